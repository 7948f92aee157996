//! Short form of the matrix, and the scan of everything printed, traced and logged meanwhile.

use rebilly_matrix::redaction::{KEY, NAME, Place, SIGNATURE, TOKEN};
use rebilly_matrix::{
    CallKind, PagingFault, ReadMode, Scenario, SecretScanner, capture, report, run_calls, run_cell,
    run_paging,
};
use rebilly_sandbox::Fault;
use rebilly_sdk::{Client, Environment, Jwt, Token};

/// The only test that installs a subscriber: a process has one.
#[tokio::test(flavor = "multi_thread")]
async fn each_group_of_faults_has_the_expected_effects_on_every_kind_of_call() {
    let scanner = SecretScanner::default();
    capture::install(&scanner).unwrap();
    let scenarios = Scenario::representatives();
    let cells = run_calls(&scenarios, &CallKind::ALL, &scanner).await.unwrap();
    assert_eq!(cells.len(), scenarios.len() * CallKind::ALL.len());
    let paging_faults = PagingFault::all(&scenarios);
    let runs = run_paging(&paging_faults, &ReadMode::ALL, &scanner).await.unwrap();
    assert_eq!(runs.len(), paging_faults.len() * ReadMode::ALL.len());
    assert_eq!(report::failures(&cells, &runs), Vec::<String>::new());
    assert_eq!(scanner.leaks(), []);
    for place in Place::ALL {
        assert!(scanner.scanned(place) > 100, "{place}: {}", scanner.scanned(place));
    }
    assert_leaks_are_detected(&scanner).await;
}

/// The same scanner detects secrets that a program around the SDK leaks.
async fn assert_leaks_are_detected(scanner: &SecretScanner) {
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
    scanner.scan_error(&client.customers().get("cus_1").await.unwrap_err());
    let mut leaks: Vec<_> = scanner.leaks().iter().map(|leak| (leak.secret, leak.place)).collect();
    leaks.dedup();
    let expected = [
        ("the key", Place::Span),
        ("a name", Place::Event),
        ("a token", Place::Span),
        ("the query of a redirect", Place::Error),
    ];
    assert_eq!(leaks, expected);
}

#[test]
fn the_observation_table_contains_every_fault_of_the_sandbox() {
    let unknown: Vec<String> =
        Scenario::all().iter().filter(|row| row.observation().is_none()).map(ToString::to_string).collect();
    assert_eq!(unknown, Vec::<String>::new());
    let rows = Scenario::all();
    for fault in Fault::every("http://localhost/") {
        let name = fault.to_string();
        assert!(rows.iter().any(|row| row.to_string().starts_with(&name)), "{name}");
    }
}

#[tokio::test]
async fn reports_name_failed_cells() {
    let rows = Scenario::all();
    let row = rows.iter().find(|row| row.to_string() == "reset after executing, once").unwrap();
    let mut cell = run_cell(row, CallKind::Post, &SecretScanner::default()).await.unwrap();
    assert_eq!(cell.violations, Vec::<String>::new());
    assert_eq!((cell.actual.executions, cell.actual.attempts), (1, 1));
    cell.violations.push("executed more than once".to_owned());
    let cells = [cell];
    assert_eq!(
        report::failures(&cells, &[]),
        ["reset after executing, once / POST: executed more than once"]
    );
    assert!(report::table(&cells).contains("transport?/1 FAILED"));
    assert_eq!(report::json(&cells, &[], &SecretScanner::default())["cells"][0]["passed"], false);
}
