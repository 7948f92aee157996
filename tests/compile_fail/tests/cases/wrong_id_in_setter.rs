//! A setter does not accept the identifier of another resource.

use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::shared::CustomerId;

fn body(customer: CustomerId) -> CustomerRequest {
    CustomerRequest::default().with_website_id(customer)
}

fn main() {}
