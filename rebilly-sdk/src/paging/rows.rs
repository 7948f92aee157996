//! Id and timestamp of each row of a page, read without its model.

use bytes::Bytes;

use crate::model::{DecodeError, Reader};
use crate::types::Timestamp;

/// A row of a page.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// `id` of the row.
    pub(super) id: Option<String>,
    /// Timestamp that time windows go by, in seconds since 1970, rounded down.
    pub(super) second: Option<i64>,
}

/// Reads the rows of a page in order, including those that no model accepts.
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
    fn invalid_rows_are_counted() {
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
