// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Rules and lists of the risk score.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::kyc::{RiskScoreBlocklist, RiskScoreRules};
use crate::operation::{AuthScheme, Idempotency, Operation};

impl Client {
    /// Rules and lists of the risk score.
    pub fn risk_score(&self) -> RiskScore {
        RiskScore { client: self.clone() }
    }
}

/// Rules and lists of the risk score.
///
/// Accessor of the client: [`Client::risk_score`].
#[derive(Debug, Clone)]
pub struct RiskScore {
    client: Client,
}

impl RiskScore {
    /// Returns the risk score rules.
    ///
    /// `GET /risk-score-rules` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let risk_score_rules = client.risk_score().get_rules().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_rules(&self) -> Call<RiskScoreRules> {
        self.client.call(&GET_RULES)
    }

    /// Replaces the risk score rules.
    ///
    /// A retry is safe.
    ///
    /// `PUT /risk-score-rules` responds with 200 or 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::kyc::RiskScoreRules,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let risk_score_rules = client.risk_score().set_rules(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_rules(&self, body: &RiskScoreRules) -> Call<RiskScoreRules> {
        self.client.call(&SET_RULES).json(body)
    }

    /// Returns the risk score thresholds for blocklist entries.
    ///
    /// `GET /risk-score-rules/blocklists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let risk_score_blocklist = client.risk_score().get_blocklists().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_blocklists(&self) -> Call<RiskScoreBlocklist> {
        self.client.call(&GET_BLOCKLISTS)
    }

    /// Replaces the risk score thresholds for blocklist entries.
    ///
    /// A retry is safe.
    ///
    /// `PUT /risk-score-rules/blocklists` responds with 200 or 201; documented errors: 401, 403,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::kyc::RiskScoreBlocklist::default();
    /// let risk_score_blocklist = client.risk_score().set_blocklists(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_blocklists(&self, body: &RiskScoreBlocklist) -> Call<RiskScoreBlocklist> {
        self.client.call(&SET_BLOCKLISTS).json(body)
    }
}

static GET_RULES: Operation = Operation::new(
    "GetRiskScoreRules",
    Method::GET,
    "/risk-score-rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_RULES: Operation = Operation::new(
    "PutRiskScoreRules",
    Method::PUT,
    "/risk-score-rules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_BLOCKLISTS: Operation = Operation::new(
    "GetRiskScoreBlocklistRules",
    Method::GET,
    "/risk-score-rules/blocklists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_BLOCKLISTS: Operation = Operation::new(
    "PutRiskScoreBlocklistRules",
    Method::PUT,
    "/risk-score-rules/blocklists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
