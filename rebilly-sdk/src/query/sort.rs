//! Sort orders of collections.

use super::{CheckedText, checked_text_value};

/// Sort order of a collection, by one or more fields.
///
/// ```
/// use rebilly_sdk::{Sort, sort};
///
/// assert_eq!(sort::desc("createdTime").then(sort::asc("lastName")), Sort::from("-createdTime,lastName"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Sort(CheckedText);

checked_text_value!(Sort);

/// Sorts by a field, smallest value first.
pub fn asc(field: impl Into<String>) -> Sort {
    by("", field.into())
}

/// Sorts by a field, largest value first.
pub fn desc(field: impl Into<String>) -> Sort {
    by("-", field.into())
}

fn by(prefix: &str, field: String) -> Sort {
    let invalid = field.is_empty() || field.starts_with(['-', '+']) || field.contains([',', ' ']);
    let message = "the name of a sort field is empty, contains a comma or a space, or begins with `-` or `+`";
    let error = invalid.then(|| message.to_owned());
    Sort(CheckedText { text: format!("{prefix}{field}"), error })
}

impl Sort {
    /// Adds an order for items that are equal by this one.
    #[must_use]
    pub fn then(mut self, other: Sort) -> Self {
        self.0.join(',', other.0);
        self
    }
}

impl<T: Into<Sort>, const N: usize> From<[T; N]> for Sort {
    fn from(parts: [T; N]) -> Self {
        parts.into_iter().map(Into::into).fold(Self::default(), Self::then)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::QueryValue;

    #[test]
    fn fields_are_joined_and_validated() {
        assert_eq!(Sort::from(["-a", "b"]).to_query(), "-a,b");
        assert_eq!(Sort::from([desc("a"), asc("b")]).to_query(), "-a,b");
        assert_eq!(Sort::default().then(asc("b")).to_query(), "b");
        for invalid in ["", "-a", "a,b", "a b"] {
            assert!(
                asc(invalid).check().is_err() && asc("x").then(desc(invalid)).check().is_err(),
                "{invalid}"
            );
        }
    }
}
