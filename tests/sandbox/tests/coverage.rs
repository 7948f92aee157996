//! Counts of the events of state changes, and of the operations with rules or state.

use std::collections::BTreeSet;

use rebilly_sandbox::Sandbox;
use rebilly_sandbox::spec::Spec;

use crate::every_operation::{authenticated, builder, client};
use crate::support::published;
use crate::{billing, customers, identity, payments};

/// Events that no handler publishes. [`Sandbox::trigger`] and [`Sandbox::emit_event`] do. The list is reviewed.
const TRIGGER_ONLY: &str = include_str!("trigger_only_events.txt");

#[test]
fn every_event_follows_a_state_change_or_is_listed_as_triggered() {
    // Each is a test that triggers no event. Their sandboxes run on this thread.
    let scenarios = [billing::SCENARIOS, identity::SCENARIOS, payments::SCENARIOS].concat();
    scenarios.iter().for_each(|scenario| scenario());
    customers::merged_customers_do_not_exist();
    let seen = published();
    let spec = Spec::bundled().unwrap();
    let all: BTreeSet<&str> = spec.webhook_events().collect();
    let (published, triggered): (Vec<&str>, Vec<&str>) =
        all.into_iter().partition(|event| seen.contains(*event));
    println!("{} events by state change, {} by trigger only", published.len(), triggered.len());
    assert_eq!(triggered, TRIGGER_ONLY.lines().collect::<Vec<_>>());
    assert_eq!((published.len(), triggered.len()), (90, 31));
}

#[tokio::test]
async fn operations_have_rules_or_state_or_synthetic_responses() {
    let sandbox = builder().start().await.unwrap();
    let handled: BTreeSet<&str> = Sandbox::operations_with_handlers().collect();
    let stored: BTreeSet<&str> = sandbox.operations_with_stored_resources().collect();
    assert!(handled.is_disjoint(&stored));
    let (client, mut synthetic, mut unsupported) = (client(), 0, Vec::new());
    for operation in sandbox.spec().operations() {
        let id = operation.id.as_str();
        if handled.contains(id) || stored.contains(id) {
            continue;
        }
        let sample = sandbox.sample_request(id).unwrap();
        let url = format!("{}{}", sandbox.base_url(), sample.path);
        let mut request = authenticated(client.request(sample.method.parse().unwrap(), url), operation);
        for (name, value) in &sample.headers {
            request = request.header(name, value);
        }
        if let Some(body) = &sample.body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        match request.send().await.unwrap().status().as_u16() {
            200..300 => synthetic += 1,
            501 => unsupported.push(id),
            other => panic!("{id}: {other}"),
        }
    }
    let counts = [handled.len(), stored.len(), synthetic, unsupported.len()];
    println!(
        "operations: {} with rules, {} stored, {} synthetic, {} with status 501",
        counts[0], counts[1], counts[2], counts[3]
    );
    assert_eq!(counts.iter().sum::<usize>(), sandbox.spec().operations().len());
    assert_eq!(counts, [153, 340, 124, 0]);
}
