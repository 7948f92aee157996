//! Chapters of the documentation. They have no items.

#[doc = include_str!("../docs/coming-from-other-sdks.md")]
pub mod coming_from_other_sdks {}
#[doc = include_str!("../docs/first-steps.md")]
pub mod first_steps {}
#[doc = include_str!("../docs/testing.md")]
pub mod testing {}
#[doc = include_str!("../docs/values.md")]
pub mod values {}
#[doc = include_str!("../docs/webhooks.md")]
pub mod webhooks {}
