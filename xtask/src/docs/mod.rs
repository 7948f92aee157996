//! Writes the reference as Markdown: a page for each resource, and `llms.txt`, the index for assistants.
//!
//! It reads the spec alone, so that a stale SDK cannot stop it.

mod page;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use rebilly_codegen::directions::{self, Views};
use rebilly_codegen::generate::Files;
use rebilly_codegen::model::{self, Api, Domain, Operation, Resource};
use rebilly_codegen::pipeline;

/// Name of the index. Its form is that of <https://llmstxt.org>.
const INDEX: &str = "llms.txt";

/// Writes the pages and the index. Default of `dir`: `target/docs` of the checkout. Other files of it stay.
pub(crate) fn write(root: &Path, dir: Option<&Path>) -> Result<(), String> {
    let default = root.join("target/docs");
    let dir = dir.unwrap_or(&default);
    let spec = pipeline::checked(&root.join("spec")).map_err(|report| report.to_string())?;
    let api = model::build(&spec).map_err(|report| report.to_string())?;
    let views = directions::split(&api).map_err(|report| report.to_string())?;
    let info = |key| spec.document.info.as_ref().and_then(|info| info.text(key)).unwrap_or_default();
    let files = files(&api, &views, info("title"), info("description"));
    for (name, text) in &files {
        let path = dir.join(name);
        let parent = path.parent().unwrap_or(dir);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    println!("wrote {} pages and {INDEX} to {}", files.len().saturating_sub(1), dir.display());
    Ok(())
}

/// Returns the pages and the index by their paths. `title` and `about` are those of the API.
fn files(api: &Api, views: &Views, title: &str, about: &str) -> Files {
    let mut files = Files::new();
    let mut domains: Vec<&Domain> = api.domains.iter().collect();
    domains.sort_by(|one, other| one.name.cmp(&other.name));
    let mut index = format!(
        "# {title} SDK for Rust\n\n\
         > {about} {} operations and {} events of the API as methods and types of the crate `rebilly-sdk`.\n\n\
         Snippets have a `client` of the type `rebilly_sdk::Client`, such as `rebilly_sdk::Client::from_env()?`. \
         They run in an `async` function that returns a `Result`.\n",
        api.operations.len(),
        api.events.len(),
    );
    for domain in domains {
        let mut links = String::new();
        for resource in &domain.resources {
            let operations = api.operations.iter().filter(|operation| belongs(operation, domain, resource));
            let operations: Vec<&Operation> = operations.collect();
            let text = page::page(api, views, domain, resource, &operations);
            let name = format!("{}/{}.md", domain.name, resource.name);
            let summary = resource.description.split("\n\n").next().unwrap_or_default();
            let _ = writeln!(links, "- [{}]({name}): {}", resource.title, one_line(summary));
            files.insert(name, text);
        }
        if !links.is_empty() {
            let _ = write!(index, "\n## {}\n\n{links}", domain.title);
        }
    }
    files.insert(INDEX.to_owned(), index);
    files
}

fn belongs(operation: &Operation, domain: &Domain, resource: &Resource) -> bool {
    operation.domain == domain.name && operation.resource == resource.name
}

/// Joins the lines of a text.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
