//! An HTTP server whose responses a test scripts.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use rebilly_sdk::{Client, ClientBuilder};
use tokio::net::TcpListener;

/// A request that reached the server.
#[derive(Debug, Clone)]
pub struct Received {
    /// Method.
    pub method: Method,
    /// Path and query.
    pub uri: Uri,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

type Handler = Arc<dyn Fn(&Received) -> Response + Send + Sync>;

/// A server that responds to every request through one handler and records the requests.
#[derive(Clone)]
pub struct HttpServer {
    url: String,
    requests: Arc<Mutex<Vec<Received>>>,
    handler: Handler,
}

impl std::fmt::Debug for HttpServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpServer").field("url", &self.url).finish_non_exhaustive()
    }
}

impl HttpServer {
    /// Starts a server on the current runtime.
    pub async fn start(handler: impl Fn(&Received) -> Response + Send + Sync + 'static) -> Self {
        let (listener, url) = listener().await;
        let server = Self { url, requests: Arc::default(), handler: Arc::new(handler) };
        serve(listener, Router::new().fallback(handle).with_state(server.clone()));
        server
    }

    /// Base URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Builder for a client of this server, with a key that contains `MARKER`.
    pub fn builder(&self) -> ClientBuilder {
        crate::client::at(&self.url).secret_key("sk_sandbox_MARKER")
    }

    /// Client of this server.
    ///
    /// # Panics
    /// The client cannot be built.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// All requests so far.
    ///
    /// # Panics
    /// A handler panicked.
    pub fn requests(&self) -> Vec<Received> {
        self.requests.lock().unwrap().clone()
    }
}

async fn handle(State(server): State<HttpServer>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let received = Received { method: parts.method, uri: parts.uri, headers: parts.headers, body };
    server.requests.lock().unwrap().push(received.clone());
    (server.handler)(&received)
}

/// Listener on a free port of this machine, and its URL.
///
/// # Panics
/// No port is free.
pub async fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

/// Serves a router on the current runtime until it shuts down.
pub fn serve(listener: TcpListener, router: Router) {
    tokio::spawn(async move { axum::serve(listener, router).await });
}

/// Starts a router on a free port and returns its URL.
pub async fn start_router(router: Router) -> String {
    let (listener, url) = listener().await;
    serve(listener, router);
    url
}
