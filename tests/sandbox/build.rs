//! Bundles the spec into one JSON document for `include_str!`.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let spec = root.join("../../spec");
    println!("cargo:rerun-if-changed={}", spec.display());
    println!("cargo:rerun-if-changed=build.rs");
    let loaded = rebilly_codegen::load::load(&spec).map_err(|report| report.to_string())?;
    let bundle = rebilly_codegen::bundle::bundle(&loaded);
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("bundle.json"), serde_json::to_string(&bundle)?)?;
    Ok(())
}
