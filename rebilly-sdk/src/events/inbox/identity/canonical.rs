//! Hash of a JSON text that does not depend on the order of properties.

use sha2::{Digest as _, Sha256};

/// Maximum nesting of objects and lists, as of the reader of models.
const MAX_DEPTH: usize = 100;

/// Marks of the encoded values. No two values have the same encoding.
const TEXT: u8 = b'"';
const LIST: u8 = b'[';
const OBJECT: u8 = b'{';
const END: u8 = b']';

/// Returns the hash of a JSON text; `None` if its structure is not that of JSON.
///
/// Every object is replaced by the hash of its members, sorted by name, so each byte is copied once. Strings and
/// numbers are hashed in the notation in which they were received.
pub(super) fn hash(json: &[u8]) -> Option<[u8; 32]> {
    let mut scanner = Scanner { rest: json, open: Vec::new(), encoded: Vec::with_capacity(json.len()) };
    scanner.value()?;
    while let Some(last) = scanner.open.last_mut() {
        match last {
            Open::List { is_empty } => match (scanner_next(&mut scanner.rest, b']'), *is_empty) {
                (true, _) => scanner.end_list(),
                (false, true) => {
                    *is_empty = false;
                    scanner.value()?;
                }
                (false, false) => {
                    scanner.expect(b',')?;
                    scanner.value()?;
                }
            },
            Open::Object { members, .. } => match (scanner_next(&mut scanner.rest, b'}'), members.is_empty())
            {
                (true, _) => scanner.end_object(),
                (false, true) => scanner.member()?,
                (false, false) => {
                    scanner.expect(b',')?;
                    scanner.member()?;
                }
            },
        }
    }
    skip_space(&mut scanner.rest);
    scanner.rest.is_empty().then(|| Sha256::digest(&scanner.encoded).into())
}

struct Scanner<'j> {
    rest: &'j [u8],
    /// Lists and objects that have begun, from the outermost to the innermost.
    open: Vec<Open<'j>>,
    /// Encoding of everything outside of complete objects.
    encoded: Vec<u8>,
}

enum Open<'j> {
    List {
        is_empty: bool,
    },
    /// Names of the members, each with the start of its value in `encoded`.
    Object {
        start: usize,
        members: Vec<(&'j [u8], usize)>,
    },
}

impl<'j> Scanner<'j> {
    /// Encodes a scalar, or begins a list or an object.
    fn value(&mut self) -> Option<()> {
        skip_space(&mut self.rest);
        match self.rest.first()? {
            b'"' => {
                let text = self.string()?;
                self.encode(TEXT, text);
            }
            b'[' => {
                self.encoded.push(LIST);
                self.begin(Open::List { is_empty: true })?;
            }
            b'{' => {
                self.encoded.push(OBJECT);
                let start = self.encoded.len();
                self.begin(Open::Object { start, members: Vec::new() })?;
            }
            _ => {
                let is_end = |byte: &u8| {
                    matches!(byte, b',' | b']' | b'}' | b':' | b'"' | b'[' | b'{') || is_space(byte)
                };
                let end = self.rest.iter().position(is_end).unwrap_or(self.rest.len());
                let (scalar, rest) =
                    self.rest.split_at_checked(end).filter(|(scalar, _)| !scalar.is_empty())?;
                self.rest = rest;
                self.encode(0, scalar);
            }
        }
        Some(())
    }

    fn begin(&mut self, open: Open<'j>) -> Option<()> {
        self.rest = self.rest.get(1..)?;
        self.open.push(open);
        (self.open.len() <= MAX_DEPTH).then_some(())
    }

    /// Encodes the next member of the innermost object.
    fn member(&mut self) -> Option<()> {
        skip_space(&mut self.rest);
        let name = self.string()?;
        let start = self.encoded.len();
        if let Some(Open::Object { members, .. }) = self.open.last_mut() {
            members.push((name, start));
        }
        self.expect(b':')?;
        self.value()
    }

    fn end_list(&mut self) {
        self.open.pop();
        self.encoded.push(END);
    }

    /// Replaces the members of the innermost object by their hash.
    fn end_object(&mut self) {
        let Some(Open::Object { start, members }) = self.open.pop() else { return };
        let ends = members.iter().skip(1).map(|(_, next)| *next).chain([self.encoded.len()]);
        let mut sorted: Vec<_> =
            members.iter().zip(ends).map(|((name, start), end)| (*name, *start..end)).collect();
        // Stable: of members with one name, the order counts.
        sorted.sort_by_key(|(name, _)| *name);
        let mut hash = Sha256::new();
        for (name, value) in sorted {
            hash.update((name.len() as u64).to_be_bytes());
            hash.update(name);
            hash.update((value.len() as u64).to_be_bytes());
            hash.update(self.encoded.get(value).unwrap_or_default());
        }
        self.encoded.truncate(start);
        self.encoded.extend_from_slice(&hash.finalize());
    }

    /// Returns the text between quotes, unchanged.
    fn string(&mut self) -> Option<&'j [u8]> {
        let inside = self.rest.strip_prefix(b"\"")?;
        let mut end = 0;
        loop {
            end += inside.get(end..)?.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
            match inside.get(end)? {
                b'"' => break,
                _ => end += 2,
            }
        }
        self.rest = inside.get(end + 1..)?;
        inside.get(..end)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        scanner_next(&mut self.rest, byte).then_some(())
    }

    fn encode(&mut self, mark: u8, text: &[u8]) {
        self.encoded.push(mark);
        self.encoded.extend_from_slice(&(text.len() as u64).to_be_bytes());
        self.encoded.extend_from_slice(text);
    }
}

/// Consumes a byte after optional white space. Returns `false` if another one follows.
fn scanner_next(rest: &mut &[u8], byte: u8) -> bool {
    skip_space(rest);
    match rest.split_first() {
        Some((first, after)) if *first == byte => {
            *rest = after;
            true
        }
        _ => false,
    }
}

fn skip_space(rest: &mut &[u8]) {
    let start = rest.iter().position(|byte| !is_space(byte)).unwrap_or(rest.len());
    *rest = rest.get(start..).unwrap_or_default();
}

fn is_space(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::hash;

    /// Any JSON of moderate size.
    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i16>().prop_map(Value::from),
            "[a-c\\\\\"\\[\\]{},: ]{0,3}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[a-c\"]{0,2}", inner, 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    /// Writes a value with its members in reverse order and with white space.
    fn reversed(value: &Value) -> String {
        match value {
            Value::Object(members) => {
                let mut members: Vec<_> = members
                    .iter()
                    .map(|(name, value)| format!("{} : {}", Value::from(name.as_str()), reversed(value)))
                    .collect();
                members.reverse();
                format!("{{ {} }}\n", members.join(" ,\t"))
            }
            Value::Array(items) => {
                format!("[ {} ] ", items.iter().map(reversed).collect::<Vec<_>>().join(" , "))
            }
            other => format!(" {other} "),
        }
    }

    proptest! {
        #[test]
        fn the_order_of_members_and_white_space_do_not_matter(value in json()) {
            let hashed = hash(value.to_string().as_bytes());
            prop_assert!(hashed.is_some());
            prop_assert_eq!(hashed, hash(reversed(&value).as_bytes()));
        }

        #[test]
        fn different_values_have_different_hashes(one in json(), other in json()) {
            prop_assert_eq!(hash(one.to_string().as_bytes()) == hash(other.to_string().as_bytes()), one == other);
        }

        #[test]
        fn any_bytes_are_accepted(bytes in prop::collection::vec(prop_oneof![Just(b'"'), Just(b'{'), Just(b'}'), Just(b'['), Just(b','), Just(b':'), Just(b'\\'), any::<u8>()], 0..40)) {
            let hashed = hash(&bytes);
            if serde_json::from_slice::<Value>(&bytes).is_ok() {
                prop_assert!(hashed.is_some());
            }
        }
    }

    #[test]
    fn lists_scalars_and_duplicated_names_have_different_hashes() {
        let texts = [
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "[1,2]",
            "[12]",
            "[2,1]",
            "[\"1\",2]",
            "1",
            "\"1\"",
            "null",
            "\"null\"",
            "[[],1]",
            "[[1]]",
            r#"{"a":1,"a":2}"#,
            r#"{"a":2,"a":1}"#,
            r#"{"a":{"b":1}}"#,
            r#"{"a":1,"b":{}}"#,
            r#"{"a":{},"b":1}"#,
            "1.0",
            r#"{"a":[1],"b":2}"#,
            r#"{"a":[1,{"b":2}]}"#,
        ];
        let hashes: std::collections::HashSet<_> =
            texts.iter().map(|text| hash(text.as_bytes()).unwrap()).collect();
        assert_eq!(hashes.len(), texts.len());
    }

    #[test]
    fn other_texts_have_no_hash() {
        for text in [
            "",
            " ",
            "{",
            "[",
            "{]",
            "[}",
            "[1",
            "[1 2]",
            "[1,]",
            "[,1]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "\"",
            "\"\\",
            "1 2",
            "{}{}",
            ":",
        ] {
            assert_eq!(hash(text.as_bytes()), None, "{text}");
        }
        assert!(hash("[".repeat(101).as_bytes()).is_none());
    }
}
