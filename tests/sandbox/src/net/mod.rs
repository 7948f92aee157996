//! Sockets with faults: the layer below HTTP.

mod connection;
mod listener;

pub(crate) use connection::{Connection, ConnectionIo, Connections};
pub(crate) use listener::{ClosedPort, ListenerSwitch, ToggleListener};
