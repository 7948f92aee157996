//! Identity of events: which deliveries are the same event.

use sha2::{Digest as _, Sha256};

use crate::events::metadata::EventMetadata;

/// Returns a hash of the event type, the ids and the whole body, independent of the order of its properties and of its
/// white space. A body that is not JSON is hashed as it is.
pub(super) fn of_body(metadata: &EventMetadata, body: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    part(&mut hash, metadata.event_type().as_bytes());
    part(&mut hash, body);
    hash.finalize().into()
}

/// Returns a hash of event type, entity and revision; `None` if one of them is missing.
pub(super) fn of_revision(metadata: &EventMetadata) -> Option<[u8; 32]> {
    let (entity, revision) = metadata.entity().zip(metadata.revision())?;
    let mut hash = Sha256::new();
    for text in [metadata.event_type(), &entity.kind, &entity.id, &revision.to_string()] {
        part(&mut hash, text.as_bytes());
    }
    Some(hash.finalize().into())
}

/// Adds a part with its length, which keeps the parts apart.
fn part(hash: &mut Sha256, bytes: &[u8]) {
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}
