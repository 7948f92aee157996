//! The program `rebilly-sandbox`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};
#[cfg(unix)]
use std::{
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::ExitStatus,
    time::{Duration, Instant},
};

#[cfg(unix)]
use crate::support::receiver::Receiver;
use rebilly_sandbox::Sandbox;
use reqwest::Client;
#[cfg(unix)]
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_rebilly-sandbox");

/// Starts the program on a free port. Returns it with its base URL.
fn start(arguments: &[&str]) -> (Child, String) {
    let (child, printed) = start_printing(arguments);
    (child, value(&printed, "base URL").to_owned())
}

/// Starts the program on a free port. Returns it with the lines that it prints.
fn start_printing(arguments: &[&str]) -> (Child, Vec<String>) {
    let mut command = Command::new(PROGRAM);
    command.args(["--port", "0"]).args(arguments).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines().map(Result::unwrap);
    let printed = lines.take_while(|line| !line.starts_with("Stop with")).collect();
    (child, printed)
}

/// The text behind a name that the program prints.
fn value<'a>(printed: &'a [String], name: &str) -> &'a str {
    printed.iter().find_map(|line| line.trim().strip_prefix(name)).unwrap().trim()
}

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().unwrap()
}

#[cfg(unix)]
#[tokio::test]
async fn the_state_file_is_saved_on_sigterm_and_loaded() {
    use std::os::unix::fs::PermissionsExt;

    let file = state_file("saved");
    let arguments = ["--seed", "7", "--state", file.to_str().unwrap()];
    let client = Client::builder().no_proxy().build().unwrap();
    for round in 0..2 {
        let (mut child, url) = start(&arguments);
        let customers = format!("{url}/organizations/acme/customers");
        let with_key =
            |request: reqwest::RequestBuilder| request.header("REB-APIKEY", "sk_sandbox_me").send();
        let list = with_key(client.get(&customers)).await.unwrap();
        assert_eq!(list.headers()["pagination-total"], round.to_string().as_str());
        assert_eq!(with_key(client.post(&customers).body("{}")).await.unwrap().status(), 201);
        assert!(terminate(&mut child).success());
    }
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    std::fs::write(&file, "{").unwrap();
    let output = run(&["--port", "0", "--state", file.to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("Move the file away"), "{output:?}");
    std::fs::remove_dir_all(file.parent().unwrap()).unwrap();
}

/// Sends SIGTERM and waits for the end.
#[cfg(unix)]
fn terminate(child: &mut Child) -> ExitStatus {
    Command::new("kill").arg(child.id().to_string()).status().unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        match child.try_wait().unwrap() {
            Some(status) => return status,
            None if Instant::now() > deadline => {
                child.kill().unwrap();
                panic!("the program ignores SIGTERM");
            }
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}

/// A state file in a directory of its own for each test.
#[cfg(unix)]
fn state_file(name: &str) -> PathBuf {
    let directory = std::env::temp_dir().join(format!("rebilly-sandbox-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    directory.join("state.json")
}

#[cfg(unix)]
#[test]
fn one_process_at_a_time_uses_a_state_file() {
    let file = state_file("lock");
    let arguments = ["--port", "0", "--state", file.to_str().unwrap()];
    let (mut first, _) = start(&arguments);
    let second = run(&arguments);
    let text = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(!second.status.success() && text.contains("Stop it, or choose another file"), "{text}");
    // The lock of a process that was killed does not remain.
    first.kill().unwrap();
    first.wait().unwrap();
    let (mut third, _) = start(&arguments);
    assert!(terminate(&mut third).success());
    assert!(file.exists());
    std::fs::remove_dir_all(file.parent().unwrap()).unwrap();
}

#[cfg(unix)]
#[test]
fn a_state_file_that_cannot_be_written_is_an_error_at_the_start() {
    let file = state_file("unwritable");
    let directory = file.parent().unwrap();
    let missing = directory.join("missing/state.json");
    for (path, remedy) in [
        ("", "the path of a file"),
        (missing.to_str().unwrap(), "a directory that exists and can be written"),
        (directory.to_str().unwrap(), "the path of a file in it"),
        ("/proc/rebilly-sandbox.json", "a directory that exists and can be written"),
    ] {
        let output = run(&["--port", "0", "--state", path]);
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && text.contains(remedy), "{path}: {text}");
        assert_eq!(output.stdout, b"", "{path}");
    }
    std::fs::remove_dir_all(directory).unwrap();
}

/// Sends the head of a request and one byte of its body. The program then waits for the rest.
#[cfg(unix)]
fn unfinished_request(url: &str) -> TcpStream {
    let address = url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let head = "POST /organizations/acme/customers HTTP/1.1\r\nreb-apikey: sk_sandbox_me";
    write!(stream, "{head}\r\nhost: {address}\r\nexpect: 100-continue\r\ncontent-length: 10\r\n\r\n")
        .unwrap();
    // The response to `expect` shows that the request is being executed.
    let mut response = [0; 12];
    stream.read_exact(&mut response).unwrap();
    assert_eq!(&response, b"HTTP/1.1 100");
    stream.write_all(b"{").unwrap();
    stream
}

#[cfg(unix)]
#[test]
fn the_program_ends_while_a_client_holds_an_unfinished_request() {
    for signals in 1..=2 {
        let file = state_file("unfinished");
        let (mut child, url) = start(&["--state", file.to_str().unwrap()]);
        let client = unfinished_request(&url);
        for _ in 1..signals {
            Command::new("kill").arg(child.id().to_string()).status().unwrap();
        }
        assert!(terminate(&mut child).success(), "{signals} signals");
        assert!(file.exists());
        drop(client);
        std::fs::remove_dir_all(file.parent().unwrap()).unwrap();
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_webhook_receives_each_event_once_in_every_run_with_a_state_file() {
    let receiver = Receiver::start(&[]).await;
    let file = state_file("webhook");
    let state = ["--state", file.to_str().unwrap()];
    let client = Client::builder().no_proxy().build().unwrap();
    for (round, targets) in [(1, 1), (2, 1), (3, 0)] {
        let webhook = [state[0], state[1], "--webhook", &receiver.url];
        let (mut child, url) = start(if targets > 0 { &webhook } else { &state });
        let create = client.post(format!("{url}/organizations/acme/customers")).body("{}");
        let create = create.header("REB-APIKEY", "sk_sandbox_me").send().await.unwrap();
        assert_eq!(create.status(), 201);
        let log: Value = loop {
            let log = client.get(format!("{url}/_sandbox/api/events")).send().await.unwrap();
            let log = log.text().await.unwrap();
            if !log.contains("pending") {
                break serde_json::from_str(&log).unwrap();
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        assert_eq!(log["events"][0]["webhooks"], targets, "round {round}: {log}");
        assert!(terminate(&mut child).success());
    }
    assert_eq!(receiver.events(), ["customer-created"; 2]);
    std::fs::remove_dir_all(file.parent().unwrap()).unwrap();
}

#[tokio::test]
async fn rate_limit_and_credentials_are_configurable() {
    let (mut child, url) = start(&["--rate-limit", "1", "--credential", "CustomerJWT=shopper"]);
    let client = Client::builder().no_proxy().build().unwrap();
    for (token, status) in [("shopper", 200), ("other", 401)] {
        let request = client.get(format!("{url}/organizations/acme/storefront/orders")).bearer_auth(token);
        assert_eq!(request.send().await.unwrap().status(), status);
    }
    for status in [201, 429] {
        let request = client.post(format!("{url}/organizations/acme/customers")).body("{}");
        assert_eq!(request.header("REB-APIKEY", "sk_sandbox_me").send().await.unwrap().status(), status);
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test]
async fn the_program_prints_which_keys_are_accepted() {
    let client = Client::builder().no_proxy().build().unwrap();
    for (arguments, printed, any_key) in [
        (&[] as &[&str], Sandbox::API_KEY, true),
        (&["--credential", "CustomerJWT=shopper"], Sandbox::API_KEY, true),
        (&["--credential", "SecretApiKey=mine"], "mine", false),
    ] {
        let (mut child, lines) = start_printing(arguments);
        let (url, line) = (value(&lines, "base URL"), value(&lines, "secret key"));
        assert_eq!(line.split_whitespace().next(), Some(printed));
        assert_eq!(line.contains("every key that begins with sk_sandbox_"), any_key, "{line}");
        for (key, accepted) in [(printed, true), ("sk_sandbox_other", any_key)] {
            let request = client.get(format!("{url}/organizations/acme/customers")).header("REB-APIKEY", key);
            assert_eq!(request.send().await.unwrap().status().is_success(), accepted, "{key}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[tokio::test]
async fn ids_are_deterministic_by_seed_and_times_by_time() {
    let client = Client::builder().no_proxy().build().unwrap();
    let run = async |arguments: &[&str]| {
        let (mut child, url) = start(arguments);
        let post = |path: &str, body: &'static str| {
            let request = client.post(format!("{url}{path}")).header("REB-APIKEY", "sk_sandbox_me");
            request.body(body).send()
        };
        let first = post("/organizations/acme/customers", "{}").await.unwrap().text().await.unwrap();
        let moved = post("/_sandbox/api/advance", r#"{"seconds": 86400}"#).await.unwrap();
        let second = post("/organizations/acme/customers", "{}").await.unwrap().text().await.unwrap();
        let moved = moved.text().await.unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        format!("{first}\n{moved}\n{second}").replace(&url, "http://sandbox")
    };
    let first = run(&["--seed", "7", "--time", "2026-01-31T11:00:00+02:00"]).await;
    assert!(first.contains(r#""createdTime":"2026-01-31T09:00:00Z""#), "{first}");
    assert!(first.contains(r#""time":"2026-02-01T09:00:00Z""#), "{first}");
    assert!(first.contains(r#""createdTime":"2026-02-01T09:00:00Z""#), "{first}");
    assert_eq!(first, run(&["--time", "2026-01-31T09:00:00Z", "--seed", "7"]).await);
    assert_ne!(first, run(&["--seed", "8", "--time", "2026-01-31T09:00:00Z"]).await);
    assert_ne!(first, run(&["--seed", "7"]).await);
}

#[tokio::test]
async fn invalid_arguments_name_the_remedy() {
    let (mut child, url) = start(&[]);
    let port = url.rsplit(':').next().unwrap();
    for (arguments, remedy) in [
        (&["--port", "many"] as &[&str], "a number between 0 and 65535"),
        (&["--host", "localhost"], "an IP address, such as 127.0.0.1"),
        (&["--seed", "-1"], "a whole number"),
        (&["--rate-limit", "-1"], "a whole number"),
        (&["--time", "yesterday"], "2026-01-31T09:00:00Z"),
        (&["--time", "1969-12-31T23:59:59Z"], "from 1970 on"),
        (&["--credential", "Customer=a"], "CustomerJWT"),
        (&["--credential", "CustomerJWT="], "a SECRET that is not empty"),
        (&["--colour"], "--help"),
        (&["extra"], "--help"),
        (&["--port", port], "--port 0"),
        (&["--port", "0", "--webhook", "nowhere"], "absolute http URL"),
    ] {
        let output = run(arguments);
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && text.contains(remedy), "{arguments:?}: {text}");
    }
    let help = run(&["--help"]);
    assert!(help.status.success() && String::from_utf8_lossy(&help.stdout).contains("--state FILE"));
    child.kill().unwrap();
    child.wait().unwrap();
}
