//! The same types with plain serde derives: what our own macros are measured against, and nothing that is shipped.
//!
//! Structs, fields and variants have the same names. `Decimal` is `f64`, times are `String`, `Json` is
//! `serde_json::Value`, and what is unknown is dropped unless it is asked for.

use super::Input;
use super::models::field_of;
use super::not_generated;
use super::text::quoted;
use crate::directions::{View, ViewField, ViewShape, ViewVariant};
use crate::names::{known_name, type_name, variant_name};
use crate::node::Location;
use crate::parse_output::generic;
use crate::report::Report;

const HEAD: &str = "\
// Types with plain serde derives, for measuring.
use serde::{Deserialize, Serialize};

pub type Decimal = f64;
pub type Timestamp = String;
pub type Date = String;
pub type Json = serde_json::Value;
pub type Map<T> = std::collections::BTreeMap<String, T>;
pub type Nullable<T> = Option<Option<T>>;

fn given<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(from).map(Some)
}
";

/// Prints all types and the events into one file.
///
/// # Errors
/// What the printer needs and progenitor did not make.
pub fn print(input: Input<'_>, keep_unknown: bool) -> Result<String, Report> {
    let mut out = HEAD.to_owned();
    let mut report = Report::default();
    for (name, view) in &input.views.types {
        if let Err(what) = declaration(input, name, view, keep_unknown, &mut out) {
            not_generated(&what, Location::default(), &mut report);
        }
    }
    out.push_str(
        "\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[serde(tag = \"eventType\")]\n",
    );
    out.push_str("pub enum Event {\n");
    for event in &input.api.events {
        let (wire, ident) = (quoted(&event.wire), type_name(&event.wire));
        let ident = known_name(&ident);
        out.push_str(&format!("    #[serde(rename = {wire})]\n    {ident}(Box<{}>),\n", event.payload));
    }
    out.push_str("    #[serde(untagged)]\n    Unknown(Json),\n}\n");
    if report.is_empty() { Ok(out) } else { Err(report) }
}

fn declaration(
    input: Input<'_>,
    name: &str,
    view: &View,
    keep_unknown: bool,
    out: &mut String,
) -> Result<(), String> {
    match &view.shape {
        ViewShape::Object { fields, .. } => {
            let made = fields.iter().map(|field| field_of(input, name, field).map(|made| (field, made)));
            let made = made.collect::<Result<Vec<_>, _>>()?;
            let all_optional = made.iter().all(|(field, (_, ty))| optional(field, ty));
            let default = if all_optional { ", Default" } else { "" };
            out.push_str(&format!("\n#[derive(Clone, Debug, PartialEq{default}, Serialize, Deserialize)]\n"));
            out.push_str(&format!("pub struct {name} {{\n"));
            for (field, (ident, ty)) in made {
                struct_field(field, &ident, ty, out);
            }
            if keep_unknown {
                out.push_str("    #[serde(flatten)]\n    pub extra: Map<Json>,\n");
            }
        }
        ViewShape::Enum(values) => {
            let made = input.output.enums.get(name).ok_or(name)?;
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]\n");
            out.push_str(&format!("pub enum {name} {{\n"));
            for (wire, curated) in values {
                let ident = curated.clone().or_else(|| made.get(wire).map(ToString::to_string));
                let ident = ident.ok_or_else(|| format!("{name}::{}", variant_name(wire)))?;
                let ident = known_name(&ident);
                out.push_str(&format!("    #[serde(rename = {})]\n    {ident},\n", quoted(wire)));
            }
            out.push_str("    #[serde(untagged)]\n    Unknown(String),\n");
        }
        ViewShape::Id => {
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]\n");
            out.push_str(&format!("#[serde(transparent)]\npub struct {name}(pub String);\n"));
            return Ok(());
        }
        ViewShape::Union { tag, variants } => {
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n");
            out.push_str(&format!("#[serde(tag = {})]\npub enum {name} {{\n", quoted(tag)));
            // serde wants the variants without a tag of their own last.
            for variant in variants.iter().filter(|variant| variant.tagged) {
                union_variant(variant, out);
            }
            for variant in variants.iter().filter(|variant| !variant.tagged) {
                out.push_str("    #[serde(untagged)]\n");
                out.push_str(&format!("    {}(Box<{}>),\n", variant.ident, variant.model));
            }
            out.push_str("    #[serde(untagged)]\n    Unknown(Json),\n");
        }
    }
    out.push_str("}\n");
    Ok(())
}

fn optional(field: &ViewField, ty: &syn::Type) -> bool {
    ["Option", "Nullable", "Vec", "Map"].iter().any(|outer| generic(ty, outer).is_some())
        || field.flags.contains(&"NULLABLE")
}

fn struct_field(field: &ViewField, ident: &syn::Ident, ty: &syn::Type, out: &mut String) {
    let wire = quoted(&field.wire);
    let is = |outer: &str| generic(ty, outer).is_some();
    let text = quote::ToTokens::to_token_stream(ty).to_string().replace(' ', "");
    // A list that may be null has no place for that but an `Option`.
    let in_option = (is("Vec") || is("Map")) && field.flags.contains(&"NULLABLE");
    let text = if in_option { format!("Option<{text}>") } else { text };
    let attributes = if in_option || is("Option") {
        "default, skip_serializing_if = \"Option::is_none\""
    } else if is("Nullable") {
        "default, deserialize_with = \"given\", skip_serializing_if = \"Option::is_none\""
    } else if is("Vec") {
        "default, skip_serializing_if = \"Vec::is_empty\""
    } else if is("Map") {
        "default, skip_serializing_if = \"Map::is_empty\""
    } else {
        ""
    };
    let separator = if attributes.is_empty() { "" } else { ", " };
    out.push_str(&format!(
        "    #[serde(rename = {wire}{separator}{attributes})]\n    pub {ident}: {text},\n"
    ));
}

fn union_variant(variant: &ViewVariant, out: &mut String) {
    let mut wires = variant.wires.iter().map(|wire| quoted(wire));
    let first = wires.next().unwrap_or_default();
    let aliases: String = wires.map(|wire| format!(", alias = {wire}")).collect();
    out.push_str(&format!("    #[serde(rename = {first}{aliases})]\n"));
    out.push_str(&format!("    {}(Box<{}>),\n", variant.ident, variant.model));
}
