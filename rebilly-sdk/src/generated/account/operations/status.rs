// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Status of the API.

use http::Method;
use crate::account::ApiStatus;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{Idempotency, Operation};

impl Client {
    /// Status of the API.
    pub fn status(&self) -> Status {
        Status { client: self.clone() }
    }
}

/// Status of the API.
///
/// Accessor of the client: [`Client::status`].
#[derive(Debug, Clone)]
pub struct Status {
    client: Client,
}

impl Status {
    /// Returns the status of the API.
    ///
    /// `GET /status` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let api_status = client.status().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ApiStatus> {
        self.client.call(&GET)
    }
}

static GET: Operation = Operation::new(
        "GetStatus",
        Method::GET,
        "/status",
        &[],
        Idempotency::Always,
    )
    .without_organization();
