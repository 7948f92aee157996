//! Arbitrary bytes as a model: the first line selects it, the rest is the JSON. Decoding and encoding preserves the
//! JSON, serde agrees, and a response converts to a request.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_property::{CONVERSIONS, MODELS, Model, parse, parse_strict};

fuzz_target!(|data: &[u8]| {
    let Some(end) = data.iter().position(|byte| *byte == b'\n') else { return };
    let (model, text) = (select(&data[..end]), &data[end + 1..]);
    let Ok(once) = (model.round_trip)(text) else {
        // A page skips items that fail to decode.
        let _ = (model.debug_page)(&[b"[", text, b"]"].concat());
        return;
    };
    let again = (model.round_trip)(&once).expect("an encoded model decodes");
    assert_eq!(once, again, "{}: the second encoding differs", model.name);
    let Ok(sent) = std::str::from_utf8(text) else { panic!("{}: invalid UTF-8 was accepted", model.name) };
    // The last one of duplicate members counts. Only undecoded parts may keep duplicates.
    let plain = parse_strict(text).is_ok();
    assert!(!plain || parse_strict(&once).is_ok(), "{}", model.name);
    // `serde_json` rejects a few texts that the SDK accepts. A variant alone has no field for the tag that its union
    // keeps.
    if let (Ok(sent), Ok(back), None) = (parse(sent), std::str::from_utf8(&once).map(parse), model.tag) {
        assert_eq!(Ok(sent), back.map_err(|error| error.to_string()), "{}", model.name);
    }
    assert!((model.debug)(text).is_ok_and(|shown| !shown.is_empty()), "{}", model.name);
    if let Ok(value) = serde_json::from_str(sent) {
        let value = (model.through_value)(value).expect("a `Value` decodes as its text does");
        let text = (model.through_serde)(sent).expect("serde decodes it as well");
        assert_eq!(value, text, "{}", model.name);
    }
    for conversion in CONVERSIONS.iter().filter(|conversion| conversion.response == model.name) {
        let request = (conversion.convert)(text).expect("a decoded response converts to a request");
        assert!(!plain || parse_strict(&request).is_ok(), "{}", conversion.name);
    }
});

/// Returns the model of this name. Any other line selects a model by its hash.
fn select(line: &[u8]) -> &'static Model {
    let hash = |hash: usize, byte: &u8| hash.wrapping_mul(31).wrapping_add(usize::from(*byte));
    let named = MODELS.iter().find(|model| model.name.as_bytes() == line);
    named.unwrap_or_else(|| &MODELS[line.iter().fold(0, hash) % MODELS.len()])
}
