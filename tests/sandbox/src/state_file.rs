//! The file with the state of the program.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rebilly_sandbox::{Sandbox, Snapshot};

/// The state file of a run. No other process can open it before this one has ended, in whatever way.
pub(crate) struct StateFile {
    path: PathBuf,
    /// Open as long as the lock is held. Saving replaces the state file, so the lock is on a file of its own, which stays:
    /// removing it could unlock another process.
    _lock: File,
}

impl StateFile {
    /// Locks the file and checks that it can be written.
    pub(crate) fn open(path: &Path) -> Result<Self, String> {
        let name = path.display();
        if path.is_dir() {
            return Err(format!("--state {name} is a directory. Give the path of a file in it."));
        }
        let remedy = "Give a path in a directory that exists and can be written";
        let cannot = |error: io::Error| format!("cannot write --state {name}: {error}. {remedy}.");
        let lock = lock(&beside(path, ".lock")).map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => {
                format!("--state {name} is in use by another process. Stop it, or choose another file.")
            }
            _ => cannot(error),
        })?;
        let new = beside(path, ".new");
        write(&new, b"").and_then(|()| fs::remove_file(&new)).map_err(cannot)?;
        Ok(Self { path: path.to_owned(), _lock: lock })
    }

    /// Restores the state of the file, if it exists.
    pub(crate) fn load(&self, sandbox: &Sandbox) -> Result<(), String> {
        let name = self.path.display();
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(format!("cannot read --state {name}: {error}")),
        };
        let remedy = "Move the file away to start with an empty state";
        let json =
            serde_json::from_str(&text).map_err(|_| format!("--state {name} is not JSON. {remedy}."))?;
        let restored = Snapshot::from_json(json).and_then(|snapshot| sandbox.restore(&snapshot));
        restored.map_err(|error| format!("cannot restore --state {name}: {error}. {remedy}."))
    }

    /// Saves the state. Only the owner of the file can read it. An error leaves the old file as it was.
    pub(crate) fn save(&self, sandbox: &Sandbox) -> Result<(), String> {
        let new = beside(&self.path, ".new");
        let text = sandbox.snapshot().to_json().to_string();
        let saved = write(&new, text.as_bytes()).and_then(|()| fs::rename(&new, &self.path));
        saved.map_err(|error| format!("cannot save --state {}: {error}", self.path.display()))
    }
}

/// The path with an ending. The lock makes it unique to this process.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Opens a file and locks it until the process ends.
///
/// The operating system releases the lock after a crash, too, which a file with a process id would survive.
/// `File::try_lock` of the standard library needs Rust 1.89.
#[cfg(unix)]
fn lock(path: &Path) -> io::Result<File> {
    use rustix::fs::{FlockOperation, flock};

    let file = private().open(path)?;
    flock(&file, FlockOperation::NonBlockingLockExclusive)?;
    Ok(file)
}

/// Opens a file that no other process can open before this one ends.
#[cfg(windows)]
fn lock(path: &Path) -> io::Result<File> {
    /// `ERROR_SHARING_VIOLATION`: another process has opened the file.
    const IN_USE: i32 = 32;

    let mut options = private();
    std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 0);
    options.open(path).map_err(|error| match error.raw_os_error() {
        Some(IN_USE) => io::ErrorKind::WouldBlock.into(),
        _ => error,
    })
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private().truncate(true).open(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Options for a file that only its owner can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
