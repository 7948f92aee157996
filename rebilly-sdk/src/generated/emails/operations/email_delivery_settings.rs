// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Settings and verification of email senders.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::emails::{EmailDeliverySetting, EmailDeliverySettingRequest};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{Filter, Sort};
use crate::shared::EmailDeliverySettingId;
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Settings and verification of email senders.
    pub fn email_delivery_settings(&self) -> EmailDeliverySettings {
        EmailDeliverySettings {
            client: self.clone(),
        }
    }
}

/// Settings and verification of email senders.
///
/// Accessor of the client: [`Client::email_delivery_settings`].
#[derive(Debug, Clone)]
pub struct EmailDeliverySettings {
    client: Client,
}

impl EmailDeliverySettings {
    /// Verifies the sender of an email delivery setting with the token of its verification.
    ///
    /// `PUT /email-delivery-setting-verifications/{token}` responds with 200; documented errors:
    /// 401, 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let email_delivery_setting = client.email_delivery_settings().verify("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(&self, token: impl IntoParam<String>) -> Call<EmailDeliverySetting> {
        self.client.call(&VERIFY).path(token.into_param())
    }

    /// Lists email delivery settings.
    ///
    /// `GET /email-delivery-settings` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.email_delivery_settings().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListEmailDeliverySettings {
        ListEmailDeliverySettings(self.client.call(&LIST))
    }

    /// Creates an email delivery setting.
    ///
    /// A retry can create a second email delivery setting.
    ///
    /// `POST /email-delivery-settings` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::emails::EmailDeliverySettingRequest::new(
    ///     "from-example@rebilly.com",
    ///     "John Doe",
    /// );
    /// let email_delivery_setting = client.email_delivery_settings().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        body: &EmailDeliverySettingRequest,
    ) -> Call<EmailDeliverySetting> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns an email delivery setting.
    ///
    /// `GET /email-delivery-settings/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let email_delivery_setting = client
    ///     .email_delivery_settings()
    ///     .get("mail_dst_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl IntoParam<EmailDeliverySettingId>,
    ) -> Call<EmailDeliverySetting> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Changes some properties of an email delivery setting.
    ///
    /// `PATCH /email-delivery-settings/{id}` responds with 200; documented errors: 401, 403, 409,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::emails::EmailDeliverySettingRequest::new(
    ///     "from-example@rebilly.com",
    ///     "John Doe",
    /// );
    /// let email_delivery_setting = client
    ///     .email_delivery_settings()
    ///     .update("mail_dst_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<EmailDeliverySettingId>,
        body: &EmailDeliverySettingRequest,
    ) -> Call<EmailDeliverySetting> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deletes an email delivery setting.
    ///
    /// `DELETE /email-delivery-settings/{id}` responds with 204; documented errors: 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.email_delivery_settings().delete("mail_dst_0YVCEHH3SQBGSBHFYRC5CBD8ZV").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<EmailDeliverySettingId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }

    /// Resends the verification email of an email delivery setting.
    ///
    /// `POST /email-delivery-settings/{id}/resend-email-verification` responds with 200; documented
    /// errors: 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let email_delivery_setting = client
    ///     .email_delivery_settings()
    ///     .resend_verification("mail_dst_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resend_verification(
        &self,
        id: impl IntoParam<EmailDeliverySettingId>,
    ) -> Call<EmailDeliverySetting> {
        self.client.call(&RESEND_VERIFICATION).path(id.into_param())
    }
}

/// Call of [`EmailDeliverySettings::list`](crate::emails::EmailDeliverySettings::list): its
/// optional parameters, and the options of every call.
#[must_use = "`EmailDeliverySettings::list` sends nothing until it is awaited or sent"]
pub struct ListEmailDeliverySettings(Call<Vec<EmailDeliverySetting>>);

impl ListEmailDeliverySettings {
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

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`email_delivery_setting_fields`](crate::emails::email_delivery_setting_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`email_delivery_setting_fields`](crate::emails::email_delivery_setting_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListEmailDeliverySettings, EmailDeliverySetting);

static VERIFY: Operation = Operation::new(
    "PutEmailDeliverySettingsVerification",
    Method::PUT,
    "/email-delivery-setting-verifications/{token}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST: Operation = Operation::new(
        "GetEmailDeliverySettingCollection",
        Method::GET,
        "/email-delivery-settings",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostEmailDeliverySetting",
    Method::POST,
    "/email-delivery-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetEmailDeliverySetting",
        Method::GET,
        "/email-delivery-settings/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchEmailDeliverySetting",
        Method::PATCH,
        "/email-delivery-settings/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteEmailDeliverySetting",
    Method::DELETE,
    "/email-delivery-settings/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static RESEND_VERIFICATION: Operation = Operation::new(
    "PostResendEmailDeliverySettingVerification",
    Method::POST,
    "/email-delivery-settings/{id}/resend-email-verification",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
