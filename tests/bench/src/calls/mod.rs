//! Calls over the loopback: clients, server and measurements.
//!
//! The server runs in its own process, so the CPU time of this process is the client's.

mod callers;
mod measure;
mod server;

pub use callers::{Caller, Ours, Reqwest};
pub(crate) use measure::alternate;
pub use measure::{count, cpu_time, per_second};
pub use server::{Server, serve};
