//! Servers below HTTP: prepared bytes as responses, for messages that no HTTP library would send.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;

/// State of a connection after the response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connection {
    /// The server closes it.
    Closed,
    /// The server keeps it open and sends no more bytes.
    Open,
}

/// Listener on a free port of this machine, and its URL.
///
/// # Panics
/// No port is free.
pub fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

/// Starts a server that sends the same bytes on every connection, and returns its URL.
pub fn fixed(response: impl Into<Vec<u8>>, after: Connection) -> String {
    let (listener, url) = listener();
    let response = response.into();
    thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            read_request(&mut stream);
            // A client that has read enough may have closed the connection.
            let _ = stream.write_all(&response);
            if after == Connection::Open {
                open.push(stream);
            }
        }
    });
    url
}

/// Starts a server that sends one queued response per connection and closes it. Returns its URL and the queue.
///
/// The server stops when the queue is dropped.
pub fn queued() -> (String, mpsc::Sender<Vec<u8>>) {
    let (listener, url) = listener();
    let (sender, responses) = mpsc::channel::<Vec<u8>>();
    thread::spawn(move || {
        for (stream, response) in listener.incoming().zip(responses) {
            let mut stream = stream.unwrap();
            read_request(&mut stream);
            // A client that has read enough may have closed the connection.
            let _ = stream.write_all(&response);
        }
    });
    (url, sender)
}

/// Reads a request up to the end of its body, or of the connection. Returns its text in lowercase.
///
/// # Panics
/// The `content-length` is not a number.
pub fn read_request(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&request).to_lowercase();
        if is_complete(&text) {
            return text;
        }
        match stream.read(&mut buffer) {
            Ok(read) if read > 0 => request.extend(&buffer[..read]),
            _ => return text,
        }
    }
}

fn is_complete(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}
