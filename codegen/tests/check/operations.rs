//! Operations and webhooks.

use crate::support::{assert_clean, assert_reported, domain};

#[test]
fn missing_ids_names_and_descriptions_are_reported() {
    let spec = domain(
        "paths:
  /a:
    get: # here here here
      responses:
        '204':
          description: Nothing.
    put:
      operationId: PutA
      x-rust-name: put
      summary: Puts.
      responses:
        '204':
          description: Nothing.
    post: # here
      operationId: PutA # here
      x-rust-name: post
      summary: ' '
      responses:
        '204':
          description: Nothing.
",
    );
    assert_reported(
        &spec,
        &[
            "GET /a has no description",
            "GET /a has no method name",
            "GET /a has no operationId",
            "POST /a has no description",
            "the operationId `PutA` is used twice",
        ],
    );
}

#[test]
fn bodies_other_than_json_are_reported() {
    let body = |content: &str| format!("requestBody:\n        content:\n          {content}\n");
    let operation = |method: &str, body: &str| {
        format!(
            "    {method}:\n      operationId: {method}\n      x-rust-name: {method}_it\n      summary: It.\n      {body}\
             \x20     responses:\n        '204':\n          description: Nothing.\n"
        )
    };
    let paths = [
        operation("post", &body("multipart/form-data: # here\n            schema: {}")),
        operation("put", &body("application/json:\n            schema: {}\n          text/csv: {} # here")),
        operation("patch", &body("application/json: {} # here")),
        operation("delete", "requestBody: # here\n        description: Nothing.\n"),
    ];
    assert_reported(
        &domain(&format!("paths:\n  /a:\n{}", paths.concat())),
        &[
            "the body of POST /a has the media type `multipart/form-data`",
            "the body of PUT /a has more than one media type",
            "the body of PATCH /a has no schema",
            "the body of DELETE /a has no content",
        ],
    );
}

#[test]
fn responses_of_different_types_are_reported() {
    let spec = domain(
        "paths:
  /a:
    put:
      operationId: PutA
      x-rust-name: put
      summary: Puts.
      responses:
        '200':
          description: Replaced.
          content:
            application/json:
              schema:
                type: string
        '201': # here
          description: Made.
          content:
            application/json:
              schema:
                type: integer
        '204': # here
          description: Nothing.
        '404':
          description: Gone.
          content:
            application/json:
              schema:
                type: string
        '422': # here
          description: Wrong.
          content:
            application/json:
              schema:
                type: integer
        '429': # here
          content:
            application/json:
              schema:
                type: string
        default: # here
          description: Else.
        '2000': # here
          description: No status.
    get: # here
      operationId: GetA
      x-rust-name: get
      summary: Gets.
      responses:
        '303':
          description: Elsewhere.
        '400':
          description: Wrong.
          content:
            text/html: # here
              schema:
                type: string
            application/json:
              schema:
                type: string
        '409':
          description: In use.
          content:
            text/html: # here
              schema:
                type: string
",
    );
    assert_reported(
        &spec,
        &[
            "PUT /a has another response body for 201 than for 200",
            "PUT /a has another response body for 204 than for 200",
            "PUT /a has another error for 422 than for 404",
            "a response without a description",
            "PUT /a has a `default` response",
            "`2000` is not a status",
            "GET /a has no successful response",
            "the response has the media type `text/html`",
            "the response has the media type `text/html`",
        ],
    );
}

#[test]
fn undeclared_credentials_and_tags_written_by_hand_are_reported() {
    let mut spec = domain(
        "paths:
  /a:
    get:
      operationId: GetA
      x-rust-name: get
      summary: Gets.
      tags: [Things] # here
      security:
        - JWT: []
        - JTW: [] # here
        - JWT: [] # here
          Gone: [] # here
        - {} # here
      responses:
        '204':
          description: Nothing.
",
    );
    spec[0].1.push_str("tags: # here\n  - name: Things\nsecurity:\n  - Jwt: [] # here\n");
    assert_reported(
        &spec,
        &[
            "`tags` is written by hand",
            "unknown security scheme `Jwt`",
            "`tags` is written by hand",
            "unknown security scheme `JTW`",
            "an alternative of `security` is not one scheme",
            "unknown security scheme `Gone`",
            "an alternative of `security` is not one scheme",
        ],
    );
}

#[test]
fn an_unsupported_security_scheme_is_reported() {
    let mut spec = domain("paths: {}\n");
    spec[0].1 = spec[0].1.replace("    JWT:\n", "    OAuth: # here\n");
    assert_reported(&spec, &["the SDK has no credential for the security scheme `OAuth`"]);
}

#[test]
fn webhooks_without_a_body_are_reported() {
    let spec = domain(
        "x-webhooks:
  thing-made:
    post: # here here here
      responses:
        2XX: # here
          content: {}
  thing-lost: # here
    put:
      operationId: thing-lost
  thing-found:
    post:
      operationId: thing-found
      summary: It was found.
      requestBody:
        content:
          application/json:
            schema: # here
              type: string
",
    );
    assert_reported(
        &spec,
        &[
            "the event `thing-made` has no body",
            "the event `thing-made` has no description",
            "the event `thing-made` has no operationId",
            "a response without a description",
            "the event `thing-lost` has no `post`",
            "the body of the event `thing-found` is not an object",
        ],
    );
}

#[test]
fn a_complete_operation_is_accepted() {
    assert_clean(&domain(
        "paths:
  /things/{id}:
    parameters:
      - name: id
        in: path
        required: true
        description: The thing.
        schema:
          type: string
    put:
      operationId: PutThing
      x-rust-name: upsert
      x-documents: [put-customers-id]
      x-note: The documents agree.
      summary: Makes or replaces a thing.
      security:
        - JWT: []
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Thing'
      responses:
        '200':
          $ref: '#/components/responses/Thing'
        '201':
          description: Made.
          headers:
            Location:
              description: Where it is.
              schema:
                type: string
            X-RateLimit-Limit:
              description: How many.
              schema:
                type: integer
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
        4XX:
          description: Wrong.
components:
  responses:
    Thing:
      description: The thing.
      content:
        application/json:
          schema:
            $ref: '#/components/schemas/Thing'
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        name:
          type: string
          description: Its name.
",
    ));
}

#[test]
fn files_beside_a_model_need_a_free_name_and_a_binary_schema() {
    let spec = domain(
        "paths:
  /a:
    get:
      operationId: GetA
      x-rust-name: get
      summary: Gets.
      parameters:
        - name: Accept
          in: header # here
          description: Media type.
          schema:
            type: string
      responses:
        '200':
          description: It.
          content:
            application/json:
              x-rust-name: get_json # here
              schema:
                type: string
            application/pdf:
              x-rust-name: getPdf # here
              schema:
                type: string
                format: binary
            text/csv: # here
              schema:
                type: string
            image/png:
              schema:
                type: string
                format: binary
  /b:
    get: # here
      operationId: GetB
      x-rust-name: get_png
      summary: Gets.
      responses:
        '302':
          description: Elsewhere.
        '200':
          description: It.
          content:
            image/png:
              schema:
                type: string
                format: binary
            application/json:
              schema:
                type: string
                format: binary
",
    );
    assert_reported(
        &spec,
        &[
            "`Accept` is a header parameter",
            "x-rust-name beside a model",
            "`x-rust-name: getPdf` is not a name in snake_case",
            "the response has the media type `text/csv`",
            "two operations of one resource become the method `get_png`: `GET /a` and `GET /b`",
        ],
    );
}
