//! Names that collide in Rust.

use crate::support::{add, assert_clean, assert_reported, domain, file, head, schemas};

#[test]
fn schemas_with_one_type_name_are_reported() {
    let spec = schemas(
        "AML:
  type: object
  description: A check.
  properties:
    confidence:
      type: string
      description: How sure.
      enum: [high]
AmlConfidence: # here
  type: string
  description: How sure.
  enum: [low]
thing-one:
  type: object
  description: A thing.
  properties:
    a:
      type: string
      description: A text.
ThingOne: # here
  type: object
  description: A thing.
  properties:
    a:
      type: string
      description: A text.
Option: # here
  type: string
  description: A choice.
  enum: [a]
",
    );
    assert_reported(
        &spec,
        &[
            "two schemas become the type `AmlConfidence`: `AML.confidence` and `AmlConfidence`",
            "two schemas become the type `ThingOne`: `thing-one` and `ThingOne`",
            "the type name `Option` of `Option` is reserved",
        ],
    );
}

#[test]
fn a_curated_name_resolves_a_collision() {
    assert_clean(&schemas(
        "AML:
  type: object
  description: A check.
  properties:
    confidence:
      type: string
      description: How sure.
      enum: [high]
      x-rust-name: AmlCheckConfidence
AmlConfidence:
  type: string
  description: How sure.
  enum: [low]
",
    ));
}

#[test]
fn properties_and_values_with_one_rust_name_are_reported() {
    let spec = schemas(
        "Base:
  type: object
  description: What all have.
  properties:
    createdTime:
      type: string
      description: When.
Thing:
  description: A thing.
  allOf:
    - $ref: '#/components/schemas/Base'
    - type: object
      properties:
        created_time: # here
          type: string
          description: When.
        type:
          type: string
          description: Its type.
        type-: # here
          type: string
          description: Its type again.
        kind:
          type: string
          description: Its kind.
          enum:
            - a b
            - a-b
            - x
            - 'X!' # here
          x-rust-names:
            'X!': Loud
            x: Loud
        other:
          type: string
          description: Curated.
          x-rust-name: another
        another: # here
          type: string
          description: Another.
",
    );
    assert_reported(
        &spec,
        &[
            "two properties of `Thing` become the field `created_time`: `createdTime` and `created_time`",
            "two properties of `Thing` become the field `type_`: `type` and `type-`",
            "two values of `Thing.kind` become the variant `Loud`: `x` and `X!`",
            "two properties of `Thing` become the field `another`: `other` and `another`",
        ],
    );
}

#[test]
fn a_query_parameter_that_shadows_a_method_is_reported() {
    let spec = domain(
        "paths:
  /a:
    get:
      operationId: GetA
      x-rust-name: get
      summary: Gets.
      parameters:
        - name: send # here
          in: query
          description: Whether to send it.
          schema:
            type: boolean
      responses:
        '204':
          description: Nothing.
",
    );
    assert_reported(&spec, &["the query parameter `send` shadows a method of every call"]);
}

#[test]
fn variants_with_one_name_are_reported() {
    let spec = schemas(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Cash' # here
  discriminator:
    propertyName: method
    mapping:
      card: '#/components/schemas/Card'
      cash: '#/components/schemas/Cash'
  x-rust-names:
    Cash: Card
Card:
  type: object
  description: By card.
  properties:
    method:
      type: string
      description: The way.
Cash:
  type: object
  description: In cash.
  properties:
    method:
      type: string
      description: The way.
",
    );
    assert_reported(&spec, &["two variants of `Payment` become the variant `Card`: `Card` and `Cash`"]);
}

#[test]
fn operations_events_and_arguments_with_one_name_are_reported() {
    let operation = |id: &str, name: &str, parameters: &str| {
        format!(
            "operationId: {id}\n      x-rust-name: {name}\n      summary: It.\n      responses:\n        '204':\n          \
             description: Nothing.\n{parameters}"
        )
    };
    let parameters = "      requestBody:
        content:
          application/json:
            schema:
              type: string
      parameters:
        - name: body # here
          in: query
          description: Like the body.
          schema:
            type: string
        - name: createdTime
          in: query
          description: When.
          schema:
            type: string
        - name: created-time # here here
          in: query
          description: When.
          schema:
            type: string
";
    let event = |name: &str, mark: &str| {
        format!(
            "  {name}:{mark}\n    post:\n      operationId: {name}\n      summary: It.\n      requestBody:\n        content:\n          \
             application/json:\n            schema:\n              $ref: '#/components/schemas/Thing'\n"
        )
    };
    let spec = domain(&format!(
        "paths:\n  /a:\n    get:\n      {}    post: # here\n      {}    put:\n      {}x-webhooks:\n{}{}{}",
        operation("GetA", "get", ""),
        operation("get-a # here", "get", ""),
        operation("PutA", "put", parameters),
        event("thing-made", ""),
        event("thing_made", " # here"),
        "components:\n  schemas:\n    Thing:\n      description: It.\n      type: object\n      properties:\n        eventType:\n          \
         type: string\n          description: Its type.\n",
    ));
    assert_reported(
        &spec,
        &[
            "two operations of one resource become the method `get`: `GET /a` and `POST /a`",
            "two operations become the name `GetA`: `GetA` and `get-a`",
            "two arguments of PUT /a become the argument `body`: `the body` and `body`",
            "two arguments of PUT /a become the argument `created_time`: `createdTime` and `created-time`",
            "two query parameters become the method `created_time`: `createdTime` and `created-time`",
            "two events become the variant `ThingMade`: `thing-made` and `thing_made`",
        ],
    );
}

#[test]
fn methods_of_two_resources_share_names_but_not_functions() {
    let operation = |path: &str, id: &str, method: &str| {
        format!(
            "  {path}:\n    get: # mark\n      operationId: {id}\n      x-rust-name: {method}\n      summary: It.\n      \
             responses:\n        '204':\n          description: Done.\n"
        )
    };
    let mut spec = domain(&format!("paths:\n{}", operation("/a", "GetA", "list")));
    let other = format!("{}paths:\n{}", head("Others"), operation("/b", "GetB", "list"));
    add(&mut spec, "things/things-old.yaml", &other);
    assert_clean(&spec);
    // Both become `things_things_old_list` of progenitor.
    file(&mut spec, "things/things.yaml").push_str(&operation("/c", "GetC", "old_list"));
    let old = file(&mut spec, "things/things-old.yaml");
    *old = old.replace("# mark", "# here");
    let message =
        "two operations become the function of progenitor `things_things_old_list`: `GET /c` and `GET /b`";
    assert_reported(&spec, &[message]);
}
