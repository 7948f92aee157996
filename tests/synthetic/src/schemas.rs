//! Schemas of a domain: a base, objects with that base, and unions. Gateways are one domain.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// Schemas of every domain but the gateways: a base, two unions with their variants, objects.
const PLAIN: usize = 35;
const UNIONS: usize = 2;
const VARIANTS: usize = 3;

/// One object of this many has the base, and differs between responses and requests.
const BASED: usize = 3;

/// Gateways that share one base.
const GATEWAYS: usize = 230;
/// Other objects of the domain of the gateways.
const OTHERS: usize = 5;

const WORDS: [&str; 40] = [
    "amount",
    "billing",
    "card",
    "country",
    "currency",
    "customer",
    "date",
    "default",
    "delivery",
    "descriptor",
    "discount",
    "email",
    "event",
    "external",
    "fee",
    "gateway",
    "history",
    "initial",
    "issue",
    "label",
    "limit",
    "merchant",
    "method",
    "monthly",
    "notes",
    "payment",
    "period",
    "processor",
    "reference",
    "refund",
    "region",
    "retry",
    "risk",
    "scheduled",
    "shipping",
    "source",
    "status",
    "tax",
    "total",
    "website",
];

const ENUMS: [&[&str]; 8] = [
    &["active", "inactive"],
    &["pending", "approved", "declined", "canceled", "voided"],
    &["day", "week", "month", "year"],
    &["visa", "mastercard", "american-express", "discover", "jcb"],
    &["low", "medium", "high"],
    &["draft", "issued", "paid", "past-due", "abandoned", "partially-paid", "unpaid"],
    &["none", "email", "sms"],
    &["self", "website", "customer"],
];

/// Returns the type name of a domain.
pub(crate) fn pascal(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Returns the objects of a domain that have operations.
pub(crate) fn resources(domain: &str) -> Vec<String> {
    let name = pascal(domain);
    match domain {
        "gateways" => std::iter::once(format!("{name}Account"))
            .chain((0..OTHERS).map(|n| format!("{name}Part{n}")))
            .collect(),
        _ => (0..PLAIN - 1 - UNIONS * (VARIANTS + 1)).map(|n| format!("{name}{}{n}", word(n))).collect(),
    }
}

fn word(number: usize) -> String {
    pascal(WORDS.get(number % WORDS.len()).copied().unwrap_or_default())
}

/// Returns all schemas of a domain.
pub(crate) fn of(domain: &str) -> Map<String, Value> {
    if domain == "gateways" { gateways() } else { plain(domain) }
}

fn plain(domain: &str) -> Map<String, Value> {
    let name = pascal(domain);
    let base = format!("{name}Base");
    let mut schemas = Map::new();
    schemas.insert(base.clone(), resource_base(domain));
    let mut unions = Vec::new();
    for union in 0..UNIONS {
        let union_name = format!("{name}Instrument{union}");
        let variants: Vec<String> = (0..VARIANTS).map(|n| format!("{union_name}Kind{n}")).collect();
        for (number, variant) in variants.iter().enumerate() {
            let mut object = object(domain, variant, 7, false, &[]);
            if let Some(properties) = object["properties"].as_object_mut() {
                properties.insert("method".to_owned(), tag(&format!("method-{number}")));
            }
            object["required"] = json!(["method"]);
            schemas.insert(variant.clone(), object);
        }
        schemas.insert(union_name.clone(), union_of(&variants));
        unions.push(union_name);
    }
    let resources = resources(domain);
    let plain = |number: &usize| !number.is_multiple_of(BASED);
    for (number, resource) in resources.iter().enumerate() {
        // No other object contains one that differs between responses and requests, or nearly all would differ.
        let others = (number + 1..resources.len()).filter(plain).filter_map(|number| resources.get(number));
        let mut others: Vec<String> = others.take(3).cloned().collect();
        others.extend(unions.iter().cloned());
        let based = number % BASED == 0;
        let mut own = object(domain, resource, 9, based, &others);
        if let (Some(properties), Some(next)) = (own["properties"].as_object_mut(), others.first()) {
            let items = json!({"$ref": format!("#/components/schemas/{next}")});
            let list = json!({"type": "array", "items": items, "description": "Dependent resources."});
            properties.insert("belongings".to_owned(), list);
        }
        let schema = match based {
            true => json!({
                "description": format!("One of the {domain}, number {number}."),
                "allOf": [{"$ref": format!("#/components/schemas/{base}")}, own],
            }),
            false => own,
        };
        schemas.insert(resource.clone(), schema);
    }
    schemas
}

fn gateways() -> Map<String, Value> {
    let mut schemas = Map::new();
    schemas.insert("GatewayBase".to_owned(), gateway_base());
    let names: Vec<String> = (0..GATEWAYS).map(|n| format!("{}Gateway{n}", word(n))).collect();
    for (number, name) in names.iter().enumerate() {
        let mut own = object("gateways", name, 1, false, &[]);
        if let Some(properties) = own["properties"].as_object_mut() {
            properties.insert("gatewayName".to_owned(), tag(&format!("gateway-{number}")));
            for part in ["credentials", "settings"] {
                let mut inner = object("gateways", &format!("{name}{part}"), 4, false, &[]);
                inner["description"] = json!(format!("The {part}."));
                properties.insert(part.to_owned(), inner);
            }
        }
        own["required"] = json!(["gatewayName"]);
        let about = format!("The gateway number {number}.");
        let parts = json!([{"$ref": "#/components/schemas/GatewayBase"}, own]);
        schemas.insert(name.clone(), json!({"description": about, "allOf": parts}));
    }
    let mapping: Map<String, Value> = names
        .iter()
        .enumerate()
        .map(|(number, name)| (format!("gateway-{number}"), json!(format!("#/components/schemas/{name}"))))
        .collect();
    let one_of: Vec<Value> =
        names.iter().map(|name| json!({"$ref": format!("#/components/schemas/{name}")})).collect();
    schemas.insert(
        "GatewaysAccount".to_owned(),
        json!({
            "description": "A gateway account.",
            "oneOf": one_of,
            "discriminator": {"propertyName": "gatewayName", "mapping": mapping},
        }),
    );
    for name in resources("gateways").into_iter().skip(1) {
        let schema = object("gateways", &name, 9, true, &[]);
        schemas.insert(name, schema);
    }
    schemas
}

/// Base of all gateways: kinds, number and order of properties are those of `GatewayAccount` in the fact sheets.
fn gateway_base() -> Value {
    let kinds = [
        ("acquirer", json!({"type": "string"})),
        ("method", json!({"type": "string"})),
        ("currencies", json!({"type": "array", "items": {"type": "string"}})),
        ("schemes", json!({"type": "array", "items": {"type": "string"}})),
        ("status", json!({"type": "string", "enum": ["active", "inactive", "pending", "closed"]})),
        ("category", json!({"type": "string", "pattern": "^[0-9]{4}$", "default": "0000"})),
        ("markup", json!({"type": "integer", "minimum": -10000, "maximum": 10000, "nullable": true})),
        ("force", json!({"type": "string", "nullable": true})),
        ("confirmation", json!({"type": "boolean", "default": false})),
        ("rounding", json!({"type": "boolean", "default": false})),
        ("descriptor", json!({"type": "string", "nullable": true})),
        ("city", json!({"type": "string", "nullable": true})),
        ("excluded", json!({"type": "array", "items": {"type": "string"}})),
        ("monthly", json!({"type": "number", "format": "double", "minimum": 0, "nullable": true})),
        ("window", json!({"type": "integer", "minimum": 300, "maximum": 16_777_215, "default": 3600})),
        ("reconciliation", json!({"type": "boolean", "default": false})),
        ("reconciliationWindow", json!({"type": "integer", "minimum": 300, "nullable": true})),
        ("secure", json!({"type": "boolean", "default": false})),
        ("dynamic", json!({"type": "boolean", "default": false})),
        ("down", json!({"type": "boolean"})),
        ("filters", json!({"type": "string", "nullable": true})),
        ("timeout", json!({"type": "integer", "minimum": 10, "maximum": 120, "nullable": true})),
        ("token", json!({"type": "string", "nullable": true})),
        ("sticky", json!({"type": "boolean", "default": true})),
        (
            "setup",
            json!({"type": "string", "enum": ["authorize", "authorize-and-void", "sca", "do-nothing"]}),
        ),
        ("payout", json!({"type": "string", "enum": ["all", "covered-payout", "approved-payment", "none"]})),
        ("template", json!({"type": "string", "nullable": true})),
        ("fields", json!({"type": "object", "additionalProperties": true})),
        ("createdTime", json!({"type": "string", "format": "date-time"})),
        ("updatedTime", json!({"type": "string", "format": "date-time"})),
        ("organization", json!({"type": "string", "maxLength": 50, "deprecated": true})),
    ];
    let mut properties: Map<String, Value> = Map::new();
    for (name, mut schema) in kinds {
        schema["description"] = json!("Documentation of the property.");
        properties.insert(name.to_owned(), schema);
    }
    let rel = json!({"type": "string", "enum": ["self", "board", "dynamic", "static"], "description": "Relation of the link."});
    let href = json!({"type": "string", "description": "URL of the link."});
    let link = json!({"type": "object", "x-rust-name": "GatewayBaseLink", "description": "A link.", "properties": {"href": href, "rel": rel}});
    properties.insert("links".to_owned(), json!({"type": "array", "items": link, "description": "Related."}));
    json!({"type": "object", "description": "Common properties of all gateways.", "required": ["method", "currencies"], "properties": properties})
}

fn resource_base(domain: &str) -> Value {
    let timestamp = |about: &str| json!({"type": "string", "format": "date-time", "readOnly": true, "description": about});
    json!({
        "type": "object",
        "description": format!("Common properties of {domain}."),
        "properties": {
            "id": {"readOnly": true, "description": "Its id.", "allOf": [{"$ref": format!("../shared/ids.yaml#/components/schemas/{}Id", pascal(domain))}]},
            "createdTime": timestamp("Time of its creation."),
            "updatedTime": timestamp("Time of its last change."),
            "revision": {"type": "integer", "readOnly": true, "description": "Number of its changes."},
            "customFields": {"type": "object", "additionalProperties": true, "description": "Custom fields."},
        },
    })
}

fn tag(value: &str) -> Value {
    json!({"type": "string", "enum": [value], "description": "Tag of the variant."})
}

fn union_of(variants: &[String]) -> Value {
    let reference = |name: &String| format!("#/components/schemas/{name}");
    let one_of: Vec<Value> = variants.iter().map(|name| json!({"$ref": reference(name)})).collect();
    let mapping: Map<String, Value> = variants
        .iter()
        .enumerate()
        .map(|(n, name)| (format!("method-{n}"), json!(reference(name))))
        .collect();
    json!({
        "description": "One of several instruments.",
        "oneOf": one_of,
        "discriminator": {"propertyName": "method", "mapping": mapping},
    })
}

/// Returns an object with `count` properties. It can contain the schemas `others`.
fn object(domain: &str, name: &str, count: usize, split: bool, others: &[String]) -> Value {
    let mut random = Random::of(name);
    let (mut properties, mut required) = (Map::new(), Vec::new());
    while properties.len() < count {
        let (one, two) = (random.below(WORDS.len()), random.below(WORDS.len()));
        let (Some(first), second) = (WORDS.get(one), word(two)) else { break };
        let property = format!("{first}{second}");
        if !properties.contains_key(&property) {
            if random.percent(20) {
                required.push(property.clone());
            }
            let inline = format!("{name}{}", pascal(&property));
            let schema = property_of(domain, &inline, &mut random, split, others);
            properties.insert(property, schema);
        }
    }
    let mut object =
        json!({"type": "object", "description": format!("Properties of {name}."), "properties": properties});
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn property_of(domain: &str, inline: &str, random: &mut Random, split: bool, others: &[String]) -> Value {
    let mut schema = match random.below(100) {
        0..=28 => json!({"type": "string"}),
        29..=36 => {
            json!({"type": "string", "minLength": 1, "maxLength": 50 + random.below(400), "pattern": "^[@~\\-\\.\\w]+$"})
        }
        37..=42 => json!({"type": "string", "enum": random.pick(&ENUMS), "x-rust-name": inline}),
        43..=51 => json!({"type": "number", "format": "double"}),
        52..=57 => json!({"type": "integer", "minimum": 0, "maximum": 1000}),
        58..=64 => json!({"type": "boolean"}),
        65..=71 => json!({"type": "string", "format": "date-time"}),
        72..=77 => {
            json!({"allOf": [{"$ref": format!("../shared/ids.yaml#/components/schemas/{}Id", pascal(domain))}]})
        }
        78..=82 => json!({"type": "array", "items": {"type": "string"}}),
        83..=84 => json!({"type": "object", "additionalProperties": {"type": "string"}}),
        85..=87 if inline.len() < 60 => {
            let count = 3 + random.below(4);
            let mut object = object(domain, &format!("{inline}Part"), count, false, &[]);
            object["x-rust-name"] = json!(inline);
            object
        }
        _ => match random.pick(others) {
            Some(other) => json!({"allOf": [{"$ref": format!("#/components/schemas/{other}")}]}),
            None => json!({"type": "string", "maxLength": 255}),
        },
    };
    schema["description"] = json!("Documentation of the property.");
    match random.below(100) {
        0..=9 => schema["nullable"] = json!(true),
        10..=54 if split => schema["readOnly"] = json!(true),
        55..=64 if split => schema["writeOnly"] = json!(true),
        _ => {}
    }
    schema
}
