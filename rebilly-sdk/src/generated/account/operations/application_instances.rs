// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Instances of applications that the organization uses.

use http::Method;
use crate::account::{
    ApplicationInstance, ApplicationInstanceConfiguration,
    ApplicationInstanceConfigurationRequest, ApplicationInstanceRequest,
};
use crate::call::Call;
use crate::client::Client;
use crate::operation::{AuthScheme, Idempotency, Operation};
use crate::shared::ApplicationId;
use crate::types::IntoParam;

impl Client {
    /// Instances of applications that the organization uses.
    pub fn application_instances(&self) -> ApplicationInstances {
        ApplicationInstances {
            client: self.clone(),
        }
    }
}

/// Instances of applications that the organization uses.
///
/// Accessor of the client: [`Client::application_instances`].
#[derive(Debug, Clone)]
pub struct ApplicationInstances {
    client: Client,
}

impl ApplicationInstances {
    /// Returns the instance of an application in this organization.
    ///
    /// `GET /application-instances/{applicationId}` responds with 200; documented errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let application_instance = client
    ///     .application_instances()
    ///     .get("app_01H0HT25X7XXCJGS4H8VJSYF2Y")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        application_id: impl IntoParam<ApplicationId>,
    ) -> Call<ApplicationInstance> {
        self.client.call(&GET).path(application_id.into_param())
    }

    /// Creates or replaces the instance of an application in this organization.
    ///
    /// A retry is safe.
    ///
    /// `PUT /application-instances/{applicationId}` responds with 200 or 201; documented errors:
    /// 401, 403, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::ApplicationInstanceRequest::default();
    /// let application_instance = client
    ///     .application_instances()
    ///     .upsert("app_01H0HT25X7XXCJGS4H8VJSYF2Y", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert<'b>(
        &self,
        application_id: impl IntoParam<ApplicationId>,
        body: impl Into<Option<&'b ApplicationInstanceRequest>>,
    ) -> Call<ApplicationInstance> {
        match body.into() {
            Some(body) => {
                self.client.call(&UPSERT).path(application_id.into_param()).json(body)
            }

            None => self.client.call(&UPSERT).path(application_id.into_param()),
        }
    }

    /// Deletes the instance of an application from this organization.
    ///
    /// `DELETE /application-instances/{applicationId}` responds with 204; documented errors: 401,
    /// 403, 404, 429.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// client.application_instances().delete("app_01H0HT25X7XXCJGS4H8VJSYF2Y").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, application_id: impl IntoParam<ApplicationId>) -> Call<()> {
        self.client.call(&DELETE).path(application_id.into_param())
    }

    /// Returns the configuration of an application instance.
    ///
    /// `GET /application-instances/{applicationId}/configuration` responds with 200; documented
    /// errors: 401, 403.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let application_instance_configuration = client
    ///     .application_instances()
    ///     .get_configuration("app_01H0HT25X7XXCJGS4H8VJSYF2Y")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_configuration(
        &self,
        application_id: impl IntoParam<ApplicationId>,
    ) -> Call<ApplicationInstanceConfiguration> {
        self.client.call(&GET_CONFIGURATION).path(application_id.into_param())
    }

    /// Creates or replaces the configuration of an application instance.
    ///
    /// A retry is safe.
    ///
    /// `PUT /application-instances/{applicationId}/configuration` responds with 200 or 201;
    /// documented errors: 401, 403, 422, 429. With `None` no body is sent.
    ///
    /// ```no_run
    /// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
    /// let body = rebilly_sdk::account::ApplicationInstanceConfigurationRequest::new([
    ///     ("key", "settings"),
    /// ]);
    /// let application_instance_configuration = client
    ///     .application_instances()
    ///     .set_configuration("app_01H0HT25X7XXCJGS4H8VJSYF2Y", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_configuration<'b>(
        &self,
        application_id: impl IntoParam<ApplicationId>,
        body: impl Into<Option<&'b ApplicationInstanceConfigurationRequest>>,
    ) -> Call<ApplicationInstanceConfiguration> {
        match body.into() {
            Some(body) => {
                self.client
                    .call(&SET_CONFIGURATION)
                    .path(application_id.into_param())
                    .json(body)
            }

            None => {
                self.client.call(&SET_CONFIGURATION).path(application_id.into_param())
            }
        }
    }
}

static GET: Operation = Operation::new(
    "GetApplicationInstance",
    Method::GET,
    "/application-instances/{applicationId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static UPSERT: Operation = Operation::new(
    "PutApplicationInstance",
    Method::PUT,
    "/application-instances/{applicationId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt],
    Idempotency::Always,
);

static DELETE: Operation = Operation::new(
    "DeleteApplicationInstance",
    Method::DELETE,
    "/application-instances/{applicationId}",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Always,
);

static GET_CONFIGURATION: Operation = Operation::new(
    "GetApplicationInstanceConfiguration",
    Method::GET,
    "/application-instances/{applicationId}/configuration",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Always,
);

static SET_CONFIGURATION: Operation = Operation::new(
    "PutApplicationInstanceConfiguration",
    Method::PUT,
    "/application-instances/{applicationId}/configuration",
    &[AuthScheme::SecretApiKey, AuthScheme::Jwt, AuthScheme::ApplicationJwt],
    Idempotency::Always,
);
