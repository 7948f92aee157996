//! Tokens of providers: when a new one is requested.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use rebilly_sandbox::{Fault, Sandbox};
use rebilly_sdk::{Jwt, RetryPolicy, Token};
use rebilly_test_support::client;

#[tokio::test]
async fn a_rejected_token_is_replaced_once_however_many_retries_follow() {
    let sandbox = Arc::new(Sandbox::start().await.unwrap());
    let issued = Arc::new(AtomicUsize::new(0));
    let (issuer, count) = (Arc::clone(&sandbox), Arc::clone(&issued));
    let provider = move || {
        let token = format!("token-{}", count.fetch_add(1, Ordering::SeqCst));
        issuer.accept_jwt(&token);
        async move { Ok(Token::<Jwt>::new(token).expires_at(SystemTime::now() + Duration::from_secs(3600))) }
    };
    let retry = RetryPolicy::default().base_delay(Duration::from_millis(1));
    let client = client::unauthenticated(&sandbox).token_provider(provider).retry(retry).build().unwrap();
    sandbox.faults().next(Fault::token_expired());
    sandbox.faults().times(2, Fault::status(503));
    let customers = client.customers().list().await.unwrap();
    assert_eq!((customers.attempts(), issued.load(Ordering::SeqCst)), (4, 2));
}
