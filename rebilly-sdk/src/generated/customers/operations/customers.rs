// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! People and companies that pay: create, read, update and merge them, and record their lead
//! sources.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{
    Attachment, Customer, CustomerCreditBalance, CustomerInformation, CustomerRequest,
    CustomerTimeline, CustomerTimelineCustomEvent, CustomerTimelineCustomEventRequest,
    CustomerTimelineRequest, LeadSource, LeadSourceRequest,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{CustomerId, CustomerTimelineCustomEventId, TimelineMessageId};
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// People and companies that pay: create, read, update and merge them, and record their lead
    /// sources.
    pub fn customers(&self) -> Customers {
        Customers { client: self.clone() }
    }
}

/// People and companies that pay: create, read, update and merge them, and record their lead
/// sources.
///
/// Accessor of the client: [`Client::customers`].
#[derive(Debug, Clone)]
pub struct Customers {
    client: Client,
}

impl Customers {
    /// Lists customers.
    ///
    /// A page has at most 1000 customers, and `offset` is at most 1000.
    ///
    /// `GET /customers` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.customers().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCustomers {
        ListCustomers(self.client.call(&LIST))
    }

    /// Creates a customer with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second customer. For safe retries, call `upsert` with an identifier of
    /// your own.
    ///
    /// `POST /customers` responds with 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerRequest::default()
    ///     .with_website_id("web_0YV7DE4Z26DQSA1AC92FBJ7SEG");
    /// let customer = client.customers().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CustomerRequest) -> Call<Customer> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a customer.
    ///
    /// `GET /customers/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer = client.customers().get("cus_0YV7DDSDD1C8DA64KHH2W33CPF").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<CustomerId>) -> GetCustomer {
        GetCustomer(self.client.call(&GET).path(id.into_param()))
    }

    /// Creates or replaces the customer with this identifier.
    ///
    /// A writable property that the request omits is reset to its default. A retry is safe.
    ///
    /// `PUT /customers/{id}` responds with 200 or 201; documented errors: 401, 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerRequest::default()
    ///     .with_website_id("web_0YV7DE4Z26DQSA1AC92FBJ7SEG");
    /// let customer = client
    ///     .customers()
    ///     .upsert("cus_0YV7DDSDD1C8DA64KHH2W33CPF", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<CustomerId>,
        body: &CustomerRequest,
    ) -> Call<Customer> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Merges a customer into another customer and deletes it.
    ///
    /// Its related resources move to the target customer. The merge is irreversible.
    ///
    /// `DELETE /customers/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .customers()
    ///     .merge("cus_0YV7DDSDD1C8DA64KHH2W33CPF", "cus_0YV7DDSDD1C8DA64KHH2W33CPF")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge(
        &self,
        id: impl IntoParam<CustomerId>,
        target_customer_id: impl IntoParam<CustomerId>,
    ) -> Call<()> {
        self.client
            .call(&MERGE)
            .path(id.into_param())
            .required_query("targetCustomerId", target_customer_id.into_param())
    }

    /// Returns the lead source of a customer.
    ///
    /// `GET /customers/{id}/lead-source` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let lead_source = client
    ///     .customers()
    ///     .get_lead_source("cus_0YV7DDSDD1C8DA64KHH2W33CPF")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lead_source(&self, id: impl IntoParam<CustomerId>) -> Call<LeadSource> {
        self.client.call(&GET_LEAD_SOURCE).path(id.into_param())
    }

    /// Sets the lead source of a customer.
    ///
    /// `PUT /customers/{id}/lead-source` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::LeadSourceRequest::default()
    ///     .with_referrer("https://www.rebilly.com");
    /// let lead_source = client
    ///     .customers()
    ///     .set_lead_source("cus_0YV7DDSDD1C8DA64KHH2W33CPF", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_lead_source(
        &self,
        id: impl IntoParam<CustomerId>,
        body: &LeadSourceRequest,
    ) -> Call<LeadSource> {
        self.client.call(&SET_LEAD_SOURCE).path(id.into_param()).json(body)
    }

    /// Deletes the lead source of a customer.
    ///
    /// `DELETE /customers/{id}/lead-source` responds with 204; documented errors: 401, 403, 404,
    /// 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.customers().delete_lead_source("cus_0YV7DDSDD1C8DA64KHH2W33CPF").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_lead_source(&self, id: impl IntoParam<CustomerId>) -> Call<()> {
        self.client.call(&DELETE_LEAD_SOURCE).path(id.into_param())
    }

    /// Returns the credit balance of a customer.
    ///
    /// `GET /customers/{id}/credit-balance` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer_credit_balance = client
    ///     .customers()
    ///     .get_credit_balance("cus_0YV7DDSDD1C8DA64KHH2W33CPF")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_credit_balance(
        &self,
        id: impl IntoParam<CustomerId>,
    ) -> Call<CustomerCreditBalance> {
        self.client.call(&GET_CREDIT_BALANCE).path(id.into_param())
    }

    /// Creates a compliance screening report on a customer and attaches it as a file.
    ///
    /// `POST /customers/{id}/compliance-screening-report` responds with 201; documented errors:
    /// 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let attachment = client
    ///     .customers()
    ///     .create_compliance_screening_report("cus_0YV7DDSDD1C8DA64KHH2W33CPF")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_compliance_screening_report(
        &self,
        id: impl IntoParam<CustomerId>,
    ) -> Call<Attachment> {
        self.client.call(&CREATE_COMPLIANCE_SCREENING_REPORT).path(id.into_param())
    }

    /// Returns the lifetime revenue, refunds and disputes of a customer.
    ///
    /// Experimental: Rebilly can change this operation without notice.
    ///
    /// `GET /experimental/customers/{customerId}/summary-metrics` responds with 200; documented
    /// errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer_information = client
    ///     .customers()
    ///     .get_summary_metrics("cus_0YV7DDSDD1C8DA64KHH2W33CPF")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_summary_metrics(
        &self,
        customer_id: impl IntoParam<CustomerId>,
    ) -> Call<CustomerInformation> {
        self.client.call(&GET_SUMMARY_METRICS).path(customer_id.into_param())
    }

    /// Lists types of custom timeline events.
    ///
    /// `GET /customer-timeline-custom-events` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.customers().list_custom_timeline_events().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_timeline_events(&self) -> ListCustomersCustomTimelineEvents {
        ListCustomersCustomTimelineEvents(self.client.call(&LIST_CUSTOM_TIMELINE_EVENTS))
    }

    /// Creates a type of custom timeline events.
    ///
    /// A retry can create a second type.
    ///
    /// `POST /customer-timeline-custom-events` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerTimelineCustomEventRequest::new("name");
    /// let customer_timeline_custom_event = client
    ///     .customers()
    ///     .create_custom_timeline_event(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_custom_timeline_event(
        &self,
        body: &CustomerTimelineCustomEventRequest,
    ) -> Call<CustomerTimelineCustomEvent> {
        self.client.call(&CREATE_CUSTOM_TIMELINE_EVENT).json(body)
    }

    /// Returns a type of custom timeline events.
    ///
    /// `GET /customer-timeline-custom-events/{id}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer_timeline_custom_event = client
    ///     .customers()
    ///     .get_custom_timeline_event("tmln_0YV8Q9WEF5DTA8HFXS27D1G6GC")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_custom_timeline_event(
        &self,
        id: impl IntoParam<CustomerTimelineCustomEventId>,
    ) -> Call<CustomerTimelineCustomEvent> {
        self.client.call(&GET_CUSTOM_TIMELINE_EVENT).path(id.into_param())
    }

    /// Lists timeline messages of a customer.
    ///
    /// `GET /customers/{id}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .customers()
    ///     .list_timeline_messages("cus_0YV7DDSDD1C8DA64KHH2W33CPF")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<CustomerId>,
    ) -> ListCustomersTimelineMessages {
        ListCustomersTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment or a custom event to the timeline of a customer.
    ///
    /// A retry can add the message twice.
    ///
    /// `POST /customers/{id}/timeline` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::CustomerTimelineRequest::default()
    ///     .with_type("account-password-reset-requested");
    /// let customer_timeline = client
    ///     .customers()
    ///     .create_timeline_comment("cus_0YV7DDSDD1C8DA64KHH2W33CPF", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<CustomerId>,
        body: &CustomerTimelineRequest,
    ) -> Call<CustomerTimeline> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of a customer.
    ///
    /// `GET /customers/{id}/timeline/{messageId}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let customer_timeline = client
    ///     .customers()
    ///     .get_timeline_message("cus_0YV7DDSDD1C8DA64KHH2W33CPF", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<CustomerId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<CustomerTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of a customer.
    ///
    /// `DELETE /customers/{id}/timeline/{messageId}` responds with 204; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .customers()
    ///     .delete_timeline_message("cus_0YV7DDSDD1C8DA64KHH2W33CPF", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<CustomerId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }
}

/// Call of [`Customers::list`](crate::customers::Customers::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Customers::list` sends nothing until it is awaited or sent"]
pub struct ListCustomers(Call<Vec<Customer>>);

impl ListCustomers {
    /// Maximum number of items in a page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`customer_fields`](crate::customers::customer_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`customer_expand`](crate::customers::customer_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`customer_fields`](crate::customers::customer_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`customer_fields`](crate::customers::customer_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListCustomers, Customer);

/// Call of [`Customers::get`](crate::customers::Customers::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Customers::get` sends nothing until it is awaited or sent"]
pub struct GetCustomer(Call<Customer>);

impl GetCustomer {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`customer_expand`](crate::customers::customer_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`customer_fields`](crate::customers::customer_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }
}

call!(GetCustomer, Customer);

/// Call of
/// [`Customers::list_custom_timeline_events`](crate::customers::Customers::list_custom_timeline_events):
/// its optional parameters, and the options of every call.
#[must_use = "`Customers::list_custom_timeline_events` sends nothing until it is awaited or sent"]
pub struct ListCustomersCustomTimelineEvents(Call<Vec<CustomerTimelineCustomEvent>>);

impl ListCustomersCustomTimelineEvents {
    /// Maximum number of items in a page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`customer_timeline_custom_event_fields`](crate::customers::customer_timeline_custom_event_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }
}

paged_call!(ListCustomersCustomTimelineEvents, CustomerTimelineCustomEvent);

/// Call of
/// [`Customers::list_timeline_messages`](crate::customers::Customers::list_timeline_messages): its
/// optional parameters, and the options of every call.
#[must_use = "`Customers::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListCustomersTimelineMessages(Call<Vec<CustomerTimeline>>);

impl ListCustomersTimelineMessages {
    /// Maximum number of items in a page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`customer_timeline_fields`](crate::customers::customer_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`customer_timeline_fields`](crate::customers::customer_timeline_fields). Rebilly documents
    /// none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListCustomersTimelineMessages, CustomerTimeline);

static LIST: Operation = Operation::new(
        "GetCustomerCollection",
        Method::GET,
        "/customers",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
        "PostCustomer",
        Method::POST,
        "/customers",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .single_use(&["paymentToken"]);
static GET: Operation = Operation::new(
        "GetCustomer",
        Method::GET,
        "/customers/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutCustomer",
        Method::PUT,
        "/customers/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .single_use(&["paymentToken"])
    .returns_id();
static MERGE: Operation = Operation::new(
    "DeleteCustomer",
    Method::DELETE,
    "/customers/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_LEAD_SOURCE: Operation = Operation::new(
    "GetCustomerLeadSource",
    Method::GET,
    "/customers/{id}/lead-source",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_LEAD_SOURCE: Operation = Operation::new(
    "PutCustomerLeadSource",
    Method::PUT,
    "/customers/{id}/lead-source",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE_LEAD_SOURCE: Operation = Operation::new(
    "DeleteCustomerLeadSource",
    Method::DELETE,
    "/customers/{id}/lead-source",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_CREDIT_BALANCE: Operation = Operation::new(
    "GetCustomerCreditBalance",
    Method::GET,
    "/customers/{id}/credit-balance",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_COMPLIANCE_SCREENING_REPORT: Operation = Operation::new(
    "PostCustomerComplianceScreeningReport",
    Method::POST,
    "/customers/{id}/compliance-screening-report",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_SUMMARY_METRICS: Operation = Operation::new(
    "GetCustomerSummaryMetricReport",
    Method::GET,
    "/experimental/customers/{customerId}/summary-metrics",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST_CUSTOM_TIMELINE_EVENTS: Operation = Operation::new(
    "GetCustomerTimelineCustomEventTypeCollection",
    Method::GET,
    "/customer-timeline-custom-events",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_CUSTOM_TIMELINE_EVENT: Operation = Operation::new(
    "PostCustomerTimelineCustomEventType",
    Method::POST,
    "/customer-timeline-custom-events",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_CUSTOM_TIMELINE_EVENT: Operation = Operation::new(
        "GetCustomerTimelineCustomEventType",
        Method::GET,
        "/customer-timeline-custom-events/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetCustomerTimelineCollection",
    Method::GET,
    "/customers/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostCustomerTimeline",
    Method::POST,
    "/customers/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetCustomerTimeline",
        Method::GET,
        "/customers/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteCustomerTimeline",
    Method::DELETE,
    "/customers/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
