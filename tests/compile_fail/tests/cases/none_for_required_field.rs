//! `None` leaves an optional property out, but a required one cannot be left out.

use rebilly_sdk::customers::TaxNumberRequest;

fn number(value: Option<&str>) -> TaxNumberRequest {
    TaxNumberRequest::new("eu-vat", value)
}

fn main() {}
