//! Filling and using inline caches: what both the interpreter and baseline code do when the one-compare fast path misses.

use super::context::{Completion, Context};
use crate::code::linked::Code;
use crate::code::ops::Feedback;
use crate::heap::cell::{Cell, CellKind, Field};
use crate::ic::{self, Entry, Handler, SiteState, receiver};
use crate::object::{
    Accessor, Attrs, ElementsKind, Location, Lookup, PropertyKey, Shape, SlotLocation, Str, Symbol, attrs,
    dense_get, layout,
};
use crate::value::Value;
use tierlock_fault::{Fault, is_planted};

/// The receiver word of a value: its shape, or a mark for a primitive; 0 for undefined and null.
#[inline(always)]
fn receiver_word(value: Value) -> u64 {
    if let Some(cell) = Cell::try_of(value) {
        if cell.is_object() {
            return cell.get(layout::SHAPE).address() as u64;
        }
        return if cell.is_string() { receiver::STRING } else { receiver::SYMBOL };
    }
    if value.is_number() {
        receiver::NUMBER
    } else if value.is_bool() {
        receiver::BOOLEAN
    } else {
        0
    }
}

/// The case of an accessor in an own slot.
fn own_accessor_entry(receiver: u64, location: SlotLocation, accessor: u64) -> Entry {
    let handler = match location {
        SlotLocation::InObject(offset) => Handler::OwnAccessor.word(offset as usize),
        SlotLocation::OutOfLine(index) => Handler::OwnAccessorOut.word(8 + 8 * index as usize),
    };
    Entry { receiver, handler, a: accessor, b: 0 }
}

fn is_own_accessor(entry: Entry) -> bool {
    matches!(Handler::of_word(entry.handler), Handler::OwnAccessor | Handler::OwnAccessorOut)
}

/// The accessor that an object of such a case has now.
fn own_accessor(entry: Entry, object: Value) -> Accessor {
    let field = Field::<Value>::at((entry.handler >> 32) as usize);
    let cell = Cell::of(object);
    Accessor::of(match Handler::of_word(entry.handler) {
        Handler::OwnAccessor => cell.get(field),
        _ => cell.get(layout::SLOTS).get(field),
    })
}

fn holds(validity: u64) -> bool {
    if is_planted(Fault::MissingValidity) {
        return true;
    }
    validity == 0 || Cell::of(Value::from_bits(validity)).get(layout::validity::HOLDS) == Value::TRUE
}

/// The elements kind of an object that has a dense element at an index: what the tiers read without asking anybody, and write where the value is of that kind.
fn dense_element(object: Value, key: Value) -> Option<ElementsKind> {
    let index = key.to_number_if_number().filter(|&number| f64::from(number as u32) == number)? as u32;
    let cell = Cell::try_of(object).filter(|cell| cell.is_object())?;
    let kind = ElementsKind::of(cell);
    (kind != ElementsKind::Sparse && !dense_get(cell, index).is_empty()).then_some(kind)
}

const HIT: u64 = 1 << 32;
const MISS: u64 = 1 << 8;
const MISSES_MASK: u64 = 0xff_ffff << 8;

impl Context {
    /// `object.name` at a site: by the site's entries, else in full, with a new entry.
    #[inline(never)]
    pub fn get_named_ic(
        &mut self,
        code: Code,
        slot: Feedback,
        object: Value,
        key: PropertyKey,
    ) -> Completion {
        if !self.settings.inline_caches {
            return self.get_v(object, key);
        }
        let receiver = receiver_word(object);
        if let Some(entry) = self.find_entry(code, slot, receiver) {
            return self.get_by_entry(entry, object);
        }
        self.miss(code, slot);
        if self.is_megamorphic(code, slot) {
            return self.get_megamorphic(object, key);
        }
        if receiver != 0
            && let Some(entry) = self.read_entry(object, receiver, key)
        {
            self.add_entry(code, slot, entry);
        }
        self.get_v(object, key)
    }

    fn is_megamorphic(&self, code: Code, slot: Feedback) -> bool {
        SiteState::of_word(code.feedback(slot, ic::STATE)) == SiteState::Megamorphic
    }

    /// `object.name`, or `object[key]` where the key is a name, by what is known of the shape wherever it was seen.
    fn get_megamorphic(&mut self, object: Value, key: PropertyKey) -> Completion {
        let receiver = receiver_word(object);
        if let Some(entry) = self.megamorphic.reads.find(receiver, key)
            && holds(entry.b)
        {
            return self.get_by_entry(entry, object);
        }
        if receiver != 0
            && let Some(entry) = self.read_entry(object, receiver, key)
        {
            self.megamorphic.reads.insert(key, entry);
        }
        self.get_v(object, key)
    }

    /// A property of an object that no site asks for.
    pub(super) fn get_by_cache(&mut self, object: Cell, key: PropertyKey) -> Completion {
        if self.settings.inline_caches {
            return self.get_megamorphic(object.value(), key);
        }
        self.get(object, key)
    }

    /// As above, of assignments.
    fn set_megamorphic(
        &mut self,
        target: Cell,
        key: PropertyKey,
        value: Value,
        strict: bool,
    ) -> Completion<()> {
        let receiver = receiver_word(target.value());
        if let Some(entry) = self.megamorphic.writes.find(receiver, key)
            && holds(entry.b)
        {
            return self.set_by_entry(entry, target.value(), value);
        }
        if matches!(self.objects.lookup(target, key), Lookup::Accessor { .. }) {
            // What a setter does to the object says nothing about the next assignment.
            return self.set(target, key, value, strict);
        }
        let before = Shape::of(target);
        self.set(target, key, value, strict)?;
        if let Some(entry) = self.write_entry(target, before, key) {
            self.megamorphic.writes.insert(key, entry);
        }
        Ok(())
    }

    #[inline(always)]
    fn find_entry(&mut self, code: Code, slot: Feedback, receiver: u64) -> Option<Entry> {
        let cell = Cell::try_of(Value::from_bits(code.feedback(slot, ic::ENTRIES_CELL)))?;
        for index in 0..cell.aux() as usize {
            let entry = ic::entry(cell, index);
            if entry.receiver == receiver && receiver != 0 && holds(entry.b) {
                if self.settings.count_inline_caches {
                    self.hit(code, slot);
                }
                return Some(entry);
            }
        }
        None
    }

    fn hit(&mut self, code: Code, slot: Feedback) {
        code.set_feedback(slot, ic::STATE, code.feedback(slot, ic::STATE).wrapping_add(HIT));
    }

    fn miss(&mut self, code: Code, slot: Feedback) {
        let state = code.feedback(slot, ic::STATE);
        if state & MISSES_MASK != MISSES_MASK {
            code.set_feedback(slot, ic::STATE, state + MISS);
        }
    }

    #[inline(always)]
    fn get_by_entry(&mut self, entry: Entry, object: Value) -> Completion {
        let offset = (entry.handler >> 32) as usize;
        let field = Field::<Value>::at(offset & !7);
        Ok(match Handler::of_word(entry.handler) {
            Handler::OwnInline => Cell::of(object).get(field),
            Handler::OwnOut => Cell::of(object).get(layout::SLOTS).get(field),
            Handler::HolderInline => Cell::of(Value::from_bits(entry.a)).get(field),
            Handler::HolderOut => Cell::of(Value::from_bits(entry.a)).get(layout::SLOTS).get(field),
            Handler::Absent => Value::UNDEFINED,
            Handler::Accessor => {
                let getter = Accessor::of(Value::from_bits(entry.a)).getter();
                return self.call_getter(getter, object);
            }
            Handler::OwnAccessor | Handler::OwnAccessorOut => {
                let getter = own_accessor(entry, object).getter();
                return self.call_getter(getter, object);
            }
            Handler::ArrayLength => Value::uint(Cell::of(object).get(layout::array::LENGTH_U32)),
            Handler::StringLength => Value::int(Str::of(object).len() as i32),
            Handler::AddInline | Handler::AddOut | Handler::AddGrow => {
                unreachable!("a write handler at a read site")
            }
        })
    }

    /// How a property is read from values of this receiver word, if that can be remembered.
    fn read_entry(&mut self, object: Value, receiver: u64, key: PropertyKey) -> Option<Entry> {
        let entry = |handler: Handler, offset: u32, a: u64, b: u64| Entry {
            receiver,
            handler: handler.word(offset as usize),
            a,
            b,
        };
        if key == self.objects.atoms.length {
            if Cell::try_of(object).is_some_and(|cell| cell.kind() == CellKind::Array) {
                return Some(entry(Handler::ArrayLength, 0, 0, 0));
            }
            if Str::try_of(object).is_some() {
                return Some(entry(Handler::StringLength, 0, 0, 0));
            }
        }
        let start = self.lookup_start(object)?;
        let own = start.value() == object;
        let found = self.objects.lookup(start, key);
        // Looking up may have made a lazy `prototype`, which changes the receiver's shape.
        if own && receiver_word(object) != receiver {
            return None;
        }
        match found {
            Lookup::Data { holder, location: Location::Slot(at), attrs: found, .. }
                if found & attrs::LAZY_PROTOTYPE == 0 =>
            {
                let location = Shape::of(holder).location(at);
                if own && holder == start {
                    let new = match location {
                        SlotLocation::InObject(offset) => entry(Handler::OwnInline, offset, 0, 0),
                        SlotLocation::OutOfLine(index) if is_planted(Fault::WrongSlot) => {
                            entry(Handler::OwnOut, 8 + 8 * (index ^ 1), 0, 0)
                        }
                        SlotLocation::OutOfLine(index) => entry(Handler::OwnOut, 8 + 8 * index, 0, 0),
                    };
                    return Some(new);
                }
                let validity = self.chain_validity(start, own)?;
                let a = holder.value().bits();
                // The holder's shape may have become its own just now, which moves no slot.
                let new = match location {
                    SlotLocation::InObject(offset) => entry(Handler::HolderInline, offset, a, validity),
                    SlotLocation::OutOfLine(index) => entry(Handler::HolderOut, 8 + 8 * index, a, validity),
                };
                Some(new)
            }
            Lookup::Accessor { holder, accessor, location: Location::Slot(at), .. } => {
                let a = accessor.cell().value().bits();
                if own && holder == start {
                    return Some(own_accessor_entry(receiver, Shape::of(holder).location(at), a));
                }
                let validity = self.chain_validity(start, own)?;
                Some(entry(Handler::Accessor, 0, a, validity))
            }
            Lookup::Absent if own => {
                if key.as_index().is_some() || start.kind() == CellKind::GlobalObject {
                    return None;
                }
                let prototype = self.objects.prototype_of(start);
                self.objects.note_absence_cached(Shape::of(start));
                let receiver_now = receiver_word(object);
                let validity =
                    if prototype.is_null() { 0 } else { self.objects.validity_of(prototype).value().bits() };
                (receiver_now == receiver).then(|| entry(Handler::Absent, 0, 0, validity))
            }
            _ => None,
        }
    }

    /// The validity cell of what `start` inherits from (of `start` itself where the receiver is a primitive). None where the receiver may gain an
    /// own property without a change of shape.
    fn chain_validity(&mut self, start: Cell, own: bool) -> Option<u64> {
        if !own {
            return Some(self.objects.validity_of(start).value().bits());
        }
        let prototype = self.objects.prototype_of(start);
        if prototype.is_null() || start.kind() == CellKind::GlobalObject {
            return None;
        }
        self.objects.note_absence_cached(Shape::of(start));
        Some(self.objects.validity_of(prototype).value().bits())
    }

    /// Adds a case to a site, and makes it the fast one where it can be.
    fn add_entry(&mut self, code: Code, slot: Feedback, new: Entry) {
        let added = self.add_case(code, slot, new);
        let inline = Handler::of_word(new.handler) == Handler::OwnInline;
        if added && inline && !self.settings.count_inline_caches {
            code.set_feedback(slot, ic::FAST_SHAPE, new.receiver);
            code.set_feedback(slot, ic::FAST_OFFSET, new.handler >> 32);
        }
    }

    /// Adds a case to a site, in place of a dead one if there is one; past four cases the site becomes megamorphic, and none is added.
    fn add_case(&mut self, code: Code, slot: Feedback, new: Entry) -> bool {
        // What the entry holds lies in locals here, so it survives the allocation below.
        let existing = Cell::try_of(Value::from_bits(code.feedback(slot, ic::ENTRIES_CELL)));
        let cell = match existing {
            Some(cell) => cell,
            None => {
                let cell = self.objects.heap.allocate(CellKind::IcEntries, ic::ENTRIES_BYTES);
                code.set_feedback(slot, ic::ENTRIES_CELL, cell.value().bits());
                self.objects.heap.barrier(code.cell());
                cell
            }
        };
        let count = cell.aux() as usize;
        let dead = |entry: Entry| entry.receiver == 0 || entry.receiver == new.receiver || !holds(entry.b);
        let at = match (0..count).find(|&index| dead(ic::entry(cell, index))) {
            Some(index) => index,
            None if count < ic::ENTRIES_MAX => {
                cell.set_aux(count as u32 + 1);
                count
            }
            None => {
                code.set_feedback(slot, ic::FAST_SHAPE, 0);
                code.set_feedback(slot, ic::ENTRIES_CELL, 0);
                self.set_site_state(code, slot, SiteState::Megamorphic);
                return false;
            }
        };
        ic::set_entry(cell, at, new);
        self.objects.heap.barrier(cell);
        let state = if cell.aux() == 1 { SiteState::Monomorphic } else { SiteState::Polymorphic };
        self.set_site_state(code, slot, state);
        true
    }

    fn set_site_state(&mut self, code: Code, slot: Feedback, state: SiteState) {
        let word = code.feedback(slot, ic::STATE) & !0xff;
        code.set_feedback(slot, ic::STATE, word | state as u64);
    }

    /// `object.name = value` at a site.
    #[inline(never)]
    pub fn set_named_ic(
        &mut self,
        code: Code,
        slot: Feedback,
        object: Value,
        key: PropertyKey,
        value: Value,
        strict: bool,
    ) -> Completion<()> {
        if !self.settings.inline_caches {
            return self.set_v(object, key, value, strict);
        }
        let receiver = receiver_word(object);
        if let Some(entry) = self.find_entry(code, slot, receiver) {
            // Whether there is a setter the shape says no more than which.
            if !is_own_accessor(entry) || !own_accessor(entry, object).setter().is_undefined() {
                return self.set_by_entry(entry, object, value);
            }
            return self.set_v(object, key, value, strict);
        }
        self.miss(code, slot);
        let Some(target) = Cell::try_of(object).filter(|cell| cell.is_object()) else {
            return self.set_v(object, key, value, strict);
        };
        if self.is_megamorphic(code, slot) {
            return self.set_megamorphic(target, key, value, strict);
        }
        let before = Shape::of(target);
        let setter = match self.objects.lookup(target, key) {
            Lookup::Accessor { accessor, holder, location: Location::Slot(at), .. }
                if !accessor.setter().is_undefined() =>
            {
                Some((accessor, (holder == target).then(|| before.location(at))))
            }
            _ => None,
        };
        if let Some((accessor, own)) = setter {
            let a = accessor.cell().value().bits();
            if Shape::of(target) != before {
                // The look made a lazy `prototype`.
            } else if let Some(location) = own {
                self.add_entry(code, slot, own_accessor_entry(receiver, location, a));
            } else if let Some(validity) = self.chain_validity(target, true) {
                self.add_entry(
                    code,
                    slot,
                    Entry { receiver, handler: Handler::Accessor.word(0), a, b: validity },
                );
            }
            return self.set(target, key, value, strict);
        }
        let before = Shape::of(target);
        self.set(target, key, value, strict)?;
        if let Some(entry) = self.write_entry(target, before, key) {
            self.add_entry(code, slot, entry);
        }
        Ok(())
    }

    #[inline(always)]
    fn set_by_entry(&mut self, entry: Entry, object: Value, value: Value) -> Completion<()> {
        let target = Cell::of(object);
        let offset = (entry.handler >> 32) as usize;
        let field = Field::<Value>::at(offset & !7);
        let heap = &mut self.objects.heap;
        match Handler::of_word(entry.handler) {
            Handler::OwnInline => heap.write(target, field, value),
            Handler::OwnOut => heap.write(target.get(layout::SLOTS), field, value),
            Handler::AddInline => {
                heap.write(target, field, value);
                heap.write(target, Field::at(layout::SHAPE.offset()), Value::from_bits(entry.a));
            }
            Handler::AddOut | Handler::AddGrow => {
                let shape = Shape::at(Cell::of(Value::from_bits(entry.a)));
                let slot = (offset - 8) as u32 / 8 + shape.inline_capacity();
                self.objects.reserve_slot(target, slot);
                self.objects.heap.write(target.get(layout::SLOTS), field, value);
                self.objects.heap.write_cell(target, layout::SHAPE, shape.cell());
            }
            Handler::Accessor => {
                let setter = Accessor::of(Value::from_bits(entry.a)).setter();
                return self.call(setter, object, &[value]).map(drop);
            }
            Handler::OwnAccessor | Handler::OwnAccessorOut => {
                let setter = own_accessor(entry, object).setter();
                return self.call(setter, object, &[value]).map(drop);
            }
            _ => unreachable!("a read handler at a write site"),
        }
        Ok(())
    }

    /// How an assignment that was just made changed `target`, whose shape was `before`, if that can be remembered.
    fn write_entry(&mut self, target: Cell, before: Shape, key: PropertyKey) -> Option<Entry> {
        let after = Shape::of(target);
        let receiver = before.cell().address() as u64;
        let property = after.lookup(key)?;
        if property.attrs & (attrs::ACCESSOR | attrs::LAZY_PROTOTYPE) != 0
            || property.attrs & attrs::WRITABLE == 0
        {
            return None;
        }
        if target.kind() == CellKind::GlobalObject {
            return None;
        }
        let location = after.location(property.slot);
        if after == before {
            let handler = match location {
                SlotLocation::InObject(offset) => Handler::OwnInline.word(offset as usize),
                SlotLocation::OutOfLine(index) => Handler::OwnOut.word(8 + 8 * index as usize),
            };
            return Some(Entry { receiver, handler, a: 0, b: 0 });
        }
        // One property added to a shared shape: a transition that other objects can repeat while no setter or read-only property appears above.
        let added = after.added().is_some_and(|(added, _)| added == key) && after.parent() == Some(before);
        if !added || after.is_dictionary() || before.is_dictionary() {
            return None;
        }
        let prototype = after.prototype();
        let validity =
            if prototype.is_null() { 0 } else { self.objects.validity_of(prototype).value().bits() };
        let handler = match location {
            SlotLocation::InObject(offset) => Handler::AddInline.word(offset as usize),
            SlotLocation::OutOfLine(index) => Handler::AddGrow.word(8 + 8 * index as usize),
        };
        Some(Entry { receiver, handler, a: after.cell().value().bits(), b: validity })
    }

    /// CreateDataPropertyOrThrow at a site: a literal's property or a class field.
    #[inline(never)]
    pub fn define_named_ic(
        &mut self,
        code: Code,
        slot: Feedback,
        object: Value,
        key: PropertyKey,
        value: Value,
    ) -> Completion<()> {
        let target = Cell::of(object);
        if !self.settings.inline_caches {
            return self.create_data_property_or_throw(target, key, value);
        }
        let receiver = receiver_word(object);
        if let Some(entry) = self.find_entry(code, slot, receiver) {
            return self.set_by_entry(entry, object, value);
        }
        self.miss(code, slot);
        let before = Shape::of(target);
        self.create_data_property_or_throw(target, key, value)?;
        let plain = Shape::of(target).lookup(key).is_some_and(|property| property.attrs == attrs::ALL);
        if plain
            && !self.is_megamorphic(code, slot)
            && let Some(entry) = self.write_entry(target, before, key)
        {
            self.add_entry(code, slot, entry);
        }
        Ok(())
    }

    /// Counts an access at an element site, where they are counted.
    #[inline(always)]
    pub fn count_elem(&mut self, code: Code, slot: Feedback, is_hit: impl FnOnce() -> bool) {
        if !self.settings.count_inline_caches {
            return;
        }
        if is_hit() {
            self.hit(code, slot);
        } else {
            self.miss(code, slot);
        }
    }

    /// `object[key]` at a site. Word 0 gathers the elements kinds seen.
    #[inline(never)]
    pub fn get_elem_ic(&mut self, code: Code, slot: Feedback, object: Value, key: Value) -> Completion {
        self.count_elem(code, slot, || dense_element(object, key).is_some());
        if key.is_int() && key.as_int() >= 0 {
            let index = PropertyKey::index(key.as_int() as u32);
            if let Some(cell) = Cell::try_of(object).filter(|cell| cell.is_object()) {
                let seen = code.feedback(slot, 0) | 1 << ElementsKind::of(cell) as u64;
                code.set_feedback(slot, 0, seen);
            }
            return self.get_v(object, index);
        }
        if object.is_nullish() {
            return Err(self.throw_nullish_element(object, key));
        }
        let key = self.to_property_key(key)?;
        if key.as_index().is_none() && self.settings.inline_caches {
            code.set_feedback(slot, 0, code.feedback(slot, 0) | ic::NAMES);
            return self.get_megamorphic(object, key);
        }
        self.get_v(object, key)
    }

    /// `object[key] = value` at a site.
    #[inline(never)]
    pub fn set_elem_ic(
        &mut self,
        code: Code,
        slot: Feedback,
        object: Value,
        key: Value,
        value: Value,
        strict: bool,
    ) -> Completion<()> {
        self.count_elem(code, slot, || {
            dense_element(object, key).is_some_and(|kind| match kind {
                ElementsKind::PackedInt | ElementsKind::HoleyInt => value.is_int(),
                ElementsKind::PackedDouble | ElementsKind::HoleyDouble => value.is_number(),
                _ => true,
            })
        });
        if key.is_int() && key.as_int() >= 0 {
            let index = PropertyKey::index(key.as_int() as u32);
            if let Some(cell) = Cell::try_of(object).filter(|cell| cell.is_object()) {
                let seen = code.feedback(slot, 0) | 1 << ElementsKind::of(cell) as u64;
                code.set_feedback(slot, 0, seen);
                return self.set(cell, index, value, strict);
            }
            return self.set_v(object, index, value, strict);
        }
        if object.is_nullish() {
            return Err(self.throw_nullish_set_element(object, key));
        }
        let key = self.to_property_key(key)?;
        if key.as_index().is_none()
            && self.settings.inline_caches
            && let Some(target) = Cell::try_of(object).filter(|cell| cell.is_object())
        {
            code.set_feedback(slot, 0, code.feedback(slot, 0) | ic::NAMES);
            return self.set_megamorphic(target, key, value, strict);
        }
        self.set_v(object, key, value, strict)
    }

    /// `object.#name` at a site. The entries are for one name, which is in word 1: each evaluation of a class has names of its own.
    #[inline(never)]
    pub fn get_private_ic(&mut self, code: Code, slot: Feedback, object: Value, key: Value) -> Completion {
        if !self.settings.inline_caches {
            return self.get_private(object, key);
        }
        if let Some(entry) = self.find_private(code, slot, object, key) {
            return self.get_by_entry(entry, object);
        }
        self.add_private_entry(code, slot, object, key, attrs::NONE);
        self.get_private(object, key)
    }

    /// `object.#name = value` at a site.
    #[inline(never)]
    pub fn set_private_ic(
        &mut self,
        code: Code,
        slot: Feedback,
        object: Value,
        key: Value,
        value: Value,
    ) -> Completion<()> {
        if !self.settings.inline_caches {
            return self.set_private(object, key, value);
        }
        if let Some(entry) = self.find_private(code, slot, object, key) {
            return self.set_by_entry(entry, object, value);
        }
        self.add_private_entry(code, slot, object, key, attrs::WRITABLE);
        self.set_private(object, key, value)
    }

    #[inline]
    fn find_private(&mut self, code: Code, slot: Feedback, object: Value, key: Value) -> Option<Entry> {
        if code.feedback(slot, ic::KEY) == key.bits()
            && let Some(entry) = self.find_entry(code, slot, receiver_word(object))
        {
            return Some(entry);
        }
        self.miss(code, slot);
        None
    }

    /// Remembers where a private field is, if the property is one and has all of `needed`.
    fn add_private_entry(&mut self, code: Code, slot: Feedback, object: Value, key: Value, needed: Attrs) {
        let Some(holder) = Cell::try_of(object).filter(|cell| cell.is_object()) else { return };
        let Some(own) = self.objects.own(holder, PropertyKey::of_cell(Cell::of(key))) else { return };
        let Location::Slot(at) = own.location else { return };
        let megamorphic = SiteState::of_word(code.feedback(slot, ic::STATE)) == SiteState::Megamorphic;
        if megamorphic || own.attrs & attrs::ACCESSOR != 0 || own.attrs & needed != needed {
            return;
        }
        if code.feedback(slot, ic::KEY) != key.bits() {
            code.set_feedback(slot, ic::KEY, key.bits());
            code.set_feedback(slot, ic::ENTRIES_CELL, 0);
            self.objects.heap.barrier(code.cell());
        }
        let handler = match Shape::of(holder).location(at) {
            SlotLocation::InObject(offset) => Handler::OwnInline.word(offset as usize),
            SlotLocation::OutOfLine(index) => Handler::OwnOut.word(8 + 8 * index as usize),
        };
        self.add_case(code, slot, Entry { receiver: receiver_word(object), handler, a: 0, b: 0 });
    }

    /// The state of a site for dumps: (state, entries, hits, misses).
    pub fn site_report(&self, code: Code, slot: Feedback) -> (SiteState, Vec<Entry>, u32, u32) {
        let word = code.feedback(slot, ic::STATE);
        let entries = match Cell::try_of(Value::from_bits(code.feedback(slot, ic::ENTRIES_CELL))) {
            Some(cell) => (0..cell.aux() as usize).map(|index| ic::entry(cell, index)).collect(),
            None => Vec::new(),
        };
        (SiteState::of_word(word), entries, (word >> 32) as u32, (word >> 8) as u32 & 0xff_ffff)
    }

    /// Whether a value is a symbol.
    pub fn is_symbol(&self, value: Value) -> bool {
        Symbol::try_of(value).is_some()
    }
}
