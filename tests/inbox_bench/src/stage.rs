//! Stages: contenders under the same condition. Rounds measure all of them in turn.

use std::any::Any;
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::contender::{Contender, Failure};
use crate::load;
use crate::settings::Settings;

pub(crate) type Opening<'a> = Pin<Box<dyn Future<Output = Result<Arc<dyn Contender>, Failure>> + Send + 'a>>;

/// Opens a contender for one round: a new one, or the one of earlier rounds.
pub(crate) type Open = Box<dyn Fn() -> Opening<'static> + Send>;

/// Opens the same contender in every round.
pub(crate) fn kept(contender: Arc<dyn Contender>) -> Open {
    Box::new(move || {
        let contender = Arc::clone(&contender);
        Box::pin(async move { Ok(contender) })
    })
}

/// Contenders under one condition.
pub(crate) struct Stage {
    /// Such as `inbox_postgres`.
    pub(crate) store: &'static str,
    /// Such as `deep`. `None` for the usual condition.
    pub(crate) condition: Option<&'static str>,
    /// Condition that our figures are compared with. `None` for the usual one.
    pub(crate) compared_with: Option<&'static str>,
    /// In the order of their turns. Ours are next to those that they are compared with, because the speed of a machine
    /// changes within minutes.
    pub(crate) contenders: Vec<Open>,
    /// Values that live as long as the stage: servers, directories, open snapshots.
    pub(crate) _held: Arc<dyn Any + Send + Sync>,
}

impl Stage {
    /// Adds our own figures under the condition that this one is compared with.
    fn compare_with_itself(&self, cases: &mut Cases) {
        let Some(condition) = self.condition else { return };
        for figure in FIGURES {
            let case = |condition| format!("{}_{figure}{}", self.store, suffix(condition));
            let itself = cases.get(&case(self.compared_with)).and_then(|usual| usual.get("ours")).copied();
            if let (Some(contenders), Some(itself)) = (cases.get_mut(&case(Some(condition))), itself) {
                contenders.insert(ITSELF.to_owned(), itself);
            }
        }
    }
}

fn suffix(condition: Option<&str>) -> String {
    condition.map(|name| format!("_{name}")).unwrap_or_default()
}

const FIGURES: [&str; 4] = ["enqueue", "p50", "p99", "handle"];

/// Figures of a round, by case and contender.
type Cases = BTreeMap<String, BTreeMap<String, f64>>;

/// Figures of all rounds.
pub(crate) struct Rounds(Vec<Cases>);

/// Name of our own figure under the condition that a stage is compared with, as a baseline.
const ITSELF: &str = "itself";

impl Rounds {
    pub(crate) async fn run(settings: &Settings, stages: &[Stage]) -> Result<Self, Failure> {
        let mut rounds = Vec::new();
        for round in 1..=settings.rounds {
            eprintln!("inbox: round {round} of {}", settings.rounds);
            let mut cases = Cases::new();
            let turns =
                stages.iter().flat_map(|stage| stage.contenders.iter().map(move |open| (stage, open)));
            let mut turns: Vec<_> = turns.collect();
            // Each is first in every second round, and next to the same ones in all.
            if round % 2 == 0 {
                turns.reverse();
            }
            for (stage, open) in turns {
                measure(settings, stage, open().await?, &mut cases).await?;
            }
            stages.iter().for_each(|stage| stage.compare_with_itself(&mut cases));
            rounds.push(cases);
        }
        Ok(Self(rounds))
    }

    pub(crate) fn json(&self) -> Value {
        json!(self.0)
    }
}

/// Waits until everything is on the disk that was written before, so that no contender pays for the one before it.
async fn settle(contender: &dyn Contender) -> Result<(), Failure> {
    contender.settle().await?;
    match tokio::process::Command::new("sync").status().await?.success() {
        true => Ok(()),
        false => Err("`sync` failed".into()),
    }
}

async fn measure(
    settings: &Settings,
    stage: &Stage,
    contender: Arc<dyn Contender>,
    cases: &mut Cases,
) -> Result<(), Failure> {
    settle(&*contender).await?;
    let stored = load::store(&contender, settings.senders, settings.duration).await?;
    settle(&*contender).await?;
    let handled = load::handle(&contender, stored.events).await?;
    contender.end().await?;
    let (name, suffix) = (contender.name(), suffix(stage.condition));
    eprintln!(
        "  {}{suffix} {name}: {:.0} stored/s, p50 {:.1} ms, p99 {:.1} ms; {handled:.0} handled/s",
        stage.store, stored.per_second, stored.p50, stored.p99
    );
    for (figure, value) in FIGURES.into_iter().zip([stored.per_second, stored.p50, stored.p99, handled]) {
        let contenders = cases.entry(format!("{}_{figure}{suffix}", stage.store)).or_default();
        contenders.insert(name.to_owned(), value);
    }
    Ok(())
}
