//! Integration tests of the sandbox, one module per subject.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of a test fails the test")]

mod api_keys;
mod auth;
mod billing;
mod collections;
mod control;
mod coverage;
mod customers;
mod deterministic;
mod errors;
mod every_operation;
mod every_resource;
mod expand;
mod extra_operations;
mod fault_bodies;
mod fault_connections;
mod fault_paging;
mod fault_plan;
mod fault_responses;
mod files;
mod identity;
mod inspector;
mod large_collections;
mod payments;
mod program;
mod rate_limits;
mod registered_webhooks;
mod request_log;
mod snapshots;
mod spec;
mod stored;
mod subresources;
mod support;
mod synthetic;
mod triggered_events;
mod validation;
mod webhook_digest;
mod webhooks;
