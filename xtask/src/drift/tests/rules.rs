//! Classes of differences of schemas, in both directions.

use super::{Used, differences};

/// Compares `Thing` with these properties in requests and in responses, and both the other way around. `expected` has the
/// classes for: ours in requests, ours in responses, theirs in requests, theirs in responses; `-` for no difference.
fn assert_classes(kind: &str, ours: &str, theirs: &str, expected: [&str; 4]) {
    let schema = |properties: &str| format!("Thing: {{type: object, {properties}}}");
    let (ours, theirs) = (schema(ours), schema(theirs));
    let runs = [(&ours, &theirs), (&theirs, &ours)].into_iter().flat_map(|(ours, theirs)| {
        [Used::Request, Used::Response].map(|used| differences(used, ours, theirs))
    });
    for (index, (found, expected)) in runs.zip(expected).enumerate() {
        let classes: Vec<&str> = found.iter().filter_map(|line| line.split(' ').next()).collect();
        let expected = if expected == "-" { vec![] } else { vec![expected] };
        assert_eq!(classes, expected, "{kind}, run {index}: {ours} | {theirs}: {found:?}");
        assert!(found.iter().all(|line| line.split(' ').nth(1) == Some(kind)), "{kind}: {found:?}");
    }
}

#[test]
fn a_lost_property_breaks_and_a_new_one_is_additive() {
    let with = "properties: {a: {type: string}, b: {type: string}}";
    let without = "properties: {b: {type: string}}";
    assert_classes("property", with, without, ["callers", "readers", "additive", "additive"]);
}

#[test]
fn a_new_property_that_requests_require_breaks_callers() {
    let with = "required: [a], properties: {a: {type: string}, b: {type: string}}";
    let without = "properties: {b: {type: string}}";
    assert_classes("property", with, without, ["callers", "readers", "callers", "additive"]);
}

#[test]
fn a_property_counts_only_where_it_is_visible() {
    let without = "properties: {b: {type: string}}";
    let read_only = "properties: {a: {type: string, readOnly: true}, b: {type: string}}";
    assert_classes("property", read_only, without, ["-", "readers", "-", "additive"]);
    let write_only = "properties: {a: {type: string, writeOnly: true}, b: {type: string}}";
    assert_classes("property", write_only, without, ["callers", "-", "additive", "-"]);
}

#[test]
fn access_is_compared_by_direction() {
    let both = "properties: {a: {type: string}}";
    let read_only = "properties: {a: {type: string, readOnly: true}}";
    let write_only = "properties: {a: {type: string, writeOnly: true}}";
    let in_responses = "properties: {a: {type: string, writeOnly: true, x-in-responses: true}}";
    assert_classes("access", both, read_only, ["callers", "-", "additive", "-"]);
    assert_classes("access", both, write_only, ["-", "readers", "-", "additive"]);
    assert_classes("access", read_only, write_only, ["additive", "readers", "callers", "additive"]);
    assert_classes("access", both, in_responses, ["-"; 4]);
}

#[test]
fn a_property_that_becomes_writable_and_required_breaks_callers() {
    let read_only = "required: [a], properties: {a: {type: string, readOnly: true}}";
    let both = "required: [a], properties: {a: {type: string}}";
    assert_classes("access", read_only, both, ["callers", "-", "callers", "-"]);
}

#[test]
fn wider_types_break_readers_and_narrower_ones_break_callers() {
    let wide_then_narrow = ["callers", "additive", "additive", "readers"];
    for (wide, narrow) in [
        ("type: number", "type: integer"),
        ("type: string", "type: string, format: date-time"),
        ("type: [string, integer]", "type: string"),
    ] {
        let property = |schema: &str| format!("properties: {{a: {{{schema}}}}}");
        assert_classes("type", &property(wide), &property(narrow), wide_then_narrow);
    }
    let (text, flag) = ("properties: {a: {type: string}}", "properties: {a: {type: boolean}}");
    assert_classes("type", text, flag, ["callers", "readers", "callers", "readers"]);
    let list = "properties: {a: {type: array, items: {type: string}}}";
    assert_classes("type", text, list, ["callers", "readers", "callers", "readers"]);
    let map = "properties: {a: {type: object, additionalProperties: {type: string}}}";
    let object = "properties: {a: {type: object, properties: {b: {type: string}}}}";
    assert_classes("type", map, object, ["callers", "readers", "callers", "readers"]);
}

#[test]
fn types_of_items_and_map_values_are_compared() {
    let wide_then_narrow = ["callers", "additive", "additive", "readers"];
    for container in ["{type: array, items: T}", "{type: object, additionalProperties: T}"] {
        let property = |kind: &str| {
            format!("properties: {{a: {}}}", container.replace('T', &format!("{{type: {kind}}}")))
        };
        assert_classes("type", &property("number"), &property("integer"), wide_then_narrow);
    }
}

#[test]
fn formats_without_a_rust_type_are_texts() {
    let plain = "properties: {a: {type: string}, b: {type: number}}";
    let formatted = "properties: {a: {type: string, format: email}, b: {type: number, format: double}}";
    assert_classes("type", plain, formatted, ["-"; 4]);
}

#[test]
fn null_is_wider_than_no_null() {
    let nullable = "properties: {a: {type: string, nullable: true}}";
    let plain = "properties: {a: {type: string}}";
    assert_classes("nullable", nullable, plain, ["callers", "additive", "additive", "readers"]);
}

#[test]
fn optional_is_wider_than_required() {
    let optional = "properties: {a: {type: string}}";
    let required = "required: [a], properties: {a: {type: string}}";
    assert_classes("required", optional, required, ["callers", "additive", "additive", "readers"]);
}

#[test]
fn json_accepts_every_type() {
    for free in ["{}", "{nullable: true}"] {
        let free = format!("properties: {{a: {free}}}");
        let typed = "properties: {a: {type: string}}";
        assert_classes("free-form", &free, typed, ["additive", "additive", "additive", "readers"]);
    }
    let free = "properties: {a: {type: object, additionalProperties: true}}";
    let typed = "properties: {a: {type: object, properties: {b: {type: string}}}}";
    assert_classes("free-form", free, typed, ["additive", "additive", "additive", "readers"]);
    let map = "properties: {a: {type: object, additionalProperties: {type: string}}}";
    assert_classes("free-form", free, map, ["additive", "additive", "additive", "readers"]);
    let json = "properties: {a: {}}";
    assert_classes("free-form", json, free, ["additive", "additive", "additive", "readers"]);
}

#[test]
fn a_free_form_object_is_no_text() {
    let free = "properties: {a: {type: object, additionalProperties: true}}";
    let text = "properties: {a: {type: string}}";
    assert_classes("type", free, text, ["callers", "readers", "callers", "readers"]);
}

#[test]
fn a_lost_enum_value_breaks_callers_and_a_new_one_is_additive() {
    let two = "properties: {a: {type: string, enum: [x, y]}}";
    let one = "properties: {a: {type: string, enum: [x]}}";
    assert_classes("enum", two, one, ["callers", "additive", "additive", "additive"]);
}

#[test]
fn values_beside_any_text_are_additive() {
    let values = "properties: {a: {type: string, enum: [x, y]}}";
    let text = "properties: {a: {type: string}}";
    assert_classes("enum", values, text, ["additive"; 4]);
}

#[test]
fn the_more_severe_class_counts_when_both_directions_differ() {
    let ours = "Thing: {type: object, properties: {a: {type: string}, b: {type: string, nullable: true}}}";
    let theirs = "Thing: {type: object, properties: {a: {type: string, nullable: true}}}";
    assert_eq!(
        differences(Used::Both, ours, theirs),
        [
            "callers property Thing.b (request, response): string or null | absent",
            "readers nullable Thing.a (request, response): not nullable | nullable",
        ]
    );
}

#[test]
fn differences_name_both_sides() {
    let ours = "Thing: {type: object, properties: {a: {type: integer}, b: {type: string, enum: [x]}}}";
    let theirs = "
Thing:
  type: object
  required: [c]
  properties: {a: {type: string}, b: {type: string, enum: [y]}, c: {$ref: '#/components/schemas/Other'}}
Other: {type: array, nullable: true, items: {type: string}}";
    assert_eq!(
        differences(Used::Request, ours, theirs),
        [
            "callers type Thing.a (request): integer | string",
            "callers enum Thing.b=x (request): x | absent",
            "callers property Thing.c (request): absent | required array or null",
            "additive enum Thing.b=y (request): absent | y",
        ]
    );
}
