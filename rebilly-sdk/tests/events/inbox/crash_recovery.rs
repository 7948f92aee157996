//! A process that is killed while it handles what it has acknowledged: another one goes on, and nothing is lost.

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

/// Tells the child which inbox to open, and whether to handle anything.
const CHILD: &str = "REBILLY_TEST_INBOX_CHILD";
const EVENTS: usize = 60;
/// How many are handled at a time.
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

fn say(what: &str, event: &str) {
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
        say("acknowledged", &format!("cus_{number:03}"));
    }
    if handles == "handles" {
        let worker = receiver.worker(|delivery: Delivery| async move {
            let event = event_of(&delivery);
            say("begun", &event);
            // Some come to no end, until none is handled any more.
            if event.ends_with('5') {
                std::future::pending::<()>().await;
            }
            say("handled", &event);
            Ok::<_, std::convert::Infallible>(())
        });
        worker.concurrency(HANDLERS).lease(LEASE).run_until(std::future::pending()).await;
    }
    std::future::pending::<()>().await;
}

/// Does not outlive the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a child has said until it was killed.
#[derive(Default)]
struct Said(BTreeMap<String, BTreeSet<String>>);

impl Said {
    fn hear(&mut self, line: &str) {
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

/// Lets a child acknowledge everything, and handle until it hangs or nothing, and kills it.
fn killed(kind: &str, place: &str, handles: bool) -> Said {
    let what = if handles { "handles" } else { "receives" };
    let child = child::run_test(module_path!(), "child")
        .env(CHILD, format!("{kind} {what} {place}"))
        .stdout(Stdio::piped())
        .spawn();
    let mut child = Running(child.unwrap());
    let mut said = Said::default();
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines().map_while(Result::ok);
    let hanging = if handles { HANDLERS } else { 0 };
    while said.of("acknowledged").len() < EVENTS
        || said.of("begun").iter().filter(|event| event.ends_with('5')).count() < hanging
    {
        let Some(line) = lines.next() else { panic!("the child ended by itself") };
        said.hear(&line);
    }
    child.0.kill().unwrap();
    // What it said before it was dead.
    lines.for_each(|line| said.hear(&line));
    assert_eq!(said.begun_without_end(), hanging);
    said
}

/// Handles what is left, and gives it as it was handled.
async fn go_on(inbox: Arc<dyn Inbox>) -> Vec<String> {
    let handled = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&handled);
    let worker = Worker::new(Arc::clone(&inbox), move |delivery: Delivery| {
        noted.lock().unwrap().push(event_of(&delivery));
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

/// Kills a process, has another one go on, and gives what was acknowledged but handled by neither.
async fn lost(kind: &str, place: &str, handles: bool) -> BTreeSet<String> {
    let said = killed(kind, place, handles);
    let inbox = open(kind, place).await;
    let left = inbox.pending_count().await.unwrap();
    let after = go_on(inbox).await;
    // Exactly what was not finished, nothing of it twice.
    assert_eq!(after.len() as u64, left);
    let after: BTreeSet<_> = after.into_iter().collect();
    assert_eq!(after.len() as u64, left);
    // What was handled right before the end may not have been entered any more.
    let before = said.of("handled");
    let twice = before.intersection(&after).count();
    assert!(twice <= HANDLERS, "{twice} handled twice");
    said.of("acknowledged")
        .into_iter()
        .filter(|event| !before.contains(event) && !after.contains(event))
        .collect()
}

async fn nothing_is_lost(kind: &str, place: impl Fn(&str) -> String) {
    for (handles, name) in [(false, "before"), (true, "while")] {
        let lost = lost(kind, &place(name), handles).await;
        assert!(lost.is_empty(), "{kind}, killed {name} it handled: {lost:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_file_has_is_lost() {
    let directory = TempDir::new();
    nothing_is_lost("sqlite", |name| directory.file(name).to_str().unwrap().to_owned()).await;
}

/// That it is the inbox which keeps it: with one that forgets, what was not handled is lost.
#[tokio::test(flavor = "multi_thread")]
async fn what_only_memory_has_is_lost() {
    assert_eq!(lost("memory", "", false).await.len(), EVENTS);
    let lost = lost("memory", "", true).await;
    assert!(lost.iter().filter(|event| event.ends_with('5')).count() >= HANDLERS, "{lost:?}");
}

#[cfg(feature = "redis")]
#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_redis_has_is_lost() {
    let Some(server) = rebilly_test_support::RedisServer::own().await else { return };
    nothing_is_lost("redis", |name| format!("{} {name}", server.url())).await;
}

#[cfg(all(feature = "postgres", unix))]
#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_postgres_has_is_lost() {
    let Some(server) = rebilly_test_support::PostgresServer::own().await else { return };
    nothing_is_lost("postgres", |name| format!("{} killed_{name}", server.url())).await;
}
