//! `expand`: stored resources in `_embedded`.

use serde_json::{Value, json};

use crate::support::Api;
use crate::support::money::{APPROVED, Money};
use crate::support::shop::{CUSTOMER, Shop, text};

fn website() -> Value {
    json!({"name": "Shop", "url": "https://shop.example", "servicePhone": "1", "serviceEmail": "shop@example.com"})
}

/// The embedded resources of a response, by name.
async fn embedded(api: &Api, path: &str) -> Value {
    let body = api.get(path).await.expect(200).body;
    body.get(0).unwrap_or(&body)["_embedded"].clone()
}

#[tokio::test]
async fn transactions_embed_the_resources_that_they_refer_to() {
    let money = Money::start().await;
    let api = &money.api;
    api.put("/websites/web", &website()).await.expect(201);
    api.put("/customers/mine/lead-source", &json!({"medium": "search"})).await.expect(201);
    let payment = money.charge(APPROVED, 10.0, &json!({})).await.expect(201).body;
    let id = text(&payment, "id");
    let refund = format!("/transactions/{id}/refund?expand=parentTransaction");
    let refund = api.post(&refund, &json!({"amount": 4.0})).await.expect(201).body;
    assert_eq!(text(&refund["_embedded"]["parentTransaction"], "id"), id);
    let dispute = json!({"transactionId": id, "currency": "USD", "amount": 10, "reasonCode": "10.4",
        "type": "first-chargeback", "status": "response-needed", "acquirerReferenceNumber": "1",
        "postedTime": "2024-04-15T00:00:00Z", "deadlineTime": "2024-05-15T00:00:00Z"});
    let dispute = api.post("/disputes", &dispute).await.expect(201).body;

    let names = "customer,website,leadSource,paymentCard,bankAccount,childTransactions,dispute,gatewayAccount,refunds";
    let found = embedded(api, &format!("/transactions/{id}?expand={names}")).await;
    let mut present: Vec<&str> = found.as_object().unwrap().keys().map(String::as_str).collect();
    present.sort_unstable();
    assert_eq!(present, ["childTransactions", "customer", "dispute", "leadSource", "paymentCard", "website"]);
    assert_eq!(found["customer"], money.customer().await);
    assert_eq!(found["website"], api.get("/websites/web").await.body);
    assert_eq!(found["leadSource"], api.get("/customers/mine/lead-source").await.body);
    assert_eq!(found["dispute"], dispute);
    assert_eq!(text(&found["childTransactions"][0], "id"), text(&refund, "id"));
    let instrument = text(&found["paymentCard"], "id");
    assert_eq!(found["paymentCard"], api.get(&format!("/payment-instruments/{instrument}")).await.body);

    let listed = embedded(api, "/transactions?filter=type:sale&expand=customer").await;
    assert_eq!(listed, json!({"customer": money.customer().await}));
    assert_eq!(api.get(&format!("/transactions/{id}")).await.body.get("_embedded"), None);
}

#[tokio::test]
async fn payment_instruments_and_disputes_embed_in_lists_and_in_depth() {
    let money = Money::start().await;
    let api = &money.api;
    let payment = money.charge(APPROVED, 10.0, &json!({})).await.expect(201).body;
    let dispute = json!({"transactionId": payment["id"], "currency": "USD", "amount": 10, "reasonCode": "10.4",
        "type": "first-chargeback", "status": "response-needed", "acquirerReferenceNumber": "1",
        "postedTime": "2024-04-15T00:00:00Z", "deadlineTime": "2024-05-15T00:00:00Z"});
    api.post("/disputes", &dispute).await.expect(201);
    let found = embedded(api, "/payment-instruments?expand=customer,transaction").await;
    assert_eq!(found, json!({"customer": money.customer().await}));
    let found = embedded(api, "/disputes?expand=transaction.customer,customer").await;
    assert_eq!(text(&found["transaction"], "id"), text(&payment, "id"));
    assert_eq!(found["transaction"]["_embedded"]["customer"], found["customer"]);
    assert_eq!(found["customer"], money.customer().await);
}

#[tokio::test]
async fn orders_invoices_and_credit_memos_embed() {
    let shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let path = format!("/subscriptions/{}?expand=", text(&order, "id"));
    let names = "customer,initialInvoice,recentInvoice,upcomingInvoice,paymentInstrument,website";
    let found = embedded(&shop.api, &format!("{path}{names}")).await;
    let customer = shop.get(&format!("/customers/{CUSTOMER}")).await;
    assert_eq!(found["customer"], customer);
    assert_eq!(
        found["initialInvoice"],
        shop.get(&format!("/invoices/{}", text(&order, "initialInvoiceId"))).await
    );
    assert_eq!(found["recentInvoice"], found["initialInvoice"]);
    assert_eq!(found["upcomingInvoice"]["amount"], 30.0);
    assert_eq!(found.get("website"), None, "it is not stored");
    let path = format!("/orders/{}?expand=activationInvoice", text(&order, "id"));
    assert_eq!(embedded(&shop.api, &path).await["activationInvoice"], found["initialInvoice"]);

    let path = format!("/invoices/{}", text(&order, "initialInvoiceId"));
    assert_eq!(embedded(&shop.api, &format!("{path}?expand=customer")).await["customer"], customer);
    let found = embedded(&shop.api, &format!("{path}/items?expand=plan,product")).await;
    assert_eq!(found, json!({"plan": shop.get("/plans/monthly").await}));
}

#[tokio::test]
async fn other_stored_resources_embed() {
    let api = Api::start().await;
    let file = api.post("/files", &json!({"file": "YSxiCg=="})).await.expect(201).body;
    let body = json!({"fileId": file["id"], "relatedType": "customer", "relatedId": "a"});
    api.post("/attachments", &body).await.expect(201);
    assert_eq!(embedded(&api, "/attachments?expand=file").await, json!({"file": file}));

    let website = api.put("/websites/web", &website()).await.expect(201).body;
    api.customer("a", &json!({"websiteId": "web"})).await;
    assert_eq!(embedded(&api, "/customers/a?expand=website").await, json!({"website": website}));
    let deposit = json!({"customerId": "a", "websiteId": "web", "currency": "USD"});
    let deposit = api.post("/deposit-requests", &deposit).await.expect(201).body;
    let path = format!("/deposit-requests/{}?expand=customer,website", text(&deposit, "id"));
    assert_eq!(embedded(&api, &path).await["website"], website);

    let role = |name: &str| json!({"name": name, "acl": [], "juniorIds": []});
    let junior = api.post("/roles", &role("Junior")).await.expect(201).body;
    let mut senior = role("Senior");
    senior["juniorIds"] = json!([junior["id"]]);
    let senior = api.post("/roles", &senior).await.expect(201).body;
    let path = format!("/roles/{}?expand=juniors", text(&senior, "id"));
    assert_eq!(embedded(&api, &path).await, json!({"juniors": [junior]}));
}
