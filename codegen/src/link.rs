//! Makes one document of the files: every `$ref` leads to a component, every path to its domain.

use std::collections::HashMap;

use crate::load::{Component, Document, Domain, Entry, SourceFile};
use crate::node::{At, Node, Yaml};
use crate::report::Report;

const KINDS: [&str; 6] = ["schemas", "parameters", "headers", "responses", "requestBodies", "securitySchemes"];

/// Links the files; what leads nowhere goes to the report.
pub fn link(files: &[SourceFile], report: &mut Report) -> Document {
    let Some(root) = files.first() else { return Document::default() };
    let mut document = Document {
        info: root.root.get("info").cloned(),
        servers: root.root.get("servers").cloned(),
        security: root.root.get("security").cloned(),
        tags: root.root.get("tags").cloned(),
        ..Document::default()
    };
    let linker = Linker { files };
    let mut defined: HashMap<(&str, String), At> = HashMap::new();
    for (index, file) in files.iter().enumerate() {
        let domain = (index > 0).then(|| stem(&file.name));
        for kind in KINDS {
            for (key, node) in file.root.path(&["components", kind]).map(Node::members).unwrap_or_default() {
                let Some(name) = key.key_text() else { continue };
                if defined.insert((kind, name.to_owned()), key.at).is_some() {
                    let message = format!("the component `{name}` is defined in two files");
                    report.push(key.at, message, "rename or remove one: names are shared by all files");
                    continue;
                }
                let component = Component { domain: domain.clone(), node: linker.linked(node, report) };
                if let Some(components) = document.components_mut(kind) {
                    components.insert(name.to_owned(), component);
                }
            }
        }
    }
    linker.index("paths", report, &mut document);
    linker.index("x-webhooks", report, &mut document);
    let order = document.paths.values().chain(document.webhooks.values()).map(|entry| entry.domain.clone());
    let mut names: Vec<String> = Vec::new();
    for name in order.chain(files.iter().skip(1).map(|file| stem(&file.name))) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    document.domains = names
        .into_iter()
        .map(|name| {
            let file = files.iter().find(|file| stem(&file.name) == name);
            let text = file.and_then(|file| file.root.path(&["info", "description"])).and_then(Node::str);
            Domain { description: text.unwrap_or_default().to_owned(), name }
        })
        .collect();
    circles(&document, report);
    document
}

struct Linker<'f> {
    files: &'f [SourceFile],
}

impl Linker<'_> {
    /// Reads the index of the root file, and finds what domain files have beside it.
    fn index(&self, section: &str, report: &mut Report, document: &mut Document) {
        let Some(root) = self.files.first() else { return };
        let listed = root.root.get(section);
        for (key, value) in listed.map(Node::members).unwrap_or_default() {
            let Some(name) = key.key_text() else { continue };
            let Some((file, pointer)) = value.reference().and_then(|target| target.split_once('#')) else {
                let help = format!("write it in a domain file and refer to it: $ref: 'domain.yaml#/{section}/…'");
                report.push(value.at, format!("`{name}` is not a $ref to a domain file"), help);
                continue;
            };
            let expected = format!("/{section}/{}", name.replace('~', "~0").replace('/', "~1"));
            let found = self.file(file).and_then(|file| file.root.path(&[section, name]));
            match found {
                Some(node) if pointer == expected => {
                    let entry = Entry { domain: stem(file), node: self.linked(node, report) };
                    match section {
                        "paths" => document.paths.insert(name.to_owned(), entry),
                        _ => document.webhooks.insert(name.to_owned(), entry),
                    };
                }
                _ => {
                    let help = format!("{file} should have it under {section}, referred to as '{file}#{expected}'");
                    report.push(value.at, format!("`{name}` leads nowhere"), help);
                }
            }
        }
        for file in self.files.iter().skip(1) {
            for (key, _) in file.root.get(section).map(Node::members).unwrap_or_default() {
                let name = key.key_text().unwrap_or_default();
                if listed.is_none_or(|listed| listed.get(name).is_none()) {
                    let help = format!("list it under {section} of openapi.yaml, or remove it");
                    report.push(key.at, format!("`{name}` is not listed in openapi.yaml"), help);
                }
            }
        }
    }

    fn file(&self, name: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| file.name == name.trim_start_matches("./"))
    }

    /// The node with every reference in its local form.
    fn linked(&self, node: &Node, report: &mut Report) -> Node {
        let yaml = match &node.yaml {
            Yaml::List(items) => Yaml::List(items.iter().map(|item| self.linked(item, report)).collect()),
            Yaml::Map(members) => {
                let is_mapping = |key: &Node| key.key_text() == Some("mapping");
                let link = |(key, value): &(Node, Node)| {
                    let linked = match key.key_text() {
                        Some("$ref" | "x-default-mapping") => self.reference(value, report),
                        _ if is_mapping(key) => self.mapping(value, report),
                        Some("example" | "default" | "enum") => value.clone(),
                        _ => self.linked(value, report),
                    };
                    (key.clone(), linked)
                };
                Yaml::Map(members.iter().map(link).collect())
            }
            other => other.clone(),
        };
        Node { yaml, at: node.at }
    }

    /// The targets of a discriminator's mapping are references without `$ref`.
    fn mapping(&self, node: &Node, report: &mut Report) -> Node {
        let Yaml::Map(members) = &node.yaml else { return node.clone() };
        let members = members.iter().map(|(key, value)| (key.clone(), self.reference(value, report)));
        Node { yaml: Yaml::Map(members.collect()), at: node.at }
    }

    fn reference(&self, value: &Node, report: &mut Report) -> Node {
        let target = value.str().unwrap_or_default();
        let own = self.files.get(usize::from(value.at.file));
        let (file, pointer) = target.split_once('#').unwrap_or((target, ""));
        let file = if file.is_empty() { own } else { self.file(file) };
        let parts: Vec<&str> = pointer.trim_start_matches('/').split('/').collect();
        let found = file.and_then(|file| file.root.path(&parts));
        match (parts.as_slice(), found) {
            (["components", kind, name], Some(_)) if KINDS.contains(kind) => {
                Node { yaml: Yaml::String(format!("#/components/{kind}/{name}")), at: value.at }
            }
            _ => {
                let help = match (file, parts.as_slice()) {
                    (None, _) => "no such file beside openapi.yaml".to_owned(),
                    (Some(_), ["components", kind, name]) => self.similar(kind, name),
                    _ => "refer to '#/components/<kind>/<name>' or 'file.yaml#/components/<kind>/<name>'".to_owned(),
                };
                report.push(value.at, format!("unknown $ref `{target}`"), help);
                value.clone()
            }
        }
    }

    /// Where a component of that name is, if it is elsewhere.
    fn similar(&self, kind: &str, name: &str) -> String {
        let has = |file: &&SourceFile| file.root.path(&["components", kind, name]).is_some();
        match self.files.iter().find(has) {
            Some(file) => format!("it is '{}#/components/{kind}/{name}'", file.name),
            None => format!("no file has a component `{name}` under {kind}: define it or correct the name"),
        }
    }
}

/// Schemas that hold themselves through `allOf` or plain references, with no object in between.
fn circles(document: &Document, report: &mut Report) {
    for (name, component) in &document.schemas {
        let mut open = vec![name.clone()];
        let mut todo = direct(&component.node);
        while let Some(next) = todo.pop() {
            if next == *name {
                let message = format!("`{name}` is made of itself");
                report.push(component.node.at, message, "break the circle of allOf and $ref");
                break;
            }
            if !open.contains(&next) {
                if let Some(component) = document.schemas.get(&next) {
                    todo.extend(direct(&component.node));
                }
                open.push(next);
            }
        }
    }
}

fn direct(node: &Node) -> Vec<String> {
    let parts = node.get("allOf").map(Node::items).unwrap_or_default();
    let references = parts.iter().chain([node]).filter_map(Node::reference);
    references.filter_map(|target| target.rsplit('/').next()).map(str::to_owned).collect()
}

fn stem(name: &str) -> String {
    name.trim_start_matches("./").trim_end_matches(".yaml").to_owned()
}
