//! A call of every operation through the SDK, with every parameter and every writable property.
//!
//! The build script writes the calls from the spec. Request bodies come from the sandbox, which builds them from the
//! schemas: the model of the request has to know every property of it.

use std::future::IntoFuture;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::model::{self, JsonField, RequestBody, ResponseBody};
use rebilly_sdk::{BoxFuture, Client, Download, Error, Response};
use serde_json::Value;

/// A call of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// `operationId` in the spec.
    pub operation: &'static str,
    /// Values of the path parameters by name.
    pub path: &'static [(&'static str, &'static str)],
    /// Values of the query parameters by name.
    pub query: &'static [(&'static str, &'static str)],
    /// Media types of the file that the call downloads. Empty for JSON and for no body.
    pub media_types: &'static [&'static str],
    /// Sends the call.
    pub call: for<'r> fn(&'r Run) -> BoxFuture<'r, Result<Received, String>>,
}

/// The snippet in the documentation of a method.
#[derive(Debug, Clone, Copy)]
pub struct Snippet {
    /// `operationId` in the spec.
    pub operation: &'static str,
    /// Accessor and method, as in `Customers::get`.
    pub method: &'static str,
    /// Text of the snippet.
    pub source: &'static str,
    /// Runs the snippet.
    pub call: for<'r> fn(&'r Run) -> BoxFuture<'r, Result<(), String>>,
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Received {
    /// The JSON, which the model has encoded again.
    Json(Value),
    /// A file with its media type.
    File(String),
    /// No body.
    Nothing,
}

/// A client and the server that it calls.
#[derive(Debug)]
pub struct Run {
    /// The client, with a credential of each kind.
    pub client: Client,
    /// The server.
    pub sandbox: Sandbox,
}

impl Run {
    /// Returns a body with every writable property, as the model of the request.
    ///
    /// # Errors
    /// The model does not know a property, or changes the JSON.
    pub fn body<T: JsonField + ResponseBody>(&self, operation: &str) -> Result<T, String> {
        let sample = self.sandbox.sample_request(operation).and_then(|sample| sample.body);
        let sample = sample.ok_or("the sandbox builds no body")?;
        let body = T::decode(sample.to_string().as_bytes()).map_err(text)?;
        known("request", &body, &sample)?;
        Ok(body)
    }

    /// Sends a call that returns a model.
    ///
    /// # Errors
    /// The call fails, or the model does not know something in the response.
    pub async fn model<T>(
        &self,
        call: impl IntoFuture<Output = Result<Response<T>, Error>>,
    ) -> Result<Received, String>
    where
        T: JsonField + ResponseBody,
    {
        let response = call.await.map_err(text)?;
        if let Some(error) = response.unexpected().first() {
            return Err(format!("unexpected value in the response: {error}"));
        }
        if !response.rejected().is_empty() {
            return Err(format!("rejected items in the response: {:?}", response.rejected()));
        }
        let received: Value = serde_json::from_slice(response.raw_body()).map_err(text)?;
        known("response", &*response, &received)?;
        Ok(Received::Json(received))
    }

    /// Sends a call without a response body.
    ///
    /// # Errors
    /// The call fails.
    pub async fn empty(
        &self,
        call: impl IntoFuture<Output = Result<Response<()>, Error>>,
    ) -> Result<Received, String> {
        let response = call.await.map_err(text)?;
        if response.raw_body().is_empty() {
            Ok(Received::Nothing)
        } else {
            Err("the response has a body".to_owned())
        }
    }

    /// Sends a call that downloads a file.
    ///
    /// # Errors
    /// The call fails, or the file is empty.
    pub async fn file(
        &self,
        call: impl IntoFuture<Output = Result<Download, Error>>,
    ) -> Result<Received, String> {
        let download = call.await.map_err(text)?;
        let media_type = download.headers().get("content-type").and_then(|value| value.to_str().ok());
        let media_type = media_type.unwrap_or_default().to_owned();
        match download.bytes().await.map_err(text)?.is_empty() {
            true => Err("the file is empty".to_owned()),
            false => Ok(Received::File(media_type)),
        }
    }
}

/// Checks that a model knows everything in a JSON value and encodes the same value.
fn known<T: JsonField>(what: &str, model: &T, json: &Value) -> Result<(), String> {
    let unknown = model::unknown(model);
    if !unknown.is_empty() {
        return Err(format!("the {what} has unknown parts: {}", unknown.join(", ")));
    }
    let encoded: Value = serde_json::from_slice(&model.encode()).map_err(text)?;
    match encoded == *json {
        true => Ok(()),
        false => Err(format!("the {what} {json} became {encoded}")),
    }
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

mod generated {
    #![allow(deprecated, reason = "deprecated operations are called as well")]
    #![cfg_attr(not(feature = "full"), allow(unused_imports, reason = "not every domain needs all of them"))]

    use super::{Case, Received, Run, text};

    include!(concat!(env!("OUT_DIR"), "/calls.rs"));
}

pub use generated::CASES;

mod snippets {
    #![cfg_attr(not(feature = "full"), allow(unused_imports, reason = "not every domain needs all of them"))]
    #![allow(
        deprecated,
        unused_variables,
        clippy::let_unit_value,
        reason = "a snippet names its response and does not use it; deprecated operations have snippets as well"
    )]

    use rebilly_sdk::Client;

    use super::{Snippet, text};

    include!(concat!(env!("OUT_DIR"), "/snippets.rs"));
}

pub use snippets::SNIPPETS;
