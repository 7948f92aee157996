//! Unions that a property of the surrounding object decides, and the objects that have them.

use crate::load::Spec;
use crate::node::Node;
use crate::report::Report;

use super::name;
use crate::check::schema_index::{IndexedSchema, Position, chain, properties, resolved, variants};

/// Checks where such a union is used, and the models of its variants.
pub(super) fn check(spec: &Spec, seen: &IndexedSchema<'_>, report: &mut Report) {
    let (node, label) = (seen.node, &seen.label);
    if node.get("x-parent-tag").is_some() {
        if seen.position != Position::Component {
            let help = "move it to components/schemas, and refer to it";
            report.push(node.at, format!("`{label}` has x-parent-tag and no name"), help);
        }
        for variant in variants(node).unwrap_or_default() {
            models(spec, variant, label, report);
        }
        return;
    }
    let is_alone =
        matches!(seen.position, Position::Inner | Position::Body | Position::Parameter | Position::Variant);
    if is_alone && tag(spec, node).is_some() {
        let help = "use it as a property of the object whose other property decides";
        report.push(node.at, format!("`{label}` is decided by a property of a surrounding object"), help);
    }
    let is_object = node.get("properties").is_some() || node.get("allOf").is_some();
    if seen.position == Position::Part || !is_object || node.reference().is_some() {
        return;
    }
    let own = properties(spec, node);
    for (wire, property) in &own {
        let Some(tag) = tag(spec, property) else { continue };
        let deciding = own.iter().find(|(known, _)| *known == tag);
        match deciding.map(|(_, deciding)| resolved(spec, deciding).text("type")) {
            Some(Some("string")) => {}
            Some(_) => {
                let help = format!("write `type: string` for `{tag}`");
                report.push(
                    property.at,
                    format!("`{tag}` of `{label}` decides `{wire}` and is no string"),
                    help,
                );
            }
            None => {
                let help = format!("add the property `{tag}`, or correct propertyName of x-parent-tag");
                report.push(property.at, format!("`{label}` has no `{tag}`, which decides `{wire}`"), help);
            }
        }
    }
}

/// Name of the property that decides a schema.
fn tag<'s>(spec: &'s Spec, node: &'s Node) -> Option<&'s str> {
    resolved(spec, node).path(&["x-parent-tag", "propertyName"])?.str()
}

/// The models are one type for responses and requests.
fn models(spec: &Spec, variant: &Node, label: &str, report: &mut Report) {
    let reference = variant.reference().unwrap_or_default();
    if variants(resolved(spec, variant)).is_some() {
        let help = "list its variants instead: the parent decides between objects";
        report.push(variant.at, format!("the variant {} of `{label}` is a union", name(reference)), help);
    }
    for (wire, property) in properties(spec, variant) {
        if chain(spec, property).any(|node| node.flag("readOnly")) {
            let help = "remove the flag: one model is for responses and requests";
            report.push(property.at, format!("`{wire}` of {} is readOnly", name(reference)), help);
        }
    }
}
