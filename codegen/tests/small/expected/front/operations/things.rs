// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Things of a customer. The accessor has the name of another domain's.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::front::FrontThing;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::typed_call::paged_call;
use crate::types::IntoParam;
use super::Front;

impl Front {
    /// Things of a customer. The accessor has the name of another domain's.
    pub fn things(&self) -> Things {
        Things {
            client: self.client.clone(),
        }
    }
}

/// Things of a customer. The accessor has the name of another domain's.
///
/// Accessor of [`Front`]: [`Front::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Lists the things of a customer.
    ///
    /// `GET /front/things` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.front().things().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings(self.client.call(&LIST))
    }

    /// Retrieves a thing of a customer.
    ///
    /// `GET /front/things/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let front_thing = client.front().things().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<String>) -> Call<FrontThing> {
        self.client.call(&GET).path(id.into_param())
    }
}

/// Call of [`Things::list`](crate::front::Things::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Things::list` sends nothing until it is awaited or sent"]
pub struct ListThings(Call<Vec<FrontThing>>);

impl ListThings {
    /// Items per page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Items to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

paged_call!(ListThings, FrontThing);

static LIST: Operation = Operation::new(
    "GetFrontThings",
    Method::GET,
    "/front/things",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET: Operation = Operation::new(
        "GetFrontThing",
        Method::GET,
        "/front/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
