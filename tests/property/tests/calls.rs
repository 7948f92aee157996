//! Redaction of calls and deliveries: their results contain no marker from body or headers.

use std::error::Error as StdError;
use std::sync::mpsc;

use super::markers::{DIGITS, TEXT, instances, leaks, mismatches, sample_of};
use http::{HeaderMap, HeaderValue, header};
use rebilly_property::{Choices, Frequencies, Generator, MODELS, Model, Schema, Tree, bundle};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::{Event, WebhookVerifier};
use rebilly_sdk::{Client, Error, RetryPolicy};
use rebilly_test_support::{client, tcp_server};

fn model(name: &str) -> &'static Model {
    MODELS.iter().find(|model| model.name == name).unwrap()
}

/// A client, and the queue of the responses that its server sends.
fn server() -> (Client, mpsc::Sender<Vec<u8>>) {
    let (url, responses) = tcp_server::queued();
    let builder = client::at(&url).organization(TEXT).secret_key(format!("sk_{TEXT}"));
    // One queued response per call.
    (builder.retry(RetryPolicy::never()).build().unwrap(), responses)
}

fn response(status: u16, body: &[u8], missing: usize) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} {TEXT}\r\ncontent-length: {}\r\nset-cookie: {TEXT}\r\nlocation: https://host.example/{TEXT}?{TEXT}\r\n\
         x-request-id: {TEXT}\r\nconnection: close\r\n\r\n",
        body.len() + missing
    );
    [head.as_bytes(), body].concat()
}

/// Formats an error and its sources in every way.
fn all_formats(error: &dyn StdError) -> String {
    format!("{error} {error:?} {error:#?} {}", error.source().map(all_formats).unwrap_or_default())
}

fn assert_redacted(error: &Error, body: &str) {
    let problem = format!("{:?} {:#?} {:?}", error.problem(), error.problem(), error.invalid_fields());
    let shown = format!("{} {problem}", all_formats(error));
    assert!(!leaks(&shown), "{shown}\n{body}");
}

/// Error bodies: valid, with values of wrong types, and other than JSON.
fn problems() -> Vec<String> {
    let schema = Schema::of(&bundle()["components"]["schemas"]["Problem"]);
    let bytes: Vec<u8> = (0..=255).cycle().step_by(37).take(2000).collect();
    let everything = Frequencies { present: 255, unknown_property: 90, null: 0, unknown_value: 0 };
    let full =
        Generator::new(&mut Choices::new(&bytes), everything).with_marker(TEXT, DIGITS).value(&schema, None);
    assert!(leaks(&full.text(0)), "{full:?}");
    let (shallow, deep) = mismatches(&full, usize::MAX);
    // Titles, types and field names are printed if they are texts.
    let shown = |tree: &Tree| {
        let Tree::Object(members) = tree else { return false };
        let fields = match members.get("invalidFields") {
            Some(Tree::List(fields)) => fields.as_slice(),
            _ => &[],
        };
        let named = fields.iter().filter_map(|field| match field {
            Tree::Object(field) => field.get("field"),
            _ => None,
        });
        let printed = [members.get("title"), members.get("type")].into_iter().flatten().chain(named);
        // Names of unknown properties are printed as well.
        members.contains_key(TEXT)
            || printed.into_iter().any(|value| matches!(value, Tree::String(text) if leaks(text)))
    };
    let mismatches =
        shallow.into_iter().chain(deep).map(|mismatch| mismatch.tree).filter(|tree| !shown(tree));
    let mut bodies: Vec<String> = mismatches.map(|tree| tree.text(0)).collect();
    bodies.push(full.text(0));
    bodies.extend([
        format!("<html><title>{TEXT}</title>{TEXT}</html>"),
        format!("\"{TEXT}\""),
        format!("{{\"detail\":\"{TEXT}\""),
        format!("{{\"invalidFields\":[\"{TEXT}\",[\"{TEXT}\"],{DIGITS}],\"error\":\"{TEXT}\"}}"),
        format!("{{\"message\":\"{TEXT}\",\"errors\":{{\"email\":[\"{TEXT}\"]}}}}"),
    ]);
    bodies
}

#[tokio::test]
async fn error_responses_are_redacted() {
    let (client, responses) = server();
    let bodies = problems();
    assert!(bodies.len() > 60, "{}", bodies.len());
    for (place, body) in bodies.iter().enumerate() {
        let status = [400, 401, 403, 404, 409, 422, 429, 500, 503, 302][place % 10];
        responses.send(response(status, body.as_bytes(), place % 3 / 2)).unwrap();
        let error = match place % 2 {
            0 => client.customers().get(TEXT).await.unwrap_err(),
            _ => {
                let request = CustomerRequest::default().with_locale(TEXT);
                client.customers().create(&request).await.unwrap_err()
            }
        };
        assert_eq!(error.status().unwrap().as_u16(), status, "{error:?}");
        assert_redacted(&error, body);
    }
}

#[tokio::test]
async fn responses_are_redacted_whether_they_decode_or_not() {
    let (client, responses) = server();
    let trees = instances(model("Customer"));
    let (shallow, _) = mismatches(&trees[0], usize::MAX);
    let wrong: Vec<String> = sample_of(&shallow, 60)
        .filter(|mismatch| mismatch.replaces_marker)
        .map(|mismatch| mismatch.tree.text(0))
        .collect();
    let mut failed = 0;
    for body in trees.iter().map(|tree| tree.text(0)).chain(wrong.iter().cloned()) {
        for (cut, missing) in [(0, 0), (5, 0), (0, 5)] {
            responses.send(response(200, &body.as_bytes()[..body.len() - cut], missing)).unwrap();
            match client.customers().get(TEXT).await {
                Ok(customer) => assert!(!leaks(&format!("{customer:?} {customer:#?}")), "{customer:?}"),
                Err(error) => {
                    failed += 1;
                    assert_redacted(&error, &body);
                }
            }
        }
    }
    assert!(failed > 50, "{failed}");
    responses.send(response(200, format!("[{}]", wrong.join(",")).as_bytes(), 0)).unwrap();
    let page = client.customers().list().send().await.unwrap();
    assert!(page.rejected().is_empty() && page.unexpected().len() > 10, "{:?}", page.unexpected());
    assert!(!leaks(&format!("{page:?} {page:#?}")), "{page:?}");
}

#[tokio::test]
async fn connection_errors_are_redacted() {
    let (client, responses) = server();
    // The URL contains identifiers.
    drop(responses);
    let closed = tcp_server::listener().1;
    let unreachable = client::at(&closed).organization(TEXT).secret_key(TEXT).build().unwrap();
    for client in [client, unreachable] {
        let error = client.customers().get(TEXT).await.unwrap_err();
        assert!(error.status().is_none() && StdError::source(&error).is_some(), "{error:?}");
        assert_redacted(&error, "");
    }
}

#[test]
fn deliveries_are_redacted() {
    let webhook = WebhookVerifier::basic(TEXT, TEXT);
    assert!(!leaks(&format!("{webhook:?} {webhook:#?}")), "{webhook:?}");
    let authorized =
        |text: &str| HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_str(text).unwrap())]);
    let valid = authorized("Basic TUFSS0VScWo3Ok1BUktFUnFqNw==");
    let (mut failed, mut kept) = (0, 0);
    for model in MODELS.iter().filter(|model| model.event) {
        let tree = &instances(model)[0];
        let (shallow, deep) = mismatches(tree, 40);
        for mismatch in shallow.iter().chain(&deep) {
            let text = mismatch.tree.text(0);
            for wrong in [authorized(&format!("Basic {TEXT}")), authorized(TEXT), HeaderMap::new()] {
                let error = webhook.receive(&wrong, text.as_bytes()).unwrap_err();
                assert!(!leaks(&all_formats(&error)), "{error:?}");
            }
            match webhook.receive(&valid, text.as_bytes()) {
                // Unknown types and values that the spec does not mark are printed.
                Ok(Event::Unknown(_)) => {}
                Ok(event) => {
                    assert!(
                        !mismatch.replaces_marker || !leaks(&format!("{event:?} {event:#?}")),
                        "{event:?}"
                    );
                    let unexpected = event.unexpected();
                    assert!(!leaks(&format!("{unexpected:?}")), "{unexpected:?}");
                    kept += unexpected.len();
                }
                Err(error) => {
                    failed += 1;
                    assert!(!leaks(&all_formats(&error)), "{error:?}\n{text}");
                }
            }
        }
    }
    assert!(failed > 20 && kept > 500, "{failed} {kept}");
    let unknown = format!(r#"{{"eventType":"not-known","a":{{"b":["{TEXT}",{DIGITS}]}}}}"#);
    let event = webhook.receive(&valid, unknown.as_bytes()).unwrap();
    assert!(matches!(event, Event::Unknown(_)) && !leaks(&format!("{event:?} {event:#?}")), "{event:?}");
}
