//! Crash recovery: a process is killed while it handles acknowledged events, another one continues, and none is lost.

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

/// Kind of the inbox, `handles` or `receives`, and place of the inbox, for the child process.
const CHILD: &str = "REBILLY_TEST_INBOX_CHILD";
const EVENTS: usize = 60;
/// Number of events that are handled at a time.
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

fn report(what: &str, event: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{what} {event}").unwrap();
    out.flush().unwrap();
}

fn event_of(delivery: &Delivery) -> String {
    let body = std::str::from_utf8(delivery.body()).unwrap();
    body.split('"').find(|part| part.starts_with("cus_")).unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a process that other tests start, and kill"]
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
        report("acknowledged", &format!("cus_{number:03}"));
    }
    if handles == "handles" {
        let worker = receiver.worker(|delivery: Delivery| async move {
            let event = event_of(&delivery);
            report("begun", &event);
            // Some handlers never finish, until all are busy.
            if event.ends_with('5') {
                std::future::pending::<()>().await;
            }
            report("handled", &event);
            Ok::<_, std::convert::Infallible>(())
        });
        worker.concurrency(HANDLERS).lease(LEASE).run_until(std::future::pending()).await;
    }
    std::future::pending::<()>().await;
}

/// A child process that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Events that a child process reported, by kind of report.
#[derive(Default)]
struct Reported(BTreeMap<String, BTreeSet<String>>);

impl Reported {
    fn read(&mut self, line: &str) {
        if let Some((what, event)) = line.split_once(' ').filter(|(_, event)| event.starts_with("cus_")) {
            self.0.entry(what.to_owned()).or_default().insert(event.to_owned());
        }
    }

    fn of(&self, what: &str) -> BTreeSet<String> {
        self.0.get(what).cloned().unwrap_or_default()
    }

    fn begun_without_end(&self) -> usize {
        self.of("begun").difference(&self.of("handled")).count()
    }
}

/// Lets a child process acknowledge all events, and handle events until it hangs or none at all, and kills it.
fn run_and_kill(kind: &str, place: &str, handles: bool) -> Reported {
    let what = if handles { "handles" } else { "receives" };
    let child = child::run_test(module_path!(), "child")
        .env(CHILD, format!("{kind} {what} {place}"))
        .stdout(Stdio::piped())
        .spawn();
    let mut child = Running(child.unwrap());
    let mut reported = Reported::default();
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines().map_while(Result::ok);
    let hanging = if handles { HANDLERS } else { 0 };
    while reported.of("acknowledged").len() < EVENTS
        || reported.of("begun").iter().filter(|event| event.ends_with('5')).count() < hanging
    {
        let Some(line) = lines.next() else { panic!("the child ended by itself") };
        reported.read(&line);
    }
    child.0.kill().unwrap();
    // Reports before its end.
    lines.for_each(|line| reported.read(&line));
    assert_eq!(reported.begun_without_end(), hanging);
    reported
}

/// Handles the remaining events and returns them in order.
async fn drain(inbox: Arc<dyn Inbox>) -> Vec<String> {
    let handled = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&handled);
    let worker = Worker::new(Arc::clone(&inbox), move |delivery: Delivery| {
        noted.lock().unwrap().push(event_of(&delivery));
        async { Ok::<_, std::convert::Infallible>(()) }
    });
    let nothing_left = async {
        while inbox.pending().await.unwrap() > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    worker.poll_interval(Duration::from_millis(10)).run_until(nothing_left).await;
    handled.lock().unwrap().clone()
}

/// Kills a process, lets another one continue, and returns the acknowledged events that neither handled.
async fn lost(kind: &str, place: &str, handles: bool) -> BTreeSet<String> {
    let reported = run_and_kill(kind, place, handles);
    let inbox = open(kind, place).await;
    let left = inbox.pending().await.unwrap();
    let after = drain(inbox).await;
    // Exactly the unfinished events, each once.
    assert_eq!(after.len() as u64, left);
    let after: BTreeSet<_> = after.into_iter().collect();
    assert_eq!(after.len() as u64, left);
    // An event may be handled right before the crash without being acknowledged in the inbox.
    let before = reported.of("handled");
    let twice = before.intersection(&after).count();
    assert!(twice <= HANDLERS, "{twice} handled twice");
    reported
        .of("acknowledged")
        .into_iter()
        .filter(|event| !before.contains(event) && !after.contains(event))
        .collect()
}

async fn assert_nothing_is_lost(kind: &str, place: impl Fn(&str) -> String) {
    for (handles, name) in [(false, "before"), (true, "while")] {
        let lost = lost(kind, &place(name), handles).await;
        assert!(lost.is_empty(), "{kind}, killed {name} it handled: {lost:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sqlite_inbox_loses_nothing_in_a_crash() {
    let directory = TempDir::new();
    assert_nothing_is_lost("sqlite", |name| directory.file(name).to_str().unwrap().to_owned()).await;
}

/// The control: with an inbox that is not durable, unhandled events are lost.
#[tokio::test(flavor = "multi_thread")]
async fn the_memory_inbox_loses_entries_in_a_crash() {
    assert_eq!(lost("memory", "", false).await.len(), EVENTS);
    let lost = lost("memory", "", true).await;
    assert!(lost.iter().filter(|event| event.ends_with('5')).count() >= HANDLERS, "{lost:?}");
}

#[cfg(feature = "redis")]
#[tokio::test(flavor = "multi_thread")]
async fn the_redis_inbox_loses_nothing_in_a_crash() {
    let Some(server) = rebilly_test_support::RedisServer::own().await else { return };
    assert_nothing_is_lost("redis", |name| format!("{} {name}", server.url())).await;
}

#[cfg(all(feature = "postgres", unix))]
#[tokio::test(flavor = "multi_thread")]
async fn the_postgres_inbox_loses_nothing_in_a_crash() {
    let Some(server) = rebilly_test_support::PostgresServer::own().await else { return };
    assert_nothing_is_lost("postgres", |name| format!("{} killed_{name}", server.url())).await;
}
