//! The shorter form of the matrix, and what was printed, traced and logged while it ran.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a helper of tests fails the test"
)]

use rebilly_matrix::search::{KEY, NAME, Place, SIGNATURE, TOKEN};
use rebilly_matrix::{Class, Disorder, Search, Trouble, Way, capture, read_all, report, run, run_cell};
use rebilly_sandbox::Fault;
use rebilly_sdk::{Client, Environment, Jwt, Token};

/// One test, as a process has one listener for what is traced.
#[tokio::test(flavor = "multi_thread")]
async fn every_sort_of_fault_against_every_kind_of_call() {
    let search = Search::default();
    capture::listen(&search).unwrap();
    let troubles = Trouble::representatives();
    let cells = run(&troubles, &Class::ALL, &search).await.unwrap();
    assert_eq!(cells.len(), troubles.len() * Class::ALL.len());
    let disorders = Disorder::every(&troubles);
    let readings = read_all(&disorders, &Way::ALL, &search).await.unwrap();
    assert_eq!(readings.len(), disorders.len() * Way::ALL.len());
    assert_eq!(report::wrong(&cells, &readings), Vec::<String>::new());
    assert_eq!(search.found(), []);
    for place in Place::ALL {
        assert!(search.searched(place) > 100, "{place}: {}", search.searched(place));
    }
    a_leak_is_found(&search).await;
}

/// The same search finds what a program around the SDK gives away.
async fn a_leak_is_found(search: &Search) {
    tracing::info_span!("outer", key = KEY).in_scope(|| tracing::debug!("of {NAME}"));
    let span = tracing::info_span!("later", token = tracing::field::Empty);
    span.record("token", TOKEN);
    let client = Client::builder()
        .environment(Environment::Custom("http://127.0.0.1:1".to_owned()))
        .organization("org_1")
        .token_provider(|| async {
            Err::<Token<Jwt>, _>(format!("no session at https://x?{SIGNATURE}").into())
        })
        .build()
        .unwrap();
    search.error(&client.customers().get("cus_1").await.unwrap_err());
    let mut found: Vec<_> = search.found().iter().map(|finding| (finding.what, finding.place)).collect();
    found.dedup();
    let expected = [
        ("the key", Place::Span),
        ("a name", Place::Event),
        ("a token", Place::Span),
        ("the query of a redirect", Place::Error),
    ];
    assert_eq!(found, expected);
}

#[test]
fn every_fault_of_the_sandbox_has_a_rule() {
    let unknown: Vec<String> =
        Trouble::every().iter().filter(|row| row.sight().is_none()).map(ToString::to_string).collect();
    assert_eq!(unknown, Vec::<String>::new());
    let rows = Trouble::every();
    for fault in Fault::every("http://localhost/") {
        let name = fault.to_string();
        assert!(rows.iter().any(|row| row.to_string().starts_with(&name)), "{name}");
    }
}

#[tokio::test]
async fn a_wrong_cell_is_named() {
    let rows = Trouble::every();
    let row = rows.iter().find(|row| row.to_string() == "reset after executing, once").unwrap();
    let mut cell = run_cell(row, Class::Post, &Search::default()).await.unwrap();
    assert_eq!(cell.complaints, Vec::<String>::new());
    assert_eq!((cell.seen.executions, cell.seen.attempts), (1, 1));
    cell.complaints.push("executed more than once".to_owned());
    let cells = [cell];
    assert_eq!(report::wrong(&cells, &[]), ["reset after executing, once / POST: executed more than once"]);
    assert!(report::table(&cells).contains("broken?/1 WRONG"));
    assert_eq!(report::json(&cells, &[], &Search::default())["cells"][0]["right"], false);
}
