//! Edits of JSON text. A `serde_json` tree would lose digits of numbers.

use crate::model::{self, DecodeError, Reader, Writer};
use crate::types::{Json, Map};

/// Returns the members of an object; empty for any other value.
pub(super) fn members(json: &str) -> Map<Json> {
    model::decode(json.as_bytes()).unwrap_or_default()
}

/// Returns the text of an object.
pub(super) fn object(members: &Map<Json>) -> Json {
    Json::from_checked(&String::from_utf8_lossy(&model::encode(members)))
}

/// Sets the value at a path of member names. Missing objects on the path are created.
pub(super) fn set(json: &str, path: &[&str], value: Json) -> Json {
    let Some((first, rest)) = path.split_first() else { return value };
    let mut members = members(json);
    let inner = set(members.get(*first).map_or("{}", Json::as_str), rest, value);
    members.insert((*first).to_owned(), inner);
    object(&members)
}

/// Writes a value with its strings replaced. `change` returns `None` to keep a string.
///
/// # Errors
/// The text is not JSON.
pub(super) fn strings(
    json: &str,
    change: &dyn Fn(&str) -> Option<String>,
    writer: &mut Writer,
) -> Result<(), DecodeError> {
    match json.as_bytes().first() {
        Some(b'{') => Reader::new(json.as_bytes()).document(|reader| {
            writer.open(b'{');
            let mut key = reader.object()?.map(str::to_owned);
            while let Some(name) = key {
                writer.key(&name);
                reader.peek()?;
                strings(reader.raw()?, change, writer)?;
                key = reader.next_key()?.map(str::to_owned);
            }
            writer.close(b'}');
            Ok(())
        }),
        Some(b'[') => Reader::new(json.as_bytes()).document(|reader| {
            writer.open(b'[');
            let mut more = reader.list()?;
            while more {
                writer.comma();
                reader.peek()?;
                strings(reader.raw()?, change, writer)?;
                more = reader.next_item()?;
            }
            writer.close(b']');
            Ok(())
        }),
        _ => {
            let changed = Json::parse(json)?.to_text().and_then(|text| change(&text));
            match changed {
                Some(text) => writer.str(&text),
                None => writer.raw(json),
            }
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_set_at_its_path() {
        let set = |json: &str| set(json, &["a", "b"], Json::from(7)).as_str().to_owned();
        assert_eq!(set(r#"{"x":10.10,"a":{"b":1,"c":1.0}}"#), r#"{"a":{"b":7,"c":1.0},"x":10.10}"#);
        for without in ["{}", r#"{"a":null}"#, r#"{"a":[]}"#, "7"] {
            assert_eq!(set(without), r#"{"a":{"b":7}}"#, "{without}");
        }
    }

    #[test]
    fn only_matching_strings_change() {
        let mut writer = Writer::default();
        let json =
            r#" {"old": ["old", {"x": "old"}, "\u006fld", "older"], "n": [1.50, null, [], {}]}"#.trim();
        strings(json, &|text| (text == "old").then(|| "n\"w".to_owned()), &mut writer).unwrap();
        assert_eq!(
            String::from_utf8(writer.into_bytes()).unwrap(),
            r#"{"old":["n\"w",{"x":"n\"w"},"n\"w","older"],"n":[1.50,null,[],{}]}"#
        );
        assert!(strings("[", &|_| None, &mut Writer::default()).is_err());
    }
}
