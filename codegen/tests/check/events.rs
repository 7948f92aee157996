//! Event types: keys, operationIds and enums of payloads.

use crate::support::{assert_clean, assert_reported, domain};

/// A webhook with this operationId and payload.
fn event(name: &str, operation_id: &str, payload: &str) -> String {
    format!(
        "  {name}
    post:
      operationId: {operation_id}
      summary: Something happened.
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/{payload}'
      responses:
        2XX:
          description: Accepted.
"
    )
}

const PAYLOADS: &str = "components:
  schemas:
    ThingEventType:
      type: string
      description: Type of a thing's event.
      enum:
        - thing-made
        - thing-lost
    ThingWebhook:
      type: object
      description: Payload.
      properties:
        eventType:
          description: Type of the event.
          allOf:
            - $ref: '#/components/schemas/ThingEventType'
    BaseWebhook:
      type: object
      description: Payload.
      properties:
        eventType:
          type: string
          description: Type of the event.
";

#[test]
fn event_types_that_agree_are_accepted() {
    let events = [
        event("thing-made:", "thing-made", "ThingWebhook"),
        event("thing-lost:", "thing-lost", "ThingWebhook"),
        event("any:", "any", "BaseWebhook"),
    ];
    assert_clean(&domain(&format!("x-webhooks:\n{}{PAYLOADS}", events.concat())));
}

#[test]
fn a_misspelled_operation_id_is_reported() {
    let events = [
        event("thing-made:", "thing-mode # here", "ThingWebhook"),
        event("thing-lost:", "thing-lost", "ThingWebhook"),
    ];
    assert_reported(
        &domain(&format!("x-webhooks:\n{}{PAYLOADS}", events.concat())),
        &["the operationId `thing-mode` is not the event type `thing-made`"],
    );
}

#[test]
fn events_and_event_types_without_each_other_are_reported() {
    let events = [
        event("thing-made:", "thing-made", "ThingWebhook"),
        event("thing-list: # here", "thing-list", "ThingWebhook"),
    ];
    let spec = format!("x-webhooks:\n{}{PAYLOADS}", events.concat());
    assert_reported(
        &domain(&spec.replace("- thing-lost\n", "- thing-lost # here\n")),
        &[
            "the event `thing-list` is not a value of `eventType` of its payload",
            "`eventType` has the value `thing-lost`, which is no event",
        ],
    );
}

#[test]
fn payloads_without_a_text_as_event_type_are_reported() {
    let events = [
        event("thing-made: # here", "thing-made", "WithoutType"),
        event("thing-lost:", "thing-lost", "WithNumber"),
    ];
    let payloads = "components:
  schemas:
    WithoutType:
      type: object
      description: Payload.
      properties:
        event:
          type: string
          description: Type of the event.
    WithNumber:
      type: object
      description: Payload.
      properties:
        eventType:
          type: integer # here
          description: Type of the event.
";
    assert_reported(
        &domain(&format!("x-webhooks:\n{}{payloads}", events.concat())),
        &[
            "the payload of the event `thing-made` has no `eventType`",
            "`eventType` of the event `thing-lost` is not a string",
        ],
    );
}

#[test]
fn tags_of_an_event_are_reported() {
    let tagged = event("any:", "any", "BaseWebhook")
        .replace("      summary", "      tags: [Unknown] # here\n      summary");
    assert_reported(&domain(&format!("x-webhooks:\n{tagged}{PAYLOADS}")), &["`tags` is written by hand"]);
}
