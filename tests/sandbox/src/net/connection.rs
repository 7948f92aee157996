//! An accepted connection whose handle can write past HTTP, break off and reset.

use std::io;
use std::net::Shutdown;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, ready};

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::ToggleListener;

/// A handle of one connection. The socket closes when the last handle is dropped.
#[derive(Debug, Clone)]
pub(crate) struct Connection(Arc<Socket>);

#[derive(Debug)]
struct Socket {
    stream: TcpStream,
    /// HTTP may write no more: what it writes fails, upon which it gives the connection up.
    taken: AtomicBool,
    connections: Arc<Connections>,
}

impl Connection {
    pub(super) fn new(stream: TcpStream, connections: &Arc<Connections>) -> Self {
        // Without it small answers wait for the client's delayed ACK; with an error they just do.
        let _ = stream.set_nodelay(true);
        let socket =
            Arc::new(Socket { stream, taken: AtomicBool::new(false), connections: Arc::clone(connections) });
        connections.add(&socket);
        Self(socket)
    }

    /// Writes past HTTP, which must be silent meanwhile, as it is while a request is being answered.
    ///
    /// # Errors
    ///
    /// When the client went away.
    pub(crate) async fn write(&self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            self.0.stream.writable().await?;
            match self.0.stream.try_write(bytes) {
                Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Takes the connection away from HTTP. It ends as soon as the request's handler returns.
    pub(crate) fn take(&self) {
        self.0.taken.store(true, Ordering::Release);
    }

    /// Like [`Connection::take`], and the end will be a reset instead of an orderly close.
    pub(crate) fn reset(&self) {
        self.take();
        // With an error the client sees an orderly close, and the test that asks for a reset fails.
        let _ = self.0.stream.set_zero_linger();
    }
}

impl Socket {
    fn is_taken(&self) -> bool {
        self.taken.load(Ordering::Acquire)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.connections.open.send_modify(|open| *open = open.saturating_sub(1));
    }
}

impl Connected<IncomingStream<'_, ToggleListener>> for Connection {
    fn connect_info(stream: IncomingStream<'_, ToggleListener>) -> Self {
        stream.io().0.clone()
    }
}

/// What HTTP reads from and writes to.
#[derive(Debug)]
pub(crate) struct ConnectionIo(pub(super) Connection);

impl AsyncRead for ConnectionIo {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let stream = &self.0.0.stream;
        loop {
            ready!(stream.poll_read_ready(cx))?;
            match stream.try_read(buf.initialize_unfilled()) {
                Ok(read) => {
                    buf.advance(read);
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }
}

impl ConnectionIo {
    fn poll_with(
        &self,
        cx: &mut Context<'_>,
        write: impl Fn(&TcpStream) -> io::Result<usize>,
    ) -> Poll<io::Result<usize>> {
        if self.0.0.is_taken() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let stream = &self.0.0.stream;
        loop {
            ready!(stream.poll_write_ready(cx))?;
            match write(stream) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                done => return Poll::Ready(done),
            }
        }
    }
}

impl AsyncWrite for ConnectionIo {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_with(cx, |stream| stream.try_write(buf))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_with(cx, |stream| stream.try_write_vectored(bufs))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.0.0.is_taken() {
            return Poll::Ready(Ok(()));
        }
        Poll::Ready(SockRef::from(&self.0.0.stream).shutdown(Shutdown::Write))
    }
}

/// All connections of a sandbox.
#[derive(Debug)]
pub(crate) struct Connections {
    sockets: Mutex<Vec<Weak<Socket>>>,
    opened: watch::Sender<u64>,
    open: watch::Sender<usize>,
}

impl Default for Connections {
    fn default() -> Self {
        Self { sockets: Mutex::default(), opened: watch::Sender::new(0), open: watch::Sender::new(0) }
    }
}

impl Connections {
    fn add(&self, socket: &Arc<Socket>) {
        self.opened.send_modify(|opened| *opened += 1);
        self.open.send_modify(|open| *open += 1);
        let mut sockets = self.sockets();
        sockets.retain(|known| known.strong_count() > 0);
        sockets.push(Arc::downgrade(socket));
    }

    /// Connections accepted so far.
    pub(crate) fn opened(&self) -> u64 {
        *self.opened.borrow()
    }

    /// Connections open now.
    pub(crate) fn open(&self) -> usize {
        *self.open.borrow()
    }

    /// Ends every connection, and waits until HTTP has let go of them.
    pub(crate) async fn cut_all(&self) {
        self.cut(|_| true);
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.open.subscribe().wait_for(|open| *open == 0).await;
    }

    /// Ends the connections that were taken from HTTP.
    pub(crate) fn cut_taken(&self) {
        self.cut(Socket::is_taken);
    }

    fn cut(&self, wanted: impl Fn(&Socket) -> bool) {
        for socket in self.sockets().iter().filter_map(Weak::upgrade).filter(|socket| wanted(socket)) {
            socket.taken.store(true, Ordering::Release);
            // An error means that the client closed it first.
            let _ = SockRef::from(&socket.stream).shutdown(Shutdown::Both);
        }
    }

    fn sockets(&self) -> MutexGuard<'_, Vec<Weak<Socket>>> {
        self.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
