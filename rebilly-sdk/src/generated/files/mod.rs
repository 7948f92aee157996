// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Files and attachments.
//!
//! Operations need the feature `files`.
//!
//! # [`Files`]: `client.files()`
//!
//! Files and their attachments to resources.
//!
//! - [`get_attachment_collection`](Files::get_attachment_collection): TBD. `GET /attachments`
//! - [`post_attachment`](Files::post_attachment): TBD. `POST /attachments`
//! - [`get_attachment`](Files::get_attachment): TBD. `GET /attachments/{id}`
//! - [`put_attachment`](Files::put_attachment): TBD. `PUT /attachments/{id}`
//! - [`delete_attachment`](Files::delete_attachment): TBD. `DELETE /attachments/{id}`
//! - [`get_file_collection`](Files::get_file_collection): TBD. `GET /files`
//! - [`post_file`](Files::post_file): TBD. `POST /files`
//! - [`get_file`](Files::get_file): TBD. `GET /files/{id}`
//! - [`put_file`](Files::put_file): TBD. `PUT /files/{id}`
//! - [`delete_file`](Files::delete_file): TBD. `DELETE /files/{id}`
//! - [`get_file_download`](Files::get_file_download): TBD. `GET /files/{id}/download`

#[cfg(feature = "files")]
mod models;
#[cfg(feature = "files")]
pub use models::*;

#[cfg(feature = "files")]
mod operations;
#[cfg(feature = "files")]
pub use operations::*;
