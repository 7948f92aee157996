//! Charges and refunds on a connection that breaks after Rebilly executed the request: money moves once.
//!
//! `cargo run -p rebilly-sdk --example refund_after_timeout`

use std::error::Error;

use rebilly_sandbox::{Fault, Match, Sandbox};
use rebilly_sdk::payments::{
    Transaction, TransactionCreate, TransactionCreateType, TransactionRefund, TransactionStatus,
};
use rebilly_sdk::shared::TransactionId;
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
    // A charge has an idempotency key: the SDK retries it, and Rebilly finds the first transaction.
    lose_response(&sandbox, "PostTransaction");
    let amount: Decimal = "42.50".parse()?;
    let sale = TransactionCreate::new(TransactionCreateType::Sale, "web_1", "cus_42", "USD", amount)
        .with_is_processed_outside(true)
        .with_request_id(RequestId::new().as_str());
    let charged = client.transactions().create(&sale).await?;
    println!("charged after {} attempts: {:?}", charged.attempts(), charged.result);
    let id = charged.id.clone().ok_or("a transaction without an id")?;

    // A refund has none: the SDK does not retry it, and the caller looks before it sends another.
    lose_response(&sandbox, "PostTransactionRefund");
    for attempt in 1..=3 {
        println!("attempt {attempt}: {}", refund_once(&client, &id, &sale.amount).await?);
    }
    let refunds = sandbox.executions().count("PostTransactionRefund");
    println!("executed refunds: {refunds}");
    if refunds == 1 { Ok(()) } else { Err("refunded more than once".into()) }
}

/// Refunds the whole amount, unless an earlier attempt did.
async fn refund_once(client: &Client, id: &TransactionId, amount: &Decimal) -> Result<&'static str> {
    if is_refunded(&*client.transactions().get(id).await?) {
        return Ok("already refunded");
    }
    match client.transactions().refund(id, &TransactionRefund::new(amount)).await {
        Ok(_) => Ok("refunded"),
        // No response, or an error after the request was executed: the next attempt looks.
        Err(error) if error.may_have_executed() => Ok("the outcome is unknown"),
        Err(error) => Err(error.into()),
    }
}

fn is_refunded(transaction: &Transaction) -> bool {
    let refunded = [TransactionStatus::Refunded, TransactionStatus::WaitingRefund];
    transaction.status.as_ref().is_some_and(|status| refunded.contains(status))
}

/// Breaks the connection once, after the sandbox executed the request.
fn lose_response(sandbox: &Sandbox, operation: &'static str) {
    sandbox.faults().on(Match::any().operation(operation)).times(1, Fault::reset().after_executing());
}
