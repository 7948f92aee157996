//! Text of errors: of request and response only the status, the problem's title and the names of fields.

use std::fmt;

use http::{HeaderMap, header};
use reqwest::Url;

use super::Error;
use crate::printable::{MAX_NAME, printable};

/// Limit of the rejected fields that are printed.
const MAX_FIELDS: usize = 20;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = &inner.operation {
            write!(f, "{} {}: ", operation.method, operation.path)?;
        }
        if let Some(response) = &inner.response {
            write!(f, "{}", response.status)?;
            if !inner.message.is_empty() {
                f.write_str(": ")?;
            }
        }
        f.write_str(&inner.message)?;
        let Some(problem) = self.problem() else { return Ok(()) };
        if let Some(title) = problem.title.as_ref().or(problem.kind.as_ref()) {
            write!(f, ": {}", printable(title, 200))?;
        }
        let fields = &problem.invalid_fields;
        if fields.is_empty() {
            return Ok(());
        }
        let shown: Vec<String> = fields
            .iter()
            .take(MAX_FIELDS)
            .map(|field| printable(&field.field, MAX_NAME).to_string())
            .collect();
        write!(f, " (invalid: {}", shown.join(", "))?;
        match fields.len() > MAX_FIELDS {
            true => write!(f, " and others, {} in total)", fields.len()),
            false => f.write_str(")"),
        }
    }
}

/// Describes a redirect. Of the target only the host is printed: the rest can be a signed URL.
pub(super) fn unfollowed_redirect(headers: &HeaderMap) -> String {
    let target = headers.get(header::LOCATION).and_then(|target| Url::parse(target.to_str().ok()?).ok());
    match target.as_ref().and_then(Url::host_str) {
        Some(host) => format!("redirect to {} not followed: check the base URL", printable(host, 255)),
        None => "redirect not followed: check the base URL".to_owned(),
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("source", &self.0.source)
            .finish()
    }
}
