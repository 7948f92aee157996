//! Enums and defaults.

use crate::support::{assert_clean, assert_reported, schemas};

#[test]
fn invalid_enum_values_are_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  properties:
    mixed:
      type: string
      description: Mixed.
      enum:
        - a
        - 1 # here
        - true # here
        - null # here
        - a # here
    empty:
      type: string
      description: Empty.
      enum: [] # here
    decimals:
      type: number
      description: Decimals.
      enum: [0.5] # here
    whole:
      type: integer
      description: Whole.
      enum:
        - 1
        - 2.5 # here
    named:
      type: string
      description: With names.
      enum: [a]
      x-rust-names:
        b: Bee # here
        a: not a name # here
",
    );
    assert_reported(
        &spec,
        &[
            "the enum `Thing.mixed` is of type string, this value is an integer",
            "the enum `Thing.mixed` is of type string, this value is a boolean",
            "null is a value of the enum `Thing.mixed`",
            "the enum `Thing.mixed` has a value twice",
            "the enum `Thing.empty` has no values",
            "`Thing.decimals` is an enum of decimals",
            "the enum `Thing.whole` is of type integer, this value is a number",
            "x-rust-names of `Thing.named` names `b`, which is not a value",
            "the variant name of `a` is not PascalCase",
        ],
    );
}

#[test]
fn defaults_of_another_type_are_reported() {
    let spec = schemas(
        "Colour:
  type: string
  description: A colour.
  enum: [red]
Thing:
  type: object
  description: A thing.
  properties:
    a:
      type: integer
      description: A number.
      default: '1' # here
    b:
      type: string
      description: A text.
      enum: [x, 'y']
      default: z # here
    c:
      description: A colour.
      allOf:
        - $ref: '#/components/schemas/Colour'
      default: blue # here
    d:
      type: array
      description: A list.
      items:
        type: string
      default: # here
    e:
      type: boolean
      description: A flag.
      default: [] # here
",
    );
    assert_reported(
        &spec,
        &[
            "the default of `Thing.a` is a string, its type is integer",
            "the default of `Thing.b` is not a value of its enum",
            "the default of `Thing.c` is not a value of its enum",
            "the default of `Thing.d` is null, its type is array",
            "the default of `Thing.e` is a list, its type is boolean",
        ],
    );
}

#[test]
fn valid_defaults_and_enums_are_accepted() {
    assert_clean(&schemas(
        "Colour:
  type: string
  description: A colour.
  enum: [red, 'no', '1']
  default: 'no'
  x-rust-names:
    '1': One
Thing:
  type: object
  description: A thing.
  properties:
    a:
      nullable: true
      allOf:
        - $ref: '#/components/schemas/Colour'
      default: null
    b:
      type: number
      description: A number.
      default: 1
    c:
      type: array
      description: A list.
      items:
        type: string
      default: []
",
    ));
}
