//! A model with required fields has no `Default`.

use rebilly_sdk::customers::ContactEmail;

fn build<T: Default>() -> T {
    T::default()
}

fn email() -> ContactEmail {
    build()
}

fn main() {}
