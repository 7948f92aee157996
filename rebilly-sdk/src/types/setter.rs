//! Arguments of setters.

use super::{Map, Nullable};

/// Value that a setter accepts for an optional property. `F` is the type of the property, `V` is inferred.
///
/// | argument | effect |
/// |---|---|
/// | value that converts [`Into`] the property's type, such as `&str` | sets the property |
/// | `Some` of such a value | sets the property |
/// | `None` | leaves the property out of the request |
/// | [`Nullable::Null`], if the property is nullable | sends `null`, which clears the property |
///
/// ```
/// use rebilly_sdk::customers::CustomerRequest;
/// use rebilly_sdk::types::Nullable;
///
/// let website: Option<&str> = None;
/// let customer = CustomerRequest::default().with_website_id(website).with_primary_address(Nullable::Null);
/// assert_eq!(serde_json::to_string(&customer)?, r#"{"primaryAddress":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a property of type `{F}`",
    label = "expected a value that converts into the property's type, or an `Option` of one"
)]
pub trait IntoField<F, V> {
    /// Returns the value of the field.
    fn into_field(self) -> F;
}

impl<T, V: Into<T>> IntoField<Option<T>, V> for V {
    fn into_field(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoField<Option<T>, V> for Option<V> {
    fn into_field(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, V: Into<T>> IntoField<Nullable<T>, V> for V {
    fn into_field(self) -> Nullable<T> {
        Nullable::Value(self.into())
    }
}

impl<T, V: Into<T>> IntoField<Nullable<T>, V> for Option<V> {
    fn into_field(self) -> Nullable<T> {
        self.map_or(Nullable::Absent, |value| Nullable::Value(value.into()))
    }
}

// Without a conversion of the value, so that the compiler infers `Nullable::Null`.
impl<T> IntoField<Nullable<T>, T> for Nullable<T> {
    fn into_field(self) -> Nullable<T> {
        self
    }
}

/// Items that a setter accepts for a list or a map. `F` is the type of the property, `V` is inferred.
///
/// A list accepts anything that iterates over values that convert [`Into`] its items, a map names with values.
/// `None` and [`Nullable::Null`] have the same effect as in [`IntoField`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a property of type `{F}`",
    label = "expected items that convert into those of the property, or an `Option` of them"
)]
pub trait IntoItems<F, V> {
    /// Returns the value of the field.
    fn into_items(self) -> F;
}

impl<T, V: IntoIterator<Item: Into<T>>> IntoItems<Vec<T>, V> for V {
    fn into_items(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T, N, E, V> IntoItems<Map<T>, V> for V
where
    N: Into<String>,
    E: Into<T>,
    V: IntoIterator<Item = (N, E)>,
{
    fn into_items(self) -> Map<T> {
        self.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
    }
}

macro_rules! optional_items {
    ($($items:ident),*) => {$(
        impl<T, V: IntoItems<$items<T>, V>> IntoItems<Option<$items<T>>, V> for V {
            fn into_items(self) -> Option<$items<T>> {
                Some(self.into_items())
            }
        }

        impl<T, V: IntoItems<$items<T>, V>> IntoItems<Option<$items<T>>, V> for Option<V> {
            fn into_items(self) -> Option<$items<T>> {
                self.map(IntoItems::into_items)
            }
        }

        impl<T, V: IntoItems<$items<T>, V>> IntoItems<Nullable<$items<T>>, V> for V {
            fn into_items(self) -> Nullable<$items<T>> {
                Nullable::Value(self.into_items())
            }
        }

        impl<T, V: IntoItems<$items<T>, V>> IntoItems<Nullable<$items<T>>, V> for Option<V> {
            fn into_items(self) -> Nullable<$items<T>> {
                self.map_or(Nullable::Absent, |items| Nullable::Value(items.into_items()))
            }
        }

        impl<T> IntoItems<Nullable<$items<T>>, $items<T>> for Nullable<$items<T>> {
            fn into_items(self) -> Nullable<$items<T>> {
                self
            }
        }
    )*};
}
optional_items!(Vec, Map);

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    fn field<F, V>(value: impl IntoField<F, V>) -> F {
        value.into_field()
    }

    fn items<F, V>(value: impl IntoItems<F, V>) -> F {
        value.into_items()
    }

    #[test]
    fn none_leaves_a_property_out_and_null_is_null() {
        assert_eq!(field::<Option<String>, _>("x"), Some("x".to_owned()));
        assert_eq!(field::<Option<String>, _>(Some(&"x".to_owned())), Some("x".to_owned()));
        assert_eq!(field::<Option<String>, _>(None::<&str>), None);
        assert_eq!(field::<Nullable<String>, _>(Cow::Borrowed("x")), Nullable::Value("x".to_owned()));
        assert_eq!(field::<Nullable<String>, _>(Some("x")), Nullable::Value("x".to_owned()));
        assert_eq!(field::<Nullable<String>, _>(None::<String>), Nullable::Absent);
        assert_eq!(field::<Nullable<String>, _>(Nullable::Null), Nullable::Null);
        assert_eq!(field::<Nullable<i64>, _>(5), Nullable::Value(5));
        assert_eq!(field::<Nullable<Box<i64>>, _>(5), Nullable::Value(Box::new(5)));
    }

    #[test]
    fn lists_and_maps_accept_options() {
        let list = vec!["x".to_owned()];
        assert_eq!(items::<Option<Vec<String>>, _>(["x"]), Some(list.clone()));
        assert_eq!(items::<Option<Vec<String>>, _>(Some(["x"])), Some(list.clone()));
        assert_eq!(items::<Option<Vec<String>>, _>(None::<Vec<String>>), None);
        assert_eq!(items::<Nullable<Vec<String>>, _>(&list), Nullable::Value(list.clone()));
        assert_eq!(items::<Nullable<Vec<String>>, _>(None::<[&str; 0]>), Nullable::Absent);
        assert_eq!(items::<Nullable<Vec<String>>, _>(Nullable::Null), Nullable::Null);
        let map = Map::from([("n".to_owned(), "x".to_owned())]);
        assert_eq!(items::<Option<Map<String>>, _>([("n", "x")]), Some(map.clone()));
        assert_eq!(items::<Option<Map<String>>, _>(None::<Map<String>>), None);
        assert_eq!(items::<Nullable<Map<String>>, _>(map.clone()), Nullable::Value(map));
    }
}
