//! Place of an operation in the retry table.

use std::collections::BTreeSet;

use super::{Api, Kind, Operation, Property, Type, objects};

/// When an operation can be executed twice like once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// With any body.
    Always,
    /// If the body has a `requestId`.
    WithRequestId,
    /// Never.
    Never,
}

impl Api {
    /// Returns the place of an operation in the retry table: `x-idempotency`, or else by its method and its body.
    pub fn idempotency(&self, operation: &Operation) -> Idempotency {
        match (operation.idempotency.as_deref(), operation.method.as_str()) {
            (Some("always"), _) | (None, "GET" | "HEAD" | "PUT" | "DELETE") => Idempotency::Always,
            (Some("request-id"), _) => Idempotency::WithRequestId,
            (None, _) if self.sent(operation).any(|property| property.wire == "requestId") => {
                Idempotency::WithRequestId
            }
            _ => Idempotency::Never,
        }
    }

    /// Returns the properties of the body of an operation that Rebilly accepts only once. Of a union, those of all
    /// variants.
    pub fn single_use<'a>(&'a self, operation: &'a Operation) -> BTreeSet<&'a str> {
        let once = self.sent(operation).filter(|property| property.usage.single_use);
        once.map(|property| property.wire.as_str()).collect()
    }

    /// Returns the properties that the body of an operation can have.
    fn sent<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = &'a Property> {
        let body = operation.body.as_ref().and_then(Type::named);
        let objects = body.map(|name| objects(&self.types, name)).unwrap_or_default();
        let properties =
            objects.into_iter().flat_map(|name| match self.types.get(name).map(|def| &def.kind) {
                Some(Kind::Object(properties)) => properties.as_slice(),
                _ => &[],
            });
        properties.filter(|property| !property.usage.read_only)
    }
}
