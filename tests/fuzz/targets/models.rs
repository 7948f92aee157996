//! Any bytes as any model: the first byte chooses the model. What is read is written as the same JSON, and stays it;
//! every other way of reading it agrees, and an answer can be made a request.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_property::{CONVERSIONS, MODELS, parse, written};

fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let model = &MODELS[usize::from(*first) % MODELS.len()];
    let Ok(once) = (model.round_trip)(text) else {
        // A page goes on after what cannot be read.
        let _ = (model.debug_page)(&[b"[", text, b"]"].concat());
        return;
    };
    let again = (model.round_trip)(&once).expect("what was written can be read");
    assert_eq!(once, again, "{}: written differently the second time", model.name);
    let Ok(sent) = std::str::from_utf8(text) else { panic!("{}: invalid UTF-8 was read", model.name) };
    // Of a repeated member the last counts, and only what is not looked into may still have it twice.
    let plain = written(text).is_ok();
    assert!(!plain || written(&once).is_ok(), "{}", model.name);
    // The other reader refuses a few texts that this library takes. A union keeps its variant's tag; alone the variant has
    // no place for it.
    if let (Ok(sent), Ok(back), None) = (parse(sent), std::str::from_utf8(&once).map(parse), model.tag) {
        assert_eq!(Ok(sent), back.map_err(|error| error.to_string()), "{}", model.name);
    }
    assert!((model.debug)(text).is_ok_and(|shown| !shown.is_empty()), "{}", model.name);
    if let Ok(value) = serde_json::from_str(sent) {
        let value = (model.through_value)(value).expect("a tree is read as its text is");
        let text = (model.through_serde)(sent).expect("serde reads it as well");
        assert_eq!(value, text, "{}", model.name);
    }
    for conversion in CONVERSIONS.iter().filter(|conversion| conversion.answer == model.name) {
        let request = (conversion.convert)(text).expect("what was read becomes a request");
        assert!(!plain || written(&request).is_ok(), "{}", conversion.name);
    }
});
