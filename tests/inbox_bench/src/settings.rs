//! Arguments of the program.

use std::time::Duration;

use crate::contender::Failure;

/// Measured stores, and durations.
pub(crate) struct Settings {
    /// Only stores whose name this contains; all for `inbox`.
    only: Option<String>,
    pub(crate) rounds: usize,
    /// Duration of storing, for each contender in each round.
    pub(crate) duration: Duration,
    /// Stored events of the deep cases: nine of ten are done, the others pending.
    pub(crate) rows: usize,
    pub(crate) senders: usize,
}

impl Settings {
    /// Reads `[only] [--rounds N] [--seconds N] [--rows N] [--senders N]`.
    pub(crate) fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut settings =
            Self { only: None, rounds: 5, duration: Duration::from_secs(3), rows: 1_000_000, senders: 64 };
        while let Some(argument) = arguments.next() {
            let mut number = || -> Result<usize, Failure> {
                let value = arguments.next().ok_or_else(|| format!("{argument} needs a number"))?;
                value.parse().map_err(|_| format!("{argument}: `{value}` is no number").into())
            };
            match argument.as_str() {
                "--rounds" => settings.rounds = number()?.max(1),
                "--seconds" => settings.duration = Duration::from_secs(number()?.max(1) as u64),
                "--rows" => settings.rows = number()?,
                "--senders" => settings.senders = number()?.max(1),
                other if other.starts_with('-') => return Err(format!("unknown argument {other}").into()),
                _ => settings.only = Some(argument),
            }
        }
        Ok(settings)
    }

    pub(crate) fn wants(&self, store: &str) -> bool {
        self.only
            .as_ref()
            .is_none_or(|only| format!("inbox_{store}").contains(only.as_str()) || only.contains(store))
    }
}
