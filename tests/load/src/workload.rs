//! Generated deliveries: revisions of many customers, shuffled and partly duplicated.

/// Delivered event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Event {
    pub(crate) customer: u32,
    pub(crate) revision: u32,
}

/// Number of revisions of each customer.
pub(crate) const REVISIONS: u32 = 10;

/// Percentage of duplicated deliveries.
const DUPLICATE_PERCENT: u8 = 30;

/// Number of adjacent deliveries that are shuffled.
const SHUFFLE_WINDOW: usize = 40;

/// Endless sequence of deliveries, deterministic for a seed.
pub(crate) struct Workload {
    random: fastrand::Rng,
    next: u32,
    ready: Vec<Event>,
}

impl Workload {
    pub(crate) fn new(seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), next: 0, ready: Vec::new() }
    }

    /// Returns the next batch. It contains all deliveries of its customers.
    pub(crate) fn batch(&mut self) -> Vec<Event> {
        let customers = self.next..self.next + 4;
        self.next += 4;
        self.ready.extend(
            (1..=REVISIONS)
                .flat_map(|revision| customers.clone().map(move |customer| Event { customer, revision })),
        );
        let duplicates: Vec<Event> =
            self.ready.iter().copied().filter(|_| self.random.u8(0..100) < DUPLICATE_PERCENT).collect();
        self.ready.extend(duplicates);
        let mut batch = std::mem::take(&mut self.ready);
        for start in (0..batch.len()).step_by(SHUFFLE_WINDOW) {
            let end = (start + SHUFFLE_WINDOW).min(batch.len());
            if let Some(part) = batch.get_mut(start..end) {
                self.random.shuffle(part);
            }
        }
        batch
    }
}

impl Event {
    /// Returns the request body, in Rebilly's format.
    pub(crate) fn body(self) -> String {
        let Self { customer, revision } = self;
        let kind = if revision == 1 { "customer-created" } else { "customer-updated" };
        format!(
            r#"{{"eventType":"{kind}","customerId":"cus_{customer}","_embedded":{{"customer":{{"id":"cus_{customer}","revision":{revision}}}}},"_links":[]}}"#
        )
    }

    /// Returns the event as a line of the log.
    pub(crate) fn line(self) -> String {
        format!("{} {}\n", self.customer, self.revision)
    }

    /// Parses a line of the log.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let (customer, revision) = line.split_once(' ')?;
        Some(Self { customer: customer.parse().ok()?, revision: revision.trim().parse().ok()? })
    }
}
