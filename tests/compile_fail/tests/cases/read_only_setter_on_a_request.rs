//! Nor has it a setter.

use rebilly_sdk::types::CustomerRequest;

fn request() -> CustomerRequest {
    CustomerRequest::default().with_email("user@example.com")
}

fn main() {}
