//! The manifests of the workspace that is measured.

/// The root manifest with the compared crates as members, so that the SDK inherits the same dependencies.
pub(super) fn workspace(root: &str) -> String {
    let shared = root.find("[workspace.package]").and_then(|start| root.get(start..)).unwrap_or_default();
    // The repository's own crates are not part of it.
    let shared: Vec<&str> = shared.lines().filter(|line| !line.starts_with("rebilly-")).collect();
    let members = r#"["derived", "ext", "lowered", "ours", "progenitor-naive"]"#;
    format!("[workspace]\nresolver = \"3\"\nmembers = {members}\n\n{}\n", shared.join("\n"))
}

/// The SDK's manifest with these domains, and without what it needs only in the repository.
pub(super) fn sdk(manifest: &str, domains: &[&str]) -> String {
    let mut out = String::new();
    let mut section = "";
    let quoted: Vec<String> = domains.iter().map(|domain| format!("\"{domain}\"")).collect();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let left_out = ["[build-dependencies]", "[dev-dependencies]", "[[example]]", "[[test]]"]
            .contains(&section)
            || line.starts_with("generate-at-build")
            || line.starts_with("full = ");
        let domain = section == "[features]" && line.ends_with("= []");
        match line {
            _ if left_out || domain => {}
            line if line.starts_with("default = ") => {
                out.push_str(&format!("default = [\"rustls\", {}]\n", quoted.join(", ")));
                domains.iter().for_each(|domain| out.push_str(&format!("{domain} = []\n")));
            }
            line => out.push_str(&format!("{}\n", line.replace("\"rebilly-sdk\"", "\"ours\""))),
        }
    }
    out
}

/// The manifest of a contender, with the crates that progenitor's output names.
pub(super) fn contender(name: &str) -> String {
    let mut out =
        format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n");
    out.push_str("serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n");
    if ["progenitor-naive", "lowered"].contains(&name) {
        out.push_str(
            "bytes = \"1\"\nchrono = { version = \"0.4\", features = [\"serde\"] }\nfutures = \"0.3\"\nfutures-core = \"0.3\"\n\
             progenitor-client = \"=0.15.1\"\nregress = \"0.11\"\nuuid = { version = \"1\", features = [\"serde\", \"v4\"] }\n\
             reqwest = { version = \"0.13\", default-features = false, features = [\"form\", \"json\", \"query\", \"stream\"] }\n",
        );
    }
    if name == "lowered" {
        out.push_str("ext = { path = \"../ext\" }\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sdk_keeps_its_dependencies_and_gets_the_domains() {
        let text = "[package]\nname = \"rebilly-sdk\"\n\n[features]\ndefault = [\"customers\", \"rustls\"]\ncustomers = []\n\
                    rustls = [\"reqwest/rustls\"]\ngenerate-at-build = [\"dep:x\"]\n\n[dependencies]\nserde.workspace = true\n\n\
                    [dev-dependencies]\naxum = \"1\"\n\n[lints]\nworkspace = true\n";
        let made = sdk(text, &["plans", "coupons"]);
        let kept = [
            "name = \"ours\"",
            "default = [\"rustls\", \"plans\", \"coupons\"]",
            "plans = []",
            "serde.workspace = true",
        ];
        assert!(
            kept.iter().all(|part| made.contains(part)) && made.ends_with("[lints]\nworkspace = true\n"),
            "{made}"
        );
        let gone = ["customers", "generate-at-build", "axum"];
        assert!(!gone.iter().any(|part| made.contains(part)), "{made}");
    }

    #[test]
    fn the_workspace_has_other_members_and_the_same_dependencies() {
        let made = workspace(
            "[workspace]\nmembers = [\"a\"]\n\n[workspace.package]\nversion = \"1\"\n\nrebilly-sdk = 1\nserde = \"1\"\n",
        );
        assert!(
            made.contains("\"progenitor-naive\"")
                && made.contains("serde = \"1\"")
                && !made.contains("rebilly-sdk"),
            "{made}"
        );
    }
}
