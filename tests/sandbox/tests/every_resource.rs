//! Stored resources of every collection: create, read, list, change, delete.

use rebilly_sandbox::Sandbox;
use rebilly_sandbox::spec::{Operation, Spec};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method};
use serde_json::Value;

use crate::every_operation::{authenticated, builder, client};

struct Api {
    sandbox: Sandbox,
    client: Client,
}

impl Api {
    async fn call(&self, operation: &Operation, path: &str, body: Option<&Value>) -> (u16, String, Value) {
        let url = format!("{}{path}", self.sandbox.base_url());
        let mut request = self.client.request(Method::from_bytes(operation.method.as_bytes()).unwrap(), url);
        if let Some(body) = body {
            request = request.header(CONTENT_TYPE, "application/json").body(body.to_string());
        }
        let response = authenticated(request, operation).send().await.unwrap();
        let status = response.status().as_u16();
        let location = response.headers().get("location").map(|value| value.to_str().unwrap().to_owned());
        let location = location.unwrap_or_default().replacen(self.sandbox.base_url(), "", 1);
        let bytes = response.bytes().await.unwrap();
        (status, location, serde_json::from_slice(&bytes).unwrap_or_default())
    }

    fn sample(&self, operation: &Operation) -> (String, Option<Value>) {
        let sample = self.sandbox.sample_request(&operation.id).unwrap();
        (sample.path, sample.body)
    }
}

fn on<'s>(spec: &'s Spec, path: &str, method: &str) -> Option<&'s Operation> {
    spec.operations().iter().find(|operation| operation.path == path && operation.method == method)
}

/// Returns the path of the items of a collection.
fn item_path<'s>(spec: &'s Spec, collection: &str) -> Option<&'s str> {
    let items = spec.operations().iter().filter(|operation| operation.method == "GET");
    let mut paths = items.map(|operation| operation.path.as_str());
    paths.find(|path| {
        path.rsplit_once('/').is_some_and(|(parent, last)| parent == collection && last.starts_with('{'))
    })
}

#[tokio::test]
async fn created_resources_are_read_listed_changed_and_deleted() {
    let api = Api { sandbox: builder().start().await.unwrap(), client: client() };
    let spec = api.sandbox.spec();
    let (mut stored, mut unlike, mut failures) = ([0; 5], Vec::new(), Vec::new());
    let handled: Vec<&str> = Sandbox::operations_with_handlers().collect();
    let generic = || spec.operations().iter().filter(|operation| !handled.contains(&operation.id.as_str()));
    for create in generic().filter(|operation| operation.method == "POST") {
        let Some(item) = item_path(spec, &create.path) else { continue };
        let get = on(spec, item, "GET").unwrap();
        let (path, body) = api.sample(create);
        let (status, location, created) = api.call(create, &path, body.as_ref()).await;
        let mut fail = |what: String| failures.push(format!("{}: {what}", create.id));
        if !(200..300).contains(&status) {
            fail(format!("{status} {created}"));
            continue;
        }
        let key = item.rsplit_once("/{").unwrap().1.trim_end_matches('}');
        let id = created.get(key).or(created.get("id")).and_then(Value::as_str);
        let responses = |operation: &Operation| {
            let item = &spec.document()["paths"][&operation.path][operation.method.to_lowercase()];
            let all = item["responses"].as_object().into_iter().flatten();
            let success = all.filter(|(status, _)| status.starts_with('2')).map(|(_, response)| response);
            success.map(|response| response["content"]["application/json"].clone()).next()
        };
        let Some(id) = id.filter(|_| responses(create) == responses(get)) else {
            unlike.push(&create.id);
            continue;
        };
        let item_url = format!("{path}/{id}");
        let (status, _, read) = api.call(get, &item_url, None).await;
        if status != 200 || read != created {
            fail(format!("GET {status} {location}\n{created}\n{read}"));
            continue;
        }
        stored[0] += 1;
        if let Some(list) = on(spec, &create.path, "GET") {
            let (status, _, rows) = api.call(list, &path, None).await;
            let count = rows.as_array().into_iter().flatten().filter(|row| **row == created).count();
            stored[1] += count;
            if status != 200 || count != 1 {
                fail(format!("list {status} {rows}"));
            }
        }
        for method in ["PUT", "PATCH"] {
            let Some(change) = on(spec, item, method) else { continue };
            let body = api.sample(change).1;
            let (status, _, changed) = api.call(change, &item_url, body.as_ref()).await;
            let (_, _, read) = api.call(get, &item_url, None).await;
            let invalid = spec.check_response(change, status, &changed).unwrap();
            if status != 200 || read != changed || invalid.is_some_and(|invalid| !invalid.is_empty()) {
                fail(format!("{method} {status} {changed}\n{read}"));
            }
            stored[2] += 1;
        }
        if let Some(delete) = on(spec, item, "DELETE") {
            let (path, _) = api.sample(delete);
            let query = path.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
            let (status, _, body) = api.call(delete, &format!("{item_url}{query}"), None).await;
            let (missing, _, problem) = api.call(get, &item_url, None).await;
            if status != 204 || missing != 404 {
                fail(format!("DELETE {status} {body}, then {missing} {problem}"));
            }
            stored[3] += 1;
        }
    }
    for upsert in generic().filter(|operation| operation.method == "PUT") {
        let Some(get) = on(spec, &upsert.path, "GET") else { continue };
        let (path, body) = api.sample(upsert);
        let path = path.replace("synthetic", "another");
        let (status, _, put) = api.call(upsert, &path, body.as_ref()).await;
        let (found, _, read) = api.call(get, &path, None).await;
        if put.is_object() && (!matches!(status, 200 | 201) || found != 200 || read != put) {
            failures.push(format!("{}: {status}, then {found}\n{put}\n{read}", upsert.id));
        }
        stored[4] += 1;
    }
    let [created, listed, changed, deleted, upserted] = stored;
    println!("{created} created, {listed} listed, {changed} changed, {deleted} deleted, {upserted} upserted");
    println!("POST and GET return different resources: {unlike:?}");
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
    assert!(created > 3 && upserted > 1);
}
