//! `types/`: one file per domain, re-exported flat.

use std::collections::BTreeSet;

use super::Input;
use super::text::{doc, inner_doc, quoted};
use crate::generate::Files;
use crate::names::{field_name, known_name, variant_name};
use crate::node::Location;
use crate::report::Report;
use crate::views::{View, ViewField, ViewShape, ViewVariant};

pub(super) fn print(input: Input<'_>, files: &mut Files, report: &mut Report) {
    let owners: BTreeSet<Option<&str>> =
        input.views.types.values().map(|view| view.domain.as_deref()).collect();
    let mut root = String::from(
        "//! All models: what Rebilly answers, what requests send, and the values they hold.\n\n\
         pub use crate::model::UnknownVariant;\n\
         pub use crate::value::{ConvertError, Date, Decimal, Extra, Json, Map, Nullable, ParseDecimalError, Timestamp};\n\n",
    );
    for owner in owners {
        let module = field_name(owner.unwrap_or("common"));
        let views = || input.views.types.iter().filter(|(_, view)| view.domain.as_deref() == owner);
        let features: BTreeSet<String> = views().flat_map(|(_, view)| view.features.clone()).collect();
        let mut out = inner_doc(&match owner {
            Some(domain) => format!("The models of {domain}."),
            None => "The models that several domains share.".to_owned(),
        });
        out.push_str("\nuse super::*;\n");
        for (name, view) in views() {
            out.push('\n');
            if let Some(cfg) = input.cfg(&view.features, &features) {
                out.push_str(&format!("{cfg}\n"));
            }
            if let Err(what) = declaration(input, name, view, &mut out) {
                let help = "progenitor's output has changed: see codegen/src/rewrite.rs";
                report.push(Location::default(), format!("progenitor made no `{what}`"), help);
            }
        }
        let cfg = input.cfg(&features, &BTreeSet::new()).map(|cfg| format!("{cfg}\n")).unwrap_or_default();
        root.push_str(&format!("{cfg}mod {module};\n{cfg}pub use {module}::*;\n"));
        files.insert(format!("types/{module}.rs"), out);
    }
    files.insert("types/mod.rs".to_owned(), root);
}

fn declaration(input: Input<'_>, name: &str, view: &View, out: &mut String) -> Result<(), String> {
    let docs = doc(&view.doc, "    ");
    match &view.shape {
        ViewShape::Object { fields, tag, answer } => {
            let tag = tag.as_ref().map(|tag| format!(" tag {}", quoted(tag))).unwrap_or_default();
            let answer = answer.as_ref().filter(|(answer, _)| {
                // Where a feature has the request but not the answer, there is nothing to convert from.
                let known = input.views.types.get(answer);
                known.is_some_and(|known| known.features.is_superset(&view.features))
            });
            let answer = answer.map(|(answer, hidden)| {
                let hidden: Vec<String> = hidden.iter().map(|wire| quoted(wire)).collect();
                format!(" of {answer} without [{}]", hidden.join(" "))
            });
            let answer = answer.unwrap_or_default();
            let new = if view.sent { constructor(input, name, fields)? } else { String::new() };
            out.push_str(&format!(
                "crate::model::model! {{\n{docs}    pub struct {name}{tag}{answer}{new} {{\n"
            ));
            for field in fields {
                struct_field(input, name, field, view.sent, out)?;
            }
        }
        ViewShape::Enum(values) => {
            let made = input.output.enums.get(name).ok_or(name)?;
            out.push_str(&format!("crate::model::open_enum! {{\n{docs}    pub enum {name} {{\n"));
            for (wire, curated) in values {
                let ident = curated.as_ref().or_else(|| made.get(wire));
                let ident = ident.ok_or_else(|| format!("{name}::{}", variant_name(wire)))?;
                let ident = known_name(ident);
                let line = wire.replace(char::is_control, " ");
                let about = if wire.is_empty() { "The empty text.".to_owned() } else { format!("`{line}`.") };
                out.push_str(&format!("        /// {about}\n        {ident} = {},\n", quoted(wire)));
            }
        }
        ViewShape::Id => {
            input.output.newtypes.iter().find(|made| *made == name).ok_or(name)?;
            out.push_str(&format!("crate::model::id! {{\n{docs}    pub struct {name};\n}}\n"));
            return Ok(());
        }
        ViewShape::Union { tag, variants } => {
            let rest = variants.iter().find(|variant| variant.wires.is_empty());
            let rest = rest.map(|rest| format!(" else {}({})", rest.ident, rest.model)).unwrap_or_default();
            let tag = quoted(tag);
            out.push_str(&format!("crate::model::union! {{\n{docs}    pub enum {name} by {tag}{rest} {{\n"));
            for variant in variants.iter().filter(|variant| !variant.wires.is_empty()) {
                union_variant(input, variant, out);
            }
        }
    }
    out.push_str("    }\n}\n");
    Ok(())
}

/// `new` with the fields that requests must have, but for those that can only have one value.
fn constructor(input: Input<'_>, name: &str, fields: &[ViewField]) -> Result<String, String> {
    let mut given = Vec::new();
    for field in fields.iter().filter(|field| field.flags.contains(&"REQUIRED")) {
        let kind = field.ty.named().and_then(|name| input.views.types.get(name)).map(|view| &view.shape);
        if !matches!(kind, Some(ViewShape::Enum(values)) if values.len() == 1) {
            let (ident, ty) = field_of(input, name, field)?;
            let (kind, taken) = taken(ty);
            given.push(format!("{kind} {ident}: {taken}"));
        }
    }
    Ok(if given.is_empty() { String::new() } else { format!(" new({})", given.join(", ")) })
}

/// What a setter takes for a field of this type, with the word that `model!` has for it.
fn taken(ty: &str) -> (&'static str, String) {
    let inside = |text: &str, outer: &str| {
        let inner = text.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>')?;
        Some(inner.to_owned())
    };
    let given = inside(ty, "Option").unwrap_or_else(|| ty.to_owned());
    match (inside(&given, "Vec"), inside(&given, "Map")) {
        (Some(item), _) => ("each", item),
        (_, Some(value)) => ("pairs", value),
        _ => ("set", given),
    }
}

/// The name and the type of a field.
pub(super) fn field_of<'i>(
    input: Input<'i>,
    name: &str,
    field: &'i ViewField,
) -> Result<(&'i str, &'i str), String> {
    let made = input.output.structs.get(name).and_then(|fields| fields.get(&field.wire));
    let (ident, ty) = made.ok_or_else(|| format!("{name}.{}", field.wire))?;
    let ident = field.ident.as_ref().unwrap_or(ident);
    Ok((if ident == "extra" { "extra_" } else { ident }, ty))
}

fn struct_field(
    input: Input<'_>,
    name: &str,
    field: &ViewField,
    sent: bool,
    out: &mut String,
) -> Result<(), String> {
    let (ident, ty) = field_of(input, name, field)?;
    let setter = match sent {
        true => {
            let (kind, taken) = taken(ty);
            format!(", {kind} with_{}: {taken}", ident.trim_end_matches('_'))
        }
        false => String::new(),
    };
    let flags = if field.flags.is_empty() { String::new() } else { format!(" [{}]", field.flags.join(" ")) };
    out.push_str(&doc(&field.doc, "        "));
    out.push_str(&format!("        {ident}: {ty} = {}{flags}{setter};\n", quoted(&field.wire)));
    Ok(())
}

fn union_variant(input: Input<'_>, variant: &ViewVariant, out: &mut String) {
    let about = input.views.types.get(&variant.model).map(|view| view.doc.as_str()).unwrap_or_default();
    let first = about.split("\n\n").next().unwrap_or_default();
    out.push_str(&doc(first, "        "));
    let wires = variant.wires.iter().map(|wire| quoted(wire)).collect::<Vec<_>>().join(" | ");
    let tagged = if variant.tagged { " tagged" } else { "" };
    out.push_str(&format!("        {wires} => {}({}){tagged},\n", variant.ident, variant.model));
}
