// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Accounts at payment gateways, with limits, downtimes and timelines.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::gateways::{
    DigitalWalletOnboardingApplePay, DigitalWalletOnboardingApplePayRequest,
    GatewayAccount, GatewayAccountDowntimeSchedule,
    GatewayAccountDowntimeScheduleRequest, GatewayAccountFinancialSettings,
    GatewayAccountLimit, GatewayAccountLimitKind, GatewayAccountLimitRequest,
    GatewayAccountRequest, GatewayAccountTimeline, GatewayAccountTimelineRequest,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{GatewayAccountDowntimeId, GatewayAccountId, TimelineMessageId};
use crate::typed_call::paged_call;
use crate::types::IntoParam;

impl Client {
    /// Accounts at payment gateways, with limits, downtimes and timelines.
    pub fn gateway_accounts(&self) -> GatewayAccounts {
        GatewayAccounts {
            client: self.clone(),
        }
    }
}

/// Accounts at payment gateways, with limits, downtimes and timelines.
///
/// Accessor of the client: [`Client::gateway_accounts`].
#[derive(Debug, Clone)]
pub struct GatewayAccounts {
    client: Client,
}

impl GatewayAccounts {
    /// Lists gateway accounts.
    ///
    /// `GET /gateway-accounts` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.gateway_accounts().list().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListGatewayAccounts {
        ListGatewayAccounts(self.client.call(&LIST))
    }

    /// Creates a gateway account with an identifier assigned by Rebilly.
    ///
    /// A retry can create a second gateway account. For safe retries, call `upsert` with an
    /// identifier of your own.
    ///
    /// `POST /gateway-accounts` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountRequest::new(
    ///     "A1Gateway",
    ///     "payment-card",
    ///     ["accepted-currencies"],
    /// );
    /// let gateway_account = client.gateway_accounts().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &GatewayAccountRequest) -> Call<GatewayAccount> {
        self.client.call(&CREATE).json(body)
    }

    /// Returns a gateway account.
    ///
    /// `GET /gateway-accounts/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .get("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoParam<GatewayAccountId>) -> Call<GatewayAccount> {
        self.client.call(&GET).path(id.into_param())
    }

    /// Creates or replaces the gateway account with this identifier.
    ///
    /// A retry is safe.
    ///
    /// `PUT /gateway-accounts/{id}` responds with 200 or 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountRequest::new(
    ///     "A1Gateway",
    ///     "payment-card",
    ///     ["accepted-currencies"],
    /// );
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .upsert("gw_acc_0YVCXMF26DDNKAERE5NW727S34", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountRequest,
    ) -> Call<GatewayAccount> {
        self.client.call(&UPSERT).path(id.into_param()).json(body)
    }

    /// Changes some properties of a gateway account.
    ///
    /// `PATCH /gateway-accounts/{id}` responds with 200; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountRequest::new(
    ///     "A1Gateway",
    ///     "payment-card",
    ///     ["accepted-currencies"],
    /// );
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .update("gw_acc_0YVCXMF26DDNKAERE5NW727S34", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountRequest,
    ) -> Call<GatewayAccount> {
        self.client.call(&UPDATE).path(id.into_param()).json(body)
    }

    /// Deletes a gateway account.
    ///
    /// `DELETE /gateway-accounts/{id}` responds with 204; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.gateway_accounts().delete("gw_acc_0YVCXMF26DDNKAERE5NW727S34").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl IntoParam<GatewayAccountId>) -> Call<()> {
        self.client.call(&DELETE).path(id.into_param())
    }

    /// Closes a gateway account.
    ///
    /// `POST /gateway-accounts/{id}/close` responds with 201; documented errors: 401, 403, 404,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .close("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn close(&self, id: impl IntoParam<GatewayAccountId>) -> Call<GatewayAccount> {
        self.client.call(&CLOSE).path(id.into_param())
    }

    /// Disables a gateway account.
    ///
    /// `POST /gateway-accounts/{id}/disable` responds with 201; documented errors: 401, 403, 404,
    /// 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .disable("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable(&self, id: impl IntoParam<GatewayAccountId>) -> Call<GatewayAccount> {
        self.client.call(&DISABLE).path(id.into_param())
    }

    /// Lists scheduled downtimes of a gateway account.
    ///
    /// `GET /gateway-accounts/{id}/downtime-schedules` responds with 200; documented errors: 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .gateway_accounts()
    ///     .list_downtime_schedules("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_downtime_schedules(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> ListGatewayAccountsDowntimeSchedules {
        ListGatewayAccountsDowntimeSchedules(
            self.client.call(&LIST_DOWNTIME_SCHEDULES).path(id.into_param()),
        )
    }

    /// Schedules a downtime of a gateway account.
    ///
    /// A retry can create a second schedule.
    ///
    /// `POST /gateway-accounts/{id}/downtime-schedules` responds with 201; documented errors: 401,
    /// 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountDowntimeScheduleRequest::new(
    ///     std::time::SystemTime::now(),
    ///     std::time::SystemTime::now(),
    /// );
    /// let gateway_account_downtime_schedule = client
    ///     .gateway_accounts()
    ///     .create_downtime_schedule("gw_acc_0YVCXMF26DDNKAERE5NW727S34", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountDowntimeScheduleRequest,
    ) -> Call<GatewayAccountDowntimeSchedule> {
        self.client.call(&CREATE_DOWNTIME_SCHEDULE).path(id.into_param()).json(body)
    }

    /// Returns a scheduled downtime of a gateway account.
    ///
    /// `GET /gateway-accounts/{id}/downtime-schedules/{downtimeId}` responds with 200; documented
    /// errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_downtime_schedule = client
    ///     .gateway_accounts()
    ///     .get_downtime_schedule("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "gw_dwn_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        downtime_id: impl IntoParam<GatewayAccountDowntimeId>,
    ) -> Call<GatewayAccountDowntimeSchedule> {
        self.client
            .call(&GET_DOWNTIME_SCHEDULE)
            .path(id.into_param())
            .path(downtime_id.into_param())
    }

    /// Replaces a scheduled downtime of a gateway account.
    ///
    /// A retry is safe.
    ///
    /// `PUT /gateway-accounts/{id}/downtime-schedules/{downtimeId}` responds with 200; documented
    /// errors: 401, 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountDowntimeScheduleRequest::new(
    ///     std::time::SystemTime::now(),
    ///     std::time::SystemTime::now(),
    /// );
    /// let gateway_account_downtime_schedule = client
    ///     .gateway_accounts()
    ///     .replace_downtime_schedule("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "gw_dwn_0YVCEHH3SQBGSBHFYRC5CBD8ZV", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        downtime_id: impl IntoParam<GatewayAccountDowntimeId>,
        body: &GatewayAccountDowntimeScheduleRequest,
    ) -> Call<GatewayAccountDowntimeSchedule> {
        self.client
            .call(&REPLACE_DOWNTIME_SCHEDULE)
            .path(id.into_param())
            .path(downtime_id.into_param())
            .json(body)
    }

    /// Deletes a scheduled downtime of a gateway account.
    ///
    /// `DELETE /gateway-accounts/{id}/downtime-schedules/{downtimeId}` responds with 204;
    /// documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .gateway_accounts()
    ///     .delete_downtime_schedule("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "gw_dwn_0YVCEHH3SQBGSBHFYRC5CBD8ZV")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        downtime_id: impl IntoParam<GatewayAccountDowntimeId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_DOWNTIME_SCHEDULE)
            .path(id.into_param())
            .path(downtime_id.into_param())
    }

    /// Enables a gateway account.
    ///
    /// `POST /gateway-accounts/{id}/enable` responds with 201; documented errors: 401, 403, 404,
    /// 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .enable("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable(&self, id: impl IntoParam<GatewayAccountId>) -> Call<GatewayAccount> {
        self.client.call(&ENABLE).path(id.into_param())
    }

    /// Lists limits of a gateway account.
    ///
    /// `GET /gateway-accounts/{id}/limits` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .gateway_accounts()
    ///     .list_limits("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_limits(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<Vec<GatewayAccountLimit>> {
        self.client.call(&LIST_LIMITS).path(id.into_param())
    }

    /// Returns a limit of a gateway account.
    ///
    /// `GET /gateway-accounts/{id}/limits/{limitId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_limit = client
    ///     .gateway_accounts()
    ///     .get_limit("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "daily-money")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_limit(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        limit_id: impl IntoParam<GatewayAccountLimitKind>,
    ) -> Call<GatewayAccountLimit> {
        self.client.call(&GET_LIMIT).path(id.into_param()).path(limit_id.into_param())
    }

    /// Creates or replaces a limit of a gateway account.
    ///
    /// A retry is safe.
    ///
    /// `PUT /gateway-accounts/{id}/limits/{limitId}` responds with 200 or 201; documented errors:
    /// 401, 403, 404, 409, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountLimitRequest::new(1000);
    /// let gateway_account_limit = client
    ///     .gateway_accounts()
    ///     .upsert_limit("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "daily-money", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert_limit<'b>(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        limit_id: impl IntoParam<GatewayAccountLimitKind>,
        body: impl Into<Option<&'b GatewayAccountLimitRequest>>,
    ) -> Call<GatewayAccountLimit> {
        match body.into() {
            Some(body) => {
                self.client
                    .call(&UPSERT_LIMIT)
                    .path(id.into_param())
                    .path(limit_id.into_param())
                    .json(body)
            }

            None => {
                self.client
                    .call(&UPSERT_LIMIT)
                    .path(id.into_param())
                    .path(limit_id.into_param())
            }
        }
    }

    /// Removes a limit of a gateway account.
    ///
    /// `DELETE /gateway-accounts/{id}/limits/{limitId}` responds with 204; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .gateway_accounts()
    ///     .delete_limit("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "daily-money")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_limit(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        limit_id: impl IntoParam<GatewayAccountLimitKind>,
    ) -> Call<()> {
        self.client.call(&DELETE_LIMIT).path(id.into_param()).path(limit_id.into_param())
    }

    /// Lists timeline messages of a gateway account.
    ///
    /// `GET /gateway-accounts/{id}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .gateway_accounts()
    ///     .list_timeline_messages("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_timeline_messages(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> ListGatewayAccountsTimelineMessages {
        ListGatewayAccountsTimelineMessages(
            self.client.call(&LIST_TIMELINE_MESSAGES).path(id.into_param()),
        )
    }

    /// Adds a comment to the timeline of a gateway account.
    ///
    /// A retry can add the comment twice.
    ///
    /// `POST /gateway-accounts/{id}/timeline` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountTimelineRequest::default();
    /// let gateway_account_timeline = client
    ///     .gateway_accounts()
    ///     .create_timeline_comment("gw_acc_0YVCXMF26DDNKAERE5NW727S34", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_timeline_comment(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountTimelineRequest,
    ) -> Call<GatewayAccountTimeline> {
        self.client.call(&CREATE_TIMELINE_COMMENT).path(id.into_param()).json(body)
    }

    /// Returns a timeline message of a gateway account.
    ///
    /// `GET /gateway-accounts/{id}/timeline/{messageId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_timeline = client
    ///     .gateway_accounts()
    ///     .get_timeline_message("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_timeline_message(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<GatewayAccountTimeline> {
        self.client
            .call(&GET_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Deletes a timeline message of a gateway account.
    ///
    /// `DELETE /gateway-accounts/{id}/timeline/{messageId}` responds with 204; documented errors:
    /// 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .gateway_accounts()
    ///     .delete_timeline_message("gw_acc_0YVCXMF26DDNKAERE5NW727S34", "tmln_01HRF27SATGE4Z6PBJE6PD8328")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_timeline_message(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        message_id: impl IntoParam<TimelineMessageId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_TIMELINE_MESSAGE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// Checks the credentials of a gateway account with the gateway.
    ///
    /// `POST /gateway-accounts/{id}/check-credentials` responds with 204; documented errors: 401,
    /// 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.gateway_accounts().check_credentials("gw_acc_0YVCXMF26DDNKAERE5NW727S34").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_credentials(&self, id: impl IntoParam<GatewayAccountId>) -> Call<()> {
        self.client.call(&CHECK_CREDENTIALS).path(id.into_param())
    }

    /// Returns the financial settings of a gateway account.
    ///
    /// `GET /gateway-accounts/{id}/financial-settings` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_financial_settings = client
    ///     .gateway_accounts()
    ///     .get_financial_settings("gw_acc_0YVCXMF26DDNKAERE5NW727S34")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_financial_settings(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<GatewayAccountFinancialSettings> {
        self.client.call(&GET_FINANCIAL_SETTINGS).path(id.into_param())
    }

    /// Creates or replaces the financial settings of a gateway account.
    ///
    /// A retry is safe.
    ///
    /// `PUT /gateway-accounts/{id}/financial-settings` responds with 200 or 201; documented errors:
    /// 401, 403, 404, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::GatewayAccountFinancialSettings::new(
    ///     rebilly_sdk::payments::SettlementSettings::new(
    ///         "USD",
    ///         rebilly_sdk::shared::SchedulingMethodDateInterval::new(1, "second"),
    ///     ),
    /// );
    /// let gateway_account_financial_settings = client
    ///     .gateway_accounts()
    ///     .set_financial_settings("gw_acc_0YVCXMF26DDNKAERE5NW727S34", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_financial_settings<'b>(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: impl Into<Option<&'b GatewayAccountFinancialSettings>>,
    ) -> Call<GatewayAccountFinancialSettings> {
        match body.into() {
            Some(body) => {
                self.client
                    .call(&SET_FINANCIAL_SETTINGS)
                    .path(id.into_param())
                    .json(body)
            }

            None => self.client.call(&SET_FINANCIAL_SETTINGS).path(id.into_param()),
        }
    }

    /// Registers a domain with Apple Pay.
    ///
    /// A domain that is registered already has the status `already-registered`.
    ///
    /// `POST /digital-wallets/onboarding/apple-pay` responds with 200 or 201; documented errors:
    /// 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::gateways::DigitalWalletOnboardingApplePayRequest::new(
    ///     "domain",
    /// );
    /// let digital_wallet_onboarding_apple_pay = client
    ///     .gateway_accounts()
    ///     .register_apple_pay_domain(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn register_apple_pay_domain(
        &self,
        body: &DigitalWalletOnboardingApplePayRequest,
    ) -> Call<DigitalWalletOnboardingApplePay> {
        self.client.call(&REGISTER_APPLE_PAY_DOMAIN).json(body)
    }
}

/// Call of [`GatewayAccounts::list`](crate::gateways::GatewayAccounts::list): its optional
/// parameters, and the options of every call.
#[must_use = "`GatewayAccounts::list` sends nothing until it is awaited or sent"]
pub struct ListGatewayAccounts(Call<Vec<GatewayAccount>>);

impl ListGatewayAccounts {
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

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`gateway_account_fields`](crate::gateways::gateway_account_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`gateway_account_fields`](crate::gateways::gateway_account_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }

    /// Properties to include in the response, separated by commas. `id` is always included.
    ///
    /// Names: [`gateway_account_fields`](crate::gateways::gateway_account_fields).
    pub fn fields(self, fields: impl Into<CommaList>) -> Self {
        Self(self.0.query("fields", Into::<CommaList>::into(fields)))
    }
}

paged_call!(ListGatewayAccounts, GatewayAccount);

/// Call of
/// [`GatewayAccounts::list_downtime_schedules`](crate::gateways::GatewayAccounts::list_downtime_schedules):
/// its optional parameters, and the options of every call.
#[must_use = "`GatewayAccounts::list_downtime_schedules` sends nothing until it is awaited or sent"]
pub struct ListGatewayAccountsDowntimeSchedules(
    Call<Vec<GatewayAccountDowntimeSchedule>>,
);

impl ListGatewayAccountsDowntimeSchedules {
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
    /// [`gateway_account_downtime_schedule_fields`](crate::gateways::gateway_account_downtime_schedule_fields).
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Known to work: `createdTime`. Names of all properties:
    /// [`gateway_account_downtime_schedule_fields`](crate::gateways::gateway_account_downtime_schedule_fields).
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(ListGatewayAccountsDowntimeSchedules, GatewayAccountDowntimeSchedule);

/// Call of
/// [`GatewayAccounts::list_timeline_messages`](crate::gateways::GatewayAccounts::list_timeline_messages):
/// its optional parameters, and the options of every call.
#[must_use = "`GatewayAccounts::list_timeline_messages` sends nothing until it is awaited or sent"]
pub struct ListGatewayAccountsTimelineMessages(Call<Vec<GatewayAccountTimeline>>);

impl ListGatewayAccountsTimelineMessages {
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
    /// Names of all properties:
    /// [`gateway_account_timeline_fields`](crate::gateways::gateway_account_timeline_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`gateway_account_timeline_fields`](crate::gateways::gateway_account_timeline_fields).
    /// Rebilly documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Full-text search term.
    pub fn q(self, q: impl IntoParam<String>) -> Self {
        Self(self.0.query("q", q.into_param()))
    }
}

paged_call!(ListGatewayAccountsTimelineMessages, GatewayAccountTimeline);

static LIST: Operation = Operation::new(
        "GetGatewayAccountCollection",
        Method::GET,
        "/gateway-accounts",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE: Operation = Operation::new(
    "PostGatewayAccount",
    Method::POST,
    "/gateway-accounts",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET: Operation = Operation::new(
        "GetGatewayAccount",
        Method::GET,
        "/gateway-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPSERT: Operation = Operation::new(
        "PutGatewayAccount",
        Method::PUT,
        "/gateway-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static UPDATE: Operation = Operation::new(
        "PatchGatewayAccount",
        Method::PATCH,
        "/gateway-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE: Operation = Operation::new(
    "DeleteGatewayAccount",
    Method::DELETE,
    "/gateway-accounts/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CLOSE: Operation = Operation::new(
    "PostGatewayAccountClosure",
    Method::POST,
    "/gateway-accounts/{id}/close",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static DISABLE: Operation = Operation::new(
    "PostGatewayAccountDisablement",
    Method::POST,
    "/gateway-accounts/{id}/disable",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_DOWNTIME_SCHEDULES: Operation = Operation::new(
        "GetGatewayAccountDowntimeScheduleCollection",
        Method::GET,
        "/gateway-accounts/{id}/downtime-schedules",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .time_window("createdTime");
static CREATE_DOWNTIME_SCHEDULE: Operation = Operation::new(
    "PostGatewayAccountDowntimeSchedule",
    Method::POST,
    "/gateway-accounts/{id}/downtime-schedules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Never,
);

static GET_DOWNTIME_SCHEDULE: Operation = Operation::new(
        "GetGatewayAccountDowntimeSchedule",
        Method::GET,
        "/gateway-accounts/{id}/downtime-schedules/{downtimeId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static REPLACE_DOWNTIME_SCHEDULE: Operation = Operation::new(
        "PutGatewayAccountDowntimeSchedule",
        Method::PUT,
        "/gateway-accounts/{id}/downtime-schedules/{downtimeId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_DOWNTIME_SCHEDULE: Operation = Operation::new(
    "DeleteGatewayAccountDowntimeSchedule",
    Method::DELETE,
    "/gateway-accounts/{id}/downtime-schedules/{downtimeId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static ENABLE: Operation = Operation::new(
    "PostGatewayAccountEnablement",
    Method::POST,
    "/gateway-accounts/{id}/enable",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static LIST_LIMITS: Operation = Operation::new(
    "GetGatewayAccountLimitCollection",
    Method::GET,
    "/gateway-accounts/{id}/limits",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_LIMIT: Operation = Operation::new(
    "GetGatewayAccountLimit",
    Method::GET,
    "/gateway-accounts/{id}/limits/{limitId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static UPSERT_LIMIT: Operation = Operation::new(
    "PutGatewayAccountLimit",
    Method::PUT,
    "/gateway-accounts/{id}/limits/{limitId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE_LIMIT: Operation = Operation::new(
    "DeleteGatewayAccountLimit",
    Method::DELETE,
    "/gateway-accounts/{id}/limits/{limitId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static LIST_TIMELINE_MESSAGES: Operation = Operation::new(
    "GetGatewayAccountTimelineCollection",
    Method::GET,
    "/gateway-accounts/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CREATE_TIMELINE_COMMENT: Operation = Operation::new(
    "PostGatewayAccountTimeline",
    Method::POST,
    "/gateway-accounts/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_TIMELINE_MESSAGE: Operation = Operation::new(
        "GetGatewayAccountTimeline",
        Method::GET,
        "/gateway-accounts/{id}/timeline/{messageId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_TIMELINE_MESSAGE: Operation = Operation::new(
    "DeleteGatewayAccountTimeline",
    Method::DELETE,
    "/gateway-accounts/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static CHECK_CREDENTIALS: Operation = Operation::new(
    "PostGatewayAccountCheckCredentials",
    Method::POST,
    "/gateway-accounts/{id}/check-credentials",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_FINANCIAL_SETTINGS: Operation = Operation::new(
    "GetGatewayAccountFinancialSettings",
    Method::GET,
    "/gateway-accounts/{id}/financial-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static SET_FINANCIAL_SETTINGS: Operation = Operation::new(
    "PutGatewayAccountFinancialSettings",
    Method::PUT,
    "/gateway-accounts/{id}/financial-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static REGISTER_APPLE_PAY_DOMAIN: Operation = Operation::new(
    "PostDigitalWalletOnboardingApplePay",
    Method::POST,
    "/digital-wallets/onboarding/apple-pay",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
