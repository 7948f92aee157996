//! Typed calls of a sandbox with state.

use rebilly_sandbox::Sandbox;
use rebilly_sdk::account::ApiKeyRequest;
use rebilly_sdk::files::{FileCreate, FileCreateFromInline};
use rebilly_sdk::{Client, Environment};

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()
        .unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn the_key_of_an_api_key_is_shown_once() {
    let (_sandbox, client) = start().await;
    let created = client.api_keys().create(&ApiKeyRequest::new("Shop")).await.unwrap();
    assert!(created.secret_key.as_ref().unwrap().starts_with("sk_sandbox_"));
    let read = client.api_keys().get(created.id.clone().unwrap()).await.unwrap();
    assert_eq!((&read.id, &read.secret_key), (&created.id, &None));
    let page = client.api_keys().list().limit(20).await.unwrap();
    assert!(page.iter().all(|key| key.secret_key.is_none()));
}

#[tokio::test]
async fn a_download_returns_the_uploaded_bytes() {
    let (_sandbox, client) = start().await;
    let body = FileCreate::from(FileCreateFromInline::new("aWQKMQo="));
    let file = client.files().create(&body).await.unwrap();
    let download = client.files().download(file.id.clone().unwrap()).await.unwrap();
    assert_eq!(download.content_type(), Some("text/csv"));
    assert_eq!(download.bytes().await.unwrap(), "id\n1\n");
}
