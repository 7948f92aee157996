//! New values of an enum do not break programs, so each match has an arm for them.

use rebilly_sdk::types::KycRequestEventType;

fn name(kind: &KycRequestEventType) -> &str {
    match kind {
        KycRequestEventType::KycRequestAttempted => "attempted",
        KycRequestEventType::KycRequestFailed => "failed",
        KycRequestEventType::KycRequestFulfilled => "fulfilled",
        KycRequestEventType::KycRequestPartiallyFulfilled => "partially",
        KycRequestEventType::Unknown(name) => name,
    }
}

fn main() {}
