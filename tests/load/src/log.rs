//! The log that all receivers write: one line for each handled event.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use crate::workload::Event;

/// Line of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) event: Event,
    /// Number of the process, counted by the driver.
    pub(crate) process: u32,
    pub(crate) is_superseded: bool,
}

impl Line {
    fn parse(line: &str) -> Option<Self> {
        let mut fields = line.split(' ').map(|field| field.parse::<u32>().ok());
        let mut next = || fields.next().flatten();
        Some(Self {
            event: Event { customer: next()?, revision: next()?, variant: next()? },
            process: next()?,
            is_superseded: next()? == 1,
        })
    }

    fn text(self) -> String {
        let Event { customer, revision, variant } = self.event;
        let superseded = u8::from(self.is_superseded);
        format!("{customer} {revision} {variant} {} {superseded}\n", self.process)
    }
}

/// Open log, for appending.
pub(crate) struct Log(File);

impl Log {
    pub(crate) fn open(path: &Path) -> std::io::Result<Self> {
        Ok(Self(OpenOptions::new().create(true).append(true).open(path)?))
    }

    /// Appends with one write, so that lines of several processes do not interleave.
    pub(crate) fn append(&self, line: Line) -> std::io::Result<()> {
        (&self.0).write_all(line.text().as_bytes())
    }
}

/// Returns all lines.
pub(crate) fn read(path: &Path) -> std::io::Result<Vec<Line>> {
    Ok(std::fs::read_to_string(path)?.lines().filter_map(Line::parse).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_back() {
        for is_superseded in [false, true] {
            let event = Event { customer: 7, revision: 5, variant: 2 };
            let line = Line { event, process: 3, is_superseded };
            assert_eq!(Line::parse(line.text().trim_end()), Some(line));
        }
    }
}
