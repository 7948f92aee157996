//! Tests of the cursors against servers in memory.

mod history;
mod honest;
mod lies;
mod server;
