//! Sample links: one per relation that the schema lists.

use heck::ToKebabCase;
use indexmap::IndexMap;
use serde_json::json;

use super::schema::Schema;
use super::{Part, SampleBuilder};
use crate::load::Spec;
use crate::names::type_name;
use crate::node::Node;

/// Returns the URL of the first server with the defaults of its variables.
pub(super) fn server(spec: &Spec) -> String {
    let first = spec.document.servers.as_ref().and_then(|servers| servers.items().first());
    let mut url = first.and_then(|server| server.text("url")).unwrap_or("https://api.example.com").to_owned();
    for (name, variable) in
        first.and_then(|server| server.get("variables")).into_iter().flat_map(Node::entries)
    {
        url = url.replace(&format!("{{{name}}}"), variable.text("default").unwrap_or(name));
    }
    url
}

/// Returns `true` if this is a list of `{href, rel}`.
pub(super) fn is_list(spec: &Spec, schema: &Schema<'_>) -> bool {
    let Some(items) = schema.get("items") else { return false };
    let names: Vec<&str> = Schema::of(spec, items).properties().into_iter().map(|(name, _)| name).collect();
    names.contains(&"href") && names.contains(&"rel")
}

/// Returns one link per value of `rel`.
pub(super) fn list<'s>(
    builder: &SampleBuilder<'s>,
    owner: &Schema<'s>,
    property: &Schema<'s>,
    members: &IndexMap<String, Part>,
) -> Part {
    let items = property.get("items").map(|items| Schema::of(builder.spec, items));
    let rel = items.and_then(|items| items.properties().into_iter().find(|(name, _)| *name == "rel"));
    let rel = rel.map(|(_, node)| Schema::of(builder.spec, node));
    let rels = rel.and_then(|rel| rel.get("enum")).map(Node::items).unwrap_or_default();
    let rels = rels.iter().filter_map(Node::str);
    let link = |rel: &str| {
        let href = format!("{}/{}", builder.server, path(builder, rel, owner, members));
        Part::Json(json!({ "href": href, "rel": rel }))
    };
    Part::List(rels.map(link).collect())
}

/// Returns the path of a link: `customers/cus_1` if the id is known, else a subresource of the owner, else the
/// collection.
fn path(
    builder: &SampleBuilder<'_>,
    rel: &str,
    owner: &Schema<'_>,
    members: &IndexMap<String, Part>,
) -> String {
    let text = |name: &str| match members.get(name) {
        Some(Part::Json(value)) => value.as_str().map(str::to_owned),
        _ => None,
    };
    let own = owner.component().zip(text("id"));
    let own = own.map(|(component, id)| format!("{}/{id}", collection(&type_name(component))));
    if let (Some(own), "self") = (&own, rel) {
        return own.clone();
    }
    let embedded = match members.get("_embedded") {
        Some(Part::Object(embedded)) => embedded.get(rel),
        _ => None,
    };
    let (kind, inside) = match embedded {
        Some(Part::Resource(name)) => (name.as_str(), builder.samples.resources.get(name)),
        other => (rel, other),
    };
    let inside = match inside {
        Some(Part::Object(resource)) => resource.get("id"),
        _ => None,
    };
    let inside = match inside {
        Some(Part::Json(id)) => id.as_str().map(str::to_owned),
        _ => None,
    };
    match (text(&format!("{rel}Id")).or(inside), own) {
        (Some(id), _) => format!("{}/{id}", collection(kind)),
        (None, Some(own)) => format!("{own}/{}", rel.to_kebab_case()),
        (None, None) => collection(kind),
    }
}

/// Returns the path segment of a type: `kyc-requests` for `KycRequest`.
fn collection(name: &str) -> String {
    let name = name.to_kebab_case();
    match name.strip_suffix('y') {
        _ if name.ends_with('s') => name,
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{name}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::collection;

    #[test]
    fn collections_are_in_the_plural() {
        for (name, expected) in [
            ("KycRequest", "kyc-requests"),
            ("documents", "documents"),
            ("Currency", "currencies"),
            ("key", "keys"),
        ] {
            assert_eq!(collection(name), expected);
        }
    }
}
