//! Defines custom fields of customers, sets them, reads them as a type of the program, and filters by one.
//!
//! `cargo run -p rebilly-sdk --example custom_fields --features lists`

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::lists::{BooleanCustomFieldRequest, CustomFieldRequest, StringCustomFieldRequest};
use rebilly_sdk::types::Json;
use rebilly_sdk::{Client, Environment, filter};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    let fields: [(&str, CustomFieldRequest); 2] = [
        ("tier", StringCustomFieldRequest::default().with_description("Tier of the loyalty scheme").into()),
        ("isVip", BooleanCustomFieldRequest::default().into()),
    ];
    for (name, field) in &fields {
        client.custom_fields().upsert("customers", *name, field).await?;
        println!("defined {name}");
    }

    for (id, tier, vip) in [("cus_1", "gold", true), ("cus_2", "silver", false)] {
        let values = [("tier", Json::from(tier)), ("isVip", Json::from(vip))];
        client.customers().upsert(id, &CustomerRequest::default().with_custom_fields(values)).await?;
    }

    let gold = filter::field("customFields.tier").eq("gold");
    let customers = client.customers().list().filter(gold).await?;
    for customer in customers.iter() {
        let tier = customer.custom_fields.get("tier").and_then(Json::to_text);
        println!("{:?}: tier {tier:?}", customer.id);
    }
    if customers.len() == 1 { Ok(()) } else { Err("expected one customer of the tier".into()) }
}
