//! Compares operations and webhooks: parameters, bodies, statuses, headers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::compare::{ABSENT, Comparison};
use super::difference::{Class, Direction, Kind, Relation};
use super::document::{Document, Operation, Parameter, component, is_json};
use super::place::Place;
use super::schema::Pair;
use super::shape::Schema;

impl<'d> Comparison<'d> {
    /// Compares all operations.
    pub(super) fn operations(&mut self) {
        let (ours, theirs) = (self.ours.operations(), self.theirs.operations());
        for operation in &ours {
            self.via.clone_from(&operation.place);
            match theirs.iter().find(|other| other.key == operation.key) {
                Some(other) => self.operation(operation, other),
                None => {
                    let at = (&Place::new(&operation.place), Kind::Operation);
                    self.differs(at, Relation::Ours, Direction::Request, [name(operation.node), ABSENT]);
                }
            }
        }
        for operation in theirs.iter().filter(|other| ours.iter().all(|operation| operation.key != other.key))
        {
            self.via.clone_from(&operation.place);
            let at = (&Place::new(&operation.place), Kind::Operation);
            self.differs(at, Relation::Theirs, Direction::Request, [ABSENT, name(operation.node)]);
        }
    }

    /// Compares the payloads of all webhooks.
    pub(super) fn webhooks(&mut self) {
        let (ours, theirs) = (self.ours.webhooks(), self.theirs.webhooks());
        let find = |all: &[(&'d str, Option<&'d Value>)], name: &str| {
            all.iter().find(|(known, _)| *known == name).map(|(_, payload)| *payload)
        };
        for (name, payload) in &ours {
            let place = format!("webhook {name}");
            self.via.clone_from(&place);
            match find(&theirs, name) {
                None => {
                    let at = (&Place::new(&place), Kind::Webhook);
                    self.differs(at, Relation::Ours, Direction::Response, [*name, ABSENT]);
                }
                Some(other) => self.pair(place, *payload, other, Direction::Response),
            }
        }
        for (name, _) in theirs.iter().filter(|(name, _)| find(&ours, name).is_none()) {
            let place = format!("webhook {name}");
            self.via.clone_from(&place);
            self.differs(
                (&Place::new(&place), Kind::Webhook),
                Relation::Theirs,
                Direction::Response,
                [ABSENT, *name],
            );
        }
    }

    fn operation(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        for parameter in &ours.parameters {
            match theirs.parameters.iter().find(|other| other.key == parameter.key) {
                Some(other) => self.parameter(parameter, other),
                None if parameter.key.0 == "path" => {}
                None => {
                    let texts = [parameter.key.0.as_str(), ABSENT];
                    let at = parameter.place_in(ours);
                    self.differs(
                        (&Place::new(&at), Kind::Parameter),
                        Relation::Ours,
                        Direction::Request,
                        texts,
                    );
                }
            }
        }
        let is_new =
            |other: &&Parameter<'d>| ours.parameters.iter().all(|parameter| parameter.key != other.key);
        for other in theirs.parameters.iter().filter(is_new).filter(|other| other.key.0 != "path") {
            let at = other.place_in(ours);
            self.only_theirs(
                (&Place::new(&at), Kind::Parameter),
                other.is_required(),
                Direction::Request,
                "parameter",
            );
        }
        self.requests(ours, theirs);
        self.responses(ours, theirs);
    }

    /// Compares a parameter that both sides have.
    fn parameter(&mut self, ours: &Parameter<'d>, theirs: &Parameter<'d>) {
        let place = ours.place.clone();
        let required = (ours.is_required(), theirs.is_required());
        if required.0 != required.1 {
            let relation = if required.0 { Relation::Theirs } else { Relation::Ours };
            let text = |required| if required { "required" } else { "optional" };
            let texts = [text(required.0), text(required.1)];
            self.differs((&Place::new(&place), Kind::Required), relation, Direction::Request, texts);
        }
        let schemas = (parameter_schema(ours.node), parameter_schema(theirs.node));
        let style = |document: &'d Document, parameter: &Parameter<'d>, schema: Option<&'d Value>| {
            let shape = schema.map(Schema::new)?.shape(document);
            let is_composed = ["array", "object"].iter().any(|kind| shape.types.contains(*kind));
            is_composed.then(|| style(parameter))
        };
        let styles = (style(self.ours, ours, schemas.0), style(self.theirs, theirs, schemas.1));
        if let (Some(our_style), Some(their_style)) = styles
            && our_style != their_style
        {
            self.differs(
                (&Place::new(&place), Kind::Style),
                Relation::Neither,
                Direction::Request,
                [our_style, their_style],
            );
        }
        self.pair(place, schemas.0, schemas.1, Direction::Request);
    }

    fn requests(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        let (our_body, their_body) = (
            self.ours.resolved(&ours.node["requestBody"]),
            self.theirs.resolved(&theirs.node["requestBody"]),
        );
        let place = format!("{} request", ours.place);
        let required = (our_body["required"] == true, their_body["required"] == true);
        match (our_body.is_null(), their_body.is_null()) {
            (true, true) => {}
            (false, true) => {
                self.differs(
                    (&Place::new(&place), Kind::Body),
                    Relation::Ours,
                    Direction::Request,
                    ["body", ABSENT],
                );
            }
            (true, false) => {
                self.only_theirs((&Place::new(&place), Kind::Body), required.1, Direction::Request, "body")
            }
            (false, false) => {
                if required.0 != required.1 {
                    let relation = if required.0 { Relation::Theirs } else { Relation::Ours };
                    let text = |required| if required { "required" } else { "optional" };
                    let texts = [text(required.0), text(required.1)];
                    self.differs((&Place::new(&place), Kind::Required), relation, Direction::Request, texts);
                }
                self.contents_of(&place, (our_body, their_body), Direction::Request);
            }
        }
    }

    fn responses(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        let (our_all, their_all) = (statuses(ours.node), statuses(theirs.node));
        let mut lone = (Vec::new(), Vec::new());
        for (status, response) in &our_all {
            match matching(&their_all, status) {
                Some(other) => self.response(&format!("{} {status}", ours.place), response, other),
                None => lone.0.push((status.as_str(), *response)),
            }
        }
        let new = their_all.iter().filter(|(status, _)| matching(&our_all, status).is_none());
        lone.1.extend(new.map(|(status, response)| (status.as_str(), *response)));
        for (status, _) in &lone.0 {
            let place = format!("{} {status}", ours.place);
            self.differs(
                (&Place::new(&place), Kind::Status),
                Relation::Ours,
                Direction::Response,
                [*status, ABSENT],
            );
        }
        for (status, _) in &lone.1 {
            // An error of any status becomes the same error of the SDK.
            let class = if is_success(status) { Class::Readers } else { Class::Additive };
            let place = format!("{} {status}", ours.place);
            self.add((&Place::new(&place), Kind::Status), class, Direction::Response, [ABSENT, *status]);
        }
        // A success under another status has the same body.
        if let (Some((status, response)), Some((_, other))) = (only_success(&lone.0), only_success(&lone.1)) {
            self.response(&format!("{} {status}", ours.place), response, other);
        }
    }

    fn response(&mut self, place: &str, ours: &'d Value, theirs: &'d Value) {
        let place = component(ours).map_or_else(|| place.to_owned(), |name| format!("response {name}"));
        let (ours, theirs) = (self.ours.resolved(ours), self.theirs.resolved(theirs));
        let names = |node: &'d Value| -> BTreeMap<String, &'d str> {
            let all = node["headers"].as_object().into_iter().flatten();
            all.map(|(name, _)| (name.to_lowercase(), name.as_str()))
                .filter(|(name, _)| name != "content-type")
                .collect()
        };
        let (our_headers, their_headers) = (names(ours), names(theirs));
        for (_, name) in our_headers.iter().filter(|(key, _)| !their_headers.contains_key(*key)) {
            let place = format!("{place} header {name}");
            self.differs(
                (&Place::new(&place), Kind::Header),
                Relation::Ours,
                Direction::Response,
                ["header", ABSENT],
            );
        }
        for (_, name) in their_headers.iter().filter(|(key, _)| !our_headers.contains_key(*key)) {
            let place = format!("{place} header {name}");
            self.differs(
                (&Place::new(&place), Kind::Header),
                Relation::Theirs,
                Direction::Response,
                [ABSENT, "header"],
            );
        }
        let has_body =
            [ours, theirs].map(|node| node["content"].as_object().is_some_and(|content| !content.is_empty()));
        match has_body {
            [false, false] => {}
            [true, false] => self.differs(
                (&Place::new(&place), Kind::Body),
                Relation::Ours,
                Direction::Response,
                ["body", ABSENT],
            ),
            [false, true] => {
                self.only_theirs((&Place::new(&place), Kind::Body), false, Direction::Response, "body")
            }
            [true, true] => self.contents_of(&place, (ours, theirs), Direction::Response),
        }
    }

    /// Compares media types, and the schemas of those that are JSON.
    fn contents_of(&mut self, place: &str, (ours, theirs): (&'d Value, &'d Value), direction: Direction) {
        let (ours, theirs) = (media_types(ours), media_types(theirs));
        let is_only = ours.len() == 1;
        for (media, node) in &ours {
            let at = if is_only { place.to_owned() } else { format!("{place} {media}") };
            match theirs.get(media) {
                Some(other) if is_json(media) => {
                    self.pair(at, node.get("schema"), other.get("schema"), direction)
                }
                Some(_) => {}
                None => self.differs(
                    (&Place::new(&at), Kind::MediaType),
                    Relation::Ours,
                    direction,
                    [media.as_str(), ABSENT],
                ),
            }
        }
        for media in theirs.keys().filter(|media| !ours.contains_key(*media)) {
            let at = format!("{place} {media}");
            self.differs(
                (&Place::new(&at), Kind::MediaType),
                Relation::Theirs,
                direction,
                [ABSENT, media.as_str()],
            );
        }
    }

    /// Compares two schemas; a missing one permits any JSON.
    fn pair(
        &mut self,
        place: String,
        ours: Option<&'d Value>,
        theirs: Option<&'d Value>,
        direction: Direction,
    ) {
        let schema = |node: Option<&'d Value>| node.map_or_else(Schema::any, Schema::new);
        self.schemas(Pair {
            place: Place::new(place),
            ours: schema(ours),
            theirs: schema(theirs),
            direction,
            tag: None,
            is_component: false,
        });
    }
}

/// Operation id.
fn name(operation: &Value) -> &str {
    operation["operationId"].as_str().unwrap_or("present")
}

fn parameter_schema(parameter: &Value) -> Option<&Value> {
    let of_content = || parameter["content"].as_object()?.values().next()?.get("schema");
    parameter.get("schema").or_else(of_content)
}

/// Notation of a list or object in a parameter, with OpenAPI's defaults.
fn style(parameter: &Parameter<'_>) -> String {
    let default = if matches!(parameter.key.0.as_str(), "query" | "cookie") { "form" } else { "simple" };
    let style = parameter.node["style"].as_str().unwrap_or(default);
    let explode = parameter.node["explode"].as_bool().unwrap_or(style == "form");
    if explode { format!("{style}, exploded") } else { style.to_owned() }
}

/// Responses by status, range (`2XX`) or `default`.
fn statuses(operation: &Value) -> BTreeMap<String, &Value> {
    let all = operation["responses"].as_object().into_iter().flatten();
    let key = |status: &str| if status == "default" { status.to_owned() } else { status.to_uppercase() };
    all.map(|(status, response)| (key(status), response)).collect()
}

/// The response of a status: of itself, of its range, or the default of errors.
fn matching<'r>(all: &BTreeMap<String, &'r Value>, status: &str) -> Option<&'r Value> {
    let range = format!("{}XX", status.get(..1).unwrap_or_default());
    let in_range = || {
        let mut known =
            all.iter().filter(|(known, _)| status == range && known.starts_with(range.trim_end_matches('X')));
        known.next().map(|(_, response)| response)
    };
    let default = || all.get("default").filter(|_| !is_success(status));
    all.get(status).or_else(|| all.get(&range)).or_else(in_range).or_else(default).copied()
}

/// The only success among responses.
fn only_success<'s, 'r>(all: &[(&'s str, &'r Value)]) -> Option<(&'s str, &'r Value)> {
    let mut successes = all.iter().filter(|(status, _)| is_success(status));
    successes.next().filter(|_| successes.next().is_none()).copied()
}

fn is_success(status: &str) -> bool {
    status.starts_with(['1', '2', '3'])
}

/// Media types without parameters.
fn media_types(body: &Value) -> BTreeMap<String, &Value> {
    let all = body["content"].as_object().into_iter().flatten();
    all.map(|(media, node)| (media.split(';').next().unwrap_or_default().trim().to_lowercase(), node))
        .collect()
}
