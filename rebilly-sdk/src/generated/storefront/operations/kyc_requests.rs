// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Requests for identity documents of a customer, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::CommaList;
use crate::shared::KycRequestId;
use crate::storefront::StorefrontKycRequest;
use crate::typed_call::call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Requests for identity documents of a customer, as the authenticated customer sees them.
    pub fn kyc_requests(&self) -> KycRequests {
        KycRequests {
            client: self.client.clone(),
        }
    }
}

/// Requests for identity documents of a customer, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::kyc_requests`].
#[derive(Debug, Clone)]
pub struct KycRequests {
    client: Client,
}

impl KycRequests {
    /// Returns a KYC request.
    ///
    /// `GET /storefront/kyc-requests/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_kyc_request = client
    ///     .storefront()
    ///     .kyc_requests()
    ///     .get("kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<KycRequestId>) -> GetStorefrontKycRequest {
        GetStorefrontKycRequest(self.client.call(&GET).path(id.into_param()))
    }
}

/// Call of [`KycRequests::get`](crate::storefront::KycRequests::get): its optional parameters, and
/// the options of every call.
#[must_use = "`KycRequests::get` sends nothing until it is awaited or sent"]
pub struct GetStorefrontKycRequest(Call<StorefrontKycRequest>);

impl GetStorefrontKycRequest {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names:
    /// [`storefront_kyc_request_expand`](crate::storefront::storefront_kyc_request_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetStorefrontKycRequest, StorefrontKycRequest);

static GET: Operation = Operation::new(
        "StorefrontGetKycRequest",
        Method::GET,
        "/storefront/kyc-requests/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
