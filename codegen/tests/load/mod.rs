//! Loading and linking, by message, file and line.

mod layout;
mod references;
mod yaml;
