//! Conversion of a response model into the request model of the same resource.

use super::read::{SeenFields, mark_missing, read_field};
use super::write::write_member;
use crate::model::{JsonField, Model, ModelInfo, Reader, Writer};
use crate::types::{ExtraFields, FieldState, Json};

/// Fills `request` from `response`. Drops read-only properties at every depth and keeps unknown properties.
///
/// It converts member by member, so that a value the request model cannot read affects no other member.
pub(crate) fn convert(response: &dyn Model, request: &mut dyn Model) {
    let (from, to) = (response.info(), request.info());
    request.with_fields_mut(&mut |fields, extra| {
        let (mut seen, mut unknown) = (SeenFields::default(), Vec::new());
        response.with_fields(&mut |values, received| {
            for (index, (property, value)) in from.properties.iter().copied().zip(values).enumerate() {
                let mut writer = Writer::default();
                if let Some(start) = write_member(*value, received, (index, property), &mut writer) {
                    let text = String::from_utf8_lossy(writer.since(start));
                    convert_member(to, fields, extra, (property, &text), &mut seen, &mut unknown);
                }
            }
            for (name, json) in received.iter() {
                convert_member(to, fields, extra, (name, json.as_str()), &mut seen, &mut unknown);
            }
        });
        extra.set_unknown(unknown);
        mark_missing(to, extra, &seen);
    });
}

/// Copies one member. A value that does not fit the field is sent unchanged, as an unknown property.
fn convert_member(
    info: &ModelInfo,
    fields: &mut [&mut dyn JsonField],
    extra: &mut ExtraFields,
    (name, text): (&str, &str),
    seen: &mut SeenFields,
    unknown: &mut Vec<(Box<str>, Json)>,
) {
    let known = info.field(name).and_then(|index| Some((index, *info.properties.get(index)?)));
    if let Some((index, property, field)) =
        known.and_then(|(index, property)| Some((index, property, fields.get_mut(index)?)))
    {
        let first = !seen.contains(index);
        seen.insert(index);
        let mut reader = Reader::converting(text.as_bytes());
        if read_field(*field, extra, (index, property), &mut reader).is_ok() {
            return;
        }
        if first {
            // The part that was read before the error must not be sent in addition to the unchanged value.
            if !field.is_absent() {
                field.set_null();
            }
            extra.set_state(index, FieldState::Missing);
        }
    }
    if !info.is_read_only(name) {
        unknown.push((name.into(), Json::from_checked(text)));
    }
}
