//! Panics of crates that are not ours, as values.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// How many guards are open on this thread.
    static OPEN: Cell<usize> = const { Cell::new(0) };
}

/// Runs something, and gives back what it panicked with, without the message on standard error.
///
/// Panics of other threads are reported as ever.
///
/// # Errors
/// The text of the panic.
pub(crate) fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |info| {
            if OPEN.get() == 0 {
                usual(info);
            }
        }));
    });
    OPEN.set(OPEN.get() + 1);
    let result = catch_unwind(AssertUnwindSafe(run));
    OPEN.set(OPEN.get() - 1);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("it gave no reason").to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_its_text() {
        assert_eq!(caught(|| 1), Ok(1));
        assert_eq!(caught(|| panic!("plain")), Err::<(), _>("plain".to_owned()));
        assert_eq!(caught(|| panic!("with {}", 2)), Err::<(), _>("with 2".to_owned()));
        let inner =
            caught(|| caught(|| panic!("inner")).unwrap_or_else(|text: String| assert_eq!(text, "inner")));
        assert_eq!(inner, Ok(()));
        assert_eq!(OPEN.get(), 0);
    }
}
