//! The bundle: one document, local references, nothing lost, the order of the files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

use std::path::{Path, PathBuf};

use rebilly_codegen::bundle::bundle;
use rebilly_codegen::load::{Spec, load};
use serde_json::{Value, json};

fn spec(dir: &str) -> Spec {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(dir)).unwrap_or_else(|report| panic!("{report}"))
}

fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str));
            found.extend(members.get("x-default-mapping").and_then(Value::as_str));
            let mapping =
                members.get("discriminator").and_then(|tag| tag.get("mapping")).and_then(Value::as_object);
            found.extend(mapping.into_iter().flatten().filter_map(|(_, target)| target.as_str()));
            members.values().for_each(|value| references(value, found));
        }
        _ => {}
    }
}

#[test]
fn every_reference_leads_to_something_in_the_bundle() {
    for dir in ["tests/small/spec", "../spec"] {
        let bundle = bundle(&spec(dir));
        let mut found = Vec::new();
        references(&bundle, &mut found);
        assert!(found.len() > 5, "{dir}: {found:?}");
        for reference in found {
            let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} is not local"));
            assert!(bundle.pointer(pointer).is_some(), "{reference} leads nowhere");
        }
    }
}

#[test]
fn nothing_of_the_files_is_lost_and_the_order_is_kept() {
    let bundle = bundle(&spec("tests/small/spec"));
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(bundle["openapi"], "3.0.3");
    assert_eq!(keys(&bundle), ["openapi", "info", "security", "paths", "components", "x-webhooks"]);
    assert_eq!(keys(&bundle["paths"]), ["/things", "/things/{id}"]);
    assert_eq!(keys(&bundle["x-webhooks"]), ["thing-made", "part-lost"]);
    let put = &bundle["paths"]["/things/{id}"]["put"];
    assert_eq!(put["x-documents"], json!(["put-customers-id"]));
    assert_eq!(put["responses"]["404"], json!({"$ref": "#/components/responses/NotFound"}));
    let payment = &bundle["components"]["schemas"]["Payment"];
    assert_eq!(payment["x-default-mapping"], "#/components/schemas/OtherPayment");
    assert_eq!(payment["discriminator"]["mapping"]["visa"], "#/components/schemas/Card");
    assert_eq!(bundle["components"]["schemas"]["Base"]["properties"]["name"]["maxLength"], 10);
    let lost = bundle.pointer("/x-webhooks/part-lost/post/requestBody/content/application~1json/schema/$ref");
    assert_eq!(lost, Some(&json!("#/components/schemas/PartLost")));
}

#[test]
fn the_same_files_give_the_same_bundle() {
    assert_eq!(bundle(&spec("../spec")).to_string(), bundle(&spec("../spec")).to_string());
}

#[test]
fn fingerprints_tell_files_apart_and_ignore_carriage_returns() {
    use rebilly_codegen::fingerprint::{of_files, of_spec};
    // The FNV-1a of "a\0b\0", computed by hand from the published offset and prime.
    let mut expected: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in *b"a\0b\0" {
        expected = (expected ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    assert_eq!(of_files([("a", "b")]), expected);
    assert_eq!(of_files([("a", "x\r\ny\r\n")]), of_files([("a", "x\ny\n")]));
    assert_eq!(of_files([("a", "1"), ("b", "2")]), of_files([("b", "2"), ("a", "1")]));
    assert_ne!(of_files([("a", "1"), ("b", "2")]), of_files([("a", "2"), ("b", "1")]));
    assert_ne!(of_files([("a", "bc")]), of_files([("ab", "c")]));
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fingerprint");
    std::fs::create_dir_all(&dir).unwrap();
    std::fs::write(dir.join("a.yaml"), "x\r\n").unwrap();
    std::fs::write(dir.join("notes.txt"), "not part of it").unwrap();
    assert_eq!(of_spec(&dir).unwrap(), of_files([("a.yaml", "x\n")]));
    assert!(of_spec(&dir.join("nowhere")).is_err());
}
