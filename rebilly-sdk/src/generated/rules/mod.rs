// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Rules that react to events, and integrations.
//!
//! Operations need the feature `rules`.
//!
//! # [`Integrations`]: `client.integrations()`
//!
//! Integrations with external services.
//!
//! - [`list`](Integrations::list): Lists integrations with other services. `GET /integrations`
//! - [`get`](Integrations::get): Returns the integration with a service.
//!   `GET /integrations/{label}`
//!
//! # [`RuleSetDrafts`]: `client.rule_set_drafts()`
//!
//! Drafts of rule sets.
//!
//! - [`list`](RuleSetDrafts::list): Lists drafts of the rule set of an event type.
//!   `GET /events/{eventType}/rules/drafts`
//! - [`create`](RuleSetDrafts::create): Creates a draft of the rule set of an event type, with an
//!   identifier assigned by Rebilly. `POST /events/{eventType}/rules/drafts`
//! - [`get`](RuleSetDrafts::get): Returns a draft of the rule set of an event type.
//!   `GET /events/{eventType}/rules/drafts/{id}`
//! - [`upsert`](RuleSetDrafts::upsert): Creates or replaces the draft with this identifier.
//!   `PUT /events/{eventType}/rules/drafts/{id}`
//! - [`delete`](RuleSetDrafts::delete): Deletes a draft of the rule set of an event type.
//!   `DELETE /events/{eventType}/rules/drafts/{id}`
//!
//! # [`Rules`]: `client.rules()`
//!
//! Rules that react to events, with drafts and versions.
//!
//! - [`get`](Rules::get): Returns the rule set of an event type. `GET /events/{eventType}/rules`
//! - [`set`](Rules::set): Replaces the rule set of an event type. `PUT /events/{eventType}/rules`
//! - [`list_timeline_messages`](Rules::list_timeline_messages): Lists timeline messages of the rule
//!   set of an event type. `GET /events/{eventType}/timeline`
//! - [`create_timeline_comment`](Rules::create_timeline_comment): Adds a comment to the timeline of
//!   the rule set of an event type. `POST /events/{eventType}/timeline`
//! - [`get_timeline_message`](Rules::get_timeline_message): Returns a timeline message of the rule
//!   set of an event type. `GET /events/{eventType}/timeline/{messageId}`
//! - [`delete_timeline_message`](Rules::delete_timeline_message): Deletes a timeline message of the
//!   rule set of an event type. `DELETE /events/{eventType}/timeline/{messageId}`
//! - [`list_history`](Rules::list_history): Lists the versions in the history of a rule set.
//!   `GET /events/{eventType}/rules/history`
//! - [`get_history_item`](Rules::get_history_item): Returns the history item of one version of a
//!   rule set. `GET /events/{eventType}/rules/history/{version}`
//! - [`get_version`](Rules::get_version): Returns a version of a rule set with its binds and rules.
//!   `GET /events/{eventType}/rules/versions/{version}`
//! - [`preview_email`](Rules::preview_email): Previews the email of a `send-email` rule action.
//!   `POST /previews/rule-actions/send-email`
//!
//! # [`SystemEvents`]: `client.system_events()`
//!
//! Events that rules react to.
//!
//! - [`list`](SystemEvents::list): Lists system events. `GET /events`
//! - [`get`](SystemEvents::get): Returns the system event of a type. `GET /events/{eventType}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "rules")]
mod models;
#[cfg(feature = "rules")]
pub use models::*;

#[cfg(feature = "rules")]
mod operations;
#[cfg(feature = "rules")]
pub use operations::*;
