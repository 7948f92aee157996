//! Bodies that an operation documents: media types, schemas and examples.

use serde_json::Value;

use super::document::Document;
use super::validate::ValidatorSlot;

/// One media type of a request or response.
#[derive(Debug, Clone)]
pub(crate) struct MediaType {
    /// Name in lower case, without parameters.
    pub(crate) name: String,
    pub(crate) schema: Option<Value>,
    /// The first documented example.
    pub(crate) example: Option<Value>,
    /// The schema declares arbitrary bytes.
    pub(crate) is_file: bool,
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
    /// Validator of the JSON body.
    pub(super) validator: ValidatorSlot,
}

impl ResponseContent {
    /// Schema of the JSON body.
    pub(super) fn schema(&self) -> Option<&Value> {
        self.content.json()?.schema.as_ref()
    }
}

impl MediaType {
    pub(crate) fn is_json(&self) -> bool {
        !self.is_file && (self.name == "application/json" || self.name.ends_with("+json"))
    }

    /// Returns `true` if a media range, such as `image/*`, includes the media type.
    fn is_in(&self, range: &str) -> bool {
        let group = self.name.split('/').next().unwrap_or_default();
        range == "*/*" || range == self.name || range.strip_suffix("/*") == Some(group)
    }
}

impl Content {
    fn read(document: &Document, holder: &Value) -> Self {
        let types = holder.get("content").and_then(Value::as_object).into_iter().flatten();
        let read = |(name, node): (&String, &Value)| {
            let examples = node.get("examples").and_then(Value::as_object);
            let named = examples.and_then(|examples| document.follow(examples.values().next()?).get("value"));
            let schema = node.get("schema");
            let format = schema.and_then(|schema| document.follow(schema).get("format"));
            MediaType {
                name: base_type(name),
                schema: schema.cloned(),
                example: node.get("example").or(named).cloned(),
                is_file: format.and_then(Value::as_str) == Some("binary"),
            }
        };
        Self(types.map(read).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The media type to respond with: the one that `Accept` prefers, JSON before others. `None` if it excludes all.
    pub(crate) fn accepted(&self, accept: Option<&str>) -> Option<&MediaType> {
        let mut ranges: Vec<(String, f32)> = accept.unwrap_or("*/*").split(',').map(range).collect();
        ranges.retain(|(_, weight)| *weight > 0.0);
        ranges.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let included = |range: &str| {
            let fitting = || self.0.iter().filter(|media| media.is_in(range));
            fitting().find(|media| media.is_json()).or(fitting().next())
        };
        ranges.iter().find_map(|(range, _)| included(range))
    }

    pub(crate) fn json(&self) -> Option<&MediaType> {
        self.0.iter().find(|media| media.is_json())
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|media| media.name.as_str())
    }

    /// The media type that a `Content-Type` names, wildcards included.
    pub(crate) fn named(&self, content_type: &str) -> Option<&MediaType> {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let group = essence.split('/').next().unwrap_or_default();
        let matches = |media: &&MediaType| {
            let range = media.name.strip_suffix("/*");
            media.name.eq_ignore_ascii_case(essence)
                || range.is_some_and(|range| range == "*" || range.eq_ignore_ascii_case(group))
        };
        self.0.iter().find(matches)
    }
}

/// Reads `requestBody`.
pub(super) fn request(document: &Document, node: &Value) -> Option<RequestContent> {
    let body = document.follow(node.get("requestBody")?);
    let content = Content::read(document, body);
    let required = body.get("required").and_then(Value::as_bool).unwrap_or(false);
    (!content.is_empty()).then_some(RequestContent { required, content })
}

/// Reads `responses`, in the order of the document.
pub(super) fn responses(document: &Document, node: &Value) -> Vec<ResponseContent> {
    let documented = node.get("responses").and_then(Value::as_object).into_iter().flatten();
    let read = |(status, response): (&String, &Value)| {
        let response = document.follow(response);
        let headers = response.get("headers").and_then(Value::as_object).into_iter().flatten();
        ResponseContent {
            status: status.to_uppercase(),
            headers: headers
                .map(|(name, header)| (name.to_lowercase(), document.follow(header).clone()))
                .collect(),
            content: Content::read(document, response),
            validator: ValidatorSlot::default(),
        }
    };
    documented.map(read).collect()
}

/// A media range of `Accept` and its weight.
fn range(text: &str) -> (String, f32) {
    let weight = text.split(';').skip(1).find_map(|parameter| parameter.trim().strip_prefix("q="));
    (base_type(text), weight.and_then(|weight| weight.trim().parse().ok()).unwrap_or(1.0))
}

fn base_type(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn accept_selects_the_media_type() {
        let file = json!({ "schema": { "type": "string", "format": "binary" } });
        let content =
            json!({ "content": { "application/pdf": file, "application/json": {}, "image/png": file } });
        let content = Content::read(&Document::default(), &content);
        for (accept, expected) in [
            (None, Some("application/json")),
            (Some("*/*"), Some("application/json")),
            (Some("application/pdf, application/json"), Some("application/pdf")),
            (Some("application/pdf;q=0.5, application/json; q=0.9"), Some("application/json")),
            (Some("image/*"), Some("image/png")),
            (Some("text/html"), None),
        ] {
            let media = content.accepted(accept).map(|media| media.name.as_str());
            assert_eq!(media, expected, "{accept:?}");
        }
    }
}
