//! A model is not built with a struct literal, so that new fields break no program.

use rebilly_sdk::customers::ContactEmail;
use rebilly_sdk::types::ExtraFields;

fn email(extra: ExtraFields) -> ContactEmail {
    ContactEmail { label: "home".to_owned(), value: "a@b.c".to_owned(), primary: None, extra }
}

fn main() {}
