//! Number of bytes that the current thread has read in documents and looked-up properties.

use std::cell::Cell;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

pub(in crate::model) fn add(bytes: usize) {
    BYTES.set(BYTES.get() + bytes);
}

/// Returns the number of bytes, and starts again at zero.
pub(crate) fn take() -> usize {
    BYTES.take()
}
