//! Lookup of operations by method and path.

use std::borrow::Cow;
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

/// The templates of the operations by the first segment of their paths, with the position of each operation. All paths
/// that begin with a parameter have one key.
pub(super) struct Index(HashMap<String, Vec<(usize, Template)>>);

const PARAMETER: &str = "{}";

/// The segments of the path of an operation.
pub(super) struct Template {
    segments: Vec<Segment>,
    /// Number of parameters.
    parameters: usize,
}

enum Segment {
    Literal(String),
    /// A parameter with its name.
    Parameter(String),
}

impl Template {
    pub(super) fn of(path: &str) -> Self {
        let segment = |text: &str| match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name.to_owned()),
            None => Segment::Literal(text.to_owned()),
        };
        let segments: Vec<Segment> = path.trim_start_matches('/').split('/').map(segment).collect();
        let is_parameter = |segment: &&Segment| matches!(segment, Segment::Parameter(_));
        Self { parameters: segments.iter().filter(is_parameter).count(), segments }
    }

    /// Returns `true` if the template matches these segments.
    pub(super) fn matches(&self, segments: &[Cow<'_, str>]) -> bool {
        self.segments.len() == segments.len()
            && self.segments.iter().zip(segments).all(|(expected, segment)| match expected {
                Segment::Literal(text) => text == segment,
                Segment::Parameter(_) => true,
            })
    }

    /// The values of the parameters in matching segments.
    pub(super) fn values(&self, segments: &[Cow<'_, str>]) -> PathValues {
        let value = |(expected, segment): (&Segment, &Cow<'_, str>)| match expected {
            Segment::Literal(_) => None,
            Segment::Parameter(name) => Some((name.clone(), segment.clone().into_owned())),
        };
        self.segments.iter().zip(segments).filter_map(value).collect()
    }
}

impl Index {
    pub(super) fn new(operations: &[Operation]) -> Self {
        let mut index: HashMap<String, Vec<(usize, Template)>> = HashMap::new();
        for (position, operation) in operations.iter().enumerate() {
            let first = operation.path.trim_start_matches('/').split('/').next().unwrap_or_default();
            let key = if first.starts_with('{') { PARAMETER } else { first };
            index.entry(key.to_owned()).or_default().push((position, Template::of(&operation.path)));
        }
        Self(index)
    }

    /// Operations whose paths match these segments.
    fn candidates<'a>(
        &'a self,
        operations: &'a [Operation],
        segments: &[Cow<'_, str>],
    ) -> impl Iterator<Item = (&'a Operation, &'a Template)> {
        let first = segments.first().map(Cow::as_ref).unwrap_or_default();
        let known = [first, PARAMETER].into_iter().filter_map(|key| self.0.get(key)).flatten();
        let matching = known.filter(|(_, template)| template.matches(segments));
        matching.filter_map(|(position, template)| Some((operations.get(*position)?, template)))
    }
}

/// Finds the operation of a method and path. A literal segment wins over a parameter.
pub(super) fn find<'a>(
    operations: &'a [Operation],
    index: &'a Index,
    scope: Scope,
    method: &str,
    path: &str,
) -> Lookup<'a> {
    let Some(segments) = segments(path) else { return Lookup::Missing };
    // Those with the fewest parameters.
    let mut closest: Vec<(&Operation, &Template)> = Vec::with_capacity(8);
    for (operation, template) in index.candidates(operations, &segments) {
        let fewest = closest.first().map_or(usize::MAX, |(_, template)| template.parameters);
        if operation.scope != scope || template.parameters > fewest {
            continue;
        }
        if template.parameters < fewest {
            closest.clear();
        }
        closest.push((operation, template));
    }
    match closest.iter().find(|(operation, _)| operation.method == method) {
        Some((operation, template)) => Lookup::Found(operation, template.values(&segments)),
        None if closest.is_empty() => Lookup::Missing,
        None => Lookup::OtherMethods(
            closest.into_iter().map(|(operation, _)| operation.method.as_str()).collect(),
        ),
    }
}

/// Splits a path into percent-decoded segments. `None` when a segment is empty, dotted or not UTF-8.
pub(super) fn segments(path: &str) -> Option<Vec<Cow<'_, str>>> {
    let mut found = Vec::with_capacity(8);
    for segment in path.strip_prefix('/')?.split('/') {
        let text = decode(segment)?;
        if matches!(text.as_ref(), "" | "." | "..") {
            return None;
        }
        found.push(text);
    }
    Some(found)
}

/// Decodes a segment of a path. `None` when it is not UTF-8.
pub(crate) fn decode(segment: &str) -> Option<Cow<'_, str>> {
    match segment.contains('%') {
        true => percent_encoding::percent_decode_str(segment).decode_utf8().ok(),
        false => Some(segment.into()),
    }
}
