//! Responses that HTTP libraries cannot write. Each uses up the connection.

use std::io;
use std::time::Duration;

use crate::net::Connection;
use crate::response::{Framing, SandboxResponse, chunk};

use super::plan::Faults;

/// Size of one write of padding.
const PADDING: usize = 64 * 1024;

/// The framing of a complete response.
fn complete(response: &SandboxResponse) -> Framing {
    if response.allows_body() { Framing::Length(response.body.len()) } else { Framing::None }
}

/// Writes the response in chunks with pauses.
pub(super) async fn slow(
    connection: &Connection,
    response: &SandboxResponse,
    bytes: usize,
    pause: Duration,
    faults: &Faults,
) -> io::Result<()> {
    let mut text = response.head(complete(response));
    text.extend_from_slice(&response.body);
    for (number, piece) in text.chunks(bytes).enumerate() {
        if number > 0 {
            faults.pause(pause).await;
        }
        connection.write(piece).await?;
    }
    Ok(())
}

/// Writes half of the headers.
pub(super) async fn half_head(connection: &Connection, response: &SandboxResponse) -> io::Result<()> {
    let head = response.head(complete(response));
    connection.write(half(&head).0).await
}

/// Writes all headers and half of the body. A body of one byte is omitted.
pub(super) async fn half_body(connection: &Connection, response: &SandboxResponse) -> io::Result<()> {
    connection.write(&response.head(complete(response))).await?;
    connection.write(half(&response.body).0).await
}

/// Writes half of a chunked body, without the last chunk.
pub(super) async fn half_chunks(connection: &Connection, response: &SandboxResponse) -> io::Result<()> {
    if !response.allows_body() {
        return connection.write(&response.head(Framing::None)).await;
    }
    connection.write(&response.head(Framing::Chunked)).await?;
    match half(&response.body).0 {
        // An empty chunk would end the body.
        [] => Ok(()),
        first => connection.write(&chunk(first)).await,
    }
}

/// Writes half of the body, and the rest after a release.
pub(super) async fn stalled(
    connection: &Connection,
    response: &SandboxResponse,
    faults: &Faults,
) -> io::Result<()> {
    let (first, rest) = half(&response.body);
    connection.write(&response.head(complete(response))).await?;
    connection.write(first).await?;
    if response.allows_body() {
        faults.hang().await;
    }
    connection.write(rest).await
}

/// Writes the body, padded with spaces.
pub(super) async fn oversized(
    connection: &Connection,
    response: &SandboxResponse,
    bytes: usize,
    chunked: bool,
) -> io::Result<()> {
    if !response.allows_body() {
        return connection.write(&response.head(Framing::None)).await;
    }
    let size = bytes.max(response.body.len());
    let framing = if chunked { Framing::Chunked } else { Framing::Length(size) };
    connection.write(&response.head(framing)).await?;
    let spaces = vec![b' '; PADDING];
    let mut remaining = size - response.body.len();
    let mut piece: &[u8] = &response.body;
    loop {
        match chunked {
            true if piece.is_empty() => {}
            true => connection.write(&chunk(piece)).await?,
            false => connection.write(piece).await?,
        }
        if remaining == 0 {
            break;
        }
        piece = spaces.get(..remaining.min(PADDING)).unwrap_or_default();
        remaining -= piece.len();
    }
    if chunked { connection.write(b"0\r\n\r\n").await } else { Ok(()) }
}

fn half(bytes: &[u8]) -> (&[u8], &[u8]) {
    bytes.split_at(bytes.len() / 2)
}
