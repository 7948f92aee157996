//! Stages: contenders under the same condition. Rounds measure all of them in turn.

use std::any::Any;
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::contender::{Contender, Failure, Step};
use crate::settings::Settings;
use crate::turn::{FIGURES, measure};

pub(crate) type Opening = Pin<Box<dyn Future<Output = Result<Opened, Failure>> + Send>>;

/// Opens a contender for one round: a new one, or the one of earlier rounds.
pub(crate) type Open = Box<dyn Fn() -> Opening + Send>;

/// A contender in one round.
pub(crate) struct Opened {
    pub(crate) contender: Arc<dyn Contender>,
    /// Deletes it after its measurements.
    pub(crate) end: Option<Step<'static>>,
}

impl From<Arc<dyn Contender>> for Opened {
    fn from(contender: Arc<dyn Contender>) -> Self {
        Self { contender, end: None }
    }
}

/// Opens the same contender in every round.
pub(crate) fn kept(contender: Arc<dyn Contender>) -> Open {
    Box::new(move || {
        let contender = Arc::clone(&contender);
        Box::pin(async move { Ok(contender.into()) })
    })
}

/// Brings a server to the same state before each measurement.
pub(crate) type Settle = Box<dyn Fn() -> Step<'static> + Send>;

/// Contenders under one condition.
pub(crate) struct Stage {
    /// Such as `inbox_postgres`.
    pub(crate) store: &'static str,
    /// Such as `deep`. `None` for the usual condition.
    pub(crate) condition: Option<&'static str>,
    /// Condition that our figures are compared with. `None` for the usual one.
    pub(crate) compared_with: Option<&'static str>,
    pub(crate) ours: Open,
    pub(crate) baselines: Vec<Open>,
    /// Makes the baselines take turns with our contenders. Those that use SQLite must not: all of a process share its page cache.
    pub(crate) takes_turns: bool,
    pub(crate) settle: Option<Settle>,
    /// Values that live as long as the stage: servers, directories, open snapshots.
    pub(crate) _held: Arc<dyn Any + Send + Sync>,
}

impl Stage {
    /// Adds the figures of a contender.
    fn add(&self, cases: &mut Cases, name: &str, figures: [f64; 4]) {
        for (figure, value) in FIGURES.into_iter().zip(figures) {
            let case = format!("{}_{figure}{}", self.store, self.suffix());
            cases.entry(case).or_default().insert(name.to_owned(), value);
        }
    }

    /// Adds our own figures under the condition that this one is compared with.
    fn compare_with_itself(&self, cases: &mut Cases) {
        if self.condition.is_none() {
            return;
        }
        for figure in FIGURES {
            let case = |suffix: &str| format!("{}_{figure}{suffix}", self.store);
            let other = cases.get(&case(&suffix(self.compared_with)));
            let itself = other.and_then(|contenders| contenders.get(OURS)).copied();
            if let (Some(contenders), Some(itself)) = (cases.get_mut(&case(&self.suffix())), itself) {
                contenders.insert(ITSELF.to_owned(), itself);
            }
        }
    }

    /// End of the names of its cases.
    pub(crate) fn suffix(&self) -> String {
        suffix(self.condition)
    }
}

fn suffix(condition: Option<&str>) -> String {
    condition.map(|name| format!("_{name}")).unwrap_or_default()
}

/// Figures of a round, by case and contender.
type Cases = BTreeMap<String, BTreeMap<String, f64>>;

/// Figures of all rounds.
pub(crate) struct Rounds(Vec<Cases>);

/// Name of our own contenders.
pub(crate) const OURS: &str = "ours";
/// Name of our own figure under the condition that a stage is compared with, as a baseline.
const ITSELF: &str = "itself";

impl Rounds {
    /// Measures all stages. Those of a store are next to each other.
    pub(crate) async fn run(settings: &Settings, stages: &[Stage]) -> Result<Self, Failure> {
        let mut turns: Vec<Vec<(&Stage, &Open)>> = Vec::new();
        for of_store in stages.chunk_by(|one, other| one.store == other.store) {
            let baselines = |takes_turns| {
                let stages = of_store.iter().filter(move |stage| stage.takes_turns == takes_turns);
                stages.flat_map(|stage| stage.baselines.iter().map(move |open| (stage, open)))
            };
            let ours = of_store.iter().map(|stage| (stage, &stage.ours));
            turns.push(ours.chain(baselines(true)).collect());
            turns.extend(baselines(false).map(|baseline| vec![baseline]));
        }
        let mut rounds = Vec::new();
        for round in 1..=settings.rounds {
            eprintln!("inbox: round {round} of {}", settings.rounds);
            let mut cases = Cases::new();
            for contenders in &turns {
                let mut opened = Vec::new();
                for (stage, open) in contenders {
                    opened.push((*stage, open().await?));
                }
                for (stage, name, figures) in measure(settings, opened).await? {
                    stage.add(&mut cases, name, figures);
                }
            }
            stages.iter().for_each(|stage| stage.compare_with_itself(&mut cases));
            rounds.push(cases);
            // Each is first in every second round, and next to the same ones in all.
            turns.reverse();
            turns.iter_mut().for_each(|contenders| contenders.reverse());
        }
        Ok(Self(rounds))
    }

    pub(crate) fn json(&self) -> Value {
        json!(self.0)
    }
}
