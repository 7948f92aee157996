//! An operation without a page size does not accept `limit`.

use rebilly_sdk::Client;

fn call(client: &Client) {
    let _ = client.customers().get("x").limit(1);
}

fn main() {}
