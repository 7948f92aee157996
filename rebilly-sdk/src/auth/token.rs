//! Tokens that are fetched when they are needed.

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
use crate::error::Error;
use crate::operation::AuthScheme;

/// How long before it expires a token is made anew.
const LEEWAY: Duration = Duration::from_secs(60);

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A token and until when it is good.
#[derive(Debug, Clone)]
pub struct Token<K> {
    token: K,
    expires_at: Option<SystemTime>,
}

impl<K: TokenKind> Token<K> {
    /// Takes a token. When it expires is read from its `exp`, if it has one.
    pub fn new(token: impl Into<K>) -> Self {
        let token = token.into();
        let expires_at = expiry(token.text());
        Self { token, expires_at }
    }

    /// Says when it expires.
    #[must_use]
    pub fn expires_at(mut self, moment: SystemTime) -> Self {
        self.expires_at = Some(moment);
        self
    }
}

/// Makes tokens: signs in, or exchanges another credential.
///
/// The client asks for one when it has none, shortly before the last one expires, and once after Rebilly refused it
/// with 401. Calls that need a token meanwhile wait for the one request that is under way.
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
    /// Makes a token. Its error becomes the source of the call's error.
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

/// The kinds of token that can be provided: [`Jwt`], [`ApplicationJwt`] and [`CustomerJwt`].
pub trait TokenKind: sealed::Kind {}

mod sealed {
    use crate::operation::AuthScheme;

    #[allow(private_interfaces)]
    pub trait Kind: Send + 'static {
        const SCHEME: AuthScheme;
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

/// A provider without its type.
trait Source: Send + Sync {
    fn make(&self) -> Pin<Box<dyn Future<Output = Result<Made, BoxError>> + Send + '_>>;
}

struct Made {
    text: String,
    expires_at: Option<SystemTime>,
}

struct Typed<K, P>(P, PhantomData<fn() -> K>);

impl<K: TokenKind, P: TokenProvider<K>> Source for Typed<K, P> {
    fn make(&self) -> Pin<Box<dyn Future<Output = Result<Made, BoxError>> + Send + '_>> {
        Box::pin(async {
            let Token { token, expires_at } = self.0.token().await?;
            Ok(Made { text: token.text().to_owned(), expires_at })
        })
    }
}

/// What a request was signed with.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderValue,
    /// Which of the provider's tokens it is.
    pub(crate) generation: u64,
}

/// Keeps the last token of a provider and makes the next.
pub(crate) struct Refresher {
    scheme: AuthScheme,
    source: Box<dyn Source>,
    // One refresh at a time: whoever waits for the lock finds the new token behind it.
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    last: Option<(Signature, Option<SystemTime>)>,
    generation: u64,
}

impl fmt::Debug for Refresher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenProvider({:?})", self.scheme)
    }
}

impl Refresher {
    pub(crate) fn new<K: TokenKind>(provider: impl TokenProvider<K>) -> Self {
        let source = Box::new(Typed(provider, PhantomData));
        Self { scheme: K::SCHEME, source, held: Mutex::default() }
    }

    pub(crate) fn scheme(&self) -> AuthScheme {
        self.scheme
    }

    /// The token of now. `rejected` is one that Rebilly has refused: it is not given again.
    pub(crate) async fn signature(&self, rejected: Option<&Signature>) -> Result<Signature, Error> {
        let mut held = self.held.lock().await;
        let refused = |signature: &Signature| rejected.is_some_and(|r| r.generation >= signature.generation);
        let last = held.last.clone().filter(|(signature, _)| !refused(signature));
        let now = SystemTime::now();
        if let Some((signature, expires_at)) = &last
            && expires_at.is_none_or(|moment| now + LEEWAY < moment)
        {
            return Ok(signature.clone());
        }
        match self.source.make().await {
            Ok(made) => {
                let (name, value) = header(self.scheme, &made.text)?;
                held.generation += 1;
                let signature = Signature { name, value, generation: held.generation };
                held.last = Some((signature.clone(), made.expires_at));
                Ok(signature)
            }
            Err(error) => match last {
                // Not renewed yet, but still good.
                Some((signature, Some(moment))) if now < moment => Ok(signature),
                _ => Err(Error::no_token(error)),
            },
        }
    }
}

/// The `exp` of a JSON web token.
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

    fn counting(lifetime: Option<Duration>) -> (Arc<AtomicU64>, Refresher) {
        let made = Arc::new(AtomicU64::new(0));
        let count = made.clone();
        let refresher = Refresher::new(move || {
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
        (made, refresher)
    }

    #[tokio::test]
    async fn many_calls_share_one_refresh() {
        let (made, refresher) = counting(None);
        let refresher = Arc::new(refresher);
        let calls = (0..50).map(|_| {
            let refresher = refresher.clone();
            tokio::spawn(async move { refresher.signature(None).await.unwrap() })
        });
        let mut last = None;
        for call in calls.collect::<Vec<_>>() {
            last = Some(call.await.unwrap());
        }
        assert_eq!(made.load(Ordering::SeqCst), 1);
        let (one, other) = (refresher.signature(last.as_ref()), refresher.signature(last.as_ref()));
        let (one, other) = tokio::join!(one, other);
        assert_eq!((one.unwrap().generation, other.unwrap().generation), (2, 2));
        assert_eq!(made.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_token_is_renewed_before_it_expires() {
        let (made, refresher) = counting(Some(LEEWAY * 2));
        refresher.signature(None).await.unwrap();
        refresher.signature(None).await.unwrap();
        assert_eq!(made.load(Ordering::SeqCst), 1);
        let (made, refresher) = counting(Some(LEEWAY / 2));
        refresher.signature(None).await.unwrap();
        refresher.signature(None).await.unwrap();
        assert_eq!(made.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_failed_renewal_keeps_a_token_that_is_still_good() {
        let calls = AtomicU64::new(0);
        let refresher = Refresher::new(move || {
            let first = calls.fetch_add(1, Ordering::SeqCst) == 0;
            async move {
                match first {
                    true => Ok(Token::<CustomerJwt>::new("t").expires_at(SystemTime::now() + LEEWAY / 2)),
                    false => Err(BoxError::from("MARKER")),
                }
            }
        });
        let first = refresher.signature(None).await.unwrap();
        assert_eq!(refresher.signature(None).await.unwrap().generation, 1);
        let error = refresher.signature(Some(&first)).await.unwrap_err();
        assert!(std::error::Error::source(&error).is_some());
        assert!(!error.to_string().contains("MARKER"), "{error}");
    }

    #[test]
    fn the_expiry_is_read_from_the_token() {
        let claims = URL_SAFE_NO_PAD.encode(r#"{"exp":1713187500}"#);
        let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(1_713_187_500);
        assert_eq!(Token::<Jwt>::new(format!("h.{claims}.s")).expires_at, Some(moment));
        for odd in ["", "a.b.c", "a..c", &format!("h.{}.s", URL_SAFE_NO_PAD.encode("[]"))] {
            assert_eq!(Token::<Jwt>::new(odd).expires_at, None);
        }
    }
}
