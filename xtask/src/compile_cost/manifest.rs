//! Manifests of the measured workspace.

/// Root manifest with the compared crates as members. The SDK inherits the same dependencies from it.
pub(super) fn workspace(root: &str) -> String {
    let shared = root.find("[workspace.package]").and_then(|start| root.get(start..)).unwrap_or_default();
    // The repository's own crates are not members.
    let shared: Vec<&str> = shared.lines().filter(|line| !line.starts_with("rebilly-")).collect();
    let members = r#"["derived", "ext", "lowered", "ours", "progenitor-naive"]"#;
    format!("[workspace]\nresolver = \"3\"\nmembers = {members}\n\n{}\n", shared.join("\n"))
}

/// Manifest of the SDK with these domains, without build scripts, tests and examples.
pub(super) fn sdk(manifest: &str, domains: &[&str]) -> String {
    let own = domains_of(manifest);
    let quoted: Vec<String> = domains.iter().map(|domain| format!("\"{domain}\"")).collect();
    let mut out = String::new();
    let (mut section, mut is_open) = ("", false);
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let is_dropped =
            ["[build-dependencies]", "[dev-dependencies]", "[[example]]", "[[test]]"].contains(&section);
        if section != "[features]" {
            if !is_dropped {
                out.push_str(&format!("{}\n", line.replace("\"rebilly-sdk\"", "\"ours\"")));
            }
            continue;
        }
        // A list of features may span several lines.
        if is_open {
            is_open = !line.contains(']');
            continue;
        }
        let name = line.split_once(" = ").map_or("", |(name, _)| name);
        let is_replaced = ["default", "full", "generate-at-build"].contains(&name) || own.contains(&name);
        is_open = is_replaced && !line.contains(']');
        if name == "default" {
            out.push_str(&format!("default = [\"rustls\", {}]\n", quoted.join(", ")));
            domains.iter().for_each(|domain| out.push_str(&format!("{domain} = []\n")));
        } else if !is_replaced {
            out.push_str(&format!("{line}\n"));
        }
    }
    out
}

/// Domains that a manifest lists in the feature `full`.
fn domains_of(manifest: &str) -> Vec<&str> {
    let list = manifest.split_once("\nfull = [").and_then(|(_, rest)| rest.split_once(']'));
    let members = list.map_or("", |(members, _)| members).split(',');
    members.map(|member| member.trim().trim_matches('"')).filter(|member| !member.is_empty()).collect()
}

/// Manifest of a baseline, with the crates that progenitor's output names.
pub(super) fn baseline(name: &str) -> String {
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
        let text = "[package]\nname = \"rebilly-sdk\"\n\n[features]\ndefault = [\"full\", \"rustls\"]\nfull = [\n  \"customers\",\n  \
                    \"kyc\",\n]\ncustomers = []\nkyc = [\"customers\"]\nreceiver = [\"dep:hmac\"]\n\
                    generate-at-build = [\"dep:x\"]\n\n[dependencies]\nserde.workspace = true\n\n\
                    [dev-dependencies]\naxum = \"1\"\n\n[lints]\nworkspace = true\n";
        let expected = "[package]\nname = \"ours\"\n\n[features]\ndefault = [\"rustls\", \"plans\", \"coupons\"]\nplans = []\n\
                        coupons = []\nreceiver = [\"dep:hmac\"]\n\n[dependencies]\nserde.workspace = true\n\n\
                        [lints]\nworkspace = true\n";
        assert_eq!(sdk(text, &["plans", "coupons"]), expected);
    }

    #[test]
    fn the_workspace_has_the_compared_members_and_the_same_dependencies() {
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
