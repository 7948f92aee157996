//! The bundle: one document with local references, complete and in the order of the files.

use std::path::Path;

use rebilly_codegen::bundle::bundle;
use rebilly_codegen::load::{Spec, load};
use serde_json::{Value, json};

use crate::support::{texts, write};

fn spec(dir: &str) -> Spec {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(dir)).unwrap_or_else(|report| panic!("{report}"))
}

fn references<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str));
            found.extend(members.get("x-default-mapping").and_then(Value::as_str));
            let rules =
                ["discriminator", "x-parent-tag"].iter().filter_map(|key| members.get(*key)?.get("mapping"));
            let rules = rules.chain(members.get("x-presence")).filter_map(Value::as_object);
            found.extend(rules.flatten().filter_map(|(_, target)| target.as_str()));
            members.values().for_each(|value| references(value, found));
        }
        _ => {}
    }
}

#[test]
fn every_reference_of_the_bundle_resolves() {
    for dir in ["tests/small/spec", "../spec"] {
        let bundle = bundle(&spec(dir));
        let mut found = Vec::new();
        references(&bundle, &mut found);
        assert!(found.len() > 5, "{dir}: {found:?}");
        for reference in found {
            let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} is not local"));
            assert!(bundle.pointer(pointer).is_some(), "{reference} does not resolve");
        }
    }
}

#[test]
fn the_bundle_is_complete_and_keeps_the_order() {
    let bundle = bundle(&spec("tests/small/spec"));
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(bundle["openapi"], "3.0.3");
    assert_eq!(keys(&bundle), ["openapi", "info", "security", "tags", "paths", "components", "x-webhooks"]);
    let paths = ["/front/things", "/front/things/{id}", "/things", "/things/{id}"];
    assert_eq!(keys(&bundle["paths"]), paths);
    let tags = |path: &str| bundle["paths"][path]["get"]["tags"].clone();
    assert_eq!((tags("/things"), tags("/front/things")), (json!(["Things"]), json!(["Front things"])));
    assert_eq!(keys(&bundle["x-webhooks"]), ["part-lost", "thing-made"]);
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
fn bundling_is_deterministic() {
    assert_eq!(bundle(&spec("../spec")).to_string(), bundle(&spec("../spec")).to_string());
}

#[test]
fn every_operation_has_the_title_of_its_resource_as_the_tag() {
    let bundle = bundle(&spec("../spec"));
    let tags = bundle["tags"].as_array().unwrap();
    let names: Vec<&str> = tags.iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    for name in ["Customers", "KYC requests", "Service credentials", "Webhook deliveries", "Webhooks"] {
        assert!(names.contains(&name), "{name}");
    }
    let domains = spec("../spec").document.domains;
    let titles: Vec<&str> =
        domains.iter().flat_map(|domain| &domain.resources).map(|resource| resource.title.as_str()).collect();
    assert_eq!(names, titles);
    assert!(tags.iter().all(|tag| !tag["description"].as_str().unwrap().is_empty()));
    assert_eq!(bundle["paths"]["/customers/{id}"]["put"]["tags"], json!(["Customers"]));
    assert_eq!(
        bundle["paths"]["/service-credentials/webhook"]["get"]["tags"],
        json!(["Service credentials"])
    );
    assert_eq!(bundle["x-webhooks"]["kyc-request-failed"]["post"]["tags"], json!(["KYC requests"]));
    assert!(bundle["paths"]["/customers/{id}"].get("tags").is_none());
}

#[test]
fn checksums_depend_on_paths_and_contents_but_not_on_carriage_returns() {
    use rebilly_codegen::checksums::{of_dir, of_files};
    fn of(files: &[(&str, &str)]) -> u64 {
        of_files(files.iter().map(|(name, text)| (*name, text.as_bytes())))
    }
    // The FNV-1a of "a\0b\0", computed by hand from the published offset and prime.
    let mut expected: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in *b"a\0b\0" {
        expected = (expected ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    assert_eq!(of(&[("a", "b")]), expected);
    assert_eq!(of(&[("a", "x\r\ny\r\n")]), of(&[("a", "x\ny\n")]));
    assert_eq!(of(&[("a", "1"), ("b", "2")]), of(&[("b", "2"), ("a", "1")]));
    assert_ne!(of(&[("a", "1"), ("b", "2")]), of(&[("a", "2"), ("b", "1")]));
    assert_ne!(of(&[("a", "bc")]), of(&[("ab", "c")]));
    let files = [("a.yaml", "x\r\n"), ("b/c.yaml", "y"), ("notes.txt", "ignored"), ("b/.c.yaml", "ignored")];
    let dir = write("checksums", &texts(&files));
    assert_eq!(of_dir(&dir, ".yaml").unwrap(), of(&[("a.yaml", "x\n"), ("b/c.yaml", "y")]));
    assert!(of_dir(&dir.join("nowhere"), ".yaml").is_err());
}

#[cfg(feature = "generate")]
#[test]
fn the_build_script_has_a_copy_of_the_checksums() {
    let copy = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rebilly-sdk/build/checksums.rs");
    let copy = std::fs::read_to_string(copy).unwrap();
    assert_eq!(copy.replace('\r', ""), rebilly_codegen::output::CHECKSUMS.replace('\r', ""));
}
