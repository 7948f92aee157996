//! A read-only field has no setter on the request model.

use rebilly_sdk::customers::CustomerRequest;

fn request() -> CustomerRequest {
    CustomerRequest::default().with_email("user@example.com")
}

fn main() {}
