// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! A body that is a union with a single-use property in one variant; a response that is a union of
//! resources.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::things::{NewThing, Thing};
use crate::types::IntoParam;

impl Client {
    /// A body that is a union with a single-use property in one variant; a response that is a union
    /// of resources.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// A body that is a union with a single-use property in one variant; a response that is a union of
/// resources.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Creates a thing.
    ///
    /// `POST /things` responds with 201.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::things::NewThing::from(
    ///     rebilly_sdk::things::ByToken::new("token"),
    /// );
    /// let thing = client.things().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &NewThing) -> Call<Thing> {
        self.client.call(&CREATE).json(body)
    }

    /// Retrieves a thing.
    ///
    /// `GET /things/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let thing = client.things().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<String>) -> Call<Thing> {
        self.client.call(&GET).path(id.into_param())
    }
}

static CREATE: Operation = Operation::new(
        "PostThing",
        Method::POST,
        "/things",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::WithRequestId,
    )
    .single_use(&["token"]);
static GET: Operation = Operation::new(
        "GetThing",
        Method::GET,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
