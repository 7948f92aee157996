// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Organizations, users, roles, API keys and applications.
//!
//! Operations need the feature `account`.
//!
//! # [`ApiKeys`]: `client.api_keys()`
//!
//! Secret and publishable keys of the organization.
//!
//! - [`list`](ApiKeys::list): Lists API keys. `GET /api-keys`
//! - [`create`](ApiKeys::create): Creates an API key with an identifier assigned by Rebilly.
//!   `POST /api-keys`
//! - [`get`](ApiKeys::get): Returns an API key. `GET /api-keys/{id}`
//! - [`upsert`](ApiKeys::upsert): Creates or replaces the API key with this identifier.
//!   `PUT /api-keys/{id}`
//! - [`delete`](ApiKeys::delete): Deletes an API key. `DELETE /api-keys/{id}`
//!
//! # [`ApplicationInstances`]: `client.application_instances()`
//!
//! Instances of applications that the organization uses.
//!
//! - [`get`](ApplicationInstances::get): Returns the instance of an application in this
//!   organization. `GET /application-instances/{applicationId}`
//! - [`upsert`](ApplicationInstances::upsert): Creates or replaces the instance of an application
//!   in this organization. `PUT /application-instances/{applicationId}`
//! - [`delete`](ApplicationInstances::delete): Deletes the instance of an application from this
//!   organization. `DELETE /application-instances/{applicationId}`
//! - [`get_configuration`](ApplicationInstances::get_configuration): Returns the configuration of
//!   an application instance. `GET /application-instances/{applicationId}/configuration`
//! - [`set_configuration`](ApplicationInstances::set_configuration): Creates or replaces the
//!   configuration of an application instance.
//!   `PUT /application-instances/{applicationId}/configuration`
//!
//! # [`Applications`]: `client.applications()`
//!
//! Applications from the side of their owner, and their instances.
//!
//! - [`list`](Applications::list): Lists applications. `GET /applications`
//! - [`create`](Applications::create): Creates an application with an identifier assigned by
//!   Rebilly. `POST /applications`
//! - [`get`](Applications::get): Returns an application. `GET /applications/{id}`
//! - [`list_instances`](Applications::list_instances): Lists the instances of an application that
//!   the organization owns. `GET /applications/{id}/instances`
//! - [`get_instance`](Applications::get_instance): Returns the instance of an owned application in
//!   another organization. `GET /applications/{id}/instances/{organizationId}`
//!
//! # [`Memberships`]: `client.memberships()`
//!
//! Memberships of users in organizations.
//!
//! - [`list`](Memberships::list): Lists memberships of users in organizations. `GET /memberships`
//! - [`get`](Memberships::get): Returns the membership of a user in an organization.
//!   `GET /memberships/{organizationId}/{userId}`
//! - [`upsert`](Memberships::upsert): Creates or replaces the membership of a user in an
//!   organization. `PUT /memberships/{organizationId}/{userId}`
//! - [`delete`](Memberships::delete): Removes a user from an organization.
//!   `DELETE /memberships/{organizationId}/{userId}`
//!
//! # [`Organizations`]: `client.organizations()`
//!
//! Organizations of the account.
//!
//! - [`list`](Organizations::list): Lists organizations. `GET /organizations`
//! - [`create`](Organizations::create): Creates an organization with an identifier assigned by
//!   Rebilly. `POST /organizations`
//! - [`get`](Organizations::get): Returns an organization. `GET /organizations/{id}`
//! - [`update`](Organizations::update): Changes some properties of an organization.
//!   `PATCH /organizations/{id}`
//!
//! # [`PasswordResets`]: `client.password_resets()`
//!
//! Password reset for users.
//!
//! - [`request`](PasswordResets::request): Requests a password reset for the user with an email
//!   address. `POST /forgot-password`
//!
//! # [`PaymentGateways`]: `client.payment_gateways()`
//!
//! Payment gateways that Rebilly supports.
//!
//! - [`list`](PaymentGateways::list): Lists metadata of payment gateways.
//!   `GET /payment-gateways-metadata`
//! - [`get`](PaymentGateways::get): Returns metadata of a payment gateway.
//!   `GET /payment-gateways-metadata/{apiName}`
//!
//! # [`PaymentMethods`]: `client.payment_methods()`
//!
//! Payment methods that Rebilly supports.
//!
//! - [`list`](PaymentMethods::list): Lists metadata of payment methods. `GET /payment-methods`
//! - [`get`](PaymentMethods::get): Returns metadata of a payment method.
//!   `GET /payment-methods/{apiName}`
//!
//! # [`Profile`]: `client.profile()`
//!
//! Profile of the current user, with sessions and multi-factor authentication.
//!
//! - [`start_permissions_emulation`](Profile::start_permissions_emulation): Starts a session that
//!   emulates a set of permissions. `POST /permissions-emulation`
//! - [`stop_permissions_emulation`](Profile::stop_permissions_emulation): Stops the emulation of
//!   permissions and returns a session. `DELETE /permissions-emulation`
//! - [`get`](Profile::get): Returns the profile of the current user. `GET /profile`
//! - [`set`](Profile::set): Replaces the profile of the current user. `PUT /profile`
//! - [`get_mfa`](Profile::get_mfa): Returns the multi-factor authentication of the current user.
//!   `GET /profile/mfa`
//! - [`create_mfa`](Profile::create_mfa): Sets up multi-factor authentication for the current user.
//!   `POST /profile/mfa`
//! - [`delete_mfa`](Profile::delete_mfa): Removes the multi-factor authentication of the current
//!   user. `DELETE /profile/mfa`
//!
//! # [`Roles`]: `client.roles()`
//!
//! Roles with their permissions.
//!
//! - [`list`](Roles::list): Lists roles. `GET /roles`
//! - [`create`](Roles::create): Creates a role with an identifier assigned by Rebilly.
//!   `POST /roles`
//! - [`get`](Roles::get): Returns a role. `GET /roles/{id}`
//! - [`upsert`](Roles::upsert): Creates or replaces the role with this identifier.
//!   `PUT /roles/{id}`
//! - [`delete`](Roles::delete): Deletes a role. `DELETE /roles/{id}`
//!
//! # [`Search`]: `client.search()`
//!
//! Search through several kinds of resources.
//!
//! - [`list`](Search::list): Searches customers, invoices, orders and transactions for a text.
//!   `GET /search`
//!
//! # [`Status`]: `client.status()`
//!
//! Status of the API.
//!
//! - [`get`](Status::get): Returns the status of the API. `GET /status`
//!
//! # [`Users`]: `client.users()`
//!
//! Users of the account.
//!
//! - [`list`](Users::list): Lists users. `GET /users`
//! - [`create`](Users::create): Creates a user with an identifier assigned by Rebilly.
//!   `POST /users`
//! - [`get`](Users::get): Returns a user. `GET /users/{id}`
//! - [`upsert`](Users::upsert): Creates or replaces the user with this identifier.
//!   `PUT /users/{id}`
//! - [`get_mfa`](Users::get_mfa): Returns the multi-factor authentication of a user.
//!   `GET /users/{id}/mfa`

#[cfg(feature = "account")]
mod models;
#[cfg(feature = "account")]
pub use models::*;

#[cfg(feature = "account")]
mod operations;
#[cfg(feature = "account")]
pub use operations::*;
