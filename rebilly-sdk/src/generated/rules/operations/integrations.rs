// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Integrations with external services.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::rules::{Integration, IntegrationService};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Integrations with external services.
    pub fn integrations(&self) -> Integrations {
        Integrations {
            client: self.clone(),
        }
    }
}

/// Integrations with external services.
///
/// Accessor of the client: [`Client::integrations`].
#[derive(Debug, Clone)]
pub struct Integrations {
    client: Client,
}

impl Integrations {
    /// Lists integrations with other services.
    ///
    /// `GET /integrations` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.integrations().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListIntegrations {
        ListIntegrations(self.client.call(&LIST))
    }

    /// Returns the integration with a service.
    ///
    /// `GET /integrations/{label}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let integration = client.integrations().get("google-sheets").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, label: impl IntoParam<IntegrationService>) -> Call<Integration> {
        self.client.call(&GET).path(label.into_param())
    }
}

/// Call of [`Integrations::list`](crate::rules::Integrations::list): its optional parameters, and
/// the options of every call.
#[must_use = "`Integrations::list` sends nothing until it is awaited or sent"]
pub struct ListIntegrations(Call<Vec<Integration>>);

impl ListIntegrations {
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

paged_call!(ListIntegrations, Integration);

static LIST: Operation = Operation::new(
    "GetIntegrationCollection",
    Method::GET,
    "/integrations",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
    "GetIntegration",
    Method::GET,
    "/integrations/{label}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
