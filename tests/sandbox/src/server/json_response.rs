//! What a handler answers.

use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::problem::Problem;
use crate::response::SandboxResponse;

const JSON: &str = "application/json";

/// Status, headers and JSON body of an answer.
#[derive(Debug)]
pub(crate) struct JsonResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(&'static str, String)>,
    media_type: &'static str,
    pub(crate) body: Option<Value>,
}

impl JsonResponse {
    /// 200 with a body.
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: StatusCode::OK, headers: Vec::new(), media_type: JSON, body: Some(body) }
    }

    /// 201 with a body and its address.
    pub(crate) fn created(body: Value, location: String) -> Self {
        let headers = vec![("location", location)];
        Self { status: StatusCode::CREATED, headers, media_type: JSON, body: Some(body) }
    }

    /// 303 with the resource that there was before, and its address.
    pub(crate) fn see_other(body: Value, location: String) -> Self {
        let headers = vec![("location", location)];
        Self { status: StatusCode::SEE_OTHER, headers, media_type: JSON, body: Some(body) }
    }

    /// 204.
    pub(crate) fn no_content() -> Self {
        Self { status: StatusCode::NO_CONTENT, headers: Vec::new(), media_type: JSON, body: None }
    }

    pub(crate) fn with_headers(mut self, headers: Vec<(&'static str, String)>) -> Self {
        self.headers.extend(headers);
        self
    }

    pub(super) fn problem(problem: &Problem, path: &str, media_type: &'static str) -> Self {
        let (status, headers) = (problem.status, problem.headers.clone());
        Self { status, headers, media_type, body: Some(problem.body(path)) }
    }

    pub(super) fn into_answer(self) -> SandboxResponse {
        let mut answer = SandboxResponse::new(self.status.as_u16());
        if let Some(body) = self.body {
            answer.set_type(Some(self.media_type));
            answer = answer.body(body.to_string());
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                answer.headers.insert(HeaderName::from_static(name), value);
            }
        }
        answer
    }
}
