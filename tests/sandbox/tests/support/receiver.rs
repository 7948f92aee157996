//! A receiver of webhooks that answers as it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use http::{HeaderMap, StatusCode};
use rebilly_sandbox::WebhookTarget;
use rebilly_sandbox::spec::Spec;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

pub(crate) const USERNAME: &str = "hooks";
pub(crate) const PASSWORD: &str = "not a real password";

/// One received request.
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

/// What the receiver and its handler share.
struct Inbox {
    received: Mutex<Vec<Received>>,
    statuses: Mutex<VecDeque<u16>>,
    gate: Semaphore,
}

/// A running receiver.
pub(crate) struct Receiver {
    pub(crate) url: String,
    inbox: Arc<Inbox>,
}

impl Receiver {
    /// Answers the given statuses first, then 204.
    pub(crate) async fn start(statuses: &[u16]) -> Self {
        Self::launch(statuses, Semaphore::MAX_PERMITS).await
    }

    /// Answers nothing until [`Receiver::open`].
    pub(crate) async fn closed() -> Self {
        Self::launch(&[], 0).await
    }

    async fn launch(statuses: &[u16], permits: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let inbox = Arc::new(Inbox {
            received: Mutex::default(),
            statuses: Mutex::new(statuses.iter().copied().collect()),
            gate: Semaphore::new(permits),
        });
        let router = Router::new().fallback(take).with_state(Arc::clone(&inbox));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, inbox }
    }

    /// Lets all requests through.
    pub(crate) fn open(&self) {
        self.inbox.gate.add_permits(1000);
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

async fn take(State(inbox): State<Arc<Inbox>>, headers: HeaderMap, body: String) -> (StatusCode, String) {
    inbox.gate.acquire().await.unwrap().forget();
    let received = Received { headers, body: serde_json::from_str(&body).unwrap() };
    let wrong = Spec::bundled().unwrap().check_webhook(received.event(), &received.body).unwrap();
    let conforms = wrong.as_ref().is_some_and(Vec::is_empty);
    inbox.received.lock().unwrap().push(received);
    if !conforms {
        // The delivery log then shows a status that no test expects.
        return (StatusCode::IM_A_TEAPOT, format!("{wrong:?}"));
    }
    let status = inbox.statuses.lock().unwrap().pop_front().unwrap_or(204);
    (StatusCode::from_u16(status).unwrap(), String::new())
}
