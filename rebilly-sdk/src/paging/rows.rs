//! What a page tells about its rows beside the models: who each is, and when it came into being.

use bytes::Bytes;

use crate::model::{DecodeError, Reader};
use crate::types::Timestamp;

/// A row of a page.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The row's `id`; nothing for rows without one, which cannot be told apart.
    pub(super) id: Option<String>,
    /// When it came into being, in seconds since 1970, rounded down.
    pub(super) second: Option<i64>,
}

/// The rows of a page, in its order; the ones that fit no model too.
pub(super) fn read(body: &Bytes, window: Option<&str>) -> Result<Vec<Row>, DecodeError> {
    let mut rows = Vec::new();
    Reader::new(body).document(|reader| {
        let mut more = reader.list()?;
        while more {
            let item = reader.raw()?.as_bytes();
            let text = |name: &str| Reader::new(item).find(name).ok().flatten();
            let second = window.and_then(text).and_then(|text| Timestamp::from(text).unix_seconds());
            rows.push(Row { id: text("id"), second });
            more = reader.next_item()?;
        }
        Ok(())
    })?;
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_counts_whatever_it_is() {
        let body = Bytes::from_static(
            br#"[{"id":"a","createdTime":"1970-01-01T00:01:00.9Z","x":{"id":"b"}},{"id":1},7,{"createdTime":"soon"}]"#,
        );
        let rows = read(&body, Some("createdTime")).unwrap();
        assert_eq!(rows.len(), 4);
        assert!(rows[0] == Row { id: Some("a".to_owned()), second: Some(60) });
        assert!(rows[1..].iter().all(|row| *row == Row { id: None, second: None }));
        assert!(read(&body, None).unwrap()[0].second.is_none());
        assert!(read(&Bytes::from_static(b"{}"), None).is_err());
    }
}
