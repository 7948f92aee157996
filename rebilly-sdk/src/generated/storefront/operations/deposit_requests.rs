// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Requests for deposits of customers, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::payments::DepositRequest;
use crate::query::CommaList;
use crate::shared::DepositRequestId;
use crate::typed_call::call;
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Requests for deposits of customers, as the authenticated customer sees them.
    pub fn deposit_requests(&self) -> DepositRequests {
        DepositRequests {
            client: self.client.clone(),
        }
    }
}

/// Requests for deposits of customers, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::deposit_requests`].
#[derive(Debug, Clone)]
pub struct DepositRequests {
    client: Client,
}

impl DepositRequests {
    /// Returns a deposit request.
    ///
    /// `GET /storefront/deposit-requests/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let deposit_request = client
    ///     .storefront()
    ///     .deposit_requests()
    ///     .get("dep_req_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<DepositRequestId>) -> GetDepositRequest {
        GetDepositRequest(self.client.call(&GET).path(id.into_param()))
    }
}

/// Call of [`DepositRequests::get`](crate::storefront::DepositRequests::get): its optional
/// parameters, and the options of every call.
#[must_use = "`DepositRequests::get` sends nothing until it is awaited or sent"]
pub struct GetDepositRequest(Call<DepositRequest>);

impl GetDepositRequest {
    /// Related resources to embed, separated by commas.
    ///
    /// Known names: [`deposit_request_expand`](crate::storefront::deposit_request_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetDepositRequest, DepositRequest);

static GET: Operation = Operation::new(
        "StorefrontGetDepositRequest",
        Method::GET,
        "/storefront/deposit-requests/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
