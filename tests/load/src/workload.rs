//! What is delivered: revisions of many customers, some twice, in no order.

/// One delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Event {
    pub(crate) customer: u32,
    pub(crate) revision: u32,
}

/// How many revisions each customer gets.
pub(crate) const REVISIONS: u32 = 10;

/// Of a hundred deliveries, so many come twice.
const DUPLICATES: u8 = 30;

/// Deliveries change places within so many.
const SHUFFLED: usize = 40;

/// Deliveries without end, the same for the same seed.
pub(crate) struct Workload {
    random: fastrand::Rng,
    next: u32,
    ready: Vec<Event>,
}

impl Workload {
    pub(crate) fn new(seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), next: 0, ready: Vec::new() }
    }

    /// A batch of deliveries. All that there is of its customers is in it.
    pub(crate) fn batch(&mut self) -> Vec<Event> {
        let customers = self.next..self.next + 4;
        self.next += 4;
        self.ready.extend(
            (1..=REVISIONS)
                .flat_map(|revision| customers.clone().map(move |customer| Event { customer, revision })),
        );
        let twice: Vec<Event> =
            self.ready.iter().copied().filter(|_| self.random.u8(0..100) < DUPLICATES).collect();
        self.ready.extend(twice);
        let mut batch = std::mem::take(&mut self.ready);
        for start in (0..batch.len()).step_by(SHUFFLED) {
            let end = (start + SHUFFLED).min(batch.len());
            if let Some(part) = batch.get_mut(start..end) {
                self.random.shuffle(part);
            }
        }
        batch
    }
}

impl Event {
    /// The body that Rebilly would send.
    pub(crate) fn body(self) -> String {
        let Self { customer, revision } = self;
        let kind = if revision == 1 { "customer-created" } else { "customer-updated" };
        format!(
            r#"{{"eventType":"{kind}","customerId":"cus_{customer}","_embedded":{{"customer":{{"id":"cus_{customer}","revision":{revision}}}}},"_links":[]}}"#
        )
    }

    /// A line of the log.
    pub(crate) fn line(self) -> String {
        format!("{} {}\n", self.customer, self.revision)
    }

    pub(crate) fn parse(line: &str) -> Option<Self> {
        let (customer, revision) = line.split_once(' ')?;
        Some(Self { customer: customer.parse().ok()?, revision: revision.trim().parse().ok()? })
    }
}
