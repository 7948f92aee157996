//! The request body of a snippet: the constructor of its model, with the values that the spec suggests.

use serde_json::Value;

use super::public_type;
use crate::directions::{Presence, View, ViewField, ViewShape, ViewVariant, Views};
use crate::model::Type;
use crate::names::field_name;

/// Maximum depth of models inside each other. A deeper body is an argument of the snippet.
const DEPTH: usize = 4;

/// Maximum number of lines of a body. A longer body is an argument of the snippet.
const LINES: usize = 14;

/// Returns the statement that declares `body`. `None` if a required property has no
/// literal, or if the statement is long.
pub(super) fn statement(views: &Views, ty: &Type) -> Option<String> {
    let expression = match ty {
        Type::List(item, false) => format!("vec![{}]", model(views, item.named()?, DEPTH, true)?),
        Type::Named(name) => model(views, name, DEPTH, true)?,
        _ => return None,
    };
    let file = syn::parse_str(&format!("fn example() {{ let body = {expression}; }}")).ok()?;
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("    ")).collect();
    (lines.len() <= LINES).then(|| lines.join("\n"))
}

/// Returns the expression of a model or a union. As the whole body, a union has its own type and a model without
/// required properties sets one.
fn model(views: &Views, name: &str, depth: usize, whole: bool) -> Option<String> {
    let view = views.types.get(name)?;
    let depth = depth.checked_sub(1)?;
    let path = public_type(views, &Type::Named(name.to_owned()));
    let variant = match &view.shape {
        ViewShape::Object { fields, .. } => return object(views, &path, fields, depth, whole),
        ViewShape::Union { tag, variants } => {
            let written = |variant: &&ViewVariant| match fields(views, variant) {
                _ if variant.wires.is_empty() => false,
                Some(fields) => variant.tagged || single(views, fields, tag),
                None => false,
            };
            variants.iter().find(written)
        }
        ViewShape::Presence { cases, variants, other } => {
            let decides = |variant: &&ViewVariant| {
                let mut cases = cases.iter().filter(|(ident, _)| *ident == variant.ident);
                let required = |wire: &String| {
                    let mut fields = fields(views, variant).into_iter().flatten();
                    fields.any(|field| field.wire == *wire && is_required(field))
                };
                cases.any(|(_, names)| names.iter().all(required))
            };
            variants.iter().find(decides).or(other.as_ref())
        }
        _ => None,
    };
    let inner = model(views, &variant?.model, depth, false)?;
    Some(if whole { format!("{path}::from({inner})") } else { inner })
}

/// Returns the fields of a variant's model.
fn fields<'v>(views: &'v Views, variant: &ViewVariant) -> Option<&'v [ViewField]> {
    match &views.types.get(&variant.model)?.shape {
        ViewShape::Object { fields, .. } => Some(fields),
        _ => None,
    }
}

/// Returns `true` if the constructor sets this property to its only value.
fn single(views: &Views, fields: &[ViewField], wire: &str) -> bool {
    fields.iter().any(|field| field.wire == wire && is_required(field) && has_one_value(views, field))
}

fn is_required(field: &ViewField) -> bool {
    field.flags.contains(&"REQUIRED")
}

fn has_one_value(views: &Views, field: &ViewField) -> bool {
    matches!(shape(views, &field.ty), Some(ViewShape::Enum(values)) if values.len() == 1)
}

fn shape<'v>(views: &'v Views, ty: &Type) -> Option<&'v ViewShape> {
    ty.named().and_then(|name| views.types.get(name)).map(|view: &View| &view.shape)
}

fn object(views: &Views, path: &str, fields: &[ViewField], depth: usize, whole: bool) -> Option<String> {
    let required = fields.iter().filter(|field| is_required(field));
    let required: Vec<&ViewField> = required.filter(|field| !has_one_value(views, field)).collect();
    if required.is_empty() {
        let setter = if whole { fields.iter().find_map(|field| setter(views, field)) } else { None };
        return Some(format!("{path}::default(){}", setter.unwrap_or_default()));
    }
    let arguments = required.iter().map(|field| {
        let name = field_name(&field.wire).replace('_', "-");
        value(views, &field.ty, field.sample.as_ref(), &name, depth)
    });
    Some(format!("{path}::new({})", arguments.collect::<Option<Vec<_>>>()?.join(", ")))
}

/// Returns the setter of an optional text with a suggested value.
fn setter(views: &Views, field: &ViewField) -> Option<String> {
    let is_plain = field.presence != Presence::Plain && !field.flags.contains(&"DEPRECATED");
    let sample =
        field.sample.as_ref().filter(|_| is_plain && matches!(field.ty, Type::String | Type::Named(_)));
    let literal = value(views, &field.ty, Some(sample?), "", 0)?;
    let name = field.ident.clone().unwrap_or_else(|| field_name(&field.wire));
    Some(format!(".with_{}({literal})", name.trim_end_matches('_')))
}

/// Returns the expression of a value. `name` stands for a text without a sample.
fn value(views: &Views, ty: &Type, sample: Option<&Value>, name: &str, depth: usize) -> Option<String> {
    let text = || format!("{:?}", sample.and_then(Value::as_str).unwrap_or(name));
    Some(match ty {
        Type::String => text(),
        Type::Bool => sample.and_then(Value::as_bool).unwrap_or(true).to_string(),
        Type::Integer | Type::Decimal => {
            // Literals of `Decimal` are integers.
            let number = sample.filter(|sample| sample.is_number()).map(Value::to_string);
            number.as_deref().and_then(|text| text.split('.').next()).unwrap_or("1").to_owned()
        }
        Type::Timestamp => "std::time::SystemTime::now()".to_owned(),
        Type::List(item, false) => {
            let samples = sample.and_then(Value::as_array).filter(|samples| !samples.is_empty());
            let items: Option<Vec<String>> = match samples {
                Some(samples) => {
                    samples.iter().map(|one| value(views, item, Some(one), name, depth)).collect()
                }
                None => value(views, item, None, name, depth).map(|item| vec![item]),
            };
            format!("[{}]", items?.join(", "))
        }
        Type::Map(item, false) => {
            let sample = sample.and_then(|sample| sample.as_object()?.iter().next());
            let key = sample.map_or("key", |(key, _)| key);
            format!("[({key:?}, {})]", value(views, item, sample.map(|(_, value)| value), name, depth)?)
        }
        Type::Named(model_name) => match shape(views, ty)? {
            ViewShape::Id => text(),
            ViewShape::Enum(values) => match sample.and_then(Value::as_str) {
                Some(_) => text(),
                None => format!("{:?}", values.first()?.0),
            },
            _ => model(views, model_name, depth, false)?,
        },
        _ => return None,
    })
}
