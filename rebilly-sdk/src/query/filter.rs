//! Filters of collections.

use super::{CheckedText, QueryValue, checked_text_value};

/// Filter of a collection: conditions that items must meet.
///
/// Rebilly's filter grammar has no escapes. A value with a special meaning, such as one with a comma, is rejected when
/// the call is sent. A string is used as it is: see [`raw`].
///
/// ```
/// use rebilly_sdk::{Filter, filter};
///
/// let recent = filter::field("createdTime").at_least("2026-01-01T00:00:00Z");
/// let filter = filter::field("email").eq("a@b.c").and(recent);
/// assert_eq!(filter, Filter::from("email:a@b.c;createdTime:2026-01-01T00:00:00Z.."));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Filter(CheckedText);

checked_text_value!(Filter);

/// Field that a condition of a [`Filter`] refers to; created by [`field`].
///
/// Dots separate nested properties, and `*` matches any item or property: `_embedded.customer.email`, `customFields.*`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[must_use = "a field is no filter until a condition is called"]
pub struct FilterField(CheckedText);

/// Starts a condition on a field.
pub fn field(path: impl Into<String>) -> FilterField {
    let text = path.into();
    let allowed = |character: char| character.is_ascii_alphanumeric() || "_-.*".contains(character);
    let invalid = text.is_empty() || !text.chars().all(allowed) || text.split('.').any(str::is_empty);
    let message = "the field of a filter is empty or has a character other than letters, digits and `_-.*`";
    FilterField(CheckedText { text, error: invalid.then(|| message.to_owned()) })
}

/// Creates a filter from Rebilly's own grammar: `field:value`, `;` for and, `,` for or, `!` for not, `1..10` for
/// ranges.
pub fn raw(text: impl Into<String>) -> Filter {
    Filter(CheckedText::raw(text))
}

impl FilterField {
    /// Matches items whose field equals this value.
    pub fn eq(self, value: impl QueryValue) -> Filter {
        self.one_of("", [value])
    }

    /// Matches items whose field equals one of these values.
    pub fn any_of<V: QueryValue>(self, values: impl IntoIterator<Item = V>) -> Filter {
        self.one_of("", values)
    }

    /// Matches items whose field differs from this value.
    pub fn not(self, value: impl QueryValue) -> Filter {
        self.one_of("!", [value])
    }

    /// Matches items whose field differs from all of these values.
    pub fn none_of<V: QueryValue>(self, values: impl IntoIterator<Item = V>) -> Filter {
        // Values in one condition are alternatives, so each exclusion needs a condition of its own.
        let parts: Vec<Filter> = values.into_iter().map(|value| self.clone().one_of("!", [value])).collect();
        match parts.is_empty() {
            true => self.one_of("!", [""; 0]),
            false => parts.into_iter().fold(Filter::default(), Filter::and),
        }
    }

    /// Matches items whose field is between these values, both included.
    pub fn between(self, from: impl QueryValue, to: impl QueryValue) -> Filter {
        let (from, to) = (checked_value(&from), checked_value(&to));
        self.with(CheckedText { text: format!("{}..{}", from.text, to.text), error: from.error.or(to.error) })
    }

    /// Matches items whose field is greater than or equal to this value.
    pub fn at_least(self, from: impl QueryValue) -> Filter {
        let from = checked_value(&from);
        self.with(CheckedText { text: format!("{}..", from.text), ..from })
    }

    /// Matches items whose field is less than or equal to this value.
    pub fn at_most(self, to: impl QueryValue) -> Filter {
        let to = checked_value(&to);
        self.with(CheckedText { text: format!("..{}", to.text), ..to })
    }

    /// Matches items whose field is in the value list of this name, which the organization defined.
    pub fn in_list(self, name: impl AsRef<str>) -> Filter {
        let name = checked_value(&name.as_ref());
        self.with(CheckedText { text: format!("@{}", name.text), ..name })
    }

    fn one_of<V: QueryValue>(self, prefix: &str, values: impl IntoIterator<Item = V>) -> Filter {
        let mut joined = CheckedText::default();
        for value in values {
            let value = checked_value(&value);
            joined.join(',', CheckedText { text: format!("{prefix}{}", value.text), ..value });
        }
        if joined.text.is_empty() {
            joined.error.get_or_insert("a filter condition needs at least one value".to_owned());
        }
        self.with(joined)
    }

    fn with(self, value: CheckedText) -> Filter {
        let text = format!("{}:{}", self.0.text, value.text);
        Filter(CheckedText { text, error: self.0.error.or(value.error) })
    }
}

/// Validates that a value has no special meaning in the grammar.
fn checked_value(value: &impl QueryValue) -> CheckedText {
    let text = value.to_query();
    let reason = match text.as_str() {
        "" => Some("is empty"),
        text if text.contains([',', ';']) => Some("contains a comma or a semicolon"),
        text if text.starts_with(['!', '@']) => Some("begins with `!` or `@`"),
        text if text.contains("..") => Some("contains `..`, which denotes a range"),
        _ => None,
    };
    let error =
        reason.map(|reason| format!("a filter value {reason}: if this is intended, use `filter::raw`"));
    CheckedText { text, error }
}

impl Filter {
    /// Adds a filter that items must meet as well.
    ///
    /// `None` adds nothing.
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
    fn debug_hides_the_values() {
        let filter = field("email").eq("ada@example.com").and(field("id").any_of(["cus_1"]));
        assert_eq!(format!("{filter:?}"), "Filter(CheckedText { error: None, .. })");
    }

    #[test]
    fn each_condition_has_its_syntax() {
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
    fn values_with_special_meaning_are_rejected_and_not_printed() {
        for invalid in ["", "a,b", "a;x:1", "!a", "@a", "1..2", ".."] {
            let x = || field("x");
            let all = [
                x().eq(invalid),
                x().not(invalid),
                x().any_of(["ok", invalid]),
                x().none_of(["ok", invalid]),
                x().between(invalid, "ok"),
                x().between("ok", invalid),
                x().at_least(invalid),
                x().at_most(invalid),
                x().in_list(invalid),
                raw("ok:1").and(x().eq(invalid)),
            ];
            for filter in all {
                assert!(filter.check().is_err(), "{invalid}: {}", filter.to_query());
            }
        }
        let error = field("email").eq("MARKER,").check().unwrap_err();
        assert!(!error.contains("MARKER"), "{error}");
        for invalid in ["", "a:b", "a;b", "a b", ".a", "a..b", "a,b"] {
            assert!(field(invalid).eq("x").check().is_err(), "{invalid}");
        }
        let empty: [&str; 0] = [];
        assert!(field("x").any_of(empty).check().is_err() && field("x").none_of(empty).check().is_err());
    }
}
