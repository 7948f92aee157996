//! Order of the keys of models. Objects of one list mostly repeat it, whatever it is.

use super::Reader;
use crate::model::ModelInfo;

/// Order of the keys in the last object of a model.
#[derive(Debug, Default)]
pub(crate) struct KeyOrder {
    /// Field at the start of the object, then the field that followed each field. Empty: the order of the spec.
    next: Vec<u16>,
    learns: bool,
}

impl KeyOrder {
    /// Returns the field that is expected at a position: 0, or one more than the index of the field before.
    #[inline]
    pub(crate) fn expected(&self, position: usize) -> usize {
        self.next.get(position).map_or(position, |next| usize::from(*next))
    }

    /// Notes the field that was found at a position.
    #[inline]
    pub(crate) fn note(&mut self, position: usize, found: usize, info: &ModelInfo) {
        if self.learns && self.expected(position) != found {
            self.learn(position, found, info);
        }
    }

    fn learn(&mut self, position: usize, found: usize, info: &ModelInfo) {
        let Ok(found) = u16::try_from(found) else { return };
        if self.next.is_empty() {
            self.next
                .extend((0..=info.properties.len()).map(|index| u16::try_from(index).unwrap_or(u16::MAX)));
        }
        if let Some(next) = self.next.get_mut(position) {
            *next = found;
        }
    }
}

impl Reader<'_> {
    /// Takes the order of the keys of a model, until it is returned. The first item of a list teaches none.
    pub(crate) fn take_key_order(&mut self, info: &'static ModelInfo) -> KeyOrder {
        let known = self.key_orders.iter().position(|(known, _)| std::ptr::eq(*known, info));
        match known {
            Some(index) => self.key_orders.swap_remove(index).1,
            None => KeyOrder { next: Vec::new(), learns: self.repeats },
        }
    }

    /// Keeps the order of the keys of a model for its next object.
    pub(crate) fn keep_key_order(&mut self, info: &'static ModelInfo, order: KeyOrder) {
        if !order.next.is_empty() {
            self.key_orders.push((info, order));
        }
    }
}
