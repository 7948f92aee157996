//! Database servers for the inboxes: from the environment, or started on a free local port.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::time::sleep;

use crate::inboxes;

type BoxError = Box<dyn std::error::Error>;

/// Name of an inbox, with its server. Dropping it stops the server.
pub(crate) struct Server {
    inbox: String,
    child: Option<Child>,
}

impl Server {
    /// Name of the inbox, for [`inboxes::open`].
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

/// Starts the server of a kind of inbox.
///
/// # Errors
/// The reason why this kind is unavailable.
pub(crate) async fn start(kind: &str, directory: &Path) -> Result<Server, BoxError> {
    if !inboxes::is_enabled(kind) {
        return Err(format!("this build has no feature `{kind}`").into());
    }
    let without_child = |inbox: String| Ok(Server { inbox, child: None });
    match kind {
        "memory" => without_child(kind.to_owned()),
        "sqlite" => without_child(format!("sqlite:{}", directory.join("inbox.db").display())),
        "redis" => match std::env::var("REBILLY_TEST_REDIS_URL") {
            Ok(url) => without_child(url),
            Err(_) => redis(directory).await,
        },
        _ => match std::env::var("REBILLY_TEST_POSTGRES_URL") {
            Ok(url) => without_child(url),
            Err(_) => postgres(directory).await,
        },
    }
}

async fn redis(directory: &Path) -> Result<Server, BoxError> {
    let port = free_port()?;
    let mut redis = Command::new("redis-server");
    redis.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--appendonly", "yes", "--save", ""]);
    let child = redis
        .current_dir(directory)
        .stdout(Stdio::null())
        .spawn()
        .map_err(|_| "no redis-server on the PATH")?;
    wait_until_listening(Server { inbox: format!("redis://127.0.0.1:{port}/"), child: Some(child) }, port)
        .await
}

async fn postgres(directory: &Path) -> Result<Server, BoxError> {
    let tools = newest_postgres()
        .ok_or("no PostgreSQL below /usr/lib/postgresql and no REBILLY_TEST_POSTGRES_URL")?;
    let (port, data) = (free_port()?, directory.join("postgres"));
    std::fs::create_dir_all(&data)?;
    // PostgreSQL does not run as root.
    let is_root = std::fs::metadata("/proc/self")
        .is_ok_and(|metadata| std::os::unix::fs::MetadataExt::uid(&metadata) == 0);
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
            return Err("there is no user `postgres` to run the server".into());
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
    wait_until_listening(
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

fn free_port() -> Result<u16, BoxError> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

async fn wait_until_listening(server: Server, port: u16) -> Result<Server, BoxError> {
    for _ in 0..200 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            // PostgreSQL listens shortly before it accepts queries.
            sleep(Duration::from_millis(500)).await;
            return Ok(server);
        }
        sleep(Duration::from_millis(50)).await;
    }
    Err("the server does not listen".into())
}
