//! Parameters and path templates.

use crate::support::{assert_reported, domain};

fn operation(path: &str, parameters: &str) -> Vec<(String, String)> {
    domain(&format!(
        "paths:
  {path}:
    get:
      operationId: Get
      x-rust-name: get
      summary: Gets.
      responses:
        '204':
          description: Nothing.
      parameters:
{parameters}"
    ))
}

#[test]
fn unsupported_parameters_are_reported() {
    let spec = operation(
        "/a",
        "        - name: a
          in: cookie # here
          description: A cookie.
          schema:
            type: string
        - name: b
          in: header # here
          description: A header.
          schema:
            type: string
        - name: c
          in: query
          description: JSON in a query.
          content: # here
            application/json:
              schema:
                type: string
        - name: d
          in: query
          description: Deep.
          style: deepObject # here
          schema:
            type: string
        - name: e
          in: query
          description: With spaces.
          style: spaceDelimited # here
          explode: false
          schema:
            type: array
            items:
              type: string
        - name: f
          in: query
          description: Repeated.
          explode: true # here
          schema:
            type: array
            items:
              type: string
        - name: g # here
          in: query
          description: An object.
          schema:
            type: object
            additionalProperties: true
        - name: untyped # here
          in: query
          description: Anything.
          schema:
            description: Anything.
        - name: h
          in: body # here
          description: Nowhere.
          schema:
            type: string
        - name: i # here here
          in: query
        - in: query # here
        - name: i # here
          in: query
          description: Twice.
          schema:
            type: string
",
    );
    assert_reported(
        &spec,
        &[
            "`a` is a cookie parameter",
            "`b` is a header parameter",
            "`c` is a parameter with `content`",
            "`d` has the style `deepObject`",
            "`e` has the style `spaceDelimited`",
            "the list `f` would be sent as repeated parameters",
            "the parameter `g` is an object",
            "the parameter `untyped` has no type",
            "the parameter `h` has no location",
            "the parameter `i` has no description",
            "the parameter `i` has no schema",
            "a parameter without a name",
            "the query parameter `i` is listed twice",
        ],
    );
}

#[test]
fn path_templates_and_parameters_must_match() {
    let mut spec = operation(
        "/a/{id}/b/{other}",
        "        - name: id
          in: path
          required: false # here
          description: Not required.
          schema:
            type: string
        - name: third # here
          in: path
          required: true
          description: Not in the path.
          schema:
            type: string
        - name: list # here here
          in: path
          required: true
          description: A list.
          schema:
            type: array
            items:
              type: string
",
    );
    let things = crate::support::file(&mut spec, "things/things.yaml");
    *things = things.replace("    get:\n", "    get: # here\n");
    assert_reported(
        &spec,
        &[
            "GET /a/{id}/b/{other} does not declare `{other}`",
            "the path parameter `id` is not required",
            "the path parameter `third` is not part of /a/{id}/b/{other}",
            "the path parameter `list` is a list",
            "the path parameter `list` is not part of /a/{id}/b/{other}",
        ],
    );
}
