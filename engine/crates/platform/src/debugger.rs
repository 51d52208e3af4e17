//! Telling a debugger in whose process code is generated what that code is: the JIT interface that gdb defined, and lldb and others know.
//!
//! The debugger sets a breakpoint in a function of a fixed name and reads a list through a variable of a fixed name ("Debugging with GDB", JIT Interface). Nothing happens
//! where there is no debugger.
//!
//! # Invariants
//! - The list is changed under one lock, and each object in it is owned by a [`DebuggerEntry`], which takes it out before it is freed.

use std::ptr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Whether debuggers of this system read Mach-O. Elsewhere they read ELF.
pub const DEBUGGERS_READ_MACH_O: bool = cfg!(target_os = "macos");

const NOTHING: u32 = 0;
const REGISTER: u32 = 1;
const UNREGISTER: u32 = 2;

/// As the interface has it.
#[repr(C)]
struct Entry {
    next: *mut Entry,
    previous: *mut Entry,
    object: *const u8,
    object_bytes: u64,
}

/// As the interface has it.
#[repr(C)]
pub struct Descriptor {
    version: u32,
    action: u32,
    relevant: *mut Entry,
    first: *mut Entry,
}

/// What the debugger reads.
// SAFETY: the name is the interface's, and nothing else in the process has it but what is the same thing.
#[unsafe(no_mangle)]
#[allow(non_upper_case_globals, reason = "the name is the interface's")]
pub static mut __jit_debug_descriptor: Descriptor =
    Descriptor { version: 1, action: NOTHING, relevant: ptr::null_mut(), first: ptr::null_mut() };

/// Where the debugger stops.
// SAFETY: as above.
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "C" fn __jit_debug_register_code() {
    // Something that no optimiser leaves out, or calls would be left out too.
    std::hint::black_box(());
}

static LOCK: Mutex<()> = Mutex::new(());

fn lock() -> MutexGuard<'static, ()> {
    LOCK.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An object file that a debugger has been told of, until this is dropped.
#[derive(Debug)]
pub struct DebuggerEntry {
    entry: *mut Entry,
    _object: Box<[u8]>,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.object_bytes)
    }
}

/// Tells a debugger, if there is one, of an object file that describes code in this process.
pub fn tell_debugger(object: Vec<u8>) -> DebuggerEntry {
    let object = object.into_boxed_slice();
    let _lock = lock();
    let descriptor = &raw mut __jit_debug_descriptor;
    // SAFETY: the lock is held, and only this module writes the descriptor; entries in the list are alive, since `drop` takes them out.
    let entry = unsafe {
        let next = (*descriptor).first;
        let entry = Box::into_raw(Box::new(Entry {
            next,
            previous: ptr::null_mut(),
            object: object.as_ptr(),
            object_bytes: object.len() as u64,
        }));
        if !next.is_null() {
            (*next).previous = entry;
        }
        (*descriptor).first = entry;
        notify(descriptor, entry, REGISTER);
        entry
    };
    DebuggerEntry { entry, _object: object }
}

impl Drop for DebuggerEntry {
    fn drop(&mut self) {
        let _lock = lock();
        let descriptor = &raw mut __jit_debug_descriptor;
        // SAFETY: as above; the entry is this one's, came from a box, and is in the list until now.
        unsafe {
            let Entry { next, previous, .. } = *self.entry;
            match previous.is_null() {
                true => (*descriptor).first = next,
                false => (*previous).next = next,
            }
            if !next.is_null() {
                (*next).previous = previous;
            }
            notify(descriptor, self.entry, UNREGISTER);
            drop(Box::from_raw(self.entry));
        }
    }
}

/// # Safety
/// The lock is held, and `entry` is alive.
unsafe fn notify(descriptor: *mut Descriptor, entry: *mut Entry, action: u32) {
    // SAFETY: the caller holds the lock. Volatile, since a debugger reads it behind the compiler's back.
    unsafe {
        ptr::write_volatile(&raw mut (*descriptor).relevant, entry);
        ptr::write_volatile(&raw mut (*descriptor).action, action);
        __jit_debug_register_code();
        ptr::write_volatile(&raw mut (*descriptor).action, NOTHING);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed() -> Vec<u64> {
        let _lock = lock();
        let mut found = Vec::new();
        // SAFETY: the lock is held, so the list does not change, and what is in it is alive.
        unsafe {
            let mut next = __jit_debug_descriptor.first;
            while !next.is_null() {
                found.push((*next).object_bytes);
                next = (*next).next;
            }
        }
        found
    }

    #[test]
    fn entries_come_and_go() {
        let (a, b, c) = (tell_debugger(vec![0; 1]), tell_debugger(vec![0; 2]), tell_debugger(vec![0; 3]));
        assert_eq!(listed(), [3, 2, 1]);
        drop(b);
        assert_eq!(listed(), [3, 1]);
        drop(c);
        assert_eq!(listed(), [1]);
        drop(a);
        assert!(listed().is_empty());
    }
}
