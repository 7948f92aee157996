//! Requests and answers without I/O: what to send, and what an answer means.

pub(crate) mod answer;
pub(crate) mod request;
