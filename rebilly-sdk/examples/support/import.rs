//! Rows of the example `bulk_import`, and its run without a file.

use std::fs;
use std::time::Duration;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::{ContactEmail, ContactObjectRequest, CustomerRequest};
use rebilly_sdk::{Client, Environment, RateLimitWait};
use serde::Deserialize;

use super::{Result, import};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Row {
    pub(crate) id: String,
    first_name: String,
    last_name: String,
    email: String,
    country: String,
}

impl Row {
    pub(crate) fn customer(&self) -> CustomerRequest {
        let address = ContactObjectRequest::default()
            .with_first_name(self.first_name.as_str())
            .with_last_name(self.last_name.as_str())
            .with_emails([ContactEmail::new("main", self.email.as_str())])
            .with_country(self.country.as_str());
        CustomerRequest::default().with_primary_address(address)
    }
}

/// Imports 600 rows into a sandbox that accepts 250 requests in two seconds. The first run ends after 200 rows, and the
/// second one continues there.
pub(crate) async fn demo() -> Result<()> {
    let sandbox = Sandbox::builder().rate_limit(250).rate_window(Duration::from_secs(2)).start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .rate_limit_wait(RateLimitWait::Unlimited)
        .build()?;
    let folder = std::env::temp_dir().join(format!("rebilly-bulk-import-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let file = folder.join("customers.csv");
    let mut text = "id,firstName,lastName,email,country\n".to_owned();
    for number in 1..=600 {
        let country = if number % 150 == 0 { "England" } else { "GB" };
        text.push_str(&format!("import-{number},Ada,\"No. {number}\",ada{number}@example.com,{country}\n"));
    }
    fs::write(&file, text)?;
    import(&client, &file, 200).await?;
    let (imported, rejected) = import(&client, &file, usize::MAX).await?;
    fs::remove_dir_all(&folder)?;
    let stored = client.customers().list().limit(0).await?.pagination().map(|page| page.total);
    match (stored, imported, rejected) {
        (Some(596), 596, 4) => Ok(()),
        other => Err(format!("expected 596 customers and 4 rejected rows, found {other:?}").into()),
    }
}
