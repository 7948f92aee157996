//! A required field of a request cannot be omitted.

use rebilly_sdk::customers::ContactEmail;

fn email() -> ContactEmail {
    ContactEmail::new("home")
}

fn main() {}
