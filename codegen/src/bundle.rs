//! The whole spec as one OpenAPI 3.0.3 document.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::grammar::NodeKind;
use crate::load::{Domain, Entry, Resource, Spec};
use crate::node::Node;

/// One document with local references only; webhooks under `x-webhooks`.
pub fn bundle(spec: &Spec) -> Value {
    let document = &spec.document;
    let mut out = Map::new();
    out.insert("openapi".into(), json!("3.0.3"));
    let sections =
        [("info", &document.info), ("servers", &document.servers), ("security", &document.security)];
    for (key, node) in sections {
        if let Some(node) = node {
            out.insert(key.into(), node.to_json());
        }
    }
    let resources: Vec<&Resource> = document.domains.iter().flat_map(|domain| &domain.resources).collect();
    let tags =
        resources.iter().map(|resource| json!({"name": resource.title, "description": resource.description}));
    out.insert("tags".into(), tags.collect());
    let entries = |entries: &IndexMap<String, Entry>| -> Value {
        entries.iter().map(|(name, entry)| (name.clone(), path_item(entry, &document.domains))).collect()
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

/// A path item whose operations have the title of their resource as the tag.
fn path_item(entry: &Entry, domains: &[Domain]) -> Value {
    let mut item = entry.node.to_json();
    let domain = domains.iter().find(|domain| domain.name == entry.domain);
    let mut resources = domain.into_iter().flat_map(|domain| &domain.resources);
    let resource = resources.find(|resource| resource.name == entry.resource);
    for (key, value) in item.as_object_mut().into_iter().flatten() {
        let operation =
            value.as_object_mut().filter(|_| NodeKind::PathItem.child(key) == Some(NodeKind::Operation));
        if let (Some(operation), Some(resource)) = (operation, resource) {
            operation.insert("tags".into(), json!([resource.title]));
        }
    }
    item
}
