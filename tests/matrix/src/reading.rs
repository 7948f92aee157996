//! The second matrix: reading a whole collection while pages go wrong. No row may be lost or come twice.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::time::Duration;

use rebilly_sandbox::{Match, Sandbox, Seed};
use rebilly_sdk::{Client, Environment, Error, RetryPolicy};

use crate::call;
use crate::cell::LIMITS;
use crate::class::ATTEMPTS;
use crate::disorder::{AttemptOutcome, Disorder};
use crate::search::{ID, KEY, SIGNATURE, Search};
use crate::trouble::faults;

/// How many rows the collection has.
pub(crate) const ROWS: usize = 40;
/// How many rows a page has.
const PAGE: usize = 7;
/// When the first row came into being.
pub(crate) const FIRST: u64 = 1_713_187_500;
/// The rows that came into being in the same second, where the collection is crowded: more than a page holds.
const CROWD: std::ops::Range<usize> = 10..26;

/// How a collection is read: the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Item by item in the order of creation.
    Items,
    /// The newest first.
    Newest,
    /// Many rows came into being in one second.
    Crowded,
    /// By another order, which takes offsets.
    Offset,
    /// Page by page in the order of creation.
    Pages,
}

/// What became of reading.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What went wrong.
    pub disorder: Disorder,
    /// How it was read.
    pub way: Way,
    /// How it had to end.
    pub expected: Option<AttemptOutcome>,
    /// How it ended.
    pub seen: AttemptOutcome,
    /// How many rows were given.
    pub rows: usize,
    /// How many requests arrived.
    pub requests: u64,
    /// What is wrong about it, in words.
    pub complaints: Vec<String>,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Items, Self::Newest, Self::Crowded, Self::Offset, Self::Pages];

    /// Whether some page cannot be asked for without an offset.
    pub fn needs_offset(self) -> bool {
        matches!(self, Self::Crowded | Self::Offset)
    }

    /// The rows of the collection, in the order in which they have to be given.
    fn order(self) -> Vec<usize> {
        if self == Self::Newest { (0..ROWS).rev().collect() } else { (0..ROWS).collect() }
    }

    /// Reads as much as there is: the rows, and how it ended.
    async fn read(self, client: &Client, limit: Duration) -> (Vec<String>, Result<(), Error>) {
        let list = client.customers().list().limit(i64::try_from(PAGE).unwrap_or_default()).timeout(limit);
        let list = match self {
            Self::Newest => list.sort("-createdTime"),
            Self::Offset => list.sort("id"),
            _ => list,
        };
        let (mut given, mut end) = (Vec::new(), Ok(()));
        let name =
            |id: Option<&rebilly_sdk::types::CustomerId>| id.map(ToString::to_string).unwrap_or_default();
        if self == Self::Pages {
            let mut pages = list.pages();
            while let Some(page) = pages.next().await {
                match page {
                    Ok(page) => given.extend(page.iter().map(|row| name(row.id.as_ref()))),
                    Err(error) => end = Err(error),
                }
            }
            return (given, end);
        }
        let mut items = list.stream();
        while let Some(item) = items.next().await {
            match item {
                Ok(row) => given.push(name(row.id.as_ref())),
                Err(error) => end = Err(error),
            }
        }
        (given, end)
    }
}

/// The id of a row: in the order of creation.
pub(crate) fn id(row: usize) -> String {
    format!("{ID}-{row:03}")
}

/// When a row came into being.
pub(crate) fn second(row: usize) -> u64 {
    FIRST + 60 * u64::try_from(row).unwrap_or_default()
}

/// Reads a collection under a disorder.
///
/// # Errors
///
/// When the sandbox cannot be started or the client cannot be built.
pub async fn read(disorder: &Disorder, way: Way, search: &Search) -> io::Result<Reading> {
    let limits = if disorder.takes_time() { &LIMITS[..] } else { &[Duration::from_secs(60)] };
    let mut last = None;
    for limit in limits {
        let reading = try_once(disorder, way, search, *limit).await?;
        let right = reading.complaints.is_empty();
        last = Some(reading);
        if right {
            break;
        }
    }
    last.ok_or_else(|| io::Error::other("a reading has no limit"))
}

async fn try_once(disorder: &Disorder, way: Way, search: &Search, limit: Duration) -> io::Result<Reading> {
    let sandbox = Sandbox::builder().api_key(KEY).start().await?;
    sandbox.seed_customers(ROWS, |row| {
        let crowded = way == Way::Crowded && CROWD.contains(&row);
        Seed::at(second(if crowded { CROWD.start } else { row })).id(id(row))
    });
    let policy = RetryPolicy::default().max_attempts(ATTEMPTS);
    let mut builder = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(KEY)
        .retry(policy.base_delay(Duration::from_millis(2)).max_delay(Duration::from_millis(5)))
        .max_response_bytes(1024 * 1024);
    if !disorder.needs_own_client() {
        builder = builder.http_client(call::http().map_err(io::Error::other)?);
    }
    let client = builder.build().map_err(io::Error::other)?;
    let elsewhere = sandbox.external_host().url(&format!("/elsewhere?signature={SIGNATURE}"));
    let plan = sandbox.faults();
    let on = plan.on(Match::any().operation("GetCustomerCollection"));
    let Some((times, fault)) = disorder.fault(&faults(&elsewhere)) else {
        return Err(io::Error::other("the list of faults has changed"));
    };
    on.pass(1);
    match times {
        Some(times) => on.times(times, fault),
        None => on.always(fault),
    };
    let (given, end) = way.read(&client, limit).await;
    let seen = match &end {
        Ok(()) => AttemptOutcome::Whole,
        Err(error) => AttemptOutcome::Fails(error.kind()),
    };
    let expected = disorder.ending(way);
    let mut complaints = Vec::new();
    if expected != Some(seen) {
        complaints.push(format!("expected {expected:?}, saw {seen:?}"));
    }
    if let Err(error) = &end {
        search.error(error);
    }
    complaints.extend(lost(disorder, way, &given, end.is_ok()));
    let requests = sandbox.request_count();
    // A server that gives one row at a time takes the most: each has to be looked for among those of its second.
    if requests > 5 * ROWS as u64 {
        complaints.push(format!("{requests} requests for {ROWS} rows"));
    }
    if !sandbox.external_host().requests().is_empty() {
        complaints.push("a redirect was followed".to_owned());
    }
    let (disorder, rows) = (disorder.clone(), given.len());
    Ok(Reading { disorder, way, expected, seen, rows, requests, complaints })
}

/// Which rows are missing, came twice or out of order.
fn lost(disorder: &Disorder, way: Way, given: &[String], whole: bool) -> Vec<String> {
    let mut complaints = Vec::new();
    let distinct: HashSet<&String> = given.iter().collect();
    if distinct.len() != given.len() {
        complaints.push(format!("{} rows came twice", given.len() - distinct.len()));
    }
    let stayed: Vec<String> = way.order().into_iter().filter(|row| disorder.stays(*row)).map(id).collect();
    let came: Vec<&String> = given.iter().filter(|given| stayed.contains(given)).collect();
    let wanted = stayed.iter().take(if whole { stayed.len() } else { came.len() });
    if !wanted.eq(came.iter().copied()) {
        complaints.push(format!("{} of {} rows came, or in another order", came.len(), stayed.len()));
    }
    if !whole && given.len() < PAGE {
        complaints.push("not even the first page was given".to_owned());
    }
    complaints
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Items => "items",
            Self::Newest => "newest first",
            Self::Crowded => "crowded second",
            Self::Offset => "by offset",
            Self::Pages => "pages",
        })
    }
}
