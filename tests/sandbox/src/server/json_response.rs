//! Responses of handlers: JSON, files.

use std::borrow::Cow;

use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::buffers;
use crate::problem::Problem;
use crate::response::SandboxResponse;
use crate::state::Record;
use crate::synthetic::SyntheticResponse;

use super::json_text;

const JSON: &str = "application/json";

/// Capacity of the buffer of a written resource.
const CAPACITY: usize = 1024;

/// Status, headers and body of a response.
#[derive(Debug)]
pub(crate) struct JsonResponse {
    status: StatusCode,
    headers: Vec<(Cow<'static, str>, String)>,
    media_type: Cow<'static, str>,
    body: Body,
}

/// Body of a response.
#[derive(Debug)]
pub(crate) enum Body {
    Json(Value),
    /// JSON of a resource as text, with the `id` of the resource.
    Text(Vec<u8>, Option<String>),
    File(Vec<u8>),
}

impl From<Value> for Body {
    fn from(body: Value) -> Self {
        Self::Json(body)
    }
}

impl Body {
    /// Writes a resource, without copying it.
    pub(crate) fn written(record: &Record) -> Self {
        let mut text = buffers::take(CAPACITY);
        json_text::write_object(&mut text, record);
        Self::Text(text, record.get("id").and_then(Value::as_str).map(str::to_owned))
    }

    /// The JSON value. `None` for a file.
    fn json_mut(&mut self) -> Option<&mut Value> {
        if let Self::Text(text, _) = self {
            *self = Self::Json(serde_json::from_slice(text).unwrap_or_default());
        }
        if let Self::Json(body) = self { Some(body) } else { None }
    }
}

impl JsonResponse {
    /// 200 with a body.
    pub(crate) fn ok(body: Value) -> Self {
        Self::with_body(body)
    }

    fn with_body(body: impl Into<Body>) -> Self {
        Self { status: StatusCode::OK, headers: Vec::new(), media_type: JSON.into(), body: body.into() }
    }

    /// A status with a body.
    pub(crate) fn with_status(status: u16, body: impl Into<Body>) -> Self {
        Self { status: StatusCode::from_u16(status).unwrap_or_default(), ..Self::with_body(body) }
    }

    /// 201 with a body and its URL.
    pub(crate) fn created(body: impl Into<Body>, location: String) -> Self {
        Self { status: StatusCode::CREATED, ..Self::with_body(body) }
            .with_headers(vec![("location", location)])
    }

    /// 303 with the existing resource and its URL.
    pub(crate) fn see_other(body: Value, location: String) -> Self {
        Self { status: StatusCode::SEE_OTHER, ..Self::ok(body) }.with_headers(vec![("location", location)])
    }

    /// 204.
    pub(crate) fn no_content() -> Self {
        Self { status: StatusCode::NO_CONTENT, ..Self::with_body(Body::File(Vec::new())) }
    }

    /// 200 with a file.
    pub(crate) fn file(media_type: Cow<'static, str>, file: Vec<u8>) -> Self {
        Self { media_type, ..Self::with_body(Body::File(file)) }
    }

    /// The synthetic response of an operation.
    pub(crate) fn synthetic(synthetic: SyntheticResponse) -> Self {
        let SyntheticResponse { response, body } = synthetic;
        let text = |value: &HeaderValue| value.to_str().map(str::to_owned).unwrap_or_default();
        let media_type = response.headers.get(CONTENT_TYPE).map_or_else(|| JSON.to_owned(), text);
        let headers = response.headers.iter().filter(|(name, _)| *name != CONTENT_TYPE);
        let headers = headers.map(|(name, value)| (name.as_str().to_owned().into(), text(value))).collect();
        let body = body.map_or_else(|| Body::File(response.body.to_vec()), Body::Json);
        Self { status: response.status, headers, media_type: media_type.into(), body }
    }

    /// 201 without a body, with the URL of the resource.
    pub(crate) fn created_without_body(location: String) -> Self {
        Self { status: StatusCode::CREATED, ..Self::no_content() }.with_headers(vec![("location", location)])
    }

    /// The JSON value of the body. `None` for a file.
    pub(super) fn json_mut(&mut self) -> Option<&mut Value> {
        self.body.json_mut()
    }

    /// `id` of the resource in the body.
    pub(super) fn id(&self) -> Option<String> {
        match &self.body {
            Body::Json(body) => body.get("id")?.as_str().map(str::to_owned),
            Body::Text(_, id) => id.clone(),
            Body::File(_) => None,
        }
    }

    /// Changes the body, if it is an object.
    pub(crate) fn map_record(mut self, change: impl FnOnce(Record) -> Record) -> Self {
        if let Some(Value::Object(record)) = self.body.json_mut() {
            *record = change(std::mem::take(record));
        }
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
        Self { status, headers, media_type: media_type.into(), body: problem.body(path).into() }
    }

    pub(super) fn into_response(self) -> SandboxResponse {
        let mut response = SandboxResponse::new(self.status.as_u16());
        let bytes = match self.body {
            Body::Json(body) => {
                let mut text = buffers::take(CAPACITY);
                json_text::write(&mut text, &body);
                text
            }
            Body::Text(bytes, _) | Body::File(bytes) => bytes,
        };
        if !bytes.is_empty() {
            let media_type = match self.media_type {
                Cow::Borrowed(media_type) => Ok(HeaderValue::from_static(media_type)),
                Cow::Owned(media_type) => HeaderValue::try_from(media_type),
            };
            response.headers.extend(media_type.ok().map(|media_type| (CONTENT_TYPE, media_type)));
            response = response.body(buffers::into_bytes(bytes));
        }
        for (name, value) in self.headers {
            let name = if name == "location" { Ok(LOCATION) } else { name.parse::<HeaderName>() };
            if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
                response.headers.insert(name, value);
            }
        }
        response
    }
}
