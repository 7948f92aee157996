//! Waiting for an idle machine.

use std::time::{Duration, Instant};

/// Time in which the processors must be idle for nine tenths.
const INTERVAL: Duration = Duration::from_millis(300);
/// Longest wait.
const LIMIT: Duration = Duration::from_secs(30);

/// Waits until other processes do next to nothing. Returns at once where the system does not tell.
pub(crate) async fn until_idle() {
    let limit = Instant::now() + LIMIT;
    let Some(mut before) = Times::read() else { return };
    while Instant::now() < limit {
        tokio::time::sleep(INTERVAL).await;
        let Some(now) = Times::read() else { return };
        if now.busy.saturating_sub(before.busy) * 9 <= now.idle.saturating_sub(before.idle) {
            return;
        }
        before = now;
    }
    eprintln!("the machine is busy with something else");
}

/// Times of all processors since the start of the machine.
struct Times {
    busy: u64,
    idle: u64,
}

impl Times {
    fn read() -> Option<Self> {
        let text = std::fs::read_to_string("/proc/stat").ok()?;
        let values: Vec<u64> =
            text.lines().next()?.split_whitespace().skip(1).map_while(|value| value.parse().ok()).collect();
        // User, nice, system, idle, waiting for disks, interrupts (2), and stolen by other machines. Guests are in the first two.
        let [user, nice, system, idle, waiting, interrupts, soft, ..] = values[..] else { return None };
        Some(Self { busy: user + nice + system + waiting + interrupts + soft, idle })
    }
}
