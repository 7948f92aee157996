//! JSON values whose numbers keep their text.

use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value. `10` and `10.0` differ; the order of members is irrelevant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number with its original text.
    Number(String),
    /// A string.
    String(String),
    /// A list.
    List(Vec<Tree>),
    /// An object.
    Object(BTreeMap<String, Tree>),
}

impl Tree {
    /// Returns the text. `spelling` decides the order of members, the spaces and the escapes.
    pub fn text(&self, spelling: u8) -> String {
        let mut out = String::new();
        self.write(&mut out, spelling);
        out
    }

    fn write(&self, out: &mut String, spelling: u8) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::String(text) => string(text, out, spelling),
            Self::List(items) => {
                out.push('[');
                for (place, item) in items.iter().enumerate() {
                    out.push_str(if place > 0 { "," } else { "" });
                    item.write(out, spelling);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push_str(if spelling & 1 == 1 { "{ " } else { "{" });
                let mut members: Vec<_> = members.iter().collect();
                if spelling & 2 == 2 {
                    members.reverse();
                }
                if !members.is_empty() {
                    let turn = usize::from(spelling >> 3) % members.len();
                    members.rotate_left(turn);
                }
                for (place, (name, value)) in members.into_iter().enumerate() {
                    out.push_str(if place > 0 { "," } else { "" });
                    string(name, out, spelling);
                    out.push_str(if spelling & 1 == 1 { " :\n" } else { ":" });
                    value.write(out, spelling);
                }
                out.push('}');
            }
        }
    }
}

/// Writes a string, with optional escapes depending on `spelling`.
fn string(text: &str, out: &mut String, spelling: u8) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '/' if spelling & 4 == 4 => out.push_str("\\/"),
            character if character < ' ' || spelling & 4 == 4 && !character.is_ascii_alphanumeric() => {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            character => out.push(character),
        }
    }
    out.push('"');
}

/// Parses a text. The last one of duplicate members counts.
///
/// # Errors
/// The text is not JSON.
pub fn parse(text: &str) -> Result<Tree, serde_json::Error> {
    read(text, false)
}

/// Parses a text and rejects duplicate members.
///
/// # Errors
/// The text is not JSON, or an object has a member twice.
pub fn parse_strict(text: &[u8]) -> Result<Tree, serde_json::Error> {
    read(std::str::from_utf8(text).map_err(serde_json::Error::custom)?, true)
}

/// Members of an object, including duplicates.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'de> Visitor<'de> for All {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(All)
    }
}

fn read(text: &str, strict: bool) -> Result<Tree, serde_json::Error> {
    let text = text.trim();
    match text.as_bytes().first() {
        Some(b'{') => {
            let mut members = BTreeMap::new();
            for (name, value) in serde_json::from_str::<Members<'_>>(text)?.0 {
                if strict && members.contains_key(&name) {
                    return Err(serde_json::Error::custom(format!("{name:?} is a duplicate member")));
                }
                members.insert(name, read(value.get(), strict)?);
            }
            Ok(Tree::Object(members))
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text)?;
            items.into_iter().map(|item| read(item.get(), strict)).collect::<Result<_, _>>().map(Tree::List)
        }
        Some(b'"') => serde_json::from_str(text).map(Tree::String),
        Some(b'n') => serde_json::from_str::<()>(text).map(|()| Tree::Null),
        Some(b't' | b'f') => serde_json::from_str(text).map(Tree::Bool),
        _ => serde_json::from_str::<&RawValue>(text).map(|number| Tree::Number(number.get().to_owned())),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_parses_to_the_same_value() {
        let text = r#"{"a":[1.50,-0,{"é/😀\u0001":null}],"b":"x\"\\","c":true}"#;
        let tree = parse(text).unwrap();
        for spelling in 0..=255 {
            assert_eq!(parse(&tree.text(spelling)).unwrap(), tree);
        }
        assert_eq!(parse(r#"{"a":1,"a":2}"#).unwrap(), parse(r#"{"a":2}"#).unwrap());
        assert!(
            parse_strict(br#"{"b":[{"a":1,"\u0061":2}]}"#).is_err() && parse_strict(br#"{"a":1}"#).is_ok()
        );
        assert_ne!(parse("10").unwrap(), parse("10.0").unwrap());
        assert!(parse("[1,]").is_err() && parse("nul").is_err());
    }
}
