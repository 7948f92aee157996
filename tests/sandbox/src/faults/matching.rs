//! Conditions on requests.

use http::request::Parts;

/// Conditions on requests. All set conditions must hold. Default: every request matches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Match {
    method: Option<String>,
    operation: Option<String>,
    path: Option<String>,
    query: Option<String>,
    header: Option<(String, String)>,
}

/// The parts of a request that conditions use.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RequestView<'a> {
    pub(crate) parts: &'a Parts,
    /// Id of the operation.
    pub(crate) operation: Option<&'a str>,
    /// Path below the organization.
    pub(crate) below: &'a str,
}

impl Match {
    /// Matches every request.
    pub fn any() -> Self {
        Self::default()
    }

    /// Matches requests with a method, in capitals.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Matches requests for an operation, by its `operationId` in the spec, such as `PutCustomer`.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Matches requests by a template of the path below the organization, such as `/customers/{id}`. The path need not
    /// be in the spec.
    pub fn path(mut self, template: impl Into<String>) -> Self {
        self.path = Some(template.into());
        self
    }

    /// Matches requests with a query that contains this text, as sent.
    pub fn query(mut self, text: impl Into<String>) -> Self {
        self.query = Some(text.into());
        self
    }

    /// Matches requests with this header value.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.header = Some((name.into(), value.into()));
        self
    }

    /// Method, operation, path and query, for people to read.
    pub(super) fn describe(&self) -> String {
        let parts = [&self.method, &self.operation, &self.path, &self.query];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        if parts.is_empty() { "every request".to_owned() } else { parts.join(" ") }
    }

    pub(super) fn matches(&self, request: RequestView<'_>) -> bool {
        let parts = request.parts;
        let holds =
            |expected: &Option<String>, test: &dyn Fn(&str) -> bool| expected.as_deref().is_none_or(test);
        holds(&self.method, &|method| parts.method == method)
            && holds(&self.operation, &|id| request.operation == Some(id))
            && holds(&self.path, &|template| matches_template(template, request.below))
            && holds(&self.query, &|text| parts.uri.query().unwrap_or_default().contains(text))
            && self.header.as_ref().is_none_or(|(name, value)| {
                parts.headers.get_all(name.as_str()).iter().any(|found| found.as_bytes() == value.as_bytes())
            })
    }
}

fn matches_template(template: &str, path: &str) -> bool {
    let (mut expected, mut actual) = (template.split('/'), path.split('/'));
    loop {
        match (expected.next(), actual.next()) {
            (None, None) => return true,
            (Some(expected), Some(actual)) if expected.starts_with('{') || expected == actual => {}
            _ => return false,
        }
    }
}
