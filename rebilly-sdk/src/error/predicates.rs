//! Predicates of errors: what each means and how to troubleshoot it.

use super::{Error, ErrorKind};

impl Error {
    /// Returns `true` if the client or the call is configured incorrectly. The request was not sent.
    ///
    /// # Troubleshooting
    /// Correct the program: the message names the missing or invalid setting, or the credential that the operation
    /// accepts. A blocking call inside an async runtime has to be awaited instead.
    pub fn is_configuration(&self) -> bool {
        self.kind() == ErrorKind::Configuration
    }

    /// Returns `true` if the arguments of the call cannot form a request. The request was not sent.
    ///
    /// # Troubleshooting
    /// Correct the argument that the message names. Check identifiers for emptiness before the call.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// Returns `true` if Rebilly rejected fields of the request: 422, or 400 with invalid fields. The request changed
    /// nothing.
    ///
    /// # Troubleshooting
    /// Correct the [`invalid_fields`](Self::invalid_fields) and send the call again.
    pub fn is_validation(&self) -> bool {
        let status = self.api_status();
        status == Some(422) || status == Some(400) && !self.invalid_fields().is_empty()
    }

    /// Returns `true` for 401: the key or token is missing, invalid, revoked or expired.
    ///
    /// # Troubleshooting
    /// Check that the key belongs to the environment: `sk_sandbox_…` works only in the sandbox. Replace revoked keys.
    /// For tokens that expire, configure a [`TokenProvider`](crate::TokenProvider), which renews them.
    pub fn is_unauthorized(&self) -> bool {
        self.api_status() == Some(401)
    }

    /// Returns `true` for 403: the credential is valid but lacks the permission.
    ///
    /// # Troubleshooting
    /// Check the permissions of the key, its allowed IP addresses, and that it belongs to the organization.
    pub fn is_forbidden(&self) -> bool {
        self.api_status() == Some(403)
    }

    /// Returns `true` for 404: the resource does not exist in this organization and environment.
    ///
    /// # Troubleshooting
    /// Check the identifier, the organization and the environment. After a retried DELETE it can mean that an earlier
    /// attempt deleted the resource: see [`may_have_executed`](Self::may_have_executed).
    pub fn is_not_found(&self) -> bool {
        self.api_status() == Some(404)
    }

    /// Returns `true` for 409: the identifier is taken, or another request is changing the same resource.
    ///
    /// # Troubleshooting
    /// Read the resource, decide whether your change still applies, and send the call again.
    pub fn is_conflict(&self) -> bool {
        self.api_status() == Some(409)
    }

    /// Returns `true` for 429: the organization has used up its requests. The request was not executed.
    ///
    /// # Troubleshooting
    /// For batches, call [`rate_limit_wait`](crate::ClientBuilder::rate_limit_wait) with
    /// [`RateLimitWait::Unlimited`](crate::RateLimitWait::Unlimited). Otherwise send the call again after
    /// [`RateLimit::retry_after`](crate::RateLimit::retry_after). To stay below the limit, configure a
    /// [`rate_limiter`](crate::ClientBuilder::rate_limiter).
    pub fn is_rate_limited(&self) -> bool {
        self.api_status() == Some(429)
    }

    /// Returns `true` for 500 to 599: Rebilly or a proxy before it failed. The request may have been executed.
    ///
    /// # Troubleshooting
    /// Consult [`may_have_executed`](Self::may_have_executed) before you send the call again. If it persists, contact
    /// Rebilly's support with the time and the operation.
    pub fn is_server_error(&self) -> bool {
        self.api_status().is_some_and(|status| status >= 500)
    }

    /// Returns `true` if the response was not complete within the attempt timeout or the deadline. The request may have
    /// been executed.
    ///
    /// A connect timeout is [`is_connect`](Self::is_connect).
    ///
    /// # Troubleshooting
    /// Check whether the call was executed before you send it again. Raise
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) for slow operations.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Returns `true` if the client's own [`RateLimiter`](crate::limit::RateLimiter) admits the request later than the
    /// call may wait. The request was not sent.
    ///
    /// # Troubleshooting
    /// For batches, call [`rate_limit_wait`](crate::ClientBuilder::rate_limit_wait) with
    /// [`RateLimitWait::Unlimited`](crate::RateLimitWait::Unlimited). Otherwise send the call later, or raise the
    /// limiter's limit.
    pub fn is_local_rate_limit(&self) -> bool {
        self.kind() == ErrorKind::LocalRateLimit
    }

    /// Returns `true` if the [`TokenProvider`](crate::TokenProvider) failed. The request was not sent.
    ///
    /// # Troubleshooting
    /// Look at the [`source`](std::error::Error::source): it is the provider's own error.
    pub fn is_token_provider(&self) -> bool {
        self.kind() == ErrorKind::TokenProvider
    }

    /// Returns `true` if the list has more items than the API's offset limit reaches, and cannot be read by time.
    ///
    /// # Troubleshooting
    /// Sort by `createdTime` where the list supports it, or narrow the query with a filter.
    pub fn is_pagination_limit(&self) -> bool {
        self.kind() == ErrorKind::PaginationLimit
    }

    /// Returns `true` if a page of a list contradicts its request or another page. No item of that page was returned.
    ///
    /// # Troubleshooting
    /// Read the list again. If the error recurs, report the message, which names the contradiction.
    pub fn is_invalid_page(&self) -> bool {
        self.kind() == ErrorKind::InvalidPage
    }

    /// Returns `true` if no connection could be opened within the connect timeout. The request was not sent.
    ///
    /// # Troubleshooting
    /// Check the base URL, name resolution, firewall, proxy and certificates.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Returns `true` if the connection failed after the request was sent, or while it was being sent. The request may
    /// have been executed.
    ///
    /// # Troubleshooting
    /// Before you retry a call that creates or charges, check whether it was executed. If it occurs often, check proxies
    /// and load balancers that close idle connections.
    pub fn is_transport(&self) -> bool {
        self.kind() == ErrorKind::Transport
    }

    /// Returns `true` if the response body is larger than its limit. The request was executed.
    ///
    /// # Troubleshooting
    /// Raise [`max_response_bytes`](crate::ClientBuilder::max_response_bytes), request smaller pages, or download the body.
    pub fn is_body_too_large(&self) -> bool {
        self.kind() == ErrorKind::BodyTooLarge
    }

    /// Returns `true` if the response could not be decoded. The request was executed.
    ///
    /// # Troubleshooting
    /// [`raw_body`](Self::raw_body) has the body. Report it: the library aims to decode every response of Rebilly.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Returns `true` if Rebilly redirected the request. Redirects are not followed, because the credential would be
    /// sent along. If an [`http_client`](crate::ClientBuilder::http_client) of your own followed one, the message says
    /// so.
    ///
    /// Redirects of downloads are followed without the credential. There the error means a loop, an invalid target, or
    /// a target without TLS.
    ///
    /// # Troubleshooting
    /// Check the base URL and its scheme, and proxies that redirect to a login page.
    pub fn is_redirect(&self) -> bool {
        self.kind() == ErrorKind::Redirect
    }

    /// Returns `true` if a complete response contradicts its status or its request. The request may have been executed.
    ///
    /// [`ErrorKind::UnexpectedResponse`] lists the cases: a problem document in a successful response, a resource with
    /// another `id` than requested, or a status such as 101.
    ///
    /// # Troubleshooting
    /// Check proxies and caches. [`problem`](Self::problem) and [`raw_body`](Self::raw_body) have the content.
    pub fn is_unexpected_response(&self) -> bool {
        self.kind() == ErrorKind::UnexpectedResponse
    }

    /// Returns `true` if the stream of an upload failed, did not have its stated length or exceeded its limit, or if the
    /// writer of a download failed.
    ///
    /// # Troubleshooting
    /// The stream's or writer's own error is among the [`source`](std::error::Error::source)s.
    pub fn is_body_io(&self) -> bool {
        self.kind() == ErrorKind::BodyIo
    }

    /// Returns `true` if Rebilly may have executed the call. All attempts count, not only the last.
    ///
    /// For example, it is `true` for the 404 of a DELETE if the response to an earlier attempt was lost.
    ///
    /// # Troubleshooting
    /// When `true`, check whether a call that creates or charges was executed before you send it again. A PUT with an
    /// identifier of your own can be sent again safely.
    pub fn may_have_executed(&self) -> bool {
        if self.0.earlier_attempt_may_have_executed {
            return true;
        }
        match self.kind() {
            ErrorKind::Configuration | ErrorKind::InvalidRequest | ErrorKind::Connect => false,
            ErrorKind::LocalRateLimit | ErrorKind::TokenProvider => false,
            ErrorKind::PaginationLimit | ErrorKind::InvalidPage => false,
            ErrorKind::Timeout => !self.0.unsent,
            ErrorKind::Transport | ErrorKind::BodyTooLarge | ErrorKind::Decode => true,
            ErrorKind::Redirect | ErrorKind::UnexpectedResponse | ErrorKind::BodyIo => true,
            // Like 504, 408 comes from a proxy that stopped waiting: Rebilly may have executed the request.
            ErrorKind::Api => self.is_server_error() || self.api_status() == Some(408),
        }
    }

    fn api_status(&self) -> Option<u16> {
        self.status().filter(|_| self.kind() == ErrorKind::Api).map(|status| status.as_u16())
    }
}
