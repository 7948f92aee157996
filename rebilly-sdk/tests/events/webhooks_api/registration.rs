//! Registration of a receiver in one call.

use std::time::Duration;

use http::Method;
use rebilly_sandbox::{Fault, ManualClock, Match, Sandbox};
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::types::{
    PatchWebhookCredential, WebhookAuthorization, WebhookCredentialStatus, WebhookMethod,
};

use super::{NOON, Receiver, client, customer, sandbox};

#[tokio::test]
async fn registration_is_idempotent() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[]).await);
    let client = client(&sandbox);
    let wanted =
        receiver.registration().method(WebhookMethod::Patch).header("X-Shop", "s").filter("customerId:!c");
    // The response is lost: the retry finds the object that the first attempt created.
    let fault = || Fault::reset().after_executing();
    sandbox.faults().on(Match::any().operation("PostServiceCredential")).times(1, fault());
    sandbox.faults().on(Match::any().operation("PutWebhook")).times(1, fault());
    let first = wanted.register(&client).await.unwrap();
    assert!(!first.credential_is_new && !first.webhook_is_new);
    clock.advance(Duration::from_secs(60));
    let second = wanted.register(&client).await.unwrap();
    assert_eq!(
        (&second.credential, second.credential_is_new, second.webhook_is_new),
        (&first.credential, false, false)
    );
    assert_eq!(second.webhook.created_time, first.webhook.created_time);
    assert_ne!(second.webhook.updated_time, first.webhook.updated_time);
    assert_eq!(client.webhooks().list().await.unwrap().len(), 1);
    assert_eq!(client.webhooks().list_credentials().await.unwrap().len(), 1);
    for id in ["a", "c"] {
        customer(&client, id).await;
    }
    sandbox.idle().await;
    assert_eq!(receiver.accepted(), ["customer-created a"]);
    {
        let events = receiver.inbox.events.lock().unwrap();
        assert_eq!((&events[0].0, &events[0].1["x-shop"]), (&Method::PATCH, &"s".parse().unwrap()));
    }

    // A new password is a new credential. A deactivated credential is reactivated.
    let changed = receiver.registration().digest("rebilly", "new").register(&client).await.unwrap();
    assert!(changed.credential_is_new && !changed.webhook_is_new);
    let id = first.credential.id.clone().unwrap();
    let off = PatchWebhookCredential::new(WebhookCredentialStatus::Inactive);
    client.webhooks().set_credential_status(id.clone(), &off).await.unwrap();
    let back = wanted.register(&client).await.unwrap();
    assert_eq!(
        (back.credential.id, back.credential.status),
        (Some(id), Some(WebhookCredentialStatus::Active))
    );
}

#[tokio::test]
async fn an_invalid_registration_sends_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let url = "http://127.0.0.1:1/";
    for (wrong, why) in [
        (Registration::new("hook", url), "signs in"),
        (Registration::new("hook", "nowhere").unsigned(), "host"),
        (Registration::new("hook", "mailto:a@b.c").unsigned(), "host"),
        (Registration::new("hook", url).basic("MARKER", ""), "password"),
        (Registration::new("hook", url).digest("MARKER", ""), "password"),
    ] {
        let error = wrong.register(&client).await.unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
    assert_eq!(sandbox.request_count(), 0);
    let secret =
        Registration::new("hook", url).basic("MARKER", "MARKER").header("x", "MARKER").template("MARKER");
    assert!(!format!("{secret:?}").contains("MARKER"), "{secret:?}");
    let made = Registration::new("hook", url).unsigned().register(&client).await.unwrap();
    assert!(matches!(made.credential.auth, Some(WebhookAuthorization::None(_))));
    assert!(made.credential_is_new && made.webhook_is_new && made.webhook.events_filter.is_empty());
}
