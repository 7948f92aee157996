//! PostgreSQL servers: the one at `REBILLY_TEST_POSTGRES_URL`, or one of the test's own.

use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use tokio_postgres::{Client, NoTls};

use crate::TempDir;

/// Number of connection attempts before a start fails.
const ATTEMPTS: usize = 1000;
/// Number of ports that are tried, because something else can take one meanwhile.
const PORTS: usize = 10;

/// A running PostgreSQL server.
#[derive(Debug)]
pub struct PostgresServer {
    url: String,
    own: Option<Own>,
}

#[derive(Debug)]
struct Own {
    process: Child,
    installation: Installation,
    directory: TempDir,
}

/// Programs, user and port of a server.
#[derive(Debug, Clone)]
struct Installation {
    bin: PathBuf,
    /// User and group of the server when the test runs as root, which PostgreSQL does not allow.
    user: Option<(u32, u32)>,
    port: u16,
    settings: Vec<String>,
}

impl PostgresServer {
    /// Returns a server that other tests may share. `None`, with a line about it, on a machine without PostgreSQL.
    ///
    /// # Panics
    /// The server does not start, or `REBILLY_TEST_POSTGRES_URL` is set and nothing responds there.
    pub async fn shared() -> Option<Self> {
        match std::env::var("REBILLY_TEST_POSTGRES_URL") {
            Ok(url) => {
                let server = Self { url, own: None };
                assert!(server.try_client().await.is_ok(), "no PostgreSQL at REBILLY_TEST_POSTGRES_URL");
                Some(server)
            }
            Err(_) => Self::own().await,
        }
    }

    /// Returns a server of this test alone, which can be stopped. `None` as for [`PostgresServer::shared`].
    ///
    /// # Panics
    /// The server does not start.
    pub async fn own() -> Option<Self> {
        Self::with_settings(&["shared_buffers=16MB"]).await
    }

    /// Returns a server of its own with settings such as `shared_buffers=1GB`. `None` as for
    /// [`PostgresServer::shared`].
    ///
    /// # Panics
    /// The server does not start.
    pub async fn with_settings(settings: &[&str]) -> Option<Self> {
        let Some((bin, user)) = find() else {
            crate::skipped("no PostgreSQL to test with");
            return None;
        };
        for _ in 0..PORTS {
            let mut server = Self::launch(&bin, user, settings);
            if server.is_ready().await {
                return Some(server);
            }
        }
        panic!("PostgreSQL does not start")
    }

    fn launch(bin: &Path, user: Option<(u32, u32)>, settings: &[&str]) -> Self {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        // A unique password proves that this server responds, and no other on the same port.
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let password = format!("MARKER-{}-{number}", std::process::id());
        let directory = TempDir::new();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let settings = settings.iter().map(|setting| (*setting).to_owned()).collect();
        let installation = Installation { bin: bin.to_owned(), user, port, settings };
        installation.grant(directory.path());
        let secret = directory.file("secret");
        std::fs::write(&secret, &password).unwrap();
        let mut create = installation.command("initdb");
        create.args(["-U", "rebilly", "-A", "scram-sha-256", "-E", "UTF8", "--no-locale", "--no-sync", "-D"]);
        create.arg(directory.file("data")).arg(format!("--pwfile={}", secret.display()));
        output_of(create.output().unwrap());
        let url = format!("postgres://rebilly:{password}@127.0.0.1:{port}/postgres");
        let process = installation.run(&directory, &[]);
        Self { url, own: Some(Own { process, installation, directory }) }
    }

    /// URL with the password.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens a connection.
    ///
    /// # Panics
    /// Panics if the server rejects it.
    pub async fn client(&self) -> Client {
        self.try_client().await.unwrap()
    }

    async fn try_client(&self) -> Result<Client, tokio_postgres::Error> {
        let (client, connection) = tokio_postgres::connect(&self.url, NoTls).await?;
        tokio::spawn(connection);
        Ok(client)
    }

    /// Stops the server at once, as a crash would.
    ///
    /// # Panics
    /// The server is not this test's own.
    pub fn stop(&mut self) {
        let own = self.own.as_mut().unwrap();
        output_of(Command::new("kill").args(["-QUIT", &own.process.id().to_string()]).output().unwrap());
        own.process.wait().unwrap();
    }

    /// Restarts a stopped server on the same port, with its data.
    ///
    /// # Panics
    /// The server is not this test's own, or does not start.
    pub async fn start(&mut self) {
        let own = self.own.as_mut().unwrap();
        own.process = own.installation.run(&own.directory, &[]);
        assert!(self.is_ready().await, "PostgreSQL does not restart");
    }

    /// Restarts the server so that it requires TLS. Returns its certificate in DER.
    ///
    /// # Panics
    /// The server is not this test's own, does not start, or `openssl` is missing.
    pub async fn require_tls(&mut self) -> Vec<u8> {
        self.stop();
        let own = self.own.as_mut().unwrap();
        let (key, certificate) = (own.directory.file("key"), own.directory.file("certificate"));
        let mut create = Command::new("openssl");
        create.args([
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=localhost",
        ]);
        create.args([
            "-addext",
            "subjectAltName=IP:127.0.0.1",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
        ]);
        output_of(create.arg("-keyout").arg(&key).arg("-out").arg(&certificate).output().unwrap());
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
        own.installation.grant(&key);
        let rules = own.directory.file("data/pg_hba.conf");
        std::fs::write(rules, "hostssl all all 127.0.0.1/32 scram-sha-256\n").unwrap();
        let file = |name: &str, path: &Path| format!("{name}={}", path.display());
        let settings = ["ssl=on".into(), file("ssl_key_file", &key), file("ssl_cert_file", &certificate)];
        own.process = own.installation.run(&own.directory, &settings);
        let mut show = Command::new("openssl");
        let shown = show.args(["x509", "-outform", "DER", "-in"]).arg(&certificate).output().unwrap();
        for _ in 0..ATTEMPTS {
            // Once it is ready, it rejects connections without TLS.
            if self
                .try_client()
                .await
                .is_err_and(|error| error.code().is_some_and(|code| code.code() == "28000"))
            {
                return output_of(shown);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("PostgreSQL does not start with TLS")
    }

    /// Waits until the server responds. `false` if its process ends first.
    async fn is_ready(&mut self) -> bool {
        for _ in 0..ATTEMPTS {
            if self.try_client().await.is_ok() {
                return true;
            }
            if self.own.as_mut().is_some_and(|own| own.process.try_wait().unwrap().is_some()) {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        let Some(own) = &mut self.own else { return };
        if own.process.try_wait().is_ok_and(|end| end.is_none()) {
            let _ = Command::new("kill").args(["-QUIT", &own.process.id().to_string()]).status();
            let _ = own.process.wait();
        }
    }
}

impl Installation {
    /// Command for a program of PostgreSQL, as the user that may run it.
    fn command(&self, program: &str) -> Command {
        let program = self.bin.join(program);
        let Some((user, group)) = self.user else { return Command::new(program) };
        let mut command = Command::new("setpriv");
        command.args([format!("--reuid={user}"), format!("--regid={group}"), "--clear-groups".to_owned()]);
        command.arg(program);
        command
    }

    fn run(&self, directory: &TempDir, settings: &[String]) -> Child {
        let mut command = self.command("postgres");
        command.arg("-D").arg(directory.file("data")).args(["-p", &self.port.to_string()]);
        for setting in ["listen_addresses=127.0.0.1", "unix_socket_directories="] {
            command.args(["-c", setting]);
        }
        for setting in self.settings.iter().chain(settings) {
            command.args(["-c", setting]);
        }
        command.current_dir(directory.path()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Makes the server's user the owner of a file.
    fn grant(&self, path: &Path) {
        if let Some((user, group)) = self.user {
            chown(path, Some(user), Some(group)).unwrap();
        }
    }
}

fn output_of(output: Output) -> Vec<u8> {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Finds the newest PostgreSQL of Debian's packages, and the user and group to run it as.
fn find() -> Option<(PathBuf, Option<(u32, u32)>)> {
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

/// Returns a schema name that no other inbox uses.
pub fn unique_schema() -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    static RUN: LazyLock<u128> =
        LazyLock::new(|| SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos());
    format!("rebilly_test_{}_{}", *RUN, NUMBER.fetch_add(1, Ordering::Relaxed))
}
