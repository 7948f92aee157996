//! For every model: what is read and written again is the same JSON, whatever Rebilly may send.
//!
//! `REBILLY_PROPERTY_CASES` sets the number of cases for each model, `REBILLY_PROPERTY_SEED` another run of them.

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use rebilly_property::{CONVERSIONS, Choices, MODELS, Maker, Mix, Model, Schema, Tree, WITHOUT, written};
use serde_json::Value;

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Runs a property over arbitrary decisions; a failure is made small and shown with its text.
fn check(name: &str, property: impl Fn(&[u8], u8) -> Result<(), (String, String)>) {
    let cases = u32::try_from(number("REBILLY_PROPERTY_CASES", 100)).unwrap();
    let mut seed = [0; 32];
    for (place, byte) in
        seed.iter_mut().zip(name.bytes().chain(number("REBILLY_PROPERTY_SEED", 0).to_le_bytes()))
    {
        *place = byte;
    }
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let result = runner.run(&(vec(any::<u8>(), 0..1500), any::<u8>()), |(bytes, odd)| {
        property(&bytes, odd).map_err(|(text, why)| TestCaseError::fail(format!("{why}\n{text}")))
    });
    if let Err(TestError::Fail(reason, _)) = result {
        panic!("{name}: {reason}");
    }
}

fn instance(model: &Model, bytes: &[u8]) -> Tree {
    model.instance(Maker::new(&mut Choices::new(bytes), Mix::default()))
}

/// Whether what was written is this value, with no member twice.
fn same(text: String, tree: &Tree, back: &[u8]) -> Result<(), (String, String)> {
    let shown = String::from_utf8_lossy(back);
    match written(back) {
        Ok(back) if back == *tree => Ok(()),
        Ok(_) => Err((text, format!("became {shown}"))),
        Err(error) => Err((text, format!("became {shown}: {error}"))),
    }
}

#[test]
fn every_model_is_in_the_table() {
    assert_eq!(WITHOUT, [""; 0], "no schema was found for these");
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
fn what_is_read_is_written_unchanged() {
    let (cases, sizes) = (Cell::new(0), Cell::new(0));
    for model in MODELS {
        check(model.name, |bytes, odd| {
            let tree = instance(model, bytes);
            let text = tree.text(odd);
            cases.set(cases.get() + 1);
            sizes.set(sizes.get() + text.len());
            let back =
                (model.round_trip)(text.as_bytes()).map_err(|error| (text.clone(), error.to_string()))?;
            same(text, &tree, &back)
        });
    }
    println!("{} cases of {} models, {} bytes of JSON", cases.get(), MODELS.len(), sizes.get());
    assert!(sizes.get() / cases.get() > 100, "the cases are nearly empty");
}

#[test]
fn the_way_through_serde_gives_equal_values() {
    for model in MODELS {
        check(model.name, |bytes, odd| {
            // A tree of serde_json has no number this large.
            let text = instance(model, bytes).text(odd).replace("5e400", "5e40");
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

/// What requests send of an answer: all but what is read-only, at every depth.
fn sendable(tree: &Tree, schema: &Schema<'static>) -> Tree {
    match tree {
        Tree::Object(members) => {
            let properties = match schema.variants() {
                Some(variants) => {
                    let tag = members.get(variants.tag);
                    let known = variants
                        .known
                        .iter()
                        .find(|(name, _)| tag == Some(&Tree::String((*name).to_owned())));
                    let other = variants.other.filter(|_| matches!(tag, Some(Tree::String(_))));
                    known
                        .map(|(_, schema)| schema.clone())
                        .or(other)
                        .map(|schema| schema.properties())
                        .unwrap_or_default()
                }
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
fn an_answer_becomes_a_request_that_lacks_only_what_is_read_only() {
    assert!(CONVERSIONS.len() >= 5, "{}", CONVERSIONS.len());
    for conversion in CONVERSIONS {
        let schema = Schema::at(conversion.component, conversion.way);
        let answer = MODELS.iter().find(|model| model.name == conversion.answer).unwrap();
        let dropped = Cell::new(0);
        check(conversion.name, |bytes, odd| {
            let tree = instance(answer, bytes);
            let (text, expected) = (tree.text(odd), sendable(&tree, &schema));
            dropped.set(dropped.get() + usize::from(expected != tree));
            let sent =
                (conversion.convert)(text.as_bytes()).map_err(|error| (text.clone(), error.to_string()))?;
            same(text, &expected, &sent)
        });
        assert!(dropped.get() > 0, "{}: nothing was ever read-only", conversion.name);
    }
}
