//! The handle of a running sandbox.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::serve::ListenerExt;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::clock::{Clock, rfc3339};
use crate::config::{Config, JWT, SECRET_KEY};
use crate::server::{self, LoggedRequest, Shared};
use crate::spec::Spec;
use crate::webhook::{Delivery, Hub, WebhookError, WebhookTarget, payload};

/// A running stand-in for Rebilly. Dropping it stops the server and all deliveries.
#[derive(Debug)]
pub struct Sandbox {
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    server: Option<JoinHandle<io::Result<()>>>,
}

impl Sandbox {
    /// The secret key that is accepted unless the builder sets another one.
    pub const API_KEY: &str = "sk_sandbox_example-key-of-the-stand-in";
    /// The token that is accepted unless the builder sets another one. It is not signed: only compared.
    pub const JWT: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzdGFuZC1pbiJ9.c2FuZGJveA";
    /// The organization unless the builder sets another one.
    pub const ORGANIZATION: &str = "org_01SANDBOX00000000000000000";

    /// Starts a sandbox with the default settings.
    ///
    /// # Errors
    ///
    /// When no port can be bound or the bundled spec is unusable.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Settings first, then [`Builder::start`].
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) async fn launch(config: Config, clock: Arc<dyn Clock>) -> io::Result<Self> {
        let spec = Spec::bundled().map_err(io::Error::other)?;
        let hub = Hub::new(config.delivery.clone(), Handle::current()).map_err(io::Error::other)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let shared = Arc::new(Shared::new(spec, config, clock, base_url, hub));
        let router = Router::new().fallback(server::serve).with_state(Arc::clone(&shared));
        let (stop, stopped) = oneshot::channel();
        let listener = listener.tap_io(|stream| {
            // Without it small answers wait for the client's delayed ACK; with an error they just do.
            let _ = stream.set_nodelay(true);
        });
        let serving = axum::serve(listener, router).with_graceful_shutdown(async {
            // An error means that the sandbox was dropped, which is a wish to stop as well.
            let _ = stopped.await;
        });
        let server = tokio::spawn(async move { serving.await });
        Ok(Self { shared, stop: Some(stop), server: Some(server) })
    }

    /// `http://127.0.0.1:port`, without the organization.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// Id of the one organization.
    pub fn organization(&self) -> &str {
        &self.shared.config.organization
    }

    /// An accepted secret key, for the header `REB-APIKEY`.
    pub fn api_key(&self) -> &str {
        self.shared.config.secret(SECRET_KEY)
    }

    /// An accepted token, for the header `Authorization: Bearer`.
    pub fn jwt(&self) -> &str {
        self.shared.config.secret(JWT)
    }

    /// The spec it answers from.
    pub fn spec(&self) -> &'static Spec {
        self.shared.spec
    }

    /// The requests answered so far, oldest first; the newest 10,000 of them.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.requests.entries()
    }

    /// Sends events to a target from now on.
    ///
    /// # Errors
    ///
    /// When the URL is not plain `http`, an event is not in the spec, or there are 25 targets already.
    pub fn register_webhook(&self, target: WebhookTarget) -> Result<(), WebhookError> {
        let spec = self.shared.spec;
        let known = |event: &String| spec.webhook_events().any(|known| known == event);
        if let Some(unknown) = target.events.iter().find(|event| !known(event)) {
            return Err(WebhookError::UnknownEvent(unknown.clone()));
        }
        self.shared.hub.register(target)
    }

    /// Sends an event about a customer, such as `customer-one-time-password-requested`, to all who want it.
    ///
    /// # Errors
    ///
    /// When there is no such customer, or the event is not about customers.
    pub fn emit_customer_event(&self, event_type: &str, customer_id: &str) -> Result<(), WebhookError> {
        self.emit(event_type, customer_id, payload::of_customer_event)
    }

    /// Sends an event about the customer's KYC request, which is made on first use, to all who want it.
    ///
    /// # Errors
    ///
    /// When there is no such customer, or the event is not about KYC requests.
    pub fn emit_kyc_event(&self, event_type: &str, customer_id: &str) -> Result<(), WebhookError> {
        self.emit(event_type, customer_id, payload::kyc)
    }

    fn emit(
        &self,
        event_type: &str,
        customer_id: &str,
        payload: fn(&Shared, &mut crate::state::Store, &str, &crate::state::Record) -> Option<Value>,
    ) -> Result<(), WebhookError> {
        let mut store = self.shared.store();
        let customer = store.customers.get(customer_id).cloned();
        let customer = customer.ok_or_else(|| WebhookError::UnknownCustomer(customer_id.to_owned()))?;
        let body = payload(&self.shared, &mut store, event_type, &customer)
            .ok_or_else(|| WebhookError::UnknownEvent(event_type.to_owned()))?;
        self.shared.hub.publish(event_type, &body);
        Ok(())
    }

    /// The deliveries of webhooks so far, oldest first; at least the newest 10,000 of them.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.hub.deliveries()
    }

    /// Waits until every delivery is settled.
    pub async fn idle(&self) {
        self.shared.hub.idle().await;
    }

    /// A stored customer as the API answers it, without `_links` and `_embedded`.
    pub fn customer(&self, id: &str) -> Option<Value> {
        self.shared.store().customers.get(id).cloned().map(Value::Object)
    }

    /// Sets members of a customer that no request can set, such as `invoiceCount` or `tags`, as Rebilly
    /// itself would: the revision grows, no event is sent. Answers whether there is such a customer.
    pub fn change_customer(&self, id: &str, changes: Value) -> bool {
        let now = rfc3339(self.shared.now());
        let mut store = self.shared.store();
        let Some(customer) = store.customers.get_mut(id) else { return false };
        if let Value::Object(changes) = changes {
            customer.extend(changes);
        }
        let revision = customer.get("revision").and_then(Value::as_u64).unwrap_or_default();
        customer.insert("revision".to_owned(), (revision + 1).into());
        customer.insert("updatedTime".to_owned(), now.into());
        true
    }

    /// Gives a customer credit in one currency, on top of what is there in other currencies. Answers
    /// whether there is such a customer.
    pub fn set_credit(&self, customer_id: &str, currency: &str, amount: f64) -> bool {
        let mut store = self.shared.store();
        if !store.customers.contains(customer_id) {
            return false;
        }
        let balances = store.balances.entry(customer_id.to_owned()).or_default();
        balances.retain(|balance| balance.get("currency").and_then(Value::as_str) != Some(currency));
        balances.push(json!({ "currency": currency, "unallocatedAmount": amount }));
        true
    }

    /// Stops and waits until the last request is answered. Waiting deliveries are given up.
    pub async fn stop(mut self) {
        self.signal_stop();
        if let Some(server) = self.server.take() {
            // What failed while stopping is of no use to the caller.
            let _ = server.await;
        }
    }

    fn signal_stop(&mut self) {
        self.shared.hub.stop();
        if let Some(stop) = self.stop.take() {
            // An error means that the server ended before.
            let _ = stop.send(());
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.signal_stop();
    }
}
