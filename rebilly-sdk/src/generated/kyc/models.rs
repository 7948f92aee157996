// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of kyc.

use crate::customers::{Customer, Tag};
use crate::kyc::{
    KycDocumentRejection, KycDocumentStatus, KycDocumentSubtypes, KycFundsMatches,
    KycPurchaseMatches, KycRequestDocument,
};
use crate::model::{model, open_enum, union};
use crate::shared::{
    AmlCheckId, CustomerId, FileId, KycDocumentId, KycRequestId, Link, OrganizationId,
    PaymentInstrumentId, UserId, WebsiteId,
};
use crate::types::{Date, Json, Map, Nullable, Timestamp};

model! {
    /// Watch list entry that an AML check found.
    pub struct AmlHit {
        /// First name in the watch list entry. Example: `Benjamin`.
        #[json("firstName", sensitive)]
        pub first_name: Option<String>,
        /// Last name in the watch list entry. Example: `Franklin`.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Watch list that the entry comes from.
        #[json("source")]
        pub source: Option<String>,
        /// Types of the source; `pep` is a list of politically exposed persons.
        #[json("sourceType")]
        pub source_type: Vec<AmlHitSourceType>,
        /// Gender in the watch list entry.
        #[json("gender", nullable, sensitive)]
        pub gender: Option<String>,
        /// Titles in the watch list entry.
        #[json("title", nullable, sensitive)]
        pub title: Vec<String>,
        /// Type of the listed party: a person or an organization.
        #[json("type")]
        pub type_: Option<AmlHitType>,
        /// Legal bases of the entry.
        #[json("legalBasis")]
        pub legal_basis: Vec<String>,
        /// Regime that issued the sanctions. Example: `United States Government`.
        #[json("regime", nullable)]
        pub regime: Option<String>,
        /// Confidence level of the match.
        #[json("confidence")]
        pub confidence: Option<AmlHitConfidence>,
        /// Nationality in the watch list entry.
        #[json("nationality", sensitive)]
        pub nationality: Option<String>,
        /// Addresses in the watch list entry.
        #[json("address")]
        pub address: Vec<AmlHitAddress>,
        /// Dates of birth in the watch list entry.
        #[json("dob", sensitive)]
        pub dob: Vec<Date>,
        /// Aliases in the watch list entry.
        #[json("aliases")]
        pub aliases: Vec<AmlHitAliases>,
        /// Passports in the watch list entry.
        #[json("passport")]
        pub passport: Vec<AmlHitPassport>,
        /// Comments on the listed party.
        #[json("comments", nullable, sensitive)]
        pub comments: Option<String>,
        /// Metadata of the lookup.
        #[json("metadata", nullable)]
        pub metadata: Option<AmlHitMetadata>,
        /// Details of the match.
        #[json("matchDetails", nullable)]
        pub match_details: Option<AmlHitMatchDetails>,
        /// Links to related resources.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Type of a watch list source; `pep` is a list of politically exposed persons.
    pub enum AmlHitSourceType {
        #[json("pep")]
        Pep,
        #[json("sanctions")]
        Sanctions,
        #[json("adverse-media")]
        AdverseMedia,
        #[json("enforcements")]
        Enforcements,
        #[json("state-owned-enterprise")]
        StateOwnedEnterprise,
    }
}

open_enum! {
    /// Type of the listed party: a person or an organization.
    pub enum AmlHitType {
        #[json("individual")]
        Individual,
        #[json("entity")]
        Entity,
    }
}

open_enum! {
    /// Confidence level of the match.
    pub enum AmlHitConfidence {
        #[json("weak")]
        Weak,
        #[json("medium")]
        Medium,
        #[json("strong")]
        Strong,
        #[json("very-strong")]
        VeryStrong,
    }
}

model! {
    /// Address in a watch list entry.
    pub struct AmlHitAddress {
        /// First line of the address.
        #[json("address", nullable, sensitive)]
        pub address: Option<String>,
        /// Second line of the address.
        #[json("address2", nullable, sensitive)]
        pub address2: Option<String>,
        /// City of the address.
        #[json("city", nullable, sensitive)]
        pub city: Option<String>,
        /// Region of the address.
        #[json("region", nullable, sensitive)]
        pub region: Option<String>,
        /// Country of the address.
        #[json("country", nullable, sensitive)]
        pub country: Option<String>,
        /// `true` when the address is the place of birth. Default: `false`.
        #[json("birthplace")]
        pub birthplace: Option<bool>,
    }
}

model! {
    /// Alias in a watch list entry, with its authenticity.
    pub struct AmlHitAliases {
        /// First name of the alias.
        #[json("firstName", sensitive)]
        pub first_name: Option<String>,
        /// Last name of the alias.
        #[json("lastName", sensitive)]
        pub last_name: Option<String>,
        /// Authenticity of the alias.
        #[json("authenticity")]
        pub authenticity: Option<AmlHitAliasesAuthenticity>,
    }
}

open_enum! {
    /// Authenticity of the alias.
    pub enum AmlHitAliasesAuthenticity {
        #[json("strong")]
        Strong,
        #[json("weak")]
        Weak,
        #[json("unknown")]
        UnknownValue,
    }
}

model! {
    /// Passport in a watch list entry.
    pub struct AmlHitPassport {
        /// Number of the passport.
        #[json("number", sensitive)]
        pub number: Option<String>,
        /// Date of the registration of the passport.
        #[json("registrationDate", sensitive)]
        pub registration_date: Option<Date>,
    }
}

model! {
    /// Metadata of the lookup.
    pub struct AmlHitMetadata {
        /// Identifier of the lookup. Example: `1E66DAD6-A2E2-4DCB-BCAF-8CC92CD1DDEC`.
        #[json("lookupId")]
        pub lookup_id: Option<String>,
    }
}

model! {
    /// Details of the match.
    pub struct AmlHitMatchDetails {
        /// Factors of the confidence level; `dob` is the date of birth, `yob` the year of birth.
        #[json("confidenceFactors")]
        pub confidence_factors: Vec<AmlHitMatchDetailsConfidenceFactors>,
        /// Criteria that matched; `aka` is an alias.
        #[json("matchCriteria")]
        pub match_criteria: Vec<AmlHitMatchDetailsMatchCriteria>,
    }
}

open_enum! {
    /// Factor of the confidence level of a match; `dob` is the date of birth, `yob` the year of
    /// birth.
    pub enum AmlHitMatchDetailsConfidenceFactors {
        #[json("confidence_exact_country")]
        ConfidenceExactCountry,
        #[json("confidence_mismatch_country")]
        ConfidenceMismatchCountry,
        #[json("confidence_missing_country")]
        ConfidenceMissingCountry,
        #[json("confidence_exact_dob")]
        ConfidenceExactDob,
        #[json("confidence_mismatch_dob")]
        ConfidenceMismatchDob,
        #[json("confidence_missing_dob")]
        ConfidenceMissingDob,
        #[json("confidence_exact_yob")]
        ConfidenceExactYob,
        #[json("confidence_inexact_yob")]
        ConfidenceInexactYob,
        #[json("confidence_strong_hit_relevance")]
        ConfidenceStrongHitRelevance,
        #[json("confidence_weak_hit_relevance")]
        ConfidenceWeakHitRelevance,
        #[json("confidence_exact_full_name")]
        ConfidenceExactFullName,
        #[json("confidence_fuzzy_full_name")]
        ConfidenceFuzzyFullName,
    }
}

open_enum! {
    /// Criterion that matched in an AML check; `aka` is an alias.
    pub enum AmlHitMatchDetailsMatchCriteria {
        #[json("match_exact_name")]
        MatchExactName,
        #[json("match_phonetic_first_name")]
        MatchPhoneticFirstName,
        #[json("match_phonetic_last_name")]
        MatchPhoneticLastName,
        #[json("match_exact_full_name")]
        MatchExactFullName,
        #[json("match_aka_exact_name")]
        MatchAkaExactName,
        #[json("match_aka_phonetic_first_name")]
        MatchAkaPhoneticFirstName,
        #[json("match_aka_phonetic_last_name")]
        MatchAkaPhoneticLastName,
        #[json("match_aka_exact_full_name")]
        MatchAkaExactFullName,
        #[json("match_fuzzy_nationality")]
        MatchFuzzyNationality,
        #[json("match_exact_address")]
        MatchExactAddress,
        #[json("match_exact_city")]
        MatchExactCity,
        #[json("match_exact_region")]
        MatchExactRegion,
        #[json("match_exact_country")]
        MatchExactCountry,
        #[json("match_exact_post_code")]
        MatchExactPostCode,
    }
}

model! {
    /// Check of a customer against anti-money-laundering (AML) watch lists.
    pub struct AmlCheck {
        /// Identifier of the AML check.
        #[json("id")]
        pub id: Option<AmlCheckId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Identifier of the website.
        #[json("websiteId")]
        pub website_id: Option<WebsiteId>,
        /// Identifier of the reviewer, or `null`.
        #[json("reviewerId", nullable)]
        pub reviewer_id: Option<UserId>,
        /// Type of the reviewer: a person or an automated process. Example: `bot`.
        #[json("reviewerType", nullable)]
        pub reviewer_type: Option<AmlCheckReviewerType>,
        /// Name of the reviewer, or `null`.
        #[json("reviewerName", nullable, sensitive)]
        pub reviewer_name: Option<String>,
        /// Timestamp of the start of the review, or `null`.
        #[json("reviewStartTime", nullable)]
        pub review_start_time: Option<Timestamp>,
        /// Timestamp of the review, or `null`.
        #[json("reviewTime", nullable)]
        pub review_time: Option<Timestamp>,
        /// Priority of the review, or `null`.
        #[json("priority", nullable)]
        pub priority: Option<String>,
        /// Occasion of the check.
        #[json("source")]
        pub source: Option<AmlCheckSource>,
        /// Status of the AML check.
        #[json("status")]
        pub status: Option<AmlCheckStatus>,
        /// Customer that was checked.
        #[json("customer")]
        pub customer: Option<AmlCheckCustomer>,
        /// Watch list entries that the check found.
        #[json("hits")]
        pub hits: Vec<AmlHit>,
        /// Tags of the AML check.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// Origin of the status when another check supplied it, or `null`.
        #[json("provenance", nullable)]
        pub provenance: Option<AmlCheckProvenance>,
        /// Reason for the status `no-match`, or `null`. Example: `no_hits_found`.
        #[json("noMatchReason", nullable)]
        pub no_match_reason: Option<AmlCheckNoMatchReason>,
        /// Details about the status `no-match`.
        #[json("noMatchDetails", sensitive)]
        pub no_match_details: Vec<String>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

open_enum! {
    /// Type of the reviewer: a person or an automated process.
    pub enum AmlCheckReviewerType {
        #[json("human")]
        Human,
        #[json("bot")]
        Bot,
    }
}

open_enum! {
    /// Occasion of the check.
    pub enum AmlCheckSource {
        #[json("sign-up")]
        SignUp,
        #[json("recurring")]
        Recurring,
        #[json("purchase")]
        Purchase,
    }
}

open_enum! {
    /// Status of the AML check.
    pub enum AmlCheckStatus {
        #[json("pending-review")]
        PendingReview,
        #[json("in-review")]
        InReview,
        #[json("no-match")]
        NoMatch,
        #[json("confirmed-match")]
        ConfirmedMatch,
        #[json("false-positive")]
        FalsePositive,
    }
}

model! {
    /// Customer that was checked.
    pub struct AmlCheckCustomer {
        /// Identifier of the customer.
        #[json("id")]
        pub id: Option<CustomerId>,
        /// Primary address of the customer.
        #[json("primaryAddress")]
        pub primary_address: Option<AmlCheckCustomerPrimaryAddress>,
        /// Identifier of the organization.
        #[json("organizationId")]
        pub organization_id: Option<OrganizationId>,
    }
}

model! {
    /// Primary address of the customer.
    pub struct AmlCheckCustomerPrimaryAddress {
        /// First name of the customer. At most 45 characters.
        #[json("firstName", sensitive)]
        pub first_name: Option<String>,
        /// Last name of the customer. At most 45 characters.
        #[json("lastName", sensitive)]
        pub last_name: Option<String>,
        /// Date of birth of the customer. Example: `1971-02-14`.
        #[json("dob", nullable, sensitive)]
        pub dob: Option<Date>,
        /// First line of the address. At most 60 characters. Example: `36 Craven St`.
        #[json("address", nullable, sensitive)]
        pub address: Option<String>,
        /// Second line of the address. At most 60 characters.
        #[json("address2", nullable, sensitive)]
        pub address2: Option<String>,
        /// City of the address. At most 45 characters. Example: `Austin`.
        #[json("city", nullable, sensitive)]
        pub city: Option<String>,
        /// Region of the address. At most 45 characters. Example: `Texas`.
        #[json("region", nullable, sensitive)]
        pub region: Option<String>,
        /// Country of the address.
        #[json("country", nullable, sensitive)]
        pub country: Option<String>,
        /// Postal code of the address. At most 10 characters. Example: `WC2N 5NF`.
        #[json("postalCode", nullable, sensitive)]
        pub postal_code: Option<String>,
    }
}

model! {
    /// Origin of the status when another check supplied it, or `null`.
    pub struct AmlCheckProvenance {
        /// `true` when the check inherits from an earlier one. Example: `true`.
        #[json("inherited")]
        pub inherited: Option<bool>,
        /// Identifier of the AML check that this check inherits from.
        #[json("inheritedFromAmlCheckId")]
        pub inherited_from_aml_check_id: Option<AmlCheckId>,
        /// Extent of the inheritance; `status-only` is the status and no other property.
        #[json("scope")]
        pub scope: Vec<AmlCheckProvenanceScope>,
        /// Reasons for the inheritance: an exact match with a duplicate customer, or an earlier
        /// check.
        #[json("reasons")]
        pub reasons: Vec<AmlCheckProvenanceReasons>,
    }
}

open_enum! {
    /// Extent of the inheritance of an AML check; `status-only` is the status and no other
    /// property.
    pub enum AmlCheckProvenanceScope {
        #[json("status-only")]
        StatusOnly,
    }
}

open_enum! {
    /// Reason for the inheritance of an AML check: an exact match with a duplicate customer, or an
    /// earlier check.
    pub enum AmlCheckProvenanceReasons {
        #[json("customer_duplicated_by_person_exact_match")]
        CustomerDuplicatedByPersonExactMatch,
        #[json("customer_duplicated_by_primary_phone_number_exact_match")]
        CustomerDuplicatedByPrimaryPhoneNumberExactMatch,
        #[json("customer_previous_check_exact_match")]
        CustomerPreviousCheckExactMatch,
    }
}

open_enum! {
    /// Reason for the status `no-match`, or `null`.
    pub enum AmlCheckNoMatchReason {
        #[json("no_hits_found")]
        NoHitsFound,
        #[json("mismatched_hits")]
        MismatchedHits,
        #[json("hits_are_below_relevance_score_threshold")]
        HitsAreBelowRelevanceScoreThreshold,
        #[json("internal_system_error")]
        InternalSystemError,
    }
}

model! {
    /// Result of the review of an AML check.
    pub struct AmlCheckReview {
        /// Result of the review.
        #[json("status")]
        #[setter(with_status)]
        pub status: Option<AmlCheckReviewStatus>,
    }
}

open_enum! {
    /// Result of the review.
    pub enum AmlCheckReviewStatus {
        #[json("confirmed-match")]
        ConfirmedMatch,
        #[json("false-positive")]
        FalsePositive,
    }
}

model! {
    /// Confidence levels of a match, by the comparison of addresses and countries.
    pub struct AmlCompoundConfidence {
        /// Confidence levels when the addresses match.
        #[json("addressMatch")]
        #[setter(with_address_match)]
        pub address_match: Option<AmlCountryConfidence>,
        /// Confidence levels when the addresses differ.
        #[json("addressMismatch")]
        #[setter(with_address_mismatch)]
        pub address_mismatch: Option<AmlCountryConfidence>,
        /// Confidence levels when there is no address.
        #[json("noAddress")]
        #[setter(with_no_address)]
        pub no_address: Option<AmlCountryConfidence>,
    }
}

open_enum! {
    /// Confidence level of an AML match.
    pub enum AmlConfidence {
        #[json("weak")]
        Weak,
        #[json("medium")]
        Medium,
        #[json("strong")]
        Strong,
        #[json("very-strong")]
        VeryStrong,
    }
}

open_enum! {
    /// Review priority of an AML check. The direction of the scale is not documented.
    pub enum AmlPriority {
        #[json("p0")]
        P0,
        #[json("p1")]
        P1,
        #[json("p2")]
        P2,
        #[json("p3")]
        P3,
    }
}

model! {
    /// Confidence levels and review priorities of AML checks.
    pub struct AmlScreeningSettings {
        /// Confidence levels of matches.
        #[json("confidence")]
        #[setter(with_confidence)]
        pub confidence: Option<AmlScreeningSettingsConfidence>,
        /// Review priorities, by type of source and confidence level.
        #[json("priority")]
        #[setter(with_priority)]
        pub priority: Option<AmlScreeningSettingsPriority>,
    }
}

model! {
    /// Confidence levels of matches.
    pub struct AmlScreeningSettingsConfidence {
        /// Confidence levels when the dates of birth match.
        #[json("dob")]
        #[setter(with_dob)]
        pub dob: Option<AmlMatchConfidence>,
        /// Confidence levels when there is no date of birth.
        #[json("noDob")]
        #[setter(with_no_dob)]
        pub no_dob: Option<AmlScreeningSettingsConfidenceNoDob>,
        /// Confidence levels when the years of birth match.
        #[json("yob")]
        #[setter(with_yob)]
        pub yob: Option<AmlMatchConfidence>,
        /// Confidence levels when the years of birth match inexactly.
        #[json("inexactYob")]
        #[setter(with_inexact_yob)]
        pub inexact_yob: Option<AmlMatchConfidence>,
    }
}

model! {
    /// Confidence levels when there is no date of birth.
    pub struct AmlScreeningSettingsConfidenceNoDob {
        /// Confidence levels of an exact match.
        #[json("exactMatch")]
        #[setter(with_exact_match)]
        pub exact_match: Option<AmlCompoundConfidence>,
        /// Confidence levels of an inexact match.
        #[json("inexactMatch")]
        #[setter(with_inexact_match)]
        pub inexact_match: Option<AmlCompoundConfidence>,
        /// Confidence levels of a weak match.
        #[json("weakMatch")]
        #[setter(with_weak_match)]
        pub weak_match: Option<AmlCompoundConfidence>,
    }
}

model! {
    /// Review priorities, by type of source and confidence level.
    pub struct AmlScreeningSettingsPriority {
        /// Review priorities for politically exposed persons.
        #[json("pep")]
        #[setter(with_pep)]
        pub pep: Option<AmlPriorityByConfidence>,
        /// Review priorities for enforcements.
        #[json("enforcements")]
        #[setter(with_enforcements)]
        pub enforcements: Option<AmlPriorityByConfidence>,
        /// Review priorities for state-owned enterprises.
        #[json("stateOwnedEnterprise")]
        #[setter(with_state_owned_enterprise)]
        pub state_owned_enterprise: Option<AmlPriorityByConfidence>,
        /// Review priorities for sanctions.
        #[json("sanctions")]
        #[setter(with_sanctions)]
        pub sanctions: Option<AmlPriorityByConfidence>,
        /// Review priorities for adverse media.
        #[json("adverseMedia")]
        #[setter(with_adverse_media)]
        pub adverse_media: Option<AmlPriorityByConfidence>,
    }
}

model! {
    /// Confidence levels of a match, by the comparison of the countries.
    pub struct AmlCountryConfidence {
        /// Confidence level when the countries match.
        #[json("matchingCountry", nullable)]
        #[setter(with_matching_country)]
        pub matching_country: Nullable<AmlConfidence>,
        /// Confidence level when the countries differ.
        #[json("mismatchingCountry", nullable)]
        #[setter(with_mismatching_country)]
        pub mismatching_country: Nullable<AmlConfidence>,
        /// Confidence level when there is no country.
        #[json("noCountry", nullable)]
        #[setter(with_no_country)]
        pub no_country: Nullable<AmlConfidence>,
    }
}

model! {
    /// Confidence levels of exact and inexact matches.
    pub struct AmlMatchConfidence {
        /// Confidence levels of an exact match.
        #[json("exactMatch")]
        #[setter(with_exact_match)]
        pub exact_match: Option<AmlCompoundConfidence>,
        /// Confidence levels of an inexact match.
        #[json("inexactMatch")]
        #[setter(with_inexact_match)]
        pub inexact_match: Option<AmlCompoundConfidence>,
    }
}

model! {
    /// Review priorities by confidence level.
    pub struct AmlPriorityByConfidence {
        /// Priority for the confidence level `medium`.
        #[json("medium", nullable)]
        #[setter(with_medium)]
        pub medium: Nullable<AmlPriority>,
        /// Priority for the confidence level `strong`.
        #[json("strong", nullable)]
        #[setter(with_strong)]
        pub strong: Nullable<AmlPriority>,
        /// Priority for the confidence level `very-strong`.
        #[json("veryStrong", nullable)]
        #[setter(with_very_strong)]
        pub very_strong: Nullable<AmlPriority>,
        /// Priority for the confidence level `weak`.
        #[json("weak", nullable)]
        #[setter(with_weak)]
        pub weak: Nullable<AmlPriority>,
    }
}

model! {
    /// Comparison of a customer with the data of a credit file.
    pub struct CreditFileCommonDecisionData {
        /// Result of the comparison of last names; `Y` is yes. Example: `Y`.
        #[json("lastNameMatch")]
        pub last_name_match: Option<String>,
        /// Result of the comparison of first names; `Y` is yes. Example: `Y`.
        #[json("firstNameMatch")]
        pub first_name_match: Option<String>,
        /// Result of the comparison of civic numbers; `Y` is yes. Example: `Y`.
        #[json("civicNumberMatch")]
        pub civic_number_match: Option<String>,
        /// Result of the comparison of street names; `Y` is yes. Example: `Y`.
        #[json("streetNameMatch")]
        pub street_name_match: Option<String>,
        /// Result of the comparison of cities; `Y` is yes. Example: `Y`.
        #[json("cityMatch")]
        pub city_match: Option<String>,
        /// Result of the comparison of postal codes; `Y` is yes. Example: `Y`.
        #[json("postalCodeMatch")]
        pub postal_code_match: Option<String>,
        /// Result of the comparison of provinces; `Y` is yes. Example: `Y`.
        #[json("provinceMatch")]
        pub province_match: Option<String>,
        /// Result of the comparison of dates of birth; `Y` is yes. Example: `Y`.
        #[json("dateOfBirthMatch")]
        pub date_of_birth_match: Option<String>,
        /// Indicator that the credit file is three or more years old; `Y` is yes. Example: `Y`.
        #[json("ageOfCreditFileThreeOrMoreYearsOld")]
        pub age_of_credit_file_three_or_more_years_old: Option<String>,
        /// Indicator or value of the address as reported. Example: `Y`.
        #[json("addressAsReported", sensitive)]
        pub address_as_reported: Option<String>,
        /// Indicator or value of the name as reported. Example: `Y`.
        #[json("nameAsReported", sensitive)]
        pub name_as_reported: Option<String>,
        /// Indicator or value of the date of birth as reported. Example: `Y`.
        #[json("dateOfBirthAsReported", sensitive)]
        pub date_of_birth_as_reported: Option<String>,
    }
}

model! {
    /// Data of a credit file that was consulted for a customer.
    pub struct KycCreditFileMatches {
        /// Credit bureau that keeps the file.
        #[json("creditBureau")]
        pub credit_bureau: Option<KycCreditFileMatchesCreditBureau>,
        /// Number of the credit file.
        #[json("creditFileNumber", sensitive)]
        pub credit_file_number: Option<String>,
        /// Name in the credit file.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Timestamp of the consultation.
        #[json("consultedDate")]
        pub consulted_date: Option<Timestamp>,
        /// Decision: one source confirms the customer, two sources do, or another result.
        #[json("decision")]
        pub decision: Option<KycCreditFileMatchesDecision>,
        /// Trades (credit accounts) in the credit file.
        #[json("trades")]
        pub trades: Vec<KycCreditFileMatchesTrades>,
        /// Reference data of the decision.
        #[json("referenceData")]
        pub reference_data: Option<KycCreditFileMatchesReferenceData>,
    }
}

open_enum! {
    /// Credit bureau that keeps the file.
    pub enum KycCreditFileMatchesCreditBureau {
        #[json("equifax")]
        Equifax,
        #[json("experian")]
        Experian,
        #[json("transunion")]
        Transunion,
        #[json("test-bureau")]
        TestBureau,
    }
}

open_enum! {
    /// Decision: one source confirms the customer, two sources do, or another result.
    pub enum KycCreditFileMatchesDecision {
        #[json("single-source")]
        SingleSource,
        #[json("dual-source")]
        DualSource,
        #[json("other")]
        Other,
    }
}

model! {
    /// Trade (credit account) in a credit file.
    pub struct KycCreditFileMatchesTrades {
        /// Name of the trade. Example: `Rogers`.
        #[json("name", sensitive)]
        pub name: Option<String>,
        /// Account number of the trade. Example: `123-ABC-123`.
        #[json("accountNumber", sensitive)]
        pub account_number: Option<String>,
        /// Date of the opening of the trade.
        #[json("dateOpened")]
        pub date_opened: Option<Date>,
    }
}

model! {
    /// Reference data of the decision.
    pub struct KycCreditFileMatchesReferenceData {
        /// Indicator of a match with a single source; `Y` is yes. Example: `Y`.
        #[json("singleSourceHit")]
        pub single_source_hit: Option<String>,
        /// Indicator of a match with two sources; `Y` is yes. Example: `Y`.
        #[json("dualSourceHit")]
        pub dual_source_hit: Option<String>,
        /// Indicator of a waterfall process; `Y` is yes. Example: `Y`.
        #[json("waterfallProcess")]
        pub waterfall_process: Option<String>,
        /// Date of the creation of the credit file.
        #[json("creditFileCreatedDate")]
        pub credit_file_created_date: Option<String>,
        /// Number of trades in the credit file. Example: `001`.
        #[json("numberOfTradesOnFile")]
        pub number_of_trades_on_file: Option<String>,
        /// Comparison for the decision with a single source.
        #[json("singleDecision")]
        pub single_decision: Option<CreditFileCommonDecisionData>,
        /// Comparisons for the decision with two sources, or `null`.
        #[json("dualDecision", nullable)]
        pub dual_decision: Vec<CreditFileCommonDecisionData>,
    }
}

model! {
    /// Data read from a proof of address.
    pub struct KycAddressMatches {
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// First line of the address in the document. Example: `36 Craven St`.
        #[json("line1", nullable, sensitive)]
        pub line1: Option<String>,
        /// City in the document. Example: `London`.
        #[json("city", nullable, sensitive)]
        pub city: Option<String>,
        /// Region in the document. Example: `London`.
        #[json("region", nullable, sensitive)]
        pub region: Option<String>,
        /// Postal code in the document. Example: `WC2N 5NF`.
        #[json("postalCode", nullable, sensitive)]
        pub postal_code: Option<String>,
        /// Number of words in the document. Example: `350`.
        #[json("wordCount")]
        pub word_count: Option<i64>,
        /// Number of different words in the document. Example: `175`.
        #[json("uniqueWords")]
        pub unique_words: Option<i64>,
        /// Date in the document. Example: `2021-01-01T00:00:00+00:00`.
        #[json("date", nullable, sensitive)]
        pub date: Option<Timestamp>,
        /// Phone number in the document. Example: `(123) 456-7890`.
        #[json("phone", nullable, sensitive)]
        pub phone: Option<String>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// `true` when the document was tampered with. Example: `false`.
        #[json("isTampered")]
        pub is_tampered: Option<bool>,
    }
}

model! {
    /// Match results that replace those of a proof of address.
    #[tag("type")]
    pub struct KycAddressMatchesOverwrite {
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        #[setter(with_first_name)]
        pub first_name: Nullable<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        #[setter(with_last_name)]
        pub last_name: Nullable<String>,
        /// First line of the address in the document. Example: `36 Craven St`.
        #[json("line1", nullable, sensitive)]
        #[setter(with_line1)]
        pub line1: Nullable<String>,
        /// City in the document. Example: `London`.
        #[json("city", nullable, sensitive)]
        #[setter(with_city)]
        pub city: Nullable<String>,
        /// Region in the document. Example: `London`.
        #[json("region", nullable, sensitive)]
        #[setter(with_region)]
        pub region: Nullable<String>,
        /// Postal code in the document. Example: `WC2N 5NF`.
        #[json("postalCode", nullable, sensitive)]
        #[setter(with_postal_code)]
        pub postal_code: Nullable<String>,
        /// Number of words in the document. Example: `350`.
        #[json("wordCount")]
        #[plain_setter(with_word_count: i64)]
        pub word_count: Option<i64>,
        /// Number of different words in the document. Example: `175`.
        #[json("uniqueWords")]
        #[plain_setter(with_unique_words: i64)]
        pub unique_words: Option<i64>,
        /// Date in the document. Example: `2021-01-01T00:00:00+00:00`.
        #[json("date", nullable, sensitive)]
        #[setter(with_date)]
        pub date: Nullable<Timestamp>,
        /// Phone number in the document. Example: `(123) 456-7890`.
        #[json("phone", nullable, sensitive)]
        #[setter(with_phone)]
        pub phone: Nullable<String>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
        /// `true` when the document was tampered with. Example: `false`.
        #[json("isTampered")]
        #[plain_setter(with_is_tampered: bool)]
        pub is_tampered: Option<bool>,
    }
}

union! {
    /// Document that a customer provides as a proof; `documentType` selects the form.
    #[tag("documentType")]
    pub enum KycDocument {
        /// Document that proves the identity of a customer.
        #[json("identity-proof", adds_tag)]
        ProofOfIdentity(Box<ProofOfIdentityKycDocument>),
        /// Document that proves the address of a customer.
        #[json("address-proof", adds_tag)]
        ProofOfAddress(Box<ProofOfAddressKycDocument>),
        /// Document that proves the funds of a customer.
        #[json("funds-proof", adds_tag)]
        ProofOfFunds(Box<ProofOfFundsKycDocument>),
        /// Document that proves a purchase or the ownership of a payment instrument.
        #[json("purchase-proof", adds_tag)]
        ProofOfPurchase(Box<ProofOfPurchaseKycDocument>),
        /// Credit file of a customer as a KYC document.
        #[json("credit-file-proof", adds_tag)]
        ProofOfCreditFile(Box<ProofOfCreditFileKycDocument>),
    }
}

union! {
    /// Request form of [`KycDocument`]: its writable properties.
    #[tag("documentType")]
    pub enum KycDocumentRequest {
        /// Document that proves the identity of a customer.
        #[json("identity-proof", adds_tag)]
        ProofOfIdentity(Box<ProofOfIdentityKycDocumentRequest>),
        /// Document that proves the address of a customer.
        #[json("address-proof", adds_tag)]
        ProofOfAddress(Box<ProofOfAddressKycDocumentRequest>),
        /// Document that proves the funds of a customer.
        #[json("funds-proof", adds_tag)]
        ProofOfFunds(Box<ProofOfFundsKycDocumentRequest>),
        /// Document that proves a purchase or the ownership of a payment instrument.
        #[json("purchase-proof", adds_tag)]
        ProofOfPurchase(Box<ProofOfPurchaseKycDocumentRequest>),
        /// Credit file of a customer as a KYC document.
        #[json("credit-file-proof", adds_tag)]
        ProofOfCreditFile(Box<ProofOfCreditFileKycDocumentRequest>),
    }
}

model! {
    /// Check of one aspect of a KYC document.
    pub struct KycDocumentCheck {
        /// Name of the check.
        #[json("name")]
        pub name: Option<KycDocumentCheckName>,
        /// `true` when the check failed. Example: `true`.
        #[json("failed")]
        pub failed: Option<bool>,
        /// Score of the check. From 0 to 100. Example: `75`.
        #[json("score")]
        pub score: Option<i64>,
        /// Reason for the result, or `null`. Example: `closed_eyes`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
    }
}

open_enum! {
    /// Name of the check.
    pub enum KycDocumentCheckName {
        #[json("city")]
        City,
        #[json("containsImage")]
        ContainsImage,
        #[json("date")]
        Date,
        #[json("dateIsInvalid")]
        DateIsInvalid,
        #[json("dateOfBirth")]
        DateOfBirth,
        #[json("decision")]
        Decision,
        #[json("documentSubtype")]
        DocumentSubtype,
        #[json("expirationDate")]
        ExpirationDate,
        #[json("firstName")]
        FirstName,
        #[json("hasMatchingFaceProof")]
        HasMatchingFaceProof,
        #[json("hasMinimalAge")]
        HasMinimalAge,
        #[json("isIdentityDocument")]
        IsIdentityDocument,
        #[json("isPublishedOnline")]
        IsPublishedOnline,
        #[json("isTampered")]
        IsTampered,
        #[json("issueDate")]
        IssueDate,
        #[json("lastName")]
        LastName,
        #[json("line1")]
        Line1,
        #[json("matchesDateOfBirth")]
        MatchesDateOfBirth,
        #[json("phone")]
        Phone,
        #[json("postalCode")]
        PostalCode,
        #[json("region")]
        Region,
    }
}

model! {
    /// Match results that replace those of a proof of funds.
    #[tag("type")]
    pub struct KycFundsMatchesOverwrite {
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        #[setter(with_first_name)]
        pub first_name: Nullable<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        #[setter(with_last_name)]
        pub last_name: Nullable<String>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
    }
}

model! {
    /// Data read from a proof of identity.
    pub struct KycIdentityMatches {
        /// `true` when the document contains an image. Example: `true`.
        #[json("containsImage")]
        pub contains_image: Option<bool>,
        /// `true` when the document is an identity document. Example: `true`.
        #[json("isIdentityDocument")]
        pub is_identity_document: Option<bool>,
        /// `true` when the image of the document is published online. Example: `false`.
        #[json("isPublishedOnline")]
        pub is_published_online: Option<bool>,
        /// Images on the internet that match the document.
        #[json("matchingImages", sensitive)]
        pub matching_images: Vec<String>,
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        pub first_name: Option<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        pub last_name: Option<String>,
        /// Date of birth in the document.
        #[json("dateOfBirth", nullable, sensitive)]
        pub date_of_birth: Option<Timestamp>,
        /// Expiration date in the document.
        #[json("expirationDate", nullable, sensitive)]
        pub expiration_date: Option<Timestamp>,
        /// Issue date in the document.
        #[json("issueDate", nullable, sensitive)]
        pub issue_date: Option<Timestamp>,
        /// `true` when the person has the minimum age, or `null`. Example: `true`.
        #[json("hasMinimalAge", nullable)]
        pub has_minimal_age: Option<bool>,
        /// Nationality in the document. At most 3 characters. Example: `US`.
        #[json("nationality", nullable, sensitive)]
        pub nationality: Option<String>,
        /// Country that issued the document. Exactly 2 characters. Example: `CA`.
        #[json("issuanceCountry", nullable, sensitive)]
        pub issuance_country: Option<String>,
        /// Region that issued the document. Example: `Ontario`.
        #[json("issuanceRegion", nullable, sensitive)]
        pub issuance_region: Option<String>,
        /// Number of the document. Example: `1234567890`.
        #[json("documentNumber", nullable, sensitive)]
        pub document_number: Option<String>,
        /// Sex in the document. Example: `M`.
        #[json("sex", nullable, sensitive)]
        pub sex: Option<String>,
        /// `true` when the checksum of the machine-readable zone (MRZ) is valid, or `null`.
        /// Example: `true`.
        #[json("mrzChecksumValid", nullable)]
        pub mrz_checksum_valid: Option<bool>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// `true` when a photo of the face matches the document. Example: `false`.
        #[json("hasMatchingFaceProof")]
        pub has_matching_face_proof: Option<bool>,
        /// `true` when the document was tampered with. Example: `false`.
        #[json("isTampered")]
        pub is_tampered: Option<bool>,
        /// `true` when the document was tampered with digitally. Example: `false`.
        #[json("isDigitallyTampered")]
        pub is_digitally_tampered: Option<bool>,
        /// `true` when the document is a photocopy. Example: `false`.
        #[json("isPhotocopy")]
        pub is_photocopy: Option<bool>,
        /// `true` when the face passed the liveness check. Example: `false`.
        #[json("hasCompletedFaceLiveness")]
        pub has_completed_face_liveness: Option<bool>,
        /// Expiration date in the document, superseded by `expirationDate`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("expiryDate", nullable, sensitive, deprecated)]
        pub expiry_date: Option<Timestamp>,
    }
}

model! {
    /// Match results that replace those of a proof of identity.
    #[tag("type")]
    pub struct KycIdentityMatchesOverwrite {
        /// `true` when the document contains an image. Example: `true`.
        #[json("containsImage")]
        #[plain_setter(with_contains_image: bool)]
        pub contains_image: Option<bool>,
        /// `true` when the document is an identity document. Example: `true`.
        #[json("isIdentityDocument")]
        #[plain_setter(with_is_identity_document: bool)]
        pub is_identity_document: Option<bool>,
        /// `true` when the image of the document is published online. Example: `false`.
        #[json("isPublishedOnline")]
        #[plain_setter(with_is_published_online: bool)]
        pub is_published_online: Option<bool>,
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        #[setter(with_first_name)]
        pub first_name: Nullable<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        #[setter(with_last_name)]
        pub last_name: Nullable<String>,
        /// Date of birth in the document.
        #[json("dateOfBirth", nullable, sensitive)]
        #[setter(with_date_of_birth)]
        pub date_of_birth: Nullable<Timestamp>,
        /// Expiration date in the document.
        #[json("expirationDate", nullable, sensitive)]
        #[setter(with_expiration_date)]
        pub expiration_date: Nullable<Timestamp>,
        /// Issue date in the document.
        #[json("issueDate", nullable, sensitive)]
        #[setter(with_issue_date)]
        pub issue_date: Nullable<Timestamp>,
        /// Nationality in the document. At most 3 characters. Example: `US`.
        #[json("nationality", nullable, sensitive)]
        #[setter(with_nationality)]
        pub nationality: Nullable<String>,
        /// Country that issued the document. Exactly 2 characters. Example: `CA`.
        #[json("issuanceCountry", nullable, sensitive)]
        #[setter(with_issuance_country)]
        pub issuance_country: Nullable<String>,
        /// Region that issued the document. Example: `Ontario`.
        #[json("issuanceRegion", nullable, sensitive)]
        #[setter(with_issuance_region)]
        pub issuance_region: Nullable<String>,
        /// Number of the document. Example: `1234567890`.
        #[json("documentNumber", nullable, sensitive)]
        #[setter(with_document_number)]
        pub document_number: Nullable<String>,
        /// Sex in the document. Example: `M`.
        #[json("sex", nullable, sensitive)]
        #[setter(with_sex)]
        pub sex: Nullable<String>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
        /// `true` when a photo of the face matches the document. Example: `false`.
        #[json("hasMatchingFaceProof")]
        #[plain_setter(with_has_matching_face_proof: bool)]
        pub has_matching_face_proof: Option<bool>,
        /// `true` when the document was tampered with. Example: `false`.
        #[json("isTampered")]
        #[plain_setter(with_is_tampered: bool)]
        pub is_tampered: Option<bool>,
        /// `true` when the document was tampered with digitally. Example: `false`.
        #[json("isDigitallyTampered")]
        #[plain_setter(with_is_digitally_tampered: bool)]
        pub is_digitally_tampered: Option<bool>,
        /// `true` when the document is a photocopy. Example: `false`.
        #[json("isPhotocopy")]
        #[plain_setter(with_is_photocopy: bool)]
        pub is_photocopy: Option<bool>,
        /// Expiration date in the document, superseded by `expirationDate`.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("expiryDate", nullable, sensitive, deprecated)]
        #[setter(with_expiry_date)]
        pub expiry_date: Nullable<Timestamp>,
    }
}

model! {
    /// Match results that replace those of a proof of purchase.
    #[tag("type")]
    pub struct KycPurchaseMatchesOverwrite {
        /// First name in the document. Example: `John`.
        #[json("firstName", nullable, sensitive)]
        #[setter(with_first_name)]
        pub first_name: Nullable<String>,
        /// Last name in the document. Example: `Doe`.
        #[json("lastName", nullable, sensitive)]
        #[setter(with_last_name)]
        pub last_name: Nullable<String>,
        /// Identifier of the payment instrument, or `null`.
        #[json("paymentInstrumentId", nullable)]
        #[setter(with_payment_instrument_id)]
        pub payment_instrument_id: Nullable<PaymentInstrumentId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
    }
}

model! {
    /// Weights, thresholds and minimum ages for proofs of identity.
    pub struct KycSettingsIdentity {
        /// Weights of the checks in the score of a proof of identity.
        #[json("weights")]
        #[setter(with_weights)]
        pub weights: Option<KycSettingsIdentityWeights>,
        /// Scores for automatic decisions.
        #[json("thresholds")]
        #[setter(with_thresholds)]
        pub thresholds: Option<KycScoreThresholds>,
        /// Minimum ages, by location.
        #[json("minimumAgeSettings")]
        #[setter(with_minimum_age_settings)]
        pub minimum_age_settings: Option<KycSettingsIdentityMinimumAgeSettings>,
    }
}

model! {
    /// Weights of the checks in the score of a proof of identity.
    pub struct KycSettingsIdentityWeights {
        /// Weight of the check for an image. From 0 to 100.
        #[json("containsImage")]
        #[plain_setter(with_contains_image: i64)]
        pub contains_image: Option<i64>,
        /// Weight of the check for an identity document. From 0 to 100.
        #[json("isIdentityDocument")]
        #[plain_setter(with_is_identity_document: i64)]
        pub is_identity_document: Option<i64>,
        /// Weight of the check for online publication. From 0 to 100.
        #[json("isPublishedOnline")]
        #[plain_setter(with_is_published_online: i64)]
        pub is_published_online: Option<i64>,
        /// Weight of the first name. From 0 to 100.
        #[json("firstName")]
        #[plain_setter(with_first_name: i64)]
        pub first_name: Option<i64>,
        /// Weight of the last name. From 0 to 100.
        #[json("lastName")]
        #[plain_setter(with_last_name: i64)]
        pub last_name: Option<i64>,
        /// Weight of the expiration date. From 0 to 100.
        #[json("expirationDate")]
        #[plain_setter(with_expiration_date: i64)]
        pub expiration_date: Option<i64>,
        /// Weight of the date of birth. From 0 to 100.
        #[json("dateOfBirth")]
        #[plain_setter(with_date_of_birth: i64)]
        pub date_of_birth: Option<i64>,
        /// Weight of the issue date. From 0 to 100.
        #[json("issueDate")]
        #[plain_setter(with_issue_date: i64)]
        pub issue_date: Option<i64>,
        /// Weight of the minimum age. From 0 to 100.
        #[json("hasMinimalAge")]
        #[plain_setter(with_has_minimal_age: i64)]
        pub has_minimal_age: Option<i64>,
        /// Weight of the comparison with a photo of the face. From 0 to 100.
        #[json("hasMatchingFaceProof")]
        #[plain_setter(with_has_matching_face_proof: i64)]
        pub has_matching_face_proof: Option<i64>,
        /// Weight of the nationality. From 0 to 100.
        #[json("nationality")]
        #[plain_setter(with_nationality: i64)]
        pub nationality: Option<i64>,
        /// Weight of the document subtype. From 0 to 100.
        #[json("documentSubtype")]
        #[plain_setter(with_document_subtype: i64)]
        pub document_subtype: Option<i64>,
        /// Weight of the check for tampering. From 0 to 100.
        #[json("isTampered")]
        #[plain_setter(with_is_tampered: i64)]
        pub is_tampered: Option<i64>,
        /// Weight of the check for a photocopy. From 0 to 100.
        #[json("isPhotocopy")]
        #[plain_setter(with_is_photocopy: i64)]
        pub is_photocopy: Option<i64>,
        /// Weight of the checksum of the machine-readable zone (MRZ). From 0 to 100.
        #[json("mrzChecksum")]
        #[plain_setter(with_mrz_checksum: i64)]
        pub mrz_checksum: Option<i64>,
    }
}

model! {
    /// Minimum ages, by location.
    pub struct KycSettingsIdentityMinimumAgeSettings {
        /// Minimum age for all other locations. From 1 to 100. Default: `18`.
        #[json("defaultMinimumAge")]
        #[plain_setter(with_default_minimum_age: i64)]
        pub default_minimum_age: Option<i64>,
        /// Minimum ages for specified locations.
        #[json("locationOverrides")]
        #[items_setter(with_location_overrides)]
        pub location_overrides: Option<
            Vec<KycSettingsIdentityMinimumAgeSettingsLocationOverrides>,
        >,
    }
}

model! {
    /// Minimum age for a location.
    #[new(value country: String, plain minimum_age: i64)]
    pub struct KycSettingsIdentityMinimumAgeSettingsLocationOverrides {
        /// Country of the location, as a two-letter ISO 3166-1 code. Example: `US`.
        #[json("country", required)]
        #[required_setter(with_country)]
        pub country: String,
        /// State of the location. At most 45 characters. Example: `AZ`.
        #[json("state")]
        #[setter(with_state)]
        pub state: Option<String>,
        /// Minimum age at the location. From 1 to 100. Example: `21`.
        #[json("minimumAge", required)]
        #[plain_setter(with_minimum_age: i64)]
        pub minimum_age: i64,
    }
}

model! {
    /// Document that proves the address of a customer.
    #[tag("documentType")]
    pub struct ProofOfAddressKycDocument {
        /// Identifier of the proof of address KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the KYC document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection, or `null`.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the end of processing, or `null`.
        #[json("processedTime", nullable)]
        pub processed_time: Option<Timestamp>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the reviewer, or `null`.
        #[json("reviewerId", nullable)]
        pub reviewer_id: Option<UserId>,
        /// Name of the reviewer, or `null`.
        #[json("reviewerName", nullable, sensitive)]
        pub reviewer_name: Option<String>,
        /// Timestamp of the start of the review, or `null`.
        #[json("reviewStartTime", nullable)]
        pub review_start_time: Option<Timestamp>,
        /// Timestamp of the review, or `null`.
        #[json("reviewTime", nullable)]
        pub review_time: Option<Timestamp>,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        pub notes: Option<String>,
        /// Tags of the KYC document.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// Number of updates of the KYC document.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Match results of the proof of address, or `null`.
        #[json("documentMatches", nullable)]
        pub document_matches: Option<KycAddressAnalysis>,
        /// Data parsed from the proof of address, or `null`.
        #[json("parsedData", nullable)]
        pub parsed_data: Option<KycAddressAnalysis>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        pub settings: Option<KycSettingsAddress>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ProofOfAddressKycDocumentEmbedded>,
    }
}

model! {
    /// Request form of [`ProofOfAddressKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(ProofOfAddressKycDocument)]
    #[new(items file_ids: FileId, value customer_id: CustomerId)]
    pub struct ProofOfAddressKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        #[items_setter(with_file_ids)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        #[setter(with_notes)]
        pub notes: Nullable<String>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        #[setter(with_reason)]
        pub reason: Nullable<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        #[plain_setter(with_match_level: i64)]
        pub match_level: Option<i64>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ProofOfAddressKycDocumentEmbedded {
        /// Customer who provided the document.
        #[json("customer")]
        pub customer: Map<Json>,
        /// Files of the document.
        #[json("files")]
        pub files: Vec<Json>,
    }
}

model! {
    /// Credit file of a customer as a KYC document.
    #[tag("documentType")]
    pub struct ProofOfCreditFileKycDocument {
        /// Identifier of the proof of credit file KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the KYC document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection, or `null`.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the end of processing, or `null`.
        #[json("processedTime", nullable)]
        pub processed_time: Option<Timestamp>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the reviewer, or `null`.
        #[json("reviewerId", nullable)]
        pub reviewer_id: Option<UserId>,
        /// Name of the reviewer, or `null`.
        #[json("reviewerName", nullable, sensitive)]
        pub reviewer_name: Option<String>,
        /// Timestamp of the start of the review, or `null`.
        #[json("reviewStartTime", nullable)]
        pub review_start_time: Option<Timestamp>,
        /// Timestamp of the review, or `null`.
        #[json("reviewTime", nullable)]
        pub review_time: Option<Timestamp>,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        pub notes: Option<String>,
        /// Tags of the KYC document.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        pub settings: Map<Json>,
        /// Number of updates of the KYC document.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Match results of the credit file, or `null`.
        #[json("documentMatches", nullable)]
        pub document_matches: Option<KycCreditFileAnalysis>,
        /// Data parsed from the credit file, or `null`.
        #[json("parsedData", nullable)]
        pub parsed_data: Option<KycCreditFileAnalysis>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ProofOfCreditFileKycDocumentEmbedded>,
    }
}

model! {
    /// Request form of [`ProofOfCreditFileKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(ProofOfCreditFileKycDocument)]
    #[new(items file_ids: FileId, value customer_id: CustomerId)]
    pub struct ProofOfCreditFileKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        #[items_setter(with_file_ids)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        #[setter(with_notes)]
        pub notes: Nullable<String>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        #[setter(with_reason)]
        pub reason: Nullable<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        #[plain_setter(with_match_level: i64)]
        pub match_level: Option<i64>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        #[items_setter(with_settings)]
        pub settings: Nullable<Map<Json>>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ProofOfCreditFileKycDocumentEmbedded {
        /// Customer who provided the document.
        #[json("customer")]
        pub customer: Map<Json>,
        /// Files of the document.
        #[json("files")]
        pub files: Vec<Json>,
    }
}

model! {
    /// Document that proves the funds of a customer.
    #[tag("documentType")]
    pub struct ProofOfFundsKycDocument {
        /// Identifier of the proof of funds KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the KYC document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection, or `null`.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the end of processing, or `null`.
        #[json("processedTime", nullable)]
        pub processed_time: Option<Timestamp>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the reviewer, or `null`.
        #[json("reviewerId", nullable)]
        pub reviewer_id: Option<UserId>,
        /// Name of the reviewer, or `null`.
        #[json("reviewerName", nullable, sensitive)]
        pub reviewer_name: Option<String>,
        /// Timestamp of the start of the review, or `null`.
        #[json("reviewStartTime", nullable)]
        pub review_start_time: Option<Timestamp>,
        /// Timestamp of the review, or `null`.
        #[json("reviewTime", nullable)]
        pub review_time: Option<Timestamp>,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        pub notes: Option<String>,
        /// Tags of the KYC document.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        pub settings: Map<Json>,
        /// Number of updates of the KYC document.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Match results of the proof of funds, or `null`.
        #[json("documentMatches", nullable)]
        pub document_matches: Option<KycFundsAnalysis>,
        /// Data parsed from the proof of funds, or `null`.
        #[json("parsedData", nullable)]
        pub parsed_data: Option<KycFundsAnalysis>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ProofOfFundsKycDocumentEmbedded>,
    }
}

model! {
    /// Request form of [`ProofOfFundsKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(ProofOfFundsKycDocument)]
    #[new(items file_ids: FileId, value customer_id: CustomerId)]
    pub struct ProofOfFundsKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        #[items_setter(with_file_ids)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        #[setter(with_notes)]
        pub notes: Nullable<String>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        #[setter(with_reason)]
        pub reason: Nullable<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        #[plain_setter(with_match_level: i64)]
        pub match_level: Option<i64>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        #[items_setter(with_settings)]
        pub settings: Nullable<Map<Json>>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ProofOfFundsKycDocumentEmbedded {
        /// Customer who provided the document.
        #[json("customer")]
        pub customer: Map<Json>,
        /// Files of the document.
        #[json("files")]
        pub files: Vec<Json>,
    }
}

model! {
    /// Document that proves the identity of a customer.
    #[tag("documentType")]
    pub struct ProofOfIdentityKycDocument {
        /// Identifier of the proof of identity KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the KYC document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection, or `null`.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the end of processing, or `null`.
        #[json("processedTime", nullable)]
        pub processed_time: Option<Timestamp>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the reviewer, or `null`.
        #[json("reviewerId", nullable)]
        pub reviewer_id: Option<UserId>,
        /// Name of the reviewer, or `null`.
        #[json("reviewerName", nullable, sensitive)]
        pub reviewer_name: Option<String>,
        /// Timestamp of the start of the review, or `null`.
        #[json("reviewStartTime", nullable)]
        pub review_start_time: Option<Timestamp>,
        /// Timestamp of the review, or `null`.
        #[json("reviewTime", nullable)]
        pub review_time: Option<Timestamp>,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        pub notes: Option<String>,
        /// Tags of the KYC document.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// Number of updates of the KYC document.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Match results of the proof of identity, or `null`.
        #[json("documentMatches", nullable)]
        pub document_matches: Option<KycIdentityAnalysis>,
        /// Data parsed from the proof of identity, or `null`.
        #[json("parsedData", nullable)]
        pub parsed_data: Option<KycIdentityAnalysis>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        pub settings: Option<KycSettingsIdentity>,
        /// Links to related resources: `self`, `customer`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ProofOfIdentityKycDocumentEmbedded>,
    }
}

model! {
    /// Request form of [`ProofOfIdentityKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(ProofOfIdentityKycDocument)]
    #[new(items file_ids: FileId, value customer_id: CustomerId)]
    pub struct ProofOfIdentityKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        #[items_setter(with_file_ids)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        #[setter(with_notes)]
        pub notes: Nullable<String>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        #[setter(with_reason)]
        pub reason: Nullable<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        #[plain_setter(with_match_level: i64)]
        pub match_level: Option<i64>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ProofOfIdentityKycDocumentEmbedded {
        /// Customer who provided the document.
        #[json("customer")]
        pub customer: Map<Json>,
        /// Files of the document.
        #[json("files")]
        pub files: Vec<Json>,
    }
}

model! {
    /// Document that proves a purchase or the ownership of a payment instrument.
    #[tag("documentType")]
    pub struct ProofOfPurchaseKycDocument {
        /// Identifier of the proof of purchase KYC document.
        #[json("id")]
        pub id: Option<KycDocumentId>,
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        pub document_subtype: Option<KycDocumentSubtypes>,
        /// Status of the KYC document.
        #[json("status", required)]
        pub status: KycDocumentStatus,
        /// Reason for the rejection, or `null`.
        #[json("rejectionReason", nullable)]
        pub rejection_reason: Option<KycDocumentRejection>,
        /// Identifier of the KYC request, or `null`.
        #[json("requestId", nullable)]
        pub request_id: Option<KycRequestId>,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Timestamp of the end of processing, or `null`.
        #[json("processedTime", nullable)]
        pub processed_time: Option<Timestamp>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Identifier of the reviewer, or `null`.
        #[json("reviewerId", nullable)]
        pub reviewer_id: Option<UserId>,
        /// Name of the reviewer, or `null`.
        #[json("reviewerName", nullable, sensitive)]
        pub reviewer_name: Option<String>,
        /// Timestamp of the start of the review, or `null`.
        #[json("reviewStartTime", nullable)]
        pub review_start_time: Option<Timestamp>,
        /// Timestamp of the review, or `null`.
        #[json("reviewTime", nullable)]
        pub review_time: Option<Timestamp>,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        pub notes: Option<String>,
        /// Tags of the KYC document.
        #[json("tags")]
        pub tags: Vec<Tag>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        pub settings: Map<Json>,
        /// Number of updates of the KYC document.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Match results of the proof of purchase, or `null`.
        #[json("documentMatches", nullable)]
        pub document_matches: Option<KycPurchaseAnalysis>,
        /// Data parsed from the proof of purchase, or `null`.
        #[json("parsedData", nullable)]
        pub parsed_data: Option<KycPurchaseAnalysis>,
        /// Links to related resources: `self`, `customer`, `paymentInstrument`.
        #[json("_links")]
        pub links: Vec<Link>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<ProofOfPurchaseKycDocumentEmbedded>,
    }
}

model! {
    /// Request form of [`ProofOfPurchaseKycDocument`]: its writable properties.
    #[tag("documentType")]
    #[request_of(ProofOfPurchaseKycDocument)]
    #[new(items file_ids: FileId, value customer_id: CustomerId)]
    pub struct ProofOfPurchaseKycDocumentRequest {
        /// Identifiers of the files of the document.
        #[json("fileIds", required)]
        #[items_setter(with_file_ids)]
        pub file_ids: Vec<FileId>,
        /// Subtype of the document, or `null`.
        #[json("documentSubtype", nullable)]
        #[setter(with_document_subtype)]
        pub document_subtype: Nullable<KycDocumentSubtypes>,
        /// Identifier of the customer.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Notes about the document, or `null`.
        #[json("notes", nullable, sensitive)]
        #[setter(with_notes)]
        pub notes: Nullable<String>,
        /// Reason for the document, or `null`.
        #[json("reason", nullable, sensitive)]
        #[setter(with_reason)]
        pub reason: Nullable<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        #[plain_setter(with_match_level: i64)]
        pub match_level: Option<i64>,
        /// Settings that applied to the document, or `null`.
        #[json("settings", nullable)]
        #[items_setter(with_settings)]
        pub settings: Nullable<Map<Json>>,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct ProofOfPurchaseKycDocumentEmbedded {
        /// Customer who provided the document.
        #[json("customer")]
        pub customer: Map<Json>,
        /// Files of the document.
        #[json("files")]
        pub files: Vec<Json>,
    }
}

model! {
    /// Analysis of a proof of address: checks, data and score.
    pub struct KycAddressAnalysis {
        /// Checks of the document.
        #[json("checkList", nullable)]
        pub check_list: Vec<KycDocumentCheck>,
        /// Data read from the document.
        #[json("data")]
        pub data: Option<KycAddressMatches>,
        /// Score of the match.
        #[json("score")]
        pub score: Option<i64>,
        /// Version of the match results.
        #[json("version")]
        pub version: Option<String>,
    }
}

model! {
    /// Analysis of a credit file: checks, data and score.
    pub struct KycCreditFileAnalysis {
        /// Checks of the document.
        #[json("checkList", nullable)]
        pub check_list: Vec<KycDocumentCheck>,
        /// Data of the credit file.
        #[json("data")]
        pub data: Option<KycCreditFileMatches>,
        /// Score of the match.
        #[json("score")]
        pub score: Option<i64>,
        /// Version of the match results.
        #[json("version")]
        pub version: Option<String>,
    }
}

model! {
    /// Analysis of a proof of funds: checks, data and score.
    pub struct KycFundsAnalysis {
        /// Checks of the document.
        #[json("checkList", nullable)]
        pub check_list: Vec<KycDocumentCheck>,
        /// Data read from the document.
        #[json("data")]
        pub data: Option<KycFundsMatches>,
        /// Score of the match.
        #[json("score")]
        pub score: Option<i64>,
        /// Version of the match results.
        #[json("version")]
        pub version: Option<String>,
    }
}

model! {
    /// Analysis of a proof of identity: checks, data and score.
    pub struct KycIdentityAnalysis {
        /// Checks of the document.
        #[json("checkList", nullable)]
        pub check_list: Vec<KycDocumentCheck>,
        /// Data read from the document.
        #[json("data")]
        pub data: Option<KycIdentityMatches>,
        /// Score of the match.
        #[json("score")]
        pub score: Option<i64>,
        /// Version of the match results.
        #[json("version")]
        pub version: Option<String>,
    }
}

model! {
    /// Analysis of a proof of purchase: checks, data and score.
    pub struct KycPurchaseAnalysis {
        /// Checks of the document.
        #[json("checkList", nullable)]
        pub check_list: Vec<KycDocumentCheck>,
        /// Data read from the document.
        #[json("data")]
        pub data: Option<KycPurchaseMatches>,
        /// Score of the match.
        #[json("score")]
        pub score: Option<i64>,
        /// Version of the match results.
        #[json("version")]
        pub version: Option<String>,
    }
}

union! {
    /// Match results that replace those of a KYC document, by type of document.
    #[tag("type")]
    pub enum KycMatchesOverwrite {
        /// Match results that replace those of a proof of identity.
        #[json("identity-proof", adds_tag)]
        Identity(Box<KycIdentityMatchesOverwrite>),
        /// Match results that replace those of a proof of address.
        #[json("address-proof", adds_tag)]
        Address(Box<KycAddressMatchesOverwrite>),
        /// Match results that replace those of a proof of purchase.
        #[json("purchase-proof", adds_tag)]
        Purchase(Box<KycPurchaseMatchesOverwrite>),
        /// Match results that replace those of a proof of funds.
        #[json("funds-proof", adds_tag)]
        Funds(Box<KycFundsMatchesOverwrite>),
    }
}

open_enum! {
    /// Event type of this payload.
    pub enum KycDocumentEventType {
        #[json("kyc-document-accepted")]
        KycDocumentAccepted,
        #[json("kyc-document-created")]
        KycDocumentCreated,
        #[json("kyc-document-modified")]
        KycDocumentModified,
        #[json("kyc-document-rejected")]
        KycDocumentRejected,
        #[json("kyc-document-reviewed")]
        KycDocumentReviewed,
        #[json("kyc-document-archived")]
        KycDocumentArchived,
    }
}

model! {
    /// Payload of the 6 events of `KycDocumentEventType`.
    pub struct KycDocumentWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the file.
        #[json("fileId")]
        pub file_id: Option<FileId>,
        /// Identifier of the KYC document.
        #[json("kycDocumentId")]
        pub kyc_document_id: Option<KycDocumentId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<KycDocumentEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<KycDocumentWebhookEmbedded>,
        /// Links to related resources: `customer`, `file`, `kycDocument`.
        #[json("_links")]
        pub links: Vec<Link>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct KycDocumentWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Current state of the KYC document.
        #[json("kycDocument")]
        pub kyc_document: Option<KycDocument>,
    }
}

open_enum! {
    /// Type of a KYC request event.
    pub enum KycRequestEventType {
        #[json("kyc-request-attempted")]
        KycRequestAttempted,
        #[json("kyc-request-failed")]
        KycRequestFailed,
        #[json("kyc-request-fulfilled")]
        KycRequestFulfilled,
        #[json("kyc-request-partially-fulfilled")]
        KycRequestPartiallyFulfilled,
    }
}

model! {
    /// Payload of a KYC request event.
    pub struct KycRequestWebhook {
        /// Identifier of the customer.
        #[json("customerId")]
        pub customer_id: Option<CustomerId>,
        /// Identifier of the KYC request. Example: `kyc_req_0YV7JMJ3DBCGRBR7K9D4HVGPP5`.
        #[json("kycRequestId")]
        pub kyc_request_id: Option<KycRequestId>,
        /// Type of the event.
        #[json("eventType")]
        pub event_type: Option<KycRequestEventType>,
        /// Resources that the event concerns.
        #[json("_embedded")]
        pub embedded: Option<KycRequestWebhookEmbedded>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<KycRequestWebhookLink>,
    }
}

model! {
    /// Resources that the event concerns.
    pub struct KycRequestWebhookEmbedded {
        /// Current state of the customer.
        #[json("customer")]
        pub customer: Option<Customer>,
        /// Current state of the KYC request.
        #[json("kycRequest")]
        pub kyc_request: Option<KycRequest>,
    }
}

model! {
    /// Link to a related resource.
    pub struct KycRequestWebhookLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<KycRequestWebhookLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum KycRequestWebhookLinkRel {
        #[json("customer")]
        Customer,
        #[json("kycRequest")]
        KycRequest,
    }
}

model! {
    /// Request for identity documents of a customer.
    pub struct KycRequest {
        /// Identifier of the KYC request.
        #[json("id")]
        pub id: Option<KycRequestId>,
        /// Customer who must provide the documents.
        #[json("customerId", required)]
        pub customer_id: CustomerId,
        /// Requested documents.
        #[json("documents", required)]
        pub documents: Vec<KycRequestDocument>,
        /// Status of the KYC request; `gathering` waits for documents, `partial` lacks some of
        /// them.
        #[json("status")]
        pub status: Option<KycRequestStatus>,
        /// URL that the customer is redirected to after the upload. Rebilly appends the query
        /// parameter `info`: `back`, `token_expired`, `success`, `manual` or `partial`.
        #[json("redirectUrl", nullable, sensitive)]
        pub redirect_url: Option<String>,
        /// Reason for the request. Example: `spend limit`.
        #[json("reason", nullable, sensitive)]
        pub reason: Option<String>,
        /// Strictness of the comparison between documents and customer. The direction of the scale
        /// is not documented. One of 1, 2, 3. Default: `2`.
        #[json("matchLevel")]
        pub match_level: Option<i64>,
        /// Number of updates of the KYC request.
        #[json("revision")]
        pub revision: Option<i64>,
        /// Timestamp after which uploads are rejected. Default: one hour after the request.
        #[json("expirationTime")]
        pub expiration_time: Option<Timestamp>,
        /// Creation timestamp of the KYC request.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Timestamp of the last update of the KYC request.
        #[json("updatedTime")]
        pub updated_time: Option<Timestamp>,
        /// Related resources.
        #[json("_links")]
        pub links: Vec<KycRequestLink>,
        /// Related resources, filled when `expand` requests them.
        #[json("_embedded")]
        pub embedded: Option<KycRequestEmbedded>,
    }
}

model! {
    /// Request body of [`KycRequests::create`](crate::kyc::KycRequests::create): the writable
    /// properties of a [`KycRequest`].
    #[request_of(KycRequest)]
    #[new(value customer_id: CustomerId, items documents: KycRequestDocument)]
    pub struct KycRequestRequest {
        /// Customer who must provide the documents.
        #[json("customerId", required)]
        #[required_setter(with_customer_id)]
        pub customer_id: CustomerId,
        /// Requested documents.
        #[json("documents", required)]
        #[items_setter(with_documents)]
        pub documents: Vec<KycRequestDocument>,
        /// URL that the customer is redirected to after the upload. Rebilly appends the query
        /// parameter `info`: `back`, `token_expired`, `success`, `manual` or `partial`.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Reason for the request. Example: `spend limit`.
        #[json("reason", nullable, sensitive)]
        #[setter(with_reason)]
        pub reason: Nullable<String>,
        /// Strictness of the comparison between documents and customer. The direction of the scale
        /// is not documented. One of 1, 2, 3. Default: `2`.
        #[json("matchLevel")]
        #[plain_setter(with_match_level: i64)]
        pub match_level: Option<i64>,
        /// Timestamp after which uploads are rejected. Default: one hour after the request.
        #[json("expirationTime")]
        #[setter(with_expiration_time)]
        pub expiration_time: Option<Timestamp>,
    }
}

open_enum! {
    /// Status of the KYC request; `gathering` waits for documents, `partial` lacks some of them.
    pub enum KycRequestStatus {
        #[json("gathering")]
        Gathering,
        #[json("attempted")]
        Attempted,
        #[json("partial")]
        Partial,
        #[json("pending-review")]
        PendingReview,
        #[json("fulfilled")]
        Fulfilled,
        #[json("failed")]
        Failed,
        #[json("abandoned")]
        Abandoned,
        #[json("expired")]
        Expired,
    }
}

model! {
    /// Link to a related resource.
    pub struct KycRequestLink {
        /// URL of the related resource.
        #[json("href", sensitive)]
        pub href: Option<String>,
        /// Relation of the linked resource to this one.
        #[json("rel")]
        pub rel: Option<KycRequestLinkRel>,
    }
}

open_enum! {
    /// Relation of the linked resource to this one.
    pub enum KycRequestLinkRel {
        #[json("self")]
        Self_,
        #[json("documents")]
        Documents,
        #[json("gatherer")]
        Gatherer,
    }
}

model! {
    /// Related resources, filled when `expand` requests them.
    pub struct KycRequestEmbedded {
        /// Uploaded documents.
        #[json("documents", sensitive)]
        pub documents: Vec<Json>,
    }
}

model! {
    /// Changes of a KYC request.
    #[new(items documents: KycRequestDocument)]
    pub struct KycRequestUpdate {
        /// Documents to request.
        #[json("documents", required)]
        #[items_setter(with_documents)]
        pub documents: Vec<KycRequestDocument>,
        /// URL to redirect to.
        #[json("redirectUrl", nullable, sensitive)]
        #[setter(with_redirect_url)]
        pub redirect_url: Nullable<String>,
        /// Reason for the request. Example: `spend limit`.
        #[json("reason", nullable, sensitive)]
        #[setter(with_reason)]
        pub reason: Nullable<String>,
        /// Strictness of the comparison between documents and customer.
        #[json("matchLevel")]
        #[plain_setter(with_match_level: i64)]
        pub match_level: Option<i64>,
        /// Timestamp of the expiration.
        #[json("expirationTime")]
        #[setter(with_expiration_time)]
        pub expiration_time: Option<Timestamp>,
    }
}

model! {
    /// Settings for the verification of KYC documents.
    pub struct KycVerificationSettings {
        /// Settings for proofs of identity.
        #[json("identityProof")]
        #[setter(with_identity_proof)]
        pub identity_proof: Option<KycSettingsIdentity>,
        /// Settings for proofs of address.
        #[json("addressProof")]
        #[setter(with_address_proof)]
        pub address_proof: Option<KycSettingsAddress>,
        /// Version of the user interface for uploads. The difference between the versions is not
        /// documented. Default: `1`.
        #[json("uiVersion", nullable)]
        #[setter(with_ui_version)]
        pub ui_version: Nullable<KycVerificationSettingsUiVersion>,
    }
}

open_enum! {
    /// Version of the user interface for uploads. The difference between the versions is not
    /// documented.
    pub enum KycVerificationSettingsUiVersion {
        #[json("1")]
        X1,
        #[json("2")]
        X2,
    }
}

model! {
    /// Weights and thresholds for proofs of address.
    pub struct KycSettingsAddress {
        /// Weights of the checks in the score of a proof of address.
        #[json("weights")]
        #[setter(with_weights)]
        pub weights: Option<KycSettingsAddressWeights>,
        /// Scores for automatic decisions.
        #[json("thresholds")]
        #[setter(with_thresholds)]
        pub thresholds: Option<KycScoreThresholds>,
    }
}

model! {
    /// Weights of the checks in the score of a proof of address.
    pub struct KycSettingsAddressWeights {
        /// Weight of the first name. From 0 to 100.
        #[json("firstName")]
        #[plain_setter(with_first_name: i64)]
        pub first_name: Option<i64>,
        /// Weight of the last name. From 0 to 100.
        #[json("lastName")]
        #[plain_setter(with_last_name: i64)]
        pub last_name: Option<i64>,
        /// Weight of the first line of the address. From 0 to 100.
        #[json("line1")]
        #[plain_setter(with_line1: i64)]
        pub line1: Option<i64>,
        /// Weight of the city. From 0 to 100.
        #[json("city")]
        #[plain_setter(with_city: i64)]
        pub city: Option<i64>,
        /// Weight of the region. From 0 to 100.
        #[json("region")]
        #[plain_setter(with_region: i64)]
        pub region: Option<i64>,
        /// Weight of the postal code. From 0 to 100.
        #[json("postalCode")]
        #[plain_setter(with_postal_code: i64)]
        pub postal_code: Option<i64>,
        /// Weight of the date of the document. From 0 to 100.
        #[json("date")]
        #[plain_setter(with_date: i64)]
        pub date: Option<i64>,
        /// Weight of the phone number. From 0 to 100.
        #[json("phone")]
        #[plain_setter(with_phone: i64)]
        pub phone: Option<i64>,
        /// Weight of the document subtype. From 0 to 100.
        #[json("documentSubtype")]
        #[plain_setter(with_document_subtype: i64)]
        pub document_subtype: Option<i64>,
        /// Weight of the check for tampering. From 0 to 100.
        #[json("isTampered")]
        #[plain_setter(with_is_tampered: i64)]
        pub is_tampered: Option<i64>,
    }
}

model! {
    /// Scores for automatic decisions.
    pub struct KycScoreThresholds {
        /// Score above which a document is accepted. From 0 to 100.
        #[json("acceptAbove")]
        #[plain_setter(with_accept_above: i64)]
        pub accept_above: Option<i64>,
        /// Score below which a document is rejected. From 0 to 100.
        #[json("rejectBelow")]
        #[plain_setter(with_reject_below: i64)]
        pub reject_below: Option<i64>,
    }
}

model! {
    /// Risk score thresholds for permanent and temporary blocklist entries.
    pub struct RiskScoreBlocklist {
        /// Thresholds for permanent blocklist entries.
        #[json("permanentlyBlockList", nullable)]
        #[setter(with_permanently_block_list)]
        pub permanently_block_list: Nullable<RiskScoreBlocklistPermanentRules>,
        /// Thresholds for temporary blocklist entries.
        #[json("temporaryBlockList", nullable)]
        #[setter(with_temporary_block_list)]
        pub temporary_block_list: Nullable<RiskScoreBlocklistTemporaryRules>,
    }
}

model! {
    /// Risk score threshold for a permanent blocklist entry.
    #[new(plain risk_score_threshold: i64)]
    pub struct RiskScoreBlocklistPermanentRule {
        /// Risk score from which a blocklist entry is created. At least 1.
        #[json("riskScoreThreshold", required)]
        #[plain_setter(with_risk_score_threshold: i64)]
        pub risk_score_threshold: i64,
    }
}

model! {
    /// Thresholds for permanent blocklist entries, by type of entry.
    pub struct RiskScoreBlocklistPermanentRules {
        /// Threshold for addresses.
        #[json("address")]
        #[setter(with_address)]
        pub address: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for bank accounts.
        #[json("bankAccount")]
        #[setter(with_bank_account)]
        pub bank_account: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for bank identification numbers (BIN).
        #[json("bin", sensitive)]
        #[setter(with_bin)]
        pub bin: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for countries.
        #[json("country")]
        #[setter(with_country)]
        pub country: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for customers.
        #[json("customerId")]
        #[setter(with_customer_id)]
        pub customer_id: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for email addresses.
        #[json("email")]
        #[setter(with_email)]
        pub email: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for email domains.
        #[json("emailDomain")]
        #[setter(with_email_domain)]
        pub email_domain: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for device fingerprints.
        #[json("fingerprint")]
        #[setter(with_fingerprint)]
        pub fingerprint: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for IP addresses.
        #[json("ipAddress")]
        #[setter(with_ip_address)]
        pub ip_address: Option<RiskScoreBlocklistPermanentRule>,
        /// Threshold for payment cards.
        #[json("paymentCard")]
        #[setter(with_payment_card)]
        pub payment_card: Option<RiskScoreBlocklistPermanentRule>,
    }
}

model! {
    /// Risk score threshold for a temporary blocklist entry.
    #[new(plain risk_score_threshold: i64, plain ttl: i64)]
    pub struct RiskScoreBlocklistTemporaryRule {
        /// Risk score from which a blocklist entry is created. At least 1.
        #[json("riskScoreThreshold", required)]
        #[plain_setter(with_risk_score_threshold: i64)]
        pub risk_score_threshold: i64,
        /// Lifetime of the blocklist entry in an undocumented unit. At least 1.
        #[json("ttl", required)]
        #[plain_setter(with_ttl: i64)]
        pub ttl: i64,
    }
}

model! {
    /// Thresholds for temporary blocklist entries, by type of entry.
    pub struct RiskScoreBlocklistTemporaryRules {
        /// Threshold and lifetime for addresses.
        #[json("address")]
        #[setter(with_address)]
        pub address: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for bank accounts.
        #[json("bankAccount")]
        #[setter(with_bank_account)]
        pub bank_account: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for bank identification numbers (BIN).
        #[json("bin", sensitive)]
        #[setter(with_bin)]
        pub bin: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for countries.
        #[json("country")]
        #[setter(with_country)]
        pub country: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for customers.
        #[json("customerId")]
        #[setter(with_customer_id)]
        pub customer_id: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for email addresses.
        #[json("email")]
        #[setter(with_email)]
        pub email: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for email domains.
        #[json("emailDomain")]
        #[setter(with_email_domain)]
        pub email_domain: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for device fingerprints.
        #[json("fingerprint")]
        #[setter(with_fingerprint)]
        pub fingerprint: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for IP addresses.
        #[json("ipAddress")]
        #[setter(with_ip_address)]
        pub ip_address: Option<RiskScoreBlocklistTemporaryRule>,
        /// Threshold and lifetime for payment cards.
        #[json("paymentCard")]
        #[setter(with_payment_card)]
        pub payment_card: Option<RiskScoreBlocklistTemporaryRule>,
    }
}

model! {
    /// Value of a risk factor that is either present or absent.
    #[new(plain value: i64)]
    pub struct RiskScoreBoolean {
        /// Value for the risk score.
        #[json("value", required)]
        #[plain_setter(with_value: i64)]
        pub value: i64,
    }
}

model! {
    /// Values of a risk factor, by the bracket that a number falls into.
    #[new(items brackets: RiskScoreBracketEntry)]
    pub struct RiskScoreBracket {
        /// Brackets with their values; at least one bound of each is given.
        #[json("brackets", required)]
        #[items_setter(with_brackets)]
        pub brackets: Vec<RiskScoreBracketEntry>,
    }
}

model! {
    /// Bracket of a risk factor with its value; at least one bound is given.
    #[new(plain value: i64)]
    pub struct RiskScoreBracketEntry {
        /// Lower bound of the bracket, or `null`. At least 0.
        #[json("start", nullable)]
        #[setter(with_start)]
        pub start: Nullable<i64>,
        /// Upper bound of the bracket, or `null`. At least 1.
        #[json("end", nullable)]
        #[setter(with_end)]
        pub end: Nullable<i64>,
        /// Value for the risk score.
        #[json("value", required)]
        #[plain_setter(with_value: i64)]
        pub value: i64,
    }
}

model! {
    /// Rules that determine the risk score, by risk factor.
    #[new(
        value
        is_proxy:Nullable<RiskScoreBoolean>,
        value
        is_vpn:Nullable<RiskScoreBoolean>,
        value
        is_tor:Nullable<RiskScoreBoolean>,
        value
        is_hosting:Nullable<RiskScoreBoolean>,
        value
        has_mismatched_billing_address_country:Nullable<RiskScoreBoolean>,
        value
        has_mismatched_bank_country:Nullable<RiskScoreBoolean>,
        value
        has_mismatched_time_zone:Nullable<RiskScoreBoolean>,
        value
        has_mismatched_holder_name:Nullable<RiskScoreBoolean>,
        value
        has_fake_name:Nullable<RiskScoreBoolean>,
        value
        is_high_risk_country:Nullable<RiskScoreBoolean>,
        value
        payment_instrument_velocity:Nullable<RiskScoreBracket>,
        value
        declined_payment_instrument_velocity:Nullable<RiskScoreBracket>,
        value
        device_velocity:Nullable<RiskScoreBracket>,
        value
        ip_velocity:Nullable<RiskScoreBracket>,
        value
        email_velocity:Nullable<RiskScoreBracket>,
        value
        billing_address_velocity:Nullable<RiskScoreBracket>,
        value
        is_rebill:Nullable<RiskScoreBoolean>,
        value
        is_retry:Nullable<RiskScoreBoolean>,
        value
        customer_lifetime_value:Nullable<RiskScoreBracket>,
        value
        browser_ad_block_enabled:Nullable<RiskScoreBoolean>,
        value
        payment_instrument_approved_transaction_count:Nullable<RiskScoreBracket>,
        value
        customer_velocity:Nullable<RiskScoreBracket>
    )]
    pub struct RiskScoreRules {
        /// Value for a connection through a proxy.
        #[json("isProxy", required, nullable)]
        #[setter(with_is_proxy)]
        pub is_proxy: Nullable<RiskScoreBoolean>,
        /// Value for a connection through a VPN.
        #[json("isVpn", required, nullable)]
        #[setter(with_is_vpn)]
        pub is_vpn: Nullable<RiskScoreBoolean>,
        /// Value for a connection through Tor.
        #[json("isTor", required, nullable)]
        #[setter(with_is_tor)]
        pub is_tor: Nullable<RiskScoreBoolean>,
        /// Value for a connection from a hosting provider.
        #[json("isHosting", required, nullable)]
        #[setter(with_is_hosting)]
        pub is_hosting: Nullable<RiskScoreBoolean>,
        /// Value for a mismatch of the billing address country.
        #[json("hasMismatchedBillingAddressCountry", required, nullable)]
        #[setter(with_has_mismatched_billing_address_country)]
        pub has_mismatched_billing_address_country: Nullable<RiskScoreBoolean>,
        /// Value for a mismatch of the bank country.
        #[json("hasMismatchedBankCountry", required, nullable)]
        #[setter(with_has_mismatched_bank_country)]
        pub has_mismatched_bank_country: Nullable<RiskScoreBoolean>,
        /// Value for a mismatch of the time zone.
        #[json("hasMismatchedTimeZone", required, nullable)]
        #[setter(with_has_mismatched_time_zone)]
        pub has_mismatched_time_zone: Nullable<RiskScoreBoolean>,
        /// Value for a mismatch of the holder name.
        #[json("hasMismatchedHolderName", required, nullable)]
        #[setter(with_has_mismatched_holder_name)]
        pub has_mismatched_holder_name: Nullable<RiskScoreBoolean>,
        /// Value for a fake name.
        #[json("hasFakeName", required, nullable)]
        #[setter(with_has_fake_name)]
        pub has_fake_name: Nullable<RiskScoreBoolean>,
        /// Value for a high-risk country.
        #[json("isHighRiskCountry", required, nullable)]
        #[setter(with_is_high_risk_country)]
        pub is_high_risk_country: Nullable<RiskScoreBoolean>,
        /// Values by velocity of the payment instrument.
        #[json("paymentInstrumentVelocity", required, nullable)]
        #[setter(with_payment_instrument_velocity)]
        pub payment_instrument_velocity: Nullable<RiskScoreBracket>,
        /// Values by velocity of the declined payment instrument.
        #[json("declinedPaymentInstrumentVelocity", required, nullable)]
        #[setter(with_declined_payment_instrument_velocity)]
        pub declined_payment_instrument_velocity: Nullable<RiskScoreBracket>,
        /// Values by velocity of the device.
        #[json("deviceVelocity", required, nullable)]
        #[setter(with_device_velocity)]
        pub device_velocity: Nullable<RiskScoreBracket>,
        /// Values by velocity of the IP address.
        #[json("ipVelocity", required, nullable)]
        #[setter(with_ip_velocity)]
        pub ip_velocity: Nullable<RiskScoreBracket>,
        /// Values by velocity of the email address.
        #[json("emailVelocity", required, nullable)]
        #[setter(with_email_velocity)]
        pub email_velocity: Nullable<RiskScoreBracket>,
        /// Values by velocity of the billing address.
        #[json("billingAddressVelocity", required, nullable)]
        #[setter(with_billing_address_velocity)]
        pub billing_address_velocity: Nullable<RiskScoreBracket>,
        /// Value for a recurring payment.
        #[json("isRebill", required, nullable)]
        #[setter(with_is_rebill)]
        pub is_rebill: Nullable<RiskScoreBoolean>,
        /// Value for a retry of a payment.
        #[json("isRetry", required, nullable)]
        #[setter(with_is_retry)]
        pub is_retry: Nullable<RiskScoreBoolean>,
        /// Values by lifetime value of the customer.
        #[json("customerLifetimeValue", required, nullable)]
        #[setter(with_customer_lifetime_value)]
        pub customer_lifetime_value: Nullable<RiskScoreBracket>,
        /// Value for a browser with an enabled ad blocker.
        #[json("browserAdBlockEnabled", required, nullable)]
        #[setter(with_browser_ad_block_enabled)]
        pub browser_ad_block_enabled: Nullable<RiskScoreBoolean>,
        /// Values by number of approved transactions of the payment instrument.
        #[json("paymentInstrumentApprovedTransactionCount", required, nullable)]
        #[setter(with_payment_instrument_approved_transaction_count)]
        pub payment_instrument_approved_transaction_count: Nullable<RiskScoreBracket>,
        /// Values by velocity of the customer.
        #[json("customerVelocity", required, nullable)]
        #[setter(with_customer_velocity)]
        pub customer_velocity: Nullable<RiskScoreBracket>,
    }
}
