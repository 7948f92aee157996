//! A pattern of a model needs `..`, so that new fields break no program.

use rebilly_sdk::shared::SelfLink;

fn href(link: SelfLink) -> Option<String> {
    let SelfLink { rel: _, href, extra: _ } = link;
    href
}

fn main() {}
