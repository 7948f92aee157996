// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payment cards, bank accounts and other stored payment instruments.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::{
    PaymentCardBankName, PaymentInstrument, PaymentInstrumentCreate,
    PaymentInstrumentNameInquiry, PaymentInstrumentNameInquiryRequest,
    PaymentInstrumentUpdate,
};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::PaymentInstrumentId;
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;

impl Client {
    /// Payment cards, bank accounts and other stored payment instruments.
    pub fn payment_instruments(&self) -> PaymentInstruments {
        PaymentInstruments {
            client: self.clone(),
        }
    }
}

/// Payment cards, bank accounts and other stored payment instruments.
///
/// Accessor of the client: [`Client::payment_instruments`].
#[derive(Debug, Clone)]
pub struct PaymentInstruments {
    client: Client,
}

impl PaymentInstruments {
    /// Lists payment instruments.
    ///
    /// `GET /payment-instruments` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payment_instruments().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPaymentInstruments {
        ListPaymentInstruments(self.client.call(&LIST))
    }

    /// Creates a payment instrument from a payment token or from its details.
    ///
    /// Returns the existing payment instrument when an equal one is stored already. A payment token
    /// can be used once.
    ///
    /// `POST /payment-instruments` responds with 201 or 303; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PaymentInstrumentCreate::from(
    ///     rebilly_sdk::payments::PaymentInstrumentCreateToken::new(
    ///         "cus_0YV7DDSDD1C8DA64KHH2W33CPF",
    ///         "token",
    ///     ),
    /// );
    /// let payment_instrument = client.payment_instruments().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PaymentInstrumentCreate) -> Call<PaymentInstrument> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a payment instrument.
    ///
    /// `GET /payment-instruments/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payment_instrument = client
    ///     .payment_instruments()
    ///     .get("inst_0YVB8KPKNXCBR9EDX7JHSED75N")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
    ) -> Call<PaymentInstrument> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes some properties of a payment instrument.
    ///
    /// A payment token can be used once.
    ///
    /// `PATCH /payment-instruments/{id}` responds with 200; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PaymentInstrumentUpdate::from(
    ///     rebilly_sdk::payments::PaymentCardUpdatePlain::default(),
    /// );
    /// let payment_instrument = client
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
        body: &PaymentInstrumentUpdate,
    ) -> Call<PaymentInstrument> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deactivates a payment instrument.
    ///
    /// `POST /payment-instruments/{id}/deactivation` responds with 201; documented errors: 401,
    /// 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payment_instrument = client
    ///     .payment_instruments()
    ///     .deactivate("inst_0YVB8KPKNXCBR9EDX7JHSED75N")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deactivate(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
    ) -> Call<PaymentInstrument> {
        self.client.call(&DEACTIVATE).path(id.into_param())
    }

    /// Checks the name of the holder of a payment instrument through a gateway account.
    ///
    /// `POST /payment-instruments/{id}/name-inquiry` responds with 200; documented errors: 401,
    /// 403, 404, 409, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::payments::PaymentInstrumentNameInquiryRequest::new(
    ///     "gw_acc_0YVCXMF26DDNKAERE5NW727S34",
    /// );
    /// let payment_instrument_name_inquiry = client
    ///     .payment_instruments()
    ///     .inquire_name("inst_0YVB8KPKNXCBR9EDX7JHSED75N", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn inquire_name<'b>(
        &self,
        id: impl IntoParam<PaymentInstrumentId>,
        body: impl Into<Option<&'b PaymentInstrumentNameInquiryRequest>>,
    ) -> Call<PaymentInstrumentNameInquiry> {
        match body.into() {
            Some(body) => {
                self.client.call(&INQUIRE_NAME).path(id.into_param()).json(body)
            }

            None => self.client.call(&INQUIRE_NAME).path(id.into_param()),
        }
    }

    /// Lists names of banks that issued payment cards.
    ///
    /// `GET /payment-cards-bank-names` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payment_instruments().list_bank_names().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bank_names(&self) -> ListPaymentInstrumentsBankNames {
        ListPaymentInstrumentsBankNames(self.client.call(&LIST_BANK_NAMES))
    }
}

/// Call of [`PaymentInstruments::list`](crate::payments::PaymentInstruments::list): its optional
/// parameters, and the options of every call.
#[must_use = "`PaymentInstruments::list` sends nothing until it is awaited or sent"]
pub struct ListPaymentInstruments(Call<Vec<PaymentInstrument>>);

impl ListPaymentInstruments {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`payment_instrument_fields`](crate::payments::payment_instrument_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`payment_instrument_fields`](crate::payments::payment_instrument_fields).
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

    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`payment_instrument_expand`](crate::payments::payment_instrument_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListPaymentInstruments, PaymentInstrument);

/// Call of
/// [`PaymentInstruments::list_bank_names`](crate::payments::PaymentInstruments::list_bank_names):
/// its optional parameters, and the options of every call.
#[must_use = "`PaymentInstruments::list_bank_names` sends nothing until it is awaited or sent"]
pub struct ListPaymentInstrumentsBankNames(Call<Vec<PaymentCardBankName>>);

impl ListPaymentInstrumentsBankNames {
    /// Maximum number of items in a page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

call!(ListPaymentInstrumentsBankNames, Vec<PaymentCardBankName>);

static LIST: Operation = Operation::new(
        "GetPaymentInstrumentCollection",
        Method::GET,
        "/payment-instruments",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
        "PostPaymentInstrument",
        Method::POST,
        "/payment-instruments",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .single_use(&["token"])
    .returns_existing();
static GET: Operation = Operation::new(
        "GetPaymentInstrument",
        Method::GET,
        "/payment-instruments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchPaymentInstrument",
        Method::PATCH,
        "/payment-instruments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .single_use(&["token"])
    .returns_id();
static DEACTIVATE: Operation = Operation::new(
    "PostPaymentInstrumentDeactivation",
    Method::POST,
    "/payment-instruments/{id}/deactivation",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static INQUIRE_NAME: Operation = Operation::new(
    "PostPaymentInstrumentNameInquiry",
    Method::POST,
    "/payment-instruments/{id}/name-inquiry",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_BANK_NAMES: Operation = Operation::new(
    "GetPaymentCardBankNameCollection",
    Method::GET,
    "/payment-cards-bank-names",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
