//! Temporary checkouts with the spec of this repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Directory below the target directory, removed on drop.
pub(crate) struct Checkout {
    pub(crate) root: PathBuf,
}

impl Checkout {
    /// A copy of `spec/` and the manifest of the SDK. Each test has a name of its own.
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        copy(&repository.join("spec"), &root.join("spec"));
        fs::create_dir_all(root.join("rebilly-sdk")).unwrap();
        fs::copy(repository.join("rebilly-sdk/Cargo.toml"), root.join("rebilly-sdk/Cargo.toml")).unwrap();
        Self { root }
    }

    /// A copy of `spec/` and of the generated sources, which are what it generates: the build stops otherwise.
    pub(crate) fn generated(name: &str) -> Self {
        let checkout = Self::new(name);
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for folder in ["rebilly-sdk/src/generated", "rebilly-sdk/build"] {
            copy(&repository.join(folder), &checkout.root.join(folder));
        }
        for file in
            ["rebilly-sdk/docs/operations.md", "rebilly-sdk/retry-table.txt", "tests/sandbox/bundle.json"]
        {
            let to = checkout.root.join(file);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(repository.join(file), to).unwrap();
        }
        checkout
    }

    pub(crate) fn generated_dir(&self) -> PathBuf {
        self.root.join("rebilly-sdk/src/generated")
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root.join(file)).unwrap()
    }

    /// Edits the text of a file. Panics when the text stays the same.
    pub(crate) fn edit(&self, file: &str, change: impl FnOnce(&str) -> String) {
        let old = self.read(file);
        let new = change(&old);
        assert_ne!(old, new, "the edit of {file} changed nothing");
        fs::write(self.root.join(file), new).unwrap();
    }

    /// Runs xtask with this checkout as its root.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        Run::from(command.arg("--root").arg(&self.root).args(arguments).output().unwrap())
    }

    /// Contents and modification time of every file.
    pub(crate) fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)> {
        let mut found = BTreeMap::new();
        let mut pending = vec![self.root.clone()];
        while let Some(dir) = pending.pop() {
            for entry in fs::read_dir(dir).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    pending.push(path);
                } else {
                    let modified = fs::metadata(&path).unwrap().modified().unwrap();
                    found.insert(path.clone(), (fs::read(&path).unwrap(), modified));
                }
            }
        }
        found
    }
}

/// Copies a directory recursively.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// Exit code and output of a program.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Number of the first line that contains a text, from 1.
pub(crate) fn line_of(text: &str, part: &str) -> usize {
    1 + text.lines().position(|line| line.contains(part)).unwrap_or_else(|| panic!("no {part}"))
}

/// Inserts lines before the first line that contains `before`, with the indentation of that line.
pub(crate) fn inserted(text: &str, before: &str, lines: &[&str]) -> String {
    let mut out = String::new();
    let mut done = false;
    for line in text.lines() {
        if !done && line.contains(before) {
            let indent = &line[..line.len() - line.trim_start().len()];
            lines.iter().for_each(|new| out.push_str(&format!("{indent}{new}\n")));
            done = true;
        }
        out.push_str(&format!("{line}\n"));
    }
    out
}
