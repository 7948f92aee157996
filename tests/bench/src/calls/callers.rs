//! The same upsert, through the SDK and with hand-written reqwest code.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::{Client, Environment};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use crate::derive;

const ORGANIZATION: &str = "org_0YVDM8RC7GDADADSBSMW124JA8";
const CUSTOMER_ID: &str = "cus_0YV7DDSDD1C8DA64KHH2W33CPF";
const KEY: &str = "sk_sandbox_0123456789abcdefghijklmnopqrstuvwxyz";
/// Path of the request.
pub(super) static PATH: LazyLock<String> =
    LazyLock::new(|| format!("/organizations/{ORGANIZATION}/customers/{CUSTOMER_ID}"));

/// Request body, from the documentation of PUT.
const REQUEST: &str = include_str!("../../../golden/data/put-customers-id.request.json");

/// A client that can upsert a customer.
pub trait Caller: Clone + Send + Sync + Sized + 'static {
    /// Name in the results.
    const NAME: &'static str;

    /// Creates a client for the server at this URL.
    ///
    /// # Errors
    /// The configuration is invalid.
    fn new(base: &str) -> Result<Self, String>;

    /// Makes the call and decodes the response. Returns `true` if it is the expected customer.
    fn upsert(&self) -> impl Future<Output = Result<bool, String>> + Send;
}

/// The SDK.
#[derive(Debug, Clone)]
pub struct Ours {
    client: Client,
    body: Arc<CustomerRequest>,
}

impl Caller for Ours {
    const NAME: &'static str = "ours";

    fn new(base: &str) -> Result<Self, String> {
        let client = Client::builder()
            .environment(Environment::Custom(base.to_owned()))
            .organization(ORGANIZATION)
            .secret_key(KEY)
            .build()
            .map_err(|error| error.to_string())?;
        let body = serde_json::from_str(REQUEST).map_err(|error| error.to_string())?;
        Ok(Self { client, body: Arc::new(body) })
    }

    async fn upsert(&self) -> Result<bool, String> {
        let response = self.client.customers().upsert(CUSTOMER_ID, &self.body).await;
        let customer = response.map_err(|error| error.to_string())?;
        Ok(customer.id.as_ref().is_some_and(|id| id.as_str() == CUSTOMER_ID))
    }
}

/// Hand-written code: reqwest with the SDK's settings, derived structs, and a check of the status.
#[derive(Debug, Clone)]
pub struct Reqwest {
    client: reqwest::Client,
    base: String,
    body: Arc<derive::CustomerRequest>,
}

impl Caller for Reqwest {
    const NAME: &'static str = "reqwest";

    fn new(base: &str) -> Result<Self, String> {
        let mut key = HeaderValue::from_static(KEY);
        key.set_sensitive(true);
        let headers = HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("application/json")),
            (USER_AGENT, HeaderValue::from_static(concat!("RebillySDK/rust ", env!("CARGO_PKG_VERSION")))),
            (HeaderName::from_static("reb-apikey"), key),
        ]);
        let client = reqwest::Client::builder()
            .default_headers(headers)
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .build()
            .map_err(|error| error.to_string())?;
        let body = serde_json::from_str(REQUEST).map_err(|error| error.to_string())?;
        Ok(Self { client, base: base.to_owned(), body: Arc::new(body) })
    }

    async fn upsert(&self) -> Result<bool, String> {
        let url = format!("{}/organizations/{ORGANIZATION}/customers/{CUSTOMER_ID}", self.base);
        let body = serde_json::to_vec(&*self.body).map_err(|error| error.to_string())?;
        let request = self.client.put(url).header(CONTENT_TYPE, "application/json").body(body);
        let response = request.send().await.map_err(|error| error.to_string())?;
        if !response.status().is_success() {
            return Err(format!("status {}", response.status()));
        }
        let body = response.bytes().await.map_err(|error| error.to_string())?;
        let customer: derive::Customer = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
        Ok(customer.id.is_some_and(|id| id.0 == CUSTOMER_ID))
    }
}
