//! `x-filter-names`, `x-sort-names` and `x-expand-names`: names that the models have, for parameters that exist.

use crate::load::Spec;
use crate::names::nearest;
use crate::node::Node;
use crate::report::Report;

use super::operations::{methods, target};
use super::schema_index::{properties, resolved, variants};

pub(super) fn check(spec: &Spec, report: &mut Report) {
    for entry in spec.document.paths.values() {
        let shared = entry.node.get("parameters").map(Node::items).unwrap_or_default();
        for (_, node) in methods(entry) {
            for parameter in ["filter", "sort", "expand"] {
                let key = format!("x-{parameter}-names");
                let Some(value) = node.get(&key) else { continue };
                let own = node.get("parameters").map(Node::items).unwrap_or_default();
                let has = own
                    .iter()
                    .chain(shared)
                    .any(|item| target(&spec.document.parameters, item).text("name") == Some(parameter));
                if !has {
                    let message = format!("`{key}` of an operation without a parameter `{parameter}`");
                    report.push(node.key_at(&key), message, "add the parameter, or remove the key");
                }
                names(spec, node, parameter, &key, value, report);
            }
        }
    }
}

fn names(spec: &Spec, operation: &Node, parameter: &str, key: &str, value: &Node, report: &mut Report) {
    if value.items().is_empty() {
        report.push(
            value.at,
            format!("`{key}` is not a list of names"),
            "write a list of names, or remove it",
        );
    }
    let item = item(spec, operation);
    let embedded = || properties(spec, item?).into_iter().find(|(name, _)| *name == "_embedded");
    let root = match parameter {
        "expand" => embedded().map(|(_, schema)| schema),
        // Without a list, the response summarizes records with other properties.
        _ => item.filter(|_| is_list(spec, operation)),
    };
    let mut seen: Vec<&str> = Vec::new();
    for listed in value.items() {
        let name = listed.str().unwrap_or_default();
        if name.is_empty()
            || name.split('.').any(str::is_empty)
            || name.contains([',', ';', ':'])
            || name.starts_with('-')
        {
            let message = format!("`{key}` has an entry that is not a name");
            report.push(listed.at, message, "write names, with dots between nested ones");
            continue;
        }
        if seen.contains(&name) {
            report.push(listed.at, format!("`{key}` lists `{name}` twice"), "remove one of them");
        }
        seen.push(name);
        if let Some(root) = root {
            path(spec, root, key, listed, name, report);
        }
    }
}

/// Follows the parts of a name through the properties of a schema, as far as those are known.
fn path(spec: &Spec, root: &Node, key: &str, listed: &Node, name: &str, report: &mut Report) {
    let mut schema = root;
    for part in name.split('.') {
        schema = resolved(spec, schema);
        while let Some(items) = schema.get("items") {
            schema = resolved(spec, items);
        }
        let known = properties(spec, schema);
        if known.is_empty() || part == "*" || variants(schema).is_some() {
            return;
        }
        match known.iter().find(|(property, _)| *property == part) {
            Some((_, property)) => schema = property,
            None => {
                let near = nearest(part, known.iter().map(|(property, _)| *property));
                let help = near.map_or("name a property of the response".to_owned(), |near| {
                    format!("did you mean `{near}`?")
                });
                report.push(listed.at, format!("`{key}` names an unknown property `{name}`"), help);
                return;
            }
        }
    }
}

/// Returns the schema of the response, or of the items of a list.
fn item<'s>(spec: &'s Spec, operation: &'s Node) -> Option<&'s Node> {
    let schema = response(spec, operation)?;
    Some(schema.get("items").map_or(schema, |items| resolved(spec, items)))
}

fn is_list(spec: &Spec, operation: &Node) -> bool {
    response(spec, operation).is_some_and(|schema| schema.get("items").is_some())
}

/// Returns the schema of the response.
fn response<'s>(spec: &'s Spec, operation: &'s Node) -> Option<&'s Node> {
    let responses = operation.get("responses")?.entries();
    let (_, response) = responses.into_iter().find(|(status, _)| status.starts_with('2'))?;
    let response = target(&spec.document.responses, response);
    Some(resolved(spec, response.path(&["content", "application/json", "schema"])?))
}
