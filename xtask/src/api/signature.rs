//! Types, generics and functions as Rust writes them.

use rustdoc_types::{
    AssocItemConstraintKind, Function, FunctionSignature, GenericArg, GenericArgs, GenericBound,
    GenericParamDef, GenericParamDefKind, Generics, Path, PolyTrait, PreciseCapturingArg, Term,
    TraitBoundModifier, Type, WherePredicate,
};

use super::paths::Paths;

impl Paths<'_> {
    /// A type.
    pub(super) fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::ResolvedPath(path) => self.path(path),
            Type::DynTrait(object) => {
                let lifetime = object.lifetime.iter().map(|lifetime| lifetime.to_string());
                let bounds: Vec<String> =
                    object.traits.iter().map(|bound| self.poly_trait(bound)).chain(lifetime).collect();
                format!("dyn {}", bounds.join(" + "))
            }
            Type::Generic(name) | Type::Primitive(name) => name.clone(),
            Type::FunctionPointer(pointer) => format!("fn{}", self.arguments(&pointer.sig)),
            Type::Tuple(types) => format!("({})", self.types(types)),
            Type::Slice(ty) => format!("[{}]", self.ty(ty)),
            Type::Array { type_, len } => format!("[{}; {len}]", self.ty(type_)),
            Type::Pat { type_, .. } => self.ty(type_),
            Type::ImplTrait(bounds) => format!("impl {}", self.bounds(bounds)),
            Type::Infer => "_".to_owned(),
            Type::RawPointer { is_mutable, type_ } => {
                format!("*{} {}", if *is_mutable { "mut" } else { "const" }, self.ty(type_))
            }
            Type::BorrowedRef { lifetime, is_mutable, type_ } => {
                let lifetime = lifetime.as_ref().map_or_else(String::new, |lifetime| format!("{lifetime} "));
                let inner = match self.ty(type_) {
                    inner if inner.starts_with("dyn ") && inner.contains(" + ") => format!("({inner})"),
                    inner => inner,
                };
                format!("&{lifetime}{}{inner}", if *is_mutable { "mut " } else { "" })
            }
            Type::QualifiedPath { name, args, self_type, trait_ } => {
                let args = args.as_ref().map_or_else(String::new, |args| self.args(args));
                match (self_type.as_ref(), trait_) {
                    (Type::Generic(own), _) => format!("{own}::{name}{args}"),
                    (own, Some(bound)) if !bound.path.is_empty() => {
                        format!("<{} as {}>::{name}{args}", self.ty(own), self.path(bound))
                    }
                    (own, _) => format!("{}::{name}{args}", self.ty(own)),
                }
            }
        }
    }

    /// A path with its arguments.
    pub(super) fn path(&self, path: &Path) -> String {
        let args = path.args.as_ref().map_or_else(String::new, |args| self.args(args));
        format!("{}{args}", self.name(path.id, &path.path))
    }

    /// Generic parameters in angle brackets; empty when there are none. `impl Trait` arguments are left out.
    pub(super) fn params(&self, params: &[GenericParamDef]) -> String {
        let shown: Vec<String> = params.iter().filter_map(|param| self.param(param)).collect();
        if shown.is_empty() { String::new() } else { format!("<{}>", shown.join(", ")) }
    }

    /// A `where` clause with a space before it; empty when there is none.
    pub(super) fn conditions(&self, generics: &Generics) -> String {
        let conditions: Vec<String> = generics
            .where_predicates
            .iter()
            .map(|condition| match condition {
                WherePredicate::BoundPredicate { type_, bounds, .. } => {
                    format!("{}: {}", self.ty(type_), self.bounds(bounds))
                }
                WherePredicate::LifetimePredicate { lifetime, outlives } => {
                    format!("{lifetime}: {}", outlives.join(" + "))
                }
                WherePredicate::EqPredicate { lhs, rhs } => format!("{} = {}", self.ty(lhs), self.term(rhs)),
            })
            .collect();
        if conditions.is_empty() { String::new() } else { format!(" where {}", conditions.join(", ")) }
    }

    /// A function with its qualifiers.
    pub(super) fn function(&self, name: &str, function: &Function) -> String {
        let mut qualifiers = String::new();
        for (is_there, word) in [
            (function.header.is_const, "const "),
            (function.header.is_async, "async "),
            (function.header.is_unsafe, "unsafe "),
        ] {
            if is_there {
                qualifiers.push_str(word);
            }
        }
        let generics = self.params(&function.generics.params);
        let arguments = self.arguments(&function.sig);
        format!("{qualifiers}fn {name}{generics}{arguments}{}", self.conditions(&function.generics))
    }

    /// Bounds with ` + ` between them.
    pub(super) fn bounds(&self, bounds: &[GenericBound]) -> String {
        let bounds = bounds.iter().map(|bound| match bound {
            GenericBound::TraitBound { trait_, generic_params, modifier } => {
                let maybe = if *modifier == TraitBoundModifier::Maybe { "?" } else { "" };
                format!("{maybe}{}{}", self.binder(generic_params), self.path(trait_))
            }
            GenericBound::Outlives(lifetime) => lifetime.clone(),
            GenericBound::Use(captured) => {
                let names = captured.iter().map(|captured| match captured {
                    PreciseCapturingArg::Lifetime(name) | PreciseCapturingArg::Param(name) => name.as_str(),
                });
                format!("use<{}>", names.collect::<Vec<_>>().join(", "))
            }
        });
        bounds.collect::<Vec<_>>().join(" + ")
    }

    fn types(&self, types: &[Type]) -> String {
        types.iter().map(|ty| self.ty(ty)).collect::<Vec<_>>().join(", ")
    }

    fn poly_trait(&self, bound: &PolyTrait) -> String {
        format!("{}{}", self.binder(&bound.generic_params), self.path(&bound.trait_))
    }

    fn binder(&self, params: &[GenericParamDef]) -> String {
        match self.params(params) {
            params if params.is_empty() => params,
            params => format!("for{params} "),
        }
    }

    fn args(&self, args: &GenericArgs) -> String {
        match args {
            GenericArgs::AngleBracketed { args, constraints } => {
                let args = args.iter().map(|arg| match arg {
                    GenericArg::Lifetime(lifetime) => lifetime.clone(),
                    GenericArg::Type(ty) => self.ty(ty),
                    GenericArg::Const(constant) => constant.expr.clone(),
                    GenericArg::Infer => "_".to_owned(),
                });
                let constraints = constraints.iter().map(|constraint| match &constraint.binding {
                    AssocItemConstraintKind::Equality(term) => {
                        format!("{} = {}", constraint.name, self.term(term))
                    }
                    AssocItemConstraintKind::Constraint(bounds) => {
                        format!("{}: {}", constraint.name, self.bounds(bounds))
                    }
                });
                let all: Vec<String> = args.chain(constraints).collect();
                if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) }
            }
            GenericArgs::Parenthesized { inputs, output } => {
                format!("({}){}", self.types(inputs), self.output(output.as_ref()))
            }
            GenericArgs::ReturnTypeNotation => "(..)".to_owned(),
        }
    }

    fn term(&self, term: &Term) -> String {
        match term {
            Term::Type(ty) => self.ty(ty),
            Term::Constant(constant) => constant.expr.clone(),
        }
    }

    fn param(&self, param: &GenericParamDef) -> Option<String> {
        let name = &param.name;
        Some(match &param.kind {
            GenericParamDefKind::Lifetime { outlives } if outlives.is_empty() => name.clone(),
            GenericParamDefKind::Lifetime { outlives } => format!("{name}: {}", outlives.join(" + ")),
            GenericParamDefKind::Type { is_synthetic: true, .. } => return None,
            GenericParamDefKind::Type { bounds, default, .. } => {
                let bounds =
                    if bounds.is_empty() { String::new() } else { format!(": {}", self.bounds(bounds)) };
                let default = default.as_ref().map_or_else(String::new, |ty| format!(" = {}", self.ty(ty)));
                format!("{name}{bounds}{default}")
            }
            GenericParamDefKind::Const { type_, .. } => format!("const {name}: {}", self.ty(type_)),
        })
    }

    fn arguments(&self, signature: &FunctionSignature) -> String {
        let inputs = signature.inputs.iter().map(|(name, ty)| match (name.as_str(), self.ty(ty).as_str()) {
            ("self", "Self") => "self".to_owned(),
            ("self", "&Self") => "&self".to_owned(),
            ("self", "&mut Self") => "&mut self".to_owned(),
            ("", ty) | ("_", ty) => ty.to_owned(),
            (name, ty) => format!("{name}: {ty}"),
        });
        format!("({}){}", inputs.collect::<Vec<_>>().join(", "), self.output(signature.output.as_ref()))
    }

    fn output(&self, output: Option<&Type>) -> String {
        output.map_or_else(String::new, |ty| format!(" -> {}", self.ty(ty)))
    }
}
