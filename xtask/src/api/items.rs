//! Items of the crate as blocks of the listing.

use std::collections::BTreeSet;

use rustdoc_types::{
    Attribute, Crate, GenericArg, GenericArgs, Generics, Id, Impl, Item, ItemEnum, StructKind, Trait, Type,
    VariantKind, Visibility,
};

use super::block::Block;
use super::paths::Paths;

/// Directory of the generated sources.
const GENERATED: &str = "src/generated/";

/// Every block: public items first, then those that signatures mention without a public path.
pub(super) fn blocks(document: &Crate) -> Vec<Block> {
    let paths = Paths::new(document);
    let mut blocks: Vec<Block> =
        paths.public().flat_map(|(item, path)| item_blocks(&paths, item, path, true)).collect();
    blocks.extend(paths.foreign.iter().map(|(path, original)| Block {
        section: section(path, None),
        path: path.clone(),
        header: format!("use {original} as {path}"),
        lines: Vec::new(),
    }));
    let mut listed = BTreeSet::new();
    loop {
        let mentioned: Vec<Id> =
            paths.drain_unnameable().into_iter().filter(|id| listed.insert(*id)).collect();
        if mentioned.is_empty() {
            return blocks;
        }
        for item in mentioned.iter().filter_map(|id| document.index.get(id)) {
            blocks.extend(item_blocks(&paths, item, &paths.definition(item.id), false));
        }
    }
}

/// The block of an item and those of its specialised `impl`s.
fn item_blocks(paths: &Paths<'_>, item: &Item, path: &str, nameable: bool) -> Vec<Block> {
    let mut more = Vec::new();
    let (header, lines) = match &item.inner {
        ItemEnum::Struct(kind) => {
            let (tuple, mut lines) = match &kind.kind {
                StructKind::Unit => (String::new(), Vec::new()),
                StructKind::Tuple(fields) => (tuple(paths, fields, &Visibility::Public), Vec::new()),
                StructKind::Plain { fields, .. } => {
                    (String::new(), self::fields(paths, fields, &Visibility::Public))
                }
            };
            lines.extend(impls(paths, item, path, &kind.generics, &kind.impls, &mut more));
            (format!("struct {path}{}{tuple}", generics(paths, &kind.generics)), lines)
        }
        ItemEnum::Enum(kind) => {
            let mut lines = variants(paths, &kind.variants);
            lines.extend(impls(paths, item, path, &kind.generics, &kind.impls, &mut more));
            (format!("enum {path}{}", generics(paths, &kind.generics)), lines)
        }
        ItemEnum::Trait(kind) => {
            let bounds = match paths.bounds(&kind.bounds) {
                bounds if bounds.is_empty() => bounds,
                bounds => format!(": {bounds}"),
            };
            // A trait without a public path can be neither called nor implemented.
            let lines = if nameable { trait_lines(paths, kind) } else { Vec::new() };
            (format!("trait {path}{}{bounds}", generics(paths, &kind.generics)), lines)
        }
        ItemEnum::Function(function) => (paths.function(path, function), Vec::new()),
        ItemEnum::TypeAlias(alias) => {
            let generics = generics(paths, &alias.generics);
            (format!("type {path}{generics} = {}", paths.ty(&alias.type_)), Vec::new())
        }
        ItemEnum::Constant { type_, .. } => (format!("const {path}: {}", paths.ty(type_)), Vec::new()),
        ItemEnum::Static(kind) => (format!("static {path}: {}", paths.ty(&kind.type_)), Vec::new()),
        ItemEnum::Macro(_) => (format!("macro {path}!"), Vec::new()),
        ItemEnum::Module(_) => (format!("mod {path}"), Vec::new()),
        _ => return more,
    };
    let header = format!("{header}{}", marks(item, nameable));
    let section = match section(path, Some(item)) {
        section if nameable || section.starts_with("generated/") => section,
        _ => "unnameable".to_owned(),
    };
    more.push(Block { section, path: path.to_owned(), header, lines });
    more
}

/// File of the listing: the generated file that defines the item, else its outermost public module.
fn section(path: &str, item: Option<&Item>) -> String {
    let file = item
        .and_then(|item| item.span.as_ref())
        .map(|span| span.filename.to_string_lossy().replace('\\', "/"));
    let generated = file.as_deref().and_then(|file| file.split_once(GENERATED)).map(|(_, file)| file);
    match (generated, path.split_once("::")) {
        (Some(file), _) => format!("generated/{}", file.trim_end_matches(".rs")),
        (None, Some((module, _))) => module.to_owned(),
        (None, None) => "crate".to_owned(),
    }
}

fn marks(item: &Item, nameable: bool) -> String {
    let mut marks = String::new();
    if item.attrs.contains(&Attribute::NonExhaustive) {
        marks.push_str(" #[non_exhaustive]");
    }
    if item.deprecation.is_some() {
        marks.push_str(" #[deprecated]");
    }
    if !nameable {
        marks.push_str(" (no public path)");
    }
    marks
}

fn generics(paths: &Paths<'_>, generics: &Generics) -> String {
    format!("{}{}", paths.params(&generics.params), paths.conditions(generics))
}

fn items<'c>(paths: &Paths<'c>, ids: &[Id]) -> Vec<&'c Item> {
    let mut found: Vec<&Item> = ids.iter().filter_map(|id| paths.document.index.get(id)).collect();
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

/// Fields that a user can reach. Those of variants have the default visibility, as private ones of structs have.
fn fields(paths: &Paths<'_>, ids: &[Id], reachable: &Visibility) -> Vec<String> {
    let fields = items(paths, ids).into_iter().filter(|item| item.visibility == *reachable);
    let field = |item: &Item| match &item.inner {
        ItemEnum::StructField(ty) => {
            Some(format!("{}: {}{}", item.name.as_deref()?, paths.ty(ty), marks(item, true)))
        }
        _ => None,
    };
    fields.filter_map(field).collect()
}

fn tuple(paths: &Paths<'_>, ids: &[Option<Id>], reachable: &Visibility) -> String {
    let types = ids.iter().map(|id| {
        let item = id.and_then(|id| paths.document.index.get(&id));
        match item.map(|item| (&item.inner, &item.visibility)) {
            Some((ItemEnum::StructField(ty), visibility)) if visibility == reachable => paths.ty(ty),
            _ => "_".to_owned(),
        }
    });
    format!("({})", types.collect::<Vec<_>>().join(", "))
}

fn variants(paths: &Paths<'_>, ids: &[Id]) -> Vec<String> {
    let variant = |item: &Item| {
        let ItemEnum::Variant(variant) = &item.inner else { return None };
        let name = item.name.as_deref()?;
        let body = match &variant.kind {
            VariantKind::Plain => String::new(),
            VariantKind::Tuple(fields) => tuple(paths, fields, &Visibility::Default),
            VariantKind::Struct { fields, .. } => {
                format!(" {{ {} }}", self::fields(paths, fields, &Visibility::Default).join(", "))
            }
        };
        Some(format!("{name}{body}{}", marks(item, true)))
    };
    items(paths, ids).into_iter().filter_map(variant).collect()
}

fn trait_lines(paths: &Paths<'_>, kind: &Trait) -> Vec<String> {
    let mut lines: Vec<String> =
        items(paths, &kind.items).into_iter().filter_map(|item| associated(paths, item, true)).collect();
    let foreign = kind.implementations.iter().filter_map(|id| match &paths.document.index.get(id)?.inner {
        ItemEnum::Impl(found) if subject(found).is_none_or(|id| !paths.is_local(id)) => {
            Some(format!("impl{} for {}", paths.params(&found.generics.params), paths.ty(&found.for_)))
        }
        _ => None,
    });
    let mut foreign: Vec<String> = foreign.collect();
    foreign.sort();
    lines.extend(foreign);
    lines
}

/// A method, a constant or a type of a trait or an `impl`.
fn associated(paths: &Paths<'_>, item: &Item, of_trait: bool) -> Option<String> {
    let name = item.name.as_deref()?;
    let text = match &item.inner {
        ItemEnum::Function(function) => {
            let provided = if of_trait && function.has_body { " { … }" } else { "" };
            format!("{}{provided}", paths.function(name, function))
        }
        ItemEnum::AssocConst { type_, .. } => format!("const {name}: {}", paths.ty(type_)),
        ItemEnum::AssocType { bounds, type_: None, .. } if bounds.is_empty() => format!("type {name}"),
        ItemEnum::AssocType { bounds, type_: None, .. } => format!("type {name}: {}", paths.bounds(bounds)),
        ItemEnum::AssocType { type_: Some(ty), .. } => format!("type {name} = {}", paths.ty(ty)),
        _ => return None,
    };
    Some(format!("{text}{}", marks(item, true)))
}

/// Lines of a type's `impl`s. Inherent ones for special arguments become blocks of their own.
fn impls(
    paths: &Paths<'_>,
    item: &Item,
    path: &str,
    own: &Generics,
    ids: &[Id],
    more: &mut Vec<Block>,
) -> Vec<String> {
    let (mut methods, mut simple, mut others) = (Vec::new(), BTreeSet::new(), Vec::new());
    for (id, found) in ids.iter().filter_map(|id| match &paths.document.index.get(id)?.inner {
        ItemEnum::Impl(found) => Some((id, found)),
        _ => None,
    }) {
        if found.is_synthetic || found.blanket_impl.is_some() {
            continue;
        }
        let Some(implemented) = &found.trait_ else {
            let public =
                items(paths, &found.items).into_iter().filter(|item| item.visibility == Visibility::Public);
            let lines: Vec<String> = public.filter_map(|item| associated(paths, item, false)).collect();
            if is_general(found, own) {
                methods.extend(lines);
            } else if !lines.is_empty() {
                let params = paths.params(&found.generics.params);
                let conditions = paths.conditions(&found.generics);
                more.push(Block {
                    section: section(path, paths.document.index.get(id)),
                    path: path.to_owned(),
                    header: format!("impl{params} {}{conditions}", paths.ty(&found.for_)),
                    lines,
                });
            }
            continue;
        };
        let elsewhere = subject(found).is_some_and(|id| id != item.id && paths.is_local(id));
        if elsewhere
            || !paths.is_nameable(implemented.id)
            || implemented.path.ends_with("StructuralPartialEq")
        {
            continue;
        }
        let types: Vec<String> = items(paths, &found.items)
            .into_iter()
            .filter(|item| matches!(item.inner, ItemEnum::AssocType { .. }))
            .filter_map(|item| associated(paths, item, false))
            .collect();
        let name = paths.path(implemented);
        if types.is_empty() && subject(found) == Some(item.id) && is_general(found, own) {
            simple.insert(name);
            continue;
        }
        let subject = if subject(found) == Some(item.id) && matches!(found.for_, Type::ResolvedPath(_)) {
            format!("impl{} {name} for {}", paths.params(&found.generics.params), paths.ty(&found.for_))
        } else {
            format!("impl {name} for {}", paths.ty(&found.for_))
        };
        let types = if types.is_empty() { String::new() } else { format!(" {{ {} }}", types.join("; ")) };
        others.push(format!("{subject}{}{types}", paths.conditions(&found.generics)));
    }
    methods.sort();
    others.sort();
    if !simple.is_empty() {
        methods.push(format!("impl {}", simple.into_iter().collect::<Vec<_>>().join(", ")));
    }
    methods.extend(others);
    methods
}

/// The type that an `impl` is for, through references.
fn subject(found: &Impl) -> Option<Id> {
    let mut ty = &found.for_;
    loop {
        match ty {
            Type::ResolvedPath(path) => return Some(path.id),
            Type::BorrowedRef { type_, .. } => ty = type_,
            _ => return None,
        }
    }
}

/// Returns `true` for an `impl` that covers every argument of its type: each argument is a parameter, with the bounds that
/// the type itself declares.
fn is_general(found: &Impl, own: &Generics) -> bool {
    let Type::ResolvedPath(path) = &found.for_ else { return false };
    let args = match path.args.as_deref() {
        Some(GenericArgs::AngleBracketed { args, .. }) => args.as_slice(),
        _ => &[],
    };
    let free = args.iter().all(|arg| match arg {
        GenericArg::Lifetime(name) => name != "'static",
        GenericArg::Type(Type::Generic(_)) => true,
        _ => false,
    });
    let same = |one: &Generics, other: &Generics| {
        let kinds = |generics: &Generics| {
            generics
                .params
                .iter()
                .filter(|param| !param.name.starts_with('\''))
                .map(|param| match &param.kind {
                    rustdoc_types::GenericParamDefKind::Type { bounds, .. } => bounds.clone(),
                    _ => Vec::new(),
                })
                .collect::<Vec<_>>()
        };
        kinds(one) == kinds(other) && one.where_predicates == other.where_predicates
    };
    free && same(&found.generics, own)
}
