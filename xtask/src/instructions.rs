//! Counts the instructions of a program: with perf where hardware counters are accessible, otherwise with valgrind.
//!
//! Counts exclude the kernel and child processes.

use std::path::Path;
use std::process::{Command, Stdio};

/// A tool that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counter {
    Perf,
    Valgrind,
}

impl Counter {
    /// Returns the first tool that works. Virtual machines often lack counters, and perf often lacks permission.
    pub(crate) fn find() -> Option<Self> {
        let works = |counter: &Self| counter.count(Path::new("true"), &[]).is_ok();
        [Self::Perf, Self::Valgrind].into_iter().find(works)
    }

    /// Returns the name for progress messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Perf => "perf",
            Self::Valgrind => "valgrind",
        }
    }

    /// Runs a program and returns its number of instructions.
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
            return Err(format!("{tool} failed with {}: {text}", output.status));
        }
        self.parse(&text).ok_or_else(|| format!("{tool} printed no count: {text}"))
    }

    /// Parses the tool's output.
    fn parse(self, text: &str) -> Option<f64> {
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
    fn counts_are_parsed_from_the_output_of_both_tools() {
        let perf = "noise, of the program\n184467,,instructions:u,379062,100.00,0.5,insn per cycle\n";
        assert_eq!(Counter::Perf.parse(perf), Some(184_467.0));
        assert_eq!(Counter::Perf.parse("<not supported>,,instructions:u,0,100.00,,\n"), None);
        assert_eq!(Counter::Perf.parse("<not counted>,,instructions:u,0,100.00,,\n"), None);
        let valgrind = "==24483== Cachegrind\n==24483== \n==24483== I   refs:      21,963,868\n";
        assert_eq!(Counter::Valgrind.parse(valgrind), Some(21_963_868.0));
        assert_eq!(Counter::Valgrind.parse("==1== I refs:  168\n"), Some(168.0));
        assert_eq!(Counter::Valgrind.parse("valgrind: no such tool\n"), None);
    }
}
