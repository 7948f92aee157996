//! Printer of the spec's types with plain serde derives: the baseline that the SDK's macros are measured against.
//!
//! Types and variants have the same names as in the SDK. `Decimal` is `f64`, times are `String`, `Json` is
//! `serde_json::Value`. Unknown properties are dropped unless requested.

use std::collections::BTreeSet;

use rebilly_codegen::directions::{self, Presence, View, ViewField, ViewShape, ViewVariant, Views};
use rebilly_codegen::load::Spec;
use rebilly_codegen::model::{self, Api, Type};
use rebilly_codegen::names::{field_name, known_name, type_name, variant_name};
use rebilly_codegen::report::Report;

const HEAD: &str = "\
// Types with plain serde derives, a baseline for measurements.
use serde::{Deserialize, Serialize};

pub type Decimal = f64;
pub type Timestamp = String;
pub type Date = String;
pub type Json = serde_json::Value;
pub type Map<T> = std::collections::BTreeMap<String, T>;
pub type Nullable<T> = Option<Option<T>>;

fn nullable<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(from).map(Some)
}
";

/// Types and events to print.
#[derive(Debug, Clone, Copy)]
pub enum Selection<'a> {
    /// All of the spec.
    All,
    /// These types and events, and the types that they reach. The enum of events has these variants only.
    Only {
        /// Names of types.
        types: &'a [&'a str],
        /// Event types, such as `customer-created`.
        events: &'a [&'a str],
    },
}

/// Prints types and events of a spec into one file. With `keep_unknown`, a flattened map keeps unknown properties.
///
/// # Errors
/// The spec has no model, or its types have conflicting names.
pub fn print(spec: &Spec, selection: Selection<'_>, keep_unknown: bool) -> Result<String, Report> {
    let api = model::build(spec)?;
    let views = directions::split(&api)?;
    Ok(print_types(&api, &views, selection, keep_unknown))
}

fn print_types(api: &Api, views: &Views, selection: Selection<'_>, keep_unknown: bool) -> String {
    let events: Vec<_> = match selection {
        Selection::All => api.events.iter().collect(),
        Selection::Only { events, .. } => {
            api.events.iter().filter(|event| events.contains(&event.wire.as_str())).collect()
        }
    };
    let wanted = match selection {
        Selection::All => None,
        Selection::Only { types, .. } => {
            let payloads = events.iter().map(|event| event.payload.as_str());
            Some(reachable(views, types.iter().copied().chain(payloads)))
        }
    };
    let mut out = HEAD.to_owned();
    for (name, view) in &views.types {
        if wanted.as_ref().is_none_or(|wanted| wanted.contains(name.as_str())) {
            declaration(name, view, keep_unknown, &mut out);
        }
    }
    out.push_str(
        "\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[serde(tag = \"eventType\")]\n",
    );
    out.push_str("pub enum Event {\n");
    for event in events {
        let (wire, ident) = (quoted(&event.wire), type_name(&event.wire));
        let ident = known_name(&ident);
        out.push_str(&format!("    #[serde(rename = {wire})]\n    {ident}(Box<{}>),\n", event.payload));
    }
    out.push_str("    #[serde(untagged)]\n    Unknown(Json),\n}\n");
    out
}

/// Names of types, and of all types inside them.
fn reachable<'v>(views: &'v Views, roots: impl Iterator<Item = &'v str>) -> BTreeSet<&'v str> {
    let mut open: Vec<&str> = roots.collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some((name, view)) = views.types.get_key_value(name) else { continue };
        if !reached.insert(name.as_str()) {
            continue;
        }
        match &view.shape {
            ViewShape::Object { fields, .. } => {
                open.extend(fields.iter().filter_map(|field| named(&field.ty)))
            }
            ViewShape::Union { variants, .. } => {
                open.extend(variants.iter().map(|variant| variant.model.as_str()))
            }
            ViewShape::Presence { variants, other, .. } => {
                open.extend(variants.iter().chain(other).map(|variant| variant.model.as_str()));
            }
            ViewShape::Enum(_) | ViewShape::Id | ViewShape::ParentTag { .. } => {}
        }
    }
    reached
}

/// Name of the type that a type is, or has as items.
fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::List(item, _) | Type::Map(item, _) => named(item),
        Type::Named(name) | Type::Boxed(name) => Some(name),
        _ => None,
    }
}

fn declaration(name: &str, view: &View, keep_unknown: bool, out: &mut String) {
    match &view.shape {
        ViewShape::Object { fields, .. } => {
            let typed: Vec<(&ViewField, String)> =
                fields.iter().map(|field| (field, field_type(field))).collect();
            let all_optional = typed.iter().all(|(field, ty)| optional(field, ty));
            let default = if all_optional { ", Default" } else { "" };
            out.push_str(&format!("\n#[derive(Clone, Debug, PartialEq{default}, Serialize, Deserialize)]\n"));
            out.push_str(&format!("pub struct {name} {{\n"));
            for (field, ty) in &typed {
                struct_field(field, ty, out);
            }
            if keep_unknown {
                out.push_str("    #[serde(flatten)]\n    pub extra: Map<Json>,\n");
            }
        }
        ViewShape::Enum(values) => {
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]\n");
            out.push_str(&format!("pub enum {name} {{\n"));
            for (wire, curated) in values {
                let ident = curated.clone().unwrap_or_else(|| variant_name(wire));
                let ident = known_name(&ident);
                out.push_str(&format!("    #[serde(rename = {})]\n    {ident},\n", quoted(wire)));
            }
            out.push_str("    #[serde(untagged)]\n    Unknown(String),\n");
        }
        ViewShape::Id => {
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]\n");
            out.push_str(&format!("#[serde(transparent)]\npub struct {name}(pub String);\n"));
            return;
        }
        ViewShape::Union { tag, variants } => {
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n");
            out.push_str(&format!("#[serde(tag = {})]\npub enum {name} {{\n", quoted(tag)));
            // serde requires variants without a tag at the end.
            for variant in variants.iter().filter(|variant| variant.tagged) {
                union_variant(variant, out);
            }
            for variant in variants.iter().filter(|variant| !variant.tagged) {
                out.push_str("    #[serde(untagged)]\n");
                out.push_str(&format!("    {}(Box<{}>),\n", variant.ident, variant.model));
            }
            out.push_str("    #[serde(untagged)]\n    Unknown(Json),\n");
        }
        ViewShape::Presence { variants, other, .. } => {
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n");
            out.push_str(&format!("#[serde(untagged)]\npub enum {name} {{\n"));
            for variant in variants.iter().chain(other) {
                out.push_str(&format!("    {}(Box<{}>),\n", variant.ident, variant.model));
            }
            out.push_str("    Unknown(Json),\n");
        }
        ViewShape::ParentTag { .. } => {
            out.push_str("\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n");
            out.push_str(&format!("#[serde(transparent)]\npub struct {name}(pub Json);\n"));
            return;
        }
    }
    out.push_str("}\n");
}

fn optional(field: &ViewField, ty: &str) -> bool {
    ["Option<", "Nullable<", "Vec<", "Map<"].iter().any(|outer| ty.starts_with(outer))
        || field.flags.contains(&"NULLABLE")
}

/// Type of a field in Rust.
fn field_type(field: &ViewField) -> String {
    let ty = type_text(&field.ty);
    match field.presence {
        Presence::Plain => ty,
        Presence::Optional => format!("Option<{ty}>"),
        Presence::Nullable => format!("Nullable<{ty}>"),
    }
}

fn type_text(ty: &Type) -> String {
    let inner = |item: &Type, nullable: bool| match nullable {
        true => format!("Option<{}>", type_text(item)),
        false => type_text(item),
    };
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::String => "String".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::List(item, nullable) => format!("Vec<{}>", inner(item, *nullable)),
        Type::Map(value, nullable) => format!("Map<{}>", inner(value, *nullable)),
        Type::Named(name) => name.clone(),
        Type::Boxed(name) => format!("Box<{name}>"),
    }
}

fn struct_field(field: &ViewField, ty: &str, out: &mut String) {
    let wire = quoted(&field.wire);
    let ident = field.ident.clone().unwrap_or_else(|| field_name(&field.wire));
    let ident = if ident == "extra" { "extra_" } else { &ident };
    // `Option` represents `null` in place of a list.
    let list = ty.starts_with("Vec<") || ty.starts_with("Map<");
    let ty = if list && field.flags.contains(&"NULLABLE") { format!("Option<{ty}>") } else { ty.to_owned() };
    let attributes = if ty.starts_with("Option<") {
        "default, skip_serializing_if = \"Option::is_none\""
    } else if ty.starts_with("Nullable<") {
        "default, deserialize_with = \"nullable\", skip_serializing_if = \"Option::is_none\""
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

fn quoted(text: &str) -> String {
    format!("{text:?}")
}
