// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Known names in the query parameters of things.

use crate::query::known_names;

known_names! {
    /// Known names of resources that `expand` embeds in [`Pet`](crate::things::Pet).
    pet_expand {
        OWNER = "owner", TRAINER = "trainer",
    }
}

known_names! {
    /// Names of the properties of [`Pet`](crate::things::Pet), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    pet_fields {
        KIND = "kind",
    }
}

known_names! {
    /// Known names of resources that `expand` embeds in [`Thing`](crate::things::Thing).
    thing_expand {
        MAKER = "maker", OWNER = "owner", OWNER_COMPANY = "owner.company",
    }
}

known_names! {
    /// Names of the properties of [`Thing`](crate::things::Thing), for `fields`,
    /// [`filter::field`](crate::filter::field) and [`sort`](mod@crate::sort). Each call documents
    /// which of them are known to work.
    thing_fields {
        CREATED_TIME = "createdTime", ID = "id", OWNER = "owner", OWNER_NAME = "owner.name",
        TYPE = "type",
    }
}

// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Names that query parameters take.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::things::{Pet, Summary, Thing};
use crate::typed_call::call;
use crate::types::IntoParam;

impl Client {
    /// Names that query parameters take.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Names that query parameters take.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Lists things.
    ///
    /// `GET /things` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.things().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListThings {
        ListThings(self.client.call(&LIST))
    }

    /// Returns a thing.
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

    /// Lists pets.
    ///
    /// `GET /pets` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.things().list_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> ListThingsPets {
        ListThingsPets(self.client.call(&LIST_PETS))
    }

    /// Returns a summary of pets.
    ///
    /// `GET /pets/summary` responds with 200.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let summary = client.things().summary().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn summary(&self) -> SummarySummary {
        SummarySummary(self.client.call(&SUMMARY))
    }
}

/// Call of [`Things::list`](crate::things::Things::list): its optional parameters, and the options
/// of every call.
#[must_use = "`Things::list` sends nothing until it is awaited or sent"]
pub struct ListThings(Call<Vec<Thing>>);

impl ListThings {
    /// Filter expression.
    ///
    /// Known to work: `createdTime`, `owner.name`, `type`. Names of all properties:
    /// [`thing_fields`](crate::things::thing_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Sort order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`thing_fields`](crate::things::thing_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Resources to embed.
    ///
    /// Known names: [`thing_expand`](crate::things::thing_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(ListThings, Vec<Thing>);

/// Call of [`Things::get`](crate::things::Things::get): its optional parameters, and the options of
/// every call.
#[must_use = "`Things::get` sends nothing until it is awaited or sent"]
pub struct GetThing(Call<Thing>);

impl GetThing {
    /// Properties to include.
    ///
    /// Names: [`thing_fields`](crate::things::thing_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }

    /// Resources to embed.
    ///
    /// Known names: [`thing_expand`](crate::things::thing_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetThing, Thing);

/// Call of [`Things::list_pets`](crate::things::Things::list_pets): its optional parameters, and
/// the options of every call.
#[must_use = "`Things::list_pets` sends nothing until it is awaited or sent"]
pub struct ListThingsPets(Call<Vec<Pet>>);

impl ListThingsPets {
    /// Filter expression.
    ///
    /// Names of all properties: [`pet_fields`](crate::things::pet_fields). Rebilly documents none
    /// that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Resources to embed.
    ///
    /// Known names: [`pet_expand`](crate::things::pet_expand).
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(ListThingsPets, Vec<Pet>);

/// Call of [`Things::summary`](crate::things::Things::summary): its optional parameters, and the
/// options of every call.
#[must_use = "`Things::summary` sends nothing until it is awaited or sent"]
pub struct SummarySummary(Call<Summary>);

impl SummarySummary {
    /// Filter that selects pets.
    ///
    /// Known to work: `kind`.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Sort order.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

call!(SummarySummary, Summary);

static LIST: Operation = Operation::new(
        "GetThingCollection",
        Method::GET,
        "/things",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "GetThing",
        Method::GET,
        "/things/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static LIST_PETS: Operation = Operation::new(
    "GetPetCollection",
    Method::GET,
    "/pets",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SUMMARY: Operation = Operation::new(
    "GetPetSummary",
    Method::GET,
    "/pets/summary",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
