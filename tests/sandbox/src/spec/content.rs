//! Bodies that an operation documents: media types, schemas and examples.

use serde_json::Value;

use super::operation::follow;

/// One media type of a request or response.
#[derive(Debug, Clone)]
pub(crate) struct MediaType {
    /// Name in lower case, without parameters.
    pub(crate) name: String,
    pub(crate) schema: Option<Value>,
    /// The first documented example.
    pub(crate) example: Option<Value>,
}

/// The media types of one body, in the order of the document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Content(Vec<MediaType>);

/// The body that an operation accepts.
#[derive(Debug, Clone)]
pub(crate) struct RequestContent {
    pub(crate) required: bool,
    pub(crate) content: Content,
}

/// A documented response.
#[derive(Debug, Clone)]
pub(crate) struct ResponseContent {
    /// `200`, `2XX` or `DEFAULT`.
    pub(crate) status: String,
    /// Headers by name in lower case.
    pub(crate) headers: Vec<(String, Value)>,
    pub(crate) content: Content,
}

impl MediaType {
    pub(crate) fn is_json(&self) -> bool {
        self.name == "application/json" || self.name.ends_with("+json")
    }
}

impl Content {
    fn read(document: &Value, holder: &Value) -> Self {
        let types = holder.get("content").and_then(Value::as_object).into_iter().flatten();
        let read = |(name, node): (&String, &Value)| {
            let examples = node.get("examples").and_then(Value::as_object);
            let named =
                examples.and_then(|examples| follow(document, examples.values().next()?).get("value"));
            MediaType {
                name: base_type(name),
                schema: node.get("schema").cloned(),
                example: node.get("example").or(named).cloned(),
            }
        };
        Self(types.map(read).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn first(&self) -> Option<&MediaType> {
        self.0.first()
    }

    pub(crate) fn json(&self) -> Option<&MediaType> {
        self.0.iter().find(|media| media.is_json())
    }

    /// The media type that a `Content-Type` names, wildcards included.
    pub(crate) fn named(&self, content_type: &str) -> Option<&MediaType> {
        let essence = base_type(content_type);
        let group = essence.split('/').next().unwrap_or_default();
        let matches = |media: &&MediaType| {
            media.name == essence || media.name == "*/*" || media.name == format!("{group}/*")
        };
        self.0.iter().find(matches)
    }
}

/// Reads `requestBody`.
pub(super) fn request(document: &Value, node: &Value) -> Option<RequestContent> {
    let body = follow(document, node.get("requestBody")?);
    let content = Content::read(document, body);
    let required = body.get("required").and_then(Value::as_bool).unwrap_or(false);
    (!content.is_empty()).then_some(RequestContent { required, content })
}

/// Reads `responses`, in the order of the document.
pub(super) fn responses(document: &Value, node: &Value) -> Vec<ResponseContent> {
    let documented = node.get("responses").and_then(Value::as_object).into_iter().flatten();
    let read = |(status, response): (&String, &Value)| {
        let response = follow(document, response);
        let headers = response.get("headers").and_then(Value::as_object).into_iter().flatten();
        ResponseContent {
            status: status.to_uppercase(),
            headers: headers
                .map(|(name, header)| (name.to_lowercase(), follow(document, header).clone()))
                .collect(),
            content: Content::read(document, response),
        }
    };
    documented.map(read).collect()
}

fn base_type(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
