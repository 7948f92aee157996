//! Timers: a delivery has one only if it waits.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use http_body_util::StreamBody;
use rebilly_sdk::events::Receiver;
use rebilly_sdk::events::inbox::MemoryInbox;

use super::{Never, body, logging, request, text, webhook};

/// Completes a future in a runtime whose timers panic.
fn without_timers<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

#[test]
fn a_delivery_whose_body_and_handler_are_ready_has_no_timer() {
    let (log, inline) = logging();
    let queue: Receiver = Receiver::queue(webhook(), Arc::new(MemoryInbox::new()));
    for (receiver, first) in [(&inline, "handled"), (&queue, "stored")] {
        for expected in [first, "duplicate"] {
            let request = request(body("customer-created", "c", 1));
            let response = without_timers(async { text(receiver.respond(request).await).await });
            assert_eq!(response, (200, expected.to_owned()));
        }
    }
    assert_eq!(log.lock().unwrap().len(), 1);
    // A body that has not arrived needs one, so this runtime detects timers.
    let stalled = request("").map(|_| StreamBody::new(Never));
    assert!(catch_unwind(AssertUnwindSafe(|| without_timers(queue.respond(stalled)))).is_err());
}
