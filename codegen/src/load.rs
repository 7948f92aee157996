//! Reads the YAML files of a spec, keeping where everything stands.

mod yaml;

use std::path::Path;

use indexmap::IndexMap;

use crate::link;
use crate::node::{At, Node};
use crate::report::Report;

/// The file that indexes all others.
const ROOT: &str = "openapi.yaml";

/// A spec that was read and linked.
#[derive(Debug)]
pub struct Spec {
    /// The files, `openapi.yaml` first.
    pub files: Vec<SourceFile>,
    /// Everything in them.
    pub document: Document,
}

/// One file.
#[derive(Debug)]
pub struct SourceFile {
    /// Its name, such as `customers.yaml`.
    pub name: String,
    /// Its contents.
    pub text: String,
    /// Its YAML as it stands there.
    pub root: Node,
}

/// The files as one document: every `$ref` points to `#/components/<kind>/<name>`.
#[derive(Debug, Default)]
pub struct Document {
    /// `info` of the root file.
    pub info: Option<Node>,
    /// `servers` of the root file.
    pub servers: Option<Node>,
    /// `security` of the root file.
    pub security: Option<Node>,
    /// `tags` of the root file.
    pub tags: Option<Node>,
    /// The security schemes.
    pub security_schemes: IndexMap<String, Component>,
    /// The schemas.
    pub schemas: IndexMap<String, Component>,
    /// The parameters.
    pub parameters: IndexMap<String, Component>,
    /// The headers.
    pub headers: IndexMap<String, Component>,
    /// The responses.
    pub responses: IndexMap<String, Component>,
    /// The request bodies.
    pub request_bodies: IndexMap<String, Component>,
    /// The paths in the order of the root file.
    pub paths: IndexMap<String, Entry>,
    /// The webhooks in the order of the root file.
    pub webhooks: IndexMap<String, Entry>,
    /// The domains in the order in which the root file names them.
    pub domains: Vec<Domain>,
}

/// A component and the domain whose file has it; none for the root file.
#[derive(Debug, Clone)]
pub struct Component {
    /// The domain.
    pub domain: Option<String>,
    /// The component.
    pub node: Node,
}

/// A path or webhook and its domain.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The domain.
    pub domain: String,
    /// The path item.
    pub node: Node,
}

/// One domain file.
#[derive(Debug, Clone)]
pub struct Domain {
    /// The stem of the file's name.
    pub name: String,
    /// What the domain is called, from `info.title`.
    pub title: String,
    /// What the domain is, from `info.description`.
    pub description: String,
}

impl Spec {
    /// What a `#/components/…` reference points to.
    pub fn resolve(&self, reference: &str) -> Option<&Node> {
        let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
        self.document.components(kind)?.get(name).map(|component| &component.node)
    }

    /// A place in words, such as `spec/customers.yaml:12:5`.
    pub fn place(&self, at: At) -> String {
        let file = self.files.get(usize::from(at.file)).map_or("?", |file| file.name.as_str());
        format!("spec/{file}:{}:{}", at.line, at.column)
    }

    /// The names of the files as reports print them.
    pub fn file_names(&self) -> impl Iterator<Item = String> {
        self.files.iter().map(|file| format!("spec/{}", file.name))
    }
}

impl Document {
    /// The components of a kind by OpenAPI's name for it.
    pub fn components(&self, kind: &str) -> Option<&IndexMap<String, Component>> {
        match kind {
            "securitySchemes" => Some(&self.security_schemes),
            "schemas" => Some(&self.schemas),
            "parameters" => Some(&self.parameters),
            "headers" => Some(&self.headers),
            "responses" => Some(&self.responses),
            "requestBodies" => Some(&self.request_bodies),
            _ => None,
        }
    }

    /// The same, to be filled.
    pub(crate) fn components_mut(&mut self, kind: &str) -> Option<&mut IndexMap<String, Component>> {
        match kind {
            "securitySchemes" => Some(&mut self.security_schemes),
            "schemas" => Some(&mut self.schemas),
            "parameters" => Some(&mut self.parameters),
            "headers" => Some(&mut self.headers),
            "responses" => Some(&mut self.responses),
            "requestBodies" => Some(&mut self.request_bodies),
            _ => None,
        }
    }
}

/// Reads `openapi.yaml` and every other YAML file of a directory, and links them.
///
/// # Errors
/// Files that cannot be read, YAML mistakes, and references that lead nowhere.
pub fn load(dir: &Path) -> Result<Spec, Report> {
    complete(attempt(dir))
}

/// Links files that are in memory; the first one is the root.
///
/// # Errors
/// YAML mistakes, and references that lead nowhere.
pub fn from_texts(texts: Vec<(String, String)>) -> Result<Spec, Report> {
    complete(link_texts(texts))
}

/// What can be made of a directory even though something is wrong with it, so that all mistakes come out at once.
/// Without a spec there is YAML that cannot be read.
pub(crate) fn attempt(dir: &Path) -> (Option<Spec>, Report) {
    let mut report = Report::default();
    let mut files = Vec::new();
    match names(dir) {
        Ok(names) => {
            for name in names {
                match std::fs::read_to_string(dir.join(&name)) {
                    Ok(text) => files.push((name, text)),
                    Err(error) => {
                        report.push(At::default(), format!("spec/{name}: {error}"), "make it readable UTF-8")
                    }
                }
            }
        }
        Err(error) => {
            let message = format!("{}: {error}", dir.display());
            report.push(At::default(), message, "run it from a checkout that has spec/openapi.yaml");
        }
    }
    if report.is_empty() { link_texts(files) } else { (None, report) }
}

fn link_texts(texts: Vec<(String, String)>) -> (Option<Spec>, Report) {
    let mut report = Report::default().with_files(texts.iter().map(|(name, _)| format!("spec/{name}")));
    let mut files = Vec::new();
    for (index, (name, text)) in texts.into_iter().enumerate() {
        let root = yaml::parse(&text, u16::try_from(index).unwrap_or(u16::MAX), &mut report);
        files.push(SourceFile { name, text, root });
    }
    if !report.is_empty() {
        return (None, report);
    }
    let document = link::link(&files, &mut report);
    (Some(Spec { files, document }), report)
}

fn complete((spec, report): (Option<Spec>, Report)) -> Result<Spec, Report> {
    spec.filter(|_| report.is_empty()).ok_or(report)
}

/// The YAML files of a directory, the root first, the others by name.
fn names(dir: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    names.sort_by_key(|name| (name != ROOT, name.clone()));
    match names.first() {
        Some(first) if first == ROOT => Ok(names),
        _ => Err(std::io::Error::new(std::io::ErrorKind::NotFound, "openapi.yaml is missing")),
    }
}
