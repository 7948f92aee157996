//! What OpenAPI 3.0.3 allows where: the one table behind linking and the check for unknown keys.

use crate::node::{Node, Yaml};

/// What a node stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
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
    /// Anything; nothing in it is looked at.
    Free,
}

impl Shape {
    /// What the value of a key stands for; none when this shape has no such key.
    pub fn member(self, key: &str) -> Option<Shape> {
        match (self, key) {
            (Shape::Document, "x-webhooks") => return Some(Shape::PathItems),
            (Shape::Schema, "x-default-mapping") => return Some(Shape::Target),
            _ => {}
        }
        let named = match self {
            Shape::PathItems => Some(Shape::PathItem),
            Shape::Parameters => Some(Shape::Parameter),
            Shape::Headers => Some(Shape::Header),
            Shape::RequestBodies => Some(Shape::RequestBody),
            Shape::Responses => Some(Shape::Response),
            Shape::Content => Some(Shape::MediaType),
            Shape::Schemas => Some(Shape::Schema),
            Shape::Mapping => Some(Shape::Target),
            Shape::SecuritySchemes => Some(Shape::SecurityScheme),
            Shape::Free => Some(Shape::Free),
            _ => None,
        };
        if named.is_some() {
            return named;
        }
        if key.starts_with("x-") {
            return Some(Shape::Free);
        }
        if let Some(shape) = self.structure(key) {
            return Some(shape);
        }
        (self.plain_keys().contains(&key) || (key == "$ref" && self.kind().is_some())).then_some(Shape::Free)
    }

    /// The keys whose values have a shape.
    fn structure(self, key: &str) -> Option<Shape> {
        Some(match (self, key) {
            (Shape::Document, "info") => Shape::Info,
            (Shape::Document, "paths") => Shape::PathItems,
            (Shape::Document, "components") => Shape::Components,
            (Shape::Components, "schemas") => Shape::Schemas,
            (Shape::Components, "parameters") => Shape::Parameters,
            (Shape::Components, "headers") => Shape::Headers,
            (Shape::Components, "responses") => Shape::Responses,
            (Shape::Components, "requestBodies") => Shape::RequestBodies,
            (Shape::Components, "securitySchemes") => Shape::SecuritySchemes,
            (Shape::PathItem, "get" | "put" | "post" | "delete" | "head" | "patch") => Shape::Operation,
            (Shape::PathItem | Shape::Operation, "parameters") => Shape::Parameter,
            (Shape::Operation, "requestBody") => Shape::RequestBody,
            (Shape::Operation, "responses") => Shape::Responses,
            (Shape::Response, "headers") => Shape::Headers,
            (Shape::Parameter | Shape::Header | Shape::RequestBody | Shape::Response, "content") => {
                Shape::Content
            }
            (Shape::Parameter | Shape::Header | Shape::MediaType, "schema") => Shape::Schema,
            (Shape::Schema, "properties") => Shape::Schemas,
            (Shape::Schema, "allOf" | "oneOf" | "anyOf" | "not" | "items" | "additionalProperties") => {
                Shape::Schema
            }
            (Shape::Schema, "discriminator") => Shape::Discriminator,
            (Shape::Discriminator, "mapping") => Shape::Mapping,
            _ => return None,
        })
    }

    /// The keys whose values are not looked at here.
    fn plain_keys(self) -> &'static [&'static str] {
        match self {
            Shape::Document => &["openapi", "servers", "security", "externalDocs"],
            Shape::Info => &["title", "version", "description", "termsOfService", "contact", "license"],
            Shape::PathItem => &["$ref", "summary", "description"],
            Shape::Operation => {
                &["summary", "description", "externalDocs", "operationId", "deprecated", "security"]
            }
            Shape::Parameter => &[
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
            Shape::Header => {
                &["description", "required", "deprecated", "style", "explode", "example", "examples"]
            }
            Shape::RequestBody => &["description", "required"],
            Shape::Response => &["description"],
            Shape::MediaType => &["example", "examples", "encoding"],
            Shape::Schema => &[
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
            Shape::Discriminator => &["propertyName"],
            Shape::SecurityScheme => {
                &["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"]
            }
            _ => &[],
        }
    }

    /// The kind of component that a `$ref` here must lead to.
    pub fn kind(self) -> Option<&'static str> {
        match self {
            Shape::Schema | Shape::Target => Some("schemas"),
            Shape::Parameter => Some("parameters"),
            Shape::Header => Some("headers"),
            Shape::Response => Some("responses"),
            Shape::RequestBody => Some("requestBodies"),
            Shape::SecurityScheme => Some("securitySchemes"),
            _ => None,
        }
    }
}

/// Calls `visit` for a mapping and all mappings below it that have a shape.
pub fn walk<'n>(node: &'n Node, shape: Shape, visit: &mut dyn FnMut(&'n Node, Shape)) {
    match &node.yaml {
        _ if shape == Shape::Free => {}
        Yaml::List(items) => items.iter().for_each(|item| walk(item, shape, visit)),
        Yaml::Map(members) => {
            visit(node, shape);
            for (key, value) in members {
                let below = key.key_text().and_then(|key| shape.member(key));
                walk(value, below.unwrap_or(Shape::Free), visit);
            }
        }
        _ => {}
    }
}
