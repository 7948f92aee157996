//! Leases of claims: kept while a handler runs.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;

use crate::events::BoxError;
use crate::events::inbox::{Claim, Inbox};

/// Result of a handler.
pub(super) enum HandlerOutcome {
    Handled,
    Failed(BoxError),
}

/// Runs a handler and renews the lease of its claim until it ends.
pub(super) async fn renew_lease(
    inbox: &Arc<dyn Inbox>,
    claim: &Claim,
    lease: Duration,
    handler: impl Future<Output = Result<(), BoxError>>,
) -> HandlerOutcome {
    let renewal = async {
        loop {
            sleep(lease / 3).await;
            if let Err(error) = inbox.extend(claim, lease).await {
                tracing::warn!(
                    event_type = claim.entry.event_type,
                    %error,
                    "lease of a webhook event not renewed; the event may be handled twice"
                );
            }
        }
    };
    tokio::select! {
        biased;
        result = handler => match result {
            Ok(()) => HandlerOutcome::Handled,
            Err(error) => HandlerOutcome::Failed(error),
        },
        () = renewal => HandlerOutcome::Failed("the lease renewal ended".into()),
    }
}
