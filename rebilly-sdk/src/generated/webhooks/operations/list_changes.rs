// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Changes of lists.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::lists::ValueList;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Changes of lists.
    pub fn list_changes(&self) -> ListChanges {
        ListChanges {
            client: self.clone(),
        }
    }
}

/// Changes of lists.
///
/// Accessor of the client: [`Client::list_changes`].
#[derive(Debug, Clone)]
pub struct ListChanges {
    client: Client,
}

impl ListChanges {
    /// Lists the change history of lists.
    ///
    /// `GET /tracking/lists` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.list_changes().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListListChanges {
        ListListChanges(self.client.call(&LIST))
    }
}

/// Call of [`ListChanges::list`](crate::webhooks::ListChanges::list): its optional parameters, and
/// the options of every call.
#[must_use = "`ListChanges::list` sends nothing until it is awaited or sent"]
pub struct ListListChanges(Call<Vec<ValueList>>);

impl ListListChanges {
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
    /// Names of all properties: [`value_list_fields`](crate::webhooks::value_list_fields). Rebilly
    /// documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`value_list_fields`](crate::webhooks::value_list_fields). Rebilly
    /// documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListListChanges, ValueList);

static LIST: Operation = Operation::new(
    "GetTrackingListCollection",
    Method::GET,
    "/tracking/lists",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
