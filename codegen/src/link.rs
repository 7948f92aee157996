//! Makes one document of the files: every `$ref` leads to a component, every path to its domain.

mod circles;

use std::collections::HashMap;

use crate::load::{Component, Document, Domain, Entry, SourceFile};
use crate::names::nearest;
use crate::node::{At, Node, Yaml};
use crate::report::Report;
use crate::shape::Shape;

const KINDS: [&str; 6] =
    ["schemas", "parameters", "headers", "responses", "requestBodies", "securitySchemes"];

/// Links the files, the first of which is the root; what leads nowhere goes to the report.
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
    linker.components(report, &mut document);
    linker.index("paths", report, &mut document);
    linker.index("x-webhooks", report, &mut document);
    document.domains = linker.domains(&document);
    circles::report(&document, report);
    document
}

struct Linker<'f> {
    files: &'f [SourceFile],
}

impl Linker<'_> {
    /// Collects the components of all files under their names.
    fn components(&self, report: &mut Report, document: &mut Document) {
        let mut defined: HashMap<(&str, &str), At> = HashMap::new();
        for (index, file) in self.files.iter().enumerate() {
            let domain = (index > 0).then(|| stem(&file.name));
            for kind in KINDS {
                let shape = Shape::Components.member(kind).unwrap_or(Shape::Free);
                for (key, node) in
                    file.root.path(&["components", kind]).map(Node::members).unwrap_or_default()
                {
                    let Some(name) = key.key_text() else { continue };
                    if let Some(first) = defined.insert((kind, name), key.at) {
                        let message = format!("the component `{name}` is defined in two files");
                        let first = format!("{}:{}", self.name(first), first.line);
                        let help =
                            format!("rename or remove one: names are shared by all files, see {first}");
                        report.push(key.at, message, help);
                        continue;
                    }
                    let node = self.linked(node, shape.member(name).unwrap_or(Shape::Free), report);
                    if let Some(components) = document.components_mut(kind) {
                        components.insert(name.to_owned(), Component { domain: domain.clone(), node });
                    }
                }
            }
        }
    }

    /// Reads the index of the root file, and finds what domain files have beside it.
    fn index(&self, section: &str, report: &mut Report, document: &mut Document) {
        let Some((root, domains)) = self.files.split_first() else { return };
        let listed = root.root.get(section);
        for (key, value) in listed.map(Node::members).unwrap_or_default() {
            let Some(name) = key.key_text() else { continue };
            let Some((file, pointer)) = value.reference().and_then(|target| target.split_once('#')) else {
                let help =
                    format!("write it in a domain file and refer to it: $ref: 'domain.yaml#/{section}/…'");
                report.push(value.at, format!("`{name}` is not a $ref to a domain file"), help);
                continue;
            };
            let found = domains.iter().find(|domain| same_file(&domain.name, file));
            let node = found.and_then(|domain| domain.root.path(&[section, name]));
            match node {
                Some(node) if parts(pointer) == [section, name] => {
                    let node = self.linked(node, Shape::PathItem, report);
                    let entry = Entry { domain: stem(file), node };
                    let entries =
                        if section == "paths" { &mut document.paths } else { &mut document.webhooks };
                    entries.insert(name.to_owned(), entry);
                }
                _ => {
                    let expected = format!("#/{section}/{}", name.replace('~', "~0").replace('/', "~1"));
                    let help = match found {
                        Some(_) => format!(
                            "{file} should have it under {section}, referred to as '{file}{expected}'"
                        ),
                        None => format!("there is no domain file `{file}` beside openapi.yaml"),
                    };
                    report.push(value.at, format!("the $ref of `{name}` leads nowhere"), help);
                }
            }
        }
        for file in domains {
            for (key, _) in file.root.get(section).map(Node::members).unwrap_or_default() {
                let name = key.key_text().unwrap_or_default();
                if listed.is_none_or(|listed| listed.get(name).is_none()) {
                    let help = format!("list it under {section} of openapi.yaml, or remove it");
                    report.push(key.at, format!("`{name}` is not listed in openapi.yaml"), help);
                } else if document_domain(document, section, name)
                    .is_some_and(|domain| domain != stem(&file.name))
                {
                    let help = "keep it in one of the two files";
                    report.push(key.at, format!("openapi.yaml takes `{name}` from another file"), help);
                }
            }
        }
    }

    fn domains(&self, document: &Document) -> Vec<Domain> {
        let order =
            document.paths.values().chain(document.webhooks.values()).map(|entry| entry.domain.clone());
        let mut names: Vec<String> = Vec::new();
        for name in order.chain(self.files.iter().skip(1).map(|file| stem(&file.name))) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let describe = |name: String| {
            let file = self.files.iter().find(|file| stem(&file.name) == name);
            let text = |key| file.and_then(|file| file.root.path(&["info", key])).and_then(Node::str);
            let [title, description] =
                ["title", "description"].map(|key| text(key).unwrap_or_default().to_owned());
            Domain { name, title, description }
        };
        names.into_iter().map(describe).collect()
    }

    fn name(&self, at: At) -> &str {
        self.files.get(usize::from(at.file)).map_or("spec", |file| file.name.as_str())
    }

    /// The node with every reference in its local form.
    fn linked(&self, node: &Node, shape: Shape, report: &mut Report) -> Node {
        let yaml = match &node.yaml {
            _ if shape == Shape::Free => return node.clone(),
            Yaml::String(_) if shape == Shape::Target => return self.reference(node, "schemas", report),
            Yaml::List(items) => {
                Yaml::List(items.iter().map(|item| self.linked(item, shape, report)).collect())
            }
            Yaml::Map(members) => {
                let link = |(key, value): &(Node, Node)| {
                    let name = key.key_text().unwrap_or_default();
                    let linked = match (name, shape.kind()) {
                        ("$ref", Some(kind)) => self.reference(value, kind, report),
                        ("$ref", None) if value.str().is_some() => {
                            let help =
                                "only schemas, parameters, headers, responses and request bodies take one";
                            report.push(value.at, "a $ref cannot stand here", help);
                            value.clone()
                        }
                        _ => self.linked(value, shape.member(name).unwrap_or(Shape::Free), report),
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
            report.push(value.at, "a $ref that is no text", "write it as a quoted string");
            return value.clone();
        };
        let (name, pointer) = target.split_once('#').unwrap_or((target, ""));
        let file = match name {
            "" => self.files.get(usize::from(value.at.file)),
            name => self.files.iter().find(|file| same_file(&file.name, name)),
        };
        let parts = parts(pointer);
        let keys: Vec<&str> = parts.iter().map(String::as_str).collect();
        let found = file.is_some_and(|file| file.root.path(&keys).is_some());
        let help = match (keys.as_slice(), found) {
            (["components", kind, name], true) if *kind == needed => {
                return Node { yaml: Yaml::String(format!("#/components/{kind}/{name}")), at: value.at };
            }
            (["components", kind, _], true) => {
                let message = format!("`{target}` is one of the {kind}, one of the {needed} is needed here");
                report.push(value.at, message, format!("refer to '#/components/{needed}/…'"));
                return value.clone();
            }
            _ if file.is_none() => format!("there is no file `{name}` beside openapi.yaml"),
            (["components", kind, name], false) => self.similar(kind, name),
            (_, true) => "a $ref must lead to a component: give that part a name under components".to_owned(),
            _ => format!("refer to '#/components/{needed}/Name' or 'file.yaml#/components/{needed}/Name'"),
        };
        report.push(value.at, format!("the $ref `{target}` leads nowhere"), help);
        value.clone()
    }

    /// Where a component of that name is, if it is elsewhere, or one with almost that name.
    fn similar(&self, kind: &str, name: &str) -> String {
        let has = |file: &&SourceFile| file.root.path(&["components", kind, name]).is_some();
        if let Some(file) = self.files.iter().find(has) {
            return format!("it is in another file: '{}#/components/{kind}/{name}'", file.name);
        }
        let all = self.files.iter().filter_map(|file| file.root.path(&["components", kind]));
        match nearest(name, all.flat_map(Node::entries).map(|(name, _)| name)) {
            Some(near) => format!("no file has `{name}` under {kind}; did you mean `{near}`?"),
            None => format!("no file has `{name}` under {kind}: define it, or correct the name"),
        }
    }
}

fn document_domain<'d>(document: &'d Document, section: &str, name: &str) -> Option<&'d str> {
    let entries = if section == "paths" { &document.paths } else { &document.webhooks };
    entries.get(name).map(|entry| entry.domain.as_str())
}

/// The keys of a JSON pointer in a URI fragment.
fn parts(pointer: &str) -> Vec<String> {
    let pointer = pointer.replace("%7B", "{").replace("%7b", "{").replace("%7D", "}").replace("%7d", "}");
    let unescaped = |part: &str| part.replace("~1", "/").replace("~0", "~");
    pointer.strip_prefix('/').map(|pointer| pointer.split('/').map(unescaped).collect()).unwrap_or_default()
}

fn same_file(name: &str, written: &str) -> bool {
    written.strip_prefix("./").unwrap_or(written) == name
}

fn stem(name: &str) -> String {
    name.strip_prefix("./").unwrap_or(name).trim_end_matches(".yaml").to_owned()
}
