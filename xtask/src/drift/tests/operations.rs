//! Operations and webhooks: presence, parameters, bodies, statuses, headers.

use super::super::document::Document;
use super::{compare, document, lines};

/// Differences of two documents, given by their `paths` and further sections.
fn differences(ours: &str, theirs: &str) -> Vec<String> {
    lines(&compare(&document(ours), &document(theirs)))
}

/// Differences of two operations, given by their keys.
fn operations(ours: &str, theirs: &str) -> Vec<String> {
    let paths =
        |keys: &str| format!("paths: {{'/things/{{id}}': {{get: {{operationId: GetThing, {keys}}}}}}}");
    differences(&paths(ours), &paths(theirs))
}

/// Compares both ways.
fn assert_both_ways(ours: &str, theirs: &str, expected: &[&str], reversed: &[&str]) {
    assert_eq!(operations(ours, theirs), expected, "{ours} | {theirs}");
    assert_eq!(operations(theirs, ours), reversed, "{theirs} | {ours}");
}

#[test]
fn operations_that_one_side_lacks_are_reported_once() {
    let two = "paths: {/a: {get: {operationId: GetA, responses: {}}}, /b: {get: {responses: {}}, put: {responses: {}}}}";
    let one = "paths: {/b: {get: {parameters: [], responses: {}}}}";
    let lost = [
        "callers operation GET /a (request): GetA | absent",
        "callers operation PUT /b (request): present | absent",
    ];
    let new = [
        "additive operation GET /a (request): absent | GetA",
        "additive operation PUT /b (request): absent | present",
    ];
    assert_eq!(differences(two, one), lost);
    assert_eq!(differences(one, two), new);
}

#[test]
fn names_of_path_parameters_do_not_count() {
    let with = |name: &str, kind: &str| {
        format!(
            "paths: {{'/things/{{{name}}}/parts/{{part}}/': {{parameters: [{{name: {name}, in: path, required: true, schema: {{type: {kind}}}}}], \
             get: {{responses: {{}}}}}}}}"
        )
    };
    assert_eq!(differences(&with("id", "string"), &with("thingId", "string")), [] as [&str; 0]);
    assert_eq!(
        differences(&with("id", "string"), &with("thingId", "integer")),
        ["callers type GET /things/{id}/parts/{part}/ path id (request): string | integer"]
    );
}

#[test]
fn webhooks_are_responses_under_both_keys() {
    let hook = |key: &str, name: &str, properties: &str| {
        format!(
            "{key}: {{{name}: {{post: {{requestBody: {{content: {{application/json; charset=utf-8: {{schema: {{type: object, properties: \
             {{{properties}}}}}}}}}}}}}}}}}\npaths: {{}}"
        )
    };
    let ours = hook("x-webhooks", "thing-created", "a: {type: string}");
    assert_eq!(differences(&ours, &hook("webhooks", "thing-created", "a: {type: string}")), [] as [&str; 0]);
    assert_eq!(
        differences(&ours, &hook("webhooks", "thing-created", "b: {type: string}")),
        [
            "readers property webhook thing-created.a (response): string | absent",
            "additive property webhook thing-created.b (response): absent | string",
        ]
    );
    assert_eq!(
        differences(&ours, &hook("webhooks", "thing-deleted", "a: {type: string}")),
        [
            "readers webhook webhook thing-created (response): thing-created | absent",
            "additive webhook webhook thing-deleted (response): absent | thing-deleted",
        ]
    );
}

#[test]
fn parameters_are_compared() {
    let parameter =
        |more: &str| format!("parameters: [{{name: q, in: query, {more}schema: {{type: string}}}}]");
    let place = "GET /things/{id} query q (request)";
    assert_both_ways(
        &parameter(""),
        "parameters: []",
        &[&format!("callers parameter {place}: query | absent")],
        &[&format!("additive parameter {place}: absent | parameter")],
    );
    assert_both_ways(
        &parameter("required: true, "),
        "parameters: []",
        &[&format!("callers parameter {place}: query | absent")],
        &[&format!("callers parameter {place}: absent | required parameter")],
    );
    assert_both_ways(
        &parameter(""),
        &parameter("required: true, "),
        &[&format!("callers required {place}: optional | required")],
        &[&format!("additive required {place}: required | optional")],
    );
}

#[test]
fn header_names_ignore_case_and_some_headers_do_not_count() {
    let header = |name: &str| format!("parameters: [{{name: {name}, in: header, schema: {{type: string}}}}]");
    assert_both_ways(&header("Request-Id"), &header("request-id"), &[], &[]);
    assert_both_ways(&header("Accept"), "parameters: []", &[], &[]);
}

#[test]
fn styles_of_lists_are_compared_with_their_defaults() {
    let list = |style: &str| {
        format!(
            "parameters: [{{name: q, in: query, {style}schema: {{type: array, items: {{type: string}}}}}}]"
        )
    };
    let place = "callers style GET /things/{id} query q (request)";
    assert_both_ways(&list(""), &list("style: form, explode: true, "), &[], &[]);
    assert_both_ways(
        &list("explode: false, "),
        &list(""),
        &[&format!("{place}: form | form, exploded")],
        &[&format!("{place}: form, exploded | form")],
    );
    let text = |style: &str| format!("parameters: [{{name: q, in: query, {style}schema: {{type: string}}}}]");
    assert_both_ways(&text("explode: false, "), &text(""), &[], &[]);
}

#[test]
fn shared_parameters_are_reported_once() {
    let with = |kind: &str| {
        format!(
            "
paths:
  /a: {{parameters: [{{$ref: '#/components/parameters/limit'}}], get: {{responses: {{}}}}}}
  /b: {{get: {{parameters: [{{$ref: '#/components/parameters/limit'}}], responses: {{}}}}}}
components: {{parameters: {{limit: {{name: limit, in: query, schema: {{type: {kind}}}}}}}}}"
        )
    };
    assert_eq!(
        differences(&with("number"), &with("integer")),
        ["callers type parameter limit (request): number | integer"]
    );
}

#[test]
fn request_bodies_are_compared() {
    let body = |more: &str| {
        format!("requestBody: {{{more}content: {{application/json: {{schema: {{type: string}}}}}}}}")
    };
    let place = "GET /things/{id} request (request)";
    assert_both_ways(
        &body(""),
        "responses: {}",
        &[&format!("callers body {place}: body | absent")],
        &[&format!("additive body {place}: absent | body")],
    );
    assert_both_ways(
        &body("required: true, "),
        "responses: {}",
        &[&format!("callers body {place}: body | absent")],
        &[&format!("callers body {place}: absent | required body")],
    );
    assert_both_ways(
        &body(""),
        &body("required: true, "),
        &[&format!("callers required {place}: optional | required")],
        &[&format!("additive required {place}: required | optional")],
    );
}

#[test]
fn media_types_are_compared_in_both_directions() {
    let place = "media-type GET /things/{id}";
    assert_both_ways(
        "requestBody: {content: {application/json: {}, text/csv: {}}}",
        "requestBody: {content: {application/json: {}}}",
        &[&format!("callers {place} request text/csv (request): text/csv | absent")],
        &[&format!("additive {place} request text/csv (request): absent | text/csv")],
    );
    assert_both_ways(
        "responses: {200: {content: {application/json: {}, application/pdf: {schema: {type: string}}}}}",
        "responses: {200: {content: {application/json: {}}}}",
        &[&format!("additive {place} 200 application/pdf (response): application/pdf | absent")],
        &[&format!("readers {place} 200 application/pdf (response): absent | application/pdf")],
    );
}

#[test]
fn response_bodies_are_compared() {
    let place = "body GET /things/{id} 200 (response)";
    assert_both_ways(
        "responses: {200: {content: {application/json: {}}}}",
        "responses: {200: {}}",
        &[&format!("readers {place}: body | absent")],
        &[&format!("additive {place}: absent | body")],
    );
}

#[test]
fn statuses_are_compared() {
    let place = "status GET /things/{id}";
    assert_both_ways(
        "responses: {200: {}, 204: {}, 409: {}}",
        "responses: {200: {}}",
        &[
            &format!("additive {place} 204 (response): 204 | absent"),
            &format!("additive {place} 409 (response): 409 | absent"),
        ],
        &[
            &format!("readers {place} 204 (response): absent | 204"),
            &format!("additive {place} 409 (response): absent | 409"),
        ],
    );
}

#[test]
fn ranges_and_defaults_stand_for_their_statuses() {
    assert_both_ways("responses: {200: {}, 404: {}}", "responses: {2XX: {}, 4XX: {}}", &[], &[]);
    let default = "responses: {200: {}, default: {}}";
    assert_eq!(
        operations("responses: {200: {}, 404: {}}", default),
        ["additive status GET /things/{id} default (response): absent | default"]
    );
}

#[test]
fn the_body_of_a_success_is_compared_under_another_status() {
    let body = |kind: &str| format!("{{content: {{application/json: {{schema: {{type: {kind}}}}}}}}}");
    assert_eq!(
        operations(
            &format!("responses: {{200: {}}}", body("integer")),
            &format!("responses: {{201: {}}}", body("string"))
        ),
        [
            "readers type GET /things/{id} 200 (response): integer | string",
            "readers status GET /things/{id} 201 (response): absent | 201",
            "additive status GET /things/{id} 200 (response): 200 | absent",
        ]
    );
}

#[test]
fn headers_of_responses_are_compared() {
    let place = "header GET /things/{id} 200 header Location (response)";
    assert_both_ways(
        "responses: {200: {headers: {Location: {schema: {type: string}}}}}",
        "responses: {200: {headers: {content-type: {schema: {type: string}}}}}",
        &[&format!("readers {place}: header | absent")],
        &[&format!("additive {place}: absent | header")],
    );
    assert_both_ways(
        "responses: {200: {headers: {Location: {}}}}",
        "responses: {200: {headers: {location: {}}}}",
        &[],
        &[],
    );
}

#[test]
fn shared_responses_are_reported_once() {
    let with = |kind: &str| {
        format!(
            "
paths:
  /a: {{get: {{responses: {{404: {{$ref: '#/components/responses/NotFound'}}}}}}}}
  /b: {{get: {{responses: {{404: {{$ref: '#/components/responses/NotFound'}}}}}}}}
components: {{responses: {{NotFound: {{content: {{application/problem+json: {{schema: {{type: {kind}}}}}}}}}}}}}"
        )
    };
    assert_eq!(
        differences(&with("number"), &with("string")),
        ["readers type response NotFound (response): number | string"]
    );
}

#[test]
fn documents_of_other_versions_and_open_references_are_rejected() {
    let new = |text: &str| Document::new("other.yaml", serde_json::from_str(text).unwrap()).unwrap_err();
    assert_eq!(
        new(r#"{"swagger": "2.0"}"#),
        "other.yaml: the version `openapi` is missing: convert the document to OpenAPI 3.0 or 3.1"
    );
    assert_eq!(
        new(
            r##"{"openapi": "3.0.3", "paths": {"/a": {"$ref": "a.yaml"}, "/b": {"$ref": "#/paths/~1c"}, "/c": {"example": {"$ref": "x"}}}}"##
        ),
        "other.yaml: unresolved references a.yaml: bundle the document into one file"
    );
}

#[test]
fn references_into_paths_are_followed() {
    let with = |schema: &str| {
        format!(
            "paths: {{'/a/{{id}}': {{get: {{responses: {{200: {{content: {{application/json: {{schema: {{type: string}}}}}}}}}}}}}}, /b: {{get: \
             {{responses: {{200: {{content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}"
        )
    };
    let reference = "{$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema'}";
    assert_eq!(differences(&with("{type: string}"), &with(reference)), [] as [&str; 0]);
}
