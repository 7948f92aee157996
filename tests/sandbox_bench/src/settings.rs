//! Arguments of the program.

use std::path::PathBuf;
use std::time::Duration;

use crate::Failure;

/// Contenders and durations.
pub(crate) struct Settings {
    pub(crate) rounds: usize,
    /// Duration of each load.
    pub(crate) duration: Duration,
    pub(crate) connections: usize,
    /// Program `rebilly-sandbox`.
    pub(crate) sandbox: PathBuf,
    /// Program `prism` and the document that it serves. `None` without npm.
    pub(crate) prism: Option<PathBuf>,
    pub(crate) bundle: PathBuf,
}

impl Settings {
    /// Reads `--sandbox FILE --bundle FILE [--prism FILE] [--rounds N] [--seconds N] [--connections N]`.
    pub(crate) fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut settings = Self {
            rounds: 5,
            duration: Duration::from_secs(3),
            connections: 16,
            sandbox: PathBuf::new(),
            prism: None,
            bundle: PathBuf::new(),
        };
        while let Some(argument) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
            let number = || value.parse::<usize>().map_err(|_| format!("{argument}: `{value}` is no number"));
            match argument.as_str() {
                "--rounds" => settings.rounds = number()?.max(1),
                "--seconds" => settings.duration = Duration::from_secs(number()?.max(1) as u64),
                "--connections" => settings.connections = number()?.max(1),
                "--sandbox" => settings.sandbox = value.into(),
                "--prism" => settings.prism = Some(value.into()),
                "--bundle" => settings.bundle = value.into(),
                _ => return Err(format!("unknown argument {argument}").into()),
            }
        }
        Ok(settings)
    }
}
