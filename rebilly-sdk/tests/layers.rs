//! Layers of the crate: every import points down in one table.
//!
//! The test reads the sources as text: `crate::…` and `super::…` paths outside comments and `#[cfg(test)]`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Layers from the bottom to the top. A module imports from its own line and from the lines above it.
///
/// A line with two modules is one layer: they may import each other. A longer path takes precedence over a shorter one.
/// `call` is below `client`, because a call needs only the pipeline's settings, and a client creates calls. `transfer`,
/// `request`, `paging` and `blocking` extend both with more ways to send.
const LAYERS: &[(&str, &[&str])] = &[
    ("boxed future of public traits", &["future"]),
    ("text of others in messages", &["printable"]),
    ("value types", &["types"]),
    ("query parameters", &["query"]),
    ("JSON codec", &["model"]),
    ("description of operations", &["operation"]),
    ("problem details", &["problem"]),
    ("numbers and dates in headers", &["headers"]),
    ("rate-limit state", &["rate_limit"]),
    ("errors", &["error"]),
    ("environments", &["environment"]),
    ("idempotency keys", &["request_id"]),
    ("decoded responses", &["response"]),
    ("HTTP messages", &["message"]),
    ("credentials", &["auth"]),
    ("shared Redis connection", &["redis"]),
    ("rate limiters", &["limit"]),
    ("retry decisions", &["retry"]),
    ("request pipeline", &["pipeline"]),
    ("calls", &["call"]),
    ("uploads and downloads", &["transfer"]),
    ("client", &["client"]),
    ("untyped requests", &["request"]),
    ("pagination", &["paging"]),
    ("methods of generated calls", &["typed_call"]),
    ("generated domains", &["generated"]),
    ("generated events", &["generated::events"]),
    ("blocking calls", &["blocking"]),
    ("webhook events", &["events", "generated::samples"]),
    ("guide", &["guide"]),
];

/// Source file: its path below `src`, and its text.
struct Source {
    path: String,
    text: String,
}

/// Import of a module: the line it is on, and the absolute path without `crate`.
#[derive(Debug, PartialEq)]
struct Import {
    line: usize,
    path: Vec<String>,
}

#[test]
fn imports_point_to_lower_layers() {
    let mut sources = Vec::new();
    read_sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut sources);
    assert!(sources.len() > 100, "found {} source files", sources.len());
    let violations = violations(&sources);
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn the_table_lists_each_module_once() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let listed: Vec<&str> = LAYERS.iter().flat_map(|(_, modules)| modules.iter().copied()).collect();
    let unique: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(listed.len(), unique.len(), "a module is listed twice");
    for module in &listed {
        let path = root.join(module.replace("::", "/"));
        assert!(path.is_dir() || path.with_extension("rs").is_file(), "the module {module} does not exist");
    }
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(name == "lib" || unique.contains(name), "the module {name} is missing in the table");
    }
}

#[test]
fn an_import_of_a_higher_layer_is_reported_with_file_and_line() {
    let report = |path: &str, text: &str| {
        violations(&[Source { path: path.to_owned(), text: text.to_owned() }]).join("\n")
    };
    assert_eq!(report("client.rs", "use crate::call::Call;\nuse crate::error::Error;\n"), "");
    assert!(report("error/kind.rs", "\nuse crate::client::Client;\n").starts_with("src/error/kind.rs:2: "));
    assert!(report("error.rs", "use crate::{model::X, client::{A, B}};\n").contains("`client`"));
    assert!(
        report("pipeline/mod.rs", "fn f() {\n    super::client::f();\n}\n")
            .starts_with("src/pipeline/mod.rs:2")
    );
    assert!(report("limit/redis.rs", "use super::super::call::Call;\n").contains("`call`"));
    assert_eq!(report("limit/redis.rs", "use super::window::X;\nuse super::super::error::Error;\n"), "");
    assert!(
        report("auth/token.rs", "mod sealed {\n    use super::super::super::call::Call;\n}\n")
            .contains("`call`")
    );
    assert_eq!(report("auth/token.rs", "mod sealed {\n    use super::super::call::Call;\n}\n"), "");
    assert!(report("message/body.rs", "use crate::customers::Customer;\n").contains("`generated`"));
    assert_eq!(
        report("generated/kyc/models.rs", "use crate::customers::Customer;\nuse crate::types::Json;\n"),
        ""
    );
    assert!(report("call.rs", "fn f() -> crate::Error {}\n").contains("root of the crate"));
    assert_eq!(report("error.rs", "// crate::client\n/// [`x`](crate::client)\n"), "");
    assert_eq!(report("error.rs", "#[cfg(test)]\nmod tests {\n    use crate::client::Client;\n}\n"), "");
    assert!(
        report("error.rs", "#[cfg(test)]\nmod tests {\n}\nuse crate::client::Client;\n")
            .starts_with("src/error.rs:4: ")
    );
}

/// Returns a message for each import that points up.
fn violations(sources: &[Source]) -> Vec<String> {
    let test_modules: BTreeSet<String> = sources.iter().flat_map(test_modules).collect();
    let mut found = Vec::new();
    for source in sources {
        let module = module_path(&source.path);
        let is_test = (0..=module.len()).any(|length| test_modules.contains(&module[..length].join("::")));
        if module.is_empty() || is_test {
            continue;
        }
        let Some(own) = layer(&module) else {
            found.push(format!("src/{}:1: this module is missing in the table", source.path));
            continue;
        };
        for Import { line, path } in imports(&source.text, &module) {
            let place = format!("src/{}:{line}: `{}`", source.path, path.join("::"));
            match layer(&path) {
                Some(other) if other <= own => {}
                Some(other) => {
                    let (own, other) = (LAYERS[own], LAYERS[other]);
                    let (imported, importing) = (other.1.join("`, `"), own.1.join("`, `"));
                    found.push(format!(
                        "{place}: `{importing}` ({}) must not import `{imported}` ({})",
                        own.0, other.0
                    ));
                }
                None => found.push(format!(
                    "{place}: a re-export of the root of the crate: name the module that defines it"
                )),
            }
        }
    }
    found
}

/// Index of the layer of a module or of an item in it. Domains are public at the root and live in `generated`.
fn layer(path: &[String]) -> Option<usize> {
    let of = |name: &str| LAYERS.iter().position(|(_, modules)| modules.contains(&name));
    let listed = (1..=path.len()).rev().find_map(|length| of(&path[..length].join("::")));
    listed.or_else(|| {
        let domain = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated").join(path.first()?);
        (domain.is_dir() || domain.with_extension("rs").is_file()).then(|| of("generated"))?
    })
}

/// Module path of a source file.
fn module_path(file: &str) -> Vec<String> {
    let file = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if file == "lib" { Vec::new() } else { file.split('/').map(str::to_owned).collect() }
}

/// Modules in files of their own that only exist in tests.
fn test_modules(source: &Source) -> Vec<String> {
    let lines: Vec<&str> = source.text.lines().map(str::trim).collect();
    let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]");
    let names = declared.filter_map(|pair| pair[1].strip_prefix("mod ")?.strip_suffix(';'));
    let parent = module_path(&source.path);
    names.map(|name| [parent.as_slice(), &[name.to_owned()]].concat().join("::")).collect()
}

/// Imports of a file outside comments and tests.
fn imports(text: &str, module: &[String]) -> Vec<Import> {
    let mut found = Vec::new();
    let mut inline_modules: Vec<usize> = Vec::new();
    let mut test_item: Option<usize> = None;
    let lines: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    for (index, line) in lines.iter().enumerate() {
        let (code, indent) = (line.trim(), line.len() - line.trim_start().len());
        if let Some(start) = test_item {
            // rustfmt indents the end of an item like its beginning.
            let ends = indent == start && (code.ends_with(';') || code == "}");
            test_item = Some(start).filter(|_| !ends);
            continue;
        }
        if code == "#[cfg(test)]" {
            test_item = Some(indent);
            continue;
        }
        if code == "}" && inline_modules.last() == Some(&indent) {
            inline_modules.pop();
        }
        let declares = code.split(' ').any(|word| word == "mod") && code.ends_with('{');
        if declares {
            inline_modules.push(indent);
        }
        let starts = path_starts(line);
        if starts.is_empty() {
            continue;
        }
        let end = lines[index..]
            .iter()
            .position(|line| line.contains(';'))
            .map_or(lines.len(), |at| index + at + 1);
        let rest = lines[index..end].join("\n");
        for start in starts {
            let (mut base, path) = match line[start..].strip_prefix("crate::") {
                Some(_) => (Vec::new(), &rest[start + "crate::".len()..]),
                None => {
                    let path = rest[start..].trim_start_matches("super::");
                    let pops = (rest.len() - start - path.len()) / "super::".len();
                    let kept = (module.len() + inline_modules.len()).saturating_sub(pops);
                    (module[..kept.min(module.len())].to_vec(), path)
                }
            };
            for name in names(path) {
                let length = base.len();
                base.extend(name.split("::").map(str::to_owned));
                found.push(Import { line: index + 1, path: base.clone() });
                base.truncate(length);
            }
        }
    }
    found
}

/// Positions in a line where a path from the root or from a parent begins.
fn path_starts(line: &str) -> Vec<usize> {
    let mut starts: Vec<usize> = ["crate::", "super::"]
        .iter()
        .flat_map(|prefix| line.match_indices(prefix).map(|(start, _)| start))
        .filter(|start| {
            let before = &line[..*start];
            !before.ends_with("::") && !before.ends_with(|last: char| last.is_alphanumeric() || last == '_')
        })
        .collect();
    starts.sort_unstable();
    starts
}

/// Paths that a text begins with: one, or those of a group in braces.
fn names(text: &str) -> Vec<String> {
    let identifier = |character: char| character.is_alphanumeric() || matches!(character, '_' | ':');
    let Some(group) = text.strip_prefix('{') else {
        let end = text.find(|character| !identifier(character)).unwrap_or(text.len());
        let name = text[..end].trim_end_matches(':');
        return if name.is_empty() { Vec::new() } else { vec![name.to_owned()] };
    };
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for character in group.chars() {
        match character {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => parts.push(String::new()),
            _ if depth == 0 && identifier(character) => parts.last_mut().unwrap().push(character),
            _ => {}
        }
    }
    let trimmed = parts.iter().map(|part| part.trim_matches(':'));
    trimmed.filter(|part| !part.is_empty() && *part != "self").map(str::to_owned).collect()
}

fn read_sources(folder: &Path, prefix: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read_sources(&path, &format!("{name}/"), sources);
        } else if name.ends_with(".rs") {
            sources.push(Source { path: name, text: fs::read_to_string(&path).unwrap() });
        }
    }
}
