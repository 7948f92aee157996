//! Runs the matrix and prints it: `[--json] [--short] [part of a trouble's name]`. Ends with 1 when a cell is wrong.

use std::process::ExitCode;

use rebilly_matrix::search::Place;
use rebilly_matrix::{Class, Disorder, Search, Trouble, Way, capture, read_all, report, run};

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
    let named = |name: String| only.as_ref().is_none_or(|part| name.contains(part.as_str()));
    let mut troubles = if short { Trouble::representatives() } else { Trouble::every() };
    let mut disorders = Disorder::every(&troubles);
    troubles.retain(|trouble| named(trouble.to_string()));
    disorders.retain(|disorder| named(disorder.to_string()));
    if troubles.is_empty() && disorders.is_empty() {
        return refuse("nothing has such a name");
    }
    let search = Search::default();
    if let Err(error) = capture::listen(&search) {
        return refuse(&error.to_string());
    }
    let cells = run(&troubles, &Class::ALL, &search).await;
    let readings = read_all(&disorders, &Way::ALL, &search).await;
    let (cells, readings) = match (cells, readings) {
        (Ok(cells), Ok(readings)) => (cells, readings),
        (Err(error), _) | (_, Err(error)) => return refuse(&error.to_string()),
    };
    let wrong = report::wrong(&cells, &readings);
    let found = search.found();
    if json {
        println!("{}", report::json(&cells, &readings, &search));
    } else {
        if !cells.is_empty() {
            println!("{}", report::table(&cells));
            println!(
                "outcome/executions; E: an error of this status; ?: the error says that it may have been executed\n"
            );
        }
        if !readings.is_empty() {
            println!("{}", report::reading_table(&readings));
            println!("end/requests, of 40 rows in pages of 7; whole: every row once, in order\n");
        }
        let searched = Place::ALL.map(|place| format!("{} {place}", search.searched(place))).join(", ");
        println!("{} cells, {} wrong", cells.len() + readings.len(), wrong.len());
        println!("searched {searched}: {} findings", found.len());
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
