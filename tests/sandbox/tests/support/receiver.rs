//! A receiver of webhooks with scripted statuses.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use http::{HeaderMap, StatusCode};
use rebilly_sandbox::spec::Spec;
use rebilly_sandbox::{Sandbox, WebhookTarget};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

pub(crate) const USERNAME: &str = "hooks";
pub(crate) const PASSWORD: &str = "not a real password";

/// A received request.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

impl Received {
    pub(crate) fn event(&self) -> &str {
        self.body["eventType"].as_str().unwrap()
    }
}

/// State that the receiver shares with its handler.
struct Inbox {
    received: Mutex<Vec<Received>>,
    statuses: Mutex<VecDeque<u16>>,
    permits: Semaphore,
    /// Validates the payloads.
    spec: Arc<Spec>,
}

/// A running receiver.
pub(crate) struct Receiver {
    pub(crate) url: String,
    inbox: Arc<Inbox>,
}

impl Receiver {
    /// Responds with the given statuses first, then 204.
    pub(crate) async fn start(statuses: &[u16]) -> Self {
        Self::launch(statuses, Semaphore::MAX_PERMITS, Spec::bundled().unwrap()).await
    }

    /// Responds with 204, and validates payloads against a spec with this domain.
    pub(crate) async fn for_spec(domain: Value) -> Self {
        let sandbox = Sandbox::builder().extend_bundle(domain).start().await.unwrap();
        Self::launch(&[], Semaphore::MAX_PERMITS, Arc::clone(sandbox.spec())).await
    }

    /// Does not respond until [`Receiver::open`].
    pub(crate) async fn closed() -> Self {
        Self::launch(&[], 0, Spec::bundled().unwrap()).await
    }

    async fn launch(statuses: &[u16], permits: usize, spec: Arc<Spec>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let inbox = Arc::new(Inbox {
            received: Mutex::default(),
            statuses: Mutex::new(statuses.iter().copied().collect()),
            permits: Semaphore::new(permits),
            spec,
        });
        let router = Router::new().fallback(receive).with_state(Arc::clone(&inbox));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, inbox }
    }

    /// Responds to all requests.
    pub(crate) fn open(&self) {
        self.inbox.permits.add_permits(1000);
    }

    pub(crate) fn target(&self) -> WebhookTarget {
        WebhookTarget::new(&self.url, USERNAME, PASSWORD)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.inbox.received.lock().unwrap().clone()
    }

    pub(crate) fn events(&self) -> Vec<String> {
        self.received().iter().map(|received| received.event().to_owned()).collect()
    }
}

async fn receive(State(inbox): State<Arc<Inbox>>, headers: HeaderMap, body: String) -> (StatusCode, String) {
    inbox.permits.acquire().await.unwrap().forget();
    let received = Received { headers, body: serde_json::from_str(&body).unwrap() };
    let invalid = inbox.spec.check_webhook(received.event(), &received.body).unwrap();
    let conforms = invalid.as_ref().is_some_and(Vec::is_empty);
    inbox.received.lock().unwrap().push(received);
    if !conforms {
        // The delivery log then shows a status that no test expects.
        return (StatusCode::IM_A_TEAPOT, format!("{invalid:?}"));
    }
    let status = inbox.statuses.lock().unwrap().pop_front().unwrap_or(204);
    (StatusCode::from_u16(status).unwrap(), String::new())
}
