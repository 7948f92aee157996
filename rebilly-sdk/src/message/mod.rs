//! HTTP messages without I/O: builds requests and decodes responses.

pub(crate) mod body;
pub(crate) mod request;
pub(crate) mod response;
