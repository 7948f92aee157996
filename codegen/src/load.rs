//! Reads the YAML files of a spec and keeps the location of every node.

pub mod layout;
mod yaml;

use std::path::Path;

use indexmap::IndexMap;

use crate::names::field_name;
use crate::node::{Location, Node};
use crate::report::Report;
use crate::{checksums, link};
pub use layout::Role;

/// A spec that was read and linked.
#[derive(Debug)]
pub struct Spec {
    /// The files: `openapi.yaml`, the shared files, then the domains.
    pub files: Vec<SourceFile>,
    /// Their contents as one document.
    pub document: Document,
}

/// One file.
#[derive(Debug)]
pub struct SourceFile {
    /// Path below `spec/`, such as `customers/customers.yaml`.
    pub name: String,
    /// Role by the path.
    pub role: Role,
    /// Contents.
    pub text: String,
    /// Contents as YAML, unlinked.
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
    /// The paths in the order of the files.
    pub paths: IndexMap<String, Entry>,
    /// The webhooks in the order of the files.
    pub webhooks: IndexMap<String, Entry>,
    /// The domains in the order of their names.
    pub domains: Vec<Domain>,
}

/// A component and the file that defines it.
#[derive(Debug, Clone)]
pub struct Component {
    /// Domain of the file; `None` for shared components.
    pub domain: Option<String>,
    /// Resource of the file; `None` for shared components.
    pub resource: Option<String>,
    /// The component.
    pub node: Node,
}

/// A path or webhook and the file that defines it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Domain of the file.
    pub domain: String,
    /// Resource of the file.
    pub resource: String,
    /// The path item.
    pub node: Node,
}

/// A folder of resources: a Cargo feature and a module of the SDK.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// Name of the folder.
    pub name: String,
    /// `info.title` of its `domain.yaml`.
    pub title: String,
    /// `info.description` of its `domain.yaml`.
    pub description: String,
    /// `true` if the client has one accessor for the domain, and the domain has those of its resources.
    pub is_namespace: bool,
    /// Its resources in the order of their names.
    pub resources: Vec<Resource>,
}

impl Domain {
    /// Returns the calls that lead from the client to a resource: `.customers()`, or in a namespace `.storefront()` and
    /// `.orders()`.
    pub fn accessors(&self, resource: &str) -> Vec<String> {
        let namespace = self.is_namespace.then_some(self.name.as_str());
        namespace.into_iter().chain([resource]).map(|name| format!(".{}()", field_name(name))).collect()
    }
}

/// A file of a domain: an accessor of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Stem of the file.
    pub name: String,
    /// `info.title` of the file.
    pub title: String,
    /// `info.description` of the file.
    pub description: String,
}

impl Spec {
    /// Target of a `#/components/…` reference.
    pub fn resolve(&self, reference: &str) -> Option<&Node> {
        let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
        self.document.components(kind)?.get(name).map(|component| &component.node)
    }

    /// File, line and column, such as `spec/customers/customers.yaml:12:5`.
    pub fn place(&self, at: Location) -> String {
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

/// Reads the YAML files of a directory and its folders, and links them.
///
/// # Errors
/// Unreadable files, invalid YAML, files outside of the layout, and unresolved references.
pub fn load(dir: &Path) -> Result<Spec, Report> {
    complete(load_partially(dir))
}

/// Links files that are in memory, given by their paths below `spec/`.
///
/// # Errors
/// Invalid YAML, files outside of the layout, and unresolved references.
pub fn from_texts(texts: Vec<(String, String)>) -> Result<Spec, Report> {
    complete(link_texts(texts))
}

/// Reads a YAML document of other authors, which the layout and the rules of the spec do not bind.
///
/// # Errors
/// Invalid YAML, with `name` as the file.
pub fn document(name: &str, text: &str) -> Result<serde_json::Value, Report> {
    let mut report = Report::default().with_files([name.to_owned()]);
    let root = yaml::parse_foreign(text, &mut report);
    if report.is_empty() { Ok(root.to_json()) } else { Err(report) }
}

/// Loads as much as possible, so that one run reports all errors. `None` when a file is unreadable or invalid YAML.
pub(crate) fn load_partially(dir: &Path) -> (Option<Spec>, Report) {
    let mut report = Report::default();
    let mut files = Vec::new();
    match paths(dir) {
        Ok(paths) => {
            for path in paths {
                match std::fs::read_to_string(dir.join(&path)) {
                    Ok(text) => files.push((path, text)),
                    Err(error) => report.push(
                        Location::default(),
                        format!("spec/{path}: {error}"),
                        "make it readable UTF-8",
                    ),
                }
            }
        }
        Err(error) => {
            let message = format!("{}: {error}", dir.display());
            report.push(Location::default(), message, "run it from a checkout that has spec/openapi.yaml");
        }
    }
    if report.is_empty() { link_texts(files) } else { (None, report) }
}

fn link_texts(mut texts: Vec<(String, String)>) -> (Option<Spec>, Report) {
    layout::sort(&mut texts);
    let mut report = Report::default().with_files(texts.iter().map(|(name, _)| format!("spec/{name}")));
    let mut files = Vec::new();
    for (index, (name, text)) in texts.into_iter().enumerate() {
        let root = yaml::parse(&text, u16::try_from(index).unwrap_or(u16::MAX), &mut report);
        files.push(SourceFile { role: Role::of(&name), name, text, root });
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

/// Paths of the YAML files below a directory. Files that end in `.yml` are listed, so that they are reported.
fn paths(dir: &Path) -> std::io::Result<Vec<String>> {
    let paths = [checksums::paths(dir, ".yaml")?, checksums::paths(dir, ".yml")?].concat();
    if paths.iter().any(|path| path == layout::ROOT) {
        return Ok(paths);
    }
    Err(std::io::Error::new(std::io::ErrorKind::NotFound, "openapi.yaml is missing"))
}
