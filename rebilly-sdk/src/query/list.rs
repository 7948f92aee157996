//! Lists in one parameter.

use super::{Checked, checked};

/// Several names in one parameter, joined by commas: `expand=leadSource,company`.
///
/// A name with a comma in it is refused when the call is sent; a text is taken as it is.
///
/// ```
/// use rebilly_sdk::CommaList;
///
/// assert_eq!(CommaList::from(["leadSource", "company"]), CommaList::from("leadSource,company"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CommaList(Checked);

checked!(CommaList);

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
        let mut joined = Checked::default();
        for value in values {
            let value = value.as_ref();
            let mistake = (value.is_empty() || value.contains(','))
                .then(|| "a name in a list is empty or has a comma in it".to_owned());
            joined.join(',', Checked { text: value.to_owned(), mistake });
        }
        Self(joined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::QueryValue;

    #[test]
    fn names_are_joined_and_checked() {
        let list = CommaList::from(vec!["a", "b"]);
        assert_eq!((list.to_query().as_str(), list.check()), ("a,b", Ok(())));
        for odd in [["a,b", "c"], ["", "c"]] {
            assert!(CommaList::from(odd).check().is_err(), "{odd:?}");
        }
        assert!(CommaList::from("a,b").check().is_ok());
    }
}
