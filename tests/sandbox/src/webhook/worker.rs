//! Delivers the events of one target, in order.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, Request, Response, Url, redirect};
use tokio::sync::mpsc;

use crate::clock::{Clock, VirtualClock};

use super::delivery::{DeliveryLog, DeliveryOutcome};
use super::digest::{Challenge, RequestLine};
use super::target::{Target, WebhookAuth};
use super::tracking::{Attempt, ReceiverResponse, Tracking};

/// Size limit of a logged response body.
const MAX_RESPONSE: usize = 16 * 1024;

/// A payload to deliver.
#[derive(Debug, Clone)]
pub(super) struct DeliveryJob {
    /// Number of the delivery in the log.
    pub(super) number: usize,
    pub(super) target: Arc<Target>,
    pub(super) event_type: String,
    /// Id of the resource of the event.
    pub(super) entity: Option<String>,
    pub(super) organization: String,
    pub(super) initiated: SystemTime,
    /// Number of earlier attempts.
    pub(super) attempts: u64,
    pub(super) body: String,
}

/// State that all deliveries share.
#[derive(Debug)]
pub(super) struct DeliveryClient {
    /// Created for the first delivery: with TLS compiled in, a client reads the system's certificates.
    pub(super) client: OnceLock<Option<Client>>,
    pub(super) timeout: Duration,
    pub(super) pauses: Vec<Duration>,
    pub(super) log: DeliveryLog,
    pub(super) tracking: Tracking,
    pub(super) clock: Arc<VirtualClock>,
    /// For digest authentication.
    pub(super) random: Mutex<fastrand::Rng>,
}

/// State of the task of one target.
pub(super) struct Worker {
    pub(super) delivery: Arc<DeliveryClient>,
    /// Set when the target is removed: waiting deliveries are dropped.
    pub(super) removed: Arc<AtomicBool>,
    /// Number of queued deliveries.
    pub(super) queued: Arc<AtomicUsize>,
}

impl Worker {
    /// Delivers until the queue is closed.
    pub(super) async fn run(self, mut jobs: mpsc::UnboundedReceiver<DeliveryJob>) {
        let mut challenge = None;
        while let Some(job) = jobs.recv().await {
            self.queued.fetch_sub(1, Ordering::Relaxed);
            let outcome = self.deliver(&job, &mut challenge).await;
            self.delivery.log.settle(job.number, outcome);
        }
    }

    /// Attempts until a 2xx status or until the pauses are used up.
    async fn deliver(&self, job: &DeliveryJob, challenge: &mut Option<Challenge>) -> DeliveryOutcome {
        let mut pauses = self.delivery.pauses.iter();
        let mut number = job.attempts;
        loop {
            if self.removed.load(Ordering::Relaxed) {
                return DeliveryOutcome::Dropped;
            }
            number += 1;
            let status = self.delivery.attempt(job, number, challenge).await;
            self.delivery.log.record_attempt(job.number, status);
            if status.is_some_and(|status| (200..300).contains(&status)) {
                return DeliveryOutcome::Delivered;
            }
            match pauses.next() {
                Some(pause) => tokio::time::sleep(*pause).await,
                None => return DeliveryOutcome::Failed,
            }
        }
    }
}

impl DeliveryClient {
    /// Makes one attempt. Digest authentication needs two requests, unless the last challenge is still valid.
    async fn attempt(
        &self,
        job: &DeliveryJob,
        number: u64,
        challenge: &mut Option<Challenge>,
    ) -> Option<u16> {
        let (sent, begin) = (self.clock.now(), Instant::now());
        let mut headers = self.headers(job, challenge.as_mut());
        let mut response = self.send(job, &headers).await;
        let unauthorized = response.as_ref().filter(|response| response.status().as_u16() == 401);
        if let Some(new) = unauthorized.and_then(|response| Challenge::read(response.headers()))
            && job.target.auth == WebhookAuth::Digest
        {
            headers = self.headers(job, Some(challenge.insert(new)));
            response = self.send(job, &headers).await;
        }
        let received = match response {
            Some(response) => Some(read(response).await),
            None => None,
        };
        let status = received.as_ref().map(|response| response.status);
        // The sandbox's clock may stand still, or advance meanwhile.
        let now = self.clock.now();
        let took = begin.elapsed().min(now.duration_since(sent).unwrap_or_default());
        let attempt = Attempt { job, number, sent, now, took, request_headers: headers, response: received };
        // Without an entry, the sandbox was reset while the request was in progress.
        if self.log.has(job.number) {
            self.tracking.record(&attempt);
        }
        status
    }

    fn headers(&self, job: &DeliveryJob, challenge: Option<&mut Challenge>) -> HeaderMap {
        let nonce = || self.random.lock().unwrap_or_else(PoisonError::into_inner).u64(..);
        headers(job, challenge.map(|challenge| (challenge, nonce())))
    }

    async fn send(&self, job: &DeliveryJob, headers: &HeaderMap) -> Option<Response> {
        let mut request = Request::new(job.target.method.clone(), job.target.url.clone());
        *request.headers_mut() = headers.clone();
        *request.body_mut() = Some(job.body.clone().into());
        let client = self.client.get_or_init(|| {
            let client =
                Client::builder().no_proxy().redirect(redirect::Policy::none()).timeout(self.timeout);
            client.user_agent(concat!("rebilly-sandbox/", env!("CARGO_PKG_VERSION"))).build().ok()
        });
        client.as_ref()?.execute(request).await.ok()
    }
}

/// The headers of a delivery: content type, headers of the webhook, credentials.
fn headers(job: &DeliveryJob, challenge: Option<(&mut Challenge, u64)>) -> HeaderMap {
    let target = &job.target;
    let mut headers = target.headers.clone();
    let json = target.template.is_none() || serde_json::from_str::<serde_json::Value>(&job.body).is_ok();
    let content_type = HeaderValue::from_static(if json { "application/json" } else { "text/plain" });
    headers.entry(CONTENT_TYPE).or_insert(content_type);
    let authorization = match (target.auth, challenge) {
        (WebhookAuth::Basic, _) => Some(basic(target)),
        (WebhookAuth::Digest, Some((challenge, nonce))) => {
            let uri = path_and_query(&target.url);
            let line = RequestLine { method: target.method.as_str(), uri: &uri };
            let cnonce = format!("{nonce:016x}");
            Some(challenge.authorize(&target.username, &target.password, line, &cnonce))
        }
        _ => None,
    };
    if let Some(value) = authorization.and_then(|text| HeaderValue::from_bytes(text.as_bytes()).ok()) {
        headers.insert(AUTHORIZATION, value);
    }
    headers
}

fn basic(target: &Target) -> String {
    use base64::Engine as _;
    let pair = format!("{}:{}", target.username, target.password);
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
}

fn path_and_query(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

/// Reads status, headers and the start of the body.
async fn read(mut response: Response) -> ReceiverResponse {
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() >= MAX_RESPONSE {
            body.truncate(MAX_RESPONSE);
            break;
        }
    }
    ReceiverResponse { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
}
