//! Ad hoc calls: any method and path, through the same pipeline as generated operations.

mod ad_hoc;
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
use crate::types::IntoParam;
use template::PathParams;

impl Client {
    /// Creates a call for an endpoint without a generated method. It uses the same pipeline as every call:
    /// authentication, retries, rate limits, interceptors and spans.
    ///
    /// `path` begins with a slash and follows the organization in the URL. Pass values with
    /// [`path_param`](Request::path_param) for `{placeholders}`: they are then encoded and appear in no span or error.
    ///
    /// `POST /payment-instruments` and `POST /service-credentials/{type}` respond with 303 when an equal resource
    /// exists. That is a successful response; see [`Response::already_existed`].
    ///
    /// ```no_run
    /// # use rebilly_sdk::Method;
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let request = client.request(Method::GET, "/plans/{id}").path_param("plan_1");
    /// let plan = request.json_as::<serde_json::Value>().await?;
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
            params: PathParams::default(),
            without_organization: false,
            parts: RequestParts::default(),
            options: CallOptions::default(),
            segments: None,
            progress: None,
            read: Decoder::raw(),
        }
    }
}

/// Call for any method and path, from [`Client::request`]. `.await` it, [`send`](Self::send) it, or
/// [`download`](Self::download) its response.
///
/// The response is the raw body, unless [`json_as`](Self::json_as) or [`deserialize`](Self::deserialize) set another
/// type. Invalid input is reported when the request is sent.
///
/// Retries depend on the request:
///
/// | request | retried |
/// |---|---|
/// | GET, HEAD, PUT, DELETE without `paymentToken` in the body | yes |
/// | POST or PATCH `/transactions` or `/payouts` with `requestId` in the body | yes |
/// | any other | only when Rebilly has not executed the request |
///
/// [`idempotent`](Self::idempotent) overrides this. [`RetryPolicy`](crate::RetryPolicy) lists the failures.
///
/// A request cannot be cloned, because its body may be a stream, which is sent once.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Request<T = Bytes> {
    client: Client,
    method: Method,
    template: Cow<'static, str>,
    params: PathParams,
    without_organization: bool,
    parts: RequestParts,
    options: CallOptions,
    segments: Option<Vec<Segment>>,
    progress: Option<ProgressCallback>,
    read: Decoder<T>,
}

impl<T> Request<T> {
    option_methods!();
}

impl<T> Request<T> {
    /// Sets the value of the next placeholder that has no [named](Self::path_param_named) value.
    pub fn path_param(mut self, value: impl IntoParam<String>) -> Self {
        self.params.positional.push(value.into_param().unwrap_or_default());
        self
    }

    /// Sets the value of the placeholder `name`.
    pub fn path_param_named(mut self, name: impl Into<String>, value: impl IntoParam<String>) -> Self {
        self.params.named.push((name.into(), value.into_param().unwrap_or_default()));
        self
    }

    /// Sets a query parameter. Replaces an earlier value of the same name. `None` leaves the parameter out.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl QueryValue) -> Self {
        self.parts.set_query_value(name, value);
        self
    }

    /// Omits the organization from the URL. Few endpoints need this, such as `GET /status`.
    pub fn without_organization(mut self) -> Self {
        self.without_organization = true;
        self
    }

    /// Sets a JSON body from any serializable value. For models of this crate, prefer [`model`](Self::model): it keeps
    /// every digit of a number.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => self.body(json, "application/json"),
            Err(_) => {
                let message = "the body of `.json(…)` cannot be serialized: keys of maps must be strings, \
                    and its `Serialize` must succeed";
                self.record_error(message.to_owned());
                self
            }
        }
    }

    /// Sets a JSON body from a model of this crate, with every digit of its numbers.
    pub fn model(self, body: &impl RequestBody) -> Self {
        self.body(body.encode(), "application/json")
    }

    /// Sets the body and its content type.
    pub fn body(mut self, body: impl Into<Bytes>, content_type: impl Into<String>) -> Self {
        self.segments = Some(vec![Segment::Bytes(body.into())]);
        self.parts.content_type = Some(content_type.into());
        self
    }

    /// Sets the body to a file, as `POST /files` accepts it. The upload's media type becomes the content type.
    ///
    /// [`timeout`](Self::timeout) and [`deadline`](Self::deadline) include the time to send the file: raise them for
    /// large files.
    pub fn upload(mut self, file: Upload) -> Self {
        self.parts.content_type = Some(file.media_type().to_owned());
        match file.into_segment() {
            Ok(segment) => self.segments = Some(vec![segment]),
            Err(message) => self.record_error(message),
        }
        self
    }

    /// Sets the body to a form that can contain files.
    ///
    /// `POST /files` accepts a form with the fields of its JSON body and the file as `file`. For timeouts, see
    /// [`upload`](Self::upload).
    pub fn multipart(mut self, form: Multipart) -> Self {
        match form.into_segments() {
            Ok((content_type, segments)) => {
                self.parts.content_type = Some(content_type);
                self.segments = Some(segments);
            }
            Err(message) => self.record_error(message),
        }
        self
    }

    /// Calls a function with the number of bytes of the body passed to the connection. A retry starts from zero.
    ///
    /// The function runs on the task that sends, so it must not block.
    pub fn on_progress(mut self, callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(ProgressCallback::new(callback));
        self
    }

    /// Sets the response type: a model, a list of models, `types::Json`, `serde_json::Value`, or `()` for no body.
    ///
    /// A `serde_json::Value` keeps numbers up to 64 bits; [`raw_body`](Response::raw_body) has all digits.
    pub fn json_as<U: ResponseBody>(self) -> Request<U> {
        self.with_decoder(Decoder::model())
    }

    /// Sets the response type to any deserializable type.
    ///
    /// If the JSON does not fit, the error has the path and the kinds of values. Values, keys of maps and messages of
    /// `Deserialize` implementations are left out: they can be personal data.
    pub fn deserialize<U: DeserializeOwned>(self) -> Request<U> {
        self.with_decoder(Decoder::serde())
    }

    fn with_decoder<U>(self, read: Decoder<U>) -> Request<U> {
        let Self {
            client,
            method,
            template,
            params,
            without_organization,
            parts,
            options,
            segments,
            progress,
            ..
        } = self;
        Request {
            client,
            method,
            template,
            params,
            without_organization,
            parts,
            options,
            segments,
            progress,
            read,
        }
    }

    /// Records invalid input; the first error is reported when the request is sent.
    fn record_error(&mut self, message: String) {
        self.parts.build_error.get_or_insert(message);
    }

    /// Sends the request.
    ///
    /// # Errors
    /// See [`Error`]. [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when the placeholders of the path
    /// and their values do not match.
    pub async fn send(self) -> Result<Response<T>, Error> {
        let (call, read) = self.prepare();
        call.send_with(read).await
    }

    /// Sends the request and returns the response body as a stream.
    ///
    /// # Errors
    /// See [`Call::download`].
    pub async fn download(self) -> Result<Download, Error> {
        self.prepare().0.download().await
    }

    /// Returns the call and the decoder of its response.
    pub(crate) fn prepare(self) -> (Call<T>, Decoder<T>) {
        let (mut parts, mut path) = (self.parts, self.template);
        match template::resolve(&path, self.params) {
            Ok(values) => parts.path = values,
            Err(error) => {
                if !error.is_template_valid {
                    path = Cow::Borrowed("(no path)");
                }
                parts.build_error.get_or_insert(error.message);
            }
        }
        parts.body = self.segments.map(|segments| RequestPayload::new(segments, self.progress));
        let operation =
            OperationRef::AdHoc(Arc::new(ad_hoc::operation(self.method, path, self.without_organization)));
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
    /// Shows method and path template only: values, query and body can be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {})", self.method, self.template)
    }
}
