//! The first example of README.md, run against a sandbox as its own process: it reads environment variables.

#[path = "readme/example.rs"]
mod example;

use rebilly_sandbox::Sandbox;
use rebilly_test_support::child;

const README: &str = include_str!("../../README.md");
const EXAMPLE: &str = include_str!("readme/example.rs");

/// Two screens of 50 rows and 120 columns. URLs do not count: a reader does not see them.
const ROWS: usize = 100;
const COLUMNS: usize = 120;

#[test]
#[ignore = "run by `the_first_example_of_the_readme_creates_a_customer`"]
fn example_child() {
    example::main().unwrap();
}

#[tokio::test]
async fn the_first_example_of_the_readme_creates_a_customer() {
    let text = EXAMPLE.replace("pub(crate) async fn main", "async fn main").replace('\r', "");
    let readme = README.replace('\r', "");
    assert!(readme.contains(&format!("```rust,no_run\n{text}```\n")), "README.md has another example");

    let sandbox = Sandbox::start().await.unwrap();
    let mut command = child::run_test(module_path!(), "example_child");
    command.env("REBILLY_ENVIRONMENT", sandbox.base_url());
    command.env("REBILLY_API_KEY", sandbox.api_key()).env("REBILLY_ORGANIZATION_ID", sandbox.organization());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    assert!(printed.contains("created: true, revision Some(1)\n"), "{printed}");
    assert_eq!(sandbox.executions().count("PutCustomer"), 1);
}

#[test]
fn the_readme_has_two_screens() {
    let rows = README.lines().map(|line| {
        let shown = line.split("](http").enumerate().map(|(part, text)| match part {
            0 => text,
            _ => text.split_once(')').map_or("", |(_, rest)| rest),
        });
        shown.map(|text| text.chars().count()).sum::<usize>().div_ceil(COLUMNS).max(1)
    });
    let rows = rows.sum::<usize>();
    assert!(rows <= ROWS, "README.md has {rows} rows");
}
