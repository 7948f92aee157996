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
pub(super) struct Template(Vec<Segment>);

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
        Self(path.trim_start_matches('/').split('/').map(segment).collect())
    }

    /// Returns `true` if the template matches these segments.
    pub(super) fn matches(&self, segments: &[Cow<'_, str>]) -> bool {
        self.0.len() == segments.len()
            && self.0.iter().zip(segments).all(|(expected, segment)| match expected {
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
        self.0.iter().zip(segments).filter_map(value).collect()
    }

    fn parameters(&self) -> usize {
        self.0.iter().filter(|segment| matches!(segment, Segment::Parameter(_))).count()
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
    let Some(segments) = decode(path) else { return Lookup::Missing };
    let segments = segments.as_slice();
    let candidates =
        || index.candidates(operations, segments).filter(|(operation, _)| operation.scope == scope);
    let Some(fewest) = candidates().map(|(_, template)| template.parameters()).min() else {
        return Lookup::Missing;
    };
    let mut closest = candidates().filter(|(_, template)| template.parameters() == fewest);
    match closest.find(|(operation, _)| operation.method == method) {
        Some((operation, template)) => Lookup::Found(operation, template.values(segments)),
        None => {
            let closest = candidates().filter(|(_, template)| template.parameters() == fewest);
            Lookup::OtherMethods(closest.map(|(operation, _)| operation.method.as_str()).collect())
        }
    }
}

/// Splits a path into percent-decoded segments. `None` when a segment is empty, dotted or not UTF-8.
pub(super) fn decode(path: &str) -> Option<Vec<Cow<'_, str>>> {
    path.strip_prefix('/')?
        .split('/')
        .map(|segment| {
            let text = match segment.contains('%') {
                true => percent_encoding::percent_decode_str(segment).decode_utf8().ok()?,
                false => Cow::Borrowed(segment),
            };
            (!matches!(text.as_ref(), "" | "." | "..")).then_some(text)
        })
        .collect()
}
