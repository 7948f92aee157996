//! Answers that HTTP libraries refuse to write, byte for byte. Each takes the connection for good.

use std::io;
use std::time::Duration;

use crate::net::Connection;
use crate::response::{Framing, SandboxResponse, chunk};

use super::plan::Faults;

/// Blanks are written in pieces of this size.
const PIECE: usize = 64 * 1024;

/// The framing of an answer that arrives whole.
fn whole(answer: &SandboxResponse) -> Framing {
    if answer.has_room() { Framing::Length(answer.body.len()) } else { Framing::None }
}

/// The answer in pieces with pauses.
pub(super) async fn slow(
    wire: &Connection,
    answer: &SandboxResponse,
    bytes: usize,
    pause: Duration,
    faults: &Faults,
) -> io::Result<()> {
    let mut text = answer.head(whole(answer));
    text.extend_from_slice(&answer.body);
    for (number, piece) in text.chunks(bytes).enumerate() {
        if number > 0 {
            faults.pause(pause).await;
        }
        wire.write(piece).await?;
    }
    Ok(())
}

/// Half of the headers.
pub(super) async fn half_head(wire: &Connection, answer: &SandboxResponse) -> io::Result<()> {
    let head = answer.head(whole(answer));
    wire.write(half(&head).0).await
}

/// Half of a body that was announced whole. A body of one byte, or none, cannot be halved: nothing of it comes.
pub(super) async fn half_body(wire: &Connection, answer: &SandboxResponse) -> io::Result<()> {
    wire.write(&answer.head(whole(answer))).await?;
    wire.write(half(&answer.body).0).await
}

/// Half of a chunked body.
pub(super) async fn half_chunks(wire: &Connection, answer: &SandboxResponse) -> io::Result<()> {
    if !answer.has_room() {
        return wire.write(&answer.head(Framing::None)).await;
    }
    wire.write(&answer.head(Framing::Chunked)).await?;
    match half(&answer.body).0 {
        // An empty chunk would be the end.
        [] => Ok(()),
        first => wire.write(&chunk(first)).await,
    }
}

/// Half of the body, and the rest after a release.
pub(super) async fn stalled(wire: &Connection, answer: &SandboxResponse, faults: &Faults) -> io::Result<()> {
    let (first, rest) = half(&answer.body);
    wire.write(&answer.head(whole(answer))).await?;
    wire.write(first).await?;
    if answer.has_room() {
        faults.hang().await;
    }
    wire.write(rest).await
}

/// The body and blanks after it.
pub(super) async fn oversized(
    wire: &Connection,
    answer: &SandboxResponse,
    bytes: usize,
    chunked: bool,
) -> io::Result<()> {
    if !answer.has_room() {
        return wire.write(&answer.head(Framing::None)).await;
    }
    let size = bytes.max(answer.body.len());
    let framing = if chunked { Framing::Chunked } else { Framing::Length(size) };
    wire.write(&answer.head(framing)).await?;
    let blanks = vec![b' '; PIECE];
    let mut left = size - answer.body.len();
    let mut piece: &[u8] = &answer.body;
    loop {
        match chunked {
            true if piece.is_empty() => {}
            true => wire.write(&chunk(piece)).await?,
            false => wire.write(piece).await?,
        }
        if left == 0 {
            break;
        }
        piece = blanks.get(..left.min(PIECE)).unwrap_or_default();
        left -= piece.len();
    }
    if chunked { wire.write(b"0\r\n\r\n").await } else { Ok(()) }
}

fn half(bytes: &[u8]) -> (&[u8], &[u8]) {
    bytes.split_at(bytes.len() / 2)
}
