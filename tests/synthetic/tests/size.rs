//! The synthetic spec has the documented size and mix, and the generator accepts it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::path::PathBuf;

use rebilly_codegen::generate::generate;
use rebilly_codegen::pipeline::checked;
use serde_json::Value;

fn write_spec(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("rebilly-synthetic-{name}-{}", std::process::id()));
    rebilly_synthetic::write(&dir).unwrap();
    dir
}

/// Counts the objects in a tree that have a key with this value; `None` counts any value.
fn count(value: &Value, key: &str, expected: Option<&Value>) -> usize {
    let inner: usize = match value {
        Value::Object(members) => members.values().map(|value| count(value, key, expected)).sum(),
        Value::Array(items) => items.iter().map(|value| count(value, key, expected)).sum(),
        _ => 0,
    };
    let here = value.get(key).is_some_and(|found| expected.is_none_or(|expected| found == expected));
    inner + usize::from(here)
}

fn properties(value: &Value) -> usize {
    let own = value.get("properties").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    let inner: usize = match value {
        Value::Object(members) => members.values().map(properties).sum(),
        Value::Array(items) => items.iter().map(properties).sum(),
        _ => 0,
    };
    own + inner
}

#[test]
fn the_size_and_mix_are_as_documented() {
    let dir = write_spec("size");
    let spec = checked(&dir).unwrap_or_else(|report| panic!("{report}"));
    let bundle = rebilly_codegen::bundle::bundle(&spec);
    std::fs::remove_dir_all(&dir).unwrap();
    let schemas = &bundle["components"]["schemas"];
    assert_eq!(count(&bundle["paths"], "operationId", None), rebilly_synthetic::OPERATIONS);
    assert_eq!(schemas.as_object().unwrap().len(), rebilly_synthetic::SCHEMAS);
    let all = properties(schemas);
    let share = |key: &str, value: &Value| count(schemas, key, Some(value)) * 100 / all;
    println!("{all} properties");
    assert!((7000..11_000).contains(&all), "{all}");
    assert!((6..=14).contains(&share("nullable", &Value::Bool(true))));
    assert!((6..=20).contains(&share("readOnly", &Value::Bool(true))));
    assert!((1..=8).contains(&share("writeOnly", &Value::Bool(true))));
    assert!(count(schemas, "pattern", None) > 400 && count(schemas, "enum", None) > 500);
    assert!(count(schemas, "discriminator", None) >= 30);
}

#[test]
fn writing_is_deterministic() {
    let (one, other) = (write_spec("one"), write_spec("other"));
    let paths = rebilly_codegen::checksums::paths(&one, "").unwrap();
    assert_eq!(paths.len(), 2 + 2 * rebilly_synthetic::DOMAINS.len());
    assert_eq!(rebilly_codegen::checksums::paths(&other, "").unwrap(), paths);
    for path in paths {
        assert_eq!(std::fs::read(one.join(&path)).unwrap(), std::fs::read(other.join(&path)).unwrap());
    }
    for dir in [one, other] {
        std::fs::remove_dir_all(dir).unwrap();
    }
}

#[test]
fn the_generator_accepts_the_spec() {
    let dir = write_spec("generated");
    let files = generate(&checked(&dir).unwrap()).unwrap_or_else(|report| panic!("{report}"));
    std::fs::remove_dir_all(dir).unwrap();
    let all: String = files.values().map(String::as_str).collect();
    let (models, split) = (all.matches("\nmodel! {").count(), all.matches("#[request_of(").count());
    println!("{} lines, {models} models, {split} of them request forms", all.lines().count());
    assert!((1000..1800).contains(&models) && (120..260).contains(&split), "{models}, {split}");
}
