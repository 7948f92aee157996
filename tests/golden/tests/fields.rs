//! Comparison of the generated types with the field tables of the documents, in both directions.

use std::collections::{BTreeMap, BTreeSet};

use rebilly_golden::{Field, Row, flatten, rows, table};
use rebilly_sdk::customers::{
    Customer, CustomerMergedWebhook, CustomerRedirectWebhook, CustomerRequest, CustomerWebhook,
};
use rebilly_sdk::kyc::KycRequestWebhook;

const DOCUMENTS: [&str; 4] =
    ["post-customers", "put-customers-id", "customer-one-time-password-requested", "kyc-request-attempted"];

/// Paths of complete customers in webhook bodies.
const CUSTOMERS: [&str; 3] = ["_embedded.customer.", "_embedded.targetCustomer.", "duplicatedCustomer."];

/// Path of a complete transaction in webhook bodies. No document describes transactions: `cargo xtask drift` does.
const TRANSACTION: &str = "_embedded.transaction.";

fn models() -> BTreeMap<&'static str, BTreeMap<String, Field>> {
    macro_rules! models {
        ($($model:ident),*) => {
            BTreeMap::from([$((stringify!($model), flatten(&schemars::schema_for!($model).to_value()))),*])
        };
    }
    models!(
        Customer,
        CustomerRequest,
        CustomerWebhook,
        CustomerMergedWebhook,
        CustomerRedirectWebhook,
        KycRequestWebhook
    )
}

/// Models and path that a row describes. A customer in a webhook body is the customer of the responses.
fn subject(document: &str, row: &Row) -> Vec<(&'static str, String)> {
    if let Some(inner) = CUSTOMERS.iter().find_map(|prefix| row.path.strip_prefix(prefix)) {
        return vec![("Customer", inner.to_owned())];
    }
    let models: &[&str] = match (row.view.as_str(), document) {
        ("request", _) => &["CustomerRequest"],
        ("response", _) => &["Customer"],
        ("event", "kyc-request-attempted") => &["KycRequestWebhook"],
        ("event", _) => &["CustomerWebhook", "CustomerMergedWebhook", "CustomerRedirectWebhook"],
        (view, _) => panic!("{}: unknown view {view}", row.source),
    };
    models.iter().map(|model| (*model, row.path.clone())).collect()
}

/// All rows by model and path.
fn documented() -> BTreeMap<(&'static str, String), Vec<Row>> {
    let mut all: BTreeMap<_, Vec<Row>> = BTreeMap::new();
    for document in DOCUMENTS {
        let rows = rows(document);
        assert!(rows.len() > 20, "{document} has only {} rows", rows.len());
        for row in rows {
            for subject in subject(document, &row) {
                all.entry(subject).or_default().push(row.clone());
            }
        }
    }
    all
}

/// Sources of undocumented fields by model and path. A path may end with `=` and an enum value.
fn undocumented() -> BTreeMap<(String, String), String> {
    let rows = table("fields/beyond.tsv");
    let read = |row: Vec<String>| match row.as_slice() {
        [model, path, source] if !source.is_empty() => ((model.clone(), path.clone()), source.clone()),
        _ => panic!("beyond.tsv: expected model, path and source in {row:?}"),
    };
    rows.into_iter().map(read).collect()
}

#[test]
fn every_documented_field_exists_as_documented() {
    let models = models();
    let mut wrong = Vec::new();
    for ((model, path), rows) in documented() {
        let sources = rows.iter().map(|row| row.source.as_str()).collect::<Vec<_>>().join("; ");
        let mut report = |text: String| wrong.push(format!("{model}.{path}: {text} ({sources})"));
        let Some(field) = models[model].get(&path) else {
            report("is missing".to_owned());
            continue;
        };
        for row in &rows {
            let kind = row.kind.as_str();
            let same = kind == "any" || field.kinds.contains(kind) && field.kinds.len() == 1;
            if !same {
                report(format!("documented as {kind}, is {:?}", field.kinds));
            }
        }
        // All documents describe the same customer, so a flag in one of them is enough.
        let any = |flags: Vec<bool>| (!flags.is_empty()).then(|| flags.contains(&true));
        let nullable = any(rows.iter().filter_map(|row| row.nullable).collect());
        if nullable.is_some_and(|nullable| nullable != field.nullable) {
            report(format!("documented nullable {nullable:?}, is {}", field.nullable));
        }
        let required = any(rows.iter().filter_map(|row| row.required).collect());
        if required.is_some_and(|required| required != field.required) {
            report(format!("documented required {required:?}, is {}", field.required));
        }
        let values: BTreeSet<&String> =
            rows.iter().flat_map(|row| &row.values).filter(|value| *value != "null").collect();
        let integers = field.kinds.contains("integer");
        for value in values.iter().filter(|value| !integers && !field.values.contains(**value)) {
            report(format!("the value {value} is missing"));
        }
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_undocumented_field_has_a_source() {
    let documented = documented();
    let undocumented = undocumented();
    let mut wrong = Vec::new();
    let mut used = BTreeSet::new();
    let mut check = |model: &str, path: &str, known: bool| {
        let key = (model.to_owned(), path.to_owned());
        match (known, undocumented.contains_key(&key)) {
            (true, true) => {
                wrong.push(format!("{model}.{path}: listed as undocumented, but a document has it"))
            }
            (false, false) => wrong.push(format!("{model}.{path}: undocumented and without a source")),
            _ => {}
        }
        used.insert(key);
    };
    for (model, fields) in models() {
        for (path, field) in fields {
            // A customer in a webhook body is checked as `Customer`, list items together with their list.
            let rows = documented.get(&(model, path.clone()));
            if CUSTOMERS.iter().chain([&TRANSACTION]).any(|prefix| path.starts_with(prefix))
                || path.ends_with("[]") && rows.is_none()
            {
                continue;
            }
            check(model, &path, rows.is_some());
            let values: Option<BTreeSet<&String>> =
                rows.map(|rows| rows.iter().flat_map(|row| &row.values).collect());
            for value in values.filter(|values| !values.is_empty()).into_iter().flat_map(|values| {
                let extra = field.values.iter().filter(move |value| !values.contains(*value));
                extra.map(|value| format!("{path}={value}")).collect::<Vec<_>>()
            }) {
                check(model, &value, false);
            }
        }
    }
    for (model, path) in undocumented.keys().filter(|key| !used.contains(*key)) {
        wrong.push(format!("{model}.{path}: listed as undocumented, but the types do not have it"));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}
