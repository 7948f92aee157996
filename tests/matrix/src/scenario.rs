//! Faults and how many attempts they affect: the rows of the matrix.

use std::fmt;

use rebilly_sandbox::{Fault, RetryAfter};

use crate::observation::{self, Observation};

/// Row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    name: String,
    setup: Setup,
    /// Number of attempts affected; `None` for all.
    times: Option<u32>,
    observation: Option<Observation>,
    executes: bool,
}

/// How the sandbox produces the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setup {
    /// Fault, by its index in [`faults`].
    Fault(usize),
    /// The port is closed.
    ConnectionRefused,
    /// The port is closed until the first attempt has failed.
    RefusedOnce,
}

/// Returns every fault of the sandbox, and additional statuses and waits.
pub(crate) fn faults(elsewhere: &str) -> Vec<Fault> {
    let additional = [
        Fault::rate_limited(RetryAfter::Timestamp(3600)),
        Fault::rate_limited(RetryAfter::Seconds(3600)),
        Fault::rate_limited(RetryAfter::Date(3600)),
        Fault::status(503).retry_after(RetryAfter::Seconds(3600)),
        Fault::rate_limited(RetryAfter::Seconds(0)),
        Fault::status(503).retry_after(RetryAfter::Seconds(0)),
        Fault::status(403),
        Fault::status(404),
        Fault::status(409),
        Fault::status(422),
        Fault::status(423),
        Fault::status(501),
        Fault::pass(),
    ];
    Fault::every(elsewhere).into_iter().chain(additional).collect()
}

impl Scenario {
    /// Returns all rows.
    pub fn all() -> Vec<Self> {
        let refused = |name: &str, setup, times| Self {
            name: name.to_owned(),
            setup,
            times,
            observation: Some(Observation::ConnectionRefused),
            executes: false,
        };
        let mut rows = vec![
            refused("connection refused", Setup::ConnectionRefused, None),
            refused("connection refused, once", Setup::RefusedOnce, Some(1)),
        ];
        for (index, fault) in faults("http://localhost/").iter().enumerate() {
            let (name, observation, executes) = (fault.to_string(), observation::of(fault), fault.executes());
            let row = |times: Option<u32>, suffix: &str| Self {
                name: format!("{name}{suffix}"),
                setup: Setup::Fault(index),
                times,
                observation,
                executes,
            };
            match observation {
                Some(Observation::Valid) => rows.push(row(None, "")),
                // No further attempt follows a redirect.
                Some(Observation::Status(300..=399)) => rows.push(row(Some(1), ", once")),
                Some(Observation::Status(500..)) => {
                    rows.extend([row(Some(1), ", once"), row(Some(2), ", twice"), row(None, ", always")]);
                }
                _ => rows.extend([row(Some(1), ", once"), row(None, ", always")]),
            }
        }
        rows
    }

    /// Returns one row for each group of observations, stage and number of attempts.
    pub fn representatives() -> Vec<Self> {
        let mut rows: Vec<Self> = Vec::new();
        for row in Self::all() {
            let group = |row: &Self| {
                let fault = matches!(row.setup, Setup::Fault(_));
                (row.observation.map(Observation::group), row.executes, row.times, fault)
            };
            if !rows.iter().any(|known| group(known) == group(&row)) {
                rows.push(row);
            }
        }
        rows
    }

    /// Returns what a client observes; `None` when the observation table does not contain the fault.
    pub fn observation(&self) -> Option<Observation> {
        self.observation
    }

    /// Returns `true` if the scenario affects the attempt of this number, from 1.
    pub fn affects(&self, attempt: u32) -> bool {
        self.times.is_none_or(|times| attempt <= times)
    }

    /// Returns `true` if the server executes the operation despite the fault, as the sandbox defines it.
    pub fn executes(&self) -> bool {
        self.executes
    }

    pub(crate) fn setup(&self) -> Setup {
        self.setup
    }

    pub(crate) fn times(&self) -> Option<u32> {
        self.times
    }

    /// Returns `true` if the fault changes the rows of a page; the response itself is valid.
    pub(crate) fn is_paging_fault(&self) -> bool {
        observation::PAGING_FAULTS.contains(&self.name.as_str())
    }

    /// Returns `true` if the result depends on how the SDK configures its HTTP client.
    pub(crate) fn needs_sdk_http_client(&self) -> bool {
        matches!(self.observation, Some(Observation::ConnectionRefused | Observation::Status(300..=399)))
    }

    /// Returns `true` if the client detects the fault by a timeout.
    pub(crate) fn needs_timeout(&self) -> bool {
        matches!(self.observation, Some(Observation::NoResponse | Observation::StalledBody))
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
