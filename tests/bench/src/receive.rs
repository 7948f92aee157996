//! Webhook deliveries over loopback: authenticated and decoded by the SDK, compared with an axum handler that parses
//! JSON.

use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::routing::post;
use rebilly_sdk::events::{Delivery, WebhookVerifier};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use crate::calls::alternate;
use crate::samples;

/// Number of blocks per server, and of deliveries per block.
const BLOCKS: (usize, usize) = (40, 1600);

/// Number of concurrent deliveries.
const IN_FLIGHT: usize = 16;

/// Returns deliveries per second of the SDK and of the baseline. Both servers and the sender are in this process.
///
/// # Errors
/// A response had another status than 200.
pub fn per_second() -> Result<(f64, f64), String> {
    let runtime = Runtime::new().map_err(|error| error.to_string())?;
    let ours = Router::new().route("/", post(async |_: Delivery| StatusCode::OK));
    let ours = serve(&runtime, ours.with_state(WebhookVerifier::basic("user", "secret")))?;
    let baseline = Router::new().route("/", post(parse));
    let baseline = serve(&runtime, baseline)?;
    let client = reqwest::Client::builder().no_proxy().build().map_err(|error| error.to_string())?;
    let body = Bytes::from(samples::compact(samples::WEBHOOK));
    let block = |url: &str| runtime.block_on(block(&client, url, &body));
    alternate(BLOCKS.0, || block(&ours).map(rate), || block(&baseline).map(rate))
}

async fn parse(body: Bytes) -> StatusCode {
    match serde_json::from_slice::<Value>(&body) {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

fn serve(runtime: &Runtime, app: Router) -> Result<String, String> {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).map_err(|error| error.to_string())?;
    let url = listener.local_addr().map_err(|error| error.to_string())?;
    runtime.spawn(async move { axum::serve(listener, app).await });
    Ok(format!("http://{url}/"))
}

async fn block(client: &reqwest::Client, url: &str, body: &Bytes) -> Result<Duration, String> {
    let started = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let (client, url, body) = (client.clone(), url.to_owned(), body.clone());
        tasks.spawn(async move {
            for _ in 0..BLOCKS.1 / IN_FLIGHT {
                let request = client.post(&url).basic_auth("user", Some("secret"));
                let request = request.header("content-type", "application/json").body(body.clone());
                let status = request.send().await.map_err(|error| error.to_string())?.status();
                if status.as_u16() != 200 {
                    return Err(format!("the status is {status}"));
                }
            }
            Ok(())
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended.map_err(|error| error.to_string())??;
    }
    Ok(started.elapsed())
}

fn rate(time: Duration) -> f64 {
    BLOCKS.1 as f64 / time.as_secs_f64()
}
