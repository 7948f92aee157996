//! Untyped calls, uploads and downloads.

use std::io::{self, BufRead, Cursor, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sandbox::{Fault, SandboxResponse};
use rebilly_sdk::{Error, Method, RetryPolicy, Upload};
use serde_json::{Value, json};

use super::Server;

/// A file of three lines, longer than one chunk.
fn file() -> Vec<u8> {
    [vec![b'a'; 100_000], vec![b'b'; 100_000], b"end".to_vec()].join(&b'\n')
}

/// A sandbox with files: it serves one and reports the length of uploads.
fn with_files() -> Server {
    let server = Server::start();
    server.sandbox.add_operation("GET", "/files/{id}/download", |_| SandboxResponse::new(200).body(file()));
    server.sandbox.add_operation("POST", "/files", |request| {
        SandboxResponse::json(201, &json!({"length": request.bytes.len(), "same": request.bytes == file()}))
    });
    server
}

#[test]
fn untyped_calls_can_block() {
    let server = Server::start();
    let client = server.client();
    let put = client.request(Method::PUT, "/customers/{id}").path_param("cus_1").json(&json!({}));
    assert!(put.send_blocking().unwrap().is_created());
    let read = client.request(Method::GET, "/customers/{id}").path_param("cus_1").json_as::<Value>();
    assert_eq!(read.send_blocking().unwrap()["id"], "cus_1");
    let call = client.request(Method::GET, "/customers/{id}").path_param("cus_1");
    let error = server.runtime.block_on(async { call.send_blocking() }).unwrap_err();
    assert!(error.is_configuration() && error.path_template() == Some("/customers/{id}"), "{error}");
}

#[test]
fn a_download_can_be_read_written_and_buffered() {
    let server = with_files();
    let client = server.client();
    let download = || {
        let call = client.request(Method::GET, "/files/{id}/download").path_param("file_1");
        call.download_blocking().unwrap().blocking()
    };
    assert_eq!(download().get_ref().total(), Some(file().len() as u64));
    assert!(download().bytes().unwrap() == file());
    let mut written = Vec::new();
    assert_eq!(download().write_to(&mut written).unwrap(), file().len() as u64);
    assert!(written == file());
    let mut copied = Vec::new();
    io::copy(&mut download(), &mut copied).unwrap();
    assert!(copied == file());
    let lines: Vec<_> = download().lines().map(|line| line.unwrap().len()).collect();
    assert_eq!(lines, [100_000, 100_000, 3]);
    // Bytes already read are not read twice.
    let mut begun = download();
    begun.read_exact(&mut [0; 5]).unwrap();
    assert!(begun.bytes().unwrap() == file()[5..]);
    let (mut begun, mut rest) = (download(), Vec::new());
    begun.read_exact(&mut [0; 150_000]).unwrap();
    assert_eq!(begun.write_to(&mut rest).unwrap(), file().len() as u64 - 150_000);
    assert!(rest == file()[150_000..]);
}

/// A full disk.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_truncated_or_oversized_download_is_an_error() {
    let server = with_files();
    let client = server.client();
    let call = || {
        client.request(Method::GET, "/files/{id}/download").path_param("file_1").retry(RetryPolicy::never())
    };
    let error = call().download_blocking().unwrap().blocking().write_to(&mut Full).unwrap_err();
    assert!(error.is_body_io() && error.path_template() == Some("/files/{id}/download"), "{error}");
    server.sandbox.faults().next(Fault::truncated());
    let error = io::copy(&mut call().download_blocking().unwrap().blocking(), &mut io::sink()).unwrap_err();
    let error = error.get_ref().and_then(|error| error.downcast_ref::<Error>()).unwrap();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{error}");
    let small = call().download_blocking().unwrap().max_bytes(10).blocking();
    assert!(small.bytes().is_err());
}

#[test]
fn a_download_is_rejected_inside_a_runtime_and_continues_outside() {
    let server = with_files();
    let client = server.client();
    let call = || client.request(Method::GET, "/files/{id}/download").path_param("file_1");
    let mut download = call().download_blocking().unwrap().blocking();
    server.runtime.block_on(async {
        assert!(call().download_blocking().unwrap_err().is_configuration());
        let error = download.read(&mut [0; 8]).unwrap_err();
        assert!(error.to_string().contains("`.await`"), "{error}");
    });
    assert!(download.bytes().unwrap() == file());
}

/// A reader with small chunks, interruptions and a configurable end.
struct Odd {
    content: Cursor<Vec<u8>>,
    interrupted: bool,
    end: fn() -> io::Result<usize>,
}

impl Odd {
    fn new(end: fn() -> io::Result<usize>) -> Self {
        Self { content: Cursor::new(file()), interrupted: false, end }
    }
}

impl Read for Odd {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let room = buffer.len().min(7000);
        match self.content.read(&mut buffer[..room])? {
            0 => (self.end)(),
            length => Ok(length),
        }
    }
}

#[test]
fn an_upload_is_read_while_it_is_sent() {
    let server = with_files();
    let client = server.client();
    let sent = |upload: Upload| client.request(Method::POST, "/files").upload(upload).json_as::<Value>();
    for upload in [
        Upload::bytes(file()),
        Upload::blocking_reader(Cursor::new(file())),
        Upload::blocking_reader(Odd::new(|| Ok(0))),
        Upload::blocking_reader(Odd::new(|| Ok(0))).length(file().len() as u64),
    ] {
        assert_eq!(sent(upload).send_blocking().unwrap()["same"], true);
    }
    let empty = sent(Upload::blocking_reader(io::empty())).send_blocking().unwrap();
    assert_eq!(empty["length"], 0);
    // An async call can send it too.
    let call = sent(Upload::blocking_reader(Odd::new(|| Ok(0))));
    assert_eq!(server.runtime.block_on(call.send()).unwrap()["same"], true);
}

#[test]
fn a_failing_reader_fails_the_upload() {
    let server = with_files();
    let client = server.client();
    let received = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&received);
    server.sandbox.add_operation("POST", "/files", move |request| {
        count.fetch_add(request.bytes.len(), Ordering::SeqCst);
        SandboxResponse::new(201)
    });
    let ends: [fn() -> io::Result<usize>; 2] =
        [|| Err(io::ErrorKind::PermissionDenied.into()), || panic!("panic in a reader")];
    for end in ends {
        let upload = Upload::blocking_reader(Odd::new(end));
        let error = client.request(Method::POST, "/files").upload(upload).send_blocking().unwrap_err();
        assert!(error.is_body_io(), "{error:?}");
    }
    // The sandbox treats a truncated body as an empty one.
    assert_eq!(received.load(Ordering::SeqCst), 0);
}
