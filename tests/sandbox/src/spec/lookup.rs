//! Lookup of operations by method and path.

use std::collections::HashMap;

use super::operation::{Operation, PathValues, Scope};

/// Result of looking up a method and path.
#[derive(Debug)]
pub(crate) enum Lookup<'a> {
    /// An operation.
    Found(&'a Operation, PathValues),
    /// The path exists with these methods only.
    OtherMethods(Vec<&'a str>),
    /// The path does not exist.
    Missing,
}

/// Positions and numbers of segments of the operations by the first segment of their paths. All paths that begin with a
/// parameter have one key.
pub(super) struct Index(HashMap<String, Vec<(usize, usize)>>);

const PARAMETER: &str = "{}";

impl Index {
    pub(super) fn new(operations: &[Operation]) -> Self {
        let mut index: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (position, operation) in operations.iter().enumerate() {
            let segments: Vec<&str> = operation.path.trim_start_matches('/').split('/').collect();
            let first = segments.first().copied().unwrap_or_default();
            let key = if first.starts_with('{') { PARAMETER } else { first };
            index.entry(key.to_owned()).or_default().push((position, segments.len()));
        }
        Self(index)
    }

    /// Operations with this number of segments whose paths can begin with this one.
    fn candidates<'a>(
        &self,
        operations: &'a [Operation],
        first: &str,
        number: usize,
    ) -> impl Iterator<Item = &'a Operation> {
        let known = [first, PARAMETER].into_iter().filter_map(|key| self.0.get(key)).flatten();
        let positions = known.filter(move |(_, segments)| *segments == number);
        positions.filter_map(|(position, _)| operations.get(*position))
    }
}

/// Finds the operation of a method and path. A literal segment wins over a parameter.
pub(super) fn find<'a>(
    operations: &'a [Operation],
    index: &Index,
    scope: Scope,
    method: &str,
    path: &str,
) -> Lookup<'a> {
    let Some(segments) = decode(path) else { return Lookup::Missing };
    let first = segments.first().map(String::as_str).unwrap_or_default();
    let mut candidates: Vec<(&Operation, PathValues)> = index
        .candidates(operations, first, segments.len())
        .filter(|operation| operation.scope == scope)
        .filter_map(|operation| Some((operation, path_values(&operation.path, &segments)?)))
        .collect();
    let Some(fewest) = candidates.iter().map(|(_, values)| values.len()).min() else {
        return Lookup::Missing;
    };
    candidates.retain(|(_, values)| values.len() == fewest);
    let allowed = candidates.iter().map(|(operation, _)| operation.method.as_str()).collect();
    match candidates.into_iter().find(|(operation, _)| operation.method == method) {
        Some((operation, values)) => Lookup::Found(operation, values),
        None => Lookup::OtherMethods(allowed),
    }
}

/// Splits a path into percent-decoded segments. `None` when a segment is empty, dotted or not UTF-8.
pub(super) fn decode(path: &str) -> Option<Vec<String>> {
    path.strip_prefix('/')?
        .split('/')
        .map(|segment| {
            let text = percent_encoding::percent_decode_str(segment).decode_utf8().ok()?;
            (!matches!(text.as_ref(), "" | "." | "..")).then(|| text.into_owned())
        })
        .collect()
}

/// Values of the parameters of a path template. `None` when the path does not match.
pub(super) fn path_values(template: &str, segments: &[String]) -> Option<PathValues> {
    let mut values = PathValues::new();
    let mut template = template.trim_start_matches('/').split('/');
    for segment in segments {
        let expected = template.next()?;
        match expected.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => {
                values.insert(name.to_owned(), segment.clone());
            }
            None if expected == segment => {}
            None => return None,
        }
    }
    template.next().is_none().then_some(values)
}
