//! Public paths: which items of the crate a user can name, and how types are written in the listing.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustdoc_types::{Crate, Id, Item, ItemEnum, Visibility};

/// Crates whose types are written without the name of a crate.
const STANDARD: [&str; 3] = ["std", "core", "alloc"];

/// Public paths of a crate, and the items that its signatures mention without a public path.
pub(super) struct Paths<'c> {
    pub(super) document: &'c Crate,
    /// Shortest public path of each item, without the name of the crate.
    public: BTreeMap<Id, String>,
    /// Re-exports of other crates: public path and original path.
    pub(super) foreign: BTreeMap<String, String>,
    /// Number of public items by last path segment.
    names: BTreeMap<String, usize>,
    /// Items that were mentioned and have no public path.
    unnameable: RefCell<BTreeSet<Id>>,
}

impl<'c> Paths<'c> {
    /// Walks the public modules breadth first, so that the shortest path wins.
    pub(super) fn new(document: &'c Crate) -> Self {
        let mut paths = Self {
            document,
            public: BTreeMap::new(),
            foreign: BTreeMap::new(),
            names: BTreeMap::new(),
            unnameable: RefCell::default(),
        };
        let mut visited = BTreeSet::new();
        let mut pending = VecDeque::from([(document.root, String::new())]);
        while let Some((id, prefix)) = pending.pop_front() {
            let Some(item) = document.index.get(&id) else { continue };
            let members = match &item.inner {
                ItemEnum::Module(module) => &module.items,
                ItemEnum::Enum(kind) => &kind.variants,
                _ => continue,
            };
            if !visited.insert((id, prefix.clone())) {
                continue;
            }
            for member in members.iter().filter_map(|id| document.index.get(id)) {
                paths.visit(member, &prefix, &mut pending);
            }
        }
        for path in paths.public.values() {
            *paths.names.entry(last(path).to_owned()).or_default() += 1;
        }
        paths
    }

    fn visit(&mut self, item: &'c Item, prefix: &str, pending: &mut VecDeque<(Id, String)>) {
        if item.visibility != Visibility::Public {
            return;
        }
        if let ItemEnum::Use(target) = &item.inner {
            let Some(id) = target.id else { return };
            match self.document.index.get(&id) {
                Some(_) if target.is_glob => pending.push_back((id, prefix.to_owned())),
                Some(found) => self.add(found, &join(prefix, &target.name), pending),
                None => {
                    let original = self.document.paths.get(&id).map(|summary| summary.path.join("::"));
                    self.foreign.insert(
                        join(prefix, &target.name),
                        original.unwrap_or_else(|| target.source.clone()),
                    );
                }
            }
        } else if let Some(name) = &item.name {
            self.add(item, &join(prefix, name), pending);
        }
    }

    fn add(&mut self, item: &Item, path: &str, pending: &mut VecDeque<(Id, String)>) {
        match &item.inner {
            ItemEnum::Module(_) => pending.push_back((item.id, path.to_owned())),
            ItemEnum::Impl(_) => return,
            _ => {}
        }
        self.public.entry(item.id).or_insert_with(|| path.to_owned());
    }

    /// Items with a public path.
    pub(super) fn public(&self) -> impl Iterator<Item = (&'c Item, &str)> {
        self.public.iter().filter_map(|(id, path)| Some((self.document.index.get(id)?, path.as_str())))
    }

    /// Returns `true` if a user can name the item, or if it belongs to another crate.
    pub(super) fn is_nameable(&self, id: Id) -> bool {
        self.public.contains_key(&id) || !self.is_local(id)
    }

    /// Returns `true` if the item belongs to this crate.
    pub(super) fn is_local(&self, id: Id) -> bool {
        self.document.index.get(&id).is_some_and(|item| item.crate_id == 0)
    }

    /// Removes and returns the mentioned items without a public path.
    pub(super) fn drain_unnameable(&self) -> BTreeSet<Id> {
        self.unnameable.take()
    }

    /// Path of the definition, for items without a public path.
    pub(super) fn definition(&self, id: Id) -> String {
        let summary = self.document.paths.get(&id);
        summary
            .map(|summary| summary.path.iter().skip(1).cloned().collect::<Vec<_>>().join("::"))
            .unwrap_or_default()
    }

    /// How the listing writes an item: as short as it stays clear.
    pub(super) fn name(&self, id: Id, written: &str) -> String {
        if let Some(path) = self.public.get(&id) {
            let name = last(path);
            let unique = self.names.get(name).is_none_or(|count| *count == 1);
            return if unique { name.to_owned() } else { path.clone() };
        }
        let Some(summary) = self.document.paths.get(&id) else { return last(written).to_owned() };
        if summary.crate_id == 0 {
            self.unnameable.borrow_mut().insert(id);
            return self.definition(id);
        }
        let segments: Vec<&str> = summary.path.iter().map(String::as_str).collect();
        match segments.as_slice() {
            [krate, .., module, name @ ("Error" | "Result")]
                if STANDARD.contains(krate) && *module != "result" =>
            {
                format!("{module}::{name}")
            }
            [krate, .., name] if STANDARD.contains(krate) => (*name).to_owned(),
            ["serde_core", .., name] => format!("serde::{name}"),
            [krate, .., name] => format!("{krate}::{name}"),
            _ => last(written).to_owned(),
        }
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}::{name}") }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
