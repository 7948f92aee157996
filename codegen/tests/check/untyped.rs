//! The list of places without a type.

use rebilly_codegen::check;
use rebilly_codegen::load::from_texts;

use crate::support::schemas;

#[test]
fn places_without_a_type_are_listed_with_their_reasons() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  properties:
    any:
      description: Any value.
      x-untyped: Sources disagree.
    free:
      type: object
      description: An object.
      additionalProperties: true
    list:
      type: array
      description: A list.
      items: {}
    map:
      type: object
      description: A map.
      additionalProperties:
        type: array
        items:
          type: object
          additionalProperties: true
          x-untyped: Keys are up to the merchant.
    shared:
      description: A use of a component without a type.
      allOf:
        - $ref: '#/components/schemas/Free'
    texts:
      type: object
      description: A map.
      additionalProperties:
        type: string
    parts:
      description: An object.
      allOf:
        - $ref: '#/components/schemas/Typed'
        - required: [a]
Free:
  type: object
  description: An object.
  additionalProperties: true
Typed:
  type: object
  description: An object.
  properties:
    a:
      type: string
      enum: [x]
      description: A text.
",
    );
    let spec = from_texts(spec).unwrap();
    let found = check::untyped(&spec);
    let found: Vec<(&str, Option<&str>)> =
        found.iter().map(|one| (one.place.as_str(), one.reason.as_deref())).collect();
    assert_eq!(
        found,
        [
            ("Free", None),
            ("Thing.any", Some("Sources disagree.")),
            ("Thing.free", None),
            ("Thing.list[]", None),
            ("Thing.map[][]", Some("Keys are up to the merchant.")),
        ]
    );
}
