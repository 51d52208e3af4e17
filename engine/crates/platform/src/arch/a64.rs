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

/// Calls `code` with six arguments and looks at what a callee must keep: 0 where it did, else the place in [`CALLEE_SAVED`] of the first
/// register that it lost, counted from 1. The registers hold numbers of this routine's own during the call, so that none is kept by chance.
///
/// # Safety
/// `code` takes that many integers at most and does not unwind; `result` may be written.
#[cfg(all(debug_assertions, not(miri)))]
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn call_and_compare(
    code: *const u8,
    arguments: &[u64; 6],
    result: &mut u64,
) -> u64 {
    std::arch::naked_asm!(
        ".cfi_startproc",
        "hint #34", // bti c
        "stp x29, x30, [sp, #-176]!",
        ".cfi_def_cfa_offset 176",
        ".cfi_offset x29, -176",
        ".cfi_offset x30, -168",
        "mov x29, sp",
        ".cfi_def_cfa x29, 176",
        "stp x19, x20, [sp, #16]",
        "stp x21, x22, [sp, #32]",
        "stp x23, x24, [sp, #48]",
        "stp x25, x26, [sp, #64]",
        "stp x27, x28, [sp, #80]",
        "stp d8, d9, [sp, #96]",
        "stp d10, d11, [sp, #112]",
        "stp d12, d13, [sp, #128]",
        "stp d14, d15, [sp, #144]",
        "str x2, [sp, #160]",
        "mov x16, x0",
        "mov x9, x1",
        "ldp x0, x1, [x9]",
        "ldp x2, x3, [x9, #16]",
        "ldp x4, x5, [x9, #32]",
        "mov x19, #3000",
        "mov x20, #3001",
        "mov x21, #3002",
        "mov x22, #3003",
        "mov x23, #3004",
        "mov x24, #3005",
        "mov x25, #3006",
        "mov x26, #3007",
        "mov x27, #3008",
        "mov x28, #3009",
        "mov x10, #3010",
        "fmov d8, x10",
        "mov x10, #3011",
        "fmov d9, x10",
        "mov x10, #3012",
        "fmov d10, x10",
        "mov x10, #3013",
        "fmov d11, x10",
        "mov x10, #3014",
        "fmov d12, x10",
        "mov x10, #3015",
        "fmov d13, x10",
        "mov x10, #3016",
        "fmov d14, x10",
        "mov x10, #3017",
        "fmov d15, x10",
        "blr x16",
        "ldr x9, [sp, #160]",
        "str x0, [x9]",
        "mov x0, #1",
        "cmp x19, #3000",
        "b.ne 2f",
        "mov x0, #2",
        "cmp x20, #3001",
        "b.ne 2f",
        "mov x0, #3",
        "cmp x21, #3002",
        "b.ne 2f",
        "mov x0, #4",
        "cmp x22, #3003",
        "b.ne 2f",
        "mov x0, #5",
        "cmp x23, #3004",
        "b.ne 2f",
        "mov x0, #6",
        "cmp x24, #3005",
        "b.ne 2f",
        "mov x0, #7",
        "cmp x25, #3006",
        "b.ne 2f",
        "mov x0, #8",
        "cmp x26, #3007",
        "b.ne 2f",
        "mov x0, #9",
        "cmp x27, #3008",
        "b.ne 2f",
        "mov x0, #10",
        "cmp x28, #3009",
        "b.ne 2f",
        "mov x0, #11",
        "fmov x9, d8",
        "cmp x9, #3010",
        "b.ne 2f",
        "mov x0, #12",
        "fmov x9, d9",
        "cmp x9, #3011",
        "b.ne 2f",
        "mov x0, #13",
        "fmov x9, d10",
        "cmp x9, #3012",
        "b.ne 2f",
        "mov x0, #14",
        "fmov x9, d11",
        "cmp x9, #3013",
        "b.ne 2f",
        "mov x0, #15",
        "fmov x9, d12",
        "cmp x9, #3014",
        "b.ne 2f",
        "mov x0, #16",
        "fmov x9, d13",
        "cmp x9, #3015",
        "b.ne 2f",
        "mov x0, #17",
        "fmov x9, d14",
        "cmp x9, #3016",
        "b.ne 2f",
        "mov x0, #18",
        "fmov x9, d15",
        "cmp x9, #3017",
        "b.ne 2f",
        "mov x0, #19",
        "mov x9, sp",
        "cmp x29, x9",
        "b.ne 2f",
        "mov x0, #0",
        "2:",
        "ldp x19, x20, [sp, #16]",
        "ldp x21, x22, [sp, #32]",
        "ldp x23, x24, [sp, #48]",
        "ldp x25, x26, [sp, #64]",
        "ldp x27, x28, [sp, #80]",
        "ldp d8, d9, [sp, #96]",
        "ldp d10, d11, [sp, #112]",
        "ldp d12, d13, [sp, #128]",
        "ldp d14, d15, [sp, #144]",
        "ldp x29, x30, [sp], #176",
        ".cfi_def_cfa sp, 0",
        ".cfi_restore x29",
        ".cfi_restore x30",
        "ret",
        ".cfi_endproc",
    )
}

/// What a callee must keep, in the order in which [`call_and_compare`] looks.
#[cfg(all(debug_assertions, not(miri)))]
pub(crate) const CALLEE_SAVED: &[&str] = &[
    "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "d8", "d9", "d10", "d11", "d12",
    "d13", "d14", "d15", "x29",
];

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

    /// `bti c; mov <register>, #1; ret`, or `fmov <register>, xzr`, for each register that a callee must keep but `x29`.
    pub(crate) const FORGETFUL: &[(&str, &[u8])] = &[
        ("x19", &[0x5f, 0x24, 0x03, 0xd5, 0x33, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x20", &[0x5f, 0x24, 0x03, 0xd5, 0x34, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x21", &[0x5f, 0x24, 0x03, 0xd5, 0x35, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x22", &[0x5f, 0x24, 0x03, 0xd5, 0x36, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x23", &[0x5f, 0x24, 0x03, 0xd5, 0x37, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x24", &[0x5f, 0x24, 0x03, 0xd5, 0x38, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x25", &[0x5f, 0x24, 0x03, 0xd5, 0x39, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x26", &[0x5f, 0x24, 0x03, 0xd5, 0x3a, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x27", &[0x5f, 0x24, 0x03, 0xd5, 0x3b, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("x28", &[0x5f, 0x24, 0x03, 0xd5, 0x3c, 0x00, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d8", &[0x5f, 0x24, 0x03, 0xd5, 0xe8, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d9", &[0x5f, 0x24, 0x03, 0xd5, 0xe9, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d10", &[0x5f, 0x24, 0x03, 0xd5, 0xea, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d11", &[0x5f, 0x24, 0x03, 0xd5, 0xeb, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d12", &[0x5f, 0x24, 0x03, 0xd5, 0xec, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d13", &[0x5f, 0x24, 0x03, 0xd5, 0xed, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d14", &[0x5f, 0x24, 0x03, 0xd5, 0xee, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
        ("d15", &[0x5f, 0x24, 0x03, 0xd5, 0xef, 0x03, 0x67, 0x9e, 0xc0, 0x03, 0x5f, 0xd6]),
    ];

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
