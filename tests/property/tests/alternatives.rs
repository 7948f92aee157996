//! Every value of every enum, every alternative of every union, and every model that its surrounding object selects.

use std::collections::BTreeSet;

use rebilly_property::{
    Choices, ENUMS, Frequencies, Generator, MODELS, Model, OTHER_TAG, PARTS, Schema, Tree, bundle,
    parse_strict,
};

/// Instances per alternative.
const INSTANCES: usize = 12;

/// No unknown properties, values and tags, and no `null`.
const REGULAR: Frequencies = Frequencies { unknown_property: 0, null: 0, unknown_value: 0, present: 120 };

/// Bytes of a linear congruential generator: the decisions only have to differ.
fn bytes(seed: usize) -> Vec<u8> {
    let mut state = u32::try_from(seed).unwrap().wrapping_mul(2_654_435_761).wrapping_add(1);
    let next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(next).take(2_000).collect()
}

/// The last model that the `Debug` text of a union names before its fields: `Plan(TrialOnlyPlan { …`.
fn model_of(debug: &str) -> &str {
    let end = debug.find([' ', ')']).unwrap_or(debug.len());
    debug[..end].rsplit('(').next().unwrap_or_default()
}

/// Compares the name of a component with the name of its model, in a request or in a response.
fn is_model_of(component: &str, model: &str) -> bool {
    let plain = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    let (component, model) = (plain(component), plain(model));
    model == component || model.strip_suffix("request") == Some(&component)
}

#[test]
fn every_enum_knows_exactly_the_values_of_the_spec() {
    let mut count = 0;
    for enumeration in ENUMS {
        let schema = Schema::at(enumeration.component, enumeration.path);
        let expected: BTreeSet<&str> = schema.values().into_iter().collect();
        let known: BTreeSet<&str> = enumeration.values.iter().copied().collect();
        assert_eq!(known, expected, "{}", enumeration.name);
        let model = MODELS.iter().find(|model| model.name == enumeration.name).unwrap();
        for value in known {
            assert!(!(enumeration.is_unknown)(value), "{} does not know {value}", enumeration.name);
            let text = serde_json::to_string(value).unwrap();
            assert_eq!((model.round_trip)(text.as_bytes()).unwrap(), text.as_bytes(), "{}", enumeration.name);
            count += 1;
        }
        assert!((enumeration.is_unknown)("a value that no spec lists"), "{}", enumeration.name);
    }
    println!("{count} values of {} enums", ENUMS.len());
    assert!(count > 300, "{count}");
}

/// Checks one alternative of a union. Returns the number of instances.
fn check_alternatives(model: &Model) -> usize {
    let mut count = 0;
    for alternative in model.schema().alternatives() {
        for seed in 0..INSTANCES {
            let bytes = bytes(seed);
            let tree = Generator::new(&mut Choices::new(&bytes), REGULAR).alternative(&alternative);
            let text = tree.text(0);
            let shown = format!("{}: {:?}: {text}", model.name, alternative.tags);
            let debug = (model.debug)(text.as_bytes()).unwrap_or_else(|error| panic!("{shown}: {error}"));
            let read = model_of(&debug);
            assert!(is_model_of(alternative.component, read), "{shown} became {read}");
            let back = (model.round_trip)(text.as_bytes()).unwrap();
            assert!(
                parse_strict(&back).unwrap() == tree,
                "{shown} became {}",
                String::from_utf8_lossy(&back)
            );
            let unknown = (model.unknown)(text.as_bytes()).unwrap();
            let variants: Vec<&String> =
                unknown.iter().filter(|name| name.starts_with("UnknownVariant")).collect();
            assert!(variants.is_empty(), "{shown}: {variants:?}");
            count += 1;
        }
    }
    count
}

#[test]
fn every_alternative_of_every_union_is_read_as_its_model() {
    let (mut unions, mut alternatives, mut others, mut instances) = (0, 0, 0, 0);
    for model in MODELS.iter().filter(|model| model.fields.is_none() && !model.event) {
        let all = model.schema().alternatives();
        unions += usize::from(!all.is_empty());
        alternatives += all.len();
        others += all.iter().filter(|one| one.tags.iter().any(|(_, tag)| tag == OTHER_TAG)).count();
        instances += check_alternatives(model);
    }
    println!(
        "{alternatives} alternatives of {unions} unions, {others} for other tags, {instances} instances"
    );
    assert!(unions > 50 && alternatives > 300, "{unions} {alternatives}");
}

#[test]
fn every_model_that_its_surrounding_object_selects_is_read() {
    let mut count = 0;
    let schemas = bundle()["components"]["schemas"].as_object().unwrap();
    for (union, schema) in schemas.iter().filter(|(_, schema)| schema.get("x-parent-tag").is_some()) {
        for (tag, target) in schema["x-parent-tag"]["mapping"].as_object().unwrap() {
            let component = target.as_str().unwrap().rsplit('/').next().unwrap();
            let part = PARTS.iter().find(|part| part.union == union && part.component == component);
            let part = part.unwrap_or_else(|| panic!("{union}: no model for {tag}"));
            for tags in [part.tags, part.known_tags] {
                assert!(tags.contains(&tag.as_str()), "{union}: {component} is not selected by {tag}");
            }
            let bytes = bytes(count);
            let schema = Schema::at(component, &[]);
            let tree = Generator::new(&mut Choices::new(&bytes), REGULAR).value(&schema, None);
            let text = tree.text(0);
            let back = (part.convert)(text.as_bytes()).unwrap_or_else(|| panic!("{component}: {text}"));
            assert!(
                matches!(tree, Tree::Object(_)) && parse_strict(&back).unwrap() == tree,
                "{component}: {text}"
            );
            count += 1;
        }
    }
    println!("{count} values select {} models", PARTS.len());
    assert!(count >= PARTS.len() && count > 100, "{count}");
}
