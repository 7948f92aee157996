//! Payments: tokens, instruments, transactions by test card, refunds, the approval page.

mod approval;
mod by_the_clock;
mod disputes;
mod instruments;
mod refunds;
mod storefront;
mod transactions;

/// Tests that publish the events of this domain by state changes, see [`crate::coverage`].
pub(crate) const SCENARIOS: &[fn()] = &[
    approval::a_customer_approves_or_declines_on_a_page,
    by_the_clock::a_card_expires_after_its_month_with_a_reminder,
    by_the_clock::a_timeout_of_the_gateway_is_resolved_by_a_query_or_after_an_hour,
    by_the_clock::ready_to_pay_lists_the_methods_of_the_gateway_accounts,
    disputes::a_dispute_shows_in_its_transaction_until_it_is_won,
    transactions::a_result_set_by_hand_shows_a_discrepancy_of_the_amount,
    transactions::an_authorization_is_captured_or_voided,
];
