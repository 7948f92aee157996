//! Calls of one's own: any method and path, through the same pipeline.

mod made;
mod template;

use std::borrow::Cow;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::message::body::{ProgressCallback, RequestPayload, Segment};
use crate::message::request::RequestParts;
use crate::message::response::Decoder;
use crate::model::{RequestBody, ResponseBody};
use crate::operation::OperationRef;
use crate::pipeline::{CallOptions, option_methods};
use crate::query::QueryValue;
use crate::response::Response;
use crate::transfer::{Download, Multipart, Progress, Upload};
use template::Values;

impl Client {
    /// Begins a call that this library has no method for. Signing, retries, limits, interceptors and spans are those of every call.
    ///
    /// The path begins with a slash and stands behind the organization. Values go into `{placeholders}`: so they are
    /// encoded, and stand in no span and no error. Where it is the same as one of Rebilly's operations that answer 303 for
    /// what was there before (`POST /payment-instruments`, `POST /service-credentials/{type}`), that is an answer here too.
    ///
    /// ```no_run
    /// # use rebilly_sdk::Method;
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let plan = client.request(Method::GET, "/plans/{id}").path_param("plan_1").json_as::<serde_json::Value>().await?;
    /// println!("{}", plan["name"]);
    ///
    /// let status = client.request(Method::GET, "/status").without_organization().await?;
    /// println!("{} bytes", status.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Request {
        Request {
            client: self.clone(),
            method,
            template: path.into(),
            values: Values::default(),
            without_organization: false,
            parts: RequestParts::default(),
            options: CallOptions::default(),
            segments: None,
            watcher: None,
            read: Decoder::raw(),
        }
    }
}

/// A call of one's own that has not been sent yet: `.await` it, [`send`](Self::send) it, or [`download`](Self::download)
/// its answer.
///
/// It answers the bytes of the body as they came, unless [`json_as`](Self::json_as) or [`deserialize`](Self::deserialize) say
/// otherwise. Mistakes in building it are reported when it is sent.
///
/// It is repeated like the calls of this library: GET, HEAD, PUT and DELETE, unless there is a `paymentToken` in the body;
/// `POST /transactions` and `POST /payouts` with a `requestId` in the body; all others only when nothing was executed.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Request<T = Bytes> {
    client: Client,
    method: Method,
    template: Cow<'static, str>,
    values: Values,
    without_organization: bool,
    parts: RequestParts,
    options: CallOptions,
    segments: Option<Vec<Segment>>,
    watcher: Option<ProgressCallback>,
    read: Decoder<T>,
}

impl<T> Request<T> {
    option_methods!();
}

impl<T> Request<T> {
    /// Fills the next placeholder of the path that no name fills.
    pub fn path_param(mut self, value: impl Into<String>) -> Self {
        self.values.next.push(value.into());
        self
    }

    /// Fills the placeholder of this name.
    pub fn path_named(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.named.push((name.into(), value.into()));
        self
    }

    /// Sets a query parameter, replacing what was set before.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl QueryValue) -> Self {
        match value.check() {
            Ok(()) => self.parts.set_query(name, value.to_query()),
            Err(mistake) => self.mistaken(mistake),
        }
        self
    }

    /// The path has no organization before it. Few operations are like that, such as `GET /status`.
    pub fn without_organization(mut self) -> Self {
        self.without_organization = true;
        self
    }

    /// Sends JSON: a `serde_json::Value` or a type of your own. For this library's models [`model`](Self::model) keeps more.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => self.body(json, "application/json"),
            Err(_) => {
                self.mistaken("the body cannot be written as JSON".to_owned());
                self
            }
        }
    }

    /// Sends a model of this library as JSON, with every digit of its numbers.
    pub fn model(self, body: &impl RequestBody) -> Self {
        self.body(body.encode(), "application/json")
    }

    /// Sends bytes.
    pub fn body(mut self, body: impl Into<Bytes>, content_type: impl Into<String>) -> Self {
        self.segments = Some(vec![Segment::Bytes(body.into())]);
        self.parts.content_type = Some(content_type.into());
        self
    }

    /// Sends a file as the body. `POST /files` takes one like that, with its content type and nothing else about it.
    ///
    /// The call's [`timeout`](Self::timeout) and [`deadline`](Self::deadline) count while it is sent: give a large file more
    /// than the client does.
    pub fn upload(mut self, file: Upload) -> Self {
        self.parts.content_type = Some(file.media_type().to_owned());
        match file.into_segment() {
            Ok(segment) => self.segments = Some(vec![segment]),
            Err(mistake) => self.mistaken(mistake),
        }
        self
    }

    /// Sends a form with files in it. `POST /files` takes one with the fields of its JSON body, where `file` is the file.
    /// As to time, see [`upload`](Self::upload).
    pub fn multipart(mut self, form: Multipart) -> Self {
        match form.into_segments() {
            Ok((content_type, segments)) => {
                self.parts.content_type = Some(content_type);
                self.segments = Some(segments);
            }
            Err(mistake) => self.mistaken(mistake),
        }
        self
    }

    /// Has a function told how much of the body was handed to the connection, from zero again when an attempt is repeated.
    /// It runs on the task that sends, so it must not block.
    pub fn on_progress(mut self, watch: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.watcher = Some(ProgressCallback::new(watch));
        self
    }

    /// Reads the answer as a model, a list of models, `types::Json` or `serde_json::Value`; as `()` if it does not matter.
    ///
    /// A `serde_json::Value` keeps numbers up to 64 bits; [`raw_body`](Response::raw_body) has all digits.
    pub fn json_as<U: ResponseBody>(self) -> Request<U> {
        self.reading(Decoder::model())
    }

    /// Reads the answer as a type of your own.
    pub fn deserialize<U: DeserializeOwned>(self) -> Request<U> {
        self.reading(Decoder::serde())
    }

    fn reading<U>(self, read: Decoder<U>) -> Request<U> {
        let Self {
            client,
            method,
            template,
            values,
            without_organization,
            parts,
            options,
            segments,
            watcher,
            ..
        } = self;
        Request {
            client,
            method,
            template,
            values,
            without_organization,
            parts,
            options,
            segments,
            watcher,
            read,
        }
    }

    fn mistaken(&mut self, mistake: String) {
        self.parts.build_error.get_or_insert(mistake);
    }

    /// Sends it.
    ///
    /// # Errors
    /// See [`Error`]. Of a path whose placeholders and values do not match, the kind is
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    pub async fn send(self) -> Result<Response<T>, Error> {
        let (call, read) = self.prepare();
        call.send_with(read).await
    }

    /// Sends it and hands its answer on as it arrives; see [`Call::download`].
    ///
    /// # Errors
    /// As those of [`Call::download`].
    pub async fn download(self) -> Result<Download, Error> {
        self.prepare().0.download().await
    }

    /// The call, and how its answer is read. A mistake is among its parts.
    pub(crate) fn prepare(self) -> (Call<T>, Decoder<T>) {
        let (mut parts, mut path) = (self.parts, self.template);
        match template::resolve(&path, self.values) {
            Ok(values) => parts.path = values,
            Err(mistake) => {
                if !mistake.has_shape {
                    path = Cow::Borrowed("(no path)");
                }
                parts.build_error.get_or_insert(mistake.message);
            }
        }
        parts.body = self.segments.map(|segments| RequestPayload::new(segments, self.watcher));
        let operation =
            OperationRef::AdHoc(Arc::new(made::operation(self.method, path, self.without_organization)));
        let mut call = self.client.call_operation(operation);
        (call.parts, call.options) = (parts, self.options);
        (call, self.read)
    }
}

impl<T: Send + 'static> IntoFuture for Request<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<T> fmt::Debug for Request<T> {
    /// Method and path template only: values, queries and bodies are data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {})", self.method, self.template)
    }
}
