//! Counts the instructions of a program with what the machine has: its own counters through perf, else valgrind.
//!
//! Only instructions in user mode are counted, and none of the processes that the program starts.

use std::path::Path;
use std::process::{Command, Stdio};

/// A way to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counter {
    Perf,
    Valgrind,
}

impl Counter {
    /// The first way that works here; virtual machines often have no counters, and perf is often not permitted.
    pub(crate) fn find() -> Option<Self> {
        let works = |counter: &Self| counter.count(Path::new("true"), &[]).is_ok();
        [Self::Perf, Self::Valgrind].into_iter().find(works)
    }

    /// For people.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Perf => "by perf",
            Self::Valgrind => "by valgrind",
        }
    }

    /// Runs a program and counts its instructions.
    pub(crate) fn count(self, program: &Path, arguments: &[&str]) -> Result<f64, String> {
        let (tool, options): (_, &[&str]) = match self {
            Self::Perf => ("perf", &["stat", "--no-inherit", "-x", ",", "-e", "instructions:u", "--"]),
            Self::Valgrind => (
                "valgrind",
                &["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", "--"],
            ),
        };
        let output = Command::new(tool)
            .args(options)
            .arg(program)
            .args(arguments)
            .env("NO_PROXY", "127.0.0.1")
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{tool}: {error}"))?;
        let text = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("{tool} ended with {}: {text}", output.status));
        }
        self.read(&text).ok_or_else(|| format!("{tool} counted nothing: {text}"))
    }

    /// The count in what the tool wrote.
    fn read(self, text: &str) -> Option<f64> {
        match self {
            Self::Perf => {
                let mut rows = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
                rows.find_map(|row| match row.as_slice() {
                    [count, _, event, ..] if event.starts_with("instructions") => count.parse().ok(),
                    _ => None,
                })
            }
            Self::Valgrind => {
                let mut lines = text.lines().filter(|line| line.contains("refs:") && line.contains("== I"));
                lines.next()?.rsplit(' ').next()?.replace(',', "").parse().ok()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_found_in_what_the_tools_write() {
        let perf = "noise, of the program\n184467,,instructions:u,379062,100.00,0.5,insn per cycle\n";
        assert_eq!(Counter::Perf.read(perf), Some(184_467.0));
        assert_eq!(Counter::Perf.read("<not supported>,,instructions:u,0,100.00,,\n"), None);
        assert_eq!(Counter::Perf.read("<not counted>,,instructions:u,0,100.00,,\n"), None);
        let valgrind = "==24483== Cachegrind\n==24483== \n==24483== I   refs:      21,963,868\n";
        assert_eq!(Counter::Valgrind.read(valgrind), Some(21_963_868.0));
        assert_eq!(Counter::Valgrind.read("==1== I refs:  168\n"), Some(168.0));
        assert_eq!(Counter::Valgrind.read("valgrind: no such tool\n"), None);
    }
}
