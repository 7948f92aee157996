//! An answer is converted before it is sent.

use rebilly_sdk::Client;
use rebilly_sdk::types::Customer;

fn call(client: &Client, customer: &Customer) {
    let _ = client.customers().create(customer);
}

fn main() {}
