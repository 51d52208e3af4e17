//! Helpers that take values in registers, run no JavaScript and throw nothing: what optimised code does in line for the usual case, and here for the rest.
//!
//! They need no frame and no offset, so a call of one is a call of a C function. What they must not be asked (a string that would be too long, a key that cannot be held weakly) the
//! code has looked at.

use super::helpers::{Helper, context};
use crate::heap::cell::Cell;
use crate::object::Str;
use crate::object::hash_table::canonical_key;
use crate::runtime::Context;
use crate::value::Value;

/// The address of a helper, if it is one of these.
pub fn address(helper: Helper) -> Option<usize> {
    Some(match helper {
        Helper::Remainder => remainder as *const () as usize,
        Helper::StringsAreEqual => strings_are_equal as *const () as usize,
        Helper::CharCode => char_code as *const () as usize,
        Helper::TableGet => table_get as *const () as usize,
        Helper::TableHas => table_has as *const () as usize,
        Helper::MapSet => map_set as *const () as usize,
        Helper::SetAdd => set_add as *const () as usize,
        Helper::SameValue => same_value as *const () as usize,
        Helper::Concat => concat as *const () as usize,
        Helper::StringOfInt => string_of_int as *const () as usize,
        Helper::SetLength => set_length as *const () as usize,
        Helper::Append => append as *const () as usize,
        Helper::TableDelete => table_delete as *const () as usize,
        Helper::WeakGet => weak_get as *const () as usize,
        Helper::WeakHas => weak_has as *const () as usize,
        Helper::WeakSet => weak_set as *const () as usize,
        _ => return None,
    })
}

extern "C" fn remainder(a: f64, b: f64) -> f64 {
    crate::value::convert::remainder(a, b)
}

extern "C" fn strings_are_equal(cx: *mut Context, a: u64, b: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    u64::from(cx.strict_equals(Value::from_bits(a), Value::from_bits(b)))
}

extern "C" fn table_get(cx: *mut Context, map: u64, key: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let table = cx.objects.collection_table(Cell::of(Value::from_bits(map)));
    cx.objects.table_get(table, Value::from_bits(key)).unwrap_or(Value::UNDEFINED).bits()
}

extern "C" fn table_has(cx: *mut Context, collection: u64, key: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let table = cx.objects.collection_table(Cell::of(Value::from_bits(collection)));
    Value::bool(cx.objects.table_has(table, Value::from_bits(key))).bits()
}

extern "C" fn map_set(cx: *mut Context, map: u64, key: u64, value: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let key = canonical_key(Value::from_bits(key));
    cx.objects.collection_set(Cell::of(Value::from_bits(map)), key, Value::from_bits(value));
    map
}

extern "C" fn set_add(cx: *mut Context, set: u64, value: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let value = canonical_key(Value::from_bits(value));
    cx.objects.collection_set(Cell::of(Value::from_bits(set)), value, value);
    set
}

extern "C" fn same_value(cx: *mut Context, a: u64, b: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    Value::bool(cx.same_value(Value::from_bits(a), Value::from_bits(b))).bits()
}

extern "C" fn concat(cx: *mut Context, a: u64, b: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let (a, b) = (Str::of(Value::from_bits(a)), Str::of(Value::from_bits(b)));
    cx.objects.concat(a, b).expect("the code has looked at the length").value().bits()
}

extern "C" fn string_of_int(cx: *mut Context, value: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let string = cx.to_string(Value::from_bits(value));
    string.unwrap_or_else(|_| unreachable!("numbers have strings")).value().bits()
}

extern "C" fn set_length(cx: *mut Context, array: u64, length: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let done = cx.objects.set_length(Cell::of(Value::from_bits(array)), length as u32);
    debug_assert!(done, "the code has looked at what could keep it from that");
    array
}

extern "C" fn append(cx: *mut Context, array: u64, value: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let array = Cell::try_of(Value::from_bits(array)).unwrap_or_else(|| cx.objects.create_array());
    let value = Value::from_bits(value);
    if !value.is_empty() {
        cx.objects.push(array, value).expect("compiled code makes short arrays");
    }
    array.value().bits()
}

extern "C" fn char_code(cx: *mut Context, string: u64, index: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let string = Str::try_of(Value::from_bits(string)).expect("compiled code has looked at its kind");
    u64::from(cx.objects.char_at(string, index as u32).expect("compiled code has looked at its length"))
}

extern "C" fn table_delete(cx: *mut Context, collection: u64, key: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let table = cx.objects.collection_table(Cell::of(Value::from_bits(collection)));
    Value::bool(cx.objects.table_delete(table, Value::from_bits(key))).bits()
}

extern "C" fn weak_get(cx: *mut Context, map: u64, key: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let value = cx.objects.weak_get(Cell::of(Value::from_bits(map)), Value::from_bits(key));
    value.unwrap_or(Value::UNDEFINED).bits()
}

extern "C" fn weak_has(cx: *mut Context, map: u64, key: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    let value = cx.objects.weak_get(Cell::of(Value::from_bits(map)), Value::from_bits(key));
    Value::bool(value.is_some()).bits()
}

extern "C" fn weak_set(cx: *mut Context, map: u64, key: u64, value: u64) -> u64 {
    // SAFETY: only compiled code calls helpers, with the context that it was entered with.
    let cx = unsafe { context(cx) };
    cx.objects.weak_set(Cell::of(Value::from_bits(map)), Value::from_bits(key), Value::from_bits(value));
    map
}
