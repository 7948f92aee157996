//! Registering, tracking and setting right: the typed client and its helpers against the sandbox.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use http::{HeaderMap, Method, StatusCode};
use rebilly_sandbox::{Fault, ManualClock, Match, Sandbox};
use rebilly_sdk::types::{
    CustomerRequest, GlobalEventType, GlobalWebhookRequest, PatchWebhookCredential, WebhookAuthorization,
    WebhookAuthorizationBasic, WebhookCredentialRequest, WebhookCredentialStatus, WebhookMethod,
    WebhookStatus,
};
use rebilly_sdk::webhook::reconcile::{
    Registration, Resource, Window, failed_deliveries, refresh, refresh_if_older,
};
use rebilly_sdk::webhook::{Event, Webhook};
use rebilly_sdk::{Client, Environment, RetryPolicy, SecretKey, filter};
use serde_json::json;
use tokio::net::TcpListener;

const NOON: u64 = 1_700_000_000;

fn client(sandbox: &Sandbox) -> Client {
    Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(SecretKey::from(sandbox.api_key()))
        .build()
        .unwrap()
}

/// A receiver that is written with this library, and answers what it is told to before it takes events.
struct Receiver {
    url: String,
    inbox: Arc<Inbox>,
}

struct Inbox {
    webhook: Webhook,
    statuses: Mutex<VecDeque<u16>>,
    events: Mutex<Vec<(Method, HeaderMap, Event)>>,
}

impl Receiver {
    async fn start(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let inbox = Arc::new(Inbox {
            webhook: Webhook::basic("rebilly", "gEheim"),
            statuses: Mutex::new(statuses.iter().copied().collect()),
            events: Mutex::default(),
        });
        let router = Router::new().fallback(take).with_state(Arc::clone(&inbox));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, inbox }
    }

    fn refuse(&self, statuses: &[u16]) {
        self.inbox.statuses.lock().unwrap().extend(statuses);
    }

    /// Type and customer of each event that was taken.
    fn taken(&self) -> Vec<String> {
        let events = self.inbox.events.lock().unwrap();
        let label =
            |event: &Event| format!("{} {}", event.event_type(), event.facts().id("customer").unwrap());
        events.iter().map(|(_, _, event)| label(event)).collect()
    }

    fn registration(&self) -> Registration {
        Registration::new("hook_shop", &self.url).basic("rebilly", "gEheim").events(["customer-created"])
    }
}

async fn take(
    State(inbox): State<Arc<Inbox>>,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let Ok(event) = inbox.webhook.receive(&headers, &body) else { return StatusCode::UNAUTHORIZED };
    if let Some(status) = inbox.statuses.lock().unwrap().pop_front() {
        return StatusCode::from_u16(status).unwrap();
    }
    inbox.events.lock().unwrap().push((method, headers, event));
    StatusCode::NO_CONTENT
}

async fn sandbox(clock: &ManualClock) -> Sandbox {
    Sandbox::builder().clock(clock.clone()).delivery_pauses([Duration::ZERO]).start().await.unwrap()
}

async fn customer(client: &Client, id: &str) {
    client.customers().upsert(id, &CustomerRequest::default()).await.unwrap();
}

#[tokio::test]
async fn a_webhook_is_registered_delivered_tracked_and_sent_again() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[500, 503]).await);
    let client = client(&sandbox);
    let webhooks = client.webhooks();
    let auth = WebhookAuthorizationBasic::new("rebilly", "gEheim");
    let wanted =
        WebhookCredentialRequest::new("127.0.0.1").with_auth(WebhookAuthorization::Basic(Box::new(auth)));
    let credential = webhooks.create_credential(&wanted).await.unwrap();
    assert!(credential.is_created() && !credential.already_existed());
    let again = webhooks.create_credential(&wanted).await.unwrap();
    assert!(again.already_existed() && again.id == credential.id);
    let id = credential.id.clone().unwrap();
    assert_eq!(*webhooks.get_credential(id.clone()).await.unwrap(), *credential);
    assert_eq!(webhooks.list_credentials().await.unwrap().len(), 1);

    let request = GlobalWebhookRequest::new(WebhookMethod::Put, &receiver.url, id.clone())
        .with_events_filter([GlobalEventType::CustomerCreated]);
    let webhook = webhooks.upsert("hook_1", &request).await.unwrap();
    assert!(webhook.is_created() && webhook.status == Some(WebhookStatus::Active));
    assert_eq!(*webhooks.get("hook_1").await.unwrap(), *webhook);
    assert_eq!(webhooks.list().limit(10).await.unwrap().len(), 1);
    assert!(!webhooks.upsert("hook_1", &GlobalWebhookRequest::from(&*webhook)).await.unwrap().is_created());
    customer(&client, "a").await;
    sandbox.idle().await;

    let tracked = webhooks.list_deliveries().sort("attempt").await.unwrap();
    let statuses: Vec<Option<i64>> = tracked.iter().map(|entry| entry.status).collect();
    assert_eq!(statuses, [Some(500), Some(503)]);
    let entry = webhooks.get_delivery(tracked[1].id.clone().unwrap()).await.unwrap();
    assert_eq!(entry.event_type, Some(GlobalEventType::CustomerCreated));
    assert_eq!((entry.entity_id.as_deref(), entry.method.as_deref()), (Some("a"), Some("PUT")));
    assert!(entry.request.as_ref().unwrap().contains("customer-created"));
    let shown = format!("{entry:?} {credential:?} {webhook:?}");
    for secret in ["gEheim", "_embedded", "cmViaWxseT", &receiver.url] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(receiver.taken().is_empty());
    webhooks.resend(entry.id.clone().unwrap()).await.unwrap();
    sandbox.idle().await;
    assert_eq!(receiver.taken(), ["customer-created a"]);
    assert_eq!(receiver.inbox.events.lock().unwrap()[0].0, Method::PUT);

    webhooks.preview(&request).await.unwrap();
    sandbox.idle().await;
    assert_eq!(receiver.taken().len(), 2);
    let off = PatchWebhookCredential::new(WebhookCredentialStatus::Deactivated);
    assert!(webhooks.set_credential_status(id, &off).await.unwrap().deactivation_time.is_some());
    let refused = webhooks.preview(&request).await.unwrap_err();
    assert_eq!(refused.invalid_fields()[0].field, "credentialHash");
    webhooks.delete("hook_1").await.unwrap();
    assert!(webhooks.get("hook_1").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn what_failed_in_a_window_is_found_and_sent_again() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    let moment = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(NOON + seconds);
    // Of each pair both attempts fail, only the first, or none.
    for (id, statuses) in
        [("a", vec![500, 500]), ("b", vec![500]), ("c", vec![]), ("d", vec![404, 302]), ("e", vec![400, 401])]
    {
        receiver.refuse(&statuses);
        customer(&client, id).await;
        sandbox.idle().await;
        clock.advance(Duration::from_secs(60));
    }
    let found = async |window: Window| {
        let mut found = failed_deliveries(&client, window);
        let mut ids = Vec::new();
        while let Some(entry) = found.next().await {
            let entry = entry.unwrap();
            assert_eq!(entry.attempt, Some(2));
            ids.push(entry.entity_id.unwrap());
        }
        ids
    };
    assert_eq!(found(Window::since(moment(0))).await, ["e", "d", "a"]);
    assert_eq!(found(Window::since(moment(1)).until(moment(180))).await, ["d"]);
    assert_eq!(
        found(Window::since(moment(0)).matching(filter::field("entityId").not("a"))).await,
        ["e", "d"]
    );
    assert!(found(Window::since(moment(600))).await.is_empty());

    // One of them is refused once more, and another time Rebilly has no answer.
    receiver.refuse(&[500, 500]);
    sandbox
        .faults()
        .on(Match::any().operation("PostTrackingWebhookResendRequest"))
        .times(1, Fault::status(503));
    let resent = failed_deliveries(&client, Window::since(moment(0))).resend(1).await;
    assert!(resent.is_complete(), "{resent:?}");
    assert_eq!(resent.asked, 3);
    sandbox.idle().await;
    assert_eq!(
        receiver.taken(),
        ["customer-created b", "customer-created c", "customer-created d", "customer-created a"]
    );
    clock.advance(Duration::from_secs(60));
    let left = failed_deliveries(&client, Window::since(moment(0))).resend(8).await;
    assert_eq!((left.asked, left.is_complete()), (1, true));
    sandbox.idle().await;
    assert_eq!(receiver.taken().len(), 5);
    assert_eq!(failed_deliveries(&client, Window::since(moment(0))).resend(0).await.asked, 0);
}

#[tokio::test]
async fn a_page_of_attempts_may_end_anywhere() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    // 1500 attempts, all but one of them refused, many at the same second: more than a page.
    let rows = 750;
    receiver.refuse(&vec![500; 2 * rows - 1]);
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
    let mut found = failed_deliveries(&client, Window::since(SystemTime::UNIX_EPOCH));
    let mut ids = std::collections::BTreeSet::new();
    while let Some(entry) = found.next().await {
        assert!(ids.insert(entry.unwrap().entity_id.unwrap()));
    }
    assert_eq!(ids.len(), rows - 1);
    assert!(!ids.contains("c749"));
}

#[tokio::test]
async fn what_cannot_be_sent_again_is_told() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[500; 4]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    customer(&client, "a").await;
    customer(&client, "b").await;
    sandbox.idle().await;
    let window = || Window::since(SystemTime::UNIX_EPOCH);
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

#[tokio::test]
async fn registering_again_changes_nothing() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[]).await);
    let client = client(&sandbox);
    let wanted =
        receiver.registration().method(WebhookMethod::Patch).header("X-Shop", "s").filter("customerId:!c");
    // An answer that is lost on the way: the request is repeated and finds what it made.
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
    assert_eq!(receiver.taken(), ["customer-created a"]);
    {
        let events = receiver.inbox.events.lock().unwrap();
        assert_eq!((&events[0].0, &events[0].1["x-shop"]), (&Method::PATCH, &"s".parse().unwrap()));
    }

    // A new password is a new credential; one that was switched off is switched on again.
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
async fn mistakes_in_a_registration_are_told_before_anything_is_sent() {
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

#[tokio::test]
async fn what_an_old_event_is_about_is_read_anew() {
    let (sandbox, receiver) = (Sandbox::start().await.unwrap(), Receiver::start(&[]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    customer(&client, "a").await;
    customer(&client, "a").await;
    sandbox.idle().await;
    let facts = receiver.inbox.events.lock().unwrap()[0].2.facts();
    assert_eq!(facts.revision(), Some(1));
    assert!(refresh_if_older(&client, &facts, 1).await.unwrap().is_none());
    let Some(Resource::Customer(now)) = refresh_if_older(&client, &facts, 2).await.unwrap() else { panic!() };
    assert_eq!((now.id.as_ref().unwrap().as_str(), now.revision), ("a", Some(2)));
    assert_eq!(refresh(&client, &facts).await.unwrap().revision(), Some(2));

    let event = |body: &str| Event::from_slice(body.as_bytes()).unwrap().facts();
    let ageless = event(r#"{"eventType":"customer-updated","customerId":"a"}"#);
    assert!(refresh_if_older(&client, &ageless, 1).await.unwrap().is_some());
    sandbox.add_operation("GET", "/kyc-requests/{id}", |request| {
        let body = json!({"id": request.path["id"], "customerId": "a", "documents": [], "revision": 7});
        rebilly_sandbox::Answer::json(200, &body)
    });
    let kyc = event(r#"{"eventType":"kyc-request-failed","customerId":"a","kycRequestId":"k"}"#);
    let Resource::KycRequest(request) = refresh(&client, &kyc).await.unwrap() else { panic!() };
    assert_eq!((request.id.as_ref().unwrap().as_str(), request.revision), ("k", Some(7)));
    let gone = event(r#"{"eventType":"customer-updated","customerId":"gone"}"#);
    assert!(refresh(&client, &gone).await.unwrap_err().is_not_found());
    for unknown in [r#"{"eventType":"plan-launched","planId":"p"}"#, "{}"] {
        assert_eq!(refresh(&client, &event(unknown)).await.unwrap_err().attempts(), 0);
    }
}

#[tokio::test]
async fn creating_without_an_id_is_not_repeated() {
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
