//! How models are read from and written as JSON.

mod error;

pub use error::DecodeError;

/// What an operation answers: a model, a list of models, raw JSON, or nothing.
pub trait Answer: Sized + Send + 'static {
    /// Reads the body of a successful answer.
    fn decode(body: &[u8]) -> Result<Self, DecodeError>;
}

impl Answer for () {
    fn decode(_: &[u8]) -> Result<Self, DecodeError> {
        Ok(())
    }
}

/// What can be sent as a JSON body.
pub trait Body {
    /// The JSON text.
    fn encode(&self) -> Vec<u8>;
}
