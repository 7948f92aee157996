//! Comma-separated lists.

use super::{CheckedText, checked_text_value};

/// Comma-separated names in one query parameter: `expand=leadSource,company`.
///
/// An array or a `Vec` is joined. An empty name, or one with a comma, is rejected when the call is sent. A string is
/// used as it is.
///
/// ```
/// use rebilly_sdk::CommaList;
///
/// assert_eq!(CommaList::from(["leadSource", "company"]), CommaList::from("leadSource,company"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CommaList(CheckedText);

checked_text_value!(CommaList);

impl<T: AsRef<str>, const N: usize> From<[T; N]> for CommaList {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<T: AsRef<str>> From<Vec<T>> for CommaList {
    fn from(values: Vec<T>) -> Self {
        values.into_iter().collect()
    }
}

impl<T: AsRef<str>> FromIterator<T> for CommaList {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut joined = CheckedText::default();
        for value in values {
            let value = value.as_ref();
            let error = (value.is_empty() || value.contains(',')).then(|| {
                "a name in a comma-separated list is empty or contains a comma: pass each name separately"
                    .to_owned()
            });
            joined.join(',', CheckedText { text: value.to_owned(), error });
        }
        Self(joined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::QueryValue;

    #[test]
    fn names_are_joined_and_validated() {
        let list = CommaList::from(vec!["a", "b"]);
        assert_eq!((list.to_query().as_str(), list.check()), ("a,b", Ok(())));
        for invalid in [["a,b", "c"], ["", "c"]] {
            assert!(CommaList::from(invalid).check().is_err(), "{invalid:?}");
        }
        assert!(CommaList::from("a,b").check().is_ok());
    }
}
