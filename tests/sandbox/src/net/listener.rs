//! A listener that can stop listening and begin again on the same port.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::serve::Listener;
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::watch;

use super::{Connection, ConnectionIo, Connections};

/// Waiting connections per listener.
const BACKLOG: u32 = 1024;
/// How long to wait after the machine ran out of something, such as file descriptors.
const PAUSE: Duration = Duration::from_millis(20);

/// Accepts connections while its switch is open; while it is shut, the machine refuses them.
#[derive(Debug)]
pub(crate) struct ToggleListener {
    /// Bound to the port and never listening, so that nobody else gets the port while the switch is shut.
    _reserved: TcpSocket,
    address: SocketAddr,
    listener: Option<TcpListener>,
    wish: watch::Receiver<bool>,
    state: watch::Sender<bool>,
    connections: Arc<Connections>,
}

/// Opens and shuts a gate.
#[derive(Debug, Clone)]
pub(crate) struct ListenerSwitch {
    wish: watch::Sender<bool>,
    state: watch::Receiver<bool>,
}

impl ToggleListener {
    /// Listens on a free port of 127.0.0.1.
    pub(crate) fn bind(connections: Arc<Connections>) -> io::Result<(Self, ListenerSwitch)> {
        let reserved = reserve((Ipv4Addr::LOCALHOST, 0).into())?;
        let address = reserved.local_addr()?;
        let listener = Some(listen(address)?);
        let (wish, wished) = watch::channel(true);
        let (state, shown) = watch::channel(true);
        let gate = Self { _reserved: reserved, address, listener, wish: wished, state, connections };
        Ok((gate, ListenerSwitch { wish, state: shown }))
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Brings the listener into the wished state.
    fn obey(&mut self) -> io::Result<()> {
        let open = *self.wish.borrow_and_update();
        match open {
            true if self.listener.is_none() => self.listener = Some(listen(self.address)?),
            true => {}
            false => self.listener = None,
        }
        self.state.send_if_modified(|state| std::mem::replace(state, open) != open);
        Ok(())
    }
}

impl Listener for ToggleListener {
    type Io = ConnectionIo;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (ConnectionIo, SocketAddr) {
        loop {
            if self.obey().is_err() {
                tokio::time::sleep(PAUSE).await;
                continue;
            }
            let accepted = tokio::select! {
                biased;
                change = self.wish.changed() => match change {
                    Ok(()) => continue,
                    Err(_) => accept(self.listener.as_ref()).await,
                },
                accepted = accept(self.listener.as_ref()) => accepted,
            };
            match accepted {
                Ok((stream, peer)) => {
                    return (ConnectionIo(Connection::new(stream, &self.connections)), peer);
                }
                // A client that went away again needs no pause, but does not suffer from one either.
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

impl ListenerSwitch {
    /// Opens or shuts the gate and waits until it is so. Connections that are open stay open.
    ///
    /// # Errors
    ///
    /// When the server has stopped.
    pub(crate) async fn set(&self, open: bool) -> io::Result<()> {
        let stopped = |_| io::Error::new(io::ErrorKind::NotConnected, "the sandbox has stopped");
        self.wish.send(open).map_err(|_| stopped(()))?;
        self.state.clone().wait_for(|state| *state == open).await.map(|_| ()).map_err(|_| stopped(()))
    }
}

/// Without a listener nobody comes.
async fn accept(listener: Option<&TcpListener>) -> io::Result<(tokio::net::TcpStream, SocketAddr)> {
    match listener {
        Some(listener) => listener.accept().await,
        None => std::future::pending().await,
    }
}

/// An address that refuses every connection.
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

/// A bound socket that does not listen: whoever connects to it is refused.
fn reserve(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    reserve(address)?.listen(BACKLOG)
}
