//! Any bytes as any model: the first byte chooses the model. What is read is written as the same JSON, and stays it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rebilly_property::{MODELS, parse};

fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let model = &MODELS[usize::from(*first) % MODELS.len()];
    let Ok(written) = (model.round_trip)(text) else { return };
    let again = (model.round_trip)(&written).expect("what was written can be read");
    assert_eq!(written, again, "{}: written differently the second time", model.name);
    // A union keeps its variant's tag; alone the variant has no place for it. Repeated keys are read as the last one.
    let (Ok(text), Ok(written)) = (std::str::from_utf8(text), std::str::from_utf8(&written)) else { return };
    if let (Ok(sent), Ok(back), None) = (parse(text), parse(written), model.tag) {
        assert_eq!(sent, back, "{}", model.name);
    }
    if let Ok(shown) = (model.debug)(text.as_bytes()) {
        assert!(!shown.is_empty());
    }
});
