//! Embedded Rebilly stand-in.
