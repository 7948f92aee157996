//! Generation at build time and `cargo xtask regenerate` write the same bytes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Contents of every file below a directory.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn collect(root: &Path, dir: &Path, into: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, into);
            } else {
                into.insert(path.strip_prefix(root).unwrap().to_owned(), std::fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(dir, dir, &mut found);
    found
}

#[test]
fn the_build_script_generates_the_committed_sources() {
    let sdk = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rebilly-sdk");
    // Runs the build script and compiles the SDK from its output.
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--lib", "--features", "generate-at-build", "--message-format=json"])
        .current_dir(&sdk)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let script = |message: &Value| {
        let ours = message["package_id"].as_str().is_some_and(|id| id.contains("rebilly-sdk"));
        (message["reason"] == "build-script-executed" && ours)
            .then(|| message["out_dir"].as_str().unwrap().to_owned())
    };
    let out = messages.filter_map(|message| script(&message)).next_back().expect("the build script ran");
    let built = files(&Path::new(&out).join("generated"));
    let committed = files(&sdk.join("src/generated"));
    assert!(committed.len() > 5, "{:?}", committed.keys());
    assert_eq!(built.keys().collect::<Vec<_>>(), committed.keys().collect::<Vec<_>>());
    for (name, bytes) in &built {
        assert!(bytes == &committed[name], "{} differs", name.display());
    }
}
