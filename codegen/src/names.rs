//! Rust names from wire names, by the rules that progenitor and typify follow.

use heck::{ToPascalCase, ToSnakeCase};

/// Words that cannot be identifiers.
const KEYWORDS: [&str; 53] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// The name of a type: `ContactObject`, `kyc-request` → `KycRequest`.
pub fn type_name(text: &str) -> String {
    sanitize(&spelled(text).to_pascal_case())
}

/// The name of a variant of an enum.
pub fn variant_name(text: &str) -> String {
    type_name(text)
}

/// The name of a field or argument: `websiteId` → `website_id`, `type` → `type_`, `_links` → `links`.
pub fn field_name(text: &str) -> String {
    sanitize(&spelled(text).to_snake_case())
}

/// The name of a method.
pub fn method_name(text: &str) -> String {
    field_name(text)
}

/// Signs that carry meaning but cannot stand in a name.
fn spelled(text: &str) -> String {
    text.replace('+', " plus ").replace('\'', "")
}

fn sanitize(name: &str) -> String {
    let name: String = name.chars().filter(|c| c.is_alphanumeric() || *c == '_').collect();
    match name.chars().next() {
        None => "_".to_owned(),
        Some(first) if first.is_numeric() => format!("_{name}"),
        Some(_) if KEYWORDS.contains(&name.as_str()) && name != "union" => format!("{name}_"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_generator() {
        assert_eq!(field_name("websiteId"), "website_id");
        assert_eq!(field_name("type"), "type_");
        assert_eq!(field_name("_links"), "links");
        assert_eq!(field_name("address2"), "address2");
        assert_eq!(type_name("customer-one-time-password-requested"), "CustomerOneTimePasswordRequested");
        assert_eq!(variant_name("ePay.bg"), "EPayBg");
        assert_eq!(variant_name("2checkout"), "_2checkout");
    }
}
