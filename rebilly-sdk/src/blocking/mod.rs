//! Calls without async, for scripts and tests.

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

const INSIDE: &str = "a call that blocks would stop the other tasks of the tokio runtime it is made in: \
    `.await` it instead, or send it from a thread of its own";

impl<T: ResponseBody> Call<T> {
    /// Sends it and blocks this thread until it is answered or has failed; the same as awaiting it otherwise.
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
    /// Needs no runtime: a background thread, one for the whole program, looks after the connections. Any number of
    /// threads can block at once. Connections belong to what opened them, so give code that blocks a client of its own
    /// when other code of the program awaits.
    ///
    /// # Inside a runtime
    /// It refuses wherever [`tokio::runtime::Handle::try_current`] finds a runtime. That includes `spawn_blocking` and
    /// `block_in_place`, where blocking is allowed but the program's own runtime can run the call:
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
    /// As [`send`](Self::send). [`Error::is_configuration`] also when it is called inside a runtime, or the background
    /// thread cannot be started; nothing was sent then.
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        run(self.operation.clone(), self.send())
    }
}

impl<T> Call<T> {
    /// Sends it and blocks this thread until its answer begins to arrive; then see [`Download::blocking`].
    ///
    /// # Errors
    /// As [`download`](Self::download) and [`send_blocking`](Self::send_blocking).
    pub fn download_blocking(self) -> Result<Download, Error> {
        run(self.operation.clone(), self.download())
    }
}

impl<T> Request<T> {
    /// Sends it and blocks this thread until it is answered or has failed; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// As [`send`](Self::send) and [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        let (call, read) = self.prepare();
        run(call.operation.clone(), call.send_with(read))
    }

    /// Sends it and blocks this thread until its answer begins to arrive; then see [`Download::blocking`].
    ///
    /// # Errors
    /// As [`Call::download_blocking`].
    pub fn download_blocking(self) -> Result<Download, Error> {
        self.prepare().0.download_blocking()
    }
}

/// Runs a call to its end on this thread.
fn run<T>(operation: OperationRef, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    wait(call).unwrap_or_else(|refusal| Err(refusal.with_operation(operation)))
}

/// Runs a future to its end on this thread.
fn wait<F: Future>(future: F) -> Result<F::Output, Error> {
    match Handle::try_current() {
        Ok(_) => Err(Error::configuration(INSIDE)),
        Err(none) if none.is_missing_context() => Ok(background()?.block_on(future)),
        Err(_) => Err(Error::configuration("this thread is ending and can block on nothing any more")),
    }
}

/// The runtime whose thread drives connections and timers, also between calls; started when it is first needed.
fn background() -> Result<Handle, Error> {
    static STARTED: Mutex<Option<Handle>> = Mutex::new(None);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*started {
        return Ok(handle.clone());
    }
    let failed = |error: io::Error| {
        Error::configuration(format!("the background thread for blocking calls did not start: {error}"))
    };
    // A runtime with worker threads of its own panics when the machine gives it none.
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new().name("rebilly-blocking".to_owned());
    thread.spawn(move || runtime.block_on(pending::<()>())).map_err(failed)?;
    Ok(started.insert(handle).clone())
}
