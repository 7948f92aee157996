//! Work of the billing domain that is due by the clock. Each piece checks that it still applies.

use jiff::Timestamp;

use crate::handlers::customers::view::text;
use crate::server::Shared;
use crate::state::{Due, Store};

use super::invoices::state;
use super::{coupons, invoices, payment, quotes, subscriptions};
use crate::handlers::records::INVOICES;

pub(crate) fn at(store: &mut Store, time: Timestamp, due: Due) {
    store.schedule.at(time.into(), due);
}

pub(crate) fn invoice_issue(id: &str) -> Due {
    Due::InvoiceIssue(id.to_owned())
}

pub(crate) fn invoice_payment(id: &str) -> Due {
    Due::InvoicePayment(id.to_owned())
}

pub(crate) fn invoice_past_due(id: &str) -> Due {
    Due::InvoiceDueDate(id.to_owned())
}

/// Runs work of the billing domain.
pub(crate) fn run(shared: &Shared, store: &mut Store, due: &Due) {
    match due {
        Due::InvoiceIssue(id) => issue(shared, store, id),
        Due::InvoicePayment(id) => payment::run_scheduled(shared, store, id),
        Due::DiscountEnd(id) => invoices::end_discount(shared, store, id),
        Due::InvoiceDueDate(id) => state::expire(shared, store, id),
        Due::OrderStart(id) => subscriptions::lifecycle::start(shared, store, id),
        Due::OrderAbandonment(id) => subscriptions::lifecycle::abandon(shared, store, id),
        Due::OrderDelinquency(id) => subscriptions::lifecycle::reach_delinquency(shared, store, id),
        Due::Renewal(id) => subscriptions::renewal::run(shared, store, id),
        Due::RenewalInvoice(id) => subscriptions::renewal::run_early(shared, store, id),
        Due::ItemsChange(id) => subscriptions::items::run_scheduled(shared, store, id),
        Due::Churn(id) => subscriptions::cancellations::churn(shared, store, id),
        Due::PauseStart(id) => subscriptions::pauses::begin(shared, store, id),
        Due::PauseEnd(id) => subscriptions::pauses::end(shared, store, id),
        Due::CouponIssue(id) | Due::CouponExpiration(id) => coupons::follow_clock(shared, store, id),
        Due::QuoteExpiration(id) => quotes::expire(shared, store, id),
        _ => {}
    }
}

/// An invoice that was to be issued at a later time.
fn issue(shared: &Shared, store: &mut Store, id: &str) {
    if store.resources.find(INVOICES, id).is_some_and(|invoice| text(invoice, "status") == "draft") {
        state::issue(shared, store, id, None);
    }
}
