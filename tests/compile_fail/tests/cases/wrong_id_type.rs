//! The identifier of one resource is not accepted for another.

use rebilly_sdk::Client;
use rebilly_sdk::shared::WebsiteId;

fn call(client: &Client, website: WebsiteId) {
    let _ = client.customers().get(website);
}

fn main() {}
