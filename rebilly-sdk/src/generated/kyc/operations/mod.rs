// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of kyc.

mod aml_checks;
pub use aml_checks::*;
mod aml_settings;
pub use aml_settings::*;
mod kyc_documents;
pub use kyc_documents::*;
mod kyc_requests;
pub use kyc_requests::*;
mod kyc_settings;
pub use kyc_settings::*;
mod risk_score;
pub use risk_score::*;
mod known_names;
pub use known_names::*;
