// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Files and attachments.
//!
//! Operations need the feature `files`.
//!
//! # [`Attachments`]: `client.attachments()`
//!
//! Attachments of files to resources.
//!
//! - [`list`](Attachments::list): Lists attachments. `GET /attachments`
//! - [`create`](Attachments::create): Attaches a file to a resource, with an identifier assigned by
//!   Rebilly. `POST /attachments`
//! - [`get`](Attachments::get): Returns an attachment. `GET /attachments/{id}`
//! - [`upsert`](Attachments::upsert): Creates or replaces the attachment with this identifier.
//!   `PUT /attachments/{id}`
//! - [`delete`](Attachments::delete): Deletes an attachment. `DELETE /attachments/{id}`
//!
//! # [`Files`]: `client.files()`
//!
//! Files and their attachments to resources.
//!
//! - [`list`](Files::list): Lists files. `GET /files`
//! - [`create`](Files::create): Uploads a file from inline content or from a URL. `POST /files`
//! - [`get`](Files::get): Returns the metadata of a file. `GET /files/{id}`
//! - [`replace`](Files::replace): Replaces the metadata of a file. `PUT /files/{id}`
//! - [`delete`](Files::delete): Deletes a file. `DELETE /files/{id}`
//! - [`download`](Files::download): Downloads the content of a file. `GET /files/{id}/download`

#[cfg(feature = "files")]
mod models;
#[cfg(feature = "files")]
pub use models::*;

#[cfg(feature = "files")]
mod operations;
#[cfg(feature = "files")]
pub use operations::*;
