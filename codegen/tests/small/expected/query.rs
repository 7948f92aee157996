// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The optional query parameters: which operation takes which, and of what type.

use super::types::*;
use crate::call::Call;
use crate::query::{CommaList, Filter, QueryValue, Sort};

/// Operations with the query parameter `colour`.
#[cfg(feature = "things")]
pub trait TakesColour {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesColour> Call<T, Q> {
    /// Only of this colour.
    pub fn colour(self, value: impl Into<Q::Value>) -> Self {
        self.query("colour", value.into())
    }
}

/// Operations with the query parameter `limit`.
#[cfg(feature = "things")]
pub trait TakesLimit {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesLimit> Call<T, Q> {
    /// How many to answer with.
    pub fn limit(self, value: impl Into<Q::Value>) -> Self {
        self.query("limit", value.into())
    }
}

/// Operations with the query parameter `sort`.
#[cfg(feature = "things")]
pub trait TakesSort {
    /// What it takes.
    type Value: QueryValue;
}

#[cfg(feature = "things")]
impl<T, Q: TakesSort> Call<T, Q> {
    /// Fields to sort by.
    pub fn sort(self, value: impl Into<Q::Value>) -> Self {
        self.query("sort", value.into())
    }
}

/// The optional query parameters of `GetThingCollection`.
#[cfg(feature = "things")]
#[derive(Debug, Clone, Copy)]
pub enum GetThingCollection {}
#[cfg(feature = "things")]
impl TakesLimit for GetThingCollection {
    type Value = i64;
}

#[cfg(feature = "things")]
impl TakesSort for GetThingCollection {
    type Value = CommaList;
}

#[cfg(feature = "things")]
impl TakesColour for GetThingCollection {
    type Value = super::types::Colour;
}
