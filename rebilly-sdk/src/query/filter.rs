//! Which items of a collection.

use super::{Checked, QueryValue, checked};

/// Which items of a collection: conditions that all must hold.
///
/// Rebilly's grammar has no escapes, so a value that would be read as something else is refused when the call is sent.
/// A text is taken as it is: see [`raw`].
///
/// ```
/// use rebilly_sdk::{Filter, filter};
///
/// let recent = filter::field("createdTime").at_least("2026-01-01T00:00:00Z");
/// let filter = filter::field("email").eq("a@b.c").and(recent);
/// assert_eq!(filter, Filter::from("email:a@b.c;createdTime:2026-01-01T00:00:00Z.."));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter(Checked);

checked!(Filter);

/// A field to put a condition on.
///
/// Dots lead into objects and `*` stands for any item or member: `_embedded.customer.email`, `customFields.*`.
#[derive(Debug, Clone)]
#[must_use = "a field alone is no condition"]
pub struct Field(Checked);

/// Begins a condition on a field.
pub fn field(path: impl Into<String>) -> Field {
    let text = path.into();
    let known = |sign: char| sign.is_ascii_alphanumeric() || "_-.*".contains(sign);
    let odd = text.is_empty() || !text.chars().all(known) || text.split('.').any(str::is_empty);
    let mistake =
        odd.then(|| "the path of a filter is empty or has a sign in it that no path has".to_owned());
    Field(Checked { text, mistake })
}

/// A filter in Rebilly's own grammar: `field:value`, `;` for and, `,` for or, `!` for not, `1..10` for ranges.
pub fn raw(text: impl Into<String>) -> Filter {
    Filter(Checked::raw(text))
}

impl Field {
    /// It is this value.
    pub fn eq(self, value: impl QueryValue) -> Filter {
        self.one_of("", [value])
    }

    /// It is one of these values.
    pub fn any_of<V: QueryValue>(self, values: impl IntoIterator<Item = V>) -> Filter {
        self.one_of("", values)
    }

    /// It is not this value.
    pub fn not(self, value: impl QueryValue) -> Filter {
        self.one_of("!", [value])
    }

    /// It is none of these values.
    pub fn none_of<V: QueryValue>(self, values: impl IntoIterator<Item = V>) -> Filter {
        // Alternatives are joined by "or", so each exclusion is a condition of its own.
        let parts: Vec<Filter> = values.into_iter().map(|value| self.clone().one_of("!", [value])).collect();
        match parts.is_empty() {
            true => self.one_of("!", [""; 0]),
            false => parts.into_iter().fold(Filter::default(), Filter::and),
        }
    }

    /// It lies between these values, both included.
    pub fn between(self, from: impl QueryValue, to: impl QueryValue) -> Filter {
        let (from, to) = (checked_value(&from), checked_value(&to));
        self.with(Checked {
            text: format!("{}..{}", from.text, to.text),
            mistake: from.mistake.or(to.mistake),
        })
    }

    /// It is this value or more.
    pub fn at_least(self, from: impl QueryValue) -> Filter {
        let from = checked_value(&from);
        self.with(Checked { text: format!("{}..", from.text), ..from })
    }

    /// It is this value or less.
    pub fn at_most(self, to: impl QueryValue) -> Filter {
        let to = checked_value(&to);
        self.with(Checked { text: format!("..{}", to.text), ..to })
    }

    /// It is in a value list of the organization.
    pub fn in_list(self, name: impl AsRef<str>) -> Filter {
        let name = checked_value(&name.as_ref());
        self.with(Checked { text: format!("@{}", name.text), ..name })
    }

    fn one_of<V: QueryValue>(self, sign: &str, values: impl IntoIterator<Item = V>) -> Filter {
        let mut joined = Checked::default();
        for value in values {
            let value = checked_value(&value);
            joined.join(',', Checked { text: format!("{sign}{}", value.text), ..value });
        }
        if joined.text.is_empty() {
            joined.mistake.get_or_insert("a filter has no value".to_owned());
        }
        self.with(joined)
    }

    fn with(self, value: Checked) -> Filter {
        let text = format!("{}:{}", self.0.text, value.text);
        Filter(Checked { text, mistake: self.0.mistake.or(value.mistake) })
    }
}

/// A value that is read as a value and nothing else.
fn checked_value(value: &impl QueryValue) -> Checked {
    let text = value.to_query();
    let odd = match text.as_str() {
        "" => Some("is empty"),
        text if text.contains([',', ';']) => Some("has a comma or a semicolon in it"),
        text if text.starts_with(['!', '@']) => Some("begins with ! or @"),
        text if text.contains("..") => Some("has two dots in it, which make a range"),
        _ => None,
    };
    let mistake =
        odd.map(|odd| format!("a filter's value {odd}: pass the whole filter as text if you mean that"));
    Checked { text, mistake }
}

impl Filter {
    /// And this must hold too.
    #[must_use]
    pub fn and(mut self, other: impl Into<Filter>) -> Self {
        self.0.join(';', other.into().0);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(filter: Filter) -> Result<String, String> {
        filter.check().map(|()| filter.to_query())
    }

    #[test]
    fn every_condition_has_its_form() {
        let cases = [
            (field("email").eq("a@b.c"), "email:a@b.c"),
            (field("status").any_of(["a", "b"]), "status:a,b"),
            (field("status").not("a"), "status:!a"),
            (field("status").none_of(["a", "b"]), "status:!a;status:!b"),
            (field("amount").between(1, 10), "amount:1..10"),
            (field("amount").at_least(1), "amount:1.."),
            (field("amount").at_most("2026-01-01T00:00:00+00:00"), "amount:..2026-01-01T00:00:00+00:00"),
            (field("country").in_list("banned"), "country:@banned"),
            (field("_embedded.customer.tags.*").eq(true), "_embedded.customer.tags.*:true"),
            (raw("a:1").and("b:2").and(field("c").eq("3:4")), "a:1;b:2;c:3:4"),
            (Filter::default().and(raw("a:1")), "a:1"),
        ];
        for (filter, expected) in cases {
            assert_eq!(text(filter), Ok(expected.to_owned()));
        }
    }

    #[test]
    fn what_would_be_read_as_something_else_is_refused_without_being_shown() {
        for odd in ["", "a,b", "a;x:1", "!a", "@a", "1..2", ".."] {
            let x = || field("x");
            let all = [
                x().eq(odd),
                x().not(odd),
                x().any_of(["ok", odd]),
                x().none_of(["ok", odd]),
                x().between(odd, "ok"),
                x().between("ok", odd),
                x().at_least(odd),
                x().at_most(odd),
                x().in_list(odd),
                raw("ok:1").and(x().eq(odd)),
            ];
            for filter in all {
                assert!(filter.check().is_err(), "{odd}: {}", filter.to_query());
            }
        }
        let error = field("email").eq("MARKER,").check().unwrap_err();
        assert!(!error.contains("MARKER"), "{error}");
        for odd in ["", "a:b", "a;b", "a b", ".a", "a..b", "a,b"] {
            assert!(field(odd).eq("x").check().is_err(), "{odd}");
        }
        let nothing: [&str; 0] = [];
        assert!(field("x").any_of(nothing).check().is_err() && field("x").none_of(nothing).check().is_err());
    }
}
