//! A key cannot be printed.

use rebilly_sdk::SecretKey;

fn print(key: &SecretKey) -> String {
    format!("{key}")
}

fn main() {}
