//! A Redis to test against: the one that `REBILLY_TEST_REDIS_URL` names, or one of the test's own.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use redis::aio::MultiplexedConnection;

/// How often something is looked for before a test gives it up.
const TRIES: usize = 500;

/// A Redis that is up.
pub(crate) struct Server {
    url: String,
    own: Option<Own>,
}

struct Own {
    process: Child,
    port: u16,
    password: String,
    /// Where it keeps what it is told, if it does.
    log: Option<PathBuf>,
}

impl Server {
    /// Any Redis; nothing may be done to it that others would notice. None, and a word about it, where there is none.
    pub(crate) async fn any() -> Option<Self> {
        match std::env::var("REBILLY_TEST_REDIS_URL") {
            Ok(url) => {
                let server = Self { url, own: None };
                assert!(server.ping().await, "no Redis at REBILLY_TEST_REDIS_URL");
                Some(server)
            }
            Err(_) => Self::own().await,
        }
    }

    /// A server of this test alone, which can be stopped.
    pub(crate) async fn own() -> Option<Self> {
        Self::with(None).await
    }

    /// A server of this test alone that loses nothing when it is stopped.
    pub(crate) async fn kept(directory: &Path) -> Option<Self> {
        Self::with(Some(directory)).await
    }

    async fn with(log: Option<&Path>) -> Option<Self> {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        for _ in 0..10 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            // Its own password shows that it is this server that answers.
            let number = STARTED.fetch_add(1, Ordering::Relaxed);
            let password = format!("MARKER-{}-{number}", std::process::id());
            let Some(process) = run(port, &password, log) else {
                // Written past the test runner, which keeps what passing tests print to itself.
                let _ = writeln!(std::io::stderr(), "SKIPPED: no redis-server to test with");
                return None;
            };
            let url = format!("redis://:{password}@127.0.0.1:{port}");
            let mut server =
                Self { url, own: Some(Own { process, port, password, log: log.map(Path::to_owned) }) };
            if server.comes_up().await {
                return Some(server);
            }
        }
        panic!("redis-server does not start")
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) async fn connection(&self) -> MultiplexedConnection {
        let client = redis::Client::open(self.url.as_str()).unwrap();
        client.get_multiplexed_async_connection().await.unwrap()
    }

    /// Stops it at once and for good.
    pub(crate) fn stop(&mut self) {
        let own = self.own.as_mut().unwrap();
        own.process.kill().unwrap();
        own.process.wait().unwrap();
    }

    /// Starts it again where it was, with what it has kept.
    pub(crate) async fn start(&mut self) {
        let own = self.own.as_mut().unwrap();
        own.process = run(own.port, &own.password, own.log.as_deref()).unwrap();
        assert!(self.comes_up().await, "redis-server does not start again");
    }

    /// Whether it answers before it ends.
    async fn comes_up(&mut self) -> bool {
        for _ in 0..TRIES {
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

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(own) = &mut self.own {
            let _ = own.process.kill();
            let _ = own.process.wait();
        }
    }
}

/// None when there is no such program.
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

/// Looks again and again until it is so.
pub(crate) async fn until<F: Future<Output = bool>>(what: &str, mut is_so: impl FnMut() -> F) {
    for _ in 0..TRIES {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("never: {what}");
}

/// A name for the keys of one test in this run.
pub(crate) fn prefix(test: &str) -> String {
    static RUN: LazyLock<u128> =
        LazyLock::new(|| SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos());
    format!("rebilly-test-{}-{test}", *RUN)
}
