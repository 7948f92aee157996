// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Saved filters of grids.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::customers::{GridSegment, GridSegmentRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::SegmentId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Saved filters of grids.
    pub fn segments(&self) -> Segments {
        Segments { client: self.clone() }
    }
}

/// Saved filters of grids.
///
/// Accessor of the client: [`Client::segments`].
#[derive(Debug, Clone)]
pub struct Segments {
    client: Client,
}

impl Segments {
    /// TBD.
    ///
    /// `GET /grid-segments` responds with 200; documented errors: 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.segments().get_grid_segment_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_grid_segment_collection(&self) -> GetSegmentsGridSegmentCollection {
        GetSegmentsGridSegmentCollection(self.client.call(&GET_GRID_SEGMENT_COLLECTION))
    }

    /// TBD.
    ///
    /// `POST /grid-segments` responds with 201; documented errors: 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::GridSegmentRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let grid_segment = client.segments().post_grid_segment(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_grid_segment(&self, body: &GridSegmentRequest) -> Call<GridSegment> {
        self.client.call(&POST_GRID_SEGMENT).json(body)
    }

    /// TBD.
    ///
    /// `GET /grid-segments/{id}` responds with 200; documented errors: 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let grid_segment = client.segments().get_grid_segment("segment-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_grid_segment(&self, id: impl IntoParam<SegmentId>) -> Call<GridSegment> {
        self.client.call(&GET_GRID_SEGMENT).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /grid-segments/{id}` responds with 200; documented errors: 403, 404, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::customers::GridSegmentRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let grid_segment = client.segments().put_grid_segment("segment-id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_grid_segment<'b>(
        &self,
        id: impl IntoParam<SegmentId>,
        body: impl Into<Option<&'b GridSegmentRequest>>,
    ) -> Call<GridSegment> {
        match body.into() {
            Some(body) => {
                self.client.call(&PUT_GRID_SEGMENT).path(id.into_param()).json(body)
            }

            None => self.client.call(&PUT_GRID_SEGMENT).path(id.into_param()),
        }
    }

    /// TBD.
    ///
    /// `DELETE /grid-segments/{id}` responds with 204; documented errors: 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.segments().delete_grid_segment("segment-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_grid_segment(&self, id: impl IntoParam<SegmentId>) -> Call<()> {
        self.client.call(&DELETE_GRID_SEGMENT).path(id.into_param())
    }
}

/// Call of
/// [`Segments::get_grid_segment_collection`](crate::customers::Segments::get_grid_segment_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`Segments::get_grid_segment_collection` sends nothing until it is awaited or sent"]
pub struct GetSegmentsGridSegmentCollection(Call<Vec<GridSegment>>);

impl GetSegmentsGridSegmentCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties: [`grid_segment_fields`](crate::customers::grid_segment_fields).
    /// Rebilly documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties: [`grid_segment_fields`](crate::customers::grid_segment_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(GetSegmentsGridSegmentCollection, GridSegment);

static GET_GRID_SEGMENT_COLLECTION: Operation = Operation::new(
    "GetGridSegmentCollection",
    Method::GET,
    "/grid-segments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_GRID_SEGMENT: Operation = Operation::new(
    "PostGridSegment",
    Method::POST,
    "/grid-segments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_GRID_SEGMENT: Operation = Operation::new(
        "GetGridSegment",
        Method::GET,
        "/grid-segments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_GRID_SEGMENT: Operation = Operation::new(
        "PutGridSegment",
        Method::PUT,
        "/grid-segments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_GRID_SEGMENT: Operation = Operation::new(
    "DeleteGridSegment",
    Method::DELETE,
    "/grid-segments/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
