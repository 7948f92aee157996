//! A secret key does not implement `Display`.

use rebilly_sdk::SecretKey;

fn print(key: &SecretKey) -> String {
    format!("{key}")
}

fn main() {}
