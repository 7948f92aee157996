//! The inspector, as HTML and in Chromium.

use std::io::Write as _;
use std::process::Command;
use std::time::Duration;

use crate::support::Api;
use crate::support::receiver::Receiver;
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use rebilly_sandbox::{Fault, ManualClock, Match, Sandbox, SandboxResponse, WebhookTarget};
use reqwest::Client;
use serde_json::{Value, json};

const SCRIPT: &str = "<script>alert(1)</script>";
const PAN: &str = "4111111111111111";
const PASSWORD: &str = "hidden-password";

/// A sandbox with an entry in every section of the inspector.
struct Inspected {
    api: Api,
    /// Receives the webhooks.
    _receiver: Receiver,
}

impl Inspected {
    async fn start() -> Self {
        let receiver = Receiver::start(&[]).await;
        let builder = Sandbox::builder().clock(ManualClock::at(1_767_225_600)).delivery_pauses([]);
        let api = Api::with(builder.webhook(receiver.target())).await;
        let closed = WebhookTarget::new("http://127.0.0.1:1/closed?'<b>", "user", PASSWORD);
        api.sandbox.register_webhook(closed).unwrap();
        api.customer("mine", &json!({ "primaryAddress": { "firstName": SCRIPT, "lastName": "Lovelace" } }))
            .await;
        let card = json!({"method": "payment-card", "customerId": "mine", "pan": PAN, "expYear": 2030, "expMonth": 1,
            "cvv": "987", "billingAddress": {"country": "US"}});
        api.post("/payment-instruments", &card).await.expect(201);
        api.post("/tags", &json!({ "name": "vip", "type": "customer" })).await.expect(201);
        api.get(&format!("/customers?q={PAN}&apiKey=query-secret")).await;
        api.sandbox.trigger_after(Duration::from_secs(9), "quote-accepted", &Value::Null).unwrap();
        let fault = Fault::response(SCRIPT, SandboxResponse::new(500));
        api.sandbox.faults().on(Match::any().path("/never/<i>")).next(fault);
        api.sandbox.idle().await;
        Self { api, _receiver: receiver }
    }

    async fn html(&self, path: &str) -> String {
        let url = format!("{}/_sandbox{path}", self.api.sandbox.base_url());
        self.api.client.get(url).send().await.unwrap().text().await.unwrap()
    }

    /// Sends a form. Returns the status.
    async fn submit(&self, path: &str, form: &str) -> u16 {
        let url = format!("{}/_sandbox{path}", self.api.sandbox.base_url());
        self.api.client.post(url).body(form.to_owned()).send().await.unwrap().status().as_u16()
    }
}

fn assert_shown(html: &str, texts: &[&str]) {
    for text in texts {
        assert!(html.contains(text), "{text} is missing in {html}");
    }
    for hidden in [SCRIPT, "<b>", "<i>", "sk_sandbox", PAN, PASSWORD, "query-secret"] {
        assert!(!html.contains(hidden), "{hidden} in {html}");
    }
}

/// The URLs of the links that begin with a prefix, without `/_sandbox`.
fn links(html: &str, prefix: &str) -> Vec<String> {
    let found = html.split("href=\"/_sandbox").skip(1).filter_map(|rest| rest.split('"').next());
    found.filter(|url| url.starts_with(prefix)).map(|url| url.replace("&amp;", "&")).collect()
}

#[tokio::test]
async fn the_overview_shows_everything_and_escapes_it() {
    let inspected = Inspected::start().await;
    let url = format!("{}/_sandbox", inspected.api.sandbox.base_url());
    let page = inspected.api.client.get(url).send().await.unwrap();
    assert!(page.headers()["content-security-policy"].to_str().unwrap().contains("script-src 'self'"));
    let html = page.text().await.unwrap();
    let shown = [
        "2026-01-01 00:00:00Z",
        "PutCustomer",
        ">/tags<",
        ">mine<",
        "customer-created",
        "quote-accepted",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "for /never/&lt;i&gt;",
        "127.0.0.1:1/closed",
        "failed",
        "delivered",
        "•••• 1111",
        inspected.api.sandbox.organization(),
    ];
    assert_shown(&html, &shown);
    let content = inspected.html("/content").await;
    assert!(
        content.contains("PutCustomer")
            && !content.contains("<html")
            && !content.contains("<form method=post action=\"/_sandbox/advance")
    );
}

#[tokio::test]
async fn requests_resources_and_attempts_have_pages_without_secrets() {
    let inspected = Inspected::start().await;
    let overview = inspected.html("").await;
    let requests = links(&overview, "/requests/");
    assert_eq!(requests.len(), 4);
    let instrument = inspected.html("/requests/2").await;
    assert_shown(
        &instrument,
        &[
            "reb-apikey: ••••••",
            "&quot;pan&quot;: &quot;••••••&quot;",
            "&quot;cvv&quot;: &quot;••••••&quot;",
            "&quot;last4&quot;",
            "201",
        ],
    );
    let customer = links(&overview, "/resources?collection=%2Fcustomers&");
    assert_shown(&inspected.html(&customer[0]).await, &["&lt;script&gt;", "Lovelace", "<details open>"]);
    let collections = links(&overview, "/resources?").into_iter().filter(|url| !url.contains("&id="));
    for collection in collections {
        assert_shown(&inspected.html(&collection).await, &["<details>"]);
    }
    let attempts = links(&overview, "/attempts/");
    assert!(attempts.len() > 1);
    for attempt in attempts {
        assert_shown(&inspected.html(&attempt).await, &["Request headers", "Response body", "eventType"]);
    }
    for missing in ["/requests/99", "/attempts/none", "/resources?collection=/none"] {
        assert!(inspected.html(missing).await.contains("no longer keeps"), "{missing}");
    }
}

#[tokio::test]
async fn forms_advance_the_clock_and_add_faults() {
    let inspected = Inspected::start().await;
    assert_eq!(inspected.submit("/advance", "amount=2&unit=days").await, 303);
    assert_shown(&inspected.html("").await, &["2026-01-03 00:00:00Z"]);
    let fault = "method=DELETE&path=%2Fcustomers%2F%7Bid%7D&fault=503&times=2";
    assert_eq!(inspected.submit("/faults", fault).await, 303);
    assert_eq!(inspected.submit("/faults", "method=&path=&fault=reset&times=").await, 303);
    assert_shown(&inspected.html("").await, &["for DELETE /customers/{id}", "for every request", "always"]);
    for (path, form) in
        [("/advance", "amount=-1&unit=days"), ("/faults", "fault=200"), ("/faults", "fault=503&times=x")]
    {
        assert_eq!(inspected.submit(path, form).await, 422, "{path} {form}");
    }
    assert_eq!(inspected.submit("/faults/clear", "").await, 303);
    assert_eq!(inspected.api.sandbox.faults().planned(), 0);
}

/// Runs Chromium without a window. `None` if it is not installed.
fn chromium(arguments: &[&str]) -> Option<String> {
    let profile = std::env::temp_dir().join(format!("rebilly-chromium-{}", std::process::id()));
    let mut command = Command::new("chromium");
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]);
    command.args(["--disable-background-networking", "--disable-component-update", "--disable-sync"]);
    command.arg(format!("--user-data-dir={}", profile.display())).args(arguments);
    let output = command.output().ok()?;
    // The directory is only a cache.
    let _ = std::fs::remove_dir_all(profile);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Serves a router. Returns its URL.
async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

/// Serves each page in a frame of 400 and one of 1280 pixels. The title states by how much it is too wide.
async fn framed(pages: Vec<String>) -> String {
    let mut router = Router::new();
    let mut frames = String::new();
    for (number, page) in pages.into_iter().enumerate() {
        let page = page.replace("<script src", "<template src");
        router = router.route(&format!("/{number}"), get(|| async { Html(page) }));
        for width in [400, 1280] {
            frames.push_str(&format!("<iframe src=/{number} width={width} height=900></iframe>"));
        }
    }
    let script = "onload = () => { document.title = 'too wide: ' + Array.from(frames, frame => { \
                  const page = frame.document.documentElement; return page.scrollWidth - page.clientWidth }) }";
    let page = format!("<!doctype html><title>loading</title>{frames}<script>{script}</script>");
    serve(router.route("/", get(|| async { Html(page) }))).await
}

/// Serves the overview with its script. Reloading the content gives another one.
async fn reloading(page: String, script: String) -> String {
    let script = || async { ([("content-type", "text/javascript")], script) };
    let router = Router::new()
        .route("/", get(|| async { Html(page) }))
        .route("/_sandbox/inspector.js", get(script))
        .route("/_sandbox/content", get(|| async { Html("<p>reloaded</p>") }));
    serve(router).await
}

#[tokio::test]
async fn chromium_shows_the_inspector_live_and_without_horizontal_scrolling() {
    let inspected = Inspected::start().await;
    let url = format!("{}/_sandbox", inspected.api.sandbox.base_url());
    let dump = |url: String| {
        let arguments = ["--dump-dom".to_owned(), "--virtual-time-budget=5000".to_owned(), url];
        tokio::task::spawn_blocking(move || chromium(&arguments.each_ref().map(String::as_str)))
    };
    let received = inspected.api.sandbox.request_count();
    let Some(document) = dump(url.clone()).await.unwrap() else {
        // Not `eprintln!`, which a passing test captures.
        writeln!(std::io::stderr(), "SKIPPED: the inspector is not tested in a browser: no chromium")
            .unwrap();
        return;
    };
    assert_shown(&document, &["PutCustomer", "&lt;script&gt;alert(1)&lt;/script&gt;", "•••• 1111"]);
    assert_eq!(
        inspected.api.sandbox.request_count(),
        received,
        "pages of the inspector are no requests of the API"
    );
    let client = Client::builder().no_proxy().build().unwrap();
    let overview = client.get(&url).send().await.unwrap().text().await.unwrap();
    let mut pages = vec![overview.clone()];
    for prefix in ["/requests/", "/resources?", "/attempts/"] {
        pages.push(inspected.html(&links(&overview, prefix)[0]).await);
    }
    let script = inspected.html("/inspector.js").await;
    let document = dump(reloading(overview, script).await).await.unwrap().unwrap();
    assert!(
        document.contains("<main><p>reloaded</p></main>") && document.contains("Advance the clock"),
        "{document}"
    );
    let document = dump(framed(pages).await).await.unwrap().unwrap();
    assert!(document.contains("<title>too wide: 0,0,0,0,0,0,0,0</title>"), "{document}");
}
