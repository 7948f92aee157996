//! Events: the event type is the key, the operationId and a value of the payload's `eventType`.

use crate::load::Spec;
use crate::names::nearest;
use crate::node::{Location, Node};
use crate::report::Report;

use super::operations::{JSON, target};
use super::schema_index::{chain, properties, resolved, variants};

/// Property of every payload, by which the SDK selects the variant of its enum of events.
const TAG: &str = "eventType";

pub(super) fn check(spec: &Spec, report: &mut Report) {
    let mut check = Check { spec, report };
    for (event, entry) in &spec.document.webhooks {
        let Some(node) = entry.node.get("post") else { continue };
        check.operation_id(node, event);
        let body = node.get("requestBody").map(|body| target(&spec.document.request_bodies, body));
        if let Some(schema) = body.and_then(|body| body.path(&["content", JSON, "schema"])) {
            check.payload(schema, event, entry.node.at);
        }
    }
}

struct Check<'s, 'r> {
    spec: &'s Spec,
    report: &'r mut Report,
}

impl<'s> Check<'s, '_> {
    fn operation_id(&mut self, node: &Node, event: &str) {
        let Some(id) = node.get("operationId") else { return };
        if let Some(text) = id.key_text().filter(|text| *text != event) {
            let message = format!("the operationId `{text}` is not the event type `{event}`");
            self.report.push(id.at, message, format!("write `operationId: {event}`, or correct the key"));
        }
    }

    /// Checks each payload of the event, which can be a union.
    fn payload(&mut self, schema: &'s Node, event: &str, at: Location) {
        let schema = resolved(self.spec, schema);
        let single = std::slice::from_ref(schema);
        for payload in variants(schema).unwrap_or(single) {
            let properties = properties(self.spec, payload);
            if properties.is_empty() {
                continue;
            }
            match properties.into_iter().find(|(wire, _)| *wire == TAG) {
                Some((_, property)) => self.tag(property, event, at),
                None => {
                    let help = format!("add the property `{TAG}` to the payload: it tells events apart");
                    self.report.push(at, format!("the payload of the event `{event}` has no `{TAG}`"), help);
                }
            }
        }
    }

    fn tag(&mut self, property: &'s Node, event: &str, at: Location) {
        let schema = resolved(self.spec, property);
        if schema.text("type") != Some("string") {
            let message = format!("`{TAG}` of the event `{event}` is not a string");
            self.report.push(schema.key_at("type"), message, "write `type: string` with an `enum`");
            return;
        }
        let Some(values) = chain(self.spec, property).find_map(|node| node.get("enum")) else { return };
        let known = || values.items().iter().filter_map(Node::str);
        if !known().any(|value| value == event) {
            let enumeration = self.spec.place(values.at);
            let help = match nearest(event, known()) {
                Some(near) => {
                    format!("did you mean `{near}`? Else add `{event}` to the enum at {enumeration}")
                }
                None => format!("add `{event}` to the enum at {enumeration}"),
            };
            let message = format!("the event `{event}` is not a value of `{TAG}` of its payload");
            self.report.push(at, message, help);
        }
        for value in values.items() {
            let text = value.str().unwrap_or_default();
            if !self.spec.document.webhooks.contains_key(text) {
                let help = match nearest(text, self.spec.document.webhooks.keys().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`? Else add the event under x-webhooks"),
                    None => "add the event under x-webhooks, or remove the value".to_owned(),
                };
                self.report.push(
                    value.at,
                    format!("`{TAG}` has the value `{text}`, which is no event"),
                    help,
                );
            }
        }
    }
}
