//! `call!`, `paged_call!` and `download_call!`: the methods that generated calls share.
//!
//! They return the futures of [`Call`](crate::Call): an `async fn` of their own would cost the compiler a state machine each.

/// Gives a generated call the options and the sending of every call.
macro_rules! call {
    ($name:ident, $response:ty) => {
        $crate::typed_call::call_options!($name, $response);

        impl $name {
            /// Sends the call and waits for its response. Awaiting the call does the same.
            ///
            /// # Errors
            /// See [`Error`](crate::Error).
            #[inline]
            pub fn send(
                self,
            ) -> impl Future<Output = Result<$crate::response::Response<$response>, $crate::error::Error>>
            {
                self.0.send()
            }

            /// Sends the call and blocks until its response is there.
            ///
            /// # Errors
            /// See [`Call::send_blocking`](crate::Call::send_blocking).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(
                self,
            ) -> Result<$crate::response::Response<$response>, $crate::error::Error> {
                self.0.send_blocking()
            }
        }

        impl std::future::IntoFuture for $name {
            type Output = Result<$crate::response::Response<$response>, $crate::error::Error>;
            type IntoFuture = <$crate::call::Call<$response> as std::future::IntoFuture>::IntoFuture;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.into_future()
            }
        }
    };
}

/// Gives a generated call whose response is a file the options and the sending of every call.
macro_rules! download_call {
    ($name:ident) => {
        $crate::typed_call::call_options!($name, $crate::transfer::Download);

        impl $name {
            /// Sends the call and streams its response. Awaiting the call does the same.
            ///
            /// # Errors
            /// See [`Call::download`](crate::Call::download).
            #[inline]
            pub fn send(
                self,
            ) -> impl Future<Output = Result<$crate::transfer::Download, $crate::error::Error>> {
                self.0.download()
            }
        }

        impl std::future::IntoFuture for $name {
            type Output = Result<$crate::transfer::Download, $crate::error::Error>;
            type IntoFuture =
                <$crate::call::Call<$crate::transfer::Download> as std::future::IntoFuture>::IntoFuture;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.into_future()
            }
        }
    };
}

/// Gives a generated call the options of every call.
macro_rules! call_options {
    ($name:ident, $response:ty) => {
        impl $name {
            /// Limits each attempt, from connecting to the last byte of the response.
            /// Default: the client's [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
            #[inline]
            pub fn timeout(self, limit: std::time::Duration) -> Self {
                Self(self.0.timeout(limit))
            }

            /// Limits the call with all its attempts and waits.
            /// Default: the client's [`deadline`](crate::ClientBuilder::deadline).
            #[inline]
            pub fn deadline(self, limit: std::time::Duration) -> Self {
                Self(self.0.deadline(limit))
            }

            /// Retries by this policy. Default: the client's [`retry`](crate::ClientBuilder::retry).
            /// [`RetryPolicy`](crate::RetryPolicy) lists which failures are retried.
            #[inline]
            pub fn retry(self, policy: $crate::retry::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Waits for a rate limit by this policy. Default: the client's
            /// [`rate_limit_wait`](crate::ClientBuilder::rate_limit_wait).
            #[inline]
            pub fn rate_limit_wait(self, wait: $crate::retry::RateLimitWait) -> Self {
                Self(self.0.rate_limit_wait(wait))
            }

            /// Declares whether executing the call twice is the same as executing it once. See
            /// [`Call::idempotent`](crate::Call::idempotent).
            #[inline]
            pub fn idempotent(self, yes: bool) -> Self {
                Self(self.0.idempotent(yes))
            }

            /// Sends a header with the call. See [`Call::header`](crate::Call::header).
            pub fn header(
                self,
                name: impl Into<String>,
                value: impl $crate::types::IntoParam<String>,
            ) -> Self {
                Self(self.0.header(name, value))
            }

            /// Sends the call for another organization than the client's.
            pub fn organization(self, organization: impl $crate::types::IntoParam<String>) -> Self {
                Self(self.0.organization(organization))
            }

            /// Sends the call and streams its response. See [`Call::download`](crate::Call::download).
            ///
            /// # Errors
            /// See [`Call::download`](crate::Call::download).
            #[inline]
            pub fn download(
                self,
            ) -> impl Future<Output = Result<$crate::transfer::Download, $crate::error::Error>> {
                self.0.download()
            }

            /// Sends the call and blocks until the headers of its response are there.
            ///
            /// # Errors
            /// See [`Call::download_blocking`](crate::Call::download_blocking).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn download_blocking(self) -> Result<$crate::transfer::Download, $crate::error::Error> {
                self.0.download_blocking()
            }
        }

        impl From<$name> for $crate::call::Call<$response> {
            #[inline]
            fn from(call: $name) -> Self {
                call.0
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl std::fmt::Debug for $name {
            /// Shows method and path template only.
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

/// Gives a call that reads pages of a collection its streams, beside what [`call!`] gives.
macro_rules! paged_call {
    ($name:ident, $item:ty) => {
        $crate::typed_call::call!($name, Vec<$item>);

        impl $name {
            /// Streams all items of the collection. Each page is requested when it is needed.
            ///
            /// | parameter | meaning |
            /// |---|---|
            /// | `limit` | Items per page. Default: 1000, the maximum. |
            /// | `offset` | Items to skip. Default: 0. The [`position`](crate::Items::position) of a stream resumes it. |
            /// | `sort` | Order of the items. Default: oldest first, where the collection has [time windows](crate::paging). |
            ///
            /// With time windows and a `sort` by that time, in either direction, the stream has no item limit.
            /// Otherwise a list of more than 2000 items is an error on its first page:
            /// [`Error::is_pagination_limit`](crate::Error::is_pagination_limit). A page that contradicts its request
            /// is [`Error::is_invalid_page`](crate::Error::is_invalid_page), before any of its items is returned.
            ///
            /// The stream owns its data and can outlive the client. Timeout and deadline of the call apply to each
            /// page.
            #[inline]
            pub fn stream(self) -> $crate::paging::Items<$item> {
                $crate::paging::Items::of_call(self.0)
            }

            /// Streams the pages of the collection. Parameters and limits are those of [`stream`](Self::stream).
            #[inline]
            pub fn pages(self) -> $crate::paging::Pages<$item> {
                $crate::paging::Pages::of_call(self.0)
            }
        }
    };
}

pub(crate) use {call, call_options, download_call, paged_call};
