//! Unions and their tags.

use crate::support::{assert_clean, assert_reported, schemas};

pub(super) const VARIANTS: &str = "Card:
  type: object
  description: By card.
  properties:
    method:
      type: string
      description: The brand.
      enum: [visa]
Cash:
  type: object
  description: In cash.
  properties:
    way:
      type: string
      description: The way.
Coin:
  type: object
  description: By coin.
  properties:
    method:
      type: integer
      description: Its value.
Text:
  type: string
  description: A text.
";

#[test]
fn unions_without_a_tag_are_reported() {
    let spec = schemas(&format!(
        "Either: # here
  description: One of two.
  anyOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Cash'
Raw: # here
  description: Many things.
  oneOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Text' # here
    - type: object # here
      additionalProperties: true
    - $ref: '#/components/schemas/Card' # here
Nothing: # here here
  description: None.
  oneOf: []
Lonely:
  type: object
  description: A tag and no variants.
  discriminator: # here
    propertyName: method
  x-default-mapping: '#/components/schemas/Card' # here
  x-rust-names: # here
    Card: Card
  properties:
    method:
      type: string
      description: The way.
{VARIANTS}"
    ));
    assert_reported(
        &spec,
        &[
            "the union `Either` has no discriminator",
            "the union `Raw` has no discriminator",
            "a variant of `Raw` is not an object",
            "a variant of `Raw` has no name",
            "a variant of `Raw` is listed twice",
            "the union `Nothing` has no discriminator",
            "the union `Nothing` has no variants",
            "`Lonely` has a discriminator but no oneOf",
            "`Lonely` has x-default-mapping but no oneOf",
            "`Lonely` has x-rust-names but no variants",
        ],
    );
}

#[test]
fn variants_without_the_tag_property_are_reported() {
    let spec = schemas(&format!(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Cash'
  discriminator:
    propertyName: method
    mapping:
      visa: '#/components/schemas/Card'
      master: '#/components/schemas/Card' # here
      cash: '#/components/schemas/Cash' # here
      coin: '#/components/schemas/Coin' # here here
  properties: # here
    id:
      type: string
      description: An id.
  x-rust-names:
    Gold: Gold # here
Half:
  description: Its tag has no name.
  oneOf:
    - $ref: '#/components/schemas/Card'
  discriminator: # here
    mapping:
      visa: '#/components/schemas/Card'
{VARIANTS}"
    ));
    assert_reported(
        &spec,
        &[
            "`master` is not a value of `method` of Card",
            "the variant Cash has no `method`",
            "`coin` of `Payment` maps to Coin, which is not a variant",
            "the tag `method` of Coin is not a string",
            "`Payment` has properties beside oneOf",
            "x-rust-names of `Payment` names `Gold`, which is not a variant",
            "the discriminator of `Half` has no propertyName",
        ],
    );
}

#[test]
fn variants_without_a_tag_value_are_reported() {
    let spec = schemas(&format!(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card' # here
  discriminator:
    propertyName: method
  x-default-mapping: '#/components/schemas/Cash' # here here
{VARIANTS}"
    ));
    assert_reported(
        &spec,
        &[
            "no tag value of `Payment` maps to Card",
            "the variant Cash has no `method`",
            "x-default-mapping of `Payment` maps to Cash, which is not a variant",
        ],
    );
}

#[test]
fn a_mapping_to_no_schema_is_reported() {
    let spec = schemas(&format!(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
  discriminator:
    propertyName: method
    mapping:
      visa: '#/components/schemas/Crad' # here
  x-default-mapping: '#/components/schemas/Other' # here
{VARIANTS}"
    ));
    assert_reported(
        &spec,
        &[
            "the $ref `#/components/schemas/Crad` does not resolve",
            "the $ref `#/components/schemas/Other` does not resolve",
        ],
    );
}

#[test]
fn a_union_as_a_part_of_an_object_is_reported() {
    let spec = schemas(&format!(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
  discriminator:
    propertyName: method
    mapping:
      visa: '#/components/schemas/Card'
Order:
  description: An order.
  allOf:
    - $ref: '#/components/schemas/Payment' # here
    - type: object
      properties:
        id:
          type: string
          description: Its id.
{VARIANTS}"
    ));
    assert_reported(&spec, &["a part of `Order` is a union"]);
}

#[test]
fn a_tagged_union_with_a_default_is_accepted() {
    assert_clean(&schemas(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Other'
  discriminator:
    propertyName: method
    mapping:
      visa: '#/components/schemas/Card'
      master: '#/components/schemas/Card'
  x-default-mapping: '#/components/schemas/Other'
  x-rust-names:
    Other: Alternative
Card:
  type: object
  description: By card.
  properties:
    method:
      type: string
      description: The brand.
      enum: [visa, master]
Other:
  description: In another way.
  allOf:
    - $ref: '#/components/schemas/Way'
    - type: object
      properties:
        more:
          type: string
          description: More.
Way:
  type: object
  description: A way.
  properties:
    method:
      type: string
      description: The way.
",
    ));
}
