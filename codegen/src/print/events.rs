//! `events.rs`: the webhook events.

use std::collections::BTreeSet;

use super::Input;
use super::text::{doc, quoted};
use crate::generate::Files;
use crate::names::{known_name, type_name};

pub(super) fn print(input: Input<'_>, files: &mut Files) {
    let mut out = String::from("//! The webhook events of the spec.\n\nuse super::types::*;\n\n");
    out.push_str(
        "crate::model::events! {\n    /// A webhook event, by its type.\n    ///\n    \
         /// Events that this version does not know, and those of domains whose feature is off, are `Unknown`.\n    \
         pub enum Event by \"eventType\" {\n",
    );
    for event in &input.api.events {
        out.push_str(&doc(&event.doc, "        "));
        let only = BTreeSet::from([event.domain.clone()]);
        if let Some(cfg) = input.cfg(&only, &BTreeSet::new()) {
            out.push_str(&format!("        {cfg}\n"));
        }
        let ident = type_name(&event.wire);
        let (wire, ident) = (quoted(&event.wire), known_name(&ident));
        out.push_str(&format!("        {wire} => {ident}({}),\n", event.payload));
    }
    out.push_str("    }\n}\n");
    files.insert("events.rs".to_owned(), out);
}
