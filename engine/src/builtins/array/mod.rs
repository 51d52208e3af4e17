//! `Array` (ECMAScript 23.1): the constructor here, the prototype's methods by what they do in the modules below.
//!
//! The methods are generic: they work on anything with a `length`. Each has one loop over properties, whose steps ([`Elements`], [`get`], [`set`]) look
//! at dense elements first; only what moves whole stretches (`splice`, `slice`, `concat`, `fill`, ...) has a second path for plain arrays
//! ([`plain_array`]), where nothing can see the difference.

mod callbacks;
mod copying;
mod elements;
mod modifying;
mod searching;
mod sorting;

use super::support::{constructor, define_getter, define_methods};
use crate::heap::cell::{Cell, CellKind};
use crate::object::{PropertyKey, attrs};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;
use elements::{Builder, get, number, set_length};

/// Defines `Array`. The iterator methods are there already (see [`super::iterator`]).
pub fn install(cx: &mut Context) {
    let prototype = cx.intrinsic(Intrinsic::ArrayPrototype);
    let array = constructor(cx, Intrinsic::Array, "Array", 1, construct, prototype, true);
    define_methods(cx, array, &[("from", 1, from), ("isArray", 1, is_array), ("of", 0, of)]);
    define_getter(cx, array, "[species]", species);
    let key = cx.objects.symbols.species;
    if let crate::object::Lookup::Accessor { accessor, .. } = cx.objects.lookup(array, key) {
        cx.set_intrinsic(Intrinsic::ArraySpecies, Cell::of(accessor.getter()));
    }
    for table in
        [callbacks::METHODS, copying::METHODS, modifying::METHODS, searching::METHODS, sorting::METHODS]
    {
        define_methods(cx, prototype, table);
    }
    cx.note_bodies(prototype);
    let join = cx.objects.get_data(prototype, cx.objects.atoms.join).expect("just defined");
    cx.set_intrinsic(Intrinsic::ArrayJoin, Cell::of(join));
    define_unscopables(cx, prototype);
}

/// `Array.prototype [ %Symbol.unscopables% ]` (23.1.3.41).
fn define_unscopables(cx: &mut Context, prototype: Cell) {
    let names = [
        "at",
        "copyWithin",
        "entries",
        "fill",
        "find",
        "findIndex",
        "findLast",
        "findLastIndex",
        "flat",
        "flatMap",
        "includes",
        "keys",
        "toReversed",
        "toSorted",
        "toSpliced",
        "values",
    ];
    let list = cx.objects.create_object_with_prototype(Cell::NULL);
    for name in names {
        let key = cx.key(name);
        cx.objects.add_own(list, key, Value::TRUE, attrs::ALL);
    }
    let key = cx.objects.symbols.unscopables;
    cx.objects.add_own(prototype, key, list.value(), attrs::CONFIGURABLE);
}

/// `get Array [ %Symbol.species% ]` (23.1.2.5).
fn species(_: &mut Context, args: Args) -> Completion {
    Ok(args.this())
}

/// `Array(...values)` (23.1.1.1).
fn construct(cx: &mut Context, args: Args) -> Completion {
    let new_target = if args.is_construct() { args.new_target() } else { args.callee().value() };
    let prototype = if new_target == args.callee().value() {
        cx.intrinsic(Intrinsic::ArrayPrototype)
    } else {
        cx.prototype_from_constructor(new_target, Intrinsic::ArrayPrototype)?
    };
    let plain = prototype == cx.intrinsic(Intrinsic::ArrayPrototype);
    let length = args.get(0);
    if args.len() == 1 && length.is_number() {
        let wanted = length.as_number();
        if f64::from(wanted as u32) != wanted {
            return Err(cx.throw_range_error("invalid array length"));
        }
        let wanted = wanted as u32;
        // Where memory is short, nothing is reserved, and the elements take what they need.
        if plain && cx.objects.heap.fits(8 * wanted as usize) {
            return Ok(cx.objects.create_array_of_length(wanted).value());
        }
        let array = cx.objects.create_array_with_prototype(prototype);
        cx.objects.set_length(array, wanted);
        return Ok(array.value());
    }
    if plain {
        return Ok(cx.objects.array_from_fn(args.len() as u32, |index| args.get(index as usize)).value());
    }
    let array = cx.objects.create_array_with_prototype(prototype);
    for value in args.rest(0) {
        let pushed = cx.objects.push(array, value);
        cx.object_result(pushed)?;
    }
    Ok(array.value())
}

/// `Array.isArray(value)` (23.1.2.2).
fn is_array(_: &mut Context, args: Args) -> Completion {
    Ok(Value::bool(is_array_value(args.get(0))))
}

/// IsArray (7.2.2).
fn is_array_value(value: Value) -> bool {
    Cell::try_of(value).is_some_and(|cell| cell.kind() == CellKind::Array)
}

/// What `Array.from` and `Array.of` build in: an array, or what `this` constructs.
fn result_of(cx: &mut Context, constructor: Value, length: Option<f64>) -> Completion<Builder> {
    if constructor == cx.intrinsic(Intrinsic::Array).value() || !cx.is_constructor(constructor) {
        return Builder::array(cx, length.unwrap_or(0.0));
    }
    let object = match length {
        Some(length) => cx.construct(constructor, &[Value::number(length)], constructor)?,
        None => cx.construct(constructor, &[], constructor)?,
    };
    Ok(Builder::object(Cell::of(object)))
}

/// `Array.of(...items)` (23.1.2.3).
fn of(cx: &mut Context, args: Args) -> Completion {
    let builder = result_of(cx, args.this(), Some(args.len() as f64))?;
    for (index, value) in args.rest(0).enumerate() {
        builder.put(cx, index as u64, value)?;
    }
    builder.finish(cx, args.len() as u64)
}

/// `Array.from(items, mapper, thisArg)` (23.1.2.1).
fn from(cx: &mut Context, args: Args) -> Completion {
    let (items, mapper) = (args.get(0), args.get(1));
    if !mapper.is_undefined() && !cx.is_callable(mapper) {
        return Err(cx.throw_not_callable(mapper));
    }
    let callback = cx.callback(mapper, args.get(2), 2)?;
    let mapper = (!mapper.is_undefined()).then_some(callback);
    let method = cx.get_method(items, cx.objects.symbols.iterator)?;
    if method.is_undefined() {
        let source = cx.to_object(items)?;
        let length = cx.length_of_array_like(source)?;
        let builder = result_of(cx, args.this(), Some(length))?;
        for index in 0..length as u64 {
            let mut value = get(cx, source, index)?;
            if let Some(mapper) = &mapper {
                value = cx.call_back(mapper, [value, number(index)])?;
            }
            builder.put(cx, index, value)?;
            cx.poll()?;
        }
        return builder.finish(cx, length as u64);
    }
    let builder = result_of(cx, args.this(), None)?;
    let mut iterator = cx.iterator_from_method(items, method)?;
    let mut index = 0;
    while let Some(mut value) = cx.iterator_step(&mut iterator)? {
        if let Some(mapper) = &mapper {
            let mapped = cx.call_back(mapper, [value, number(index)]);
            value = cx.close_on_throw(iterator, mapped)?;
        }
        let put = builder.put(cx, index, value);
        cx.close_on_throw(iterator, put)?;
        index += 1;
        cx.poll()?;
    }
    builder.finish(cx, index)
}

/// `Set(object, "length", length, true)`, after a check that nothing is longer than 2^53 - 1.
fn grow_length(cx: &mut Context, object: Cell, length: u64) -> Completion<()> {
    check_length(cx, length)?;
    set_length(cx, object, length)
}

/// TypeError where a length passes 2^53 - 1.
fn check_length(cx: &mut Context, length: u64) -> Completion<()> {
    if length > (1 << 53) - 1 {
        return Err(cx.throw_type_error("the array would be longer than 2^53 - 1"));
    }
    Ok(())
}

/// The key of `index`.
#[inline]
fn key(cx: &mut Context, index: u64) -> PropertyKey {
    if index < u64::from(u32::MAX) { PropertyKey::index(index as u32) } else { cx.index_key(index as f64) }
}

/// Defines `index` of `object` as a plain data property (CreateDataPropertyOrThrow, 7.3.7).
fn define(cx: &mut Context, object: Cell, index: u64, value: Value) -> Completion<()> {
    let key = key(cx, index);
    cx.create_data_property_or_throw(object, key, value)
}

#[cfg(test)]
mod tests;
