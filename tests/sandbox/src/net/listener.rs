//! A listener that can stop and resume listening on the same port.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::watch;

use super::{ConnectionIo, Connections};

/// Backlog of the listener.
const BACKLOG: u32 = 1024;
/// Delay after a failed `accept`, for example without free file descriptors.
const PAUSE: Duration = Duration::from_millis(20);

/// A listener that accepts connections while it is on, and refuses them while it is off.
#[derive(Debug)]
pub(crate) struct ToggleListener {
    /// Bound to the port without listening. It reserves the port while the listener is off.
    _reserved: TcpSocket,
    address: SocketAddr,
    listener: Option<TcpListener>,
    target: watch::Receiver<bool>,
    state: watch::Sender<bool>,
    connections: Arc<Connections>,
}

/// Switches a [`ToggleListener`] on and off.
#[derive(Debug, Clone)]
pub(crate) struct ListenerSwitch {
    target: watch::Sender<bool>,
    state: watch::Receiver<bool>,
}

impl ToggleListener {
    /// Listens on an address. Port 0 is a free one.
    pub(crate) fn bind(
        address: SocketAddr,
        connections: Arc<Connections>,
    ) -> io::Result<(Self, ListenerSwitch)> {
        let reserved = reserve(address)?;
        let address = reserved.local_addr()?;
        let listener = Some(listen(address)?);
        let (target, on) = watch::channel(true);
        let (state, shown) = watch::channel(true);
        let toggle = Self { _reserved: reserved, address, listener, target: on, state, connections };
        Ok((toggle, ListenerSwitch { target, state: shown }))
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Brings the listener into the target state.
    fn apply(&mut self) -> io::Result<()> {
        let open = *self.target.borrow_and_update();
        match open {
            true if self.listener.is_none() => self.listener = Some(listen(self.address)?),
            true => {}
            false => self.listener = None,
        }
        self.state.send_if_modified(|state| std::mem::replace(state, open) != open);
        Ok(())
    }

    /// Accepts the next connection.
    pub(crate) async fn accept(&mut self) -> ConnectionIo {
        loop {
            if self.apply().is_err() {
                tokio::time::sleep(PAUSE).await;
                continue;
            }
            let accepted = tokio::select! {
                biased;
                change = self.target.changed() => match change {
                    Ok(()) => continue,
                    Err(_) => accept(self.listener.as_ref()).await,
                },
                accepted = accept(self.listener.as_ref()) => accepted,
            };
            match accepted {
                Ok((stream, _)) => return ConnectionIo::new(stream, &self.connections),
                // The delay also applies to clients that have disconnected, where it does no harm.
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }
}

impl ListenerSwitch {
    /// Switches the listener and waits until it has changed. Open connections stay open.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub(crate) async fn set(&self, open: bool) -> io::Result<()> {
        let stopped = |_| io::Error::new(io::ErrorKind::NotConnected, "the sandbox has stopped");
        self.target.send(open).map_err(|_| stopped(()))?;
        self.state.clone().wait_for(|state| *state == open).await.map(|_| ()).map_err(|_| stopped(()))
    }
}

/// Accepts a connection. Without a listener, it waits forever.
async fn accept(listener: Option<&TcpListener>) -> io::Result<(tokio::net::TcpStream, SocketAddr)> {
    match listener {
        Some(listener) => listener.accept().await,
        None => std::future::pending().await,
    }
}

/// A port that refuses every connection.
#[derive(Debug)]
pub(crate) struct ClosedPort {
    _reserved: TcpSocket,
    address: SocketAddr,
}

impl ClosedPort {
    pub(crate) fn bind() -> io::Result<Self> {
        let reserved = reserve((Ipv4Addr::LOCALHOST, 0).into())?;
        let address = reserved.local_addr()?;
        Ok(Self { _reserved: reserved, address })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// A bound socket that does not listen: connections to it are refused.
fn reserve(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    reserve(address)?.listen(BACKLOG)
}
