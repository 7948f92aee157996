//! Accepts connections and serves their requests: the control API through its router, everything else without one.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::response::Response;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::sync::oneshot;
use tower_service::Service;

use crate::net::{Connection, ToggleListener};

use super::{Shared, body, serve};

/// Beginning of the paths of the control API, which no path of the spec has.
const CONTROL: &str = "/_sandbox";

/// Serves connections until it is stopped, then waits for the requests in progress. `control` has the routes of the control
/// API, and [`super::serve_unrouted`] for all other paths.
pub(crate) async fn run(
    mut listener: ToggleListener,
    shared: Arc<Shared>,
    control: Router,
    stopped: oneshot::Receiver<()>,
) {
    let mut http = http1::Builder::new();
    // Looking out for the end of a connection takes a buffer per request. The faults that wait look out themselves.
    http.half_close(true);
    let (open, mut stopped) = (GracefulShutdown::new(), pin!(stopped));
    loop {
        let io = tokio::select! {
            biased;
            // An error means that the sandbox was dropped, which stops the server as well.
            _ = &mut stopped => break,
            io = listener.accept() => io,
        };
        let (shared, control, connection) = (Arc::clone(&shared), control.clone(), io.connection());
        let service = service_fn(move |request| {
            respond(Arc::clone(&shared), control.clone(), connection.clone(), request)
        });
        let serving = open.watch(http.serve_connection(TokioIo::new(io), service));
        // An error means that the connection has ended.
        tokio::spawn(async move { drop(serving.await) });
    }
    drop(listener);
    open.shutdown().await;
}

/// Responds to a request.
async fn respond(
    shared: Arc<Shared>,
    mut control: Router,
    connection: Connection,
    request: Request<Incoming>,
) -> Result<Response, Infallible> {
    if request.uri().path().starts_with(CONTROL) {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(connection));
        return control.call(request).await;
    }
    let (parts, body) = request.into_parts();
    let received = body::receive(body).await;
    Ok(serve(&shared, &connection, parts, received).await)
}
