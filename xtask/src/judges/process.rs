//! Programs of the workspace that run while a judge works.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

/// Key that the sandbox accepts without configuration.
pub(super) const API_KEY: &str = "sk_sandbox_judge";

/// Organization of all requests.
pub(super) const ORGANIZATION: &str = "org_judge";

/// Builds the program of a package and returns its path.
pub(super) fn build(root: &Path, package: &str, options: &[&str]) -> Result<PathBuf, String> {
    eprintln!("building {package}");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--message-format=json", "-p", package]).args(options).current_dir(root);
    crate::bench::executable(&mut cargo, package)
}

/// A running server. It is killed when dropped.
pub(super) struct Server {
    child: Child,
    output: BufReader<ChildStdout>,
    pub(super) url: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Builds and starts the sandbox on a free port, without a rate limit and with equal ids in every run.
    pub(super) fn sandbox(root: &Path, more: &[&str]) -> Result<Self, String> {
        let arguments = ["--port", "0", "--seed", "12", "--rate-limit", "1000000000"];
        // The release profile: judges send thousands of requests.
        let executable = build(root, "rebilly-sandbox", &["--release"])?;
        Self::start(&executable, &[&arguments, more].concat(), "base URL")
    }

    /// Starts a program. Its URL follows `marker` on standard output.
    pub(super) fn start(executable: &Path, arguments: &[&str], marker: &str) -> Result<Self, String> {
        let name = executable.display();
        let failed = |error: std::io::Error| format!("{name}: {error}");
        let mut child =
            Command::new(executable).args(arguments).stdout(Stdio::piped()).spawn().map_err(failed)?;
        let output = child.stdout.take().ok_or_else(|| format!("{name} has no standard output"))?;
        let mut server = Self { child, output: BufReader::new(output), url: String::new() };
        loop {
            let line = server.line()?.ok_or_else(|| format!("{name} prints no URL"))?;
            if let Some(url) = line.trim().strip_prefix(marker) {
                server.url = url.trim().to_owned();
                return Ok(server);
            }
        }
    }

    /// Kills the program and returns the rest of its output.
    pub(super) fn finish(mut self) -> Result<Vec<String>, String> {
        self.child.kill().map_err(|error| error.to_string())?;
        let mut lines = Vec::new();
        while let Some(line) = self.line()? {
            lines.push(line);
        }
        Ok(lines)
    }

    /// Reads a line of the output. `None` at its end.
    fn line(&mut self) -> Result<Option<String>, String> {
        let mut line = String::new();
        let length = self.output.read_line(&mut line).map_err(|error| error.to_string())?;
        Ok((length > 0).then(|| line.trim_end().to_owned()))
    }
}
