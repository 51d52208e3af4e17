//! x86-64, System V calling convention.

use crate::cpu::{CpuFeatures, X64Features};

/// Fills unwritten code memory: `int3`, so that running into it stops there.
pub(crate) const TRAP_FILL: u8 = 0xcc;

/// Asks `cpuid`, and the operating system (through `xgetbv`) whether it saves the AVX registers.
pub(crate) fn cpu_features() -> CpuFeatures {
    use std::arch::is_x86_feature_detected as has;
    CpuFeatures::X64(X64Features {
        sse3: has!("sse3"),
        ssse3: has!("ssse3"),
        sse4_1: has!("sse4.1"),
        popcnt: has!("popcnt"),
        lzcnt: has!("lzcnt"),
        bmi1: has!("bmi1"),
        bmi2: has!("bmi2"),
        avx: has!("avx"),
        avx2: has!("avx2"),
        fma: has!("fma"),
    })
}

/// Instruction fetch is coherent with stores here; the types and the checker act as if it were not, so that
/// code that works on this processor works on the other.
#[cfg(not(miri))]
pub(crate) unsafe fn flush_instruction_cache(_start: *const u8, _bytes: usize) {}

#[inline(always)]
pub(crate) fn stack_pointer() -> usize {
    #[cfg(not(miri))]
    {
        let sp: usize;
        // SAFETY: it copies a register and does nothing else.
        unsafe { std::arch::asm!("mov {}, rsp", out(reg) sp, options(nomem, nostack, preserves_flags)) };
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
        "push rbp",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset rbp, -16",
        "mov rbp, rsp",
        ".cfi_def_cfa_register rbp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "push 0", // The call below wants rsp to be a multiple of 16, and the scan wants no stale word here.
        "mov rax, rsi",
        "mov rsi, rsp",
        "call rax",
        "pop rcx",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        ".cfi_def_cfa rsp, 8",
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
        "push rbp",
        ".cfi_def_cfa_offset 16",
        ".cfi_offset rbp, -16",
        "mov rbp, rsp",
        ".cfi_def_cfa_register rbp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "push rdx",
        "mov rax, rdi",
        "mov r10, rsi",
        "mov rdi, [r10]",
        "mov rsi, [r10 + 8]",
        "mov rdx, [r10 + 16]",
        "mov rcx, [r10 + 24]",
        "mov r8, [r10 + 32]",
        "mov r9, [r10 + 40]",
        "mov rbx, 0x5e17001",
        "mov r12, 0x5e17002",
        "mov r13, 0x5e17003",
        "mov r14, 0x5e17004",
        "mov r15, 0x5e17005",
        "call rax",
        "pop rdx",
        "mov [rdx], rax",
        "mov eax, 1",
        "cmp rbx, 0x5e17001",
        "jne 2f",
        "mov eax, 2",
        "cmp r12, 0x5e17002",
        "jne 2f",
        "mov eax, 3",
        "cmp r13, 0x5e17003",
        "jne 2f",
        "mov eax, 4",
        "cmp r14, 0x5e17004",
        "jne 2f",
        "mov eax, 5",
        "cmp r15, 0x5e17005",
        "jne 2f",
        "mov eax, 6",
        "lea rdx, [rsp + 40]",
        "cmp rbp, rdx",
        "jne 2f",
        "xor eax, eax",
        "2:",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        ".cfi_def_cfa rsp, 8",
        "ret",
        ".cfi_endproc",
    )
}

/// What a callee must keep, in the order in which [`call_and_compare`] looks.
#[cfg(all(debug_assertions, not(miri)))]
pub(crate) const CALLEE_SAVED: &[&str] = &["rbx", "r12", "r13", "r14", "r15", "rbp"];

#[cfg(all(test, not(miri)))]
pub(crate) mod tests {
    use super::super::SpillCallback;
    use std::ffi::c_void;

    /// `bits` inverted into one callee-saved register, and nowhere else, then the routine under test.
    type Holder = unsafe extern "C" fn(context: *mut c_void, callback: SpillCallback, inverted: u64);

    macro_rules! holders {
        ($($name:ident $register:literal)*) => {
            $(#[unsafe(naked)]
            unsafe extern "C" fn $name(context: *mut c_void, callback: SpillCallback, inverted: u64) {
                std::arch::naked_asm!(
                    concat!("push ", $register),
                    "not rdx",
                    concat!("mov ", $register, ", rdx"),
                    "xor edx, edx",
                    "call {spill}",
                    concat!("pop ", $register),
                    "ret",
                    spill = sym super::spill_and_call,
                )
            })*
            pub(crate) const HOLDERS: &[(&str, Holder)] = &[$(($register, $name)),*];
        };
    }
    holders! { in_rbx "rbx" in_rbp "rbp" in_r12 "r12" in_r13 "r13" in_r14 "r14" in_r15 "r15" }

    /// What [`super::spill_and_call`] pushes, return address left out.
    pub(crate) const SPILLED_WORDS: usize = 7;

    /// `mov eax, 42; ret`, with the landing pad an entry needs: none here.
    pub(crate) const RETURN_42: &[u8] = &[0xb8, 0x2a, 0, 0, 0, 0xc3];

    /// `mov eax, value; ret`
    pub(crate) fn return_constant(value: u16) -> Vec<u8> {
        let mut code = RETURN_42.to_vec();
        code[1..5].copy_from_slice(&u32::from(value).to_le_bytes());
        code
    }

    /// `mov <register>, 1; ret`, for each register that a callee must keep but `rbp`.
    pub(crate) const FORGETFUL: &[(&str, &[u8])] = &[
        ("rbx", &[0xbb, 1, 0, 0, 0, 0xc3]),
        ("r12", &[0x41, 0xbc, 1, 0, 0, 0, 0xc3]),
        ("r13", &[0x41, 0xbd, 1, 0, 0, 0, 0xc3]),
        ("r14", &[0x41, 0xbe, 1, 0, 0, 0, 0xc3]),
        ("r15", &[0x41, 0xbf, 1, 0, 0, 0, 0xc3]),
    ];

    /// `a0 + a1 + ...` of `count` arguments, one to six.
    pub(crate) fn add_arguments(count: usize) -> Vec<u8> {
        // mov rax, rdi; add rax, rsi; add rax, rdx; add rax, rcx; add rax, r8; add rax, r9; ret
        let mut code = vec![0x48, 0x89, 0xf8];
        let adds = [
            [0x48, 0x01, 0xf0],
            [0x48, 0x01, 0xd0],
            [0x48, 0x01, 0xc8],
            [0x4c, 0x01, 0xc0],
            [0x4c, 0x01, 0xc8],
        ];
        code.extend(adds[..count - 1].iter().flatten());
        code.push(0xc3);
        code
    }
}
