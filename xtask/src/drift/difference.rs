//! Differences: what differs, where, and whom it breaks.

use std::collections::BTreeMap;

/// Class of a difference, the most severe first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// A request that our spec permits is invalid.
    Callers,
    /// A response has content that our spec cannot read, or lacks content that it promises.
    Readers,
    /// No program breaks.
    Additive,
    /// Listed in the file of the known differences.
    Known,
}

impl Class {
    pub(super) const ALL: [Self; 4] = [Self::Callers, Self::Readers, Self::Additive, Self::Known];

    /// Name in JSON.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Callers => "callers",
            Self::Readers => "readers",
            Self::Additive => "additive",
            Self::Known => "known",
        }
    }

    /// Title in the table.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Callers => "breaking for callers",
            Self::Readers => "breaking for readers",
            Self::Additive => "additive",
            Self::Known => "known",
        }
    }
}

/// Kind of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Operation,
    Webhook,
    Parameter,
    Style,
    Body,
    MediaType,
    Status,
    Header,
    Property,
    Access,
    Required,
    Nullable,
    Type,
    FreeForm,
    Enum,
    Union,
    Discriminator,
    Variant,
}

impl Kind {
    pub(super) const ALL: [(&'static str, Self); 18] = [
        ("operation", Self::Operation),
        ("webhook", Self::Webhook),
        ("parameter", Self::Parameter),
        ("style", Self::Style),
        ("body", Self::Body),
        ("media-type", Self::MediaType),
        ("status", Self::Status),
        ("header", Self::Header),
        ("property", Self::Property),
        ("access", Self::Access),
        ("required", Self::Required),
        ("nullable", Self::Nullable),
        ("type", Self::Type),
        ("free-form", Self::FreeForm),
        ("enum", Self::Enum),
        ("union", Self::Union),
        ("discriminator", Self::Discriminator),
        ("variant", Self::Variant),
    ];

    /// Name in the output and in the file of the known differences.
    pub(super) fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// Direction of a body or parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Direction {
    /// From the SDK to Rebilly.
    Request,
    /// From Rebilly to the SDK; webhooks too.
    Response,
}

impl Direction {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// Relation of what the documents permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// Only ours has it, or ours permits more.
    Ours,
    /// Only theirs has it, or theirs permits more.
    Theirs,
    /// Each permits what the other does not.
    Neither,
}

/// Class of a difference, except for presence that a request requires. The table in the documentation of the module.
pub(super) fn class(kind: Kind, relation: Relation, direction: Direction) -> Class {
    use Direction::{Request, Response};
    use Relation::{Neither, Ours, Theirs};
    let breaking = match direction {
        Request => Class::Callers,
        Response => Class::Readers,
    };
    match kind {
        Kind::Operation if relation == Ours => Class::Callers,
        Kind::Webhook | Kind::Header if relation == Ours => Class::Readers,
        Kind::Operation | Kind::Webhook | Kind::Header => Class::Additive,
        // A parameter or property that one document does not know.
        Kind::Parameter | Kind::Body | Kind::Property | Kind::Access => match relation {
            Ours | Neither => breaking,
            Theirs => Class::Additive,
        },
        // Values that a type permits.
        Kind::Type | Kind::Nullable | Kind::Required | Kind::MediaType | Kind::Status => {
            match (relation, direction) {
                (Ours, Response) | (Theirs, Request) => Class::Additive,
                _ => breaking,
            }
        }
        Kind::FreeForm if relation == Ours || direction == Request => Class::Additive,
        // The SDK decodes unknown values and variants.
        Kind::Enum | Kind::Variant if relation == Theirs || direction == Response => Class::Additive,
        Kind::Style | Kind::Union | Kind::Discriminator | Kind::FreeForm | Kind::Enum | Kind::Variant => {
            breaking
        }
    }
}

/// A difference of the documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Difference {
    /// Component and property, or operation and part.
    pub(super) place: String,
    pub(super) kind: Kind,
    /// Text for our side.
    pub(super) ours: String,
    /// Text for the other side.
    pub(super) theirs: String,
    class: Class,
    /// Directions in which it was found.
    pub(super) directions: Vec<Direction>,
    /// Operation or webhook that reaches the place on the shortest way.
    pub(super) via: String,
    /// The line about it in the file of the known differences.
    pub(super) known: Option<Reviewed>,
}

/// Line of the file of the known differences.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reviewed {
    /// Pattern of places.
    pub(super) place: String,
    pub(super) reason: String,
}

impl Difference {
    /// Class, `Known` when it was reviewed.
    pub(super) fn class(&self) -> Class {
        if self.known.is_some() { Class::Known } else { self.class }
    }

    /// Directions, separated by commas.
    pub(super) fn directions(&self) -> String {
        self.directions.iter().map(|direction| direction.name()).collect::<Vec<_>>().join(", ")
    }
}

/// Differences by place, kind and texts: one that is found again is reported once.
#[derive(Debug, Default)]
pub(super) struct Differences {
    found: BTreeMap<(String, Kind, String, String), Difference>,
}

impl Differences {
    /// Adds a difference; the more severe class counts.
    pub(super) fn push(
        &mut self,
        (place, kind): (&str, Kind),
        [ours, theirs]: [String; 2],
        (class, direction): (Class, Direction),
        via: &str,
    ) {
        let key = (place.to_owned(), kind, ours.clone(), theirs.clone());
        let known = self.found.entry(key).or_insert_with(|| Difference {
            place: place.to_owned(),
            kind,
            ours,
            theirs,
            class,
            directions: Vec::new(),
            via: via.to_owned(),
            known: None,
        });
        known.class = known.class.min(class);
        if !known.directions.contains(&direction) {
            known.directions.push(direction);
            known.directions.sort();
        }
    }

    /// All differences in the order of classes and places.
    pub(super) fn into_sorted(self) -> Vec<Difference> {
        let mut all: Vec<Difference> = self.found.into_values().collect();
        all.sort_by_key(|difference| difference.class);
        all
    }
}
