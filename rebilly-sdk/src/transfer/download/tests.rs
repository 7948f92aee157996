use std::sync::Arc;

use http::Method;

use super::*;
use crate::message::body::RequestPayload;
use crate::operation::{Idempotency, Operation};
use crate::transfer::Upload;

/// Returns a chunk after each of these delays, in seconds.
struct Slow(Vec<u64>, Option<Pin<Box<Sleep>>>);

impl Stream for Slow {
    type Item = Result<&'static [u8], std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(seconds) = self.0.first().copied() else { return Poll::Ready(None) };
        let timer = self.1.get_or_insert_with(|| Box::pin(sleep(Duration::from_secs(seconds))));
        ready!(timer.as_mut().poll(cx));
        self.1 = None;
        self.0.remove(0);
        Poll::Ready(Some(Ok(b"chunk")))
    }
}

fn slow(seconds: &[u64]) -> Download {
    let upload = Upload::stream(Slow(seconds.to_vec(), None));
    let RequestPayload::Stream(body) = RequestPayload::new(vec![upload.into_segment().unwrap()], None) else {
        panic!("a stream")
    };
    let body = ReceivedBody::Streaming(Box::new(http::Response::new(body).into()));
    let received = Received { status: StatusCode::OK, headers: HeaderMap::new(), body, attempts: 1 };
    let operation = Operation::new("Get", Method::GET, "/file", &[], Idempotency::Always);
    Download::new(received, OperationRef::AdHoc(Arc::new(operation)), Duration::from_secs(5), 1000)
}

#[tokio::test(start_paused = true)]
async fn the_idle_timeout_applies_to_each_chunk_and_not_to_the_body() {
    assert_eq!(slow(&[4; 20]).bytes().await.unwrap().len(), 100);
    assert!(slow(&[4, 4, 6, 4]).bytes().await.unwrap_err().is_timeout());
    assert_eq!(slow(&[4, 6]).idle_timeout(Duration::from_secs(7)).bytes().await.unwrap().len(), 10);
}

#[tokio::test(start_paused = true)]
async fn time_between_reads_does_not_count_as_idle() {
    let mut download = slow(&[4; 3]);
    for _ in 0..3 {
        assert_eq!(download.chunk().await.unwrap().unwrap(), "chunk");
        sleep(Duration::from_secs(60)).await;
    }
    assert!(download.chunk().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_limits_the_whole_body() {
    let seconds = Duration::from_secs;
    assert_eq!(slow(&[4; 5]).deadline(seconds(21)).bytes().await.unwrap().len(), 25);
    let started = Instant::now();
    assert!(slow(&[4; 5]).deadline(seconds(18)).bytes().await.unwrap_err().is_timeout());
    assert_eq!(started.elapsed(), seconds(18));
    assert_eq!(slow(&[4]).deadline(Duration::MAX).bytes().await.unwrap(), "chunk");
    // A body that always has a chunk at hand, and a caller that is slow.
    let mut download = slow(&[0; 5]).deadline(seconds(1));
    assert!(download.chunk().await.unwrap().is_some());
    sleep(seconds(2)).await;
    assert!(download.chunk().await.unwrap_err().is_timeout());
    assert!(download.chunk().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_body_of_another_than_the_expected_length_is_an_error() {
    assert_eq!(slow(&[0; 2]).expected_length(10).bytes().await.unwrap().len(), 10);
    for length in [0, 9, 11] {
        let error = slow(&[0; 2]).expected_length(length).bytes().await.unwrap_err();
        assert!(error.is_transport() && error.to_string().contains("after 10 of"), "{error}");
    }
}
