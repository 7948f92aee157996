//! Shared Redis connection: reconnects after a failure, and pauses while Redis is unavailable.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::redis::aio::MultiplexedConnection;
use ::redis::{
    AsyncConnectionConfig, Client, Cmd, ErrorKind, FromRedisValue, RedisError, RedisResult, Script,
    ServerErrorKind, ToRedisArgs,
};
use tokio::time::{Instant, sleep, timeout};

/// Time limit for connecting, TLS included. Calls have a shorter limit of their own.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Time after a failure during which Redis is not queried.
const PAUSE: Duration = Duration::from_secs(1);

/// Pause before a call whose connection broke connects again.
const RECONNECT_PAUSE: Duration = Duration::from_millis(20);

/// Redis is unavailable and is not queried for this duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unavailable(pub(crate) Duration);

/// A call of a script with its arguments, or a command.
pub(crate) struct ScriptCall<'a> {
    /// `None` for a command.
    script: Option<&'a Script>,
    command: Cmd,
    /// Command after a broken connection. `None` if it is the same.
    retry: Option<Cmd>,
    /// An earlier call of the same operation has succeeded.
    follows: bool,
}

impl<'a> ScriptCall<'a> {
    pub(crate) fn new(script: &'a Script, keys: &[&str]) -> Self {
        let mut command = ::redis::cmd("EVALSHA");
        command.arg(script.get_hash()).arg(keys.len()).arg(keys);
        Self { script: Some(script), command, retry: None, follows: false }
    }

    /// Creates a call of a command that may be executed twice.
    #[cfg(feature = "receiver")]
    pub(crate) fn command(name: &str) -> Self {
        Self { script: None, command: ::redis::cmd(name), retry: None, follows: false }
    }

    pub(crate) fn arg(mut self, value: impl ToRedisArgs) -> Self {
        self.command.arg(value);
        self
    }

    /// Adds a last argument that is another one after a broken connection.
    #[cfg(feature = "receiver")]
    pub(crate) fn arg_of_retry(mut self, first: impl ToRedisArgs, retry: impl ToRedisArgs) -> Self {
        let mut again = self.command.clone();
        again.arg(retry);
        self.retry = Some(again);
        self.arg(first)
    }

    /// Makes the call wait for Redis even if there is no connection when it begins. Otherwise, no caller would have what the
    /// earlier call has claimed.
    #[cfg(feature = "receiver")]
    pub(crate) fn following(mut self) -> Self {
        self.follows = true;
        self
    }

    async fn send<T: FromRedisValue>(
        &self,
        connection: &mut MultiplexedConnection,
        is_retry: bool,
    ) -> RedisResult<T> {
        let command = self.retry.as_ref().filter(|_| is_retry).unwrap_or(&self.command);
        match (command.query_async(connection).await, self.script) {
            (Err(error), Some(script)) if error.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                script.load_async(connection).await?;
                command.query_async(connection).await
            }
            (result, _) => result,
        }
    }
}

/// Connection that all calls share. Without `Debug`: its client has the password.
pub(crate) struct SharedConnection {
    client: Client,
    /// Locked by the task that connects.
    connecting: Arc<tokio::sync::Mutex<()>>,
    state: Mutex<ConnectionState>,
}

#[derive(Default)]
struct ConnectionState {
    current: Option<Connection>,
    /// Number of connections opened so far.
    opened: u64,
    /// Redis has failed and is not queried before this instant.
    unavailable_until: Option<Instant>,
}

#[derive(Clone)]
struct Connection {
    inner: MultiplexedConnection,
    number: u64,
}

impl SharedConnection {
    /// Creates a connection that is opened at its first use.
    pub(crate) fn new(client: Client) -> Self {
        Self { client, connecting: Arc::default(), state: Mutex::default() }
    }

    /// Runs a script that returns a number, unless Redis is unavailable.
    ///
    /// After a failure all calls fail at once for a second. Then one of them tries again while the others still fail.
    pub(crate) async fn try_invoke(
        self: &Arc<Self>,
        call: &ScriptCall<'_>,
        limit: Duration,
    ) -> Result<u64, Unavailable> {
        self.check_available()?;
        match timeout(limit, self.exchange(call, false)).await {
            Ok(Ok((value, _))) => {
                self.record_success();
                Ok(value)
            }
            Ok(Err(error)) => Err(self.record_failure(error.category())),
            Err(_) => Err(self.record_failure("timeout")),
        }
    }

    /// Runs a script, whether or not Redis failed before.
    ///
    /// If the connection breaks, the script is run again as soon as Redis responds, within the limit: it may then be
    /// executed twice. The result is `true` then.
    #[cfg(feature = "receiver")]
    pub(crate) async fn invoke<T: FromRedisValue>(
        self: &Arc<Self>,
        call: &ScriptCall<'_>,
        limit: Duration,
    ) -> RedisResult<(T, bool)> {
        timeout(limit, self.exchange(call, true)).await.unwrap_or_else(|_| {
            self.state().current = None;
            Err(RedisError::from(io::Error::new(io::ErrorKind::TimedOut, "no response from Redis in time")))
        })
    }

    fn state(&self) -> MutexGuard<'_, ConnectionState> {
        // The state is consistent after every statement that changes it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn check_available(&self) -> Result<(), Unavailable> {
        let now = Instant::now();
        let mut state = self.state();
        match state.unavailable_until {
            Some(until) if until > now => Err(Unavailable(until - now)),
            Some(_) => {
                state.unavailable_until = Some(now + PAUSE);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn record_success(&self) {
        let was_unavailable = self.state().unavailable_until.take().is_some();
        if was_unavailable {
            tracing::info!("the rate limiter's Redis is available again");
        }
    }

    fn record_failure(&self, reason: &str) -> Unavailable {
        let was_unavailable = {
            let mut state = self.state();
            state.current = None;
            state.unavailable_until.replace(Instant::now() + PAUSE).is_some()
        };
        if !was_unavailable {
            tracing::warn!(error.type = reason, "the rate limiter's Redis is unavailable");
        }
        Unavailable(PAUSE)
    }

    /// Sends a call, and sends it again when the connection breaks: once, or until Redis responds.
    async fn exchange<T: FromRedisValue>(
        self: &Arc<Self>,
        call: &ScriptCall<'_>,
        until_available: bool,
    ) -> RedisResult<(T, bool)> {
        let mut connection = self.connected(until_available && call.follows).await?;
        let mut is_retry = false;
        loop {
            match call.send(&mut connection.inner, is_retry).await {
                // Closed since its last use: Redis closes idle connections, and all of them when it restarts.
                Err(error) if error.is_unrecoverable_error() && (until_available || !is_retry) => {}
                Err(error) if until_available && is_loading(&error) => sleep(RECONNECT_PAUSE).await,
                result => return result.map(|value| (value, is_retry)),
            }
            is_retry = true;
            self.discard(connection.number);
            connection = self.connected(until_available).await?;
        }
    }

    /// Returns the connection. If it waits, it tries until Redis accepts one.
    async fn connected(self: &Arc<Self>, waits: bool) -> RedisResult<Connection> {
        loop {
            match self.connection().await {
                Err(error) if waits && error.is_io_error() => sleep(RECONNECT_PAUSE).await,
                result => return result,
            }
        }
    }

    /// Discards a broken connection, unless another call has replaced it.
    fn discard(&self, number: u64) {
        let mut state = self.state();
        state.current = state.current.take().filter(|connection| connection.number != number);
    }

    async fn connection(self: &Arc<Self>) -> RedisResult<Connection> {
        let current = || self.state().current.clone();
        if let Some(connection) = current() {
            return Ok(connection);
        }
        let permit = Arc::clone(&self.connecting).lock_owned().await;
        if let Some(connection) = current() {
            return Ok(connection);
        }
        // A task of its own, because connecting can take longer than the time limit of a call.
        let this = Arc::clone(self);
        let connecting = tokio::spawn(async move {
            let _permit = permit;
            this.connect().await
        });
        connecting.await.map_err(|_| RedisError::from(io::Error::other("connecting was aborted")))?
    }

    async fn connect(&self) -> RedisResult<Connection> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(CONNECT_TIMEOUT))
            .set_response_timeout(None);
        let inner = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        let mut state = self.state();
        state.opened += 1;
        let connection = Connection { inner, number: state.opened };
        state.current = Some(connection.clone());
        Ok(connection)
    }
}

/// Returns whether Redis has started, and does not respond to commands yet.
fn is_loading(error: &RedisError) -> bool {
    error.kind() == ErrorKind::Server(ServerErrorKind::BusyLoading)
}

#[cfg(test)]
#[cfg(feature = "receiver")]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(60);

    /// Responds to the commands of a new connection with OK, and to `PING` with 7.
    async fn respond(listener: TcpListener) {
        let (mut stream, _) = listener.accept().await.unwrap();
        let (mut received, mut commands) = (String::new(), 0);
        let mut buffer = [0; 1024];
        while let Ok(length @ 1..) = stream.read(&mut buffer).await {
            received.push_str(std::str::from_utf8(&buffer[..length]).unwrap());
            while commands < received.matches('*').count() {
                let command = received.split('*').nth(commands + 1).unwrap();
                let response = if command.contains("PING") { ":7\r\n" } else { "+OK\r\n" };
                stream.write_all(response.as_bytes()).await.unwrap();
                commands += 1;
            }
        }
    }

    #[tokio::test]
    async fn a_call_that_follows_another_one_waits_for_redis_and_others_fail_at_once() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let connection = Arc::new(SharedConnection::new(Client::open(format!("redis://{address}")).unwrap()));
        let first = connection.invoke::<u64>(&ScriptCall::command("PING"), LIMIT).await.unwrap_err();
        assert!(first.is_io_error(), "{first}");
        let call = ScriptCall::command("PING").following();
        let (following, ()) = tokio::join!(connection.invoke::<u64>(&call, LIMIT), async {
            sleep(3 * RECONNECT_PAUSE).await;
            let listener = TcpListener::bind(address).await.unwrap();
            tokio::spawn(respond(listener));
        });
        assert_eq!(following.unwrap(), (7, false));
    }
}
