//! Every kind of fault, for exhaustive tests.

use std::time::Duration;

use super::collection::{Paging, Rows, Total};
use super::fault::Fault;
use super::retry_after::RetryAfter;

/// Statuses of redirects.
const REDIRECTS: [u16; 5] = [301, 302, 303, 307, 308];

/// Far above the size limit of a client for one resource, and still quick to send.
const LARGE: usize = 64 * 1024 * 1024;

impl Fault {
    /// Returns one fault of each kind, with short delays; before and after executing for faults with a stage.
    ///
    /// Redirects lead to `location`, for example a URL of [`ExternalHost`](crate::ExternalHost). Changes of the stored
    /// customers ([`Fault::change`]) are not included.
    pub fn every(location: &str) -> Vec<Self> {
        let staged = [
            Self::reset(),
            Self::close(),
            Self::hang(),
            Self::bad_gateway(),
            Self::status(500),
            Self::status(503),
            Self::status(503).retry_after(RetryAfter::Seconds(1)),
            Self::gateway_timeout(),
            Self::status(408),
            Self::switching_protocols(),
        ];
        let rejected = [
            Self::rate_limited(RetryAfter::Omitted),
            Self::rate_limited(RetryAfter::Timestamp(1)),
            Self::rate_limited(RetryAfter::Timestamp(1)).skewed(-3600),
            Self::rate_limited(RetryAfter::Timestamp(1)).skewed(3600),
            Self::rate_limited(RetryAfter::Timestamp(-5)),
            Self::rate_limited(RetryAfter::Seconds(1)),
            Self::rate_limited(RetryAfter::Date(1)),
            Self::rate_limited(RetryAfter::Both { timestamp: 1, seconds: 2 }),
            Self::rate_limited(RetryAfter::Invalid("soon".to_owned())),
            Self::token_expired(),
            Self::legacy_error(400),
        ];
        let corrupted = [
            Self::slow(256, Duration::from_millis(1)),
            Self::slow_bytes(Duration::ZERO),
            Self::broken_head(),
            Self::truncated(),
            Self::broken_chunks(),
            Self::stalled(),
            Self::oversized(LARGE),
            Self::oversized_chunked(LARGE),
            Self::empty_body(),
            Self::not_json(),
            Self::problem_body(),
            Self::other_id(),
            Self::wrong_content_type(),
            Self::no_content_type(),
            Self::duplicate_headers(),
            Self::interim(),
            Self::clock_skew(-3600),
            Self::clock_skew(3600),
            Self::paging("offset clamped", Paging { max_offset: Some(1), ..Paging::default() }),
            Self::paging("limit clamped", Paging { max_limit: Some(1), ..Paging::default() }),
            Self::paging("repeated page", Paging { repeats: true, ..Paging::default() }),
            Self::paging("no paging headers", Paging { silent: true, ..Paging::default() }),
            Self::paging("filter ignored", Paging { ignores_filter: true, ..Paging::default() }),
            Self::paging("order ignored", Paging { ignores_sort: true, ..Paging::default() }),
            Self::paging("limit ignored", Paging { ignores_limit: true, ..Paging::default() }),
            Self::paging("bounds excluded", Paging { excludes_bounds: true, ..Paging::default() }),
            Self::paging("wrong total", Paging { total: Some(Total::Fixed(0)), ..Paging::default() }),
            Self::paging("wrong offset", Paging { stated_offset: Some(900), ..Paging::default() }),
            Self::paging("empty page", Paging { rows: Rows::Empty, ..Paging::default() }),
            Self::paging("row twice on a page", Paging { rows: Rows::Duplicate, ..Paging::default() }),
            Self::paging("rows swapped", Paging { rows: Rows::Swapped, ..Paging::default() }),
            Self::paging("rows skipped", Paging { rows: Rows::Skip(1), ..Paging::default() }),
            Self::paging("page cut short", Paging { rows: Rows::Keep(1), ..Paging::default() }),
            Self::paging("rows without id", Paging { rows: Rows::Without("id"), ..Paging::default() }),
        ];
        let late = staged.clone().into_iter().map(Self::after_executing);
        let redirects = REDIRECTS.map(|status| Self::redirect(status, location));
        staged.iter().cloned().chain(late).chain(rejected).chain(redirects).chain(corrupted).collect()
    }
}
