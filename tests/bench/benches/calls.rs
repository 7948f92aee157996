//! Upserts one by one and concurrently, compared with hand-written reqwest calls: `call_upsert`, `throughput_64`.
//!
//! Prints nanoseconds of CPU time and calls per second as JSON, by case and contender. `serve` runs the server.
//! `count <contender> <calls>` makes calls without a measurement.
#![allow(missing_docs)]

use std::process::ExitCode;

use rebilly_bench::calls::{Caller, Ours, Reqwest, Server, count, cpu_time, per_second, serve};
use serde_json::{Map, Value, json};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["serve"] => serve(),
        ["count", contender, calls] => make_calls(contender, calls),
        ["--bench", only @ ..] => measure(only.first().copied().unwrap_or_default()),
        _ => Err("calls [--bench [part of a name] | serve | count <contender> <calls>]".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn make_calls(contender: &str, calls: &str) -> Result<(), String> {
    let calls = calls.parse().map_err(|_| format!("{calls} is not a number"))?;
    let server = Server::start()?;
    match contender {
        Ours::NAME => count::<Ours>(server.base(), calls),
        Reqwest::NAME => count::<Reqwest>(server.base(), calls),
        _ => Err(format!("unknown contender {contender}")),
    }
}

fn measure(only: &str) -> Result<(), String> {
    let server = Server::start()?;
    let mut cases = Map::new();
    if "call_upsert".contains(only) {
        cases.insert("call_upsert".to_owned(), pair(cpu_time(server.base())?));
    }
    if "throughput_64".contains(only) {
        cases.insert("throughput_64".to_owned(), pair(per_second(server.base(), 64)?));
    }
    println!("{}", Value::Object(cases));
    Ok(())
}

fn pair((ours, baseline): (f64, f64)) -> Value {
    json!({ Ours::NAME: ours, Reqwest::NAME: baseline })
}
