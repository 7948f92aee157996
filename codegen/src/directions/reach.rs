//! Which types operations and events reach, in which direction, and which of them differ between the directions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Direction;
use crate::model::{Api, Kind, Property, Type};

/// Returns `true` if a property is part of this direction.
pub(super) fn visible(property: &Property, direction: Direction) -> bool {
    match direction {
        Direction::Response => !property.usage.write_only,
        Direction::Request => !property.usage.read_only,
    }
}

/// Returns the named types that a type contains in one direction, with the direction of their form.
fn parts<'a>(
    api: &'a Api,
    tags: &BTreeMap<&str, &str>,
    base: &str,
    direction: Direction,
) -> Vec<(&'a str, Direction)> {
    match api.types.get(base).map(|def| &def.kind) {
        Some(Kind::Object(properties)) => {
            let seen = properties.iter().filter(|property| visible(property, direction));
            let seen = seen.filter(|property| tags.get(base) != Some(&property.wire.as_str()));
            seen.filter_map(|property| Some((property.usage.ty.named()?, direction))).collect()
        }
        // One model for both directions: the request form, which has all properties.
        Some(Kind::Union(union)) if union.has_parent_tag() => {
            union.models().map(|model| (model, Direction::Request)).collect()
        }
        Some(Kind::Union(union)) => union.models().map(|model| (model, direction)).collect(),
        _ => Vec::new(),
    }
}

/// Models that a property of a surrounding object selects.
pub(super) fn parts_of_parents(api: &Api) -> BTreeSet<&str> {
    let unions = api.types.values().filter_map(|def| match &def.kind {
        Kind::Union(union) if union.has_parent_tag() => Some(union),
        _ => None,
    });
    unions.flat_map(|union| union.models()).collect()
}

/// Domains that reach a type in a direction.
type Reach<'a> = HashMap<(&'a str, Direction), BTreeSet<&'a str>>;

/// Returns the domains that reach each type in each direction.
pub(super) fn reach<'a>(api: &'a Api, tags: &BTreeMap<&str, &str>) -> Reach<'a> {
    let mut todo: Vec<(&str, Direction, &str)> = Vec::new();
    for operation in &api.operations {
        let mut root = |ty: Option<&'a Type>, direction| {
            todo.extend(ty.and_then(Type::named).map(|name| (name, direction, operation.domain.as_str())));
        };
        root(operation.response.as_ref(), Direction::Response);
        root(operation.body.as_ref(), Direction::Request);
        for parameter in &operation.parameters {
            root(Some(&parameter.usage.ty), Direction::Request);
        }
    }
    let events = api.events.iter();
    todo.extend(events.map(|event| (event.payload.as_str(), Direction::Response, event.domain.as_str())));
    let mut known: HashMap<(&str, Direction), Vec<(&str, Direction)>> = HashMap::new();
    let mut reach = Reach::new();
    while let Some((name, direction, domain)) = todo.pop() {
        if reach.entry((name, direction)).or_default().insert(domain) {
            let parts = known.entry((name, direction)).or_insert_with(|| parts(api, tags, name, direction));
            todo.extend(parts.iter().map(|(part, direction)| (*part, *direction, domain)));
        }
    }
    reach
}

/// Returns the types that are used in both directions and differ: a property is hidden in one direction, or contains
/// a type that differs.
pub(super) fn differing<'a>(api: &'a Api, used: &dyn Fn(&str, Direction) -> bool) -> BTreeSet<&'a str> {
    let both = |base: &str| used(base, Direction::Response) && used(base, Direction::Request);
    // From each type to those that contain it.
    let mut users: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut todo: Vec<&str> = Vec::new();
    for (base, def) in &api.types {
        match &def.kind {
            Kind::Object(properties) => {
                for part in properties.iter().filter_map(|property| property.usage.ty.named()) {
                    users.entry(part).or_default().push(base);
                }
                let differs = |property: &Property| {
                    visible(property, Direction::Response) != visible(property, Direction::Request)
                };
                todo.extend(properties.iter().any(differs).then_some(base.as_str()));
            }
            Kind::Union(union) if !union.has_parent_tag() => {
                union.models().for_each(|model| users.entry(model).or_default().push(base));
            }
            Kind::Union(_) | Kind::Enum(_) | Kind::Id => {}
        }
    }
    let mut differing: BTreeSet<&str> = BTreeSet::new();
    while let Some(base) = todo.pop() {
        if both(base) && differing.insert(base) {
            todo.extend(users.get(base).into_iter().flatten());
        }
    }
    differing
}

/// Returns the tag of each object that occurs only in unions and under one tag value. The union keeps that property.
pub(super) fn union_tags(api: &Api) -> BTreeMap<&str, &str> {
    let mut tags: BTreeMap<&str, &str> = BTreeMap::new();
    let mut elsewhere: BTreeSet<&str> = BTreeSet::new();
    for def in api.types.values() {
        match &def.kind {
            Kind::Object(properties) => {
                elsewhere.extend(properties.iter().filter_map(|property| property.usage.ty.named()));
            }
            Kind::Union(union) => {
                elsewhere.extend(union.other.iter().map(|(name, _)| name.as_str()));
                for (name, wires, _) in &union.variants {
                    let tag =
                        union.tag().filter(|tag| tags.get(name.as_str()).is_none_or(|known| known == tag));
                    match (wires.as_slice(), tag) {
                        ([_], Some(tag)) => drop(tags.insert(name, tag)),
                        _ => drop(elsewhere.insert(name)),
                    }
                }
            }
            Kind::Enum(_) | Kind::Id => {}
        }
    }
    let direct = api.operations.iter().flat_map(|operation| [&operation.response, &operation.body]);
    elsewhere.extend(direct.flatten().filter_map(Type::named));
    elsewhere.extend(api.events.iter().map(|event| event.payload.as_str()));
    let is_object = |name: &str| matches!(api.types.get(name).map(|def| &def.kind), Some(Kind::Object(_)));
    tags.retain(|name, _| !elsewhere.contains(name) && is_object(name));
    tags
}
