//! Which requests a fault is meant for.

use http::request::Parts;

/// A choice of requests. Every condition that is set must hold; the default takes every request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Match {
    method: Option<String>,
    operation: Option<String>,
    path: Option<String>,
    query: Option<String>,
    header: Option<(String, String)>,
}

/// What of a request can be matched.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RequestView<'a> {
    pub(crate) parts: &'a Parts,
    /// Id of the operation in the spec, if there is one.
    pub(crate) operation: Option<&'a str>,
    /// Path below the organization.
    pub(crate) below: &'a str,
}

impl Match {
    /// Every request.
    pub fn any() -> Self {
        Self::default()
    }

    /// Requests of a method, in capitals.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Requests of an operation, by its `operationId` in the spec, such as `PutCustomer`.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Requests whose path below the organization fits a template such as `/customers/{id}`; also paths that are
    /// not in the spec.
    pub fn path(mut self, template: impl Into<String>) -> Self {
        self.path = Some(template.into());
        self
    }

    /// Requests whose query, as it was sent, contains a text.
    pub fn query(mut self, text: impl Into<String>) -> Self {
        self.query = Some(text.into());
        self
    }

    /// Requests with a header of this value.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.header = Some((name.into(), value.into()));
        self
    }

    pub(super) fn matches(&self, seen: RequestView<'_>) -> bool {
        let parts = seen.parts;
        let fits = |wanted: &Option<String>, test: &dyn Fn(&str) -> bool| wanted.as_deref().is_none_or(test);
        fits(&self.method, &|method| parts.method == method)
            && fits(&self.operation, &|id| seen.operation == Some(id))
            && fits(&self.path, &|template| fits_template(template, seen.below))
            && fits(&self.query, &|text| parts.uri.query().unwrap_or_default().contains(text))
            && self.header.as_ref().is_none_or(|(name, value)| {
                parts.headers.get_all(name.as_str()).iter().any(|found| found.as_bytes() == value.as_bytes())
            })
    }
}

fn fits_template(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted.starts_with('{') || wanted == given => {}
            _ => return false,
        }
    }
}
