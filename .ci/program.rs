//! A program's test, built from the packages: a charge, a decline, a refund, a renewal by the clock, and its webhook.

use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sandbox::{ManualClock, Sandbox};
use rebilly_sdk::catalog::{
    IntervalUnit, OriginalPlan, PlanFormulaFlatRate, SubscriptionPlanRequest,
    SubscriptionPlanTermsRecurringInterval,
};
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
use rebilly_sdk::payments::{
    CompositeToken, PaymentCardTokenPaymentInstrumentRequest, PaymentCardTokenRequest,
    PaymentInstructionToken, PaymentInstrument, Transaction, TransactionCreate, TransactionCreateType,
    TransactionRefund, TransactionResult, TransactionStatus,
};
use rebilly_sdk::subscriptions::{SubscriptionOrOneTimeSaleItemRequest, SubscriptionRequest};
use rebilly_sdk::types::Decimal;
use rebilly_sdk::{Client, Environment};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::test]
async fn money_moves_and_a_renewal_is_handled_once() -> Result<()> {
    let sandbox = Sandbox::builder().clock(ManualClock::at(1_767_225_600)).start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;

    let approved = charge(&client, "4111 1111 1111 1111").await?;
    assert_eq!(approved.result, Some(TransactionResult::Approved));
    let declined = charge(&client, "4000 0000 0000 0002").await?;
    assert_eq!(declined.result, Some(TransactionResult::Declined));
    let id = approved.id.as_ref().ok_or("no id")?;
    let amount: Decimal = "42.50".parse()?;
    let refund = client.transactions().refund(id, &TransactionRefund::new(amount)).await?;
    assert_eq!(refund.result, Some(TransactionResult::Approved));
    assert_eq!(client.transactions().get(id).await?.status, Some(TransactionStatus::Refunded));

    let handled = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&handled);
    let receiver = Receiver::new(WebhookVerifier::basic("user", "secret"), move |delivery: Delivery| {
        seen.lock().unwrap().push(delivery.event_type().to_owned());
        async { Ok::<_, std::convert::Infallible>(()) }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, receiver.router()).await });
    Registration::new("hook_1", url.as_str())
        .basic("user", "secret")
        .events(["subscription-renewed"])
        .register(&client)
        .await?;

    let month = SubscriptionPlanTermsRecurringInterval::new(IntervalUnit::Month, 1);
    let plan = SubscriptionPlanRequest::new("basic", "prod_1", "USD", PlanFormulaFlatRate::new(30), month);
    client.plans().upsert("basic", &plan.into()).await?;
    let items = [SubscriptionOrOneTimeSaleItemRequest::new(OriginalPlan::new("basic")).with_quantity(1)];
    let order =
        SubscriptionRequest::new("cus_42", "web_1", items).with_payment_instrument_id(card(&client).await?);
    client.subscriptions().upsert("sub_42", &order.into()).await?;
    sandbox.advance(Duration::from_secs(32 * 24 * 3600)).await;
    sandbox.idle().await;
    assert_eq!(*handled.lock().unwrap(), ["subscription-renewed"]);

    // The same event again: the receiver acknowledges it, and the handler does not run.
    let deliveries = client.webhook_deliveries().list().await?;
    let delivery = deliveries.iter().find_map(|delivery| delivery.id.clone()).ok_or("no delivery")?;
    client.webhook_deliveries().resend(delivery).await?;
    sandbox.idle().await;
    assert_eq!(handled.lock().unwrap().len(), 1);
    Ok(())
}

/// Returns the stored card that was approved.
async fn card(client: &Client) -> Result<String> {
    let instruments = client.payment_instruments().list().await?;
    let approved = instruments.iter().find_map(|instrument| match instrument {
        PaymentInstrument::PaymentCard(card) if card.last4.as_deref() == Some("1111") => card.id.clone(),
        _ => None,
    });
    Ok(approved.ok_or("no card")?.into())
}

async fn charge(client: &Client, pan: &str) -> Result<Transaction> {
    let card = PaymentCardTokenPaymentInstrumentRequest::new(12, 2030).with_pan(pan).with_cvv("123");
    let token = client.payment_tokens().create(&PaymentCardTokenRequest::new(card).into()).await?;
    let CompositeToken::PaymentCard(token) = token.into_inner() else { return Err("no token".into()) };
    let amount: Decimal = "42.50".parse()?;
    let sale = TransactionCreate::new(TransactionCreateType::Sale, "web_1", "cus_42", "USD", amount)
        .with_payment_instruction(PaymentInstructionToken::new(token.id.ok_or("no id")?));
    Ok(client.transactions().create(&sale).await?.into_inner())
}
