// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Liveness sessions of KYC, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::KycLivenessSessionId;
use crate::storefront::{
    StorefrontKycLivenessSession, StorefrontKycLivenessSessionCreate,
};
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Liveness sessions of KYC, as the authenticated customer sees them.
    pub fn kyc_liveness_sessions(&self) -> KycLivenessSessions {
        KycLivenessSessions {
            client: self.client.clone(),
        }
    }
}

/// Liveness sessions of KYC, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::kyc_liveness_sessions`].
#[derive(Debug, Clone)]
pub struct KycLivenessSessions {
    client: Client,
}

impl KycLivenessSessions {
    /// Starts a liveness session for a KYC request.
    ///
    /// A retry can start a second session.
    ///
    /// `POST /storefront/kyc-liveness-sessions` responds with 201; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontKycLivenessSessionCreate::new(
    ///     "kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5",
    /// );
    /// let storefront_kyc_liveness_session = client
    ///     .storefront()
    ///     .kyc_liveness_sessions()
    ///     .create(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &StorefrontKycLivenessSessionCreate,
    ) -> Call<StorefrontKycLivenessSession> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a liveness session.
    ///
    /// `GET /storefront/kyc-liveness-sessions/{id}` responds with 200; documented errors: 401, 403,
    /// 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_kyc_liveness_session = client
    ///     .storefront()
    ///     .kyc_liveness_sessions()
    ///     .get("kyc_liv_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<KycLivenessSessionId>,
    ) -> Call<StorefrontKycLivenessSession> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Finishes a liveness session.
    ///
    /// `POST /storefront/kyc-liveness-sessions/{id}/finish` responds with 200; documented errors:
    /// 401, 403, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_kyc_liveness_session = client
    ///     .storefront()
    ///     .kyc_liveness_sessions()
    ///     .finish("kyc_liv_0YV7JHY705C6DA487BFTAA33V8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn finish(
        &self,
        id: impl IntoParam<KycLivenessSessionId>,
    ) -> Call<StorefrontKycLivenessSession> {
        self.client.call(&FINISH).path(id.into_param())
    }
}

static CREATE: Operation = Operation::new(
    "StorefrontPostKycLivenessSession",
    Method::POST,
    "/storefront/kyc-liveness-sessions",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "StorefrontGetKycLivenessSession",
        Method::GET,
        "/storefront/kyc-liveness-sessions/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static FINISH: Operation = Operation::new(
    "StorefrontPostKycLivenessSessionFinish",
    Method::POST,
    "/storefront/kyc-liveness-sessions/{id}/finish",
    &[AuthScheme::CustomerJwt],
    Idempotency::Never,
);
