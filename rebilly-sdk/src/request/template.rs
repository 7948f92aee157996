//! Paths with placeholders, and what goes into them.

/// What was given to fill placeholders.
#[derive(Default)]
pub(super) struct Values {
    pub(super) next: Vec<String>,
    pub(super) named: Vec<(String, String)>,
}

/// Why a path cannot be filled. Values are not in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) message: String,
    /// Whether the template itself is one, so that it can be shown.
    pub(super) has_shape: bool,
}

/// The values in the order of the placeholders.
pub(super) fn resolve(template: &str, values: Values) -> Result<Vec<String>, Mistake> {
    let names = placeholders(template).map_err(|message| Mistake { message, has_shape: false })?;
    filled(&names, values).map_err(|message| Mistake { message, has_shape: true })
}

fn filled(names: &[&str], values: Values) -> Result<Vec<String>, String> {
    let Values { next, mut named } = values;
    let mut next = next.into_iter();
    let mut filled = Vec::with_capacity(names.len());
    for name in names {
        let at = named.iter().position(|(known, _)| known == name);
        let value = at.map(|at| named.swap_remove(at).1).or_else(|| next.next());
        filled.push(value.ok_or_else(|| format!("nothing was given for {name}"))?);
    }
    if next.next().is_some() {
        return Err(format!("more values were given than the path has placeholders ({})", names.len()));
    }
    match named.first() {
        Some(_) => Err("a value was given for a name that the path does not have, or twice".to_owned()),
        None => Ok(filled),
    }
}

/// The names of the placeholders, after checking that the template is a path that no URL parser would change.
fn placeholders(template: &str) -> Result<Vec<&str>, String> {
    let path = template.strip_prefix('/').ok_or("the path does not begin with a slash")?;
    let mut names = Vec::new();
    for segment in path.split('/') {
        match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) if !name.is_empty() && name.chars().all(is_plain) && !names.contains(&name) => {
                names.push(name);
            }
            Some(_) => return Err("a placeholder of the path has no name of its own".to_owned()),
            None if matches!(segment, "" | "." | "..") => {
                return Err("the path has an empty segment, or one that URLs fold away".to_owned());
            }
            None if !segment.chars().all(is_plain) => {
                let message =
                    "the path has a sign that needs encoding: use {placeholders}, and `query` for queries";
                return Err(message.to_owned());
            }
            None => {}
        }
    }
    Ok(names)
}

fn is_plain(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.' | '~' | '@' | ':')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(template: &str, next: &[&str], named: &[(&str, &str)]) -> Result<Vec<String>, Mistake> {
        let next = next.iter().map(|value| (*value).to_owned()).collect();
        let named = named.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        resolve(template, Values { next, named })
    }

    #[test]
    fn names_come_first_and_the_rest_in_order() {
        let path = "/a/{one}/b/{two}/{three}";
        assert_eq!(fill(path, &["1", "2", "3"], &[]).unwrap(), ["1", "2", "3"]);
        assert_eq!(fill(path, &["1", "3"], &[("two", "2")]).unwrap(), ["1", "2", "3"]);
        assert_eq!(fill(path, &[], &[("three", "3"), ("one", "1"), ("two", "2")]).unwrap(), ["1", "2", "3"]);
        assert_eq!(fill("/status", &[], &[]).unwrap(), [""; 0]);
    }

    #[test]
    fn too_few_and_too_many_are_told_without_the_values() {
        for (next, named) in [
            (&["MARKER"][..], &[][..]),
            (&["MARKER"; 3], &[]),
            (&["MARKER"; 2], &[("a", "MARKER")]),
            (&[], &[("a", "MARKER"), ("MARKER", "MARKER")]),
            (&["MARKER"], &[("a", "MARKER"), ("a", "MARKER")]),
            (&["MARKER"; 2], &[("MARKER", "MARKER")]),
        ] {
            let mistake = fill("/x/{a}/{b}", next, named).unwrap_err();
            assert!(mistake.has_shape && !mistake.message.contains("MARKER"), "{mistake:?}");
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
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
            let mistake = fill(bad, &["x", "y"], &[]).unwrap_err();
            assert!(!mistake.has_shape, "{bad:?}: {mistake:?}");
        }
    }
}
