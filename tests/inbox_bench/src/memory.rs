//! Memory for the files that contenders write.

/// Memory that stays free meanwhile.
const LEFT: usize = 1024 * 1024 * 1024;
const PART: usize = 64 * 1024 * 1024;
const PAGE: usize = 4096;

/// Writes to the free memory once. Where the host of a virtual machine supplies memory on its first use, each new page of a
/// file costs several µs otherwise, and contenders pay for growing files by chance. Does nothing where the system does not
/// tell how much memory is free.
pub(crate) fn use_once() {
    let free = free().unwrap_or_default();
    let mut parts = Vec::new();
    while (parts.len() + 1).saturating_mul(PART).saturating_add(LEFT) < free {
        let mut part = vec![0_u8; PART];
        part.iter_mut().step_by(PAGE).for_each(|byte| *byte = 1);
        parts.push(std::hint::black_box(part));
    }
}

/// Returns the free memory in bytes.
fn free() -> Option<usize> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("MemFree:"))?;
    let kib: usize = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kib.checked_mul(1024)
}
