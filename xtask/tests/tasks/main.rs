//! xtask as contributors run it, on copies of the spec of this repository.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod drift;
mod freshness;
mod support;

use std::fs;

use support::{Checkout, inserted, line_of};

const PROPERTY: [&str; 3] = ["brandNewProperty:", "  type: string", "  description: Not there before."];

#[test]
fn regenerate_writes_only_changed_files() {
    let checkout = Checkout::new("regenerate-writes");
    let first = checkout.run(&["regenerate"]);
    assert_eq!(first.code, 0, "{first:?}");
    for file in ["mod.rs", "customers/mod.rs", "customers/models.rs", "checksums.txt"] {
        assert!(first.stdout.contains(&format!("wrote rebilly-sdk/src/generated/{file}\n")), "{first:?}");
    }
    let before = checkout.snapshot();
    let second = checkout.run(&["regenerate"]);
    assert_eq!((second.code, second.stdout.as_str()), (0, "rebilly-sdk/src/generated is up to date\n"));
    assert_eq!(checkout.snapshot(), before);

    fs::write(checkout.generated_dir().join("customers/stale.rs"), "// Generated once.\n").unwrap();
    fs::write(checkout.generated_dir().join(".mod.rs.swp"), [0xff]).unwrap();
    checkout.edit("rebilly-sdk/src/generated/customers/mod.rs", |text| format!("{text}// By hand.\n"));
    let third = checkout.run(&["regenerate"]);
    let expected = "wrote rebilly-sdk/src/generated/customers/mod.rs\nremoved rebilly-sdk/src/generated/customers/stale.rs\n";
    assert_eq!((third.code, third.stdout.as_str()), (0, expected));
    assert!(checkout.generated_dir().join(".mod.rs.swp").exists(), "regenerate removed a file of an editor");
}

#[test]
fn a_domain_without_a_feature_is_reported_before_anything_is_written() {
    let checkout = Checkout::new("missing-features");
    let manifest = checkout.read("rebilly-sdk/Cargo.toml");
    let full = manifest.lines().find(|line| line.starts_with("full = ")).unwrap().to_owned();
    checkout.edit("rebilly-sdk/Cargo.toml", |text| {
        let changed = full.replace("\"kyc\"", "\"no-domain\"");
        text.replace("\nkyc = []\n", "\n").replace(&full, &changed)
    });
    let before = checkout.snapshot();
    for arguments in [&["regenerate"][..], &["regenerate", "--check"]] {
        let run = checkout.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run:?}");
        for part in [
            "error: the domain `kyc` has no Cargo feature\n",
            "\nkyc = []\n",
            "error: the Cargo feature `full` does not list `kyc`\n",
            "error: the Cargo feature `full` lists `no-domain`, which no domain has\n",
            &format!("\n{full}\n"),
        ] {
            assert!(run.stderr.contains(part), "{part} is not in\n{}", run.stderr);
        }
    }
    assert_eq!(checkout.snapshot(), before);
}

#[test]
fn an_edited_copy_of_the_checksums_is_a_difference() {
    let checkout = Checkout::generated("checksums");
    checkout.edit("rebilly-sdk/build/checksums.rs", |text| format!("{text}// By hand.\n"));
    let run = checkout.run(&["regenerate", "--check"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("--- a/rebilly-sdk/build/checksums.rs\n"), "{}", run.stdout);
    assert_eq!(checkout.run(&["regenerate"]).stdout, "wrote rebilly-sdk/build/checksums.rs\n");
}

#[test]
fn check_prints_the_difference_of_a_changed_spec() {
    let checkout = Checkout::generated("check-stale");
    let fresh = checkout.run(&["regenerate", "--check"]);
    assert_eq!((fresh.code, fresh.stderr.as_str()), (0, ""), "{fresh:?}");

    checkout.edit("spec/customers/customers.yaml", |text| inserted(text, " websiteId:", &PROPERTY));
    let before = checkout.snapshot();
    let stale = checkout.run(&["regenerate", "--check"]);
    assert_eq!(stale.code, 1, "{stale:?}");
    let file = "rebilly-sdk/src/generated/customers/shared_models.rs";
    assert!(stale.stdout.contains(&format!("--- a/{file}\n+++ b/{file}\n@@ ")), "{}", stale.stdout);
    let added = stale.stdout.lines().find(|line| line.contains("\"brandNewProperty\"")).unwrap();
    assert!(added.starts_with('+') && added.contains("brandNewProperty"), "{added}");
    assert!(stale.stdout.contains("-spec "), "the checksums are part of the difference: {}", stale.stdout);
    assert!(stale.stderr.contains("run `cargo xtask regenerate`"), "{}", stale.stderr);
    assert_eq!(checkout.snapshot(), before, "--check wrote something");

    assert_eq!(checkout.run(&["regenerate"]).code, 0);
    assert_eq!(checkout.run(&["regenerate", "--check"]).code, 0);
}

#[test]
fn check_prints_the_difference_of_edited_missing_and_extra_files() {
    let checkout = Checkout::generated("check-by-hand");
    checkout.edit("rebilly-sdk/src/generated/events.rs", |text| format!("{text}// By hand.\n"));
    fs::remove_file(checkout.generated_dir().join("shared.rs")).unwrap();
    fs::write(checkout.generated_dir().join("extra.rs"), "// More.\n").unwrap();
    let run = checkout.run(&["regenerate", "--check"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("\n-// By hand.\n"), "{}", run.stdout);
    assert!(
        run.stdout.contains("--- /dev/null\n+++ b/rebilly-sdk/src/generated/shared.rs\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("--- a/rebilly-sdk/src/generated/extra.rs\n+++ /dev/null\n"),
        "{}",
        run.stdout
    );
    assert!(run.stderr.contains("3 files are not what the spec generates"), "{}", run.stderr);
}

#[test]
fn all_errors_of_the_spec_are_reported_with_file_and_line() {
    let checkout = Checkout::generated("errors");
    checkout.edit("spec/customers/customers.yaml", |text| {
        let typed =
            inserted(text, " websiteId:", &["misspelt:", "  type: sting", "  description: Misspelt."]);
        inserted(&typed, " websiteId:", &["silent:", "  type: string"])
    });
    checkout.edit("spec/kyc/kyc-requests.yaml", |text| {
        text.replacen("type: object", "type: object\n      additionalProperties: false", 1)
    });
    let before = checkout.snapshot();
    let customers = checkout.read("spec/customers/customers.yaml");
    let kyc = checkout.read("spec/kyc/kyc-requests.yaml");
    for arguments in [&["regenerate"][..], &["regenerate", "--check"], &["bundle"]] {
        let run = checkout.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run:?}");
        let places = [
            format!("spec/customers/customers.yaml:{}:", line_of(&customers, "type: sting")),
            format!("spec/customers/customers.yaml:{}:", line_of(&customers, "silent:")),
            format!("spec/kyc/kyc-requests.yaml:{}:", line_of(&kyc, "additionalProperties: false")),
        ];
        for place in places {
            assert!(run.stderr.contains(&format!("  --> {place}")), "{place} is not in\n{}", run.stderr);
        }
        assert!(
            run.stderr.contains("error: unknown type `sting` of `")
                && run.stderr.contains("did you mean `string`?")
        );
        assert!(run.stderr.ends_with("3 errors\n"), "{}", run.stderr);
        assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    }
    assert_eq!(checkout.snapshot(), before, "regenerate wrote files despite errors");
}

#[test]
fn invalid_yaml_is_reported() {
    let checkout = Checkout::new("no-yaml");
    checkout.edit("spec/customers/customers.yaml", |text| text.replacen("paths:", "paths: [", 1));
    checkout.edit("spec/kyc/kyc-requests.yaml", |text| format!("{text}openapi: 3.0.3\n"));
    let run = checkout.run(&["regenerate"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("error: invalid YAML: ")
            && run.stderr.contains("  --> spec/customers/customers.yaml:"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("error: duplicate key `openapi`\n  --> spec/kyc/kyc-requests.yaml:"),
        "{}",
        run.stderr
    );
}

#[test]
fn bundle_references_are_local() {
    let run = Checkout::new("bundle").run(&["bundle"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let bundle: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(bundle["openapi"], "3.0.3");
    let references: Vec<&str> =
        run.stdout.lines().filter_map(|line| line.trim().strip_prefix("\"$ref\": \"")).collect();
    assert!(references.len() > 50, "{}", references.len());
    for reference in references {
        let pointer = reference.trim_end_matches([',', '"']).strip_prefix('#');
        let pointer = pointer.unwrap_or_else(|| panic!("{reference} is not local"));
        assert!(bundle.pointer(pointer).is_some(), "{reference} does not resolve");
    }
}

#[test]
fn a_directory_without_a_spec_is_rejected() {
    let checkout = Checkout::new("no-checkout");
    fs::remove_dir_all(checkout.root.join("spec")).unwrap();
    for arguments in [&["regenerate"][..], &["regenerate", "--check"], &["bundle"]] {
        let run = checkout.run(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run:?}");
        assert!(
            run.stderr.contains("spec/openapi.yaml") && !run.stderr.contains("panicked"),
            "{}",
            run.stderr
        );
    }
    assert_eq!(checkout.snapshot().len(), 1, "something was written");
}

#[test]
fn prose_reports_file_line_and_suggestion() {
    let checkout = Checkout::new("prose");
    fs::create_dir_all(checkout.root.join("xtask")).unwrap();
    fs::write(checkout.root.join("xtask/prose.tsv"), "brand new\tnew\n").unwrap();
    fs::write(checkout.root.join("README.md"), "# Title\n\nA Brand\nnew client.\n").unwrap();
    let rejected = checkout.run(&["prose"]);
    assert_eq!(rejected.code, 1, "{rejected:?}");
    assert_eq!(rejected.stdout, "README.md:3: \"Brand new\" -> new\n    A Brand\n");
    assert!(rejected.stderr.starts_with("1 phrases of xtask/prose.tsv in "), "{rejected:?}");
    checkout.edit("README.md", |text| text.replace("Brand\nnew", "new"));
    assert_eq!(checkout.run(&["prose"]).code, 0);
    assert_eq!(checkout.run(&["prose", "no-such-directory"]).code, 1);
}

#[test]
fn unknown_tasks_are_rejected_and_help_lists_the_known_ones() {
    let checkout = Checkout::new("unknown-task");
    assert_eq!(checkout.run(&["regenrate"]).code, 2);
    let help = checkout.run(&["--help"]);
    assert_eq!(help.code, 0);
    for task in
        ["regenerate", "bundle", "docs", "api", "prose", "features", "lines", "dependencies", "compile-cost"]
    {
        assert!(help.stdout.contains(&format!("\n  {task} ")), "{}", help.stdout);
    }
}

#[test]
fn the_bundle_and_the_pages_have_the_snippet_of_an_operation() {
    let checkout = Checkout::new("docs");
    let call = "client.customers().get(";
    let bundle = checkout.run(&["bundle"]);
    let bundle: serde_json::Value = serde_json::from_str(&bundle.stdout).unwrap();
    let sample = &bundle["paths"]["/customers/{id}"]["get"]["x-codeSamples"][0];
    let source = sample["source"].as_str().unwrap();
    assert_eq!(sample["lang"], "Rust");
    assert!(source.contains(call), "{source}");

    let default = checkout.run(&["docs"]);
    assert_eq!(default.code, 0, "{default:?}");
    let other = checkout.root.join("elsewhere");
    assert_eq!(checkout.run(&["docs", other.to_str().unwrap()]).code, 0);
    for dir in ["target/docs", "elsewhere"] {
        assert!(checkout.read(&format!("{dir}/customers/customers.md")).contains(source));
        assert!(checkout.read(&format!("{dir}/llms.txt")).contains("](customers/customers.md): "));
    }
}
