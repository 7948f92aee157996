//! Webhook receiver with digest authentication. Prints its URL, then one line per handled event.
//!
//! `rebilly-judges USER PASSWORD [--sha-256-only]`. It runs until it is killed.

use std::convert::Infallible;
use std::error::Error;
use std::process::ExitCode;

use axum::Router;
use rebilly_sdk::events::{Delivery, DigestAuth, Receiver, WebhookVerifier};
use tokio::net::TcpListener;

const USAGE: &str = "usage: rebilly-judges USER PASSWORD [--sha-256-only]";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let digest = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [user, password] => DigestAuth::new(*user, *password),
        [user, password, "--sha-256-only"] => DigestAuth::new(*user, *password).without_md5(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    match serve(digest).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(digest: DigestAuth) -> Result<(), Box<dyn Error>> {
    let receiver = Receiver::new(WebhookVerifier::with_credentials(digest), async |delivery: Delivery| {
        println!("handled {}", delivery.payload().event_type());
        Ok::<_, Infallible>(())
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("URL http://{}/hooks/rebilly", listener.local_addr()?);
    let app = Router::new().nest("/hooks/rebilly", receiver.router());
    axum::serve(listener, app).await?;
    Ok(())
}
