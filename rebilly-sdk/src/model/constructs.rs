//! The expected Rust of the generator's golden tests, compiled with the macros that it is written for.
#![allow(dead_code, unused_imports, unreachable_pub, missing_docs)]

use crate::model::{RequestBody, ResponseBody};
use crate::types::{Date, Decimal, ExtraFields, Json, Map, Nullable, Timestamp};

#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/all-of-base.rs"]
mod all_of_base;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/all-of-shared.rs"]
mod all_of_shared;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/enum-texts.rs"]
mod enum_texts;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/enum-unknown-and-null.rs"]
mod enum_unknown_and_null;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/enum-variants.rs"]
mod enum_variants;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/enum-variants-collide.rs"]
mod enum_variants_collide;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/lists.rs"]
mod lists;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/maps.rs"]
mod maps;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/names.rs"]
mod names;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/names-in-macros.rs"]
mod names_in_macros;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/nested-union.rs"]
mod nested_union;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/nullable-union.rs"]
mod nullable_union;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/parent-tag.rs"]
mod parent_tag;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/presence-union.rs"]
mod presence_union;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/property-names.rs"]
mod property_names;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/read-and-write.rs"]
mod read_and_write;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/recursive.rs"]
mod recursive;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/sensitive.rs"]
mod sensitive;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/tagged.rs"]
mod tagged;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/type-names-curated.rs"]
mod type_names_curated;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/union-both-ways.rs"]
mod union_both_ways;
#[rustfmt::skip]
#[path = "../../../codegen/tests/constructs/values.rs"]
mod values;

const COMPILED: &[&str] = &[
    "all-of-base",
    "all-of-shared",
    "enum-texts",
    "enum-unknown-and-null",
    "enum-variants",
    "enum-variants-collide",
    "lists",
    "maps",
    "names",
    "names-in-macros",
    "nested-union",
    "nullable-union",
    "parent-tag",
    "presence-union",
    "property-names",
    "read-and-write",
    "recursive",
    "sensitive",
    "tagged",
    "type-names-curated",
    "union-both-ways",
    "values",
];

#[test]
fn every_construct_is_compiled() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/constructs");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let shows = |text: String| text.starts_with("# shows: things/models.rs\n");
        let types_only = std::fs::read_to_string(path.with_extension("yaml")).is_ok_and(shows);
        if types_only && path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path.file_stem().unwrap().to_string_lossy().into_owned());
        }
    }
    found.sort();
    assert_eq!(found, COMPILED);
}

#[test]
fn recursive_models_are_finite() {
    use recursive::{All, Condition, Holder, Is, Thing};
    let holder = Holder::new(Thing::default());
    let thing = Thing::default()
        .with_parent(Thing::default())
        .with_holder(holder)
        .with_condition(All::new([Is::default().with_value(true)]));
    let text =
        br#"{"parent":{},"holder":{"thing":{}},"condition":{"op":"all","of":[{"op":"is","value":true}]}}"#;
    assert_eq!(thing.encode(), text);
    assert_eq!(Thing::decode(text).unwrap(), thing);
    assert!(matches!(thing.condition, Some(Condition::All(_))));
}

#[test]
fn constructors_set_enums_with_a_single_value() {
    use tagged::{Card, Instrument, Vaulted, VaultedMethod};
    assert_eq!(Card::default().encode(), br#"{"method":"card"}"#);
    let vaulted = Instrument::from(Vaulted::new(VaultedMethod::Ach, "i"));
    assert_eq!(vaulted.encode(), br#"{"method":"ach","id":"i"}"#);
}

#[test]
fn read_only_properties_are_not_sent() {
    use read_and_write::{PartRequest, Shared, Thing, ThingRequest};
    let text = br#"{"id":"t","name":"n","token":"x","part":{"createdTime":"now","note":null},"shared":{"value":"v"}}"#;
    let mut request = ThingRequest::from(Thing::decode(text).unwrap());
    request.part = request.part.map(|part: PartRequest| part.with_note("changed"));
    request.shared = Some(Shared::new("w"));
    assert_eq!(
        request.encode(),
        br#"{"name":"n","token":"x","part":{"note":"changed"},"shared":{"value":"w"}}"#
    );
    assert_eq!(ThingRequest::new("n", "s").encode(), br#"{"name":"n","secret":"s"}"#);
}

#[test]
fn a_union_in_a_request_has_no_read_only_properties() {
    use union_both_ways::{CardMethod, CardRequest, Thing, ThingRequest};
    let to_request = |text: &str| {
        let request = ThingRequest::from(Thing::decode(text.as_bytes()).unwrap());
        String::from_utf8(request.encode()).unwrap()
    };
    assert_eq!(
        to_request(r#"{"payment":{"method":"cash","receivedTime":"now","x":1}}"#),
        r#"{"payment":{"method":"cash","x":1}}"#
    );
    assert_eq!(to_request(r#"{"payment":{"method":"visa"}}"#), r#"{"payment":{"method":"visa"}}"#);
    assert_eq!(to_request(r#"{"payment":{"method":"coins"}}"#), r#"{"payment":{"method":"coins"}}"#);
    let card = CardRequest::new(CardMethod::Master).with_cvv("123");
    let request = ThingRequest::default().with_payment(card);
    assert_eq!(request.encode(), br#"{"payment":{"method":"master","cvv":"123"}}"#);
    assert!(!format!("{request:?}").contains("123"));
}

#[test]
fn model_names_do_not_collide_with_names_in_the_macros() {
    use names_in_macros::{Order, T, Thing};
    let text = br#"{"order":{"order":"at"},"at":{"at":"here"},"error":{"generator":"g"},"item":"new"}"#;
    let thing = Thing::decode(text).unwrap();
    assert_eq!(thing.encode(), text);
    assert_eq!(thing.order, Some(Order::new(T::At)));
}

#[test]
fn enum_values_keep_every_character() {
    use enum_texts::{Thing, ThingSign};
    assert_eq!(ThingSign::from("two\nlines"), ThingSign::TwoLines);
    for character in ThingSign::VALUES {
        let thing = Thing::new(*character);
        assert!(!matches!(thing.sign, ThingSign::Unknown(_)), "{character}");
        assert_eq!(Thing::decode(&thing.encode()).unwrap(), thing);
    }
}

#[test]
fn sensitive_fields_of_every_type_are_redacted() {
    use sensitive::{Part, Thing};
    let thing = Thing::default()
        .with_kind("marker")
        .with_names(["marker"])
        .with_fields([("marker", "marker")])
        .with_part(Part::default().with_note("marker"))
        .with_amount(8_765_432)
        .with_born(Date::from_response("2001-marker"));
    let shown = format!("{thing:?} {thing:#?}");
    assert!(!shown.contains("marker") && !shown.contains("8765432"), "{shown}");
    let sent = String::from_utf8(thing.encode()).unwrap();
    assert_eq!(sent.matches("marker").count(), 6, "{sent}");
}

#[test]
fn the_first_line_of_present_properties_selects_the_variant() {
    use presence_union::{ByCardRequest, ByToken, PaymentRequest, SourceRequest, Thing};
    let decoded = |text: &str| PaymentRequest::decode(text.as_bytes()).unwrap();
    let name = |payment: &PaymentRequest| match payment {
        PaymentRequest::ByToken(_) => "token",
        PaymentRequest::ByCard(_) => "card",
        PaymentRequest::Method(_) => "method",
        PaymentRequest::Unknown(_) => "unknown",
    };
    for (text, variant) in [
        (r#"{"token":"t"}"#, "token"),
        (r#"{"method":"m","card":"c","token":null}"#, "card"),
        (r#"{"method":"m","card":"c","token":"t"}"#, "token"),
        (r#"{"x":{"token":"t"},"card":"c","method":"m"}"#, "card"),
        (r#"{"card":"c"}"#, "method"),
        (r#"{"number":7}"#, "method"),
        (r#"{}"#, "method"),
    ] {
        let payment = decoded(text);
        assert_eq!(name(&payment), variant, "{text}");
        let again = decoded(&String::from_utf8(payment.encode()).unwrap());
        assert_eq!(again, payment, "{text}");
    }
    assert_eq!(PaymentRequest::from(ByToken::new("t")).encode(), br#"{"token":"t"}"#);
    let source = SourceRequest::from(ByCardRequest::new("m", "c"));
    assert_eq!(source.encode(), br#"{"method":"m","card":"c"}"#);
    let text = br#"{"source":{"other":1},"sources":[{"card":"c"},{},[],7]}"#;
    let thing = Thing::decode(text).unwrap();
    assert!(matches!(&thing.source, Some(presence_union::Source::Unknown(other)) if other.tag().is_none()));
    assert_eq!(thing.encode(), text);
    let payment = Thing::decode(br#"{"payment":[]}"#).unwrap();
    assert!(matches!(payment.payment, Some(presence_union::Payment::Unknown(_))));
    assert_eq!(payment.encode(), br#"{"payment":[]}"#);
}

#[test]
fn a_nested_union_decides_by_its_own_rule() {
    use nested_union::{Account, Iban, Instrument, Thing, Token, Way};
    let text = br#"{"instrument":{"kind":"iban","method":"echeck","iban":"i"},"token":{"kind":"bban","method":"account"}}"#;
    let thing = Thing::decode(text).unwrap();
    let Some(Instrument::Account(account)) = &thing.instrument else { panic!("{thing:?}") };
    assert!(matches!(&**account, Account::Iban(iban) if iban.iban.as_deref() == Some("i")));
    assert!(matches!(&thing.token, Some(Token::Account(account)) if matches!(**account, Account::Bban(_))));
    assert_eq!(Thing::decode(&thing.encode()).unwrap(), thing);
    let instrument = Instrument::from(Account::from(Iban::new(Way::Account)));
    assert_eq!(instrument.encode(), br#"{"kind":"iban","method":"account"}"#);
    let unknown = br#"{"instrument":{"method":"account","kind":"new"}}"#;
    let thing = Thing::decode(unknown).unwrap();
    let Some(Instrument::Account(account)) = &thing.instrument else { panic!("{thing:?}") };
    assert!(matches!(&**account, Account::Unknown(unknown) if unknown.tag() == Some("new")));
    assert_eq!(thing.encode(), unknown);
}

#[test]
fn a_property_of_the_parent_selects_the_model() {
    use parent_tag::{
        AdyenCredentials, AdyenSettings, Credentials, KeyCredentials, Kind, Thing, ThingRequest,
    };
    let request = ThingRequest::new(Kind::Adyen, AdyenCredentials::new("a", "secret"))
        .with_settings(AdyenSettings::default());
    let text = r#"{"kind":"adyen","credentials":{"account":"a","apiKey":"secret"},"settings":{}}"#;
    assert_eq!(request.encode(), text.as_bytes());
    assert_eq!(request.credentials_as::<AdyenCredentials>(), Some(AdyenCredentials::new("a", "secret")));
    assert_eq!(request.credentials_as::<KeyCredentials>(), None);
    assert!(!format!("{request:?} {:?}", request.credentials).contains("secret"));

    let text = br#"{"id":"t","kind":"stripe","credentials":{"extra": [1.0]},"settings":null}"#;
    let thing = Thing::decode(text).unwrap();
    let key = thing.credentials_as::<KeyCredentials>().unwrap();
    assert_eq!((&key.key, key.encode()), (&None, br#"{"extra":[1.0]}"#.to_vec()));
    assert_eq!(thing.settings_as::<AdyenSettings>(), None);
    let sent = ThingRequest::from(&thing).encode();
    assert_eq!(sent, br#"{"kind":"stripe","credentials":{"extra": [1.0]},"settings":null}"#);
    assert_eq!(
        Credentials::MODELS,
        [("AdyenCredentials", &["adyen"][..]), ("KeyCredentials", &["stripe", "square"])]
    );

    for (text, model) in [
        (&br#"{"kind":"adyen","credentials":[]}"#[..], Some("")),
        (br#"{"kind":"adyen","credentials":{"account":7}}"#, Some("7")),
        (br#"{"kind":"adyen"}"#, None),
        (br#"{"kind":"adyen","credentials":"text"}"#, None),
        (br#"{"kind":"other","credentials":{"account":"a"}}"#, None),
    ] {
        let thing = Thing::decode(text).unwrap();
        let credentials = thing.credentials_as::<AdyenCredentials>();
        assert_eq!(credentials.map(|credentials| credentials.account), model.map(str::to_owned), "{thing:?}");
        assert_eq!(thing.encode(), text);
    }
}

#[test]
fn enum_values_with_one_name_have_numbered_variants() {
    use enum_variants_collide::ThingMethod;
    for value in ThingMethod::VALUES {
        let method = ThingMethod::from(*value);
        assert_eq!(method.as_str(), *value);
        assert!(!matches!(method, ThingMethod::Unknown(_)), "{value}");
    }
    assert_eq!(ThingMethod::from("Bank transfer"), ThingMethod::BankTransfer2);
    assert_eq!(ThingMethod::from(""), ThingMethod::Empty);
}

#[test]
fn property_names_that_are_no_rust_names_are_kept() {
    use property_names::Thing;
    let text = br#"{"type":"t","@id":"a","id":"i","owner.name":"o","3dsVersion":"v","ownerName":"n","deprecated":1}"#;
    let thing = Thing::decode(text).unwrap();
    assert_eq!((thing.at_id.as_deref(), thing.own_name.as_deref()), (Some("a"), Some("n")));
    assert!(thing.extra.is_empty());
    assert_eq!(thing.encode(), text);
}
