//! Billing: invoices, subscriptions, coupons, quotes, credit memos, usage.

mod changes;
mod coupon_restrictions;
mod coupons;
mod credit_memos;
mod invoices;
mod load;
mod orders;
mod quotes;
mod retries;
mod storefront;
mod subscriptions;
mod usages;

/// Tests that publish the events of this domain by state changes, see [`crate::coverage`].
pub(crate) const SCENARIOS: &[fn()] = &[
    changes::a_changed_end_of_the_trial_moves_the_renewal,
    changes::a_filled_item_is_announced_once,
    changes::a_reset_begins_a_period_and_a_later_change_waits,
    changes::the_credit_of_a_downgrade_waits_for_the_next_invoice,
    coupon_restrictions::a_discount_for_early_payment_ends_with_its_time,
    coupons::a_coupon_is_issued_and_expires_by_the_clock,
    coupons::redemptions_discount_invoices_in_their_order,
    credit_memos::a_memo_is_allocated_changed_and_voided,
    credit_memos::the_credit_balance_is_what_memos_have_left,
    invoices::an_invoice_is_issued_once_and_paid_by_parts_of_transactions,
    invoices::the_clock_makes_an_unpaid_invoice_past_due,
    orders::an_order_is_a_subscription_in_another_form,
    quotes::a_quote_is_rejected_canceled_or_expires,
    quotes::an_accepted_quote_creates_its_order_and_invoice,
    retries::a_declined_renewal_is_retried_until_a_card_is_approved,
    retries::an_order_becomes_delinquent_after_its_period,
    subscriptions::a_pause_keeps_the_rest_of_the_period,
    subscriptions::a_subscription_ends_with_the_clock,
    subscriptions::an_order_without_instrument_waits_for_payment_and_is_abandoned,
    usages::the_limits_of_a_trial_and_of_an_amount_are_announced,
    usages::usage_is_billed_at_the_end_of_the_period,
];
