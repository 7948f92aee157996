//! The way to Redis: one connection for all calls, made anew when it breaks, and left alone while Redis is away.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, RedisResult, ScriptInvocation};
use tokio::time::{Instant, timeout};

/// How long connecting may take, with TLS and all. No call waits that long for it.
const CONNECT: Duration = Duration::from_secs(5);
/// For how long Redis is left alone after it has failed.
const PAUSE: Duration = Duration::from_secs(1);

/// Redis cannot be asked before this time has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Away(pub(super) Duration);

/// What all calls share. Has no `Debug`: its client knows the password.
pub(crate) struct Link {
    client: Client,
    /// Held by the one that connects.
    connecting: Arc<tokio::sync::Mutex<()>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// How many connections were made.
    made: u64,
    /// Redis has failed, and nobody asks before this moment.
    away_until: Option<Instant>,
}

#[derive(Clone)]
struct Held {
    connection: MultiplexedConnection,
    number: u64,
}

impl Link {
    /// Connects when it is asked the first time.
    pub(crate) fn new(client: Client) -> Self {
        Self { client, connecting: Arc::default(), state: Mutex::default() }
    }

    /// Has Redis run a script that answers with a number, and waits no longer than `patience` for it.
    ///
    /// After a failure all calls are turned away for a second; then one of them tries, and the others are turned away as before.
    pub(super) async fn ask(
        self: &Arc<Self>,
        question: &ScriptInvocation<'_>,
        patience: Duration,
    ) -> Result<u64, Away> {
        self.begin()?;
        match timeout(patience, self.exchange(question)).await {
            Ok(Ok(answer)) => {
                self.answered();
                Ok(answer)
            }
            Ok(Err(error)) => Err(self.lost(error.category())),
            Err(_) => Err(self.lost("no answer in time")),
        }
    }

    /// Has Redis run a script, and waits no longer than `patience` for its answer. Asks every time, whatever was before.
    ///
    /// A script during which the connection breaks is run again once: it may have run already.
    #[cfg(feature = "receiver")]
    pub(crate) async fn answer<T: FromRedisValue>(
        self: &Arc<Self>,
        question: &ScriptInvocation<'_>,
        patience: Duration,
    ) -> RedisResult<T> {
        timeout(patience, self.exchange(question)).await.unwrap_or_else(|_| {
            self.state().held = None;
            Err(RedisError::from(io::Error::new(io::ErrorKind::TimedOut, "no answer in time")))
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole after every statement that changes it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self) -> Result<(), Away> {
        let now = Instant::now();
        let mut state = self.state();
        match state.away_until {
            Some(until) if until > now => Err(Away(until - now)),
            Some(_) => {
                state.away_until = Some(now + PAUSE);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn answered(&self) {
        let was_away = self.state().away_until.take().is_some();
        if was_away {
            tracing::info!("the limiter's Redis answers again");
        }
    }

    fn lost(&self, why: &str) -> Away {
        let was_away = {
            let mut state = self.state();
            state.held = None;
            state.away_until.replace(Instant::now() + PAUSE).is_some()
        };
        if !was_away {
            tracing::warn!(error.type = why, "the limiter's Redis does not answer");
        }
        Away(PAUSE)
    }

    async fn exchange<T: FromRedisValue>(
        self: &Arc<Self>,
        question: &ScriptInvocation<'_>,
    ) -> RedisResult<T> {
        let mut held = self.connection().await?;
        match question.invoke_async(&mut held.connection).await {
            // Closed since it was last used, as Redis does with idle connections and when it starts anew.
            Err(error) if error.is_unrecoverable_error() => {
                self.forget(held.number);
                let mut held = self.connection().await?;
                question.invoke_async(&mut held.connection).await
            }
            answer => answer,
        }
    }

    /// Lets go of a broken connection, unless another call already has.
    fn forget(&self, number: u64) {
        let mut state = self.state();
        state.held = state.held.take().filter(|held| held.number != number);
    }

    async fn connection(self: &Arc<Self>) -> RedisResult<Held> {
        let held = || self.state().held.clone();
        if let Some(held) = held() {
            return Ok(held);
        }
        let turn = Arc::clone(&self.connecting).lock_owned().await;
        if let Some(held) = held() {
            return Ok(held);
        }
        // A task of its own: a server that takes longer to connect to than a call waits could otherwise never be used.
        let this = Arc::clone(self);
        let connecting = tokio::spawn(async move {
            let _turn = turn;
            this.connect().await
        });
        connecting.await.map_err(|_| RedisError::from(io::Error::other("connecting was stopped")))?
    }

    async fn connect(&self) -> RedisResult<Held> {
        let config =
            AsyncConnectionConfig::new().set_connection_timeout(Some(CONNECT)).set_response_timeout(None);
        let connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        let mut state = self.state();
        state.made += 1;
        let held = Held { connection, number: state.made };
        state.held = Some(held.clone());
        Ok(held)
    }
}
