// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of lists that other domains reach: compiled with any set of features.

use crate::model::{model, union};
use crate::shared::{Link, ValueListId};
use crate::types::{Date, Decimal, Nullable, Timestamp};

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
    /// Request form of [`ArrayCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(ArrayCustomField)]
    pub struct ArrayCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<ArrayCustomFieldAdditionalSchema>,
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
    /// Request form of [`BooleanCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(BooleanCustomField)]
    pub struct BooleanCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<BooleanCustomFieldAdditionalSchema>,
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

union! {
    /// Request form of [`CustomField`]: its writable properties.
    #[tag("type")]
    pub enum CustomFieldRequest {
        /// Request form of [`ArrayCustomField`]: its writable properties.
        #[json("array", adds_tag)]
        ArrayCustomField(Box<ArrayCustomFieldRequest>),
        /// Request form of [`BooleanCustomField`]: its writable properties.
        #[json("boolean", adds_tag)]
        BooleanCustomField(Box<BooleanCustomFieldRequest>),
        /// Request form of [`DateCustomField`]: its writable properties.
        #[json("date", adds_tag)]
        DateCustomField(Box<DateCustomFieldRequest>),
        /// Request form of [`DateTimeCustomField`]: its writable properties.
        #[json("datetime", adds_tag)]
        DateTimeCustomField(Box<DateTimeCustomFieldRequest>),
        /// Request form of [`IntegerCustomField`]: its writable properties.
        #[json("integer", adds_tag)]
        IntegerCustomField(Box<IntegerCustomFieldRequest>),
        /// Request form of [`NumberCustomField`]: its writable properties.
        #[json("number", adds_tag)]
        NumberCustomField(Box<NumberCustomFieldRequest>),
        /// Request form of [`StringCustomField`]: its writable properties.
        #[json("string", adds_tag)]
        StringCustomField(Box<StringCustomFieldRequest>),
        /// Request form of [`MonetaryCustomField`]: its writable properties.
        #[json("monetary", adds_tag)]
        MonetaryCustomField(Box<MonetaryCustomFieldRequest>),
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
    /// Request form of [`DateCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(DateCustomField)]
    pub struct DateCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<DateCustomFieldAdditionalSchema>,
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
    /// Request form of [`DateTimeCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(DateTimeCustomField)]
    pub struct DateTimeCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<DateTimeCustomFieldAdditionalSchema>,
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
    /// Request form of [`IntegerCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(IntegerCustomField)]
    pub struct IntegerCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<IntegerCustomFieldAdditionalSchema>,
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
    /// Request form of [`MonetaryCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(MonetaryCustomField)]
    pub struct MonetaryCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<MonetaryCustomFieldAdditionalSchema>,
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
    /// Request form of [`NumberCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(NumberCustomField)]
    pub struct NumberCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<NumberCustomFieldAdditionalSchema>,
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
    /// Request form of [`StringCustomField`]: its writable properties.
    #[tag("type")]
    #[request_of(StringCustomField)]
    pub struct StringCustomFieldRequest {
        /// TBD.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// TBD. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// TBD.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<StringCustomFieldAdditionalSchema>,
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

model! {
    /// Request body of [`Lists::post_list`](crate::lists::Lists::post_list) and
    /// [`Lists::put_list`](crate::lists::Lists::put_list): the writable properties of a
    /// [`ValueList`].
    #[request_of(ValueList)]
    #[new(value description: String, items values: String)]
    pub struct ValueListRequest {
        /// TBD.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
        /// TBD.
        #[json("values", required)]
        #[items_setter(with_values)]
        pub values: Vec<String>,
    }
}
