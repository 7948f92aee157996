// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Payment gateways that Rebilly supports.

use http::Method;
use crate::account::PaymentGatewayMetadata;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Idempotency, Operation};
use crate::types::IntoParam;

impl Client {
    /// Payment gateways that Rebilly supports.
    pub fn payment_gateways(&self) -> PaymentGateways {
        PaymentGateways {
            client: self.clone(),
        }
    }
}

/// Payment gateways that Rebilly supports.
///
/// Accessor of the client: [`Client::payment_gateways`].
#[derive(Debug, Clone)]
pub struct PaymentGateways {
    client: Client,
}

impl PaymentGateways {
    /// Lists metadata of payment gateways.
    ///
    /// `GET /payment-gateways-metadata` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.payment_gateways().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<Vec<PaymentGatewayMetadata>> {
        self.client.call(&LIST)
    }

    /// Returns metadata of a payment gateway.
    ///
    /// `GET /payment-gateways-metadata/{apiName}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let payment_gateway_metadata = client.payment_gateways().get("api-name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, api_name: impl IntoParam<String>) -> Call<PaymentGatewayMetadata> {
        self.client.call(&GET).path(api_name.into_param())
    }
}

static LIST: Operation = Operation::new(
    "GetPaymentGatewayMetadataCollection",
    Method::GET,
    "/payment-gateways-metadata",
    &[],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
    "GetPaymentGatewayMetadata",
    Method::GET,
    "/payment-gateways-metadata/{apiName}",
    &[],
    Idempotency::Always,
);
