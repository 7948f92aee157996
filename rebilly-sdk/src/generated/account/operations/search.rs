// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Search through several kinds of resources.

use http::Method;
use crate::account::SearchResult;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::Sort;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Search through several kinds of resources.
    pub fn search(&self) -> Search {
        Search { client: self.clone() }
    }
}

/// Search through several kinds of resources.
///
/// Accessor of the client: [`Client::search`].
#[derive(Debug, Clone)]
pub struct Search {
    client: Client,
}

impl Search {
    /// Searches customers, invoices, orders and transactions for a text.
    ///
    /// `GET /search` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.search().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSearch {
        ListSearch(self.client.call(&LIST))
    }
}

/// Call of [`Search::list`](crate::account::Search::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Search::list` sends nothing until it is awaited or sent"]
pub struct ListSearch(Call<Vec<SearchResult>>);

impl ListSearch {
    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`search_result_fields`](crate::account::search_result_fields).
    /// Rebilly documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

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

    /// Text to search for.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListSearch, SearchResult);

static LIST: Operation = Operation::new(
    "GetSearch",
    Method::GET,
    "/search",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
