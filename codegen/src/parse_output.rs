//! Reads progenitor's output: names and types of fields, variants, arguments and responses, as syn values.
//!
//! Its serde attributes, builders and function bodies are dropped: the printers write their own. An unknown item is
//! an error, so that a new version of progenitor cannot change the SDK unnoticed.

use std::collections::{BTreeMap, BTreeSet};

use quote::{ToTokens, format_ident};
use syn::{
    Attribute, Expr, Fields, FnArg, GenericArgument, Ident, ImplItem, Item, Lit, Pat, PathArguments,
    PathSegment, Type, TypePath, TypeReference, parse_quote,
};

use crate::node::Location;
use crate::report::Report;

/// Names and types in progenitor's output.
#[derive(Debug, Default)]
pub struct Output {
    /// Fields of each struct by their name on the wire.
    pub structs: BTreeMap<String, BTreeMap<String, (Ident, Type)>>,
    /// Variants of each enum by their value on the wire.
    pub enums: BTreeMap<String, BTreeMap<String, Ident>>,
    /// String newtypes.
    pub newtypes: BTreeSet<String>,
    /// Functions of the client.
    pub functions: BTreeMap<String, Function>,
}

/// The signature of an operation.
#[derive(Debug)]
pub struct Function {
    /// Arguments in progenitor's order.
    pub arguments: Vec<(Ident, Type)>,
    /// Type of a successful response.
    pub response: Type,
}

impl Function {
    /// Type of the argument with this name.
    pub fn argument(&self, name: &str) -> Option<&Type> {
        self.arguments.iter().find(|(ident, _)| ident == name).map(|(_, ty)| ty)
    }
}

/// Reads the generated file.
///
/// # Errors
/// Reports items of an unknown kind.
pub fn parse(file: &syn::File) -> Result<Output, Report> {
    let mut output = Output::default();
    let mut unknown = Vec::new();
    for item in &file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                for item in module.content.iter().flat_map(|(_, items)| items) {
                    read_type(item, &mut output).unwrap_or_else(|item| unknown.push(item));
                }
            }
            Item::Impl(block) => {
                let client =
                    block.trait_.is_none() && block.self_ty.to_token_stream().to_string() == "Client";
                for item in block.items.iter().filter(|_| client) {
                    read_function(item, &mut output).unwrap_or_else(|item| unknown.push(item));
                }
            }
            Item::Struct(item) if item.ident == "Client" => {}
            Item::Use(_) | Item::Mod(_) => {}
            other => unknown.push(first_words(other)),
        }
    }
    if unknown.is_empty() {
        return Ok(output);
    }
    let mut report = Report::default();
    for item in unknown {
        let help = "progenitor's output has changed: support it in codegen/src/parse_output.rs";
        report.push(Location::default(), format!("unknown item in progenitor's output: {item}"), help);
    }
    Err(report)
}

fn read_type(item: &Item, output: &mut Output) -> Result<(), String> {
    match item {
        Item::Struct(item) => {
            let name = item.ident.to_string();
            match &item.fields {
                Fields::Named(fields) => {
                    let mut found = BTreeMap::new();
                    for field in &fields.named {
                        let Some(ident) = field.ident.clone() else { continue };
                        let wire = renamed(&field.attrs).unwrap_or_else(|| ident.to_string());
                        found.insert(wire, (ident, own_type(&field.ty)?));
                    }
                    output.structs.insert(name, found);
                }
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                    output.newtypes.insert(name);
                }
                _ => return Err(format!("struct {name}")),
            }
        }
        Item::Enum(item) => {
            let name = item.ident.to_string();
            let mut found = BTreeMap::new();
            for variant in &item.variants {
                if variant.fields != Fields::Unit {
                    return Err(format!("enum {name} with data in {}", variant.ident));
                }
                let wire = renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string());
                found.insert(wire, variant.ident.clone());
            }
            output.enums.insert(name, found);
        }
        Item::Impl(_) | Item::Use(_) => {}
        Item::Mod(module) if module.ident == "error" || module.ident == "defaults" => {}
        other => return Err(first_words(other)),
    }
    Ok(())
}

/// Returns the `rename` of a serde attribute.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            let value = meta.value().and_then(|value| value.parse::<Expr>());
            let literal = match value {
                Ok(Expr::Lit(literal)) if meta.path.is_ident("rename") => Some(literal.lit),
                _ => None,
            };
            if let Some(Lit::Str(text)) = literal {
                name = Some(text.value());
            }
            Ok(())
        });
    }
    name
}

fn read_function(item: &ImplItem, output: &mut Output) -> Result<(), String> {
    let ImplItem::Fn(function) = item else { return Err(first_words(item)) };
    let name = function.sig.ident.to_string();
    if function.sig.asyncness.is_none() {
        return Ok(());
    }
    let mut arguments = Vec::new();
    for argument in &function.sig.inputs {
        if let FnArg::Typed(argument) = argument {
            let Pat::Ident(ident) = &*argument.pat else { return Err(format!("argument of {name}")) };
            arguments.push((ident.ident.clone(), own_type(&argument.ty)?));
        }
    }
    let syn::ReturnType::Type(_, ty) = &function.sig.output else {
        return Err(format!("response of {name}"));
    };
    let response = generic(ty, "Result").and_then(|ty| generic(ty, "ResponseValue"));
    let response = own_type(response.ok_or_else(|| format!("response of {name}"))?)?;
    output.functions.insert(name, Function { arguments, response });
    Ok(())
}

/// Returns the first type argument of a path that ends in `name`.
pub(crate) fn generic<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Returns `true` if a type is the path `name` without arguments.
pub(crate) fn is_plain(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

/// Returns `true` if a type is a number or a boolean of Rust, which methods accept as it is.
pub(crate) fn is_primitive(ty: &Type) -> bool {
    ["bool", "i32", "i64"].iter().any(|name| is_plain(ty, name))
}

/// Returns the type under the names of generated code: short paths, and SDK types in place of those of `ext`.
fn own_type(ty: &Type) -> Result<Type, String> {
    match ty {
        Type::Tuple(tuple) if tuple.elems.is_empty() => Ok(ty.clone()),
        Type::Reference(reference) => {
            let elem = Box::new(own_type(&reference.elem)?);
            Ok(Type::Reference(TypeReference { elem, lifetime: None, ..reference.clone() }))
        }
        Type::Path(TypePath { qself: None, path, .. }) => {
            let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let ident = match names.as_slice() {
                ["ext", "Opt"] | ["std", "option", "Option"] | ["Option"] => format_ident!("Option"),
                ["std", "vec", "Vec"] | ["Vec"] => format_ident!("Vec"),
                ["ext", "Boxed"] | ["std", "boxed", "Box"] => format_ident!("Box"),
                ["std", "string", "String"] => format_ident!("String"),
                [own @ ("i64" | "bool" | "str")] | ["ext" | "types" | "super", own] | [own] => {
                    format_ident!("{own}")
                }
                _ => return Err(format!("type {}", names.join("::"))),
            };
            let mut inner = Vec::new();
            if let Some(PathArguments::AngleBracketed(arguments)) =
                path.segments.last().map(|last| &last.arguments)
            {
                for argument in &arguments.args {
                    match argument {
                        GenericArgument::Type(ty) => inner.push(own_type(ty)?),
                        GenericArgument::Lifetime(_) => {}
                        other => return Err(first_words(other)),
                    }
                }
            }
            let segment: PathSegment = match inner.as_slice() {
                [] => ident.into(),
                inner => parse_quote!(#ident<#(#inner),*>),
            };
            Ok(parse_quote!(#segment))
        }
        other => Err(format!("type {}", other.to_token_stream())),
    }
}

fn first_words(item: &impl ToTokens) -> String {
    item.to_token_stream().to_string().chars().take(80).collect()
}
