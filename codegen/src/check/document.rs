//! The frame of each file: version, title, and what belongs to the root file only.

use crate::load::Spec;
use crate::names::{field_name, type_name};
use crate::node::At;
use crate::report::Report;

use super::identifiers::is_taken;

/// Modules that are generated beside those of the domains, methods that the client has beside their accessors, and
/// features that are no domains.
const TAKEN: [&str; 23] = [
    "axum",
    "blocking",
    "builder",
    "call",
    "clone",
    "common",
    "default",
    "events",
    "host",
    "inner",
    "new",
    "port",
    "postgres",
    "query",
    "receiver",
    "redis",
    "request",
    "rust_decimal",
    "rustls",
    "schemars",
    "sqlite",
    "testing",
    "types",
];

/// Top-level keys that only the root file is read for.
const ROOT_ONLY: [&str; 3] = ["servers", "security", "tags"];

pub(super) fn check(spec: &Spec, report: &mut Report) {
    for (index, file) in spec.files.iter().enumerate() {
        let root = &file.root;
        let start = root.at;
        match root.get("openapi") {
            Some(version) if version.str().is_some_and(|text| text.starts_with("3.0.")) => {}
            Some(version) => report.push(
                version.at,
                "the version of OpenAPI is not 3.0",
                "write `openapi: 3.0.3`: the generator reads nothing newer",
            ),
            None => report.push(start, "the version of OpenAPI is missing", "begin with `openapi: 3.0.3`"),
        }
        for key in ["title", "version", "description"] {
            let text = root.path(&["info", key]).and_then(|node| node.key_text());
            if text.is_none_or(|text| text.trim().is_empty()) {
                let at = root.get("info").map_or(start, |info| info.key_at(key));
                report.push(at, format!("info.{key} is missing"), format!("add `{key}` under `info`"));
            }
        }
        if index == 0 {
            continue;
        }
        for key in ROOT_ONLY {
            if root.get(key).is_some() {
                let help = "move it to openapi.yaml, the only file that it is read from";
                report.push(root.key_at(key), format!("`{key}` stands in a domain file"), help);
            }
        }
        domain_name(&file.name, start, report);
    }
}

/// The stem of a domain file is a Cargo feature, a module and an accessor.
fn domain_name(file: &str, at: At, report: &mut Report) {
    let stem = file.trim_end_matches(".yaml");
    if field_name(stem) != stem {
        let name = field_name(stem);
        let help =
            format!("rename the file to {name}.yaml: its name is the module, the feature and the accessor");
        report.push(at, format!("`{file}` does not name a Rust module"), help);
    }
    if TAKEN.contains(&stem) || is_taken(&type_name(stem)) {
        let help = "rename the file: the generated sources or the client have something of that name";
        report.push(at, format!("`{file}` names a domain like something else"), help);
    }
}
