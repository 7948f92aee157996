//! A client that returns the bytes of a connection.

use std::io::ErrorKind;

use rebilly_sandbox::Sandbox;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The bytes received on a connection, up to its end.
#[derive(Debug)]
pub(crate) struct Bytes {
    pub(crate) text: String,
    /// The error of the connection. `None` after an orderly close.
    pub(crate) error: Option<ErrorKind>,
}

impl Bytes {
    /// Splits into the head and the rest.
    pub(crate) fn split(&self) -> (&str, &str) {
        self.text.split_once("\r\n\r\n").unwrap_or((&self.text, ""))
    }

    pub(crate) fn is_reset(&self) -> bool {
        self.error == Some(ErrorKind::ConnectionReset)
    }
}

/// A connection with one sent request.
pub(crate) struct Connection {
    pub(crate) stream: TcpStream,
}

impl Connection {
    /// Sends a request with the secret key. `path` is below the organization.
    pub(crate) async fn send(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Self {
        let address = sandbox.base_url().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = format!(
            "{method} /organizations/{}{path} HTTP/1.1\r\nhost: {address}\r\nreb-apikey: {}\r\n\
             content-length: {}\r\n\r\n{body}",
            sandbox.organization(),
            sandbox.api_key(),
            body.len()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        Self { stream }
    }

    /// Reads to the end of the connection.
    pub(crate) async fn read(mut self) -> Bytes {
        let mut bytes = Vec::new();
        let error = self.stream.read_to_end(&mut bytes).await.err().map(|error| error.kind());
        Bytes { text: String::from_utf8(bytes).unwrap(), error }
    }
}

/// Sends a request and reads to the end of the connection, which a fault must close.
pub(crate) async fn exchange(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Bytes {
    Connection::send(sandbox, method, path, body).await.read().await
}
