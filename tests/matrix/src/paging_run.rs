//! The second matrix: reading a collection under faults. No row may be lost or duplicated.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::time::Duration;

use rebilly_sandbox::{Match, Sandbox, Seed};
use rebilly_sdk::customers::Customer;
use rebilly_sdk::{Client, Environment, Error, RetryPolicy};

use crate::call_kind::MAX_ATTEMPTS;
use crate::cell::TIMEOUTS;
use crate::harness;
use crate::paging_fault::{PagingFault, RunOutcome};
use crate::redaction::{ID, KEY, SIGNATURE, SecretScanner};
use crate::scenario::faults;

/// Number of rows of the collection.
pub(crate) const ROWS: usize = 40;
/// Number of rows of a page.
pub(crate) const PAGE_SIZE: usize = 7;
/// Creation time of the first row, in seconds since 1970.
pub(crate) const FIRST_CREATED: u64 = 1_713_187_500;
/// Rows created in the same second for [`ReadMode::SameSecond`]: more than a page holds.
const SAME_SECOND: std::ops::Range<usize> = 10..26;

/// How a collection is read: the columns of the second matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadMode {
    /// Item by item, oldest first.
    Items,
    /// Item by item, newest first.
    NewestFirst,
    /// Item by item; many rows have the same creation time.
    SameSecond,
    /// Item by item in another order, which needs offsets.
    Offset,
    /// Page by page, oldest first.
    Pages,
    /// Page by page in another order, which needs offsets.
    PagesByOffset,
}

/// Result of reading a collection.
#[derive(Debug, Clone)]
pub struct PagingRun {
    /// Row.
    pub paging_fault: PagingFault,
    /// Column.
    pub mode: ReadMode,
    /// Outcome that the tables require.
    pub expected: Option<RunOutcome>,
    /// Outcome of the run.
    pub actual: RunOutcome,
    /// Number of rows that the stream returned.
    pub rows: usize,
    /// Number of requests that the server received.
    pub requests: u64,
    /// Descriptions of every deviation.
    pub violations: Vec<String>,
}

impl ReadMode {
    /// All modes.
    pub const ALL: [Self; 6] =
        [Self::Items, Self::NewestFirst, Self::SameSecond, Self::Offset, Self::Pages, Self::PagesByOffset];

    /// Returns the rows of the collection in the expected order.
    fn order(self) -> Vec<usize> {
        if self == Self::NewestFirst { (0..ROWS).rev().collect() } else { (0..ROWS).collect() }
    }

    /// Reads the collection. Returns the rows and the error, if any.
    async fn read(self, client: &Client, timeout: Duration) -> (Vec<String>, Result<(), Error>) {
        let list =
            client.customers().list().limit(i64::try_from(PAGE_SIZE).unwrap_or_default()).timeout(timeout);
        let list = match self {
            Self::NewestFirst => list.sort("-createdTime"),
            Self::Offset | Self::PagesByOffset => list.sort("id"),
            _ => list,
        };
        let (mut rows, mut end) = (Vec::new(), Ok(()));
        if matches!(self, Self::Pages | Self::PagesByOffset) {
            let mut pages = list.pages();
            while let Some(page) = pages.next().await {
                match page {
                    Ok(page) => rows.extend(page.iter().map(name)),
                    Err(error) => end = Err(error),
                }
            }
            return (rows, end);
        }
        let mut items = list.stream();
        while let Some(item) = items.next().await {
            match item {
                Ok(row) => rows.push(name(&row)),
                Err(error) => end = Err(error),
            }
        }
        (rows, end)
    }
}

/// Returns the id of a returned row, or that of the row with its creation time.
fn name(row: &Customer) -> String {
    let from_time = || {
        let second = row.created_time.as_ref()?.unix_seconds()?;
        Some(id(usize::try_from((second - i64::try_from(FIRST_CREATED).ok()?) / 60).ok()?))
    };
    row.id.as_ref().map(ToString::to_string).or_else(from_time).unwrap_or_default()
}

/// Returns the id of a row. Ids sort in the order of creation.
pub(crate) fn id(row: usize) -> String {
    format!("{ID}-{row:03}")
}

/// Returns the creation time of a row, in seconds since 1970.
pub(crate) fn second(row: usize) -> u64 {
    FIRST_CREATED + 60 * u64::try_from(row).unwrap_or_default()
}

/// Reads a collection under a fault.
///
/// # Errors
///
/// When the sandbox cannot be started or the client cannot be built.
pub async fn read(
    paging_fault: &PagingFault,
    mode: ReadMode,
    scanner: &SecretScanner,
) -> io::Result<PagingRun> {
    let timeouts = if paging_fault.needs_timeout() { &TIMEOUTS[..] } else { &[Duration::from_secs(60)] };
    let mut last = None;
    for timeout in timeouts {
        let run = read_once(paging_fault, mode, scanner, *timeout).await?;
        let passed = run.violations.is_empty();
        last = Some(run);
        if passed {
            break;
        }
    }
    last.ok_or_else(|| io::Error::other("a run needs a timeout"))
}

async fn read_once(
    paging_fault: &PagingFault,
    mode: ReadMode,
    scanner: &SecretScanner,
    timeout: Duration,
) -> io::Result<PagingRun> {
    let sandbox = Sandbox::builder().api_key(KEY).start().await?;
    sandbox.seed_customers(ROWS, |row| {
        let same_second = mode == ReadMode::SameSecond && SAME_SECOND.contains(&row);
        Seed::at(second(if same_second { SAME_SECOND.start } else { row })).id(id(row))
    });
    let policy = RetryPolicy::default().max_attempts(MAX_ATTEMPTS);
    let mut builder = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(KEY)
        .retry(policy.base_delay(Duration::from_millis(2)).max_delay(Duration::from_millis(5)))
        .max_response_bytes(1024 * 1024);
    if !paging_fault.needs_sdk_http_client() {
        builder = builder.http_client(harness::http_client().map_err(io::Error::other)?);
    }
    let client = builder.build().map_err(io::Error::other)?;
    let elsewhere = sandbox.external_host().url(&format!("/elsewhere?signature={SIGNATURE}"));
    let plan = sandbox.faults();
    let on = plan.on(Match::any().operation("GetCustomerCollection"));
    let Some((times, fault)) = paging_fault.fault(&faults(&elsewhere)) else {
        return Err(io::Error::other("the list of faults has changed"));
    };
    on.pass(paging_fault.requests_before());
    match times {
        Some(times) => on.times(times, fault),
        None => on.always(fault),
    };
    let (rows, end) = mode.read(&client, timeout).await;
    let actual = match &end {
        Ok(()) => RunOutcome::Complete,
        Err(error) => RunOutcome::Failure(error.kind()),
    };
    let expected = paging_fault.expected_outcome(mode);
    let mut violations = Vec::new();
    if expected != Some(actual) {
        violations.push(format!("expected {expected:?}, actual {actual:?}"));
    }
    if let Err(error) = &end {
        scanner.scan_error(error);
    }
    violations.extend(row_violations(paging_fault, mode, &rows, end.is_ok()));
    if let (Err(_), Some(before)) = (&end, paging_fault.rows_before_error(mode))
        && rows.len() != before
    {
        violations.push(format!("{} rows before the error, expected {before}", rows.len()));
    }
    let requests = sandbox.request_count();
    // One row per page needs the most requests: the cursor pages through all rows of its second.
    if requests > 5 * ROWS as u64 {
        violations.push(format!("{requests} requests for {ROWS} rows"));
    }
    if !sandbox.external_host().requests().is_empty() {
        violations.push("a redirect was followed".to_owned());
    }
    let (paging_fault, rows) = (paging_fault.clone(), rows.len());
    Ok(PagingRun { paging_fault, mode, expected, actual, rows, requests, violations })
}

/// Returns violations for missing, duplicate and unordered rows. A run that is not `complete` may end early.
fn row_violations(
    paging_fault: &PagingFault,
    mode: ReadMode,
    rows: &[String],
    complete: bool,
) -> Vec<String> {
    let mut violations = Vec::new();
    let distinct: HashSet<&String> = rows.iter().collect();
    if distinct.len() != rows.len() {
        violations.push(format!("{} duplicate rows", rows.len() - distinct.len()));
    }
    let kept: Vec<String> = mode.order().into_iter().filter(|row| paging_fault.keeps(*row)).map(id).collect();
    let mut returned: Vec<&String> = rows.iter().filter(|row| kept.contains(row)).collect();
    if !paging_fault.is_ordered(mode) {
        returned.sort_unstable();
    }
    let expected = kept.iter().take(if complete { kept.len() } else { returned.len() });
    if !expected.eq(returned.iter().copied()) {
        violations.push(format!("{} of {} rows returned, or in another order", returned.len(), kept.len()));
    }
    let is_affected = paging_fault.requests_before() == 0;
    if !complete && !is_affected && rows.len() < PAGE_SIZE {
        violations.push("the first page is incomplete".to_owned());
    }
    violations
}

impl fmt::Display for ReadMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Items => "items",
            Self::NewestFirst => "newest first",
            Self::SameSecond => "same second",
            Self::Offset => "by offset",
            Self::Pages => "pages",
            Self::PagesByOffset => "pages by offset",
        })
    }
}
