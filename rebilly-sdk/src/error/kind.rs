//! Kinds of errors.

use std::fmt;

/// Kind of an [`Error`](crate::Error).
///
/// The kind names the stage of the call that failed. Each variant documents causes and troubleshooting. To react
/// to single HTTP statuses, use the `is_*` methods of [`Error`](crate::Error).
///
/// The kind describes the last attempt. [`Error::may_have_executed`](crate::Error::may_have_executed)
/// covers all attempts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client or the call is configured incorrectly. The request was not sent.
    ///
    /// Typical causes: no organization, no credential, a credential that the operation does not accept, an invalid base
    /// URL, or a blocking call inside an async runtime.
    ///
    /// # Troubleshooting
    /// Correct the program; a retry fails in the same way. The message names the setting.
    Configuration,
    /// The arguments of the call cannot form a request. The request was not sent.
    ///
    /// Typical causes: an empty identifier, a filter value with reserved characters, an invalid header, or path
    /// parameters that do not match the placeholders.
    ///
    /// # Troubleshooting
    /// Correct the argument that the message names. Check identifiers for emptiness before the call.
    InvalidRequest,
    /// The client's own [`RateLimiter`](crate::limit::RateLimiter) admits the request later than the call may wait. The
    /// request was not sent.
    ///
    /// # Troubleshooting
    /// For batches, call [`rate_limit_wait`](crate::ClientBuilder::rate_limit_wait) with
    /// [`RateLimitWait::Unlimited`](crate::RateLimitWait::Unlimited). Otherwise send fewer requests, or raise the
    /// limiter's limit. With a shared limiter that fails closed, check that its Redis can be reached.
    LocalRateLimit,
    /// The [`TokenProvider`](crate::TokenProvider) returned an error. The request was not sent.
    ///
    /// # Troubleshooting
    /// Look at the [`source`](std::error::Error::source): it is the provider's own error.
    TokenProvider,
    /// No connection could be opened, or not within the connect timeout. The request was not sent.
    ///
    /// # Troubleshooting
    /// Check the base URL, name resolution, firewall, proxy and certificates. The sources name the failing step.
    Connect,
    /// The response was not complete within the attempt timeout or the deadline. The request may have been executed.
    ///
    /// # Troubleshooting
    /// Before you retry a call that creates or charges, check whether it was executed. Raise the timeout for slow
    /// operations and large files.
    Timeout,
    /// The connection failed after the request was sent, or while it was being sent. The request may have been
    /// executed.
    ///
    /// # Troubleshooting
    /// Before you retry a call that creates or charges, check whether it was executed. If it occurs often, check
    /// proxies and load balancers that close idle connections.
    Transport,
    /// Rebilly responded with a status of 400 or more.
    ///
    /// # Troubleshooting
    /// Look at the [`status`](crate::Error::status), the [`problem`](crate::Error::problem) and the
    /// [`invalid_fields`](crate::Error::invalid_fields). The `is_*` methods say what to do about each status.
    Api,
    /// Rebilly responded with a redirect that this library does not follow, because it would send the credential along.
    /// Or an [`http_client`](crate::ClientBuilder::http_client) of your own followed one.
    ///
    /// # Troubleshooting
    /// Check the base URL and its scheme: a proxy that redirects `http` to `https` is the usual cause. In downloads,
    /// where redirects are followed without the credential, the message gives the reason. Build an HTTP client of your
    /// own with [`redirect::Policy::none()`](reqwest::redirect::Policy::none); replace a key that was sent to a foreign
    /// host.
    Redirect,
    /// A complete response contradicts its status or its request. The request may have been executed.
    ///
    /// - The body of a successful response is a problem document: it has the media type `application/problem+json`, or
    ///   it is an object without `id`, with a `status` from 400 to 599 and a `title` or `detail`.
    /// - The `id` of the resource is not the one in the path. Only GET, PUT and PATCH of generated operations are
    ///   checked.
    /// - The status is neither a success nor an error, such as 101, or 206 for a part of a file.
    ///
    /// # Troubleshooting
    /// Check proxies and caches between you and Rebilly. [`problem`](crate::Error::problem) and
    /// [`raw_body`](crate::Error::raw_body) have the content. [`Call::download`](crate::Call::download) accepts any
    /// body. Before you retry a call that creates or charges, check whether it was executed.
    UnexpectedResponse,
    /// The response body is larger than its limit. The request was executed.
    ///
    /// # Troubleshooting
    /// Raise [`max_response_bytes`](crate::ClientBuilder::max_response_bytes), request smaller pages, or download the
    /// body with [`Call::download`](crate::Call::download) and [`Download::max_bytes`](crate::Download::max_bytes).
    BodyTooLarge,
    /// The response does not match the API definition. The request was executed.
    ///
    /// # Troubleshooting
    /// The message has the path of the unexpected value, [`raw_body`](crate::Error::raw_body) the body. Report it: the
    /// library aims to decode every response of Rebilly. If the body is HTML, check the base URL and proxies.
    Decode,
    /// A list has more items than the API's offset limit reaches. No item was returned of the page that showed it.
    ///
    /// # Troubleshooting
    /// Sort by `createdTime`, the default where the list supports it: such streams have no limit. Otherwise narrow the
    /// query with a filter, or request single pages with `send`.
    PaginationLimit,
    /// A page of a list contradicts its request or another page, so items could be missing or duplicated. No item of
    /// that page was returned; those of earlier pages are correct.
    ///
    /// Typical causes: a proxy or a server that ignores `filter`, `sort` or `offset`, or a list that changes faster than
    /// it can be read by offset. The [documentation of streams](crate::paging) lists what is tolerated.
    ///
    /// # Troubleshooting
    /// Read the list again, sorted by `createdTime` where possible. If the error recurs, report the message, which names
    /// the contradiction. `send` returns single pages unchecked.
    InvalidPage,
    /// The body of the request could not be read to its end, or the downloaded body could not be written.
    ///
    /// # Troubleshooting
    /// Look at the [`source`](std::error::Error::source): it is the error of the stream or of the writer. For an
    /// upload, check that the stated length is the length of the stream.
    BodyIo,
}

impl ErrorKind {
    /// Returns the name of the kind in snake case, such as `timeout`: the attribute `error.type` of spans.
    ///
    /// It contains no data and has few values, so it can be a label of metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidRequest => "invalid_request",
            Self::LocalRateLimit => "local_rate_limit",
            Self::TokenProvider => "token_provider",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Api => "api",
            Self::Redirect => "redirect",
            Self::UnexpectedResponse => "unexpected_response",
            Self::BodyTooLarge => "body_too_large",
            Self::Decode => "decode",
            Self::PaginationLimit => "pagination_limit",
            Self::InvalidPage => "invalid_page",
            Self::BodyIo => "body_io",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
