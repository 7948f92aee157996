//! Keys that OpenAPI 3.0.3 does not define at their place, or that the generator does not support.

use crate::grammar::{NodeKind, walk};
use crate::load::Spec;
use crate::names::nearest;
use crate::node::{Location, Node};
use crate::report::Report;

pub(super) fn check(spec: &Spec, report: &mut Report) {
    for file in &spec.files {
        walk(&file.root, NodeKind::Document, &mut |node, node_kind| keys(node, node_kind, report));
    }
}

fn keys(node: &Node, node_kind: NodeKind, report: &mut Report) {
    if node.reference().is_some() && node_kind != NodeKind::Schemas {
        siblings(node, node_kind, report);
    }
    for (key, _) in node.members() {
        let Some(name) = key.key_text() else { continue };
        if node_kind.child(name).is_none() {
            unknown(name, key.at, node_kind, report);
        }
        let component = matches!(
            node_kind,
            NodeKind::Schemas
                | NodeKind::Parameters
                | NodeKind::Headers
                | NodeKind::Responses
                | NodeKind::RequestBodies
        );
        if component && name.contains(['/', '~', '#', '%']) {
            let help = "use letters, digits, `.`, `-` and `_`, so that a $ref can contain the name";
            report.push(
                key.at,
                format!("the name `{name}` contains a reserved character of JSON pointers"),
                help,
            );
        }
    }
}

/// Readers of OpenAPI 3.0 ignore the siblings of a `$ref`.
fn siblings(node: &Node, node_kind: NodeKind, report: &mut Report) {
    let others = node.members().iter().filter(|(key, _)| {
        key.key_text()
            .is_some_and(|key| key != "$ref" && !key.starts_with("x-") && node_kind.child(key).is_some())
    });
    let help = match node_kind {
        NodeKind::Schema => "write the reference as `allOf: [{$ref: …}]` and keep the rest beside it",
        _ => "remove it, or move it to the target of the $ref",
    };
    for (key, _) in others {
        let name = key.key_text().unwrap_or_default();
        report.push(key.at, format!("`{name}` beside a $ref is ignored in OpenAPI 3.0"), help);
    }
}

fn unknown(name: &str, at: Location, node_kind: NodeKind, report: &mut Report) {
    let (message, help) = match (node_kind, name) {
        (NodeKind::Schema, "const") => {
            ("`const` is OpenAPI 3.1".to_owned(), "write `enum` with the one value".to_owned())
        }
        (NodeKind::Schema, "prefixItems") => (
            "`prefixItems` is OpenAPI 3.1".to_owned(),
            "write `items`: a list with one type of items".to_owned(),
        ),
        (NodeKind::Schema, "examples") => (
            "`examples` in a schema is OpenAPI 3.1".to_owned(),
            "write `example` with one of them".to_owned(),
        ),
        (NodeKind::Schema, _) if NEWER.contains(&name) => (
            format!("`{name}` is not part of OpenAPI 3.0"),
            "remove it, and describe its meaning in the description".to_owned(),
        ),
        (NodeKind::Document | NodeKind::Operation, "tags") => (
            "`tags` is written by hand".to_owned(),
            "remove it: the tag of an operation is the title of its resource file".to_owned(),
        ),
        (NodeKind::PathItem, "options" | "trace" | "servers")
        | (NodeKind::Operation, "callbacks" | "servers")
        | (NodeKind::Response, "links")
        | (NodeKind::Components, "examples" | "links" | "callbacks") => {
            (format!("`{name}` is not supported by the generator"), "remove it".to_owned())
        }
        _ => {
            let help = match nearest(name, KNOWN.iter().copied().filter(|key| node_kind.child(key).is_some()))
            {
                Some(near) => format!("did you mean `{near}`? A custom key begins with `x-`"),
                None => "remove it; a custom key begins with `x-`".to_owned(),
            };
            (format!("unknown key `{name}`"), help)
        }
    };
    report.push(at, message, help);
}

/// Keywords of JSON Schema that OpenAPI 3.0 lacks.
const NEWER: [&str; 19] = [
    "$schema",
    "$id",
    "$anchor",
    "$defs",
    "$comment",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "patternProperties",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
    "dependentRequired",
    "dependentSchemas",
    "contentEncoding",
    "contentMediaType",
];

/// Known keys, for suggestions.
const KNOWN: [&str; 67] = [
    "openapi",
    "info",
    "servers",
    "paths",
    "components",
    "security",
    "title",
    "version",
    "description",
    "schemas",
    "parameters",
    "headers",
    "responses",
    "requestBodies",
    "securitySchemes",
    "get",
    "put",
    "post",
    "delete",
    "head",
    "patch",
    "summary",
    "operationId",
    "requestBody",
    "deprecated",
    "name",
    "in",
    "required",
    "style",
    "explode",
    "allowReserved",
    "example",
    "content",
    "schema",
    "type",
    "format",
    "enum",
    "default",
    "nullable",
    "readOnly",
    "writeOnly",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "properties",
    "additionalProperties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "propertyName",
    "mapping",
    "scheme",
    "bearerFormat",
    "externalDocs",
];
