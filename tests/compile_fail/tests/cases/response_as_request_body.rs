//! A response model is no request body: it is converted first.

use rebilly_sdk::Client;
use rebilly_sdk::customers::Customer;

fn call(client: &Client, customer: &Customer) {
    let _ = client.customers().create(customer);
    let _ = client.customers().upsert("x", customer);
}

fn main() {}
