//! Memory for cells: 64 KiB blocks of one cell size each, and large cells with a mapping of their own.
//!
//! Allocation bumps a cursor through a run of free cells; when the run is used up, the next run comes from sweeping a block, and only
//! then from a new block. Compiled code does the bump itself ([`Blocks::range_offset`]). The mappings of large cells that died are kept until the next cycle ends: to map memory
//! anew and to touch each of its pages takes several times as long as to clear what is there.
//!
//! Most blocks that a cycle finds hold no live cell. Marking notes which do, in a table by bits of the address, so that the others are taken back without a look at what
//! they hold, and are cleared when they are handed out.

use super::cell::{Cell, CellKind, STATE_OFFSET, state};
use super::{Field, KindInfo};
use rustc_hash::FxHashMap;
use std::cell::Cell as Mutable;
use std::collections::BTreeMap;
use tierlock_platform::{HUGE_PAGE_BYTES, HeapChunk};

/// Larger cells get a mapping of their own.
pub const SMALL_BYTES_MAX: usize = 8192;
/// What a refill is taken to hand out, before it is known.
pub const REFILL_ESTIMATE: usize = 4096;

const BLOCK_BYTES: usize = 64 << 10;
/// A huge page, at a multiple of its size.
const CHUNK_BYTES: usize = HUGE_PAGE_BYTES;
const GRANULE: usize = 16;
/// What the sizes of large cells are multiples of, so that mappings fit more cells than the one they were made for: a page, of most systems.
const LARGE_GRANULE: usize = 4096;
/// Most bytes of mappings that are kept without a cell.
const SPARE_BYTES_MAX: usize = 32 << 20;

/// Cell sizes, multiples of 16, at most 25 % apart above 128 bytes.
const CLASS_BYTES: [usize; 32] = [
    16, 32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 640, 768, 896, 1024, 1280,
    1536, 1792, 2048, 2560, 3072, 3584, 4096, 5120, 6144, 7168, 8192,
];

/// `CLASS_OF[(bytes + 15) / 16]`.
const CLASS_OF: [u8; SMALL_BYTES_MAX / GRANULE + 1] = {
    let mut table = [0u8; SMALL_BYTES_MAX / GRANULE + 1];
    let mut granules = 0;
    let mut class = 0;
    while granules < table.len() {
        if granules * GRANULE > CLASS_BYTES[class] {
            class += 1;
        }
        table[granules] = class as u8;
        granules += 1;
    }
    table
};

/// A run of free cells: the next one, and the end.
#[derive(Clone, Copy, Default)]
#[repr(C)]
struct Range {
    cursor: usize,
    end: usize,
}

/// One size class.
#[derive(Default)]
struct Class {
    blocks: Vec<usize>,
    /// `blocks[..swept]` have been swept since the last cycle.
    swept: usize,
    /// Free runs found by sweeping and not handed out yet.
    runs: Vec<Range>,
}

/// A block that no class has.
#[derive(Clone, Copy)]
struct FreeBlock {
    address: usize,
    is_clear: bool,
}

/// Why a block has to be looked at when it is swept.
mod contents {
    /// A cell of it was marked in this cycle.
    pub const MARKED: u8 = 1;
    /// A cell of it has, or had, to be finalised when it dies. For good: blocks may share an entry, and which of them it was is not kept.
    pub const FINALIZED: u8 = 2;
}

/// Entries of the table of what blocks hold; a gibibyte of addresses goes by before two blocks share one.
const ENTRIES: usize = 1 << 14;

/// All memory for cells.
pub struct Blocks {
    ranges: [Range; CLASS_BYTES.len()],
    classes: [Class; CLASS_BYTES.len()],
    chunks: Vec<HeapChunk>,
    /// Block address -> class.
    block_class: FxHashMap<usize, u8>,
    free_blocks: Vec<FreeBlock>,
    /// [`contents`] by bits of the address.
    contents: Box<[Mutable<u8>]>,
    large: BTreeMap<usize, HeapChunk>,
    large_bytes: usize,
    /// Mappings of large cells that died in the last cycle, by bytes and address.
    spare: BTreeMap<(usize, usize), HeapChunk>,
    /// Every allocation goes through [`Blocks::refill`], so that each can be counted.
    one_at_a_time: bool,
}

impl Blocks {
    pub fn new(one_at_a_time: bool) -> Blocks {
        Blocks {
            ranges: Default::default(),
            classes: Default::default(),
            chunks: Vec::new(),
            block_class: FxHashMap::default(),
            free_blocks: Vec::new(),
            contents: vec![Mutable::new(0); ENTRIES].into_boxed_slice(),
            large: BTreeMap::new(),
            large_bytes: 0,
            spare: BTreeMap::new(),
            one_at_a_time,
        }
    }

    pub fn range_offset(bytes: usize) -> usize {
        std::mem::offset_of!(Blocks, ranges) + class_of(bytes) * size_of::<Range>()
    }

    pub fn rounded_bytes(bytes: usize) -> usize {
        if bytes <= SMALL_BYTES_MAX { CLASS_BYTES[class_of(bytes)] } else { bytes.next_multiple_of(GRANULE) }
    }

    /// Takes a small cell from the current run.
    #[inline(always)]
    pub fn bump(&mut self, bytes: usize) -> Option<usize> {
        if bytes > SMALL_BYTES_MAX {
            return None;
        }
        let class = class_of(bytes);
        let range = &mut self.ranges[class];
        let address = range.cursor;
        let next = address + CLASS_BYTES[class];
        if next > range.end {
            return None;
        }
        range.cursor = next;
        Some(address)
    }

    /// Takes a cell from a new run, or makes a large one. Also says how many bytes were taken from free memory.
    pub fn refill(&mut self, bytes: usize, infos: &[KindInfo]) -> (usize, usize) {
        if bytes > SMALL_BYTES_MAX {
            return (self.allocate_large(bytes), bytes);
        }
        let class = class_of(bytes);
        let cell_bytes = CLASS_BYTES[class];
        let run = self.next_run(class, infos);
        if self.one_at_a_time {
            if run.cursor + cell_bytes < run.end {
                self.classes[class].runs.push(Range { cursor: run.cursor + cell_bytes, end: run.end });
            }
            return (run.cursor, cell_bytes);
        }
        self.ranges[class] = Range { cursor: run.cursor + cell_bytes, end: run.end };
        (run.cursor, run.end - run.cursor)
    }

    fn next_run(&mut self, class: usize, infos: &[KindInfo]) -> Range {
        loop {
            if let Some(run) = self.classes[class].runs.pop() {
                return run;
            }
            if self.classes[class].swept < self.classes[class].blocks.len() {
                let index = self.classes[class].swept;
                self.sweep_block(class, index, infos);
                continue;
            }
            let block = self.new_block(class);
            let cells = BLOCK_BYTES / CLASS_BYTES[class];
            return Range { cursor: block, end: block + cells * CLASS_BYTES[class] };
        }
    }

    fn new_block(&mut self, class: usize) -> usize {
        if self.free_blocks.is_empty() {
            let chunk = match HeapChunk::map(CHUNK_BYTES, CHUNK_BYTES) {
                Ok(chunk) => chunk,
                // The engine's own limit is meant to be met first; past the system's there is nothing to run on with.
                Err(error) => panic!("the system refused memory for the heap: {error}"),
            };
            let start = chunk.start().addr().get();
            // Miri follows the provenance of addresses that are made integers here and pointers again in `Cell`.
            let _ = chunk.start().as_ptr().expose_provenance();
            let addresses = (0..CHUNK_BYTES / BLOCK_BYTES).rev().map(|i| start + i * BLOCK_BYTES);
            self.free_blocks.extend(addresses.map(|address| FreeBlock { address, is_clear: true }));
            self.chunks.push(chunk);
        }
        let FreeBlock { address: block, is_clear } = self.free_blocks.pop().expect("just filled");
        if !is_clear {
            // SAFETY: a block of ours in which no cell lives.
            unsafe { std::ptr::write_bytes(block as *mut u8, 0, BLOCK_BYTES) };
        }
        self.block_class.insert(block, class as u8);
        let class = &mut self.classes[class];
        class.blocks.push(block);
        class.swept = class.blocks.len();
        block
    }

    fn allocate_large(&mut self, bytes: usize) -> usize {
        let bytes = bytes.next_multiple_of(LARGE_GRANULE);
        let chunk = self.take_spare(bytes).unwrap_or_else(|| match HeapChunk::map(bytes, GRANULE) {
            Ok(chunk) => chunk,
            Err(error) => panic!("the system refused memory for the heap: {error}"),
        });
        let address = chunk.start().as_ptr().expose_provenance();
        self.large_bytes += chunk.bytes();
        self.large.insert(address, chunk);
        address
    }

    /// A mapping of so many bytes or a quarter more whose cell died, the least there is, cleared: the collector looks at all of it, however much the cell asked for.
    fn take_spare(&mut self, bytes: usize) -> Option<HeapChunk> {
        let (&key, _) = self.spare.range((bytes, 0)..=(bytes + bytes / 4, usize::MAX)).next()?;
        let chunk = self.spare.remove(&key)?;
        // SAFETY: the cell that lay there is dead.
        unsafe { chunk.start().write_bytes(0, chunk.bytes()) };
        Some(chunk)
    }

    /// What is noted of the block that a cell lies in; of a large cell, of nothing that matters.
    #[inline(always)]
    fn contents(&self, address: usize) -> &Mutable<u8> {
        &self.contents[address / BLOCK_BYTES % ENTRIES]
    }

    /// To be told of each cell that is marked.
    #[inline(always)]
    pub fn note_marked(&self, cell: Cell) {
        let contents = self.contents(cell.address());
        contents.set(contents.get() | contents::MARKED);
    }

    /// To be told of each new cell that must be finalised.
    pub fn note_finalized(&self, cell: Cell) {
        let contents = self.contents(cell.address());
        contents.set(contents.get() | contents::FINALIZED);
    }

    /// Whether the sweep looks at the block of a cell, or it has none.
    pub fn is_looked_at(&self, cell: Cell) -> bool {
        self.contents(cell.address()).get() != 0
    }

    /// Forgets which cells were marked: before marking.
    pub fn begin_marking(&mut self) {
        self.contents.iter_mut().for_each(|contents| *contents.get_mut() &= !contents::MARKED);
    }

    /// Forgets all free runs and calls every block unswept: at the end of marking.
    pub fn begin_sweeping(&mut self, infos: &[KindInfo]) {
        self.ranges = Default::default();
        for class in &mut self.classes {
            class.runs.clear();
            class.swept = 0;
        }
        self.sweep_large(infos);
    }

    /// Sweeps what is left over from the last cycle, and gives blocks with no live cell back to all classes.
    pub fn sweep_all(&mut self, infos: &[KindInfo]) {
        for class in 0..CLASS_BYTES.len() {
            while self.classes[class].swept < self.classes[class].blocks.len() {
                let index = self.classes[class].swept;
                self.sweep_block(class, index, infos);
            }
        }
    }

    /// Sweeps one block: dead cells become free memory, live ones white. A block without live cells leaves the class.
    fn sweep_block(&mut self, class: usize, index: usize, infos: &[KindInfo]) {
        let block = self.classes[class].blocks[index];
        if self.contents(block).get() == 0 {
            return self.take_back(class, index, false);
        }
        let cell_bytes = CLASS_BYTES[class];
        let end = block + BLOCK_BYTES / cell_bytes * cell_bytes;
        let runs = &mut self.classes[class].runs;
        let first_run = runs.len();
        let mut is_live = false;
        let mut address = block;
        while address < end {
            let start = address;
            address = free_run(start..end, cell_bytes, infos);
            if address > start {
                runs.push(Range { cursor: start, end: address });
            }
            while address < end {
                // SAFETY: a cell boundary in a block of ours.
                let cell = unsafe { Cell::from_address(address) };
                if is_free_or_dead(cell) {
                    break;
                }
                cell.init(Field::at(STATE_OFFSET), state::WHITE);
                is_live = true;
                address += cell_bytes;
            }
        }
        if is_live {
            self.classes[class].swept = index + 1;
            return;
        }
        runs.truncate(first_run);
        self.take_back(class, index, true);
    }

    /// Takes a block without live cells out of its class.
    fn take_back(&mut self, class: usize, index: usize, is_clear: bool) {
        let address = self.classes[class].blocks.swap_remove(index);
        self.block_class.remove(&address);
        self.free_blocks.push(FreeBlock { address, is_clear });
    }

    fn sweep_large(&mut self, infos: &[KindInfo]) {
        // What nobody has taken since the last cycle goes back to the system.
        self.spare.clear();
        let mut spare_bytes = 0;
        let dead = self.large.extract_if(.., |&address, _| {
            // SAFETY: every key is the address of a large cell.
            let cell = unsafe { Cell::from_address(address) };
            if cell.state() == state::WHITE {
                if let Some(finalize) = infos[usize::from(cell.kind_byte())].finalize {
                    finalize(cell);
                }
                return true;
            }
            cell.init(Field::at(STATE_OFFSET), state::WHITE);
            false
        });
        for (address, chunk) in dead {
            let bytes = chunk.bytes();
            self.large_bytes -= bytes;
            if spare_bytes + bytes <= SPARE_BYTES_MAX {
                spare_bytes += bytes;
                self.spare.insert((bytes, address), chunk);
            }
        }
    }

    /// The live cell that `address` points to or into, if any.
    #[inline]
    pub fn find(&self, address: usize) -> Option<Cell> {
        let block = address & !(BLOCK_BYTES - 1);
        let start = if let Some(&class) = self.block_class.get(&block) {
            let cell_bytes = CLASS_BYTES[usize::from(class)];
            let index = (address - block) / cell_bytes;
            if index >= BLOCK_BYTES / cell_bytes {
                return None;
            }
            block + index * cell_bytes
        } else {
            let (&start, chunk) = self.large.range(..=address).next_back()?;
            if !chunk.contains(address) {
                return None;
            }
            start
        };
        // SAFETY: `start` is a cell boundary in our memory: zeroed memory or a cell.
        let cell = unsafe { Cell::from_address(start) };
        if cell.kind_byte() == CellKind::Free as u8 { None } else { Some(cell) }
    }

    /// The size of the memory that belongs to a live cell.
    pub fn cell_bytes(&self, cell: Cell) -> usize {
        let block = cell.address() & !(BLOCK_BYTES - 1);
        match self.block_class.get(&block) {
            Some(&class) => CLASS_BYTES[usize::from(class)],
            None => self.large.get(&cell.address()).map_or(0, HeapChunk::bytes),
        }
    }

    /// Calls `visit` for every cell, dead ones in unswept blocks included.
    pub fn for_each(&self, mut visit: impl FnMut(Cell, usize)) {
        for ((class, cell_bytes), free) in self.classes.iter().zip(CLASS_BYTES).zip(&self.ranges) {
            for &block in &class.blocks {
                let end = block + BLOCK_BYTES / cell_bytes * cell_bytes;
                let mut address = block;
                while address < end {
                    // What has not been handed out yet may not even be memory, and looking would make it so.
                    if address == free.cursor && free.end > free.cursor {
                        address = free.end;
                        continue;
                    }
                    // SAFETY: a cell boundary in a block of ours.
                    let cell = unsafe { Cell::from_address(address) };
                    if cell.kind_byte() != CellKind::Free as u8 {
                        visit(cell, cell_bytes);
                    }
                    address += cell_bytes;
                }
            }
        }
        for (&address, chunk) in &self.large {
            // SAFETY: every key is the address of a large cell.
            visit(unsafe { Cell::from_address(address) }, chunk.bytes());
        }
    }

    pub fn used_bytes(&self) -> usize {
        self.block_class.len() * BLOCK_BYTES + self.large_bytes
    }

    pub fn finalize_all(&mut self, infos: &[KindInfo]) {
        self.for_each(|cell, _| {
            if let Some(finalize) = infos[usize::from(cell.kind_byte())].finalize {
                finalize(cell);
            }
        });
    }
}

/// Whether the memory of a cell may be used again.
#[inline(always)]
fn is_free_or_dead(cell: Cell) -> bool {
    cell.kind_byte() == CellKind::Free as u8 || cell.state() == state::WHITE
}

/// Makes the dead cells that a block's memory begins with free memory, and gives where the first live one lies. They are cleared at once, since one by one
/// most of the time goes into beginning; what was free on either side of them stays as it is, for it may not even be memory yet.
fn free_run(memory: std::ops::Range<usize>, cell_bytes: usize, infos: &[KindInfo]) -> usize {
    let mut address = memory.start;
    let mut dead: Option<std::ops::Range<usize>> = None;
    while address < memory.end {
        // SAFETY: a cell boundary in a block of ours: zeroed memory or a cell.
        let cell = unsafe { Cell::from_address(address) };
        if !is_free_or_dead(cell) {
            break;
        }
        address += cell_bytes;
        let kind = cell.kind_byte();
        if kind != CellKind::Free as u8 {
            if let Some(finalize) = infos[usize::from(kind)].finalize {
                finalize(cell);
            }
            dead.get_or_insert(cell.address()..address).end = address;
        }
    }
    if let Some(dead) = dead {
        // SAFETY: cells that are dead, to which no root, no marked cell and no stack word points, and free memory between them.
        unsafe { std::ptr::write_bytes(dead.start as *mut u8, 0, dead.len()) };
    }
    address
}

#[inline(always)]
fn class_of(bytes: usize) -> usize {
    usize::from(CLASS_OF[bytes.div_ceil(GRANULE)])
}
