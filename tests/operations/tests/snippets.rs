//! The snippet of every operation, run against the sandbox: the text in the documentation is the text that runs.

use std::collections::BTreeSet;
use std::path::Path;

use rebilly_operations::{Run, SNIPPETS, Snippet};

use crate::calls::{operations, run};

/// Runs a snippet.
///
/// # Errors
/// The sandbox rejects its request, or it sends another request than one of its operation.
async fn execute(run: &Run, snippet: &Snippet) -> Result<(), String> {
    let before = run.sandbox.request_count();
    (snippet.call)(run).await?;
    let requests = run.sandbox.requests();
    let sent = requests.iter().filter(|request| request.number > before);
    let sent: Vec<&str> = sent.map(|request| request.operation.as_deref().unwrap_or("unknown")).collect();
    match sent == [snippet.operation] {
        true => Ok(()),
        false => Err(format!("it sent {sent:?}")),
    }
}

#[tokio::test]
async fn the_snippet_of_every_operation_succeeds_in_the_sandbox() {
    let run = run().await;
    let mut failures: Vec<(&Snippet, String)> = Vec::new();
    for snippet in SNIPPETS {
        if let Err(reason) = execute(&run, snippet).await {
            failures.push((snippet, reason));
        }
    }
    let operations = operations(run.sandbox.spec());
    let with_snippet: BTreeSet<&str> = SNIPPETS.iter().map(|snippet| snippet.operation).collect();
    let failed: BTreeSet<&str> = failures.iter().map(|(snippet, _)| snippet.operation).collect();
    let passed = with_snippet.difference(&failed).count();
    println!("{passed} of {} snippets", operations.len());
    for (Snippet { operation, method, source, .. }, reason) in &failures {
        println!("{operation} ({method}): {reason}\n{source}");
    }
    let missing: Vec<_> = operations.symmetric_difference(&with_snippet).collect();
    assert!(missing.is_empty(), "not one snippet for each operation: {missing:?}");
    assert!(failures.is_empty(), "{} snippets fail, see above", failures.len());
}

#[test]
fn the_documentation_of_every_method_has_its_snippet() {
    let mut texts = String::new();
    let mut dirs = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rebilly-sdk/src/generated")];
    while let Some(dir) = dirs.pop() {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => dirs.push(path),
                false => texts.push_str(&std::fs::read_to_string(path).unwrap()),
            }
        }
    }
    let documented = |snippet: &&Snippet| {
        let lines: String = snippet.source.lines().map(|line| format!("    /// {line}\n")).collect();
        texts.contains(&lines)
    };
    let undocumented: Vec<_> =
        SNIPPETS.iter().filter(|snippet| !documented(snippet)).map(|snippet| snippet.method).collect();
    assert!(undocumented.is_empty(), "methods with another example: {undocumented:?}");
}
