//! State of a comparison: differences, and pairs of schemas that are pending or done.

use std::collections::{HashSet, VecDeque};

use super::difference::{Class, Difference, Differences, Direction, Kind, Relation, class};
use super::document::Document;
use super::schema::Pair;

/// Identity of a pair of schemas in a direction.
type Id = (Vec<(usize, bool)>, Vec<(usize, bool)>, Direction, Option<String>);

/// Text for what a document lacks.
pub(super) const ABSENT: &str = "absent";

/// A comparison of two documents.
pub(super) struct Comparison<'d> {
    pub(super) ours: &'d Document,
    pub(super) theirs: &'d Document,
    /// Operation or webhook that is being compared.
    pub(super) via: String,
    found: Differences,
    /// Pairs that were queued, against cycles.
    seen: HashSet<Id>,
    pending: VecDeque<(Pair<'d>, String)>,
}

impl<'d> Comparison<'d> {
    pub(super) fn new(ours: &'d Document, theirs: &'d Document) -> Self {
        Self {
            ours,
            theirs,
            via: String::new(),
            found: Differences::default(),
            seen: HashSet::new(),
            pending: VecDeque::new(),
        }
    }

    /// Queues a pair of schemas once.
    pub(super) fn queue(&mut self, pair: Pair<'d>) {
        let id = (pair.ours.id(), pair.theirs.id(), pair.direction, pair.tag.map(str::to_owned));
        if self.seen.insert(id) {
            self.pending.push_back((pair, self.via.clone()));
        }
    }

    /// Compares what is queued, and returns all differences in the order of classes and places.
    pub(super) fn finish(mut self) -> Vec<Difference> {
        while let Some((pair, via)) = self.pending.pop_front() {
            self.via = via;
            self.contents(pair);
        }
        self.found.into_sorted()
    }

    /// Adds a difference of the class that the table gives it.
    pub(super) fn differs(
        &mut self,
        (place, kind): (&str, Kind),
        relation: Relation,
        direction: Direction,
        texts: [impl Into<String>; 2],
    ) {
        self.add((place, kind), class(kind, relation, direction), direction, texts);
    }

    /// Adds something that only theirs has. A request that lacks it is invalid when it is required.
    pub(super) fn only_theirs(
        &mut self,
        (place, kind): (&str, Kind),
        required: bool,
        direction: Direction,
        text: &str,
    ) {
        let is_breaking = required && direction == Direction::Request;
        let class = if is_breaking { Class::Callers } else { class(kind, Relation::Theirs, direction) };
        let text = if required { format!("required {text}") } else { text.to_owned() };
        self.add((place, kind), class, direction, [ABSENT.to_owned(), text]);
    }

    pub(super) fn add(
        &mut self,
        (place, kind): (&str, Kind),
        class: Class,
        direction: Direction,
        [ours, theirs]: [impl Into<String>; 2],
    ) {
        self.found.push((place, kind), (ours.into(), theirs.into()), (class, direction), &self.via);
    }
}
