//! Redis servers: the one at `REBILLY_TEST_REDIS_URL`, or one of the test's own.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use redis::aio::MultiplexedConnection;

/// Number of connection attempts before a start fails.
const ATTEMPTS: usize = 500;

/// A running Redis server.
#[derive(Debug)]
pub struct RedisServer {
    url: String,
    own: Option<Own>,
}

#[derive(Debug)]
struct Own {
    process: Child,
    port: u16,
    password: String,
    /// Directory of the append-only file. `None` for a server without persistence.
    log: Option<PathBuf>,
}

impl RedisServer {
    /// Returns a server that other tests may share. `None`, with a line about it, on a machine without Redis.
    ///
    /// # Panics
    /// The server does not start, or `REBILLY_TEST_REDIS_URL` is set and nothing responds there.
    pub async fn shared() -> Option<Self> {
        match std::env::var("REBILLY_TEST_REDIS_URL") {
            Ok(url) => {
                let server = Self { url, own: None };
                assert!(server.ping().await, "no Redis at REBILLY_TEST_REDIS_URL");
                Some(server)
            }
            Err(_) => Self::own().await,
        }
    }

    /// Returns a server of this test alone, which can be stopped. `None` as for [`RedisServer::shared`].
    pub async fn own() -> Option<Self> {
        Self::launch(None).await
    }

    /// Returns a server of this test alone that persists every write. `None` as for [`RedisServer::shared`].
    pub async fn durable(directory: &Path) -> Option<Self> {
        Self::launch(Some(directory)).await
    }

    async fn launch(log: Option<&Path>) -> Option<Self> {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        for _ in 0..10 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            // A unique password proves that this server responds, and no other on the same port.
            let number = STARTED.fetch_add(1, Ordering::Relaxed);
            let password = format!("MARKER-{}-{number}", std::process::id());
            let Some(process) = run(port, &password, log) else {
                crate::skipped("no redis-server to test with");
                return None;
            };
            let url = format!("redis://:{password}@127.0.0.1:{port}");
            let mut server =
                Self { url, own: Some(Own { process, port, password, log: log.map(Path::to_owned) }) };
            if server.is_ready().await {
                return Some(server);
            }
        }
        panic!("redis-server does not start")
    }

    /// URL with the password.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens a connection.
    ///
    /// # Panics
    /// Panics if the server rejects it.
    pub async fn connection(&self) -> MultiplexedConnection {
        let client = redis::Client::open(self.url.as_str()).unwrap();
        client.get_multiplexed_async_connection().await.unwrap()
    }

    /// Kills the server.
    ///
    /// # Panics
    /// The server is not this test's own.
    pub fn stop(&mut self) {
        let own = self.own.as_mut().unwrap();
        own.process.kill().unwrap();
        own.process.wait().unwrap();
    }

    /// Restarts a stopped server on the same port, with the data it persisted.
    ///
    /// # Panics
    /// The server is not this test's own, or does not start.
    pub async fn start(&mut self) {
        let own = self.own.as_mut().unwrap();
        own.process = run(own.port, &own.password, own.log.as_deref()).unwrap();
        assert!(self.is_ready().await, "redis-server does not restart");
    }

    /// Waits until the server responds. `false` if its process ends first.
    async fn is_ready(&mut self) -> bool {
        for _ in 0..ATTEMPTS {
            if self.ping().await {
                return true;
            }
            if self.own.as_mut().is_some_and(|own| own.process.try_wait().unwrap().is_some()) {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    }

    async fn ping(&self) -> bool {
        let client = redis::Client::open(self.url.as_str()).unwrap();
        let Ok(mut connection) = client.get_multiplexed_async_connection().await else { return false };
        redis::cmd("PING").query_async::<String>(&mut connection).await.is_ok()
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        if let Some(own) = &mut self.own {
            let _ = own.process.kill();
            let _ = own.process.wait();
        }
    }
}

/// Starts the program. `None` if this machine does not have it.
fn run(port: u16, password: &str, log: Option<&Path>) -> Option<Child> {
    let mut command = Command::new("redis-server");
    command
        .args(["--bind", "127.0.0.1", "--port", &port.to_string(), "--requirepass", password])
        .args([
            "--save",
            "",
            "--appendfsync",
            "always",
            "--appendonly",
            if log.is_some() { "yes" } else { "no" },
        ])
        .arg("--dir")
        .arg(log.unwrap_or(&std::env::temp_dir()))
        .stdout(Stdio::null());
    match command.spawn() {
        Ok(process) => Some(process),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => panic!("redis-server: {error}"),
    }
}

/// Returns a key prefix that no other run uses.
pub fn unique_prefix(test: &str) -> String {
    static RUN: LazyLock<u128> =
        LazyLock::new(|| SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos());
    format!("rebilly-test-{}-{test}", *RUN)
}
