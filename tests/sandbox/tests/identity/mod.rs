//! Identity: KYC requests and documents, AML checks.

mod aml;
mod documents;
mod requests;

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
