//! A date of unchecked text is not sent: `parse` checks it.

use rebilly_sdk::customers::ContactObjectRequest;
use rebilly_sdk::types::Date;

fn born(address: ContactObjectRequest) -> ContactObjectRequest {
    address.with_dob(Date::from("31/12/1980"))
}

fn main() {}
