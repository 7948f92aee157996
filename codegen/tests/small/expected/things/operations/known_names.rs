// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of things.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`Thing`](crate::things::Thing), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    thing_fields {
        ANYTHING = "anything", COLOURS = "colours", COUNT = "count", CREATED_TIME = "createdTime",
        EXTRA = "extra", ID = "id", KIND = "kind", LABELS = "labels", LEVEL = "level", NAME = "name",
        PARENT = "parent", PAYMENT = "payment", PRICE = "price",
    }
}
