//! Delivers the events of one target, one after the other.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, Request, Response, Url, redirect};
use tokio::sync::mpsc;

use crate::clock::Clock;

use super::delivery::{DeliveryLog, DeliveryOutcome};
use super::digest::{Challenge, RequestLine};
use super::target::{Target, WebhookAuth};
use super::tracking::{Attempt, ReceiverResponse, Tracking};

/// How much of an answer is kept.
const KEPT_ANSWER: usize = 16 * 1024;

/// A payload to deliver.
#[derive(Debug, Clone)]
pub(super) struct DeliveryJob {
    /// Number of the delivery in the log.
    pub(super) number: usize,
    pub(super) target: Arc<Target>,
    pub(super) event_type: String,
    /// Id of the resource that the event is about.
    pub(super) entity: Option<String>,
    pub(super) happened: SystemTime,
    /// How many attempts of the event there were before.
    pub(super) before: u64,
    pub(super) body: String,
}

/// What all deliveries share.
#[derive(Debug)]
pub(super) struct DeliveryClient {
    /// Made for the first delivery: with TLS compiled in, it reads the machine's certificates.
    pub(super) client: OnceLock<Option<Client>>,
    pub(super) timeout: Duration,
    pub(super) pauses: Vec<Duration>,
    pub(super) log: DeliveryLog,
    pub(super) tracking: Tracking,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) organization: String,
}

/// What a target's task works with.
pub(super) struct Worker {
    pub(super) delivery: Arc<DeliveryClient>,
    /// Whether the target was removed: what still waits for it is dropped.
    pub(super) gone: Arc<AtomicBool>,
}

impl Worker {
    /// Works until the queue is closed.
    pub(super) async fn run(self, mut jobs: mpsc::Receiver<DeliveryJob>) {
        let mut challenge = None;
        while let Some(job) = jobs.recv().await {
            let outcome = self.deliver(&job, &mut challenge).await;
            self.delivery.log.settle(job.number, outcome);
        }
    }

    /// Tries until a 2xx comes or the pauses are used up.
    async fn deliver(&self, job: &DeliveryJob, challenge: &mut Option<Challenge>) -> DeliveryOutcome {
        let mut pauses = self.delivery.pauses.iter();
        let mut number = job.before;
        loop {
            if self.gone.load(Ordering::Relaxed) {
                return DeliveryOutcome::Dropped;
            }
            number += 1;
            let status = self.delivery.attempt(job, number, challenge).await;
            self.delivery.log.attempted(job.number, status);
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
    /// One attempt. Under digest authentication it is two requests, unless the last challenge still holds.
    async fn attempt(
        &self,
        job: &DeliveryJob,
        number: u64,
        challenge: &mut Option<Challenge>,
    ) -> Option<u16> {
        let (sent, begin) = (self.clock.now(), Instant::now());
        let mut headers = headers(job, challenge.as_mut());
        let mut response = self.send(job, &headers).await;
        let asked = response.as_ref().filter(|response| response.status().as_u16() == 401);
        if let Some(new) = asked.and_then(|response| Challenge::read(response.headers()))
            && job.target.auth == WebhookAuth::Digest
        {
            headers = self::headers(job, Some(challenge.insert(new)));
            response = self.send(job, &headers).await;
        }
        let answer = match response {
            Some(response) => Some(answered(response).await),
            None => None,
        };
        let status = answer.as_ref().map(|answer| answer.status);
        let (now, took) = (self.clock.now(), begin.elapsed());
        let attempt = Attempt { job, number, sent, now, took, request_headers: headers, answer };
        self.tracking.note(&self.organization, &attempt);
        status
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

/// The headers of a delivery: its content type, those that the merchant has set, and the credentials.
fn headers(job: &DeliveryJob, challenge: Option<&mut Challenge>) -> HeaderMap {
    let target = &job.target;
    let mut headers = target.headers.clone();
    let json = target.template.is_none() || serde_json::from_str::<serde_json::Value>(&job.body).is_ok();
    let usual = HeaderValue::from_static(if json { "application/json" } else { "text/plain" });
    headers.entry(CONTENT_TYPE).or_insert(usual);
    let authorization = match (target.auth, challenge) {
        (WebhookAuth::Basic, _) => Some(basic(target)),
        (WebhookAuth::Digest, Some(challenge)) => {
            let uri = path_and_query(&target.url);
            let line = RequestLine { method: target.method.as_str(), uri: &uri };
            let cnonce = format!("{:016x}", fastrand::u64(..));
            Some(challenge.answer(&target.username, &target.password, line, &cnonce))
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

/// Status, headers and the beginning of the body.
async fn answered(mut response: Response) -> ReceiverResponse {
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() >= KEPT_ANSWER {
            body.truncate(KEPT_ANSWER);
            break;
        }
    }
    ReceiverResponse { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
}
