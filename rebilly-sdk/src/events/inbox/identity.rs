//! Identity of events: which deliveries are the same event.

mod canonical;

use sha2::{Digest as _, Sha256};

use crate::events::metadata::EventMetadata;

/// Hash that identifies an event.
pub(super) type Identity = [u8; 32];

/// Separates the hashes of bodies that are JSON, of other bodies, and of revisions.
#[derive(Clone, Copy)]
enum Domain {
    Json = 0,
    Text = 1,
    Revision = 2,
}

/// Returns a hash of the event type and the whole body. The order of properties and white space do not matter; the
/// order of lists and the notation of values do.
///
/// A body that is not JSON is hashed as it is.
pub(super) fn of_body(metadata: &EventMetadata, body: &[u8]) -> Identity {
    let event_type = metadata.event_type().as_bytes();
    match canonical::hash(body) {
        Some(canonical) => hash(Domain::Json, [event_type, &canonical]),
        None => hash(Domain::Text, [event_type, body]),
    }
}

/// Returns a hash of event type, entity and revision; `None` if the entity or the revision is missing.
pub(super) fn of_revision(metadata: &EventMetadata) -> Option<Identity> {
    let (entity, revision) = metadata.entity().zip(metadata.revision())?;
    let (kind, id) = (entity.kind.as_bytes(), entity.id.as_bytes());
    Some(hash(Domain::Revision, [metadata.event_type().as_bytes(), kind, id, &revision.to_be_bytes()]))
}

/// Hashes parts with their lengths, which keep them apart.
fn hash<const N: usize>(domain: Domain, parts: [&[u8]; N]) -> Identity {
    let mut hash = Sha256::new_with_prefix([domain as u8]);
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use crate::events::EventMetadata;
    use crate::events::inbox::InboxEntry;

    fn key(body: &str) -> String {
        let metadata = EventMetadata::read(body.as_bytes()).unwrap();
        InboxEntry::new(&metadata, Bytes::copy_from_slice(body.as_bytes())).key
    }

    fn key_of_revision(body: &str) -> String {
        let metadata = EventMetadata::read(body.as_bytes()).unwrap();
        InboxEntry::of_revision(&metadata, Bytes::copy_from_slice(body.as_bytes())).key
    }

    const PASSWORD: &str = r#"{"eventType":"customer-one-time-password-requested","customerId":"c","oneTimePassword":"1","_embedded":{"customer":{"id":"c","revision":3}}}"#;

    #[test]
    fn two_events_of_one_type_entity_and_revision_are_different() {
        let again = PASSWORD.replace("\"1\"", "\"2\"");
        assert_ne!(key(PASSWORD), key(&again));
        assert_eq!(key_of_revision(PASSWORD), key_of_revision(&again));
        assert_ne!(
            key_of_revision(PASSWORD),
            key_of_revision(&PASSWORD.replace("\"revision\":3", "\"revision\":4"))
        );
        assert_ne!(key_of_revision(PASSWORD), key_of_revision(&PASSWORD.replace("\"c\"", "\"d\"")));
    }

    #[test]
    fn the_order_of_properties_and_white_space_do_not_change_an_event() {
        let other = r#" { "_embedded" : {"customer":{ "revision":3 ,"id":"c"}}, "oneTimePassword":"1",
            "customerId":"c", "eventType":"customer-one-time-password-requested" }"#;
        assert_eq!(key(PASSWORD), key(other));
    }

    #[test]
    fn without_a_revision_the_body_identifies_the_event() {
        let body = r#"{"eventType":"x","customerId":"c"}"#;
        assert_eq!(key_of_revision(body), key(body));
    }

    #[test]
    fn bodies_of_other_formats_are_compared_as_they_are() {
        let metadata = EventMetadata::new("customer-updated");
        let keys = ["customer-updated c", "customer-updated  c", "{\"a\":1", ""]
            .map(|body| InboxEntry::new(&metadata, Bytes::from_static(body.as_bytes())).key);
        for (index, key) in keys.iter().enumerate() {
            assert!(!keys.iter().skip(index + 1).any(|other| other == key));
        }
        let other = InboxEntry::new(&EventMetadata::new("customer-created"), Bytes::from_static(b"")).key;
        assert_ne!(keys.last(), Some(&other));
    }
}
