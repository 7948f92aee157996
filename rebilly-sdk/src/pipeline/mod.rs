//! The request pipeline: rate limit, authenticate, send, and retry.

mod attempt;
mod context;
mod execute;
mod interceptor;
mod options;
mod receive;
mod redirect;
mod settings;
mod trace;
mod verify;

pub(crate) use context::BodyMode;
pub(crate) use execute::execute;
pub(crate) use interceptor::Interceptors;
pub use interceptor::{Attempt, AttemptOutcome, Interceptor};
pub(crate) use options::{CallOptions, option_methods};
pub(crate) use settings::ClientSettings;
