//! Places of the spec that have no type, with the reason of each.

use rebilly_codegen::check;
use rebilly_codegen::load::Spec;
use serde_json::{Value, json};

use super::print::aligned;

/// Text for a place without a reason.
const UNEXPLAINED: &str = "unexplained";

/// Prints all places. Fails when one has no reason.
pub(super) fn run(spec: &Spec, as_json: bool) -> Result<(), String> {
    let found = check::untyped(spec);
    let unexplained = found.iter().filter(|place| place.reason.is_none()).count();
    if as_json {
        let objects: Vec<Value> = found
            .iter()
            .map(|one| json!({"place": one.place, "file": spec.place(one.at), "reason": one.reason}))
            .collect();
        println!("{}", serde_json::to_string_pretty(&objects).map_err(|error| error.to_string())?);
    } else {
        let mut rows = vec![["place", "file", "reason"].map(str::to_owned)];
        rows.extend(found.iter().map(|one| {
            let reason = one.reason.clone().unwrap_or_else(|| UNEXPLAINED.to_owned());
            [one.place.clone(), spec.place(one.at), reason]
        }));
        println!("{}{} places without a type, {unexplained} unexplained", aligned(&rows), found.len());
    }
    match unexplained {
        0 => Ok(()),
        1 => Err("1 place without a type has no reason: give it a type, or add `x-untyped`".to_owned()),
        _ => Err(format!(
            "{unexplained} places without a type have no reason: give them types, or add `x-untyped`"
        )),
    }
}
