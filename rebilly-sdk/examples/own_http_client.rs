//! Brings its own HTTP client: every request passes a proxy.
//!
//! `cargo run -p rebilly-sdk --example own_http_client`

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sandbox::Sandbox;
use rebilly_sdk::reqwest::{self, Proxy, redirect, retry};
use rebilly_sdk::{Client, Environment};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let connections = Arc::new(AtomicUsize::new(0));
    let proxy = start_proxy(Arc::clone(&connections)).await?;
    // `redirect` and `retry` are required: a followed redirect would send the key to another host, and retries are
    // the SDK's, which knows what may charge twice.
    let http = reqwest::Client::builder()
        .proxy(Proxy::all(proxy)?)
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .user_agent("shop/1.0")
        .build()?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .http_client(http)
        .build()?;
    let customers = client.customers().list().limit(1).await?;
    let used = connections.load(Ordering::Relaxed);
    println!("status {}, connections of the proxy: {used}", customers.status());
    if used == 1 { Ok(()) } else { Err("the proxy was not used".into()) }
}

/// A proxy for plain HTTP to one host: it passes each connection on to the host of its first request.
async fn start_proxy(connections: Arc<AtomicUsize>) -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((mut inner, _)) = listener.accept().await {
            connections.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut head = vec![0; 16 * 1024];
                let length = inner.read(&mut head).await?;
                head.truncate(length);
                let text = String::from_utf8_lossy(&head);
                // GET http://127.0.0.1:1234/path HTTP/1.1
                let host =
                    text.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
                let mut outer = TcpStream::connect(host).await?;
                outer.write_all(text.replacen(&format!("http://{host}"), "", 1).as_bytes()).await?;
                copy_bidirectional(&mut inner, &mut outer).await
            });
        }
    });
    Ok(url)
}
