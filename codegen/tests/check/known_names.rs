//! Names that `filter`, `sort` and `expand` are known to take.

use crate::support::{assert_clean, assert_reported, domain};

fn spec(keys: &str, parameters: &[&str]) -> Vec<(String, String)> {
    let parameters: String = parameters
        .iter()
        .map(|name| {
            format!(
                "        - name: {name}
          in: query
          description: Test.
          schema:
            type: string
"
            )
        })
        .collect();
    domain(&format!(
        "paths:
  /a:
    get:
      operationId: Get
      x-rust-name: get
      summary: Gets.
{keys}      parameters:
{parameters}      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Thing'
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        name:
          type: string
          description: Name.
        owners:
          type: array
          description: Owners.
          items:
            type: object
            description: Owner.
            properties:
              email:
                type: string
                description: Email address.
        custom:
          type: object
          additionalProperties: true
          description: Custom fields.
        _embedded:
          type: object
          description: Embedded resources.
          properties:
            maker:
              type: object
              additionalProperties: true
              description: Maker.
"
    ))
}

#[test]
fn names_of_the_model_are_accepted_as_far_as_it_is_known() {
    let keys =
        "      x-filter-names: [name, owners.email, owners.*.email, custom.any.thing, _embedded.maker.x]
      x-sort-names: [owners.email]
      x-expand-names: [maker.company]
";
    assert_clean(&spec(keys, &["filter", "sort", "expand"]));
}

#[test]
fn unknown_and_malformed_names_are_reported() {
    let keys = "      x-filter-names:
        - nme # here
        - owners.phone # here
        - name
        - name # here
        - a,b # here
        - owners..email # here
        - 7 # here
      x-sort-names: # here
        - -name # here
      x-expand-names:
        - mker # here
";
    assert_reported(
        &spec(keys, &["filter", "expand"]),
        &[
            "`x-filter-names` names an unknown property `nme`",
            "`x-filter-names` names an unknown property `owners.phone`",
            "`x-filter-names` lists `name` twice",
            "`x-filter-names` has an entry that is not a name",
            "`x-filter-names` has an entry that is not a name",
            "`x-filter-names` has an entry that is not a name",
            "`x-sort-names` of an operation without a parameter `sort`",
            "`x-sort-names` has an entry that is not a name",
            "`x-expand-names` names an unknown property `mker`",
        ],
    );
    let keys = "      x-sort-names: name # here
";
    assert_reported(&spec(keys, &["sort"]), &["`x-sort-names` is not a list of names"]);
}

#[test]
fn filters_without_a_list_take_names_of_other_records() {
    let object = |keys| -> Vec<(String, String)> {
        let list = "                type: array\n                items:\n                  $ref";
        let change = |(name, text): (String, String)| (name, text.replace(list, "                $ref"));
        spec(keys, &["filter", "expand"]).into_iter().map(change).collect()
    };
    assert_clean(&object("      x-filter-names: [status]\n"));
    let unknown = "      x-expand-names:\n        - mker # here\n";
    assert_reported(&object(unknown), &["`x-expand-names` names an unknown property `mker`"]);
}
