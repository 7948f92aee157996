//! Claiming: a script selects entries, and a command reads them, because values that pass through a script cost Redis more
//! time than everything else.

use std::time::Duration;

use super::codec::{self, CALL_TOKENS};
use super::database::Database;
use super::operations::{MAX_BYTES, MAX_ITEMS, next, nonce, unexpected};
use crate::events::inbox::entry::Claim;
use crate::events::inbox::error::InboxError;
use crate::events::inbox::to_micros;
use crate::redis::ScriptCall;

/// A claim in a response: name, arrival, attempt, 1 if superseded.
pub(super) type Claimed = (Vec<u8>, String, u32, u8);
/// Response of `claim.lua`: number of lost entries, need of work, first token, length of an entry, lists of claims.
type ClaimReply = (u64, u64, u64, usize, Vec<Vec<::redis::Value>>);

impl Database {
    pub(super) async fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> Result<Vec<Claim>, InboxError> {
        if max == 0 {
            return Ok(Vec::new());
        }
        loop {
            let call = self.call(&self.scripts.claim).arg((max as u64).min(CALL_TOKENS));
            let call = call.arg(to_micros(lease)).arg(to_micros(reorder_window)).arg(nonce());
            let (mut lost, needs_work, token, length, groups): ClaimReply =
                self.run(&call.arg_of_retry("0", "1")).await?;
            if needs_work > 0 {
                self.maintain();
            }
            let claimed = ungroup(groups)?;
            let (claims, missing) = self.read(token, claimed, length).await?;
            let mut dropped = 0;
            if !missing.is_empty() {
                let call = self.call(&self.scripts.drop_lost).arg(codec::first_token(token)).arg(missing);
                dropped = self.run(&call.following()).await?;
                lost += dropped;
            }
            if lost > 0 {
                tracing::error!(lost, "webhook events are lost: their keys in Redis were deleted or evicted");
            }
            // Others may be behind those that were lost.
            if !claims.is_empty() || dropped == 0 {
                return Ok(claims);
            }
        }
    }

    /// Reads claimed entries. Returns their claims, and the names of missing ones.
    async fn read(
        &self,
        token: u64,
        claimed: Vec<Claimed>,
        length: usize,
    ) -> Result<(Vec<Claim>, Vec<Vec<u8>>), InboxError> {
        let (mut claims, mut missing) = (Vec::with_capacity(claimed.len()), Vec::new());
        let (mut tokens, mut rest, mut largest) = (token.., claimed.into_iter(), length);
        while rest.len() > 0 {
            let count = (MAX_BYTES / largest.max(1)).clamp(1, MAX_ITEMS);
            let batch: Vec<Claimed> = rest.by_ref().take(count).collect();
            let mut call = ScriptCall::command("MGET");
            for (name, ..) in &batch {
                call = call.arg(name);
            }
            let values: Vec<Option<Vec<u8>>> = self.run(&call.following()).await?;
            if values.len() != batch.len() {
                return Err(unexpected());
            }
            for (claimed, value) in batch.into_iter().zip(values) {
                let token = tokens.next().ok_or_else(unexpected)?;
                let Some(value) = value else {
                    missing.push(claimed.0);
                    continue;
                };
                largest = largest.max(value.len());
                match self.claim_of(token, claimed, value) {
                    Some(claim) => claims.push(claim),
                    None => tracing::error!("a webhook event in Redis is damaged"),
                }
            }
        }
        Ok((claims, missing))
    }

    /// Creates a claim. `None` if the entry is damaged or not open.
    pub(super) fn claim_of(
        &self,
        token: u64,
        (name, arrival, attempt, is_superseded): Claimed,
        value: Vec<u8>,
    ) -> Option<Claim> {
        let entry = codec::read_open(self.key(&name)?, value)?;
        let claim = Claim::new(entry, token, attempt, codec::instant(&arrival)?);
        Some(claim.superseded(is_superseded == 1))
    }
}

fn ungroup(groups: Vec<Vec<::redis::Value>>) -> Result<Vec<Claimed>, InboxError> {
    let mut claimed = Vec::new();
    for group in groups {
        let mut group = group.into_iter();
        let (arrival, attempt, is_superseded): (String, u32, u8) =
            (next(&mut group)?, next(&mut group)?, next(&mut group)?);
        while group.len() > 0 {
            claimed.push((next(&mut group)?, arrival.clone(), attempt, is_superseded));
        }
    }
    Ok(claimed)
}
