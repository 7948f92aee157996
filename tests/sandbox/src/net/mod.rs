//! Sockets that can be told to misbehave: the layer below HTTP.

mod gate;
mod wire;

pub(crate) use gate::{Door, Gate, Refused};
pub(crate) use wire::{Traffic, Wire, WireIo};
