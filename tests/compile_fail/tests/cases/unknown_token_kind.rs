//! `TokenKind` is sealed: no other crate adds kinds of tokens.

struct MyToken;

impl rebilly_sdk::TokenKind for MyToken {}

fn main() {}
