//! Work that is due at an instant of the sandbox's clock.

use std::collections::BTreeMap;
use std::time::SystemTime;

/// Declares [`Due`]: one line per kind, with its name in snapshots. Each holds the id of its resource.
macro_rules! due {
    ($($(#[$doc:meta])* $kind:ident = $name:literal,)*) => {
        /// Work that is due at an instant, see [`crate::handlers::due::run`].
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub(crate) enum Due {
            $($(#[$doc])* $kind(String),)*
        }

        impl Due {
            /// Name of the kind, and id of the resource.
            pub(crate) fn parts(&self) -> (&'static str, &str) {
                match self {
                    $(Self::$kind(id) => ($name, id),)*
                }
            }

            /// The work of these parts. `None` for an unknown kind.
            pub(crate) fn of(kind: &str, id: &str) -> Option<Self> {
                match kind {
                    $($name => Some(Self::$kind(id.to_owned())),)*
                    _ => None,
                }
            }
        }
    };
}

due! {
    /// An event of the caller. Instead of an id, it holds the type and the fields of the event as JSON text.
    Event = "event",
    /// End of the time in which a customer can approve a transaction.
    ApprovalExpiry = "approval-expiry",
    /// Resolution of a transaction that timed out.
    TimeoutEnd = "timeout-end",
    /// Reminder of the expiration of a payment card.
    CardReminder = "card-reminder",
    /// Expiration of a payment card.
    CardExpiry = "card-expiry",
    /// A draft that is issued later.
    InvoiceIssue = "invoice-issue",
    /// An automatic payment of an invoice, or its retry.
    InvoicePayment = "invoice-payment",
    /// The end of a discount for early payment. Holds the id of the invoice.
    DiscountEnd = "discount-end",
    /// The due date of an invoice.
    InvoiceDueDate = "invoice-due-date",
    /// The start of an order.
    OrderStart = "order-start",
    /// The time of abandonment of a pending order.
    OrderAbandonment = "order-abandonment",
    /// The end of the delinquency period of an order. Holds the id of the invoice.
    OrderDelinquency = "order-delinquency",
    /// The renewal of a subscription, or the end of its trial.
    Renewal = "renewal",
    /// The time before a renewal at which its invoice is issued.
    RenewalInvoice = "renewal-invoice",
    /// A later change of items of a subscription.
    ItemsChange = "items-change",
    /// The churn time of a cancellation.
    Churn = "churn",
    /// The effective time of a pause.
    PauseStart = "pause-start",
    /// The end time of a pause.
    PauseEnd = "pause-end",
    /// The issue of a coupon.
    CouponIssue = "coupon-issue",
    /// The expiration of a coupon.
    CouponExpiration = "coupon-expiration",
    /// The expiration of a quote.
    QuoteExpiration = "quote-expiration",
    /// End of the time in which a customer can provide documents.
    KycRequestExpiry = "kyc-request-expiry",
    /// End of the time in which a token of a customer authenticates. Holds the token.
    CustomerTokenExpiry = "customer-token-expiry",
}

/// Scheduled work in order of time, then in order of insertion.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    entries: BTreeMap<(SystemTime, u64), Due>,
    inserted: u64,
}

impl Schedule {
    /// Adds work. Work of the past is due at once.
    pub(crate) fn at(&mut self, time: SystemTime, due: Due) {
        self.inserted += 1;
        self.entries.insert((time, self.inserted), due);
    }

    /// Removes all work that equals this one. Returns whether there was any.
    pub(crate) fn cancel(&mut self, due: &Due) -> bool {
        let before = self.entries.len();
        self.entries.retain(|_, known| known != due);
        self.entries.len() < before
    }

    /// Removes the next work that is due until a time, with its instant.
    pub(crate) fn pop_until(&mut self, time: SystemTime) -> Option<(SystemTime, Due)> {
        let first = self.entries.first_entry().filter(|first| first.key().0 <= time)?;
        let ((time, _), due) = first.remove_entry();
        Some((time, due))
    }

    /// All work, in order of time.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (SystemTime, &Due)> {
        self.entries.iter().map(|((time, _), due)| (*time, due))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn work_is_popped_in_order_of_time_and_insertion() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let event = |name: &str| Due::Event(name.to_owned());
        let mut schedule = Schedule::default();
        for (time, name) in [(20, "c"), (10, "a"), (20, "d"), (10, "b"), (30, "e"), (15, "x")] {
            schedule.at(at(time), event(name));
        }
        assert!(schedule.cancel(&event("x")) && !schedule.cancel(&event("x")));
        let popped: Vec<_> = std::iter::from_fn(|| schedule.pop_until(at(20))).collect();
        assert_eq!(popped, [(10, "a"), (10, "b"), (20, "c"), (20, "d")].map(|(t, n)| (at(t), event(n))));
        assert_eq!(schedule.iter().count(), 1);
    }

    #[test]
    fn every_kind_is_found_by_its_parts() {
        let due = Due::Event("x".to_owned());
        let (kind, id) = due.parts();
        assert_eq!(Due::of(kind, id), Some(due));
        assert_eq!(Due::of("unknown", "x"), None);
    }
}
