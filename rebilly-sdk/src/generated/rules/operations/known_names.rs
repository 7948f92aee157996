// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of rules.

use crate::query::known_names;

known_names! {
    /// Names of the properties of [`RuleSetDraft`](crate::rules::RuleSetDraft), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    rule_set_draft_fields {
        AUTHOR = "author", BASE_VERSION = "baseVersion", BINDS = "binds", CREATED_TIME = "createdTime",
        DESCRIPTION = "description", ID = "id", NAME = "name", RULES = "rules",
        UPDATED_TIME = "updatedTime",
    }
}

known_names! {
    /// Names of the properties of [`RuleSetHistoryItem`](crate::rules::RuleSetHistoryItem), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    rule_set_history_item_fields {
        CREATED_TIME = "createdTime", UPDATED_TIME = "updatedTime", VERSION = "version",
    }
}

known_names! {
    /// Names of the properties of [`RuleSetVersion`](crate::rules::RuleSetVersion), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    rule_set_version_fields {
        BINDS = "binds", CREATED_TIME = "createdTime", RULES = "rules", UPDATED_TIME = "updatedTime",
        VERSION = "version",
    }
}

known_names! {
    /// Names of the properties of [`RulesEngineTimeline`](crate::rules::RulesEngineTimeline), for
    /// `fields`, [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call
    /// documents which of them are known to work.
    rules_engine_timeline_fields {
        EXTRA_DATA = "extraData", ID = "id", MESSAGE = "message", OCCURRED_TIME = "occurredTime",
        TRIGGERED_BY = "triggeredBy", TYPE = "type",
    }
}

known_names! {
    /// Names of the properties of [`SystemEvent`](crate::rules::SystemEvent), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    system_event_fields {
        BINDS_COUNT = "bindsCount", CATEGORY = "category", DESCRIPTION = "description",
        EVENT_TYPE = "eventType", RULES_COUNT = "rulesCount", TITLE = "title",
    }
}
