//! Panics of third-party crates as values.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// Depth of nested [`catch_panic`] calls on this thread.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Runs a closure and returns the text of its panic, without a message on standard error.
///
/// Panics of other threads are printed as usual.
///
/// # Errors
/// The text of the panic.
pub(crate) fn catch_panic<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        let previous = take_hook();
        set_hook(Box::new(move |info| {
            if DEPTH.get() == 0 {
                previous(info);
            }
        }));
    });
    DEPTH.set(DEPTH.get() + 1);
    let result = catch_unwind(AssertUnwindSafe(run));
    DEPTH.set(DEPTH.get() - 1);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("panic without a message").to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_returned_as_text() {
        assert_eq!(catch_panic(|| 1), Ok(1));
        assert_eq!(catch_panic(|| panic!("plain")), Err::<(), _>("plain".to_owned()));
        assert_eq!(catch_panic(|| panic!("with {}", 2)), Err::<(), _>("with 2".to_owned()));
        let inner = catch_panic(|| {
            catch_panic(|| panic!("inner")).unwrap_or_else(|text: String| assert_eq!(text, "inner"))
        });
        assert_eq!(inner, Ok(()));
        assert_eq!(DEPTH.get(), 0);
    }
}
