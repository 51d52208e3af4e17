use super::cell::FIRST_OBJECT_KIND;
use super::*;
use std::cell::Cell as Counter;

const NEXT: Field<Cell> = Field::at(8);
const PAYLOAD: Field<Value> = Field::at(16);

fn heap() -> Heap {
    let mut heap = Heap::new(HeapSettings { verify: true, ..HeapSettings::default() });
    heap.stack.enter_thread();
    heap
}

fn list(heap: &mut Heap, len: i32) -> Cell {
    let mut head = Cell::NULL;
    for i in 0..len {
        let cell = heap.allocate(CellKind::Object, 32);
        cell.init(NEXT, head);
        cell.init(PAYLOAD, Value::int(i));
        head = cell;
    }
    head
}

fn sum(mut cell: Cell) -> i64 {
    let mut sum = 0;
    while !cell.is_null() {
        sum += i64::from(cell.get(PAYLOAD).as_int());
        cell = cell.get(NEXT);
    }
    sum
}

#[inline(never)]
fn clobber_stack(depth: u32) -> u64 {
    let pad = std::hint::black_box([u64::from(depth); 64]);
    if depth == 0 { pad[3] } else { clobber_stack(depth - 1) + pad[5] }
}

#[test]
#[cfg_attr(miri, ignore)]
fn what_a_local_holds_survives_and_the_rest_goes() {
    let mut heap = heap();
    let kept = list(&mut heap, 1000);
    let before = heap.held_bytes();
    for _ in 0..50 {
        std::hint::black_box(list(&mut heap, 10_000));
    }
    clobber_stack(100);
    heap.collect();
    heap.blocks.sweep_all(&heap.infos);
    assert_eq!(sum(std::hint::black_box(kept)), 499_500);
    assert!(heap.held_bytes() < before + (4 << 20), "{} bytes held", heap.held_bytes());
    assert!(heap.stats().collections > 0);
}

#[test]
#[cfg_attr(miri, ignore)]
fn roots_keep_and_release() {
    thread_local!(static FINALIZED: Counter<u32> = const { Counter::new(0) });
    let mut heap = heap();
    heap.register(
        CellKind::Host,
        KindInfo { finalize: Some(|_| FINALIZED.set(FINALIZED.get() + 1)), ..KindInfo::new(Trace::Words) },
    );
    let mut roots = Vec::new();
    #[inline(never)]
    fn fill(heap: &mut Heap, roots: &mut Vec<RootId>) {
        for _ in 0..100 {
            let cell = heap.allocate(CellKind::Host, 32);
            roots.push(heap.add_root(cell.value()));
        }
    }
    fill(&mut heap, &mut roots);
    clobber_stack(100);
    heap.collect();
    heap.blocks.sweep_all(&heap.infos);
    assert_eq!(FINALIZED.get(), 0);
    for root in roots {
        heap.remove_root(root);
    }
    clobber_stack(100);
    heap.collect();
    heap.blocks.sweep_all(&heap.infos);
    // A stale stack word may keep a cell or two, never most of them.
    assert!(FINALIZED.get() >= 90, "{}", FINALIZED.get());
}

#[test]
#[cfg_attr(miri, ignore)]
fn barrier_keeps_what_is_stored_into_a_scanned_cell() {
    let mut heap = heap();
    let owner = heap.allocate(CellKind::Object, 32);
    let root = heap.add_root(owner.value());
    heap.start_cycle();
    heap.mark_step(usize::MAX);
    assert_eq!(owner.state(), state::BLACK);
    let young = list(&mut heap, 10);
    heap.write_cell(owner, NEXT, young);
    assert_eq!(owner.state(), state::GREY);
    heap.finish_cycle();
    assert_eq!(sum(owner.get(NEXT)), 45);
    heap.remove_root(root);
}

#[test]
#[cfg_attr(miri, ignore)]
fn verifier_sees_a_missing_barrier() {
    let mut heap = heap();
    let owner = heap.allocate(CellKind::Object, 32);
    heap.add_root(owner.value());
    heap.start_cycle();
    heap.mark_step(usize::MAX);
    let young = heap.allocate(CellKind::Object, 32);
    owner.init(NEXT, young);
    // The young cell is on this stack, so hide it: only the forgotten link is left.
    let hidden = !young.address();
    std::hint::black_box(hidden);
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        young.init(Field::at(STATE_OFFSET), state::WHITE);
        heap.verify_marked();
    }));
    assert!(caught.is_err());
    heap.collecting = false;
    owner.init(NEXT, Cell::NULL);
}

#[test]
#[cfg_attr(miri, ignore)]
fn large_cells_and_interior_pointers() {
    let mut heap = heap();
    let large = heap.allocate(CellKind::Elements, 100_000);
    large.init(Field::at(99_000), Value::int(7));
    assert_eq!(heap.blocks.find(large.address() + 50_000), Some(large));
    let small = heap.allocate(CellKind::Object, 40);
    assert_eq!(heap.blocks.find(small.address() + 39), Some(small));
    assert_eq!(heap.blocks.find(8), None);
    heap.collect();
    assert_eq!(large.get(Field::<Value>::at(99_000)), Value::int(7));
}

#[test]
#[cfg_attr(miri, ignore)]
fn over_the_limit_is_requested_not_fatal() {
    let mut heap = Heap::new(HeapSettings { limit_bytes: 4 << 20, ..HeapSettings::default() });
    heap.stack.enter_thread();
    let kept = list(&mut heap, 400_000);
    assert_eq!(heap.stack.limit(), 0);
    assert_eq!(heap.stack.take_requests(), Some(stack::Request::OutOfMemory));
    assert_ne!(heap.stack.limit(), 0);
    assert!(!heap.fits(1));
    assert!(sum(kept) > 0);
}

#[test]
#[cfg_attr(miri, ignore)]
fn stress_collects_at_each_allocation() {
    let mut heap = Heap::new(HeapSettings { stress_every: 1, verify: true, ..HeapSettings::default() });
    heap.stack.enter_thread();
    let kept = list(&mut heap, 200);
    assert_eq!(sum(kept), 199 * 100);
    assert!(heap.stats().collections >= 90);
}

#[test]
fn interrupts_outlive_the_engine() {
    let heap = Heap::new(HeapSettings::default());
    let handle = heap.stack.interrupt_handle();
    handle.interrupt(stack::Request::Terminate);
    assert_eq!(heap.stack.limit(), 0);
    assert_eq!(heap.stack.take_requests(), Some(stack::Request::Terminate));
    drop(heap);
    handle.interrupt(stack::Request::Terminate);
}

#[test]
fn objects_come_last_among_kinds() {
    assert_eq!(FIRST_OBJECT_KIND, CellKind::Object as u8);
    const { assert!(KINDS <= 64, "kinds are bits of a mask") };
}

#[test]
#[cfg_attr(miri, ignore)]
fn mappings_of_dead_large_cells_are_used_again_and_read_as_zero() {
    let heap = heap();
    let mut blocks = Blocks::new(false);
    let allocate = |blocks: &mut Blocks, bytes: usize| {
        let before = blocks.used_bytes();
        let (address, _) = blocks.refill(bytes, &heap.infos);
        // The collector looks at all of a cell's memory.
        let held = blocks.used_bytes() - before;
        // SAFETY: fresh memory of ours.
        let memory = unsafe { std::slice::from_raw_parts_mut(address as *mut u8, held) };
        assert!(memory.iter().all(|&byte| byte == 0));
        memory.fill(0xa5);
        // SAFETY: as above. What says the kind and the colour.
        unsafe {
            (address as *mut u64)
                .write(CellKind::Elements as u64 | u64::from(state::WHITE) << (8 * STATE_OFFSET))
        };
        address
    };
    let first = allocate(&mut blocks, 100_000);
    let held = blocks.used_bytes();
    blocks.begin_sweeping(&heap.infos);
    assert_eq!(blocks.used_bytes(), 0);
    assert_eq!(blocks.find(first), None);
    assert_eq!(allocate(&mut blocks, 90_000), first);
    assert_eq!(blocks.used_bytes(), held);
    assert_ne!(allocate(&mut blocks, 90_000), first);
}

#[test]
#[cfg_attr(miri, ignore)]
fn blocks_without_a_live_cell_are_taken_back_and_read_as_zero() {
    let heap = heap();
    let mut blocks = Blocks::new(false);
    let fill = |blocks: &mut Blocks| -> Vec<Cell> {
        let cells = (0..BLOCK_CELLS).map(|_| {
            let address = blocks.bump(64).unwrap_or_else(|| blocks.refill(64, &heap.infos).0);
            // SAFETY: fresh memory of ours, of which a cell is made.
            unsafe {
                let words = std::slice::from_raw_parts_mut(address as *mut u64, 8);
                assert!(words.iter().all(|&word| word == 0), "{words:?}");
                words.fill(u64::MAX);
                words[0] = CellKind::Elements as u64 | u64::from(state::WHITE) << (8 * STATE_OFFSET);
                Cell::from_address(address)
            }
        });
        cells.collect()
    };
    /// So many cells of 64 bytes are three blocks.
    const BLOCK_CELLS: usize = 3 * 1024;
    let cells = fill(&mut blocks);
    let held = blocks.used_bytes();
    // One cell of the second block lives.
    let alive = cells[1500];
    blocks.begin_marking();
    alive.init(Field::at(STATE_OFFSET), state::BLACK);
    blocks.note_marked(alive);
    blocks.begin_sweeping(&heap.infos);
    blocks.sweep_all(&heap.infos);
    assert_eq!(blocks.used_bytes(), held / 3);
    assert_eq!(blocks.find(alive.address() + 8), Some(alive));
    assert_eq!(blocks.find(cells[0].address()), None);
    assert_eq!(blocks.find(cells[1499].address()), None);
    fill(&mut blocks);
    // All but one cell fit where they were.
    assert_eq!(blocks.used_bytes(), held / 3 * 4);
    assert_eq!(alive.get::<u64>(Field::at(16)), u64::MAX);
}
