//! Texts: what identifiers, enums and parameters are created from.

use std::borrow::Cow;

/// String of any kind: `&str`, `String`, `&String`, `Cow<str>` or `Box<str>`.
///
/// Identifiers, enums, keys, filters and sort orders convert [`From`] each of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert into the expected type",
    label = "expected a string or a value of the expected type"
)]
pub trait Text {
    /// Returns the text.
    fn as_text(&self) -> &str;

    /// Converts into a text of its own, without a copy where this one is owned.
    fn into_text(self) -> Box<str>
    where
        Self: Sized;
}

/// Type that stores a text: identifiers, enums and keys.
///
/// It lets [`Nullable`](super::Nullable) properties and [parameters](IntoParam) accept strings. `String` itself has
/// its own conversions.
pub trait TextValue: for<'t> From<&'t str> + From<String> {}

/// Text argument of a call or of a builder: a `T`, a reference to it, any [string](Text), or an `Option` of these.
/// Where any text will do, `T` is `String`, and references to identifiers and enums are accepted too.
///
/// `None` leaves an optional value out. For an identifier in the path, which cannot be left out, `None` is an
/// invalid request: it fails before it is sent. So the identifiers of a response, which are optional, need no `unwrap`:
///
/// ```no_run
/// # async fn example(client: rebilly_sdk::Client, website: std::borrow::Cow<'_, str>) -> Result<(), rebilly_sdk::Error> {
/// # use rebilly_sdk::customers::CustomerRequest;
/// let body = CustomerRequest::default().with_website_id(website);
/// let customer = client.customers().create(&body).await?;
/// let lead_source = client.customers().get_lead_source(&customer.id).await?;
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert into `{T}`",
    label = "expected `{T}`, a string, or an `Option` of either"
)]
pub trait IntoParam<T> {
    /// Converts the argument. `None` leaves the value out.
    fn into_param(self) -> Option<T>;
}

macro_rules! strings {
    ($($string:ty),*) => {$(
        impl Text for $string {
            fn as_text(&self) -> &str {
                self
            }

            fn into_text(self) -> Box<str> {
                String::from(self).into()
            }
        }

        impl<T: TextValue> IntoParam<T> for $string {
            fn into_param(self) -> Option<T> {
                Some(T::from(String::from(self)))
            }
        }

        impl<T: TextValue> IntoParam<T> for Option<$string> {
            fn into_param(self) -> Option<T> {
                self?.into_param()
            }
        }

        impl IntoParam<String> for $string {
            fn into_param(self) -> Option<String> {
                Some(self.into())
            }
        }

        impl IntoParam<String> for Option<$string> {
            fn into_param(self) -> Option<String> {
                self.map(Into::into)
            }
        }
    )*};
}
strings!(&str, String, &String, Cow<'_, str>, Box<str>);

impl<T: TextValue> IntoParam<T> for T {
    fn into_param(self) -> Option<T> {
        Some(self)
    }
}

impl<T: TextValue> IntoParam<T> for Option<T> {
    fn into_param(self) -> Option<T> {
        self
    }
}

impl<T: TextValue + Clone> IntoParam<T> for &T {
    fn into_param(self) -> Option<T> {
        Some(self.clone())
    }
}

impl<T: TextValue + Clone> IntoParam<T> for Option<&T> {
    fn into_param(self) -> Option<T> {
        self.cloned()
    }
}

impl<T: TextValue + Clone> IntoParam<T> for &Option<T> {
    fn into_param(self) -> Option<T> {
        self.clone()
    }
}

impl<T: TextValue + AsRef<str>> IntoParam<String> for &T {
    fn into_param(self) -> Option<String> {
        Some(self.as_ref().to_owned())
    }
}

impl<T: TextValue + AsRef<str>> IntoParam<String> for Option<&T> {
    fn into_param(self) -> Option<String> {
        self?.into_param()
    }
}

impl<T: TextValue + AsRef<str>> IntoParam<String> for &Option<T> {
    fn into_param(self) -> Option<String> {
        self.as_ref()?.into_param()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Id(String);

    impl<T: Text> From<T> for Id {
        fn from(text: T) -> Self {
            Self(text.into_text().into())
        }
    }

    impl TextValue for Id {}

    #[test]
    fn any_string_or_option_is_a_parameter() {
        let (owned, id) = ("x".to_owned(), Id("x".to_owned()));
        let params: [Option<Id>; 12] = [
            "x".into_param(),
            owned.clone().into_param(),
            (&owned).into_param(),
            Cow::Borrowed("x").into_param(),
            Box::<str>::from("x").into_param(),
            Some("x").into_param(),
            Some(&owned).into_param(),
            id.clone().into_param(),
            (&id).into_param(),
            Some(&id).into_param(),
            (&Some(id.clone())).into_param(),
            Some(id.clone()).into_param(),
        ];
        assert!(params.iter().all(|param| *param == Some(Id("x".to_owned()))), "{params:?}");
        assert_eq!(IntoParam::<Id>::into_param(None::<&str>), None);
        assert_eq!(IntoParam::<String>::into_param(None::<String>), None);
        assert_eq!(IntoParam::<String>::into_param(Some("x")).as_deref(), Some("x"));
    }
}
