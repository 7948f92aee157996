//! The handle of a running sandbox.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::clock::{Clock, VirtualClock};
use crate::config::{Config, Credential, JWT, SECRET_KEY};
use crate::control;
use crate::external_host::ExternalHost;
use crate::faults::Faults;
use crate::handlers::webhooks::sample_payload;
use crate::net::{ClosedPort, Connections, ListenerSwitch, ToggleListener};
use crate::server::{self, Executions, LoggedRequest, Shared};
use crate::spec::Spec;
use crate::state::{Record, Store};
use crate::webhook::{Delivery, Dispatcher, WebhookError, WebhookTarget, effects, payload};

/// Limit of the time in which requests in progress end.
const STOP_LIMIT: Duration = Duration::from_secs(2);

/// A running mock server of Rebilly. Dropping it stops the server and all deliveries.
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) shared: Arc<Shared>,
    connections: Arc<Connections>,
    switch: ListenerSwitch,
    closed_port: ClosedPort,
    external_host: ExternalHost,
    stop: Option<oneshot::Sender<()>>,
    server: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// The accepted secret key, unless the builder sets another one.
    pub const API_KEY: &str = "sk_sandbox_example-key-of-the-stand-in";
    /// The accepted user token, unless the builder sets another one. It is compared as text; it has no signature.
    pub const JWT: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzdGFuZC1pbiJ9.c2FuZGJveA";
    /// The organization, unless the builder sets another one.
    pub const ORGANIZATION: &str = "org_01SANDBOX00000000000000000";

    /// Starts a sandbox with the default settings.
    ///
    /// # Errors
    ///
    /// When no port can be bound or the bundled spec is not usable.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder with the default settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) async fn launch(spec: Arc<Spec>, config: Config, clock: Arc<dyn Clock>) -> io::Result<Self> {
        let clock = Arc::new(VirtualClock::new(clock));
        let dispatcher =
            Dispatcher::new(config.delivery.clone(), Arc::clone(&clock), config.seed, Handle::current());
        let connections = Arc::<Connections>::default();
        let (listener, switch) = ToggleListener::bind(config.address, Arc::clone(&connections))?;
        let mut address = listener.address();
        if address.ip().is_unspecified() {
            address.set_ip(Ipv4Addr::LOCALHOST.into());
        }
        let base_url = format!("http://{address}");
        let shared = Arc::new(Shared::new(spec, config, clock, base_url, dispatcher));
        let control = control::router().fallback(server::serve_unrouted).with_state(Arc::clone(&shared));
        let (stop, stopped) = oneshot::channel();
        let server = Some(tokio::spawn(server::run(listener, Arc::clone(&shared), control, stopped)));
        let (closed_port, external_host) = (ClosedPort::bind()?, ExternalHost::start().await?);
        Ok(Self { shared, connections, switch, closed_port, external_host, stop: Some(stop), server })
    }

    /// Returns `http://127.0.0.1:port`, without the organization.
    pub fn base_url(&self) -> &str {
        &self.shared.base_url
    }

    /// Returns the id of the organization.
    pub fn organization(&self) -> &str {
        &self.shared.config.organization
    }

    /// Returns an accepted secret key, for the header `REB-APIKEY`.
    pub fn api_key(&self) -> &str {
        self.shared.config.secret(SECRET_KEY)
    }

    /// Returns an accepted user token, for the header `Authorization: Bearer`.
    pub fn jwt(&self) -> &str {
        self.shared.config.secret(JWT)
    }

    /// Returns the spec that the sandbox serves.
    pub fn spec(&self) -> &Arc<Spec> {
        &self.shared.spec
    }

    /// Returns the plan of faults.
    pub fn faults(&self) -> Faults {
        self.shared.faults.clone()
    }

    /// Returns the received requests, oldest first. [`Builder::request_log`] sets the limit.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.requests.all()
    }

    /// Returns the number of received requests. Requests with an unfinished body are not counted.
    pub fn request_count(&self) -> u64 {
        self.shared.requests.received()
    }

    /// Returns the executed operations.
    pub fn executions(&self) -> Executions {
        self.shared.executions.all()
    }

    /// Clears the recorded executions.
    pub fn clear_executions(&self) {
        self.shared.executions.clear();
    }

    /// Accepts a user token from now on.
    pub fn accept_jwt(&self, token: impl Into<String>) {
        self.shared.credentials().accept(Credential { scheme: JWT.into(), secret: token.into() });
    }

    /// Revokes a key or token: requests with it are rejected with 401 from now on.
    pub fn revoke(&self, secret: &str) {
        self.shared.credentials().revoke(secret);
    }

    /// Returns a server on another host, which must never receive a credential.
    pub fn external_host(&self) -> &ExternalHost {
        &self.external_host
    }

    /// Returns a URL that refuses every connection while the sandbox lives.
    pub fn refused_url(&self) -> String {
        self.closed_port.url()
    }

    /// Stops listening: connections are refused, open connections are closed, and requests in progress end without
    /// a response. The port stays reserved.
    ///
    /// A client with pooled connections may see a broken connection before it sees a refused one.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn refuse_connections(&self) -> io::Result<()> {
        self.switch.set(false).await?;
        self.connections.close_all().await;
        Ok(())
    }

    /// Stops listening as [`Sandbox::refuse_connections`] does, and listens again after this time.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn refuse_connections_for(&self, time: Duration) -> io::Result<()> {
        self.refuse_connections().await?;
        let switch = self.switch.clone();
        tokio::spawn(async move {
            tokio::time::sleep(time).await;
            // An error means that the sandbox has stopped.
            let _ = switch.set(true).await;
        });
        Ok(())
    }

    /// Listens again on the same port.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn accept_connections(&self) -> io::Result<()> {
        self.switch.set(true).await
    }

    /// Returns the number of accepted connections.
    pub fn connections_opened(&self) -> u64 {
        self.connections.opened()
    }

    /// Returns the number of open connections.
    pub fn connections_open(&self) -> usize {
        self.connections.open()
    }

    /// Delivers events to a target from now on.
    ///
    /// # Errors
    ///
    /// When the URL is not plain `http`, an event is not in the spec, or there are 25 targets already.
    pub fn register_webhook(&self, target: WebhookTarget) -> Result<(), WebhookError> {
        if let Some(unknown) = target.unknown_event(&self.shared.spec) {
            return Err(WebhookError::UnknownEvent(unknown.clone()));
        }
        self.shared.dispatcher.register(target)
    }

    /// Publishes an event about a customer, such as `customer-one-time-password-requested`.
    ///
    /// # Errors
    ///
    /// When the customer does not exist, or the event has no payload about a customer.
    pub fn emit_customer_event(&self, event_type: &str, customer_id: &str) -> Result<(), WebhookError> {
        self.emit(event_type, customer_id, payload::of_customer_event)
    }

    /// Publishes an event about the KYC request of a customer. The first event creates the request.
    ///
    /// # Errors
    ///
    /// When the customer does not exist, or the event is not about KYC requests.
    pub fn emit_kyc_event(&self, event_type: &str, customer_id: &str) -> Result<(), WebhookError> {
        self.emit(event_type, customer_id, payload::of_kyc_event)
    }

    /// Publishes an event with a sample payload and returns the payload.
    ///
    /// Events about customers and KYC requests are about a customer that does not exist. Every other event of the
    /// spec has a synthetic payload that conforms to its schema.
    ///
    /// # Errors
    ///
    /// When the spec does not have the event, or no payload of its schema can be built.
    pub fn emit_event(&self, event_type: &str) -> Result<Value, WebhookError> {
        if self.shared.spec.webhook_schema(event_type).is_none() {
            return Err(WebhookError::UnknownEvent(event_type.to_owned()));
        }
        let body = sample_payload(&self.shared, &mut self.shared.store(), event_type)
            .ok_or_else(|| WebhookError::NoPayload(event_type.to_owned()))?;
        effects::dispatch(&self.shared, event_type, &body);
        Ok(body)
    }

    fn emit(
        &self,
        event_type: &str,
        customer_id: &str,
        payload: fn(&Shared, &mut Store, &str, &Record) -> Option<Value>,
    ) -> Result<(), WebhookError> {
        let mut store = self.shared.store();
        let customer = store.customers.get(customer_id).cloned();
        let customer = customer.ok_or_else(|| WebhookError::UnknownCustomer(customer_id.to_owned()))?;
        let body = payload(&self.shared, &mut store, event_type, &customer)
            .ok_or_else(|| WebhookError::UnknownEvent(event_type.to_owned()))?;
        effects::dispatch(&self.shared, event_type, &body);
        Ok(())
    }

    /// Returns the deliveries of events, oldest first. Limit: at least the newest 10,000.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.dispatcher.deliveries()
    }

    /// Waits until no delivery is pending.
    pub async fn idle(&self) {
        self.shared.dispatcher.idle().await;
    }

    /// Stops the server and waits until the requests in progress have ended, at most 2 s. Pending deliveries are aborted.
    pub async fn stop(mut self) {
        self.stop_within(STOP_LIMIT).await;
    }

    /// Stops the server and waits this long until the requests in progress have ended, then closes their connections.
    /// Pending deliveries are aborted. [`Sandbox::snapshot`] then returns the final state.
    pub async fn stop_within(&mut self, limit: Duration) {
        self.signal_stop();
        let Some(mut server) = self.server.take() else { return };
        // Errors while stopping are of no use to the caller.
        if tokio::time::timeout(limit, &mut server).await.is_err() {
            self.connections.close_all().await;
            let _ = server.await;
        }
    }

    fn signal_stop(&mut self) {
        self.shared.dispatcher.stop();
        self.shared.faults.end();
        self.connections.close_detached();
        if let Some(stop) = self.stop.take() {
            // An error means that the server has stopped before.
            let _ = stop.send(());
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.signal_stop();
    }
}
