// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! People and companies that pay.

use http::Method;
use super::query;
use super::types::*;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Operation, Idempotency, AuthScheme};
use crate::query::{CommaList, Filter, Sort};

impl Client {
    /// People and companies that pay: create, read, update and merge them, and record their lead
    /// sources.
    pub fn customers(&self) -> CustomersApi<'_> {
        CustomersApi { client: self }
    }
}

/// People and companies that pay: create, read, update and merge them, and record their lead
/// sources. Made by [`Client::customers`].
#[derive(Debug, Clone, Copy)]
pub struct CustomersApi<'c> {
    client: &'c Client,
}

impl<'c> CustomersApi<'c> {
    /// Lists customers.
    ///
    /// A page has at most 1000 customers, and `offset` is at most 1000.
    ///
    /// `GET /customers` answers 200; documented errors: 401, 403.
    pub fn list(&self) -> Call<'c, Vec<Customer>, query::GetCustomerCollection> {
        self.client.call(&customers_operations::LIST)
    }

    /// Creates a customer with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second customer. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /customers` answers 201; documented errors: 401, 403, 409, 422, 429. Source:
    /// post-customers.
    pub fn create(&self, body: &CustomerRequest) -> Call<'c, Customer> {
        self.client.call(&customers_operations::CREATE).json(body)
    }

    /// Returns a customer.
    ///
    /// `GET /customers/{id}` answers 200; documented errors: 401, 403, 404.
    pub fn get(
        &self,
        id: impl Into<CustomerId>,
    ) -> Call<'c, Customer, query::GetCustomer> {
        self.client.call(&customers_operations::GET).path(Into::<CustomerId>::into(id))
    }

    /// Creates or replaces the customer with this identifier.
    ///
    /// A writable property that the request omits is reset to its default. A retry is safe.
    ///
    /// `PUT /customers/{id}` answers 200 or 201; documented errors: 401, 403, 409, 422, 429.
    /// Source: put-customers-id.
    pub fn upsert(
        &self,
        id: impl Into<CustomerId>,
        body: &CustomerRequest,
    ) -> Call<'c, Customer> {
        self.client
            .call(&customers_operations::UPSERT)
            .path(Into::<CustomerId>::into(id))
            .json(body)
    }

    /// Merges a customer into another customer and deletes it.
    ///
    /// Its related resources move to the target customer. The merge is irreversible.
    ///
    /// `DELETE /customers/{id}` answers 204; documented errors: 401, 403, 404, 429.
    pub fn merge(
        &self,
        id: impl Into<CustomerId>,
        target_customer_id: impl Into<CustomerId>,
    ) -> Call<'c, ()> {
        self.client
            .call(&customers_operations::MERGE)
            .path(Into::<CustomerId>::into(id))
            .query("targetCustomerId", Into::<CustomerId>::into(target_customer_id))
    }

    /// Returns the lead source of a customer.
    ///
    /// `GET /customers/{id}/lead-source` answers 200; documented errors: 401, 403, 404.
    pub fn get_lead_source(&self, id: impl Into<CustomerId>) -> Call<'c, LeadSource> {
        self.client
            .call(&customers_operations::GET_LEAD_SOURCE)
            .path(Into::<CustomerId>::into(id))
    }

    /// Sets the lead source of a customer.
    ///
    /// `PUT /customers/{id}/lead-source` answers 201; documented errors: 401, 403, 422, 429.
    pub fn set_lead_source(
        &self,
        id: impl Into<CustomerId>,
        body: &LeadSourceRequest,
    ) -> Call<'c, LeadSource> {
        self.client
            .call(&customers_operations::SET_LEAD_SOURCE)
            .path(Into::<CustomerId>::into(id))
            .json(body)
    }

    /// Deletes the lead source of a customer.
    ///
    /// `DELETE /customers/{id}/lead-source` answers 204; documented errors: 401, 403, 404, 409,
    /// 429.
    pub fn delete_lead_source(&self, id: impl Into<CustomerId>) -> Call<'c, ()> {
        self.client
            .call(&customers_operations::DELETE_LEAD_SOURCE)
            .path(Into::<CustomerId>::into(id))
    }

    /// Returns the credit balance of a customer.
    ///
    /// `GET /customers/{id}/credit-balance` answers 200; documented errors: 401, 403, 404.
    pub fn get_credit_balance(
        &self,
        id: impl Into<CustomerId>,
    ) -> Call<'c, CustomerCreditBalance> {
        self.client
            .call(&customers_operations::GET_CREDIT_BALANCE)
            .path(Into::<CustomerId>::into(id))
    }

    /// Creates a compliance screening report on a customer and attaches it as a file.
    ///
    /// `POST /customers/{id}/compliance-screening-report` answers 201; documented errors: 401, 403,
    /// 404, 429.
    pub fn create_compliance_screening_report(
        &self,
        id: impl Into<CustomerId>,
    ) -> Call<'c, Attachment> {
        self.client
            .call(&customers_operations::CREATE_COMPLIANCE_SCREENING_REPORT)
            .path(Into::<CustomerId>::into(id))
    }

    /// Returns the lifetime revenue, refunds and disputes of a customer.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/customers/{customerId}/summary-metrics` answers 200; documented errors:
    /// 401, 403.
    pub fn get_summary_metrics(
        &self,
        customer_id: impl Into<CustomerId>,
    ) -> Call<'c, CustomerInformation> {
        self.client
            .call(&customers_operations::GET_SUMMARY_METRICS)
            .path(Into::<CustomerId>::into(customer_id))
    }
}

mod customers_operations {
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
