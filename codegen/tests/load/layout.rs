//! Layout: folders, order, duplicates.

use std::path::Path;

use rebilly_codegen::check::check;
use rebilly_codegen::load::{from_texts, load};

use crate::support::{Texts, add, assert_reported, domain, head, reported, texts, write};

#[test]
fn domains_and_resources_come_in_the_order_of_their_names() {
    let titled = |title: &str, sections: &str| format!("{}{sections}", head(title));
    let path = |path: &str| format!("paths:\n  {path}: {{}}\n");
    let reference = "components:\n  schemas:\n    Thing:\n      $ref: '../shared/models.yaml#/components/schemas/Shared'\n";
    let spec: Texts = texts(&[
        ("things/zebras.yaml", &titled("Zebras", &path("/z"))),
        ("things/domain.yaml", &head("All things")),
        (
            "things/things.yaml",
            &titled("Things", &format!("paths:\n  /t/{{id}}: {{}}\n  /s: {{}}\n{reference}")),
        ),
        ("things/things-more.yaml", &titled("More", &path("/m"))),
        ("alone/domain.yaml", &head("Alone")),
        ("openapi.yaml", &head("Test")),
        ("others/domain.yaml", &head("Others")),
        ("others/others.yaml", &titled("Others", &path("/o"))),
        (
            "shared/models.yaml",
            &titled("Models", "components:\n  schemas:\n    Shared:\n      type: string\n"),
        ),
    ]);
    let mut reversed = spec.clone();
    reversed.reverse();
    for spec in [spec, reversed] {
        let spec = from_texts(spec).unwrap();
        let document = &spec.document;
        let domains: Vec<(&str, &str, Vec<&str>)> = document
            .domains
            .iter()
            .map(|domain| {
                let resources = domain.resources.iter().map(|resource| resource.name.as_str()).collect();
                (domain.name.as_str(), domain.title.as_str(), resources)
            })
            .collect();
        let things = vec!["things", "things-more", "zebras"];
        assert_eq!(
            domains,
            [
                ("alone", "Alone", vec![]),
                ("others", "Others", vec!["others"]),
                ("things", "All things", things)
            ]
        );
        assert_eq!(document.domains[2].resources[1].title, "More");
        assert_eq!(document.domains[2].resources[1].description, "Test.");
        assert_eq!(document.paths.keys().collect::<Vec<_>>(), ["/o", "/t/{id}", "/s", "/m", "/z"]);
        let entry = &document.paths["/m"];
        assert_eq!((entry.domain.as_str(), entry.resource.as_str()), ("things", "things-more"));
        let owner = |name: &str| {
            let component = &document.schemas[name];
            (component.domain.as_deref(), component.resource.as_deref())
        };
        assert_eq!(owner("Thing"), (Some("things"), Some("things")));
        assert_eq!(owner("Shared"), (None, None));
        let thing = &document.schemas["Thing"].node;
        assert_eq!(thing.reference(), Some("#/components/schemas/Shared"));
        assert_eq!(spec.resolve("#/components/schemas/Shared").unwrap().text("type"), Some("string"));
        assert!(spec.resolve("#/components/schemas/Nothing").is_none());
    }
}

#[test]
fn files_outside_of_the_layout_are_reported() {
    let mut spec = domain("paths: {}\n");
    for name in ["more.yaml", "things/deep/more.yaml", "things/more.yml", "shared/deep/ids.yaml"] {
        add(&mut spec, name, &head("More").replacen("3.0.3", "3.0.3 # here", 1));
    }
    assert_reported(
        &spec,
        &[
            "`spec/more.yaml` is outside of the layout",
            "`spec/shared/deep/ids.yaml` is outside of the layout",
            "`spec/things/deep/more.yaml` is outside of the layout",
            "`spec/things/more.yml` is outside of the layout",
        ],
    );
    let report = load(&write("outside-of-the-layout", &spec)).unwrap_err().to_string();
    assert!(report.contains("--> spec/things/more.yml:1:1"), "{report}");
    assert!(
        report.contains("move it to spec/shared/<name>.yaml or spec/<domain>/<resource>.yaml"),
        "{report}"
    );
}

#[test]
fn a_domain_without_a_description_is_reported() {
    let mut spec = domain("paths: {}\n");
    spec.retain(|(name, _)| name != "things/domain.yaml");
    add(&mut spec, "things/more.yaml", &head("More").replacen("3.0.3", "3.0.3 # here", 1));
    assert_reported(&spec, &["the domain `things` has no domain.yaml"]);
    let report = reported(&spec).to_string();
    assert!(report.contains("add spec/things/domain.yaml with info.title and info.description"), "{report}");
}

#[test]
fn a_path_event_or_component_in_two_files_is_reported() {
    let sections = "paths:\n  /a: # mark\n    get: {}\nx-webhooks:\n  made: # mark\n    post: {}\n\
                    components:\n  schemas:\n    Thing: # mark\n      type: string\n";
    let mut spec = domain(sections);
    let again = format!("{}{sections}", head("Others")).replace("# mark", "# here");
    add(&mut spec, "things/weights.yaml", &again);
    assert_reported(
        &spec,
        &[
            "`/a` is defined in two files",
            "`made` is defined in two files",
            "the component `Thing` is defined in two files",
        ],
    );
    let report = reported(&spec).to_string();
    for line in [7, 10, 14] {
        assert!(report.contains(&format!("spec/things/things.yaml:{line}")), "{report}");
    }
}

#[test]
fn a_directory_without_a_root_file_is_reported() {
    let report = load(Path::new("nowhere")).unwrap_err().to_string();
    assert!(report.contains("nowhere") && report.contains("spec/openapi.yaml"), "{report}");
    let dir = write("without-root", &texts(&[("things/things.yaml", "a: 1\n")]));
    let report = load(&dir).unwrap_err().to_string();
    assert!(report.contains("openapi.yaml is missing"), "{report}");
    std::fs::write(dir.join("openapi.yaml"), [0xff, 0xfe, 0x00]).unwrap();
    let report = load(&dir).unwrap_err().to_string();
    assert!(report.contains("spec/openapi.yaml: ") && report.contains("UTF-8"), "{report}");
}

#[test]
fn the_small_spec_and_the_spec_of_the_repository_are_valid() {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    for dir in [crate_dir.join("tests/small/spec"), crate_dir.join("../spec")] {
        let spec = load(&dir).unwrap_or_else(|report| panic!("{report}"));
        let report = check(&spec);
        assert!(report.is_empty(), "{report}");
    }
}
