//! Calls over the loopback: who makes them, who answers them, and how they are measured.
//!
//! The server is a process of its own, so the CPU time of this one is the client's.

mod callers;
mod measure;
mod server;

pub use callers::{Caller, Ours, Reqwest};
pub(crate) use measure::by_turns;
pub use measure::{count, cpu_time, per_second};
pub use server::{Server, serve};
