//! Failed deliveries: found and resent.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use rebilly_sandbox::{Fault, ManualClock, Match};
use rebilly_sdk::events::reconcile::{TimeRange, failed_deliveries};
use rebilly_sdk::{Attempt, AttemptOutcome, Interceptor, filter};
use serde_json::json;

use super::{NOON, Receiver, client, customer, sandbox};

#[tokio::test]
async fn failed_deliveries_of_a_time_range_are_found_and_resent() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    let moment = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(NOON + seconds);
    // Both attempts of a delivery fail, only the first, or none.
    for (id, statuses) in
        [("a", vec![500, 500]), ("b", vec![500]), ("c", vec![]), ("d", vec![404, 302]), ("e", vec![400, 401])]
    {
        receiver.reject_next(&statuses);
        customer(&client, id).await;
        sandbox.idle().await;
        clock.advance(Duration::from_secs(60));
    }
    let found = async |range: TimeRange| {
        let mut found = failed_deliveries(&client, range);
        let mut ids = Vec::new();
        while let Some(entry) = found.next().await {
            let entry = entry.unwrap();
            assert_eq!(entry.attempt, Some(2));
            ids.push(entry.entity_id.unwrap());
        }
        ids
    };
    assert_eq!(found(TimeRange::since(moment(0))).await, ["e", "d", "a"]);
    assert_eq!(found(TimeRange::since(moment(1)).until(moment(180))).await, ["d"]);
    assert_eq!(
        found(TimeRange::since(moment(0)).matching(filter::field("entityId").not("a"))).await,
        ["e", "d"]
    );
    assert!(found(TimeRange::since(moment(600))).await.is_empty());

    // The receiver rejects one of them again, and one resend request fails with 503.
    receiver.reject_next(&[500, 500]);
    sandbox
        .faults()
        .on(Match::any().operation("PostTrackingWebhookResendRequest"))
        .times(1, Fault::status(503));
    let resent = failed_deliveries(&client, TimeRange::since(moment(0))).resend(1).await;
    assert!(resent.is_complete(), "{resent:?}");
    assert_eq!(resent.asked, 3);
    sandbox.idle().await;
    assert_eq!(
        receiver.accepted(),
        ["customer-created b", "customer-created c", "customer-created d", "customer-created a"]
    );
    clock.advance(Duration::from_secs(60));
    let left = failed_deliveries(&client, TimeRange::since(moment(0))).resend(8).await;
    assert_eq!((left.asked, left.is_complete()), (1, true));
    sandbox.idle().await;
    assert_eq!(receiver.accepted().len(), 5);
    assert_eq!(failed_deliveries(&client, TimeRange::since(moment(0))).resend(0).await.asked, 0);
}

#[tokio::test]
async fn a_page_may_end_within_the_attempts_of_a_delivery() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    // 1500 attempts, all rejected but one, many of them in the same second: more than a page.
    let rows = 750;
    receiver.reject_next(&vec![500; 2 * rows - 1]);
    for row in 0..rows {
        let embedded = json!({"customer": {"id": format!("c{row}"), "revision": 1}});
        let payload =
            json!({"eventType": "customer-created", "customerId": format!("c{row}"), "_embedded": embedded});
        sandbox.webhooks().publish(&payload).unwrap();
        if row % 100 == 0 {
            sandbox.idle().await;
            clock.advance(Duration::from_secs(1));
        }
    }
    sandbox.idle().await;
    let mut found = failed_deliveries(&client, TimeRange::since(SystemTime::UNIX_EPOCH));
    let mut ids = std::collections::BTreeSet::new();
    while let Some(entry) = found.next().await {
        assert!(ids.insert(entry.unwrap().entity_id.unwrap()));
    }
    assert_eq!(ids.len(), rows - 1);
    assert!(!ids.contains("c749"));
}

/// Number of resends in flight, and its maximum.
#[derive(Clone, Default)]
struct UnderWay(Arc<[AtomicUsize; 2]>);

impl Interceptor for UnderWay {
    fn before_attempt(&self, attempt: &Attempt<'_>, _: &mut HeaderMap) {
        if attempt.operation_id == "PostTrackingWebhookResendRequest" {
            let now = self.0[0].fetch_add(1, Ordering::SeqCst) + 1;
            self.0[1].fetch_max(now, Ordering::SeqCst);
        }
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, _: &AttemptOutcome<'_>) {
        if attempt.operation_id == "PostTrackingWebhookResendRequest" {
            self.0[0].fetch_sub(1, Ordering::SeqCst);
        }
    }
}

#[tokio::test]
async fn resends_in_flight_are_limited() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[500; 40]).await);
    for (at_once, most) in [(3, 3), (0, 1)] {
        let watch = UnderWay::default();
        let client =
            rebilly_test_support::client::builder(&sandbox).interceptor(watch.clone()).build().unwrap();
        receiver.registration().register(&client).await.unwrap();
        for number in 0..10 {
            customer(&client, &format!("c{at_once}{number}")).await;
        }
        sandbox.idle().await;
        receiver.reject_next(&[500; 20]);
        let resent =
            failed_deliveries(&client, TimeRange::since(SystemTime::UNIX_EPOCH)).resend(at_once).await;
        assert!(resent.asked >= 10 && resent.is_complete(), "{resent:?}");
        assert_eq!(watch.0[1].load(Ordering::SeqCst), most);
        sandbox.idle().await;
    }
}

#[tokio::test]
async fn failed_resends_are_reported() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[500; 4]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    customer(&client, "a").await;
    customer(&client, "b").await;
    sandbox.idle().await;
    let window = || TimeRange::since(SystemTime::UNIX_EPOCH);
    let resend = Match::any().operation("PostTrackingWebhookResendRequest");
    sandbox.faults().on(resend).times(1, Fault::status(403));
    let resent = failed_deliveries(&client, window()).resend(1).await;
    assert_eq!((resent.asked, resent.gone, resent.refused.len()), (1, 0, 1));
    assert!(resent.refused[0].1.is_forbidden() && !resent.is_complete());
    sandbox.idle().await;
    client.webhooks().delete("hook_shop").await.unwrap();
    let resent = failed_deliveries(&client, window()).resend(2).await;
    assert_eq!((resent.asked, resent.gone), (0, 1));
    sandbox.faults().on(Match::any().operation("GetTrackingWebhookCollection")).always(Fault::status(403));
    let resent = failed_deliveries(&client, window()).resend(2).await;
    assert!(resent.unread.len() == 1 && resent.unread[0].is_forbidden());
}
