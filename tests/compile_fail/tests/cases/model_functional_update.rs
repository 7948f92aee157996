//! A model is not built with functional update syntax, so that new fields break no program.

use rebilly_sdk::customers::CustomerRequest;

fn request() -> CustomerRequest {
    CustomerRequest { is_edd_required: Some(true), ..CustomerRequest::default() }
}

fn main() {}
