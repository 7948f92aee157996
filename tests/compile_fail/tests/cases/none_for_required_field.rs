//! `None` leaves an optional property out, but a required one cannot be left out.

use rebilly_sdk::customers::TaxNumberRequest;

fn number(kind: Option<&str>) -> TaxNumberRequest {
    TaxNumberRequest::new(kind, "GB980780684")
}

fn main() {}
