//! Arguments of calls, setters and builders: what converts, and what `None` means.

use std::borrow::Cow;

use axum::response::IntoResponse;
use rebilly_sdk::customers::{
    ContactObjectRequest, Customer, CustomerRequest, LeadSourceDataRequest, TaxNumberRequest,
};
use rebilly_sdk::shared::{CustomerId, WebsiteId};
use rebilly_sdk::types::{Date, Nullable, Timestamp};
use rebilly_sdk::{Client, CommaList, ErrorKind, Filter, Method, Sort, filter};
use rebilly_test_support::child;
use rebilly_test_support::http_server::HttpServer;

async fn server() -> HttpServer {
    HttpServer::start(|_| ([("content-type", "application/json")], r#"{"id":"cus_1"}"#).into_response()).await
}

fn sent(body: &CustomerRequest) -> String {
    serde_json::to_string(body).unwrap()
}

#[test]
fn a_setter_accepts_any_string_and_options_of_it() {
    let (owned, id) = ("web_1".to_owned(), WebsiteId::from("web_1"));
    let new = CustomerRequest::default;
    let set = [
        new().with_website_id("web_1"),
        new().with_website_id(owned.clone()),
        new().with_website_id(&owned),
        new().with_website_id(Cow::Borrowed("web_1")),
        new().with_website_id(Box::<str>::from("web_1")),
        new().with_website_id(id.clone()),
        new().with_website_id(&id),
        new().with_website_id(Some("web_1")),
        new().with_website_id(Some(owned.clone())),
        new().with_website_id(Some(&owned)),
        new().with_website_id(Some(Cow::Borrowed("web_1"))),
        new().with_website_id(Some(id.clone())),
        new().with_website_id(Some(&id)),
    ];
    for body in set {
        assert_eq!(sent(&body), r#"{"websiteId":"web_1"}"#);
    }
    let unset = [
        new().with_website_id(None::<&str>),
        new().with_website_id("web_1").with_website_id(None::<String>),
        new().with_website_id("web_1").with_website_id(None::<WebsiteId>),
        new().with_locale("en").with_locale(None::<&str>),
        new().with_primary_address(None::<ContactObjectRequest>),
        new().with_tax_numbers(None::<Vec<TaxNumberRequest>>),
    ];
    for body in unset {
        assert_eq!(sent(&body), "{}");
    }
    assert_eq!(sent(&new().with_locale(Nullable::Null)), r#"{"locale":null}"#);
    assert_eq!(sent(&new().with_tax_numbers(Nullable::Null)), r#"{"taxNumbers":null}"#);
}

#[test]
fn optional_properties_of_a_response_fit_into_setters() {
    let text = r#"{"websiteId":"web_1","primaryAddress":{"country":"GB","hash":"h"},"locale":null}"#;
    let customer: Customer = serde_json::from_str(text).unwrap();
    let body = CustomerRequest::default()
        .with_website_id(customer.website_id)
        .with_primary_address(customer.primary_address)
        .with_locale(customer.locale);
    assert_eq!(sent(&body), r#"{"websiteId":"web_1","primaryAddress":{"country":"GB"}}"#);
}

#[test]
fn dates_of_users_are_checked_and_received_ones_are_sent_back() {
    let born = |text: &str| text.parse::<Date>().map(|date| ContactObjectRequest::default().with_dob(date));
    assert!(born("31/12/1980").is_err() && born("1980-02-30").is_err());
    let address = born("1980-12-31").unwrap();
    assert_eq!(serde_json::to_string(&address).unwrap(), r#"{"dob":"1980-12-31"}"#);
    let address = ContactObjectRequest::default().with_dob(Date::new(1980, 12, 31).ok());
    assert_eq!(serde_json::to_string(&address).unwrap(), r#"{"dob":"1980-12-31"}"#);
    let odd: ContactObjectRequest = serde_json::from_str(r#"{"dob":"31/12/1980"}"#).unwrap();
    assert_eq!(serde_json::to_string(&odd).unwrap(), r#"{"dob":"31/12/1980"}"#, "sent back as received");
}

#[tokio::test]
async fn an_identifier_in_the_path_may_be_optional() {
    let server = server().await;
    let customers = server.client().customers();
    let (owned, id) = ("cus_1".to_owned(), CustomerId::from("cus_1"));
    let customer = customers.get(&owned).await.unwrap();
    let calls = [
        customers.get("cus_1"),
        customers.get(owned.clone()),
        customers.get(Cow::Borrowed("cus_1")),
        customers.get(id.clone()),
        customers.get(&id),
        customers.get(Some("cus_1")),
        customers.get(Some(&owned)),
        customers.get(&customer.id),
        customers.get(customer.id.as_ref()),
        customers.get(customer.id.clone()),
    ];
    for call in calls {
        tokio::spawn(call.send()).await.unwrap().unwrap();
    }
    customers.merge(&id, Some(&id)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 12);
    assert!(requests.iter().all(|seen| seen.uri.path() == "/organizations/org_1/customers/cus_1"));
    assert_eq!(requests[11].uri.query(), Some("targetCustomerId=cus_1"));
}

#[tokio::test]
async fn none_where_a_value_is_required_is_not_sent() {
    let server = server().await;
    let customers = server.client().customers();
    let errors = [
        customers.get(None::<&str>).await.unwrap_err(),
        customers.merge("cus_1", None::<CustomerId>).await.unwrap_err(),
        server.client().request(Method::GET, "/plans/{id}").path_param(None::<String>).await.unwrap_err(),
    ];
    for (error, name) in errors.iter().zip(["id", "targetCustomerId", "id"]) {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(name) && error.to_string().contains("pass"), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn none_leaves_a_query_parameter_out() {
    let server = HttpServer::start(|_| ([("content-type", "application/json")], "[]").into_response()).await;
    let (client, email) = (server.client(), "a@b.c".to_owned());
    let list = client.customers().list();
    let filtered = filter::field("email").eq(&email).and(None::<&str>).and(Some("x:1"));
    list.clone().filter(filtered).q(Some(Cow::Borrowed("ada"))).expand(Some(["website"])).await.unwrap();
    list.clone()
        .filter(None::<Filter>)
        .sort(None::<&str>)
        .expand(None::<CommaList>)
        .q(None::<&str>)
        .await
        .unwrap();
    list.filter("x:1").filter(None::<String>).sort(Sort::default()).await.unwrap();
    let untyped = client.request(Method::GET, "/plans").query("q", None::<&str>).query("r", Some(&email));
    untyped
        .header("x-none", None::<&str>)
        .header("x-some", Some("1"))
        .organization(None::<&str>)
        .await
        .unwrap();
    let requests = server.requests();
    let queries: Vec<_> = requests.iter().map(|seen| seen.uri.query()).collect();
    let first = "filter=email:a@b.c%3Bx:1&q=ada&expand=website";
    assert_eq!(queries, [Some(first), None, None, Some("r=a@b.c")]);
    assert!(requests[3].headers.contains_key("x-some") && !requests[3].headers.contains_key("x-none"));
    assert_eq!(requests[3].uri.path(), "/organizations/org_1/plans");
}

#[test]
fn a_filter_value_that_is_none_is_rejected() {
    use rebilly_sdk::QueryValue as _;
    assert!(filter::field("email").eq(None::<&str>).check().is_err());
    let times = filter::field("createdTime").at_least("2026-01-01T00:00:00Z".parse::<Timestamp>().ok());
    assert_eq!((times.to_query().as_str(), times.check()), ("createdTime:2026-01-01T00:00:00Z..", Ok(())));
}

#[test]
fn builder_methods_accept_options() {
    let key = Some("sk_sandbox_1".to_owned());
    let client = Client::builder().secret_key(key.as_ref()).organization(key.as_deref()).app(None::<&str>);
    assert!(client.clone().build().is_ok());
    let error = client.clone().organization(None::<String>).build().unwrap_err();
    assert!(error.to_string().contains(".organization("), "{error}");
    let error = Client::builder().secret_key(None::<&str>).organization("org_1").build().unwrap_err();
    assert!(error.to_string().contains(".secret_key("), "{error}");
    assert_eq!(sent_lead_source(Some("ads"), None), r#"{"source":"ads"}"#);
}

fn sent_lead_source(source: Option<&str>, campaign: Option<String>) -> String {
    let body = LeadSourceDataRequest::default().with_source(source).with_campaign(campaign);
    serde_json::to_string(&body).unwrap()
}

#[test]
fn a_key_of_the_other_environment_needs_permission() {
    let builder = Client::builder().organization("org_1").secret_key("sk_live_MARKER");
    let error = builder.clone().build().unwrap_err();
    assert!(error.is_configuration() && !error.to_string().contains("MARKER"), "{error}");
    assert!(builder.clone().allow_key_mismatch().build().is_ok());
    assert!(builder.environment(rebilly_sdk::Environment::Live).build().is_ok());
}

#[test]
#[ignore = "run by `from_env_reads_the_environment` in a process of its own"]
fn from_env_child() {
    let shown = Client::from_env().map(|client| format!("{client:?}"));
    println!("{}", shown.unwrap_or_else(|error| error.to_string()));
}

#[test]
fn from_env_reads_the_environment() {
    let run = |variables: &[(&str, &str)]| {
        let mut command = child::run_test(module_path!(), "from_env_child");
        for name in ["REBILLY_API_KEY", "REBILLY_ORGANIZATION_ID", "REBILLY_ENVIRONMENT"] {
            command.env_remove(name);
        }
        let output = command.envs(variables.iter().copied()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let (key, organization) = (("REBILLY_API_KEY", "sk_live_MARKER"), ("REBILLY_ORGANIZATION_ID", "org_1"));
    let client = run(&[key, organization, ("REBILLY_ENVIRONMENT", "live")]);
    assert!(client.contains("https://api.rebilly.com") && client.contains("org_1"), "{client}");
    assert!(!client.contains("MARKER"), "{client}");
    assert!(run(&[organization]).contains("set the environment variable `REBILLY_API_KEY`"));
    assert!(run(&[key]).contains("set the environment variable `REBILLY_ORGANIZATION_ID`"));
}
