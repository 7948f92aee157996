//! Money does not come from binary floats.

use rebilly_sdk::types::Decimal;

fn price() -> Decimal {
    Decimal::from(10.1)
}

fn main() {}
