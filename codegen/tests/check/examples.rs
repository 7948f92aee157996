//! Examples of schemas, parameters, headers and bodies.

use crate::support::{assert_clean, assert_reported, domain, schemas};

const SCHEMAS: &str = "Colour:
  type: string
  description: A colour.
  enum: [red, blue]
Size:
  type: integer
  description: A size.
  minimum: 1
Cat:
  type: object
  description: A cat.
  required: [kind]
  properties:
    kind:
      type: string
      description: Always `cat`.
      enum: [cat]
    lives:
      description: Number of lives.
      allOf:
        - $ref: '#/components/schemas/Size'
Pet:
  description: A pet.
  oneOf:
    - $ref: '#/components/schemas/Cat'
  discriminator:
    propertyName: kind
    mapping:
      cat: '#/components/schemas/Cat'
Thing:
  type: object
  description: A thing.
  properties:
";

/// The schemas and a `Thing` with these properties.
fn things(properties: &str) -> String {
    format!("{SCHEMAS}{}", properties.lines().map(|line| format!("    {line}\n")).collect::<String>())
}

#[test]
fn examples_of_another_type_are_reported() {
    let spec = schemas(&things(
        "text:
  type: string
  description: Text.
  example: 7 # here
count:
  type: integer
  description: Count.
  example: 1.5 # here
price:
  type: number
  description: Price.
  example: '10.10' # here
flag:
  type: boolean
  description: Flag.
  example: 'yes' # here
names:
  type: array
  description: Names.
  example: [a, 1] # here
  items:
    type: string
colour:
  description: Colour.
  example: green # here
  allOf:
    - $ref: '#/components/schemas/Colour'
lives:
  description: Lives.
  example: 0 # here
  allOf:
    - $ref: '#/components/schemas/Size'
short:
  type: string
  description: Short.
  maxLength: 3
  example: long # here
since:
  type: string
  format: date-time
  description: Since.
  example: '2019-08-24 14:15:22' # here
born:
  type: string
  format: date
  description: Born.
  example: '2019-08-24T14:15:22Z' # here
none:
  type: string
  description: None.
  example: null # here
labels:
  type: object
  description: Labels.
  additionalProperties:
    type: string
  example:
    a: 1 # here
",
    ));
    assert_reported(
        &spec,
        &[
            "the example of `Thing.text` is an integer, its type is string",
            "the example of `Thing.count` is a number, its type is integer",
            "the example of `Thing.price` is a string, its type is number",
            "the example of `Thing.flag` is a string, its type is boolean",
            "`[1]` in the example of `Thing.names` is an integer, its type is string",
            "the example of `Thing.colour` is not a value of its enum",
            "the example of `Thing.lives` violates its minimum",
            "the example of `Thing.short` violates its maxLength",
            "the example of `Thing.since` is not a date-time",
            "the example of `Thing.born` is not a date",
            "the example of `Thing.none` is null, its type is string",
            "`a` in the example of `Thing.labels` is an integer, its type is string",
        ],
    );
}

#[test]
fn examples_of_objects_and_unions_are_checked_inside() {
    let spec = schemas(&things(
        "cat:
  description: Cat.
  example:
    lives: '9' # here
    live: 9 # here
  allOf:
    - $ref: '#/components/schemas/Cat'
pets:
  type: array
  description: Pets.
  items:
    $ref: '#/components/schemas/Pet'
  example:
    - kind: cat
      lives: 0 # here
    - kind: dog # here
    - 7 # here
",
    ));
    assert_reported(
        &spec,
        &[
            "`lives` in the example of `Thing.cat` is a string, its type is integer",
            "`live` in the example of `Thing.cat` is not a property",
            "`[0].lives` in the example of `Thing.pets` violates its minimum",
            "`[1]` in the example of `Thing.pets` has the unknown `kind` `dog`",
            "`[2]` in the example of `Thing.pets` has no `kind`",
        ],
    );
}

#[test]
fn examples_beside_a_schema_are_checked() {
    let spec = domain(
        "paths:
  /things:
    parameters:
      - name: page
        in: query
        description: Page.
        example: one # here
        schema:
          type: integer
    get:
      operationId: GetThings
      x-rust-name: get
      summary: Gets.
      responses:
        '200':
          description: Found.
          headers:
            X-Count:
              description: Count.
              example: many # here
              schema:
                type: integer
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Named'
              examples:
                some:
                  value: {name: a}
                wrong:
                  value: [a] # here
                incomplete:
                  value: {size: 1} # here
components:
  schemas:
    Named:
      type: object
      description: It.
      required: [id, name]
      properties:
        id:
          type: string
          description: Only responses have it.
          readOnly: true
        name:
          type: string
          description: Its name.
        size:
          type: integer
          description: Its size.
",
    );
    assert_reported(
        &spec,
        &[
            "the example of `page` of `/things` is a string, its type is integer",
            "the example of `/things` is a string, its type is integer",
            "the example of `/things` is a list, its type is object",
            "the example of `/things` lacks the required `name`",
        ],
    );
}

#[test]
fn valid_examples_are_accepted() {
    assert_clean(&schemas(&things(
        "cat:
  description: Cat.
  example:
    kind: cat
    lives: 9
  allOf:
    - $ref: '#/components/schemas/Cat'
pet:
  description: Pet.
  nullable: true
  example: null
  allOf:
    - $ref: '#/components/schemas/Pet'
price:
  type: number
  description: Price.
  example: 10
since:
  type: string
  format: date-time
  description: Since.
  example: '2019-08-24T14:15:22.5+02:00'
born:
  type: string
  format: date
  description: Born.
  example: '2019-08-24'
free:
  type: object
  description: Free.
  additionalProperties: true
  example:
    a: [1]
anything:
  description: Anything.
  example: [1]
",
    )));
}

#[test]
fn an_example_of_a_union_by_presence_is_checked_as_its_variant() {
    let spec = schemas(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Token'
    - $ref: '#/components/schemas/Card'
  x-presence:
    token: '#/components/schemas/Token'
    'card, year': '#/components/schemas/Card'
Token:
  type: object
  description: By token.
  properties:
    token:
      type: string
      description: A token.
Card:
  type: object
  description: By card.
  properties:
    card:
      type: string
      description: A number.
    year:
      type: integer
      description: A year.
Thing:
  type: object
  description: A thing.
  properties:
    good:
      description: By token.
      allOf:
        - $ref: '#/components/schemas/Payment'
      example:
        token: t
    bad:
      description: By card.
      allOf:
        - $ref: '#/components/schemas/Payment'
      example:
        card: c
        year: '7' # here
    none:
      description: By nothing.
      allOf:
        - $ref: '#/components/schemas/Payment'
      example:
        card: c
",
    );
    let report = crate::support::reported(&spec).to_string();
    assert!(
        report.contains("`year` in the example of `Thing.bad` is a string, its type is integer"),
        "{report}"
    );
    assert!(report.contains("the example of `Thing.none` fits no line of x-presence"), "{report}");
    assert!(report.ends_with("2 errors"), "{report}");
}
