//! What a client can tell of each fault: the first of the two tables that expectations come from.

use rebilly_sandbox::Fault;

use crate::class::EventMetadata;

/// What a client can tell when an attempt goes wrong. It never sees whether the operation was executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// No connection was opened.
    Refused,
    /// The connection ended before the head of an answer was there.
    Lost,
    /// Nothing came in time.
    Silent,
    /// An answer of this status.
    Status(u16),
    /// An answer of this status that asks for a wait beyond the call's deadline.
    FarOff(u16),
    /// The right head, a part of the body, and the end of the connection.
    Cut,
    /// The right head, a part of the body, and then nothing in time.
    Stalled,
    /// The right head and a body larger than the client takes.
    TooLarge,
    /// The right head and a body that is not what was asked for.
    Unreadable,
    /// The right answer, if in an odd dress.
    Right,
}

/// By the fault's name, without its stage and its clock.
const SIGHTS: [(&str, Sight); 49] = [
    ("reset", Sight::Lost),
    ("close", Sight::Lost),
    ("broken head", Sight::Lost),
    ("hang", Sight::Silent),
    ("truncated body", Sight::Cut),
    ("broken chunks", Sight::Cut),
    ("stalled body", Sight::Stalled),
    ("oversized body", Sight::TooLarge),
    ("oversized body, chunked", Sight::TooLarge),
    ("empty body", Sight::Unreadable),
    ("not JSON", Sight::Unreadable),
    ("HTML 502", Sight::Status(502)),
    ("500", Sight::Status(500)),
    ("501", Sight::Status(501)),
    ("503", Sight::Status(503)),
    ("503, 1 s", Sight::Status(503)),
    ("503, 3600 s", Sight::FarOff(503)),
    ("empty 504", Sight::Status(504)),
    ("408", Sight::Status(408)),
    ("429, no retry header", Sight::Status(429)),
    ("429, timestamp in 1 s", Sight::Status(429)),
    ("429, timestamp in -5 s", Sight::Status(429)),
    ("429, 1 s", Sight::Status(429)),
    ("429, date in 1 s", Sight::Status(429)),
    ("429, timestamp in 1 s and 2 s", Sight::Status(429)),
    ("429, invalid retry header", Sight::Status(429)),
    ("429, timestamp in 3600 s", Sight::FarOff(429)),
    ("429, 3600 s", Sight::FarOff(429)),
    ("429, date in 3600 s", Sight::FarOff(429)),
    ("legacy 400", Sight::Status(400)),
    ("401", Sight::Status(401)),
    ("403", Sight::Status(403)),
    ("404", Sight::Status(404)),
    ("409", Sight::Status(409)),
    ("422", Sight::Status(422)),
    ("423", Sight::Status(423)),
    ("redirect 301", Sight::Status(301)),
    ("redirect 302", Sight::Status(302)),
    ("redirect 303", Sight::Status(303)),
    ("redirect 307", Sight::Status(307)),
    ("redirect 308", Sight::Status(308)),
    ("slow chunks", Sight::Right),
    ("slow bytes", Sight::Right),
    ("wrong content type", Sight::Right),
    ("no content type", Sight::Right),
    ("duplicate headers", Sight::Right),
    ("interim response", Sight::Right),
    ("correct response", Sight::Right),
    ("no fault", Sight::Right),
];

/// Faults of paging: they spoil the choice of rows, not the answer.
pub(crate) const OF_PAGING: [&str; 4] =
    ["offset clamped", "limit clamped", "page repeats", "no paging headers"];

/// What a client can tell of a fault; `None` when nobody has said yet.
pub fn of(fault: &Fault) -> Option<Sight> {
    let name = fault.to_string();
    let stages = [" before executing", " after executing"];
    let staged = stages.into_iter().find_map(|stage| name.strip_suffix(stage));
    let kind = staged.unwrap_or(&name).split(", clock off by").next()?;
    let listed = SIGHTS.iter().find(|(known, _)| *known == kind).map(|(_, sight)| *sight);
    if OF_PAGING.contains(&kind) { Some(Sight::Right) } else { listed }
}

impl Sight {
    /// The same for an operation: an answer without a body has none that could be spoilt, and of a file everything is right.
    pub(crate) fn for_operation(self, facts: &EventMetadata) -> Self {
        let of_body = matches!(self, Self::Cut | Self::Stalled | Self::TooLarge | Self::Unreadable);
        let of_content = self == Self::Unreadable;
        if of_body && facts.bodiless || of_content && facts.opens { Self::Right } else { self }
    }

    /// One status for all that a short run takes for the same.
    pub(crate) fn sort(self) -> Self {
        match self {
            Self::Status(403..=407 | 409..=428) => Self::Status(403),
            Self::Status(301 | 308) => Self::Status(301),
            Self::Status(302 | 307) => Self::Status(302),
            Self::Status(500 | 501) => Self::Status(500),
            Self::Status(502..) => Self::Status(502),
            other => other,
        }
    }

    /// The status of an answer that is right for this operation although a fault made it, or that leads to one.
    pub(crate) fn answers(self, facts: &EventMetadata) -> Option<u16> {
        match self {
            Self::Status(303) if facts.finds => Some(303),
            // The other host answers 200.
            Self::Status(302 | 307) if facts.opens => Some(200),
            _ => None,
        }
    }
}
