//! An amount is not created from a binary float.

use rebilly_sdk::types::Decimal;

fn price() -> Decimal {
    Decimal::from(10.1)
}

fn main() {}
