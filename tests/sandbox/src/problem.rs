//! Problem bodies of rejected requests.

use http::StatusCode;
use serde_json::{Value, json};

use crate::spec::{Content, InvalidField, SpecError};

/// The reason for a rejected request. Its body follows RFC 9457.
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
        let detail = "The body is not valid JSON, or is incomplete.";
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

    pub(crate) fn not_found(kind: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "Not found", format!("The {kind} does not exist."))
    }

    pub(crate) fn method_not_allowed(allowed: &[&str]) -> Self {
        let detail = "The path does not have this method.";
        let mut problem =
            Self::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "Method not allowed", detail);
        problem.headers.push(("allow", allowed.join(", ")));
        problem
    }

    pub(crate) fn not_acceptable() -> Self {
        let detail = "The spec documents no media type of the header Accept.";
        Self::new(StatusCode::NOT_ACCEPTABLE, "not-acceptable", "Not acceptable", detail)
    }

    pub(crate) fn conflict(detail: &str) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", "Conflict", detail)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let detail = format!("The body exceeds {limit} bytes.");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "body-too-large", "Content too large", detail)
    }

    pub(crate) fn invalid(fields: Vec<InvalidField>) -> Self {
        let detail = "Some fields are invalid, see invalidFields.";
        let mut problem =
            Self::new(StatusCode::UNPROCESSABLE_ENTITY, "validation-error", "Validation failed", detail);
        problem.invalid = fields;
        problem
    }

    pub(crate) fn invalid_field(field: &str, message: &str) -> Self {
        Self::invalid(vec![InvalidField::new(field, message)])
    }

    /// Names a field of `invalidFields` differently.
    pub(crate) fn rename_field(mut self, from: &str, to: &str) -> Self {
        for invalid in self.invalid.iter_mut().filter(|invalid| invalid.field.as_deref() == Some(from)) {
            invalid.field = Some(to.to_owned());
        }
        self
    }

    pub(crate) fn too_many_requests(retry_at: u64, wait_seconds: u64) -> Self {
        let detail = "The rate limit of this window is exhausted; the request was not executed.";
        let mut problem =
            Self::new(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", "Too many requests", detail);
        problem.headers.push(("x-ratelimit-retry-after", retry_at.to_string()));
        problem.headers.push(("retry-after", wait_seconds.to_string()));
        problem
    }

    /// `documented` are the media types that the operation accepts.
    pub(crate) fn unsupported_media_type(documented: &Content) -> Self {
        let names: Vec<&str> = documented.names().collect();
        let detail = format!("The operation does not accept this Content-Type. Send {}.", names.join(" or "));
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        Self::new(status, "unsupported-media-type", "Unsupported media type", detail)
    }

    pub(crate) fn not_implemented(operation: &str, reason: &str) -> Self {
        let detail = format!("The sandbox has no response for the operation {operation}. {reason}");
        Self::new(StatusCode::NOT_IMPLEMENTED, "not-implemented", "Not implemented", detail)
    }

    /// The JSON body. `instance` is the path of the request.
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
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "invalid-spec", "Internal error", error.to_string())
    }
}
