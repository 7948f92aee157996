#![allow(clippy::unwrap_used, reason = "tests")]

use super::*;

const SOURCE: &str = r#"
mod generated {
    pub mod plans {
        /// Unnameable, and reachable through `Client::plans`.
        #[derive(Clone, Copy)]
        pub struct Plans<'c>(&'c super::super::Client);
        impl<'c> Plans<'c> {
            pub async fn get(&self, id: impl Into<String>) -> Option<super::super::types::Plan> { id.into(); None }
            fn hidden(&self) {}
        }
    }
}
pub mod types {
    #[non_exhaustive]
    #[derive(Debug, Default)]
    pub struct Plan { pub name: String, secret: u8 }
    pub enum Price { Fixed(u64), Formula { text: String }, Free }
    impl From<Plan> for Price { fn from(_: Plan) -> Self { Self::Free } }
    impl From<Plan> for String { fn from(plan: Plan) -> Self { plan.name } }
    impl Iterator for Plan { type Item = u8; fn next(&mut self) -> Option<u8> { Some(self.secret) } }
}
#[derive(Debug)]
pub struct Client { private: u8 }
impl Client {
    #[deprecated]
    pub fn plans(&self) -> generated::plans::Plans<'_> { unimplemented!() }
    pub fn each(&mut self, with: &mut dyn FnMut(&[u8]) -> bool) where Self: Sized { with(&[self.private]); }
}
pub struct List<T, Q = ()>(Vec<T>, pub Q);
impl<T, Q> List<T, Q> { pub fn all(self) -> Vec<T> { self.0 } }
impl<Q> List<Client, Q> { pub fn clients(&self) -> usize { self.0.len() } }
impl<T: Clone> Clone for List<T> { fn clone(&self) -> Self { Self(self.0.clone(), ()) } }
pub trait Value { const SIZE: usize; fn text(&self) -> String { String::new() } fn number(&self) -> u8; }
impl Value for u8 { const SIZE: usize = 1; fn number(&self) -> u8 { *self } }
impl Value for Client { const SIZE: usize = 2; fn number(&self) -> u8 { 2 } }
pub fn make<T: Value>(value: T) -> Result<T, std::fmt::Error> { Ok(value) }
pub use std::time::Duration as Period;
"#;

const ROOT: &str = "\
struct Client
    fn each(&mut self, with: &mut dyn FnMut(&[u8]) -> bool) where Self: Sized
    fn plans(&self) -> generated::plans::Plans<'_> #[deprecated]
    impl Debug, Value

impl<Q> List<Client, Q>
    fn clients(&self) -> usize

struct List<T, Q = ()>(_, Q)
    fn all(self) -> Vec<T>
    impl<T: Clone> Clone for List<T>

use core::time::Duration as Period

trait Value
    const SIZE: usize
    fn number(&self) -> u8
    fn text(&self) -> String { … }
    impl for u8

fn make<T: Value>(value: T) -> Result<T, fmt::Error>

mod types
";

const TYPES: &str = "\
struct types::Plan #[non_exhaustive]
    name: String
    impl Debug, Default
    impl From<Plan> for String
    impl Iterator for Plan { type Item = u8 }

enum types::Price
    Fixed(u64)
    Formula { text: String }
    Free
    impl From<Plan>
";

const UNNAMEABLE: &str = "\
struct generated::plans::Plans<'c>(_) (no public path)
    async fn get(&self, id: impl Into<String>) -> Option<Plan>
    impl Clone, Copy
";

/// Listing of a source file; `None` with a rustdoc of another JSON format.
fn listing_of(source: &str) -> Option<BTreeMap<String, String>> {
    let directory = std::env::temp_dir().join(format!("xtask-api-{}", std::process::id()));
    fs::create_dir_all(&directory).unwrap();
    fs::write(directory.join("sample.rs"), source).unwrap();
    let status = std::process::Command::new("rustdoc")
        .args(["--edition=2024", "-Zunstable-options", "--output-format=json", "--document-private-items"])
        .args(["--cap-lints=allow", "sample.rs", "--out-dir=."])
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(&directory)
        .status()
        .unwrap();
    assert!(status.success());
    let document = rustdoc::read(&directory.join("sample.json"));
    fs::remove_dir_all(directory).unwrap();
    match document {
        Ok(document) => Some(listing(&document)),
        Err(message) if message.contains("JSON of format") => {
            println!("SKIPPED: {message}");
            None
        }
        Err(message) => panic!("{message}"),
    }
}

#[test]
fn the_listing_has_every_item_that_a_user_can_reach() {
    let Some(listing) = listing_of(SOURCE) else { return };
    assert_eq!(listing.keys().collect::<Vec<_>>(), ["crate.txt", "types.txt", "unnameable.txt"]);
    assert_eq!(listing["crate.txt"], ROOT);
    assert_eq!(listing["types.txt"], TYPES);
    assert_eq!(listing["unnameable.txt"], UNNAMEABLE);
}

#[test]
fn a_changed_listing_is_shown_as_a_diff() {
    let files = |text: &str| BTreeMap::from([("crate.txt".to_owned(), text.to_owned())]);
    assert_eq!(compare(&files("fn a()\n"), &files("fn a()\n")), Ok(()));
    let error = compare(&files("fn a()\n"), &files("fn b()\n")).unwrap_err();
    assert!(error.contains("1 file(s)") && error.contains("`cargo xtask api`"), "{error}");
    let diff = difference("crate.txt", Some(&"fn a()\n".to_owned()), None);
    assert_eq!(diff, "--- a/rebilly-sdk/api/crate.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-fn a()\n");
}
