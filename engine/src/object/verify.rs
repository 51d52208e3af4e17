//! The object verifier: what must hold of an object, or of another cell that is a value, between two steps of the program.

use super::elements::{ElementsKind, array_length, dense_get};
use super::layout::{ELEMENTS, SHAPE, SLOTS, VALUES, symbol};
use super::methods::read_slot;
use super::shape::{Shape, SlotLocation, attrs};
use crate::heap::cell::{Cell, CellKind, Field};

/// Checks a cell; the error says what is wrong. Of kinds that are no values, nothing is asked.
///
/// - Where objects have their shape, strings and symbols have nothing that could be one.
/// - Of objects, see [`check`].
pub fn check_any(cell: Cell) -> Result<(), String> {
    let is_unmistakable = match cell.kind() {
        _ if cell.is_object() => return check(cell),
        _ if cell.is_string() => {
            let word: u64 = cell.get(Field::at(SHAPE.offset()));
            word == 0 || word >> 63 == 1
        }
        CellKind::Symbol => {
            let description = cell.get(symbol::DESCRIPTION);
            Cell::try_of(description).map_or(description.is_undefined(), Cell::is_string)
        }
        _ => true,
    };
    if is_unmistakable { Ok(()) } else { Err(format!("{cell:?}: may be taken for an object")) }
}

/// Checks an object; the error says what is wrong.
///
/// - The shape is of the object's kind, and every slot it names exists; accessors lie where attributes say so.
/// - The elements cell is of the kind the header says; packed elements have no holes, and above an array's length there are only holes.
pub fn check(object: Cell) -> Result<(), String> {
    let ensure = |holds: bool, what: &str| if holds { Ok(()) } else { Err(format!("{object:?}: {what}")) };
    ensure(object.is_object(), "not an object")?;
    if object.kind() == CellKind::ForIn {
        return Ok(());
    }
    let shape = Shape::of(object);
    ensure(shape.cell().kind() == CellKind::Shape, "the shape word is no shape")?;
    ensure(shape.kind() == object.kind(), "the shape is of another kind")?;
    let slots = object.get(SLOTS);
    let capacity = if slots.is_null() { 0 } else { slots.aux() };
    ensure(slots.is_null() || slots.kind() == CellKind::Slots, "the slots word is no slots cell")?;
    for (key, property) in shape.properties() {
        if let SlotLocation::OutOfLine(index) = shape.location(property.slot) {
            ensure(index < capacity, &format!("slot of {key:?} beyond the capacity"))?;
        }
        let value = read_slot(object, shape, property.slot);
        if object.kind() == CellKind::GlobalObject {
            let is_cell = Cell::try_of(value).is_some_and(|cell| cell.kind() == CellKind::GlobalCell);
            ensure(is_cell, &format!("{key:?} is not in a global cell"))?;
            continue;
        }
        let is_accessor = Cell::try_of(value).is_some_and(|cell| cell.kind() == CellKind::Accessor);
        ensure(is_accessor == (property.attrs & attrs::ACCESSOR != 0), &format!("{key:?} accessor or not"))?;
        let lazy = property.attrs & attrs::LAZY_PROTOTYPE != 0;
        ensure(value.is_empty() == lazy, &format!("{key:?} is empty"))?;
    }
    check_elements(object, &ensure)
}

fn check_elements(object: Cell, ensure: &dyn Fn(bool, &str) -> Result<(), String>) -> Result<(), String> {
    let elements = object.get(ELEMENTS);
    let kind = ElementsKind::of(object);
    let expected = match kind {
        ElementsKind::Sparse => CellKind::SparseElements,
        _ if kind.is_double() && elements.aux() > 0 => CellKind::DoubleElements,
        _ => CellKind::Elements,
    };
    ensure(
        elements.kind() == expected,
        &format!("elements are {:?}, the kind is {kind:?}", elements.kind()),
    )?;
    if kind == ElementsKind::Sparse {
        return ensure(elements.aux() == 0, "a sparse table with a capacity");
    }
    let length = if object.kind() == CellKind::Array { array_length(object) } else { u32::MAX };
    if object.kind() == CellKind::Array {
        ensure(kind.is_holey() || length <= elements.aux(), "packed, but longer than its capacity")?;
    } else {
        ensure(kind == ElementsKind::HoleyAny, "not an array, but narrow elements")?;
    }
    for i in 0..elements.aux() {
        let value = dense_get(object, i);
        if i >= length {
            ensure(value.is_empty(), &format!("element {i} beyond the length {length}"))?;
        } else {
            ensure(kind.is_holey() || !value.is_empty(), &format!("hole at {i} in packed elements"))?;
        }
        if kind <= ElementsKind::HoleyInt {
            ensure(value.is_empty() || value.is_int(), &format!("element {i} is not an int32"))?;
        }
        let raw = if kind.is_double() { None } else { Some(elements.get(VALUES.index(i as usize))) };
        ensure(
            raw.is_none_or(|raw| Cell::try_of(raw).is_none_or(|cell| cell.kind() != CellKind::Accessor)),
            &format!("element {i} is an accessor among dense elements"),
        )?;
    }
    Ok(())
}
