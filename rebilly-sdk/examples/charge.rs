//! Charges a card by token: approved, declined, and waiting for the customer's approval on a page.
//!
//! `cargo run -p rebilly-sdk --example charge`

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::payments::{
    CompositeToken, PaymentCardTokenPaymentInstrumentRequest, PaymentCardTokenRequest,
    PaymentInstructionToken, Transaction, TransactionCreate, TransactionCreateType, TransactionResult,
};
use rebilly_sdk::{Client, Environment, RequestId, shared::PaymentTokenId, types::Decimal};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    let cards = [
        ("4111 1111 1111 1111", TransactionResult::Approved),
        ("4000 0000 0000 0002", TransactionResult::Declined),
        ("4000 0000 0000 3220", TransactionResult::Approved),
    ];
    for (card, expected) in cards {
        let mut transaction = charge(&client, token(&client, card).await?).await?;
        if let Some(page) = approval_page(&transaction) {
            // Redirect the customer to the page. Here the program approves in the customer's place.
            println!("{card}: {:?}, page of the customer: {page}", transaction.status);
            rebilly_sdk::reqwest::Client::new().post(format!("{page}/approve")).send().await?;
            // In production, wait for the webhook `transaction-processed` instead of asking.
            transaction = client.transactions().get(&transaction.id.ok_or("no id")?).await?.into_inner();
        }
        show(card, &transaction);
        if transaction.result != Some(expected) {
            return Err("not the result of this card".into());
        }
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
fn show(card: &str, transaction: &Transaction) {
    match &transaction.result {
        Some(TransactionResult::Approved) => println!("{card}: approved {:?}", transaction.amount),
        Some(TransactionResult::Declined) => {
            let gateway = transaction.gateway.as_ref().and_then(|gateway| gateway.response.as_ref());
            println!("{card}: declined {:?}", gateway.map(|response| (&response.code, &response.message)));
        }
        _ => println!("{card}: not decided yet, {:?}", transaction.status),
    }
}

fn approval_page(transaction: &Transaction) -> Option<&str> {
    transaction.links.iter().find(|link| link.rel.as_deref() == Some("approvalUrl"))?.href.as_deref()
}
