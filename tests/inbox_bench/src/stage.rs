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
    pub(crate) contenders: Vec<Open>,
    /// Values that live as long as the stage: servers, directories, open snapshots.
    pub(crate) _held: Arc<dyn Any + Send + Sync>,
}

/// Figures of all rounds, by case and contender.
pub(crate) struct Rounds(Vec<BTreeMap<String, BTreeMap<String, f64>>>);

/// Name of our own figure under the condition that a stage is compared with, as a baseline.
const ITSELF: &str = "itself";

impl Rounds {
    pub(crate) async fn run(settings: &Settings, stages: &mut [Stage]) -> Result<Self, Failure> {
        let mut rounds = Vec::new();
        for round in 1..=settings.rounds {
            eprintln!("inbox: round {round} of {}", settings.rounds);
            let mut cases: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
            for stage in stages.iter_mut() {
                // Each is first in every second round.
                let mut turns: Vec<usize> = (0..stage.contenders.len()).collect();
                if round % 2 == 0 {
                    turns.reverse();
                }
                for turn in turns {
                    let Some(open) = stage.contenders.get(turn) else { continue };
                    measure(settings, stage, open().await?, &mut cases).await?;
                }
            }
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
    cases: &mut BTreeMap<String, BTreeMap<String, f64>>,
) -> Result<(), Failure> {
    settle(&*contender).await?;
    let stored = load::store(&contender, settings.senders, settings.duration).await?;
    settle(&*contender).await?;
    let handled = load::handle(&contender, stored.events).await?;
    contender.end().await?;
    let suffix = |condition: Option<&str>| condition.map(|name| format!("_{name}")).unwrap_or_default();
    let (name, compared, suffix) = (contender.name(), suffix(stage.compared_with), suffix(stage.condition));
    eprintln!(
        "  {}{suffix} {name}: {:.0} stored/s, p50 {:.1} ms, p99 {:.1} ms; {handled:.0} handled/s",
        stage.store, stored.per_second, stored.p50, stored.p99
    );
    let figures =
        [("enqueue", stored.per_second), ("p50", stored.p50), ("p99", stored.p99), ("handle", handled)];
    for (figure, value) in figures {
        let usual = format!("{}_{figure}", stage.store);
        let itself =
            cases.get(&format!("{usual}{compared}")).and_then(|contenders| contenders.get("ours")).copied();
        let contenders = cases.entry(format!("{usual}{suffix}")).or_default();
        contenders.insert(name.to_owned(), value);
        if let (Some(itself), "ours", Some(_)) = (itself, name, stage.condition) {
            contenders.insert(ITSELF.to_owned(), itself);
        }
    }
    Ok(())
}
