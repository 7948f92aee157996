//! Contexts in which blocking calls are rejected, and calls after a rejection.

use std::cell::RefCell;
use std::sync::mpsc;
use std::thread;

use http::HeaderMap;
use rebilly_sdk::{Attempt, Client, Error, Interceptor, RetryPolicy};
use rebilly_test_support::{child, client};
use tokio::runtime::{Builder, Handle};

use super::{Server, get};

/// Asserts that a call is rejected with an instruction and without a request.
fn assert_rejected(server: &Server, client: &Client) {
    let before = server.sandbox.connections_opened();
    let error = get(client).unwrap_err();
    assert!(error.is_configuration() && !error.may_have_executed(), "{error:?}");
    assert_eq!((error.attempts(), error.operation_id()), (0, Some("GetCustomer")));
    assert!(error.to_string().starts_with("GET /customers/{id}: "), "{error}");
    assert!(error.to_string().contains("`.await` it"), "{error}");
    assert_eq!(server.sandbox.connections_opened(), before);
}

#[test]
fn a_current_thread_runtime_rejects_blocking_calls() {
    let server = Server::start();
    let (client, runtime) = (server.client(), Builder::new_current_thread().build().unwrap());
    runtime.block_on(async { assert_rejected(&server, &client) });
    let _guard = runtime.enter();
    assert_rejected(&server, &client);
}

#[test]
fn a_multi_thread_runtime_rejects_blocking_calls() {
    let server = Server::start();
    let client = server.client();
    server.runtime.block_on(async { assert_rejected(&server, &client) });
    let call = client.clone();
    let task = server.runtime.spawn(async move { get(&call).unwrap_err().is_configuration() });
    assert!(server.runtime.block_on(task).unwrap());
    server.runtime.block_on(async { tokio::task::block_in_place(|| assert_rejected(&server, &client)) });
    // Outside a runtime, calls work after the rejections.
    assert!(get(&client).unwrap_err().is_not_found());
}

#[test]
fn a_blocking_task_uses_the_handle_of_its_runtime() {
    let server = Server::start();
    let client = server.client();
    let task = server.runtime.spawn_blocking(move || {
        assert!(get(&client).unwrap_err().is_configuration());
        Handle::current().block_on(client.customers().get("cus_1").send()).unwrap_err().is_not_found()
    });
    assert!(server.runtime.block_on(task).unwrap());
}

#[test]
fn a_thread_of_an_async_program_can_block() {
    let server = Server::start();
    let client = server.client();
    server.runtime.block_on(async {
        let error = thread::spawn(move || get(&client)).join().unwrap().unwrap_err();
        assert!(error.is_not_found(), "{error}");
    });
}

/// An interceptor that makes a blocking call within another.
struct Nested(Client);

impl Interceptor for Nested {
    fn before_attempt(&self, _: &Attempt<'_>, headers: &mut HeaderMap) {
        let inner = get(&self.0).unwrap_err();
        headers
            .insert("x-inner", if inner.is_configuration() { "rejected" } else { "sent" }.parse().unwrap());
    }
}

#[test]
fn a_nested_blocking_call_is_rejected() {
    let server = Server::start();
    let hook = Nested(server.client());
    let client = server.builder().secret_key(server.sandbox.api_key()).interceptor(hook).build().unwrap();
    assert!(get(&client).unwrap_err().is_not_found());
    let requests = server.sandbox.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].headers["x-inner"], "rejected");
}

struct Panics;

impl Interceptor for Panics {
    fn before_attempt(&self, _: &Attempt<'_>, _: &mut HeaderMap) {
        panic!("panic in an interceptor");
    }
}

#[test]
fn a_panic_in_an_interceptor_affects_only_its_caller() {
    let server = Server::start();
    let client = server.builder().secret_key(server.sandbox.api_key()).interceptor(Panics).build().unwrap();
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
fn blocking_calls_are_rejected_while_a_thread_ends() {
    let server = Server::start();
    let (client, (sender, results)) = (server.client(), mpsc::channel());
    let thread = thread::spawn(move || {
        // Thread-local values are dropped in reverse order: tokio's before this one.
        LAST.with(|last| *last.borrow_mut() = Some(Last(client.clone(), sender)));
        get(&client).unwrap_err().is_not_found()
    });
    assert!(thread.join().unwrap());
    let error = results.recv().unwrap().unwrap_err();
    assert!(error.is_configuration(), "{error}");
}

/// Set for the child process of the next test, which has no free file descriptors.
const WITHOUT_FILES: &str = "REBILLY_TEST_WITHOUT_FILES";

#[cfg(unix)]
#[test]
fn a_background_thread_that_cannot_start_is_an_error() {
    if std::env::var_os(WITHOUT_FILES).is_none() {
        let name = child::test_name(module_path!(), "a_background_thread_that_cannot_start_is_an_error");
        let script = format!("ulimit -n 64 && exec \"$0\" --exact {name} --test-threads 1");
        let mut child = std::process::Command::new("sh");
        child.arg("-c").arg(script).arg(std::env::current_exe().unwrap()).env(WITHOUT_FILES, "1");
        let output = child.output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
        return;
    }
    let nobody = client::at("http://127.0.0.1:1").secret_key("sk_sandbox_x").retry(RetryPolicy::never());
    let client = nobody.build().unwrap();
    let mut files = Vec::new();
    while let Ok(file) = std::fs::File::open("/dev/null") {
        files.push(file);
    }
    let error = get(&client).unwrap_err();
    assert!(error.is_configuration() && error.to_string().contains("did not start"), "{error}");
    drop(files);
    // It starts as soon as descriptors are free.
    let error = get(&client).unwrap_err();
    assert!(error.is_connect(), "{error}");
}
