//! Pages and index of the small spec of the generator's tests.

use std::path::Path;

use rebilly_codegen::generate::Files;
use rebilly_codegen::snippets::snippet;
use rebilly_codegen::{directions, model, pipeline};

fn small() -> (model::Api, directions::Views, Files) {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/small/spec");
    let spec = rebilly_codegen::load::load(&dir).unwrap_or_else(|report| panic!("{report}"));
    let api = model::build(&spec).unwrap();
    let views = directions::split(&api).unwrap();
    let files = super::files(&api, &views, "Small", "Things and parts.");
    (api, views, files)
}

#[test]
fn each_resource_has_a_page_with_the_request_and_the_snippet_of_each_operation() {
    let (api, views, files) = small();
    let resources = api.domains.iter().flat_map(|domain| &domain.resources).count();
    assert_eq!(files.len(), resources + 1);
    assert!(!api.operations.is_empty());
    for operation in &api.operations {
        let page = &files[&format!("{}/{}.md", operation.domain, operation.resource)];
        assert!(page.contains(&format!("\n## `{}`\n", operation.method_name)), "{page}");
        assert!(page.contains(&format!("\n`{} {}`\n", operation.method, operation.path)), "{page}");
        assert!(page.contains(operation.doc.trim()), "{page}");
        let source = snippet(&api, &views, operation, None).source;
        assert!(page.contains(&format!("\n```rust\n{source}\n```\n")), "{page}");
        for parameter in &operation.parameters {
            assert!(page.contains(&format!("\n| `{}` | ", parameter.wire)), "{page}");
        }
    }
    for event in &api.events {
        let page = &files[&format!("{}/{}.md", event.domain, event.resource)];
        assert!(page.contains(&format!("\n| `{}` | ", event.wire)), "{page}");
    }
}

#[test]
fn the_index_has_a_title_a_quote_and_a_link_to_each_page() {
    let (_, _, files) = small();
    let index = &files["llms.txt"];
    let lines: Vec<&str> = index.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines[0], "# Small SDK for Rust");
    assert!(lines[1].starts_with("> Things and parts. "), "{index}");
    for page in files.keys().filter(|name| name.ends_with(".md")) {
        assert_eq!(index.matches(&format!("]({page}): ")).count(), 1, "{page}\n{index}");
    }
    let first = lines.iter().position(|line| line.starts_with("## ")).unwrap();
    for line in &lines[first..] {
        assert!(line.starts_with("## ") || line.starts_with("- ["), "{line}");
    }
}

#[test]
fn rows_of_tables_have_one_line_and_as_many_cells_as_their_head() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let spec = pipeline::checked(&dir).unwrap_or_else(|report| panic!("{report}"));
    let api = model::build(&spec).unwrap();
    let views = directions::split(&api).unwrap();
    let mut rows = 0;
    for (name, page) in super::files(&api, &views, "Rebilly", "") {
        let mut head = 0;
        for line in page.lines() {
            let cells = line.replace("\\|", "").matches('|').count();
            match (line.starts_with('|'), head) {
                (false, _) => head = 0,
                (true, 0) => head = cells,
                (true, _) => assert_eq!(cells, head, "{name}: {line}"),
            }
            rows += usize::from(line.starts_with('|'));
        }
    }
    assert!(rows > 1000, "{rows} rows");
}
