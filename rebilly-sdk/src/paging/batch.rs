//! One page: asked for, taken in, and compared with those before it.

use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use super::plan::{Ask, Asked, Came, Plan};
use super::rows;
use crate::error::Error;
use crate::headers::number;
use crate::message::request::RequestParts;
use crate::message::response::Decoder;
use crate::model::{RejectedItem, ResponseBody};
use crate::operation::OperationRef;
use crate::pipeline::{BodyMode, CallOptions, ClientSettings, execute};

/// A collection that is being read.
pub(super) struct Source {
    settings: Arc<ClientSettings>,
    operation: OperationRef,
    parts: RequestParts,
    options: CallOptions,
    window: Option<&'static str>,
    plan: Plan,
    total: Option<u64>,
}

/// The new rows of one page.
pub(super) struct Batch<T> {
    pub(super) rows: Vec<Result<T, RejectedItem>>,
    pub(super) position: u64,
    pub(super) total: Option<u64>,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) operation: OperationRef,
}

impl Source {
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
        let odd = [&limit, &offset].into_iter().any(|given| matches!(given, Some(Err(_))));
        let asked = Asked {
            filter: text("filter"),
            sort: text("sort"),
            limit: limit.and_then(Result::ok),
            offset: offset.and_then(Result::ok).unwrap_or_default(),
        };
        // Windows need the time of each row, whatever else the caller wants to see.
        let wanted = window
            .zip(text("fields"))
            .filter(|(property, fields)| !fields.split(',').any(|field| field == *property));
        if let Some((property, fields)) = wanted {
            parts.set_query("fields", format!("{fields},{property}"));
        }
        if odd {
            parts.build_error.get_or_insert("limit and offset are numbers from 0 on".to_owned());
        }
        let plan = Plan::new(asked, window);
        Self { settings, operation, parts, options, window, plan, total: None }
    }

    /// The next page that has new rows; nothing at the end.
    pub(super) async fn next<T>(&mut self) -> Result<Option<Batch<T>>, Error>
    where
        Vec<T>: ResponseBody,
    {
        loop {
            let ask = self
                .plan
                .ask()
                .map_err(|why| Error::pagination_limit(why).with_operation(self.operation.clone()))?;
            let Some(ask) = ask else { return Ok(None) };
            let batch = self.page(ask).await?;
            if !batch.rows.is_empty() {
                return Ok(Some(batch));
            }
        }
    }

    /// How many rows the query finds; known once a page has come.
    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    async fn page<T>(&mut self, ask: Ask) -> Result<Batch<T>, Error>
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
        parts.set_query("limit", ask.limit.to_string());
        parts.set_query("offset", ask.offset.to_string());
        for (name, value) in [("filter", ask.filter), ("sort", ask.sort)] {
            if let Some(value) = value {
                parts.set_query(name, value);
            }
        }
        let mode = BodyMode::Buffered;
        let received = execute(&self.settings, &self.operation, parts, self.options.clone(), mode).await?;
        let response = Decoder::<Vec<T>>::model().decode(received.into_buffered(), &self.operation)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let failed = |error: Error| {
            error.with_operation(self.operation.clone()).with_attempts(response.attempts(), false)
        };
        let rows = rows::read(response.raw_body(), self.window);
        let rows =
            rows.map_err(|error| failed(Error::decode(error, status, headers.clone(), response.raw_body())))?;
        let total = number(&headers, "pagination-total");
        self.total = self.total.or(total);
        let fresh = self.plan.take(&Came { rows, total, offset: number(&headers, "pagination-offset") });
        let mut rejected = response.rejected().to_vec().into_iter().peekable();
        let mut read = response.into_inner().into_iter();
        let rows = fresh.into_iter().enumerate().filter_map(|(index, fresh)| {
            let row = match rejected.next_if(|item| item.index() == index) {
                Some(item) => Some(Err(item)),
                None => read.next().map(Ok),
            };
            row.filter(|_| fresh)
        });
        let rows: Vec<_> = rows.collect();
        let position = self.plan.position().saturating_sub(rows.len() as u64);
        Ok(Batch { rows, position, total: self.total, status, headers, operation: self.operation.clone() })
    }
}
