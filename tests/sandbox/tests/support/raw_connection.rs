//! A client that shows the bytes of a connection, which HTTP libraries hide.

use std::io::ErrorKind;

use rebilly_sandbox::Sandbox;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What came back on a connection, up to its end.
#[derive(Debug)]
pub(crate) struct Bytes {
    pub(crate) text: String,
    /// How the connection broke; `None` when it was closed in order.
    pub(crate) broken: Option<ErrorKind>,
}

impl Bytes {
    /// Status line and headers, and what follows the blank line.
    pub(crate) fn split(&self) -> (&str, &str) {
        self.text.split_once("\r\n\r\n").unwrap_or((&self.text, ""))
    }

    pub(crate) fn is_reset(&self) -> bool {
        self.broken == Some(ErrorKind::ConnectionReset)
    }
}

/// A connection on which one request was sent.
pub(crate) struct Connection {
    pub(crate) stream: TcpStream,
}

impl Connection {
    /// Sends a request with the secret key; `path` is below the organization.
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
        let broken = self.stream.read_to_end(&mut bytes).await.err().map(|error| error.kind());
        Bytes { text: String::from_utf8(bytes).unwrap(), broken }
    }
}

/// Sends a request and reads to the end of the connection, which a fault must bring about.
pub(crate) async fn exchange(sandbox: &Sandbox, method: &str, path: &str, body: &str) -> Bytes {
    Connection::send(sandbox, method, path, body).await.read().await
}
