//! A publishable key is not accepted where a secret key is expected.

use rebilly_sdk::{ClientBuilder, PublishableKey};

fn build(builder: ClientBuilder, key: PublishableKey) -> ClientBuilder {
    builder.secret_key(key)
}

fn main() {}
