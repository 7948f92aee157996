//! A read-only field is no field of the request model.

use rebilly_sdk::customers::CustomerRequest;

fn request() -> CustomerRequest {
    CustomerRequest { created_time: None, ..CustomerRequest::default() }
}

fn main() {}
