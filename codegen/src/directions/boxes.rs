//! Fields of types that contain themselves.

use std::collections::{HashMap, HashSet};

use super::{Presence, ViewShape, Views};
use crate::model::Type;

/// Boxes the fields through which an object contains itself without a list, map or union in between.
pub(super) fn box_cycles(views: &mut Views) {
    let mut direct: HashMap<String, Vec<String>> = HashMap::new();
    for (name, view) in &views.types {
        let ViewShape::Object { fields, .. } = &view.shape else { continue };
        let parts = fields.iter().filter_map(|field| match &field.ty {
            Type::Named(name) => Some(name.clone()),
            _ => None,
        });
        direct.insert(name.clone(), parts.collect());
    }
    // A type without parts is in no cycle, nor is one that only such types make up.
    let mut left: HashMap<&str, Vec<&str>> = direct
        .iter()
        .map(|(name, parts)| (name.as_str(), parts.iter().map(String::as_str).collect()))
        .collect();
    loop {
        let known: HashSet<&str> = left.keys().copied().collect();
        left.values_mut().for_each(|parts| parts.retain(|part| known.contains(part)));
        left.retain(|_, parts| !parts.is_empty());
        if left.len() == known.len() {
            break;
        }
    }
    let mut boxed: Vec<(String, String)> = Vec::new();
    for name in views.types.keys().filter(|name| left.contains_key(name.as_str())) {
        let mut parts = left.get(name.as_str()).cloned().unwrap_or_default();
        parts.dedup();
        for part in parts {
            // A field that an earlier type has boxed is no longer part of a cycle.
            if reaches(&left, part, name, &boxed) {
                boxed.push((name.clone(), part.to_owned()));
            }
        }
    }
    for (name, part) in boxed {
        let Some(ViewShape::Object { fields, .. }) = views.types.get_mut(&name).map(|view| &mut view.shape)
        else {
            continue;
        };
        for field in fields.iter_mut().filter(|field| field.ty == Type::Named(part.clone())) {
            field.ty = Type::Boxed(part.clone());
            // A required field would make every new model infinite.
            if field.presence == Presence::Plain {
                field.presence = Presence::Optional;
            }
        }
    }
}

/// Returns `true` if `from` contains `to` without a box in between.
fn reaches(parts: &HashMap<&str, Vec<&str>>, from: &str, to: &str, boxed: &[(String, String)]) -> bool {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut todo = vec![from];
    while let Some(next) = todo.pop() {
        if next == to {
            return true;
        }
        if seen.insert(next) {
            let is_boxed = |part: &&&str| boxed.iter().any(|(owner, inner)| owner == next && inner == **part);
            todo.extend(parts.get(next).into_iter().flatten().filter(|part| !is_boxed(part)));
        }
    }
    false
}
