//! Orders of collections.

use super::{Checked, checked};

/// The order of a collection, by one field or several.
///
/// ```
/// use rebilly_sdk::{Sort, sort};
///
/// assert_eq!(sort::desc("createdTime").then(sort::asc("lastName")), Sort::from("-createdTime,lastName"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sort(Checked);

checked!(Sort);

/// Smallest first.
pub fn asc(field: impl Into<String>) -> Sort {
    by("", field.into())
}

/// Largest first.
pub fn desc(field: impl Into<String>) -> Sort {
    by("-", field.into())
}

fn by(sign: &str, field: String) -> Sort {
    let odd = field.is_empty() || field.starts_with(['-', '+']) || field.contains([',', ' ']);
    let mistake = odd.then(|| "a field to sort by is empty or has a sign in it".to_owned());
    Sort(Checked { text: format!("{sign}{field}"), mistake })
}

impl Sort {
    /// And by this where the first are equal.
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
    fn fields_are_joined_and_checked() {
        assert_eq!(Sort::from(["-a", "b"]).to_query(), "-a,b");
        assert_eq!(Sort::from([desc("a"), asc("b")]).to_query(), "-a,b");
        assert_eq!(Sort::default().then(asc("b")).to_query(), "b");
        for odd in ["", "-a", "a,b", "a b"] {
            assert!(asc(odd).check().is_err() && asc("x").then(desc(odd)).check().is_err(), "{odd}");
        }
    }
}
