//! Writes the compared types of the spec with plain serde derives, without and with a flattened map of unknown properties,
//! and samples of resources from the examples of their schemas.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use rebilly_codegen::load::Spec;
use rebilly_codegen::samples::{self, Part, Samples};
use rebilly_derive_baseline::Selection;
use serde_json::Value;

/// The compared types. The derived enum of events has fewer variants than the SDK's, which favours it.
const RESOURCES: [&str; 5] =
    ["Customer", "CustomerRequest", "Invoice", "SubscriptionOrOneTimeSale", "Transaction"];
const EVENTS: [&str; 3] = ["customer-created", "customer-updated", "kyc-request-attempted"];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", spec.display());
    let spec = rebilly_codegen::pipeline::checked(&spec).map_err(|report| report.to_string())?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let out = Path::new(&out);
    let selection = Selection::Only { types: &RESOURCES, events: &EVENTS };
    for (name, keep_unknown) in [("derive.rs", false), ("flatten.rs", true)] {
        let text = rebilly_derive_baseline::print(&spec, selection, keep_unknown)
            .map_err(|report| report.to_string())?;
        fs::write(out.join(name), text).map_err(|error| error.to_string())?;
    }
    for name in ["Invoice", "Subscription", "Transaction"] {
        let sample = sample(&spec, name).ok_or_else(|| format!("the spec has no schema {name}"))?;
        let file = out.join(format!("{}.json", name.to_lowercase()));
        fs::write(file, sample.to_string()).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// A resource with every property that has an example.
fn sample(spec: &Spec, name: &str) -> Option<Value> {
    let schema = spec.resolve(&format!("#/components/schemas/{name}"))?;
    let samples = samples::build(spec, [(name, schema)]);
    Some(json(samples.payloads.get(name)?, &samples))
}

fn json(part: &Part, samples: &Samples) -> Value {
    match part {
        Part::Json(value) => value.clone(),
        Part::List(items) => items.iter().map(|item| json(item, samples)).collect(),
        Part::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), json(member, samples))).collect()
        }
        Part::Resource(name) => samples.resources.get(name).map_or(Value::Null, |part| json(part, samples)),
    }
}
