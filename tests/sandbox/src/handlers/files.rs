//! `/files`: uploads, downloads, deletion. The other operations on files are those of stored resources.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha1::{Digest, Sha1};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::{link, text};
use crate::handlers::payments::cards::hex;
use crate::handlers::records::{FILES, is_used, synthetic};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};
use crate::synthetic::sample_file;

/// Collection of stored attachments.
pub(crate) const ATTACHMENTS: &str = "/attachments";

/// Private record of a file: its `base64` content. No request can name the path.
const CONTENTS: &str = "~files/contents";

/// Media type of a file without a known extension.
const DEFAULT_TYPE: &FileType = &TYPES[0];

/// A type of files that the API accepts.
struct FileType {
    /// `mime` of the file.
    mime: &'static str,
    /// Documented media type of the download.
    download: &'static str,
    /// The first one is the usual one.
    extensions: &'static [&'static str],
    /// The content begins with one of these. Empty for types of text.
    signatures: &'static [&'static [u8]],
}

const TYPES: [FileType; 7] = [
    file_type("image/png", &["png"], &[b"\x89PNG\r\n\x1a\n"]),
    FileType { download: "image/jpg", ..file_type("image/jpeg", &["jpg", "jpeg"], &[b"\xff\xd8\xff"]) },
    file_type("image/gif", &["gif"], &[b"GIF87a", b"GIF89a"]),
    file_type("application/pdf", &["pdf"], &[b"%PDF-"]),
    file_type("application/zip", &["zip"], &[b"PK\x03\x04", b"PK\x05\x06"]),
    file_type("application/json", &["json"], &[]),
    file_type("text/csv", &["csv"], &[]),
];

const fn file_type(
    mime: &'static str,
    extensions: &'static [&'static str],
    signatures: &'static [&'static [u8]],
) -> FileType {
    FileType { mime, download: mime, extensions, signatures }
}

/// Stores inline content, or a sample in place of the content of a URL: the sandbox fetches none.
pub(crate) fn upload(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut body = call.take_record()?;
    let content = match (body.remove("url"), body.remove("file")) {
        (Some(Value::String(url)), _) => {
            let path = path_of(&url).ok_or_else(|| Problem::invalid_field("url", "Must be an HTTP URL."))?;
            if let Some(name) = path.rsplit('/').next().filter(|name| !name.is_empty()) {
                body.entry("name").or_insert_with(|| name.into());
            }
            sample_file(by_extension(path).unwrap_or(DEFAULT_TYPE).mime)
        }
        (_, Some(Value::String(file))) => STANDARD.decode(file).map_err(|_| {
            Problem::invalid_field("file", "Must be the content of a file in Base64 encoding.")
        })?,
        _ => return Err(Problem::invalid_field("file", "Must be present, unless `url` is.")),
    };
    let mut store = shared.store();
    let id = store.ids.next("file", shared.now());
    let file = put(shared, &mut store, &id, &content, body)?;
    Ok(JsonResponse::created(Value::Object(file), shared.href(&format!("{FILES}/{id}"))))
}

pub(crate) fn download(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (store, id) = (shared.store(), call.path("id"));
    let file = store.resources.find(FILES, id);
    if file.is_none() && is_used(&store, FILES) {
        return Err(Problem::not_found("file"));
    }
    let content = store.resources.find(CONTENTS, id).map(|content| STANDARD.decode(text(content, "base64")));
    let found = TYPES.iter().find(|known| file.is_some_and(|file| text(file, "mime") == known.mime));
    match (found, content) {
        (Some(found), Some(Ok(content))) => Ok(JsonResponse::file(found.download.into(), content)),
        _ => {
            drop(store);
            synthetic(shared, &call)
        }
    }
}

pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (mut store, id) = (shared.store(), call.path("id"));
    if store.resources.find(FILES, id).is_none() && is_used(&store, FILES) {
        return Err(Problem::not_found("file"));
    }
    store.resources.delete(FILES, id);
    store.resources.delete(CONTENTS, id);
    Ok(JsonResponse::no_content())
}

/// Stores a file with further properties. Returns it.
///
/// # Errors
///
/// 422 on `file` for content of an undocumented type.
pub(crate) fn put(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    content: &[u8],
    further: Record,
) -> Result<Record, Problem> {
    let Some(kind) = by_content(content) else {
        return Err(Problem::invalid_field("file", "Must be a PNG, JPEG, GIF, PDF, ZIP, JSON or CSV file."));
    };
    let name = Some(text(&further, "name")).filter(|name| !name.is_empty());
    let extension = name.and_then(|name| name.rsplit_once('.')).map(|(_, extension)| extension);
    let extension = extension.or(kind.extensions.first().copied()).unwrap_or_default();
    let (width, height) = size_of(kind, content).unzip();
    let now = rfc3339(shared.now());
    let own = json!({
        "id": id,
        "name": name.map_or_else(|| format!("{id}.{extension}"), str::to_owned),
        "extension": extension,
        "mime": kind.mime,
        "size": content.len(),
        "width": width,
        "height": height,
        "sha1": hex(&Sha1::digest(content)),
        "exifData": null,
        "createdTime": now,
        "updatedTime": now,
        "_links": [
            link("self", shared.href(&format!("{FILES}/{id}"))),
            link("download", shared.href(&format!("{FILES}/{id}/download"))),
        ],
    });
    let mut file = Record::from_iter([
        ("isPublic".to_owned(), false.into()),
        ("sourceType".to_owned(), Value::Null),
        ("tags".to_owned(), json!([])),
    ]);
    file.extend(further);
    if let Value::Object(own) = own {
        file.extend(own);
    }
    store.resources.put(FILES, id, file.clone());
    let content = Record::from_iter([("base64".to_owned(), STANDARD.encode(content).into())]);
    store.resources.put(CONTENTS, id, content);
    Ok(file)
}

fn by_content(content: &[u8]) -> Option<&'static FileType> {
    let begins = |known: &&FileType| known.signatures.iter().any(|signature| content.starts_with(signature));
    let of_text = |mime: &str| TYPES.iter().find(|known| known.mime == mime);
    TYPES.iter().find(begins).or_else(|| match serde_json::from_slice::<Value>(content) {
        Ok(Value::Object(_) | Value::Array(_)) => of_text("application/json"),
        _ if content.is_empty() || content.contains(&0) => None,
        _ => std::str::from_utf8(content).ok().and_then(|_| of_text("text/csv")),
    })
}

fn by_extension(path: &str) -> Option<&'static FileType> {
    let extension = path.rsplit_once('.')?.1.to_ascii_lowercase();
    TYPES.iter().find(|known| known.extensions.contains(&extension.as_str()))
}

/// The path of an HTTP URL, without query and fragment. Empty for the root.
fn path_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let rest = rest.split(['?', '#']).next().filter(|rest| !rest.is_empty() && !rest.starts_with('/'))?;
    Some(rest.find('/').and_then(|start| rest.get(start..)).unwrap_or_default())
}

/// Width and height of a PNG or GIF image. `None` for other files.
fn size_of(kind: &FileType, content: &[u8]) -> Option<(u32, u32)> {
    let number = |start: usize, length: usize| content.get(start..start.checked_add(length)?);
    let big = |start| Some(u32::from_be_bytes(number(start, 4)?.try_into().ok()?));
    let little = |start| Some(u32::from(u16::from_le_bytes(number(start, 2)?.try_into().ok()?)));
    match kind.mime {
        "image/png" => Some((big(16)?, big(20)?)),
        "image/gif" => Some((little(6)?, little(8)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_about_the_type() {
        let mime = |content: &[u8]| by_content(content).map(|found| found.mime);
        for known in &TYPES {
            assert_eq!(mime(&sample_file(known.mime)), Some(known.mime));
        }
        assert_eq!(mime(b"[1, 2]"), Some("application/json"));
        assert_eq!(mime(b"1,2\n"), Some("text/csv"));
        assert_eq!(mime(b"\x7fELF\0"), None);
        assert_eq!(mime(b""), None);
    }

    #[test]
    fn the_path_of_a_url_has_no_query() {
        assert_eq!(path_of("https://example.com/a/b.png?c=/d.gif#e"), Some("/a/b.png"));
        assert_eq!(path_of("http://example.com"), Some(""));
        for invalid in ["ftp://example.com/a", "/a.png", "https://", "https:///a"] {
            assert_eq!(path_of(invalid), None, "{invalid}");
        }
    }
}
