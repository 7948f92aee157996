//! Forms of schemas, flags, required properties, documentation.

use crate::support::{assert_clean, assert_reported, schemas};

#[test]
fn forms_of_openapi_3_1_are_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  properties:
    list:
      type: [string, 'null'] # here
      description: A list of types.
    nothing:
      type: 'null' # here
      description: Null.
    fixed:
      type: string
      description: One value.
      const: a # here
    pair:
      type: array
      description: A pair.
      prefixItems: # here
        - type: string
      items: {}
    above:
      type: number
      description: Above zero.
      exclusiveMinimum: 0 # here
    sample:
      type: string
      description: With examples.
      examples: [a] # here
    choice:
      type: string
      description: A choice.
      if: # here
        type: string
",
    );
    assert_reported(
        &spec,
        &[
            "the type of `Thing.list` is a list, which is OpenAPI 3.1",
            "the type of `Thing.nothing` is null, which is OpenAPI 3.1",
            "`const` is OpenAPI 3.1",
            "`prefixItems` is OpenAPI 3.1",
            "exclusiveMinimum of `Thing.above` is an integer, which is OpenAPI 3.1",
            "`examples` in a schema is OpenAPI 3.1",
            "`if` is not part of OpenAPI 3.0",
        ],
    );
}

#[test]
fn unsupported_forms_of_progenitor_are_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  additionalProperties: false # here
  properties:
    other:
      type: string
      description: Anything else.
      not: # here
        enum: [a]
    list: # here
      type: array
      description: A list without a type of items.
    tuple:
      type: array
      description: A tuple.
      items: # here
        - type: string
    typed:
      type: object
      description: Properties and more.
      properties:
        a:
          type: string
          description: One.
      additionalProperties: # here
        type: string
    empty: # here
      type: object
      description: Nothing known.
",
    );
    let messages = [
        "`Thing` forbids unknown properties",
        "`Thing.other` has `not`",
        "the list `Thing.list` has no items",
        "`Thing.tuple` has a list of items",
        "`Thing.typed` has properties and typed additional ones",
        "the object `Thing.empty` has no properties",
    ];
    assert_reported(&spec, &messages);
}

#[test]
fn unknown_types_and_formats_are_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  properties:
    a:
      type: sting # here
      description: Misspelt.
    b:
      type: string
      format: datetime # here
      description: Misspelt.
    c:
      type: integer
      format: double # here
      description: Not whole.
    d: # here
      format: date
      description: No type.
    e: # here
      description: No type.
      enum: [a]
    f:
      type: string
      description: Not a list.
      items: # here
        type: string
    g:
      type: string
      description: Not an object.
      properties: # here
        a:
          type: string
          description: One.
    h:
      type: string
      description: Upside down.
      minLength: 5
      maxLength: 3 # here
    i:
      type: integer
      description: Quoted.
      minimum: '5' # here
    j:
      type: boolean
      format: int32 # here
      description: A format of its own.
",
    );
    assert_reported(
        &spec,
        &[
            "unknown type `sting` of `Thing.a`",
            "unknown format `datetime` of `Thing.b`",
            "unknown format `double` of `Thing.c`",
            "`Thing.d` has format but no type",
            "`Thing.e` has enum but no type",
            "`Thing.f` has items but is not an array",
            "`Thing.g` has properties but is not an object",
            "maxLength of `Thing.h` is below minLength",
            "minimum of `Thing.i` is not a number",
            "unknown format `int32` of `Thing.j`",
        ],
    );
}

#[test]
fn contradictory_flags_are_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  properties:
    a:
      type: string
      description: Neither way.
      readOnly: true
      writeOnly: true # here
    b:
      type: string
      description: Quoted.
      nullable: 'true' # here
    c:
      type: string
      description: Never hidden.
      x-in-responses: true # here
    d:
      type: string
      description: An id of its own.
      x-id: true # here
    e:
      description: Beside a reference. # here
      $ref: '#/components/schemas/Id'
Id:
  type: integer
  description: A number.
  x-id: true # here
",
    );
    assert_reported(
        &spec,
        &[
            "`Thing.a` is readOnly and writeOnly",
            "nullable of `Thing.b` is not a boolean",
            "`Thing.c` has x-in-responses but is not writeOnly",
            "`Thing.d` has x-id but is not a string component",
            "`description` beside a $ref is ignored in OpenAPI 3.0",
            "`Id` has x-id but is not a string component",
        ],
    );
}

#[test]
fn required_but_undefined_properties_are_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  required: [nme, other] # here here
  properties:
    name:
      type: string
      description: A name.
      required: true # here
Heir:
  description: More.
  allOf:
    - $ref: '#/components/schemas/Thing'
    - type: object
      required: [name, gone] # here
      properties:
        more:
          type: string
          description: More.
",
    );
    assert_reported(
        &spec,
        &[
            "`Thing` requires `nme`, which it does not have",
            "`Thing` requires `other`, which it does not have",
            "`required` of `Thing.name` is not a list",
            "`Heir` requires `gone`, which it does not have",
        ],
    );
}

#[test]
fn non_object_parts_of_all_of_are_reported() {
    let spec = schemas(
        "Text:
  type: string
  description: A text.
Thing:
  type: object
  description: A thing.
  properties:
    name:
      type: string
      description: A name.
Heir:
  description: More.
  allOf:
    - $ref: '#/components/schemas/Thing'
    - $ref: '#/components/schemas/Text' # here
    - nullable: true # here
",
    );
    assert_reported(&spec, &["a part of `Heir` is not an object", "a part of `Heir` is not an object"]);
}

#[test]
fn missing_descriptions_are_reported() {
    let spec = schemas(
        "Thing: # here
  type: object
  properties:
    _links: # here
      type: array
      items: # here
        x-rust-name: Link
        type: object
        properties:
          href: # here
            type: string
    described:
      $ref: '#/components/schemas/Name'
    wrapped:
      nullable: true
      allOf:
        - $ref: '#/components/schemas/Name'
Name:
  type: string
  description: A name.
",
    );
    assert_reported(
        &spec,
        &[
            "`Thing` has no description",
            "`Thing._links` has no description",
            "`Thing._links[]` has no description",
            "`Thing._links[].href` has no description",
        ],
    );
}

#[test]
fn supported_forms_are_accepted() {
    assert_clean(&schemas(
        "Id:
  type: string
  description: An identifier.
  maxLength: 50
  x-id: true
Thing:
  description: A thing.
  allOf:
    - $ref: '#/components/schemas/Base'
    - type: object
      required: [id, name]
      properties:
        id:
          $ref: '#/components/schemas/Id'
        secret:
          type: string
          format: password
          description: A secret.
          writeOnly: true
          x-in-responses: true
        free:
          type: object
          description: Anything by name.
          additionalProperties: true
        any:
          description: Anything.
        map:
          type: object
          description: Texts by name.
          additionalProperties:
            type: string
        parent:
          nullable: true
          readOnly: true
          allOf:
            - $ref: '#/components/schemas/Thing'
Base:
  type: object
  description: What all have.
  properties:
    name:
      type: string
      description: A name.
      x-sensitive: true
      x-documents: [post-customers]
      x-note: Longer in one of them.
",
    ));
}
