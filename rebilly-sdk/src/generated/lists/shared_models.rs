// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of lists that other domains reach: compiled with any set of features.

use crate::model::{model, union};
use crate::shared::{Link, ValueListId};
use crate::types::{Date, Decimal, Timestamp};

model! {
    /// TBD.
    #[tag("type")]
    pub struct ArrayCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<ArrayCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct ArrayCustomFieldAdditionalSchema {
        /// TBD.
        #[json("allowedValues")]
        #[items_setter(with_allowed_values)]
        pub allowed_values: Option<Vec<String>>,
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[items_setter(with_default)]
        pub default: Option<Vec<String>>,
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct BooleanCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<BooleanCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct BooleanCustomFieldAdditionalSchema {
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[plain_setter(with_default: bool)]
        pub default: Option<bool>,
    }
}

union! {
    /// TBD.
    #[tag("type")]
    pub enum CustomField {
        /// TBD.
        #[json("array", adds_tag)]
        ArrayCustomField(Box<ArrayCustomField>),
        /// TBD.
        #[json("boolean", adds_tag)]
        BooleanCustomField(Box<BooleanCustomField>),
        /// TBD.
        #[json("date", adds_tag)]
        DateCustomField(Box<DateCustomField>),
        /// TBD.
        #[json("datetime", adds_tag)]
        DateTimeCustomField(Box<DateTimeCustomField>),
        /// TBD.
        #[json("integer", adds_tag)]
        IntegerCustomField(Box<IntegerCustomField>),
        /// TBD.
        #[json("number", adds_tag)]
        NumberCustomField(Box<NumberCustomField>),
        /// TBD.
        #[json("string", adds_tag)]
        StringCustomField(Box<StringCustomField>),
        /// TBD.
        #[json("monetary", adds_tag)]
        MonetaryCustomField(Box<MonetaryCustomField>),
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct DateCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<DateCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct DateCustomFieldAdditionalSchema {
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<Date>,
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct DateTimeCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<DateTimeCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct DateTimeCustomFieldAdditionalSchema {
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<Timestamp>,
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct IntegerCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<IntegerCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct IntegerCustomFieldAdditionalSchema {
        /// TBD.
        #[json("minimum")]
        #[plain_setter(with_minimum: i64)]
        pub minimum: Option<i64>,
        /// TBD.
        #[json("maximum")]
        #[plain_setter(with_maximum: i64)]
        pub maximum: Option<i64>,
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[plain_setter(with_default: i64)]
        pub default: Option<i64>,
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct MonetaryCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<MonetaryCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct MonetaryCustomFieldAdditionalSchema {
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<MonetaryCustomFieldAdditionalSchemaDefault>,
    }
}

model! {
    /// TBD.
    pub struct MonetaryCustomFieldAdditionalSchemaDefault {
        /// TBD.
        #[json("currency")]
        #[setter(with_currency)]
        pub currency: Option<String>,
        /// TBD.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct NumberCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<NumberCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct NumberCustomFieldAdditionalSchema {
        /// TBD.
        #[json("minimum")]
        #[setter(with_minimum)]
        pub minimum: Option<Decimal>,
        /// TBD.
        #[json("maximum")]
        #[setter(with_maximum)]
        pub maximum: Option<Decimal>,
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<Decimal>,
    }
}

model! {
    /// TBD.
    #[tag("type")]
    pub struct StringCustomField {
        /// TBD.
        #[json("name")]
        pub name: Option<String>,
        /// TBD.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        pub additional_schema: Option<StringCustomFieldAdditionalSchema>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// TBD.
    pub struct StringCustomFieldAdditionalSchema {
        /// TBD.
        #[json("allowedValues")]
        #[items_setter(with_allowed_values)]
        pub allowed_values: Option<Vec<String>>,
        /// TBD.
        #[json("maxLength")]
        #[plain_setter(with_max_length: i64)]
        pub max_length: Option<i64>,
        /// TBD. Example: `/^[0-9]+$/`.
        #[json("pattern")]
        #[setter(with_pattern)]
        pub pattern: Option<String>,
        /// TBD.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// TBD.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<String>,
    }
}

model! {
    /// TBD.
    pub struct ValueList {
        /// Identifier of the value list.
        #[json("id")]
        pub id: Option<ValueListId>,
        /// TBD. At least 1.
        #[json("version")]
        pub version: Option<i64>,
        /// TBD.
        #[json("description", required)]
        pub description: String,
        /// TBD.
        #[json("values", required)]
        pub values: Vec<String>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}
