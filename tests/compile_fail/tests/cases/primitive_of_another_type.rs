//! A setter takes a boolean or a number as it is, so that the compiler names both types.

use rebilly_sdk::customers::TaxNumberRequest;

fn number(number: TaxNumberRequest) -> TaxNumberRequest {
    number.with_is_default("yes")
}

fn main() {}
