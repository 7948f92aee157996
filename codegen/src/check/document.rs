//! Frame of each file: version, title, allowed sections, and the names of domains and resources.

use std::collections::HashMap;

use crate::load::{Role, SourceFile, Spec};
use crate::names::{accessor_name, field_name};
use crate::node::{Location, Node};
use crate::report::Report;

use super::identifiers::is_reserved;

/// Reserved names of domains: other Cargo features and other public modules of the SDK.
const RESERVED_DOMAINS: [&str; 27] = [
    "axum",
    "blocking",
    "chrono-0-4",
    "common",
    "default",
    "events",
    "filter",
    "full",
    "generate-at-build",
    "jiff-0-2",
    "limit",
    "model",
    "paging",
    "postgres",
    "query",
    "receiver",
    "redis",
    "rust-decimal",
    "rustls",
    "samples",
    "schemars",
    "shared",
    "sort",
    "sqlite",
    "testing",
    "time-0-3",
    "types",
];

/// Methods of the client beside the accessors of resources.
const RESERVED_ACCESSORS: [&str; 9] =
    ["builder", "call", "clone", "default", "host", "inner", "new", "port", "request"];

/// Top-level keys of the root file only.
const ROOT_ONLY: [&str; 2] = ["servers", "security"];

pub(super) fn check(spec: &Spec, report: &mut Report) {
    let mut names = Names { spec, accessors: HashMap::new(), titles: HashMap::new() };
    for domain in spec.document.domains.iter().filter(|domain| domain.is_namespace) {
        let describes = |file: &&SourceFile| file.role == Role::Domain(domain.name.clone());
        if let Some(file) = spec.files.iter().find(describes) {
            names.accessors.insert((None, field_name(&domain.name)), file);
        }
    }
    for file in &spec.files {
        frame(file, report);
        sections(file, report);
        names.check(file, report);
    }
}

fn frame(file: &SourceFile, report: &mut Report) {
    let (root, start) = (&file.root, file.root.at);
    match root.get("openapi") {
        Some(version) if version.str().is_some_and(|text| text.starts_with("3.0.")) => {}
        Some(version) => report.push(
            version.at,
            "the version of OpenAPI is not 3.0",
            "write `openapi: 3.0.3`, the version that the generator supports",
        ),
        None => report.push(start, "the version of OpenAPI is missing", "begin with `openapi: 3.0.3`"),
    }
    for key in ["title", "version", "description"] {
        let text = root.path(&["info", key]).and_then(|node| node.key_text());
        if text.is_none_or(|text| text.trim().is_empty()) {
            let at = root.get("info").map_or(start, |info| info.key_at(key));
            report.push(at, format!("info.{key} is missing"), format!("add `{key}` under `info`"));
        }
    }
}

/// Security schemes belong to the root file, other components to shared and resource files.
fn sections(file: &SourceFile, report: &mut Report) {
    let (root, role) = (&file.root, &file.role);
    if *role != Role::Root {
        for key in ROOT_ONLY.iter().filter(|key| root.get(key).is_some()) {
            let help = "move it to openapi.yaml, the only file that it is read from";
            report.push(root.key_at(key), format!("`{key}` is in {role}"), help);
        }
    }
    if !matches!(role, Role::Domain(_)) && root.get("x-namespace").is_some() {
        let help = "move it to the domain.yaml of its domain";
        report.push(root.key_at("x-namespace"), format!("`x-namespace` is in {role}"), help);
    }
    if !matches!(role, Role::Resource { .. }) {
        let entries = |section| root.get(section).map(Node::members).unwrap_or_default();
        for (key, _) in entries("paths").iter().chain(entries("x-webhooks")) {
            let name = key.key_text().unwrap_or_default();
            let help = "move it to a resource file: a path or event belongs to one resource";
            report.push(key.at, format!("`{name}` is in {role}"), help);
        }
    }
    let Some(components) = root.get("components") else { return };
    for (key, _) in components.members() {
        let Some(kind) = key.key_text() else { continue };
        let help = match (role, kind == "securitySchemes") {
            (Role::Root, true) | (Role::Shared | Role::Resource { .. } | Role::Misplaced, false) => continue,
            (_, true) => "move it to openapi.yaml, the only file with security schemes",
            (_, false) => "move it to a file of spec/shared/ or to a resource file",
        };
        report.push(key.at, format!("components/{kind} is in {role}"), help);
    }
}

struct Names<'s> {
    spec: &'s Spec,
    /// Accessors with the first file of each, by the namespace that has them. `None` for the client.
    accessors: HashMap<(Option<&'s str>, String), &'s SourceFile>,
    /// Titles of resources with the first file of each.
    titles: HashMap<&'s str, &'s SourceFile>,
}

impl<'s> Names<'s> {
    fn check(&mut self, file: &'s SourceFile, report: &mut Report) {
        let at = file.root.at;
        match &file.role {
            Role::Domain(domain) => {
                kebab_case("domain", domain, at, report);
                let is_namespace = file.root.flag("x-namespace");
                if is_namespace && RESERVED_ACCESSORS.contains(&field_name(domain).as_str()) {
                    let help = "rename the folder: the client has a method of that name";
                    report.push(at, format!("the namespace name `{domain}` is reserved"), help);
                }
                if RESERVED_DOMAINS.contains(&domain.as_str()) {
                    let help = "rename the folder: a module or a Cargo feature of the SDK has that name";
                    report.push(at, format!("the domain name `{domain}` is reserved"), help);
                }
            }
            Role::Resource { domain, resource } => {
                kebab_case("resource", resource, at, report);
                let mut domains = self.spec.document.domains.iter();
                let domain = domains.find(|known| known.is_namespace && known.name == *domain);
                self.accessor(resource, domain.map(|domain| domain.name.as_str()), file, report);
                self.title(file, report);
            }
            Role::Root | Role::Shared | Role::Misplaced => {}
        }
    }

    fn accessor(
        &mut self,
        resource: &str,
        namespace: Option<&'s str>,
        file: &'s SourceFile,
        report: &mut Report,
    ) {
        let (at, accessor) = (file.root.at, field_name(resource));
        if RESERVED_ACCESSORS.contains(&accessor.as_str()) || is_reserved(&accessor_name(resource)) {
            let help = "rename the file: the client or the generated sources have something of that name";
            report.push(at, format!("the resource name `{resource}` is reserved"), help);
        }
        let key = (namespace, accessor.clone());
        match self.accessors.get(&key) {
            Some(first) => {
                let message = format!("two resources give the accessor `{accessor}()`");
                report.push(
                    at,
                    message,
                    format!("rename one of the files: the first is spec/{}", first.name),
                );
            }
            None => {
                self.accessors.insert(key, file);
            }
        }
    }

    /// Titles are the tags of the bundle.
    fn title(&mut self, file: &'s SourceFile, report: &mut Report) {
        let Some(node) = file.root.path(&["info", "title"]) else { return };
        let Some(title) = node.str() else { return };
        match self.titles.get(title) {
            Some(first) => {
                let first = self.spec.place(first.root.at);
                let help =
                    format!("give one of them another: titles are the tags of the bundle, see {first}");
                report.push(node.at, format!("two resources have the title `{title}`"), help);
            }
            None => {
                self.titles.insert(title, file);
            }
        }
    }
}

/// Names of folders and files become features, modules, accessors and types.
fn kebab_case(kind: &str, name: &str, at: Location, report: &mut Report) {
    let expected = field_name(name).trim_end_matches('_').replace('_', "-");
    let keyword = field_name(name).ends_with('_');
    if expected != name || keyword {
        let help = match keyword || !expected.starts_with(|first: char| first.is_ascii_lowercase()) {
            true => "rename it: the name is a keyword of Rust".to_owned(),
            false => format!("rename it to `{expected}`"),
        };
        report.push(at, format!("the {kind} name `{name}` is not a kebab-case Rust name"), help);
    }
}
