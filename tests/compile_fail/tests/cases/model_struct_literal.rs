//! A model is not built with a struct literal, so that new fields break no program.

use rebilly_sdk::shared::SelfLink;
use rebilly_sdk::types::ExtraFields;

fn link(extra: ExtraFields) -> SelfLink {
    SelfLink { rel: None, href: None, extra }
}

fn main() {}
