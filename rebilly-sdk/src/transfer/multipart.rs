//! Forms that contain files.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use super::upload::Upload;
use crate::message::body::Segment;

/// Form that can contain files, sent as `multipart/form-data` by [`Request::multipart`](crate::Request::multipart).
///
/// ```
/// use rebilly_sdk::{Multipart, Upload};
///
/// let form = Multipart::new()
///     .text("description", "Front of the passport")
///     .file("file", Upload::bytes(&b"..."[..]).content_type("image/png").file_name("front.png"));
/// ```
#[derive(Default)]
#[must_use = "a form is only sent as part of a request"]
pub struct Multipart {
    fields: Vec<(String, Value)>,
}

enum Value {
    Text(String),
    File(Upload),
}

impl Multipart {
    /// Creates an empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text field.
    pub fn text(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.push((name.into(), Value::Text(value.into())));
        self
    }

    /// Adds a file. Default [name](Upload::file_name): `file`, because servers read a part without a name as text.
    pub fn file(mut self, name: impl Into<String>, file: Upload) -> Self {
        self.fields.push((name.into(), Value::File(file)));
        self
    }

    /// Returns the content type and the body.
    ///
    /// # Errors
    /// A message when a file has an invalid content type or is too large.
    pub(crate) fn into_segments(self) -> Result<(String, Vec<Segment>), String> {
        // 128 random bits: no file contains the boundary.
        let boundary = format!("rebilly-{:032x}", fastrand::u128(..));
        Ok((format!("multipart/form-data; boundary={boundary}"), self.with_boundary(&boundary)?))
    }

    fn with_boundary(self, boundary: &str) -> Result<Vec<Segment>, String> {
        let mut segments = Vec::new();
        let mut text = String::new();
        for (name, value) in self.fields {
            text.push_str(&format!("--{boundary}\r\n"));
            text.push_str(&format!("Content-Disposition: form-data; name=\"{}\"", escape(&name)));
            match value {
                Value::Text(value) => text.push_str(&format!("\r\n\r\n{value}")),
                Value::File(file) => {
                    let media_type = file.media_type();
                    if media_type.is_empty() || HeaderValue::from_str(media_type).is_err() {
                        return Err(
                            "invalid content type of a file: use one such as `.content_type(\"image/png\")`"
                                .to_owned(),
                        );
                    }
                    let name = escape(file.name().filter(|name| !name.is_empty()).unwrap_or("file"));
                    text.push_str(&format!("; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"));
                    segments.push(Segment::Bytes(Bytes::from(std::mem::take(&mut text))));
                    segments.push(file.into_segment()?);
                }
            }
            text.push_str("\r\n");
        }
        text.push_str(&format!("--{boundary}--\r\n"));
        segments.push(Segment::Bytes(Bytes::from(text)));
        Ok(segments)
    }
}

/// Escapes a name as browsers do in `Content-Disposition`.
fn escape(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '"' => escaped.push_str("%22"),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            character if character.is_control() => escaped.push('_'),
            character => escaped.push(character),
        }
    }
    escaped
}

impl fmt::Debug for Multipart {
    /// Shows the names of the fields only: values can be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Multipart")?;
        f.debug_list().entries(self.fields.iter().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(form: Multipart) -> Result<String, String> {
        let mut text = String::new();
        for segment in form.with_boundary("B")? {
            match segment {
                Segment::Bytes(bytes) => text.push_str(std::str::from_utf8(&bytes).unwrap()),
                Segment::Stream(_) => text.push_str("<stream>"),
            }
        }
        Ok(text)
    }

    #[test]
    fn a_form_is_encoded_as_browsers_do() {
        let empty: &[u8] = b"";
        let form = Multipart::new()
            .text("description", "A \"b\"\r\nc")
            .file("file", Upload::bytes("PNG").content_type("image/png").file_name("a\"b\r\nX: y\0ü.png"))
            .file("second", Upload::reader(empty))
            .text("tags", "x");
        let expected = [
            "--B",
            "Content-Disposition: form-data; name=\"description\"",
            "",
            "A \"b\"\r\nc",
            "--B",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0AX: y_ü.png\"",
            "Content-Type: image/png",
            "",
            "PNG",
            "--B",
            "Content-Disposition: form-data; name=\"second\"; filename=\"file\"",
            "Content-Type: application/octet-stream",
            "",
            "<stream>",
            "--B",
            "Content-Disposition: form-data; name=\"tags\"",
            "",
            "x",
            "--B--",
            "",
        ];
        assert_eq!(text(form).unwrap(), expected.join("\r\n"));
    }

    #[test]
    fn invalid_content_types_and_too_large_files_are_rejected() {
        let with_type =
            |content_type: &str| Multipart::new().file("f", Upload::bytes("x").content_type(content_type));
        for bad in ["", "a\r\nX: y", "a\0"] {
            assert!(text(with_type(bad)).is_err(), "{bad:?}");
        }
        let large = Multipart::new().file("f", Upload::bytes("1234").max_bytes(3));
        assert!(text(large).unwrap_err().contains("3 bytes"));
    }

    #[test]
    fn each_form_has_a_unique_boundary() {
        let content_type = || Multipart::new().text("a", "b").into_segments().unwrap().0;
        let (one, other) = (content_type(), content_type());
        assert!(one.starts_with("multipart/form-data; boundary=rebilly-"), "{one}");
        assert_ne!(one, other);
    }
}
