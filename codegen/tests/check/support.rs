//! Small specs whose mistakes are marked where they stand.

use rebilly_codegen::check::check;
use rebilly_codegen::load::from_texts;
use rebilly_codegen::report::Report;

/// Files by name, the root first.
pub(crate) type Texts = Vec<(String, String)>;

/// Texts of files.
pub(crate) fn texts(files: &[(&str, &str)]) -> Texts {
    files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// A spec of one domain: `sections` are its `paths`, `x-webhooks` and `components`, all of which the root file indexes.
pub(crate) fn domain(sections: &str) -> Texts {
    let mut root = String::from(
        "openapi: 3.0.3\ninfo:\n  title: Test\n  version: '1'\n  description: A test.\ncomponents:\n  securitySchemes:\n    \
         JWT:\n      type: apiKey\n      name: KEY\n      in: header\n",
    );
    let mut section = "";
    for line in sections.lines().filter(|line| !line.is_empty()) {
        if !line.starts_with(' ') {
            section = line.split(':').next().unwrap_or_default();
            if section == "paths" || section == "x-webhooks" {
                root.push_str(&format!("{section}:\n"));
            }
        } else if ["paths", "x-webhooks"].contains(&section)
            && line.starts_with("  ")
            && !line.starts_with("   ")
        {
            let key = line.trim().split(':').next().unwrap_or_default();
            let escaped = key.replace('/', "~1");
            root.push_str(&format!("  {key}:\n    $ref: 'things.yaml#/{section}/{escaped}'\n"));
        }
    }
    let head = "openapi: 3.0.3\ninfo:\n  title: Things\n  version: '1'\n  description: Things.\n";
    texts(&[("openapi.yaml", root.as_str()), ("things.yaml", format!("{head}{sections}").as_str())])
}

/// A spec of one domain with nothing but schemas.
pub(crate) fn schemas(schemas: &str) -> Texts {
    let indented: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    domain(&format!("components:\n  schemas:\n{indented}"))
}

/// What loading or checking reports.
pub(crate) fn reported(texts: &Texts) -> Report {
    match from_texts(texts.clone()) {
        Ok(spec) => check(&spec),
        Err(report) => report,
    }
}

/// Asserts that exactly the lines marked with `# here` are reported, in the order of files and lines, with these messages,
/// that each says what to do, and that the printed report names file and line. Two `here` are two mistakes.
#[track_caller]
pub(crate) fn assert_reported(texts: &Texts, messages: &[&str]) {
    let report = reported(texts);
    let mut places = Vec::new();
    for (name, text) in texts {
        for (index, line) in text.lines().enumerate() {
            let marks = line.split_once(" # ").map_or(0, |(_, comment)| comment.matches("here").count());
            places.extend((0..marks).map(|_| format!("spec/{name}:{}", index + 1)));
        }
    }
    let files: Vec<&str> = texts.iter().map(|(name, _)| name.as_str()).collect();
    let found: Vec<(String, &str)> = report
        .diagnostics()
        .map(|diagnostic| {
            let at = diagnostic.at.expect("a place");
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

/// Asserts that nothing is reported.
#[track_caller]
pub(crate) fn assert_clean(texts: &Texts) {
    let report = reported(texts);
    assert!(report.is_empty(), "{report}");
}
