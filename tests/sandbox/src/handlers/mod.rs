//! Handlers: the operations with rules of their own. [`stored`] has the state of all others.

pub(crate) mod customers;
pub(crate) mod due;
pub(crate) mod payments;
pub(crate) mod stored;
pub(crate) mod webhooks;

use http::HeaderMap;
use serde_json::Value;

use crate::problem::Problem;
use crate::query::Query;
use crate::server::{JsonResponse, Shared};
use crate::spec::{InvalidField, Operation, PathValues};
use crate::state::Record;

use customers::{lead_source, reports};
use payments::{instruments, tokens, transactions};
use webhooks::{credentials, tracking};

/// A validated request.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) path: PathValues,
    pub(crate) query: Query,
    pub(crate) body: Option<Value>,
    pub(crate) headers: &'a HeaderMap,
    /// Path below the organization, percent-encoded.
    pub(crate) below: String,
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

/// The handler of an operation. `None` for operations with synthetic responses.
pub(crate) fn find(operation: &Operation) -> Option<Handler> {
    HANDLERS.iter().find(|(id, _)| *id == operation.id).map(|(_, handler)| *handler)
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
