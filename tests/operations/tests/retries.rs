//! The retry table: reviewed, and safe where money moves.

use std::collections::BTreeMap;

use rebilly_sandbox::spec::Spec;

const TABLE: &str = include_str!("../../../rebilly-sdk/retry-table.txt");

/// Words of paths below which a POST moves money, or starts a process that does.
const MONEY: [&str; 16] = [
    "authorize",
    "capture",
    "collect",
    "credit",
    "deposit",
    "invoice",
    "order",
    "payment",
    "payout",
    "purchase",
    "quote",
    "refund",
    "subscription",
    "transaction",
    "usage",
    "wallet",
];

/// Words of paths below which a POST reads.
const READS: [&str; 2] = ["preview", "ready-to-pay"];

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
fn nothing_that_moves_money_is_retried_without_a_request_id() {
    let table = table();
    let mut count = 0;
    for ((method, path), place) in &table {
        let moves_money =
            MONEY.iter().any(|word| path.contains(word)) && !READS.iter().any(|word| path.contains(word));
        if moves_money && matches!(*method, "POST" | "PATCH") {
            count += 1;
            assert_ne!(*place, "always", "{method} {path}");
        }
    }
    println!("{count} operations that can move money");
    assert!(count > 100, "{count}");
}
