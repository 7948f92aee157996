//! Lossless round trips: decoding and encoding preserves the JSON, for every model.
//!
//! `REBILLY_PROPERTY_CASES` sets the number of cases per model, `REBILLY_PROPERTY_SEED` the random seed.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use proptest::prelude::any;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use rebilly_property::{
    CONVERSIONS, Choices, Frequencies, Generator, MODELS, MODELS_WITHOUT_SCHEMA, Model, Schema, Tree,
    empty_objects, mutate, parse_strict,
};
use serde_json::Value;

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Share of the cases in the tests that vary the main one.
const SHARE: u64 = 4;

/// Checks a property for arbitrary choices. A failure is shrunk and printed with its text.
fn check(name: &str, share: u64, property: impl Fn(&[u8], u8) -> Result<(), (String, String)>) {
    let cases = u32::try_from(number("REBILLY_PROPERTY_CASES", 60).div_ceil(share)).unwrap();
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    let words = [hasher.finish(), number("REBILLY_PROPERTY_SEED", 1)];
    let seed: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::XorShift, &seed));
    // A vector of bytes as the strategy would take most of the time of the tests.
    let result = runner.run(&(any::<u64>(), 0..1500_usize, any::<u8>()), |(seed, length, spelling)| {
        property(&bytes(seed, length), spelling)
            .map_err(|(text, reason)| TestCaseError::fail(format!("{reason}\n{text}")))
    });
    if let Err(TestError::Fail(reason, _)) = result {
        panic!("{name}: {reason}");
    }
}

/// Returns bytes of a linear congruential generator. A shorter length gives the beginning of them.
fn bytes(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}

fn instance(model: &Model, bytes: &[u8]) -> Tree {
    model.instance(Generator::new(&mut Choices::new(bytes), Frequencies::default()))
}

/// Instance with values of wrong types inside.
fn mutated(model: &Model, bytes: &[u8]) -> (Tree, usize) {
    // The last bytes decide about the mutation: instances rarely use them.
    let choices: Vec<u8> = bytes.iter().rev().copied().collect();
    mutate(&instance(model, bytes), &mut Choices::new(&choices))
}

/// Checks that the encoded text has this value and no duplicate member.
fn check_encoding(text: String, tree: &Tree, encoded: &[u8]) -> Result<(), (String, String)> {
    let shown = String::from_utf8_lossy(encoded);
    match parse_strict(encoded) {
        Ok(parsed) if parsed == *tree => Ok(()),
        Ok(_) => Err((text, format!("became {shown}"))),
        Err(error) => Err((text, format!("became {shown}: {error}"))),
    }
}

#[test]
fn the_table_contains_every_model() {
    assert_eq!(MODELS_WITHOUT_SCHEMA, [""; 0], "models without a schema");
    assert!(MODELS.iter().all(|model| !model.schema().is_empty()));
    let names: BTreeSet<&str> = MODELS.iter().map(|model| model.name).collect();
    for name in [
        "Customer",
        "CustomerRequest",
        "DefaultPaymentInstrument",
        "PaymentMethod",
        "CustomerId",
        "customer-created",
    ] {
        assert!(names.contains(name), "{name}");
    }
    assert!(names.len() > 80, "{}", names.len());
}

#[test]
fn encoding_preserves_decoded_json() {
    let (cases, sizes) = (Cell::new(0), Cell::new(0));
    for model in MODELS {
        check(model.name, 1, |bytes, spelling| {
            let tree = instance(model, bytes);
            let text = tree.text(spelling);
            cases.set(cases.get() + 1);
            sizes.set(sizes.get() + text.len());
            let back =
                (model.round_trip)(text.as_bytes()).map_err(|error| (text.clone(), error.to_string()))?;
            check_encoding(text, &tree, &back)
        });
    }
    println!("{} cases of {} models, {} bytes of JSON", cases.get(), MODELS.len(), sizes.get());
    // `REBILLY_PROPERTY_CASES` can lower it, for a quick run.
    if std::env::var_os("REBILLY_PROPERTY_CASES").is_none() {
        assert!(cases.get() >= 100_000, "{} cases", cases.get());
    }
    assert!(sizes.get() / cases.get() > 100, "the cases are almost empty");
}

#[test]
fn serde_preserves_values() {
    for model in MODELS {
        check(model.name, SHARE, |bytes, spelling| {
            // `serde_json::Value` has no number this large.
            let text = instance(model, bytes).text(spelling).replace("5e400", "5e40");
            let value: Value = serde_json::from_str(&text).unwrap();
            let failed = |error: serde_json::Error| (text.clone(), error.to_string());
            for back in [(model.through_serde)(&text), (model.through_value)(value.clone())] {
                let back = back.map_err(failed)?;
                if back != value {
                    return Err((text, format!("became {back}")));
                }
            }
            Ok(())
        });
    }
}

#[test]
fn values_of_wrong_types_are_decoded_and_sent_back() {
    let (replaced, unexpected) = (Cell::new(0), Cell::new(0));
    for model in MODELS {
        check(model.name, SHARE, |bytes, spelling| {
            let (tree, count) = mutated(model, bytes);
            let text = tree.text(spelling);
            let failed = |error: rebilly_sdk::DecodeError| (text.clone(), error.to_string());
            let back = (model.round_trip)(text.as_bytes()).map_err(failed)?;
            let report = (model.report)(text.as_bytes()).map_err(failed)?;
            replaced.set(replaced.get() + count);
            unexpected.set(unexpected.get() + report.unexpected.len());
            check_encoding(text, &tree, &back)
        });
    }
    println!("{} values replaced, {} did not fit", replaced.get(), unexpected.get());
    assert!(replaced.get() > MODELS.len() * 10 && unexpected.get() > MODELS.len() * 4);
}

#[test]
fn empty_lists_are_empty_objects_at_every_depth() {
    let replaced = Cell::new(0);
    for model in MODELS {
        check(model.name, SHARE, |bytes, spelling| {
            let choices: Vec<u8> = bytes.iter().rev().copied().collect();
            let (tree, count) = empty_objects(&instance(model, bytes), &mut Choices::new(&choices));
            let text = tree.text(spelling);
            let failed = |error: rebilly_sdk::DecodeError| (text.clone(), error.to_string());
            let back = (model.round_trip)(text.as_bytes()).map_err(failed)?;
            let report = (model.report)(text.as_bytes()).map_err(failed)?;
            replaced.set(replaced.get() + count);
            match report.unexpected.first() {
                Some(unexpected) => Err((text, unexpected.to_string())),
                None => check_encoding(text, &tree, &back),
            }
        });
    }
    println!("{} objects replaced", replaced.get());
    assert!(replaced.get() > 1000, "{}", replaced.get());
}

#[test]
fn serde_accepts_values_of_wrong_types() {
    for model in MODELS {
        check(model.name, SHARE, |bytes, spelling| {
            // `serde_json::Value` has no number this large and does not keep the text of numbers.
            let text =
                mutated(model, bytes).0.text(spelling).replace("1e400", "1e40").replace("5e400", "5e40");
            let value: Value = serde_json::from_str(&text).unwrap();
            let failed = |error: serde_json::Error| (text.clone(), error.to_string());
            for back in [(model.through_serde)(&text), (model.through_value)(value.clone())] {
                let back = back.map_err(failed)?;
                if back != value {
                    return Err((text, format!("became {back}")));
                }
            }
            Ok(())
        });
    }
}

/// Removes read-only properties at every depth, as requests do.
fn sendable(tree: &Tree, schema: &Schema<'static>) -> Tree {
    match tree {
        Tree::Object(members) => {
            let chosen = schema.chosen(members);
            let properties = match &chosen {
                Some(Some(variant)) => variant.properties(),
                Some(None) => BTreeMap::new(),
                None => schema.properties(),
            };
            let kept =
                members.iter().filter(|(name, _)| !properties.get(*name).is_some_and(|s| s.flag("readOnly")));
            let kept = kept.map(|(name, value)| {
                let schema = properties.get(name).cloned().or_else(|| schema.map_values());
                (name.clone(), schema.map_or_else(|| value.clone(), |schema| sendable(value, &schema)))
            });
            Tree::Object(kept.collect())
        }
        Tree::List(items) => match schema.items() {
            Some(schema) => Tree::List(items.iter().map(|item| sendable(item, &schema)).collect()),
            None => tree.clone(),
        },
        other => other.clone(),
    }
}

#[test]
fn a_response_converts_to_a_request_without_read_only_properties() {
    assert!(CONVERSIONS.len() >= 5, "{}", CONVERSIONS.len());
    let mut all_dropped = 0;
    for conversion in CONVERSIONS {
        let schema = Schema::at(conversion.component, conversion.path);
        let response = MODELS.iter().find(|model| model.name == conversion.response).unwrap();
        let dropped = Cell::new(0);
        check(conversion.name, SHARE, |bytes, spelling| {
            for tree in [instance(response, bytes), mutated(response, bytes).0] {
                let (text, expected) = (tree.text(spelling), sendable(&tree, &schema));
                dropped.set(dropped.get() + usize::from(expected != tree));
                let sent = (conversion.convert)(text.as_bytes())
                    .map_err(|error| (text.clone(), error.to_string()))?;
                check_encoding(text, &expected, &sent)?;
            }
            Ok(())
        });
        all_dropped += dropped.get();
    }
    assert!(all_dropped > 1000, "only {all_dropped} cases had a read-only property");
}
