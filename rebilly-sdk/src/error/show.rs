//! What errors print: nothing that was sent or received but titles and names of fields.

use std::fmt;

use http::{HeaderMap, header};
use reqwest::Url;

use super::Error;

/// How many of the refused fields are printed.
const SHOWN_FIELDS: usize = 20;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = &inner.operation {
            write!(f, "{} {}: ", operation.method, operation.path)?;
        }
        if let Some(answer) = &inner.answer {
            write!(f, "{}", answer.status)?;
            if !inner.message.is_empty() {
                f.write_str(": ")?;
            }
        }
        f.write_str(&inner.message)?;
        let Some(problem) = self.problem() else { return Ok(()) };
        if let Some(title) = problem.title.as_ref().or(problem.kind.as_ref()) {
            write!(f, ": {}", line(title, 200))?;
        }
        let fields = &problem.invalid_fields;
        if fields.is_empty() {
            return Ok(());
        }
        let shown: Vec<String> =
            fields.iter().take(SHOWN_FIELDS).map(|field| line(&field.field, 60)).collect();
        write!(f, " (invalid: {}", shown.join(", "))?;
        match fields.len() > SHOWN_FIELDS {
            true => write!(f, " and others, {} in all)", fields.len()),
            false => f.write_str(")"),
        }
    }
}

/// The beginning of a text on one line: what a server sends must not forge lines in a log.
fn line(text: &str, length: usize) -> String {
    text.chars().take(length).map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}

/// Of the target only the host: the rest can be a signed address.
pub(super) fn redirected(headers: &HeaderMap) -> String {
    let target = headers.get(header::LOCATION).and_then(|target| Url::parse(target.to_str().ok()?).ok());
    match target.as_ref().and_then(Url::host_str) {
        Some(host) => format!("redirects to {host}, which is not followed"),
        None => "redirects, which is not followed".to_owned(),
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
