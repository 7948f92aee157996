//! Speed, start and memory of the sandbox against a mock server of the crate `wiremock` and against Prism. Prints the figures of
//! each round, by case and contender, as JSON. `cargo xtask bench sandbox` starts it.

mod contender;
mod load;
mod peer;
mod settings;

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

use contender::{Contender, Running};
use load::Request;
use settings::Settings;

pub(crate) type Failure = Box<dyn Error>;

/// Figures of a round by case and contender.
type Cases = BTreeMap<&'static str, BTreeMap<&'static str, f64>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [peer::COMMAND, port, responses] => peer::serve(port, responses).await,
        _ => match Settings::from_arguments(arguments.into_iter()) {
            Ok(settings) => run(&settings).await,
            Err(error) => Err(error),
        },
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(settings: &Settings) -> Result<(), Failure> {
    let responses = std::env::temp_dir().join(format!("rebilly-sandbox-bench-{}.json", std::process::id()));
    let recorded = contender::record(settings).await?;
    std::fs::write(&responses, recorded.to_string())?;
    let contenders = contender::all(settings, &responses)?;
    let rounds = measure(settings, &contenders).await;
    std::fs::remove_file(&responses)?;
    println!("{}", serde_json::to_string(&rounds?)?);
    Ok(())
}

async fn measure(settings: &Settings, contenders: &[Contender]) -> Result<Vec<Cases>, Failure> {
    let mut rounds = Vec::new();
    for round in 1..=settings.rounds {
        eprintln!("sandbox: round {round} of {}", settings.rounds);
        let mut cases = Cases::new();
        // Each is first in every second round.
        let mut turns: Vec<&Contender> = contenders.iter().collect();
        if round % 2 == 0 {
            turns.reverse();
        }
        for contender in turns {
            let mut figure = |case, value| {
                cases.entry(case).or_default().insert(contender.name, value);
            };
            let running = Running::start(contender).await?;
            figure("sandbox_start", running.started.as_secs_f64() * 1000.0);
            if let Some(memory) = running.resident_mebibytes() {
                figure("sandbox_memory", memory);
            }
            let get = Request::get(&contender.path, "cus_1");
            figure("sandbox_get", load::per_second(settings, running.address, &get, 200).await?);
            let create = Request::create(&contender.path);
            figure("sandbox_create", load::per_second(settings, running.address, &create, 201).await?);
        }
        rounds.push(cases);
    }
    Ok(rounds)
}
