//! Webhook load test: two receivers share an inbox, and one is killed and restarted.
//!
//! `rebilly-load run` is the driver. It starts `rebilly-load receive` for each receiver.

mod driver;
mod inboxes;
mod receiver;
mod servers;
mod table;
mod verify;
mod workload;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Load-tests webhook receivers: every event must be handled once and in order")]
struct Arguments {
    #[command(subcommand)]
    command: Mode,
}

#[derive(Subcommand)]
enum Mode {
    /// Starts receivers, delivers events and prints a table. Exits with 1 when an event is lost, duplicated or out of order.
    Run {
        /// Duration of the deliveries for each inbox, in seconds.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// Inboxes: memory, sqlite, redis, postgres. Default: all that this build and this machine support.
        #[arg(long = "inbox")]
        inboxes: Vec<String>,
    },
    /// Receives and handles deliveries. The driver starts this.
    Receive {
        /// Inbox: `memory`, `sqlite:<path>`, `redis://…` or `postgres://…`.
        #[arg(long)]
        inbox: String,
        /// File to which handled events are appended.
        #[arg(long)]
        log: PathBuf,
        /// Port to listen on; 0 chooses a free one.
        #[arg(long, default_value_t = 0)]
        port: u16,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Mode::Run { seconds, inboxes } => run(Duration::from_secs(seconds), &inboxes).await,
        Mode::Receive { inbox, log, port } => receiver::run(&inbox, &log, port).await.map(|()| true),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the load test against each inbox. Returns whether all runs passed.
async fn run(duration: Duration, selected: &[String]) -> Result<bool, Box<dyn std::error::Error>> {
    let mut rows = Vec::new();
    for kind in inboxes::KINDS {
        if !selected.is_empty() && !selected.iter().any(|selected| selected == kind) {
            continue;
        }
        let directory = std::env::temp_dir().join(format!("rebilly-load-{}-{kind}", std::process::id()));
        std::fs::create_dir_all(&directory)?;
        match servers::start(kind, &directory).await {
            Ok(server) => {
                eprintln!("{kind}: delivering for {} s", duration.as_secs());
                let row = driver::run(kind, server.inbox(), &directory, duration).await?;
                rows.push(row);
            }
            Err(reason) => eprintln!("SKIPPED {kind}: {reason}"),
        }
        let _ = std::fs::remove_dir_all(&directory);
    }
    print!("{}", table::render(&rows));
    Ok(!rows.is_empty() && rows.iter().all(verify::Verdict::passed))
}
