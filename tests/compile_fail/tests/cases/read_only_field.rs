//! A read-only field is no field of the request model.

use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::types::Timestamp;

fn set(request: &mut CustomerRequest, time: Timestamp) {
    request.created_time = Some(time);
}

fn main() {}
