//! Receiver processes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

type BoxError = Box<dyn std::error::Error>;

/// Receivers that share an inbox and a log.
pub(crate) struct Processes {
    inbox: String,
    log: PathBuf,
    running: Vec<ReceiverProcess>,
    started: u32,
    killed: BTreeSet<u32>,
}

struct ReceiverProcess {
    child: Child,
    port: u16,
    number: u32,
}

impl Processes {
    /// Starts a number of receivers.
    pub(crate) async fn start(inbox: &str, log: &Path, count: usize) -> Result<Self, BoxError> {
        let (inbox, log) = (inbox.to_owned(), log.to_owned());
        let mut processes = Self { inbox, log, running: Vec::new(), started: 0, killed: BTreeSet::new() };
        for _ in 0..count {
            let process = processes.start_one(0).await?;
            processes.running.push(process);
        }
        Ok(processes)
    }

    /// Starts a receiver and waits for its port.
    async fn start_one(&mut self, port: u16) -> Result<ReceiverProcess, BoxError> {
        let number = self.started;
        self.started += 1;
        let mut child = Command::new(std::env::current_exe()?)
            .args(["receive", "--inbox", &self.inbox, "--port", &port.to_string()])
            .args(["--process", &number.to_string(), "--log"])
            .arg(&self.log)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let output = child.stdout.take().ok_or("the receiver has no output")?;
        let line = BufReader::new(output).lines().next_line().await?.ok_or("the receiver did not start")?;
        let port = line.strip_prefix("PORT ").ok_or("the receiver did not print its port")?.parse()?;
        Ok(ReceiverProcess { child, port, number })
    }

    pub(crate) fn ports(&self) -> Vec<u16> {
        self.running.iter().map(|process| process.port).collect()
    }

    /// Numbers of the killed processes.
    pub(crate) fn killed(&self) -> &BTreeSet<u32> {
        &self.killed
    }

    /// Kills the first receiver.
    pub(crate) async fn kill_first(&mut self) -> Result<(), BoxError> {
        let first = self.running.first_mut().ok_or("no receiver is running")?;
        first.child.kill().await?;
        self.killed.insert(first.number);
        Ok(())
    }

    /// Starts a killed receiver again on its port.
    pub(crate) async fn restart_first(&mut self) -> Result<(), BoxError> {
        let port = self.running.first().ok_or("no receiver was started")?.port;
        let process = self.start_one(port).await?;
        if let Some(first) = self.running.first_mut() {
            *first = process;
        }
        Ok(())
    }

    /// Ends all receivers.
    pub(crate) async fn end(mut self) -> Result<(), BoxError> {
        for process in &mut self.running {
            process.child.kill().await?;
        }
        Ok(())
    }
}
