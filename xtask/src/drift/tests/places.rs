//! Places of differences: components, uses, recursion.

use super::{Used, compare, differences, document, lines};

#[test]
fn a_component_of_several_operations_and_another_name_is_reported_once() {
    let with = |name: &str, properties: &str| {
        document(&format!(
            "
paths:
  /things:
    get: {{responses: {{'200': {{content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}}}
    post: {{responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}
components:
  schemas:
    {name}: {{type: object, properties: {{{properties}}}}}
    Holder: {{type: object, properties: {{thing: {{$ref: '#/components/schemas/{name}'}}}}}}"
        ))
    };
    let (ours, theirs) =
        (with("Thing", "a: {type: string}, b: {type: string}"), with("Element", "a: {type: string}"));
    let found = compare(&ours, &theirs);
    assert_eq!(lines(&found), ["readers property Thing.b (response): string | absent"]);
    assert_eq!(found[0].via, "POST /things", "the shortest way counts");
}

#[test]
fn null_of_a_component_is_reported_once_and_null_of_a_use_at_each_use() {
    let with = |flag: &str, first: &str| {
        format!(
            "Thing: {{type: object, properties: {{a: {first}, b: {{$ref: '#/components/schemas/Text'}}}}}}\nText: {{type: string{flag}}}"
        )
    };
    let plain = "{$ref: '#/components/schemas/Text'}";
    let nullable = "{nullable: true, allOf: [{$ref: '#/components/schemas/Text'}]}";
    assert_eq!(
        differences(Used::Response, &with("", plain), &with(", nullable: true", plain)),
        ["readers nullable Text (response): not nullable | nullable"]
    );
    assert_eq!(
        differences(Used::Response, &with("", plain), &with("", nullable)),
        ["readers nullable Thing.a (response): not nullable | nullable"]
    );
}

#[test]
fn a_property_of_a_base_is_reported_once() {
    let with = |base: &str| {
        format!(
            "
Thing: {{type: object, properties: {{first: {{$ref: '#/components/schemas/First'}}, second: {{$ref: '#/components/schemas/Second'}}}}}}
First: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{x: {{type: string}}}}}}]}}
Second: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{y: {{type: string}}}}}}]}}
Base: {{type: object, {base}}}"
        )
    };
    let ours = with("required: [a], properties: {a: {type: integer}, b: {type: string}}");
    let theirs = with("properties: {a: {type: string}, c: {type: string}}");
    assert_eq!(
        differences(Used::Response, &ours, &theirs),
        [
            "readers required Base.a (response): required | optional",
            "readers type Base.a (response): integer | string",
            "readers property Base.b (response): string | absent",
            "additive property Base.c (response): absent | string",
        ]
    );
}

#[test]
fn recursive_components_end_and_are_reported_once() {
    let ours = "
Thing: {type: object, properties: {a: {type: integer}, parent: {$ref: '#/components/schemas/Thing'}, children: {$ref: '#/components/schemas/List'}}}
List: {type: array, items: {$ref: '#/components/schemas/Thing'}}";
    // The same cycle, unrolled once and with other names.
    let theirs = "
Thing: {type: object, properties: {a: {type: string}, parent: {$ref: '#/components/schemas/Node'}, children: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
Node:
  type: object
  properties:
    a: {type: string}
    parent: {oneOf: [{$ref: '#/components/schemas/Thing'}]}
    children: {type: array, items: {$ref: '#/components/schemas/Thing'}}";
    assert_eq!(
        differences(Used::Both, ours, theirs),
        ["callers type Thing.a (request, response): integer | string"]
    );
}

#[test]
fn cycles_without_an_object_end() {
    let cycle = "Thing: {allOf: [{$ref: '#/components/schemas/Other'}]}\nOther: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object}]}";
    let own = "Thing: {$ref: '#/components/schemas/Thing'}";
    let union = "Thing: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {a: {type: string}}}]}";
    for ours in [cycle, own, union] {
        for theirs in [cycle, own, union] {
            differences(Used::Both, ours, theirs);
        }
        assert_eq!(differences(Used::Both, ours, ours), [] as [&str; 0], "{ours}");
    }
}

#[test]
fn places_of_inline_schemas_are_paths() {
    let with = |kind: &str| {
        format!(
            "Thing: {{type: object, properties: {{a: {{type: array, items: {{type: object, properties: {{b: {{type: object, \
             additionalProperties: {{type: object, properties: {{c: {{type: {kind}}}}}}}}}}}}}}}}}}}"
        )
    };
    assert_eq!(
        differences(Used::Response, &with("integer"), &with("string")),
        ["readers type Thing.a[].b{}.c (response): integer | string"]
    );
}
