//! Webhook deliveries to the SDK, compared with an axum handler: `webhook_receive`, in deliveries per second, as JSON.
#![allow(missing_docs)]

use std::process::ExitCode;

use rebilly_bench::receive::per_second;
use serde_json::json;

fn main() -> ExitCode {
    match per_second() {
        Ok((ours, axum)) => {
            println!("{}", json!({"webhook_receive": {"ours": ours, "axum": axum}}));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
