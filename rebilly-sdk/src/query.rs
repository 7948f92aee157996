//! What stands in a query.

/// A value of a query parameter.
pub trait QueryValue {
    /// Its text, before it is percent-encoded.
    fn to_query(&self) -> String;
}

impl QueryValue for i64 {
    fn to_query(&self) -> String {
        self.to_string()
    }
}

impl QueryValue for bool {
    fn to_query(&self) -> String {
        self.to_string()
    }
}

impl QueryValue for String {
    fn to_query(&self) -> String {
        self.clone()
    }
}

impl QueryValue for &str {
    fn to_query(&self) -> String {
        (*self).to_owned()
    }
}

/// Several values in one parameter, joined by commas: `sort=-createdTime,lastName`.
///
/// ```
/// use rebilly_sdk::CommaList;
///
/// assert_eq!(CommaList::from(["-createdTime", "lastName"]), CommaList::from("-createdTime,lastName"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CommaList(String);

impl From<&str> for CommaList {
    fn from(joined: &str) -> Self {
        Self(joined.to_owned())
    }
}

impl From<String> for CommaList {
    fn from(joined: String) -> Self {
        Self(joined)
    }
}

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
        let mut joined = String::new();
        for value in values {
            if !joined.is_empty() {
                joined.push(',');
            }
            joined.push_str(value.as_ref());
        }
        Self(joined)
    }
}

impl QueryValue for CommaList {
    fn to_query(&self) -> String {
        self.0.clone()
    }
}
