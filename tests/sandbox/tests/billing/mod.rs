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
