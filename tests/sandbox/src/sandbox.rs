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
use crate::faults::Faults;
use crate::foreign::ForeignHost;
use crate::net::{Door, Gate, Refused, Traffic, Wire};
use crate::server::{self, Executions, LoggedRequest, Shared};
use crate::spec::Spec;
use crate::webhook::{Delivery, Hub, WebhookError, WebhookTarget, payload};

/// A running stand-in for Rebilly. Dropping it stops the server and all deliveries.
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) shared: Arc<Shared>,
    traffic: Arc<Traffic>,
    door: Door,
    nobody: Refused,
    foreign: ForeignHost,
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
        let hub =
            Hub::new(config.delivery.clone(), Arc::clone(&clock), &config.organization, Handle::current());
        let traffic = Arc::<Traffic>::default();
        let (gate, door) = Gate::bind(Arc::clone(&traffic))?;
        let base_url = format!("http://{}", gate.address());
        let shared = Arc::new(Shared::new(spec, config, clock, base_url, hub));
        let router = Router::new().fallback(server::serve).with_state(Arc::clone(&shared));
        let (stop, stopped) = oneshot::channel();
        let service = router.into_make_service_with_connect_info::<Wire>();
        let serving = axum::serve(gate, service).with_graceful_shutdown(async {
            // An error means that the sandbox was dropped, which is a wish to stop as well.
            let _ = stopped.await;
        });
        let server = Some(tokio::spawn(async move { serving.await }));
        let (nobody, foreign) = (Refused::bind()?, ForeignHost::start().await?);
        Ok(Self { shared, traffic, door, nobody, foreign, stop: Some(stop), server })
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
    pub fn forget_executions(&self) {
        self.shared.executions.forget();
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
    pub fn foreign_host(&self) -> &ForeignHost {
        &self.foreign
    }

    /// An address of this machine that refuses every connection, for as long as the sandbox lives.
    pub fn refused_url(&self) -> String {
        self.nobody.url()
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
        self.door.set(false).await?;
        self.traffic.cut_all().await;
        Ok(())
    }

    /// Like [`Sandbox::refuse_connections`], and listens again by itself after this time.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn refuse_connections_for(&self, time: Duration) -> io::Result<()> {
        self.refuse_connections().await?;
        let door = self.door.clone();
        tokio::spawn(async move {
            tokio::time::sleep(time).await;
            // An error means that the sandbox has stopped meanwhile.
            let _ = door.set(true).await;
        });
        Ok(())
    }

    /// Listens again, at the same address.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub async fn accept_connections(&self) -> io::Result<()> {
        self.door.set(true).await
    }

    /// How many connections were accepted so far.
    pub fn connections_opened(&self) -> u64 {
        self.traffic.opened()
    }

    /// How many connections are open now.
    pub fn connections_open(&self) -> usize {
        self.traffic.open()
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
        self.shared.faults.end();
        self.traffic.cut_taken();
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
