//! Unions that are decided without a tag: by the presence of properties, or by a property of the surrounding object.

use serde_json::{Map, Value};

/// A line of `x-presence`: properties that must all be there, and the reference of the variant.
pub(crate) type PresenceLine<'a> = (Vec<&'a str>, &'a str);

/// The lines of `x-presence` in their order.
pub(crate) fn presence_lines(union: &Map<String, Value>) -> Vec<PresenceLine<'_>> {
    let lines = union.get("x-presence").and_then(Value::as_object).into_iter().flatten();
    lines
        .filter_map(|(names, target)| Some((names.split(',').map(str::trim).collect(), target.as_str()?)))
        .collect()
}

/// The reference of the variant that a value has, by the presence of properties.
pub(super) fn schema_of_presence<'a>(union: &'a Map<String, Value>, value: &Value) -> Option<&'a str> {
    let lines = presence_lines(union);
    let value = value.as_object().filter(|_| !lines.is_empty())?;
    let fits = |(names, _): &PresenceLine<'_>| names.iter().all(|name| value.contains_key(*name));
    let line = lines.into_iter().find(fits).map(|(_, target)| target);
    line.or_else(|| union.get("x-default-mapping")?.as_str())
}

/// Returns `true` if a property of the surrounding object decides: its value can be any object.
pub(crate) fn has_parent_tag(union: &Map<String, Value>) -> bool {
    union.contains_key("x-parent-tag")
}
