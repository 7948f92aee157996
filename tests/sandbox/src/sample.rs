//! Sample requests: valid calls of every operation, from the spec alone.

use serde_json::Value;

use crate::handlers;
use crate::sandbox::Sandbox;
use crate::spec::{Operation, Parameter, Scope};
use crate::synthetic;

/// A valid request of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SampleRequest {
    /// Method in capitals.
    pub method: String,
    /// Path and query with the required parameters, below the base URL of the sandbox.
    pub path: String,
    /// Required headers.
    pub headers: Vec<(String, String)>,
    /// JSON body with every writable property. `None` for an operation without a JSON body.
    pub body: Option<Value>,
}

impl Sandbox {
    /// Builds a valid request of an operation. `None` for an unknown operation, and when a schema cannot be met.
    pub fn sample_request(&self, operation_id: &str) -> Option<SampleRequest> {
        let spec = self.spec();
        let operation = spec.operations().iter().find(|operation| operation.id == operation_id)?;
        let body = match operation.request_schema() {
            Some(_) => Some(synthetic::request(spec, operation)?),
            None => None,
        };
        let mut path = match operation.scope {
            Scope::Organization => format!("/organizations/{}{}", self.organization(), operation.path),
            Scope::Host => operation.path.clone(),
        };
        for parameter in self.required(operation, "path") {
            let value = encode(&self.value_of(parameter)?);
            path = path.replace(&format!("{{{}}}", parameter.name), &value);
        }
        for (number, parameter) in self.required(operation, "query").enumerate() {
            let value = encode(&self.value_of(parameter)?);
            path.push_str(&format!("{}{}={value}", if number == 0 { '?' } else { '&' }, parameter.name));
        }
        let headers = self.required(operation, "header");
        let headers = headers.map(|parameter| Some((parameter.name.clone(), self.value_of(parameter)?)));
        Some(SampleRequest {
            method: operation.method.clone(),
            path,
            headers: headers.collect::<Option<_>>()?,
            body,
        })
    }

    /// Returns the `operationId` of every operation with rules of its own, beside those of its schema.
    pub fn operations_with_handlers() -> impl Iterator<Item = &'static str> {
        handlers::operations()
    }

    /// Returns the `operationId` of every operation on stored resources that has no rules of its own.
    pub fn operations_with_stored_resources(&self) -> impl Iterator<Item = &str> {
        let operations =
            self.spec().operations().iter().filter(|operation| handlers::find(operation).is_none());
        let stored = operations.filter(|operation| self.shared.roles.of(operation).is_some());
        stored.map(|operation| operation.id.as_str())
    }

    /// Returns `true` if the synthetic response of an operation lacks optional properties: its schema contradicts itself.
    pub fn response_is_partial(&self, operation_id: &str) -> bool {
        self.shared.synthetic.is_partial(operation_id)
    }

    fn required<'o>(
        &self,
        operation: &'o Operation,
        location: &'o str,
    ) -> impl Iterator<Item = &'o Parameter> {
        let all = operation.parameters().iter();
        all.filter(move |parameter| parameter.required && parameter.location == location)
    }

    fn value_of(&self, parameter: &Parameter) -> Option<String> {
        match synthetic::parameter(self.spec(), &parameter.schema)? {
            Value::String(text) => Some(text),
            Value::Array(items) => {
                let texts = items.iter().map(|item| item.as_str().map_or(item.to_string(), str::to_owned));
                Some(texts.collect::<Vec<_>>().join(","))
            }
            other => Some(other.to_string()),
        }
    }
}

fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}
