//! Linux.
//!
//! Code lies in one private anonymous mapping whose pages `mprotect` toggles. Mapping the same memory twice,
//! once writable and once executable, was rejected: emulators before QEMU 8.1 go on running the old code
//! however it is flushed, and a second, writable view is a gift to an attacker.

use std::ptr::NonNull;

use super::unix::{map_below, page_size, protect};
use crate::error::OsError;
use crate::heap::ADDRESS_LIMIT;
use crate::stack::StackBounds;

/// Reserves addresses for code. Nothing in them is accessible yet.
pub(crate) fn reserve_code(bytes: usize) -> Result<NonNull<u8>, OsError> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE;
    map_below(ADDRESS_LIMIT, bytes, page_size(), libc::PROT_NONE, flags)
}

/// Makes pages of a code reservation writable and not executable.
///
/// # Safety
/// The range consists of whole pages of the caller's own reservation, and no thread executes in them.
pub(crate) unsafe fn make_code_writable(start: NonNull<u8>, bytes: usize) -> Result<(), OsError> {
    // SAFETY: the caller's.
    unsafe { protect(start, bytes, libc::PROT_READ | libc::PROT_WRITE, "mprotect(PROT_READ | PROT_WRITE)") }
}

/// Makes pages of a code reservation executable and not writable, and has the processor insist on landing
/// pads where it can.
///
/// # Safety
/// The range consists of whole pages of the caller's own reservation, and nobody writes to them any more.
pub(crate) unsafe fn make_code_executable(start: NonNull<u8>, bytes: usize) -> Result<(), OsError> {
    let protection = libc::PROT_READ | libc::PROT_EXEC | landing_pad_protection();
    // SAFETY: the caller's.
    unsafe { protect(start, bytes, protection, "mprotect(PROT_READ | PROT_EXEC)") }
}

/// Gives pages of a code reservation back: they hold nothing, and any access faults.
///
/// # Safety
/// The range consists of whole pages of the caller's own reservation, and no code in them is used any more.
pub(crate) unsafe fn retire_code(start: NonNull<u8>, bytes: usize) -> Result<(), OsError> {
    // SAFETY: the caller's.
    unsafe {
        protect(start, bytes, libc::PROT_NONE, "mprotect(PROT_NONE)")?;
        // Where the pages are locked in memory they stay there; that nobody can access them is what counts.
        libc::madvise(start.as_ptr().cast(), bytes, libc::MADV_DONTNEED);
    }
    Ok(())
}

/// Protection is by page here, and for all threads.
pub(crate) fn begin_code_writes() {}

/// The counterpart of [`begin_code_writes`].
pub(crate) fn end_code_writes() {}

/// Asks for huge pages under a mapping of the caller's. It is advice: a kernel without them refuses, and pages are what they are.
pub(crate) fn advise_huge_pages(start: NonNull<u8>, bytes: usize) {
    // SAFETY: it changes how memory is backed, and not what it holds.
    unsafe { libc::madvise(start.as_ptr().cast(), bytes, libc::MADV_HUGEPAGE) };
}

/// Gives pages back to the system; they read as zero again.
///
/// # Safety
/// The range consists of whole writable pages of a private anonymous mapping that the caller owns, and their
/// contents are not needed.
pub(crate) unsafe fn decommit(start: NonNull<u8>, bytes: usize) {
    // SAFETY: the caller's.
    unsafe {
        // The kernel refuses for pages that are locked in memory; then they stay there, as zeroes.
        if libc::madvise(start.as_ptr().cast(), bytes, libc::MADV_DONTNEED) != 0 {
            start.write_bytes(0, bytes);
        }
    }
}

/// The bounds of the calling thread's stack.
///
/// The C library knows them for threads it made. For the main thread it would have to guess, and musl answers
/// with what is mapped so far, so there we ask the kernel: the stack may grow by `RLIMIT_STACK` below its
/// top, or to the next mapping (an emulator maps all of it at once, with a guard below).
pub(crate) fn stack_bounds() -> StackBounds {
    // SAFETY: both only ask.
    let is_main = unsafe { libc::getpid() == libc::gettid() };
    if is_main && let Some(bounds) = main_stack_bounds() { bounds } else { thread_stack_bounds() }
}

fn thread_stack_bounds() -> StackBounds {
    let mut low = std::ptr::null_mut();
    let mut bytes = 0;
    // SAFETY: the attributes are initialised by the first call, read by the second and dropped by the third.
    unsafe {
        let mut attributes = std::mem::zeroed();
        let result = libc::pthread_getattr_np(libc::pthread_self(), &mut attributes);
        assert_eq!(result, 0, "pthread_getattr_np: {}", std::io::Error::from_raw_os_error(result));
        let result = libc::pthread_attr_getstack(&attributes, &mut low, &mut bytes);
        assert_eq!(result, 0, "pthread_attr_getstack: {}", std::io::Error::from_raw_os_error(result));
        libc::pthread_attr_destroy(&mut attributes);
    }
    StackBounds { low: low.addr(), high: low.addr() + bytes }
}

/// How far the main thread's stack may be trusted to grow where its limit is larger: the kernel keeps this
/// much free below it, whatever the limit was when the program started.
const MAIN_STACK_BYTES_MAX: usize = 64 << 20;

/// What a main thread without any limit is taken to have.
const MAIN_STACK_BYTES_DEFAULT: usize = 8 << 20;

/// The kernel refuses to grow the stack to within this distance of another mapping (`stack_guard_gap`).
const MAIN_STACK_GAP_BYTES: usize = 1 << 20;

fn main_stack_bounds() -> Option<StackBounds> {
    let maps = std::fs::read_to_string("/proc/self/maps").ok()?;
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: it fills the structure in.
    let result = unsafe { libc::getrlimit(libc::RLIMIT_STACK, &mut limit) };
    let limit_bytes = match (result, limit.rlim_cur) {
        (0, libc::RLIM_INFINITY) => MAIN_STACK_BYTES_DEFAULT,
        (0, bytes) => usize::try_from(bytes).unwrap_or(usize::MAX).min(MAIN_STACK_BYTES_MAX),
        _ => return None,
    };
    main_stack_in(&maps, crate::approximate_stack_pointer(), limit_bytes)
}

/// The stack that holds `sp` according to the text of `/proc/self/maps`.
fn main_stack_in(maps: &str, sp: usize, limit_bytes: usize) -> Option<StackBounds> {
    let mut end_below = 0;
    for line in maps.lines() {
        let (low, high) = line.split_once(' ')?.0.split_once('-')?;
        let (low, high) = (usize::from_str_radix(low, 16).ok()?, usize::from_str_radix(high, 16).ok()?);
        if (low..high).contains(&sp) {
            if !line.ends_with("[stack]") {
                // A stack that someone else made, and runs on the main thread: it does not grow.
                return Some(StackBounds { low, high });
            }
            // What is mapped already is certain; beyond that, the limit and the neighbour below decide.
            let limit_low = high.saturating_sub(limit_bytes);
            let grown_low = limit_low.max(end_below + MAIN_STACK_GAP_BYTES).min(low);
            return Some(StackBounds { low: if limit_low >= low { limit_low } else { grown_low }, high });
        }
        end_below = high;
    }
    None
}

/// `PROT_BTI`, where the processor has it.
#[cfg(target_arch = "aarch64")]
fn landing_pad_protection() -> i32 {
    const PROT_BTI: i32 = 0x10; // asm/mman.h; the libc crate has it for glibc only.
    if a64_features().bti { PROT_BTI } else { 0 }
}

#[cfg(not(target_arch = "aarch64"))]
fn landing_pad_protection() -> i32 {
    0
}

/// What the kernel says in the auxiliary vector (Documentation/arch/arm64/elf_hwcaps.rst).
#[cfg(target_arch = "aarch64")]
pub(crate) fn a64_features() -> crate::cpu::A64Features {
    const HWCAP_CRC32: u64 = 1 << 7;
    const HWCAP_ATOMICS: u64 = 1 << 8;
    const HWCAP_FPHP: u64 = 1 << 9;
    const HWCAP_ASIMDHP: u64 = 1 << 10;
    const HWCAP_JSCVT: u64 = 1 << 13;
    const HWCAP_PACA: u64 = 1 << 30;
    const HWCAP2_BTI: u64 = 1 << 17;
    // SAFETY: it only asks; what is not there is 0.
    let (first, second) = unsafe { (libc::getauxval(libc::AT_HWCAP), libc::getauxval(libc::AT_HWCAP2)) };
    crate::cpu::A64Features {
        lse: first & HWCAP_ATOMICS != 0,
        jscvt: first & HWCAP_JSCVT != 0,
        bti: second & HWCAP2_BTI != 0,
        pauth: first & HWCAP_PACA != 0,
        crc: first & HWCAP_CRC32 != 0,
        fp16: first & HWCAP_FPHP != 0 && first & HWCAP_ASIMDHP != 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAPS: &str = "\
00400000-00452000 r-xp 00000000 08:02 173521      /usr/bin/dbus-daemon
7ffff7a00000-7ffff7c00000 r--p 00000000 08:02 135522 /usr/lib/libc.so
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0    [stack]
ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0 [vsyscall]
";

    #[test]
    fn the_main_stack_grows_to_its_limit() {
        let bounds = main_stack_in(MAPS, 0x7fff_ffff_e000, 8 << 20);
        assert_eq!(bounds, Some(StackBounds { low: 0x7fff_ff7f_f000, high: 0x7fff_ffff_f000 }));
    }

    #[test]
    fn the_main_stack_stops_short_of_its_neighbour() {
        let maps = MAPS.replace("7ffff7c00000", "7fffffd00000");
        let bounds = main_stack_in(&maps, 0x7fff_ffff_e000, 8 << 20);
        assert_eq!(bounds, Some(StackBounds { low: 0x7fff_ffe0_0000, high: 0x7fff_ffff_f000 }));
    }

    #[test]
    fn an_emulators_stack_is_mapped_at_once() {
        let maps = "\
5500000000-5500001000 ---p 00000000 00:00 0
5500001000-5500801000 rw-p 00000000 00:00 0 [stack]
";
        let low_and_high = Some(StackBounds { low: 0x55_0000_1000, high: 0x55_0080_1000 });
        assert_eq!(main_stack_in(maps, 0x55_0080_0000, 8 << 20), low_and_high);
        // A smaller limit wins; a larger one does not reach below the guard.
        assert_eq!(main_stack_in(maps, 0x55_0080_0000, 1 << 20).unwrap().low, 0x55_0070_1000);
        assert_eq!(main_stack_in(maps, 0x55_0080_0000, 64 << 20), low_and_high);
        assert_eq!(main_stack_in(maps, 0x54_0000_0000, 8 << 20), None);
        assert_eq!(main_stack_in(MAPS, 0x7fff_f7b0_0000, 8 << 20).unwrap().low, 0x7fff_f7a0_0000);
        assert_eq!(main_stack_in("nonsense", 0x55_0080_0000, 8 << 20), None);
    }
}
