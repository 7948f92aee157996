//! A minimal server: reads a request and responds with a fixed customer.

use std::convert::Infallible;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

use super::callers::PATH;
use crate::samples::{CUSTOMER, compact};

/// A server in its own process. Dropping the value stops it.
#[derive(Debug)]
pub struct Server {
    process: Child,
    base: String,
}

impl Server {
    /// Starts this program again with the argument `serve`, and waits until it accepts connections.
    ///
    /// # Errors
    /// The program cannot be started, or prints no URL.
    pub fn start() -> Result<Self, String> {
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut process = Command::new(program)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("the server could not be started: {error}"))?;
        let output = process.stdout.take().ok_or("the server has no output")?;
        let mut server = Self { process, base: String::new() };
        BufReader::new(output).read_line(&mut server.base).map_err(|error| error.to_string())?;
        server.base.truncate(server.base.trim_end().len());
        if server.base.is_empty() { Err("the server ended at once".to_owned()) } else { Ok(server) }
    }

    /// Returns the URL of the server: `http://127.0.0.1:` and a port.
    pub fn base(&self) -> &str {
        &self.base
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Prints the server's URL and serves until the standard input is closed, so that it never outlives its parent.
///
/// # Errors
/// No port can be opened.
pub fn serve() -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|error| error.to_string())?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        println!("http://{address}");
        std::io::stdout().flush().map_err(|error| error.to_string())?;
        tokio::select! {
            () = accept(listener) => {}
            _ = closed() => {}
        }
        Ok(())
    })
}

async fn accept(listener: TcpListener) {
    let customer = Bytes::from(compact(CUSTOMER));
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        let customer = customer.clone();
        tokio::spawn(async move {
            let service = service_fn(|request| respond(request, customer.clone()));
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

/// Returns the customer for an upsert of it, else 404.
async fn respond(request: Request<Incoming>, customer: Bytes) -> Result<Response<Full<Bytes>>, Infallible> {
    let is_upsert = request.method() == "PUT" && request.uri().path() == *PATH;
    let has_body = request.into_body().collect().await.is_ok_and(|body| !body.to_bytes().is_empty());
    let response = Response::builder()
        .status(if is_upsert && has_body { StatusCode::OK } else { StatusCode::NOT_FOUND })
        .header("content-type", "application/json")
        .header("x-request-id", "req_0YV7DDSDD1C8DA64KHH2W33CPF")
        .header("x-ratelimit-limit", "3000")
        .header("x-ratelimit-remaining", "2999")
        .body(Full::new(customer));
    Ok(response.unwrap_or_default())
}

/// Waits for the end of the standard input.
async fn closed() {
    let _ = tokio::io::stdin().read(&mut [0]).await;
}
