//! From an HTTP request to an answer: route, credential, budget, parameters, body, handler.

mod auth;
mod body;
mod limit;
mod log;
mod reply;
mod route;

use std::sync::Arc;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use axum::extract::{Request, State};
use axum::response::Response;
use http::Method;
use http::request::Parts;

use crate::clock::{Clock, unix_seconds};
use crate::config::Config;
use crate::handlers::{self, Call};
use crate::problem::Problem;
use crate::query::{MAX_OFFSET, Query};
use crate::spec::{Operation, Scope, Spec};
use crate::state::Store;
use crate::webhook::Hub;

use body::Received;
use limit::RateLimiter;

pub use log::LoggedRequest;
pub(crate) use log::RequestLog;
pub(crate) use reply::Reply;

/// What all requests of one sandbox share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) spec: &'static Spec,
    pub(crate) config: Config,
    pub(crate) clock: Arc<dyn Clock>,
    /// `http://127.0.0.1:port`
    pub(crate) base_url: String,
    pub(crate) requests: RequestLog,
    pub(crate) hub: Hub,
    limiter: Mutex<RateLimiter>,
    store: Mutex<Store>,
}

impl Shared {
    pub(crate) fn new(
        spec: &'static Spec,
        config: Config,
        clock: Arc<dyn Clock>,
        base_url: String,
        hub: Hub,
    ) -> Self {
        let limiter = Mutex::new(RateLimiter::new(config.rate_limit, config.rate_window));
        let (requests, store) = (RequestLog::default(), Mutex::default());
        Self { spec, config, clock, base_url, requests, hub, limiter, store }
    }

    /// The state, locked.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.clock.now()
    }

    /// Address of a resource of the organization.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("{}/organizations/{}{path}", self.base_url, self.config.organization)
    }

    fn limiter(&self) -> MutexGuard<'_, RateLimiter> {
        self.limiter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers one request and logs it.
pub(crate) async fn serve(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let received = body::receive(body).await;
    let outcome = answer(&shared, &parts, received);
    let mut reply = outcome.unwrap_or_else(|problem| {
        Reply::problem(&problem, parts.uri.path(), shared.config.problem_media_type)
    });
    if parts.method != Method::GET {
        let state = shared.limiter().state(unix_seconds(shared.now()));
        reply.headers.push(("x-ratelimit-limit", state.limit.to_string()));
        reply.headers.push(("x-ratelimit-remaining", state.remaining.to_string()));
    }
    shared.requests.push(LoggedRequest::new(&parts, reply.status));
    reply.into_response(shared.now())
}

fn answer(shared: &Shared, parts: &Parts, received: Received) -> Result<Reply, Problem> {
    let route = route::find(shared.spec, parts.method.as_str(), parts.uri.path())?;
    let operation = route.operation;
    if !operation.security.is_empty() {
        auth::authenticate(&shared.config, operation, &parts.headers)?;
    }
    if route.scope == Scope::Organization && route.organization != shared.config.organization {
        return Err(Problem::forbidden("The credential belongs to another organization."));
    }
    if parts.method != Method::GET {
        shared.limiter().take(unix_seconds(shared.now()))?;
    }
    let handler = handlers::find(operation).ok_or_else(|| Problem::not_implemented(&operation.key()))?;
    let query = Query::parse(parts.uri.query().unwrap_or_default());
    check_parameters(shared.spec, operation, &route, &query)?;
    let body = match operation.takes_body() {
        true => Some(body::read(shared.spec, operation, received)?),
        false => None,
    };
    handler(shared, Call { operation, path: route.values, query, body })
}

fn check_parameters(
    spec: &Spec,
    operation: &Operation,
    route: &route::Route<'_>,
    query: &Query,
) -> Result<(), Problem> {
    let wrong_path = spec.check_parameters(operation, "path", |name| route.values.get(name).cloned())?;
    if !wrong_path.is_empty() {
        return Err(match operation.declares(404) {
            true => Problem::not_found("resource"),
            false => Problem::invalid(wrong_path),
        });
    }
    let wrong = spec.check_parameters(operation, "query", |name| {
        let text = query.get(name)?;
        let beyond = name == "offset" && text.parse::<usize>().is_ok_and(|offset| offset > MAX_OFFSET);
        Some(if beyond { MAX_OFFSET.to_string() } else { text.to_owned() })
    })?;
    if wrong.is_empty() { Ok(()) } else { Err(Problem::invalid(wrong)) }
}
