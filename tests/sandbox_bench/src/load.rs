//! Load: keep-alive connections that each send a request after the response to the one before. Requests are written as
//! prepared bytes, so that the client needs little of the processor.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::Failure;
use crate::settings::Settings;

/// Duration of the load before the measurement.
const WARM_UP: Duration = Duration::from_millis(500);

/// Key that the sandbox accepts.
const KEY: &str = "sk_sandbox_bench";

const CUSTOMER: &str = r#"{"websiteId":"web_1","primaryAddress":{"firstName":"Ada","lastName":"Lovelace","address":"36 Craven St.","city":"London","country":"GB","postalCode":"WC2N 5NF","emails":[{"label":"main","value":"ada@example.com","primary":true}]},"customFields":{"tier":"gold"}}"#;

/// A request as bytes.
#[derive(Clone)]
pub(crate) struct Request(Vec<u8>);

impl Request {
    /// Request for a customer. `path` is the one of the collection.
    pub(crate) fn get(path: &str, id: &str) -> Self {
        Self(format!("GET {path}/{id} HTTP/1.1\r\nhost: 127.0.0.1\r\nreb-apikey: {KEY}\r\n\r\n").into())
    }

    /// Request that creates a customer.
    pub(crate) fn create(path: &str) -> Self {
        Self::with_body("POST", path)
    }

    /// Request that creates or replaces a customer.
    pub(crate) fn put(path: &str, id: &str) -> Self {
        Self::with_body("PUT", &format!("{path}/{id}"))
    }

    fn with_body(method: &str, path: &str) -> Self {
        let length = CUSTOMER.len();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nreb-apikey: {KEY}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        Self((head + CUSTOMER).into())
    }
}

/// A keep-alive connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// A response with its body.
pub(crate) struct Response<'a> {
    pub(crate) status: u16,
    pub(crate) body: &'a [u8],
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(16 * 1024) })
    }

    /// Sends a request and reads the whole response.
    pub(crate) async fn send(&mut self, request: &Request) -> Result<Response<'_>, Failure> {
        self.stream.write_all(&request.0).await?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the server closed a connection".into());
            }
            if let Some((status, start, end)) = parse(&self.buffer) {
                return Ok(Response { status, body: &self.buffer[start..end] });
            }
        }
    }
}

/// Status of a response, and the start and the end of its body. `None` until all of it has arrived.
fn parse(bytes: &[u8]) -> Option<(u16, usize, usize)> {
    let start = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&bytes[..start]).ok()?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    match length {
        Some(length) => (bytes.len() >= start + length).then_some((status, start, start + length)),
        // Chunked.
        None => bytes.ends_with(b"0\r\n\r\n").then_some((status, start, bytes.len())),
    }
}

/// Responses per second over all connections. Another status than the expected one is an error.
pub(crate) async fn per_second(
    settings: &Settings,
    address: SocketAddr,
    request: &Request,
    expected: u16,
) -> Result<f64, Failure> {
    let begin = Instant::now() + WARM_UP;
    let end = begin + settings.duration;
    let mut tasks: JoinSet<Result<u64, String>> = JoinSet::new();
    for _ in 0..settings.connections {
        let request = request.clone();
        tasks.spawn(async move {
            let mut connection = Connection::open(address).await.map_err(|error| error.to_string())?;
            let mut count = 0;
            loop {
                let response = connection.send(&request).await.map_err(|error| error.to_string())?;
                if response.status != expected {
                    let body = String::from_utf8_lossy(response.body);
                    return Err(format!("status {} instead of {expected}: {body}", response.status));
                }
                match Instant::now() {
                    now if now >= end => return Ok(count),
                    now if now >= begin => count += 1,
                    _ => {}
                }
            }
        });
    }
    let mut total = 0;
    while let Some(count) = tasks.join_next().await {
        total += count??;
    }
    Ok(total as f64 / settings.duration.as_secs_f64())
}
