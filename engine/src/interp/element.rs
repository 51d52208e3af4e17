//! Fast paths of indexed access to dense elements.

use crate::heap::Heap;
use crate::heap::cell::{Cell, FIRST_OBJECT_KIND};
use crate::object::{ElementsKind, elements::DOUBLE_HOLE, layout};
use crate::value::Value;

/// `object[key]` where key is an int32 index of a present dense element.
#[inline(always)]
pub fn get_fast(object: Value, key: Value) -> Option<Value> {
    if !key.is_int() {
        return None;
    }
    let cell = Cell::try_of(object)?;
    if cell.kind_byte() < FIRST_OBJECT_KIND {
        return None;
    }
    let index = key.as_int() as u32;
    let elements = cell.get(layout::ELEMENTS);
    if index >= elements.aux() {
        return None;
    }
    match ElementsKind::of(cell) {
        ElementsKind::PackedDouble | ElementsKind::HoleyDouble => {
            let bits = elements.get(layout::DOUBLE_BITS.index(index as usize));
            if bits == DOUBLE_HOLE { None } else { Some(Value::number(f64::from_bits(bits))) }
        }
        ElementsKind::Sparse => None,
        _ => {
            let value = elements.get(layout::VALUES.index(index as usize));
            if value.is_empty() { None } else { Some(value) }
        }
    }
}

/// `object[key] = value` where that replaces a present dense element by one of its kind.
#[inline(always)]
pub fn set_fast(heap: &mut Heap, object: Value, key: Value, value: Value) -> bool {
    if !key.is_int() {
        return false;
    }
    let Some(cell) = Cell::try_of(object) else { return false };
    if cell.kind_byte() < FIRST_OBJECT_KIND {
        return false;
    }
    let index = key.as_int() as u32;
    let elements = cell.get(layout::ELEMENTS);
    if index >= elements.aux() {
        return false;
    }
    match ElementsKind::of(cell) {
        ElementsKind::PackedInt | ElementsKind::HoleyInt => {
            let field = layout::VALUES.index(index as usize);
            if !value.is_int() || elements.get(field).is_empty() {
                return false;
            }
            elements.init(field, value);
        }
        ElementsKind::PackedDouble | ElementsKind::HoleyDouble => {
            let field = layout::DOUBLE_BITS.index(index as usize);
            if !value.is_number() || elements.get(field) == DOUBLE_HOLE {
                return false;
            }
            elements.init(layout::DOUBLES.index(index as usize), value.as_number());
        }
        ElementsKind::PackedAny | ElementsKind::HoleyAny => {
            let field = layout::VALUES.index(index as usize);
            if elements.get(field).is_empty() {
                return false;
            }
            heap.write(elements, field, value);
        }
        ElementsKind::Sparse => return false,
    }
    true
}
