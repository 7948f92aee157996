//! Calls that block: from threads without a runtime they do what awaited ones do, inside a runtime they refuse.
#![cfg(all(feature = "blocking", feature = "customers"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use http::HeaderMap;
use rebilly_sandbox::{Fault, Sandbox, Seed};
use rebilly_sdk::types::{Customer, CustomerRequest};
use rebilly_sdk::{
    Attempt, Client, ClientBuilder, Environment, Error, Hook, Jwt, RetryPolicy, Token, filter,
};
use tokio::runtime::{Builder, Handle, Runtime};

/// A sandbox on threads of its own.
struct Server {
    sandbox: Sandbox,
    runtime: Runtime,
}

impl Server {
    fn start() -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let sandbox = runtime.block_on(Sandbox::start()).unwrap();
        Self { sandbox, runtime }
    }

    fn builder(&self) -> ClientBuilder {
        builder(self.sandbox.base_url()).organization(self.sandbox.organization())
    }

    fn client(&self) -> Client {
        self.builder().secret_key(self.sandbox.api_key()).build().unwrap()
    }
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder().environment(Environment::Custom(url.to_owned())).organization("org_1")
}

fn get(client: &Client) -> Result<(), Error> {
    client.customers().get("cus_1").send_blocking().map(|_| ())
}

#[test]
fn a_script_creates_reads_and_lists() {
    let server = Server::start();
    let client = server.client();
    let body = CustomerRequest::default().with_website_id("web_1");
    let upsert = client.customers().upsert("cus_1", &body).send_blocking().unwrap();
    assert!(upsert.is_created());
    assert!(upsert.rate_limit().remaining.is_some());
    let read = client.customers().get("cus_1").send_blocking().unwrap();
    assert_eq!(read.website_id, upsert.website_id);
    let page =
        client.customers().list().filter(filter::field("id").eq("cus_1")).limit(5).send_blocking().unwrap();
    assert_eq!((page.len(), page.pagination().unwrap().total), (1, 1));
    let missing = client.customers().get("cus_2").send_blocking().unwrap_err();
    assert!(missing.is_not_found() && missing.path_template() == Some("/customers/{id}"), "{missing}");
}

#[test]
fn attempts_and_time_limits_are_those_of_awaited_calls() {
    let server = Server::start();
    server.sandbox.customers().insert(Seed::at(0).id("cus_1"));
    let policy = RetryPolicy::default().base_delay(Duration::from_millis(1));
    let client = server.builder().secret_key(server.sandbox.api_key()).retry(policy).build().unwrap();
    server.sandbox.faults().times(2, Fault::status(503));
    assert_eq!(client.customers().get("cus_1").send_blocking().unwrap().attempts(), 3);
    server.sandbox.faults().next(Fault::hang());
    let slow = client.customers().get("cus_1").deadline(Duration::from_millis(50)).send_blocking();
    assert!(slow.unwrap_err().is_timeout());
    get(&client).unwrap();
}

#[test]
fn tokens_are_made_on_the_way() {
    let server = Server::start();
    let token = server.sandbox.jwt().to_owned();
    let provider = move || {
        let token = token.clone();
        async move {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Ok(Token::<Jwt>::new(token))
        }
    };
    let client = server.builder().token_provider(provider).build().unwrap();
    assert!(get(&client).unwrap_err().is_not_found());
}

#[test]
fn threads_come_and_go_and_connections_stay() {
    const CALLS: u64 = 200;
    let server = Server::start();
    server.sandbox.customers().insert(Seed::at(0).id("cus_1"));
    let client = server.client();
    for _ in 0..CALLS {
        let client = client.clone();
        thread::spawn(move || get(&client)).join().unwrap().unwrap();
    }
    let opened = server.sandbox.connections_opened();
    // A call can come before the last one's connection is back in the pool; a connection that dies with the
    // thread that opened it makes as many of them as calls.
    assert!(opened < CALLS / 2, "{opened} connections");
    assert_eq!(server.sandbox.request_count(), CALLS);
}

#[test]
fn many_threads_block_at_once() {
    const THREADS: usize = 8;
    let server = Server::start();
    let client = server.client();
    server.sandbox.faults().times(THREADS, Fault::hang());
    thread::scope(|scope| {
        let calls: Vec<_> = (0..THREADS)
            .map(|number| {
                let (client, body) = (&client, CustomerRequest::default());
                scope.spawn(move || client.customers().upsert(format!("cus_{number}"), &body).send_blocking())
            })
            .collect();
        // All of them are under way before the first is answered.
        server.runtime.block_on(server.sandbox.faults().until_hanging(THREADS));
        server.sandbox.faults().release();
        for call in calls {
            assert!(call.join().unwrap().unwrap().is_created());
        }
    });
    // The threads have ended; what they opened is still of use.
    assert!(get(&client).is_ok());
}

/// Answers one request.
fn answer(stream: &mut TcpStream) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{\"id\":\"cus_1\"}").unwrap();
}

#[test]
fn connections_are_looked_after_between_calls() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = builder(&url).secret_key("sk_sandbox_x").retry(RetryPolicy::never()).build().unwrap();
    let (returned, wait) = mpsc::channel();
    let (closed, closing) = mpsc::channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        answer(&mut stream);
        wait.recv().unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        closed.send(stream.read(&mut [0; 16]).unwrap()).unwrap();
        answer(&mut listener.accept().unwrap().0);
    });
    get(&client).unwrap();
    returned.send(()).unwrap();
    // The client answers the server's close while no call is under way, and the next call does not suffer from it.
    assert_eq!(closing.recv_timeout(Duration::from_secs(30)), Ok(0));
    get(&client).unwrap();
    server.join().unwrap();
}

/// The error of a call that was refused, after checking that it says what to do and that nothing was sent.
fn refused(server: &Server, client: &Client) {
    let before = server.sandbox.connections_opened();
    let error = get(client).unwrap_err();
    assert!(error.is_configuration() && !error.may_have_executed(), "{error:?}");
    assert_eq!((error.attempts(), error.operation_id()), (0, Some("GetCustomer")));
    assert!(error.to_string().starts_with("GET /customers/{id}: "), "{error}");
    assert!(error.to_string().contains("`.await` it"), "{error}");
    assert_eq!(server.sandbox.connections_opened(), before);
}

#[test]
fn inside_a_runtime_of_one_thread_it_refuses() {
    let server = Server::start();
    let (client, runtime) = (server.client(), Builder::new_current_thread().build().unwrap());
    runtime.block_on(async { refused(&server, &client) });
    let _guard = runtime.enter();
    refused(&server, &client);
}

#[test]
fn inside_a_runtime_of_many_threads_it_refuses() {
    let server = Server::start();
    let client = server.client();
    server.runtime.block_on(async { refused(&server, &client) });
    let call = client.clone();
    let task = server.runtime.spawn(async move { get(&call).unwrap_err().is_configuration() });
    assert!(server.runtime.block_on(task).unwrap());
    server.runtime.block_on(async { tokio::task::block_in_place(|| refused(&server, &client)) });
    // Outside again, nothing is left of the refusals.
    assert!(get(&client).unwrap_err().is_not_found());
}

#[test]
fn a_blocking_task_has_a_runtime_and_awaits_on_it() {
    let server = Server::start();
    let client = server.client();
    let task = server.runtime.spawn_blocking(move || {
        assert!(get(&client).unwrap_err().is_configuration());
        Handle::current().block_on(client.customers().get("cus_1").send()).unwrap_err().is_not_found()
    });
    assert!(server.runtime.block_on(task).unwrap());
}

#[test]
fn a_thread_that_an_async_program_starts_can_block() {
    let server = Server::start();
    let client = server.client();
    server.runtime.block_on(async {
        let error = thread::spawn(move || get(&client)).join().unwrap().unwrap_err();
        assert!(error.is_not_found(), "{error}");
    });
}

fn ids(rows: impl Iterator<Item = Result<Customer, Error>>) -> Vec<String> {
    rows.map(|row| row.unwrap().id.unwrap().as_str().to_owned()).collect()
}

#[test]
fn collections_are_iterators() {
    let server = Server::start();
    let client = server.client();
    let expected: Vec<String> = (0..2500).map(|row| format!("c{row:04}")).collect();
    server.sandbox.seed_customers(2500, |row| Seed::at(row as u64).id(expected[row].clone()));
    let mut rows = client.customers().list().stream().blocking();
    let mut found = ids(rows.by_ref().take(1200));
    assert_eq!((rows.get_ref().position(), rows.get_ref().total()), (1200, Some(2500)));
    found.extend(thread::spawn(move || ids(rows)).join().unwrap());
    assert_eq!(found, expected);
    let pages = client.customers().list().limit(400).pages().blocking();
    let pages: Vec<_> = pages.map(Result::unwrap).collect();
    assert_eq!(pages[0].len(), 400);
    assert_eq!(ids(pages.into_iter().flatten().map(Ok)), expected);
}

#[test]
fn the_next_page_comes_while_one_is_used() {
    let server = Server::start();
    server.sandbox.seed_customers(3, |row| Seed::at(row as u64));
    server.sandbox.faults().pass(1).next(Fault::hang());
    let mut pages = server.client().customers().list().limit(1).pages().blocking();
    pages.next().unwrap().unwrap();
    server.runtime.block_on(server.sandbox.faults().until_hanging(1));
    server.sandbox.faults().release();
    assert_eq!(pages.map(|page| page.unwrap().len()).sum::<usize>(), 2);
}

#[test]
fn an_iterator_ends_with_its_error() {
    let server = Server::start();
    let client = server.builder().secret_key("sk_sandbox_other").build().unwrap();
    let mut rows = client.customers().list().stream().blocking();
    assert!(rows.next().unwrap().unwrap_err().is_unauthorized());
    assert!(rows.next().is_none() && rows.next().is_none());
    let mut rows = server.client().customers().list().stream().blocking();
    let inside = server.runtime.block_on(async { rows.next() });
    assert!(inside.unwrap().unwrap_err().is_configuration());
    assert!(rows.next().is_none());
    assert_eq!(server.sandbox.request_count(), 1);
    // What the iterator was made of has not been touched.
    assert!(server.runtime.block_on(async { rows.into_inner().next().await }).is_none());
}

/// Makes a blocking call of its own in the middle of another.
struct Nested(Client);

impl Hook for Nested {
    fn before_attempt(&self, _: &Attempt<'_>, headers: &mut HeaderMap) {
        let inner = get(&self.0).unwrap_err();
        headers.insert("x-inner", if inner.is_configuration() { "refused" } else { "sent" }.parse().unwrap());
    }
}

#[test]
fn a_blocking_call_inside_another_refuses_instead_of_waiting_for_itself() {
    let server = Server::start();
    let hook = Nested(server.client());
    let client = server.builder().secret_key(server.sandbox.api_key()).hook(hook).build().unwrap();
    assert!(get(&client).unwrap_err().is_not_found());
    let requests = server.sandbox.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].headers["x-inner"], "refused");
}

struct Panics;

impl Hook for Panics {
    fn before_attempt(&self, _: &Attempt<'_>, _: &mut HeaderMap) {
        panic!("a hook of the caller's own");
    }
}

#[test]
fn a_panic_of_the_callers_code_is_the_callers_alone() {
    let server = Server::start();
    let client = server.builder().secret_key(server.sandbox.api_key()).hook(Panics).build().unwrap();
    assert!(thread::spawn(move || get(&client)).join().is_err());
    assert!(get(&server.client()).unwrap_err().is_not_found());
}

/// Makes a call when its thread ends.
struct Last(Client, mpsc::Sender<Result<(), Error>>);

impl Drop for Last {
    fn drop(&mut self) {
        self.1.send(get(&self.0)).unwrap();
    }
}

thread_local! {
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

#[test]
fn in_the_last_moments_of_a_thread_it_refuses_too() {
    let server = Server::start();
    let (client, (sender, results)) = (server.client(), mpsc::channel());
    let thread = thread::spawn(move || {
        // Values of a thread are dropped in the opposite order: tokio's goes before this one.
        LAST.with(|last| *last.borrow_mut() = Some(Last(client.clone(), sender)));
        get(&client).unwrap_err().is_not_found()
    });
    assert!(thread.join().unwrap());
    let error = results.recv().unwrap().unwrap_err();
    assert!(error.is_configuration(), "{error}");
}

/// The part of the next test that runs in a process of its own, which has no file descriptors to spare.
const WITHOUT_FILES: &str = "REBILLY_TEST_WITHOUT_FILES";

#[cfg(unix)]
#[test]
fn a_background_thread_that_cannot_start_is_an_error() {
    if std::env::var_os(WITHOUT_FILES).is_none() {
        let name = "a_background_thread_that_cannot_start_is_an_error";
        let script = format!("ulimit -n 64 && exec \"$0\" --exact {name} --test-threads 1");
        let mut child = std::process::Command::new("sh");
        child.arg("-c").arg(script).arg(std::env::current_exe().unwrap()).env(WITHOUT_FILES, "1");
        let output = child.output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
        return;
    }
    let nobody = builder("http://127.0.0.1:1").secret_key("sk_sandbox_x").retry(RetryPolicy::never());
    let client = nobody.build().unwrap();
    let mut files = Vec::new();
    while let Ok(file) = std::fs::File::open("/dev/null") {
        files.push(file);
    }
    let error = get(&client).unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("did not start"), "{error}");
    drop(files);
    // It starts as soon as it can.
    let error = get(&client).unwrap_err();
    assert!(error.is_connect(), "{error}");
}
