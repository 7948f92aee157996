//! Exports the SDK's spans with OpenTelemetry. Here the exporter prints; `opentelemetry-otlp` takes its place.
//!
//! `cargo run -p rebilly-sdk --example telemetry`

use std::error::Error;

use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use rebilly_sandbox::{Fault, Match, Sandbox};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::{Client, Environment};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let provider = SdkTracerProvider::builder()
        .with_resource(Resource::builder().with_service_name("shop").build())
        .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
        .build();
    tracing_subscriber::registry()
        .with(tracing_opentelemetry::layer().with_tracer(provider.tracer("shop")))
        .try_init()?;

    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    // The first attempt fails: the call has one span, and one event per attempt.
    sandbox.faults().on(Match::any().operation("PutCustomer")).times(1, Fault::reset());
    let body = CustomerRequest::default().with_website_id("web_1");
    let customer = client.customers().upsert("cus_42", &body).await?;
    println!("{} attempts", customer.attempts());
    // Spans hold the path template and never an id, a key or a body.
    provider.shutdown()?;
    if customer.attempts() == 2 { Ok(()) } else { Err("expected a retry".into()) }
}
