//! An OpenAPI document with its operations and webhooks.

use std::collections::BTreeSet;
use std::path::Path;

use percent_encoding::percent_decode_str;
use rebilly_codegen::load;
use serde_json::Value;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Header parameters that OpenAPI ignores.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Limit of steps along references. More are a cycle.
pub(super) const MAX_STEPS: usize = 100;

/// An OpenAPI 3.0 or 3.1 document whose references resolve.
#[derive(Debug)]
pub(super) struct Document {
    root: Value,
}

/// An operation.
#[derive(Debug)]
pub(super) struct Operation<'d> {
    /// Method and path without names of parameters; equal in both documents.
    pub(super) key: String,
    /// Method and path.
    pub(super) place: String,
    pub(super) node: &'d Value,
    pub(super) parameters: Vec<Parameter<'d>>,
}

/// A parameter of an operation.
#[derive(Debug)]
pub(super) struct Parameter<'d> {
    /// Location, and name or position in the path; equal in both documents.
    pub(super) key: (String, String),
    /// Location and name, or the name of the component.
    pub(super) place: String,
    pub(super) node: &'d Value,
}

impl Parameter<'_> {
    pub(super) fn is_required(&self) -> bool {
        self.key.0 == "path" || self.node["required"] == true
    }

    /// Place of the parameter in an operation, for a parameter that the other operation lacks.
    pub(super) fn place_in(&self, operation: &Operation<'_>) -> String {
        format!("{} {} {}", operation.place, self.key.0, self.key.1)
    }
}

impl Document {
    /// Reads a JSON or YAML file.
    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
        let root = if text.trim_start().starts_with('{') {
            serde_json::from_str(&text).map_err(|error| format!("{name}: invalid JSON: {error}"))?
        } else {
            load::document(&name, &text).map_err(|report| report.to_string())?
        };
        Self::new(&name, root)
    }

    /// Checks the version and the references of a document.
    pub(super) fn new(name: &str, root: Value) -> Result<Self, String> {
        let version = root["openapi"].as_str().unwrap_or("missing");
        if !["3.0", "3.1"].iter().any(|known| version.starts_with(known)) {
            return Err(format!(
                "{name}: the version `openapi` is {version}: convert the document to OpenAPI 3.0 or 3.1"
            ));
        }
        let document = Self { root };
        let mut unresolved = BTreeSet::new();
        document.unresolved(&document.root, false, &mut unresolved);
        if unresolved.is_empty() {
            return Ok(document);
        }
        let list = unresolved.into_iter().collect::<Vec<_>>().join(", ");
        Err(format!("{name}: unresolved references {list}: bundle the document into one file"))
    }

    /// Collects references without a target. `names` are objects with names of properties or components as keys.
    fn unresolved<'d>(&'d self, node: &'d Value, names: bool, found: &mut BTreeSet<&'d str>) {
        if let Some(items) = node.as_array() {
            items.iter().for_each(|item| self.unresolved(item, false, found));
        }
        if !names
            && let Some(reference) = reference(node).filter(|reference| self.target(reference).is_none())
        {
            found.insert(reference);
        }
        for (key, value) in node.as_object().into_iter().flatten() {
            let opaque = ["example", "examples", "default", "enum", "const"].contains(&key.as_str())
                || (key.starts_with("x-") && key != "x-webhooks");
            if names || !opaque {
                let named = ["properties", "schemas", "headers", "parameters", "responses", "requestBodies"];
                self.unresolved(value, !names && named.contains(&key.as_str()), found);
            }
        }
    }

    /// Target of a reference.
    pub(super) fn target(&self, reference: &str) -> Option<&Value> {
        let pointer = percent_decode_str(reference.strip_prefix('#')?).decode_utf8().ok()?;
        self.root.pointer(&pointer)
    }

    /// The node behind a chain of references.
    pub(super) fn resolved<'d>(&'d self, node: &'d Value) -> &'d Value {
        let next = |node: &&'d Value| reference(node).and_then(|reference| self.target(reference));
        std::iter::successors(Some(node), next).take(MAX_STEPS).last().unwrap_or(node)
    }

    /// All operations in the order of the document.
    pub(super) fn operations(&self) -> Vec<Operation<'_>> {
        let mut found = Vec::new();
        for (path, item) in self.root["paths"].as_object().into_iter().flatten() {
            let item = self.resolved(item);
            for method in METHODS {
                let Some(node) = item.get(method) else { continue };
                let (upper, (template, names)) = (method.to_uppercase(), template(path));
                let lists = [&node["parameters"], &item["parameters"]];
                found.push(Operation {
                    key: format!("{upper} {template}"),
                    place: format!("{upper} {path}"),
                    node,
                    parameters: self.parameters(&format!("{upper} {path}"), lists, &names),
                });
            }
        }
        found
    }

    /// Parameters of an operation and of its path. One of the operation replaces one of the path.
    fn parameters<'d>(&'d self, place: &str, lists: [&'d Value; 2], names: &[&str]) -> Vec<Parameter<'d>> {
        let mut found: Vec<Parameter<'d>> = Vec::new();
        for item in lists.into_iter().filter_map(Value::as_array).flatten() {
            let node = self.resolved(item);
            let (location, name) =
                (node["in"].as_str().unwrap_or_default(), node["name"].as_str().unwrap_or_default());
            let key = match location {
                "path" => names
                    .iter()
                    .position(|known| *known == name)
                    .map_or_else(|| name.to_owned(), |index| index.to_string()),
                "header" => name.to_lowercase(),
                _ => name.to_owned(),
            };
            let key = (location.to_owned(), key);
            let ignored = location == "header" && IGNORED_HEADERS.contains(&key.1.as_str());
            if ignored || found.iter().any(|known| known.key == key) {
                continue;
            }
            let place = match component(item) {
                Some(component) => format!("parameter {component}"),
                None => format!("{place} {location} {name}"),
            };
            found.push(Parameter { key, place, node });
        }
        found
    }

    /// Webhooks by name with the schemas of their payloads.
    pub(super) fn webhooks(&self) -> Vec<(&str, Option<&Value>)> {
        let all =
            ["webhooks", "x-webhooks"].into_iter().filter_map(|key| self.root[key].as_object()).flatten();
        all.map(|(name, item)| {
            let item = self.resolved(item);
            let operation = METHODS.iter().find_map(|method| item.get(*method));
            let body = operation.map(|operation| self.resolved(&operation["requestBody"]));
            let content = body.map(|body| &body["content"]).and_then(Value::as_object);
            let json = content.into_iter().flatten().find(|(media, _)| is_json(media));
            (name.as_str(), json.and_then(|(_, media)| media.get("schema")))
        })
        .collect()
    }
}

/// Target of a `$ref`, if the node is one.
pub(super) fn reference(node: &Value) -> Option<&str> {
    node.get("$ref").and_then(Value::as_str)
}

/// Name of the component that a reference leads to.
pub(super) fn component(node: &Value) -> Option<&str> {
    component_name(reference(node)?)
}

/// Name of the component in the text of a reference.
pub(super) fn component_name(reference: &str) -> Option<&str> {
    let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    (!kind.is_empty() && !name.contains('/')).then_some(name)
}

/// Reports whether a media type is JSON.
pub(super) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim().to_lowercase();
    media.ends_with("/json") || media.ends_with("+json")
}

/// A path without the names of its parameters, and these names.
fn template(path: &str) -> (String, Vec<&str>) {
    let (mut template, mut names) = (String::new(), Vec::new());
    let mut rest = path.trim_end_matches('/');
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        template.push_str(before);
        template.push_str("{}");
        names.push(name);
        rest = after;
    }
    template.push_str(rest);
    (template, names)
}
