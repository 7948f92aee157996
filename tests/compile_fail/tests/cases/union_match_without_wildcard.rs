//! A match on a union needs a wildcard arm, so that new variants break no program.

use rebilly_sdk::webhooks::WebhookAuthorization;

fn scheme(authorization: &WebhookAuthorization) -> &str {
    match authorization {
        WebhookAuthorization::Basic(_) => "basic",
        WebhookAuthorization::Digest(_) => "digest",
        WebhookAuthorization::None(_) => "none",
        WebhookAuthorization::Unknown(_) => "unknown",
    }
}

fn main() {}
