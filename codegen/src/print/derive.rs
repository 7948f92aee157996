//! The same types with plain serde derives: what our own macros are measured against, and nothing that is shipped.
//!
//! Structs, fields and variants have the same names. `Decimal` is `f64`, times are `String`, `Json` is
//! `serde_json::Value`, and what is unknown is dropped unless it is asked for.

use super::Input;
use super::text::quoted;
use super::types::field_of;
use crate::names::{known_name, type_name, variant_name};
use crate::node::Location;
use crate::report::Report;
use crate::views::{View, ViewField, ViewShape, ViewVariant};

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
            let help = "progenitor's output has changed: see codegen/src/rewrite.rs";
            report.push(Location::default(), format!("progenitor made no `{what}`"), help);
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
                struct_field(field, ident, ty, out);
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
                let ident = curated.as_ref().or_else(|| made.get(wire));
                let ident = ident.ok_or_else(|| format!("{name}::{}", variant_name(wire)))?;
                let ident = known_name(ident);
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

fn optional(field: &ViewField, ty: &str) -> bool {
    ["Option<", "Nullable<", "Vec<", "Map<"].iter().any(|outer| ty.starts_with(outer))
        || field.flags.contains(&"NULLABLE")
}

fn struct_field(field: &ViewField, ident: &str, ty: &str, out: &mut String) {
    let wire = quoted(&field.wire);
    // A list that may be null has no place for that but an `Option`.
    let list = ty.starts_with("Vec<") || ty.starts_with("Map<");
    let ty = if list && field.flags.contains(&"NULLABLE") { format!("Option<{ty}>") } else { ty.to_owned() };
    let attributes = if ty.starts_with("Option<") {
        "default, skip_serializing_if = \"Option::is_none\""
    } else if ty.starts_with("Nullable<") {
        "default, deserialize_with = \"given\", skip_serializing_if = \"Option::is_none\""
    } else if ty.starts_with("Vec<") {
        "default, skip_serializing_if = \"Vec::is_empty\""
    } else if ty.starts_with("Map<") {
        "default, skip_serializing_if = \"Map::is_empty\""
    } else {
        ""
    };
    let separator = if attributes.is_empty() { "" } else { ", " };
    out.push_str(&format!("    #[serde(rename = {wire}{separator}{attributes})]\n    pub {ident}: {ty},\n"));
}

fn union_variant(variant: &ViewVariant, out: &mut String) {
    let mut wires = variant.wires.iter().map(|wire| quoted(wire));
    let first = wires.next().unwrap_or_default();
    let aliases: String = wires.map(|wire| format!(", alias = {wire}")).collect();
    out.push_str(&format!("    #[serde(rename = {first}{aliases})]\n"));
    out.push_str(&format!("    {}(Box<{}>),\n", variant.ident, variant.model));
}
