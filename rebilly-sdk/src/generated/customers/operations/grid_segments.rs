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
    pub fn grid_segments(&self) -> GridSegments {
        GridSegments {
            client: self.clone(),
        }
    }
}

/// Saved filters of grids.
///
/// Accessor of the client: [`Client::grid_segments`].
#[derive(Debug, Clone)]
pub struct GridSegments {
    client: Client,
}

impl GridSegments {
    /// Lists grid segments.
    ///
    /// `GET /grid-segments` responds with 200; documented errors: 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.grid_segments().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListGridSegments {
        ListGridSegments(self.client.call(&LIST))
    }

    /// Creates a grid segment.
    ///
    /// A retry can create a second grid segment.
    ///
    /// `POST /grid-segments` responds with 201; documented errors: 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::GridSegmentRequest::new(
    ///     rebilly_sdk::customers::GridSegmentData::default(),
    ///     "private",
    /// );
    /// let grid_segment = client.grid_segments().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &GridSegmentRequest) -> Call<GridSegment> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a grid segment.
    ///
    /// `GET /grid-segments/{id}` responds with 200; documented errors: 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let grid_segment = client
    ///     .grid_segments()
    ///     .get("grd_seg_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<SegmentId>) -> Call<GridSegment> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Replaces a grid segment.
    ///
    /// A retry is safe.
    ///
    /// `PUT /grid-segments/{id}` responds with 200; documented errors: 403, 404, 422, 429. With
    /// `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::customers::GridSegmentRequest::new(
    ///     rebilly_sdk::customers::GridSegmentData::default(),
    ///     "private",
    /// );
    /// let grid_segment = client
    ///     .grid_segments()
    ///     .replace("grd_seg_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace<'b>(
        &self,
        id: impl IntoParam<SegmentId>,
        body: impl Into<Option<&'b GridSegmentRequest>>,
    ) -> Call<GridSegment> {
        match body.into() {
            Some(body) => self.client.call(&REPLACE).path(id.into_param()).json(body),
            None => self.client.call(&REPLACE).path(id.into_param()),
        }
    }

    /// Deletes a grid segment.
    ///
    /// `DELETE /grid-segments/{id}` responds with 204; documented errors: 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.grid_segments().delete("grd_seg_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<SegmentId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }
}

/// Call of [`GridSegments::list`](crate::customers::GridSegments::list): its optional parameters,
/// and the options of every call.
#[must_use = "`GridSegments::list` sends nothing until it is awaited or sent"]
pub struct ListGridSegments(Call<Vec<GridSegment>>);

impl ListGridSegments {
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

paged_call!(ListGridSegments, GridSegment);

static LIST: Operation = Operation::new(
    "GetGridSegmentCollection",
    Method::GET,
    "/grid-segments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE: Operation = Operation::new(
    "PostGridSegment",
    Method::POST,
    "/grid-segments",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetGridSegment",
        Method::GET,
        "/grid-segments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static REPLACE: Operation = Operation::new(
        "PutGridSegment",
        Method::PUT,
        "/grid-segments/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteGridSegment",
    Method::DELETE,
    "/grid-segments/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);
