//! TLS of the user's choice, in terms of tokio alone.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_postgres::Socket;
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};

/// A connection to PostgreSQL before it is secured: see [`PostgresInbox::tls`](super::PostgresInbox::tls).
#[derive(Debug)]
pub struct PostgresStream(Socket);

/// A connection that is secured.
trait Secured: AsyncRead + AsyncWrite + Unpin + Send + Sync {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + Sync> Secured for S {}

type Securing = Pin<Box<dyn Future<Output = io::Result<Stream>> + Send>>;

/// How a connection to a host is secured.
#[derive(Clone)]
pub(super) struct Handshake(Arc<dyn Fn(PostgresStream, String) -> Securing + Send + Sync>);

impl Handshake {
    pub(super) fn new<F, Fut, S>(handshake: F) -> Self
    where
        F: Fn(PostgresStream, String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = io::Result<S>> + Send + 'static,
        S: AsyncRead + AsyncWrite + Unpin + Send + Sync + 'static,
    {
        Self(Arc::new(move |stream, host| {
            let securing = handshake(stream, host);
            Box::pin(async move { Ok(Stream(Box::new(securing.await?))) })
        }))
    }
}

impl MakeTlsConnect<Socket> for Handshake {
    type Stream = Stream;
    type TlsConnect = To;
    type Error = io::Error;

    fn make_tls_connect(&mut self, domain: &str) -> io::Result<To> {
        Ok(To { handshake: self.clone(), host: domain.to_owned() })
    }
}

/// A handshake with a host.
pub(super) struct To {
    handshake: Handshake,
    host: String,
}

impl TlsConnect<Socket> for To {
    type Stream = Stream;
    type Error = io::Error;
    type Future = Securing;

    fn connect(self, stream: Socket) -> Securing {
        (self.handshake.0)(PostgresStream(stream), self.host)
    }
}

/// What the handshake gave.
pub(super) struct Stream(Box<dyn Secured>);

impl TlsStream for Stream {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

/// Reads and writes what is inside.
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
