//! Refuses to enter code whose instruction cache lines may be stale.
//!
//! Forgetting a flush does nothing on x86-64, nothing under an emulator, and only now and then something on a
//! real ARM64 processor. So builds with debug assertions keep a ledger: each range is stamped when it is
//! written and when it is flushed, and code is entered only if
//! - the entry lies in a published range of a region of this thread,
//! - no range of that region has been written since it was flushed (generated code branches to other code of
//!   its region without asking), and
//! - no range of that region is open for writing (its pages, and on macOS all pages, are not executable
//!   then).
//!
//! The stamp of a flush is made where `Memory::flush` flushes and nowhere else, so that no path can flush in
//! name only. Other builds compile all of it to nothing.

#[cfg(debug_assertions)]
pub(super) use ledger::{Checker, check_entry};

#[cfg(not(debug_assertions))]
pub(super) use nothing::{Checker, check_entry};

#[cfg(debug_assertions)]
mod ledger {
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeMap;
    use std::ops::Range;
    use std::rc::Rc;

    thread_local! {
        /// The ledgers of this thread's regions. A region never leaves its thread.
        static LEDGERS: RefCell<Vec<Rc<Ledger>>> = const { RefCell::new(Vec::new()) };

        /// The entry that was last found in order, 0 once any ledger has changed: the same few entries are
        /// checked over and over, and this build is to be fast enough for the whole test matrix.
        static LAST_ENTRY: Cell<usize> = const { Cell::new(0) };
    }

    struct Ledger {
        region: Range<usize>,
        clock: Cell<u64>,
        open: Cell<usize>,
        ranges: RefCell<BTreeMap<usize, Stamps>>,
        /// How many of `ranges` are not fresh.
        stale: Cell<usize>,
    }

    struct Stamps {
        bytes: usize,
        written: u64,
        flushed: u64,
        published: bool,
    }

    impl Stamps {
        fn is_stale(&self) -> bool {
            self.written >= self.flushed
        }

        #[track_caller]
        fn assert_flushed(&self, start: usize) {
            assert!(
                !self.is_stale(),
                "the code at {start:#x} was not flushed: written at stamp {}, last flushed at stamp {}",
                self.written,
                self.flushed
            );
        }
    }

    /// A region's hand on its ledger.
    pub(in super::super) struct Checker(Rc<Ledger>);

    impl Checker {
        pub(in super::super) fn new(region: Range<usize>) -> Checker {
            let ledger = Rc::new(Ledger {
                region,
                clock: Cell::new(0),
                open: Cell::new(0),
                ranges: RefCell::default(),
                stale: Cell::new(0),
            });
            LEDGERS.with_borrow_mut(|ledgers| ledgers.push(ledger.clone()));
            Checker(ledger)
        }

        /// `bytes` bytes at `start` were opened for writing.
        pub(in super::super) fn opened(&self, start: usize, bytes: usize) {
            self.0.open.set(self.0.open.get() + 1);
            let stamps = Stamps { bytes, written: self.tick(), flushed: 0, published: false };
            let before = self.0.ranges.borrow_mut().insert(start, stamps);
            assert!(before.is_none(), "code memory at {start:#x} is open already");
            self.0.stale.set(self.0.stale.get() + 1);
        }

        /// The range at `start` may have been written to.
        pub(in super::super) fn written(&self, start: usize) {
            let stamp = self.tick();
            self.change(start, |stamps| stamps.written = stamp);
        }

        /// Instruction fetch sees what `bytes` bytes at `start` hold.
        pub(in super::super) fn flushed(&self, start: usize, bytes: usize) {
            let stamp = self.tick();
            self.change(start, |stamps| {
                if bytes >= stamps.bytes {
                    stamps.flushed = stamp;
                }
            });
        }

        /// The range at `start` was closed, and may be entered if it is fresh.
        pub(in super::super) fn published(&self, start: usize) {
            LAST_ENTRY.set(0);
            self.0.open.set(self.0.open.get() - 1);
            self.change(start, |stamps| stamps.published = true);
        }

        /// The range at `start` was closed and given back without being published.
        pub(in super::super) fn abandoned(&self, start: usize) {
            self.0.open.set(self.0.open.get() - 1);
            self.forget(start);
        }

        /// The published range at `start` was given back.
        pub(in super::super) fn freed(&self, start: usize) {
            self.forget(start);
        }

        /// Panics if the range at `start` was written and not flushed since.
        #[track_caller]
        pub(in super::super) fn assert_flushed(&self, start: usize) {
            let ranges = self.0.ranges.borrow();
            ranges.get(&start).expect("published code is known").assert_flushed(start);
        }

        fn tick(&self) -> u64 {
            LAST_ENTRY.set(0);
            self.0.clock.set(self.0.clock.get() + 1);
            self.0.clock.get()
        }

        fn change(&self, start: usize, change: impl FnOnce(&mut Stamps)) {
            let mut ranges = self.0.ranges.borrow_mut();
            let stamps =
                ranges.get_mut(&start).expect("only known ranges are written, flushed and published");
            let before = usize::from(stamps.is_stale());
            change(stamps);
            self.0.stale.set(self.0.stale.get() - before + usize::from(stamps.is_stale()));
        }

        fn forget(&self, start: usize) {
            LAST_ENTRY.set(0);
            let stamps = self.0.ranges.borrow_mut().remove(&start).expect("only known ranges are given back");
            self.0.stale.set(self.0.stale.get() - usize::from(stamps.is_stale()));
        }
    }

    impl Drop for Checker {
        fn drop(&mut self) {
            // A region that dies with its thread may find the list gone already.
            let _ = LAST_ENTRY.try_with(|entry| entry.set(0));
            let _ = LEDGERS
                .try_with(|ledgers| ledgers.borrow_mut().retain(|ledger| !Rc::ptr_eq(ledger, &self.0)));
        }
    }

    /// Panics unless `entry` may be entered.
    #[track_caller]
    pub(in super::super) fn check_entry(entry: usize) {
        if LAST_ENTRY.get() == entry && entry != 0 {
            return;
        }
        LEDGERS.with_borrow(|ledgers| {
            let ledger = ledgers.iter().find(|ledger| ledger.region.contains(&entry));
            let ledger = ledger.unwrap_or_else(|| panic!("{entry:#x} is in no code region of this thread"));
            let ranges = ledger.ranges.borrow();
            let (start, stamps) = match ranges.range(..=entry).next_back() {
                Some((start, stamps)) if entry - start < stamps.bytes => (start, stamps),
                _ => panic!("{entry:#x} is in the code region, but in no code of it"),
            };
            assert!(stamps.published, "the code at {entry:#x} was not published");
            stamps.assert_flushed(*start);
            if ledger.stale.get() != 0 && ledger.open.get() == 0 {
                let (start, _) = ranges.iter().find(|(_, stamps)| stamps.is_stale()).expect("one is counted");
                panic!("entering {entry:#x} while the code at {start:#x} of the same region was not flushed");
            }
            let open = ledger.open.get();
            assert!(open == 0, "entering {entry:#x} while {open} ranges of its region are open for writing");
        });
        LAST_ENTRY.set(entry);
    }
}

#[cfg(not(debug_assertions))]
mod nothing {
    use std::ops::Range;

    pub(in super::super) struct Checker;

    impl Checker {
        pub(in super::super) fn new(_region: Range<usize>) -> Checker {
            Checker
        }
        pub(in super::super) fn opened(&self, _start: usize, _bytes: usize) {}
        pub(in super::super) fn written(&self, _start: usize) {}
        pub(in super::super) fn flushed(&self, _start: usize, _bytes: usize) {}
        pub(in super::super) fn published(&self, _start: usize) {}
        pub(in super::super) fn abandoned(&self, _start: usize) {}
        pub(in super::super) fn freed(&self, _start: usize) {}
        #[inline(always)]
        pub(in super::super) fn assert_flushed(&self, _start: usize) {}
    }

    #[inline(always)]
    pub(in super::super) fn check_entry(_entry: usize) {}
}
