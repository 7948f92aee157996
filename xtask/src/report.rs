//! Where measurements go: a table or JSON on standard output, and the tables of BENCHMARKS.md.

use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::measure::{Figure, as_json, as_markdown, as_table};

const FILE: &str = "BENCHMARKS.md";

/// Form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    Table,
    Json,
    /// A table, and the sections of BENCHMARKS.md.
    Report,
}

impl Output {
    pub(crate) fn new(json: bool, report: bool) -> Self {
        match (json, report) {
            (true, _) => Self::Json,
            (false, true) => Self::Report,
            (false, false) => Self::Table,
        }
    }

    /// Prints the figures of all sections; with `Report` also replaces each section of BENCHMARKS.md.
    pub(crate) fn emit(self, root: &Path, sections: &[Section]) -> Result<(), String> {
        let figures: Vec<Figure> = sections.iter().flat_map(|section| section.figures.clone()).collect();
        print!("{}", if self == Self::Json { as_json(&figures)? } else { as_table(&figures) });
        if self != Self::Report {
            return Ok(());
        }
        let path = root.join(FILE);
        let mut text = std::fs::read_to_string(&path).map_err(|error| format!("{FILE}: {error}"))?;
        for section in sections {
            text = replaced(&text, &section.name, &section.markdown(&machine()?, &today()))?;
        }
        std::fs::write(&path, text).map_err(|error| format!("{FILE}: {error}"))?;
        eprintln!("wrote {FILE}");
        Ok(())
    }
}

/// Figures that share a section of BENCHMARKS.md.
#[derive(Debug)]
pub(crate) struct Section {
    /// Command and group, such as `bench models`.
    pub(crate) name: String,
    pub(crate) figures: Vec<Figure>,
}

impl Section {
    fn markdown(&self, machine: &str, date: &str) -> String {
        let rounds = self.figures.iter().map(|figure| figure.pairs.len()).max().unwrap_or_default();
        format!("Measured {date}: {machine}; median of {rounds} rounds.\n\n{}", as_markdown(&self.figures))
    }
}

/// The text with the lines between a section's markers replaced.
fn replaced(text: &str, name: &str, section: &str) -> Result<String, String> {
    let (begin, end) = (format!("<!-- begin {name} -->\n"), format!("<!-- end {name} -->"));
    let missing = || format!("{FILE} has no markers `{}` and `{end}`", begin.trim_end());
    let (before, rest) = text.split_once(&begin).ok_or_else(missing)?;
    let (_, after) = rest.split_once(&end).ok_or_else(missing)?;
    Ok(format!("{before}{begin}{section}{end}{after}"))
}

/// Cores, processor and compiler.
fn machine() -> Result<String, String> {
    let cores = std::thread::available_parallelism().map_err(|error| format!("cores: {error}"))?;
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, model)| model.trim().to_owned());
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().map_err(|error| format!("rustc: {error}"))?;
    let version = String::from_utf8_lossy(&output.stdout);
    let version = version.split(" (").next().unwrap_or_default().trim();
    Ok(format!("{cores} cores ({model}), {version}"))
}

/// Today's date in UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |duration| duration.as_secs());
    date(seconds / 86_400)
}

/// Date of a day since 1970-01-01 in the Gregorian calendar.
fn date(mut day: u64) -> String {
    let is_leap =
        |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 1970;
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if day < length {
            break;
        }
        day -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", day + 1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_between_the_markers_are_replaced() {
        let text = "# Benchmarks\n\n<!-- begin bench models -->\nold\n<!-- end bench models -->\nProse.\n";
        let new = replaced(text, "bench models", "new\n").unwrap();
        assert_eq!(new, text.replace("old", "new"));
        assert!(replaced(text, "bench calls", "new\n").unwrap_err().contains("<!-- begin bench calls -->"));
    }

    #[test]
    fn benchmarks_md_has_figures_of_every_group() {
        let text =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FILE)).unwrap();
        for name in crate::bench::SECTIONS.iter().chain(&[crate::compile_cost::SECTION]) {
            let without = replaced(&text, name, "").unwrap();
            let lines = |text: &str| text.lines().filter(|line| line.starts_with("| `")).count();
            assert!(lines(&text) > lines(&without), "the section {name} has no figures");
        }
    }

    #[test]
    fn days_become_dates() {
        assert_eq!(
            [0, 58, 59, 365, 11_016, 20_781].map(date),
            ["1970-01-01", "1970-02-28", "1970-03-01", "1971-01-01", "2000-02-29", "2026-11-24"]
        );
    }
}
