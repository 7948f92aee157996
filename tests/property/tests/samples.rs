//! The samples of the testing kit: valid, typed and complete for every event of the spec.

use std::collections::{BTreeMap, BTreeSet};

use rebilly_property::{Schema, Tree, bundle, parse, parse_strict};
use rebilly_sdk::events::testing::Sample;
use rebilly_sdk::events::{Delivery, Event, EventMetadata};
use rebilly_sdk::model::RequestBody;
use serde_json::Value;

/// Every event of the spec, with the schema of its body.
fn events() -> Vec<(&'static str, Schema<'static>)> {
    let events = bundle()["x-webhooks"].as_object().unwrap();
    let body = |event: &'static Value| &event["post"]["requestBody"]["content"]["application/json"]["schema"];
    let events: Vec<_> =
        events.iter().map(|(name, event)| (name.as_str(), Schema::of(body(event)))).collect();
    assert!(events.len() >= 11 && events.iter().all(|(_, schema)| !schema.properties().is_empty()));
    events
}

fn sample(event: &str) -> Sample<Event> {
    Sample::of(event).unwrap_or_else(|| panic!("{event} has no sample"))
}

fn tree(sample: &Sample<Event>) -> Tree {
    parse_strict(&sample.body()).unwrap()
}

#[test]
fn exactly_the_events_of_the_spec_have_a_sample() {
    let spec: BTreeSet<&str> = events().into_iter().map(|(name, _)| name).collect();
    let all = Sample::all();
    let names: Vec<String> = all.iter().map(|sample| sample.event().event_type().to_owned()).collect();
    assert_eq!(names.iter().map(String::as_str).collect::<BTreeSet<_>>(), spec);
    assert_eq!(names.len(), spec.len(), "duplicate sample");
    assert_eq!(names, Event::TYPES);
    for (sample, name) in all.iter().zip(&names) {
        assert_eq!(*sample, self::sample(name));
        assert_eq!(sample.json()["eventType"], name.as_str());
    }
}

/// Asserts that a body decodes as a typed event and encodes to the same JSON.
fn typed(name: &str, body: &Tree) {
    let event = Event::from_slice(body.text(0).as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(!matches!(event, Event::Unknown(_)), "{name} is not typed");
    assert_eq!(event.event_type(), name);
    let back = parse_strict(&event.encode()).unwrap();
    assert!(back == *body, "{name} became {}", back.text(0));
}

#[test]
fn every_sample_decodes_as_a_typed_event_and_encodes_unchanged() {
    for (name, _) in events() {
        let sample = sample(name);
        typed(name, &tree(&sample));
        assert_eq!(Event::from_slice(&sample.body()).unwrap(), sample.event());
    }
}

/// Adds unknown properties to every object of a value, and counts the objects.
fn with_unknown_properties(tree: &Tree, objects: &mut usize) -> Tree {
    match tree {
        Tree::Object(members) => {
            *objects += 1;
            let inner =
                members.iter().map(|(name, value)| (name.clone(), with_unknown_properties(value, objects)));
            let mut members: BTreeMap<String, Tree> = inner.collect();
            let news = r#"{"since": 2031, "rates": [1.50, null, {"x": "y"}]}"#;
            members.insert("futureProperty".to_owned(), parse(news).unwrap());
            members.insert("futureNull".to_owned(), Tree::Null);
            Tree::Object(members)
        }
        Tree::List(items) => {
            Tree::List(items.iter().map(|item| with_unknown_properties(item, objects)).collect())
        }
        other => other.clone(),
    }
}

#[test]
fn unknown_properties_of_every_object_are_preserved() {
    let mut objects = 0;
    for (name, _) in events() {
        typed(name, &with_unknown_properties(&tree(&sample(name)), &mut objects));
    }
    assert!(objects >= 100, "all samples have only {objects} objects");
}

#[test]
fn deliveries_with_empty_lists_and_other_types_in_embedded_and_links_are_typed() {
    let others =
        ["[]", "{}", "7", r#""x""#, "[7]", "[[]]", r#"{"customer":[]}"#, r#"{"customer":7,"kycRequest":[]}"#];
    for (name, _) in events() {
        for (member, other) in
            ["_embedded", "_links"].into_iter().flat_map(|name| others.map(|other| (name, other)))
        {
            let Tree::Object(mut members) = tree(&sample(name)) else { panic!("{name}") };
            members.insert(member.to_owned(), parse(other).unwrap());
            let body = Tree::Object(members);
            typed(name, &body);
            let delivery: Delivery = Delivery::read(body.text(0).into()).unwrap();
            assert_eq!(*delivery.metadata(), EventMetadata::read(delivery.body()).unwrap(), "{name} {other}");
            assert_eq!(delivery.payload().metadata(), *delivery.metadata(), "{name} {other}");
            let fits =
                member == "_embedded" && matches!(other, "[]" | "{}") || member == "_links" && other == "[]";
            assert!(!fits || delivery.unexpected().is_empty(), "{:?}", delivery.unexpected());
        }
    }
}

/// Validates values against their schemas.
struct Walk {
    violations: Vec<String>,
    members: usize,
}

impl Walk {
    fn value(&mut self, path: &str, schema: &Schema<'static>, value: &Tree) {
        if schema.variants().is_some() || schema.presence().is_some() {
            let Tree::Object(members) = value else { return self.report(path, "is not an object") };
            return match schema.chosen(members).flatten() {
                Some(schema) => self.object(path, &schema, members),
                None => self.report(path, "fits no variant"),
            };
        }
        let properties = !schema.properties().is_empty();
        match (value, schema.text("type")) {
            (Tree::Object(members), _) if properties => self.object(path, schema, members),
            (_, _) if properties => self.report(path, "is not an object"),
            (Tree::Null, _) if schema.flag("nullable") => {}
            (Tree::List(items), Some("array")) => {
                let item = schema.items();
                for value in items {
                    if let Some(item) = &item {
                        self.value(&format!("{path}[]"), item, value);
                    }
                }
            }
            (Tree::String(text), Some("string")) => self.text(path, schema, text),
            (Tree::Number(text), Some("integer")) => {
                let number: i64 = text.parse().unwrap_or_else(|_| panic!("{path}: {text}"));
                let limit = |key| schema.get(key).and_then(Value::as_i64);
                let inside = limit("minimum").is_none_or(|low| low <= number)
                    && limit("maximum").is_none_or(|high| number <= high);
                let known = schema.get("enum").and_then(Value::as_array);
                if !inside || known.is_some_and(|known| !known.contains(&number.into())) {
                    self.report(path, "is out of range");
                }
            }
            (Tree::Number(_), Some("number"))
            | (Tree::Bool(_), Some("boolean"))
            | (Tree::Object(_), Some("object"))
            | (_, None) => {}
            (_, Some(kind)) => self.report(path, &format!("is not of type {kind}")),
        }
    }

    fn text(&mut self, path: &str, schema: &Schema<'static>, text: &str) {
        let limit = |key| schema.get(key).and_then(Value::as_u64);
        let length = text.chars().count() as u64;
        if limit("minLength").is_some_and(|low| length < low)
            || limit("maxLength").is_some_and(|high| length > high)
        {
            self.report(path, "is too long or too short");
        }
        if !schema.values().is_empty() && !schema.values().contains(&text) {
            self.report(path, "is not a value of its enum");
        }
        let id = |character: char| character.is_alphanumeric() || "@~-._".contains(character);
        if schema.flag("x-id") && !(1..=50).contains(&length) | !text.chars().all(id) {
            self.report(path, "is not an ID");
        }
    }

    fn object(&mut self, path: &str, schema: &Schema<'static>, members: &BTreeMap<String, Tree>) {
        for (name, property) in schema.properties() {
            let path = format!("{path}.{name}");
            let in_responses = !property.flag("writeOnly") || property.flag("x-in-responses");
            // Only `expand` fills the `_embedded` of a resource.
            let embedded = name == "_embedded" && path != "._embedded";
            let expected = schema.requires(&name) || property.get("example").is_some();
            match members.get(&name) {
                Some(_) if !in_responses => self.report(&path, "is never part of a response"),
                Some(value) => {
                    self.members += 1;
                    self.value(&path, &property, value);
                }
                None if expected && in_responses && !embedded => self.report(&path, "is missing"),
                None => {}
            }
        }
        let properties = schema.properties();
        for name in members.keys().filter(|name| !properties.contains_key(*name)) {
            self.report(&format!("{path}.{name}"), "is not in the schema");
        }
    }

    fn report(&mut self, path: &str, violation: &str) {
        self.violations.push(format!("{path} {violation}"));
    }
}

#[test]
fn every_sample_is_valid_and_has_all_required_and_exemplified_properties() {
    let mut walk = Walk { violations: Vec::new(), members: 0 };
    for (name, schema) in events() {
        walk.value("", &schema, &tree(&sample(name)));
        assert!(walk.violations.is_empty(), "{name}: {:#?}", walk.violations);
    }
    assert!(walk.members > 500, "all samples have only {} members", walk.members);
}

/// Properties of the embedded resource of this kind.
fn resource(schema: &Schema<'static>, kind: &str) -> BTreeMap<String, Schema<'static>> {
    let embedded = schema.properties().remove("_embedded").map(|embedded| embedded.properties());
    let found = embedded.and_then(|mut embedded| embedded.remove(kind));
    let first = |found: Schema<'static>| match found.variants() {
        // All variants of a resource have its properties.
        Some(variants) => variants.known.first().map(|(_, schema)| schema.properties()).unwrap_or_default(),
        None => found.properties(),
    };
    found.map(first).unwrap_or_default()
}

#[test]
fn entity_and_revision_of_every_sample_can_be_set() {
    let (mut revisions, mut links) = (0, 0);
    for (name, schema) in events() {
        let sample = sample(name);
        let metadata = sample.metadata();
        let entity = metadata.entity().unwrap_or_else(|| panic!("{name} has no entity"));
        let versioned = resource(&schema, &entity.kind).contains_key("revision");
        assert_eq!(metadata.revision().is_some(), versioned, "{name}");
        let link = |metadata: &EventMetadata| {
            let mut all = metadata.links().iter().filter(|link| link.rel == entity.kind);
            all.next().map(|link| link.href.rsplit('/').next().unwrap().to_owned())
        };
        assert!(link(&metadata).is_none_or(|id| id == entity.id), "{name}");
        revisions += usize::from(versioned);
        links += usize::from(link(&metadata).is_some());

        let changed = sample.clone().entity_id("my-1").revision(42);
        typed(name, &tree(&changed));
        let now = changed.metadata();
        let (kind, id) = now.entity().map(|entity| (&entity.kind, entity.id.as_str())).unwrap();
        assert_eq!((kind, id), (&entity.kind, "my-1"), "{name}");
        assert_eq!(now.revision(), Some(42), "{name}");
        assert_eq!(changed.previous_revision().metadata().revision(), Some(41), "{name}");
        assert_eq!(link(&now).is_some(), link(&metadata).is_some(), "{name}");
        assert!(link(&now).is_none_or(|id| id == "my-1"), "{name}");
        let text = tree(&changed).text(0);
        assert!(!text.contains(&format!("\"{}\"", entity.id)), "{name} still contains {}", entity.id);
    }
    assert!(revisions >= 11 && links >= 11, "{revisions} {links}");
}
