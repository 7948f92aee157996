// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of reports.

mod dashboards;
pub use dashboards::*;
mod data_exports;
pub use data_exports::*;
mod histograms;
pub use histograms::*;
mod journal_accounts;
pub use journal_accounts::*;
mod journal_entries;
pub use journal_entries::*;
mod journal_records;
pub use journal_records::*;
mod organization_exports;
pub use organization_exports::*;
mod reports;
pub use reports::*;
mod known_names;
pub use known_names::*;
