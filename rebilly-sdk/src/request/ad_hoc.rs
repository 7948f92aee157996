//! Operations that the caller specifies by method and path.

use std::borrow::Cow;

use http::Method;

use crate::operation::{Idempotency, Operation};

/// Returns the operation for a method and a path. Its id is both of them, such as `GET /status`.
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
        returns_id: false,
        method,
        path,
    }
}

/// Returns `true` if Rebilly responds with 303 and the existing resource instead of creating an equal one here.
fn returns_existing(path: &str) -> bool {
    let credential_type = path.strip_prefix("/service-credentials/");
    path == "/payment-instruments"
        || credential_type.is_some_and(|name| !name.is_empty() && !name.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ad_hoc(method: Method, path: &'static str) -> Operation {
        operation(method, Cow::Borrowed(path), false)
    }

    #[test]
    fn idempotency_depends_on_method_and_path() {
        for method in [Method::GET, Method::HEAD, Method::PUT, Method::DELETE] {
            assert_eq!(ad_hoc(method, "/things/{id}").idempotency, Idempotency::Always);
        }
        for method in [Method::POST, Method::PATCH] {
            assert_eq!(ad_hoc(method.clone(), "/things").idempotency, Idempotency::Never);
            assert_eq!(ad_hoc(method.clone(), "/transactions/{id}/refund").idempotency, Idempotency::Never);
            assert_eq!(ad_hoc(method.clone(), "/transactions").idempotency, Idempotency::WithRequestId);
            assert_eq!(ad_hoc(method, "/payouts").idempotency, Idempotency::WithRequestId);
        }
        assert_eq!(ad_hoc(Method::OPTIONS, "/things").idempotency, Idempotency::Never);
    }

    #[test]
    fn two_paths_return_the_existing_resource() {
        let returns_existing = |method, path| ad_hoc(method, path).returns_existing;
        assert!(returns_existing(Method::POST, "/payment-instruments"));
        assert!(returns_existing(Method::POST, "/service-credentials/{type}"));
        assert!(returns_existing(Method::POST, "/service-credentials/webhook"));
        for path in
            ["/payment-instruments/{id}", "/service-credentials", "/service-credentials/{type}/{hash}"]
        {
            assert!(!returns_existing(Method::POST, path), "{path}");
        }
        assert!(!returns_existing(Method::PUT, "/payment-instruments"));
        assert_eq!(ad_hoc(Method::POST, "/x").id, "POST /x");
    }
}
