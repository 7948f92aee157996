// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Responses that are files, alone and beside JSON.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::things::Thing;
use crate::transfer::Download;
use crate::typed_call::{call, download_call};
use crate::types::IntoParam;

impl Client {
    /// Responses that are files, alone and beside JSON.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Responses that are files, alone and beside JSON.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
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
    pub fn get(&self, id: impl IntoParam<String>) -> GetThing {
        GetThing(self.client.call(&GET).path(id.into_param()))
    }

    /// Downloads the response of [`get`](Self::get) as `application/pdf`.
    ///
    /// `GET /things/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client.things().get_pdf("id").await?.bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf(&self, id: impl IntoParam<String>) -> Call<Download> {
        self.client.call(&GET).accept("application/pdf").path(id.into_param())
    }

    /// Downloads the response of [`get`](Self::get) as `text/csv`.
    ///
    /// `GET /things/{id}` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client.things().export("id").await?.bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(&self, id: impl IntoParam<String>) -> Call<Download> {
        self.client.call(&GET).accept("text/csv").path(id.into_param())
    }

    /// Retrieves the picture of a thing.
    ///
    /// `GET /things/{id}/picture` responds with 200; documented errors: 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client.things().picture("id").await?.bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn picture(&self, id: impl IntoParam<String>) -> PictureThings {
        PictureThings(self.client.call(&PICTURE).path(id.into_param()))
    }

    /// Archives all things.
    ///
    /// `POST /things/archive` responds with 201.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let bytes = client.things().archive().await?.bytes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self) -> Call<Download> {
        self.client.call(&ARCHIVE).accept("application/zip")
    }
}

/// Call of [`Things::get`](crate::things::Things::get): its optional parameters, and the options of
/// every call.
#[must_use = "`Things::get` sends nothing until it is awaited or sent"]
pub struct GetThing(Call<Thing>);

impl GetThing {
    /// Resources to embed.
    pub fn expand(self, expand: impl IntoParam<String>) -> Self {
        Self(self.0.query("expand", expand.into_param()))
    }
}

call!(GetThing, Thing);

/// Call of [`Things::picture`](crate::things::Things::picture): its optional parameters, and the
/// options of every call.
#[must_use = "`Things::picture` sends nothing until it is awaited or sent"]
pub struct PictureThings(Call<Download>);

impl PictureThings {
    /// Width of the picture.
    #[inline]
    pub fn size(self, size: i64) -> Self {
        Self(self.0.query("size", size))
    }
}

download_call!(PictureThings);

static GET: Operation = Operation::new(
        "GetThing",
        Method::GET,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PICTURE: Operation = Operation::new(
    "GetThingPicture",
    Method::GET,
    "/things/{id}/picture",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static ARCHIVE: Operation = Operation::new(
    "PostThingArchive",
    Method::POST,
    "/things/archive",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
