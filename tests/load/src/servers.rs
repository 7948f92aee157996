//! Servers that the inboxes need: those of the environment, or own ones on a free port of this machine.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::time::sleep;

use crate::inboxes;

type Failure = Box<dyn std::error::Error>;

/// An inbox's name, with the server behind it, which ends with this.
pub(crate) struct Server {
    inbox: String,
    child: Option<Child>,
}

impl Server {
    /// What the receivers open.
    pub(crate) fn inbox(&self) -> &str {
        &self.inbox
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Starts what a kind of inbox needs, or says why that cannot be.
pub(crate) async fn start(kind: &str, directory: &Path) -> Result<Server, Failure> {
    if !inboxes::is_built(kind) {
        return Err(format!("this build has no feature `{kind}`").into());
    }
    let none = |inbox: String| Ok(Server { inbox, child: None });
    match kind {
        "memory" => none(kind.to_owned()),
        "sqlite" => none(format!("sqlite:{}", directory.join("inbox.db").display())),
        "redis" => match std::env::var("REBILLY_TEST_REDIS_URL") {
            Ok(url) => none(url),
            Err(_) => redis(directory).await,
        },
        _ => match std::env::var("REBILLY_TEST_POSTGRES_URL") {
            Ok(url) => none(url),
            Err(_) => postgres(directory).await,
        },
    }
}

async fn redis(directory: &Path) -> Result<Server, Failure> {
    let port = free_port()?;
    let mut redis = Command::new("redis-server");
    redis.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--appendonly", "yes", "--save", ""]);
    let child = redis
        .current_dir(directory)
        .stdout(Stdio::null())
        .spawn()
        .map_err(|_| "no redis-server on the PATH")?;
    listening(Server { inbox: format!("redis://127.0.0.1:{port}/"), child: Some(child) }, port).await
}

async fn postgres(directory: &Path) -> Result<Server, Failure> {
    let tools = newest_postgres()
        .ok_or("no PostgreSQL below /usr/lib/postgresql and no REBILLY_TEST_POSTGRES_URL")?;
    let (port, data) = (free_port()?, directory.join("postgres"));
    std::fs::create_dir_all(&data)?;
    // PostgreSQL refuses to run as root.
    let is_root =
        std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let as_user = |program: &str| {
        let program = tools.join(program);
        let mut command = Command::new(if is_root { "setpriv".as_ref() } else { program.as_os_str() });
        if is_root {
            command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(&program);
        }
        command
    };
    if is_root {
        let owned = Command::new("chown").arg("postgres").arg(&data).status()?;
        if !owned.success() {
            return Err("there is no user `postgres` to run it".into());
        }
    }
    let mut initdb = as_user("initdb");
    initdb.args(["--auth=trust", "--username=load", "--no-sync", "-D"]).arg(&data).stdout(Stdio::null());
    if !initdb.status()?.success() {
        return Err("initdb failed".into());
    }
    let child = as_user("postgres")
        .args(["-h", "127.0.0.1", "-p", &port.to_string(), "-c", "unix_socket_directories=", "-D"])
        .arg(&data)
        .stderr(Stdio::null())
        .spawn()?;
    listening(
        Server { inbox: format!("postgres://load@127.0.0.1:{port}/postgres"), child: Some(child) },
        port,
    )
    .await
}

fn newest_postgres() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let tools = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    tools.filter(|tools| tools.join("initdb").exists()).max()
}

fn free_port() -> Result<u16, Failure> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

async fn listening(server: Server, port: u16) -> Result<Server, Failure> {
    for _ in 0..200 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            // PostgreSQL listens a little before it answers.
            sleep(Duration::from_millis(500)).await;
            return Ok(server);
        }
        sleep(Duration::from_millis(50)).await;
    }
    Err("the server did not begin to listen".into())
}
