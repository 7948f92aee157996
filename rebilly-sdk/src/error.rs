//! The one error type of the client.

mod show;

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::model::DecodeError;
use crate::operation::OperationRef;
use crate::problem::{InvalidField, Problem};
use crate::rate_limit::RateLimit;
use crate::transfer::Failure;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// How much of an error's body is kept.
const KEPT_BODY: usize = 64 * 1024;

/// Why a call failed.
///
/// Ask it with the `is_*` methods; each says what to do about it. `Display` and `Debug` name the operation, the status, the
/// problem's title and the fields that were refused, and nothing else of what was sent or received: both can be logged.
///
/// ```no_run
/// # async fn example(client: rebilly_sdk::Client) {
/// match client.customers().get("cus_1").await {
///     Ok(customer) => println!("{:?}", customer.id),
///     Err(error) if error.is_not_found() => println!("no such customer"),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<OperationRef>,
    attempts: u32,
    maybe_executed: bool,
    answer: Option<Answered>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    rate_limit: RateLimit,
    problem: Option<Problem>,
    body: Bytes,
}

/// The kinds of [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is set up wrongly: no key, no organization, a bad address.
    Configuration,
    /// The call cannot be put into a request: an identifier that no path can hold.
    InvalidRequest,
    /// The client's own rate limiter would let the request go only after the deadline.
    LocalRateLimit,
    /// No token could be had from the token provider.
    TokenProvider,
    /// No connection was opened.
    Connect,
    /// No complete answer in time.
    Timeout,
    /// The connection broke.
    Transport,
    /// Rebilly answered with a status of 400 or more.
    Api,
    /// Rebilly answered with a redirect, which this library does not follow.
    Redirect,
    /// The answer is larger than the client accepts.
    BodyTooLarge,
    /// The answer is not what the spec says.
    Decode,
    /// A collection has more rows than its offset reaches.
    PaginationLimit,
    /// What was to be sent could not be read to its end, or what came could not be written.
    BodyIo,
}

impl Error {
    /// What kind of failure this is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status, if there was an answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers, if there was an answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The rate-limit state that came with the answer; empty if there was none.
    pub fn rate_limit(&self) -> RateLimit {
        self.0.answer.as_ref().map(|answer| answer.rate_limit).unwrap_or_default()
    }

    /// What Rebilly says about it, if the body was a JSON object.
    pub fn problem(&self) -> Option<&Problem> {
        self.0.answer.as_ref()?.problem.as_ref()
    }

    /// The fields that were refused. Messages can quote what was sent: show them to whoever sent it, do not log them.
    pub fn invalid_fields(&self) -> &[InvalidField] {
        self.problem().map(|problem| problem.invalid_fields.as_slice()).unwrap_or_default()
    }

    /// The body of the answer, at most its first 64 KiB. It can hold personal data.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The HTTP method of the call.
    pub fn method(&self) -> Option<&Method> {
        self.0.operation.as_ref().map(|operation| &operation.method)
    }

    /// The path of the call with its placeholders: `/customers/{id}`.
    pub fn path_template(&self) -> Option<&str> {
        self.0.operation.as_ref().map(|operation| &*operation.path)
    }

    /// The operation's name in Rebilly's definitions: `PutCustomer`.
    pub fn operation_id(&self) -> Option<&str> {
        self.0.operation.as_ref().map(|operation| &*operation.id)
    }

    /// How often the call was sent; 0 when nothing left this machine.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The client is set up wrongly, the operation does not take its kind of credential, or a call was to block inside
    /// a runtime. Nothing was sent. Correct the program.
    pub fn is_configuration(&self) -> bool {
        self.kind() == ErrorKind::Configuration
    }

    /// Rebilly refused the request's fields: 422, or 400 with invalid fields.
    /// Correct the [`invalid_fields`](Self::invalid_fields) and send again; nothing was changed.
    pub fn is_validation(&self) -> bool {
        let status = self.api_status();
        status == Some(422) || status == Some(400) && !self.invalid_fields().is_empty()
    }

    /// 401: the key or token is missing, wrong, revoked or expired, or belongs to the other environment
    /// (`sk_sandbox_…` works in the sandbox only).
    pub fn is_unauthorized(&self) -> bool {
        self.api_status() == Some(401)
    }

    /// 403: the credential is known but may not do this. Look at the key's permissions, its allowed
    /// addresses, and whether it belongs to the organization.
    pub fn is_forbidden(&self) -> bool {
        self.api_status() == Some(403)
    }

    /// 404: there is no such resource in this organization and environment.
    pub fn is_not_found(&self) -> bool {
        self.api_status() == Some(404)
    }

    /// 409: the identifier is taken, or another request is changing the same resource. Read it, decide, send again.
    pub fn is_conflict(&self) -> bool {
        self.api_status() == Some(409)
    }

    /// 429: the organization's requests are used up for now. The request was not executed; send it again after
    /// [`RateLimit::retry_after`].
    pub fn is_rate_limited(&self) -> bool {
        self.api_status() == Some(429)
    }

    /// 500 to 599: Rebilly or something before it failed. The request may have been executed:
    /// see [`may_have_executed`](Self::may_have_executed).
    pub fn is_server_error(&self) -> bool {
        self.api_status().is_some_and(|status| status >= 500)
    }

    /// No complete answer within the client's time limit. The request may have been executed. Time that ran out while
    /// connecting is [`is_connect`](Self::is_connect).
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// The client's own [`RateLimiter`](crate::limit::RateLimiter) would let the request go only after the deadline. Nothing
    /// was sent. Wait, or give the call a later deadline.
    pub fn is_local_rate_limit(&self) -> bool {
        self.kind() == ErrorKind::LocalRateLimit
    }

    /// The token provider failed, so the call was not sent. Its error is the [`source`](std::error::Error::source).
    pub fn is_token_provider(&self) -> bool {
        self.kind() == ErrorKind::TokenProvider
    }

    /// The collection has more rows than Rebilly lets an offset reach, and it cannot be cut into windows of time.
    /// Narrow the query with a filter.
    pub fn is_pagination_limit(&self) -> bool {
        self.kind() == ErrorKind::PaginationLimit
    }

    /// No connection could be opened, or not within its time limit, so nothing was executed. Look at network, proxy and
    /// certificates.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// The answer could not be read. [`raw_body`](Self::raw_body) has it; the request was executed.
    /// Please report it: this library means to read whatever Rebilly sends.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Rebilly redirected the request. It is not followed, because the key would go along. Those of downloads are, without
    /// the key: there it says that one led nowhere, in circles, or from an address with TLS to one without.
    pub fn is_redirect(&self) -> bool {
        self.kind() == ErrorKind::Redirect
    }

    /// The stream that was to be sent failed, had another length than was said or was larger than its limit; or the writer
    /// that a download was given to failed. Its own error is among the [`source`](std::error::Error::source)s.
    pub fn is_io(&self) -> bool {
        self.kind() == ErrorKind::BodyIo
    }

    /// Whether Rebilly may have done what was asked. When true, look before you repeat anything that creates or charges;
    /// a PUT with your own id can be repeated safely. Counts every attempt, not only the last: after a DELETE whose first answer
    /// was lost, the 404 of the second attempt says true here.
    pub fn may_have_executed(&self) -> bool {
        if self.0.maybe_executed {
            return true;
        }
        match self.kind() {
            ErrorKind::Configuration | ErrorKind::InvalidRequest | ErrorKind::Connect => false,
            ErrorKind::LocalRateLimit | ErrorKind::TokenProvider | ErrorKind::PaginationLimit => false,
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::BodyTooLarge | ErrorKind::Decode => true,
            ErrorKind::Redirect | ErrorKind::BodyIo => true,
            // 408 comes from a proxy that gave up waiting, like 504: what is behind it may have done its work.
            ErrorKind::Api => self.is_server_error() || self.api_status() == Some(408),
        }
    }

    fn api_status(&self) -> Option<u16> {
        self.status().filter(|_| self.kind() == ErrorKind::Api).map(|status| status.as_u16())
    }

    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        let (operation, answer, source) = (None, None, None);
        Self(Box::new(Inner { kind, message, operation, attempts: 0, maybe_executed: false, answer, source }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    pub(crate) fn too_large(limit: impl fmt::Display) -> Self {
        Self::new(ErrorKind::BodyTooLarge, format!("the answer is larger than {limit} bytes"))
    }

    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let (kind, message) = if let Some(failure) = Failure::within(&error) {
            (ErrorKind::BodyIo, failure.message())
        } else if error.is_connect() {
            (ErrorKind::Connect, "no connection")
        } else if error.is_timeout() {
            (ErrorKind::Timeout, "no complete answer in time")
        } else if error.is_builder() {
            (ErrorKind::InvalidRequest, "the request could not be built")
        } else {
            (ErrorKind::Transport, "the connection broke")
        };
        let mut this = Self::new(kind, message);
        // The address has identifiers in it.
        this.0.source = Some(Box::new(error.without_url()));
        this
    }

    pub(crate) fn answered(status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        let mut this = match status.is_redirection() {
            true => Self::new(ErrorKind::Redirect, show::redirected(&headers)),
            false => Self::new(ErrorKind::Api, ""),
        };
        this.0.answer = Some(Answered::new(status, headers, body));
        this
    }

    pub(crate) fn decode(error: DecodeError, status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        let mut this = Self::new(ErrorKind::Decode, format!("the answer could not be read: {error}"));
        this.0.answer = Some(Answered { problem: None, ..Answered::new(status, headers, body) });
        this.0.source = Some(Box::new(error));
        this
    }

    /// What came before a successful answer broke off.
    pub(crate) fn in_answer(mut self, status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        self.0.answer = Some(Answered { problem: None, ..Answered::new(status, headers, body) });
        self
    }

    /// What came before a refusal broke off: it stays one, with this error as its source.
    pub(crate) fn in_refusal(self, status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        let mut refusal = Self::answered(status, headers, body);
        refusal.0.source = Some(Box::new(self));
        refusal
    }

    /// What came could not be written to where it was to go.
    pub(crate) fn not_written(error: std::io::Error) -> Self {
        let mut this = Self::new(ErrorKind::BodyIo, "what came could not be written");
        this.0.source = Some(Box::new(error));
        this
    }

    /// Says why a redirect of a download was not followed.
    pub(crate) fn astray(mut self, why: &str) -> Self {
        self.0.message = why.to_owned();
        self
    }

    /// Notes that it came from the host to which a download led.
    pub(crate) fn led_to(mut self, host: &str) -> Self {
        let message = &mut self.0.message;
        let colon = if message.is_empty() { "" } else { ": " };
        *message = format!("from {host}, where the download led{colon}{message}");
        self
    }

    /// Time ran out in this library rather than in the HTTP client.
    pub(crate) fn out_of_time() -> Self {
        Self::new(ErrorKind::Timeout, "no complete answer in time")
    }

    /// The client's own limiter would let the request go only after the deadline.
    pub(crate) fn limited(wait: Duration) -> Self {
        let seconds = wait.as_secs_f64().ceil();
        Self::new(
            ErrorKind::LocalRateLimit,
            format!("the client's own rate limiter would let it go in {seconds} s"),
        )
    }

    pub(crate) fn no_token(error: Box<dyn std::error::Error + Send + Sync>) -> Self {
        let mut this = Self::new(ErrorKind::TokenProvider, "the token provider gave no token");
        this.0.source = Some(error);
        this
    }

    pub(crate) fn unreachable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::PaginationLimit, message)
    }

    pub(crate) fn of(mut self, operation: OperationRef) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Notes how often the call was sent, and whether an earlier attempt may have been executed.
    pub(crate) fn after(mut self, attempts: u32, maybe_executed: bool) -> Self {
        (self.0.attempts, self.0.maybe_executed) = (attempts, maybe_executed);
        self
    }
}

impl Answered {
    fn new(status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        // A copy, so that a slice does not keep a large buffer alive.
        let kept = Bytes::copy_from_slice(body.get(..KEPT_BODY).unwrap_or(body));
        let rate_limit = RateLimit::read(&headers, SystemTime::now());
        Self { status, headers, rate_limit, problem: Problem::parse(body), body: kept }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn std::error::Error + 'static))
    }
}
