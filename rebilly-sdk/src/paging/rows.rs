//! The rows of a page: the items, and the id and timestamp of each.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::model::{DecodeError, DecodeReport, Label, ROOT, Reader, ResponseBody, Selected, Selection};
use crate::types::Timestamp;

const ID: Label = "id";
const TIMESTAMP: Label = "timestamp";

/// Id and timestamp of an item, whether it was decoded or rejected.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Row {
    /// `id` of the row.
    pub(super) id: Option<String>,
    /// Timestamp that time windows go by, in seconds since 1970, rounded down.
    pub(super) second: Option<i64>,
    /// Hash of the JSON text of a row without an id.
    pub(super) content: Option<u64>,
}

impl Row {
    /// Returns `true` for the same id, or without ids for the same content.
    pub(super) fn is_same_item(&self, other: &Self) -> bool {
        self.id == other.id && self.content == other.content
    }

    /// Reads the row of an item that was not read by a model.
    fn of_item(item: &str, window: Option<&str>) -> Self {
        let text = |name: &str| Reader::new(item.as_bytes()).find(name).ok().flatten();
        Self { id: text("id"), second: window.and_then(text).and_then(second), content: None }
    }
}

/// Decoded items of a page, and what does not fit their type.
type Items<T> = (Vec<T>, DecodeReport);

/// Decodes a page and reads its rows in the same pass. The rows include those of rejected items.
pub(super) fn read<T>(body: &[u8], window: Option<&'static str>) -> Result<(Items<T>, Vec<Row>), DecodeError>
where
    Vec<T>: ResponseBody,
{
    let selection = Selection::new(move |parent, name| match (parent, name) {
        (ROOT, "id") => Selected::Value(ID),
        (ROOT, name) if Some(name) == window => Selected::Value(TIMESTAMP),
        _ => Selected::No,
    });
    let (read, records) = Reader::record_items(body, selection, Vec::read_lenient);
    let (items, report) = read?;
    let mut rows = vec![Row::default(); items.len() + report.rejected.len()];
    for (record, text) in records.iter() {
        if let Some(row) = rows.get_mut(record.item) {
            match record.label {
                ID => row.id = text.to_text(),
                TIMESTAMP => row.second = text.to_text().and_then(second),
                _ => *row = Row::of_item(text.as_str(), window),
            }
        }
    }
    for item in &report.rejected {
        if let Some(row) = rows.get_mut(item.index()) {
            *row = Row::of_item(item.json().as_str(), window);
        }
    }
    if rows.iter().any(|row| row.id.is_none()) {
        hash_contents(body, &mut rows)?;
    }
    Ok(((items, report), rows))
}

/// Sets the content of rows without an id.
fn hash_contents(body: &[u8], rows: &mut [Row]) -> Result<(), DecodeError> {
    let mut reader = Reader::new(body);
    let mut more = reader.list()?;
    for row in rows {
        if !more {
            break;
        }
        let text = reader.raw()?;
        if row.id.is_none() {
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            row.content = Some(hasher.finish());
        }
        more = reader.next_item()?;
    }
    Ok(())
}

fn second(text: String) -> Option<i64> {
    Timestamp::from_response(text).unix_seconds()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scanned;
    use crate::types::{Json, Map};

    const BODY: &[u8] = br#" [ {"id":"a","createdTime":"1970-01-01T00:01:00.9Z","x":{"id":"b"}} ,{"id":1},7,
        {"createdTime":"soon"},{"id":"no","\u0069d":"c" , "x":[{"id":"d"}],"createdTime":"1970-01-01T00:00:09Z"},
        [{"id":"e"}], [], {}, null, {"id":"f","id":null}, {"x":"\u0061","id":"g"}, {"y":[],"id":"h"},
        {"x":{"createdTime":"1970-01-01T00:00:01Z"},"id":"i"}]"#;

    /// Rows of the body by a model, with the number of decoded items.
    fn rows<T>(window: Option<&'static str>) -> (usize, Vec<Row>)
    where
        Vec<T>: ResponseBody,
    {
        let ((items, report), rows) = read::<T>(BODY, window).unwrap();
        assert_eq!((items.len() + report.rejected.len(), rows.len()), (13, 13));
        (items.len(), rows)
    }

    #[test]
    fn rows_are_the_same_for_decoded_and_rejected_items() {
        let (decoded, expected) = rows::<Json>(Some("createdTime"));
        assert_eq!(decoded, 13);
        let id = |row: &Row| row.id.clone().unwrap_or_default();
        assert_eq!(expected.iter().map(id).collect::<Vec<_>>().join(","), "a,,,,c,,,,,,g,h,i");
        let seconds: Vec<_> = expected.iter().filter_map(|row| row.second).collect();
        assert_eq!(seconds, [60, 9]);
        for (is_decoded, (decoded, rows)) in [
            (true, rows::<Map<Json>>(Some("createdTime"))),
            (true, rows::<Map<String>>(Some("createdTime"))),
            (true, rows::<i64>(Some("createdTime"))),
            (false, rows::<bool>(Some("createdTime"))),
        ] {
            assert!(rows == expected, "{decoded}");
            assert_eq!(decoded > 0, is_decoded);
        }
        assert!(rows::<Map<Json>>(None).1.iter().all(|row| row.second.is_none()));
        assert!(read::<Json>(b"{}", None).is_err());
        // Rows without an id differ by their content.
        let contents: Vec<_> =
            expected.iter().filter(|row| row.id.is_none()).map(|row| row.content).collect();
        assert!(
            contents.iter().all(Option::is_some)
                && expected.iter().all(|row| row.id.is_none() || row.content.is_none())
        );
        let (_, same) = read::<Json>(br#"[{"a":1}, {"a":2},{"a":1},{"id":"x","a":1}]"#, None).unwrap();
        assert!(
            same[0].is_same_item(&same[2])
                && !same[0].is_same_item(&same[1])
                && !same[0].is_same_item(&same[3])
        );
    }

    #[test]
    fn a_page_is_read_once() {
        let item = format!(r#"{{"id":"a","createdTime":"1970-01-01T00:00:01Z","x":"{}"}}"#, "x".repeat(1000));
        let body = format!("[{}]", vec![item; 20].join(","));
        scanned::take();
        let (_, rows) = read::<Map<String>>(body.as_bytes(), Some("createdTime")).unwrap();
        assert_eq!(scanned::take(), body.len());
        assert!(rows.iter().all(|row| row.id.is_some() && row.second == Some(1)));
    }
}
