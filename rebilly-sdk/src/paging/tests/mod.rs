//! Tests of the cursors against servers in memory.

mod honest;
mod lies;
mod server;
