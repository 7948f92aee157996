//! Arbitrary bytes as a model, which the first byte selects. Decoding and encoding preserves the JSON, serde agrees,
//! and a response converts to a request.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_property::{CONVERSIONS, MODELS, parse, parse_strict};

fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let model = &MODELS[usize::from(*first) % MODELS.len()];
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
