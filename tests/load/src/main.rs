//! Deliveries in quantity: two receivers that share an inbox, one of which is killed and started again.
//!
//! `rebilly-load run` is the driver and starts itself as `rebilly-load receive` for each receiver.

mod driver;
mod inboxes;
mod judge;
mod receiver;
mod servers;
mod table;
mod workload;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Loads webhook receivers and checks that every event is handled once and in order")]
struct Arguments {
    #[command(subcommand)]
    role: Role,
}

#[derive(Subcommand)]
enum Role {
    /// Drives receivers and prints a table; exits 1 when an event is lost, doubled or out of order.
    Run {
        /// How long to deliver, for each inbox.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// Which inboxes: memory, sqlite, redis, postgres; all that this build and this machine have unless told otherwise.
        #[arg(long = "inbox")]
        inboxes: Vec<String>,
    },
    /// Takes deliveries and handles them: what the driver starts.
    Receive {
        /// The inbox: `memory`, `sqlite:<path>`, `redis://…` or `postgres://…`.
        #[arg(long)]
        inbox: String,
        /// The file that handled events are appended to.
        #[arg(long)]
        log: PathBuf,
        /// The port to listen on, or 0.
        #[arg(long, default_value_t = 0)]
        port: u16,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Arguments::parse().role {
        Role::Run { seconds, inboxes } => run(Duration::from_secs(seconds), &inboxes).await,
        Role::Receive { inbox, log, port } => receiver::run(&inbox, &log, port).await.map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every run was right.
async fn run(time: Duration, wanted: &[String]) -> Result<bool, Box<dyn std::error::Error>> {
    let mut rows = Vec::new();
    for kind in inboxes::KINDS {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == kind) {
            continue;
        }
        let directory = std::env::temp_dir().join(format!("rebilly-load-{}-{kind}", std::process::id()));
        std::fs::create_dir_all(&directory)?;
        match servers::start(kind, &directory).await {
            Ok(server) => {
                eprintln!("{kind}: delivering for {} s", time.as_secs());
                let row = driver::run(kind, server.inbox(), &directory, time).await?;
                rows.push(row);
            }
            Err(why) => eprintln!("SKIPPED {kind}: {why}"),
        }
        let _ = std::fs::remove_dir_all(&directory);
    }
    print!("{}", table::print(&rows));
    Ok(!rows.is_empty() && rows.iter().all(judge::Verdict::is_right))
}
