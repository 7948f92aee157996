//! Links the files to one document: every `$ref` points to a component, every path and webhook has a resource.

mod cycles;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::grammar::NodeKind;
use crate::load::layout::{relative, resolve};
use crate::load::{Component, Document, Domain, Entry, Resource, Role, SourceFile};
use crate::names::nearest;
use crate::node::{Location, Node, Yaml};
use crate::report::Report;

const KINDS: [&str; 6] =
    ["schemas", "parameters", "headers", "responses", "requestBodies", "securitySchemes"];

/// Links the files. Reports misplaced items, duplicate definitions and unresolved references.
pub fn link(files: &[SourceFile], report: &mut Report) -> Document {
    let root = files.iter().find(|file| file.role == Role::Root);
    let key = |key: &str| root.and_then(|file| file.root.get(key)).cloned();
    let mut document = Document {
        info: key("info"),
        servers: key("servers"),
        security: key("security"),
        ..Document::default()
    };
    let linker = Linker { files };
    linker.components(report, &mut document);
    linker.entries("paths", report, &mut document);
    linker.entries("x-webhooks", report, &mut document);
    document.domains = linker.domains(report);
    cycles::report(&document, report);
    document
}

struct Linker<'f> {
    files: &'f [SourceFile],
}

impl Linker<'_> {
    /// Collects the components of all files under their names.
    fn components(&self, report: &mut Report, document: &mut Document) {
        let mut defined: HashMap<(&str, &str), Location> = HashMap::new();
        for file in self.files {
            for kind in KINDS {
                let node_kind = NodeKind::Components.child(kind).unwrap_or(NodeKind::Opaque);
                for (key, node) in
                    file.root.path(&["components", kind]).map(Node::members).unwrap_or_default()
                {
                    let Some(name) = key.key_text() else { continue };
                    if let Some(first) = defined.insert((kind, name), key.at) {
                        let message = format!("the component `{name}` is defined in two files");
                        let first = self.place(first);
                        let help =
                            format!("rename or remove one: names are shared by all files, see {first}");
                        report.push(key.at, message, help);
                        continue;
                    }
                    let node = self.linked(node, node_kind.child(name).unwrap_or(NodeKind::Opaque), report);
                    let [domain, resource] =
                        [file.role.domain(), file.role.resource()].map(|name| name.map(str::to_owned));
                    if let Some(components) = document.components_mut(kind) {
                        components.insert(name.to_owned(), Component { domain, resource, node });
                    }
                }
            }
        }
    }

    /// Collects the paths or webhooks of the resource files.
    fn entries(&self, section: &str, report: &mut Report, document: &mut Document) {
        let mut defined: HashMap<&str, Location> = HashMap::new();
        for file in self.files {
            // The check reports paths in other files.
            let Role::Resource { domain, resource } = &file.role else { continue };
            for (key, value) in file.root.get(section).map(Node::members).unwrap_or_default() {
                let Some(name) = key.key_text() else { continue };
                if let Some(first) = defined.insert(name, key.at) {
                    let help = format!("remove or merge one of them: the first is at {}", self.place(first));
                    report.push(key.at, format!("`{name}` is defined in two files"), help);
                    defined.insert(name, first);
                    continue;
                }
                let node = self.linked(value, NodeKind::PathItem, report);
                let entry = Entry { domain: domain.clone(), resource: resource.clone(), node };
                let entries = if section == "paths" { &mut document.paths } else { &mut document.webhooks };
                entries.insert(name.to_owned(), entry);
            }
        }
    }

    /// Collects domains and resources in the order of the files.
    fn domains(&self, report: &mut Report) -> Vec<Domain> {
        let mut domains: BTreeMap<&str, Domain> = BTreeMap::new();
        let mut described = HashSet::new();
        for file in self.files {
            let text =
                |key| file.root.path(&["info", key]).and_then(Node::str).unwrap_or_default().to_owned();
            let (title, description) = (text("title"), text("description"));
            let entry = |name: &str| Domain {
                name: name.to_owned(),
                title: String::new(),
                description: String::new(),
                is_namespace: false,
                resources: Vec::new(),
            };
            match &file.role {
                Role::Domain(name) => {
                    described.insert(name.as_str());
                    let domain = domains.entry(name).or_insert_with(|| entry(name));
                    (domain.title, domain.description) = (title, description);
                    domain.is_namespace = file.root.flag("x-namespace");
                }
                Role::Resource { domain: name, resource } => {
                    if described.insert(name) {
                        let message = format!("the domain `{name}` has no domain.yaml");
                        let help =
                            format!("add spec/{name}/domain.yaml with info.title and info.description");
                        report.push(file.root.at, message, help);
                    }
                    let resource = Resource { name: resource.clone(), title, description };
                    domains.entry(name).or_insert_with(|| entry(name)).resources.push(resource);
                }
                Role::Misplaced => {
                    let help = "move it to spec/shared/<name>.yaml or spec/<domain>/<resource>.yaml";
                    report.push(file.root.at, format!("`spec/{}` is outside of the layout", file.name), help);
                }
                Role::Root | Role::Shared => {}
            }
        }
        domains.into_values().collect()
    }

    /// File and line of a location.
    fn place(&self, at: Location) -> String {
        let file = self.files.get(usize::from(at.file)).map_or("", |file| file.name.as_str());
        format!("spec/{file}:{}", at.line)
    }

    /// The node with every reference in its local form.
    fn linked(&self, node: &Node, node_kind: NodeKind, report: &mut Report) -> Node {
        let yaml = match &node.yaml {
            _ if node_kind == NodeKind::Opaque => return node.clone(),
            Yaml::String(_) if node_kind == NodeKind::Target => {
                return self.reference(node, "schemas", report);
            }
            Yaml::List(items) => {
                Yaml::List(items.iter().map(|item| self.linked(item, node_kind, report)).collect())
            }
            Yaml::Map(members) => {
                let link = |(key, value): &(Node, Node)| {
                    let name = key.key_text().unwrap_or_default();
                    let linked = match (name, node_kind.component_kind()) {
                        ("$ref", Some(kind)) => self.reference(value, kind, report),
                        ("$ref", None) if value.str().is_some() => {
                            let help = "only schemas, parameters, headers, responses and request bodies can be a $ref";
                            report.push(value.at, "a $ref is not allowed here", help);
                            value.clone()
                        }
                        _ => self.linked(value, node_kind.child(name).unwrap_or(NodeKind::Opaque), report),
                    };
                    (key.clone(), linked)
                };
                Yaml::Map(members.iter().map(link).collect())
            }
            _ => return node.clone(),
        };
        Node { yaml, at: node.at }
    }

    fn reference(&self, value: &Node, needed: &str, report: &mut Report) -> Node {
        let Some(target) = value.str() else {
            report.push(value.at, "a $ref that is not a string", "write it as a quoted string");
            return value.clone();
        };
        let (name, pointer) = target.split_once('#').unwrap_or((target, ""));
        let here = self.files.get(usize::from(value.at.file));
        let path = here.and_then(|here| resolve(&here.name, name));
        let file = match name {
            "" => here,
            _ => self.files.iter().find(|file| Some(&file.name) == path.as_ref()),
        };
        let parts = parts(pointer);
        let keys: Vec<&str> = parts.iter().map(String::as_str).collect();
        let found = file.is_some_and(|file| file.root.path(&keys).is_some());
        let help = match (keys.as_slice(), found) {
            (["components", kind, name], true) if *kind == needed => {
                return Node { yaml: Yaml::String(format!("#/components/{kind}/{name}")), at: value.at };
            }
            (["components", kind, _], true) => {
                let message =
                    format!("`{target}` is in components/{kind}, but components/{needed} is required here");
                report.push(value.at, message, format!("refer to '#/components/{needed}/…'"));
                return value.clone();
            }
            _ if file.is_none() => match (path, keys.as_slice()) {
                (_, ["components", kind, name]) if self.defining(kind, name).is_some() => {
                    self.similar(here, kind, name)
                }
                (Some(path), _) => {
                    format!("spec/{path} does not exist: write the path relative to the file with the $ref")
                }
                (None, _) => "write a path below spec/, relative to the file with the $ref".to_owned(),
            },
            (["components", kind, name], false) => self.similar(here, kind, name),
            (_, true) => "a $ref must lead to a component: give that part a name under components".to_owned(),
            _ => format!(
                "refer to '#/components/{needed}/Name' or '../shared/file.yaml#/components/{needed}/Name'"
            ),
        };
        report.push(value.at, format!("the $ref `{target}` does not resolve"), help);
        value.clone()
    }

    /// The file that defines a component.
    fn defining(&self, kind: &str, name: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| file.root.path(&["components", kind, name]).is_some())
    }

    /// Reference to the component in another file, or one with a similar name.
    fn similar(&self, here: Option<&SourceFile>, kind: &str, name: &str) -> String {
        if let (Some(file), Some(here)) = (self.defining(kind, name), here) {
            let file = relative(&here.name, &file.name);
            return format!("it is in another file: '{file}#/components/{kind}/{name}'");
        }
        let all = self.files.iter().filter_map(|file| file.root.path(&["components", kind]));
        match nearest(name, all.flat_map(Node::entries).map(|(name, _)| name)) {
            Some(near) => format!("no file has `{name}` under {kind}; did you mean `{near}`?"),
            None => format!("no file has `{name}` under {kind}: define it, or correct the name"),
        }
    }
}

/// The keys of a JSON pointer in a URI fragment.
fn parts(pointer: &str) -> Vec<String> {
    let pointer = pointer.replace("%7B", "{").replace("%7b", "{").replace("%7D", "}").replace("%7d", "}");
    let unescaped = |part: &str| part.replace("~1", "/").replace("~0", "~");
    pointer.strip_prefix('/').map(|pointer| pointer.split('/').map(unescaped).collect()).unwrap_or_default()
}
