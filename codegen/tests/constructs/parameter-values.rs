// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Parameters of every type; an enum named after the operation; a method named as a keyword.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::CommaList;
use crate::things::{GetThingReport, GetThingReportUnit};
use crate::typed_call::call;
use crate::types::{Date, Decimal, IntoField, IntoParam, Timestamp};

impl Client {
    /// Parameters of every type; an enum named after the operation; a method named as a keyword.
    pub fn things(&self) -> Things {
        Things { client: self.clone() }
    }
}

/// Parameters of every type; an enum named after the operation; a method named as a keyword.
///
/// Accessor of the client: [`Client::things`].
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Things {
    /// Runs the operation.
    ///
    /// `GET /things/{version}/{day}` responds with 204.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     day: rebilly_sdk::types::Date,
    /// #     start: rebilly_sdk::types::Timestamp,
    /// #     most: rebilly_sdk::types::Decimal,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// client.things().type_(1, day, start, most, true, "kinds").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn type_(
        &self,
        version: i64,
        day: impl Into<Date>,
        start: impl Into<Timestamp>,
        most: impl Into<Decimal>,
        only: bool,
        kinds: impl Into<CommaList>,
    ) -> TypeThings {
        TypeThings(
            self
                .client
                .call(&TYPE)
                .path(Some(version.to_string()))
                .path(Into::<Date>::into(day))
                .required_query("start", Into::<Timestamp>::into(start))
                .required_query("most", Into::<Decimal>::into(most))
                .query("only", only)
                .required_query("kinds", Into::<CommaList>::into(kinds)),
        )
    }
}

/// Call of [`Things::type_`](crate::things::Things::type_): its optional parameters, and the
/// options of every call.
#[must_use = "`Things::type_` sends nothing until it is awaited or sent"]
pub struct TypeThings(Call<()>);

impl TypeThings {
    /// A value.
    pub fn end<V>(self, end: impl IntoField<Option<Timestamp>, V>) -> Self {
        Self(self.0.query("end", end.into_field()))
    }

    /// A value.
    pub fn at<V>(self, at: impl IntoField<Option<Date>, V>) -> Self {
        Self(self.0.query("at", at.into_field()))
    }

    /// A value.
    pub fn least<V>(self, least: impl IntoField<Option<Decimal>, V>) -> Self {
        Self(self.0.query("least", least.into_field()))
    }

    /// A value.
    pub fn report(self, report: impl IntoParam<GetThingReport>) -> Self {
        Self(self.0.query("report", report.into_param()))
    }

    /// A value.
    pub fn unit(self, unit: impl IntoParam<GetThingReportUnit>) -> Self {
        Self(self.0.query("unit", unit.into_param()))
    }

    /// A value.
    pub fn in_(self, in_: impl IntoParam<String>) -> Self {
        Self(self.0.query("in", in_.into_param()))
    }

    /// A value.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page-size", page_size))
    }
}

call!(TypeThings, ());

static TYPE: Operation = Operation::new(
    "GetThingReport",
    Method::GET,
    "/things/{version}/{day}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
