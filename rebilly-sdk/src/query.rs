//! Query parameters.

/// What can stand in a query.
pub trait QueryValue {
    /// Its text before percent-encoding.
    fn to_query(&self) -> String;
}
