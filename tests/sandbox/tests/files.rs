//! Files: content in, the same content out.

use serde_json::{Value, json};

use crate::support::Api;

/// A GIF image of one pixel, in Base64.
const GIF: &str = "R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=";

/// Media type and content of a download.
async fn download(api: &Api, id: &str) -> (u16, String, Vec<u8>) {
    let sandbox = &api.sandbox;
    let url = format!("{}/organizations/{}/files/{id}/download", sandbox.base_url(), sandbox.organization());
    let response = api.client.get(url).header("REB-APIKEY", sandbox.api_key()).send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let media_type = headers["content-type"].to_str().unwrap().to_owned();
    (status, media_type, response.bytes().await.unwrap().to_vec())
}

async fn upload(api: &Api, body: Value) -> Value {
    api.post("/files", &body).await.expect(201).body
}

fn id(resource: &Value) -> &str {
    resource["id"].as_str().unwrap()
}

#[tokio::test]
async fn a_download_returns_the_uploaded_bytes_with_their_media_type() {
    let api = Api::start().await;
    let image =
        upload(&api, json!({"file": GIF, "name": "logo.gif", "description": "Logo", "tags": ["a"]})).await;
    assert!(id(&image).starts_with("file_"));
    assert_eq!(
        (&image["mime"], &image["size"], &image["width"], &image["height"], &image["extension"]),
        (&json!("image/gif"), &json!(35), &json!(1), &json!(1), &json!("gif"))
    );
    assert_eq!(
        (&image["name"], &image["tags"], &image["isPublic"]),
        (&json!("logo.gif"), &json!(["a"]), &json!(false))
    );
    let (status, media_type, bytes) = download(&api, id(&image)).await;
    assert_eq!((status, media_type.as_str(), bytes.len()), (200, "image/gif", 35));
    assert!(bytes.starts_with(b"GIF89a") && bytes.ends_with(b"\x3b"));

    // "id,name\r\n1,Ä\r\n"
    let table = upload(&api, json!({"file": "aWQsbmFtZQ0KMSzDhA0K"})).await;
    assert_eq!(table["name"], format!("{}.csv", id(&table)));
    assert_eq!(table["sha1"], "f828529fb4ba58ac5c02d850a48f6ba81f807150");
    let (_, media_type, bytes) = download(&api, id(&table)).await;
    assert_eq!((media_type.as_str(), bytes.as_slice()), ("text/csv", "id,name\r\n1,Ä\r\n".as_bytes()));
    assert_eq!(api.get("/files?filter=mime:text/csv").await.ids(), [id(&table)]);
}

#[tokio::test]
async fn a_change_of_a_file_keeps_its_content() {
    let api = Api::start().await;
    let image = upload(&api, json!({"file": GIF})).await;
    let path = format!("/files/{}", id(&image));
    let changed = api.put(&path, &json!({"name": "other.gif", "tags": ["b"]})).await.expect(200).body;
    for name in ["id", "mime", "size", "sha1", "createdTime", "_links"] {
        assert_eq!(changed[name], image[name], "{name}");
    }
    assert_eq!(api.get(&path).await.expect(200).body, changed);
    assert_eq!(download(&api, id(&image)).await.2.len(), 35);
}

#[tokio::test]
async fn a_file_of_a_url_is_a_sample_of_the_type_of_its_extension() {
    let api = Api::start().await;
    for (url, mime, signature) in [
        ("https://example.com/a/terms.pdf?version=2", "application/pdf", b"%PDF-".as_slice()),
        ("https://example.com", "image/png", b"\x89PNG"),
    ] {
        let file = upload(&api, json!({"url": url})).await;
        assert_eq!(file["mime"], mime);
        let (_, media_type, bytes) = download(&api, id(&file)).await;
        assert_eq!(media_type, mime);
        assert!(bytes.starts_with(signature), "{url}");
    }
    assert_eq!(upload(&api, json!({"url": "http://example.com/a.png"})).await["name"], "a.png");
}

#[tokio::test]
async fn invalid_uploads_are_rejected() {
    let api = Api::start().await;
    for (body, field) in [
        (json!({"file": "not base64"}), "file"),
        (json!({"file": ""}), "file"),
        // An executable.
        (json!({"file": "f0VMRgA="}), "file"),
        (json!({"url": "file:///etc/passwd"}), "url"),
        (json!({"name": "a.png"}), "file"),
    ] {
        assert_eq!(api.post("/files", &body).await.invalid_fields(), [field], "{body}");
    }
}

#[tokio::test]
async fn a_deleted_file_is_gone_with_its_content() {
    let api = Api::start().await;
    let image = upload(&api, json!({"file": GIF})).await;
    let path = format!("/files/{}", id(&image));
    let attachment = json!({"fileId": id(&image), "relatedType": "customer", "relatedId": "a"});
    let attachment = api.post("/attachments", &attachment).await.expect(201).body;
    api.delete(&path).await.expect(204);
    api.get(&path).await.expect(404);
    api.delete(&path).await.expect(404);
    let (status, media_type, _) = download(&api, id(&image)).await;
    assert_eq!((status, media_type.as_str()), (404, "application/json"));
    assert!(!api.sandbox.snapshot().to_json().to_string().contains(GIF), "no content stays");
    let path = format!("/attachments/{}", id(&attachment));
    assert_eq!(api.get(&path).await.expect(200).body["fileId"], image["id"]);
    assert_eq!(api.get("/attachments?filter=relatedId:a").await.ids(), [id(&attachment)]);
    api.delete(&path).await.expect(204);
    api.get(&path).await.expect(404);
}

#[tokio::test]
async fn screening_reports_have_a_file() {
    let api = Api::start().await;
    api.customer("a", &json!({})).await;
    let report = api.post("/customers/a/compliance-screening-report", &Value::Null).await.expect(201).body;
    assert_eq!(api.get(&format!("/attachments/{}", id(&report))).await.expect(200).body, report);
    let (_, media_type, bytes) = download(&api, report["fileId"].as_str().unwrap()).await;
    assert!(media_type == "application/pdf" && bytes.starts_with(b"%PDF-"));
}
