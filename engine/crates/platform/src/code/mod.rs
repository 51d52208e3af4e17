//! Executable memory: reserve, write, publish, enter, free.
//!
//! An engine reserves one [`CodeRegion`], so that direct branches reach from any of its code to any other. A
//! piece of code is [allocated](CodeRegion::allocate), which makes its pages writable; written through
//! [`Writable`]; and [published](Writable::publish), which flushes it and makes its pages executable. Nothing
//! is ever writable and executable at once.
//!
//! Pages are toggled rather than mapped twice, and only those that are touched: a publish of one small
//! function is two `mprotect` calls (about 4.5 us), and [`CodeRegion::publish_all`] pays once for a batch
//! whose pages adjoin. Code shares pages with older code. While a page is open, the older code on it cannot
//! run, which nobody notices: only this thread runs code of the region, and it is here. Frames of that code
//! further down the stack are returned to when the page is executable again.
//!
//! # Invariants
//! - A page is inaccessible, or writable and not executable, or executable and not writable. (On macOS the
//!   same holds for all pages of the thread at once.)
//! - While a [`Writable`] is alive no code of its region is entered; builds with debug assertions check it.
//! - A page that holds published code is executable whenever no `Writable` is alive on it.
//! - The mapping outlives every `Writable` and `Published` made in it.

mod checker;
mod enter;
mod ranges;

use std::cell::RefCell;
use std::fmt;
use std::ops::Range;
use std::ptr::NonNull;
use std::rc::Rc;
use tierlock_fault::{Fault, is_planted};

use self::checker::Checker;
pub use self::enter::{call0, call1, call2, call3, call4, call5, call6, enter};
use self::ranges::FreeRanges;
use crate::arch::{self, TRAP_FILL};
use crate::error::{CodeMemoryError, CodeMemoryRefused, OsError};
use crate::os;

/// Code starts at multiples of this, in bytes.
pub const CODE_ALIGN: usize = 16;

/// What an engine reserves unless told otherwise, in bytes of address space.
pub const CODE_REGION_BYTES_DEFAULT: usize = 64 << 20;

/// The largest region: a direct branch of ARM64 spans 128 MiB either way, and one end of it is one
/// instruction long.
pub const CODE_REGION_BYTES_MAX: usize = (128 << 20) - (1 << 16);

/// Fresh pages are made writable in runs of this many bytes, so that a batch of small functions does not pay
/// for each page. Until something is published on them they are plain memory.
const COMMIT_BYTES: usize = 64 << 10;

/// One engine's executable memory.
///
/// It belongs to the thread that reserved it. The address space is released when the region and everything
/// allocated from it are gone.
pub struct CodeRegion {
    memory: Rc<Memory>,
}

/// Code memory that is being written. Dropping it gives the memory back.
pub struct Writable {
    memory: Rc<Memory>,
    offset: usize,
    bytes: usize,
    /// Neither published nor given back yet.
    alive: bool,
}

/// Code that may be entered. Dropping it keeps the code, for as long as the region lives;
/// [`CodeRegion::free`] gives the memory back.
#[must_use = "dropping published code leaves its memory in use for as long as the region lives"]
pub struct Published {
    memory: Rc<Memory>,
    offset: usize,
    bytes: usize,
}

impl CodeRegion {
    /// Reserves `bytes` bytes of address space (rounded up to pages) and makes sure that memory in it can be
    /// made executable. Memory is taken as code is allocated.
    pub fn reserve(bytes: usize) -> Result<CodeRegion, CodeMemoryRefused> {
        if cfg!(miri) {
            return Err(CodeMemoryRefused::Unsupported);
        }
        if bytes == 0 || bytes > CODE_REGION_BYTES_MAX {
            return Err(CodeMemoryRefused::BadSize { bytes });
        }
        let page_bytes = os::page_size();
        let bytes = bytes.next_multiple_of(page_bytes);
        let start = os::reserve_code(bytes)?;
        let addresses = start.addr().get()..start.addr().get() + bytes;
        let memory = Rc::new(Memory {
            start,
            bytes,
            page_bytes,
            state: RefCell::new(State {
                free: FreeRanges::new(bytes),
                pages: vec![Page::RESERVED; bytes / page_bytes],
                writers: vec![0; bytes / page_bytes],
            }),
            checker: Checker::new(addresses),
            #[cfg(debug_assertions)]
            omit_flush: std::cell::Cell::new(false),
        });
        // Reserving says nothing about executing: a filter that refuses does so at the change of permissions.
        let mut probe = match (CodeRegion { memory: memory.clone() }).allocate(CODE_ALIGN) {
            Ok(probe) => probe,
            Err(CodeMemoryError::Refused(refused)) => return Err(refused),
            Err(error @ CodeMemoryError::Exhausted { .. }) => unreachable!("an empty region: {error}"),
        };
        probe.bytes_mut().fill(TRAP_FILL);
        let region = CodeRegion { memory };
        let probe = probe.publish()?;
        region.free(probe);
        Ok(region)
    }

    /// What [`CodeRegion::reserve`] answers where executable memory is refused, for showing what happens
    /// then.
    pub fn reserve_refused_for_test(_bytes: usize) -> Result<CodeRegion, CodeMemoryRefused> {
        Err(CodeMemoryRefused::Forced)
    }

    /// Takes `bytes` bytes at a multiple of [`CODE_ALIGN`] and opens them for writing. They hold trapping
    /// instructions.
    ///
    /// No code of this region may be entered (and on macOS, none of this thread) until the result is
    /// published or dropped.
    pub fn allocate(&self, bytes: usize) -> Result<Writable, CodeMemoryError> {
        let offset = {
            let free = &mut self.memory.state.borrow_mut().free;
            let exhausted = CodeMemoryError::Exhausted { bytes, free_bytes: free.free_bytes() };
            let fits = bytes <= free.free_bytes();
            fits.then(|| free.allocate(length(bytes))).flatten().ok_or(exhausted)?
        };
        os::begin_code_writes();
        self.memory.checker.opened(self.memory.address(offset), length(bytes));
        // From here on, dropping `writable` undoes what was done.
        let mut writable = Writable { memory: self.memory.clone(), offset, bytes, alive: true };
        self.memory.open(writable.pages()).map_err(CodeMemoryRefused::from)?;
        writable.whole_mut().fill(TRAP_FILL);
        Ok(writable)
    }

    /// Publishes several pieces of code, toggling pages that adjoin in one go.
    ///
    /// On failure none of them is published, and their memory is given back. It fails where the system has
    /// begun to refuse executable memory since the region was reserved.
    ///
    /// # Panics
    /// If a piece is not of this region.
    pub fn publish_all(
        &self,
        batch: impl IntoIterator<Item = Writable>,
    ) -> Result<Vec<Published>, CodeMemoryRefused> {
        let batch: Vec<Writable> = batch.into_iter().collect();
        for writable in &batch {
            assert!(Rc::ptr_eq(&writable.memory, &self.memory), "the code was allocated in another region");
        }
        self.memory.publish(batch)
    }

    /// Gives the memory of published code back. Pages without any code left are returned to the system.
    ///
    /// Nothing may enter or return to the code any more: see the contract of the `call` functions.
    ///
    /// # Panics
    /// If the code is not of this region.
    pub fn free(&self, code: Published) {
        assert!(Rc::ptr_eq(&code.memory, &self.memory), "the code was published in another region");
        self.memory.free(code.offset, length(code.bytes));
    }

    /// The addresses of the region.
    pub fn addresses(&self) -> Range<usize> {
        self.memory.address(0)..self.memory.address(self.memory.bytes)
    }

    /// Whether `address` lies in the region, be there code or not.
    pub fn contains(&self, address: usize) -> bool {
        self.addresses().contains(&address)
    }

    /// How many bytes are reserved.
    pub fn bytes(&self) -> usize {
        self.memory.bytes
    }

    /// How many bytes are allocated, published or not.
    pub fn used_bytes(&self) -> usize {
        self.memory.bytes - self.memory.state.borrow().free.free_bytes()
    }

    /// From now on publishing leaves out the flush, as a bug might: for showing that the checker notices.
    #[cfg(debug_assertions)]
    #[doc(hidden)]
    pub fn omit_flush_for_test(&self) {
        self.memory.omit_flush.set(true);
    }
}

impl Writable {
    /// The address the code will have.
    pub fn address(&self) -> usize {
        self.memory.address(self.offset)
    }

    /// As asked for.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// The memory, to be filled.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        let bytes = self.bytes;
        &mut self.whole_mut()[..bytes]
    }

    /// Makes the code executable: see [`CodeRegion::publish_all`], of which this is the case of one.
    pub fn publish(self) -> Result<Published, CodeMemoryRefused> {
        let memory = self.memory.clone();
        let mut published = memory.publish(vec![self])?;
        Ok(published.pop().expect("one in, one out"))
    }

    fn whole_mut(&mut self) -> &mut [u8] {
        self.memory.checker.written(self.address());
        // SAFETY: the range was allocated for this value alone and its pages are writable for as long as it
        // lives (`Memory::open`); fresh pages are zero, others were written before, so all of it is
        // initialised.
        unsafe { std::slice::from_raw_parts_mut(self.memory.at(self.offset).as_ptr(), self.length()) }
    }

    /// The length as allocated.
    fn length(&self) -> usize {
        length(self.bytes)
    }

    fn pages(&self) -> Range<usize> {
        self.memory.pages(self.offset, self.length())
    }
}

impl Drop for Writable {
    fn drop(&mut self) {
        if self.alive {
            self.memory.abandon(self.offset, self.length());
        }
    }
}

impl Published {
    /// Where the code starts, for the `call` functions.
    ///
    /// # Panics
    /// In builds with debug assertions, if the code was written and not flushed since: compiled code may jump
    /// to this address without passing [`enter()`].
    #[track_caller]
    pub fn entry(&self) -> *const u8 {
        self.memory.checker.assert_flushed(self.address());
        self.memory.at(self.offset).as_ptr()
    }

    /// The address of the first byte.
    pub fn address(&self) -> usize {
        self.memory.address(self.offset)
    }

    /// As asked for.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// The addresses of the code.
    pub fn addresses(&self) -> Range<usize> {
        self.address()..self.address() + self.bytes
    }

    /// The code itself, for listings.
    pub fn code(&self) -> Vec<u8> {
        // SAFETY: the range is published, so readable, and nobody writes to it before `CodeRegion::free`
        // consumes this.
        unsafe { std::slice::from_raw_parts(self.memory.at(self.offset).as_ptr(), self.bytes) }.to_vec()
    }
}

fn length(bytes: usize) -> usize {
    bytes.max(1).next_multiple_of(CODE_ALIGN)
}

/// The mapping, shared by the region and all that is allocated in it.
struct Memory {
    start: NonNull<u8>,
    bytes: usize,
    page_bytes: usize,
    state: RefCell<State>,
    checker: Checker,
    /// See [`CodeRegion::omit_flush_for_test`].
    #[cfg(debug_assertions)]
    omit_flush: std::cell::Cell<bool>,
}

struct State {
    free: FreeRanges,
    /// What each page is; a byte each, zero at first, so that a large region costs nothing up front.
    pages: Vec<u8>,
    /// How many [`Writable`] are alive on each page.
    writers: Vec<u16>,
}

/// What a page is, and what the system lets us do with it.
struct Page;

impl Page {
    /// To be made writable before use: inaccessible and without memory, save after a failure.
    const RESERVED: u8 = 0;
    /// Writable, and without published code.
    const PLAIN: u8 = 1;
    /// Executable; there is or was published code on it.
    const EXECUTABLE: u8 = 2;
    /// Writable for a moment, with published code on it.
    const REOPENED: u8 = 3;
}

impl Memory {
    fn at(&self, offset: usize) -> NonNull<u8> {
        debug_assert!(offset <= self.bytes);
        // SAFETY: within the mapping, or at its end.
        unsafe { self.start.add(offset) }
    }

    fn address(&self, offset: usize) -> usize {
        self.start.addr().get() + offset
    }

    fn pages(&self, offset: usize, length: usize) -> Range<usize> {
        offset / self.page_bytes..(offset + length).div_ceil(self.page_bytes)
    }

    /// Makes `pages` writable for one more [`Writable`].
    fn open(&self, pages: Range<usize>) -> Result<(), OsError> {
        let state = &mut *self.state.borrow_mut();
        state.writers[pages.clone()].iter_mut().for_each(|writers| *writers += 1);
        let closed = |page: u8| page == Page::RESERVED || page == Page::EXECUTABLE;
        let mut next = pages.start;
        while next < pages.end {
            if !closed(state.pages[next]) {
                next += 1;
                continue;
            }
            let first = next;
            while next < pages.end && closed(state.pages[next]) {
                next += 1;
            }
            // The last page being fresh, its fresh neighbours come along.
            if state.pages[next - 1] == Page::RESERVED {
                let commit_end = (next * self.page_bytes).next_multiple_of(COMMIT_BYTES) / self.page_bytes;
                let commit_end = commit_end.min(state.pages.len());
                while next < commit_end && state.pages[next] == Page::RESERVED {
                    next += 1;
                }
            }
            if let Err(error) = self.toggle(first..next, os::make_code_writable) {
                // The system may have done a part. Published code must be executable again before anyone
                // returns to it; fresh pages may stay writable, since nothing is on them.
                for page in (first..next).filter(|&page| state.pages[page] == Page::EXECUTABLE) {
                    self.make_executable_or_abort(page..page + 1);
                }
                return Err(error);
            }
            for page in &mut state.pages[first..next] {
                *page = if *page == Page::EXECUTABLE { Page::REOPENED } else { Page::PLAIN };
            }
        }
        Ok(())
    }

    fn publish(&self, mut batch: Vec<Writable>) -> Result<Vec<Published>, CodeMemoryRefused> {
        for writable in &batch {
            // The memory is not executable yet, so nothing can be fetched between the flush and the toggle.
            if !self.omits_flush() && !is_planted(Fault::MissingFlush) {
                self.flush(writable.offset, writable.length());
            }
        }
        // Each piece is still a writer of its pages; those that nobody else writes to can become executable.
        let mut pages: Vec<usize> = batch.iter().flat_map(Writable::pages).collect();
        pages.sort_unstable();
        let mut state = self.state.borrow_mut();
        let only_ours = |same: &[usize]| usize::from(state.writers[same[0]]) == same.len();
        let ready = pages.chunk_by(|a, b| a == b).filter(|same| only_ours(same)).map(|same| same[0]);
        let ready = runs(ready);
        for (i, run) in ready.iter().enumerate() {
            if let Err(error) = self.toggle(run.clone(), os::make_code_executable) {
                // Older code on pages that stay writable would fault when it is returned to.
                if ready[i..].iter().cloned().flatten().any(|page| state.pages[page] == Page::REOPENED) {
                    abort(&error);
                }
                // Nothing else is lost: dropping the batch gives its memory back. What became executable
                // before the failure (the system may have done a part of this run too) is made writable when
                // it is used next.
                for page in ready[..=i].iter().cloned().flatten() {
                    let has_code = state.pages[page] == Page::REOPENED;
                    state.pages[page] = if has_code { Page::EXECUTABLE } else { Page::RESERVED };
                }
                return Err(error.into());
            }
        }
        for &page in &pages {
            state.writers[page] -= 1;
            state.pages[page] = Page::REOPENED;
        }
        ready.into_iter().for_each(|run| state.pages[run].fill(Page::EXECUTABLE));

        let publish = |writable: &mut Writable| {
            writable.alive = false;
            self.checker.published(writable.address());
            os::end_code_writes();
            Published { memory: writable.memory.clone(), offset: writable.offset, bytes: writable.bytes }
        };
        Ok(batch.iter_mut().map(publish).collect())
    }

    /// Gives back what was opened and is not to be published.
    fn abandon(&self, offset: usize, length: usize) {
        self.checker.abandoned(self.address(offset));
        self.close(self.pages(offset, length));
        os::end_code_writes();
        self.state.borrow_mut().free.free(offset, length);
    }

    /// Gives back what was published.
    fn free(&self, offset: usize, length: usize) {
        self.checker.freed(self.address(offset));
        if cfg!(debug_assertions) {
            self.fill_with_traps(offset, length);
        }
        let state = &mut *self.state.borrow_mut();
        let merged = state.free.free(offset, length);
        let touched = self.pages(offset, length);
        let first = touched.start.max(merged.start.div_ceil(self.page_bytes));
        let end = touched.end.min(merged.end / self.page_bytes);
        for run in runs((first..end).filter(|&page| state.pages[page] == Page::EXECUTABLE)) {
            // Where the system cannot (each change may need one more of its records), the pages stay as they
            // are, and are used again.
            if self.toggle(run.clone(), os::retire_code).is_ok() {
                state.pages[run].fill(Page::RESERVED);
            }
        }
    }

    /// So that a mistaken entry or return into freed code stops there, also where its page lives on.
    fn fill_with_traps(&self, offset: usize, length: usize) {
        os::begin_code_writes();
        let pages = self.pages(offset, length);
        if self.open(pages.clone()).is_ok() {
            // SAFETY: the pages are writable, and the owner of the code has given it up.
            unsafe { self.at(offset).write_bytes(TRAP_FILL, length) };
            self.flush_unchecked(offset, length);
        }
        self.close(pages);
        os::end_code_writes();
    }

    /// Undoes [`Memory::open`].
    fn close(&self, pages: Range<usize>) {
        let state = &mut *self.state.borrow_mut();
        state.writers[pages.clone()].iter_mut().for_each(|writers| *writers -= 1);
        let last_writer_left =
            |&page: &usize| state.writers[page] == 0 && state.pages[page] == Page::REOPENED;
        for run in runs(pages.filter(last_writer_left)) {
            self.make_executable_or_abort(run.clone());
            state.pages[run].fill(Page::EXECUTABLE);
        }
    }

    #[cfg(debug_assertions)]
    fn omits_flush(&self) -> bool {
        self.omit_flush.get()
    }

    #[cfg(not(debug_assertions))]
    fn omits_flush(&self) -> bool {
        false
    }

    /// Makes instruction fetch see what was written, and says so to the checker.
    fn flush(&self, offset: usize, length: usize) {
        self.flush_unchecked(offset, length);
        self.checker.flushed(self.address(offset), length);
    }

    fn flush_unchecked(&self, offset: usize, length: usize) {
        debug_assert!(offset + length <= self.bytes);
        // SAFETY: the range was allocated, so its pages are readable.
        unsafe { arch::flush_instruction_cache(self.at(offset).as_ptr(), length) };
    }

    /// Changes what may be done to `pages`.
    fn toggle(
        &self,
        pages: Range<usize>,
        change: unsafe fn(NonNull<u8>, usize) -> Result<(), OsError>,
    ) -> Result<(), OsError> {
        debug_assert!(pages.start < pages.end);
        // SAFETY: whole pages of this mapping. Only this thread executes in it, and it executes this
        // function; the callers, all in this file, know by `writers` whether anyone writes, and by `free`
        // whether there is code.
        unsafe { change(self.at(pages.start * self.page_bytes), pages.len() * self.page_bytes) }
    }

    fn make_executable_or_abort(&self, pages: Range<usize>) {
        if let Err(error) = self.toggle(pages, os::make_code_executable) {
            abort(&error);
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // SAFETY: the mapping is this value's own, and every `Writable` and `Published` would have kept it
        // alive. Who calls into code keeps that code by the contract of the `call` functions.
        unsafe { os::unmap(self.start, self.bytes, self.page_bytes) };
    }
}

/// No other thread may publish or free: each assertion below has two meanings, and does not compile, once its
/// type is `Send` or `Sync`.
const _: () = {
    trait ConfinedToItsThread<A> {
        const YES: () = ();
    }
    struct Always;
    struct IfSend;
    struct IfSync;
    impl<T: ?Sized> ConfinedToItsThread<Always> for T {}
    impl<T: ?Sized + Send> ConfinedToItsThread<IfSend> for T {}
    impl<T: ?Sized + Sync> ConfinedToItsThread<IfSync> for T {}
    let () = <CodeRegion as ConfinedToItsThread<_>>::YES;
    let () = <Writable as ConfinedToItsThread<_>>::YES;
    let () = <Published as ConfinedToItsThread<_>>::YES;
};

/// Ascending pages as maximal runs.
fn runs(pages: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for page in pages {
        match runs.last_mut() {
            Some(run) if run.end == page => run.end += 1,
            _ => runs.push(page..page + 1),
        }
    }
    runs
}

/// The system took back the right to execute while published code, perhaps with frames on the stack, lay on
/// pages that were open. There is no way back into that code, and no error value that could keep its callers
/// from returning to it.
#[cold]
fn abort(error: &OsError) -> ! {
    eprintln!("tierlock: code memory cannot be made executable again: {error}");
    std::process::abort();
}

impl fmt::Debug for CodeRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeRegion")
            .field("addresses", &self.addresses())
            .field("used_bytes", &self.used_bytes())
            .finish()
    }
}

impl fmt::Debug for Writable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Writable({:#x}, {} bytes)", self.address(), self.bytes)
    }
}

impl fmt::Debug for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Published({:#x}, {} bytes)", self.address(), self.bytes)
    }
}

#[cfg(all(test, not(miri)))]
mod tests;
