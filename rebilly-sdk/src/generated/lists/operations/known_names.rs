// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of lists.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`AllowlistEntry`](crate::lists::AllowlistEntry), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    allowlist_entry_fields {
        CREATED_TIME = "createdTime", ID = "id", TYPE = "type", UPDATED_TIME = "updatedTime",
        VALUE = "value",
    }
}

known_names! {
    /// Names of the properties of [`BlocklistEntry`](crate::lists::BlocklistEntry), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    blocklist_entry_fields {
        CREATED_TIME = "createdTime", ENTITY_ID = "entityId", EXPIRATION_TIME = "expirationTime",
        ID = "id", SOURCE = "source", TYPE = "type", UPDATED_TIME = "updatedTime", VALUE = "value",
    }
}

known_names! {
    /// Names of the properties of [`Tag`](crate::customers::Tag), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    tag_fields {
        CREATED_TIME = "createdTime", ID = "id", NAME = "name", TYPE = "type",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`TagRule`](crate::lists::TagRule), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    tag_rule_fields {
        ADD_TAGS = "addTags", CREATED_TIME = "createdTime", EVENT_TYPE = "eventType", FILTER = "filter",
        ID = "id", NAME = "name", REMOVE_TAGS = "removeTags", STATUS = "status",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`ValueList`](crate::lists::ValueList), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    value_list_fields {
        CREATED_TIME = "createdTime", DESCRIPTION = "description", ID = "id",
        UPDATED_TIME = "updatedTime", VALUES = "values", VERSION = "version",
    }
}
