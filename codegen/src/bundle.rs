//! The whole spec as one OpenAPI 3.0.3 document.

use serde_json::{Map, Value, json};

use crate::load::Spec;
use crate::node::Node;

/// One document with local references only; webhooks under `x-webhooks`.
pub fn bundle(spec: &Spec) -> Value {
    let document = &spec.document;
    let mut out = Map::new();
    out.insert("openapi".into(), json!("3.0.3"));
    let sections = [
        ("info", &document.info),
        ("servers", &document.servers),
        ("security", &document.security),
        ("tags", &document.tags),
    ];
    for (key, node) in sections {
        if let Some(node) = node {
            out.insert(key.into(), node.to_json());
        }
    }
    let entries = |entries: &indexmap::IndexMap<String, crate::load::Entry>| -> Value {
        entries.iter().map(|(name, entry)| (name.clone(), entry.node.to_json())).collect::<Map<_, _>>().into()
    };
    out.insert("paths".into(), entries(&document.paths));
    let mut components = Map::new();
    for kind in ["securitySchemes", "parameters", "headers", "responses", "requestBodies", "schemas"] {
        let all = document.components(kind).into_iter().flatten();
        let all: Map<String, Value> =
            all.map(|(name, component)| (name.clone(), Node::to_json(&component.node))).collect();
        if !all.is_empty() {
            components.insert(kind.into(), all.into());
        }
    }
    out.insert("components".into(), components.into());
    out.insert("x-webhooks".into(), entries(&document.webhooks));
    out.into()
}
