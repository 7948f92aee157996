//! Operations and webhooks: ids, documentation, bodies, responses, credentials.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::grammar::NodeKind;
use crate::load::{Component, Entry, Spec};
use crate::node::{Location, Node};
use crate::report::Report;

use super::schema_index::{properties, resolved, variants};

/// The security schemes that the runtime has credentials for.
const SCHEMES: [&str; 5] = ["SecretApiKey", "JWT", "ApplicationJWT", "CustomerJWT", "PublishableApiKey"];

/// The one media type that models are read from and written to.
pub(super) const JSON: &str = "application/json";

pub(super) fn check(spec: &Spec, report: &mut Report) {
    let mut check = Check { spec, report, ids: HashMap::new() };
    let document = &spec.document;
    for (name, component) in &document.security_schemes {
        if !SCHEMES.contains(&name.as_str()) {
            let help = format!(
                "the SDK supports {}; another scheme needs code in rebilly-sdk/src/auth",
                SCHEMES.join(", ")
            );
            check.report.push(
                component.node.at,
                format!("the SDK has no credential for the security scheme `{name}`"),
                help,
            );
        }
    }
    for component in document.request_bodies.values() {
        check.content(&component.node, "the body");
    }
    for component in document.responses.values() {
        check.response(&component.node);
    }
    for (path, entry) in &document.paths {
        if !path.starts_with('/') {
            check.report.push(entry.node.at, format!("the path `{path}` has no leading slash"), "write `/…`");
        }
        for (method, node) in methods(entry) {
            check.operation(node, &format!("{} {path}", method.to_uppercase()));
        }
    }
    for (event, entry) in &document.webhooks {
        match entry.node.get("post") {
            Some(node) => check.webhook(node, event),
            None => {
                let help = "write it as `post: …`, the shape of a webhook in OpenAPI 3.1";
                check.report.push(entry.node.at, format!("the event `{event}` has no `post`"), help);
            }
        }
    }
}

/// The operations of a path item with their methods.
pub(super) fn methods(entry: &Entry) -> impl Iterator<Item = (&str, &Node)> {
    let operation = |key: &str| NodeKind::PathItem.child(key) == Some(NodeKind::Operation);
    entry.node.entries().filter(move |(key, _)| operation(key))
}

/// The target of a `$ref`, or the node itself.
pub(super) fn target<'s>(components: &'s IndexMap<String, Component>, node: &'s Node) -> &'s Node {
    let name = node.reference().and_then(|target| target.rsplit('/').next());
    name.and_then(|name| components.get(name)).map_or(node, |component| &component.node)
}

struct Check<'s, 'r> {
    spec: &'s Spec,
    report: &'r mut Report,
    ids: HashMap<&'s str, Location>,
}

impl<'s> Check<'s, '_> {
    fn operation(&mut self, node: &'s Node, label: &str) {
        self.common(node, label);
        if node.text("x-rust-name").is_none() {
            let help = "add x-rust-name: the method's name in snake_case, such as `list` or `upsert`";
            self.report.push(node.at, format!("{label} has no method name"), help);
        }
        if let Some(body) = node.get("requestBody") {
            self.body(body, label);
        }
        self.credentials(node);
        self.responses(node, label);
    }

    fn webhook(&mut self, node: &'s Node, event: &str) {
        let label = format!("the event `{event}`");
        self.common(node, &label);
        match node.get("requestBody") {
            Some(body) => {
                self.body(body, &label);
                self.payload(body, &label);
            }
            None => {
                let help = "add requestBody with the payload that Rebilly sends";
                self.report.push(node.at, format!("{label} has no body"), help);
            }
        }
        for (_, response) in node.get("responses").into_iter().flat_map(Node::entries) {
            if response.reference().is_none() {
                self.response(response);
            }
        }
    }

    /// The payload of an event must be an object: the enum of events has one model per variant.
    fn payload(&mut self, body: &'s Node, label: &str) {
        let body = target(&self.spec.document.request_bodies, body);
        let Some(schema) = body.path(&["content", JSON, "schema"]) else { return };
        if properties(self.spec, schema).is_empty() && variants(resolved(self.spec, schema)).is_none() {
            let help = "give it a schema with properties";
            self.report.push(schema.at, format!("the body of {label} is not an object"), help);
        }
    }

    fn common(&mut self, node: &'s Node, label: &str) {
        match node.get("operationId").and_then(|id| Some((id.str()?, id.at))) {
            Some((id, at)) => {
                if let Some(first) = self.ids.insert(id, at) {
                    let message = format!("the operationId `{id}` is used twice");
                    let help =
                        format!("give one of them another: the first is at {}", self.spec.place(first));
                    self.report.push(at, message, help);
                }
            }
            None => {
                self.report.push(node.at, format!("{label} has no operationId"), "add a unique operationId")
            }
        }
        let documented = ["summary", "description"].into_iter().filter_map(|key| node.text(key));
        if documented.map(str::trim).all(str::is_empty) {
            let help = "add a summary: it is the documentation of the method";
            self.report.push(node.at, format!("{label} has no description"), help);
        }
    }

    fn body(&mut self, body: &'s Node, label: &str) {
        if body.reference().is_none() {
            self.content(body, &format!("the body of {label}"));
        }
    }

    /// A body must be JSON and have a schema.
    fn content(&mut self, node: &'s Node, label: &str) {
        match node.get("content").map(Node::members) {
            None | Some([]) => {
                let help = format!("add content with `{JSON}` and a schema");
                self.report.push(node.at, format!("{label} has no content"), help);
            }
            Some([(media, content)]) => self.media(media, content, label),
            Some([_, (second, _), ..]) => {
                let help = format!("keep `{JSON}`: a method sends one type of body");
                self.report.push(second.at, format!("{label} has more than one media type"), help);
            }
        }
    }

    fn media(&mut self, media: &'s Node, content: &'s Node, label: &str) {
        let name = media.key_text().unwrap_or_default();
        if name != JSON {
            let help = match name.starts_with("multipart/") {
                true => {
                    "progenitor supports no multipart: leave the operation out until it is written by hand"
                }
                false => "only application/json becomes a model",
            };
            self.report.push(media.at, format!("{label} has the media type `{name}`"), help);
        } else if content.get("schema").is_none() {
            self.report.push(
                media.at,
                format!("{label} has no schema"),
                "add a schema, or remove the content",
            );
        }
    }

    fn response(&mut self, node: &'s Node) {
        if node.text("description").is_none_or(|text| text.trim().is_empty()) {
            self.report.push(
                node.at,
                "a response without a description",
                "add a description of when Rebilly responds like this",
            );
        }
        for (media, content) in node.get("content").map(Node::members).unwrap_or_default() {
            let name = media.key_text().unwrap_or_default();
            let is_file = is_file(content);
            if name != JSON && !is_file {
                let help = "only application/json becomes a model; the schema of a file is `type: string, format: binary`";
                self.report.push(media.at, format!("the response has the media type `{name}`"), help);
            } else if name == JSON && !is_file {
                self.media(media, content, "the response");
                if content.get("x-rust-name").is_some() {
                    let help = "remove it: the operation names the method that returns the model";
                    self.report.push(content.key_at("x-rust-name"), "x-rust-name beside a model", help);
                }
            }
        }
    }

    fn responses(&mut self, node: &'s Node, label: &str) {
        let responses = node.get("responses").map(Node::members).unwrap_or_default();
        let mut success: Option<(&str, Option<serde_json::Value>)> = None;
        let mut error: Option<(&str, serde_json::Value)> = None;
        for (key, response) in responses {
            let status = key.key_text().unwrap_or_default();
            if response.reference().is_none() {
                self.response(response);
            }
            let content = target(&self.spec.document.responses, response).path(&["content", JSON]);
            let schema =
                content.filter(|content| !is_file(content)).and_then(|content| content.get("schema"));
            let schema = schema.map(Node::to_json);
            match (status.chars().next(), is_status(status)) {
                (Some('2'), true) => match &success {
                    Some((first, known)) if *known != schema => {
                        let message =
                            format!("{label} has another response body for {status} than for {first}");
                        let help = "a method returns one type: give all 2xx responses the same schema";
                        self.report.push(key.at, message, help);
                    }
                    _ => success = Some((status, schema)),
                },
                (Some('4' | '5'), true) => match (&error, schema) {
                    (Some((first, known)), Some(schema)) if *known != schema => {
                        let message = format!("{label} has another error for {status} than for {first}");
                        let help =
                            "all errors are one type: refer to the responses of spec/shared/responses.yaml";
                        self.report.push(key.at, message, help);
                    }
                    (None, Some(schema)) => error = Some((status, schema)),
                    _ => {}
                },
                (Some('3'), true) => {}
                _ if status == "default" => {
                    let help = "list the statuses one by one: progenitor supports no default beside a 2xx";
                    self.report.push(key.at, format!("{label} has a `default` response"), help);
                }
                _ => {
                    let help = "write three digits in quotes, or `4XX`";
                    self.report.push(key.at, format!("`{status}` is not a status"), help);
                }
            }
        }
        if success.is_none() {
            let help = "add a response for 200, 201 or 204";
            self.report.push(node.at, format!("{label} has no successful response"), help);
        }
    }

    fn credentials(&mut self, node: &'s Node) {
        let root = self.spec.document.security.as_ref();
        for alternative in [node.get("security"), root].into_iter().flatten().flat_map(Node::items) {
            if alternative.members().len() != 1 {
                let help = "write each scheme with a dash of its own; `security: []` is for none at all";
                self.report.push(alternative.at, "an alternative of `security` is not one scheme", help);
            }
            for (key, _) in alternative.members() {
                let name = key.key_text().unwrap_or_default();
                if !self.spec.document.security_schemes.contains_key(name) {
                    let help =
                        "define it under components/securitySchemes of openapi.yaml, or correct the name";
                    self.report.push(key.at, format!("unknown security scheme `{name}`"), help);
                }
            }
        }
    }
}

/// Returns `true` if a media type is a file: its schema is binary text.
pub(super) fn is_file(content: &Node) -> bool {
    content.path(&["schema", "format"]).and_then(Node::str) == Some("binary")
}

fn is_status(text: &str) -> bool {
    let mut characters = text.chars();
    let class = characters.next().is_some_and(|first| ('1'..='5').contains(&first));
    let rest = characters.as_str();
    class && (rest == "XX" || (rest.len() == 2 && rest.chars().all(|digit| digit.is_ascii_digit())))
}
