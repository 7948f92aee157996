//! What only answers have is no field of a request.

use rebilly_sdk::types::CustomerRequest;

fn request() -> CustomerRequest {
    CustomerRequest { created_time: None, ..CustomerRequest::default() }
}

fn main() {}
