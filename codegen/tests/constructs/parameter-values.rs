// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Parameters of every type; an enum called like the operation; a method called as a keyword.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Parameters of every type; an enum called like the operation; a method called as a keyword.
    pub fn things(&self) -> Things<'_> {
        Things { client: self }
    }
}

/// Parameters of every type; an enum called like the operation; a method called as a keyword. Made
/// by [`Client::things`].
#[derive(Debug, Clone, Copy)]
pub struct Things<'c> {
    client: &'c Client,
}

impl Things<'_> {
    /// Does it.
    ///
    /// `GET /things/{version}/{day}` answers 204.
    pub fn type_(
        &self,
        version: i64,
        day: impl Into<Date>,
        start: impl Into<Timestamp>,
        most: impl Into<Decimal>,
        only: bool,
        kinds: impl Into<CommaList>,
    ) -> Call<(), query::GetThingReport> {
        self.client
            .call(&operation::TYPE_)
            .path(version.to_string())
            .path(Into::<Date>::into(day))
            .query("start", Into::<Timestamp>::into(start))
            .query("most", Into::<Decimal>::into(most))
            .query("only", only)
            .query("kinds", Into::<CommaList>::into(kinds))
    }
}

mod operation {
    use super::*;
    pub(super) static TYPE_: Operation = Operation::new(
        "GetThingReport",
        Method::GET,
        "/things/{version}/{day}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
}

// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The optional query parameters: which operation takes which, and of what type.

use super::types::*;
use crate::call::Call;
use crate::query::{CommaList, Filter, QueryValue, Sort};

/// Operations with the query parameter `at`.
#[cfg(feature = "things")]
pub trait TakesAt {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesAt> Call<T, Q> {
    /// A value.
    pub fn at(self, value: impl Into<Q::Value>) -> Self {
        self.query("at", value.into())
    }
}

/// Operations with the query parameter `end`.
#[cfg(feature = "things")]
pub trait TakesEnd {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesEnd> Call<T, Q> {
    /// A value.
    pub fn end(self, value: impl Into<Q::Value>) -> Self {
        self.query("end", value.into())
    }
}

/// Operations with the query parameter `in`.
#[cfg(feature = "things")]
pub trait TakesIn {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesIn> Call<T, Q> {
    /// A value.
    pub fn in_(self, value: impl Into<Q::Value>) -> Self {
        self.query("in", value.into())
    }
}

/// Operations with the query parameter `least`.
#[cfg(feature = "things")]
pub trait TakesLeast {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesLeast> Call<T, Q> {
    /// A value.
    pub fn least(self, value: impl Into<Q::Value>) -> Self {
        self.query("least", value.into())
    }
}

/// Operations with the query parameter `page-size`.
#[cfg(feature = "things")]
pub trait TakesPageSize {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesPageSize> Call<T, Q> {
    /// A value.
    pub fn page_size(self, value: impl Into<Q::Value>) -> Self {
        self.query("page-size", value.into())
    }
}

/// Operations with the query parameter `report`.
#[cfg(feature = "things")]
pub trait TakesReport {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesReport> Call<T, Q> {
    /// A value.
    pub fn report(self, value: impl Into<Q::Value>) -> Self {
        self.query("report", value.into())
    }
}

/// Operations with the query parameter `unit`.
#[cfg(feature = "things")]
pub trait TakesUnit {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesUnit> Call<T, Q> {
    /// A value.
    pub fn unit(self, value: impl Into<Q::Value>) -> Self {
        self.query("unit", value.into())
    }
}

/// The optional query parameters of `GetThingReport`.
#[cfg(feature = "things")]
#[derive(Debug, Clone, Copy)]
pub enum GetThingReport {}
#[cfg(feature = "things")]
impl TakesEnd for GetThingReport {
    type Value = Timestamp;
}

#[cfg(feature = "things")]
impl TakesAt for GetThingReport {
    type Value = Date;
}

#[cfg(feature = "things")]
impl TakesLeast for GetThingReport {
    type Value = Decimal;
}

#[cfg(feature = "things")]
impl TakesReport for GetThingReport {
    type Value = super::types::GetThingReport;
}

#[cfg(feature = "things")]
impl TakesUnit for GetThingReport {
    type Value = super::types::GetThingReportUnit;
}

#[cfg(feature = "things")]
impl TakesIn for GetThingReport {
    type Value = String;
}

#[cfg(feature = "things")]
impl TakesPageSize for GetThingReport {
    type Value = i64;
}
