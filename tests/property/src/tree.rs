//! JSON values whose numbers keep their text.

use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value. Equal when the values are, with `10` and `10.0` apart; the order of members does not count.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is written.
    Number(String),
    /// A string.
    String(String),
    /// A list.
    List(Vec<Tree>),
    /// An object.
    Object(BTreeMap<String, Tree>),
}

impl Tree {
    /// The text, members in an order and strings in a spelling that `odd` decides.
    pub fn text(&self, odd: u8) -> String {
        let mut out = String::new();
        self.write(&mut out, odd);
        out
    }

    fn write(&self, out: &mut String, odd: u8) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::String(text) => string(text, out, odd),
            Self::List(items) => {
                out.push('[');
                for (place, item) in items.iter().enumerate() {
                    out.push_str(if place > 0 { "," } else { "" });
                    item.write(out, odd);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push_str(if odd & 1 == 1 { "{ " } else { "{" });
                let mut members: Vec<_> = members.iter().collect();
                if odd & 2 == 2 {
                    members.reverse();
                }
                if !members.is_empty() {
                    let turn = usize::from(odd >> 3) % members.len();
                    members.rotate_left(turn);
                }
                for (place, (name, value)) in members.into_iter().enumerate() {
                    out.push_str(if place > 0 { "," } else { "" });
                    string(name, out, odd);
                    out.push_str(if odd & 1 == 1 { " :\n" } else { ":" });
                    value.write(out, odd);
                }
                out.push('}');
            }
        }
    }
}

/// A string; where it is odd, with more escapes than it needs.
fn string(text: &str, out: &mut String, odd: u8) {
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            '/' if odd & 4 == 4 => out.push_str("\\/"),
            sign if sign < ' ' || odd & 4 == 4 && !sign.is_ascii_alphanumeric() => {
                let mut units = [0; 2];
                for unit in sign.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            sign => out.push(sign),
        }
    }
    out.push('"');
}

/// Reads a text. Of a repeated member the last counts.
///
/// # Errors
/// It is not JSON.
pub fn parse(text: &str) -> Result<Tree, serde_json::Error> {
    read(text, false)
}

/// Reads a text that this library wrote.
///
/// # Errors
/// It is not JSON, or a member is in it twice.
pub fn written(text: &[u8]) -> Result<Tree, serde_json::Error> {
    read(std::str::from_utf8(text).map_err(serde_json::Error::custom)?, true)
}

/// The members of an object, repeated ones too.
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

fn read(text: &str, once: bool) -> Result<Tree, serde_json::Error> {
    let text = text.trim();
    match text.as_bytes().first() {
        Some(b'{') => {
            let mut members = BTreeMap::new();
            for (name, value) in serde_json::from_str::<Members<'_>>(text)?.0 {
                if once && members.contains_key(&name) {
                    return Err(serde_json::Error::custom(format!("{name:?} is there twice")));
                }
                members.insert(name, read(value.get(), once)?);
            }
            Ok(Tree::Object(members))
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text)?;
            items.into_iter().map(|item| read(item.get(), once)).collect::<Result<_, _>>().map(Tree::List)
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
    fn every_spelling_is_the_same_value() {
        let text = r#"{"a":[1.50,-0,{"é/😀\u0001":null}],"b":"x\"\\","c":true}"#;
        let tree = parse(text).unwrap();
        for odd in 0..=255 {
            assert_eq!(parse(&tree.text(odd)).unwrap(), tree);
        }
        assert_eq!(parse(r#"{"a":1,"a":2}"#).unwrap(), parse(r#"{"a":2}"#).unwrap());
        assert!(written(br#"{"b":[{"a":1,"\u0061":2}]}"#).is_err() && written(br#"{"a":1}"#).is_ok());
        assert_ne!(parse("10").unwrap(), parse("10.0").unwrap());
        assert!(parse("[1,]").is_err() && parse("nul").is_err());
    }
}
