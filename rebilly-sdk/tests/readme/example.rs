use rebilly_sdk::{Client, customers::CustomerRequest};

#[tokio::main]
pub(crate) async fn main() -> Result<(), rebilly_sdk::Error> {
    let client = Client::from_env()?; // REBILLY_API_KEY, REBILLY_ORGANIZATION_ID
    let body = CustomerRequest::default().with_website_id("web_1"); // the id of one of your websites
    let customer = client.customers().upsert("cus_42", &body).await?;
    println!("created: {}, revision {:?}", customer.is_created(), customer.revision);
    Ok(())
}
