//! A match on a webhook event needs a wildcard arm, so that new events break no program.

use rebilly_sdk::events::Event;

fn name(event: &Event) -> &str {
    match event {
        Event::AmlListPossiblyMatched(_) => "possibly matched",
        Event::CustomerCreated(_) => "created",
        Event::CustomerMerged(_) => "merged",
        Event::CustomerOneTimePasswordRequested(_) => "one-time password",
        Event::CustomerRedirectedOffsite(_) => "redirected",
        Event::CustomerReturned(_) => "returned",
        Event::CustomerUpdated(_) => "updated",
        Event::KycRequestAttempted(_) => "attempted",
        Event::KycRequestFailed(_) => "failed",
        Event::KycRequestFulfilled(_) => "fulfilled",
        Event::KycRequestPartiallyFulfilled(_) => "partially fulfilled",
        Event::Unknown(_) => "unknown",
    }
}

fn main() {}
