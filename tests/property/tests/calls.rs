//! What calls and deliveries give back, errors included, shows no marker, whatever the body and the headers hold.

use std::error::Error as StdError;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;

use super::markers::{DIGITS, TEXT, instances, misfits, shows, spread};
use http::{HeaderMap, HeaderValue, header};
use rebilly_property::{Choices, MODELS, Maker, Mix, Model, Schema, Tree, bundle};
use rebilly_sdk::events::{Event, WebhookVerifier};
use rebilly_sdk::types::CustomerRequest;
use rebilly_sdk::{Client, Environment, Error, RetryPolicy};

fn model(name: &str) -> &'static Model {
    MODELS.iter().find(|model| model.name == name).unwrap()
}

/// A server that answers one request after the other with what it is handed, and closes the connection.
fn server() -> (Client, mpsc::Sender<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let environment = Environment::Custom(format!("http://{}", listener.local_addr().unwrap()));
    let (answers, queue) = mpsc::channel::<Vec<u8>>();
    std::thread::spawn(move || {
        for (stream, answer) in listener.incoming().zip(queue) {
            let mut stream = stream.unwrap();
            let mut request = Vec::new();
            let mut buffer = [0; 4096];
            while !complete(&request) {
                let read = stream.read(&mut buffer).unwrap();
                request.extend(&buffer[..read]);
            }
            // A client that has seen enough may have hung up.
            let _ = stream.write_all(&answer);
        }
    });
    let key = format!("sk_{TEXT}");
    // Each call has one answer.
    let builder = Client::builder().environment(environment).organization(TEXT).secret_key(key);
    (builder.retry(RetryPolicy::never()).build().unwrap(), answers)
}

/// Whether head and body of a request are there.
fn complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}

fn answer(status: u16, body: &[u8], missing: usize) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status} {TEXT}\r\ncontent-length: {}\r\nset-cookie: {TEXT}\r\nlocation: https://host.example/{TEXT}?{TEXT}\r\n\
         x-request-id: {TEXT}\r\nconnection: close\r\n\r\n",
        body.len() + missing
    );
    [head.as_bytes(), body].concat()
}

/// An error and all its causes in every form they can be printed in.
fn forms(error: &dyn StdError) -> String {
    format!("{error} {error:?} {error:#?} {}", error.source().map(forms).unwrap_or_default())
}

fn check(error: &Error, body: &str) {
    let problem = format!("{:?} {:#?} {:?}", error.problem(), error.problem(), error.invalid_fields());
    let shown = format!("{} {problem}", forms(error));
    assert!(!shows(&shown), "{shown}\n{body}");
}

/// Error bodies: of the schema, with values of wrong kinds, and no JSON at all.
fn problems() -> Vec<String> {
    let schema = Schema::of(&bundle()["components"]["schemas"]["Problem"]);
    let bytes: Vec<u8> = (0..=255).cycle().step_by(37).take(2000).collect();
    let everything = Mix { present: 255, unknown: 90, null: 0, strange: 0 };
    let full = Maker::new(&mut Choices::new(&bytes), everything).marking(TEXT, DIGITS).value(&schema, None);
    assert!(shows(&full.text(0)), "{full:?}");
    let (near, deep) = misfits(&full);
    // What a title, a type and the name of a field say is shown: a text there is not of a wrong kind.
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
        let said = [members.get("title"), members.get("type")].into_iter().flatten().chain(named);
        // So are the names of members that are not known.
        members.contains_key(TEXT)
            || said.into_iter().any(|value| matches!(value, Tree::String(text) if shows(text)))
    };
    let misfits = near.into_iter().chain(deep).map(|misfit| misfit.tree).filter(|tree| !shown(tree));
    let mut bodies: Vec<String> = misfits.map(|tree| tree.text(0)).collect();
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
async fn refusals_show_nothing() {
    let (client, answers) = server();
    let bodies = problems();
    assert!(bodies.len() > 60, "{}", bodies.len());
    for (place, body) in bodies.iter().enumerate() {
        let status = [400, 401, 403, 404, 409, 422, 429, 500, 503, 302][place % 10];
        answers.send(answer(status, body.as_bytes(), place % 3 / 2)).unwrap();
        let error = match place % 2 {
            0 => client.customers().get(TEXT).await.unwrap_err(),
            _ => {
                let request = CustomerRequest::default().with_locale(TEXT);
                client.customers().create(&request).await.unwrap_err()
            }
        };
        assert_eq!(error.status().unwrap().as_u16(), status, "{error:?}");
        check(&error, body);
    }
}

#[tokio::test]
async fn answers_show_nothing_whether_they_can_be_read_or_not() {
    let (client, answers) = server();
    let trees = instances(model("Customer"));
    let (near, _) = misfits(&trees[0]);
    let wrong: Vec<String> =
        spread(&near, 60).filter(|misfit| misfit.was_marker).map(|misfit| misfit.tree.text(0)).collect();
    let mut refused = 0;
    for body in trees.iter().map(|tree| tree.text(0)).chain(wrong.iter().cloned()) {
        for (cut, missing) in [(0, 0), (5, 0), (0, 5)] {
            answers.send(answer(200, &body.as_bytes()[..body.len() - cut], missing)).unwrap();
            match client.customers().get(TEXT).await {
                Ok(customer) => assert!(!shows(&format!("{customer:?} {customer:#?}")), "{customer:?}"),
                Err(error) => {
                    refused += 1;
                    check(&error, &body);
                }
            }
        }
    }
    assert!(refused > 50, "{refused}");
    answers.send(answer(200, format!("[{}]", wrong.join(",")).as_bytes(), 0)).unwrap();
    let page = client.customers().list().send().await.unwrap();
    assert!(!page.rejected().is_empty());
    assert!(!shows(&format!("{page:?} {page:#?}")), "{page:?}");
}

#[tokio::test]
async fn lost_connections_show_nothing() {
    let (client, answers) = server();
    // The address has identifiers in it.
    drop(answers);
    let gone = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = Environment::Custom(format!("http://{}", listener.local_addr().unwrap()));
        Client::builder().environment(address).organization(TEXT).secret_key(TEXT).build().unwrap()
    };
    for client in [client, gone] {
        let error = client.customers().get(TEXT).await.unwrap_err();
        assert!(error.status().is_none() && StdError::source(&error).is_some(), "{error:?}");
        check(&error, "");
    }
}

#[test]
fn deliveries_show_nothing() {
    let webhook = WebhookVerifier::basic(TEXT, TEXT);
    assert!(!shows(&format!("{webhook:?} {webhook:#?}")), "{webhook:?}");
    let signed =
        |text: &str| HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_str(text).unwrap())]);
    let right = signed("Basic TUFSS0VScWo3Ok1BUktFUnFqNw==");
    let mut refused = 0;
    for model in MODELS.iter().filter(|model| model.event) {
        let tree = &instances(model)[0];
        let (near, deep) = misfits(tree);
        for misfit in near.iter().chain(spread(&deep, 40)) {
            let text = misfit.tree.text(0);
            for wrong in [signed(&format!("Basic {TEXT}")), signed(TEXT), HeaderMap::new()] {
                let error = webhook.receive(&wrong, text.as_bytes()).unwrap_err();
                assert!(!shows(&forms(&error)), "{error:?}");
            }
            match webhook.receive(&right, text.as_bytes()) {
                // A type that is not known is shown, as is what nothing says is sensitive.
                Ok(Event::Unknown(_)) => {}
                Ok(event) => {
                    assert!(!misfit.was_marker || !shows(&format!("{event:?} {event:#?}")), "{event:?}")
                }
                Err(error) => {
                    refused += 1;
                    assert!(!shows(&forms(&error)), "{error:?}\n{text}");
                }
            }
        }
    }
    assert!(refused > 500, "{refused}");
    let unknown = format!(r#"{{"eventType":"not-known","a":{{"b":["{TEXT}",{DIGITS}]}}}}"#);
    let event = webhook.receive(&right, unknown.as_bytes()).unwrap();
    assert!(matches!(event, Event::Unknown(_)) && !shows(&format!("{event:?} {event:#?}")), "{event:?}");
}
