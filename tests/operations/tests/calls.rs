//! Every call against the sandbox, compared with the spec by the log of the sandbox.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;
use rebilly_operations::{CASES, Case, Received, Run};
use rebilly_sandbox::spec::{Operation, Scope, Spec};
use rebilly_sandbox::{LoggedRequest, Sandbox};
use rebilly_sdk::{Client, Environment, RetryPolicy};
use serde_json::Value;

/// Security schemes of the spec, each with the header that carries its credential.
const SCHEMES: [(&str, &str, &str); 5] = [
    ("SecretApiKey", "reb-apikey", Sandbox::API_KEY),
    ("JWT", "authorization", Sandbox::JWT),
    ("ApplicationJWT", "authorization", "application.j.wt"),
    ("CustomerJWT", "authorization", "customer.j.wt"),
    ("PublishableApiKey", "authorization", "pk_sandbox_every-operation"),
];

/// First segments of paths, which precede the organization.
const PREFIXES: [&str; 2] = ["/experimental", "/storefront"];

fn secret(scheme: &str) -> &'static str {
    SCHEMES.iter().find(|(known, ..)| *known == scheme).unwrap().2
}

/// The operations to test: all of the spec. With the features of some domains only, those that have a call.
pub(crate) fn operations(spec: &Spec) -> BTreeSet<&str> {
    let is_tested = |id: &str| cfg!(feature = "full") || CASES.iter().any(|case| case.operation == id);
    spec.operations().iter().map(|operation| operation.id.as_str()).filter(|id| is_tested(id)).collect()
}

/// A server and a client that has a credential of each kind.
pub(crate) async fn run() -> Run {
    let builder = SCHEMES
        .iter()
        .fold(Sandbox::builder(), |builder, (scheme, _, secret)| builder.credential(*scheme, *secret));
    let sandbox = builder.stateless().rate_limit(1_000_000).request_log(4).start().await.unwrap();
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(secret("SecretApiKey"))
        .jwt(secret("JWT"))
        .application_jwt(secret("ApplicationJWT"))
        .customer_jwt(secret("CustomerJWT"))
        .publishable_key(secret("PublishableApiKey"))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    Run { client, sandbox }
}

/// Request that the spec and the arguments of the call demand.
struct Expected<'a> {
    case: &'a Case,
    operation: &'a Operation,
    organization: &'a str,
    body: Option<Value>,
}

impl Expected<'_> {
    /// Returns every difference of a request.
    fn differences(&self, request: &LoggedRequest) -> Vec<String> {
        let mut found = Vec::new();
        let mut compare = |what: &str, expected: String, sent: String| {
            if expected != sent {
                found.push(format!("{what}: expected {expected}, was {sent}"));
            }
        };
        let header = |name: &str| request.header(name).unwrap_or_default().to_owned();
        compare("operation", self.operation.id.clone(), request.operation.clone().unwrap_or_default());
        compare("method", self.operation.method.clone(), request.method.clone());
        compare("path", self.path(), percent_decode_str(&request.path).decode_utf8().unwrap().into_owned());
        compare("query", format!("{:?}", self.query()), format!("{:?}", query(request)));
        for (name, value) in self.credential() {
            compare(name, value, header(name));
        }
        compare("accept", self.accept(), header("accept"));
        let json = if self.body.is_some() { "application/json" } else { "" };
        compare("content-type", json.to_owned(), header("content-type"));
        compare(
            "user-agent",
            true.to_string(),
            header("user-agent").starts_with("RebillySDK/rust ").to_string(),
        );
        if self.body != request.body {
            let shown = |body: &Option<Value>| body.as_ref().map(Value::to_string).unwrap_or_default();
            compare("body", shown(&self.body), shown(&request.body));
        }
        found
    }

    fn path(&self) -> String {
        let mut path = self.operation.path.clone();
        for (name, value) in self.case.path {
            path = path.replace(&format!("{{{name}}}"), value);
        }
        match self.operation.scope {
            Scope::Host => path,
            _ => {
                let prefix = PREFIXES.iter().find(|prefix| path.starts_with(**prefix)).unwrap_or(&"");
                format!("{prefix}/organizations/{}{}", self.organization, path.trim_start_matches(prefix))
            }
        }
    }

    fn query(&self) -> BTreeSet<(String, String)> {
        self.case.query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// The headers of credentials: that of the first scheme of the operation, and no other.
    fn credential(&self) -> [(&'static str, String); 2] {
        let first = self.operation.security.first();
        let scheme = first.map(|first| SCHEMES.iter().find(|(known, ..)| known == first).unwrap());
        ["reb-apikey", "authorization"].map(|name| {
            let value =
                scheme.filter(|(_, header, _)| *header == name).map(|(scheme, _, secret)| match *scheme {
                    "JWT" | "ApplicationJWT" | "CustomerJWT" => format!("Bearer {secret}"),
                    _ => (*secret).to_owned(),
                });
            (name, value.unwrap_or_default())
        })
    }

    fn accept(&self) -> String {
        match self.case.media_types {
            [] => "application/json".to_owned(),
            [one] => (*one).to_owned(),
            // The server knows which of the types the file has.
            _ => "*/*".to_owned(),
        }
    }
}

fn query(request: &LoggedRequest) -> BTreeSet<(String, String)> {
    form_urlencoded::parse(request.query.as_deref().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// Checks a response against the schema of its status.
fn check_response(
    spec: &Spec,
    operation: &Operation,
    status: u16,
    received: &Received,
) -> Result<(), String> {
    let Received::Json(json) = received else { return Ok(()) };
    match spec.check_response(operation, status, json).map_err(|error| error.to_string())? {
        Some(invalid) if invalid.is_empty() => Ok(()),
        Some(invalid) => Err(format!("invalid response: {invalid:?}")),
        None => Err("the spec has no response body".to_owned()),
    }
}

/// Makes a call and returns every difference from the spec.
async fn check(run: &Run, case: &Case) -> Vec<String> {
    let spec = run.sandbox.spec();
    let Some(operation) = spec.operations().iter().find(|operation| operation.id == case.operation) else {
        return vec!["not in the spec".to_owned()];
    };
    let before = run.sandbox.request_count();
    let received = match (case.call)(run).await {
        Ok(received) => received,
        Err(error) => return vec![error],
    };
    let requests = run.sandbox.requests();
    let [request] = requests.iter().filter(|request| request.number > before).collect::<Vec<_>>()[..] else {
        return vec!["not exactly one request".to_owned()];
    };
    let body = run.sandbox.sample_request(case.operation).and_then(|sample| sample.body);
    let expected = Expected { case, operation, organization: run.sandbox.organization(), body };
    let mut differences = expected.differences(request);
    let status = request.status.unwrap_or_default();
    differences.extend(check_response(spec, operation, status, &received).err());
    if let Received::File(media_type) = &received
        && !case.media_types.contains(&media_type.as_str())
    {
        differences.push(format!("a file of the type {media_type}"));
    }
    differences
}

#[tokio::test]
async fn every_operation_is_sent_and_decoded_as_the_spec_says() {
    let run = run().await;
    let mut failures: Vec<(&str, Vec<String>)> = Vec::new();
    for case in CASES {
        let differences = check(&run, case).await;
        if !differences.is_empty() {
            failures.push((case.operation, differences));
        }
    }
    let operations = operations(run.sandbox.spec());
    let called: BTreeSet<&str> = CASES.iter().map(|case| case.operation).collect();
    failures.extend(operations.difference(&called).map(|id| (*id, vec!["has no call".to_owned()])));
    let failed: BTreeSet<&str> = failures.iter().map(|(operation, _)| *operation).collect();
    println!(
        "{} of {} operations, {} calls",
        operations.difference(&failed).count(),
        operations.len(),
        CASES.len()
    );
    for (operation, differences) in &failures {
        println!("{operation}:\n    {}", differences.join("\n    "));
    }
    assert!(!operations.is_empty(), "without a domain there is nothing to test");
    assert!(failures.is_empty(), "{} operations differ, see above", failed.len());
}
