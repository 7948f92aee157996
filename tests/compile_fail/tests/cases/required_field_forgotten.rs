//! What a request needs cannot be forgotten.

use rebilly_sdk::types::ContactEmail;

fn email() -> ContactEmail {
    ContactEmail { primary: Some(true), ..Default::default() }
}

fn main() {}
