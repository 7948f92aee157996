//! Identifiers of different resources are not mixed up.

use rebilly_sdk::Client;
use rebilly_sdk::types::WebsiteId;

fn call(client: &Client, website: WebsiteId) {
    let _ = client.customers().get(website);
}

fn main() {}
