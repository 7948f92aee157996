//! The kinds of call: the columns of the matrix, with the facts that decide what may happen to each.

use std::fmt;

/// A kind of call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// Reads one resource.
    Get,
    /// Reads a page of a collection.
    Page,
    /// Creates or replaces under an identifier of the caller's.
    Put,
    /// The same, with a payment token that can be used once.
    PutToken,
    /// The same without a token, of which the caller says that it must not be repeated.
    PutOnce,
    /// Deletes.
    Delete,
    /// Creates under an identifier of the server's.
    Post,
    /// The same with a payment token.
    PostToken,
    /// The same without a token, of which the caller says that it can be repeated.
    PostAgain,
    /// Reads one resource, signed with a token that a provider makes.
    GetProvided,
    /// Creates, signed with a token that a provider makes.
    PostProvided,
    /// Reads one resource with a policy of one attempt.
    GetNever,
    /// Changes a part.
    Patch,
    /// Charges, with a `requestId` by which the server knows a repetition.
    PostKeyed,
    /// Charges, without one.
    PostUnkeyed,
    /// Looks for an equal resource, which is there.
    PostExisting,
    /// Sends a file in memory.
    PostFile,
    /// Sends a file that is produced while it is sent.
    PostStream,
    /// Takes a file in as it arrives.
    Download,
    /// Reads one resource without async.
    GetBlocking,
    /// Creates without async.
    PostBlocking,
}

/// What is known of a kind of call. From the documents, not from the SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventMetadata {
    /// A short name.
    pub name: &'static str,
    /// The operation that the server executes.
    pub operation: &'static str,
    /// Whether executing it twice is the same as executing it once, or the caller says so.
    pub harmless: bool,
    /// How often it may be sent at most.
    pub attempts: u32,
    /// Whether a refused credential can be made anew.
    pub renews: bool,
    /// Whether the right answer has no body.
    pub bodiless: bool,
    /// The status of the right answer.
    pub first: u16,
    /// What is answered once it was executed.
    pub then: Then,
    /// Whether the answer is handed on as it arrives: any body is right, a redirect to it is followed, and once the caller has
    /// the beginning nothing can be sent again.
    pub opens: bool,
    /// Whether 303 is a right answer.
    pub finds: bool,
}

/// What becomes of a request that was executed before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It is executed again and answered with this status.
    Executes(u16),
    /// There is nothing left to execute: it is refused with this status.
    Refuses(u16),
    /// The server knows it and answers the same again, without executing it.
    Replays,
}

/// How often a call is sent at most, by the policy of the matrix.
pub(crate) const ATTEMPTS: u32 = 3;

impl Class {
    /// All of them.
    pub const ALL: [Self; 21] = [
        Self::Get,
        Self::Page,
        Self::Put,
        Self::PutToken,
        Self::PutOnce,
        Self::Delete,
        Self::Post,
        Self::PostToken,
        Self::PostAgain,
        Self::GetProvided,
        Self::PostProvided,
        Self::GetNever,
        Self::Patch,
        Self::PostKeyed,
        Self::PostUnkeyed,
        Self::PostExisting,
        Self::PostFile,
        Self::PostStream,
        Self::Download,
        Self::GetBlocking,
        Self::PostBlocking,
    ];

    /// What is known of it.
    pub fn metadata(self) -> EventMetadata {
        let read = EventMetadata {
            name: "GET",
            operation: "GetCustomer",
            harmless: true,
            attempts: ATTEMPTS,
            renews: false,
            bodiless: false,
            first: 200,
            then: Then::Executes(200),
            opens: false,
            finds: false,
        };
        let put = EventMetadata { operation: "PutCustomer", first: 201, then: Then::Executes(200), ..read };
        let post = EventMetadata {
            operation: "PostCustomer",
            harmless: false,
            first: 201,
            then: Then::Executes(201),
            ..read
        };
        match self {
            Self::Get => read,
            Self::Page => EventMetadata { name: "GET page", operation: "GetCustomerCollection", ..read },
            Self::GetProvided => EventMetadata { name: "GET provider", renews: true, ..read },
            Self::GetBlocking => EventMetadata { name: "GET blocking", ..read },
            Self::PostBlocking => EventMetadata { name: "POST blocking", ..post },
            Self::GetNever => EventMetadata { name: "GET never", attempts: 1, ..read },
            Self::Put => EventMetadata { name: "PUT", ..put },
            Self::PutToken => EventMetadata { name: "PUT token", harmless: false, ..put },
            Self::PutOnce => EventMetadata { name: "PUT once", harmless: false, ..put },
            Self::Delete => EventMetadata {
                name: "DELETE",
                operation: "DeleteCustomer",
                bodiless: true,
                first: 204,
                then: Then::Refuses(404),
                ..read
            },
            Self::Post => EventMetadata { name: "POST", ..post },
            Self::PostToken => EventMetadata { name: "POST token", ..post },
            Self::PostAgain => EventMetadata { name: "POST again", harmless: true, ..post },
            Self::PostKeyed => EventMetadata {
                name: "POST requestId",
                operation: "POST /transactions",
                harmless: true,
                then: Then::Replays,
                ..post
            },
            Self::PostUnkeyed => {
                EventMetadata { name: "POST no id", operation: "POST /transactions", ..post }
            }
            Self::PostExisting => EventMetadata {
                name: "POST existing",
                operation: "POST /payment-instruments",
                first: 303,
                then: Then::Executes(303),
                finds: true,
                ..post
            },
            Self::PostFile => EventMetadata { name: "POST file", operation: "POST /files", ..post },
            // What was produced is gone.
            Self::PostStream => {
                EventMetadata { name: "POST stream", operation: "POST /files", attempts: 1, ..post }
            }
            Self::Patch => {
                EventMetadata { name: "PATCH", operation: "PATCH /things/{id}", harmless: false, ..read }
            }
            Self::Download => {
                EventMetadata { name: "download", operation: "GET /files/{id}/download", opens: true, ..read }
            }
            Self::PostProvided => EventMetadata { name: "POST provider", renews: true, ..post },
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.metadata().name)
    }
}
