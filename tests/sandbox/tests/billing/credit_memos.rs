//! Credit memos: allocation, balance, void, refund.

use serde_json::json;

use crate::support::shop::{APPROVED, CUSTOMER, Shop, WEBSITE, text};

fn memo(amount: f64) -> serde_json::Value {
    json!({"customerId": CUSTOMER, "currency": "USD", "reason": "waiver", "items": [{"unitPrice": amount, "quantity": 1, "description": "Credit"}]})
}

#[tokio::test]
async fn the_credit_balance_pays_an_invoice_oldest_memo_first() {
    let mut shop = Shop::start().await;
    let first = shop.create("/credit-memos", memo(4.1)).await;
    let second = shop.create("/credit-memos", memo(10.0)).await;
    assert_eq!(
        (text(&first, "status"), &first["unusedAmount"], &first["number"]),
        ("issued", &json!(4.1), &json!(1))
    );
    let balance = format!("/customers/{CUSTOMER}/credit-balance");
    let balance_of = |amount: f64| json!([{"currency": "USD", "unallocatedAmount": amount}]);
    assert_eq!(shop.get(&balance).await["balances"], balance_of(14.1));
    let id = shop.invoice(9.0).await;
    shop.events().await;
    let path = format!("/invoices/{id}/allocate-credit-balance");
    assert_eq!(shop.api.post(&path, &json!({"amount": 9.5})).await.invalid_fields(), ["amount"]);
    let used = shop.api.post(&path, &json!({"amount": 5})).await.expect(200).body;
    let applied =
        json!([{"creditMemoId": first["id"], "amount": 4.1}, {"creditMemoId": second["id"], "amount": 0.9}]);
    assert_eq!((&used["appliedCreditMemos"], &used["remainingInvoiceAmount"]), (&applied, &json!(4.0)));
    let used = shop.api.post(&path, &json!({})).await.expect(200).body;
    assert_eq!(used["remainingInvoiceAmount"], 0.0);
    let invoice = shop.get(&format!("/invoices/{id}")).await;
    assert_eq!(
        (text(&invoice, "status"), invoice["creditMemoAllocations"].as_array().unwrap().len()),
        ("paid", 3)
    );
    assert_eq!(shop.get(&balance).await["balances"], balance_of(5.1));
    let events = shop.events().await;
    let expected = [
        "credit-memo-applied",
        "invoice-partially-paid",
        "credit-memo-partially-applied",
        "invoice-partially-paid",
        "credit-memo-partially-applied",
        "invoice-paid",
    ];
    assert_eq!(events, expected);
    assert_eq!(shop.rejected(&format!("/credit-memos/{}/void", text(&second, "id"))).await, 409);
}

#[tokio::test]
pub(super) async fn a_memo_is_allocated_changed_and_voided() {
    let mut shop = Shop::start().await;
    let id = shop.invoice(3.0).await;
    shop.events().await;
    let mut body = memo(5.0);
    body["allocations"] = json!({"invoices": [{"invoiceId": id, "amount": 3.5}]});
    assert_eq!(shop.api.post("/credit-memos", &body).await.invalid_fields(), ["allocations.invoices"]);
    body["allocations"] = json!({"invoices": [{"invoiceId": id, "amount": 3}]});
    let used = shop.create("/credit-memos", body).await;
    assert_eq!((text(&used, "status"), &used["unusedAmount"]), ("partially-applied", &json!(2.0)));
    assert_eq!(shop.events().await, ["credit-memo-created", "credit-memo-partially-applied", "invoice-paid"]);

    let path = format!("/credit-memos/{}", text(&shop.create("/credit-memos", memo(5.0)).await, "id"));
    let changed =
        shop.patch(&path, json!({"items": [{"unitPrice": 2.5, "quantity": 3}], "shippingAmount": 1.0})).await;
    assert_eq!((&changed["totalAmount"], &changed["unusedAmount"]), (&json!(8.5), &json!(8.5)));
    assert_eq!(text(&shop.act(&format!("{path}/void")).await, "status"), "voided");
    assert_eq!(shop.events().await, ["credit-memo-created", "credit-memo-modified", "credit-memo-voided"]);
    assert_eq!(shop.rejected(&format!("{path}/void")).await, 409);
    assert_eq!(shop.rejected("/credit-memos/unknown/refund").await, 404);
}

#[tokio::test]
async fn allocations_are_positive_and_fit_the_invoice_and_its_customer() {
    let shop = Shop::start().await;
    let id = shop.invoice(30.0).await;
    let part = |amount: f64| json!({"invoiceId": id, "amount": amount});
    let mut body = memo(100.0);
    for parts in [json!([part(-1000.0)]), json!([part(0.0)]), json!([part(30.0), part(30.0)])] {
        body["allocations"] = json!({"invoices": parts});
        let rejected = shop.api.post("/credit-memos", &body).await;
        assert_eq!(rejected.invalid_fields(), ["allocations.invoices"], "{parts}");
    }
    shop.api.customer("twin", &json!({"websiteId": WEBSITE})).await;
    body["allocations"] = json!({"invoices": [part(30.0)]});
    body["customerId"] = json!("twin");
    assert_eq!(shop.api.post("/credit-memos", &body).await.invalid_fields(), ["allocations.invoices"]);
    assert_eq!(shop.get(&format!("/invoices/{id}")).await["amountDue"], 30.0);

    body["customerId"] = json!(CUSTOMER);
    body["allocations"] = json!({"invoices": [part(10.0), part(10.0)]});
    let used = shop.create("/credit-memos", body.clone()).await;
    assert_eq!(used["unusedAmount"], 80.0);
    body["allocations"] = json!({"invoices": [part(10.0), part(10.0), part(10.0)]});
    let path = format!("/credit-memos/{}", text(&used, "id"));
    let added = shop.api.put(&path, &body).await.expect(200).body;
    assert_eq!(added["unusedAmount"], 70.0, "allocations that the memo has are not repeated");
    assert_eq!(shop.get(&format!("/invoices/{id}")).await["status"], "paid");
}

#[tokio::test]
async fn a_memo_is_refunded_to_the_payment_of_its_invoice() {
    let mut shop = Shop::start().await;
    let id = shop.invoice(20.0).await;
    let card = shop.card(APPROVED).await;
    let sale = json!({"type": "sale", "websiteId": WEBSITE, "customerId": CUSTOMER, "currency": "USD", "amount": 20,
        "invoiceIds": [id], "paymentInstruction": {"paymentInstrumentId": card}});
    let payment = shop.create("/transactions", sale).await;
    let mut body = memo(7.5);
    let unlinked = shop.create("/credit-memos", body.clone()).await;
    assert_eq!(shop.rejected(&format!("/credit-memos/{}/refund", text(&unlinked, "id"))).await, 409);
    body["invoiceId"] = json!(id);
    let path = format!("/credit-memos/{}", text(&shop.create("/credit-memos", body).await, "id"));
    let refunded = shop.act(&format!("{path}/refund")).await;
    assert_eq!((text(&refunded, "status"), &refunded["unusedAmount"]), ("applied", &json!(0.0)));
    let payment = shop.get(&format!("/transactions/{}", text(&payment, "id"))).await;
    assert_eq!(payment["status"], "partially-refunded");
    assert_eq!(payment["childTransactions"][0], refunded["allocations"]["transactions"][0]["transactionId"]);
    assert_eq!(shop.get(&format!("/invoices/{id}")).await["status"], "partially-refunded");
}

#[tokio::test]
pub(super) async fn the_credit_balance_is_what_memos_have_left() {
    let shop = Shop::start().await;
    let balance = format!("/customers/{CUSTOMER}/credit-balance");
    let balance_of = |currency: &str, amount: f64| json!({"currency": currency, "unallocatedAmount": amount});
    let id = shop.invoice(20.0).await;
    let sale = json!({"type": "sale", "websiteId": WEBSITE, "customerId": CUSTOMER, "currency": "USD", "amount": 50,
        "invoiceIds": [id], "paymentInstruction": {"methods": ["paypal"]}});
    shop.create("/transactions", sale).await;
    assert_eq!(shop.get(&balance).await["balances"], json!([]), "a payment beyond the invoice is no credit");

    let mut refunded = memo(3.0);
    refunded["invoiceId"] = json!(id);
    let refunded = shop.create("/credit-memos", refunded).await;
    let voided = shop.create("/credit-memos", memo(4.5)).await;
    let mut euro = memo(7.0);
    euro["currency"] = json!("EUR");
    shop.create("/credit-memos", euro).await;
    let both = json!([balance_of("USD", 7.5), balance_of("EUR", 7.0)]);
    assert_eq!(shop.get(&balance).await["balances"], both);
    shop.act(&format!("/credit-memos/{}/void", text(&voided, "id"))).await;
    assert_eq!(shop.get(&balance).await["balances"], json!([balance_of("EUR", 7.0), balance_of("USD", 3.0)]));
    shop.act(&format!("/credit-memos/{}/refund", text(&refunded, "id"))).await;
    assert_eq!(shop.get(&balance).await["balances"], json!([balance_of("EUR", 7.0)]));
}

#[tokio::test]
async fn a_merge_moves_the_credit() {
    let shop = Shop::start().await;
    shop.api.customer("twin", &json!({"websiteId": WEBSITE})).await;
    shop.create("/credit-memos", memo(4.0)).await;
    let mut of_twin = memo(10.0);
    of_twin["customerId"] = json!("twin");
    let of_twin = shop.create("/credit-memos", of_twin).await;
    shop.api.delete(&format!("/customers/twin?targetCustomerId={CUSTOMER}")).await.expect(204);
    let balance = format!("/customers/{CUSTOMER}/credit-balance");
    let balance_of = |amount: f64| json!([{"currency": "USD", "unallocatedAmount": amount}]);
    assert_eq!(shop.get(&balance).await["balances"], balance_of(14.0));
    let id = shop.invoice(14.0).await;
    let used =
        shop.api.post(&format!("/invoices/{id}/allocate-credit-balance"), &json!({})).await.expect(200).body;
    assert_eq!(used["appliedCreditMemos"][1]["creditMemoId"], of_twin["id"]);
    assert_eq!(used["remainingInvoiceAmount"], 0.0);
    assert_eq!(shop.get(&balance).await["balances"], json!([]));
}
