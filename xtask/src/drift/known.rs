//! Known differences: `place<TAB>kind<TAB>reason`, one per line.

use regex::Regex;

use super::difference::{Difference, Kind, Reviewed};

/// Differences that were reviewed.
#[derive(Debug, Default)]
pub(super) struct Known {
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    number: usize,
    reviewed: Reviewed,
    pattern: Regex,
    kind: Kind,
    is_used: bool,
}

impl Known {
    /// Parses the file. An error begins with the number of its line.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut known = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let line = Line::parse(number, line).map_err(|error| format!("{number}: {error}"))?;
            let same = |other: &&Line| other.reviewed.place == line.reviewed.place && other.kind == line.kind;
            if let Some(first) = known.lines.iter().find(same) {
                return Err(format!("{number}: line {} is about the same: delete one of them", first.number));
            }
            known.lines.push(line);
        }
        Ok(known)
    }

    /// Gives the differences that a line matches its reason. The first line counts; all that match are used.
    pub(super) fn apply(&mut self, differences: &mut [Difference]) {
        for difference in differences {
            for line in &mut self.lines {
                if line.matches(difference) {
                    line.is_used = true;
                    difference.known.get_or_insert_with(|| line.reviewed.clone());
                }
            }
        }
    }

    /// Lines without a difference: number, place and kind.
    pub(super) fn unused(&self) -> impl Iterator<Item = (usize, &str, &'static str)> {
        let unused = self.lines.iter().filter(|line| !line.is_used);
        unused.map(|line| (line.number, line.reviewed.place.as_str(), line.kind.name()))
    }
}

impl Line {
    fn parse(number: usize, line: &str) -> Result<Self, String> {
        let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
        let [place, kind, reason] = columns[..] else {
            let count = columns.len();
            return Err(format!("{count} columns: write place, kind and reason, separated by tabs"));
        };
        if place.is_empty() || reason.is_empty() {
            let empty = if place.is_empty() { "place" } else { "reason" };
            return Err(format!("no {empty}: write place, kind and reason, separated by tabs"));
        }
        let Some((_, kind)) = Kind::ALL.into_iter().find(|(name, _)| *name == kind) else {
            let known = Kind::ALL.map(|(name, _)| name).join(", ");
            return Err(format!("unknown kind `{kind}`: write one of {known}"));
        };
        Ok(Self {
            number,
            reviewed: Reviewed { place: place.to_owned(), reason: reason.to_owned() },
            pattern: pattern(place)?,
            kind,
            is_used: false,
        })
    }

    fn matches(&self, difference: &Difference) -> bool {
        self.kind == difference.kind && self.pattern.is_match(&difference.place)
    }
}

/// A place where `*` stands for any text.
fn pattern(place: &str) -> Result<Regex, String> {
    let expression = regex::escape(place).replace(r"\*", ".*");
    Regex::new(&format!("^{expression}$")).map_err(|error| error.to_string())
}
