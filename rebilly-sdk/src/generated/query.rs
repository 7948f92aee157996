// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The optional query parameters: which operation takes which, and of what type.

use super::types::*;
use crate::call::Call;
use crate::query::{CommaList, Filter, QueryValue, Sort};

/// Operations with the query parameter `expand`.
#[cfg(feature = "customers")]
pub trait TakesExpand {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "customers")]
impl<T, Q: TakesExpand> Call<'_, T, Q> {
    /// Related resources to embed, separated by commas.
    pub fn expand(self, value: impl Into<Q::Value>) -> Self {
        self.query("expand", value.into())
    }
}

/// Operations with the query parameter `fields`.
#[cfg(feature = "customers")]
pub trait TakesFields {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "customers")]
impl<T, Q: TakesFields> Call<'_, T, Q> {
    /// Properties to include in the response, separated by commas. `id` is always included.
    pub fn fields(self, value: impl Into<Q::Value>) -> Self {
        self.query("fields", value.into())
    }
}

/// Operations with the query parameter `filter`.
#[cfg(any(feature = "customers", feature = "webhooks"))]
pub trait TakesFilter {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(any(feature = "customers", feature = "webhooks"))]
impl<T, Q: TakesFilter> Call<'_, T, Q> {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    pub fn filter(self, value: impl Into<Q::Value>) -> Self {
        self.query("filter", value.into())
    }
}

/// Operations with the query parameter `limit`.
#[cfg(any(feature = "customers", feature = "webhooks"))]
pub trait TakesLimit {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(any(feature = "customers", feature = "webhooks"))]
impl<T, Q: TakesLimit> Call<'_, T, Q> {
    /// Maximum number of items in a page.
    pub fn limit(self, value: impl Into<Q::Value>) -> Self {
        self.query("limit", value.into())
    }
}

/// Operations with the query parameter `offset`.
#[cfg(any(feature = "customers", feature = "webhooks"))]
pub trait TakesOffset {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(any(feature = "customers", feature = "webhooks"))]
impl<T, Q: TakesOffset> Call<'_, T, Q> {
    /// Number of items to skip.
    pub fn offset(self, value: impl Into<Q::Value>) -> Self {
        self.query("offset", value.into())
    }
}

/// Operations with the query parameter `q`.
#[cfg(any(feature = "customers", feature = "webhooks"))]
pub trait TakesQ {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(any(feature = "customers", feature = "webhooks"))]
impl<T, Q: TakesQ> Call<'_, T, Q> {
    /// Full-text search term.
    pub fn q(self, value: impl Into<Q::Value>) -> Self {
        self.query("q", value.into())
    }
}

/// Operations with the query parameter `sort`.
#[cfg(any(feature = "customers", feature = "webhooks"))]
pub trait TakesSort {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(any(feature = "customers", feature = "webhooks"))]
impl<T, Q: TakesSort> Call<'_, T, Q> {
    /// Properties to sort by; a leading minus sorts in descending order.
    pub fn sort(self, value: impl Into<Q::Value>) -> Self {
        self.query("sort", value.into())
    }
}

/// The optional query parameters of `GetCustomerCollection`.
#[cfg(feature = "customers")]
#[derive(Debug, Clone, Copy)]
pub enum GetCustomerCollection {}
#[cfg(feature = "customers")]
impl TakesLimit for GetCustomerCollection {
    type Value = i64;
}

#[cfg(feature = "customers")]
impl TakesOffset for GetCustomerCollection {
    type Value = i64;
}

#[cfg(feature = "customers")]
impl TakesFilter for GetCustomerCollection {
    type Value = Filter;
}

#[cfg(feature = "customers")]
impl TakesQ for GetCustomerCollection {
    type Value = String;
}

#[cfg(feature = "customers")]
impl TakesExpand for GetCustomerCollection {
    type Value = CommaList;
}

#[cfg(feature = "customers")]
impl TakesFields for GetCustomerCollection {
    type Value = CommaList;
}

#[cfg(feature = "customers")]
impl TakesSort for GetCustomerCollection {
    type Value = Sort;
}

#[cfg(feature = "customers")]
impl crate::paging::Paged for GetCustomerCollection {}
/// The optional query parameters of `GetCustomer`.
#[cfg(feature = "customers")]
#[derive(Debug, Clone, Copy)]
pub enum GetCustomer {}
#[cfg(feature = "customers")]
impl TakesExpand for GetCustomer {
    type Value = CommaList;
}

#[cfg(feature = "customers")]
impl TakesFields for GetCustomer {
    type Value = CommaList;
}

/// The optional query parameters of `GetServiceCredentialCollection`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, Copy)]
pub enum GetServiceCredentialCollection {}
#[cfg(feature = "webhooks")]
impl TakesFilter for GetServiceCredentialCollection {
    type Value = Filter;
}

#[cfg(feature = "webhooks")]
impl TakesLimit for GetServiceCredentialCollection {
    type Value = i64;
}

#[cfg(feature = "webhooks")]
impl TakesOffset for GetServiceCredentialCollection {
    type Value = i64;
}

#[cfg(feature = "webhooks")]
impl TakesSort for GetServiceCredentialCollection {
    type Value = Sort;
}

#[cfg(feature = "webhooks")]
impl TakesQ for GetServiceCredentialCollection {
    type Value = String;
}

#[cfg(feature = "webhooks")]
impl crate::paging::Paged for GetServiceCredentialCollection {}
/// The optional query parameters of `GetTrackingWebhookCollection`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, Copy)]
pub enum GetTrackingWebhookCollection {}
#[cfg(feature = "webhooks")]
impl TakesLimit for GetTrackingWebhookCollection {
    type Value = i64;
}

#[cfg(feature = "webhooks")]
impl TakesOffset for GetTrackingWebhookCollection {
    type Value = i64;
}

#[cfg(feature = "webhooks")]
impl TakesSort for GetTrackingWebhookCollection {
    type Value = Sort;
}

#[cfg(feature = "webhooks")]
impl TakesFilter for GetTrackingWebhookCollection {
    type Value = Filter;
}

#[cfg(feature = "webhooks")]
impl TakesQ for GetTrackingWebhookCollection {
    type Value = String;
}

#[cfg(feature = "webhooks")]
impl crate::paging::Paged for GetTrackingWebhookCollection {}
/// The optional query parameters of `GetWebhookCollection`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, Copy)]
pub enum GetWebhookCollection {}
#[cfg(feature = "webhooks")]
impl TakesLimit for GetWebhookCollection {
    type Value = i64;
}

#[cfg(feature = "webhooks")]
impl TakesOffset for GetWebhookCollection {
    type Value = i64;
}

#[cfg(feature = "webhooks")]
impl TakesFilter for GetWebhookCollection {
    type Value = Filter;
}

#[cfg(feature = "webhooks")]
impl crate::paging::Paged for GetWebhookCollection {}
