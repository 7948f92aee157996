// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Invoices, as the authenticated customer sees them.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::InvoiceId;
use crate::storefront::{StorefrontInvoice, StorefrontInvoiceUpdate};
use crate::typed_call::{call, paged_call};
use crate::types::IntoParam;
use super::Storefront;

impl Storefront {
    /// Invoices, as the authenticated customer sees them.
    pub fn invoices(&self) -> Invoices {
        Invoices {
            client: self.client.clone(),
        }
    }
}

/// Invoices, as the authenticated customer sees them.
///
/// Accessor of [`Storefront`]: [`Storefront::invoices`].
#[derive(Debug, Clone)]
pub struct Invoices {
    client: Client,
}

impl Invoices {
    /// Lists invoices of the customer.
    ///
    /// `GET /storefront/invoices` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.storefront().invoices().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListInvoices {
        ListInvoices(self.client.call(&LIST))
    }

    /// Returns an invoice.
    ///
    /// `GET /storefront/invoices/{id}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let storefront_invoice = client
    ///     .storefront()
    ///     .invoices()
    ///     .get("in_0YVF9605RKC62BP14NE2R7V2XT")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<InvoiceId>) -> GetStorefrontInvoice {
        GetStorefrontInvoice(self.client.call(&GET).path(id.into_param()))
    }

    /// Changes the addresses of an invoice.
    ///
    /// `PATCH /storefront/invoices/{id}` responds with 200; documented errors: 401, 403, 404, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::storefront::StorefrontInvoiceUpdate::default();
    /// let storefront_invoice = client
    ///     .storefront()
    ///     .invoices()
    ///     .update("in_0YVF9605RKC62BP14NE2R7V2XT", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<InvoiceId>,
        body: &StorefrontInvoiceUpdate,
    ) -> Call<StorefrontInvoice> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }
}

/// Call of [`Invoices::list`](crate::storefront::Invoices::list): its optional parameters, and the
/// options of every call.
#[must_use = "`Invoices::list` sends nothing until it is awaited or sent"]
pub struct ListInvoices(Call<Vec<StorefrontInvoice>>);

impl ListInvoices {
    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_invoice_fields`](crate::storefront::storefront_invoice_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`storefront_invoice_fields`](crate::storefront::storefront_invoice_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Maximum number of items in a page.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Related resources to embed, separated by commas.
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

paged_call!(ListInvoices, StorefrontInvoice);

/// Call of [`Invoices::get`](crate::storefront::Invoices::get): its optional parameters, and the
/// options of every call.
#[must_use = "`Invoices::get` sends nothing until it is awaited or sent"]
pub struct GetStorefrontInvoice(Call<StorefrontInvoice>);

impl GetStorefrontInvoice {
    /// Related resources to embed, separated by commas.
    pub fn expand(self, expand: impl Into<CommaList>) -> Self {
        Self(self.0.query("expand", Into::<CommaList>::into(expand)))
    }
}

call!(GetStorefrontInvoice, StorefrontInvoice);

static LIST: Operation = Operation::new(
        "StorefrontGetInvoiceCollection",
        Method::GET,
        "/storefront/invoices",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static GET: Operation = Operation::new(
        "StorefrontGetInvoice",
        Method::GET,
        "/storefront/invoices/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "StorefrontPatchInvoice",
        Method::PATCH,
        "/storefront/invoices/{id}",
        &[AuthScheme::CustomerJwt],
        Idempotency::Never,
    )
    .returns_id();
