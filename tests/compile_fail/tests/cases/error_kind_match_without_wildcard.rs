//! A match on the kind of an error needs a wildcard arm, so that new kinds break no program.

use rebilly_sdk::ErrorKind;

fn is_local(kind: ErrorKind) -> bool {
    match kind {
        ErrorKind::Configuration | ErrorKind::InvalidRequest | ErrorKind::LocalRateLimit => true,
        ErrorKind::PaginationLimit | ErrorKind::InvalidPage | ErrorKind::TokenProvider => true,
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Redirect => false,
        ErrorKind::Api | ErrorKind::Decode | ErrorKind::BodyTooLarge | ErrorKind::BodyIo => false,
    }
}

fn main() {}
