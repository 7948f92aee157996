//! Comparison of the documented names of query parameters with the fact sheets, in both directions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rebilly_golden::table;

/// Known names by operation, such as `GET /customers`, and query parameter.
type Names = BTreeMap<(String, String), BTreeSet<String>>;

/// Returns the names of the table.
fn facts() -> Names {
    let mut names = Names::new();
    for row in table("names.tsv") {
        let [operation, parameters, listed, _source] = row.as_slice() else { panic!("names.tsv: {row:?}") };
        for parameter in parameters.split(',') {
            let key = (operation.clone(), parameter.to_owned());
            assert!(
                names.insert(key, listed.split(',').map(str::to_owned).collect()).is_none(),
                "names.tsv lists `{parameter}` of {operation} twice"
            );
        }
    }
    names
}

/// Returns what is between two texts.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split_once(end).map(|(inner, _)| inner)
}

/// Returns the constants of each module of a domain, such as `customer_expand`.
fn constants(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let modules = source.split("known_names! {").skip(1);
    let module = |text: &str| {
        let (docs, body) = text.split_once(" {").unwrap();
        let names = body.split('"').skip(1).step_by(2).map(str::to_owned).collect();
        (docs.split_whitespace().next_back().unwrap().to_owned(), names)
    };
    modules.map(module).collect()
}

/// Adds the names that the setters of a resource document.
fn documented(source: &str, constants: &BTreeMap<String, BTreeSet<String>>, names: &mut Names) {
    // Lines of documentation are wrapped.
    let source = source.replace("\n    /// ", " ").replace("\n    ///", "\n");
    let mut operations: BTreeMap<&str, &str> = BTreeMap::new();
    for method in source.split(" responds with ").collect::<Vec<_>>().windows(2) {
        let operation = method[0].rsplit('`').nth(1).unwrap();
        let signature = between(method[1], "    pub fn ", " {\n").unwrap();
        if let Some((_, call)) = signature.rsplit_once(" -> ") {
            operations.insert(call, operation);
        }
    }
    for call in source.split("\nimpl ").skip(1) {
        let Some(operation) = call.split_once(" {").and_then(|(call, _)| operations.get(call)) else {
            continue;
        };
        let mut docs = "";
        for line in call.split("\n}").next().unwrap().lines() {
            let Some(setter) = line.trim().strip_prefix("pub fn ").and_then(|rest| rest.split('(').next())
            else {
                docs = if line.trim().is_empty() { docs } else { line };
                continue;
            };
            let linked = |start| between(docs, start, "`]").map(|module| constants[module].clone());
            let known = match setter {
                "expand" => linked("Known names: [`"),
                "fields" => linked("Names: [`"),
                "filter" | "sort" => between(docs, "Known to work: `", "`.")
                    .map(|listed| listed.split("`, `").map(str::to_owned).collect()),
                _ => None,
            };
            if let Some(known) = known {
                names.insert(((*operation).to_owned(), setter.to_owned()), known);
            }
            docs = "";
        }
    }
}

/// Returns the names in the documentation of all setters.
fn generated() -> Names {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rebilly-sdk/src/generated");
    let mut names = Names::new();
    for domain in std::fs::read_dir(root).unwrap() {
        let Ok(files) = std::fs::read_dir(domain.unwrap().path().join("operations")) else { continue };
        let mut files: BTreeMap<String, String> = files
            .map(|file| file.unwrap())
            .map(|file| {
                (file.file_name().into_string().unwrap(), std::fs::read_to_string(file.path()).unwrap())
            })
            .collect();
        let constants = files.remove("known_names.rs").map(|source| constants(&source));
        for source in files.values() {
            documented(source, &constants.clone().unwrap_or_default(), &mut names);
        }
    }
    names
}

#[test]
fn setters_document_exactly_the_names_of_the_sheets() {
    let (facts, generated) = (facts(), generated());
    assert!(facts.len() > 190, "{} rows", facts.len());
    let none = BTreeSet::new();
    let keys: BTreeSet<_> = facts.keys().chain(generated.keys()).collect();
    let differences: Vec<String> = keys
        .into_iter()
        .filter_map(|key| {
            let sides = (facts.get(key).unwrap_or(&none), generated.get(key).unwrap_or(&none));
            let (operation, parameter) = key;
            (sides.0 != sides.1)
                .then(|| format!("{operation}, `{parameter}`: known {:?}, documented {:?}", sides.0, sides.1))
        })
        .collect();
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}
