//! Listings of all operations: the retry table for reviewers, and the table of methods for users.

use std::fmt::Write as _;

use crate::load::Domain;
use crate::model::{Api, Idempotency, Operation};
use crate::names::{accessor_name, field_name};

/// Returns the retry table: each operation with its method of the SDK, by domain.
pub fn retry_table(api: &Api) -> String {
    let mut text = String::from(
        "# Generated from spec/ by `cargo xtask regenerate`. Review it like code: it decides what is sent twice.\n\
         #\n\
         # always: retried after any temporary failure, because executing it twice equals executing it once.\n\
         # with requestId: like this if the body has a `requestId`, by which Rebilly detects duplicates; else never.\n\
         # never: retried only when Rebilly has not executed it, as after 429.\n\
         # once: a body with one of these properties is retried like `never`.\n",
    );
    for (domain, operations) in domains(api) {
        let _ = writeln!(text, "\n[{}]", domain.name);
        let width = |column: fn(&Operation) -> usize| operations.iter().map(|one| column(one)).max();
        let path = width(|operation| operation.path.len()).unwrap_or_default();
        let method = operations.iter().map(|one| method(domain, one).len()).max().unwrap_or_default();
        for operation in operations {
            let once: Vec<&str> = api.single_use(operation).into_iter().collect();
            let once = if once.is_empty() { String::new() } else { format!("  once: {}", once.join(", ")) };
            let _ = writeln!(
                text,
                "{:6} {:path$}  {:method$}  {}{once}",
                operation.method,
                operation.path,
                self::method(domain, operation),
                place(api, operation),
            );
        }
    }
    text
}

/// Returns the table of methods in Markdown, for the documentation of the SDK.
pub fn methods(api: &Api) -> String {
    let count = api.operations.len();
    let mut text = format!(
        "All {count} operations of the API with their methods.\n\n\
         The last column is the place in the retry table of [`RetryPolicy`](crate::RetryPolicy). `never`: only after 429 or a \
         failed connect, because the request was not executed then.\n",
    );
    for (domain, operations) in domains(api) {
        let module = field_name(&domain.name);
        let _ = write!(
            text,
            "\n# [`{module}`](crate::{module})\n\n| request | method | retried |\n|---|---|---|\n"
        );
        for operation in operations {
            let accessor = accessor_name(&operation.resource);
            let _ = writeln!(
                text,
                "| `{} {}` | [`{}`](crate::{module}::{accessor}::{}) | {} |",
                operation.method,
                operation.path,
                method(domain, operation),
                operation.method_name,
                place(api, operation),
            );
        }
    }
    text
}

/// The domains that have operations, sorted, with these in the order of the spec.
fn domains(api: &Api) -> Vec<(&Domain, Vec<&Operation>)> {
    let mut domains: Vec<&Domain> = api.domains.iter().collect();
    domains.sort_by(|one, other| one.name.cmp(&other.name));
    let operations = |domain: &Domain| {
        let own = api.operations.iter().filter(|operation| operation.domain == domain.name);
        own.collect::<Vec<_>>()
    };
    let all = domains.into_iter().map(|domain| (domain, operations(domain)));
    all.filter(|(_, operations)| !operations.is_empty()).collect()
}

/// Accessors and method, as a user writes them.
fn method(domain: &Domain, operation: &Operation) -> String {
    let call = domain.accessors(&operation.resource).concat();
    format!("{}.{}", call.trim_start_matches('.'), operation.method_name)
}

/// Returns the place of an operation in the retry table, in words.
pub fn place(api: &Api, operation: &Operation) -> &'static str {
    match api.idempotency(operation) {
        Idempotency::Always => "always",
        Idempotency::WithRequestId => "with requestId",
        Idempotency::Never => "never",
    }
}
