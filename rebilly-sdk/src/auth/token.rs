//! Tokens that a provider supplies when they are needed.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderName, HeaderValue};
use tokio::sync::Mutex as AsyncMutex;
use tokio::time::timeout;

use super::credential::{ApplicationJwt, CustomerJwt, Jwt, header};
use crate::error::{BoxError, Error};
use crate::operation::AuthScheme;

/// Time before its expiry at which a token is renewed. Of a short-lived token, half of its remaining lifetime.
const RENEWAL_MARGIN: Duration = Duration::from_secs(60);
/// Time limit of a renewal while the last token is valid.
const EARLY_RENEWAL: Duration = Duration::from_secs(5);

/// Token with its expiry.
#[derive(Debug, Clone)]
pub struct Token<K> {
    token: K,
    expires_at: Option<SystemTime>,
}

impl<K: TokenKind> Token<K> {
    /// Creates a token. Its expiry is the claim `exp`, if it has one.
    pub fn new(token: impl Into<K>) -> Self {
        let token = token.into();
        let expires_at = expiry(token.text());
        Self { token, expires_at }
    }

    /// Sets the expiry.
    #[must_use]
    pub fn expires_at(mut self, instant: SystemTime) -> Self {
        self.expires_at = Some(instant);
        self
    }
}

/// Source of tokens, for example a login or the exchange of another credential.
///
/// The client requests a token:
///
/// - when it has none,
/// - 60 s before the last one expires; one with less than 120 s left when it is provided, after half of that time,
/// - once after Rebilly has rejected the last one with 401.
///
/// Concurrent calls share one request, and use the last token while it is valid and another call renews it. If a
/// renewal fails or takes more than 5 s, the last token is used until it expires, and the next renewal is tried after half
/// of the time that is left. A token that has expired when it is provided is used until
/// Rebilly rejects it: this machine's clock may be wrong.
///
/// ```no_run
/// use rebilly_sdk::{Client, CustomerJwt, Token};
///
/// # async fn exchange() -> Result<String, std::io::Error> { Ok(String::new()) }
/// # fn example() -> Result<(), rebilly_sdk::Error> {
/// let client = Client::builder()
///     .organization("org_1")
///     .token_provider(|| async { Ok(Token::<CustomerJwt>::new(exchange().await?)) })
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait TokenProvider<K>: Send + Sync + 'static {
    /// Returns a new token.
    ///
    /// # Errors
    /// Any error. It becomes the source of an error that [`is_token_provider`](crate::Error::is_token_provider).
    fn token(&self) -> impl Future<Output = Result<Token<K>, BoxError>> + Send;
}

impl<K, F, T> TokenProvider<K> for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Token<K>, BoxError>> + Send,
{
    fn token(&self) -> impl Future<Output = Result<Token<K>, BoxError>> + Send {
        self()
    }
}

/// Kind of token that can be provided: [`Jwt`], [`ApplicationJwt`] or [`CustomerJwt`]. Sealed: no other crate can
/// implement it.
pub trait TokenKind: sealed::Kind {}

mod sealed {
    use crate::operation::AuthScheme;

    /// Seals [`TokenKind`](super::TokenKind): only this crate implements it.
    #[allow(private_interfaces)]
    pub trait Kind: Send + 'static {
        /// Authentication scheme of the operations that accept the token.
        const SCHEME: AuthScheme;

        /// Returns the token's text, which is secret.
        fn text(&self) -> &str;
    }
}

macro_rules! kind {
    ($($name:ident),*) => {$(
        #[allow(private_interfaces)]
        impl sealed::Kind for $name {
            const SCHEME: AuthScheme = AuthScheme::$name;
            fn text(&self) -> &str {
                self.expose()
            }
        }
        impl TokenKind for $name {}
    )*};
}
kind!(Jwt, ApplicationJwt, CustomerJwt);

/// Token provider with its type erased.
trait ErasedProvider: Send + Sync {
    fn fetch(&self) -> Pin<Box<dyn Future<Output = Result<FetchedToken, BoxError>> + Send + '_>>;
}

struct FetchedToken {
    text: String,
    expires_at: Option<SystemTime>,
}

struct ProviderAdapter<K, P>(P, PhantomData<fn() -> K>);

impl<K: TokenKind, P: TokenProvider<K>> ErasedProvider for ProviderAdapter<K, P> {
    fn fetch(&self) -> Pin<Box<dyn Future<Output = Result<FetchedToken, BoxError>> + Send + '_>> {
        Box::pin(async {
            let Token { token, expires_at } = self.0.token().await?;
            Ok(FetchedToken { text: token.text().to_owned(), expires_at })
        })
    }
}

/// Header that authenticates a request.
#[derive(Debug, Clone)]
pub(crate) struct AuthHeader {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderValue,
    /// Number of the provider's token, from 1; 0 for other credentials.
    pub(crate) generation: u64,
}

/// Cache of the last token of a provider.
pub(crate) struct TokenCache {
    scheme: AuthScheme,
    provider: Box<dyn ErasedProvider>,
    state: Mutex<CacheState>,
    /// Locked during a renewal: calls that wait for the lock find the new token.
    renewing: AsyncMutex<()>,
}

#[derive(Default)]
struct CacheState {
    last: Option<CachedToken>,
    generation: u64,
}

#[derive(Clone)]
struct CachedToken {
    header: AuthHeader,
    expires_at: Option<SystemTime>,
    /// Instant from which a new token is requested.
    renew_at: Option<SystemTime>,
}

impl CachedToken {
    fn new(header: AuthHeader, expires_at: Option<SystemTime>, now: SystemTime) -> Self {
        let left =
            expires_at.and_then(|expiry| expiry.duration_since(now).ok()).filter(|left| !left.is_zero());
        let renew_at =
            left.and_then(|left| now.checked_add(left.saturating_sub(RENEWAL_MARGIN).max(left / 2)));
        Self { header, expires_at, renew_at }
    }

    /// Returns `true` if no new token is needed yet.
    fn is_fresh(&self) -> bool {
        self.renew_at.is_none_or(|instant| SystemTime::now() < instant)
    }

    /// Returns `true` if the token has not expired. One without an expiry is valid until it is rejected.
    fn is_valid(&self) -> bool {
        self.expires_at.is_none_or(|expiry| SystemTime::now() < expiry)
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenProvider({:?})", self.scheme)
    }
}

impl TokenCache {
    pub(crate) fn new<K: TokenKind>(provider: impl TokenProvider<K>) -> Self {
        let provider = Box::new(ProviderAdapter(provider, PhantomData));
        Self { scheme: K::SCHEME, provider, state: Mutex::default(), renewing: AsyncMutex::default() }
    }

    pub(crate) fn scheme(&self) -> AuthScheme {
        self.scheme
    }

    /// Returns the header of the current token, and renews it if necessary.
    ///
    /// `rejected` is a header that Rebilly has rejected: it is not returned again.
    pub(crate) async fn auth_header(&self, rejected: Option<&AuthHeader>) -> Result<AuthHeader, Error> {
        let last = self.last(rejected);
        if let Some(last) = last.as_ref().filter(|last| last.is_fresh()) {
            return Ok(last.header.clone());
        }
        let renewing = match last.filter(CachedToken::is_valid) {
            None => self.renewing.lock().await,
            Some(last) => match self.renewing.try_lock() {
                Ok(renewing) => renewing,
                Err(_) => return Ok(last.header),
            },
        };
        let header = match self.last(rejected) {
            // Another call has renewed it.
            Some(last) if last.is_fresh() => Ok(last.header),
            Some(last) if last.is_valid() => {
                // If this call fails or is dropped, the next attempt is at half of the remaining time.
                let (now, header) = (SystemTime::now(), last.header.clone());
                self.state().last = Some(CachedToken::new(last.header, last.expires_at, now));
                let renewed = timeout(EARLY_RENEWAL, self.provider.fetch()).await;
                renewed.ok().and_then(Result::ok).map_or(Ok(header), |fetched| self.store(fetched))
            }
            _ => match self.provider.fetch().await {
                Ok(fetched) => self.store(fetched),
                Err(error) => Err(Error::token_provider(error)),
            },
        };
        drop(renewing);
        header
    }

    /// Returns the last token, unless it was rejected.
    fn last(&self, rejected: Option<&AuthHeader>) -> Option<CachedToken> {
        let is_rejected = |header: &AuthHeader| rejected.is_some_and(|r| r.generation >= header.generation);
        self.state().last.clone().filter(|last| !is_rejected(&last.header))
    }

    /// Replaces the last token, and returns the header of the new one.
    fn store(&self, fetched: FetchedToken) -> Result<AuthHeader, Error> {
        let (name, value) = header(self.scheme, &fetched.text)?;
        let mut state = self.state();
        state.generation += 1;
        let header = AuthHeader { name, value, generation: state.generation };
        state.last = Some(CachedToken::new(header.clone(), fetched.expires_at, SystemTime::now()));
        Ok(header)
    }

    fn state(&self) -> MutexGuard<'_, CacheState> {
        // The state is consistent after every statement that changes it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the claim `exp` of a JSON web token.
fn expiry(token: &str) -> Option<SystemTime> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?.trim_end_matches('=')).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&claims).ok()?;
    SystemTime::UNIX_EPOCH
        .checked_add(Duration::from_secs(claims.get("exp")?.as_f64().map(|exp| exp as u64)?))
}

#[cfg(test)]
mod tests;
