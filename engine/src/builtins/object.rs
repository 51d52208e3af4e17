//! The `Object` constructor (ECMAScript 20.1.1, 20.1.2).

use super::support::{constructor, define_methods};
use crate::heap::cell::Cell;
use crate::object::{Descriptor, Integrity, KeyFilter, List, Own, PropertyDescriptor, PropertyKey, attrs};
use crate::runtime::{Args, Completion, Context, Intrinsic};
use crate::value::Value;

/// Defines `Object` and fills its prototype.
pub fn install(cx: &mut Context) {
    let prototype = cx.intrinsic(Intrinsic::ObjectPrototype);
    let object = constructor(cx, Intrinsic::Object, "Object", 1, construct, prototype, true);
    let methods: &[super::Method] = &[
        ("assign", 2, assign),
        ("create", 2, create),
        ("defineProperties", 2, define_properties),
        ("defineProperty", 3, define_property),
        ("entries", 1, entries),
        ("freeze", 1, freeze),
        ("fromEntries", 1, from_entries),
        ("getOwnPropertyDescriptor", 2, get_own_property_descriptor),
        ("getOwnPropertyDescriptors", 1, get_own_property_descriptors),
        ("getOwnPropertyNames", 1, get_own_property_names),
        ("getOwnPropertySymbols", 1, get_own_property_symbols),
        ("getPrototypeOf", 1, get_prototype_of),
        ("groupBy", 2, group_by),
        ("hasOwn", 2, has_own),
        ("is", 2, is),
        ("isExtensible", 1, is_extensible),
        ("isFrozen", 1, is_frozen),
        ("isSealed", 1, is_sealed),
        ("keys", 1, keys),
        ("preventExtensions", 1, prevent_extensions),
        ("seal", 1, seal),
        ("setPrototypeOf", 2, set_prototype_of),
        ("values", 1, values),
    ];
    define_methods(cx, object, methods);
    super::object_prototype::install(cx, prototype);
}

/// The object that a value is, if it is one.
fn as_object(value: Value) -> Option<Cell> {
    Cell::try_of(value).filter(|cell| cell.is_object())
}

/// Object ( [ value ] ) (20.1.1.1).
fn construct(cx: &mut Context, args: Args) -> Completion {
    let new_target = args.new_target();
    if !new_target.is_undefined() && new_target != args.callee().value() {
        let object = cx.ordinary_create_from_constructor(new_target, Intrinsic::ObjectPrototype)?;
        return Ok(object.value());
    }
    if args.get(0).is_nullish() {
        return Ok(cx.objects.create_object().value());
    }
    cx.to_object(args.get(0)).map(Cell::value)
}

/// Object.assign ( target, ...sources ) (20.1.2.1).
fn assign(cx: &mut Context, args: Args) -> Completion {
    let to = cx.to_object(args.get(0))?;
    for source in args.rest(1) {
        if source.is_nullish() {
            continue;
        }
        let from = cx.to_object(source)?;
        let keys = cx.objects.own_keys(from, KeyFilter::ALL);
        for index in 0..keys.len() {
            let key = key_at(keys, index);
            // What a getter has deleted or hidden meanwhile is passed over.
            if let Some(own) = enumerable_own(cx, from, key) {
                let value = value_of_own(cx, own, from)?;
                cx.set(to, key, value, true)?;
            }
        }
    }
    Ok(to.value())
}

/// The key at a position of a list that [`crate::object::Objects::own_keys`] made.
pub(super) fn key_at(keys: List, index: usize) -> PropertyKey {
    PropertyKey::from_value_fast(keys.get(index)).expect("own_keys lists keys")
}

fn enumerable_own(cx: &mut Context, object: Cell, key: PropertyKey) -> Option<Own> {
    cx.objects.own(object, key).filter(|own| own.attrs & attrs::ENUMERABLE != 0)
}

/// The value of a property that was found: its getter is called.
fn value_of_own(cx: &mut Context, own: Own, receiver: Cell) -> Completion {
    if own.attrs & attrs::ACCESSOR == 0 {
        return Ok(own.value);
    }
    cx.call_getter(crate::object::Accessor::of(own.value).getter(), receiver.value())
}

/// Object.create ( O, Properties ) (20.1.2.2).
fn create(cx: &mut Context, args: Args) -> Completion {
    let prototype = match as_object(args.get(0)) {
        Some(prototype) => prototype,
        None if args.get(0).is_null() => Cell::NULL,
        None => return Err(cx.throw_type_error("a prototype is an object or null")),
    };
    let object = cx.objects.create_object_with_prototype(prototype);
    if !args.get(1).is_undefined() {
        object_define_properties(cx, object, args.get(1))?;
    }
    Ok(object.value())
}

/// Object.defineProperties ( O, Properties ) (20.1.2.3).
fn define_properties(cx: &mut Context, args: Args) -> Completion {
    let Some(object) = as_object(args.get(0)) else {
        return Err(cx.throw_type_error("Object.defineProperties needs an object"));
    };
    object_define_properties(cx, object, args.get(1))?;
    Ok(args.get(0))
}

/// Words of one descriptor in the list that [`object_define_properties`] makes.
const PACKED: usize = 5;

/// ObjectDefineProperties (20.1.2.3.1): all descriptors are read before the first property is defined. They wait in a list, which the
/// collector sees: key, bits of what is present, value, getter, setter.
fn object_define_properties(cx: &mut Context, object: Cell, properties: Value) -> Completion<()> {
    let properties = cx.to_object(properties)?;
    let keys = cx.objects.own_keys(properties, KeyFilter::ALL);
    let packed = List::new(&mut cx.objects.heap, PACKED * keys.len());
    for index in 0..keys.len() {
        let key = key_at(keys, index);
        if let Some(own) = enumerable_own(cx, properties, key) {
            let value = value_of_own(cx, own, properties)?;
            let desc = to_property_descriptor(cx, value)?;
            pack(cx, packed, key, &desc);
        }
    }
    for first in (0..packed.len()).step_by(PACKED) {
        let (key, desc) = unpack(packed, first);
        cx.define_own_or_throw(object, key, &desc)?;
    }
    Ok(())
}

fn pack(cx: &mut Context, list: List, key: PropertyKey, desc: &PropertyDescriptor) {
    let flag = |flag: Option<bool>, at: i32| match flag {
        None => 0,
        Some(false) => 1 << at,
        Some(true) => 3 << at,
    };
    let bits = flag(desc.writable, 0) | flag(desc.enumerable, 2) | flag(desc.configurable, 4);
    let word = |value: Option<Value>| value.unwrap_or(Value::EMPTY);
    let words = [key.to_fast_value(), Value::int(bits), word(desc.value), word(desc.get), word(desc.set)];
    for value in words {
        list.push(&mut cx.objects.heap, value);
    }
}

fn unpack(list: List, first: usize) -> (PropertyKey, PropertyDescriptor) {
    let bits = list.get(first + 1).as_int();
    let flag = |at: i32| (bits >> at & 1 != 0).then_some(bits >> at & 2 != 0);
    let word = |index: usize| Some(list.get(first + index)).filter(|value| !value.is_empty());
    let desc = PropertyDescriptor {
        value: word(2),
        writable: flag(0),
        get: word(3),
        set: word(4),
        enumerable: flag(2),
        configurable: flag(4),
    };
    (key_at(list, first), desc)
}

/// ToPropertyDescriptor (6.2.6.5).
fn to_property_descriptor(cx: &mut Context, value: Value) -> Completion<PropertyDescriptor> {
    let Some(object) = as_object(value) else {
        return Err(cx.throw_type_error("a property descriptor is an object"));
    };
    let atoms = cx.objects.atoms;
    // The fields are evaluated in the order in which they are written, which is the standard's.
    let desc = PropertyDescriptor {
        enumerable: flag_field(cx, object, atoms.enumerable)?,
        configurable: flag_field(cx, object, atoms.configurable)?,
        value: field(cx, object, atoms.value)?,
        writable: flag_field(cx, object, atoms.writable)?,
        get: accessor_field(cx, object, atoms.get)?,
        set: accessor_field(cx, object, atoms.set)?,
    };
    if desc.is_accessor() && desc.is_data() {
        return Err(
            cx.throw_type_error("a property descriptor has both an accessor and a value or 'writable'")
        );
    }
    Ok(desc)
}

fn field(cx: &mut Context, object: Cell, key: PropertyKey) -> Completion<Option<Value>> {
    if cx.has_property(object, key)? { cx.get(object, key).map(Some) } else { Ok(None) }
}

fn flag_field(cx: &mut Context, object: Cell, key: PropertyKey) -> Completion<Option<bool>> {
    let value = field(cx, object, key)?;
    Ok(value.map(|value| cx.to_boolean(value)))
}

fn accessor_field(cx: &mut Context, object: Cell, key: PropertyKey) -> Completion<Option<Value>> {
    let value = field(cx, object, key)?;
    match value {
        Some(function) if !function.is_undefined() && !cx.is_callable(function) => {
            let name = cx.objects.key_text(key);
            Err(cx.throw_type_error(&format!(
                "'{name}' of a property descriptor is neither a function nor undefined"
            )))
        }
        _ => Ok(value),
    }
}

/// FromPropertyDescriptor (6.2.6.4).
fn from_property_descriptor(cx: &mut Context, desc: Descriptor) -> Value {
    let object = cx.objects.create_object();
    let atoms = cx.objects.atoms;
    let attrs = desc.attrs();
    let flag = |bit| Value::bool(attrs & bit != 0);
    let fields = match desc {
        Descriptor::Data { value, .. } => [(atoms.value, value), (atoms.writable, flag(attrs::WRITABLE))],
        Descriptor::Accessor { getter, setter, .. } => [(atoms.get, getter), (atoms.set, setter)],
    };
    let common =
        [(atoms.enumerable, flag(attrs::ENUMERABLE)), (atoms.configurable, flag(attrs::CONFIGURABLE))];
    for (key, value) in fields.into_iter().chain(common) {
        cx.objects.add_own(object, key, value, attrs::ALL);
    }
    object.value()
}

/// Object.defineProperty ( O, P, Attributes ) (20.1.2.4).
fn define_property(cx: &mut Context, args: Args) -> Completion {
    let Some(object) = as_object(args.get(0)) else {
        return Err(cx.throw_type_error("Object.defineProperty needs an object"));
    };
    let key = cx.to_property_key(args.get(1))?;
    let desc = to_property_descriptor(cx, args.get(2))?;
    cx.define_own_or_throw(object, key, &desc)?;
    Ok(args.get(0))
}

/// An array of a list's keys, as JavaScript sees them.
fn array_of_keys(cx: &mut Context, keys: List) -> Value {
    for index in 0..keys.len() {
        let key = key_at(keys, index);
        if key.is_index() {
            let text = cx.objects.key_to_value(key);
            keys.set(&mut cx.objects.heap, index, text);
        }
    }
    cx.objects.array_from_list(keys).value()
}

/// Object.keys ( O ) (20.1.2.19).
fn keys(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.get(0))?;
    let keys = cx.objects.own_keys(object, KeyFilter::ENUMERABLE_STRINGS);
    Ok(array_of_keys(cx, keys))
}

/// Object.values ( O ) (20.1.2.24).
fn values(cx: &mut Context, args: Args) -> Completion {
    own_properties(cx, args, |_, _, value| value)
}

/// Object.entries ( O ) (20.1.2.5).
fn entries(cx: &mut Context, args: Args) -> Completion {
    own_properties(cx, args, |cx, key, value| {
        let key = cx.objects.key_to_value(key);
        cx.objects.array_from_values(&[key, value]).value()
    })
}

/// EnumerableOwnProperties (7.3.24) for values and entries.
fn own_properties(
    cx: &mut Context,
    args: Args,
    make: fn(&mut Context, PropertyKey, Value) -> Value,
) -> Completion {
    let object = cx.to_object(args.get(0))?;
    let keys = cx.objects.own_keys(object, KeyFilter::STRINGS);
    let result = cx.objects.create_array();
    for index in 0..keys.len() {
        let key = key_at(keys, index);
        if let Some(own) = enumerable_own(cx, object, key) {
            let value = value_of_own(cx, own, object)?;
            let made = make(cx, key, value);
            let pushed = cx.objects.push(result, made);
            cx.object_result(pushed)?;
        }
    }
    Ok(result.value())
}

/// Object.freeze ( O ) (20.1.2.6).
fn freeze(cx: &mut Context, args: Args) -> Completion {
    if let Some(object) = as_object(args.get(0)) {
        cx.objects.set_integrity(object, Integrity::Frozen);
    }
    Ok(args.get(0))
}

/// Object.seal ( O ) (20.1.2.22).
fn seal(cx: &mut Context, args: Args) -> Completion {
    if let Some(object) = as_object(args.get(0)) {
        cx.objects.set_integrity(object, Integrity::Sealed);
    }
    Ok(args.get(0))
}

/// Object.preventExtensions ( O ) (20.1.2.20).
fn prevent_extensions(cx: &mut Context, args: Args) -> Completion {
    if let Some(object) = as_object(args.get(0)) {
        cx.objects.prevent_extensions(object);
    }
    Ok(args.get(0))
}

/// Object.isFrozen ( O ) (20.1.2.17).
fn is_frozen(cx: &mut Context, args: Args) -> Completion {
    let object = as_object(args.get(0));
    Ok(Value::bool(object.is_none_or(|object| cx.objects.test_integrity(object, Integrity::Frozen))))
}

/// Object.isSealed ( O ) (20.1.2.18).
fn is_sealed(cx: &mut Context, args: Args) -> Completion {
    let object = as_object(args.get(0));
    Ok(Value::bool(object.is_none_or(|object| cx.objects.test_integrity(object, Integrity::Sealed))))
}

/// Object.isExtensible ( O ) (20.1.2.16).
fn is_extensible(cx: &mut Context, args: Args) -> Completion {
    let object = as_object(args.get(0));
    Ok(Value::bool(object.is_some_and(|object| cx.objects.is_extensible(object))))
}

/// Object.fromEntries ( iterable ) (20.1.2.7).
fn from_entries(cx: &mut Context, args: Args) -> Completion {
    if args.get(0).is_nullish() {
        return Err(cx.throw_type_error("Object.fromEntries needs an iterable"));
    }
    let object = cx.objects.create_object();
    let mut it = cx.iterator(args.get(0))?;
    while let Some(entry) = cx.iterator_step(&mut it)? {
        let result = add_entry(cx, object, entry);
        cx.close_on_throw(it, result)?;
        cx.poll()?;
    }
    Ok(object.value())
}

/// One step of AddEntriesFromIterable (24.1.1.2) with CreateDataPropertyOnObject.
fn add_entry(cx: &mut Context, object: Cell, entry: Value) -> Completion<()> {
    let Some(entry) = as_object(entry) else {
        return Err(cx.throw_type_error("an entry is an object with a key and a value"));
    };
    let key = cx.get(entry, PropertyKey::index(0))?;
    let value = cx.get(entry, PropertyKey::index(1))?;
    let key = cx.to_property_key(key)?;
    cx.create_data_property_or_throw(object, key, value)
}

/// Object.groupBy ( items, callback ) (20.1.2.13). The groups are the properties of the result from the start: nobody sees it before it is
/// whole.
fn group_by(cx: &mut Context, args: Args) -> Completion {
    let (items, callback) = (args.get(0), args.get(1));
    if items.is_nullish() {
        return Err(cx.throw_type_error("Object.groupBy needs an iterable"));
    }
    if !cx.is_callable(callback) {
        return Err(cx.throw_not_callable(callback));
    }
    let groups = cx.objects.create_object_with_prototype(Cell::NULL);
    let mut it = cx.iterator(items)?;
    let mut count = 0.0;
    while let Some(item) = cx.iterator_step(&mut it)? {
        let result = group_one(cx, groups, callback, item, count);
        cx.close_on_throw(it, result)?;
        cx.poll()?;
        count += 1.0;
    }
    Ok(groups.value())
}

fn group_one(cx: &mut Context, groups: Cell, callback: Value, item: Value, index: f64) -> Completion<()> {
    let key = cx.call(callback, Value::UNDEFINED, &[item, Value::number(index)])?;
    let key = cx.to_property_key(key)?;
    let group = match cx.objects.own(groups, key) {
        Some(own) => Cell::of(own.value),
        None => {
            let group = cx.objects.create_array();
            cx.objects.add_own(groups, key, group.value(), attrs::ALL);
            group
        }
    };
    let pushed = cx.objects.push(group, item);
    cx.object_result(pushed).map(drop)
}

/// Object.getOwnPropertyDescriptor ( O, P ) (20.1.2.8).
fn get_own_property_descriptor(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.get(0))?;
    let key = cx.to_property_key(args.get(1))?;
    Ok(match cx.objects.get_own(object, key) {
        Some(desc) => from_property_descriptor(cx, desc),
        None => Value::UNDEFINED,
    })
}

/// Object.getOwnPropertyDescriptors ( O ) (20.1.2.9).
fn get_own_property_descriptors(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.get(0))?;
    let keys = cx.objects.own_keys(object, KeyFilter::ALL);
    let result = cx.objects.create_object();
    for index in 0..keys.len() {
        let key = key_at(keys, index);
        if let Some(desc) = cx.objects.get_own(object, key) {
            let desc = from_property_descriptor(cx, desc);
            cx.objects.add_own(result, key, desc, attrs::ALL);
        }
    }
    Ok(result.value())
}

/// Object.getOwnPropertyNames ( O ) (20.1.2.10).
fn get_own_property_names(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.get(0))?;
    let keys = cx.objects.own_keys(object, KeyFilter::STRINGS);
    Ok(array_of_keys(cx, keys))
}

/// Object.getOwnPropertySymbols ( O ) (20.1.2.11).
fn get_own_property_symbols(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.get(0))?;
    let keys = cx.objects.own_keys(object, KeyFilter::SYMBOLS);
    Ok(array_of_keys(cx, keys))
}

/// Object.getPrototypeOf ( O ) (20.1.2.12).
fn get_prototype_of(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.get(0))?;
    Ok(prototype_value(cx, object))
}

/// [[GetPrototypeOf]] as a value.
pub(super) fn prototype_value(cx: &Context, object: Cell) -> Value {
    let prototype = cx.objects.prototype_of(object);
    if prototype.is_null() { Value::NULL } else { prototype.value() }
}

/// Object.setPrototypeOf ( O, proto ) (20.1.2.23).
fn set_prototype_of(cx: &mut Context, args: Args) -> Completion {
    if args.get(0).is_nullish() {
        return Err(cx.throw_type_error("Object.setPrototypeOf on undefined or null"));
    }
    let prototype = match as_object(args.get(1)) {
        Some(prototype) => prototype,
        None if args.get(1).is_null() => Cell::NULL,
        None => return Err(cx.throw_type_error("a prototype is an object or null")),
    };
    if let Some(object) = as_object(args.get(0)) {
        set_prototype_or_throw(cx, object, prototype)?;
    }
    Ok(args.get(0))
}

/// [[SetPrototypeOf]]; TypeError where it is refused.
pub(super) fn set_prototype_or_throw(cx: &mut Context, object: Cell, prototype: Cell) -> Completion<()> {
    if cx.objects.set_prototype(object, prototype) {
        return Ok(());
    }
    let why = if !cx.objects.is_extensible(object) {
        "the object is not extensible"
    } else if object == cx.intrinsic(Intrinsic::ObjectPrototype) {
        "the prototype of Object.prototype cannot be changed"
    } else {
        "an object cannot inherit from itself"
    };
    Err(cx.throw_type_error(why))
}

/// Object.hasOwn ( O, P ) (20.1.2.14).
fn has_own(cx: &mut Context, args: Args) -> Completion {
    let object = cx.to_object(args.get(0))?;
    let key = cx.to_property_key(args.get(1))?;
    Ok(Value::bool(cx.objects.has_own(object, key)))
}

/// Object.is ( value1, value2 ) (20.1.2.15).
fn is(cx: &mut Context, args: Args) -> Completion {
    Ok(Value::bool(cx.same_value(args.get(0), args.get(1))))
}

#[cfg(test)]
mod tests {
    use crate::vm::eval;

    fn check(source: &str, expect: &str) {
        let (out, result) = eval(source);
        assert_eq!((out.trim_end(), result.is_ok()), (expect, true), "{source}: {result:?}");
    }

    #[test]
    fn keys_values_entries() {
        check(
            "let o = { b: 1, 2: 'x', a: 3, [Symbol()]: 4, 1: 5 }; Object.defineProperty(o, 'h', { value: 1 });
             let text = '';
             for (let k of Object.keys(o)) text += k + typeof k + ' ';
             for (let v of Object.values(o)) text += v + ' ';
             for (let [k, v] of Object.entries(o)) text += k + v + ' ';
             print(text, Object.keys('ab').length, Object.getOwnPropertyNames('ab').length, Object.getOwnPropertySymbols(o).length)",
            "1string 2string bstring astring 5 x 1 3 15 2x b1 a3  2 3 1",
        );
        check(
            "let log = ''; let o = { get a() { delete o.b; return 1; }, b: 2, c: 3 };
             for (let [k, v] of Object.entries(o)) log += k + v; print(log)",
            "a1c3",
        );
    }

    #[test]
    fn descriptors() {
        check(
            "let o = Object.defineProperties({}, { a: { value: 1, enumerable: true }, b: { get() { return 2; }, configurable: true } });
             let d = Object.getOwnPropertyDescriptors(o);
             print(d.a.value, d.a.writable, d.a.enumerable, d.a.configurable, typeof d.b.get, d.b.set, 'value' in d.b, o.b)",
            "1 false true false function undefined false 2",
        );
        check(
            "try { Object.defineProperty({}, 'x', { get() {}, value: 1 }) } catch (e) { print(e.name) }",
            "TypeError",
        );
        check("try { Object.defineProperty({}, 'x', { get: 1 }) } catch (e) { print(e.name) }", "TypeError");
        check(
            "let log = ''; let desc = {}; for (let k of ['set', 'get', 'writable', 'value', 'configurable', 'enumerable'])
               Object.defineProperty(desc, k, { get() { log += k + ' '; } });
             try { Object.defineProperty({}, 'x', desc); } catch (e) { print(log, e.name); }",
            "enumerable configurable value writable get set  TypeError",
        );
        // No property is defined where a later descriptor is wrong.
        check(
            "let o = {}; try { Object.defineProperties(o, { a: { value: 1 }, b: 2 }) } catch (e) { print(e.name, 'a' in o) }",
            "TypeError false",
        );
    }

    #[test]
    fn assigning() {
        check(
            "let t = Object.assign({ a: 1 }, null, { b: 2 }, 'xy', { get a() { return 9; } }); print(t.a, t.b, t[0], t[1])",
            "9 2 x y",
        );
        check(
            "try { Object.assign(Object.freeze({ a: 1 }), { a: 2 }) } catch (e) { print(e.name) }",
            "TypeError",
        );
    }

    #[test]
    fn entries_and_groups() {
        check(
            "let o = Object.fromEntries([['a', 1], ['b', 2], ['a', 3]]); print(o.a, o.b, Object.keys(o).length)",
            "3 2 2",
        );
        check(
            "let closed = 0; let it = { [Symbol.iterator]() { return { next() { return { value: 1, done: false }; }, return() { closed++; return {}; } }; } };
             try { Object.fromEntries(it) } catch (e) { print(e.name, closed) }
             try { Object.groupBy(it, () => { throw 5; }) } catch (e) { print(e, closed) }",
            "TypeError 1\n5 2",
        );
        check(
            "let g = Object.groupBy([1, 2, 3, 4], (x, i) => x % 2 ? 'odd' : i); print(g.odd.length, g[1][0], g[3][0], Object.getPrototypeOf(g))",
            "2 2 4 null",
        );
    }

    #[test]
    fn prototypes_and_integrity() {
        check(
            "let p = { x: 1 }; let o = Object.create(p, { y: { value: 2 } }); print(o.x, o.y, Object.getPrototypeOf(o) === p, Object.getPrototypeOf(Object.setPrototypeOf(o, null)))",
            "1 2 true null",
        );
        check(
            "let o = {}; try { Object.setPrototypeOf(o, Object.create(o)) } catch (e) { print(e.name) } try { Object.setPrototypeOf(Object.prototype, {}) } catch (e) { print(e.name) }",
            "TypeError\nTypeError",
        );
        check(
            "let o = Object.seal({ a: 1 }); o.a = 2; delete o.a; o.b = 1; print(o.a, o.b, Object.isSealed(o), Object.isFrozen(o), Object.isExtensible(o), Object.isFrozen(1))",
            "2 undefined true false false true",
        );
        check(
            "let f = Object.freeze(function () {}); print(Object.isFrozen(f), Object.isFrozen(Object.freeze([1, 2])))",
            "true true",
        );
    }

    #[test]
    fn the_constructor() {
        check(
            "print(typeof Object(1), Object(Object) === Object, typeof new Object(null), Object.length, Object('s').length)",
            "object true object 1 1",
        );
        check(
            "class A extends Object { constructor(x) { super(x); } } print(new A(1) instanceof A, typeof new A(1).valueOf())",
            "true object",
        );
    }
}
