//! A client that validates every response against the spec.

pub(crate) mod money;
pub(crate) mod raw_connection;
pub(crate) mod receiver;
pub(crate) mod shop;

use std::cell::RefCell;
use std::collections::BTreeSet;

use rebilly_sandbox::{Builder, Sandbox};
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, redirect};
use serde_json::{Value, json};

/// A sandbox and an authenticated client.
pub(crate) struct Api {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
}

/// A validated response.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

thread_local! {
    /// Events that sandboxes of this thread have published. A test runs on a thread of its own.
    static PUBLISHED: RefCell<BTreeSet<String>> = RefCell::default();
}

/// Returns the events that the sandboxes of this thread have published before they ended.
pub(crate) fn published() -> BTreeSet<String> {
    PUBLISHED.with_borrow(Clone::clone)
}

impl Drop for Api {
    fn drop(&mut self) {
        let events = self.sandbox.events().into_iter().map(|event| event.event_type);
        PUBLISHED.with_borrow_mut(|published| published.extend(events));
    }
}

impl ApiResponse {
    /// Returns a header as text.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no header {name}")).to_str().unwrap()
    }

    /// Returns a header as a number.
    pub(crate) fn number(&self, name: &str) -> u64 {
        self.header(name).parse().unwrap()
    }

    /// Returns `field` of every entry of `invalidFields`, sorted.
    pub(crate) fn invalid_fields(&self) -> Vec<&str> {
        assert_eq!(self.status, 422, "{:?}", self.body);
        let entries = self.body["invalidFields"].as_array().unwrap();
        assert!(entries.iter().all(|entry| !entry["message"].as_str().unwrap().is_empty()));
        let mut fields: Vec<&str> =
            entries.iter().map(|entry| entry["field"].as_str().unwrap_or("")).collect();
        fields.sort_unstable();
        fields
    }

    /// Returns `id` of every item of a list.
    pub(crate) fn ids(&self) -> Vec<&str> {
        assert_eq!(self.status, 200, "{:?}", self.body);
        self.body.as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
    }

    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{:?}", self.body);
        self
    }
}

impl Api {
    pub(crate) async fn start() -> Self {
        Self::with(Sandbox::builder()).await
    }

    pub(crate) async fn with(builder: Builder) -> Self {
        let sandbox = builder.start().await.unwrap();
        let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).build().unwrap();
        Self { sandbox, client }
    }

    pub(crate) async fn get(&self, path: &str) -> ApiResponse {
        self.call(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> ApiResponse {
        self.call(Method::POST, path, Some(body.to_string())).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> ApiResponse {
        self.call(Method::PUT, path, Some(body.to_string())).await
    }

    pub(crate) async fn delete(&self, path: &str) -> ApiResponse {
        self.call(Method::DELETE, path, None).await
    }

    /// Creates a customer with this id.
    pub(crate) async fn customer(&self, id: &str, body: &Value) -> ApiResponse {
        self.put(&format!("/customers/{id}"), body).await.expect(201)
    }

    /// Sends a request with the secret key.
    pub(crate) async fn call(&self, method: Method, path: &str, body: Option<String>) -> ApiResponse {
        let key = self.sandbox.api_key().to_owned();
        self.call_as(method, path, body, &[("REB-APIKEY", &key)]).await
    }

    /// Sends a request with these headers, below the organization.
    pub(crate) async fn call_as(
        &self,
        method: Method,
        path: &str,
        body: Option<String>,
        headers: &[(&str, &str)],
    ) -> ApiResponse {
        let path = format!("/organizations/{}{path}", self.sandbox.organization());
        self.call_host(method, &path, body, headers).await
    }

    /// Sends a request to any path of the host. The response must conform to the spec.
    pub(crate) async fn call_host(
        &self,
        method: Method,
        path: &str,
        body: Option<String>,
        headers: &[(&str, &str)],
    ) -> ApiResponse {
        let url = format!("{}{path}", self.sandbox.base_url());
        let mut request = self.client.request(method.clone(), url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.unwrap();
        let body = match text.is_empty() {
            true => Value::Null,
            false => serde_json::from_str(&text).unwrap(),
        };
        let response = ApiResponse { status, headers, body };
        self.check(&method, path.split('?').next().unwrap(), &response);
        response
    }

    fn check(&self, method: &Method, path: &str, response: &ApiResponse) {
        let spec = self.sandbox.spec();
        let limited = response.headers.contains_key("x-ratelimit-limit")
            && response.headers.contains_key("x-ratelimit-remaining");
        assert_eq!(limited, *method != Method::GET, "rate-limit headers of {method} {path}");
        assert!(response.headers.contains_key("date"));
        let below = match path.split_once("/organizations/") {
            Some((before, rest)) => {
                let (_, below) = rest.split_once('/').unwrap();
                format!("{before}/{below}")
            }
            None => path.to_owned(),
        };
        let operation = spec.operation(method.as_str(), &below);
        let declared = operation.filter(|operation| operation.declares(response.status));
        let Some(operation) = declared else {
            assert!(
                (400..500).contains(&response.status),
                "{method} {path}: {} is not declared",
                response.status
            );
            assert_eq!(spec.check_component("Problem", &response.body).unwrap(), Some(vec![]));
            return;
        };
        match spec.check_response(operation, response.status, &response.body).unwrap() {
            Some(invalid) => assert!(invalid.is_empty(), "{method} {path} {}: {invalid:?}", response.status),
            None => assert_eq!(response.body, Value::Null, "{method} {path} declares no body"),
        }
        if response.status >= 400 {
            assert_eq!(response.body["status"], response.status);
            assert_eq!(response.body["instance"], path);
            for property in ["type", "title", "detail"] {
                assert!(response.body[property].is_string(), "problem without {property}");
            }
        }
    }
}

/// A customer with the properties of the example of the API's documentation.
pub(crate) fn example() -> Value {
    json!({
        "websiteId": "web_shop",
        "customFields": { "foo": "bar" },
        "primaryAddress": {
            "firstName": "Benjamin",
            "lastName": "Franklin",
            "organization": "Rebilly",
            "address": "36 Craven St",
            "address2": "string",
            "city": "Austin",
            "region": "Texas",
            "country": "GB",
            "postalCode": "WC2N 5NF",
            "phoneNumbers": [{ "label": "main", "value": "512-710-1640", "primary": true }],
            "emails": [{
                "label": "main",
                "value": "rebilly@example.com",
                "primary": true
            }],
            "dob": "1980-04-01",
            "jobTitle": "CEO"
        },
        "isEddRequired": false
    })
}
