//! Rust names from wire names, by the rules of typify and progenitor.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Words that cannot be identifiers, as typify lists them.
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Returns the name of a type: `ContactObject`, `kyc-request` → `KycRequest`, `3ds` → `X3ds`.
pub fn type_name(text: &str) -> String {
    identifier(text, |text| text.to_pascal_case(), "X")
}

/// Returns the name of an enum variant: `ePay.bg` → `EPayBg`. Different texts can give the same name.
pub fn variant_name(text: &str) -> String {
    type_name(text)
}

/// Returns a variant name other than `Unknown`, which every enum reserves for unknown values.
pub fn known_name(name: &str) -> &str {
    if name == "Unknown" { "UnknownValue" } else { name }
}

/// Returns the words of a type name: `KycRequestId` → `Kyc`, `Request`, `Id`.
pub fn words(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let end = rest.char_indices().skip(1).find(|(_, letter)| letter.is_uppercase());
        let (word, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Returns `true` if two words are the same, in the singular or the plural.
pub fn is_same_word(one: &str, other: &str) -> bool {
    one.trim_end_matches('s') == other.trim_end_matches('s')
}

/// Returns the name of a field: `websiteId` → `website_id`, `type` → `type_`, `_links` → `links`.
pub fn field_name(text: &str) -> String {
    identifier(text, |text| text.to_snake_case(), "x")
}

/// Returns the name of a type's constant: `KycRequest` → `KYC_REQUEST`.
pub fn constant_name(text: &str) -> String {
    identifier(text, |text| text.to_shouty_snake_case(), "X")
}

/// Returns the name of an argument. Before a digit, progenitor writes another character than typify: `2fa` → `_2fa`.
pub fn argument_name(text: &str) -> String {
    identifier(text, |text| text.to_snake_case(), "_")
}

/// Returns the name of a method, by the same rules as [`field_name`].
pub fn method_name(text: &str) -> String {
    field_name(text)
}

/// Returns the name of the method that downloads a response in another media type: `get` → `get_pdf`.
pub fn download_name(method: &str, media_type: &str) -> String {
    let kind = media_type.rsplit(['/', '.', '+']).next().unwrap_or(media_type);
    format!("{}_{}", method.trim_end_matches('_'), kind.to_snake_case())
}

/// Returns the name of the accessor type of a resource: `service-credentials` → `ServiceCredentials`.
pub fn accessor_name(resource: &str) -> String {
    type_name(resource)
}

/// Returns the name of progenitor's function for an operation.
pub fn function_name(domain: &str, resource: &str, method: &str) -> String {
    let method = method.trim_end_matches('_');
    format!("{}_{}_{method}", domain.replace('-', "_"), resource.replace('-', "_"))
}

fn identifier(text: &str, to_case: fn(&str) -> String, prefix: &str) -> String {
    let name = match text {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => {
            let known = |c: char| c.is_alphabetic() || c.is_ascii_digit() || c == '_';
            to_case(&text.replace('\'', "").replace(|c| !known(c), "-"))
        }
    };
    let name = match name.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first.is_alphabetic() => name,
        Some(_) => format!("{prefix}{name}"),
    };
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Returns the known name that is nearest to a misspelt one.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let allowed = 1 + name.chars().count() / 5;
    let distances = known.into_iter().map(|candidate| (distance(name, candidate), candidate));
    distances.filter(|(distance, _)| *distance <= allowed).min().map(|(_, candidate)| candidate)
}

/// Returns the edit distance: characters to insert, delete or replace.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.to_lowercase().chars().enumerate() {
        let mut next = vec![index + 1];
        for (above, (other, diagonal)) in row.iter().skip(1).zip(to.iter().zip(&row)) {
            let left = next.last().copied().unwrap_or_default();
            next.push((diagonal + usize::from(letter != *other)).min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_generator() {
        let fields = [
            ("websiteId", "website_id"),
            ("type", "type_"),
            ("_links", "links"),
            ("address2", "address2"),
            ("3dsVersion", "x3ds_version"),
            ("isEDDRequired", "is_edd_required"),
        ];
        for (wire, name) in fields {
            assert_eq!(field_name(wire), name);
        }
        assert_eq!(constant_name("X2checkoutWebhook"), "X2CHECKOUT_WEBHOOK");
        assert_eq!((argument_name("2fa").as_str(), argument_name("in").as_str()), ("_2fa", "in_"));
        let types = [
            ("customer-one-time-password-requested", "CustomerOneTimePasswordRequested"),
            ("ePay.bg", "EPayBg"),
            ("2checkout", "X2checkout"),
            ("Apple Pay", "ApplePay"),
            ("driver's-license", "DriversLicense"),
            ("self", "Self_"),
            ("", "X"),
        ];
        for (wire, name) in types {
            assert_eq!(type_name(wire), name);
        }
    }

    #[test]
    fn downloads_are_named_after_their_media_type() {
        assert_eq!(download_name("get", "application/pdf"), "get_pdf");
        assert_eq!(download_name("get_", "application/vnd.ms-excel"), "get_ms_excel");
    }

    #[test]
    fn a_type_name_stays_what_it_is() {
        for name in ["CustomerId", "X2checkout", "AmlConfidence", "Self_"] {
            assert_eq!(type_name(name).trim_end_matches('_'), name.trim_end_matches('_'));
        }
    }

    #[test]
    fn a_misspelt_name_finds_its_neighbour() {
        let known = ["x-sensitive", "x-note", "x-id"];
        assert_eq!(nearest("x-sensitve", known), Some("x-sensitive"));
        assert_eq!(nearest("x-nothing", known), None);
    }
}
