//! What is known of an operation that the caller names by method and path.

use std::borrow::Cow;

use http::Method;

use crate::operation::{Idempotency, Operation};

/// The operation of a method and a path. Its name is both of them.
pub(super) fn operation(method: Method, path: Cow<'static, str>, without_organization: bool) -> Operation {
    let idempotency = match method {
        Method::GET | Method::HEAD | Method::PUT | Method::DELETE => Idempotency::Always,
        Method::POST | Method::PATCH if matches!(&*path, "/transactions" | "/payouts") => {
            Idempotency::WithRequestId
        }
        _ => Idempotency::Never,
    };
    Operation {
        id: Cow::Owned(format!("{method} {path}")),
        organization: !without_organization,
        security: None,
        idempotency,
        single_use: &["paymentToken"],
        time_window: None,
        returns_existing: method == Method::POST && returns_existing(&path),
        method,
        path,
    }
}

/// Whether Rebilly looks for an equal resource before it creates one there, and answers 303 with it.
fn returns_existing(path: &str) -> bool {
    let kind = path.strip_prefix("/service-credentials/");
    path == "/payment-instruments" || kind.is_some_and(|kind| !kind.is_empty() && !kind.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(method: Method, path: &'static str) -> Operation {
        operation(method, Cow::Borrowed(path), false)
    }

    #[test]
    fn repeating_depends_on_method_and_path() {
        for method in [Method::GET, Method::HEAD, Method::PUT, Method::DELETE] {
            assert_eq!(made(method, "/things/{id}").idempotency, Idempotency::Always);
        }
        for method in [Method::POST, Method::PATCH] {
            assert_eq!(made(method.clone(), "/things").idempotency, Idempotency::Never);
            assert_eq!(made(method.clone(), "/transactions/{id}/refund").idempotency, Idempotency::Never);
            assert_eq!(made(method.clone(), "/transactions").idempotency, Idempotency::WithRequestId);
            assert_eq!(made(method, "/payouts").idempotency, Idempotency::WithRequestId);
        }
        assert_eq!(made(Method::OPTIONS, "/things").idempotency, Idempotency::Never);
    }

    #[test]
    fn two_operations_find_what_exists() {
        let finds = |method, path| made(method, path).returns_existing;
        assert!(finds(Method::POST, "/payment-instruments"));
        assert!(finds(Method::POST, "/service-credentials/{type}"));
        assert!(finds(Method::POST, "/service-credentials/webhook"));
        for path in
            ["/payment-instruments/{id}", "/service-credentials", "/service-credentials/{type}/{hash}"]
        {
            assert!(!finds(Method::POST, path), "{path}");
        }
        assert!(!finds(Method::PUT, "/payment-instruments"));
        assert_eq!(made(Method::POST, "/x").id, "POST /x");
    }
}
