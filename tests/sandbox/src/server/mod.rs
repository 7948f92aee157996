//! From an HTTP request to an answer: route, credential, budget, parameters, body, handler.

mod auth;
mod body;
mod executions;
mod json_response;
mod rate_limit;
mod request_log;
mod route;
mod shared;

use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::response::Response;
use http::request::Parts;
use http::{Method, StatusCode};

use crate::clock::unix_seconds;
use crate::extra_operation::Extra;
use crate::faults::{Paging, RequestView, apply};
use crate::handlers::{self, Call};
use crate::net::Connection;
use crate::problem::Problem;
use crate::query::{MAX_OFFSET, Query};
use crate::response::SandboxResponse;
use crate::spec::{Operation, PathValues, Scope};

use body::ReceivedBody;
use route::Route;

pub use executions::{Execution, Executions};
pub(crate) use json_response::JsonResponse;
pub use request_log::LoggedRequest;
pub(crate) use shared::Shared;

/// Answers one request, under a fault if the plan has one for it.
pub(crate) async fn serve(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(wire): ConnectInfo<Connection>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let received = body::receive(body).await;
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    let below = route::below(path);
    let target = match shared.extras.find(method, &below) {
        Some((extra, values)) => Target::Extra(Box::new(extra), values),
        None => Target::Spec(route::find(shared.spec, method, path)),
    };
    let operation = target.operation().map(|operation| operation.id.clone());
    let operation = operation.as_deref();
    let number = shared.requests.arrive(&parts, &received, operation);
    let fault = shared.faults.take(RequestView { parts: &parts, operation, below: &below });
    let mut exchange = Exchange { shared: &shared, parts: &parts, number, pending: Some((target, received)) };
    let answer = match fault {
        Some(fault) => {
            shared.requests.fault(number, fault.to_string());
            apply::run(&mut exchange, &wire, &fault).await
        }
        None => Some(exchange.execute(&Paging::default())),
    };
    // Without an answer the connection is used up: whatever is returned here is never written.
    let Some(answer) = answer else { return Response::default() };
    let answer = answer.dated(shared.now());
    exchange.note(answer.status);
    answer.into_response()
}

/// A request on its way to an answer.
pub(crate) struct Exchange<'a> {
    pub(crate) shared: &'a Arc<Shared>,
    pub(crate) parts: &'a Parts,
    number: u64,
    /// What executing uses up.
    pending: Option<(Target<'a>, ReceivedBody)>,
}

/// What a request is for.
enum Target<'a> {
    Spec(Result<Route<'a>, Problem>),
    Extra(Box<Extra>, PathValues),
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
            Some((Target::Spec(route), received)) => {
                route.and_then(|route| self.answer(route, received, paging)).map(JsonResponse::into_answer)
            }
            Some((Target::Extra(extra, values), received)) => self.answer_extra(&extra, values, received),
            None => Err(Problem::conflict("The sandbox was about to execute a request twice.")),
        };
        let mut answer = outcome.unwrap_or_else(|problem| {
            JsonResponse::problem(&problem, parts.uri.path(), shared.config.problem_media_type).into_answer()
        });
        if parts.method != Method::GET {
            let state = shared.limiter().state(unix_seconds(shared.now()));
            answer.headers.insert("x-ratelimit-limit", state.limit.into());
            answer.headers.insert("x-ratelimit-remaining", state.remaining.into());
        }
        answer
    }

    /// Notes in the log what is answered.
    pub(crate) fn note(&self, status: StatusCode) {
        self.shared.requests.status(self.number, status);
    }

    /// Credential, organization and budget.
    fn admit(&self, operation: &Operation, organization: &str) -> Result<(), Problem> {
        let (shared, parts) = (self.shared, self.parts);
        if !operation.security.is_empty() {
            auth::authenticate(&shared.credentials(), operation, &parts.headers)?;
        }
        if operation.scope == Scope::Organization && organization != shared.config.organization {
            return Err(Problem::forbidden("The credential belongs to another organization."));
        }
        if parts.method != Method::GET {
            shared.limiter().take(unix_seconds(shared.now()))?;
        }
        Ok(())
    }

    fn answer(
        &self,
        route: Route<'_>,
        received: ReceivedBody,
        paging: &Paging,
    ) -> Result<JsonResponse, Problem> {
        let (shared, parts, operation) = (self.shared, self.parts, route.operation);
        self.admit(operation, &route.organization)?;
        let handler = handlers::find(operation).ok_or_else(|| Problem::not_implemented(&operation.key()))?;
        let mut query = Query::parse(parts.uri.query().unwrap_or_default());
        check_parameters(shared, operation, &route, &query)?;
        paging.bend(&mut query);
        let body = match operation.accepts_body() {
            true => Some(body::read(shared.spec, operation, received)?),
            false => None,
        };
        let named = route.values.values().next().cloned();
        let response = handler(shared, Call { operation, path: route.values, query, body })?;
        let answered = || Some(response.body.as_ref()?.get("id")?.as_str()?.to_owned());
        self.executed(operation, named.or_else(answered));
        Ok(response)
    }

    fn answer_extra(
        &self,
        extra: &Extra,
        values: PathValues,
        received: ReceivedBody,
    ) -> Result<SandboxResponse, Problem> {
        let uri = &self.parts.uri;
        self.admit(&extra.operation, &route::organization(uri.path()))?;
        let bytes = if let ReceivedBody::Whole(bytes) = received { bytes } else { Vec::new() };
        let named = values.values().next().cloned();
        let answer = extra.serve(values, uri.query().unwrap_or_default(), bytes);
        if answer.status.as_u16() < 400 && !answer.replayed {
            self.executed(&extra.operation, named);
        }
        Ok(answer)
    }

    fn executed(&self, operation: &Operation, resource: Option<String>) {
        self.shared.executions.add(Execution {
            operation: operation.id.clone(),
            method: operation.method.clone(),
            resource,
            request: self.number,
        });
    }
}

fn check_parameters(
    shared: &Shared,
    operation: &Operation,
    route: &Route<'_>,
    query: &Query,
) -> Result<(), Problem> {
    let spec = shared.spec;
    let wrong_path = spec.check_parameters(operation, "path", |name| route.values.get(name).cloned())?;
    if !wrong_path.is_empty() {
        return Err(match operation.declares(404) {
            true => Problem::not_found("resource"),
            false => Problem::invalid(wrong_path),
        });
    }
    let wrong = spec.check_parameters(operation, "query", |name| {
        let text = query.get(name)?;
        let number = (name == "offset").then(|| query.number(name)).flatten();
        let clamped = !shared.config.reject_large_offsets && number.is_some_and(|offset| offset > MAX_OFFSET);
        Some(if clamped { MAX_OFFSET.to_string() } else { text.to_owned() })
    })?;
    if wrong.is_empty() { Ok(()) } else { Err(Problem::invalid(wrong)) }
}
