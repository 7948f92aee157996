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
    names.map(|(model, name)| ((*model).to_owned(), curated(model).unwrap_or(name).to_owned())).collect()
}

/// Shortens the names of a union's models by the words that say again which union it is.
///
/// Words of the union's name that all models begin or end with are left out, and the whole name where one of them begins
/// or ends with it. `SubscriptionPlan` and `TrialOnlyPlan` of `Plan` → `Subscription` and `TrialOnly`.
fn short<'m>(union: &str, models: &[&'m str]) -> Vec<&'m str> {
    let union_words: Vec<&str> = words(union).collect();
    let is_said = |word: &str| union_words.contains(&word);
    let mut names = models.to_vec();
    let first = |name: &'m str| words(name).next().filter(|word| word.len() < name.len() && is_said(word));
    while let Some(word) = names.first().and_then(|name| first(name))
        && names.iter().all(|name| first(name) == Some(word))
    {
        names.iter_mut().for_each(|name| *name = name.get(word.len()..).unwrap_or(name));
    }
    let last = |name: &'m str| words(name).last().filter(|word| word.len() < name.len() && is_said(word));
    while let Some(word) = names.first().and_then(|name| last(name))
        && names.iter().all(|name| last(name) == Some(word))
    {
        names.iter_mut().for_each(|name| *name = name.get(..name.len() - word.len()).unwrap_or(name));
    }
    for name in &mut names {
        let short = name.strip_prefix(union).or_else(|| name.strip_suffix(union)).unwrap_or(name);
        if short.starts_with(char::is_uppercase) {
            *name = short;
        }
    }
    let is_unique = names.iter().collect::<HashSet<_>>().len() == models.len();
    if is_unique { names } else { models.to_vec() }
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
