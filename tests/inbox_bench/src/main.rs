//! Throughput of the SDK's inboxes against other queues. Prints the figures of each round, by case and contender, as JSON.
//! `cargo xtask bench inbox` starts it.

mod contender;
mod events;
mod idle;
mod load;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "redis")]
mod redis;
mod settings;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stage;
mod turn;

use std::process::ExitCode;

use contender::Failure;
use settings::Settings;
use stage::{Rounds, Stage};

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Settings::from_arguments(std::env::args().skip(1)) {
        Ok(settings) => run(&settings).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(rounds) => {
            println!("{}", rounds.json());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(settings: &Settings) -> Result<Rounds, Failure> {
    let mut stages: Vec<Stage> = Vec::new();
    #[cfg(feature = "sqlite")]
    if settings.wants("sqlite") {
        stages.extend(sqlite::stages(settings).await?);
    }
    #[cfg(feature = "redis")]
    if settings.wants("redis") {
        stages.extend(redis::stages(settings).await?);
    }
    #[cfg(feature = "postgres")]
    if settings.wants("postgres") {
        stages.extend(postgres::stages(settings).await?);
    }
    tokio::task::spawn_blocking(memory::use_once).await?;
    Rounds::run(settings, &stages).await
}
