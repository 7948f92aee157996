//! What a model received beyond its own fields.

use std::collections::HashMap;
use std::fmt;

use super::Json;

/// What a model received beyond its fields: properties this version does not know, and details of form.
///
/// Every model has one. It is why reading a resource, changing a field and sending it back drops nothing:
/// unknown properties are sent again, `null` stays `null`, `[]` stays `[]`, and `3.0` stays `3.0`
/// as long as the field itself is not changed.
///
/// Comparing models compares the unknown properties, not the details of form.
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
    /// Two bits for each of the first 64 fields: see [`State`].
    low: u64,
    high: u64,
    more: Option<Box<More>>,
}

#[derive(Clone, Default)]
struct More {
    unknown: Vec<(Box<str>, Json)>,
    states: Vec<(usize, State)>,
    originals: Vec<Original>,
    /// The model was `null` in a list or a map.
    null: bool,
}

/// A field whose text was sent in another form than this library writes it.
#[derive(Clone)]
struct Original {
    field: usize,
    canonical: Box<[u8]>,
    original: Json,
}

/// How a field was received, where its value alone does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// The value says it all.
    Plain,
    /// It was `null`.
    Null,
    /// It was there, though its value looks like "not there" (an empty list).
    Empty,
    /// It is required but was not there.
    Missing,
}

impl ExtraFields {
    /// The unknown property of this name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.iter().find(|(known, _)| *known == name).map(|(_, json)| json)
    }

    /// Adds a property that this version has no field for, or replaces it. Gives back what was there.
    ///
    /// A name that the model has a field for would be sent twice: set the field instead.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) -> Option<Json> {
        let unknown = &mut self.more.get_or_insert_default().unknown;
        let value = value.into();
        match unknown.iter_mut().find(|(known, _)| **known == *name) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                unknown.push((name.into(), value));
                None
            }
        }
    }

    /// Takes an unknown property out, so that it is not sent.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let unknown = &mut self.more.as_mut()?.unknown;
        let place = unknown.iter().position(|(known, _)| **known == *name)?;
        Some(unknown.remove(place).1)
    }

    /// The unknown properties in the order they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.more.iter().flat_map(|more| &more.unknown).map(|(name, json)| (&**name, json))
    }

    /// Whether there is no unknown property.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Takes the properties of an object as they came; of repeated ones the last.
    pub(crate) fn receive(&mut self, mut received: Vec<(Box<str>, Json)>) {
        if received.is_empty() {
            return;
        }
        let names: Vec<Box<str>> = received.iter().map(|(name, _)| name.clone()).collect();
        let last: HashMap<&str, usize> =
            names.iter().enumerate().map(|(place, name)| (&**name, place)).collect();
        if last.len() < names.len() {
            let mut places = 0..;
            received.retain(|(name, _)| last.get(&**name).copied() == places.next());
        }
        self.more.get_or_insert_default().unknown = received;
    }

    /// Notes that the model was `null`, where only a model can stand.
    pub(crate) fn mark_null(&mut self) {
        self.more.get_or_insert_default().null = true;
    }

    pub(crate) fn was_null(&self) -> bool {
        self.more.as_ref().is_some_and(|more| more.null)
    }

    /// Whether the fields say it all.
    pub(crate) fn is_plain(&self) -> bool {
        self.low | self.high == 0 && self.more.is_none()
    }

    pub(crate) fn state(&self, field: usize) -> State {
        match field {
            0..64 => match ((self.low >> field) & 1, (self.high >> field) & 1) {
                (0, 0) => State::Plain,
                (_, 0) => State::Null,
                (0, _) => State::Empty,
                _ => State::Missing,
            },
            _ => {
                let states = self.more.as_ref().map(|more| more.states.as_slice()).unwrap_or_default();
                states.iter().find(|(at, _)| *at == field).map_or(State::Plain, |(_, state)| *state)
            }
        }
    }

    pub(crate) fn set_state(&mut self, field: usize, state: State) {
        let (low, high) = match state {
            State::Plain => (0, 0),
            State::Null => (1, 0),
            State::Empty => (0, 1),
            State::Missing => (1, 1),
        };
        match field {
            0..64 => {
                self.low = self.low & !(1 << field) | (low << field);
                self.high = self.high & !(1 << field) | (high << field);
            }
            _ if state == State::Plain && self.more.is_none() => {}
            _ => {
                let states = &mut self.more.get_or_insert_default().states;
                states.retain(|(at, _)| *at != field);
                if state != State::Plain {
                    states.push((field, state));
                }
            }
        }
    }

    /// Keeps the text of a field that `canonical` would replace by another form of the same value.
    pub(crate) fn keep_original(&mut self, field: usize, canonical: &[u8], original: &str) {
        let originals = &mut self.more.get_or_insert_default().originals;
        originals.retain(|original| original.field != field);
        originals.push(Original {
            field,
            canonical: canonical.into(),
            original: Json::from_checked(original),
        });
    }

    /// The text that was received for a field, if what would be written now is still the same value.
    pub(crate) fn original(&self, field: usize, canonical: &[u8]) -> Option<&str> {
        let originals = &self.more.as_ref()?.originals;
        originals
            .iter()
            .find(|original| original.field == field && *original.canonical == *canonical)
            .map(|original| original.original.as_str())
    }

    pub(crate) fn has_originals(&self) -> bool {
        self.more.as_ref().is_some_and(|more| !more.originals.is_empty())
    }

    /// Forgets an original, when a repeated key overwrites the field.
    pub(crate) fn drop_original(&mut self, field: usize) {
        if let Some(more) = &mut self.more {
            more.originals.retain(|original| original.field != field);
        }
    }
}

impl PartialEq for ExtraFields {
    fn eq(&self, other: &Self) -> bool {
        self.iter().count() == other.iter().count()
            && self.iter().all(|(name, json)| other.get(name) == Some(json))
    }
}

impl fmt::Debug for ExtraFields {
    /// The names only: what stands in properties nobody has described may be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_of_near_and_far_fields() {
        let mut extra = ExtraFields::default();
        for field in [0, 1, 63, 64, 200] {
            assert_eq!(extra.state(field), State::Plain);
            for state in [State::Null, State::Empty, State::Missing, State::Null] {
                extra.set_state(field, state);
                assert_eq!(extra.state(field), state, "{field}");
            }
        }
        extra.set_state(63, State::Plain);
        extra.set_state(200, State::Plain);
        assert_eq!((extra.state(63), extra.state(200)), (State::Plain, State::Plain));
        assert_eq!((extra.state(1), extra.state(64)), (State::Null, State::Null));
    }

    #[test]
    fn an_original_is_given_only_for_the_same_value() {
        let mut extra = ExtraFields::default();
        extra.keep_original(2, b"3", "3.0");
        assert_eq!(extra.original(2, b"3"), Some("3.0"));
        assert_eq!(extra.original(2, b"4"), None);
        assert_eq!(extra.original(1, b"3"), None);
    }

    #[test]
    fn equal_when_the_properties_are() {
        let mut one = ExtraFields::default();
        let mut other = ExtraFields::default();
        other.set_state(3, State::Null);
        assert_eq!(one, other);
        one.insert("a", 1);
        assert_ne!(one, other);
        other.insert("a", 1);
        assert_eq!(one, other);
        assert_eq!(one.remove("a"), Some(Json::from(1)));
        assert!(one.is_empty() && !other.is_empty());
    }

    #[test]
    fn debug_shows_no_value() {
        let mut extra = ExtraFields::default();
        extra.insert("ssn", "078-05-1120");
        assert_eq!(format!("{extra:?}"), r#"{"ssn"}"#);
    }
}
