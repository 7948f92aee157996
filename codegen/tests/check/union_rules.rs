//! Unions by presence, nested unions, and unions that their parent decides.

use super::unions::VARIANTS;
use crate::support::{assert_clean, assert_reported, schemas};

#[test]
fn lines_of_presence_must_fit_their_variants() {
    let spec = schemas(&format!(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Cash'
    - $ref: '#/components/schemas/Coin' # here
  x-presence:
    method: '#/components/schemas/Card'
    'method,way': '#/components/schemas/Cash' # here here
    amount: '#/components/schemas/Cash' # here
    way: '#/components/schemas/Text' # here here
Two:
  description: Two rules.
  oneOf:
    - $ref: '#/components/schemas/Card'
  discriminator:
    propertyName: method
    mapping:
      visa: '#/components/schemas/Card'
  x-presence: # here
    method: '#/components/schemas/Card'
Empty:
  description: No lines.
  oneOf:
    - $ref: '#/components/schemas/Card'
  x-presence: {{}} # here
  x-default-mapping: '#/components/schemas/Card'
Lonely:
  type: object
  description: A rule and no variants.
  x-presence: # here
    method: '#/components/schemas/Card'
  properties:
    method:
      type: string
      description: The way.
{VARIANTS}"
    ));
    assert_reported(
        &spec,
        &[
            "no property of `Payment` maps to Coin",
            "the line `method,way` of `Payment` is never reached",
            "the variant Cash has no `method`",
            "the variant Cash has no `amount`",
            "the variant Text has no `way`",
            "`way` of `Payment` maps to Text, which is not a variant",
            "`Two` has discriminator and x-presence",
            "x-presence of `Empty` has no lines",
            "`Lonely` has x-presence but no oneOf",
        ],
    );
}

#[test]
fn nested_unions_need_the_tag_in_every_object() {
    let spec = schemas(&format!(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Either'
    - $ref: '#/components/schemas/Payment' # here
  discriminator:
    propertyName: method
    mapping:
      visa: '#/components/schemas/Card'
      other: '#/components/schemas/Either' # here
      all: '#/components/schemas/Payment' # here
Either:
  description: One of two.
  oneOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Cash'
  x-presence:
    method: '#/components/schemas/Card'
    way: '#/components/schemas/Cash'
{VARIANTS}"
    ));
    assert_reported(
        &spec,
        &[
            "a variant of `Payment` is that union",
            "the variant Either has no `method`",
            "the variant Payment has no `method`",
        ],
    );
}

#[test]
fn a_tag_with_a_shared_enum_can_have_other_values() {
    assert_clean(&schemas(
        "Payment:
  description: A payment.
  oneOf:
    - $ref: '#/components/schemas/Card'
  discriminator:
    propertyName: method
    mapping:
      visa: '#/components/schemas/Card'
      unlisted: '#/components/schemas/Card'
Card:
  type: object
  description: By card.
  properties:
    method:
      $ref: '#/components/schemas/Brand'
Brand:
  type: string
  description: The brand.
  enum: [visa]
",
    ));
}

#[test]
fn a_union_that_its_parent_decides_needs_a_parent_with_the_property() {
    let spec = schemas(&format!(
        "Parts:
  description: Parts.
  anyOf:
    - $ref: '#/components/schemas/Card'
    - $ref: '#/components/schemas/Hidden' # here
    - $ref: '#/components/schemas/Either' # here
  x-parent-tag:
    propertyName: kind
    mapping:
      visa: '#/components/schemas/Card'
      either: '#/components/schemas/Either'
  x-default-mapping: '#/components/schemas/Card' # here
Either:
  description: One of two.
  oneOf:
    - $ref: '#/components/schemas/Card'
  x-presence:
    method: '#/components/schemas/Card'
Hidden:
  type: object
  description: A read-only property.
  properties:
    id: # here
      type: string
      description: An id.
      readOnly: true
Good:
  type: object
  description: A parent.
  properties:
    kind:
      type: string
      description: The kind.
    parts:
      description: Its parts.
      allOf:
        - $ref: '#/components/schemas/Parts'
Bad:
  type: object
  description: A parent without a kind.
  properties:
    parts: # here
      $ref: '#/components/schemas/Parts'
    list:
      type: array
      description: Parts without a parent.
      items: # here
        $ref: '#/components/schemas/Parts'
Worse:
  type: object
  description: A parent with a number.
  properties:
    kind:
      type: integer
      description: The kind.
    parts: # here
      $ref: '#/components/schemas/Parts'
{VARIANTS}"
    ));
    assert_reported(
        &spec,
        &[
            "no tag value of `Parts` maps to Hidden",
            "the variant Either of `Parts` is a union",
            "`Parts` has x-parent-tag and x-default-mapping",
            "`id` of Hidden is readOnly",
            "`Bad` has no `kind`, which decides `parts`",
            "`Bad.list[]` is decided by a property of a surrounding object",
            "`kind` of `Worse` decides `parts` and is no string",
        ],
    );
}
