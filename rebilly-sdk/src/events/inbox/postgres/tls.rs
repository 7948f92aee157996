//! TLS of any implementation, through traits of tokio alone.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::Socket;
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};

/// A connection to PostgreSQL before its TLS handshake; see [`PostgresInbox::tls`](super::PostgresInbox::tls).
#[derive(Debug)]
pub struct PostgresStream(Socket);

/// A connection after its TLS handshake.
trait SecureStream: AsyncRead + AsyncWrite + Unpin + Send + Sync {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + Sync> SecureStream for S {}

type HandshakeFuture = Pin<Box<dyn Future<Output = io::Result<Stream>> + Send>>;

/// The TLS handshake of the user.
#[derive(Clone)]
pub(super) struct Handshake(Arc<dyn Fn(PostgresStream, String) -> HandshakeFuture + Send + Sync>);

impl Handshake {
    pub(super) fn new<F, Fut, S>(handshake: F) -> Self
    where
        F: Fn(PostgresStream, String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = io::Result<S>> + Send + 'static,
        S: AsyncRead + AsyncWrite + Unpin + Send + Sync + 'static,
    {
        Self(Arc::new(move |stream, host| {
            let secured = handshake(stream, host);
            Box::pin(async move { Ok(Stream(Box::new(secured.await?))) })
        }))
    }
}

impl MakeTlsConnect<Socket> for Handshake {
    type Stream = Stream;
    type TlsConnect = HostHandshake;
    type Error = io::Error;

    fn make_tls_connect(&mut self, domain: &str) -> io::Result<HostHandshake> {
        Ok(HostHandshake { handshake: self.clone(), host: domain.to_owned() })
    }
}

/// The handshake with one host.
pub(super) struct HostHandshake {
    handshake: Handshake,
    host: String,
}

impl TlsConnect<Socket> for HostHandshake {
    type Stream = Stream;
    type Error = io::Error;
    type Future = HandshakeFuture;

    fn connect(self, stream: Socket) -> HandshakeFuture {
        (self.handshake.0)(PostgresStream(stream), self.host)
    }
}

/// The connection after the handshake.
pub(super) struct Stream(Box<dyn SecureStream>);

impl TlsStream for Stream {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

/// Implements reading and writing by the wrapped connection.
macro_rules! forward {
    ($stream:ty) => {
        impl AsyncRead for $stream {
            fn poll_read(
                mut self: Pin<&mut Self>,
                context: &mut Context<'_>,
                buffer: &mut ReadBuf<'_>,
            ) -> Poll<io::Result<()>> {
                Pin::new(&mut self.0).poll_read(context, buffer)
            }
        }

        impl AsyncWrite for $stream {
            fn poll_write(
                mut self: Pin<&mut Self>,
                context: &mut Context<'_>,
                bytes: &[u8],
            ) -> Poll<io::Result<usize>> {
                Pin::new(&mut self.0).poll_write(context, bytes)
            }

            fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
                Pin::new(&mut self.0).poll_flush(context)
            }

            fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
                Pin::new(&mut self.0).poll_shutdown(context)
            }
        }
    };
}

forward!(PostgresStream);
forward!(Stream);
