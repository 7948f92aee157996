//! Another host, for redirects: it records the requests it receives.

use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use http::HeaderMap;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use crate::response::SandboxResponse;

/// Names of the headers that hold credentials.
const CREDENTIAL_HEADERS: [&str; 4] = ["reb-apikey", "authorization", "proxy-authorization", "cookie"];

/// A server on another host than the sandbox.
///
/// Name (`localhost`) and port both differ from the sandbox, so every comparison of hosts distinguishes them.
/// Dropping it stops the server.
pub struct ExternalHost {
    port: u16,
    state: Arc<Mutex<HostState>>,
    task: AbortHandle,
}

struct HostState {
    requests: Vec<ExternalRequest>,
    response: SandboxResponse,
}

/// A request that an [`ExternalHost`] received.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExternalRequest {
    /// Method in capitals.
    pub method: String,
    /// Path and query as sent.
    pub path: String,
    /// Headers as received. Not in `Debug`.
    pub headers: HeaderMap,
}

impl ExternalRequest {
    /// Returns the names of the headers that hold credentials, in lower case.
    pub fn credentials(&self) -> Vec<&str> {
        self.headers
            .keys()
            .map(|name| name.as_str())
            .filter(|name| CREDENTIAL_HEADERS.contains(name))
            .collect()
    }
}

impl fmt::Debug for ExternalRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}, credentials: {:?}", self.method, self.path, self.credentials())
    }
}

impl ExternalHost {
    /// Starts a server on a free local port.
    ///
    /// # Errors
    ///
    /// When no port can be bound.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let response = SandboxResponse::json(200, &json!({ "host": "external" }));
        let state = Arc::new(Mutex::new(HostState { requests: Vec::new(), response }));
        let router = Router::new().fallback(record).with_state(Arc::clone(&state));
        let task = tokio::spawn(async move { axum::serve(listener, router).await }).abort_handle();
        Ok(Self { port, state, task })
    }

    /// Returns the URL of a path, which begins with a slash.
    pub fn url(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// Sets the response to every further request. Default: 200 with a JSON body.
    pub fn respond_with(&self, response: SandboxResponse) {
        lock(&self.state).response = response;
    }

    /// Returns the received requests, oldest first.
    pub fn requests(&self) -> Vec<ExternalRequest> {
        lock(&self.state).requests.clone()
    }

    /// Returns the names of all received headers that hold credentials.
    pub fn leaked_credentials(&self) -> Vec<String> {
        let state = lock(&self.state);
        state.requests.iter().flat_map(ExternalRequest::credentials).map(str::to_owned).collect()
    }
}

impl fmt::Debug for ExternalHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExternalHost").field("port", &self.port).finish_non_exhaustive()
    }
}

impl Drop for ExternalHost {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn record(State(state): State<Arc<Mutex<HostState>>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let mut state = lock(&state);
    state.requests.push(ExternalRequest {
        method: parts.method.to_string(),
        path: parts.uri.to_string(),
        headers: parts.headers,
    });
    state.response.clone().into_response()
}

fn lock(state: &Mutex<HostState>) -> MutexGuard<'_, HostState> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
