//! A match on an open enum needs a wildcard arm, so that new values break no program.

use rebilly_sdk::kyc::KycRequestEventType;

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
