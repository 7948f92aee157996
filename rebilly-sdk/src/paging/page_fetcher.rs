//! Requests pages and removes the rows returned before.

use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use super::cursor::{Cursor, CursorError, ListQuery, PageRequest, PageResult};
use super::rows;
use crate::error::Error;
use crate::headers::number;
use crate::message::request::RequestParts;
use crate::message::response::Decoder;
use crate::model::{DecodeError, RejectedItem, ResponseBody};
use crate::operation::OperationRef;
use crate::pipeline::{BodyMode, CallOptions, ClientSettings, execute};

/// Requests the pages of one collection.
pub(super) struct PageFetcher {
    settings: Arc<ClientSettings>,
    operation: OperationRef,
    parts: RequestParts,
    options: CallOptions,
    window: Option<&'static str>,
    cursor: Cursor,
    /// A page was accepted.
    has_page: bool,
    total: Option<u64>,
}

/// New rows of one page.
pub(super) struct Batch<T> {
    pub(super) rows: Vec<Result<T, RejectedItem>>,
    pub(super) unexpected: Vec<DecodeError>,
    pub(super) position: u64,
    pub(super) total: Option<u64>,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) operation: OperationRef,
}

impl PageFetcher {
    pub(super) fn new(
        settings: Arc<ClientSettings>,
        operation: OperationRef,
        mut parts: RequestParts,
        options: CallOptions,
        window: Option<&'static str>,
    ) -> Self {
        let text = |name: &str| parts.query(name).map(str::to_owned);
        let number = |name: &str| text(name).map(|text| text.parse::<u64>());
        let (limit, offset) = (number("limit"), number("offset"));
        let invalid = [&limit, &offset].into_iter().any(|number| matches!(number, Some(Err(_))));
        let query = ListQuery {
            filter: text("filter"),
            sort: text("sort"),
            limit: limit.and_then(Result::ok),
            offset: offset.and_then(Result::ok).unwrap_or_default(),
        };
        // Time windows need the timestamp of each row, even when the caller selects other fields.
        let missing = window
            .zip(text("fields"))
            .filter(|(property, fields)| !fields.split(',').any(|field| field == *property));
        if let Some((property, fields)) = missing {
            parts.set_query("fields", format!("{fields},{property}"));
        }
        if invalid {
            parts.build_error.get_or_insert("limit and offset must be non-negative integers".to_owned());
        }
        let cursor = Cursor::new(query, window);
        Self { settings, operation, parts, options, window, cursor, has_page: false, total: None }
    }

    /// Returns the new rows of the next page that has any; `None` at the end.
    pub(super) async fn next_batch<T>(&mut self) -> Result<Option<Batch<T>>, Error>
    where
        Vec<T>: ResponseBody,
    {
        loop {
            let request = self.cursor.next_request().map_err(|error| self.error(error))?;
            let Some(request) = request else { return Ok(None) };
            let batch = self.fetch(request).await?;
            if !batch.rows.is_empty() {
                return Ok(Some(batch));
            }
        }
    }

    fn error(&self, error: CursorError) -> Error {
        let error = match error {
            CursorError::OffsetLimit(reason) => Error::pagination_limit(reason),
            CursorError::InvalidPage(reason) => Error::invalid_page(reason),
        };
        error.with_operation(self.operation.clone())
    }

    /// Number of rows that the query matches; `None` before the first page.
    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    async fn fetch<T>(&mut self, request: PageRequest) -> Result<Batch<T>, Error>
    where
        Vec<T>: ResponseBody,
    {
        let mut parts = RequestParts {
            path: self.parts.path.clone(),
            query: self.parts.query.clone(),
            accept: self.parts.accept,
            build_error: self.parts.build_error.clone(),
            ..RequestParts::default()
        };
        parts.set_query("limit", request.limit.to_string());
        parts.set_query("offset", request.offset.to_string());
        for (name, value) in [("filter", &request.filter), ("sort", &request.sort)] {
            if let Some(value) = value {
                parts.set_query(name, value.clone());
            }
        }
        let mode = BodyMode::Buffered;
        let received = execute(&self.settings, &self.operation, parts, self.options.clone(), mode).await?;
        let mut rows = Vec::new();
        let (received, opaque) = (received.into_buffered(), Vec::<T>::HIDE_IN_DEBUG);
        let response = Decoder::decode_with(received, &self.operation, opaque, |body| {
            let (page, read) = rows::read::<T>(body, self.window)?;
            rows = read;
            Ok(page)
        })?;
        let (status, headers) = (response.status(), response.headers().clone());
        let stated = |name: &str| number(&headers, &format!("pagination-{name}"));
        let (total, offset, limit) = (stated("total"), stated("offset"), stated("limit"));
        let page = PageResult { rows, total, offset, limit };
        let is_new = self.cursor.accept(&page).map_err(|error| self.error(error))?;
        if !self.has_page {
            (self.total, self.has_page) = (page.credible_total(&request), true);
        }
        let mut rejected = response.rejected().to_vec().into_iter().peekable();
        let unexpected = response.unexpected().to_vec();
        let mut read = response.into_inner().into_iter();
        let rows = is_new.into_iter().enumerate().filter_map(|(index, is_new)| {
            let row = match rejected.next_if(|item| item.index() == index) {
                Some(item) => Some(Err(item)),
                None => read.next().map(Ok),
            };
            row.filter(|_| is_new)
        });
        let rows: Vec<_> = rows.collect();
        let position = self.cursor.position().saturating_sub(rows.len() as u64);
        Ok(Batch {
            rows,
            unexpected,
            position,
            total: self.total,
            status,
            headers,
            operation: self.operation.clone(),
        })
    }
}
