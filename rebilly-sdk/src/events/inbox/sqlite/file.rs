//! The database file: opening, and creation of its tables.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use crate::events::inbox::error::InboxError;

/// SQLite application id of an inbox: `RbLg`.
const APPLICATION_ID: i32 = 0x5262_4c67;
/// Schema migrations. Each one upgrades from the version of its index to the next.
const MIGRATIONS: [&str; 1] = [include_str!("schema.sql")];

/// Opens or creates the file. Blocks for up to the busy timeout while another process has a lock.
pub(super) fn open(path: &Path, busy_timeout: Duration) -> Result<Connection, InboxError> {
    let mut connection = Connection::open(path).map_err(InboxError::unavailable)?;
    connection.busy_timeout(busy_timeout).map_err(InboxError::unavailable)?;
    enable_write_ahead_log(&connection).map_err(InboxError::unavailable)?;
    // Stored entries survive a power failure, and bodies of done entries are overwritten in the file.
    connection
        .execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
        .map_err(InboxError::unavailable)?;
    connection.set_prepared_statement_cache_capacity(64);
    migrate(&mut connection)?;
    Ok(connection)
}

/// Enables the write-ahead log. SQLite does not apply its busy timeout here, so this retries.
fn enable_write_ahead_log(connection: &Connection) -> rusqlite::Result<()> {
    let mut attempts = 0;
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && attempts < 100 => {
                attempts += 1;
                std::thread::sleep(Duration::from_millis(10));
            }
            result => return result,
        }
    }
}

fn migrate(connection: &mut Connection) -> Result<(), InboxError> {
    let migrated = (|| {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number = |pragma: &str| transaction.query_row(pragma, [], |row| row.get::<_, i32>(0));
        let (application, version) = (number("PRAGMA application_id")?, number("PRAGMA user_version")?);
        let tables = number("SELECT count(*) FROM sqlite_schema")?;
        if application != APPLICATION_ID && (tables > 0 || version != 0) {
            return Ok(Some("the file is a database of another application; choose another path"));
        }
        let Some(migrations) = usize::try_from(version).ok().and_then(|version| MIGRATIONS.get(version..))
        else {
            return Ok(Some("the file was written by a newer version of this crate; upgrade the crate"));
        };
        if migrations.is_empty() {
            return Ok(None);
        }
        for sql in migrations {
            transaction.execute_batch(sql)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", MIGRATIONS.len() as i64)?;
        transaction.commit()?;
        Ok(None)
    })();
    match migrated.map_err(|error: rusqlite::Error| InboxError::unavailable(error))? {
        Some(reason) => Err(InboxError::unavailable(reason)),
        None => Ok(()),
    }
}
