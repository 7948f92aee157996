//! An operation without a page size does not accept `limit`.

use rebilly_sdk::Client;

fn call(client: &Client) {
    let _ = client.customers().get("cus_1").limit(5);
}

fn main() {}
