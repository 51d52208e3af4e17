//! The heap: cells in size-class blocks, marked incrementally, swept lazily.
//!
//! Precise inside the heap, conservative on the machine stack and on the VM stack, non-moving (JavaScriptCore's Riptide is the reference). No handles
//! and no stack maps: what a Rust local, a register or a frame holds is found by scanning. The price is that a cell's address may live only in
//! the heap, on the VM stack, on the machine stack or in a root (see [`Heap::add_root`]).
//!
//! Marks are the header's state byte rather than side bits: marking, the write barrier and sweeping then read one byte that is in the
//! cache already, and compiled code needs no block arithmetic. The VM stack is scanned like the machine stack, because the dead call windows in a
//! frame hold the raw headers of frames that returned.
//!
//! # Invariants
//! - Between cycles every live cell is white in a swept block, or black in a block that is not swept yet; a cycle starts by sweeping the rest.
//! - While marking, a black cell that is written to is made grey again ([`Heap::barrier`]); new cells are white and found through roots or such cells.
//! - Free memory inside blocks is zero, so that a fresh cell holds empty values and a stray address into it is not taken for a cell.

mod blocks;
pub mod cell;
mod ephemeron;
mod mark;
pub mod stack;
pub mod verify;

use crate::value::Value;
use blocks::Blocks;
pub use cell::{Cell, CellKind, Field};
use cell::{KINDS, STATE_OFFSET, state};
pub use ephemeron::Ephemerons;
pub use mark::Marker;
use stack::Stack;

/// How the collector visits cells of one kind.
#[derive(Clone, Copy)]
pub enum Trace {
    /// Nothing to visit.
    Leaf,
    /// Every word after the header is a valid value word.
    Words,
    /// The function visits.
    Custom(fn(Cell, &mut Marker<'_>)),
}

/// What the heap must know of a kind.
#[derive(Clone, Copy)]
pub struct KindInfo {
    /// How to visit.
    pub trace: Trace,
    /// Called once on a dead cell before its memory is reused: drops native values. It must not touch other cells.
    pub finalize: Option<fn(Cell)>,
    /// Called on each live cell of the kind after marking, before anything is reused: clears weak references to cells for which
    /// [`Heap::is_marked`] is false. Returns the bytes of native memory that the cell owns.
    pub weak: Option<fn(Cell, &Heap) -> usize>,
    /// Called once on each live cell of the kind after marking: tells every entry whose value lives only as long as its key.
    pub ephemeron: Option<fn(Cell, &mut Ephemerons, &mut Marker<'_>)>,
}

impl KindInfo {
    /// A kind that is only traced.
    pub const fn new(trace: Trace) -> KindInfo {
        KindInfo { trace, finalize: None, weak: None, ephemeron: None }
    }
}

const STRESS_COLLECTIONS_PER_PERIOD: u64 = 512;

/// Sizes and stress modes.
#[derive(Clone, Debug)]
pub struct HeapSettings {
    /// Bytes of cells and native memory above which execution is terminated.
    pub limit_bytes: usize,
    /// Bytes allocated before the first cycle starts, and the least between two cycles.
    pub budget_bytes_min: usize,
    /// Collects, or takes a step of an incremental cycle, at every n-th allocation; 0: never for this reason. The period doubles after every
    /// 512 collections: most programs never come that far, and the few that allocate much do not take all the time.
    pub stress_every: u32,
    /// Runs the verifier after each collection.
    pub verify: bool,
    /// Size of the VM stack.
    pub stack_bytes: usize,
}

impl Default for HeapSettings {
    fn default() -> HeapSettings {
        HeapSettings {
            limit_bytes: 2 << 30,
            budget_bytes_min: 16 << 20,
            stress_every: 0,
            verify: false,
            stack_bytes: 2 << 20,
        }
    }
}

/// Names a root: see [`Heap::add_root`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RootId(u32);

/// Counters since the heap was made.
#[derive(Clone, Copy, Default, Debug)]
pub struct HeapStats {
    /// Finished cycles.
    pub collections: u64,
    /// Bytes of cells allocated (rounded to size classes; counted as memory is handed to the allocators).
    pub allocated_bytes: u64,
    /// Most bytes held at once (blocks, large cells, native memory).
    pub peak_bytes: usize,
}

/// Called at the end of marking with no cell known yet to be dead reused: clears weak references outside of cells. Returns the bytes of
/// native memory held there.
pub type WeakHook = Box<dyn FnMut(&Heap) -> usize>;

/// The heap of one engine.
pub struct Heap {
    blocks: Blocks,
    infos: [KindInfo; KINDS],
    /// Bit k: kind k is listed in `listed` when allocated.
    listed_mask: u64,
    /// Bit k: kind k is finalised.
    finalized_mask: u64,
    listed: Vec<Vec<Cell>>,
    roots: Vec<Value>,
    free_roots: Vec<u32>,
    grey: Vec<Cell>,
    /// Large cells that were stored into after they were scanned: scanned again once, at the end, rather than at every step.
    late: Vec<Cell>,
    weak_hooks: Vec<WeakHook>,
    /// [`state::BLACK`] while marking, else a state no cell has: compiled code compares a cell's state with it.
    barrier_state: u8,
    marking: bool,
    collecting: bool,
    settings: HeapSettings,
    /// Native memory that cells owned at the end of the last marking.
    native_bytes: usize,
    allocated_since_cycle: usize,
    budget: usize,
    stress_countdown: u32,
    stress_phase: u8,
    stats: HeapStats,
    /// The VM stack and its limit word.
    pub stack: Stack,
}

const NO_STATE: u8 = 0xff;

impl Heap {
    /// An empty heap.
    pub fn new(settings: HeapSettings) -> Heap {
        Heap {
            blocks: Blocks::new(settings.stress_every != 0),
            infos: [KindInfo::new(Trace::Words); KINDS],
            listed_mask: 0,
            finalized_mask: 0,
            listed: vec![Vec::new(); KINDS],
            roots: Vec::new(),
            free_roots: Vec::new(),
            grey: Vec::new(),
            late: Vec::new(),
            weak_hooks: Vec::new(),
            barrier_state: NO_STATE,
            marking: false,
            collecting: false,
            native_bytes: 0,
            allocated_since_cycle: 0,
            budget: settings.budget_bytes_min,
            stress_countdown: settings.stress_every,
            stress_phase: 0,
            stats: HeapStats::default(),
            stack: Stack::new(settings.stack_bytes),
            settings,
        }
        .with_base_kinds()
    }

    fn with_base_kinds(mut self) -> Heap {
        for kind in [CellKind::Free, CellKind::Latin1, CellKind::Utf16, CellKind::DoubleElements] {
            self.infos[kind as usize] = KindInfo::new(Trace::Leaf);
        }
        self
    }

    /// Says how cells of `kind` are visited; [`Trace::Words`] until then. Before the first cell of the kind is made.
    pub fn register(&mut self, kind: CellKind, info: KindInfo) {
        self.infos[kind as usize] = info;
        if info.weak.is_some() || info.ephemeron.is_some() {
            self.listed_mask |= 1 << kind as u64;
        }
        if info.finalize.is_some() {
            self.finalized_mask |= 1 << kind as u64;
        }
    }

    /// Has `hook` called after each marking, before anything is reused.
    pub fn add_weak_hook(&mut self, hook: WeakHook) {
        self.weak_hooks.push(hook);
    }

    /// Makes a cell of `bytes` bytes, header included. The rest is zero: empty values. May collect, so every cell that must survive has to be where
    /// the collector looks.
    #[inline(always)]
    pub fn allocate(&mut self, kind: CellKind, bytes: usize) -> Cell {
        let address = match self.blocks.bump(bytes) {
            Some(address) => address,
            None => self.allocate_slow(bytes),
        };
        // SAFETY: the allocator hands out zeroed, unused memory of at least `bytes` bytes, 16-aligned.
        let cell = unsafe {
            (address as *mut u64).write(kind as u64 | u64::from(state::WHITE) << (8 * STATE_OFFSET));
            Cell::from_address(address)
        };
        if (self.listed_mask | self.finalized_mask) >> (kind as u64) & 1 != 0 {
            self.note_new(cell, kind);
        }
        cell
    }

    /// Notes a cell that is looked for after marking, or finalised.
    fn note_new(&mut self, cell: Cell, kind: CellKind) {
        if self.listed_mask >> (kind as u64) & 1 != 0 {
            self.listed[kind as usize].push(cell);
        }
        if self.finalized_mask >> (kind as u64) & 1 != 0 {
            self.blocks.note_finalized(cell);
        }
    }

    #[cold]
    #[inline(never)]
    fn allocate_slow(&mut self, bytes: usize) -> usize {
        if self.settings.stress_every != 0 {
            self.stress_countdown -= 1;
            if self.stress_countdown == 0 {
                let doublings = (self.stats.collections / STRESS_COLLECTIONS_PER_PERIOD).min(16);
                self.stress_countdown = self.settings.stress_every.saturating_mul(1 << doublings);
                self.stress_step();
            }
        }
        let taken = if bytes > blocks::SMALL_BYTES_MAX { bytes } else { blocks::REFILL_ESTIMATE };
        self.progress(taken);
        // Before memory is taken: a collection after that would find the new cell's memory free.
        self.check_limit(taken);
        let (address, taken) = self.blocks.refill(bytes, &self.infos);
        self.stats.allocated_bytes += taken as u64;
        self.allocated_since_cycle += taken;
        address
    }

    /// In turn: a whole collection, which finds what is not rooted; then a cycle in three steps (roots, everything black, the end), which finds stores into black
    /// cells without a write barrier.
    fn stress_step(&mut self) {
        if cfg!(miri) || self.collecting {
            return;
        }
        self.stress_phase = (self.stress_phase + 1) % 4;
        match (self.stress_phase, self.marking) {
            (1, _) | (0, true) => self.collect(),
            (2, false) => self.start_cycle(),
            (3, true) => drop(self.mark_step(usize::MAX)),
            _ => {}
        }
    }

    /// Starts, advances or ends a cycle as the budget asks for.
    fn progress(&mut self, upcoming: usize) {
        // Under stress, the steps decide alone.
        if cfg!(miri) || self.collecting || self.settings.stress_every != 0 {
            return;
        }
        if self.marking {
            // Twice what is allocated, in words visited, so that the cycle ends well before the next budget is used up.
            self.mark_step(upcoming / 4 + 64);
            if self.grey.is_empty() || self.allocated_since_cycle > 2 * self.budget {
                self.finish_cycle();
            }
        } else if self.allocated_since_cycle + upcoming > self.budget {
            self.start_cycle();
        }
    }

    /// Past the limit, and with nothing much to collect, execution is asked to end; until it polls, memory is still handed out. What is asked
    /// for is a sixteenth of the limit, so that a program on its edge ends soon, and is not collected for at each step.
    fn check_limit(&mut self, upcoming: usize) {
        let held = self.held_bytes();
        self.stats.peak_bytes = self.stats.peak_bytes.max(held);
        if held + upcoming > self.settings.limit_bytes && self.stack.is_quiet() {
            self.make_room();
            if !self.fits(upcoming.saturating_add(self.settings.limit_bytes / 16)) {
                self.stack.request(stack::Request::OutOfMemory);
            }
        }
    }

    /// Whether `bytes` more fit below the limit: builtins ask before they make something huge, and throw where not.
    pub fn fits(&self, bytes: usize) -> bool {
        self.held_bytes().saturating_add(bytes) <= self.settings.limit_bytes
    }

    /// Bytes that may still be held.
    pub fn bytes_left(&self) -> usize {
        self.settings.limit_bytes.saturating_sub(self.held_bytes())
    }

    /// Gives back what is dead at once, and not as memory is asked for.
    pub fn make_room(&mut self) {
        self.collect();
        self.blocks.sweep_all(&self.infos);
    }

    /// Bytes held now: cells (in use, or not swept yet), and what native memory they owned when last marked.
    pub fn held_bytes(&self) -> usize {
        self.blocks.used_bytes() + self.native_bytes
    }

    /// Counters.
    pub fn stats(&self) -> HeapStats {
        self.stats
    }

    /// Stores a value into a cell, with the write barrier.
    #[inline(always)]
    pub fn write(&mut self, owner: Cell, field: Field<Value>, to: Value) {
        owner.init(field, to);
        self.barrier(owner);
    }

    /// Stores a cell's address into a cell, with the write barrier.
    #[inline(always)]
    pub fn write_cell(&mut self, owner: Cell, field: Field<Cell>, to: Cell) {
        owner.init(field, to);
        self.barrier(owner);
    }

    /// The write barrier: to be called after a cell's address was stored into `owner`.
    #[inline(always)]
    pub fn barrier(&mut self, owner: Cell) {
        if owner.state() == self.barrier_state {
            self.barrier_slow(owner);
        }
    }

    #[cold]
    #[inline(never)]
    fn barrier_slow(&mut self, owner: Cell) {
        owner.init(Field::at(STATE_OFFSET), state::GREY);
        let large = self.blocks.cell_bytes(owner) > blocks::SMALL_BYTES_MAX;
        if large { self.late.push(owner) } else { self.grey.push(owner) }
    }

    /// Keeps `value` alive until [`Heap::remove_root`].
    pub fn add_root(&mut self, value: Value) -> RootId {
        match self.free_roots.pop() {
            Some(index) => {
                self.roots[index as usize] = value;
                RootId(index)
            }
            None => {
                self.roots.push(value);
                RootId(self.roots.len() as u32 - 1)
            }
        }
    }

    /// The value of a root.
    #[inline(always)]
    pub fn root(&self, id: RootId) -> Value {
        self.roots[id.0 as usize]
    }

    /// Replaces the value of a root.
    #[inline(always)]
    pub fn set_root(&mut self, id: RootId, value: Value) {
        self.roots[id.0 as usize] = value;
    }

    /// Gives a root up.
    pub fn remove_root(&mut self, id: RootId) {
        self.roots[id.0 as usize] = Value::EMPTY;
        self.free_roots.push(id.0);
    }

    /// Whether marking has reached `cell`. For weak hooks: what is not marked there is dead.
    #[inline]
    pub fn is_marked(&self, cell: Cell) -> bool {
        cell.state() != state::WHITE
    }

    /// Runs a whole cycle now: everything unreachable is dead afterwards (and swept as memory is needed).
    pub fn collect(&mut self) {
        if cfg!(miri) || self.collecting {
            return;
        }
        if !self.marking {
            self.start_cycle();
        }
        self.finish_cycle();
    }

    /// Collects, then visits every live cell: for reports. `visit` cannot allocate, so none dies meanwhile.
    pub fn for_each_live(&mut self, mut visit: impl FnMut(Cell)) {
        self.collect();
        self.blocks.sweep_all(&self.infos);
        self.blocks.for_each(|cell, _| visit(cell));
    }

    /// Offsets of fields that compiled code reads, from the start of [`Heap`].
    pub const fn barrier_state_offset() -> usize {
        std::mem::offset_of!(Heap, barrier_state)
    }

    /// Offset from the start of [`Heap`] of the bump range (cursor, then end) that cells of `bytes` bytes come from, for
    /// `bytes` up to 8192.
    pub fn bump_range_offset(bytes: usize) -> usize {
        std::mem::offset_of!(Heap, blocks) + Blocks::range_offset(bytes)
    }

    /// The size that a cell of `bytes` bytes really takes.
    pub fn rounded_bytes(bytes: usize) -> usize {
        Blocks::rounded_bytes(bytes)
    }
}

impl Drop for Heap {
    fn drop(&mut self) {
        self.blocks.finalize_all(&self.infos);
    }
}

#[cfg(test)]
mod tests;
