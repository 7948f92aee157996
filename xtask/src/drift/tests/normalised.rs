//! Notations that mean the same make no difference.

use super::{Used, differences};

fn assert_equal(ours: &str, theirs: &str) {
    assert_eq!(differences(Used::Both, ours, theirs), [] as [&str; 0], "{ours}\n{theirs}");
    assert_eq!(differences(Used::Both, theirs, ours), [] as [&str; 0], "{theirs}\n{ours}");
}

/// Compares two schemas of a property; `Other` is an object with the property `x`.
fn assert_equal_properties(ours: &str, theirs: &str) {
    let document = |schema: &str| {
        format!(
            "Thing: {{type: object, properties: {{a: {schema}}}}}\nOther: {{type: object, properties: {{x: {{type: string}}}}}}\n\
             Text: {{type: string}}"
        )
    };
    assert_equal(&document(ours), &document(theirs));
}

#[test]
fn null_of_both_versions_is_equal() {
    let other = "$ref: '#/components/schemas/Other'";
    let nullable_other = format!("{{nullable: true, allOf: [{{{other}}}]}}");
    for (ours, theirs) in [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{type: string, nullable: true}", "{oneOf: [{type: string}, {type: 'null'}]}"),
        ("{type: string, nullable: true}", "{anyOf: [{type: 'null'}, {type: string}]}"),
        ("{type: string, nullable: true, enum: [x, null]}", "{enum: [x, null]}"),
        ("{type: string, nullable: true, enum: [x]}", "{type: [string, 'null'], enum: [x, null]}"),
        (&nullable_other, &format!("{{oneOf: [{{{other}}}, {{type: 'null'}}]}}")),
        (&nullable_other, &format!("{{anyOf: [{{{other}}}, {{enum: [null]}}]}}")),
        (&nullable_other, &format!("{{type: [object, 'null'], allOf: [{{{other}}}]}}")),
    ] {
        assert_equal_properties(ours, theirs);
    }
}

#[test]
fn wrappers_and_references_are_followed() {
    let other = "$ref: '#/components/schemas/Other'";
    for theirs in [
        "{type: object, properties: {x: {type: string}}}".to_owned(),
        "{properties: {x: {type: string}}}".to_owned(),
        format!("{{allOf: [{{{other}}}]}}"),
        format!("{{{other}, description: A sibling of 3.1.}}"),
        format!("{{allOf: [{{{other}}}, {{description: No more.}}]}}"),
        format!("{{oneOf: [{{{other}}}]}}"),
        "{type: object, properties: {x: {$ref: '#/components/schemas/Text'}}}".to_owned(),
        "{allOf: [{type: object, properties: {x: {type: string}}}]}".to_owned(),
    ] {
        assert_equal_properties(&format!("{{{other}}}"), &theirs);
    }
}

#[test]
fn flags_of_references_count() {
    let theirs = "{allOf: [{$ref: '#/components/schemas/Text'}], readOnly: true}";
    assert_equal_properties("{type: string, readOnly: true}", theirs);
    assert_equal(
        "Thing: {type: object, properties: {a: {$ref: '#/components/schemas/Id'}}}\nId: {type: string, readOnly: true}",
        "Thing: {type: object, properties: {a: {type: string, readOnly: true}}}",
    );
}

#[test]
fn all_of_is_merged() {
    assert_equal(
        "Thing: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: integer}}}",
        "
Thing:
  allOf:
    - $ref: '#/components/schemas/Base'
    - {type: object, properties: {b: {type: integer}}, required: [b]}
    - {required: [a]}
Base: {type: object, properties: {a: {type: string}}}",
    );
    // A property of two parts has to fit both.
    assert_equal(
        "Thing: {type: object, properties: {a: {type: string, enum: [x]}}}",
        "
Thing:
  allOf: [{$ref: '#/components/schemas/Base'}]
  properties: {a: {enum: [x, z]}}
Base: {type: object, properties: {a: {type: string, enum: [x, y]}}}",
    );
}

#[test]
fn constants_are_enums() {
    assert_equal_properties("{type: string, enum: [x]}", "{const: x}");
    assert_equal_properties("{type: boolean, enum: [true]}", "{const: true}");
    assert_equal_properties(
        "{type: string, enum: [x, y]}",
        "{oneOf: [{const: x}, {type: string, enum: [y]}]}",
    );
}

#[test]
fn unions_of_scalars_are_lists_of_types() {
    assert_equal_properties("{type: [string, integer]}", "{oneOf: [{type: string}, {type: integer}]}");
    assert_equal_properties(
        "{type: [string, integer, 'null']}",
        "{anyOf: [{type: [string, 'null']}, {type: integer}]}",
    );
}

#[test]
fn free_form_objects_are_equal() {
    for theirs in [
        "{type: object, additionalProperties: true}",
        "{type: object, additionalProperties: {}}",
        "{type: object, properties: {}}",
    ] {
        assert_equal_properties("{type: object}", theirs);
    }
    assert_equal_properties("{}", "true");
    assert_equal_properties("{}", "{description: Anything., nullable: true}");
}

#[test]
fn alternatives_that_only_restrict_are_ignored() {
    assert_equal(
        "Thing: {type: object, properties: {a: {type: string}, b: {type: string}}}",
        "
Thing:
  type: object
  properties: {a: {type: string}, b: {type: string}}
  oneOf:
    - {required: [a], properties: {b: {not: {}}}}
    - {required: [b], properties: {a: {not: {}}}}",
    );
}

#[test]
fn a_property_without_values_is_absent() {
    assert_equal(
        "Thing: {type: object, properties: {a: {type: string}}}",
        "Thing: {type: object, properties: {a: {type: string}, b: {not: {}}, c: false}}",
    );
}

#[test]
fn an_integer_format_is_an_integer() {
    assert_equal_properties("{type: integer}", "{type: number, format: integer}");
}
