//! Shapes: what an object's properties are called, what may be done to them, where they lie, and what its prototype is.
//!
//! Objects made the same way share a shape; adding a property moves to the shape that the same addition led to before (the transition tree,
//! one for the engine, rooted at (kind, prototype, inline capacity)). A chain of additions shares one property table, of which each shape sees
//! the first `count` entries; a shape that is extended a second way gets a copy. V8 and JavaScriptCore do the same; what differs is that the
//! prototype belongs to the shape in all cases, so that one comparison proves both what is own and what is inherited from where.
//!
//! Objects with many properties, with deleted ones, or used as prototypes get a shape of their own with a table of their own (dictionary
//! mode). Such a shape is the same cell while properties are only added, so that a cached (shape, slot) stays right; when a property goes
//! or changes its attributes, the object gets a new cell. That a property is *absent* must not be concluded from a dictionary shape.
//!
//! # Invariants
//! - A property keeps its slot while it exists, whatever happens to other properties.
//! - Only chains of additions share a table, and only the youngest shape of the chain is as long as the table.
//! - A dictionary shape belongs to one object.
//! - A shape keeps its parent, prototype and key alive; children and roots of a prototype are held weakly.

use super::Objects;
use super::index::{Index, scatter};
use super::key::PropertyKey;
use super::layout::shape::*;
use super::layout::{self, validity};
use crate::heap::cell::{Cell, CellKind};
use crate::heap::{Heap, KindInfo, Marker, Trace};
use crate::value::Value;
use std::cell::RefCell;
use std::rc::Rc;

/// Attributes of a property: bits of [`attrs`].
pub type Attrs = u8;

/// Bits of [`Attrs`].
pub mod attrs {
    use super::Attrs;
    /// `[[Writable]]`; clear for accessors.
    pub const WRITABLE: Attrs = 1;
    /// `[[Enumerable]]`.
    pub const ENUMERABLE: Attrs = 2;
    /// `[[Configurable]]`.
    pub const CONFIGURABLE: Attrs = 4;
    /// The slot holds an accessor cell.
    pub const ACCESSOR: Attrs = 8;
    /// The `prototype` of a function that is not made yet: the slot is empty. Never seen outside of this module's lookups by shape.
    pub const LAZY_PROTOTYPE: Attrs = 16;
    /// What assignment makes.
    pub const ALL: Attrs = WRITABLE | ENUMERABLE | CONFIGURABLE;
    /// What methods of built-ins have.
    pub const METHOD: Attrs = WRITABLE | CONFIGURABLE;
    /// Nothing at all.
    pub const NONE: Attrs = 0;
}

/// Bits of a shape's auxiliary word.
pub mod flags {
    /// A unique shape with a table of its own.
    pub const DICTIONARY: u32 = 1;
    /// `[[Extensible]]` is false.
    pub const NOT_EXTENSIBLE: u32 = 2;
    /// The (one) object of this shape is or was a prototype; its changes invalidate its validity cell.
    pub const IS_PROTOTYPE: u32 = 4;
    /// The prototype may not be changed (`Object.prototype`).
    pub const IMMUTABLE_PROTOTYPE: u32 = 8;
    /// Someone relies on a property being absent from this dictionary shape: adding one makes a new identity.
    pub const ABSENCE_CACHED: u32 = 16;
}

/// Named properties beyond this many make a dictionary.
pub const PROPERTIES_MAX: u32 = 128;
/// Tables longer than this are indexed.
const INDEXED_MIN: usize = 8;

/// A shape cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shape(Cell);

/// Where a property is and what may be done with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Property {
    /// The slot: below the inline capacity inside the object, else out of line.
    pub slot: u32,
    /// Attributes.
    pub attrs: Attrs,
}

/// Where a slot is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlotLocation {
    /// At this byte offset in the object.
    InObject(u32),
    /// At this index of the object's slots cell (byte offset `8 + 8 * index` in it).
    OutOfLine(u32),
}

#[derive(Clone, Copy)]
struct Entry {
    /// `REMOVED` once the property is gone.
    key: PropertyKey,
    slot: u32,
    attrs: Attrs,
}

const REMOVED: PropertyKey = PropertyKey::from_word(0);

/// A table of properties in the order they were added.
#[derive(Clone, Default)]
struct Table {
    entries: Vec<Entry>,
    index: Option<Index>,
    /// Entries not removed.
    live: u32,
    /// The first slot never used.
    next_slot: u32,
    /// Slots of removed properties (dictionaries only).
    free_slots: Vec<u32>,
}

impl Table {
    /// The property `key`, where it is among the first `count` entries. Inlined by hand: every lookup in full ends here.
    #[inline(always)]
    fn property(&self, key: PropertyKey, count: usize) -> Option<Property> {
        let at = self.find(key)?;
        let entry = self.entries[at];
        (at < count).then_some(Property { slot: entry.slot, attrs: entry.attrs })
    }

    #[inline]
    fn find(&self, key: PropertyKey) -> Option<usize> {
        match &self.index {
            None => self.entries.iter().position(|entry| entry.key == key),
            Some(index) => index.find(key.hash(), |entry| self.entries[entry].key == key),
        }
    }

    fn push(&mut self, key: PropertyKey, attrs: Attrs) -> u32 {
        let slot = self.free_slots.pop().unwrap_or_else(|| {
            self.next_slot += 1;
            self.next_slot - 1
        });
        self.entries.push(Entry { key, slot, attrs });
        self.live += 1;
        match &mut self.index {
            Some(index) if !index.is_full() => index.insert(key.hash(), self.entries.len() - 1),
            Some(_) => self.compact(),
            None if self.entries.len() > INDEXED_MIN => self.rebuild(),
            None => {}
        }
        slot
    }

    /// Drops the removed entries (there are none in shared tables) and indexes the rest.
    fn compact(&mut self) {
        self.entries.retain(|entry| entry.key != REMOVED);
        self.rebuild();
    }

    fn rebuild(&mut self) {
        self.index = (self.entries.len() > INDEXED_MIN)
            .then(|| Index::build(self.entries.iter().map(|e| (e.key != REMOVED).then(|| e.key.hash()))));
    }

    fn remove(&mut self, at: usize) {
        let entry = self.entries[at];
        if let Some(index) = &mut self.index {
            index.remove(entry.key.hash(), at);
        }
        self.entries[at].key = REMOVED;
        self.free_slots.push(entry.slot);
        self.live -= 1;
        if self.entries.len() > 2 * INDEXED_MIN && (self.live as usize) < self.entries.len() / 2 {
            self.compact();
        }
    }

    fn truncate(&mut self, count: usize) {
        self.entries.truncate(count);
        self.live = count as u32;
        self.next_slot = count as u32;
        self.rebuild();
    }

    fn native_bytes(&self) -> usize {
        let index = self.index.as_ref().map_or(0, Index::native_bytes);
        size_of::<Table>()
            + self.entries.capacity() * size_of::<Entry>()
            + self.free_slots.capacity() * 4
            + index
    }

    fn prefix(&self, count: usize) -> Table {
        let entries = self.entries[..count.min(self.entries.len())].to_vec();
        let live = entries.iter().filter(|entry| entry.key != REMOVED).count() as u32;
        let next_slot = entries.iter().map(|entry| entry.slot + 1).max().unwrap_or(0);
        let mut table = Table { entries, index: None, live, next_slot, free_slots: Vec::new() };
        table.rebuild();
        table
    }
}

/// What leads from a shape to a child.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Transition {
    /// A property was added.
    Add(PropertyKey, Attrs),
    /// A property's attributes were changed.
    Reconfigure(PropertyKey, Attrs),
    /// The prototype was changed.
    Prototype(Cell),
    /// No more properties may be added.
    PreventExtensions,
    /// As well, none is configurable.
    Seal,
    /// As well, no data property is writable.
    Freeze,
}

impl Transition {
    fn hash(self) -> u32 {
        match self {
            Transition::Add(key, attrs) => key.hash() ^ u32::from(attrs),
            Transition::Reconfigure(key, attrs) => scatter(key.hash() ^ u32::from(attrs)),
            // The identity hash; `Objects::shape_transition` sees to it that there is one.
            Transition::Prototype(to) if !to.is_null() => to.aux(),
            Transition::Prototype(_) => 1,
            Transition::PreventExtensions => 2,
            Transition::Seal => 3,
            Transition::Freeze => 4,
        }
    }
}

/// The Rust part of a shape cell.
struct Data {
    table: Rc<RefCell<Table>>,
    /// The children, weak.
    children: Vec<(Transition, Cell)>,
    child_index: Option<Box<Index>>,
    /// Of a prototype's shape: the root shapes of objects that inherit from it, weak: (kind, inline capacity, shape).
    roots: Vec<(CellKind, u16, Cell)>,
}

const BYTES: usize = DATA + size_of::<Data>();

impl Shape {
    /// The shape in a cell that is one.
    #[inline(always)]
    pub fn at(cell: Cell) -> Shape {
        debug_assert_eq!(cell.kind(), CellKind::Shape);
        Shape(cell)
    }

    /// An object's shape.
    #[inline(always)]
    pub fn of(object: Cell) -> Shape {
        debug_assert!(object.is_object(), "{object:?} is not an object");
        Shape(object.get(layout::SHAPE))
    }

    /// The cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.0
    }

    /// Bits of [`flags`].
    #[inline(always)]
    pub fn flags(self) -> u32 {
        self.0.aux()
    }

    /// Whether the shape is unique to one object.
    #[inline(always)]
    pub fn is_dictionary(self) -> bool {
        self.flags() & flags::DICTIONARY != 0
    }

    /// Whether the one object of this shape is used as a prototype.
    #[inline(always)]
    pub fn is_prototype(self) -> bool {
        self.flags() & flags::IS_PROTOTYPE != 0
    }

    /// Whether properties may be added.
    #[inline(always)]
    pub fn is_extensible(self) -> bool {
        self.flags() & flags::NOT_EXTENSIBLE == 0
    }

    /// The prototype, or [`Cell::NULL`].
    #[inline(always)]
    pub fn prototype(self) -> Cell {
        self.0.get(PROTOTYPE)
    }

    /// The kind of the shape's objects.
    #[inline]
    pub fn kind(self) -> CellKind {
        kind_from_byte(self.0.get(KIND))
    }

    /// A number that is unique in the engine, for dumps.
    pub fn id(self) -> u32 {
        self.0.get(ID)
    }

    /// Property slots inside the object.
    #[inline(always)]
    pub fn inline_capacity(self) -> u32 {
        u32::from(self.0.get(INLINE_CAPACITY))
    }

    /// Bytes of an object of this shape.
    #[inline(always)]
    pub fn object_bytes(self) -> usize {
        usize::from(self.0.get(INLINE_START)) + 8 * usize::from(self.0.get(INLINE_CAPACITY))
    }

    /// The shape that a transition made this from, if any.
    pub fn parent(self) -> Option<Shape> {
        let parent = self.0.get(PARENT);
        (!parent.is_null()).then_some(Shape(parent))
    }

    /// The property that was added to the parent to make this, with its slot: for caching transitions.
    #[inline]
    pub fn added(self) -> Option<(PropertyKey, Property)> {
        let key = self.0.get(KEY);
        (key != 0).then(|| {
            (PropertyKey::from_word(key), Property { slot: self.0.get(COUNT) - 1, attrs: self.0.get(ATTRS) })
        })
    }

    /// The property `key` (not an index).
    #[inline]
    pub fn lookup(self, key: PropertyKey) -> Option<Property> {
        debug_assert!(!key.is_index());
        let count = self.0.get(COUNT) as usize;
        if count == 0 {
            return None;
        }
        self.table(|table| table.property(key, count))
    }

    /// Where a slot is.
    #[inline(always)]
    pub fn location(self, slot: u32) -> SlotLocation {
        let inline = self.inline_capacity();
        if slot < inline {
            SlotLocation::InObject(u32::from(self.0.get(INLINE_START)) + 8 * slot)
        } else {
            SlotLocation::OutOfLine(slot - inline)
        }
    }

    /// How many properties there are, private names included.
    pub fn property_count(self) -> u32 {
        let count = self.0.get(COUNT);
        if count == u32::MAX { self.table(|table| table.live) } else { count }
    }

    /// One more than the highest slot in use.
    pub fn slot_count(self) -> u32 {
        let count = self.0.get(COUNT);
        if count == u32::MAX { self.table(|table| table.next_slot) } else { count }
    }

    /// The `at`-th entry in the order of addition: its key is None where the property was removed. None past the end.
    pub fn entry(self, at: usize) -> Option<Option<(PropertyKey, Property)>> {
        let count = self.0.get(COUNT) as usize;
        self.table(|table| {
            let entry = *table.entries.get(at).filter(|_| at < count)?;
            Some(
                (entry.key != REMOVED)
                    .then_some((entry.key, Property { slot: entry.slot, attrs: entry.attrs })),
            )
        })
    }

    /// The properties in the order they were added.
    pub fn properties(self) -> impl Iterator<Item = (PropertyKey, Property)> {
        (0..).map_while(move |at| self.entry(at)).flatten()
    }

    /// The live children, for dumps.
    pub fn children(self) -> Vec<(Transition, Shape)> {
        self.data(|data| data.children.iter().map(|&(transition, cell)| (transition, Shape(cell))).collect())
    }

    /// What tells property tables apart, for dumps: shapes with the same number share one.
    pub fn table_identity(self) -> usize {
        self.data(|data| Rc::as_ptr(&data.table) as usize)
    }

    /// The root shapes of objects that inherit from the object of this shape, for dumps.
    pub fn roots(self) -> Vec<Shape> {
        self.data(|data| data.roots.iter().map(|&(_, _, cell)| Shape(cell)).collect())
    }

    #[inline(always)]
    fn data<R>(self, f: impl FnOnce(&mut Data) -> R) -> R {
        self.0.with_native(DATA, f)
    }

    #[inline(always)]
    fn table<R>(self, f: impl FnOnce(&Table) -> R) -> R {
        self.0.with_native(DATA, |data: &mut Data| f(&data.table.borrow()))
    }

    fn table_mut<R>(self, f: impl FnOnce(&mut Table) -> R) -> R {
        self.0.with_native(DATA, |data: &mut Data| f(&mut data.table.borrow_mut()))
    }

    #[inline]
    fn child(self, transition: Transition) -> Option<Shape> {
        self.data(|data| {
            let at = match &data.child_index {
                None => data.children.iter().position(|(of, _)| *of == transition),
                Some(index) => index.find(transition.hash(), |at| data.children[at].0 == transition),
            };
            at.map(|at| Shape(data.children[at].1))
        })
    }

    /// The plain data property that was added to this shape by the newest way on from it, and the shape with it: a guess at what is added
    /// next.
    #[inline]
    pub fn likely_next(self) -> Option<(PropertyKey, Shape)> {
        self.data(|data| match data.children.last() {
            Some(&(Transition::Add(key, attrs::ALL), child)) => Some((key, Shape(child))),
            _ => None,
        })
    }

    fn add_child(self, transition: Transition, child: Shape) {
        self.data(|data| {
            data.children.push((transition, child.0));
            match &mut data.child_index {
                Some(index) if !index.is_full() => index.insert(transition.hash(), data.children.len() - 1),
                _ => data.index_children(),
            }
        });
    }
}

impl Data {
    fn native_bytes(&self) -> usize {
        let children = self.children.capacity() * size_of::<(Transition, Cell)>();
        let roots = self.roots.capacity() * size_of::<(CellKind, u16, Cell)>();
        let index = self.child_index.as_ref().map_or(0, |index| index.native_bytes());
        children + roots + index + self.table.borrow().native_bytes() / Rc::strong_count(&self.table)
    }

    fn index_children(&mut self) {
        self.child_index = (self.children.len() > INDEXED_MIN)
            .then(|| Box::new(Index::build(self.children.iter().map(|(of, _)| Some(of.hash())))));
    }
}

/// The object kind with this number.
fn kind_from_byte(byte: u8) -> CellKind {
    use CellKind::*;
    const KINDS: [CellKind; 24] = [
        Object,
        Array,
        Function,
        NativeFunction,
        BoundFunction,
        Error,
        BooleanObject,
        NumberObject,
        StringObject,
        SymbolObject,
        Arguments,
        Map,
        Set,
        WeakMap,
        WeakSet,
        ArrayIterator,
        MapIterator,
        SetIterator,
        StringIterator,
        ForIn,
        GlobalObject,
        Host,
        RegExp,
        RegExpStringIterator,
    ];
    KINDS[usize::from(byte - Object as u8)]
}

/// Tells the heap how to treat shapes and validity cells.
pub(super) fn register(heap: &mut Heap) {
    heap.register(
        CellKind::Shape,
        KindInfo {
            trace: Trace::Custom(trace),
            finalize: Some(|cell| cell.drop_native::<Data>(DATA)),
            weak: Some(clear_dead_shapes),
            ephemeron: None,
        },
    );
    heap.register(
        CellKind::Validity,
        KindInfo { weak: Some(clear_dead_dependents), ..KindInfo::new(Trace::Leaf) },
    );
}

fn trace(cell: Cell, marker: &mut Marker<'_>) {
    marker.cell(cell.get(PROTOTYPE));
    marker.cell(cell.get(PARENT));
    marker.cell(cell.get(VALIDITY));
    marker.value(Value::from_bits(cell.get(KEY)));
    if cell.aux() & flags::DICTIONARY != 0 {
        // Other shapes' keys are kept by the chain of parents.
        cell.with_native(DATA, |data: &mut Data| {
            for entry in &data.table.borrow().entries {
                marker.value(Value::from_bits(entry.key.word()));
            }
        });
    }
}

/// Unlinks children and roots that are about to be freed, and takes back the part of the table that only they saw. Returns the bytes of native
/// memory, of which a shared table's are shared too.
fn clear_dead_shapes(cell: Cell, heap: &Heap) -> usize {
    cell.with_native(DATA, |data: &mut Data| {
        data.roots.retain(|&(_, _, root)| heap.is_marked(root));
        let before = data.children.len();
        let mut shared_with_dead = false;
        let table = &data.table;
        data.children.retain(|&(transition, child)| {
            let live = heap.is_marked(child);
            if !live && matches!(transition, Transition::Add(..)) {
                let shares = child.with_native(DATA, |of: &mut Data| Rc::ptr_eq(&of.table, table));
                shared_with_dead |= shares;
            }
            live
        });
        if shared_with_dead {
            // A table is shared along one chain, and a dead child's descendants are dead.
            data.table.borrow_mut().truncate(cell.get(COUNT) as usize);
        }
        if data.children.len() != before {
            data.index_children();
        }
        data.native_bytes()
    })
}

fn clear_dead_dependents(cell: Cell, heap: &Heap) -> usize {
    let mut kept = Cell::NULL;
    let mut at = cell.get(validity::FIRST_DEPENDENT);
    while !at.is_null() {
        let next = at.get(validity::NEXT);
        if heap.is_marked(at) && at.get(validity::HOLDS) == Value::TRUE {
            at.init(validity::NEXT, kept);
            kept = at;
        }
        at = next;
    }
    cell.init(validity::FIRST_DEPENDENT, kept);
    0
}

struct NewShape {
    kind: CellKind,
    prototype: Cell,
    inline_capacity: u32,
    flags: u32,
    count: u32,
    parent: Cell,
    added: Option<(PropertyKey, Attrs)>,
}

impl Objects {
    fn new_shape(&mut self, new: NewShape, table: Rc<RefCell<Table>>) -> Shape {
        let cell = self.heap.allocate(CellKind::Shape, BYTES);
        cell.init_native(DATA, Data { table, children: Vec::new(), child_index: None, roots: Vec::new() });
        self.last_shape_id += 1;
        cell.set_aux(new.flags);
        cell.init(PROTOTYPE, new.prototype);
        cell.init(COUNT, new.count);
        cell.init(INLINE_CAPACITY, new.inline_capacity as u16);
        cell.init(INLINE_START, layout::inline_start(new.kind) as u16);
        cell.init(ID, self.last_shape_id);
        cell.init(KIND, new.kind as u8);
        cell.init(PARENT, new.parent);
        if let Some((key, attrs)) = new.added {
            cell.init(KEY, key.word());
            cell.init(ATTRS, attrs);
        }
        Shape(cell)
    }

    /// The shape of objects without own properties, of `kind`, that inherit from `prototype` (or [`Cell::NULL`]).
    #[inline]
    pub fn root_shape(&mut self, kind: CellKind, prototype: Cell, inline_capacity: u32) -> Shape {
        let capacity = inline_capacity as u16;
        if prototype.is_null() {
            let found = self.null_roots.find(kind, capacity);
            return found.unwrap_or_else(|| {
                let shape = self.new_root_shape(kind, prototype, inline_capacity);
                self.null_roots.add(kind, capacity, shape, &mut self.heap);
                shape
            });
        }
        self.become_prototype(prototype);
        let of = Shape::of(prototype);
        let found = of.data(|data| {
            data.roots.iter().find(|root| root.0 == kind && root.1 == capacity).map(|root| Shape(root.2))
        });
        found.unwrap_or_else(|| {
            let shape = self.new_root_shape(kind, prototype, inline_capacity);
            of.data(|data| data.roots.push((kind, capacity, shape.0)));
            shape
        })
    }

    fn new_root_shape(&mut self, kind: CellKind, prototype: Cell, inline_capacity: u32) -> Shape {
        let new = NewShape {
            kind,
            prototype,
            inline_capacity,
            flags: 0,
            count: 0,
            parent: Cell::NULL,
            added: None,
        };
        self.new_shape(new, Rc::default())
    }

    /// The shape after adding `key`, whose slot is the old property count. Not for dictionaries.
    #[inline]
    pub fn shape_add(&mut self, shape: Shape, key: PropertyKey, attrs: Attrs) -> Shape {
        debug_assert!(!shape.is_dictionary() && !key.is_index());
        let transition = Transition::Add(key, attrs);
        match shape.child(transition) {
            Some(child) => child,
            None => self.new_added_shape(shape, key, attrs),
        }
    }

    #[inline(never)]
    fn new_added_shape(&mut self, shape: Shape, key: PropertyKey, attrs: Attrs) -> Shape {
        let count = shape.0.get(COUNT);
        let new = NewShape {
            kind: shape.kind(),
            prototype: shape.prototype(),
            inline_capacity: shape.inline_capacity(),
            flags: shape.flags(),
            count: count + 1,
            parent: shape.0,
            added: Some((key, attrs)),
        };
        // The table is extended after the allocation, so that a collection in it sees no entry that no shape accounts for.
        let child = self.new_shape(new, shape.data(|data| data.table.clone()));
        let forked = shape
            .table(|table| (table.entries.len() != count as usize).then(|| table.prefix(count as usize)));
        if let Some(forked) = forked {
            child.data(|data| data.table = Rc::new(RefCell::new(forked)));
        }
        let slot = child.table_mut(|table| table.push(key, attrs));
        debug_assert_eq!(slot, count);
        shape.add_child(Transition::Add(key, attrs), child);
        child
    }

    /// The shape of the same properties with another prototype (an object, or [`Cell::NULL`]). Not for dictionaries.
    pub fn shape_with_prototype(&mut self, shape: Shape, prototype: Cell) -> Shape {
        if shape.prototype() == prototype {
            return shape;
        }
        if !prototype.is_null() {
            self.become_prototype(prototype);
        }
        self.shape_transition(shape, Transition::Prototype(prototype))
    }

    /// The shape after another transition than an addition. Not for dictionaries.
    pub(super) fn shape_transition(&mut self, shape: Shape, transition: Transition) -> Shape {
        debug_assert!(!shape.is_dictionary());
        if let Transition::Prototype(to) = transition
            && !to.is_null()
        {
            self.identity_hash(to);
        }
        if let Some(child) = shape.child(transition) {
            return child;
        }
        let mut table = shape.table(|table| table.prefix(shape.0.get(COUNT) as usize));
        apply(&mut table, transition);
        let new = NewShape {
            kind: shape.kind(),
            prototype: match transition {
                Transition::Prototype(to) => to,
                _ => shape.prototype(),
            },
            inline_capacity: shape.inline_capacity(),
            flags: shape.flags() | transition_flags(transition),
            count: shape.0.get(COUNT),
            parent: shape.0,
            added: None,
        };
        let child = self.new_shape(new, Rc::new(RefCell::new(table)));
        shape.add_child(transition, child);
        child
    }

    /// Applies a transition that is not an addition to an object.
    pub(super) fn transition(&mut self, object: Cell, transition: Transition) {
        let shape = Shape::of(object);
        if !shape.is_dictionary() {
            let to = self.shape_transition(shape, transition);
            self.heap.write_cell(object, layout::SHAPE, to.0);
            return;
        }
        let fresh = self.fresh_identity(object);
        fresh.table_mut(|table| apply(table, transition));
        fresh.0.set_aux(fresh.flags() | transition_flags(transition));
        if let Transition::Prototype(to) = transition {
            self.heap.write_cell(fresh.0, PROTOTYPE, to);
        }
    }

    /// Gives an object a shape and table of its own.
    pub fn to_dictionary(&mut self, object: Cell) -> Shape {
        let shape = Shape::of(object);
        if shape.is_dictionary() {
            return shape;
        }
        let table = shape.table(|table| table.prefix(shape.0.get(COUNT) as usize));
        self.new_unique_shape(object, shape.flags() | flags::DICTIONARY, Rc::new(RefCell::new(table)))
    }

    /// Gives an object in dictionary mode a new shape cell with the same table: what was cached about the old one no longer applies. As a
    /// prototype, it invalidates what depends on it.
    pub(super) fn fresh_identity(&mut self, object: Cell) -> Shape {
        let old = Shape::of(object);
        debug_assert!(old.is_dictionary());
        self.invalidate_shape(old);
        let table = old.data(|data| data.table.clone());
        let fresh = self.new_unique_shape(object, old.flags() & !flags::ABSENCE_CACHED, table);
        let roots = old.data(|data| std::mem::take(&mut data.roots));
        fresh.data(|data| data.roots = roots);
        fresh
    }

    fn new_unique_shape(&mut self, object: Cell, flags: u32, table: Rc<RefCell<Table>>) -> Shape {
        let old = Shape::of(object);
        let new = NewShape {
            kind: old.kind(),
            prototype: old.prototype(),
            inline_capacity: old.inline_capacity(),
            flags,
            count: u32::MAX,
            parent: Cell::NULL,
            added: None,
        };
        let fresh = self.new_shape(new, table);
        self.heap.write_cell(object, layout::SHAPE, fresh.0);
        fresh
    }

    /// Adds a property to a dictionary's table and returns its slot. The value is still to be stored.
    pub(super) fn dictionary_add(&mut self, object: Cell, key: PropertyKey, attrs: Attrs) -> u32 {
        let mut shape = Shape::of(object);
        if shape.flags() & flags::ABSENCE_CACHED != 0 {
            shape = self.fresh_identity(object);
        } else {
            self.invalidate_shape(shape);
        }
        let slot = shape.table_mut(|table| table.push(key, attrs));
        self.heap.barrier(shape.0);
        slot
    }

    /// Takes a property out of an object's (dictionary) table and returns the slot it had.
    pub(super) fn dictionary_remove(&mut self, object: Cell, key: PropertyKey) -> u32 {
        let shape = self.fresh_identity(object);
        shape.table_mut(|table| {
            let at = table.find(key).expect("only present properties are removed");
            let slot = table.entries[at].slot;
            table.remove(at);
            slot
        })
    }

    /// Says that someone will rely on a property being absent from objects of this shape while they keep it. Needed only for dictionary
    /// shapes: of others, that is always true.
    pub fn note_absence_cached(&mut self, shape: Shape) {
        if shape.is_dictionary() {
            shape.0.set_aux(shape.flags() | flags::ABSENCE_CACHED);
        }
    }

    /// Marks an object as a prototype: its shape becomes its own, and its changes are watched.
    #[inline]
    pub fn become_prototype(&mut self, object: Cell) {
        if !Shape::of(object).is_prototype() {
            self.become_prototype_slow(object);
        }
    }

    #[cold]
    fn become_prototype_slow(&mut self, object: Cell) {
        let shape = self.to_dictionary(object);
        shape.0.set_aux(shape.flags() | flags::IS_PROTOTYPE);
        if self.has_indexed_properties(object) {
            self.invalidate_no_prototype_elements();
        }
    }

    /// The cell that says whether everything inherited through `prototype` (an object) is still where it was: it holds `true` until a
    /// property is added to, removed from or reconfigured on `prototype` or an object above it, or one of their prototypes changes.
    /// Values of data properties may change; they are read from their holder.
    pub fn validity_of(&mut self, prototype: Cell) -> Cell {
        self.become_prototype(prototype);
        let known = Shape::of(prototype).0.get(VALIDITY);
        if !known.is_null() && known.get(validity::HOLDS) == Value::TRUE {
            return known;
        }
        // Downwards from the top of the chain, without recursion: chains may be long.
        let mut chain = vec![prototype];
        let mut above = Cell::NULL;
        loop {
            let next = Shape::of(*chain.last().expect("not empty")).prototype();
            if next.is_null() {
                break;
            }
            self.become_prototype(next);
            let known = Shape::of(next).0.get(VALIDITY);
            if !known.is_null() && known.get(validity::HOLDS) == Value::TRUE {
                above = known;
                break;
            }
            // Each element of the chain is kept alive by the shape of the one before it.
            chain.push(next);
        }
        for &object in chain.iter().rev() {
            let cell = self.heap.allocate(CellKind::Validity, validity::BYTES);
            cell.init(validity::HOLDS, Value::TRUE);
            if !above.is_null() {
                cell.init(validity::NEXT, above.get(validity::FIRST_DEPENDENT));
                above.init(validity::FIRST_DEPENDENT, cell);
            }
            self.heap.write_cell(Shape::of(object).0, VALIDITY, cell);
            above = cell;
        }
        above
    }

    /// To be called when an object's set of properties, attributes or prototype changes without its shape saying so.
    #[inline]
    pub(super) fn invalidate_shape(&mut self, shape: Shape) {
        if shape.is_prototype() {
            let cell = shape.0.get(VALIDITY);
            if !cell.is_null() {
                shape.0.init(VALIDITY, Cell::NULL);
                self.invalidate(cell);
            }
        }
    }
}

impl Objects {
    /// Makes a cell and all that depend on it `false`.
    fn invalidate(&mut self, cell: Cell) {
        let mut stack = vec![cell];
        while let Some(cell) = stack.pop() {
            cell.init(validity::HOLDS, Value::FALSE);
            self.dependents.tell(cell);
            let mut dependent = cell.get(validity::FIRST_DEPENDENT);
            cell.init(validity::FIRST_DEPENDENT, Cell::NULL);
            while !dependent.is_null() {
                stack.push(dependent);
                let next = dependent.get(validity::NEXT);
                dependent.init(validity::NEXT, Cell::NULL);
                dependent = next;
            }
        }
    }
}

fn apply(table: &mut Table, transition: Transition) {
    match transition {
        Transition::Reconfigure(key, attrs) => {
            let at = table.find(key).expect("only present properties are reconfigured");
            table.entries[at].attrs = attrs;
        }
        Transition::Seal | Transition::Freeze => {
            for entry in
                table.entries.iter_mut().filter(|entry| entry.key != REMOVED && !entry.key.is_private())
            {
                entry.attrs &= !attrs::CONFIGURABLE;
                if transition == Transition::Freeze && entry.attrs & attrs::ACCESSOR == 0 {
                    entry.attrs &= !attrs::WRITABLE;
                }
            }
        }
        Transition::Add(..) | Transition::Prototype(_) | Transition::PreventExtensions => {}
    }
}

fn transition_flags(transition: Transition) -> u32 {
    match transition {
        Transition::PreventExtensions | Transition::Seal | Transition::Freeze => flags::NOT_EXTENSIBLE,
        _ => 0,
    }
}

/// Root shapes of objects without prototype: few, and kept for good.
#[derive(Default)]
pub(super) struct NullRoots(Vec<(CellKind, u16, Shape)>);

impl NullRoots {
    fn find(&self, kind: CellKind, capacity: u16) -> Option<Shape> {
        self.0.iter().find(|root| root.0 == kind && root.1 == capacity).map(|root| root.2)
    }

    fn add(&mut self, kind: CellKind, capacity: u16, shape: Shape, heap: &mut Heap) {
        heap.add_root(shape.0.value());
        self.0.push((kind, capacity, shape));
    }
}
