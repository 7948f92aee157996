// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payment methods that Rebilly supports.

use http::Method;
use crate::account::PaymentMethodMetadata;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Idempotency, Operation};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Payment methods that Rebilly supports.
    pub fn payment_methods(&self) -> PaymentMethods {
        PaymentMethods {
            client: self.clone(),
        }
    }
}

/// Payment methods that Rebilly supports.
///
/// Accessor of the client: [`Client::payment_methods`].
#[derive(Debug, Clone)]
pub struct PaymentMethods {
    client: Client,
}

impl PaymentMethods {
    /// Lists metadata of payment methods.
    ///
    /// `GET /payment-methods` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payment_methods().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListPaymentMethods {
        ListPaymentMethods(self.client.call(&LIST))
    }

    /// Returns metadata of a payment method.
    ///
    /// `GET /payment-methods/{apiName}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payment_method_metadata = client.payment_methods().get("api-name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, api_name: impl IntoParam<String>) -> Call<PaymentMethodMetadata> {
        self.client.call(&GET).path(api_name.into_param())
    }
}

/// Call of [`PaymentMethods::list`](crate::account::PaymentMethods::list): its optional parameters,
/// and the options of every call.
#[must_use = "`PaymentMethods::list` sends nothing until it is awaited or sent"]
pub struct ListPaymentMethods(Call<Vec<PaymentMethodMetadata>>);

impl ListPaymentMethods {
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

paged_call!(ListPaymentMethods, PaymentMethodMetadata);

static LIST: Operation = Operation::new(
        "GetPaymentMethodCollection",
        Method::GET,
        "/payment-methods",
        &[],
        Idempotency::Always,
    )
    .without_organization();
static GET: Operation = Operation::new(
        "GetPaymentMethod",
        Method::GET,
        "/payment-methods/{apiName}",
        &[],
        Idempotency::Always,
    )
    .without_organization();
