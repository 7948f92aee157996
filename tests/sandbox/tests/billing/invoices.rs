//! Invoices: exact totals, states, payment, due dates.

use reqwest::Method;
use serde_json::json;

use crate::support::shop::{APPROVED, CUSTOMER, Shop, WEBSITE, text};

#[tokio::test]
async fn totals_are_exact_and_follow_items_taxes_and_shipping() {
    let mut shop = Shop::start().await;
    let body = json!({
        "customerId": CUSTOMER, "websiteId": WEBSITE, "currency": "USD",
        "shipping": {"calculator": "manual", "amount": 4.95},
        "tax": {"calculator": "manual", "items": [{"amount": 0.1, "description": "City"}, {"amount": 0.2, "description": "State"}]},
    });
    let invoice = shop.create("/invoices", body).await;
    let path = format!("/invoices/{}", text(&invoice, "id"));
    assert_eq!((&invoice["status"], &invoice["amount"]), (&json!("draft"), &json!(5.25)));
    let items = format!("{path}/items");
    let mut ids = Vec::new();
    for (kind, price, quantity) in [("debit", 1.1, 1), ("debit", 2.2, 3), ("credit", 0.4, 1)] {
        let body = json!({"type": kind, "unitPrice": price, "quantity": quantity, "description": "Thing"});
        ids.push(text(&shop.create(&items, body).await, "id").to_owned());
    }
    let invoice = shop.get(&path).await;
    assert_eq!((&invoice["subtotalAmount"], &invoice["amount"]), (&json!(7.3), &json!(12.55)));
    assert_eq!((&invoice["tax"]["amount"], &invoice["amountDue"]), (&json!(0.3), &json!(12.55)));
    assert_eq!(shop.get(&items).await.as_array().unwrap().len(), 3);
    let changed = json!({"type": "debit", "unitPrice": 2.0, "description": "Thing"});
    let item = shop.api.put(&format!("{items}/{}", ids[1]), &changed).await.expect(200).body;
    assert_eq!((&item["price"], &shop.get(&format!("{items}/{}", ids[1])).await), (&json!(2.0), &item));
    shop.api.delete(&format!("{items}/{}", ids[2])).await.expect(204);
    shop.api.delete(&format!("{items}/{}", ids[2])).await.expect(404);
    let invoice = shop.get(&path).await;
    assert_eq!((&invoice["subtotalAmount"], &invoice["amount"]), (&json!(3.1), &json!(8.35)));
    let events = shop.events().await;
    assert_eq!(
        events,
        [
            "invoice-created",
            "invoice-modified",
            "invoice-modified",
            "invoice-modified",
            "invoice-modified",
            "invoice-modified"
        ]
    );
    let found = shop.api.get("/invoices?filter=amount:8.35&sort=-createdTime").await;
    assert_eq!(found.ids(), [text(&invoice, "id")]);
}

#[tokio::test]
pub(super) async fn an_invoice_is_issued_once_and_paid_by_parts_of_transactions() {
    let mut shop = Shop::start().await;
    let id = shop.draft(&[100.0]).await;
    let path = format!("/invoices/{id}");
    shop.events().await;
    let issued = shop.create(&format!("{path}/issue"), json!({})).await;
    assert_eq!((text(&issued, "status"), text(&issued, "dueTime")), ("unpaid", "2026-01-31T11:00:00Z"));
    shop.api.post(&format!("{path}/issue"), &json!({})).await.expect(409);
    let item = json!({"type": "debit", "unitPrice": 1.0});
    assert_eq!(shop.api.post(&format!("{path}/items"), &item).await.invalid_fields(), ["status"]);

    let card = shop.card(APPROVED).await;
    let sale = json!({"type": "sale", "websiteId": WEBSITE, "customerId": CUSTOMER, "currency": "USD", "amount": 60,
        "paymentInstruction": {"paymentInstrumentId": card}});
    let payment = shop.create("/transactions", sale.clone()).await;
    let apply = |amount: f64| json!({"transactionId": payment["id"], "amount": amount});
    let transaction = format!("{path}/transaction");
    assert_eq!(shop.api.post(&transaction, &apply(60.5)).await.invalid_fields(), ["amount"]);
    assert_eq!(
        shop.api.post(&transaction, &json!({"transactionId": "unknown"})).await.invalid_fields(),
        ["transactionId"]
    );
    let partly = shop.api.post(&transaction, &apply(40.0)).await.expect(200).body;
    assert_eq!((text(&partly, "status"), &partly["amountDue"]), ("partially-paid", &json!(60.0)));
    let partly = shop.api.post(&transaction, &json!({"transactionId": payment["id"]})).await.expect(200).body;
    assert_eq!(partly["amountDue"], 40.0, "the rest of the transaction is 20");
    assert_eq!(shop.api.post(&transaction, &apply(1.0)).await.invalid_fields(), ["transactionId"]);
    let mut sale = sale;
    (sale["amount"], sale["invoiceIds"]) = (json!(40), json!([id]));
    let second = shop.create("/transactions", sale).await;
    let paid = shop.get(&path).await;
    assert_eq!((text(&paid, "status"), text(&paid, "paidTime")), ("paid", "2026-01-31T10:00:00Z"));
    assert_eq!(paid["transactions"][0]["id"], second["id"]);
    let allocations = shop.get(&format!("{path}/transaction-allocations")).await;
    let amounts: Vec<_> =
        allocations.as_array().unwrap().iter().map(|part| part["amount"].as_f64().unwrap()).collect();
    assert_eq!(amounts, [40.0, 20.0, 40.0]);
    let events = shop.events().await;
    let expected = [
        "transaction-processed",
        "invoice-partially-paid",
        "invoice-partially-paid",
        "transaction-processed",
        "invoice-paid",
    ];
    assert_eq!(events, expected, "the card and its customer were seen before");
    for action in ["void", "abandon", "recalculate"] {
        assert_eq!(shop.rejected(&format!("{path}/{action}")).await, 409, "{action}");
    }
    shop.events().await;
    let refund = format!("/transactions/{}/refund", text(&second, "id"));
    shop.create(&refund, json!({"amount": 10})).await;
    assert_eq!(shop.get(&path).await["status"], "partially-refunded");
    shop.create(&refund, json!({"amount": 30})).await;
    assert_eq!(shop.get(&path).await["status"], "partially-refunded", "the first payment stays");
    shop.create(&format!("/transactions/{}/refund", text(&payment, "id")), json!({"amount": 60})).await;
    assert_eq!(shop.get(&path).await["status"], "refunded");
    let events = shop.events().await;
    let of_invoices: Vec<&str> =
        events.iter().map(String::as_str).filter(|event| event.starts_with("invoice")).collect();
    assert_eq!(of_invoices, ["invoice-partially-refunded", "invoice-partially-refunded", "invoice-refunded"]);
}

#[tokio::test]
pub(super) async fn the_clock_makes_an_unpaid_invoice_past_due() {
    let mut shop = Shop::start().await;
    let id = shop.draft(&[5.0]).await;
    let path = format!("/invoices/{id}");
    shop.create(&format!("{path}/issue"), json!({"dueTime": "2026-02-05T10:00:00Z"})).await;
    shop.events().await;
    shop.advance(4).await;
    assert_eq!(shop.get(&path).await["status"], "unpaid");
    shop.advance(1).await;
    assert_eq!(shop.get(&path).await["status"], "past-due");
    let received = shop.received().await;
    assert_eq!(received.len(), 1);
    assert_eq!(received[0]["eventType"], "invoice-past-due");
    assert_eq!(received[0]["_embedded"]["invoice"], shop.get(&path).await);

    assert_eq!(text(&shop.act(&format!("{path}/abandon")).await, "status"), "abandoned");
    let again = shop.create(&format!("{path}/reissue"), json!({"dueTime": "2026-03-01T00:00:00Z"})).await;
    assert_eq!((text(&again, "status"), &again["abandonedTime"]), ("unpaid", &json!(null)));
    let void = shop.act(&format!("{path}/void")).await;
    assert_eq!((text(&void, "status"), &void["amountDue"]), ("voided", &json!(0.0)));
    assert_eq!(shop.events().await, ["invoice-abandoned", "invoice-reissued", "invoice-voided"]);
    shop.advance(60).await;
    assert_eq!(shop.get(&path).await["status"], "voided");
    shop.api.call(Method::POST, "/invoices/unknown/void", None).await.expect(404);
}

#[tokio::test]
async fn an_invoice_is_issued_and_paid_at_the_scheduled_times() {
    let mut shop = Shop::with_card().await;
    let body = json!({"customerId": CUSTOMER, "websiteId": WEBSITE, "currency": "USD",
        "autopayScheduledTime": "2026-02-03T00:00:00Z", "dueTime": "2026-02-10T00:00:00Z"});
    let invoice = shop.create("/invoices", body).await;
    let path = format!("/invoices/{}", text(&invoice, "id"));
    shop.create(&format!("{path}/items"), json!({"type": "debit", "unitPrice": 8.5})).await;
    let later = json!({"issuedTime": "2026-02-01T00:00:00Z"});
    assert_eq!(shop.create(&format!("{path}/issue"), later).await["status"], "draft");
    shop.events().await;
    shop.advance(2).await;
    assert_eq!(shop.events().await, ["invoice-issued"]);
    shop.advance(1).await;
    let paid = shop.get(&path).await;
    assert_eq!((text(&paid, "status"), text(&paid, "paidTime")), ("paid", "2026-02-03T00:00:00Z"));
    assert_eq!(shop.events().await, ["transaction-processed", "invoice-paid"]);
}

#[tokio::test]
async fn an_upsert_changes_a_draft_and_keeps_its_items() {
    let shop = Shop::start().await;
    let body = json!({"customerId": CUSTOMER, "websiteId": WEBSITE, "currency": "USD", "notes": "first"});
    shop.api.put("/invoices/mine", &body).await.expect(201);
    shop.create("/invoices/mine/items", json!({"type": "debit", "unitPrice": 9.0})).await;
    let mut second = body.clone();
    (second["notes"], second["shipping"]) = (json!("second"), json!({"calculator": "manual", "amount": 1.0}));
    let invoice = shop.api.put("/invoices/mine", &second).await.expect(200).body;
    assert_eq!(
        (&invoice["notes"], &invoice["amount"], &invoice["type"]),
        (&json!("second"), &json!(10.0), &json!("one-time"))
    );
    shop.create("/invoices/mine/issue", json!({})).await;
    second["currency"] = json!("EUR");
    shop.api.put("/invoices/mine", &second).await.expect(409);
    (second["currency"], second["dueTime"]) = (json!("USD"), json!("2026-02-20T00:00:00Z"));
    shop.api.put("/invoices/mine", &second).await.expect(200);
    shop.advance(15).await;
    assert_eq!(shop.get("/invoices/mine").await["status"], "unpaid", "the due date was moved");
    shop.advance(15).await;
    assert_eq!(shop.get("/invoices/mine").await["status"], "past-due");
    let mut unknown = body;
    unknown["customerId"] = json!("unknown");
    assert_eq!(shop.api.post("/invoices", &unknown).await.invalid_fields(), ["customerId"]);
}

#[tokio::test]
async fn unknown_ids_are_synthetic_until_something_is_stored() {
    let shop = Shop::start().await;
    for path in ["/invoices/unknown", "/invoices/unknown/items", "/plans/unknown"] {
        shop.api.get(path).await.expect(200);
    }
    shop.plan("monthly", json!({})).await;
    shop.draft(&[]).await;
    for path in ["/invoices/unknown", "/invoices/unknown/items", "/plans/unknown"] {
        shop.api.get(path).await.expect(404);
    }
}

#[tokio::test]
async fn an_amount_beyond_the_limit_is_rejected_and_never_counted_as_zero() {
    let shop = Shop::start().await;
    let items = format!("/invoices/{}/items", shop.draft(&[]).await);
    let item = |price: f64, quantity: i64| json!({"type": "debit", "unitPrice": price, "quantity": quantity, "description": "Thing"});
    assert_eq!(shop.api.post(&items, &item(1e300, 1)).await.invalid_fields(), ["unitPrice"]);
    assert_eq!(shop.api.post(&items, &item(1e14, 1_000_000)).await.invalid_fields(), ["quantity"]);
    assert_eq!(shop.create(&items, item(1e15, 1)).await["price"], 1e15);

    let sale = json!({"type": "sale", "websiteId": WEBSITE, "customerId": CUSTOMER, "currency": "USD", "amount": 1e300,
        "paymentInstruction": {"methods": ["paypal"]}});
    assert_eq!(shop.api.post("/transactions", &sale).await.invalid_fields(), ["amount"]);
    let memo = json!({"customerId": CUSTOMER, "currency": "USD", "reason": "waiver",
        "items": [{"unitPrice": 1e12, "quantity": 1_000_000, "description": "Credit"}]});
    assert_eq!(shop.api.post("/credit-memos", &memo).await.invalid_fields(), ["items.0.quantity"]);
    let plan = json!({"name": "p", "productId": "p", "currency": "USD", "pricing": {"formula": "flat-rate", "price": 1e16}});
    assert_eq!(shop.api.put("/plans/large", &plan).await.invalid_fields(), ["pricing.price"]);
    shop.plan("dear", json!({"pricing": {"formula": "flat-rate", "price": 1e12}})).await;
    let order = json!({"orderType": "subscription-order", "customerId": CUSTOMER, "websiteId": WEBSITE,
        "items": [{"plan": {"id": "dear"}, "quantity": 1_000_000}]});
    assert_eq!(shop.api.post("/subscriptions", &order).await.invalid_fields(), ["items.0.quantity"]);
}

#[tokio::test]
async fn a_payment_is_for_invoices_of_its_customer_in_its_currency() {
    let shop = Shop::start().await;
    let sale = |customer: &str, currency: &str, invoice: &str| {
        json!({"type": "sale", "websiteId": WEBSITE, "customerId": customer,
        "currency": currency, "amount": 5, "invoiceIds": [invoice], "paymentInstruction": {"methods": ["paypal"]}})
    };
    shop.create("/transactions", sale(CUSTOMER, "USD", "any")).await;
    let id = shop.invoice(5.0).await;
    shop.api.customer("twin", &json!({"websiteId": WEBSITE})).await;
    for (customer, currency, invoice) in
        [(CUSTOMER, "USD", "any"), (CUSTOMER, "EUR", &id), ("twin", "USD", &id)]
    {
        let rejected = shop.api.post("/transactions", &sale(customer, currency, invoice)).await;
        assert_eq!(rejected.invalid_fields(), ["invoiceIds.0"], "{customer} {currency} {invoice}");
    }
    shop.create("/transactions", sale(CUSTOMER, "USD", &id)).await;
    assert_eq!(shop.get(&format!("/invoices/{id}")).await["status"], "paid");
}

#[tokio::test]
async fn each_line_of_an_invoice_is_rounded_to_the_minor_unit() {
    let shop = Shop::start().await;
    let invoice = shop.get(&format!("/invoices/{}", shop.draft(&[0.004, 0.005, 1.333]).await)).await;
    assert_eq!((&invoice["items"][2]["unitPrice"], &invoice["amount"]), (&json!(1.333), &json!(1.34)));
}
