//! Identity: KYC requests and documents, AML checks.

mod aml;
mod documents;
mod requests;

/// Tests that publish the events of this domain by state changes, see [`crate::coverage`].
pub(crate) const SCENARIOS: &[fn()] = &[
    aml::a_customer_on_a_watch_list_gets_a_check,
    documents::a_review_starts_stops_and_ends,
    documents::matches_set_the_data_of_a_document,
    requests::a_request_fails_with_its_last_attempt,
    requests::accepted_documents_fulfil_a_request,
];

use serde_json::{Value, json};

use crate::support::money::Money;

/// Creates a request for documents of the customer `mine`.
async fn request(money: &Money, documents: Value) -> Value {
    let body = json!({"customerId": "mine", "documents": documents});
    money.api.post("/kyc-requests", &body).await.expect(201).body
}

/// Creates a document of the customer `mine`.
async fn document(money: &Money, kind: &str) -> Value {
    let body = json!({"customerId": "mine", "documentType": kind, "fileIds": ["file"]});
    money.api.post("/kyc-documents", &body).await.expect(201).body
}

fn id(resource: &Value) -> &str {
    resource["id"].as_str().unwrap()
}

/// Rejects a document.
async fn reject(money: &Money, document: &Value) -> Value {
    let path = format!("/kyc-documents/{}/rejection", id(document));
    let reason = json!({"type": "document-unreadable", "message": "Blurred"});
    money.api.post(&path, &reason).await.expect(201).body
}

/// Executes an action without a body.
async fn act(money: &Money, document: &Value, action: &str) -> crate::support::ApiResponse {
    let path = format!("/kyc-documents/{}/{action}", id(document));
    money.api.call(http::Method::POST, &path, None).await
}

async fn status(money: &Money, request: &Value) -> Value {
    money.api.get(&format!("/kyc-requests/{}", id(request))).await.expect(200).body["status"].clone()
}
