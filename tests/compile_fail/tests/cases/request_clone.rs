//! An untyped request is not cloned: its body may be a stream, which is sent once.

use rebilly_sdk::Request;

fn copy(request: &Request) -> Request {
    Clone::clone(request)
}

fn main() {}
