//! Responses of handlers: JSON, files.

use std::borrow::Cow;

use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::problem::Problem;
use crate::response::SandboxResponse;
use crate::state::Record;
use crate::synthetic::SyntheticResponse;

const JSON: &str = "application/json";

/// Status, headers and JSON body of a response, or a file instead of the body.
#[derive(Debug)]
pub(crate) struct JsonResponse {
    status: StatusCode,
    headers: Vec<(Cow<'static, str>, String)>,
    media_type: Cow<'static, str>,
    pub(super) body: Option<Value>,
    file: Vec<u8>,
}

impl JsonResponse {
    /// 200 with a body.
    pub(crate) fn ok(body: Value) -> Self {
        Self { body: Some(body), ..Self::file(JSON.into(), Vec::new()) }
    }

    /// A status with a body.
    pub(crate) fn with_status(status: u16, body: Value) -> Self {
        Self { status: StatusCode::from_u16(status).unwrap_or_default(), ..Self::ok(body) }
    }

    /// 201 with a body and its URL.
    pub(crate) fn created(body: Value, location: String) -> Self {
        Self { status: StatusCode::CREATED, ..Self::ok(body) }.with_headers(vec![("location", location)])
    }

    /// 303 with the existing resource and its URL.
    pub(crate) fn see_other(body: Value, location: String) -> Self {
        Self { status: StatusCode::SEE_OTHER, ..Self::ok(body) }.with_headers(vec![("location", location)])
    }

    /// 204.
    pub(crate) fn no_content() -> Self {
        Self { status: StatusCode::NO_CONTENT, ..Self::file(JSON.into(), Vec::new()) }
    }

    /// 200 with a file.
    pub(crate) fn file(media_type: Cow<'static, str>, file: Vec<u8>) -> Self {
        Self { status: StatusCode::OK, headers: Vec::new(), media_type, body: None, file }
    }

    /// The synthetic response of an operation.
    pub(crate) fn synthetic(synthetic: SyntheticResponse) -> Self {
        let SyntheticResponse { response, body } = synthetic;
        let text = |value: &HeaderValue| value.to_str().map(str::to_owned).unwrap_or_default();
        let media_type = response.headers.get(CONTENT_TYPE).map_or_else(|| JSON.to_owned(), text);
        let headers = response.headers.iter().filter(|(name, _)| *name != CONTENT_TYPE);
        let headers = headers.map(|(name, value)| (name.as_str().to_owned().into(), text(value))).collect();
        let file = if body.is_none() { response.body.to_vec() } else { Vec::new() };
        Self { status: response.status, headers, media_type: media_type.into(), body, file }
    }

    /// 201 without a body, with the URL of the resource.
    pub(crate) fn created_without_body(location: String) -> Self {
        Self { status: StatusCode::CREATED, ..Self::no_content() }.with_headers(vec![("location", location)])
    }

    /// Changes the body, if it is an object.
    pub(crate) fn map_record(mut self, change: impl FnOnce(Record) -> Record) -> Self {
        self.body = self.body.map(|body| match body {
            Value::Object(record) => Value::Object(change(record)),
            other => other,
        });
        self
    }

    /// Changes the header `Location`.
    pub(crate) fn map_location(mut self, change: impl Fn(&str) -> String) -> Self {
        for (_, value) in self.headers.iter_mut().filter(|(name, _)| name == "location") {
            *value = change(value);
        }
        self
    }

    pub(crate) fn with_headers(mut self, headers: Vec<(impl Into<Cow<'static, str>>, String)>) -> Self {
        self.headers.extend(headers.into_iter().map(|(name, value)| (name.into(), value)));
        self
    }

    pub(super) fn problem(problem: &Problem, path: &str, media_type: &'static str) -> Self {
        let status = problem.status;
        let headers = problem.headers.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
        let body = Some(problem.body(path));
        Self { status, headers, body, ..Self::file(media_type.into(), Vec::new()) }
    }

    pub(super) fn into_response(self) -> SandboxResponse {
        let mut response = SandboxResponse::new(self.status.as_u16());
        // Faster than `to_string`, which writes through a formatter. A JSON value has no error.
        let bytes = self.body.map_or(self.file, |body| serde_json::to_vec(&body).unwrap_or_default());
        if !bytes.is_empty() {
            response = response.header(CONTENT_TYPE.as_str(), &self.media_type).body(bytes);
        }
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(&value)) {
                response.headers.insert(name, value);
            }
        }
        response
    }
}
