//! State of a comparison: differences, and pairs of schemas that are pending or done.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::difference::{Class, Difference, Differences, Direction, Kind, Relation, class};
use super::document::Document;
use super::place::{Pairs, Place};
use super::schema::Pair;
use super::shape::Unions;

/// Identity of a pair: nodes, direction, tag, and the component around it.
type Id = (Nodes, Nodes, Direction, Option<String>, Option<(String, usize)>);

/// Nodes of a schema.
type Nodes = Vec<(usize, Unions)>;

/// Text for what a document lacks.
pub(super) const ABSENT: &str = "absent";

/// A difference whose place is not decided.
struct Finding {
    place: Place,
    kind: Kind,
    texts: [String; 2],
    class: Class,
    direction: Direction,
    via: String,
}

/// A comparison of two documents.
pub(super) struct Comparison<'d> {
    pub(super) ours: &'d Document,
    pub(super) theirs: &'d Document,
    /// Operation or webhook that is being compared.
    pub(super) via: String,
    pub(super) pairs: Pairs,
    found: Vec<Finding>,
    /// Numbers of the pairs that were queued, against cycles.
    numbers: HashMap<Id, usize>,
    pending: VecDeque<(Pair<'d>, String)>,
}

impl<'d> Comparison<'d> {
    pub(super) fn new(ours: &'d Document, theirs: &'d Document) -> Self {
        Self {
            ours,
            theirs,
            via: String::new(),
            pairs: Pairs::default(),
            found: Vec::new(),
            numbers: HashMap::new(),
            pending: VecDeque::new(),
        }
    }

    /// Number of a pair of schemas.
    pub(super) fn number(&self, pair: &Pair<'d>) -> usize {
        self.numbers.get(&id(pair)).copied().unwrap_or(self.numbers.len())
    }

    /// Queues a pair of schemas once.
    pub(super) fn queue(&mut self, pair: Pair<'d>) {
        let number = self.numbers.len();
        let mut is_new = false;
        self.numbers.entry(id(&pair)).or_insert_with(|| {
            is_new = true;
            number
        });
        if is_new {
            self.pending.push_back((pair, self.via.clone()));
        }
    }

    /// Compares what is queued, and returns all differences in the order of classes and places.
    pub(super) fn finish(mut self) -> Vec<Difference> {
        while let Some((pair, via)) = self.pending.pop_front() {
            self.via = via;
            self.contents(pair);
        }
        let mut alike: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
        for one in &self.found {
            alike.entry((one.place.text(true), one.kind, &one.texts, one.direction)).or_default().push(one);
        }
        let mut differences = Differences::default();
        for ((_, kind, texts, direction), all) in alike {
            let places: Vec<&Place> = all.iter().map(|one| &one.place).collect();
            let of_component = self.pairs.are_all(&places, direction);
            for one in all {
                let place = one.place.text(of_component);
                differences.push((&place, kind), texts.clone(), (one.class, direction), &one.via);
            }
        }
        differences.into_sorted()
    }

    /// Adds a difference of the class that the table gives it.
    pub(super) fn differs(
        &mut self,
        (place, kind): (&Place, Kind),
        relation: Relation,
        direction: Direction,
        texts: [impl Into<String>; 2],
    ) {
        self.add((place, kind), class(kind, relation, direction), direction, texts);
    }

    /// Adds something that only theirs has. A request that lacks it is invalid when it is required.
    pub(super) fn only_theirs(
        &mut self,
        (place, kind): (&Place, Kind),
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
        (place, kind): (&Place, Kind),
        class: Class,
        direction: Direction,
        texts: [impl Into<String>; 2],
    ) {
        let (place, texts) = (place.clone(), texts.map(Into::into));
        self.found.push(Finding { place, kind, texts, class, direction, via: self.via.clone() });
    }
}

fn id(pair: &Pair<'_>) -> Id {
    let around = pair.place.around().filter(|_| !pair.is_component).cloned();
    (pair.ours.id(), pair.theirs.id(), pair.direction, pair.tag.map(str::to_owned), around)
}
