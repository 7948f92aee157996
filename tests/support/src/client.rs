//! Clients of the SDK.

use std::time::Duration;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::{Client, ClientBuilder, Environment, RetryPolicy};

/// Builder for a server at this URL: organization `org_1`, no credential.
pub fn at(url: &str) -> ClientBuilder {
    Client::builder().environment(Environment::Custom(url.to_owned())).organization("org_1")
}

/// Builder for a sandbox, with its organization but without a credential.
pub fn unauthenticated(sandbox: &Sandbox) -> ClientBuilder {
    at(sandbox.base_url()).organization(sandbox.organization())
}

/// Builder for a sandbox, with its organization and its secret key.
pub fn builder(sandbox: &Sandbox) -> ClientBuilder {
    unauthenticated(sandbox).secret_key(sandbox.api_key())
}

/// Builder for a sandbox whose retries wait 1 ms.
pub fn fast_retries(sandbox: &Sandbox) -> ClientBuilder {
    builder(sandbox).retry(RetryPolicy::default().base_delay(Duration::from_millis(1)))
}
