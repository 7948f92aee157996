//! Blocking calls: equal to async calls on threads without a runtime, rejected inside a runtime.

mod bodies;
mod collections;
mod refusals;

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rebilly_sandbox::{Fault, Sandbox, Seed};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::{Client, ClientBuilder, Error, Jwt, RetryPolicy, Token, filter};
use rebilly_test_support::{client, tcp_server};
use tokio::runtime::{Builder, Runtime};

/// A sandbox with a runtime of its own.
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
        client::unauthenticated(&self.sandbox)
    }

    fn client(&self) -> Client {
        self.builder().secret_key(self.sandbox.api_key()).build().unwrap()
    }
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
fn retries_and_deadlines_work_as_in_async_calls() {
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
fn token_providers_are_polled() {
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
fn connections_outlive_the_threads_that_opened_them() {
    const CALLS: u64 = 200;
    let server = Server::start();
    server.sandbox.customers().insert(Seed::at(0).id("cus_1"));
    let client = server.client();
    for _ in 0..CALLS {
        let client = client.clone();
        thread::spawn(move || get(&client)).join().unwrap().unwrap();
    }
    let opened = server.sandbox.connections_opened();
    // A call may start before the previous connection is back in the pool. If connections died with the thread
    // that opened them, there would be one per call.
    assert!(opened < CALLS / 2, "{opened} connections");
    assert_eq!(server.sandbox.request_count(), CALLS);
}

#[test]
fn many_threads_can_block_at_once() {
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
        // All calls are in flight before the first response.
        server.runtime.block_on(server.sandbox.faults().until_hanging(THREADS));
        server.sandbox.faults().release();
        for call in calls {
            assert!(call.join().unwrap().unwrap().is_created());
        }
    });
    // The threads have ended, but their connections remain usable.
    assert!(get(&client).is_ok());
}

/// Responds to one request.
fn respond(stream: &mut TcpStream) {
    tcp_server::read_request(stream);
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{\"id\":\"cus_1\"}").unwrap();
}

#[test]
fn idle_connections_are_maintained_between_calls() {
    let (listener, url) = tcp_server::listener();
    let client = client::at(&url).secret_key("sk_sandbox_x").retry(RetryPolicy::never()).build().unwrap();
    let (returned, wait) = mpsc::channel();
    let (closed, closing) = mpsc::channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        respond(&mut stream);
        wait.recv().unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        closed.send(stream.read(&mut [0; 16]).unwrap()).unwrap();
        respond(&mut listener.accept().unwrap().0);
    });
    get(&client).unwrap();
    returned.send(()).unwrap();
    // The client closes its side while no call is in flight, and the next call succeeds.
    assert_eq!(closing.recv_timeout(Duration::from_secs(30)), Ok(0));
    get(&client).unwrap();
    server.join().unwrap();
}
