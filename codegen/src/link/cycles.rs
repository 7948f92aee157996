//! Cyclic schemas.

use std::collections::HashSet;

use crate::load::Document;
use crate::node::Node;
use crate::report::Report;

/// Reports schemas that reference themselves without an object, enum or union in between.
///
/// Such a schema has neither finite properties nor a Rust type.
pub(super) fn report(document: &Document, report: &mut Report) {
    for (name, component) in &document.schemas {
        let mut seen = HashSet::new();
        let mut todo = direct(&component.node);
        while let Some(next) = todo.pop() {
            if next == name {
                let message = format!("`{name}` consists of itself");
                report.push(component.node.at, message, "break the cycle of allOf, items and $ref");
                break;
            }
            if seen.insert(next) {
                todo.extend(
                    document.schemas.get(next).into_iter().flat_map(|component| direct(&component.node)),
                );
            }
        }
    }
}

/// Returns the direct parts of a schema: targets of a `$ref`, parts of an `allOf`, and the items of a bare list or map.
fn direct(node: &Node) -> Vec<&str> {
    if let Some(reference) = node.reference() {
        return reference.rsplit('/').next().into_iter().collect();
    }
    let parts = node.get("allOf").map(Node::items).unwrap_or_default();
    let mut found: Vec<&str> = parts.iter().flat_map(direct).collect();
    if node.get("properties").is_none() {
        let inner = ["items", "additionalProperties"].into_iter().filter_map(|key| node.get(key));
        found.extend(inner.flat_map(direct));
    }
    found
}
