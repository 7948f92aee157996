//! The file: how it is opened, and its tables made.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::super::InboxError;

/// Says that a database is an inbox: `RbLg`.
const APPLICATION: i32 = 0x5262_4c67;
/// Each takes an inbox from its version, which is its place here, to the next one.
const STEPS: [&str; 1] = [include_str!("schema.sql")];

pub(super) fn open(path: &Path, patience: Duration) -> Result<Connection, InboxError> {
    let mut connection = Connection::open(path).map_err(InboxError::unavailable)?;
    connection.busy_timeout(patience).map_err(InboxError::unavailable)?;
    log_ahead(&connection).map_err(InboxError::unavailable)?;
    // What was acknowledged survives a power failure too; bodies that are done leave nothing behind in the file.
    connection
        .execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
        .map_err(InboxError::unavailable)?;
    connection.set_prepared_statement_cache_capacity(64);
    make(&mut connection)?;
    Ok(connection)
}

/// Turns the write-ahead log on. SQLite does not wait for others that do the same at this moment.
fn log_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let mut tries = 0;
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && tries < 100 => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(10));
            }
            result => return result,
        }
    }
}

fn make(connection: &mut Connection) -> Result<(), InboxError> {
    let made = (|| {
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number = |pragma: &str| step.query_row(pragma, [], |row| row.get::<_, i32>(0));
        let (application, version) = (number("PRAGMA application_id")?, number("PRAGMA user_version")?);
        let tables = number("SELECT count(*) FROM sqlite_schema")?;
        if application != APPLICATION && (tables > 0 || version != 0) {
            return Ok(Some("the file is a database of something else"));
        }
        let Some(steps) = usize::try_from(version).ok().and_then(|version| STEPS.get(version..)) else {
            return Ok(Some("the file is of a newer version of this crate"));
        };
        if steps.is_empty() {
            return Ok(None);
        }
        for sql in steps {
            step.execute_batch(sql)?;
        }
        step.pragma_update(None, "application_id", APPLICATION)?;
        step.pragma_update(None, "user_version", STEPS.len() as i64)?;
        step.commit()?;
        Ok(None)
    })();
    match made.map_err(|error: rusqlite::Error| InboxError::unavailable(error))? {
        Some(wrong) => Err(InboxError::unavailable(wrong)),
        None => Ok(()),
    }
}
