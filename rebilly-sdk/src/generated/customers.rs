// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Customers: create, read, change and merge them, and where they came from.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// Customers: create, read, change and merge them, and where they came from.
    pub fn customers(&self) -> Customers<'_> {
        Customers { client: self }
    }
}

/// Customers: create, read, change and merge them, and where they came from. Made by
/// [`Client::customers`].
#[derive(Debug, Clone, Copy)]
pub struct Customers<'c> {
    client: &'c Client,
}

impl Customers<'_> {
    /// Lists customers, a page at a time.
    ///
    /// Rebilly answers with at most 1000 of them and lets no more than 1000 be skipped.
    ///
    /// `GET /customers` answers 200; documented errors: 401, 403.
    pub fn list(&self) -> Call<Vec<Customer>, query::GetCustomerCollection> {
        self.client.call(&operation::LIST)
    }

    /// Creates a customer under an identifier that Rebilly chooses.
    ///
    /// To repeat it safely, choose the identifier yourself and use `upsert`.
    ///
    /// `POST /customers` answers 201; documented errors: 401, 403, 409, 422, 429. Source:
    /// post-customers.
    pub fn create(&self, body: &CustomerRequest) -> Call<Customer> {
        self.client.call(&operation::CREATE).json(body)
    }

    /// Reads a customer.
    ///
    /// `GET /customers/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(&self, id: impl Into<CustomerId>) -> Call<Customer, query::GetCustomer> {
        self.client.call(&operation::GET).path(Into::<CustomerId>::into(id))
    }

    /// Creates the customer with this identifier, or replaces it.
    ///
    /// A writable field that is left out is reset. Repeating the call does no harm.
    ///
    /// `PUT /customers/{id}` answers 200 or 201; documented errors: 401, 403, 409, 422, 429.
    /// Source: put-customers-id.
    pub fn upsert(
        &self,
        id: impl Into<CustomerId>,
        body: &CustomerRequest,
    ) -> Call<Customer> {
        self.client
            .call(&operation::UPSERT)
            .path(Into::<CustomerId>::into(id))
            .json(body)
    }

    /// Merges a customer into another one and deletes it.
    ///
    /// What belongs to it moves to the target. This cannot be undone.
    ///
    /// `DELETE /customers/{id}` answers 204; documented errors: 401, 403, 404, 429.
    pub fn merge(
        &self,
        id: impl Into<CustomerId>,
        target_customer_id: impl Into<CustomerId>,
    ) -> Call<()> {
        self.client
            .call(&operation::MERGE)
            .path(Into::<CustomerId>::into(id))
            .query("targetCustomerId", Into::<CustomerId>::into(target_customer_id))
    }

    /// Reads where a customer came from.
    ///
    /// `GET /customers/{id}/lead-source` answers 200; documented errors: 401, 403, 404.
    pub fn get_lead_source(&self, id: impl Into<CustomerId>) -> Call<LeadSource> {
        self.client.call(&operation::GET_LEAD_SOURCE).path(Into::<CustomerId>::into(id))
    }

    /// Records where a customer came from.
    ///
    /// `PUT /customers/{id}/lead-source` answers 201; documented errors: 401, 403, 422, 429.
    pub fn set_lead_source(
        &self,
        id: impl Into<CustomerId>,
        body: &LeadSourceRequest,
    ) -> Call<LeadSource> {
        self.client
            .call(&operation::SET_LEAD_SOURCE)
            .path(Into::<CustomerId>::into(id))
            .json(body)
    }

    /// Forgets where a customer came from.
    ///
    /// `DELETE /customers/{id}/lead-source` answers 204; documented errors: 401, 403, 404, 409,
    /// 429.
    pub fn delete_lead_source(&self, id: impl Into<CustomerId>) -> Call<()> {
        self.client
            .call(&operation::DELETE_LEAD_SOURCE)
            .path(Into::<CustomerId>::into(id))
    }

    /// Reads the credit that a customer has left.
    ///
    /// `GET /customers/{id}/credit-balance` answers 200; documented errors: 401, 403, 404.
    pub fn get_credit_balance(
        &self,
        id: impl Into<CustomerId>,
    ) -> Call<CustomerCreditBalance> {
        self.client
            .call(&operation::GET_CREDIT_BALANCE)
            .path(Into::<CustomerId>::into(id))
    }

    /// Makes a compliance report on a customer and attaches it as a file.
    ///
    /// `POST /customers/{id}/compliance-screening-report` answers 201; documented errors: 401, 403,
    /// 404, 429.
    pub fn create_compliance_screening_report(
        &self,
        id: impl Into<CustomerId>,
    ) -> Call<Attachment> {
        self.client
            .call(&operation::CREATE_COMPLIANCE_SCREENING_REPORT)
            .path(Into::<CustomerId>::into(id))
    }

    /// Reads what a customer has brought and cost over the whole time.
    ///
    /// Experimental: Rebilly may change it without notice.
    ///
    /// `GET /experimental/customers/{customerId}/summary-metrics` answers 200; documented errors:
    /// 401, 403.
    pub fn get_summary_metrics(
        &self,
        customer_id: impl Into<CustomerId>,
    ) -> Call<CustomerInformation> {
        self.client
            .call(&operation::GET_SUMMARY_METRICS)
            .path(Into::<CustomerId>::into(customer_id))
    }
}

mod operation {
    use super::*;
    pub(super) static LIST: Operation = Operation::new(
            "GetCustomerCollection",
            Method::GET,
            "/customers",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
            Idempotency::Always,
        )
        .window("createdTime");
    pub(super) static CREATE: Operation = Operation::new(
            "PostCustomer",
            Method::POST,
            "/customers",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
            Idempotency::Never,
        )
        .single_use(&["paymentToken"]);
    pub(super) static GET: Operation = Operation::new(
        "GetCustomer",
        Method::GET,
        "/customers/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    );
    pub(super) static UPSERT: Operation = Operation::new(
            "PutCustomer",
            Method::PUT,
            "/customers/{id}",
            &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
            Idempotency::Always,
        )
        .single_use(&["paymentToken"]);
    pub(super) static MERGE: Operation = Operation::new(
        "DeleteCustomer",
        Method::DELETE,
        "/customers/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static GET_LEAD_SOURCE: Operation = Operation::new(
        "GetCustomerLeadSource",
        Method::GET,
        "/customers/{id}/lead-source",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static SET_LEAD_SOURCE: Operation = Operation::new(
        "PutCustomerLeadSource",
        Method::PUT,
        "/customers/{id}/lead-source",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static DELETE_LEAD_SOURCE: Operation = Operation::new(
        "DeleteCustomerLeadSource",
        Method::DELETE,
        "/customers/{id}/lead-source",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static GET_CREDIT_BALANCE: Operation = Operation::new(
        "GetCustomerCreditBalance",
        Method::GET,
        "/customers/{id}/credit-balance",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
    pub(super) static CREATE_COMPLIANCE_SCREENING_REPORT: Operation = Operation::new(
        "PostCustomerComplianceScreeningReport",
        Method::POST,
        "/customers/{id}/compliance-screening-report",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    );
    pub(super) static GET_SUMMARY_METRICS: Operation = Operation::new(
        "GetCustomerSummaryMetricReport",
        Method::GET,
        "/experimental/customers/{customerId}/summary-metrics",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    );
}
