//! Manifests of the measured workspace.

/// Root manifest with the compared crates as members. The SDK inherits the same dependencies from it.
pub(super) fn workspace(root: &str) -> String {
    let shared = root.find("[workspace.package]").and_then(|start| root.get(start..)).unwrap_or_default();
    // The repository's own crates are not members.
    let shared: Vec<&str> = shared.lines().filter(|line| !line.starts_with("rebilly-")).collect();
    let members = r#"["derived", "ext", "lowered", "ours", "program-*", "progenitor-naive"]"#;
    format!("[workspace]\nresolver = \"3\"\nmembers = {members}\n\n{}\n", shared.join("\n"))
}

/// Empty programs: with the SDK and all domains, with the SDK, and with the crates that one would use instead.
pub(super) const PROGRAMS: [&str; 3] = ["program-full", "program-default", "program-plain"];

/// Manifest of the SDK without build scripts, tests and examples.
pub(super) fn sdk(manifest: &str) -> String {
    let mut out = String::new();
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let is_dropped =
            ["[build-dependencies]", "[dev-dependencies]", "[[example]]", "[[test]]"].contains(&section);
        if !is_dropped && !line.starts_with("generate-at-build") {
            out.push_str(&format!("{}\n", line.replace("\"rebilly-sdk\"", "\"ours\"")));
        }
    }
    out
}

/// Manifest of an empty program.
pub(super) fn program(name: &str) -> String {
    let dependencies = match name {
        "program-full" => "ours = { path = \"../ours\", features = [\"full\"] }\n",
        "program-default" => "ours = { path = \"../ours\" }\n",
        _ => {
            "reqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"rustls\"] }\nserde_json = \"1\"\n"
        }
    };
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n{dependencies}"
    )
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
    fn the_sdk_keeps_its_dependencies_and_features() {
        let text = "[package]\nname = \"rebilly-sdk\"\n\n[features]\ndefault = [\"rustls\"]\ncustomers = []\n\
                    generate-at-build = [\"dep:x\"]\n\n[dependencies]\nserde.workspace = true\n\n\
                    [dev-dependencies]\naxum = \"1\"\n\n[lints]\nworkspace = true\n";
        let expected = "[package]\nname = \"ours\"\n\n[features]\ndefault = [\"rustls\"]\ncustomers = []\n\n\
                        [dependencies]\nserde.workspace = true\n\n[lints]\nworkspace = true\n";
        assert_eq!(sdk(text), expected);
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
