//! An answer before it becomes HTTP.

use std::time::SystemTime;

use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_TYPE, DATE, HeaderName};
use http::{HeaderValue, StatusCode};
use serde_json::Value;

use crate::clock::http_date;
use crate::problem::Problem;

const JSON: &str = "application/json";

/// Status, headers and JSON body of an answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(&'static str, String)>,
    media_type: &'static str,
    body: Option<Value>,
}

impl Reply {
    /// 200 with a body.
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: StatusCode::OK, headers: Vec::new(), media_type: JSON, body: Some(body) }
    }

    /// 201 with a body and its address.
    pub(crate) fn created(body: Value, location: String) -> Self {
        let headers = vec![("location", location)];
        Self { status: StatusCode::CREATED, headers, media_type: JSON, body: Some(body) }
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

    pub(super) fn into_response(self, now: SystemTime) -> Response {
        let body = self.body.as_ref().map_or_else(Body::empty, |body| Body::from(body.to_string()));
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        }
        if let Some(date) = http_date(now).and_then(|date| HeaderValue::from_str(&date).ok()) {
            headers.insert(DATE, date);
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}
