//! `rebilly-sdk/build.rs`, compiled with the standard library only and run on copies of this repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::support::{Checkout, Run};

/// The build script, compiled by rustc alone, which proves that it has no dependencies.
fn build_script() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rebilly-sdk/build.rs");
        let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script");
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let mut command = Command::new(rustc);
        command
            .args(["--edition", "2024", "--crate-name", "build_script"])
            .arg(source)
            .arg("-o")
            .arg(&program);
        let run = Run::from(command.output().unwrap());
        assert_eq!(run.code, 0, "{}", run.stderr);
        program
    })
}

/// Runs the build script in the directory of the crate, as cargo does.
fn run(checkout: &Checkout) -> Run {
    let sdk = checkout.root.join("rebilly-sdk");
    fs::create_dir_all(&sdk).unwrap();
    Run::from(Command::new(build_script()).current_dir(sdk).output().unwrap())
}

#[test]
fn fresh_sources_build() {
    let checkout = Checkout::generated("fresh");
    let fresh = run(&checkout);
    assert_eq!((fresh.code, fresh.stderr.as_str()), (0, ""));
    for watched in ["../spec", "src/generated", "build.rs"] {
        assert!(fresh.stdout.contains(&format!("rerun-if-changed={watched}\n")), "{}", fresh.stdout);
    }
}

#[test]
fn line_endings_do_not_change_fingerprints() {
    let checkout = Checkout::generated("carriage-returns");
    for file in [
        "spec/customers/customers.yaml",
        "rebilly-sdk/src/generated/customers/mod.rs",
        "rebilly-sdk/src/generated/checksums.txt",
    ] {
        checkout.edit(file, |text| text.replace('\n', "\r\n"));
    }
    assert_eq!(run(&checkout).code, 0);
}

#[test]
fn a_changed_spec_stops_the_build() {
    let message = "the SDK's generated sources do not match spec/: run `cargo xtask regenerate`";
    let checkout = Checkout::generated("stale-spec");
    checkout.edit("spec/kyc/kyc-requests.yaml", |text| format!("{text}# One more line.\n"));
    let stale = run(&checkout);
    assert_eq!(stale.code, 1);
    assert!(stale.stderr.contains(message), "{}", stale.stderr);
    assert!(stale.stdout.contains(&format!("cargo::error={message}\n")), "{}", stale.stdout);
    assert_eq!(checkout.run(&["regenerate"]).code, 0);
    assert_eq!(run(&checkout).code, 0);

    fs::write(checkout.root.join("spec/kyc/more.yaml"), "openapi: 3.0.3\n").unwrap();
    assert!(run(&checkout).stderr.contains(message), "a new file of the spec must stop the build");
    fs::remove_file(checkout.root.join("spec/kyc/more.yaml")).unwrap();
    fs::remove_file(checkout.generated_dir().join("checksums.txt")).unwrap();
    assert!(run(&checkout).stderr.contains(message), "a missing file of checksums must stop the build");
}

#[test]
fn sources_edited_by_hand_stop_the_build() {
    let checkout = Checkout::generated("edited");
    checkout
        .edit("rebilly-sdk/src/generated/customers/shared_models.rs", |text| format!("{text}// By hand.\n"));
    let edited = run(&checkout);
    assert_eq!(edited.code, 1);
    let message = "files in rebilly-sdk/src/generated/ were edited by hand: run `cargo xtask regenerate`";
    assert!(edited.stderr.contains(message), "{}", edited.stderr);
    assert_eq!(checkout.run(&["regenerate"]).code, 0);
    fs::remove_file(checkout.generated_dir().join("kyc/models.rs")).unwrap();
    assert!(run(&checkout).stderr.contains(message), "a removed file must stop the build");
}

#[test]
fn a_published_crate_skips_the_comparison() {
    let checkout = Checkout::generated("published");
    fs::remove_dir_all(checkout.root.join("spec")).unwrap();
    checkout.edit("rebilly-sdk/src/generated/mod.rs", |text| format!("{text}// Patched downstream.\n"));
    let published = run(&checkout);
    assert_eq!((published.code, published.stderr.as_str()), (0, ""));
}
