//! An operation without optional parameters does not accept `limit`.

use rebilly_sdk::Client;

fn call(client: &Client) {
    let _ = client.customers().get_lead_source("x").limit(1);
}

fn main() {}
