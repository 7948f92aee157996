//! Unions: tags, names, similarity.

use super::super::document::Document;
use super::super::parent_tag;
use super::{Used, compare, differences, lines};

const CARD: &str = "Card: {type: object, required: [method], properties: {method: {type: string, enum: [card]}, pan: {type: string}}}";
const BANK: &str =
    "Bank: {type: object, required: [method], properties: {method: {type: string}, iban: {type: string}}}";

/// A union by `method` with this mapping, and further components.
fn union(mapping: &[(&str, &str)], more: &str) -> String {
    let names: std::collections::BTreeSet<&str> = mapping.iter().map(|(_, name)| *name).collect();
    let variants: Vec<String> =
        names.iter().map(|name| format!("{{$ref: '#/components/schemas/{name}'}}")).collect();
    let mapping: Vec<String> =
        mapping.iter().map(|(tag, name)| format!("{tag}: '#/components/schemas/{name}'")).collect();
    format!(
        "Thing: {{oneOf: [{}], discriminator: {{propertyName: method, mapping: {{{}}}}}}}\n{more}",
        variants.join(", "),
        mapping.join(", ")
    )
}

#[test]
fn tags_are_compared_and_unknown_ones_are_additive() {
    let components = format!("{CARD}\n{BANK}");
    let two = union(&[("card", "Card"), ("bank", "Bank")], &components);
    let one = union(&[("card", "Card")], &components);
    assert_eq!(
        differences(Used::Request, &two, &one),
        ["callers variant Thing=bank (request): bank | absent"]
    );
    assert_eq!(
        differences(Used::Response, &two, &one),
        ["additive variant Thing=bank (response): bank | absent"]
    );
    for used in [Used::Request, Used::Response] {
        let found = differences(used, &one, &two);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("additive variant Thing=bank"), "{found:?}");
    }
}

#[test]
fn variants_correspond_by_tag_whatever_their_names() {
    let ours = union(&[("card", "Card"), ("bank", "Bank")], &format!("{CARD}\n{BANK}"));
    let renamed = format!("{}\n{}", CARD.replace("Card:", "Bank:"), BANK.replace("Bank:", "Card:"));
    let theirs = union(&[("card", "Bank"), ("bank", "Card")], &renamed.replace("iban", "account"));
    assert_eq!(
        differences(Used::Response, &ours, &theirs),
        [
            "readers property Bank.iban (response): string | absent",
            "additive property Bank.account (response): absent | string",
        ]
    );
}

#[test]
fn tags_without_a_mapping_are_values_of_the_property_or_names() {
    let ours = union(&[("card", "Card"), ("Bank", "Bank")], &format!("{CARD}\n{BANK}"));
    let theirs = format!(
        "Thing: {{oneOf: [{{$ref: '#/components/schemas/Card'}}, {{$ref: '#/components/schemas/Bank'}}], discriminator: \
         {{propertyName: method}}}}\n{CARD}\n{BANK}"
    );
    assert_eq!(differences(Used::Both, &ours, &theirs), [] as [&str; 0]);
    let by_value = union(
        &[("card", "Card"), ("bank", "Bank")],
        &format!("{CARD}\n{}", BANK.replace("{type: string},", "{const: bank},")),
    );
    let without = by_value.replace(", discriminator: {propertyName: method, mapping: {card: '#/components/schemas/Card', bank: '#/components/schemas/Bank'}}", "");
    assert_ne!(by_value, without);
    assert_eq!(differences(Used::Both, &by_value, &without), [] as [&str; 0]);
}

#[test]
fn the_default_variant_stands_for_tags_that_the_mapping_does_not_list() {
    let components = format!("{CARD}\n{BANK}");
    let ours = union(&[("card", "Card")], &components).replace(
        "{oneOf: [",
        "{x-default-mapping: '#/components/schemas/Bank', oneOf: [{$ref: '#/components/schemas/Bank'}, ",
    );
    let theirs = union(
        &[("card", "Card"), ("ach", "Bank"), ("sepa", "Other")],
        &format!("{components}\n{}", BANK.replace("Bank:", "Other:").replace("iban", "bic")),
    );
    assert_eq!(
        differences(Used::Response, &ours, &theirs),
        [
            "readers property Thing(Bank).iban (response): string | absent",
            "additive property Thing(Bank).bic (response): absent | string"
        ]
    );
}

#[test]
fn another_tag_is_a_difference_and_variants_still_correspond() {
    let components = format!("{CARD}\n{BANK}");
    let ours = union(&[("card", "Card"), ("bank", "Bank")], &components);
    let theirs = union(&[("card", "Card"), ("bank", "Bank")], &components.replace("pan:", "number:"))
        .replace("propertyName: method", "propertyName: type");
    assert_eq!(
        differences(Used::Both, &ours, &theirs),
        [
            "callers property Card.pan (request, response): string | absent",
            "callers discriminator Thing (request, response): method | type",
            "additive property Card.number (request, response): absent | string",
        ]
    );
}

#[test]
fn variants_without_tags_correspond_by_name_and_then_by_properties() {
    let variants = |list: &str| format!("Thing: {{oneOf: [{list}]}}\n{CARD}\n{BANK}");
    let card = "{$ref: '#/components/schemas/Card'}";
    let free = "{type: object, properties: {x: {type: string}, y: {type: string}}}";
    let similar = "{type: object, properties: {x: {type: string}, y: {type: string}, z: {type: string}}}";
    let ours = variants(&format!("{card}, {free}"));
    let theirs = variants(&format!("{similar}, {card}"));
    assert_eq!(
        differences(Used::Response, &ours, &theirs),
        ["additive property Thing(1).z (response): absent | string"]
    );
    let other = variants("{$ref: '#/components/schemas/Bank'}, {$ref: '#/components/schemas/Card'}");
    assert_eq!(
        differences(Used::Request, &ours, &other),
        [
            "callers variant Thing=1 (request): 1 | absent",
            "additive variant Thing=Bank (request): absent | Bank"
        ]
    );
}

#[test]
fn properties_beside_a_union_belong_to_each_variant() {
    let ours = union(&[("card", "Card"), ("bank", "Bank")], &format!("{CARD}\n{BANK}"));
    let base = "properties: {method: {type: string}}, required: [method], oneOf: [";
    let theirs = union(
        &[("card", "Card"), ("bank", "Bank")],
        "Card: {type: object, properties: {pan: {type: string}}}\nBank: {type: object, properties: {iban: {type: string}}}",
    )
    .replace("oneOf: [", base);
    assert_eq!(differences(Used::Both, &ours, &theirs), [] as [&str; 0]);
}

#[test]
fn unions_of_unions_are_one_union() {
    let ours = union(
        &[("card", "Card"), ("bank", "Bank"), ("cash", "Cash")],
        &format!("{CARD}\n{BANK}\nCash: {{type: object, properties: {{method: {{type: string}}}}}}"),
    );
    let nested = ours
        .replace("Thing:", "Inner:")
        .replace("{$ref: '#/components/schemas/Cash'}", "")
        .replace(", ]", "]")
        .replace(", cash: '#/components/schemas/Cash'", "");
    assert!(nested != ours);
    let theirs = format!(
        "Thing: {{oneOf: [{{$ref: '#/components/schemas/Inner'}}, {{$ref: '#/components/schemas/Cash'}}], discriminator: {{propertyName: method, \
         mapping: {{card: '#/components/schemas/Inner', bank: '#/components/schemas/Inner', cash: '#/components/schemas/Cash'}}}}}}\n{nested}"
    );
    assert_eq!(differences(Used::Both, &ours, &theirs), [] as [&str; 0]);
}

#[test]
fn a_union_is_no_object() {
    let ours = union(&[("card", "Card"), ("bank", "Bank")], &format!("{CARD}\n{BANK}"));
    assert_eq!(
        differences(Used::Both, &ours, &CARD.replace("Card:", "Thing:")),
        ["callers union Thing (request, response): union by method | object"]
    );
    let free = "Thing: {type: object, additionalProperties: true}";
    assert_eq!(
        differences(Used::Response, &ours, free),
        ["readers free-form Thing (response): union by method | free-form object"]
    );
}

#[test]
fn a_union_of_one_variant_is_that_variant() {
    let ours = union(&[("card", "Card")], CARD);
    assert_eq!(differences(Used::Both, &ours, &CARD.replace("Card:", "Thing:")), [] as [&str; 0]);
    assert_eq!(differences(Used::Both, &CARD.replace("Card:", "Thing:"), &ours), [] as [&str; 0]);
}

#[test]
fn components_that_inherit_from_a_discriminator_are_its_variants() {
    let ours = union(&[("card", "Card"), ("bank", "Bank")], &format!("{CARD}\n{BANK}"));
    let theirs = "
Thing:
  type: object
  required: [method]
  properties: {method: {type: string}}
  discriminator: {propertyName: method, mapping: {card: '#/components/schemas/TheCard', bank: '#/components/schemas/TheBank'}}
TheCard: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {pan: {type: string}}}]}
TheBank: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {iban: {type: string}}}]}";
    assert_eq!(differences(Used::Both, &ours, theirs), [] as [&str; 0]);
    assert_eq!(
        differences(Used::Response, &ours, &theirs.replace("pan:", "number:")),
        [
            "readers property Card.pan (response): string | absent",
            "additive property Card.number (response): absent | string",
        ]
    );
}

#[test]
fn a_tag_of_the_parent_makes_variants_of_the_parent() {
    let text = "
openapi: 3.0.3
paths: {/things: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}}
components:
  schemas:
    Thing:
      type: object
      required: [method, details]
      properties:
        method: {type: string, enum: [card, bank, cash]}
        details: {nullable: true, allOf: [{$ref: '#/components/schemas/Details'}]}
        note: {type: string}
    Details:
      oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
      x-parent-tag: {propertyName: method, mapping: {card: '#/components/schemas/Card', bank: '#/components/schemas/Bank'}}
    Card: {type: object, properties: {pan: {type: string}}}
    Bank: {type: object, properties: {iban: {type: string}}}";
    let mut ours = rebilly_codegen::load::document("test.yaml", text).unwrap();
    parent_tag::expand(&mut ours);
    let ours = Document::new("test.yaml", ours).unwrap();
    let variant = |tag: &str, details: &str| {
        format!("{{type: object, required: [method], properties: {{method: {{const: {tag}}}, {details}}}}}")
    };
    let theirs = |details: &str| {
        super::document(&format!(
            "
paths: {{/things: {{get: {{responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}}}}}}}}}
components:
  schemas:
    Thing: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}, {{$ref: '#/components/schemas/C'}}]}}
    A: {}
    B: {}
    C: {}",
            variant("card", &format!("note: {{type: string}}, details: {details}")).replace("[method]", "[method, details]"),
            variant("bank", "note: {type: string}, details: {type: [object, 'null'], properties: {iban: {type: string}}}")
                .replace("[method]", "[method, details]"),
            variant("cash", "note: {type: string}"),
        ))
    };
    let equal = theirs("{type: [object, 'null'], properties: {pan: {type: string}}}");
    assert_eq!(lines(&compare(&ours, &equal)), [] as [&str; 0]);
    let other = theirs("{type: [object, 'null'], properties: {number: {type: string}}}");
    assert_eq!(
        lines(&compare(&ours, &other)),
        [
            "readers property Card.pan (response): string | absent",
            "additive property Card.number (response): absent | string",
        ]
    );
}
