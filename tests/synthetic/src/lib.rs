//! A synthetic spec with the size and mix of Rebilly's whole API, to measure costs at full size.
//!
//! The mix follows the fact sheets (613 operations, 839 schemas, 8,560 properties). Of the 10 properties per schema,
//! 10 % are nullable, 20 % required, 15 % read-only and 5 % write-only. 36 % are strings, a fifth of them with limits
//! or a pattern. 12 % are inline objects, 5 % lists and 9 % numbers. There are 542 inline enums, 97 unions, and one
//! base of 230 gateways. Names are invented. Writing is deterministic.

mod operations;
mod random;
mod schemas;

use std::path::Path;
use std::{fs, io};

use serde_json::{Map, Value, json};

/// Number of operations.
pub const OPERATIONS: usize = 600;

/// Number of schemas.
pub const SCHEMAS: usize = 850;

/// Folders of the spec. The last has the gateways.
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

/// Writes the spec into a directory, with one resource for each domain. JSON is YAML, so the files are JSON.
///
/// # Errors
/// The directory cannot be written.
pub fn write(dir: &Path) -> io::Result<()> {
    let file = |path: &str, title: &str, rest: Value| {
        let info =
            json!({"title": title, "version": "1", "description": format!("Everything about {title}.")});
        let mut text = json!({"openapi": "3.0.3", "info": info});
        if let (Some(text), Value::Object(rest)) = (text.as_object_mut(), rest) {
            text.extend(rest);
        }
        let path = dir.join(path);
        fs::create_dir_all(path.parent().unwrap_or(dir))?;
        fs::write(path, format!("{text:#}\n"))
    };
    for domain in DOMAINS {
        file(&format!("{domain}/domain.yaml"), domain, json!({"paths": {}}))?;
        let resource =
            json!({"paths": operations::of(domain), "components": {"schemas": schemas::of(domain)}});
        file(&format!("{domain}/{domain}.yaml"), domain, resource)?;
    }
    file("shared/ids.yaml", "identifiers", json!({"paths": {}, "components": {"schemas": ids()}}))?;
    let root = json!({
        "security": [{"SecretApiKey": []}, {"JWT": []}],
        "paths": {},
        "components": {
            "securitySchemes": {
                "SecretApiKey": {"type": "apiKey", "name": "REB-APIKEY", "in": "header"},
                "JWT": {"type": "http", "scheme": "bearer"},
            },
        },
    });
    file("openapi.yaml", "a synthetic API", root)
}

/// An identifier per domain.
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
