//! Listings and calls of the operations of a small spec.

use std::path::Path;

use rebilly_codegen::load::load;
use rebilly_codegen::model::{self, Api, Operation};
use rebilly_codegen::{calls, directions, listing};

fn small() -> Api {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small/spec");
    model::build(&load(&dir).unwrap()).unwrap()
}

#[test]
fn the_retry_table_has_a_row_for_each_operation() {
    let mut api = small();
    for (operation, idempotency) in api.operations.iter_mut().zip(["request-id", "never", "always"]) {
        operation.idempotency = Some(idempotency.to_owned());
    }
    let table = listing::retry_table(&api);
    assert_eq!(table.lines().filter(|line| line.contains("().")).count(), api.operations.len());
    let place = |operation: &Operation| {
        let start = format!("{:6} {}", operation.method, operation.path);
        let fits = |line: &&str| line.strip_prefix(&start).is_some_and(|rest| rest.starts_with(' '));
        table.lines().find(fits).unwrap().rsplit("  ").next().unwrap()
    };
    let places: Vec<&str> = api.operations.iter().map(place).collect();
    assert_eq!(places[..3], ["with requestId", "never", "always"]);
}

#[test]
fn the_table_of_methods_links_each_operation() {
    let api = small();
    let table = listing::methods(&api);
    for operation in &api.operations {
        let request = format!("| `{} {}` | [`", operation.method, operation.path);
        let row = table.lines().find(|line| line.starts_with(&request)).unwrap();
        assert!(row.contains(&format!("::{}) |", operation.method_name)), "{row}");
    }
}

#[test]
fn each_operation_is_called_with_every_parameter() {
    let api = small();
    let views = directions::split(&api).unwrap();
    let text = calls::calls(&api, &views);
    syn::parse_file(&text).unwrap();
    for operation in &api.operations {
        assert!(text.contains(&format!("operation: {:?}", operation.id)), "{}", operation.id);
        for parameter in &operation.parameters {
            assert!(text.contains(&format!("({:?}, ", parameter.wire)), "{}", parameter.wire);
        }
    }
}
