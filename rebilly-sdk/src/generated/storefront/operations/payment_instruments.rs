// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payment instruments, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::PaymentInstrumentId;
use crate::storefront::{
    StorefrontPaymentInstrument, StorefrontPaymentInstrumentCreate,
    StorefrontPaymentInstrumentSetup, StorefrontPaymentInstrumentUpdate,
    StorefrontTransaction,
};
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Payment instruments, as the authenticated customer sees them.
    pub fn payment_instruments(&self) -> PaymentInstruments {
        PaymentInstruments {
            client: self.client.clone(),
        }
    }
}

/// Payment instruments, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::payment_instruments`].
#[derive(Debug, Clone)]
pub struct PaymentInstruments {
    client: Client,
}

impl PaymentInstruments {
    /// Lists payment instruments of the customer.
    ///
    /// `GET /storefront/payment-instruments` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().payment_instruments().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPaymentInstruments {
        ListPaymentInstruments(self.client.call(&LIST))
    }

    /// Creates a payment instrument from a payment token.
    ///
    /// A payment token can be used once.
    ///
    /// `POST /storefront/payment-instruments` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPaymentInstrumentCreate::new("token");
    /// let storefront_payment_instrument = client
    ///     .storefront()
    ///     .payment_instruments()
    ///     .create(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &StorefrontPaymentInstrumentCreate,
    ) -> Call<StorefrontPaymentInstrument> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a payment instrument.
    ///
    /// `GET /storefront/payment-instruments/{id}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_payment_instrument = client
    ///     .storefront()
    ///     .payment_instruments()
    ///     .get("inst_0YVB8KPKNXCBR9EDX7JHSED75N")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
    ) -> GetStorefrontPaymentInstrument {
        GetStorefrontPaymentInstrument(self.client.call(&GET).path(id.into_param()))
    }

    /// Changes a payment instrument, with a payment token or single properties.
    ///
    /// A payment token can be used once.
    ///
    /// `PATCH /storefront/payment-instruments/{id}` responds with 200; documented errors: 401, 403,
    /// 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPaymentInstrumentUpdate::default();
    /// let storefront_payment_instrument = client
    ///     .storefront()
    ///     .payment_instruments()
    ///     .update("inst_0YVB8KPKNXCBR9EDX7JHSED75N", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
        body: &StorefrontPaymentInstrumentUpdate,
    ) -> Call<StorefrontPaymentInstrument> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deactivates a payment instrument.
    ///
    /// `POST /storefront/payment-instruments/{id}/deactivation` responds with 201; documented
    /// errors: 401, 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_payment_instrument = client
    ///     .storefront()
    ///     .payment_instruments()
    ///     .deactivate("inst_0YVB8KPKNXCBR9EDX7JHSED75N")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deactivate(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
    ) -> Call<StorefrontPaymentInstrument> {
        self.client.call(&DEACTIVATE).path(id.into_param())
    }

    /// Returns the setup transaction of a payment instrument.
    ///
    /// `GET /storefront/payment-instruments/{id}/setup` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_transaction = client
    ///     .storefront()
    ///     .payment_instruments()
    ///     .get_setup("inst_0YVB8KPKNXCBR9EDX7JHSED75N")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_setup(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
    ) -> Call<StorefrontTransaction> {
        self.client.call(&GET_SETUP).path(id.into_param())
    }

    /// Sets a payment instrument up for later payments, with a setup transaction.
    ///
    /// Money can move if an amount is set. Call `get_setup` before a retry.
    ///
    /// `POST /storefront/payment-instruments/{id}/setup` responds with 201; documented errors: 401,
    /// 403, 404, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontPaymentInstrumentSetup::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     "USD",
    /// );
    /// let storefront_transaction = client
    ///     .storefront()
    ///     .payment_instruments()
    ///     .setup("inst_0YVB8KPKNXCBR9EDX7JHSED75N", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn setup(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
        body: &StorefrontPaymentInstrumentSetup,
    ) -> Call<StorefrontTransaction> {
        self.client.call(&SETUP).path(id.into_param()).json(body)
    }
}

/// Call of [`PaymentInstruments::list`](crate::storefront::PaymentInstruments::list): its optional
/// parameters, and the options of every call.
#[must_use = "`PaymentInstruments::list` sends nothing until it is awaited or sent"]
pub struct ListPaymentInstruments(Call<Vec<StorefrontPaymentInstrument>>);

impl ListPaymentInstruments {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_payment_instrument_fields`](crate::storefront::storefront_payment_instrument_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_payment_instrument_fields`](crate::storefront::storefront_payment_instrument_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

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

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListPaymentInstruments, StorefrontPaymentInstrument);

/// Call of [`PaymentInstruments::get`](crate::storefront::PaymentInstruments::get): its optional
/// parameters, and the options of every call.
#[must_use = "`PaymentInstruments::get` sends nothing until it is awaited or sent"]
pub struct GetStorefrontPaymentInstrument(Call<StorefrontPaymentInstrument>);

impl GetStorefrontPaymentInstrument {
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
}

call!(GetStorefrontPaymentInstrument, StorefrontPaymentInstrument);

static LIST: Operation = Operation::new(
        "StorefrontGetPaymentInstrumentCollection",
        Method::GET,
        "/storefront/payment-instruments",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
        "StorefrontPostPaymentInstrument",
        Method::POST,
        "/storefront/payment-instruments",
        &[AuthScheme::CustomerJwt, AuthScheme::PublishableApiKey],
        Idempotency::Never,
    )
    .single_use(&["token"]);
static GET: Operation = Operation::new(
        "StorefrontGetPaymentInstrument",
        Method::GET,
        "/storefront/payment-instruments/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "StorefrontPatchPaymentInstrument",
        Method::PATCH,
        "/storefront/payment-instruments/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Never,
    )
    .single_use(&["token"])
    .returns_id();
static DEACTIVATE: Operation = Operation::new(
    "StorefrontPostPaymentInstrumentDeactivation",
    Method::POST,
    "/storefront/payment-instruments/{id}/deactivation",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static GET_SETUP: Operation = Operation::new(
    "StorefrontGetPaymentInstrumentSetup",
    Method::GET,
    "/storefront/payment-instruments/{id}/setup",
    &[AuthScheme::CustomerJwt],
    Idempotency::Always,
);

static SETUP: Operation = Operation::new(
    "StorefrontPostPaymentInstrumentSetup",
    Method::POST,
    "/storefront/payment-instruments/{id}/setup",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);
