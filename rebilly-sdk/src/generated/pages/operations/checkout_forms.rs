// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Hosted checkout forms.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::pages::{CheckoutForm, CheckoutFormRequest};
use crate::query::{Filter, Sort};
use crate::shared::CheckoutFormId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Hosted checkout forms.
    pub fn checkout_forms(&self) -> CheckoutForms {
        CheckoutForms {
            client: self.clone(),
        }
    }
}

/// Hosted checkout forms.
///
/// Accessor of the client: [`Client::checkout_forms`].
#[derive(Debug, Clone)]
pub struct CheckoutForms {
    client: Client,
}

impl CheckoutForms {
    /// Lists checkout forms.
    ///
    /// Deprecated by Rebilly.
    ///
    /// `GET /checkout-forms` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.checkout_forms().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    pub fn list(&self) -> ListCheckoutForms {
        ListCheckoutForms(self.client.call(&LIST))
    }

    /// Creates a checkout form with an identifier assigned by Rebilly.
    ///
    /// Deprecated by Rebilly. A retry can create a second checkout form. For safe retries, call
    /// `upsert` with an identifier of your own.
    ///
    /// `POST /checkout-forms` responds with 201; documented errors: 401, 403, 422, 429. With `None`
    /// no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::pages::CheckoutFormRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     [
    ///         rebilly_sdk::pages::CheckoutFormFixedPlan::new(
    ///             "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    ///             1,
    ///         ),
    ///     ],
    ///     "name",
    /// );
    /// let checkout_form = client.checkout_forms().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b CheckoutFormRequest>>,
    ) -> Call<CheckoutForm> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns a checkout form.
    ///
    /// Deprecated by Rebilly.
    ///
    /// `GET /checkout-forms/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let checkout_form = client
    ///     .checkout_forms()
    ///     .get("chkt_frm_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    pub fn get(&self, id: impl IntoParam<CheckoutFormId>) -> Call<CheckoutForm> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the checkout form with this identifier.
    ///
    /// Deprecated by Rebilly. A retry is safe.
    ///
    /// `PUT /checkout-forms/{id}` responds with 200 or 201; documented errors: 401, 403, 404, 422,
    /// 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::pages::CheckoutFormRequest::new(
    ///     "web_0YV7DE4Z26DQSA1AC92FBJ7SEG",
    ///     [
    ///         rebilly_sdk::pages::CheckoutFormFixedPlan::new(
    ///             "plan_0YV7DENSVGDBW9S71XZNNYYQ0X",
    ///             1,
    ///         ),
    ///     ],
    ///     "name",
    /// );
    /// let checkout_form = client
    ///     .checkout_forms()
    ///     .upsert("chkt_frm_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    #[inline]
    pub fn upsert<'b>(
        &self,
        id: impl IntoParam<CheckoutFormId>,
        body: impl Into<Option<&'b CheckoutFormRequest>>,
    ) -> Call<CheckoutForm> {
        match body.into() {
            Some(body) => self.client.call(&UPSERT).path(id.into_param()).json(body),
            None => self.client.call(&UPSERT).path(id.into_param()),
        }
    }

    /// Deletes a checkout form.
    ///
    /// Deprecated by Rebilly.
    ///
    /// `DELETE /checkout-forms/{id}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.checkout_forms().delete("chkt_frm_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "Rebilly has deprecated this operation"]
    pub fn delete(&self, id: impl IntoParam<CheckoutFormId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`CheckoutForms::list`](crate::pages::CheckoutForms::list): its optional parameters, and
/// the options of every call.
#[must_use = "`CheckoutForms::list` sends nothing until it is awaited or sent"]
pub struct ListCheckoutForms(Call<Vec<CheckoutForm>>);

impl ListCheckoutForms {
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

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`checkout_form_fields`](crate::pages::checkout_form_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`checkout_form_fields`](crate::pages::checkout_form_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListCheckoutForms, CheckoutForm);

static LIST: Operation = Operation::new(
        "GetCheckoutFormCollection",
        Method::GET,
        "/checkout-forms",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostCheckoutForm",
    Method::POST,
    "/checkout-forms",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetCheckoutForm",
        Method::GET,
        "/checkout-forms/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutCheckoutForm",
        Method::PUT,
        "/checkout-forms/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteCheckoutForm",
    Method::DELETE,
    "/checkout-forms/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
