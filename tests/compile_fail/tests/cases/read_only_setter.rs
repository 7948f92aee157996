//! A read-only field has no setter on the request model.

use rebilly_sdk::customers::CustomerRequest;

fn request() -> CustomerRequest {
    CustomerRequest::default().with_created_time("2026-01-01T00:00:00Z")
}

fn main() {}
