//! The typed client: register, event, failed delivery, tracking, resend.

use http::Method;
use rebilly_sandbox::{Fault, ManualClock, Match, Sandbox};
use rebilly_sdk::RetryPolicy;
use rebilly_sdk::webhooks::{
    GlobalEventType, GlobalWebhookRequest, PatchWebhookCredential, WebhookAuthorization,
    WebhookAuthorizationBasic, WebhookCredentialRequest, WebhookCredentialStatus, WebhookMethod,
    WebhookStatus,
};

use super::{NOON, Receiver, client, customer, sandbox};

#[tokio::test]
async fn a_webhook_is_registered_delivered_tracked_and_resent() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[500, 503]).await);
    let client = client(&sandbox);
    let webhooks = client.webhooks();
    let (credentials, tracking) = (client.service_credentials(), client.webhook_deliveries());
    let auth = WebhookAuthorizationBasic::new("rebilly", "gEheim");
    let request =
        WebhookCredentialRequest::new("127.0.0.1").with_auth(WebhookAuthorization::Basic(Box::new(auth)));
    let credential = credentials.create(&request).await.unwrap();
    assert!(credential.is_created() && !credential.already_existed());
    let existing = credentials.create(&request).await.unwrap();
    assert!(existing.already_existed() && existing.id == credential.id);
    let id = credential.id.clone().unwrap();
    assert_eq!(*credentials.get(id.clone()).await.unwrap(), *credential);
    assert_eq!(credentials.list().await.unwrap().len(), 1);

    let request = GlobalWebhookRequest::new(WebhookMethod::Put, &receiver.url, id.clone())
        .with_events_filter([GlobalEventType::CustomerCreated]);
    let webhook = webhooks.upsert("hook_1", &request).await.unwrap();
    assert!(webhook.is_created() && webhook.status == Some(WebhookStatus::Active));
    assert_eq!(*webhooks.get("hook_1").await.unwrap(), *webhook);
    assert_eq!(webhooks.list().limit(10).await.unwrap().len(), 1);
    assert!(!webhooks.upsert("hook_1", &GlobalWebhookRequest::from(&*webhook)).await.unwrap().is_created());
    customer(&client, "a").await;
    sandbox.idle().await;

    let tracked = tracking.list().sort("attempt").await.unwrap();
    let statuses: Vec<Option<i64>> = tracked.iter().map(|entry| entry.status).collect();
    assert_eq!(statuses, [Some(500), Some(503)]);
    let entry = tracking.get(tracked[1].id.clone().unwrap()).await.unwrap();
    assert_eq!(entry.event_type, Some(GlobalEventType::CustomerCreated));
    assert_eq!((entry.entity_id.as_deref(), entry.method.as_deref()), (Some("a"), Some("PUT")));
    assert!(entry.request.as_ref().unwrap().contains("customer-created"));
    let shown = format!("{entry:?} {credential:?} {webhook:?}");
    for secret in ["gEheim", "_embedded", "cmViaWxseT", &receiver.url] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(receiver.accepted().is_empty());
    tracking.resend(entry.id.clone().unwrap()).await.unwrap();
    sandbox.idle().await;
    assert_eq!(receiver.accepted(), ["customer-created a"]);
    assert_eq!(receiver.log.events.lock().unwrap()[0].0, Method::PUT);

    webhooks.preview(&request).await.unwrap();
    sandbox.idle().await;
    assert_eq!(receiver.accepted().len(), 2);
    let off = PatchWebhookCredential::new(WebhookCredentialStatus::Deactivated);
    assert!(credentials.update_status(id, &off).await.unwrap().deactivation_time.is_some());
    let error = webhooks.preview(&request).await.unwrap_err();
    assert_eq!(error.invalid_fields()[0].field, "credentialHash");
    webhooks.delete("hook_1").await.unwrap();
    assert!(webhooks.get("hook_1").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn creation_without_an_id_is_not_retried() {
    let (sandbox, receiver) = (Sandbox::start().await.unwrap(), Receiver::start(&[]).await);
    let client = client(&sandbox);
    let credential = receiver.registration().register(&client).await.unwrap().credential.id.unwrap();
    let request = GlobalWebhookRequest::new(WebhookMethod::Post, &receiver.url, credential);
    for operation in ["PostWebhook", "PostPreviewWebhook"] {
        sandbox.faults().on(Match::any().operation(operation)).times(1, Fault::reset().after_executing());
    }
    let error = client.webhooks().create(&request).await.unwrap_err();
    assert!(error.may_have_executed() && error.attempts() == 1);
    let error = client.webhooks().preview(&request).retry(RetryPolicy::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(client.webhooks().list().await.unwrap().len(), 2);
    assert!(client.webhooks().create(&request).await.unwrap().location().is_some());
}
