//! Contenders of `cargo xtask bench sandbox`.

use std::path::Path;
use std::process::Command;

use crate::{bench, tools};

const PRISM: &str = "@stoplight/prism-cli";
const VERSION: &str = "5.14.2";

/// Builds the sandbox in release mode, installs Prism and returns the arguments of `tests/sandbox_bench` that name them.
/// Without npm, Prism is left out.
pub(crate) fn arguments(root: &Path) -> Result<Vec<String>, String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--release", "--message-format=json", "-p", "rebilly-sandbox"]).current_dir(root);
    let sandbox = bench::executable(&mut cargo, "rebilly-sandbox")?;
    let mut arguments = vec![("--sandbox", sandbox), ("--bundle", root.join("tests/sandbox/bundle.json"))];
    match tools::node(root, PRISM, VERSION) {
        Ok(directory) => arguments.push(("--prism", directory.join("node_modules/.bin/prism"))),
        Err(reason) => eprintln!("SKIPPED prism: {reason}"),
    }
    let named = |(name, path): (&str, std::path::PathBuf)| [name.to_owned(), path.display().to_string()];
    Ok(arguments.into_iter().flat_map(named).collect())
}
