//! Properties.

use super::*;

#[test]
fn descriptors_are_validated() {
    with_stress(|o| {
        let object = o.create_object();
        let key = o.key("p");
        let define =
            |o: &mut Objects, desc: PropertyDescriptor| o.define_own(object, key, &desc).expect("no length");
        assert!(define(o, PropertyDescriptor { value: Some(Value::int(1)), ..Default::default() }));
        assert!(matches!(o.get_own(object, key), Some(Descriptor::Data { attrs: attrs::NONE, .. })));
        assert!(define(o, PropertyDescriptor::default()));
        assert!(define(o, PropertyDescriptor { value: Some(Value::double(1.0)), ..Default::default() }));
        assert!(!define(o, PropertyDescriptor { value: Some(Value::int(2)), ..Default::default() }));
        assert!(!define(o, PropertyDescriptor { writable: Some(true), ..Default::default() }));
        assert!(!define(o, PropertyDescriptor { enumerable: Some(true), ..Default::default() }));
        assert!(!define(o, PropertyDescriptor { configurable: Some(true), ..Default::default() }));
        assert!(!define(o, PropertyDescriptor { get: Some(Value::UNDEFINED), ..Default::default() }));
        assert!(!o.delete_own(object, key));
        assert_eq!(put(o, object, "p", 3), SetOutcome::Failed(SetFailure::ReadOnly));

        let other = o.key("q");
        let getter = o.create_object().value();
        let desc = PropertyDescriptor::accessor(Some(getter), None, attrs::CONFIGURABLE);
        assert!(o.define_own(object, other, &desc).expect("no length"));
        assert_eq!(put(o, object, "q", 3), SetOutcome::Failed(SetFailure::NoSetter));
        let setter = o.create_object().value();
        let desc = PropertyDescriptor { set: Some(setter), enumerable: Some(true), ..Default::default() };
        assert!(o.define_own(object, other, &desc).expect("no length"));
        match o.get_own(object, other) {
            Some(Descriptor::Accessor { getter: g, setter: s, attrs }) => {
                assert_eq!((g, s, attrs), (getter, setter, attrs::CONFIGURABLE | attrs::ENUMERABLE));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(put(o, object, "q", 3), SetOutcome::Setter(setter));
        // To data: absent fields take their defaults.
        let desc = PropertyDescriptor { value: Some(Value::int(9)), ..Default::default() };
        assert!(o.define_own(object, other, &desc).expect("no length"));
        assert!(matches!(
            o.get_own(object, other),
            Some(Descriptor::Data { value, attrs }) if value == Value::int(9) && attrs == attrs::CONFIGURABLE | attrs::ENUMERABLE
        ));
        o.prevent_extensions(object);
        assert_eq!(put(o, object, "new", 1), SetOutcome::Failed(SetFailure::NotExtensible));
        check(object);
    });
}

#[test]
fn indexed_descriptors_are_validated() {
    with_stress(|o| {
        let array = o.array_from_values(&[Value::int(1), Value::int(2), Value::int(3)]);
        let one = PropertyKey::index(1);
        let frozen =
            PropertyDescriptor { writable: Some(false), configurable: Some(false), ..Default::default() };
        assert!(o.define_own(array, one, &frozen).expect("no length"));
        assert_eq!(ElementsKind::of(array), ElementsKind::Sparse);
        assert_eq!(
            o.set(array, one, Value::int(5), array.value()),
            Ok(SetOutcome::Failed(SetFailure::ReadOnly))
        );
        assert!(!o.delete_own(array, one));
        assert!(o.delete_own(array, PropertyKey::index(2)));
        let getter = o.create_object().value();
        let desc = PropertyDescriptor::accessor(Some(getter), None, attrs::ALL);
        assert!(o.define_own(array, PropertyKey::index(10), &desc).expect("no length"));
        assert_eq!(array_length(array), 11);
        assert!(matches!(o.lookup(array, PropertyKey::index(10)), Lookup::Accessor { .. }));
        // Truncation stops at what cannot be deleted.
        let length = o.atoms.length;
        let desc = PropertyDescriptor { value: Some(Value::int(0)), ..Default::default() };
        assert_eq!(o.define_own(array, length, &desc), Ok(false));
        assert_eq!(array_length(array), 2);
        check(array);
    });
}

#[test]
fn array_length_is_exotic() {
    with_stress(|o| {
        let array = o.array_from_values(&[Value::int(1), Value::int(2)]);
        let length = o.atoms.length;
        let set = |o: &mut Objects, value: Value| o.set(array, length, value, array.value());
        assert_eq!(set(o, Value::double(4294967295.0)), Ok(SetOutcome::Done));
        assert_eq!(array_length(array), u32::MAX);
        assert_eq!(o.push(array, Value::TRUE), Err(ObjectError::InvalidArrayLength));
        assert_eq!(set(o, Value::double(4294967296.0)), Err(ObjectError::InvalidArrayLength));
        assert_eq!(set(o, Value::double(1.5)), Err(ObjectError::InvalidArrayLength));
        assert_eq!(set(o, Value::int(-1)), Err(ObjectError::InvalidArrayLength));
        assert_eq!(set(o, Value::TRUE), Err(ObjectError::LengthNeedsNumber));
        assert_eq!(set(o, Value::int(1)), Ok(SetOutcome::Done));
        assert!(o.has_own(array, PropertyKey::index(0)) && !o.has_own(array, PropertyKey::index(1)));
        let readonly = PropertyDescriptor { writable: Some(false), ..Default::default() };
        assert!(o.define_own(array, length, &readonly).expect("no value"));
        assert_eq!(set(o, Value::int(0)), Ok(SetOutcome::Failed(SetFailure::ReadOnly)));
        let five = PropertyKey::index(5);
        assert_eq!(
            o.set(array, five, Value::TRUE, array.value()),
            Ok(SetOutcome::Failed(SetFailure::ReadOnly))
        );
        assert_eq!(o.define_own(array, five, &PropertyDescriptor::data(Value::TRUE, attrs::ALL)), Ok(false));
        let same = PropertyDescriptor { value: Some(Value::int(1)), ..Default::default() };
        assert_eq!(o.define_own(array, length, &same), Ok(true));
        let zero = PropertyDescriptor { value: Some(Value::int(0)), ..Default::default() };
        assert_eq!(o.define_own(array, length, &zero), Ok(false));
        assert!(!o.delete_own(array, length));
        assert_eq!(names(o, array, KeyFilter::ALL), ["0", "length"]);
        assert_eq!(o.fast_array_len(array.value()), None);
        check(array);
    });
}

#[test]
fn own_keys_are_ordered() {
    with_stress(|o| {
        let object = o.create_object();
        let iterator = o.symbols.iterator;
        let description = o.string("#private").value();
        let private = o.new_symbol(description, layout::symbol::PRIVATE);
        o.add_own(object, iterator, Value::TRUE, attrs::ALL);
        for name in ["b", "5", "a", "0", "4294967295", "4294967294"] {
            put(o, object, name, 1);
        }
        o.add_own(object, PropertyKey::of_cell(private.cell()), Value::TRUE, attrs::ALL);
        let hidden = o.key("hidden");
        o.add_own(object, hidden, Value::TRUE, attrs::METHOD);
        let all = ["0", "5", "4294967294", "b", "a", "4294967295", "hidden", "Symbol(Symbol.iterator)"];
        assert_eq!(names(o, object, KeyFilter::ALL), all);
        assert_eq!(names(o, object, KeyFilter::ENUMERABLE_STRINGS), all[..6]);
        assert_eq!(names(o, object, KeyFilter::SYMBOLS), all[7..]);
        assert!(o.has_own(object, PropertyKey::of_cell(private.cell())));
    });
}

#[test]
fn string_objects_are_exotic() {
    with_stress(|o| {
        let prototype = o.realm.object_prototype();
        let string = o.string("a\u{20ac}");
        let object = o.create_wrapper(CellKind::StringObject, prototype, string.value());
        put(o, object, "x", 1);
        put(o, object, "7", 1);
        assert_eq!(names(o, object, KeyFilter::ALL), ["0", "1", "7", "length", "x"]);
        let first = o.get_own(object, PropertyKey::index(0)).expect("a unit");
        assert_eq!(first.attrs(), attrs::ENUMERABLE);
        let result = o.set(object, PropertyKey::index(1), Value::TRUE, object.value());
        assert_eq!(result, Ok(SetOutcome::Failed(SetFailure::ReadOnly)));
        assert!(!o.delete_own(object, PropertyKey::index(1)));
        let same = o.single_char(0x20ac).value();
        let desc = PropertyDescriptor { value: Some(same), ..Default::default() };
        assert_eq!(o.define_own(object, PropertyKey::index(1), &desc), Ok(true));
        let desc = PropertyDescriptor { value: Some(Value::TRUE), ..Default::default() };
        assert_eq!(o.define_own(object, PropertyKey::index(1), &desc), Ok(false));
        assert_eq!(int(o, object, "length"), Some(2));
        check(object);
    });
}

#[test]
fn mapped_arguments_follow_their_parameters() {
    with_stress(|o| {
        let environment = o.heap.allocate(CellKind::Environment, 16 + 8 * 3);
        environment.set_aux(3);
        environment.init(layout::ENVIRONMENT_PARENT, Value::UNDEFINED);
        let slot = |i: usize| layout::ENVIRONMENT_SLOTS.index(i + 1);
        environment.init(layout::ENVIRONMENT_SLOTS, Value::UNDEFINED);
        environment.init(slot(0), Value::int(10));
        environment.init(slot(1), Value::int(20));
        let shape = o.realm.sloppy_arguments_shape();
        let args = o.create_arguments(shape, Value::UNDEFINED, Value::UNDEFINED, 3, |i| {
            Value::int(10 * (i as i32 + 1))
        });
        o.map_arguments(args, environment, 1, 2);
        let at = PropertyKey::index;
        let get = |o: &mut Objects, i: u32| o.get_data(args, at(i)).map(Value::as_int);
        environment.init(slot(0), Value::int(11));
        assert_eq!((get(o, 0), get(o, 1), get(o, 2)), (Some(11), Some(20), Some(30)));
        assert_eq!(o.set(args, at(1), Value::int(21), args.value()), Ok(SetOutcome::Done));
        assert_eq!(environment.get(slot(1)), Value::int(21));
        assert_eq!(names(o, args, KeyFilter::STRINGS), ["0", "1", "2", "length", "callee"]);
        // Not enumerable, still mapped.
        let desc = PropertyDescriptor { enumerable: Some(false), ..Default::default() };
        assert_eq!(o.define_own(args, at(0), &desc), Ok(true));
        environment.init(slot(0), Value::int(12));
        assert_eq!(get(o, 0), Some(12));
        assert_eq!(names(o, args, KeyFilter::ENUMERABLE_STRINGS), ["1", "2"]);
        // Not writable: unmapped, with the value of that moment.
        let desc = PropertyDescriptor { writable: Some(false), ..Default::default() };
        assert_eq!(o.define_own(args, at(0), &desc), Ok(true));
        environment.init(slot(0), Value::int(13));
        assert_eq!(get(o, 0), Some(12));
        assert_eq!(
            o.set(args, at(0), Value::int(1), args.value()),
            Ok(SetOutcome::Failed(SetFailure::ReadOnly))
        );
        // Deleted: unmapped for good.
        assert!(o.delete_own(args, at(1)));
        assert_eq!(get(o, 1), None);
        assert_eq!(o.set(args, at(1), Value::int(99), args.value()), Ok(SetOutcome::Done));
        assert_eq!((environment.get(slot(1)), get(o, 1)), (Value::int(21), Some(99)));
        check(args);

        let again = o.create_arguments(shape, Value::UNDEFINED, Value::UNDEFINED, 2, |_| Value::ZERO);
        o.map_arguments(again, environment, 1, 2);
        o.set_integrity(again, Integrity::Frozen);
        assert!(o.test_integrity(again, Integrity::Frozen));
        environment.init(slot(0), Value::int(14));
        assert_eq!(o.get_data(again, at(0)), Some(Value::int(13)));
        check(again);
    });
}

#[test]
fn integrity_levels() {
    with_stress(|o| {
        let object = o.create_object();
        put(o, object, "a", 1);
        put(o, object, "0", 1);
        let getter = o.key("g");
        o.define_own(object, getter, &PropertyDescriptor::accessor(Some(Value::UNDEFINED), None, attrs::ALL))
            .expect("no length");
        assert!(!o.test_integrity(object, Integrity::Sealed));
        o.set_integrity(object, Integrity::Sealed);
        assert!(o.test_integrity(object, Integrity::Sealed) && !o.test_integrity(object, Integrity::Frozen));
        assert_eq!(put(o, object, "a", 2), SetOutcome::Done);
        assert_eq!(put(o, object, "0", 2), SetOutcome::Done);
        let key = o.key("a");
        assert!(!o.delete_own(object, key) && !o.delete_own(object, PropertyKey::index(0)));
        o.set_integrity(object, Integrity::Frozen);
        assert!(o.test_integrity(object, Integrity::Frozen));
        assert_eq!(put(o, object, "a", 3), SetOutcome::Failed(SetFailure::ReadOnly));
        assert_eq!(put(o, object, "0", 3), SetOutcome::Failed(SetFailure::ReadOnly));
        assert_eq!(put(o, object, "1", 3), SetOutcome::Failed(SetFailure::NotExtensible));
        check(object);

        let array = o.array_from_values(&[Value::TRUE, Value::EMPTY]);
        o.set_integrity(array, Integrity::Frozen);
        assert!(o.test_integrity(array, Integrity::Frozen));
        assert!(!o.set_length(array, 5));
        let empty = o.create_object();
        o.prevent_extensions(empty);
        assert!(o.test_integrity(empty, Integrity::Frozen));
        let (x, y) = (o.create_object(), o.create_object());
        o.set_integrity(x, Integrity::Frozen);
        o.set_integrity(y, Integrity::Frozen);
        assert_eq!(Shape::of(x), Shape::of(y), "frozen objects share shapes");
    });
}

#[test]
fn assignment_looks_up_the_chain() {
    with_stress(|o| {
        let p = o.create_object();
        let object = o.create_object_with_prototype(p);
        let (readonly, accessor) = (o.key("readonly"), o.key("accessor"));
        o.add_own(p, readonly, Value::int(1), attrs::ENUMERABLE);
        let setter = o.create_object().value();
        let cell = o.new_accessor(Value::UNDEFINED, setter).cell().value();
        o.add_own(p, accessor, cell, attrs::ACCESSOR | attrs::CONFIGURABLE);
        put(o, p, "plain", 1);
        assert_eq!(put(o, object, "readonly", 2), SetOutcome::Failed(SetFailure::ReadOnly));
        assert_eq!(put(o, object, "accessor", 2), SetOutcome::Setter(setter));
        assert_eq!(put(o, object, "plain", 2), SetOutcome::Done);
        assert_eq!((int(o, object, "plain"), int(o, p, "plain")), (Some(2), Some(1)));
        // With another receiver.
        let receiver = o.create_object();
        let key = o.key("plain");
        assert_eq!(o.set(object, key, Value::int(5), receiver.value()), Ok(SetOutcome::Done));
        assert_eq!((int(o, object, "plain"), int(o, receiver, "plain")), (Some(2), Some(5)));
        let failed = o.set(object, key, Value::int(5), Value::int(1));
        assert_eq!(failed, Ok(SetOutcome::Failed(SetFailure::Receiver)));
        let array = o.create_array();
        assert_eq!(o.set(object, PropertyKey::index(2), Value::int(5), array.value()), Ok(SetOutcome::Done));
        assert_eq!(array_length(array), 3);
    });
}

#[test]
fn the_global_object_has_cells() {
    with_stress(|o| {
        use layout::global_cell::*;
        let prototype = o.realm.object_prototype();
        let global = o.create_global_object(prototype);
        put(o, global, "x", 1);
        let x = o.key("x");
        let cell = o.global_cell(global, x).expect("a property");
        assert_eq!(put(o, global, "x", 2), SetOutcome::Done);
        assert_eq!(cell.get(VALUE), Value::int(2));
        // More properties change nothing for the cell; a deletion empties it.
        for i in 0..100 {
            put(o, global, &format!("g{i}"), i);
        }
        assert_eq!(o.global_cell(global, x), Some(cell));
        assert!(o.delete_own(global, x));
        assert!(cell.get(VALUE).is_empty() && cell.flags() & DETACHED != 0);
        put(o, global, "x", 3);
        let cell = o.global_cell(global, x).expect("a property");
        let desc = PropertyDescriptor { writable: Some(false), ..Default::default() };
        assert_eq!(o.define_own(global, x, &desc), Ok(true));
        assert!(cell.get(VALUE).is_empty());
        assert_eq!(
            (int(o, global, "x"), put(o, global, "x", 4)),
            (Some(3), SetOutcome::Failed(SetFailure::ReadOnly))
        );
        assert!(o.global_cell(global, x).expect("a property").flags() & READONLY != 0);
        let getter = o.create_object().value();
        let g0 = o.key("g0");
        let desc = PropertyDescriptor::accessor(Some(getter), None, attrs::ALL);
        assert_eq!(o.define_own(global, g0, &desc), Ok(true));
        assert!(
            matches!(o.lookup(global, g0), Lookup::Accessor { accessor, .. } if accessor.getter() == getter)
        );
        assert!(o.global_cell(global, g0).expect("a property").get(VALUE).is_empty());
        check(global);
        o.set_integrity(global, Integrity::Frozen);
        assert!(o.test_integrity(global, Integrity::Frozen));

        let scope = o.create_global_object(Cell::NULL);
        let name = o.key("constant");
        let cell = o.declare_lexical(scope, name, true);
        assert!(cell.get(VALUE).is_empty() && cell.flags() & READONLY != 0);
    });
}

#[test]
fn a_functions_prototype_is_made_when_looked_at() {
    with_stress(|o| {
        let shape = o.realm.function_shape();
        let name = o.string("f").value();
        // As much of a function's code as this module reads.
        let code = o.heap.allocate(CellKind::Slots, layout::code::REALM.offset() + 8);
        code.set_aux(8);
        code.init(layout::code::REALM, o.realm.cell());
        let make =
            |o: &mut Objects| o.create_function(shape, code, Value::UNDEFINED, Value::UNDEFINED, name, 2);
        let (f, g, h) = (make(o), make(o), make(o));
        assert_eq!(int(o, f, "length"), Some(2));
        assert_eq!(names(o, f, KeyFilter::ALL), ["length", "name", "prototype"]);
        assert!(f.get(layout::function::PROTOTYPE).is_empty());
        check(f);
        let key = o.atoms.prototype;
        let first = o.construct_shape(f, 6).expect("an object");
        let prototype = Cell::of(o.get_data(f, key).expect("made"));
        assert_eq!(first.prototype(), prototype);
        let constructor = o.atoms.constructor;
        assert_eq!(o.get_data(prototype, constructor), Some(f.value()));
        assert_eq!(o.construct_shape(f, 6), Some(first));
        assert_eq!(first.inline_capacity(), 6);
        // Assigning another makes the remembered shape useless.
        let other = o.create_object();
        assert_eq!(o.set(f, key, other.value(), f.value()), Ok(SetOutcome::Done));
        assert_eq!(o.construct_shape(f, 6).expect("an object").prototype(), other);
        assert_eq!(o.set(f, key, Value::int(1), f.value()), Ok(SetOutcome::Done));
        assert_eq!(o.construct_shape(f, 6), None);
        // Assigned before it was ever made.
        assert_eq!(o.set(g, key, other.value(), g.value()), Ok(SetOutcome::Done));
        assert_eq!(o.get_data(g, key), Some(other.value()));
        check(g);
        o.set_integrity(h, Integrity::Frozen);
        assert!(o.test_integrity(h, Integrity::Frozen));
        assert_eq!(o.set(h, key, other.value(), h.value()), Ok(SetOutcome::Failed(SetFailure::ReadOnly)));
        check(h);
    });
}

#[test]
fn for_in_visits_what_is_there() {
    with_stress(|o| {
        let p = o.create_object();
        let object = o.create_object_with_prototype(p);
        put(o, p, "inherited", 1);
        put(o, p, "shadowed", 1);
        put(o, object, "b", 1);
        put(o, object, "1", 1);
        put(o, object, "gone", 1);
        let shadowed = o.key("shadowed");
        o.add_own(object, shadowed, Value::TRUE, attrs::METHOD);
        let run = |o: &mut Objects, object: Cell, deleted: &str| {
            let state = o.for_in_open(object);
            let mut seen = Vec::new();
            while let Some(key) = o.for_in_next(state) {
                seen.push(o.to_rust_string(Str::of(key)));
                let deleted = o.key(deleted);
                o.delete_own(object, deleted);
            }
            seen
        };
        assert_eq!(run(o, object, "gone"), ["1", "b", "inherited"]);
        let plain = o.create_object();
        for name in ["x", "y", "z"] {
            put(o, plain, name, 1);
        }
        assert_eq!(run(o, plain, "none"), ["x", "y", "z"]);
        assert_eq!(run(o, plain, "z"), ["x", "y"]);
        let array = o.array_from_values(&[Value::TRUE, Value::EMPTY, Value::TRUE]);
        assert_eq!(run(o, array, "none"), ["0", "2"]);
    });
}
