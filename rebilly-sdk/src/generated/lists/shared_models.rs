// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of lists that other domains reach: compiled with any set of features.

use crate::model::{model, union};
use crate::shared::{Link, ValueListId};
use crate::types::{Date, Decimal, Nullable, Timestamp};

model! {
    /// Custom field that holds an array of strings.
    #[tag("type")]
    pub struct ArrayCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<ArrayCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct ArrayCustomFieldAdditionalSchema {
        /// Values that the custom field accepts.
        #[json("allowedValues")]
        #[items_setter(with_allowed_values)]
        pub allowed_values: Option<Vec<String>>,
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[items_setter(with_default)]
        pub default: Option<Vec<String>>,
    }
}

model! {
    /// Custom field that holds a boolean.
    #[tag("type")]
    pub struct BooleanCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<BooleanCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct BooleanCustomFieldAdditionalSchema {
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[plain_setter(with_default: bool)]
        pub default: Option<bool>,
    }
}

union! {
    /// Custom field of a resource type; `type` selects the form.
    #[tag("type")]
    pub enum CustomField {
        /// Custom field that holds an array of strings.
        #[json("array", adds_tag)]
        Array(Box<ArrayCustomField>),
        /// Custom field that holds a boolean.
        #[json("boolean", adds_tag)]
        Boolean(Box<BooleanCustomField>),
        /// Custom field that holds a date.
        #[json("date", adds_tag)]
        Date(Box<DateCustomField>),
        /// Custom field that holds a timestamp.
        #[json("datetime", adds_tag)]
        DateTime(Box<DateTimeCustomField>),
        /// Custom field that holds an integer.
        #[json("integer", adds_tag)]
        Integer(Box<IntegerCustomField>),
        /// Custom field that holds a number.
        #[json("number", adds_tag)]
        Number(Box<NumberCustomField>),
        /// Custom field that holds a string.
        #[json("string", adds_tag)]
        Text(Box<StringCustomField>),
        /// Custom field that holds an amount of money.
        #[json("monetary", adds_tag)]
        Monetary(Box<MonetaryCustomField>),
    }
}

union! {
    /// Request form of [`CustomField`]: its writable properties.
    #[tag("type")]
    pub enum CustomFieldRequest {
        /// Custom field that holds an array of strings.
        #[json("array", adds_tag)]
        Array(Box<ArrayCustomFieldRequest>),
        /// Custom field that holds a boolean.
        #[json("boolean", adds_tag)]
        Boolean(Box<BooleanCustomFieldRequest>),
        /// Custom field that holds a date.
        #[json("date", adds_tag)]
        Date(Box<DateCustomFieldRequest>),
        /// Custom field that holds a timestamp.
        #[json("datetime", adds_tag)]
        DateTime(Box<DateTimeCustomFieldRequest>),
        /// Custom field that holds an integer.
        #[json("integer", adds_tag)]
        Integer(Box<IntegerCustomFieldRequest>),
        /// Custom field that holds a number.
        #[json("number", adds_tag)]
        Number(Box<NumberCustomFieldRequest>),
        /// Custom field that holds a string.
        #[json("string", adds_tag)]
        Text(Box<StringCustomFieldRequest>),
        /// Custom field that holds an amount of money.
        #[json("monetary", adds_tag)]
        Monetary(Box<MonetaryCustomFieldRequest>),
    }
}

model! {
    /// Custom field that holds a date.
    #[tag("type")]
    pub struct DateCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<DateCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct DateCustomFieldAdditionalSchema {
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<Date>,
    }
}

model! {
    /// Custom field that holds a timestamp.
    #[tag("type")]
    pub struct DateTimeCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<DateTimeCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct DateTimeCustomFieldAdditionalSchema {
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<Timestamp>,
    }
}

model! {
    /// Custom field that holds an integer.
    #[tag("type")]
    pub struct IntegerCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<IntegerCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct IntegerCustomFieldAdditionalSchema {
        /// Minimum of the value.
        #[json("minimum")]
        #[plain_setter(with_minimum: i64)]
        pub minimum: Option<i64>,
        /// Maximum of the value.
        #[json("maximum")]
        #[plain_setter(with_maximum: i64)]
        pub maximum: Option<i64>,
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[plain_setter(with_default: i64)]
        pub default: Option<i64>,
    }
}

model! {
    /// Custom field that holds an amount of money.
    #[tag("type")]
    pub struct MonetaryCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<MonetaryCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct MonetaryCustomFieldAdditionalSchema {
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<MonetaryCustomFieldAdditionalSchemaDefault>,
    }
}

model! {
    /// Value of the custom field when a request omits it.
    pub struct MonetaryCustomFieldAdditionalSchemaDefault {
        /// Currency of the amount, as an ISO 4217 code.
        #[json("currency")]
        #[setter(with_currency)]
        pub currency: Option<String>,
        /// Amount of money.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
    }
}

model! {
    /// Custom field that holds a number.
    #[tag("type")]
    pub struct NumberCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<NumberCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct NumberCustomFieldAdditionalSchema {
        /// Minimum of the value.
        #[json("minimum")]
        #[setter(with_minimum)]
        pub minimum: Option<Decimal>,
        /// Maximum of the value.
        #[json("maximum")]
        #[setter(with_maximum)]
        pub maximum: Option<Decimal>,
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<Decimal>,
    }
}

model! {
    /// Custom field that holds a string.
    #[tag("type")]
    pub struct StringCustomField {
        /// Name of the custom field.
        #[json("name")]
        pub name: Option<String>,
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        pub description: Option<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
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
        /// Description of the custom field, or `null`.
        #[json("description", nullable)]
        #[setter(with_description)]
        pub description: Nullable<String>,
        /// `true` if the custom field is enabled. Default: `true`.
        #[json("isEnabled")]
        #[plain_setter(with_is_enabled: bool)]
        pub is_enabled: Option<bool>,
        /// Constraints and default of the value, or `null`.
        #[json("additionalSchema", nullable)]
        #[setter(with_additional_schema)]
        pub additional_schema: Nullable<StringCustomFieldAdditionalSchema>,
    }
}

model! {
    /// Constraints and default of the value, or `null`.
    pub struct StringCustomFieldAdditionalSchema {
        /// Values that the custom field accepts.
        #[json("allowedValues")]
        #[items_setter(with_allowed_values)]
        pub allowed_values: Option<Vec<String>>,
        /// Maximum number of characters of the value.
        #[json("maxLength")]
        #[plain_setter(with_max_length: i64)]
        pub max_length: Option<i64>,
        /// Regular expression that the value must match. Example: `/^[0-9]+$/`.
        #[json("pattern")]
        #[setter(with_pattern)]
        pub pattern: Option<String>,
        /// `true` if the custom field requires a value.
        #[json("required")]
        #[plain_setter(with_required: bool)]
        pub required: Option<bool>,
        /// Value of the custom field when a request omits it.
        #[json("default")]
        #[setter(with_default)]
        pub default: Option<String>,
    }
}

model! {
    /// Versioned list of values for use in rules and filters.
    pub struct ValueList {
        /// Identifier of the value list.
        #[json("id")]
        pub id: Option<ValueListId>,
        /// Version of the list. At least 1.
        #[json("version")]
        pub version: Option<i64>,
        /// Description of the list, as free text.
        #[json("description", required)]
        pub description: String,
        /// Values of the list.
        #[json("values", required, sensitive)]
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
    /// Request body of [`Lists::create`](crate::lists::Lists::create) and
    /// [`Lists::upsert`](crate::lists::Lists::upsert): the writable properties of a [`ValueList`].
    #[request_of(ValueList)]
    #[new(value description: String, items values: String)]
    pub struct ValueListRequest {
        /// Description of the list, as free text.
        #[json("description", required)]
        #[required_setter(with_description)]
        pub description: String,
        /// Values of the list.
        #[json("values", required, sensitive)]
        #[items_setter(with_values)]
        pub values: Vec<String>,
    }
}
