//! Accepted connections with handles that write raw bytes, close and reset.

use std::io;
use std::net::{IpAddr, Shutdown};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::watch;

/// Pause between two looks for the end of a connection.
const PAUSE: Duration = Duration::from_millis(20);

/// A handle of one connection. Dropping the last handle closes the socket.
#[derive(Debug, Clone)]
pub(crate) struct Connection(Arc<Socket>);

#[derive(Debug)]
struct Socket {
    /// The stream. [`ConnectionIo`] has the other half, because reading needs one of its own to find out without a
    /// further system call that all bytes have been read. `None` while the socket is dropped.
    stream: Option<OwnedWriteHalf>,
    /// Detached from HTTP: its writes fail, and it drops the connection.
    detached: AtomicBool,
    connections: Arc<Connections>,
}

impl Connection {
    /// Address of the client. `None` when it has disconnected.
    pub(crate) fn client(&self) -> Option<IpAddr> {
        let peer = self.0.stream().and_then(TcpStream::peer_addr);
        peer.ok().map(|peer| peer.ip().to_canonical())
    }

    /// Returns `true` if the client runs on this machine.
    pub(crate) fn is_local(&self) -> bool {
        self.client().is_some_and(|address| address.is_loopback())
    }

    /// Writes raw bytes. HTTP must not write at the same time, which holds while a handler runs.
    ///
    /// # Errors
    ///
    /// When the client has disconnected.
    pub(crate) async fn write(&self, mut bytes: &[u8]) -> io::Result<()> {
        let stream = self.0.stream()?;
        while !bytes.is_empty() {
            stream.writable().await?;
            match stream.try_write(bytes) {
                Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Waits until the client has disconnected or sends no more. HTTP must not read at the same time.
    pub(crate) async fn closed(&self) {
        while let Ok(stream) = self.0.stream()
            && stream.peek(&mut [0]).await.is_ok_and(|bytes| bytes > 0)
        {
            // The next request is here already, so the end is not to be seen yet.
            tokio::time::sleep(PAUSE).await;
        }
        self.detach();
    }

    /// Detaches the connection from HTTP. It closes when the handler of the request returns.
    pub(crate) fn detach(&self) {
        self.0.detached.store(true, Ordering::Release);
    }

    /// Detaches the connection and makes it close with a reset (RST).
    pub(crate) fn reset(&self) {
        self.detach();
        // After an error the client sees an orderly close, and the test that expects a reset fails.
        let _ = self.0.stream().and_then(TcpStream::set_zero_linger);
    }
}

impl Socket {
    fn stream(&self) -> io::Result<&TcpStream> {
        self.stream.as_ref().map(AsRef::as_ref).ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    fn is_detached(&self) -> bool {
        self.detached.load(Ordering::Acquire)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // Closing the stream must not end it in order before: that would turn a reset into an orderly close.
        if let Some(stream) = self.stream.take() {
            stream.forget();
        }
        self.connections.open.send_modify(|open| *open = open.saturating_sub(1));
    }
}

/// The stream that HTTP reads and writes.
#[derive(Debug)]
pub(crate) struct ConnectionIo {
    /// Declared first: when the connection counts as closed, nothing holds its stream.
    reader: OwnedReadHalf,
    connection: Connection,
    /// Set when the next write has given way to other tasks, see [`ConnectionIo::give_way`].
    has_given_way: bool,
}

impl AsyncRead for ConnectionIo {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.reader).poll_read(cx, buf)
    }
}

impl ConnectionIo {
    /// A handle of the connection.
    pub(crate) fn connection(&self) -> Connection {
        self.connection.clone()
    }

    pub(super) fn new(stream: TcpStream, connections: &Arc<Connections>) -> Self {
        // Without it small responses wait for the client's delayed ACK. An error is harmless.
        let _ = stream.set_nodelay(true);
        let (reader, stream) = stream.into_split();
        let (detached, connections) = (AtomicBool::new(false), Arc::clone(connections));
        let socket = Arc::new(Socket { stream: Some(stream), detached, connections });
        socket.connections.add(&socket);
        Self { reader, connection: Connection(socket), has_given_way: false }
    }

    /// Before a write, lets the other tasks run that are ready. Their responses are then written in direct succession,
    /// and a client with several connections wakes up for all of them instead of for each.
    fn give_way(&mut self, cx: &Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.has_given_way, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    fn poll_with(
        &mut self,
        cx: &mut Context<'_>,
        write: impl Fn(&TcpStream) -> io::Result<usize>,
    ) -> Poll<io::Result<usize>> {
        if self.connection.0.is_detached() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        ready!(self.give_way(cx));
        let socket = &self.connection.0;
        let stream = socket.stream()?;
        loop {
            ready!(stream.poll_write_ready(cx))?;
            match write(stream) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                done => {
                    self.has_given_way = false;
                    return Poll::Ready(done);
                }
            }
        }
    }
}

impl AsyncWrite for ConnectionIo {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_with(cx, |stream| stream.try_write(buf))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
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
        let socket = &self.connection.0;
        if socket.is_detached() {
            return Poll::Ready(Ok(()));
        }
        Poll::Ready(socket.stream().and_then(|stream| SockRef::from(stream).shutdown(Shutdown::Write)))
    }
}

/// The connections of a sandbox.
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

    /// Number of accepted connections.
    pub(crate) fn opened(&self) -> u64 {
        *self.opened.borrow()
    }

    /// Number of open connections.
    pub(crate) fn open(&self) -> usize {
        *self.open.borrow()
    }

    /// Closes every connection, and waits until HTTP has dropped them.
    pub(crate) async fn close_all(&self) {
        self.close(|_| true);
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.open.subscribe().wait_for(|open| *open == 0).await;
    }

    /// Closes the detached connections.
    pub(crate) fn close_detached(&self) {
        self.close(Socket::is_detached);
    }

    fn close(&self, selected: impl Fn(&Socket) -> bool) {
        for socket in self.sockets().iter().filter_map(Weak::upgrade).filter(|socket| selected(socket)) {
            socket.detached.store(true, Ordering::Release);
            // An error means that the client has closed it.
            let _ = socket.stream().and_then(|stream| SockRef::from(stream).shutdown(Shutdown::Both));
        }
    }

    fn sockets(&self) -> MutexGuard<'_, Vec<Weak<Socket>>> {
        self.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
