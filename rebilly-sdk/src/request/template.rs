//! Path templates and the values of their placeholders.

/// Values for the placeholders of a path.
#[derive(Default)]
pub(super) struct PathParams {
    pub(super) positional: Vec<String>,
    pub(super) named: Vec<(String, String)>,
}

/// Invalid template or values. The message contains no value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TemplateError {
    pub(super) message: String,
    /// `true` if the template itself is valid. Only a valid one is free of data and can be shown.
    pub(super) is_template_valid: bool,
}

/// Returns the values in the order of the placeholders.
pub(super) fn resolve(template: &str, params: PathParams) -> Result<Vec<String>, TemplateError> {
    let names = placeholders(template);
    let names = names.map_err(|message| TemplateError { message, is_template_valid: false })?;
    assign(&names, params).map_err(|message| TemplateError { message, is_template_valid: true })
}

fn assign(names: &[&str], params: PathParams) -> Result<Vec<String>, String> {
    let PathParams { positional, mut named } = params;
    let mut positional = positional.into_iter();
    let mut values = Vec::with_capacity(names.len());
    for name in names {
        let index = named.iter().position(|(known, _)| known == name);
        let value = index.map(|index| named.swap_remove(index).1).or_else(|| positional.next());
        values.push(
            value.ok_or_else(|| format!("the path parameter {name} has no value: call `.path_param(…)`"))?,
        );
    }
    if positional.next().is_some() {
        return Err(format!(
            "there are more path parameters than the path has placeholders ({}): remove a `.path_param(…)`",
            names.len()
        ));
    }
    match named.first() {
        Some(_) => {
            Err("a path parameter is not in the path or has two values: correct `.path_param_named(…)`"
                .to_owned())
        }
        None => Ok(values),
    }
}

/// Returns the names of the placeholders.
///
/// # Errors
/// A message when a URL parser would reject or change the template.
fn placeholders(template: &str) -> Result<Vec<&str>, String> {
    let path =
        template.strip_prefix('/').ok_or("the path must begin with a slash: write `/customers/{id}`")?;
    let mut names = Vec::new();
    for segment in path.split('/') {
        match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) if !name.is_empty() && name.chars().all(is_unreserved) && !names.contains(&name) => {
                names.push(name);
            }
            Some(_) => {
                return Err(
                    "a placeholder of the path has an empty, invalid or duplicate name: write `{id}`"
                        .to_owned(),
                );
            }
            None if matches!(segment, "" | "." | "..") => {
                return Err("the path has an empty or relative segment: pass a value with `.path_param(…)`"
                    .to_owned());
            }
            None if !segment.chars().all(is_unreserved) => {
                let message = "the path has a character that needs encoding: use `{placeholders}` with `.path_param(…)`, \
                    and `.query(…)` for a query";
                return Err(message.to_owned());
            }
            None => {}
        }
    }
    Ok(names)
}

fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.' | '~' | '@' | ':')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(
        template: &str,
        positional: &[&str],
        named: &[(&str, &str)],
    ) -> Result<Vec<String>, TemplateError> {
        let positional = positional.iter().map(|value| (*value).to_owned()).collect();
        let named = named.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        resolve(template, PathParams { positional, named })
    }

    #[test]
    fn named_values_are_assigned_first_and_positional_ones_in_order() {
        let path = "/a/{one}/b/{two}/{three}";
        assert_eq!(fill(path, &["1", "2", "3"], &[]).unwrap(), ["1", "2", "3"]);
        assert_eq!(fill(path, &["1", "3"], &[("two", "2")]).unwrap(), ["1", "2", "3"]);
        assert_eq!(fill(path, &[], &[("three", "3"), ("one", "1"), ("two", "2")]).unwrap(), ["1", "2", "3"]);
        assert_eq!(fill("/status", &[], &[]).unwrap(), [""; 0]);
    }

    #[test]
    fn missing_and_surplus_values_are_rejected_without_showing_them() {
        for (positional, named) in [
            (&["MARKER"][..], &[][..]),
            (&["MARKER"; 3], &[]),
            (&["MARKER"; 2], &[("a", "MARKER")]),
            (&[], &[("a", "MARKER"), ("MARKER", "MARKER")]),
            (&["MARKER"], &[("a", "MARKER"), ("a", "MARKER")]),
            (&["MARKER"; 2], &[("MARKER", "MARKER")]),
        ] {
            let error = fill("/x/{a}/{b}", positional, named).unwrap_err();
            assert!(error.is_template_valid && !error.message.contains("MARKER"), "{error:?}");
        }
    }

    #[test]
    fn invalid_templates_are_rejected() {
        for bad in [
            "",
            "/",
            "a",
            "//",
            "/a/",
            "/a//b",
            "/./a",
            "/a/..",
            "/a?b=c",
            "/a#b",
            "/a b",
            "/a%2fb",
            "/a\\b",
            "/a\n",
            "/ü",
            "/{}",
            "/{a}/{a}",
            "/{a}b",
            "/a{b}",
            "/{a",
            "/a}",
            "/{a/b}",
            "https://h/a",
        ] {
            let error = fill(bad, &["x", "y"], &[]).unwrap_err();
            assert!(!error.is_template_valid, "{bad:?}: {error:?}");
        }
    }
}
