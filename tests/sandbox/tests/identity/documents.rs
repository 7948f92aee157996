//! KYC documents: reviews, data, ids of the caller.

use serde_json::{Value, json};

use super::{act, document, id, reject};
use crate::support::money::Money;

#[tokio::test]
pub(super) async fn a_review_starts_stops_and_ends() {
    let mut money = Money::start().await;
    for kind in ["identity-proof", "address-proof", "funds-proof", "purchase-proof"] {
        let document = document(&money, kind).await;
        act(&money, &document, "stop-review").await.expect(422);
        let started = act(&money, &document, "start-review").await.expect(201).body;
        assert_eq!(started["reviewStartTime"], "2024-04-15T13:25:00Z");
        act(&money, &document, "start-review").await.expect(422);
        let stopped = act(&money, &document, "stop-review").await.expect(201).body;
        assert_eq!(stopped["reviewStartTime"], Value::Null);
        let reviewed = act(&money, &document, "review").await.expect(201).body;
        assert_eq!(
            (&reviewed["reviewTime"], &reviewed["revision"]),
            (&json!("2024-04-15T13:25:00Z"), &json!(4))
        );
        assert_eq!(money.events().await, ["kyc-document-created", "kyc-document-reviewed"]);
    }
}

#[tokio::test]
pub(super) async fn matches_set_the_data_of_a_document() {
    let mut money = Money::start().await;
    let document = document(&money, "identity-proof").await;
    let path = format!("/kyc-documents/{}/matches", id(&document));
    let wrong = json!({"type": "address-proof"});
    assert_eq!(money.api.post(&path, &wrong).await.invalid_fields(), ["type"]);
    let body = json!({"type": "identity-proof", "firstName": "Ada"});
    money.api.post(&path, &body).await.expect(204);
    let stored = money.api.get(&format!("/kyc-documents/{}", id(&document))).await.expect(200).body;
    assert_eq!(stored["documentMatches"]["data"], json!({"firstName": "Ada"}));
    assert_eq!(money.events().await, ["kyc-document-created", "kyc-document-modified"]);
}

#[tokio::test]
async fn an_upsert_keeps_the_decision() {
    let mut money = Money::start().await;
    let mut body = json!({"customerId": "mine", "documentType": "identity-proof", "fileIds": ["file"]});
    let created = money.api.put("/kyc-documents/own", &body).await.expect(201).body;
    act(&money, &created, "acceptance").await.expect(201);
    body["notes"] = json!("Checked");
    let changed = money.api.put("/kyc-documents/own", &body).await.expect(200).body;
    assert_eq!((&changed["status"], &changed["notes"]), (&json!("accepted"), &json!("Checked")));
    assert_eq!(
        money.events().await,
        ["kyc-document-created", "kyc-document-accepted", "kyc-document-modified"]
    );
    assert_eq!(money.api.get("/kyc-documents?filter=status:accepted").await.ids(), ["own"]);
}

#[tokio::test]
async fn an_unknown_document_is_not_acted_on() {
    let money = Money::start().await;
    let unknown = json!({"id": "unknown"});
    for action in ["acceptance", "review", "start-review", "stop-review"] {
        act(&money, &unknown, action).await.expect(404);
    }
}

#[tokio::test]
async fn accepted_proofs_of_identity_and_address_fulfil_the_kyc_of_a_customer() {
    let money = Money::start().await;
    let fulfilled = async || money.customer().await["hasFulfilledKyc"].as_bool().unwrap();
    let mut proofs = Vec::new();
    for (kind, expected) in [("funds-proof", false), ("identity-proof", false), ("address-proof", true)] {
        let proof = document(&money, kind).await;
        act(&money, &proof, "acceptance").await.expect(201);
        assert_eq!(fulfilled().await, expected, "{kind}");
        proofs.push(proof);
    }
    let received = money.api.put("/customers/mine", &json!({"websiteId": "web"})).await.expect(200).body;
    assert_eq!(received["hasFulfilledKyc"], true);
    reject(&money, &proofs[2]).await;
    assert!(!fulfilled().await, "a later decision replaces the earlier one");

    let twin = json!({"customerId": "twin", "documentType": "credit-file-proof", "fileIds": ["file"]});
    money.api.customer("twin", &json!({"websiteId": "web"})).await;
    let proof = money.api.post("/kyc-documents", &twin).await.expect(201).body;
    act(&money, &proof, "acceptance").await.expect(201);
    money.api.delete("/customers/twin?targetCustomerId=mine").await.expect(204);
    assert!(fulfilled().await, "a merge moves the documents");
}

#[tokio::test]
async fn the_files_of_a_document_exist_once_a_file_is_stored() {
    let money = Money::start().await;
    let body =
        |file: &str| json!({"customerId": "mine", "documentType": "identity-proof", "fileIds": [file]});
    money.api.put("/kyc-documents/early", &body("any")).await.expect(201);
    let file =
        money.api.post("/files", &json!({"url": "https://example.com/passport.png"})).await.expect(201).body;
    assert_eq!(money.api.post("/kyc-documents", &body("any")).await.invalid_fields(), ["fileIds.0"]);
    money.api.post("/kyc-documents", &body(id(&file))).await.expect(201);
    money.api.put("/kyc-documents/early", &body("any")).await.expect(200);
    assert_eq!(money.api.put("/kyc-documents/early", &body("other")).await.invalid_fields(), ["fileIds.0"]);
}
