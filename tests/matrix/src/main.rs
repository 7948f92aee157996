//! Runs the matrix and prints it: `[--json] [--short] [part of a trouble's name]`. Ends with 1 when a cell is wrong.

use std::process::ExitCode;

use rebilly_matrix::search::Place;
use rebilly_matrix::{Class, Search, Trouble, capture, report, run};

#[tokio::main]
async fn main() -> ExitCode {
    let (mut json, mut short, mut only) = (false, false, None);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            "--short" => short = true,
            _ if argument.starts_with('-') => return refuse(&format!("{argument} is no option of this")),
            _ => only = Some(argument),
        }
    }
    let mut troubles = if short { Trouble::representatives() } else { Trouble::every() };
    troubles.retain(|trouble| only.as_ref().is_none_or(|part| trouble.to_string().contains(part.as_str())));
    if troubles.is_empty() {
        return refuse("no trouble has such a name");
    }
    let search = Search::default();
    if let Err(error) = capture::listen(&search) {
        return refuse(&error.to_string());
    }
    let cells = match run(&troubles, &Class::ALL, &search).await {
        Ok(cells) => cells,
        Err(error) => return refuse(&error.to_string()),
    };
    let wrong = report::wrong(&cells);
    let found = search.found();
    if json {
        println!("{}", report::json(&cells, &search));
    } else {
        print!("{}", report::table(&cells, &Class::ALL));
        let searched = Place::ALL.map(|place| format!("{} {place}", search.searched(place)));
        println!(
            "\n{} cells, {} wrong; searched {}: {} findings",
            cells.len(),
            wrong.len(),
            searched.join(", "),
            found.len()
        );
    }
    for line in wrong.iter().cloned().chain(found.iter().map(|finding| format!("shown: {finding}"))) {
        eprintln!("{line}");
    }
    if wrong.is_empty() && found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}
