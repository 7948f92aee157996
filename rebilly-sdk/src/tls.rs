//! TLS with rustls, ring and the machine's own certificates.
//!
//! ring rather than aws-lc-rs because it builds in two thirds of the time; ARCHITECTURE.md has the figures.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::Verifier;

use crate::error::Error;

/// The configuration, without touching the process's default provider.
pub(crate) fn config() -> Result<ClientConfig, Error> {
    let failed = |error: rustls::Error| Error::configuration(format!("TLS could not be set up: {error}"));
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new(provider.clone()).map_err(failed)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    let mut config =
        builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
