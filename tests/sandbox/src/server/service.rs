//! The service of a connection: the control API through its router, everything else without one.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use axum::serve::IncomingStream;
use tower_service::Service;

use crate::net::{Connection, ToggleListener};

use super::{Shared, serve};

/// Beginning of the paths of the control API, which no path of the spec has.
const CONTROL: &str = "/_sandbox";

/// Makes the services of connections.
#[derive(Debug, Clone)]
pub(crate) struct MakeService {
    shared: Arc<Shared>,
    control: Router,
}

/// Responds to the requests of one connection.
#[derive(Debug, Clone)]
pub(crate) struct ConnectionService {
    shared: Arc<Shared>,
    control: Router,
    connection: Connection,
}

impl MakeService {
    /// `control` has the routes of the control API, and [`serve_unrouted`] for all other paths.
    pub(crate) fn new(shared: Arc<Shared>, control: Router) -> Self {
        Self { shared, control }
    }
}

impl Service<IncomingStream<'_, ToggleListener>> for MakeService {
    type Response = ConnectionService;
    type Error = Infallible;
    type Future = Ready<Result<ConnectionService, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, stream: IncomingStream<'_, ToggleListener>) -> Self::Future {
        let Self { shared, control } = self.clone();
        ready(Ok(ConnectionService { shared, control, connection: stream.io().connection() }))
    }
}

impl Service<Request> for ConnectionService {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let connection = self.connection.clone();
        if request.uri().path().starts_with(CONTROL) {
            request.extensions_mut().insert(ConnectInfo(connection));
            return Box::pin(self.control.call(request));
        }
        let shared = Arc::clone(&self.shared);
        Box::pin(async move { Ok(serve(&shared, &connection, request).await) })
    }
}
