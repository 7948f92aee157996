//! Polling.

use std::time::Duration;

/// Number of polls before a test fails.
const POLLS: usize = 1000;

/// Polls every 10 ms until the condition holds.
///
/// # Panics
/// The condition does not hold after 1000 polls.
pub async fn until<F: Future<Output = bool>>(condition_name: &str, mut condition: impl FnMut() -> F) {
    for _ in 0..POLLS {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the condition was never met: {condition_name}");
}
