//! Validation errors in the format of the API: a field in dot notation and a message without the value.

use std::fmt;

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use serde_json::{Value, json};

/// Limit of enumerated values that a message lists.
const MAX_LISTED: usize = 12;

/// One entry of `invalidFields`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidField {
    /// Path of the field in dot notation. `None` when the body as a whole is invalid.
    pub field: Option<String>,
    /// Reason. Never holds the value.
    pub message: String,
}

impl InvalidField {
    /// Creates an entry about one field.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: Some(field.into()), message: message.into() }
    }

    pub(crate) fn to_json(&self) -> Value {
        match &self.field {
            Some(field) => json!({ "field": field, "message": self.message }),
            None => json!({ "message": self.message }),
        }
    }
}

impl fmt::Display for InvalidField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field.as_deref().unwrap_or("(body)"), self.message)
    }
}

/// All errors, without duplicates.
pub(super) fn collect<'a>(errors: impl Iterator<Item = ValidationError<'a>>) -> Vec<InvalidField> {
    let mut found: Vec<InvalidField> = Vec::new();
    for error in errors {
        let field = InvalidField { field: field(&error), message: message(error.kind()) };
        if !found.contains(&field) {
            found.push(field);
        }
    }
    found
}

fn field(error: &ValidationError<'_>) -> Option<String> {
    let pointer = error.instance_path().as_str();
    let mut parts: Vec<String> =
        pointer.split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).collect();
    if let ValidationErrorKind::Required { property } = error.kind() {
        parts.extend(property.as_str().map(str::to_owned));
    }
    (!parts.is_empty()).then(|| parts.join("."))
}

fn message(kind: &ValidationErrorKind) -> String {
    use ValidationErrorKind as Kind;
    match kind {
        Kind::Required { .. } => "This field is required.".to_owned(),
        Kind::Type { kind } => format!("Must be of type {}.", type_names(kind)),
        Kind::Enum { options } => options_message(options),
        Kind::Constant { .. } => "Must have the only accepted value.".to_owned(),
        Kind::Format { format } => format_message(format),
        Kind::Pattern { pattern } => format!("Must match the pattern {pattern}"),
        Kind::MaxLength { limit } => format!("Must have at most {limit} characters."),
        Kind::MinLength { limit } => format!("Must have at least {limit} characters."),
        Kind::Maximum { limit } => format!("Must be at most {limit}."),
        Kind::Minimum { limit } => format!("Must be at least {limit}."),
        Kind::ExclusiveMaximum { limit } => format!("Must be less than {limit}."),
        Kind::ExclusiveMinimum { limit } => format!("Must be greater than {limit}."),
        Kind::MaxItems { limit } => format!("Must have at most {limit} items."),
        Kind::MinItems { limit } => format!("Must have at least {limit} items."),
        Kind::UniqueItems => "Must not have duplicate items.".to_owned(),
        Kind::MaxProperties { limit } => format!("Must have at most {limit} properties."),
        Kind::MinProperties { limit } => format!("Must have at least {limit} properties."),
        Kind::AdditionalProperties { .. } | Kind::FalseSchema => "Has an unknown property.".to_owned(),
        Kind::AnyOf { .. } | Kind::OneOfNotValid { .. } => "Matches none of the accepted schemas.".to_owned(),
        Kind::OneOfMultipleValid { .. } => "Matches more than one of the accepted schemas.".to_owned(),
        other => format!("Violates the rule {}.", other.keyword()),
    }
}

fn type_names(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(name) => name.to_string(),
        TypeKind::Multiple(names) => {
            names.iter().map(|name| name.to_string()).collect::<Vec<_>>().join(" or ")
        }
    }
}

fn options_message(options: &Value) -> String {
    let known: Vec<String> = options
        .as_array()
        .into_iter()
        .flatten()
        .map(|option| option.as_str().map_or_else(|| option.to_string(), str::to_owned))
        .collect();
    if known.len() > MAX_LISTED {
        return "Is not among the accepted values.".to_owned();
    }
    format!("Must be one of: {}.", known.join(", "))
}

fn format_message(format: &str) -> String {
    let expected = match format {
        "email" => "an email address",
        "date" => "a date such as 1980-04-01",
        "date-time" => "an RFC 3339 date-time with an offset",
        "uri" => "an absolute URL",
        "ip" => "an IP address such as 192.0.2.1",
        other => return format!("Must have the format {other}."),
    };
    format!("Must be {expected}.")
}
