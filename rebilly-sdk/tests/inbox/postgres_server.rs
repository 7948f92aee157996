//! PostgreSQL for tests: the server of `REBILLY_TEST_POSTGRES_URL`, or a new one.

use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use tokio_postgres::{Client, NoTls};

use crate::directory::Directory;

const MAX_POLLS: usize = 1000;
const PASSWORD: &str = "MARKER-secret";

/// A running server.
pub(crate) struct Postgres {
    url: String,
    own: Option<Own>,
}

struct Own {
    process: Child,
    start: Start,
    directory: Directory,
}

/// Start parameters.
#[derive(Clone)]
struct Start {
    bin: PathBuf,
    /// User and group of the server when the test runs as root, which PostgreSQL rejects.
    user: Option<(u32, u32)>,
    port: u16,
}

impl Postgres {
    /// Any server, possibly shared, so it must not be stopped. `None`, with a message, if PostgreSQL is not installed.
    pub(crate) async fn any() -> Option<Self> {
        match std::env::var("REBILLY_TEST_POSTGRES_URL") {
            Ok(url) => {
                let server = Self { url, own: None };
                assert!(server.try_client().await.is_ok(), "no PostgreSQL at REBILLY_TEST_POSTGRES_URL");
                Some(server)
            }
            Err(_) => Self::own().await,
        }
    }

    /// A server of this test alone, which can be stopped.
    pub(crate) async fn own() -> Option<Self> {
        let Some((bin, user)) = find_installation() else {
            // Written directly, because the test runner hides the output of passing tests.
            let _ = writeln!(std::io::stderr(), "SKIPPED: PostgreSQL is not installed");
            return None;
        };
        let directory = Directory::new();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let start = Start { bin, user, port };
        start.grant(directory.path());
        let secret = directory.file("secret");
        std::fs::write(&secret, PASSWORD).unwrap();
        let mut make = start.command("initdb");
        make.args(["-U", "rebilly", "-A", "scram-sha-256", "-E", "UTF8", "--no-locale", "--no-sync", "-D"]);
        make.arg(directory.file("data")).arg(format!("--pwfile={}", secret.display()));
        checked(make.output().unwrap());
        let url = format!("postgres://rebilly:{PASSWORD}@127.0.0.1:{port}/postgres");
        let process = start.run(&directory, &[]);
        let server = Self { url, own: Some(Own { process, start, directory }) };
        server.wait_until_ready().await;
        Some(server)
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) async fn client(&self) -> Client {
        self.try_client().await.unwrap()
    }

    async fn try_client(&self) -> Result<Client, tokio_postgres::Error> {
        let (client, connection) = tokio_postgres::connect(&self.url, NoTls).await?;
        tokio::spawn(connection);
        Ok(client)
    }

    /// Stops the server like a crash.
    pub(crate) fn stop(&mut self) {
        let own = self.own.as_mut().unwrap();
        checked(Command::new("kill").args(["-QUIT", &own.process.id().to_string()]).output().unwrap());
        own.process.wait().unwrap();
    }

    /// Restarts the server with the same data and port.
    pub(crate) async fn start(&mut self) {
        let own = self.own.as_mut().unwrap();
        own.process = own.start.run(&own.directory, &[]);
        self.wait_until_ready().await;
    }

    /// Restarts the server with mandatory TLS, and returns its certificate.
    pub(crate) async fn secure(&mut self) -> Vec<u8> {
        self.stop();
        let own = self.own.as_mut().unwrap();
        let (key, certificate) = (own.directory.file("key"), own.directory.file("certificate"));
        let mut make = Command::new("openssl");
        make.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]);
        make.args([
            "-addext",
            "subjectAltName=IP:127.0.0.1",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
        ]);
        checked(make.arg("-keyout").arg(&key).arg("-out").arg(&certificate).output().unwrap());
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
        own.start.grant(&key);
        let rules = own.directory.file("data/pg_hba.conf");
        std::fs::write(rules, "hostssl all all 127.0.0.1/32 scram-sha-256\n").unwrap();
        let file = |name: &str, path: &Path| format!("{name}={}", path.display());
        let settings = ["ssl=on".into(), file("ssl_key_file", &key), file("ssl_cert_file", &certificate)];
        own.process = own.start.run(&own.directory, &settings);
        let mut show = Command::new("openssl");
        let shown = show.args(["x509", "-outform", "DER", "-in"]).arg(&certificate).output().unwrap();
        for _ in 0..MAX_POLLS {
            // A ready server rejects connections without TLS.
            if self
                .try_client()
                .await
                .is_err_and(|error| error.code().is_some_and(|code| code.code() == "28000"))
            {
                return checked(shown);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("PostgreSQL does not start with TLS")
    }

    async fn wait_until_ready(&self) {
        for _ in 0..MAX_POLLS {
            if self.try_client().await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("PostgreSQL does not start")
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let Some(own) = &mut self.own else { return };
        if own.process.try_wait().is_ok_and(|end| end.is_none()) {
            let _ = Command::new("kill").args(["-QUIT", &own.process.id().to_string()]).status();
            let _ = own.process.wait();
        }
    }
}

impl Start {
    /// A command of PostgreSQL, as a user that may run it.
    fn command(&self, program: &str) -> Command {
        let program = self.bin.join(program);
        let Some((user, group)) = self.user else { return Command::new(program) };
        let mut command = Command::new("setpriv");
        command.args([format!("--reuid={user}"), format!("--regid={group}"), "--clear-groups".to_owned()]);
        command.arg(program);
        command
    }

    fn run(&self, directory: &Directory, settings: &[String]) -> Child {
        let mut command = self.command("postgres");
        command.arg("-D").arg(directory.file("data")).args(["-p", &self.port.to_string()]);
        for setting in ["listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=16MB"] {
            command.args(["-c", setting]);
        }
        for setting in settings {
            command.args(["-c", setting]);
        }
        command.current_dir(directory.path()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    fn grant(&self, path: &Path) {
        if let Some((user, group)) = self.user {
            chown(path, Some(user), Some(group)).unwrap();
        }
    }
}

/// Returns the output of a successful command.
fn checked(output: Output) -> Vec<u8> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Returns the directory of the newest Debian PostgreSQL, and the user to run it.
fn find_installation() -> Option<(PathBuf, Option<(u32, u32)>)> {
    let id = |arguments: &[&str]| {
        let output =
            Command::new("id").args(arguments).output().ok().filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()?.trim().parse::<u32>().ok()
    };
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let bins = versions.filter_map(|version| Some(version.ok()?.path().join("bin")));
    let bin = bins.filter(|bin| bin.join("initdb").exists()).max()?;
    match id(&["-u"])? {
        0 => Some((bin, Some((id(&["-u", "postgres"])?, id(&["-g", "postgres"])?)))),
        _ => Some((bin, None)),
    }
}

/// Returns a unique schema name.
pub(crate) fn schema() -> String {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    static RUN: LazyLock<u128> =
        LazyLock::new(|| SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos());
    format!("rebilly_test_{}_{}", *RUN, MADE.fetch_add(1, Ordering::Relaxed))
}
