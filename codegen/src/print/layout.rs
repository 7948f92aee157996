//! Layout of generated Rust: prettyplease, with empty lines between items.

use proc_macro2::TokenStream;
use quote::ToTokens;

use super::text::doc_lines;

/// Maximum width of a constructor attribute on one line.
const LINE: usize = 100;

/// Formats a file of items.
///
/// # Errors
/// Fails if the tokens are not valid Rust, for example because of a name from the spec.
pub(super) fn items(tokens: TokenStream) -> Result<String, String> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| error.to_string())?;
    Ok(spaced(&prettyplease::unparse(&file)))
}

/// Formats an item as the argument of a declaring macro: `model! { … }`.
pub(super) fn in_macro(name: &str, item: impl ToTokens) -> Result<String, String> {
    let mut out = format!("{name}! {{\n");
    for line in items(item.to_token_stream())?.lines() {
        for line in attribute(line) {
            if !line.is_empty() {
                out.push_str("    ");
                out.push_str(&line);
            }
            out.push('\n');
        }
    }
    out.push_str("}\n");
    Ok(out)
}

/// Formats the arguments of an attribute, which prettyplease does not: `with_id: Id`, one per line if the line is long.
fn attribute(line: &str) -> Vec<String> {
    let trimmed = line.trim_start();
    let indent = &line[..line.len() - trimmed.len()];
    if !["#[new(", "#[plain_setter("].iter().any(|name| trimmed.starts_with(name)) {
        return vec![line.to_owned()];
    }
    let line = line.replace(':', ": ");
    if line.len() <= LINE || !trimmed.starts_with("#[new(") {
        return vec![line];
    }
    let arguments = trimmed.trim_start_matches("#[new(").trim_end_matches(")]").replace(':', ": ");
    let mut lines = vec![format!("{indent}#[new(")];
    let arguments: Vec<String> = top_level(&arguments);
    let last = arguments.len().saturating_sub(1);
    for (place, argument) in arguments.iter().enumerate() {
        lines.push(format!("{indent}    {argument}{}", if place < last { "," } else { "" }));
    }
    lines.push(format!("{indent})]"));
    lines
}

/// Splits at the commas outside of angle brackets.
fn top_level(text: &str) -> Vec<String> {
    let (mut parts, mut current, mut depth) = (Vec::new(), String::new(), 0usize);
    for character in text.chars() {
        match character {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(std::mem::take(&mut current).trim().to_owned());
                continue;
            }
            _ => {}
        }
        current.push(character);
    }
    parts.push(current.trim().to_owned());
    parts
}

/// Returns a `#[doc]` attribute per line of a text, wrapped for this depth.
pub(super) fn docs(text: &str, depth: usize) -> TokenStream {
    let lines = doc_lines(text, depth).into_iter().map(|line| {
        let line = if line.is_empty() { line } else { format!(" {line}") };
        quote::quote!(#[doc = #line])
    });
    lines.collect()
}

/// Inserts an empty line between items and between methods, which prettyplease omits.
fn spaced(text: &str) -> String {
    let mut out = String::new();
    let mut last = "";
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let same_depth = last.len() - last.trim_start().len() == indent;
        let after_block = same_depth && matches!(last.trim(), "}" | "});" | "]);");
        let (word, last_word) = (keyword(line), keyword(last));
        let last_word = if last == "};" { "use" } else { last_word };
        let after_line =
            same_depth && indent == 0 && last.ends_with(';') && (word != last_word || word == "static");
        let begins = !matches!(line.trim(), "" | "}" | "});" | ")" | ");") && !line.trim().starts_with('.');
        let after_header = last.starts_with("//!") && !line.starts_with("//!");
        if begins && (after_block || after_line || after_header) {
            out.push('\n');
        }
        // prettyplease writes spaces around the angle brackets of a macro's arguments.
        if word.starts_with("call!(") || word.starts_with("paged_call!(") {
            out.push_str(&line.replace(" < ", "<").replace(" >", ">"));
        } else {
            out.push_str(line);
        }
        out.push('\n');
        last = line;
    }
    out
}

/// Returns the first word of a line after `pub`. Equal ones, as of `use` and `mod`, stay together.
fn keyword(line: &str) -> &str {
    line.split_whitespace().find(|word| !matches!(*word, "pub" | "pub(crate)")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn items_and_methods_are_separated_by_empty_lines() {
        let tokens = quote! {
            use a::b;
            use c::d;
            mod e;
            pub struct S { x: u8 }
            impl S { fn one() {} fn two() { if a { b() } else { c() } } }
            call_methods!(S);
            static X: u8 = 1;
        };
        let expected = "use a::b;\nuse c::d;\n\nmod e;\n\npub struct S {\n    x: u8,\n}\n\nimpl S {\n    fn one() {}\n    \
                        fn two() {\n        if a { b() } else { c() }\n    }\n}\n\ncall_methods!(S);\n\nstatic X: u8 = 1;\n";
        assert_eq!(items(tokens).unwrap(), expected);
    }

    #[test]
    fn a_long_constructor_has_a_line_per_argument() {
        let line = format!("    #[new(value first:{}, entries second:Map<String, Json>)]", "Long".repeat(20));
        let lines = attribute(&line);
        assert_eq!(lines.len(), 4);
        assert!(lines[1].ends_with(',') && lines[1].starts_with("        value first: Long"), "{lines:?}");
        assert_eq!(lines[2..], ["        entries second: Map<String, Json>", "    )]"]);
        let setter = format!("    #[plain_setter(with_{}:i64)]", "long".repeat(30));
        assert_eq!(attribute(&setter), [setter.replace(':', ": ")]);
    }

    #[test]
    fn a_declaration_is_indented_in_its_macro() {
        let docs = docs("A thing.", 1);
        let item = quote!(#docs pub struct Thing {
            #[json("id", nullable)]
            #[plain_setter(with_size: i64)]
            pub size: Option<i64>
        });
        let expected = "model! {\n    /// A thing.\n    pub struct Thing {\n        #[json(\"id\", nullable)]\n        \
                        #[plain_setter(with_size: i64)]\n        pub size: Option<i64>,\n    }\n}\n";
        assert_eq!(in_macro("model", item).unwrap(), expected);
    }
}
