//! Compares unions: variants by the values of the tag, by name, or by their properties.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::Comparison;
use super::difference::{Kind, Relation};
use super::document::Document;
use super::schema::Pair;
use super::shape::{Union, Variant};

/// Smallest share of common properties for variants that correspond.
const MIN_SIMILARITY: f64 = 0.5;

impl<'d> Comparison<'d> {
    /// Compares two unions.
    pub(super) fn unions(&mut self, pair: &Pair<'d>, ours: &Union<'d>, theirs: &Union<'d>) {
        if let (Some(our_tag), Some(their_tag)) = (ours.tag, theirs.tag)
            && our_tag != their_tag
        {
            let at = (&pair.place, Kind::Discriminator);
            self.differs(at, Relation::Neither, pair.direction, [our_tag, their_tag]);
        }
        let tag = ours.tag.or(theirs.tag);
        let tagged = tag.map(|tag| (tag, by_tag(self.ours, ours, tag), by_tag(self.theirs, theirs, tag)));
        match tagged {
            Some((tag, ours_by, theirs_by)) if !ours_by.is_empty() && !theirs_by.is_empty() => {
                self.by_tag(pair, tag, (ours, &ours_by), (theirs, &theirs_by));
            }
            _ => self.by_similarity(pair, ours, theirs),
        }
    }

    fn by_tag(
        &mut self,
        pair: &Pair<'d>,
        tag: &'d str,
        ours: (&Union<'d>, &BTreeMap<String, usize>),
        theirs: (&Union<'d>, &BTreeMap<String, usize>),
    ) {
        let values: BTreeSet<&String> = ours.1.keys().chain(theirs.1.keys()).collect();
        let mut pairs = BTreeSet::new();
        for value in values {
            match (variant(ours, value), variant(theirs, value)) {
                (Some(our_variant), Some(their_variant)) => {
                    pairs.insert((our_variant, their_variant));
                }
                (our_variant, _) => {
                    let place = pair.place.inner(&format!("={value}"));
                    self.value((&place, Kind::Variant), our_variant.is_some(), pair.direction, value);
                }
            }
        }
        self.variants(pair, Some(tag), (ours.0, theirs.0), pairs);
    }

    /// Pairs variants of the same name, then those with the most properties in common.
    fn by_similarity(&mut self, pair: &Pair<'d>, ours: &Union<'d>, theirs: &Union<'d>) {
        let our_properties: Vec<_> =
            ours.variants.iter().map(|variant| properties(self.ours, variant)).collect();
        let their_properties: Vec<_> =
            theirs.variants.iter().map(|variant| properties(self.theirs, variant)).collect();
        let mut candidates = Vec::new();
        for (our_index, our_variant) in ours.variants.iter().enumerate() {
            for (their_index, their_variant) in theirs.variants.iter().enumerate() {
                let same_name = our_variant.name.is_some() && our_variant.name == their_variant.name;
                let similarity = match (our_properties.get(our_index), their_properties.get(their_index)) {
                    (Some(ours), Some(theirs)) => similarity(ours, theirs),
                    _ => 0.0,
                };
                if same_name || similarity >= MIN_SIMILARITY {
                    candidates.push((same_name, similarity, our_index, their_index));
                }
            }
        }
        candidates.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)));
        let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (_, _, our_index, their_index) in candidates {
            if !pairs.iter().any(|(ours, theirs)| *ours == our_index || *theirs == their_index) {
                pairs.insert((our_index, their_index));
            }
        }
        let lone = |paired: BTreeSet<usize>, union: &Union<'d>, is_ours: bool| {
            let lone = union.variants.iter().enumerate().filter(move |(index, _)| !paired.contains(index));
            lone.map(|(index, variant)| (label(index, variant), is_ours)).collect::<Vec<_>>()
        };
        let of_ours = lone(pairs.iter().map(|(ours, _)| *ours).collect(), ours, true);
        let of_theirs = lone(pairs.iter().map(|(_, theirs)| *theirs).collect(), theirs, false);
        for (label, is_ours) in of_ours.into_iter().chain(of_theirs) {
            let place = pair.place.inner(&format!("={label}"));
            self.value((&place, Kind::Variant), is_ours, pair.direction, &label);
        }
        self.variants(pair, None, (ours, theirs), pairs);
    }

    /// Compares variants that correspond.
    fn variants(
        &mut self,
        pair: &Pair<'d>,
        tag: Option<&'d str>,
        (ours, theirs): (&Union<'d>, &Union<'d>),
        pairs: BTreeSet<(usize, usize)>,
    ) {
        for (our_index, their_index) in pairs {
            let (Some(our_variant), Some(their_variant)) =
                (ours.variants.get(our_index), theirs.variants.get(their_index))
            else {
                continue;
            };
            self.schemas(Pair {
                place: pair.place.inner(&format!("({})", label(our_index, our_variant))),
                ours: our_variant.schema.clone(),
                theirs: their_variant.schema.clone(),
                direction: pair.direction,
                tag,
                is_component: false,
            });
        }
    }
}

/// Variants by the values of the tag: those of the mapping, else of the property, else the name of the variant.
fn by_tag(document: &Document, union: &Union<'_>, tag: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for (index, variant) in union.variants.iter().enumerate().filter(|(_, variant)| !variant.is_default) {
        let mut values: BTreeSet<String> = variant.tags.iter().map(|tag| (*tag).to_owned()).collect();
        if values.is_empty() {
            let shape = variant.schema.shape(document);
            let property = shape.properties.get(tag).map(|property| property.schema.shape(document));
            values = property.and_then(|property| property.values).unwrap_or_default();
        }
        if values.is_empty() && union.tag.is_some() {
            values.extend(variant.name.map(str::to_owned));
        }
        for value in values {
            found.entry(value).or_insert(index);
        }
    }
    found
}

/// Variant of a value of the tag.
fn variant((union, by): (&Union<'_>, &BTreeMap<String, usize>), value: &str) -> Option<usize> {
    let default = || union.variants.iter().position(|variant| variant.is_default);
    by.get(value).copied().or_else(default)
}

/// Names of the properties of a variant, or its types when it is no object.
fn properties(document: &Document, variant: &Variant<'_>) -> BTreeSet<String> {
    let shape = variant.schema.shape(document);
    if shape.properties.is_empty() {
        shape.types
    } else {
        shape.properties.keys().map(|name| (*name).to_owned()).collect()
    }
}

/// Share of common names.
fn similarity(ours: &BTreeSet<String>, theirs: &BTreeSet<String>) -> f64 {
    let all = ours.union(theirs).count().max(1);
    ours.intersection(theirs).count() as f64 / all as f64
}

fn label(index: usize, variant: &Variant<'_>) -> String {
    variant.name.map_or_else(|| index.to_string(), str::to_owned)
}
