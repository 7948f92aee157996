//! From an HTTP request to a response: route, credential, rate limit, parameters, body, handler.

mod auth;
mod body;
mod executions;
mod json_response;
pub(crate) mod json_text;
mod parameters;
mod rate_limit;
mod request_log;
mod route;
mod service;
mod shared;

use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::response::Response;
use http::request::Parts;
use http::{HeaderName, Method};
use serde_json::Value;

use crate::clock::unix_seconds;
use crate::extra_operation::ExtraOperation;
use crate::faults::{Paging, RequestView, apply};
use crate::handlers::payments::transactions::approval;
use crate::handlers::{self, Call, due, stored};
use crate::net::Connection;
use crate::problem::Problem;
use crate::query::Query;
use crate::response::SandboxResponse;
use crate::spec::{Operation, PathValues, Scope};

use body::ReceivedBody;
use route::{PathParts, Route};

pub use executions::{Execution, Executions};
pub(crate) use json_response::{Body, JsonResponse};
pub use request_log::LoggedRequest;
pub(crate) use service::run;
pub(crate) use shared::Shared;

const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");

/// Serves a request for which the control API has no route.
pub(crate) async fn serve_unrouted(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let received = body::receive(body).await;
    serve(&shared, &connection, parts, received).await
}

/// Serves one request, with a fault when the plan has one for it.
async fn serve(
    shared: &Arc<Shared>,
    connection: &Connection,
    parts: Parts,
    received: ReceivedBody,
) -> Response {
    due::catch_up(shared);
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    if let Some(page) = approval::respond(shared, method, path) {
        return page.with_date(shared.now()).into_response();
    }
    let path = PathParts::of(method, path);
    let target = match shared.extra_operations.find(method, &path.below) {
        Some((extra, values)) => Target::Extra(Box::new(extra), values),
        None => Target::Spec(route::find(&shared.spec, method, &path)),
    };
    let shared_id = target.operation().map(Operation::shared_id);
    let number = shared.requests.record(&parts, &received, shared_id, shared.now());
    let operation = target.operation().map(|operation| operation.id.as_str());
    let fault = shared.faults.take(RequestView { parts: &parts, operation, below: &path.below });
    let mut exchange =
        Exchange { shared, connection, parts: &parts, number, pending: Some((target, received)) };
    let response = match fault {
        Some(fault) => {
            shared.requests.set_fault(number, fault.to_string());
            // Few requests have a fault: its state is no part of the state of all.
            let run = Box::pin(apply::run(&mut exchange, connection, &fault));
            tokio::select! {
                biased;
                response = run => response,
                () = connection.closed() => None,
            }
        }
        None => Some(exchange.execute(&Paging::default())),
    };
    // Without a response the fault has used up the connection: this one is never written.
    let Some(response) = response else { return Response::default() };
    let response = response.with_date(shared.now());
    exchange.record_response(&response);
    response.into_response()
}

/// A request and what its execution needs.
pub(crate) struct Exchange<'a> {
    pub(crate) shared: &'a Arc<Shared>,
    connection: &'a Connection,
    pub(crate) parts: &'a Parts,
    number: u64,
    /// Consumed by the execution.
    pending: Option<(Target<'a>, ReceivedBody)>,
}

/// The operation that a request names.
enum Target<'a> {
    Spec(Result<Route<'a>, Problem>),
    Extra(Box<ExtraOperation>, PathValues),
}

impl Target<'_> {
    fn operation(&self) -> Option<&Operation> {
        match self {
            Self::Spec(route) => route.as_ref().ok().map(|route| route.operation),
            Self::Extra(extra, _) => Some(&extra.operation),
        }
    }
}

impl Exchange<'_> {
    /// Executes the operation, once.
    pub(crate) fn execute(&mut self, paging: &Paging) -> SandboxResponse {
        let (shared, parts) = (self.shared, self.parts);
        let outcome = match self.pending.take() {
            Some((Target::Spec(route), received)) => route.and_then(|route| {
                self.admit(route.operation, &route.organization)?;
                shared.within(&route.organization.clone(), || self.respond(route, received, paging))
            }),
            Some((Target::Extra(extra, values), received)) => self.respond_extra(&extra, values, received),
            None => Err(Problem::conflict("The sandbox has executed this request before.")),
        };
        let mut response = outcome.unwrap_or_else(|problem| {
            let media_type = shared.config.problem_media_type;
            JsonResponse::problem(&problem, parts.uri.path(), media_type).into_response()
        });
        if parts.method != Method::GET {
            let state = shared.rate_limiter().state(unix_seconds(shared.now()));
            response.headers.insert(LIMIT, state.limit.into());
            response.headers.insert(REMAINING, state.remaining.into());
        }
        response
    }

    /// Records the response in the request log.
    pub(crate) fn record_response(&self, response: &SandboxResponse) {
        self.shared.requests.set_response(self.number, response);
    }

    /// Checks credential, organization and rate limit.
    fn admit(&self, operation: &Operation, organization: &str) -> Result<(), Problem> {
        let (shared, parts) = (self.shared, self.parts);
        if !operation.security.is_empty() {
            auth::authenticate(&shared.spec, &shared.credentials(), operation, &parts.headers)?;
        }
        if operation.scope == Scope::Organization && !shared.config.accepts_organization(organization) {
            return Err(Problem::forbidden("The credential belongs to another organization."));
        }
        if parts.method != Method::GET {
            shared.rate_limiter().acquire(unix_seconds(shared.now()))?;
        }
        Ok(())
    }

    fn respond(
        &self,
        route: Route<'_>,
        received: ReceivedBody,
        paging: &Paging,
    ) -> Result<SandboxResponse, Problem> {
        let (shared, parts, operation) = (self.shared, self.parts, route.operation);
        if !operation.security.is_empty() {
            let (headers, connection) = (&parts.headers, self.connection);
            auth::check_restrictions(shared, operation, &route.organization, headers, connection)?;
        }
        let mut query = Query::parse(parts.uri.query().unwrap_or_default());
        parameters::check(shared, operation, &route.values, &query, &parts.headers)?;
        paging.apply(&mut query);
        let body = body::read(&shared.spec, operation, &parts.headers, received)?;
        let named = route.values.values().next().cloned();
        let expand = !query.is_empty() && operation.has_query_parameter("expand");
        let expand: Vec<String> = query.list("expand").filter(|_| expand).map(str::to_owned).collect();
        let mut call =
            Call { operation, path: route.values, query, body, headers: &parts.headers, below: route.below };
        let id = |body: Option<&Value>| Some(body?.get("id")?.as_str()?.to_owned());
        let outcome = match handlers::find(operation) {
            _ if !shared.config.stateful => Err(call),
            Some(handler) => Ok(handler(shared, call)?),
            None => stored::respond(shared, &mut call)?.ok_or(call),
        };
        let (response, id) = match outcome {
            Ok(mut response) => {
                if !expand.is_empty()
                    && let Some(body) = response.json_mut()
                {
                    handlers::expand::apply(shared, operation, &expand, body);
                }
                let id = response.id();
                (response.into_response(), id)
            }
            Err(call) => {
                let synthetic = shared.synthetic.respond(shared, &call)?;
                let id = id(synthetic.body.as_ref());
                (synthetic.response, id)
            }
        };
        self.record_execution(operation, named.or(id).as_deref());
        Ok(response)
    }

    fn respond_extra(
        &self,
        extra: &ExtraOperation,
        values: PathValues,
        received: ReceivedBody,
    ) -> Result<SandboxResponse, Problem> {
        let uri = &self.parts.uri;
        self.admit(&extra.operation, &route::organization(uri.path()))?;
        let bytes = if let ReceivedBody::Complete(bytes) = received { bytes.to_vec() } else { Vec::new() };
        let named = values.values().next().cloned();
        let response = extra.respond(values, uri.query().unwrap_or_default(), bytes);
        if response.status.as_u16() < 400 && !response.replayed {
            self.record_execution(&extra.operation, named.as_deref());
        }
        Ok(response)
    }

    fn record_execution(&self, operation: &Operation, resource: Option<&str>) {
        self.shared.executions.add(operation, self.parts.method.clone(), resource, self.number);
    }
}
