//! A plugin for qemu-user that counts the guest's instructions, code made at run time included, by phase.
//!
//! Each translated block, when it is entered, adds the number of its instructions to a counter of the processor (of the guest's thread) that runs it. A
//! counter that all of them share and the emulator adds to in line would be faster, but its additions are not atomic: two threads at once would lose some, and
//! no two runs would agree.
//!
//! The guest marks its phases by a system call with [`MARK`] + number among its arguments (`tierlock run --mark-phases`). What a thread runs until its first mark,
//! and all of threads without any, is phase 0.
//!
//! The few items of the plugin interface, version 1, are declared here rather than taken from a header, so that nothing has to be installed to build this.
//!
//! Argument: `out=FILE`, where a line of counts is written, one for each phase.
//!
//! # Invariants
//! - A slot of [`COUNTERS`] is written by the thread that emulates its processor alone; relaxed loads and stores make plain additions.
#![allow(non_camel_case_types, reason = "the types are named as the interface names them")]

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};
use std::fmt::Write;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// The offset that marks begin at; the same number stands in the command's `phases.rs`.
const MARK: u64 = 0x7469_6572_6c00;

/// Start-up, parse, compile, run, end.
const PHASES: usize = 5;

/// Threads that a guest may have made before counts are added to those of the first.
const PROCESSORS_MAX: usize = 64;

/// The counters of one processor, on cache lines of their own.
#[repr(align(128))]
struct Processor {
    phase: AtomicUsize,
    counts: [AtomicU64; PHASES],
}

static COUNTERS: [Processor; PROCESSORS_MAX] =
    [const { Processor { phase: AtomicUsize::new(0), counts: [const { AtomicU64::new(0) }; PHASES] } };
        PROCESSORS_MAX];

/// Where the counts go.
static OUT: OnceLock<String> = OnceLock::new();

/// The version of the interface that this is written for; QEMU reads it before it calls anything.
#[unsafe(no_mangle)]
#[allow(non_upper_case_globals, reason = "the name is the interface's")]
pub static qemu_plugin_version: c_int = 1;

type qemu_plugin_id_t = u64;

/// A block that is being translated. QEMU's own.
#[repr(C)]
struct qemu_plugin_tb {
    _opaque: [u8; 0],
}

/// `QEMU_PLUGIN_CB_NO_REGS`: the callback reads no register of the guest.
const NO_REGS: c_int = 0;

type TbTranslated = extern "C" fn(qemu_plugin_id_t, *mut qemu_plugin_tb);
type TbEntered = extern "C" fn(c_uint, *mut c_void);
type AtExit = extern "C" fn(qemu_plugin_id_t, *mut c_void);
type SystemCall = extern "C" fn(qemu_plugin_id_t, c_uint, i64, u64, u64, u64, u64, u64, u64, u64, u64);

unsafe extern "C" {
    fn qemu_plugin_register_vcpu_tb_trans_cb(id: qemu_plugin_id_t, callback: TbTranslated);
    fn qemu_plugin_register_vcpu_tb_exec_cb(
        tb: *mut qemu_plugin_tb,
        callback: TbEntered,
        flags: c_int,
        user_data: *mut c_void,
    );
    fn qemu_plugin_register_vcpu_syscall_cb(id: qemu_plugin_id_t, callback: SystemCall);
    fn qemu_plugin_register_atexit_cb(id: qemu_plugin_id_t, callback: AtExit, user_data: *mut c_void);
    fn qemu_plugin_tb_n_insns(tb: *const qemu_plugin_tb) -> usize;
}

/// Called by QEMU when it has loaded the plugin. Not 0 where the arguments are wrong.
///
/// # Safety
/// `argv` points to `argc` strings; QEMU sees to it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn qemu_plugin_install(
    id: qemu_plugin_id_t,
    _info: *const c_void,
    argc: c_int,
    argv: *const *const c_char,
) -> c_int {
    for i in 0..usize::try_from(argc).unwrap_or(0) {
        // SAFETY: the caller's contract: there are `argc` strings, which end in 0.
        let argument = unsafe { CStr::from_ptr(*argv.add(i)) }.to_string_lossy();
        match argument.split_once('=') {
            Some(("out", path)) => drop(OUT.set(path.to_owned())),
            _ => {
                eprintln!("count plugin: unknown argument `{argument}`; expected out=FILE");
                return 1;
            }
        }
    }
    if OUT.get().is_none() {
        eprintln!("count plugin: expected out=FILE");
        return 1;
    }
    // SAFETY: the functions are QEMU's, `id` is the one it gave, and the callbacks live as long as the library, which QEMU never unloads by itself.
    unsafe {
        qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
        qemu_plugin_register_vcpu_syscall_cb(id, system_call);
        qemu_plugin_register_atexit_cb(id, at_exit, std::ptr::null_mut());
    }
    0
}

extern "C" fn translated(_: qemu_plugin_id_t, tb: *mut qemu_plugin_tb) {
    // SAFETY: `tb` is the block that QEMU is translating, valid during this call; the number passes through it as data and is never followed.
    unsafe {
        let instructions = qemu_plugin_tb_n_insns(tb);
        let data = std::ptr::without_provenance_mut(instructions);
        qemu_plugin_register_vcpu_tb_exec_cb(tb, entered, NO_REGS, data);
    }
}

fn of(processor: c_uint) -> &'static Processor {
    &COUNTERS[if (processor as usize) < PROCESSORS_MAX { processor as usize } else { 0 }]
}

extern "C" fn entered(processor: c_uint, instructions: *mut c_void) {
    let processor = of(processor);
    let count = &processor.counts[processor.phase.load(Relaxed)];
    count.store(count.load(Relaxed) + instructions.addr() as u64, Relaxed);
}

#[allow(clippy::too_many_arguments, reason = "the interface's")]
extern "C" fn system_call(
    _: qemu_plugin_id_t,
    processor: c_uint,
    _number: i64,
    a1: u64,
    a2: u64,
    _a3: u64,
    _a4: u64,
    _a5: u64,
    _a6: u64,
    _a7: u64,
    _a8: u64,
) {
    // The offset is the second argument of `lseek` on 64-bit systems; the first is the file, and small.
    let phase = a2.wrapping_sub(MARK);
    if phase < PHASES as u64 && a1 < 1024 {
        of(processor).phase.store(phase as usize, Relaxed);
    }
}

extern "C" fn at_exit(_: qemu_plugin_id_t, _: *mut c_void) {
    let mut line = String::new();
    for phase in 0..PHASES {
        let count: u64 = COUNTERS.iter().map(|processor| processor.counts[phase].load(Relaxed)).sum();
        let _ = write!(line, "{}{count}", if phase == 0 { "" } else { " " });
    }
    line.push('\n');
    let Some(path) = OUT.get() else { return };
    if let Err(error) = std::fs::write(path, line) {
        eprintln!("count plugin: cannot write {path}: {error}");
    }
}
