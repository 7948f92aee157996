//! The kinds of call: the columns of the matrix, with the properties that decide the expected result.

use std::fmt;

/// Kind of call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallKind {
    /// Reads one resource.
    Get,
    /// Reads a page of a collection.
    Page,
    /// Creates or replaces a resource under an identifier chosen by the caller.
    Put,
    /// `Put` with a single-use payment token.
    PutPaymentToken,
    /// `Put` that the caller marks as not idempotent.
    PutNotIdempotent,
    /// Deletes a resource.
    Delete,
    /// Creates a resource under an identifier chosen by the server.
    Post,
    /// `Post` with a payment token.
    PostPaymentToken,
    /// `Post` that the caller marks as idempotent.
    PostIdempotent,
    /// `Get`, authenticated with a token from a provider.
    GetTokenProvider,
    /// `Post`, authenticated with a token from a provider.
    PostTokenProvider,
    /// `Get` with a retry policy of one attempt.
    GetNoRetry,
    /// Changes a part of a resource.
    Patch,
    /// Charges with a `requestId`, by which the server detects duplicates.
    PostRequestId,
    /// Charges without a `requestId`.
    PostNoRequestId,
    /// Creates a resource that already exists.
    PostExisting,
    /// Uploads a file from memory.
    PostFile,
    /// Uploads a file from a stream.
    PostStream,
    /// Downloads a file.
    Download,
    /// `Get` as a blocking call.
    GetBlocking,
    /// `Post` as a blocking call.
    PostBlocking,
}

/// Properties of a kind of call. They come from the documentation, not from the SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallProperties {
    /// Column header.
    pub name: &'static str,
    /// Operation that the server executes.
    pub operation: &'static str,
    /// `true` if executing it twice equals executing it once, or if the caller declares it.
    pub idempotent: bool,
    /// Maximum number of attempts.
    pub max_attempts: u32,
    /// `true` if a rejected credential can be renewed.
    pub renewable_token: bool,
    /// `true` if the expected response has no body.
    pub empty_response: bool,
    /// Status of the expected response.
    pub first_status: u16,
    /// How the server treats the request after it was executed once.
    pub on_duplicate: OnDuplicate,
    /// `true` if the response is streamed: any content is valid, redirects are followed, and there is no retry once the
    /// caller has the headers.
    pub is_download: bool,
    /// `true` if the caller knows the `id` of the response, which is in the path.
    pub returns_id: bool,
    /// `true` if 303 is a successful response with the existing resource.
    pub returns_existing: bool,
}

/// How the server treats a request that was executed before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDuplicate {
    /// Executes it again and responds with this status.
    Executes(u16),
    /// Rejects it with this status: there is nothing left to execute.
    Rejects(u16),
    /// Replays the first response without executing it.
    Replays,
}

/// Maximum number of attempts by the retry policy of the matrix.
pub(crate) const MAX_ATTEMPTS: u32 = 3;

impl CallKind {
    /// All kinds.
    pub const ALL: [Self; 21] = [
        Self::Get,
        Self::Page,
        Self::Put,
        Self::PutPaymentToken,
        Self::PutNotIdempotent,
        Self::Delete,
        Self::Post,
        Self::PostPaymentToken,
        Self::PostIdempotent,
        Self::GetTokenProvider,
        Self::PostTokenProvider,
        Self::GetNoRetry,
        Self::Patch,
        Self::PostRequestId,
        Self::PostNoRequestId,
        Self::PostExisting,
        Self::PostFile,
        Self::PostStream,
        Self::Download,
        Self::GetBlocking,
        Self::PostBlocking,
    ];

    /// Returns the properties.
    pub fn properties(self) -> CallProperties {
        let get = CallProperties {
            name: "GET",
            operation: "GetCustomer",
            idempotent: true,
            max_attempts: MAX_ATTEMPTS,
            renewable_token: false,
            empty_response: false,
            first_status: 200,
            on_duplicate: OnDuplicate::Executes(200),
            is_download: false,
            returns_id: true,
            returns_existing: false,
        };
        let put = CallProperties {
            operation: "PutCustomer",
            first_status: 201,
            on_duplicate: OnDuplicate::Executes(200),
            ..get
        };
        let post = CallProperties {
            operation: "PostCustomer",
            idempotent: false,
            first_status: 201,
            on_duplicate: OnDuplicate::Executes(201),
            returns_id: false,
            ..get
        };
        match self {
            Self::Get => get,
            Self::Page => CallProperties {
                name: "GET page",
                operation: "GetCustomerCollection",
                returns_id: false,
                ..get
            },
            Self::GetTokenProvider => {
                CallProperties { name: "GET token provider", renewable_token: true, ..get }
            }
            Self::GetBlocking => CallProperties { name: "GET blocking", ..get },
            Self::PostBlocking => CallProperties { name: "POST blocking", ..post },
            Self::GetNoRetry => CallProperties { name: "GET no retry", max_attempts: 1, ..get },
            Self::Put => CallProperties { name: "PUT", ..put },
            Self::PutPaymentToken => CallProperties { name: "PUT payment token", idempotent: false, ..put },
            Self::PutNotIdempotent => CallProperties { name: "PUT not idempotent", idempotent: false, ..put },
            Self::Delete => CallProperties {
                name: "DELETE",
                operation: "DeleteCustomer",
                empty_response: true,
                first_status: 204,
                on_duplicate: OnDuplicate::Rejects(404),
                ..get
            },
            Self::Post => CallProperties { name: "POST", ..post },
            Self::PostPaymentToken => CallProperties { name: "POST payment token", ..post },
            Self::PostIdempotent => CallProperties { name: "POST idempotent", idempotent: true, ..post },
            Self::PostRequestId => CallProperties {
                name: "POST requestId",
                operation: "POST /transactions",
                idempotent: true,
                on_duplicate: OnDuplicate::Replays,
                ..post
            },
            Self::PostNoRequestId => {
                CallProperties { name: "POST no requestId", operation: "POST /transactions", ..post }
            }
            Self::PostExisting => CallProperties {
                name: "POST existing",
                operation: "POST /payment-instruments",
                first_status: 303,
                on_duplicate: OnDuplicate::Executes(303),
                returns_existing: true,
                ..post
            },
            Self::PostFile => CallProperties { name: "POST file", operation: "POST /files", ..post },
            // A stream cannot be sent twice.
            Self::PostStream => {
                CallProperties { name: "POST stream", operation: "POST /files", max_attempts: 1, ..post }
            }
            Self::Patch => CallProperties {
                name: "PATCH",
                operation: "PATCH /things/{id}",
                first_status: 200,
                on_duplicate: OnDuplicate::Executes(200),
                ..post
            },
            Self::Download => CallProperties {
                name: "download",
                operation: "GET /files/{id}/download",
                is_download: true,
                returns_id: false,
                ..get
            },
            Self::PostTokenProvider => {
                CallProperties { name: "POST token provider", renewable_token: true, ..post }
            }
        }
    }
}

impl fmt::Display for CallKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.properties().name)
    }
}
