//! The sandbox as a program, for clients in any language.

mod arguments;
mod state_file;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use rebilly_sandbox::{ManualClock, Sandbox, WebhookAuth, WebhookTarget};
use tokio::runtime::{Builder, Runtime};
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

use arguments::{Arguments, Command, HELP, SECRET_KEY};
use state_file::StateFile;

/// Interval in which due work is run.
const TICK: Duration = Duration::from_secs(1);
/// Limit of the time in which requests in progress end.
const STOP_LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let started = Instant::now();
    let outcome = match arguments::parse() {
        Ok(Command::Help) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Ok(Command::Version) => {
            println!("rebilly-sandbox {}", env!("CARGO_PKG_VERSION"));
            return ExitCode::SUCCESS;
        }
        Ok(Command::Run(arguments)) => {
            let runtime = runtime().map_err(|error| format!("cannot start the runtime: {error}"));
            runtime.and_then(|runtime| {
                let outcome = runtime.block_on(run(&arguments, started));
                // Without it, a request that is busy keeps the process.
                runtime.shutdown_background();
                outcome
            })
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rebilly-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A runtime with a thread for every second core: the others are for the clients, which run on the same machine.
fn runtime() -> std::io::Result<Runtime> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from) / 2;
    let mut runtime = match workers {
        // The main thread needs no other one to poll for it.
        0 | 1 => Builder::new_current_thread(),
        _ => Builder::new_multi_thread(),
    };
    runtime.worker_threads(workers.max(1)).enable_all().build()
}

async fn run(arguments: &Arguments, started: Instant) -> Result<(), String> {
    let mut signals = Signals::listen().map_err(|error| format!("cannot wait for signals: {error}"))?;
    let state = arguments.state.as_deref().map(StateFile::open).transpose()?;
    let mut builder = Sandbox::builder().host(arguments.host).port(arguments.port);
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    if let Some(seconds) = arguments.time {
        builder = builder.clock(ManualClock::at(seconds));
    }
    if let Some(requests) = arguments.rate_limit {
        builder = builder.rate_limit(requests);
    }
    for (scheme, secret) in &arguments.credentials {
        builder = builder.credential(scheme.clone(), secret);
    }
    let mut sandbox = builder.start().await.map_err(|error| {
        let port = arguments.port;
        format!("cannot listen on {}:{port}: {error}. Choose another port with --port, or a free one with --port 0.", arguments.host)
    })?;
    if let Some(file) = &state {
        file.load(&sandbox)?;
    }
    if let Some(url) = &arguments.webhook {
        // In the state file, it would be registered once more at every start.
        let target = WebhookTarget::new(url, "", "").with_auth(WebhookAuth::None).outside_snapshots();
        let registered = sandbox.register_webhook(target);
        registered.map_err(|error| format!("cannot register --webhook {url}: {error}"))?;
    }
    println!("Rebilly sandbox is ready after {} ms.", started.elapsed().as_millis());
    println!("  base URL      {}", sandbox.base_url());
    println!("  organization  {}  (every other id works, too)", sandbox.organization());
    let any_key = !arguments.credentials.iter().any(|(scheme, _)| scheme == SECRET_KEY);
    let others = if any_key { "  (every key that begins with sk_sandbox_ works, too)" } else { "" };
    println!("  secret key    {}{others}", sandbox.api_key());
    println!("  inspector     {}/_sandbox", sandbox.base_url());
    println!("Stop with Ctrl-C.");
    tokio::select! {
        () = signals.next() => {}
        () = run_due_work(&sandbox) => {}
    }
    tokio::select! {
        () = sandbox.stop_within(STOP_LIMIT) => {}
        () = signals.next() => {}
    }
    match &state {
        Some(file) => file.save(&sandbox),
        None => Ok(()),
    }
}

/// Runs the work that becomes due, without end.
async fn run_due_work(sandbox: &Sandbox) {
    let mut tick = tokio::time::interval(TICK);
    loop {
        tick.tick().await;
        sandbox.advance(Duration::ZERO).await;
    }
}

/// Requests to end: Ctrl-C and SIGTERM.
#[cfg(unix)]
struct Signals(Signal, Signal);

#[cfg(unix)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        Ok(Self(signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?))
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.0.recv() => {}
            _ = self.1.recv() => {}
        }
    }
}

/// Requests to end: Ctrl-C.
#[cfg(windows)]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn next(&mut self) {
        self.0.recv().await;
    }
}
