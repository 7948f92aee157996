//! Charges a card by token: approved, declined, and waiting for the customer's approval on a page.
//!
//! `cargo run -p rebilly-sdk --example charge`

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::payments::{
    CompositeToken, PaymentCardTokenPaymentInstrumentRequest, PaymentCardTokenRequest,
    PaymentInstructionToken, Transaction, TransactionCreate, TransactionCreateType, TransactionResult,
};
use rebilly_sdk::shared::PaymentTokenId;
use rebilly_sdk::types::Decimal;
use rebilly_sdk::{Client, Environment, RequestId};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    for card in ["4111 1111 1111 1111", "4000 0000 0000 0002", "4000 0000 0000 3220"] {
        println!("card {card}");
        let transaction = charge(&client, token(&client, card).await?).await?;
        show(&transaction);
        let Some(page) = approval_page(&transaction) else { continue };
        // Redirect the customer to the page. Here the program approves in the customer's place.
        println!("   page of the customer: {page}");
        rebilly_sdk::reqwest::Client::new().post(format!("{page}/approve")).send().await?;
        // In production, wait for the webhook `transaction-processed` instead of asking.
        let id = transaction.id.as_ref().ok_or("no id")?;
        show(&*client.transactions().get(id).await?);
    }
    Ok(())
}

/// Creates a token. In production the browser does this, so that card numbers never reach the server.
async fn token(client: &Client, pan: &str) -> Result<PaymentTokenId> {
    let card = PaymentCardTokenPaymentInstrumentRequest::new(12, 2030).with_pan(pan).with_cvv("123");
    let token = client.payment_tokens().create(&PaymentCardTokenRequest::new(card).into()).await?;
    let CompositeToken::PaymentCard(token) = token.into_inner() else {
        return Err("not a token of a card".into());
    };
    Ok(token.id.ok_or("a token without an id")?)
}

async fn charge(client: &Client, token: PaymentTokenId) -> Result<Transaction> {
    let amount: Decimal = "42.50".parse()?;
    // With a request id, a charge is retried safely. Store the id with the order.
    let sale = TransactionCreate::new(TransactionCreateType::Sale, "web_1", "cus_42", "USD", amount)
        .with_payment_instruction(PaymentInstructionToken::new(token))
        .with_request_id(RequestId::new().as_str());
    Ok(client.transactions().create(&sale).await?.into_inner())
}

/// Prints the result. A decline is a result and no error.
fn show(transaction: &Transaction) {
    match &transaction.result {
        Some(TransactionResult::Approved) => println!("   approved: {:?}", transaction.amount),
        Some(TransactionResult::Declined) => {
            let Some(response) = transaction.gateway.as_ref().and_then(|gateway| gateway.response.as_ref())
            else {
                return println!("   declined");
            };
            println!("   declined: {:?} {:?}", response.code, response.message);
        }
        _ => println!("   not decided yet: {:?}", transaction.status),
    }
}

fn approval_page(transaction: &Transaction) -> Option<&str> {
    let link = transaction.links.iter().find(|link| link.rel.as_deref() == Some("approvalUrl"))?;
    link.href.as_deref()
}
