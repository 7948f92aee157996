//! Contenders: servers in processes of their own.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::process::{Child, Command};

use crate::load::{Connection, Request};
use crate::settings::Settings;
use crate::{Failure, peer};

/// Path of the customers in the sandbox.
pub(crate) const CUSTOMERS: &str = "/organizations/org_bench/customers";

/// Limit of a start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server to start.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    /// Path of the customers.
    pub(crate) path: String,
    /// Program and arguments. `{port}` stands for the port.
    command: Vec<String>,
}

/// The sandbox, wiremock with the responses in a file, and Prism.
pub(crate) fn all(settings: &Settings, responses: &Path) -> Result<Vec<Contender>, Failure> {
    let own = std::env::current_exe()?;
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let wiremock = [&text(&own), peer::COMMAND, "{port}", &text(responses)].map(str::to_owned).to_vec();
    let mut contenders =
        vec![ours(settings), Contender { name: "wiremock", path: CUSTOMERS.to_owned(), command: wiremock }];
    if let Some(prism) = &settings.prism {
        let command =
            [&text(prism), "mock", "--host", "127.0.0.1", "--port", "{port}", &text(&settings.bundle)];
        let command = command.map(str::to_owned).to_vec();
        // Prism serves paths without the base path of the servers.
        contenders.push(Contender { name: "prism", path: "/customers".to_owned(), command });
    }
    Ok(contenders)
}

fn ours(settings: &Settings) -> Contender {
    let program = settings.sandbox.to_string_lossy();
    let command = [&program, "--port", "{port}", "--rate-limit", "1000000000"].map(str::to_owned).to_vec();
    Contender { name: "ours", path: CUSTOMERS.to_owned(), command }
}

/// Responses of the sandbox to the requests of the benchmark, for the peer that has to be configured.
pub(crate) async fn record(settings: &Settings) -> Result<Value, Failure> {
    let running = Running::start(&ours(settings)).await?;
    let mut connection = Connection::open(running.address).await?;
    let mut body = async |request: &Request| -> Result<String, Failure> {
        Ok(String::from_utf8_lossy(connection.send(request).await?.body).into_owned())
    };
    let create = body(&Request::create(CUSTOMERS)).await?;
    let get = body(&Request::get(CUSTOMERS, "cus_1")).await?;
    Ok(json!({ "create": create, "get": get }))
}

/// A running server. It is killed when dropped.
pub(crate) struct Running {
    child: Child,
    pub(crate) address: SocketAddr,
    /// Duration until its first response.
    pub(crate) started: Duration,
}

impl Running {
    /// Starts a server and stores the customer `cus_1` in it.
    pub(crate) async fn start(contender: &Contender) -> Result<Self, Failure> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let command: Vec<String> =
            contender.command.iter().map(|part| part.replace("{port}", &port.to_string())).collect();
        let (program, arguments) = command.split_first().ok_or("no command")?;
        let begin = Instant::now();
        let child = Command::new(program)
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("{program}: {error}"))?;
        let mut running = Self { child, address, started: Duration::ZERO };
        let put = Request::put(&contender.path, "cus_1");
        while running.started.is_zero() {
            if begin.elapsed() > PATIENCE {
                return Err(format!("{} does not respond", contender.name).into());
            }
            if let Ok(mut connection) = Connection::open(address).await
                && connection.send(&put).await.is_ok_and(|response| response.status < 300)
            {
                running.started = begin.elapsed();
            } else {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
        Ok(running)
    }

    /// Resident memory in MiB. `None` without `/proc`.
    pub(crate) fn resident_mebibytes(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()?)).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
    }
}
