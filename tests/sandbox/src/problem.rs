//! Problem bodies: what every refusal looks like.

use http::StatusCode;
use serde_json::{Value, json};

use crate::spec::{InvalidField, SpecError};

/// A refusal. It becomes a body in the style of RFC 9457.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    kind: &'static str,
    title: &'static str,
    detail: String,
    invalid: Vec<InvalidField>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Problem {
    fn new(status: StatusCode, kind: &'static str, title: &'static str, detail: impl Into<String>) -> Self {
        Self { status, kind, title, detail: detail.into(), invalid: Vec::new(), headers: Vec::new() }
    }

    pub(crate) fn malformed_json() -> Self {
        let detail = "The body is not JSON, or is cut short.";
        Self::new(StatusCode::BAD_REQUEST, "malformed-body", "Bad request", detail)
    }

    pub(crate) fn unauthorized(detail: &str) -> Self {
        let mut problem = Self::new(StatusCode::UNAUTHORIZED, "unauthorized", "Unauthorized", detail);
        problem.headers.push(("www-authenticate", "Bearer".to_owned()));
        problem
    }

    pub(crate) fn forbidden(detail: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "Forbidden", detail)
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "Not found", format!("There is no such {what}."))
    }

    pub(crate) fn method_not_allowed(allowed: &[&str]) -> Self {
        let detail = "The path exists, but not with this method.";
        let mut problem =
            Self::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "Method not allowed", detail);
        problem.headers.push(("allow", allowed.join(", ")));
        problem
    }

    pub(crate) fn conflict(detail: &str) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", "Conflict", detail)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let detail = format!("A body may have {limit} bytes at most.");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "body-too-large", "Content too large", detail)
    }

    pub(crate) fn invalid(fields: Vec<InvalidField>) -> Self {
        let detail = "Some fields were refused; invalidFields says which.";
        let mut problem =
            Self::new(StatusCode::UNPROCESSABLE_ENTITY, "validation-error", "Validation failed", detail);
        problem.invalid = fields;
        problem
    }

    pub(crate) fn invalid_field(field: &str, message: &str) -> Self {
        Self::invalid(vec![InvalidField::new(field, message)])
    }

    pub(crate) fn too_many_requests(retry_at: u64, wait_seconds: u64) -> Self {
        let detail = "The request budget of this window is used up; the request was not executed.";
        let mut problem =
            Self::new(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", "Too many requests", detail);
        problem.headers.push(("x-ratelimit-retry-after", retry_at.to_string()));
        problem.headers.push(("retry-after", wait_seconds.to_string()));
        problem
    }

    pub(crate) fn not_implemented(operation: &str) -> Self {
        let detail = format!("The spec has {operation}, but the sandbox cannot answer it yet.");
        Self::new(StatusCode::NOT_IMPLEMENTED, "not-implemented", "Not implemented", detail)
    }

    /// The JSON body; `instance` is the path of the request.
    pub(crate) fn body(&self, instance: &str) -> Value {
        let mut body = json!({
            "type": self.kind,
            "title": self.title,
            "status": self.status.as_u16(),
            "detail": self.detail,
            "instance": instance,
        });
        if !self.invalid.is_empty() {
            body["invalidFields"] = self.invalid.iter().map(InvalidField::to_json).collect();
        }
        body
    }
}

impl From<SpecError> for Problem {
    fn from(error: SpecError) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "broken-spec", "Internal error", error.to_string())
    }
}
