//! An operation without a page size takes none.

use rebilly_sdk::Client;

fn call(client: &Client) {
    let _ = client.customers().get("cus_1").limit(5);
}

fn main() {}
