//! Reads progenitor's output: names and types of fields, variants, parameters and answers.
//!
//! Its serde attributes, builders and operation bodies are dropped; ours are printed instead. What is not recognised is
//! an error, so that a new version of progenitor cannot slip anything past.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Attribute, Expr, Fields, FnArg, GenericArgument, ImplItem, Item, Lit, Pat, PathArguments};

use crate::node::Location;
use crate::report::Report;

/// What progenitor generated, without its text.
#[derive(Debug, Default)]
pub struct Output {
    /// Structs: fields by wire name, as identifier and type.
    pub structs: BTreeMap<String, BTreeMap<String, (String, String)>>,
    /// Enums: identifiers by wire value.
    pub enums: BTreeMap<String, BTreeMap<String, String>>,
    /// String newtypes.
    pub newtypes: Vec<String>,
    /// Functions of the client.
    pub functions: BTreeMap<String, Function>,
}

/// The signature of an operation.
#[derive(Debug, Default)]
pub struct Function {
    /// Arguments in progenitor's order: identifier and type.
    pub arguments: Vec<(String, String)>,
    /// What a successful answer holds.
    pub answer: String,
}

/// Reads the file.
///
/// # Errors
/// Items of a kind that this reader does not know.
pub fn read(file: &syn::File) -> Result<Output, Report> {
    let mut output = Output::default();
    let mut unknown = Vec::new();
    for item in &file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                for item in module.content.iter().flat_map(|(_, items)| items) {
                    read_type(item, &mut output).unwrap_or_else(|what| unknown.push(what));
                }
            }
            Item::Impl(block) => {
                let client =
                    block.trait_.is_none() && block.self_ty.to_token_stream().to_string() == "Client";
                for item in block.items.iter().filter(|_| client) {
                    read_function(item, &mut output).unwrap_or_else(|what| unknown.push(what));
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
    for what in unknown {
        let help = "progenitor's output has changed: teach codegen/src/rewrite.rs to read it";
        report.push(Location::default(), format!("unrecognised in progenitor's output: {what}"), help);
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
                        let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                        let wire = renamed(&field.attrs).unwrap_or_else(|| ident.clone());
                        found.insert(wire, (ident, type_text(&field.ty)?));
                    }
                    output.structs.insert(name, found);
                }
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => output.newtypes.push(name),
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
                let ident = variant.ident.to_string();
                found.insert(renamed(&variant.attrs).unwrap_or_else(|| ident.clone()), ident);
            }
            output.enums.insert(name, found);
        }
        Item::Impl(_) | Item::Use(_) => {}
        Item::Mod(module) if module.ident == "error" || module.ident == "defaults" => {}
        other => return Err(first_words(other)),
    }
    Ok(())
}

/// The `rename` of a serde attribute.
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
            arguments.push((ident.ident.to_string(), type_text(&argument.ty)?));
        }
    }
    let syn::ReturnType::Type(_, ty) = &function.sig.output else { return Err(format!("answer of {name}")) };
    let answer = generic(ty, "Result").and_then(|ty| generic(ty, "ResponseValue"));
    let answer = type_text(answer.ok_or_else(|| format!("answer of {name}"))?)?;
    output.functions.insert(name, Function { arguments, answer });
    Ok(())
}

/// The first type argument of a path that ends in `name`.
fn generic<'t>(ty: &'t syn::Type, name: &str) -> Option<&'t syn::Type> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The type in our words: short paths, our own types in the place of `ext`'s.
fn type_text(ty: &syn::Type) -> Result<String, String> {
    match ty {
        syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Ok("()".to_owned()),
        syn::Type::Reference(reference) => match type_text(&reference.elem)?.as_str() {
            "str" => Ok("&str".to_owned()),
            inner => Ok(format!("&{inner}")),
        },
        syn::Type::Path(path) if path.qself.is_none() => {
            let names: Vec<String> =
                path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let Some(last) = path.path.segments.last() else { return Err("an empty path".to_owned()) };
            let mut inner = Vec::new();
            if let PathArguments::AngleBracketed(arguments) = &last.arguments {
                for argument in &arguments.args {
                    match argument {
                        GenericArgument::Type(ty) => inner.push(type_text(ty)?),
                        GenericArgument::Lifetime(_) => {}
                        other => return Err(first_words(other)),
                    }
                }
            }
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let name = match names.as_slice() {
                ["ext", "Opt"] | ["std", "option", "Option"] | ["Option"] => "Option",
                ["std", "vec", "Vec"] | ["Vec"] => "Vec",
                ["ext", "Boxed"] | ["std", "boxed", "Box"] => "Box",
                ["std", "string", "String"] => "String",
                [primitive @ ("i64" | "bool" | "str")] => primitive,
                ["ext", own] | ["types" | "super", own] | [own] => own,
                _ => return Err(format!("type {}", names.join("::"))),
            };
            match inner.as_slice() {
                [] => Ok(name.to_owned()),
                inner => Ok(format!("{name}<{}>", inner.join(", "))),
            }
        }
        other => Err(format!("type {}", other.to_token_stream())),
    }
}

fn first_words(item: &impl ToTokens) -> String {
    item.to_token_stream().to_string().chars().take(80).collect()
}
