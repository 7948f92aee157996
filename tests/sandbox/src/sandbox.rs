//! The handle of a running sandbox.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::clock::Clock;
use crate::config::{Config, Credential, JWT, SECRET_KEY};
use crate::external_host::ExternalHost;
use crate::faults::Faults;
use crate::net::{ClosedPort, Connection, Connections, ListenerSwitch, ToggleListener};
use crate::server::{self, Executions, LoggedRequest, Shared};
use crate::spec::Spec;
use crate::webhook::{Delivery, Dispatcher, WebhookError, WebhookTarget, payload};

/// A running stand-in for Rebilly. Dropping it stops the server and all deliveries.
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) shared: Arc<Shared>,
    connections: Arc<Connections>,
    switch: ListenerSwitch,
    closed_port: ClosedPort,
    external_host: ExternalHost,
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
        let dispatcher = Dispatcher::new(
            config.delivery.clone(),
            Arc::clone(&clock),
            &config.organization,
            Handle::current(),
        );
        let connections = Arc::<Connections>::default();
        let (gate, switch) = ToggleListener::bind(Arc::clone(&connections))?;
        let base_url = format!("http://{}", gate.address());
        let shared = Arc::new(Shared::new(spec, config, clock, base_url, dispatcher));
        let router = Router::new().fallback(server::serve).with_state(Arc::clone(&shared));
        let (stop, stopped) = oneshot::channel();
        let service = router.into_make_service_with_connect_info::<Connection>();
        let serving = axum::serve(gate, service).with_graceful_shutdown(async {
            // An error means that the sandbox was dropped, which is a wish to stop as well.
            let _ = stopped.await;
        });
        let server = Some(tokio::spawn(async move { serving.await }));
        let (closed_port, external_host) = (ClosedPort::bind()?, ExternalHost::start().await?);
        Ok(Self { shared, connections, switch, closed_port, external_host, stop: Some(stop), server })
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

    /// The plan of faults.
    pub fn faults(&self) -> Faults {
        self.shared.faults.clone()
    }

    /// The requests that arrived so far, oldest first; as many as [`Builder::request_log`] keeps.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.requests.all()
    }

    /// How many requests arrived so far. Not those whose body never came to an end.
    pub fn request_count(&self) -> u64 {
        self.shared.requests.arrived()
    }

    /// Which operations were executed so far.
    pub fn executions(&self) -> Executions {
        self.shared.executions.all()
    }

    /// Forgets the executions so far.
    pub fn clear_executions(&self) {
        self.shared.executions.clear();
    }

    /// Accepts a user's token from now on.
    pub fn accept_jwt(&self, token: impl Into<String>) {
        self.shared.credentials().push(Credential { scheme: JWT, secret: token.into() });
    }

    /// Accepts a key or token no more: it answers 401 from now on.
    pub fn revoke(&self, secret: &str) {
        self.shared.credentials().retain(|known| known.secret != secret);
    }

    /// Another host, which must never see a credential.
    pub fn external_host(&self) -> &ExternalHost {
        &self.external_host
    }

    /// An address of this machine that refuses every connection, for as long as the sandbox lives.
    pub fn refused_url(&self) -> String {
        self.closed_port.url()
    }

    /// Stops listening: from here on connections are refused, also those that clients have kept open, and
    /// requests under way end without an answer. The port stays reserved.
    ///
    /// A client notices on its own time that a kept connection is gone; one that must not see a broken connection
    /// instead of a refused one keeps none.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn refuse_connections(&self) -> io::Result<()> {
        self.switch.set(false).await?;
        self.connections.cut_all().await;
        Ok(())
    }

    /// Like [`Sandbox::refuse_connections`], and listens again by itself after this time.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn refuse_connections_for(&self, time: Duration) -> io::Result<()> {
        self.refuse_connections().await?;
        let switch = self.switch.clone();
        tokio::spawn(async move {
            tokio::time::sleep(time).await;
            // An error means that the sandbox has stopped meanwhile.
            let _ = switch.set(true).await;
        });
        Ok(())
    }

    /// Listens again, at the same address.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn accept_connections(&self) -> io::Result<()> {
        self.switch.set(true).await
    }

    /// How many connections were accepted so far.
    pub fn connections_opened(&self) -> u64 {
        self.connections.opened()
    }

    /// How many connections are open now.
    pub fn connections_open(&self) -> usize {
        self.connections.open()
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
        self.shared.dispatcher.register(target)
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
        self.shared.dispatcher.publish(event_type, &body);
        Ok(())
    }

    /// The deliveries of webhooks so far, oldest first; at least the newest 10,000 of them.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.dispatcher.deliveries()
    }

    /// Waits until every delivery is settled.
    pub async fn idle(&self) {
        self.shared.dispatcher.idle().await;
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
        self.shared.dispatcher.stop();
        self.shared.faults.end();
        self.connections.cut_taken();
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
