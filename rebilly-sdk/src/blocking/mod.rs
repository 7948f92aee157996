//! Blocking calls, for scripts and tests.

mod download;
mod stream;
mod upload;

use std::future::{Future, pending};
use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread;

use tokio::runtime::{Builder, Handle};

pub use download::BlockingDownload;
pub use stream::Blocking;

use crate::call::Call;
use crate::error::Error;
use crate::model::ResponseBody;
use crate::operation::OperationRef;
use crate::request::Request;
use crate::response::Response;
use crate::transfer::Download;

const INSIDE_RUNTIME: &str = "a blocking call would stop the other tasks of the current tokio runtime: \
    `.await` it instead, or send it from a separate thread";

impl<T: ResponseBody> Call<T> {
    /// Sends the call and blocks the current thread until the response arrives. Otherwise it is the same as `.await`.
    ///
    /// ```no_run
    /// use rebilly_sdk::{Client, SecretKey};
    ///
    /// fn main() -> Result<(), rebilly_sdk::Error> {
    ///     let key = SecretKey::from_env("REBILLY_API_KEY")?;
    ///     let client = Client::builder().organization("org_1").secret_key(key).build()?;
    ///     let customer = client.customers().get("cus_1").send_blocking()?;
    ///     println!("revision {:?}", customer.revision);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// No runtime is needed: one background thread per process drives the connections. Any number of threads can block
    /// at the same time. A connection depends on the runtime that opened it: use separate clients for blocking and
    /// async code.
    ///
    /// # Inside a runtime
    /// The call fails wherever [`tokio::runtime::Handle::try_current`] finds a runtime. That includes `spawn_blocking`
    /// and `block_in_place`, where the current runtime can run the call instead:
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use tokio::runtime::Handle;
    ///
    /// let customer = tokio::task::spawn_blocking(move || {
    ///     Handle::current().block_on(client.customers().get("cus_1").send())
    /// });
    /// println!("revision {:?}", customer.await??.revision);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`send`](Self::send). [`Error::is_configuration`] inside a runtime, or when the background thread cannot be
    /// started; nothing is sent then.
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        run(self.operation.clone(), self.send())
    }
}

impl<T> Call<T> {
    /// Sends the call and blocks the current thread until the response headers arrive. Read the body with
    /// [`Download::blocking`].
    ///
    /// # Errors
    /// See [`download`](Self::download) and [`send_blocking`](Self::send_blocking).
    pub fn download_blocking(self) -> Result<Download, Error> {
        run(self.operation.clone(), self.download())
    }
}

impl<T> Request<T> {
    /// Sends the request and blocks the current thread until the response arrives; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// See [`send`](Self::send) and [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        let (call, read) = self.prepare();
        run(call.operation.clone(), call.send_with(read))
    }

    /// Sends the request and blocks the current thread until the response headers arrive. Read the body with
    /// [`Download::blocking`].
    ///
    /// # Errors
    /// See [`Call::download_blocking`].
    pub fn download_blocking(self) -> Result<Download, Error> {
        self.prepare().0.download_blocking()
    }
}

/// Blocks the current thread on a call. An error names the operation.
fn run<T>(operation: OperationRef, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    block_on(call).unwrap_or_else(|error| Err(error.with_operation(operation)))
}

/// Blocks the current thread on a future.
///
/// # Errors
/// [`Error::is_configuration`] inside a runtime, or without a background thread.
fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    match Handle::try_current() {
        Ok(_) => Err(Error::configuration(INSIDE_RUNTIME)),
        Err(error) if error.is_missing_context() => Ok(background()?.block_on(future)),
        Err(_) => Err(Error::configuration("a thread that is terminating cannot block")),
    }
}

/// Returns the runtime whose thread drives connections and timers, also between calls. The first call starts it.
fn background() -> Result<Handle, Error> {
    static STARTED: Mutex<Option<Handle>> = Mutex::new(None);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*started {
        return Ok(handle.clone());
    }
    let failed = |error: io::Error| {
        Error::configuration(format!("the background thread for blocking calls did not start: {error}"))
    };
    // A multi-threaded runtime panics when the system provides no thread.
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new().name("rebilly-blocking".to_owned());
    thread.spawn(move || runtime.block_on(pending::<()>())).map_err(failed)?;
    Ok(started.insert(handle).clone())
}
