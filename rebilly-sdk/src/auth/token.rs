//! Tokens that a provider supplies when they are needed.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderName, HeaderValue};
use tokio::sync::Mutex;

use super::credential::{ApplicationJwt, CustomerJwt, Jwt, header};
use crate::error::{BoxError, Error};
use crate::operation::AuthScheme;

/// Time before its expiry at which a token is renewed.
const RENEWAL_MARGIN: Duration = Duration::from_secs(60);

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
/// - 60 s before the last one expires,
/// - once after Rebilly has rejected the last one with 401.
///
/// Concurrent calls share one request. If a renewal fails, the last token is used until it expires.
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
    // Locked during a renewal: calls that wait for the lock find the new token.
    state: Mutex<CacheState>,
}

#[derive(Default)]
struct CacheState {
    last: Option<(AuthHeader, Option<SystemTime>)>,
    generation: u64,
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenProvider({:?})", self.scheme)
    }
}

impl TokenCache {
    pub(crate) fn new<K: TokenKind>(provider: impl TokenProvider<K>) -> Self {
        let provider = Box::new(ProviderAdapter(provider, PhantomData));
        Self { scheme: K::SCHEME, provider, state: Mutex::default() }
    }

    pub(crate) fn scheme(&self) -> AuthScheme {
        self.scheme
    }

    /// Returns the header of the current token, and renews it if necessary.
    ///
    /// `rejected` is a header that Rebilly has rejected: it is not returned again.
    pub(crate) async fn auth_header(&self, rejected: Option<&AuthHeader>) -> Result<AuthHeader, Error> {
        let mut state = self.state.lock().await;
        let is_rejected = |header: &AuthHeader| rejected.is_some_and(|r| r.generation >= header.generation);
        let last = state.last.clone().filter(|(header, _)| !is_rejected(header));
        let now = SystemTime::now();
        if let Some((header, expires_at)) = &last
            && expires_at.is_none_or(|expiry| now + RENEWAL_MARGIN < expiry)
        {
            return Ok(header.clone());
        }
        match self.provider.fetch().await {
            Ok(fetched) => {
                let (name, value) = header(self.scheme, &fetched.text)?;
                state.generation += 1;
                let header = AuthHeader { name, value, generation: state.generation };
                state.last = Some((header.clone(), fetched.expires_at));
                Ok(header)
            }
            Err(error) => match last {
                // The last token has not expired yet.
                Some((header, Some(expiry))) if now < expiry => Ok(header),
                _ => Err(Error::token_provider(error)),
            },
        }
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
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    fn counting(lifetime: Option<Duration>) -> (Arc<AtomicU64>, TokenCache) {
        let fetched = Arc::new(AtomicU64::new(0));
        let count = fetched.clone();
        let cache = TokenCache::new(move || {
            let count = count.clone();
            async move {
                let number = count.fetch_add(1, Ordering::SeqCst) + 1;
                tokio::task::yield_now().await;
                let token = Token::<Jwt>::new(format!("token-{number}"));
                Ok(match lifetime {
                    Some(lifetime) => token.expires_at(SystemTime::now() + lifetime),
                    None => token,
                })
            }
        });
        (fetched, cache)
    }

    #[tokio::test]
    async fn concurrent_calls_share_one_renewal() {
        let (fetched, cache) = counting(None);
        let cache = Arc::new(cache);
        let calls = (0..50).map(|_| {
            let cache = cache.clone();
            tokio::spawn(async move { cache.auth_header(None).await.unwrap() })
        });
        let mut last = None;
        for call in calls.collect::<Vec<_>>() {
            last = Some(call.await.unwrap());
        }
        assert_eq!(fetched.load(Ordering::SeqCst), 1);
        let (one, other) = (cache.auth_header(last.as_ref()), cache.auth_header(last.as_ref()));
        let (one, other) = tokio::join!(one, other);
        assert_eq!((one.unwrap().generation, other.unwrap().generation), (2, 2));
        assert_eq!(fetched.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_token_is_renewed_before_it_expires() {
        let (fetched, cache) = counting(Some(RENEWAL_MARGIN * 2));
        cache.auth_header(None).await.unwrap();
        cache.auth_header(None).await.unwrap();
        assert_eq!(fetched.load(Ordering::SeqCst), 1);
        let (fetched, cache) = counting(Some(RENEWAL_MARGIN / 2));
        cache.auth_header(None).await.unwrap();
        cache.auth_header(None).await.unwrap();
        assert_eq!(fetched.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_failed_renewal_keeps_the_token_until_it_expires() {
        let calls = AtomicU64::new(0);
        let cache = TokenCache::new(move || {
            let first = calls.fetch_add(1, Ordering::SeqCst) == 0;
            async move {
                match first {
                    true => {
                        Ok(Token::<CustomerJwt>::new("t").expires_at(SystemTime::now() + RENEWAL_MARGIN / 2))
                    }
                    false => Err(BoxError::from("MARKER")),
                }
            }
        });
        let first = cache.auth_header(None).await.unwrap();
        assert_eq!(cache.auth_header(None).await.unwrap().generation, 1);
        let error = cache.auth_header(Some(&first)).await.unwrap_err();
        assert!(std::error::Error::source(&error).is_some());
        assert!(!error.to_string().contains("MARKER"), "{error}");
    }

    #[test]
    fn the_expiry_is_the_claim_exp() {
        let claims = URL_SAFE_NO_PAD.encode(r#"{"exp":1713187500}"#);
        let expiry = SystemTime::UNIX_EPOCH + Duration::from_secs(1_713_187_500);
        assert_eq!(Token::<Jwt>::new(format!("h.{claims}.s")).expires_at, Some(expiry));
        for invalid in ["", "a.b.c", "a..c", &format!("h.{}.s", URL_SAFE_NO_PAD.encode("[]"))] {
            assert_eq!(Token::<Jwt>::new(invalid).expires_at, None);
        }
    }
}
