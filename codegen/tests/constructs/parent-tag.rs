// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{ModelOf, model, open_enum, parent_union};
use crate::types::Nullable;

model! {
    /// A thing.
    pub struct Thing {
        /// An id.
        #[json("id")]
        pub id: Option<String>,
        /// A kind.
        #[json("kind", required)]
        pub kind: Kind,
        /// Its credentials.
        #[json("credentials", required, sensitive)]
        pub credentials: Credentials,
        /// Its settings.
        #[json("settings", nullable)]
        pub settings: Option<Settings>,
    }
}

impl Thing {
    /// Returns [`credentials`](Self::credentials) as one of the models of [`Credentials`]. `None`
    /// if it is absent, or if [`kind`](Self::kind) selects another model.
    pub fn credentials_as<T: ModelOf<Credentials>>(&self) -> Option<T> {
        self.credentials.model_for(self.kind.as_str())
    }

    /// Returns [`settings`](Self::settings) as one of the models of [`Settings`]. `None` if it is
    /// absent, or if [`kind`](Self::kind) selects another model.
    pub fn settings_as<T: ModelOf<Settings>>(&self) -> Option<T> {
        self.settings.as_ref()?.model_for(self.kind.as_str())
    }
}

model! {
    /// Request body of [`Things::upsert`](crate::things::Things::upsert): the writable properties
    /// of a [`Thing`].
    #[request_of(Thing)]
    #[new(value kind: Kind, value credentials: Credentials)]
    pub struct ThingRequest {
        /// A kind.
        #[json("kind", required)]
        #[required_setter(with_kind)]
        pub kind: Kind,
        /// Its credentials.
        #[json("credentials", required, sensitive)]
        #[required_setter(with_credentials)]
        pub credentials: Credentials,
        /// Its settings.
        #[json("settings", nullable)]
        #[setter(with_settings)]
        pub settings: Nullable<Settings>,
    }
}

impl ThingRequest {
    /// Returns [`credentials`](Self::credentials) as one of the models of [`Credentials`]. `None`
    /// if it is absent, or if [`kind`](Self::kind) selects another model.
    pub fn credentials_as<T: ModelOf<Credentials>>(&self) -> Option<T> {
        self.credentials.model_for(self.kind.as_str())
    }

    /// Returns [`settings`](Self::settings) as one of the models of [`Settings`]. `None` if it is
    /// absent, or if [`kind`](Self::kind) selects another model.
    pub fn settings_as<T: ModelOf<Settings>>(&self) -> Option<T> {
        self.settings.as_ref()?.model_for(self.kind.as_str())
    }
}

open_enum! {
    /// A kind.
    pub enum Kind {
        #[json("adyen")]
        Adyen,
        #[json("stripe")]
        Stripe,
        #[json("other")]
        Other,
    }
}

parent_union! {
    /// Credentials of a thing, in the form of its kind.
    #[parent_tag("kind")]
    pub enum Credentials {
        #[json("adyen")]
        AdyenCredentials,
        #[json("stripe", "square")]
        KeyCredentials,
    }
}

parent_union! {
    /// Settings of a thing, in the form of its kind.
    #[parent_tag("kind")]
    pub enum Settings {
        #[json("adyen")]
        AdyenSettings,
    }
}

model! {
    /// Credentials of Adyen.
    #[new(value account: String, value api_key: String)]
    pub struct AdyenCredentials {
        /// An account.
        #[json("account", required)]
        #[required_setter(with_account)]
        pub account: String,
        /// A key. Only in requests.
        #[json("apiKey", required, sensitive)]
        #[required_setter(with_api_key)]
        pub api_key: String,
    }
}

model! {
    /// A key.
    pub struct KeyCredentials {
        /// A key. Only in requests.
        #[json("key", sensitive)]
        #[setter(with_key)]
        pub key: Option<String>,
    }
}

model! {
    /// Settings of Adyen.
    pub struct AdyenSettings {
        /// Stores.
        #[json("stores")]
        #[items_setter(with_stores)]
        pub stores: Option<Vec<AdyenSettingsStores>>,
    }
}

model! {
    /// A store.
    pub struct AdyenSettingsStores {
        /// A name.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
    }
}
