//! Names of the variants of unions.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};

use crate::names::{type_name, words};
use crate::node::Node;

/// Returns the variant names of a union by the names of its models. `x-rust-names` decides, else [`short`].
pub(crate) fn of(node: &Node, union: &str) -> IndexMap<String, String> {
    let component = |reference: &str| type_name(reference.rsplit('/').next().unwrap_or(reference));
    let branches = node.get("oneOf").or_else(|| node.get("anyOf")).map(Node::items).unwrap_or_default();
    let other = node.get("x-default-mapping").and_then(Node::str);
    let references = branches.iter().filter_map(Node::reference).chain(other);
    let models: IndexSet<String> = references.map(component).collect();
    let models: Vec<&str> = models.iter().map(String::as_str).collect();
    let curated = |model: &str| node.get("x-rust-names")?.text(model);
    let names = models.iter().zip(short(union, &models));
    names.map(|(model, name)| ((*model).to_owned(), curated(model).map_or(name, str::to_owned))).collect()
}

/// Shortens the names of a union's models by the words that say again which union it is.
///
/// Words of the union's name that all models begin or end with are left out, and the whole name where one of them begins
/// or ends with it. `SubscriptionPlan` and `TrialOnlyPlan` of `Plan` → `Subscription` and `TrialOnly`.
fn short(union: &str, models: &[&str]) -> Vec<String> {
    let union: Vec<&str> = words(union).collect();
    let split: Vec<Vec<&str>> = models.iter().map(|model| words(model).collect()).collect();
    let mut names: Vec<&[&str]> = split.iter().map(Vec::as_slice).collect();
    drop_shared(&mut names, &union, <[&str]>::split_first);
    drop_shared(&mut names, &union, <[&str]>::split_last);
    for name in &mut names {
        let rest = name.strip_prefix(&*union).or_else(|| name.strip_suffix(&*union));
        *name = rest.filter(|rest| !rest.is_empty()).unwrap_or(name);
    }
    let is_unique = names.iter().collect::<HashSet<_>>().len() == models.len();
    if is_unique {
        names.iter().map(|name| name.concat()).collect()
    } else {
        models.iter().map(|model| (*model).to_owned()).collect()
    }
}

/// Takes a word from one end.
type Split<'m> = for<'n> fn(&'n [&'m str]) -> Option<(&'n &'m str, &'n [&'m str])>;

/// Removes words from one end of all names, as long as they are the same in all and words of the union. Each name keeps one.
fn drop_shared<'m>(names: &mut [&[&'m str]], union: &[&str], split: Split<'m>) {
    let word = |name: &[&'m str]| split(name).filter(|(_, rest)| !rest.is_empty()).map(|(word, _)| *word);
    while let Some(shared) = names.first().and_then(|name| word(name))
        && union.contains(&shared)
        && names.iter().all(|name| word(name) == Some(shared))
    {
        names.iter_mut().for_each(|name| *name = split(name).map_or(*name, |(_, rest)| rest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_do_not_say_the_name_of_their_union() {
        let cases: [(&str, &[&str], &[&str]); 9] = [
            ("Plan", &["SubscriptionPlan", "TrialOnlyPlan"], &["Subscription", "TrialOnly"]),
            ("RuleAction", &["RuleActionSendEmail", "RuleActionStop"], &["SendEmail", "Stop"]),
            ("PlanPriceFormula", &["PlanFormulaTiered", "PlanFormulaVolume"], &["Tiered", "Volume"]),
            ("CashierMethod", &["CashierAchMethod", "CashierCardMethod"], &["Ach", "Card"]),
            ("Instruction", &["InstructionToken", "CardPlain"], &["Token", "CardPlain"]),
            ("Account", &["Account", "BankAccount"], &["Account", "Bank"]),
            ("KycMatches", &["KycMatches"], &["Matches"]),
            ("Fee", &["FeeBuy", "BuyFee"], &["FeeBuy", "BuyFee"]),
            ("Order", &["Subscription", "Sale"], &["Subscription", "Sale"]),
        ];
        for (union, models, names) in cases {
            assert_eq!(short(union, models), names, "{union}");
        }
    }
}
