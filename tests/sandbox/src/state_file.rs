//! The file with the state of the program.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use rebilly_sandbox::{Sandbox, Snapshot};

/// Restores the state of a file, if it exists.
pub(crate) fn load(sandbox: &Sandbox, file: &Path) -> Result<(), String> {
    let name = file.display();
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(format!("cannot read --state {name}: {error}")),
    };
    let remedy = "Move the file away to start with an empty state";
    let json = serde_json::from_str(&text).map_err(|_| format!("--state {name} is not JSON. {remedy}."))?;
    let restored = Snapshot::from_json(json).and_then(|snapshot| sandbox.restore(&snapshot));
    restored.map_err(|error| format!("cannot restore --state {name}: {error}. {remedy}."))
}

/// Saves the state to a file that only its owner can read. An error leaves the old file as it was.
pub(crate) fn save(sandbox: &Sandbox, file: &Path) -> Result<(), String> {
    let mut name = file.as_os_str().to_owned();
    name.push(".new");
    let new = Path::new(&name);
    let text = sandbox.snapshot().to_json().to_string();
    let saved = write(new, text.as_bytes()).and_then(|()| fs::rename(new, file));
    saved.map_err(|error| format!("cannot save --state {}: {error}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}
