//! Small specs whose errors are marked on their lines.

use std::path::{Path, PathBuf};

use rebilly_codegen::check::check;
use rebilly_codegen::load::{from_texts, layout};
use rebilly_codegen::report::Report;

/// Texts of files by their paths below `spec/`, in the order of the loader.
pub(crate) type Texts = Vec<(String, String)>;

/// Returns the beginning of a file with this title.
pub(crate) fn head(title: &str) -> String {
    format!("openapi: 3.0.3\ninfo:\n  title: {title}\n  version: '1'\n  description: Test.\n")
}

/// Returns texts of files in the order of the loader.
pub(crate) fn texts(files: &[(&str, &str)]) -> Texts {
    let mut texts: Texts =
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    layout::sort(&mut texts);
    texts
}

/// Returns a spec with one resource: `sections` are its `paths`, `x-webhooks` and `components`.
pub(crate) fn domain(sections: &str) -> Texts {
    let root =
        "components:\n  securitySchemes:\n    JWT:\n      type: apiKey\n      name: KEY\n      in: header\n";
    texts(&[
        ("openapi.yaml", &format!("{}{root}", head("Test"))),
        ("things/domain.yaml", &head("Things")),
        ("things/things.yaml", &format!("{}{sections}", head("Things"))),
    ])
}

/// Returns a spec with only these schemas.
pub(crate) fn schemas(schemas: &str) -> Texts {
    let indented: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    domain(&format!("components:\n  schemas:\n{indented}"))
}

/// Returns the text of a file.
pub(crate) fn file<'t>(texts: &'t mut Texts, name: &str) -> &'t mut String {
    texts.iter_mut().find(|(known, _)| known == name).map(|(_, text)| text).unwrap()
}

/// Adds a file.
pub(crate) fn add(texts: &mut Texts, name: &str, text: &str) {
    texts.push((name.to_owned(), text.to_owned()));
    layout::sort(texts);
}

/// Writes the files into a new directory of the test.
pub(crate) fn write(name: &str, texts: &Texts) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&dir);
    for (file, text) in texts {
        let path = dir.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    dir
}

/// Returns the report of loading or checking.
pub(crate) fn reported(texts: &Texts) -> Report {
    match from_texts(texts.clone()) {
        Ok(spec) => check(&spec),
        Err(report) => report,
    }
}

/// Asserts that exactly the lines marked with `# here` are reported, in order, with these messages; that each has a
/// remedy; and that the printed report names file and line. Two `here` are two errors.
#[track_caller]
pub(crate) fn assert_reported(texts: &Texts, messages: &[&str]) {
    let report = reported(texts);
    let mut places = Vec::new();
    for (name, text) in texts {
        for (index, line) in text.lines().enumerate() {
            let marks = line.split_once("# ").map_or(0, |(_, comment)| comment.matches("here").count());
            places.extend((0..marks).map(|_| format!("spec/{name}:{}", index + 1)));
        }
    }
    let files: Vec<&str> = texts.iter().map(|(name, _)| name.as_str()).collect();
    let found: Vec<(String, &str)> = report
        .diagnostics()
        .map(|diagnostic| {
            let at = diagnostic.at.expect("a location");
            (format!("spec/{}:{}", files[usize::from(at.file)], at.line), diagnostic.message.as_str())
        })
        .collect();
    let expected: Vec<(String, &str)> = places.into_iter().zip(messages.iter().copied()).collect();
    assert_eq!(found, expected, "\n{report}");
    let printed = report.to_string();
    for ((place, message), diagnostic) in found.iter().zip(report.diagnostics()) {
        assert!(printed.contains(&format!("error: {message}\n  --> {place}:")), "{printed}");
        assert!(!diagnostic.help.is_empty(), "{printed}");
    }
}

/// Asserts that the report is empty.
#[track_caller]
pub(crate) fn assert_clean(texts: &Texts) {
    let report = reported(texts);
    assert!(report.is_empty(), "{report}");
}

/// Returns `true` if a path has the form of a pattern, in which `*` stands for any text.
pub(crate) fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|path| {
            (0..=path.len()).any(|from| path.get(from..).is_some_and(|path| matches(rest, path)))
        }),
    }
}
