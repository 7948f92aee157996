// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Accounts at payment gateways, with limits, downtimes and timelines.

use http::Method;
use crate::call::Call;
use crate::client::Client;
use crate::gateways::{
    DeleteGatewayAccountLimitLimitId, DigitalWalletOnboardingApplePay,
    DigitalWalletOnboardingApplePayRequest, GatewayAccount,
    GatewayAccountDowntimeSchedule, GatewayAccountDowntimeScheduleRequest,
    GatewayAccountFinancialSettings, GatewayAccountLimit, GatewayAccountLimitRequest,
    GatewayAccountRequest, GatewayAccountTimeline, GatewayAccountTimelineRequest,
    GetGatewayAccountLimitLimitId, PutGatewayAccountLimitLimitId,
};
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::query::{CommaList, Filter, Sort};
use crate::shared::{GatewayAccountDowntimeId, GatewayAccountId};
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
    /// TBD.
    ///
    /// `GET /gateway-accounts` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client.gateway_accounts().get_gateway_account_collection().limit(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_collection(
        &self,
    ) -> GetGatewayAccountsGatewayAccountCollection {
        GetGatewayAccountsGatewayAccountCollection(
            self.client.call(&GET_GATEWAY_ACCOUNT_COLLECTION),
        )
    }

    /// TBD.
    ///
    /// `POST /gateway-accounts` responds with 201; documented errors: 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client.gateway_accounts().post_gateway_account(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_gateway_account(
        &self,
        body: &GatewayAccountRequest,
    ) -> Call<GatewayAccount> {
        self.client.call(&POST_GATEWAY_ACCOUNT).json(body)
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}` responds with 200; documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .get_gateway_account("gateway-account-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<GatewayAccount> {
        self.client.call(&GET_GATEWAY_ACCOUNT).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /gateway-accounts/{id}` responds with 200 or 201; documented errors: 401, 403, 404,
    /// 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .put_gateway_account("gateway-account-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_gateway_account(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountRequest,
    ) -> Call<GatewayAccount> {
        self.client.call(&PUT_GATEWAY_ACCOUNT).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `PATCH /gateway-accounts/{id}` responds with 200; documented errors: 401, 403, 404, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .patch_gateway_account("gateway-account-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_gateway_account(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountRequest,
    ) -> Call<GatewayAccount> {
        self.client.call(&PATCH_GATEWAY_ACCOUNT).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `DELETE /gateway-accounts/{id}` responds with 204; documented errors: 401, 403, 404, 409,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.gateway_accounts().delete_gateway_account("gateway-account-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_gateway_account(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<()> {
        self.client.call(&DELETE_GATEWAY_ACCOUNT).path(id.into_param())
    }

    /// TBD.
    ///
    /// `POST /gateway-accounts/{id}/close` responds with 201; documented errors: 401, 403, 404,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .post_gateway_account_closure("gateway-account-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_gateway_account_closure(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<GatewayAccount> {
        self.client.call(&POST_GATEWAY_ACCOUNT_CLOSURE).path(id.into_param())
    }

    /// TBD.
    ///
    /// `POST /gateway-accounts/{id}/disable` responds with 201; documented errors: 401, 403, 404,
    /// 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .post_gateway_account_disablement("gateway-account-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_gateway_account_disablement(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<GatewayAccount> {
        self.client.call(&POST_GATEWAY_ACCOUNT_DISABLEMENT).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}/downtime-schedules` responds with 200; documented errors: 401,
    /// 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .gateway_accounts()
    ///     .get_gateway_account_downtime_schedule_collection("gateway-account-id")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_downtime_schedule_collection(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> GetGatewayAccountsGatewayAccountDowntimeScheduleCollection {
        GetGatewayAccountsGatewayAccountDowntimeScheduleCollection(
            self
                .client
                .call(&GET_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE_COLLECTION)
                .path(id.into_param()),
        )
    }

    /// TBD.
    ///
    /// `POST /gateway-accounts/{id}/downtime-schedules` responds with 201; documented errors: 401,
    /// 403, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountDowntimeScheduleRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_downtime_schedule = client
    ///     .gateway_accounts()
    ///     .post_gateway_account_downtime_schedule("gateway-account-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_gateway_account_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountDowntimeScheduleRequest,
    ) -> Call<GatewayAccountDowntimeSchedule> {
        self.client
            .call(&POST_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE)
            .path(id.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}/downtime-schedules/{downtimeId}` responds with 200; documented
    /// errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_downtime_schedule = client
    ///     .gateway_accounts()
    ///     .get_gateway_account_downtime_schedule("gateway-account-id", "gateway-account-downtime-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        downtime_id: impl IntoParam<GatewayAccountDowntimeId>,
    ) -> Call<GatewayAccountDowntimeSchedule> {
        self.client
            .call(&GET_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE)
            .path(id.into_param())
            .path(downtime_id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /gateway-accounts/{id}/downtime-schedules/{downtimeId}` responds with 200; documented
    /// errors: 401, 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountDowntimeScheduleRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_downtime_schedule = client
    ///     .gateway_accounts()
    ///     .put_gateway_account_downtime_schedule("gateway-account-id", "gateway-account-downtime-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_gateway_account_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        downtime_id: impl IntoParam<GatewayAccountDowntimeId>,
        body: &GatewayAccountDowntimeScheduleRequest,
    ) -> Call<GatewayAccountDowntimeSchedule> {
        self.client
            .call(&PUT_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE)
            .path(id.into_param())
            .path(downtime_id.into_param())
            .json(body)
    }

    /// TBD.
    ///
    /// `DELETE /gateway-accounts/{id}/downtime-schedules/{downtimeId}` responds with 204;
    /// documented errors: 401, 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .gateway_accounts()
    ///     .delete_gateway_account_downtime_schedule("gateway-account-id", "gateway-account-downtime-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_gateway_account_downtime_schedule(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        downtime_id: impl IntoParam<GatewayAccountDowntimeId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE)
            .path(id.into_param())
            .path(downtime_id.into_param())
    }

    /// TBD.
    ///
    /// `POST /gateway-accounts/{id}/enable` responds with 201; documented errors: 401, 403, 404,
    /// 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account = client
    ///     .gateway_accounts()
    ///     .post_gateway_account_enablement("gateway-account-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_gateway_account_enablement(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<GatewayAccount> {
        self.client.call(&POST_GATEWAY_ACCOUNT_ENABLEMENT).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}/limits` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .gateway_accounts()
    ///     .get_gateway_account_limit_collection("gateway-account-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_limit_collection(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<Vec<GatewayAccountLimit>> {
        self.client.call(&GET_GATEWAY_ACCOUNT_LIMIT_COLLECTION).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}/limits/{limitId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_limit = client
    ///     .gateway_accounts()
    ///     .get_gateway_account_limit("gateway-account-id", "get-gateway-account-limit-limit-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_limit(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        limit_id: impl IntoParam<GetGatewayAccountLimitLimitId>,
    ) -> Call<GatewayAccountLimit> {
        self.client
            .call(&GET_GATEWAY_ACCOUNT_LIMIT)
            .path(id.into_param())
            .path(limit_id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /gateway-accounts/{id}/limits/{limitId}` responds with 200 or 201; documented errors:
    /// 401, 403, 404, 409, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountLimitRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_limit = client
    ///     .gateway_accounts()
    ///     .put_gateway_account_limit("gateway-account-id", "put-gateway-account-limit-limit-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_gateway_account_limit<'b>(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        limit_id: impl IntoParam<PutGatewayAccountLimitLimitId>,
        body: impl Into<Option<&'b GatewayAccountLimitRequest>>,
    ) -> Call<GatewayAccountLimit> {
        match body.into() {
            Some(body) => {
                self.client
                    .call(&PUT_GATEWAY_ACCOUNT_LIMIT)
                    .path(id.into_param())
                    .path(limit_id.into_param())
                    .json(body)
            }

            None => {
                self.client
                    .call(&PUT_GATEWAY_ACCOUNT_LIMIT)
                    .path(id.into_param())
                    .path(limit_id.into_param())
            }
        }
    }

    /// TBD.
    ///
    /// `DELETE /gateway-accounts/{id}/limits/{limitId}` responds with 204; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .gateway_accounts()
    ///     .delete_gateway_account_limit("gateway-account-id", "delete-gateway-account-limit-limit-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_gateway_account_limit(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        limit_id: impl IntoParam<DeleteGatewayAccountLimitLimitId>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_GATEWAY_ACCOUNT_LIMIT)
            .path(id.into_param())
            .path(limit_id.into_param())
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}/timeline` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let page = client
    ///     .gateway_accounts()
    ///     .get_gateway_account_timeline_collection("gateway-account-id")
    ///     .limit(20)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_timeline_collection(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> GetGatewayAccountsGatewayAccountTimelineCollection {
        GetGatewayAccountsGatewayAccountTimelineCollection(
            self
                .client
                .call(&GET_GATEWAY_ACCOUNT_TIMELINE_COLLECTION)
                .path(id.into_param()),
        )
    }

    /// TBD.
    ///
    /// `POST /gateway-accounts/{id}/timeline` responds with 201; documented errors: 401, 403, 422,
    /// 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountTimelineRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_timeline = client
    ///     .gateway_accounts()
    ///     .post_gateway_account_timeline("gateway-account-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_gateway_account_timeline(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: &GatewayAccountTimelineRequest,
    ) -> Call<GatewayAccountTimeline> {
        self.client.call(&POST_GATEWAY_ACCOUNT_TIMELINE).path(id.into_param()).json(body)
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}/timeline/{messageId}` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_timeline = client
    ///     .gateway_accounts()
    ///     .get_gateway_account_timeline("gateway-account-id", "message-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_timeline(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        message_id: impl IntoParam<String>,
    ) -> Call<GatewayAccountTimeline> {
        self.client
            .call(&GET_GATEWAY_ACCOUNT_TIMELINE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// TBD.
    ///
    /// `DELETE /gateway-accounts/{id}/timeline/{messageId}` responds with 204; documented errors:
    /// 401, 403, 404, 409, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .gateway_accounts()
    ///     .delete_gateway_account_timeline("gateway-account-id", "message-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_gateway_account_timeline(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        message_id: impl IntoParam<String>,
    ) -> Call<()> {
        self.client
            .call(&DELETE_GATEWAY_ACCOUNT_TIMELINE)
            .path(id.into_param())
            .path(message_id.into_param())
    }

    /// TBD.
    ///
    /// `POST /gateway-accounts/{id}/check-credentials` responds with 204; documented errors: 401,
    /// 403, 404, 409, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client
    ///     .gateway_accounts()
    ///     .post_gateway_account_check_credentials("gateway-account-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_gateway_account_check_credentials(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<()> {
        self.client.call(&POST_GATEWAY_ACCOUNT_CHECK_CREDENTIALS).path(id.into_param())
    }

    /// TBD.
    ///
    /// `GET /gateway-accounts/{id}/financial-settings` responds with 200; documented errors: 401,
    /// 403, 404.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_financial_settings = client
    ///     .gateway_accounts()
    ///     .get_gateway_account_financial_settings("gateway-account-id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gateway_account_financial_settings(
        &self,
        id: impl IntoParam<GatewayAccountId>,
    ) -> Call<GatewayAccountFinancialSettings> {
        self.client.call(&GET_GATEWAY_ACCOUNT_FINANCIAL_SETTINGS).path(id.into_param())
    }

    /// TBD.
    ///
    /// `PUT /gateway-accounts/{id}/financial-settings` responds with 200 or 201; documented errors:
    /// 401, 403, 404, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::GatewayAccountFinancialSettings,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let gateway_account_financial_settings = client
    ///     .gateway_accounts()
    ///     .put_gateway_account_financial_settings("gateway-account-id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_gateway_account_financial_settings<'b>(
        &self,
        id: impl IntoParam<GatewayAccountId>,
        body: impl Into<Option<&'b GatewayAccountFinancialSettings>>,
    ) -> Call<GatewayAccountFinancialSettings> {
        match body.into() {
            Some(body) => {
                self.client
                    .call(&PUT_GATEWAY_ACCOUNT_FINANCIAL_SETTINGS)
                    .path(id.into_param())
                    .json(body)
            }

            None => {
                self.client
                    .call(&PUT_GATEWAY_ACCOUNT_FINANCIAL_SETTINGS)
                    .path(id.into_param())
            }
        }
    }

    /// TBD.
    ///
    /// `POST /digital-wallets/onboarding/apple-pay` responds with 200 or 201; documented errors:
    /// 401, 403, 422, 429.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     client: rebilly_sdk::Client,
    /// #     body: rebilly_sdk::gateways::DigitalWalletOnboardingApplePayRequest,
    /// # ) -> Result<(), rebilly_sdk::Error> {
    /// let digital_wallet_onboarding_apple_pay = client
    ///     .gateway_accounts()
    ///     .post_digital_wallet_onboarding_apple_pay(&body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_digital_wallet_onboarding_apple_pay(
        &self,
        body: &DigitalWalletOnboardingApplePayRequest,
    ) -> Call<DigitalWalletOnboardingApplePay> {
        self.client.call(&POST_DIGITAL_WALLET_ONBOARDING_APPLE_PAY).json(body)
    }
}

/// Call of
/// [`GatewayAccounts::get_gateway_account_collection`](crate::gateways::GatewayAccounts::get_gateway_account_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`GatewayAccounts::get_gateway_account_collection` sends nothing until it is awaited or sent"]
pub struct GetGatewayAccountsGatewayAccountCollection(Call<Vec<GatewayAccount>>);

impl GetGatewayAccountsGatewayAccountCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`gateway_account_fields`](crate::gateways::gateway_account_fields). Rebilly documents none
    /// that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`gateway_account_fields`](crate::gateways::gateway_account_fields). Rebilly documents none
    /// that is accepted here.
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

paged_call!(GetGatewayAccountsGatewayAccountCollection, GatewayAccount);

/// Call of
/// [`GatewayAccounts::get_gateway_account_downtime_schedule_collection`](crate::gateways::GatewayAccounts::get_gateway_account_downtime_schedule_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`GatewayAccounts::get_gateway_account_downtime_schedule_collection` sends nothing until it is awaited or sent"]
pub struct GetGatewayAccountsGatewayAccountDowntimeScheduleCollection(
    Call<Vec<GatewayAccountDowntimeSchedule>>,
);

impl GetGatewayAccountsGatewayAccountDowntimeScheduleCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Filter expression: `field:value`, conditions joined by `;`, alternative values by `,`.
    ///
    /// Names of all properties:
    /// [`gateway_account_downtime_schedule_fields`](crate::gateways::gateway_account_downtime_schedule_fields).
    /// Rebilly documents none that is accepted here.
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        Self(self.0.query("filter", Into::<Filter>::into(filter)))
    }

    /// Properties to sort by; a leading minus sorts in descending order.
    ///
    /// Names of all properties:
    /// [`gateway_account_downtime_schedule_fields`](crate::gateways::gateway_account_downtime_schedule_fields).
    /// Rebilly documents none that is accepted here.
    pub fn sort(self, sort: impl Into<Sort>) -> Self {
        Self(self.0.query("sort", Into::<Sort>::into(sort)))
    }
}

paged_call!(
    GetGatewayAccountsGatewayAccountDowntimeScheduleCollection,
    GatewayAccountDowntimeSchedule
);

/// Call of
/// [`GatewayAccounts::get_gateway_account_timeline_collection`](crate::gateways::GatewayAccounts::get_gateway_account_timeline_collection):
/// its optional parameters, and the options of every call.
#[must_use = "`GatewayAccounts::get_gateway_account_timeline_collection` sends nothing until it is awaited or sent"]
pub struct GetGatewayAccountsGatewayAccountTimelineCollection(
    Call<Vec<GatewayAccountTimeline>>,
);

impl GetGatewayAccountsGatewayAccountTimelineCollection {
    /// Maximum number of items in a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Number of items to skip.
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

paged_call!(GetGatewayAccountsGatewayAccountTimelineCollection, GatewayAccountTimeline);

static GET_GATEWAY_ACCOUNT_COLLECTION: Operation = Operation::new(
    "GetGatewayAccountCollection",
    Method::GET,
    "/gateway-accounts",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_GATEWAY_ACCOUNT: Operation = Operation::new(
    "PostGatewayAccount",
    Method::POST,
    "/gateway-accounts",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_GATEWAY_ACCOUNT: Operation = Operation::new(
        "GetGatewayAccount",
        Method::GET,
        "/gateway-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_GATEWAY_ACCOUNT: Operation = Operation::new(
        "PutGatewayAccount",
        Method::PUT,
        "/gateway-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PATCH_GATEWAY_ACCOUNT: Operation = Operation::new(
        "PatchGatewayAccount",
        Method::PATCH,
        "/gateway-accounts/{id}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Never,
    )
    .returns_id();
static DELETE_GATEWAY_ACCOUNT: Operation = Operation::new(
    "DeleteGatewayAccount",
    Method::DELETE,
    "/gateway-accounts/{id}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_GATEWAY_ACCOUNT_CLOSURE: Operation = Operation::new(
    "PostGatewayAccountClosure",
    Method::POST,
    "/gateway-accounts/{id}/close",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static POST_GATEWAY_ACCOUNT_DISABLEMENT: Operation = Operation::new(
    "PostGatewayAccountDisablement",
    Method::POST,
    "/gateway-accounts/{id}/disable",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE_COLLECTION: Operation = Operation::new(
    "GetGatewayAccountDowntimeScheduleCollection",
    Method::GET,
    "/gateway-accounts/{id}/downtime-schedules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE: Operation = Operation::new(
    "PostGatewayAccountDowntimeSchedule",
    Method::POST,
    "/gateway-accounts/{id}/downtime-schedules",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Never,
);

static GET_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE: Operation = Operation::new(
        "GetGatewayAccountDowntimeSchedule",
        Method::GET,
        "/gateway-accounts/{id}/downtime-schedules/{downtimeId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static PUT_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE: Operation = Operation::new(
        "PutGatewayAccountDowntimeSchedule",
        Method::PUT,
        "/gateway-accounts/{id}/downtime-schedules/{downtimeId}",
        &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
        Idempotency::Always,
    )
    .returns_id();
static DELETE_GATEWAY_ACCOUNT_DOWNTIME_SCHEDULE: Operation = Operation::new(
    "DeleteGatewayAccountDowntimeSchedule",
    Method::DELETE,
    "/gateway-accounts/{id}/downtime-schedules/{downtimeId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_GATEWAY_ACCOUNT_ENABLEMENT: Operation = Operation::new(
    "PostGatewayAccountEnablement",
    Method::POST,
    "/gateway-accounts/{id}/enable",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_GATEWAY_ACCOUNT_LIMIT_COLLECTION: Operation = Operation::new(
    "GetGatewayAccountLimitCollection",
    Method::GET,
    "/gateway-accounts/{id}/limits",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_GATEWAY_ACCOUNT_LIMIT: Operation = Operation::new(
    "GetGatewayAccountLimit",
    Method::GET,
    "/gateway-accounts/{id}/limits/{limitId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PUT_GATEWAY_ACCOUNT_LIMIT: Operation = Operation::new(
    "PutGatewayAccountLimit",
    Method::PUT,
    "/gateway-accounts/{id}/limits/{limitId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE_GATEWAY_ACCOUNT_LIMIT: Operation = Operation::new(
    "DeleteGatewayAccountLimit",
    Method::DELETE,
    "/gateway-accounts/{id}/limits/{limitId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static GET_GATEWAY_ACCOUNT_TIMELINE_COLLECTION: Operation = Operation::new(
    "GetGatewayAccountTimelineCollection",
    Method::GET,
    "/gateway-accounts/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_GATEWAY_ACCOUNT_TIMELINE: Operation = Operation::new(
    "PostGatewayAccountTimeline",
    Method::POST,
    "/gateway-accounts/{id}/timeline",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_GATEWAY_ACCOUNT_TIMELINE: Operation = Operation::new(
    "GetGatewayAccountTimeline",
    Method::GET,
    "/gateway-accounts/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE_GATEWAY_ACCOUNT_TIMELINE: Operation = Operation::new(
    "DeleteGatewayAccountTimeline",
    Method::DELETE,
    "/gateway-accounts/{id}/timeline/{messageId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_GATEWAY_ACCOUNT_CHECK_CREDENTIALS: Operation = Operation::new(
    "PostGatewayAccountCheckCredentials",
    Method::POST,
    "/gateway-accounts/{id}/check-credentials",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);

static GET_GATEWAY_ACCOUNT_FINANCIAL_SETTINGS: Operation = Operation::new(
    "GetGatewayAccountFinancialSettings",
    Method::GET,
    "/gateway-accounts/{id}/financial-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static PUT_GATEWAY_ACCOUNT_FINANCIAL_SETTINGS: Operation = Operation::new(
    "PutGatewayAccountFinancialSettings",
    Method::PUT,
    "/gateway-accounts/{id}/financial-settings",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static POST_DIGITAL_WALLET_ONBOARDING_APPLE_PAY: Operation = Operation::new(
    "PostDigitalWalletOnboardingApplePay",
    Method::POST,
    "/digital-wallets/onboarding/apple-pay",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Never,
);
