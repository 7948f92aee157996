//! Keys of OpenAPI 3.0.3 by the kind of node: the table behind linking and the check for unknown keys.

use crate::node::{Node, Yaml};

/// Kind of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NodeKind {
    /// A whole file.
    Document,
    /// `info`.
    Info,
    /// `components`.
    Components,
    /// `paths` or `x-webhooks`.
    PathItems,
    /// One path or webhook.
    PathItem,
    /// An operation.
    Operation,
    /// Named parameters.
    Parameters,
    /// A parameter; for a list, each of its items.
    Parameter,
    /// Named headers.
    Headers,
    /// A header.
    Header,
    /// Named request bodies.
    RequestBodies,
    /// A request body.
    RequestBody,
    /// Named responses, or responses by status.
    Responses,
    /// A response.
    Response,
    /// Media types.
    Content,
    /// A media type.
    MediaType,
    /// Named schemas, or properties.
    Schemas,
    /// A schema; for a list, each of its items.
    Schema,
    /// A `discriminator`.
    Discriminator,
    /// The `mapping` of a discriminator.
    Mapping,
    /// A reference to a schema without `$ref`.
    Target,
    /// Named security schemes.
    SecuritySchemes,
    /// A security scheme.
    SecurityScheme,
    /// Any content, which is not inspected.
    Opaque,
}

impl NodeKind {
    /// Kind of the value of a key; `None` when this kind of node has no such key.
    pub fn child(self, key: &str) -> Option<NodeKind> {
        match (self, key) {
            (NodeKind::Document, "x-webhooks") => return Some(NodeKind::PathItems),
            (NodeKind::Schema, "x-default-mapping") => return Some(NodeKind::Target),
            (NodeKind::Schema, "x-presence") => return Some(NodeKind::Mapping),
            (NodeKind::Schema, "x-parent-tag") => return Some(NodeKind::Discriminator),
            _ => {}
        }
        let named = match self {
            NodeKind::PathItems => Some(NodeKind::PathItem),
            NodeKind::Parameters => Some(NodeKind::Parameter),
            NodeKind::Headers => Some(NodeKind::Header),
            NodeKind::RequestBodies => Some(NodeKind::RequestBody),
            NodeKind::Responses => Some(NodeKind::Response),
            NodeKind::Content => Some(NodeKind::MediaType),
            NodeKind::Schemas => Some(NodeKind::Schema),
            NodeKind::Mapping => Some(NodeKind::Target),
            NodeKind::SecuritySchemes => Some(NodeKind::SecurityScheme),
            NodeKind::Opaque => Some(NodeKind::Opaque),
            _ => None,
        };
        if named.is_some() {
            return named;
        }
        if key.starts_with("x-") {
            return Some(NodeKind::Opaque);
        }
        if let Some(node_kind) = self.structure(key) {
            return Some(node_kind);
        }
        (self.plain_keys().contains(&key) || (key == "$ref" && self.component_kind().is_some()))
            .then_some(NodeKind::Opaque)
    }

    /// Kind of the value of a structural key.
    fn structure(self, key: &str) -> Option<NodeKind> {
        Some(match (self, key) {
            (NodeKind::Document, "info") => NodeKind::Info,
            (NodeKind::Document, "paths") => NodeKind::PathItems,
            (NodeKind::Document, "components") => NodeKind::Components,
            (NodeKind::Components, "schemas") => NodeKind::Schemas,
            (NodeKind::Components, "parameters") => NodeKind::Parameters,
            (NodeKind::Components, "headers") => NodeKind::Headers,
            (NodeKind::Components, "responses") => NodeKind::Responses,
            (NodeKind::Components, "requestBodies") => NodeKind::RequestBodies,
            (NodeKind::Components, "securitySchemes") => NodeKind::SecuritySchemes,
            (NodeKind::PathItem, "get" | "put" | "post" | "delete" | "head" | "patch") => NodeKind::Operation,
            (NodeKind::PathItem | NodeKind::Operation, "parameters") => NodeKind::Parameter,
            (NodeKind::Operation, "requestBody") => NodeKind::RequestBody,
            (NodeKind::Operation, "responses") => NodeKind::Responses,
            (NodeKind::Response, "headers") => NodeKind::Headers,
            (
                NodeKind::Parameter | NodeKind::Header | NodeKind::RequestBody | NodeKind::Response,
                "content",
            ) => NodeKind::Content,
            (NodeKind::Parameter | NodeKind::Header | NodeKind::MediaType, "schema") => NodeKind::Schema,
            (NodeKind::Schema, "properties") => NodeKind::Schemas,
            (NodeKind::Schema, "allOf" | "oneOf" | "anyOf" | "not" | "items" | "additionalProperties") => {
                NodeKind::Schema
            }
            (NodeKind::Schema, "discriminator") => NodeKind::Discriminator,
            (NodeKind::Discriminator, "mapping") => NodeKind::Mapping,
            _ => return None,
        })
    }

    /// Keys whose values are not inspected.
    fn plain_keys(self) -> &'static [&'static str] {
        match self {
            NodeKind::Document => &["openapi", "servers", "security", "externalDocs"],
            NodeKind::Info => &["title", "version", "description", "termsOfService", "contact", "license"],
            NodeKind::PathItem => &["$ref", "summary", "description"],
            NodeKind::Operation => {
                &["summary", "description", "externalDocs", "operationId", "deprecated", "security"]
            }
            NodeKind::Parameter => &[
                "name",
                "in",
                "description",
                "required",
                "deprecated",
                "allowEmptyValue",
                "style",
                "explode",
                "allowReserved",
                "example",
                "examples",
            ],
            NodeKind::Header => {
                &["description", "required", "deprecated", "style", "explode", "example", "examples"]
            }
            NodeKind::RequestBody => &["description", "required"],
            NodeKind::Response => &["description"],
            NodeKind::MediaType => &["example", "examples", "encoding"],
            NodeKind::Schema => &[
                "title",
                "description",
                "type",
                "format",
                "enum",
                "default",
                "example",
                "nullable",
                "readOnly",
                "writeOnly",
                "deprecated",
                "required",
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
                "externalDocs",
                "xml",
            ],
            NodeKind::Discriminator => &["propertyName"],
            NodeKind::SecurityScheme => {
                &["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"]
            }
            _ => &[],
        }
    }

    /// Kind of components that a `$ref` here must refer to.
    pub fn component_kind(self) -> Option<&'static str> {
        match self {
            NodeKind::Schema | NodeKind::Target => Some("schemas"),
            NodeKind::Parameter => Some("parameters"),
            NodeKind::Header => Some("headers"),
            NodeKind::Response => Some("responses"),
            NodeKind::RequestBody => Some("requestBodies"),
            NodeKind::SecurityScheme => Some("securitySchemes"),
            _ => None,
        }
    }
}

/// Calls `visit` for a mapping and all mappings below it that are not opaque.
pub fn walk<'n>(node: &'n Node, node_kind: NodeKind, visit: &mut dyn FnMut(&'n Node, NodeKind)) {
    match &node.yaml {
        _ if node_kind == NodeKind::Opaque => {}
        Yaml::List(items) => items.iter().for_each(|item| walk(item, node_kind, visit)),
        Yaml::Map(members) => {
            visit(node, node_kind);
            for (key, value) in members {
                let below = key.key_text().and_then(|key| node_kind.child(key));
                walk(value, below.unwrap_or(NodeKind::Opaque), visit);
            }
        }
        _ => {}
    }
}
