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
}

/// What is known of a kind of call. From the documents, not from the SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
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
}

/// What becomes of a request that was executed before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It is executed again and answered with this status.
    Executes(u16),
    /// There is nothing left to execute: it is refused with this status.
    Refuses(u16),
}

/// How often a call is sent at most, by the policy of the matrix.
pub(crate) const ATTEMPTS: u32 = 3;

impl Class {
    /// All of them.
    pub const ALL: [Self; 12] = [
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
    ];

    /// What is known of it.
    pub fn facts(self) -> Facts {
        let read = Facts {
            name: "GET",
            operation: "GetCustomer",
            harmless: true,
            attempts: ATTEMPTS,
            renews: false,
            bodiless: false,
            first: 200,
            then: Then::Executes(200),
        };
        let put = Facts { operation: "PutCustomer", first: 201, then: Then::Executes(200), ..read };
        let post = Facts {
            operation: "PostCustomer",
            harmless: false,
            first: 201,
            then: Then::Executes(201),
            ..read
        };
        match self {
            Self::Get => read,
            Self::Page => Facts { name: "GET page", operation: "GetCustomerCollection", ..read },
            Self::GetProvided => Facts { name: "GET provider", renews: true, ..read },
            Self::GetNever => Facts { name: "GET never", attempts: 1, ..read },
            Self::Put => Facts { name: "PUT", ..put },
            Self::PutToken => Facts { name: "PUT token", harmless: false, ..put },
            Self::PutOnce => Facts { name: "PUT once", harmless: false, ..put },
            Self::Delete => Facts {
                name: "DELETE",
                operation: "DeleteCustomer",
                bodiless: true,
                first: 204,
                then: Then::Refuses(404),
                ..read
            },
            Self::Post => Facts { name: "POST", ..post },
            Self::PostToken => Facts { name: "POST token", ..post },
            Self::PostAgain => Facts { name: "POST again", harmless: true, ..post },
            Self::PostProvided => Facts { name: "POST provider", renews: true, ..post },
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.facts().name)
    }
}
