//! Another host, to which redirects lead: it records what it was sent.

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

/// Headers that hold credentials.
const SECRETS: [&str; 4] = ["reb-apikey", "authorization", "proxy-authorization", "cookie"];

/// A server that is not Rebilly. It has another port and another name (`localhost`), so that a client which
/// compares hosts by name, by port or by both takes it for a stranger. It stops when it is dropped.
pub struct ExternalHost {
    port: u16,
    inbox: Arc<Mutex<Inbox>>,
    task: AbortHandle,
}

struct Inbox {
    received: Vec<ExternalRequest>,
    answer: SandboxResponse,
}

/// What the foreign host received.
#[derive(Clone, PartialEq, Eq)]
pub struct ExternalRequest {
    /// Method in capitals.
    pub method: String,
    /// Path and query as they were sent.
    pub path: String,
    /// Headers as they came: not in `Debug`.
    pub headers: HeaderMap,
}

impl ExternalRequest {
    /// Names of the headers that hold credentials, in lower case.
    pub fn credentials(&self) -> Vec<&str> {
        self.headers.keys().map(|name| name.as_str()).filter(|name| SECRETS.contains(name)).collect()
    }
}

impl fmt::Debug for ExternalRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}, credentials: {:?}", self.method, self.path, self.credentials())
    }
}

impl ExternalHost {
    /// Starts one on a free port of this machine.
    ///
    /// # Errors
    ///
    /// When no port can be bound.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let answer = SandboxResponse::json(200, &json!({ "host": "foreign" }));
        let inbox = Arc::new(Mutex::new(Inbox { received: Vec::new(), answer }));
        let router = Router::new().fallback(take).with_state(Arc::clone(&inbox));
        let task = tokio::spawn(async move { axum::serve(listener, router).await }).abort_handle();
        Ok(Self { port, inbox, task })
    }

    /// Its address with a path, which begins with a slash.
    pub fn url(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// What it answers from now on, whatever it is asked; 200 with some JSON at first.
    pub fn respond_with(&self, answer: SandboxResponse) {
        lock(&self.inbox).answer = answer;
    }

    /// What it received so far, oldest first.
    pub fn requests(&self) -> Vec<ExternalRequest> {
        lock(&self.inbox).received.clone()
    }

    /// Names of all headers with credentials that it ever received.
    pub fn leaked_credentials(&self) -> Vec<String> {
        let inbox = lock(&self.inbox);
        inbox.received.iter().flat_map(ExternalRequest::credentials).map(str::to_owned).collect()
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

async fn take(State(inbox): State<Arc<Mutex<Inbox>>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let mut inbox = lock(&inbox);
    inbox.received.push(ExternalRequest {
        method: parts.method.to_string(),
        path: parts.uri.to_string(),
        headers: parts.headers,
    });
    inbox.answer.clone().into_response()
}

fn lock(inbox: &Mutex<Inbox>) -> MutexGuard<'_, Inbox> {
    inbox.lock().unwrap_or_else(PoisonError::into_inner)
}
