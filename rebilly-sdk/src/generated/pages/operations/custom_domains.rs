// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Domains of the organization for hosted pages.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::pages::{CustomDomain, CustomDomainRequest};
use crate::query::{Filter, Sort};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Domains of the organization for hosted pages.
    pub fn custom_domains(&self) -> CustomDomains {
        CustomDomains {
            client: self.clone(),
        }
    }
}

/// Domains of the organization for hosted pages.
///
/// Accessor of the client: [`Client::custom_domains`].
#[derive(Debug, Clone)]
pub struct CustomDomains {
    client: Client,
}

impl CustomDomains {
    /// Lists custom domains.
    ///
    /// `GET /custom-domains` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.custom_domains().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCustomDomains {
        ListCustomDomains(self.client.call(&LIST))
    }

    /// Creates a custom domain.
    ///
    /// `POST /custom-domains` responds with 201; documented errors: 401, 403, 422, 429. With `None`
    /// no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::pages::CustomDomainRequest::new("domain");
    /// let custom_domain = client.custom_domains().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create<'b>(
        &self,
        body: impl Into<Option<&'b CustomDomainRequest>>,
    ) -> Call<CustomDomain> {
        match body.into() {
            Some(body) => self.client.call(&CREATE).json(body),
            None => self.client.call(&CREATE),
        }
    }

    /// Returns a custom domain.
    ///
    /// `GET /custom-domains/{domain}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let custom_domain = client.custom_domains().get("domain").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, domain: impl IntoParam<String>) -> Call<CustomDomain> {
        self.client.call(&GET).path(domain.into_param())
    }

    /// Deletes a custom domain.
    ///
    /// `DELETE /custom-domains/{domain}` responds with 204; documented errors: 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.custom_domains().delete("domain").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, domain: impl IntoParam<String>) -> Call<()> {
        self.client.call(&DELETE).path(domain.into_param())
    }
}

/// Call of [`CustomDomains::list`](crate::pages::CustomDomains::list): its optional parameters, and
/// the options of every call.
#[must_use = "`CustomDomains::list` sends nothing until it is awaited or sent"]
pub struct ListCustomDomains(Call<Vec<CustomDomain>>);

impl ListCustomDomains {
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
    /// [`custom_domain_fields`](crate::pages::custom_domain_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`custom_domain_fields`](crate::pages::custom_domain_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListCustomDomains, CustomDomain);

static LIST: Operation = Operation::new(
        "GetCustomDomainCollection",
        Method::GET,
        "/custom-domains",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostCustomDomain",
    Method::POST,
    "/custom-domains",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
    "GetCustomDomain",
    Method::GET,
    "/custom-domains/{domain}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE: Operation = Operation::new(
    "DeleteCustomDomain",
    Method::DELETE,
    "/custom-domains/{domain}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
