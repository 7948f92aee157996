//! The retry table: reviewed, and safe where money moves.

use std::collections::BTreeMap;

use rebilly_sandbox::spec::Spec;

const TABLE: &str = include_str!("../../../rebilly-sdk/retry-table.txt");

/// POST and PATCH operations that are retried: place, and reason. All others can have an effect twice.
const RETRIED: [(&str, &str, &str, &str); 13] = [
    ("PATCH", "/service-credentials/webhook/{id}", "always", "sets the status"),
    (
        "PATCH",
        "/service-credentials/{type}/{id}",
        "always",
        "sets the status, or the values of the credential",
    ),
    ("POST", "/gateway-accounts/{id}/check-credentials", "always", "reads"),
    ("POST", "/payouts", "with requestId", "Rebilly finds the first one by it"),
    ("POST", "/previews/orders", "always", "reads"),
    ("POST", "/ready-to-pay", "always", "reads"),
    ("POST", "/service-credentials/webhook", "always", "returns the equal credential that exists"),
    ("POST", "/service-credentials/{type}", "always", "returns the equal credential that exists"),
    ("POST", "/storefront/preview-purchase", "always", "reads"),
    ("POST", "/storefront/ready-to-pay", "always", "reads"),
    ("POST", "/storefront/ready-to-payout", "always", "reads"),
    ("POST", "/tracking/webhooks/{id}/resend", "always", "sends an event again, which receivers expect"),
    ("POST", "/transactions", "with requestId", "Rebilly finds the first one by it"),
];

/// The place of each operation by method and path.
fn table() -> BTreeMap<(&'static str, &'static str), &'static str> {
    let rows = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '[']));
    let row = |line: &'static str| {
        let (method, rest) = line.split_once(' ').unwrap();
        let mut columns = rest.split("  ").map(str::trim).filter(|column| !column.is_empty());
        let (path, _method, place) = (columns.next().unwrap(), columns.next(), columns.next().unwrap());
        ((method, path), place)
    };
    rows.map(row).collect()
}

#[test]
fn every_operation_of_the_spec_has_a_place() {
    let table = table();
    let spec = Spec::bundled().unwrap();
    let operations: BTreeMap<_, _> = spec
        .operations()
        .iter()
        .map(|operation| ((operation.method.as_str(), operation.path.as_str()), &operation.id))
        .collect();
    assert!(table.keys().eq(operations.keys()));
    assert!(table.values().all(|place| ["always", "with requestId", "never"].contains(place)));
    println!("{} operations", table.len());
}

#[test]
fn post_and_patch_are_retried_only_where_reviewed() {
    let retried: BTreeMap<_, _> = table()
        .into_iter()
        .filter(|((method, _), place)| matches!(*method, "POST" | "PATCH") && *place != "never")
        .collect();
    let reviewed = RETRIED.map(|(method, path, place, _)| ((method, path), place));
    assert_eq!(retried, BTreeMap::from(reviewed));
    println!("{} operations are retried despite POST or PATCH", retried.len());
}
