//! Payments: tokens, instruments, transactions by test card, refunds, the approval page.

mod approval;
mod by_the_clock;
mod disputes;
mod instruments;
mod refunds;
mod storefront;
mod transactions;
