//! Payments: tokens, instruments, transactions by test card, refunds, the approval page.

mod approval;
mod instruments;
mod refunds;
mod transactions;
