//! Parameters: the forms that the client can send, and the names in path templates.

use std::collections::HashSet;

use crate::load::Spec;
use crate::node::Node;
use crate::report::Report;

use super::operations::{methods, target};
use super::schema_index::{properties, resolved};

pub(super) fn check(spec: &Spec, report: &mut Report) {
    for component in spec.document.parameters.values() {
        parameter(spec, &component.node, report);
    }
    for (path, entry) in &spec.document.paths {
        let shared = entry.node.get("parameters").map(Node::items).unwrap_or_default();
        list(spec, shared, report);
        for (method, node) in methods(entry) {
            let own = node.get("parameters").map(Node::items).unwrap_or_default();
            list(spec, own, report);
            template(spec, path, &format!("{} {path}", method.to_uppercase()), node, [shared, own], report);
        }
    }
}

/// Checks a list of parameters, which must be distinct.
fn list(spec: &Spec, items: &[Node], report: &mut Report) {
    let mut seen = HashSet::new();
    for item in items {
        if item.reference().is_none() {
            parameter(spec, item, report);
        }
        let meant = target(&spec.document.parameters, item);
        if let (Some(name), Some(place)) = (meant.text("name"), meant.text("in"))
            && !seen.insert((name, place))
        {
            let message = format!("the {place} parameter `{name}` is listed twice");
            report.push(item.at, message, "remove one of them");
        }
    }
}

fn parameter(spec: &Spec, node: &Node, report: &mut Report) {
    let Some(name) = node.text("name") else {
        report.push(node.at, "a parameter without a name", "add `name`");
        return;
    };
    let place = node.text("in").unwrap_or_default();
    match place {
        "path" if !node.flag("required") => {
            let help = "write `required: true`: path parameters are always required";
            report.push(
                node.key_at("required"),
                format!("the path parameter `{name}` is not required"),
                help,
            );
        }
        "path" | "query" => {}
        "cookie" => {
            let help = "remove it: the client stores no cookies";
            report.push(node.key_at("in"), format!("`{name}` is a cookie parameter"), help);
        }
        "header" => {
            let help = match name {
                "Accept" => "remove it: the media types of the responses are the values",
                _ => "remove it: headers are set by the client, not by single methods",
            };
            report.push(node.key_at("in"), format!("`{name}` is a header parameter"), help);
        }
        _ => report.push(
            node.key_at("in"),
            format!("the parameter `{name}` has no location"),
            "write `in: path` or `in: query`",
        ),
    }
    if node.text("description").is_none_or(|text| text.trim().is_empty()) {
        let help = "add a description in your own words";
        report.push(node.at, format!("the parameter `{name}` has no description"), help);
    }
    if node.get("content").is_some() {
        let help = "write `schema`: progenitor supports no parameter with a media type";
        report.push(node.key_at("content"), format!("`{name}` is a parameter with `content`"), help);
    }
    style(node, name, place, report);
    match node.get("schema") {
        Some(schema) => kind(spec, node, schema, name, place, report),
        None if node.get("content").is_none() => {
            report.push(node.at, format!("the parameter `{name}` has no schema"), "add `schema`");
        }
        None => {}
    }
}

fn style(node: &Node, name: &str, place: &str, report: &mut Report) {
    let Some(style) = node.get("style") else { return };
    let usual = if place == "path" { "simple" } else { "form" };
    let written = style.str().unwrap_or_default();
    if written != usual {
        let message = format!("`{name}` has the style `{written}`");
        report.push(style.at, message, format!("write `style: {usual}`, the only one this client encodes"));
    }
}

/// Query lists are separated by commas; other parameters are scalars.
fn kind(spec: &Spec, node: &Node, schema: &Node, name: &str, place: &str, report: &mut Report) {
    let meant = resolved(spec, schema);
    let list = meant.text("type") == Some("array");
    let object = meant.text("type") == Some("object") || !properties(spec, meant).is_empty();
    match (place, list) {
        (_, _) if object => {
            let help = "write one parameter for each of its properties";
            report.push(node.at, format!("the parameter `{name}` is an object"), help);
        }
        _ if meant.text("type").is_none() => {
            let help = "add a type: `type: string` if no other is known";
            report.push(node.at, format!("the parameter `{name}` has no type"), help);
        }
        ("path", true) => {
            report.push(node.at, format!("the path parameter `{name}` is a list"), "write it as one string");
        }
        ("query", true) if node.get("explode").and_then(Node::bool) != Some(false) => {
            let help = "write `explode: false`: Rebilly expects lists separated by commas, `sort=a,b`";
            report.push(
                node.key_at("explode"),
                format!("the list `{name}` would be sent as repeated parameters"),
                help,
            );
        }
        _ => {}
    }
}

/// The names in braces and the declared path parameters must be the same.
fn template(spec: &Spec, path: &str, label: &str, node: &Node, lists: [&[Node]; 2], report: &mut Report) {
    let declared: Vec<(&str, &Node)> = lists
        .into_iter()
        .flatten()
        .map(|item| (target(&spec.document.parameters, item), item))
        .filter(|(meant, _)| meant.text("in") == Some("path"))
        .filter_map(|(meant, item)| Some((meant.text("name")?, item)))
        .collect();
    let mut named = HashSet::new();
    for part in path.split('{').skip(1) {
        let Some((name, _)) = part.split_once('}') else {
            report.push(node.at, format!("{label} has a brace without an end"), "write `{name}`");
            continue;
        };
        if !named.insert(name) {
            report.push(
                node.at,
                format!("{label} names `{{{name}}}` twice"),
                "give one of them another name",
            );
        }
        if !declared.iter().any(|(known, _)| *known == name) {
            let help = format!("add a parameter `{name}` with `in: path` and `required: true`");
            report.push(node.at, format!("{label} does not declare `{{{name}}}`"), help);
        }
    }
    for (name, item) in declared {
        if !named.contains(name) {
            let help = format!("remove it, or write `{{{name}}}` in the path");
            report.push(item.at, format!("the path parameter `{name}` is not part of {path}"), help);
        }
    }
}
