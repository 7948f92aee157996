//! A required field of a request cannot be omitted.

use rebilly_sdk::customers::ContactEmail;

fn email() -> ContactEmail {
    ContactEmail { primary: Some(true), ..Default::default() }
}

fn main() {}
