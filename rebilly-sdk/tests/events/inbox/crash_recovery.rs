//! Crash recovery: a process is killed while it handles stored events; another one continues without losing any.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use rebilly_sdk::events::inbox::{Inbox, MemoryInbox, SqliteInbox};
use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier, Worker};

use rebilly_test_support::{TempDir, child};

/// Environment variable of the child: the inbox to open, and whether it handles events.
const CHILD: &str = "REBILLY_TEST_INBOX_CHILD";
const EVENTS: usize = 60;
/// Number of concurrent handlers.
const HANDLERS: usize = 4;
const LEASE: Duration = Duration::from_millis(500);

async fn open(kind: &str, place: &str) -> Arc<dyn Inbox> {
    match kind {
        "memory" => Arc::new(MemoryInbox::new()),
        "sqlite" => Arc::new(SqliteInbox::open(place).await.unwrap()),
        #[cfg(feature = "redis")]
        "redis" => {
            let (url, prefix) = place.split_once(' ').unwrap();
            Arc::new(rebilly_sdk::events::inbox::RedisInbox::new(url).unwrap().prefix(prefix).durable())
        }
        #[cfg(feature = "postgres")]
        "postgres" => {
            let (url, schema) = place.split_once(' ').unwrap();
            Arc::new(rebilly_sdk::events::inbox::PostgresInbox::new(url).unwrap().schema(schema).unwrap())
        }
        kind => panic!("{kind}"),
    }
}

fn print(phase: &str, event: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{phase} {event}").unwrap();
    out.flush().unwrap();
}

fn event_of(delivery: &Delivery) -> String {
    let body = std::str::from_utf8(delivery.body()).unwrap();
    body.split('"').find(|part| part.starts_with("cus_")).unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a child process of other tests"]
async fn child() {
    let Ok(setting) = std::env::var(CHILD) else { return };
    let [kind, handles, place] = setting.splitn(3, ' ').collect::<Vec<_>>()[..] else { panic!() };
    let inbox = open(kind, place).await;
    let receiver: Receiver = Receiver::queue(WebhookVerifier::basic("user", "secret"), inbox);
    for number in 0..EVENTS {
        let body = format!(r#"{{"eventType": "customer-created", "customerId": "cus_{number:03}"}}"#);
        let request = Request::post("/")
            .header("authorization", "Basic dXNlcjpzZWNyZXQ=")
            .header("content-type", "application/json")
            .body(Full::new(Bytes::from(body)))
            .unwrap();
        assert_eq!(receiver.respond(request).await.status(), StatusCode::OK);
        print("acknowledged", &format!("cus_{number:03}"));
    }
    if handles == "handles" {
        let worker = receiver.worker(|delivery: Delivery| async move {
            let event = event_of(&delivery);
            print("begun", &event);
            // Some handlers never end, until all handlers are blocked.
            if event.ends_with('5') {
                std::future::pending::<()>().await;
            }
            print("handled", &event);
            Ok::<_, std::convert::Infallible>(())
        });
        worker.concurrency(HANDLERS).lease(LEASE).run_until(std::future::pending()).await;
    }
    std::future::pending::<()>().await;
}

/// Kills the process with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Output of a child until it was killed.
#[derive(Default)]
struct ChildLog(BTreeMap<String, BTreeSet<String>>);

impl ChildLog {
    fn add(&mut self, line: &str) {
        if let Some((phase, event)) = line.split_once(' ').filter(|(_, event)| event.starts_with("cus_")) {
            self.0.entry(phase.to_owned()).or_default().insert(event.to_owned());
        }
    }

    fn of(&self, phase: &str) -> BTreeSet<String> {
        self.0.get(phase).cloned().unwrap_or_default()
    }

    fn begun_without_end(&self) -> usize {
        self.of("begun").difference(&self.of("handled")).count()
    }
}

/// Lets a child store all events, and handle some if requested, then kills it.
fn run_and_kill(kind: &str, place: &str, handles: bool) -> ChildLog {
    let phase = if handles { "handles" } else { "receives" };
    let child = child::run_test(module_path!(), "child")
        .env(CHILD, format!("{kind} {phase} {place}"))
        .stdout(Stdio::piped())
        .spawn();
    let mut child = Running(child.unwrap());
    let mut log = ChildLog::default();
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines().map_while(Result::ok);
    let hanging = if handles { HANDLERS } else { 0 };
    while log.of("acknowledged").len() < EVENTS
        || log.of("begun").iter().filter(|event| event.ends_with('5')).count() < hanging
    {
        let Some(line) = lines.next() else { panic!("the child ended early") };
        log.add(&line);
    }
    child.0.kill().unwrap();
    // Output from before the kill.
    lines.for_each(|line| log.add(&line));
    assert_eq!(log.begun_without_end(), hanging);
    log
}

/// Handles the remaining events, and returns them in order.
async fn handle_remaining(inbox: Arc<dyn Inbox>) -> Vec<String> {
    let handled = Arc::new(Mutex::new(Vec::new()));
    let recorder = Arc::clone(&handled);
    let worker = Worker::new(Arc::clone(&inbox), move |delivery: Delivery| {
        recorder.lock().unwrap().push(event_of(&delivery));
        async { Ok::<_, std::convert::Infallible>(()) }
    });
    let nothing_left = async {
        while inbox.pending_count().await.unwrap() > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    worker.poll_interval(Duration::from_millis(10)).run_until(nothing_left).await;
    handled.lock().unwrap().clone()
}

/// Kills a process, continues in another one, and returns acknowledged events that neither handled.
async fn lost_events(kind: &str, place: &str, handles: bool) -> BTreeSet<String> {
    let log = run_and_kill(kind, place, handles);
    let inbox = open(kind, place).await;
    let left = inbox.pending_count().await.unwrap();
    let after = handle_remaining(inbox).await;
    // Exactly the pending events, each once.
    assert_eq!(after.len() as u64, left);
    let after: BTreeSet<_> = after.into_iter().collect();
    assert_eq!(after.len() as u64, left);
    // The acknowledgement of an event that was handled right before the kill may be missing.
    let before = log.of("handled");
    let twice = before.intersection(&after).count();
    assert!(twice <= HANDLERS, "{twice} handled twice");
    log.of("acknowledged")
        .into_iter()
        .filter(|event| !before.contains(event) && !after.contains(event))
        .collect()
}

async fn assert_no_event_is_lost(kind: &str, place: impl Fn(&str) -> String) {
    for (handles, name) in [(false, "before"), (true, "while")] {
        let lost = lost_events(kind, &place(name), handles).await;
        assert!(lost.is_empty(), "{kind}, killed {name} handling: {lost:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_loses_no_event_in_a_crash() {
    let directory = TempDir::new();
    assert_no_event_is_lost("sqlite", |name| directory.file(name).to_str().unwrap().to_owned()).await;
}

/// Control: without a durable inbox, unhandled events are lost.
#[tokio::test(flavor = "multi_thread")]
async fn memory_loses_unhandled_events_in_a_crash() {
    assert_eq!(lost_events("memory", "", false).await.len(), EVENTS);
    let lost = lost_events("memory", "", true).await;
    assert!(lost.iter().filter(|event| event.ends_with('5')).count() >= HANDLERS, "{lost:?}");
}

#[cfg(feature = "redis")]
#[tokio::test(flavor = "multi_thread")]
async fn redis_loses_no_event_in_a_crash() {
    let Some(server) = rebilly_test_support::RedisServer::own().await else { return };
    assert_no_event_is_lost("redis", |name| format!("{} {name}", server.url())).await;
}

#[cfg(all(feature = "postgres", unix))]
#[tokio::test(flavor = "multi_thread")]
async fn postgres_loses_no_event_in_a_crash() {
    let Some(server) = rebilly_test_support::PostgresServer::own().await else { return };
    assert_no_event_is_lost("postgres", |name| format!("{} killed_{name}", server.url())).await;
}
