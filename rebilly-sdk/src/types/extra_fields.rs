//! Unknown properties of a model, and the notation of its known ones.

use std::collections::HashMap;
use std::fmt;

use super::Json;
use crate::printable::{MAX_NAME, printable};

/// Limit of the names that `Debug` shows.
const MAX_NAMES: usize = 32;

/// Unknown properties of a model: those that this version of the SDK has no field for.
///
/// Every model has one, so that reading a resource, changing a field and sending it back loses no data.
/// It also records how unchanged fields were written: `null`, `[]`, `3.0` and `"97.97"` for a number are sent back as
/// received.
///
/// A value that does not fit its field, such as `1999.5` for an integer, is kept too: the field is absent and
/// [`unexpected`](Self::unexpected) has the value. It is sent back until the field is set. A field that is set to
/// `None`, `0`, `false` or an empty text or list counts as not set: call [`remove_unexpected`](Self::remove_unexpected)
/// as well.
///
/// - Equality compares the unknown properties and unexpected values, not how fields were written.
/// - `Debug` shows the names only, because the values may contain personal data.
///
/// ```
/// use rebilly_sdk::types::{ExtraFields, Json};
///
/// let mut extra = ExtraFields::default();
/// extra.insert("loyaltyTier", "gold");
/// assert_eq!(extra.get("loyaltyTier").and_then(Json::to_text).as_deref(), Some("gold"));
/// ```
#[derive(Clone, Default)]
pub struct ExtraFields {
    /// Low bits of the [`FieldState`]s of the first 64 fields.
    low: u64,
    /// High bits of the [`FieldState`]s of the first 64 fields.
    high: u64,
    /// Data that few models have: boxed to keep models small.
    rare: Option<Box<Rare>>,
}

#[derive(Clone, Default)]
struct Rare {
    unknown: Vec<(Box<str>, Json)>,
    /// States of the fields after the first 64. Fields without an entry are [`FieldState::Plain`].
    states: Vec<(usize, FieldState)>,
    originals: Vec<Original>,
    /// Text of the model itself, if it was no object: `null`, `[]` or an unexpected value.
    whole: Option<Original>,
}

/// Text of a field that was received in another notation than the SDK writes.
#[derive(Clone)]
struct Original {
    field: usize,
    name: &'static str,
    /// Text that the SDK writes for the value that was read. `None` if none was read.
    canonical: Option<Box<[u8]>>,
    original: Json,
    /// The value or an item of it does not fit the field.
    is_unexpected: bool,
}

/// How a field was received, in addition to its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldState {
    /// The value alone determines what is sent.
    Plain,
    /// The property was `null`.
    Null,
    /// The property was present and its value is one that fields usually leave out: an empty list or map.
    Empty,
    /// The property is required and was missing.
    Missing,
}

impl ExtraFields {
    /// Returns the unknown property `name`. `None` if there is none.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find(|(known, _)| *known == name).map(|(_, json)| json)
    }

    /// Adds or replaces the unknown property `name`. Returns the previous value, `None` if there was none.
    ///
    /// For a property that the model has a field for, set the field: the property is sent twice otherwise.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) -> Option<Json> {
        let unknown = &mut self.rare.get_or_insert_default().unknown;
        let value = value.into();
        match unknown.iter_mut().find(|(known, _)| **known == *name) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                unknown.push((name.into(), value));
                None
            }
        }
    }

    /// Removes the unknown property `name`, so that it is not sent. Returns its value, `None` if there was none.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let unknown = &mut self.rare.as_mut()?.unknown;
        let index = unknown.iter().position(|(known, _)| **known == *name)?;
        Some(unknown.remove(index).1)
    }

    /// Returns the names and values of the unknown properties in the order they were received or added.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.rare.iter().flat_map(|rare| &rare.unknown).map(|(name, json)| (&**name, json))
    }

    /// Returns `true` if there is no unknown property.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Returns the properties whose values do not fit their fields, with the values as received.
    ///
    /// - The field itself is absent, or `0`, `false` or empty if it is required.
    /// - A list or map without some of its items has the rest of them.
    /// - The name is empty if the model itself was no object, as an item of a list.
    pub fn unexpected(&self) -> impl Iterator<Item = (&str, &Json)> {
        let all = self.rare.iter().flat_map(|rare| rare.originals.iter().chain(&rare.whole));
        all.filter(|stored| stored.is_unexpected).map(|stored| (stored.name, &stored.original))
    }

    /// Removes the unexpected value of the property `name`, so that it is not sent. Returns it, `None` if there was none.
    pub fn remove_unexpected(&mut self, name: &str) -> Option<Json> {
        let rare = self.rare.as_mut()?;
        let is_meant = |stored: &Original| stored.is_unexpected && stored.name == name;
        if let Some(whole) = rare.whole.take_if(|whole| is_meant(whole)) {
            return Some(whole.original);
        }
        let index = rare.originals.iter().position(is_meant)?;
        Some(rare.originals.remove(index).original)
    }

    /// Stores the unknown properties of an object. The last value of a duplicate name wins.
    pub(crate) fn set_unknown(&mut self, mut received: Vec<(Box<str>, Json)>) {
        if received.is_empty() {
            return;
        }
        let names: Vec<Box<str>> = received.iter().map(|(name, _)| name.clone()).collect();
        let last: HashMap<&str, usize> =
            names.iter().enumerate().map(|(index, name)| (&**name, index)).collect();
        if last.len() < names.len() {
            let mut indices = 0..;
            received.retain(|(name, _)| last.get(&**name).copied() == indices.next());
        }
        self.rare.get_or_insert_default().unknown = received;
    }

    /// Stores the text of a model that was no object: `null`, `[]` or an unexpected value.
    pub(crate) fn keep_whole(&mut self, original: &str, is_unexpected: bool) {
        let original = Json::from_checked(original);
        self.rare.get_or_insert_default().whole =
            Some(Original { field: 0, name: "", canonical: None, original, is_unexpected });
    }

    /// Returns the text of a model that was no object.
    pub(crate) fn whole(&self) -> Option<&str> {
        self.rare.as_ref()?.whole.as_ref().map(|stored| stored.original.as_str())
    }

    /// Returns `true` if no value is stored that does not fit its field.
    pub(crate) fn has_unexpected(&self) -> bool {
        self.unexpected().next().is_some()
    }

    /// Returns `true` if the values of the fields alone determine what is sent.
    pub(crate) fn is_plain(&self) -> bool {
        self.low | self.high == 0 && self.rare.is_none()
    }

    /// Returns the state of the field with this index.
    pub(crate) fn state(&self, field: usize) -> FieldState {
        match field {
            0..64 => match ((self.low >> field) & 1, (self.high >> field) & 1) {
                (0, 0) => FieldState::Plain,
                (_, 0) => FieldState::Null,
                (0, _) => FieldState::Empty,
                _ => FieldState::Missing,
            },
            _ => {
                let states = self.rare.as_ref().map(|rare| rare.states.as_slice()).unwrap_or_default();
                states.iter().find(|(at, _)| *at == field).map_or(FieldState::Plain, |(_, state)| *state)
            }
        }
    }

    /// Sets the state of the field with this index.
    pub(crate) fn set_state(&mut self, field: usize, state: FieldState) {
        let (low, high) = match state {
            FieldState::Plain => (0, 0),
            FieldState::Null => (1, 0),
            FieldState::Empty => (0, 1),
            FieldState::Missing => (1, 1),
        };
        match field {
            0..64 => {
                self.low = self.low & !(1 << field) | (low << field);
                self.high = self.high & !(1 << field) | (high << field);
            }
            _ if state == FieldState::Plain && self.rare.is_none() => {}
            _ => {
                let states = &mut self.rare.get_or_insert_default().states;
                states.retain(|(at, _)| *at != field);
                if state != FieldState::Plain {
                    states.push((field, state));
                }
            }
        }
    }

    /// Stores the text received for a field. The SDK writes the value that was read as `canonical`.
    pub(crate) fn keep_original(
        &mut self,
        (field, name): (usize, &'static str),
        canonical: Option<&[u8]>,
        original: &str,
        is_unexpected: bool,
    ) {
        let originals = &mut self.rare.get_or_insert_default().originals;
        originals.retain(|stored| stored.field != field);
        let (canonical, original) = (canonical.map(Into::into), Json::from_checked(original));
        originals.push(Original { field, name, canonical, original, is_unexpected });
    }

    /// Returns the text received for a field, if the SDK still writes its value as `canonical`. `None` otherwise.
    pub(crate) fn original(&self, field: usize, canonical: &[u8]) -> Option<&str> {
        let stored = self.stored(field).filter(|stored| stored.canonical.as_deref() == Some(canonical))?;
        Some(stored.original.as_str())
    }

    /// Returns the text received for a field that no value was read for.
    pub(crate) fn unread(&self, field: usize) -> Option<&str> {
        self.stored(field).filter(|stored| stored.canonical.is_none()).map(|stored| stored.original.as_str())
    }

    fn stored(&self, field: usize) -> Option<&Original> {
        self.rare.as_ref()?.originals.iter().find(|stored| stored.field == field)
    }

    /// Returns `true` if the text of any field is stored.
    pub(crate) fn has_originals(&self) -> bool {
        self.rare.as_ref().is_some_and(|rare| !rare.originals.is_empty())
    }

    /// Drops the stored text of a field, when a duplicate key overwrites the field.
    pub(crate) fn drop_original(&mut self, field: usize) {
        if let Some(rare) = &mut self.rare {
            rare.originals.retain(|stored| stored.field != field);
        }
    }
}

impl PartialEq for ExtraFields {
    fn eq(&self, other: &Self) -> bool {
        let find = |name: &str| other.unexpected().find(|(known, _)| *known == name).map(|(_, json)| json);
        self.iter().count() == other.iter().count()
            && self.iter().all(|(name, json)| other.get(name) == Some(json))
            && self.unexpected().count() == other.unexpected().count()
            && self.unexpected().all(|(name, json)| find(name) == Some(json))
    }
}

impl Eq for ExtraFields {}

impl fmt::Debug for ExtraFields {
    /// Shows the names only, cut and escaped, because the values may contain personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = f.debug_set();
        names.entries(self.iter().take(MAX_NAMES).map(|(name, _)| printable(name, MAX_NAME)));
        match self.iter().count() > MAX_NAMES {
            true => names.finish_non_exhaustive(),
            false => names.finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_stored_for_any_field_index() {
        let mut extra = ExtraFields::default();
        for field in [0, 1, 63, 64, 200] {
            assert_eq!(extra.state(field), FieldState::Plain);
            for state in [FieldState::Null, FieldState::Empty, FieldState::Missing, FieldState::Null] {
                extra.set_state(field, state);
                assert_eq!(extra.state(field), state, "{field}");
            }
        }
        extra.set_state(63, FieldState::Plain);
        extra.set_state(200, FieldState::Plain);
        assert_eq!((extra.state(63), extra.state(200)), (FieldState::Plain, FieldState::Plain));
        assert_eq!((extra.state(1), extra.state(64)), (FieldState::Null, FieldState::Null));
    }

    #[test]
    fn the_received_text_is_returned_only_for_the_same_value() {
        let mut extra = ExtraFields::default();
        extra.keep_original((2, "count"), Some(b"3"), "3.0", false);
        assert_eq!(extra.original(2, b"3"), Some("3.0"));
        assert_eq!(extra.original(2, b"4"), None);
        assert_eq!(extra.original(1, b"3"), None);
        assert_eq!((extra.unread(2), extra.has_unexpected()), (None, false));
    }

    #[test]
    fn unexpected_values_are_listed_compared_and_removed() {
        let mut extra = ExtraFields::default();
        extra.keep_original((2, "count"), None, "3.5", true);
        extra.keep_original((4, "colours"), Some(br#"["red"]"#), r#"["red",{}]"#, true);
        let listed: Vec<_> = extra.unexpected().map(|(name, json)| (name, json.as_str())).collect();
        assert_eq!(listed, [("count", "3.5"), ("colours", r#"["red",{}]"#)]);
        assert_eq!((extra.unread(2), extra.unread(4)), (Some("3.5"), None));
        let mut other = extra.clone();
        assert_eq!(extra, other);
        assert_eq!(other.remove_unexpected("count"), Some(Json::parse("3.5").unwrap()));
        assert!(extra != other && other.remove_unexpected("count").is_none());
        other.keep_original((2, "count"), None, "4.5", true);
        assert_ne!(extra, other);
        let mut item = ExtraFields::default();
        item.keep_whole("7", true);
        assert_eq!(item.remove_unexpected(""), Some(Json::from(7)));
        assert_eq!(item.whole(), None);
    }

    #[test]
    fn equality_compares_the_unknown_properties() {
        let mut one = ExtraFields::default();
        let mut other = ExtraFields::default();
        other.set_state(3, FieldState::Null);
        assert_eq!(one, other);
        one.insert("a", 1);
        assert_ne!(one, other);
        other.insert("a", 1);
        assert_eq!(one, other);
        assert_eq!(one.remove("a"), Some(Json::from(1)));
        assert!(one.is_empty() && !other.is_empty());
    }

    #[test]
    fn debug_hides_values() {
        let mut extra = ExtraFields::default();
        extra.insert("ssn", "078-05-1120");
        assert_eq!(format!("{extra:?}"), r#"{"ssn"}"#);
    }

    #[test]
    fn debug_is_short_for_long_and_many_names() {
        let mut extra = ExtraFields::default();
        extra.insert(&"\n".repeat(1_000_000), 1);
        for number in 0..1000 {
            extra.insert(&number.to_string(), number);
        }
        let shown = format!("{extra:?}");
        assert!(shown.len() < 500 && shown.ends_with(", ..}"), "{shown}");
    }
}
