//! A made-up spec of the size and mix of Rebilly's whole API, so that costs at full size are known before it is written.
//!
//! Counted in the fact sheets (613 operations, 839 schemas, 8,560 properties): 10 properties for each schema, 10 % of them
//! nullable, 20 % required, 15 % read-only, 5 % write-only, 36 % strings of which a fifth have limits or a pattern, 12 %
//! inline objects, 5 % lists, 9 % numbers; 542 inline enums; one base that 230 gateways share; 97 unions in five dozen places.
//! Names are made up. The same call writes the same bytes.

mod operations;
mod random;
mod schemas;

use std::path::Path;
use std::{fs, io};

use serde_json::{Map, Value, json};

/// How many operations there are.
pub const OPERATIONS: usize = 600;

/// How many schemas there are.
pub const SCHEMAS: usize = 850;

/// One file for each. The last has the gateways.
pub const DOMAINS: [&str; 18] = [
    "customers",
    "transactions",
    "invoices",
    "subscriptions",
    "plans",
    "products",
    "coupons",
    "disputes",
    "kyc",
    "aml",
    "deliveries",
    "files",
    "reports",
    "users",
    "segments",
    "quotes",
    "storefront",
    "gateways",
];

/// Writes the spec into a directory. JSON is YAML, so that is what is written.
///
/// # Errors
/// The directory cannot be written.
pub fn write(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    let mut paths = Map::new();
    for domain in DOMAINS {
        let operations = operations::of(domain);
        for path in operations.keys() {
            let pointer = path.replace('/', "~1");
            paths.insert(path.clone(), json!({"$ref": format!("{domain}.yaml#/paths/{pointer}")}));
        }
        let file = json!({
            "openapi": "3.0.3",
            "info": {"title": domain, "version": "1", "description": format!("Everything about {domain}.")},
            "paths": operations,
            "components": {"schemas": schemas::of(domain)},
        });
        fs::write(dir.join(format!("{domain}.yaml")), format!("{file:#}\n"))?;
    }
    let root = json!({
        "openapi": "3.0.3",
        "info": {"title": "Synthetic", "version": "1", "description": "Of the size of the whole API."},
        "security": [{"SecretApiKey": []}, {"JWT": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "SecretApiKey": {"type": "apiKey", "name": "REB-APIKEY", "in": "header"},
                "JWT": {"type": "http", "scheme": "bearer"},
            },
            "schemas": ids(),
        },
    });
    fs::write(dir.join("openapi.yaml"), format!("{root:#}\n"))
}

/// An identifier for each domain.
fn ids() -> Map<String, Value> {
    let id = |domain: &&str| {
        let about = format!("Identifies one of the {domain}.");
        (
            format!("{}Id", schemas::pascal(domain)),
            json!({"type": "string", "x-id": true, "maxLength": 50, "description": about}),
        )
    };
    DOMAINS.iter().map(id).collect()
}
