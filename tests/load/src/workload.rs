//! Generated deliveries: events of many customers, shuffled and partly duplicated, and some that no handler accepts.

/// Delivered event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Event {
    pub(crate) customer: u32,
    pub(crate) revision: u32,
    /// Number among the events of one customer, type and revision. They differ in the rest of their bodies.
    pub(crate) variant: u32,
}

/// Number of revisions of each customer.
const REVISIONS: u32 = 8;

/// Revision at which a customer has several events of one type.
const REPEATED_REVISION: u32 = 5;

/// Percentage of duplicated deliveries.
const DUPLICATE_PERCENT: u8 = 30;

/// Number of customers whose deliveries are sent together, in random order.
const CUSTOMERS: u32 = 8;

/// Endless sequence of deliveries, deterministic for a seed.
pub(crate) struct Workload {
    random: fastrand::Rng,
    next: u32,
}

impl Workload {
    pub(crate) fn new(seed: u64) -> Self {
        Self { random: fastrand::Rng::with_seed(seed), next: 0 }
    }

    /// Returns the next batch. It contains all deliveries of its customers. Those of a customer's first two revisions,
    /// created and updated, come first and together.
    pub(crate) fn batch(&mut self) -> Vec<Event> {
        let customers = self.next..self.next + CUSTOMERS;
        self.next += CUSTOMERS;
        let (mut batch, mut later) = (Vec::new(), Vec::new());
        for customer in customers {
            let mut pair = [1, 2].map(|revision| Event { customer, revision, variant: 0 });
            self.random.shuffle(&mut pair);
            batch.extend(pair);
            for revision in 3..=REVISIONS {
                let variants = if revision == REPEATED_REVISION { 3 } else { 1 };
                later.extend((0..variants).map(|variant| Event { customer, revision, variant }));
            }
        }
        let events = batch.iter().chain(&later).copied();
        let duplicates: Vec<Event> = events.filter(|_| self.random.u8(0..100) < DUPLICATE_PERCENT).collect();
        later.extend(duplicates);
        self.random.shuffle(&mut later);
        batch.extend(later);
        batch
    }
}

impl Event {
    /// Returns `true` for an event that no handler accepts: one of a hundred.
    pub(crate) fn is_poison(self) -> bool {
        let number = u64::from(self.customer) << 32 | u64::from(self.revision) << 8 | u64::from(self.variant);
        fastrand::Rng::with_seed(number).u8(0..100) == 0
    }

    /// Returns the request body, in Rebilly's format.
    pub(crate) fn body(self) -> String {
        let Self { customer, revision, variant } = self;
        let kind = match revision {
            1 => "customer-created",
            REPEATED_REVISION => "customer-one-time-password-requested",
            _ => "customer-updated",
        };
        format!(
            r#"{{"eventType":"{kind}","customerId":"cus_{customer}","variant":{variant},"_embedded":{{"customer":{{"id":"cus_{customer}","revision":{revision}}}}},"_links":[]}}"#
        )
    }

    /// Reads the event back from a body.
    pub(crate) fn of_body(body: &[u8]) -> Option<Self> {
        let body = std::str::from_utf8(body).ok()?;
        let number = |before: &str| {
            let digits = body.split(before).nth(1)?;
            digits.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
        };
        Some(Self {
            customer: number(r#""customerId":"cus_"#)?,
            revision: number(r#""revision":"#)?,
            variant: number(r#""variant":"#)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn bodies_differ_and_are_read_back() {
        let mut workload = Workload::new(7);
        let events: BTreeSet<Event> = (0..100).flat_map(|_| workload.batch()).collect();
        let bodies: BTreeSet<String> = events.iter().map(|event| event.body()).collect();
        assert_eq!(bodies.len(), events.len());
        assert!(events.iter().all(|event| Event::of_body(event.body().as_bytes()) == Some(*event)));
        let poison = events.iter().filter(|event| event.is_poison()).count();
        assert!((events.len() / 200..events.len() / 50).contains(&poison), "{poison} of {}", events.len());
    }
}
