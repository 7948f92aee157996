//! Compares two schemas: types, null, values, properties, items.

use std::collections::BTreeSet;

use super::compare::{ABSENT, Comparison};
use super::difference::{Class, Direction, Kind, Relation};
use super::document::Document;
use super::place::Place;
use super::shape::{Flags, Property, Schema, Shape, Union};

/// Schemas of the same place in both documents.
#[derive(Debug, Clone)]
pub(super) struct Pair<'d> {
    pub(super) place: Place,
    pub(super) ours: Schema<'d>,
    pub(super) theirs: Schema<'d>,
    pub(super) direction: Direction,
    /// Property whose values were compared as variants of a union.
    pub(super) tag: Option<&'d str>,
    /// `true` when `ours` is a component, whose differences do not depend on the place.
    pub(super) is_component: bool,
}

/// A property as a direction shows it.
struct Seen<'d> {
    property: Property<'d>,
    flags: Flags,
    text: String,
}

impl<'d> Comparison<'d> {
    /// Compares two schemas where they are used, and queues their contents.
    pub(super) fn schemas(&mut self, pair: Pair<'d>) {
        let (ours, theirs) = (pair.ours.peeled(self.ours), pair.theirs.peeled(self.theirs));
        let shapes = (ours.schema.shape(self.ours), theirs.schema.shape(self.theirs));
        let nullable = (
            ours.flags.nullable || shapes.0.flags.nullable,
            theirs.flags.nullable || shapes.1.flags.nullable,
        );
        let is_component = ours.name.is_some();
        let mut inner = Pair { ours: ours.schema, theirs: theirs.schema, is_component, ..pair.clone() };
        if let Some(name) = ours.name {
            let number = self.number(&inner);
            self.pairs.add(name, pair.direction, number);
            inner.place = pair.place.component(name, number);
        }
        if nullable.0 != nullable.1 && !shapes.0.is_any() && !shapes.1.is_any() {
            // Null of a component is one difference, null of a use is one for each use.
            let of_use = ours.flags.nullable || theirs.flags.nullable;
            let at = if of_use { &pair.place } else { &inner.place };
            let relation = if nullable.0 { Relation::Ours } else { Relation::Theirs };
            let text = |nullable| if nullable { "nullable" } else { "not nullable" };
            self.differs(
                (at, Kind::Nullable),
                relation,
                pair.direction,
                [text(nullable.0), text(nullable.1)],
            );
        }
        self.queue(inner);
    }

    /// Compares the contents of two schemas.
    pub(super) fn contents(&mut self, pair: Pair<'d>) {
        let (ours, theirs) = (pair.ours.shape(self.ours), pair.theirs.shape(self.theirs));
        let texts = [&ours, &theirs].map(Shape::describe_without_null);
        let at = |kind| (&pair.place, kind);
        if let Some(relation) = free_form(&ours, &theirs) {
            self.differs(at(Kind::FreeForm), relation, pair.direction, texts);
            return;
        }
        match (&ours.union, &theirs.union) {
            (Some(our_union), Some(their_union)) => return self.unions(&pair, our_union, their_union),
            (None, None) => {}
            // A union of one variant is that variant.
            (Some(Union { variants, .. }), None) if variants.len() == 1 => {
                return variants
                    .iter()
                    .for_each(|one| self.schemas(Pair { ours: one.schema.clone(), ..pair.clone() }));
            }
            (None, Some(Union { variants, .. })) if variants.len() == 1 => {
                return variants
                    .iter()
                    .for_each(|one| self.schemas(Pair { theirs: one.schema.clone(), ..pair.clone() }));
            }
            _ => return self.differs(at(Kind::Union), Relation::Neither, pair.direction, texts),
        }
        if ours.types != theirs.types {
            let relation = types(&ours.types, &theirs.types);
            self.differs(at(Kind::Type), relation, pair.direction, texts);
            if relation == Relation::Neither {
                return;
            }
        } else if let Some(relation) = maps(&ours, &theirs) {
            return self.differs(at(Kind::Type), relation, pair.direction, texts);
        }
        let both = |kind: &str| ours.types.contains(kind) && theirs.types.contains(kind);
        if both("object") {
            self.properties(&pair, &ours, &theirs);
            self.inner(&pair, "{}", (&ours.map, &theirs.map));
        }
        if both("array") {
            self.inner(&pair, "[]", (&ours.items, &theirs.items));
        }
        self.values(&pair, &ours, &theirs);
    }

    /// Compares items of lists or values of maps.
    fn inner(&mut self, pair: &Pair<'d>, suffix: &str, sides: (&Option<Schema<'d>>, &Option<Schema<'d>>)) {
        if sides.0.is_none() && sides.1.is_none() {
            return;
        }
        let schema = |side: &Option<Schema<'d>>| side.clone().unwrap_or_else(Schema::any);
        self.schemas(Pair {
            place: pair.place.inner(suffix),
            ours: schema(sides.0),
            theirs: schema(sides.1),
            direction: pair.direction,
            tag: None,
            is_component: false,
        });
    }

    /// Compares the values of enums.
    fn values(&mut self, pair: &Pair<'d>, ours: &Shape<'d>, theirs: &Shape<'d>) {
        match (&ours.values, &theirs.values) {
            (Some(ours), Some(theirs)) => {
                for value in ours.symmetric_difference(theirs) {
                    let place = pair.place.inner(&format!("={value}"));
                    self.value((&place, Kind::Enum), ours.contains(value), pair.direction, value);
                }
            }
            (None, None) => {}
            (ours, _) => {
                let text = |has: bool| if has { "enum" } else { "any value" };
                let texts = [text(ours.is_some()), text(ours.is_none())];
                // The SDK decodes any value, and a list of values that only theirs has can be added.
                self.add((&pair.place, Kind::Enum), Class::Additive, pair.direction, texts);
            }
        }
    }

    /// Adds a value of an enum or tag that one side lacks.
    pub(super) fn value(&mut self, at: (&Place, Kind), is_ours: bool, direction: Direction, value: &str) {
        let (relation, texts) =
            if is_ours { (Relation::Ours, [value, ABSENT]) } else { (Relation::Theirs, [ABSENT, value]) };
        self.differs(at, relation, direction, texts);
    }

    /// Compares the properties that the direction shows.
    fn properties(&mut self, pair: &Pair<'d>, ours: &Shape<'d>, theirs: &Shape<'d>) {
        let number = self.number(pair);
        for base in &ours.bases {
            self.pairs.add(base, pair.direction, number);
        }
        let names: BTreeSet<&str> = ours.properties.keys().chain(theirs.properties.keys()).copied().collect();
        for name in names.into_iter().filter(|name| pair.tag != Some(*name)) {
            let sides = (
                ours.properties.get(name).and_then(|property| seen(self.ours, property)),
                theirs.properties.get(name).and_then(|property| seen(self.theirs, property)),
            );
            // A property of a base component is one difference, however many components contain it.
            let place = |owner: Option<&str>| {
                let owner = owner.filter(|owner| ours.bases.contains(owner));
                let base =
                    owner.map_or_else(|| pair.place.clone(), |owner| pair.place.component(owner, number));
                base.inner(&format!(".{name}"))
            };
            match sides {
                (Some(ours), Some(theirs)) => self.property(pair, &place, ours, theirs),
                (Some(ours), None) if is_visible(ours.flags, pair.direction) => {
                    let text =
                        if ours.property.required { format!("required {}", ours.text) } else { ours.text };
                    let at = place(ours.property.owner);
                    self.differs(
                        (&at, Kind::Property),
                        Relation::Ours,
                        pair.direction,
                        [text, ABSENT.to_owned()],
                    );
                }
                (None, Some(theirs)) if is_visible(theirs.flags, pair.direction) => {
                    let at = place(theirs.property.owner);
                    self.only_theirs(
                        (&at, Kind::Property),
                        theirs.property.required,
                        pair.direction,
                        &theirs.text,
                    );
                }
                _ => {}
            }
        }
    }

    /// Compares a property that both sides have.
    fn property(
        &mut self,
        pair: &Pair<'d>,
        place: &dyn Fn(Option<&str>) -> Place,
        ours: Seen<'d>,
        theirs: Seen<'d>,
    ) {
        let at = place(ours.property.owner);
        let visible = [&ours, &theirs].map(|side| is_visible(side.flags, pair.direction));
        let texts = [ours.flags.access(), theirs.flags.access()];
        match visible {
            [false, false] => {}
            [true, false] => self.differs((&at, Kind::Access), Relation::Ours, pair.direction, texts),
            [false, true] => {
                let breaks = theirs.property.required && pair.direction == Direction::Request;
                let relation = if breaks { Relation::Neither } else { Relation::Theirs };
                self.differs((&at, Kind::Access), relation, pair.direction, texts);
            }
            [true, true] => {
                let required = (ours.property.required, theirs.property.required);
                if required.0 != required.1 {
                    let relation = if required.0 { Relation::Theirs } else { Relation::Ours };
                    let requires = if required.0 { &ours } else { &theirs };
                    let at = place(requires.property.required_by);
                    let text = |required| if required { "required" } else { "optional" };
                    let texts = [text(required.0), text(required.1)];
                    self.differs((&at, Kind::Required), relation, pair.direction, texts);
                }
                self.schemas(Pair {
                    place: at,
                    ours: ours.property.schema,
                    theirs: theirs.property.schema,
                    direction: pair.direction,
                    tag: None,
                    is_component: false,
                });
            }
        }
    }
}

/// A property with the flags of its uses and targets; `None` when no value fits it.
fn seen<'d>(document: &'d Document, property: &Property<'d>) -> Option<Seen<'d>> {
    let peeled = property.schema.peeled(document);
    let mut shape = peeled.schema.shape(document);
    let flags = peeled.flags.with(shape.flags);
    shape.flags = flags;
    (!shape.never).then(|| Seen { property: property.clone(), flags, text: shape.describe() })
}

fn is_visible(flags: Flags, direction: Direction) -> bool {
    match direction {
        Direction::Request => flags.in_requests(),
        Direction::Response => flags.in_responses(),
    }
}

/// Relation when one side has no type.
fn free_form(ours: &Shape<'_>, theirs: &Shape<'_>) -> Option<Relation> {
    // A list or text is no free-form object.
    let fits = |free: &Shape<'_>, other: &Shape<'_>| {
        free.is_any() || (free.is_free_form() && (other.union.is_some() || other.types.iter().eq(["object"])))
    };
    match (ours.is_free_form(), theirs.is_free_form()) {
        (true, true) if ours.is_any() == theirs.is_any() => None,
        (true, true) => Some(if ours.is_any() { Relation::Ours } else { Relation::Theirs }),
        (true, false) if fits(ours, theirs) => Some(Relation::Ours),
        (false, true) if fits(theirs, ours) => Some(Relation::Theirs),
        _ => None,
    }
}

/// Relation of an object and a map.
fn maps(ours: &Shape<'_>, theirs: &Shape<'_>) -> Option<Relation> {
    let is_map = |shape: &Shape<'_>| shape.map.is_some() && shape.properties.is_empty();
    let is_object = |shape: &Shape<'_>| shape.map.is_none() && !shape.properties.is_empty();
    ((is_map(ours) && is_object(theirs)) || (is_object(ours) && is_map(theirs))).then_some(Relation::Neither)
}

/// Relation of two sets of types. An integer is a number; a formatted text is a text.
fn types(ours: &BTreeSet<String>, theirs: &BTreeSet<String>) -> Relation {
    let permits = |wide: &BTreeSet<String>, narrow: &BTreeSet<String>| {
        narrow.iter().all(|kind| {
            let base = kind.split('<').next().unwrap_or(kind);
            kind == "null"
                || wide.contains(kind)
                || wide.contains(base)
                || (kind == "integer" && wide.contains("number"))
        })
    };
    match (permits(ours, theirs), permits(theirs, ours)) {
        (true, false) => Relation::Ours,
        (false, true) => Relation::Theirs,
        _ => Relation::Neither,
    }
}
