//! ARM64, AAPCS64 calling convention.

use crate::cpu::CpuFeatures;

/// Fills unwritten code memory: `udf #0`, so that running into it stops there.
pub(crate) const TRAP_FILL: u8 = 0;

/// ARM64 lets user code ask the operating system only.
pub(crate) fn cpu_features() -> CpuFeatures {
    CpuFeatures::A64(crate::os::a64_features())
}

/// Makes the instruction fetch of this processor see what was stored to `bytes` bytes at `start`.
///
/// The sequence is the architecture's own (Arm ARM, B2.4.4 "Concurrent modification and execution of
/// instructions" and the examples of K11): clean the data lines to the point of unification, wait, invalidate
/// the instruction lines, wait, then drop what this core has already fetched. Line sizes are read each time:
/// a thread may move between cores that differ. `CTR_EL0.IDC` and `.DIC` say which half is not needed.
///
/// # Safety
/// The bytes are mapped and readable.
#[cfg(all(not(miri), not(target_os = "macos")))]
pub(crate) unsafe fn flush_instruction_cache(start: *const u8, bytes: usize) {
    use std::arch::asm;
    let ctr: usize;
    // SAFETY: the register is readable from user code (Linux guarantees it, by emulation where it must).
    unsafe { asm!("mrs {}, ctr_el0", out(reg) ctr, options(nomem, nostack, preserves_flags)) };
    let instruction_line = 4usize << (ctr & 0xf);
    let data_line = 4usize << (ctr >> 16 & 0xf);
    let clean_not_needed = ctr & 1 << 28 != 0;
    let invalidate_not_needed = ctr & 1 << 29 != 0;
    let end = start.addr() + bytes;
    if !clean_not_needed {
        let mut line = start.addr() & !(data_line - 1);
        while line < end {
            // SAFETY: the caller's range is mapped, and a line never spans two pages.
            unsafe { asm!("dc cvau, {}", in(reg) line, options(nostack, preserves_flags)) };
            line += data_line;
        }
    }
    // SAFETY: barriers only.
    unsafe { asm!("dsb ish", options(nostack, preserves_flags)) };
    if !invalidate_not_needed {
        let mut line = start.addr() & !(instruction_line - 1);
        while line < end {
            // SAFETY: as for the cleaning.
            unsafe { asm!("ic ivau, {}", in(reg) line, options(nostack, preserves_flags)) };
            line += instruction_line;
        }
        // SAFETY: barriers only.
        unsafe { asm!("dsb ish", options(nostack, preserves_flags)) };
    }
    // SAFETY: barriers only.
    unsafe { asm!("isb", options(nostack, preserves_flags)) };
}

/// As Apple documents it for code under `MAP_JIT`.
///
/// # Safety
/// The bytes are mapped and readable.
#[cfg(all(not(miri), target_os = "macos"))]
pub(crate) unsafe fn flush_instruction_cache(start: *const u8, bytes: usize) {
    unsafe extern "C" {
        fn sys_icache_invalidate(start: *mut std::ffi::c_void, bytes: usize);
    }
    // SAFETY: the caller's range is mapped; the call only reads it.
    unsafe { sys_icache_invalidate(start.cast_mut().cast(), bytes) };
}

#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    #[cfg(not(miri))]
    {
        let sp: usize;
        // SAFETY: it copies a register and does nothing else.
        unsafe { std::arch::asm!("mov {}, sp", out(reg) sp, options(nomem, nostack, preserves_flags)) };
        sp
    }
    #[cfg(miri)]
    {
        let local = 0u8;
        (&raw const local).addr()
    }
}

/// Pushes all callee-saved registers, then calls `callback(context, stack pointer)`.
///
/// The floating-point ones too: a callee keeps the low halves of v8 to v15, and a compiler may park any
/// 64-bit value there.
///
/// # Safety
/// `callback` accepts `context`, and does not unwind.
#[cfg(not(miri))]
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn spill_and_call(
    context: *mut std::ffi::c_void,
    callback: super::SpillCallback,
) {
    std::arch::naked_asm!(
        ".cfi_startproc",
        "hint #34", // bti c
        "stp x29, x30, [sp, #-160]!",
        ".cfi_def_cfa_offset 160",
        ".cfi_offset x29, -160",
        ".cfi_offset x30, -152",
        "mov x29, sp",
        ".cfi_def_cfa x29, 160",
        "stp x19, x20, [sp, #16]",
        "stp x21, x22, [sp, #32]",
        "stp x23, x24, [sp, #48]",
        "stp x25, x26, [sp, #64]",
        "stp x27, x28, [sp, #80]",
        "stp d8, d9, [sp, #96]",
        "stp d10, d11, [sp, #112]",
        "stp d12, d13, [sp, #128]",
        "stp d14, d15, [sp, #144]",
        "mov x9, x1",
        "mov x1, sp",
        "blr x9",
        // The callback kept all of them, as its convention demands: only the frame is to be undone.
        "ldp x29, x30, [sp], #160",
        ".cfi_def_cfa sp, 0",
        ".cfi_restore x29",
        ".cfi_restore x30",
        "ret",
        ".cfi_endproc",
    )
}

#[cfg(all(test, not(miri)))]
pub(crate) mod tests {
    use super::super::SpillCallback;
    use std::ffi::c_void;

    /// `bits` inverted into one callee-saved register, and nowhere else, then the routine under test.
    type Holder = unsafe extern "C" fn(context: *mut c_void, callback: SpillCallback, inverted: u64);

    macro_rules! holders {
        ($($name:ident $register:literal $mov:literal)*) => {
            $(#[unsafe(naked)]
            unsafe extern "C" fn $name(context: *mut c_void, callback: SpillCallback, inverted: u64) {
                std::arch::naked_asm!(
                    "stp x29, x30, [sp, #-32]!",
                    concat!("str ", $register, ", [sp, #16]"),
                    "mvn x2, x2",
                    concat!($mov, " ", $register, ", x2"),
                    "mov x2, #0",
                    "bl {spill}",
                    concat!("ldr ", $register, ", [sp, #16]"),
                    "ldp x29, x30, [sp], #32",
                    "ret",
                    spill = sym super::spill_and_call,
                )
            })*
            pub(crate) const HOLDERS: &[(&str, Holder)] = &[$(($register, $name)),*];
        };
    }
    holders! {
        in_x19 "x19" "mov" in_x20 "x20" "mov" in_x21 "x21" "mov" in_x22 "x22" "mov" in_x23 "x23" "mov"
        in_x24 "x24" "mov" in_x25 "x25" "mov" in_x26 "x26" "mov" in_x27 "x27" "mov" in_x28 "x28" "mov"
        in_d8 "d8" "fmov" in_d9 "d9" "fmov" in_d10 "d10" "fmov" in_d11 "d11" "fmov"
        in_d12 "d12" "fmov" in_d13 "d13" "fmov" in_d14 "d14" "fmov" in_d15 "d15" "fmov"
    }

    /// What [`super::spill_and_call`] pushes.
    pub(crate) const SPILLED_WORDS: usize = 20;

    /// `bti c`: the landing pad an entry needs where code is mapped with BTI, and a no-op elsewhere.
    const LANDING_PAD: [u8; 4] = [0x5f, 0x24, 0x03, 0xd5];
    const RET: [u8; 4] = [0xc0, 0x03, 0x5f, 0xd6];

    /// `bti c; mov x0, #42; ret`
    pub(crate) const RETURN_42: &[u8] =
        &[0x5f, 0x24, 0x03, 0xd5, 0x40, 0x05, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6];

    /// `bti c; mov x0, #value; ret`
    pub(crate) fn return_constant(value: u16) -> Vec<u8> {
        let movz = 0xd280_0000u32 | u32::from(value) << 5;
        [LANDING_PAD, movz.to_le_bytes(), RET].concat()
    }

    /// `a0 + a1 + ...` of `count` arguments, one to six.
    pub(crate) fn add_arguments(count: usize) -> Vec<u8> {
        let mut code = LANDING_PAD.to_vec();
        for register in 1..count as u32 {
            code.extend((0x8b00_0000u32 | register << 16).to_le_bytes()); // add x0, x0, x<register>
        }
        code.extend(RET);
        code
    }
}
