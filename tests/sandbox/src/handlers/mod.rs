//! Handlers: the operations with rules of their own. [`stored`] has the state of all others.

pub(crate) mod api_keys;
pub(crate) mod billing;
pub(crate) mod customers;
pub(crate) mod due;
pub(crate) mod expand;
pub(crate) mod files;
pub(crate) mod identity;
pub(crate) mod money;
pub(crate) mod payments;
pub(crate) mod records;
pub(crate) mod stored;
pub(crate) mod webhooks;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use http::HeaderMap;
use serde_json::Value;

use crate::problem::Problem;
use crate::query::Query;
use crate::server::{JsonResponse, Shared};
use crate::spec::{InvalidField, Operation, PathValues};
use crate::state::Record;

use billing::subscriptions::{cancellations, items, pauses, reactivations, upcoming, usages};
use billing::{coupons, credit_memos, invoices, orders, quotes, storefront, subscriptions};
use customers::{lead_source, reports, sessions};
use identity::{aml, documents, requests};
use payments::{disputes, instruments, ready_to_pay, tokens, transactions};
use webhooks::{credentials, tracking};

/// A validated request.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) path: PathValues,
    pub(crate) query: Query,
    pub(crate) body: Option<Value>,
    pub(crate) headers: &'a HeaderMap,
    /// Path below the organization, percent-encoded.
    pub(crate) below: Cow<'a, str>,
}

/// Executes one operation.
pub(crate) type Handler = fn(&Shared, Call<'_>) -> Result<JsonResponse, Problem>;

/// Every handler by `operationId`.
const HANDLERS: &[(&str, Handler)] = &[
    ("GetCustomerCollection", customers::list),
    ("PostCustomer", customers::create),
    ("GetCustomer", customers::get),
    ("PutCustomer", customers::upsert),
    ("DeleteCustomer", customers::merge),
    ("GetCustomerLeadSource", lead_source::get),
    ("PutCustomerLeadSource", lead_source::set),
    ("DeleteCustomerLeadSource", lead_source::delete),
    ("GetCustomerCreditBalance", reports::credit_balance),
    ("PostCustomerComplianceScreeningReport", reports::screening_report),
    ("GetCustomerSummaryMetricReport", reports::summary_metrics),
    ("PostInvoice", invoices::create),
    ("PutInvoice", invoices::upsert),
    ("GetInvoiceItemCollection", invoices::list_items),
    ("PostInvoiceItem", invoices::add_item),
    ("GetInvoiceItem", invoices::get_item),
    ("PutInvoiceItem", invoices::replace_item),
    ("DeleteInvoiceItem", invoices::delete_item),
    ("PostInvoiceIssuance", invoices::issue),
    ("PostInvoiceAbandonment", invoices::abandon),
    ("PostInvoiceVoid", invoices::void),
    ("PostInvoiceRecalculation", invoices::recalculate),
    ("PostInvoiceReissuance", invoices::reissue),
    ("GetInvoiceTransactionAllocationCollection", invoices::list_allocations),
    ("PostInvoiceAllocateCreditBalance", invoices::allocate_credit_balance),
    ("PostInvoiceTransaction", invoices::apply_transaction),
    ("PostSubscription", subscriptions::create),
    ("PutSubscription", subscriptions::upsert),
    ("DeleteSubscription", subscriptions::delete),
    ("PostSubscriptionVoid", subscriptions::void),
    ("PostSubscriptionItemsChange", items::change_items),
    ("PatchSubscriptionItem", items::update_item),
    ("PostSubscriptionInterimInvoice", upcoming::interim),
    ("GetSubscriptionUpcomingInvoiceCollection", upcoming::list),
    ("GetSubscriptionUpcomingInvoice", upcoming::get),
    ("PostSubscriptionUpcomingInvoiceIssuance", upcoming::issue_next),
    ("PostUpcomingInvoiceIssuance", upcoming::issue_next),
    ("PostPreviewOrder", upcoming::preview),
    ("PostSubscriptionPause", pauses::create),
    ("PutSubscriptionPause", pauses::upsert),
    ("DeleteSubscriptionPause", pauses::delete),
    ("PostSubscriptionCancellation", cancellations::create),
    ("PutSubscriptionCancellation", cancellations::upsert),
    ("PatchSubscriptionCancellation", cancellations::patch),
    ("DeleteSubscriptionCancellation", cancellations::delete),
    ("PostSubscriptionReactivation", reactivations::create),
    ("GetSubscriptionSummaryMetricReport", billing::subscription_metrics),
    ("StorefrontPostPurchase", storefront::purchase),
    ("StorefrontGetOrderCollection", storefront::list_orders),
    ("StorefrontGetOrder", storefront::get_order),
    ("StorefrontPostOrderCancellation", storefront::cancel_order),
    ("StorefrontGetInvoiceCollection", storefront::list_invoices),
    ("StorefrontGetInvoice", storefront::get_invoice),
    ("GetOrderCollection", orders::list),
    ("PostOrder", orders::create),
    ("GetOrder", orders::get),
    ("PutOrder", orders::upsert),
    ("PostOrderVoid", orders::void),
    ("PostOrderItemsChange", orders::change_items),
    ("PatchOrderItem", orders::update_item),
    ("GetOrderUpcomingInvoice", orders::upcoming_invoice),
    ("PostOrderUpcomingInvoiceIssuance", orders::issue_upcoming),
    ("PostOrderInterimInvoice", orders::interim_invoice),
    ("GetOrderPauseCollection", orders::list_pauses),
    ("PostOrderPause", orders::create_pause),
    ("GetOrderPause", orders::get_pause),
    ("PutOrderPause", orders::upsert_pause),
    ("DeleteOrderPause", orders::delete_pause),
    ("GetOrderCancellationCollection", orders::list_cancellations),
    ("PostOrderCancellation", orders::create_cancellation),
    ("GetOrderCancellation", orders::get_cancellation),
    ("PutOrderCancellation", orders::upsert_cancellation),
    ("PatchOrderCancellation", orders::patch_cancellation),
    ("DeleteOrderCancellation", orders::delete_cancellation),
    ("GetOrderReactivationCollection", orders::list_reactivations),
    ("PostOrderReactivation", orders::create_reactivation),
    ("GetOrderReactivation", orders::get_reactivation),
    ("PostUsage", usages::create),
    ("DeleteUsage", usages::delete),
    ("PostCoupon", coupons::create),
    ("PutCoupon", coupons::upsert),
    ("PostCouponExpiration", coupons::set_expiration),
    ("PostCouponRedemption", coupons::create_redemption),
    ("PostCouponRedemptionCancellation", coupons::cancel_redemption),
    ("PostQuote", quotes::create),
    ("PutQuote", quotes::upsert),
    ("PatchQuote", quotes::patch),
    ("PostQuoteIssuance", quotes::issue),
    ("PostQuoteRecall", quotes::recall),
    ("PostQuoteAcceptance", quotes::accept),
    ("PostQuoteRejection", quotes::reject),
    ("PostQuoteCancellation", quotes::cancel),
    ("PostCreditMemo", credit_memos::create),
    ("PutCreditMemo", credit_memos::upsert),
    ("PatchCreditMemo", credit_memos::patch),
    ("PostCreditMemoVoid", credit_memos::void),
    ("PostCreditMemoRefund", credit_memos::refund),
    ("PostToken", tokens::create),
    ("PostPaymentInstrument", instruments::create),
    ("PatchPaymentInstrument", instruments::change),
    ("PostPaymentInstrumentDeactivation", instruments::deactivate),
    ("PostTransaction", transactions::create),
    ("PatchTransaction", transactions::change),
    ("PostTransactionRefund", transactions::refund::refund),
    ("PostTransactionUpdate", transactions::result::update),
    ("PostTransactionQuery", transactions::result::query),
    ("PostPayout", transactions::payout),
    ("PostReadyToPay", ready_to_pay::list),
    ("StorefrontGetPaymentInstrumentCollection", payments::storefront::list_instruments),
    ("StorefrontPostPaymentInstrument", payments::storefront::create_instrument),
    ("StorefrontGetPaymentInstrument", payments::storefront::get_instrument),
    ("StorefrontPatchPaymentInstrument", payments::storefront::change_instrument),
    ("StorefrontPostPaymentInstrumentDeactivation", payments::storefront::deactivate_instrument),
    ("StorefrontGetPaymentInstrumentSetup", payments::storefront::get_setup),
    ("StorefrontPostPaymentInstrumentSetup", payments::storefront::set_up),
    ("StorefrontPostPayment", payments::storefront::pay),
    ("StorefrontGetTransactionCollection", payments::storefront::list_transactions),
    ("StorefrontGetTransaction", payments::storefront::get_transaction),
    ("PostAuthenticationTokenExchange", sessions::exchange),
    ("PostDispute", disputes::create),
    ("PutDispute", disputes::upsert),
    ("PostKycRequest", requests::create),
    ("PatchKycRequest", requests::change),
    ("PostKycDocument", documents::create),
    ("PutKycDocument", documents::upsert),
    ("PostKycDocumentAcceptance", documents::accept),
    ("PostKycDocumentRejection", documents::reject),
    ("PostKycDocumentReview", documents::review),
    ("PostKycDocumentStartReview", documents::start_review),
    ("PostKycDocumentStopReview", documents::stop_review),
    ("PostKycDocumentMatches", documents::set_matches),
    ("PostAmlCheckStartReview", aml::start_review),
    ("PostAmlCheckStopReview", aml::stop_review),
    ("PostAmlCheckReview", aml::review),
    ("PostFile", files::upload),
    ("DeleteFile", files::delete),
    ("GetFileDownload", files::download),
    ("PostApiKey", api_keys::create),
    ("PutApiKey", api_keys::upsert),
    ("DeleteApiKey", api_keys::delete),
    ("GetWebhookCollection", webhooks::list),
    ("PostWebhook", webhooks::create),
    ("GetWebhook", webhooks::get),
    ("PutWebhook", webhooks::upsert),
    ("DeleteWebhook", webhooks::delete),
    ("PostPreviewWebhook", webhooks::preview),
    ("GetServiceCredentialCollection", credentials::list),
    ("PostServiceCredential", credentials::create),
    ("GetServiceCredential", credentials::get),
    ("PatchServiceCredential", credentials::change),
    ("GetTrackingWebhookCollection", tracking::list),
    ("GetTrackingWebhook", tracking::get),
    ("PostTrackingWebhookResendRequest", tracking::resend),
];

/// [`HANDLERS`], for lookups.
static BY_OPERATION: LazyLock<HashMap<&str, Handler>> = LazyLock::new(|| HANDLERS.iter().copied().collect());

/// The handler of an operation. `None` for operations with synthetic responses.
pub(crate) fn find(operation: &Operation) -> Option<Handler> {
    BY_OPERATION.get(operation.id.as_str()).copied()
}

/// The `operationId` of every operation with a handler.
pub(crate) fn operations() -> impl Iterator<Item = &'static str> {
    HANDLERS.iter().map(|(id, _)| *id)
}

impl Call<'_> {
    /// A path parameter. Routing guarantees its presence.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// Takes the body as an object.
    ///
    /// # Errors
    ///
    /// 422 when the body is absent or another type of JSON.
    pub(crate) fn take_record(&mut self) -> Result<Record, Problem> {
        match self.body.take() {
            Some(Value::Object(record)) => Ok(record),
            _ => Err(Problem::invalid(vec![InvalidField {
                field: None,
                message: "Must be of type object.".to_owned(),
            }])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::HANDLERS;
    use crate::spec::Spec;

    #[test]
    fn every_handler_has_an_operation() {
        let spec = Spec::bundled().unwrap();
        for (id, _) in HANDLERS {
            assert!(spec.operations().iter().any(|operation| operation.id == *id), "{id}");
        }
    }
}
