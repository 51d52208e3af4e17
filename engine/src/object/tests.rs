use super::layout::validity;
use super::*;

fn objects() -> Objects {
    Objects::new(HeapSettings::default())
}

/// Every test body runs plainly and with a collection and a verification of the heap every few refills.
fn with_stress(test: impl Fn(&mut Objects)) {
    let mut plain = objects();
    test(&mut plain);
    plain.verify();
    if !cfg!(miri) {
        let settings = HeapSettings { stress_every: 3, verify: true, ..HeapSettings::default() };
        let mut stressed = Objects::new(settings);
        test(&mut stressed);
        stressed.verify();
    }
}

fn check(object: Cell) {
    if let Err(error) = verify::check(object) {
        panic!("{error}");
    }
}

fn int(objects: &mut Objects, object: Cell, name: &str) -> Option<i32> {
    let key = objects.key(name);
    objects.get_data(object, key).map(Value::as_int)
}

fn put(objects: &mut Objects, object: Cell, name: &str, value: i32) -> SetOutcome {
    let key = objects.key(name);
    objects.set(object, key, Value::int(value), object.value()).expect("no array length")
}

fn names(objects: &mut Objects, object: Cell, filter: KeyFilter) -> Vec<String> {
    let keys = objects.own_keys(object, filter);
    keys.iter()
        .map(|key| {
            let key = PropertyKey::from_value_fast(key).expect("a key");
            objects.key_text(key)
        })
        .collect()
}

// ---- Strings and keys ------------------------------------------------------------------------------------------

#[test]
fn strings_of_all_forms_agree() {
    with_stress(|o| {
        let narrow = o.string("abcdefghijklmnopqrstuvwxyz0123456789");
        let wide = o.string("abcdefghijklmnopqrstuvwxyz0123456789\u{20ac}");
        let slice_of_wide = o.substring(wide, 0, 36);
        assert_eq!(slice_of_wide.cell().kind(), CellKind::Slice);
        assert!(!slice_of_wide.is_latin1() && narrow.is_latin1());
        assert!(o.strings_equal(narrow, slice_of_wide));
        assert_eq!(narrow.hash(&mut o.heap), slice_of_wide.hash(&mut o.heap));
        let (left, right) = (o.substring(narrow, 0, 10), o.substring(narrow, 10, 36));
        let rope = o.concat(left, right).expect("short");
        assert_eq!(rope.cell().kind(), CellKind::Rope);
        assert_eq!(rope.hash(&mut o.heap), narrow.hash(&mut o.heap));
        assert_eq!(rope.cell().kind(), CellKind::Slice);
        assert!(o.strings_equal(rope, slice_of_wide));
        assert_eq!(o.to_rust_string(rope), "abcdefghijklmnopqrstuvwxyz0123456789");
        let short = o.substring(wide, 34, 37);
        assert_eq!(o.to_rust_string(short), "89\u{20ac}");
        let inner = o.substring(slice_of_wide, 2, 34);
        assert_eq!(inner.cell().get(layout::string::BASE), wide.cell());
        assert_eq!(o.char_at(inner, 0), Some(u16::from(b'c')));
        assert_eq!(o.char_at(inner, 32), None);
        let pair = o.string("\u{1f600}x");
        assert_eq!(pair.flat(&mut o.heap).code_point_at(0), (0x1f600, 2));
        assert_eq!(pair.flat(&mut o.heap).code_point_at(1), (0xde00, 1));
    });
}

#[test]
fn builders_widen_when_they_must() {
    with_stress(|o| {
        let mut builder = StringBuilder::new();
        builder.push_str("caf\u{e9} ");
        assert_eq!(builder.len(), 5);
        let narrow = builder.finish(o).expect("short");
        assert!(narrow.is_latin1());
        builder.push_code_point(0x1f600);
        builder.push_unit(0x41);
        builder.push_flat(narrow.flat(&mut o.heap));
        let wide = builder.finish(o).expect("short");
        builder.push_flat(wide.flat(&mut o.heap));
        let twice = builder.finish(o).expect("short");
        assert_eq!(o.to_rust_string(wide), "caf\u{e9} \u{1f600}Acaf\u{e9} ");
        assert_eq!(o.to_rust_string(twice), "caf\u{e9} \u{1f600}Acaf\u{e9} caf\u{e9} \u{1f600}Acaf\u{e9} ");
        assert!(StringBuilder::new().finish(o).expect("empty").is_empty());
    });
}

#[test]
fn deep_ropes_of_both_leanings_flatten() {
    let mut o = objects();
    let depth = if cfg!(miri) { 1000 } else { 1_000_000 };
    let (mut left, mut right) =
        (o.string("start of it all, long enough"), o.string("start of it all, long enough"));
    let x = o.string("x");
    for _ in 0..depth {
        left = o.concat(left, x).expect("below the limit");
        right = o.concat(x, right).expect("below the limit");
    }
    assert_eq!(o.char_at(left, left.len() - 1), Some(u16::from(b'x')));
    assert_eq!(o.char_at(right, depth), Some(u16::from(b's')));
    assert_eq!(o.char_at(left, 0), Some(u16::from(b's')));
}

#[test]
fn too_long_strings_are_refused() {
    let mut o = objects();
    let mut s = o.string("0123456789abcdef0123456789abcdef");
    let error = loop {
        match o.concat(s, s) {
            Ok(longer) => s = longer,
            Err(error) => break error,
        }
    };
    assert_eq!(error, ObjectError::InvalidStringLength);
    assert_eq!(s.len(), 1 << 29);
}

#[test]
fn comparison_and_search() {
    with_stress(|o| {
        let cases = [
            ("a", "b"),
            ("", "a"),
            ("a", "aa"),
            ("z", "\u{e9}"),
            ("\u{ff}", "\u{100}"),
            ("\u{1f600}", "\u{ff61}"),
        ];
        for (less, more) in cases {
            let (less, more) = (o.string(less), o.string(more));
            assert_eq!(o.compare_strings(less, more), std::cmp::Ordering::Less);
            assert_eq!(o.compare_strings(more, less), std::cmp::Ordering::Greater);
            assert!(!o.strings_equal(less, more));
        }
        let hay = o.string("one two one\u{20ac}");
        let needle = o.string("one");
        assert_eq!(o.index_of(hay, needle, 0), Some(0));
        assert_eq!(o.index_of(hay, needle, 1), Some(8));
        assert_eq!(o.index_of(hay, needle, 9), None);
        assert_eq!(o.last_index_of(hay, needle, u32::MAX), Some(8));
        assert_eq!(o.last_index_of(hay, needle, 7), Some(0));
        let empty = o.empty_string();
        assert_eq!(o.index_of(hay, empty, 12), Some(12));
        assert_eq!(o.index_of(hay, empty, 13), None);
        assert_eq!(o.index_of(empty, hay, 0), None);
        let wide = o.string("\u{20ac}");
        assert_eq!(o.index_of(needle, wide, 0), None);
    });
}

#[test]
fn numbers_have_strings() {
    let mut o = objects();
    let cases = [
        (Value::int(0), "0"),
        (Value::int(-1), "-1"),
        (Value::int(i32::MIN), "-2147483648"),
        (Value::int(1023), "1023"),
        (Value::double(-0.0), "0"),
        (Value::double(4294967295.0), "4294967295"),
        (Value::double(1e21), "1e+21"),
        (Value::double(0.1), "0.1"),
        (Value::NAN, "NaN"),
        (Value::double(f64::NEG_INFINITY), "-Infinity"),
        (Value::double(123456789012345680000.0), "123456789012345680000"),
    ];
    for (number, expect) in cases {
        for _ in 0..2 {
            let string = o.string_of_number(number);
            assert_eq!(o.to_rust_string(string), expect);
        }
    }
}

#[test]
fn keys_are_canonical() {
    with_stress(|o| {
        let key = |o: &mut Objects, text: &str| {
            let string = o.string(text);
            o.key_from_string(string)
        };
        assert_eq!(key(o, "7"), PropertyKey::index(7));
        assert_eq!(key(o, "4294967294").as_index(), Some(u32::MAX - 1));
        assert_eq!(key(o, "4294967295").as_index(), None);
        assert_eq!(key(o, "07").as_index(), None);
        assert_eq!(key(o, "length"), o.atoms.length);
        assert_eq!(o.key("length"), o.atoms.length);
        // An interned string that spells an index is still not a key.
        let seven = o.intern_str("7");
        assert!(seven.is_atom());
        assert_eq!(PropertyKey::from_value_fast(seven.value()), None);
        assert_eq!(o.key_from_string(seven), PropertyKey::index(7));
        assert_eq!(PropertyKey::from_value_fast(Value::int(-1)), None);
        assert_eq!(PropertyKey::from_value_fast(Value::double(3e9)), Some(PropertyKey::index(3_000_000_000)));
        assert_eq!(PropertyKey::from_value_fast(Value::double(-0.0)), Some(PropertyKey::index(0)));
        assert_eq!(PropertyKey::from_value_fast(Value::double(0.5)), None);
        assert_eq!(PropertyKey::from_value_fast(Value::double(4294967295.0)), None);
        let half = o.key_from_primitive(Value::double(0.5));
        assert_eq!(half, key(o, "0.5"));
        let minus = o.key_from_primitive(Value::int(-1));
        assert_eq!(o.key_text(minus), "-1");
        assert_eq!(o.key_from_primitive(Value::UNDEFINED), o.atoms.undefined);
        assert_eq!(o.key_from_primitive(Value::TRUE), key(o, "true"));
        let symbol = o.symbols.iterator;
        assert_eq!(PropertyKey::from_value_fast(symbol.to_fast_value()), Some(symbol));
        let back = PropertyKey::index(3_000_000_000);
        assert_eq!(PropertyKey::from_value_fast(back.to_fast_value()), Some(back));
        let text = o.key_to_value(back);
        assert_eq!(o.to_rust_string(Str::of(text)), "3000000000");
        // Ropes, slices and wide strings with narrow contents all lead to the same atom.
        let long = "a property name of some length indeed";
        let atom = key(o, long);
        let (a, b) = (o.string(&long[..20]), o.string(&long[20..]));
        let rope = o.concat(a, b).expect("short");
        assert_eq!(o.key_from_string(rope), atom);
        let wide = o.string(&format!("{long}\u{20ac}"));
        let slice = o.substring(wide, 0, long.len() as u32);
        assert_eq!(o.key_from_string(slice), atom);
    });
}

#[test]
#[cfg_attr(miri, ignore)]
fn atoms_die_when_unused() {
    let mut o = objects();
    let before = o.atom_count();
    #[inline(never)]
    fn fill(o: &mut Objects) {
        for i in 0..10_000 {
            o.intern_str(&format!("temporary{i}"));
        }
    }
    fill(&mut o);
    let kept = o.intern_str("temporary777");
    assert!(o.atom_count() >= before + 10_000);
    o.heap.collect();
    assert!(o.atom_count() < before + 100, "{} atoms", o.atom_count());
    assert_eq!(o.intern_str("temporary777").cell(), std::hint::black_box(kept).cell());
}

#[test]
fn registered_symbols_are_shared() {
    with_stress(|o| {
        let name = o.string("app.thing");
        let a = o.symbol_for(name);
        for i in 0..50 {
            let other = o.string(&format!("other{i}"));
            o.symbol_for(other);
        }
        let again = o.string("app.thing");
        assert_eq!(o.symbol_for(again), a);
        assert!(a.is_registered());
        assert_eq!(o.key_text(PropertyKey::of_cell(a.cell())), "Symbol(app.thing)");
    });
}

// ---- Shapes ----------------------------------------------------------------------------------------------------

#[test]
fn same_additions_same_shape() {
    with_stress(|o| {
        let (a, b, c) = (o.create_object(), o.create_object(), o.create_object());
        for i in 0..20 {
            put(o, a, &format!("p{i}"), i);
            put(o, b, &format!("p{i}"), i + 100);
        }
        assert_eq!(Shape::of(a), Shape::of(b));
        // A fork in the middle gets a table of its own.
        for i in 0..5 {
            put(o, c, &format!("p{i}"), i);
        }
        put(o, c, "other", 5);
        put(o, c, "p5", 6);
        assert_ne!(Shape::of(c), Shape::of(a));
        for i in 0..20 {
            assert_eq!(int(o, a, &format!("p{i}")), Some(i));
            assert_eq!(int(o, b, &format!("p{i}")), Some(i + 100));
        }
        assert_eq!((int(o, c, "p5"), int(o, c, "other"), int(o, c, "p6")), (Some(6), Some(5), None));
        let key = o.key("p19");
        let added = Shape::of(a).added().expect("an addition");
        assert_eq!((added.0, added.1.slot), (key, 19));
        assert_eq!(Shape::of(a).location(3), SlotLocation::InObject(32 + 24));
        assert_eq!(Shape::of(a).location(19), SlotLocation::OutOfLine(15));
        for object in [a, b, c] {
            check(object);
        }
    });
}

#[test]
#[cfg_attr(miri, ignore)]
fn tables_shrink_when_the_shapes_that_extended_them_die() {
    let mut o = objects();
    let base = o.create_object();
    put(&mut o, base, "x", 1);
    #[inline(never)]
    fn extend(o: &mut Objects, round: i32) {
        let object = o.create_object();
        put(o, object, "x", 1);
        for i in 0..30 {
            put(o, object, &format!("round{round}_{i}"), i);
        }
    }
    for round in 0..20 {
        extend(&mut o, round);
        o.heap.collect();
    }
    // Stale stack words may keep the chains of a few rounds, never of most.
    let kept = Shape::of(base).children().len();
    assert!(kept < 10, "{kept} children");
    put(&mut o, base, "y", 2);
    assert_eq!((int(&mut o, base, "x"), int(&mut o, base, "y")), (Some(1), Some(2)));
    assert_eq!(int(&mut o, base, "round3_1"), None);
}

#[test]
fn many_properties_make_a_dictionary() {
    with_stress(|o| {
        let object = o.create_object();
        for i in 0..1000 {
            put(o, object, &format!("key{i}"), i);
        }
        assert!(Shape::of(object).is_dictionary());
        for i in (0..1000).step_by(3) {
            let key = o.key(&format!("key{i}"));
            assert!(o.delete_own(object, key));
        }
        for i in 0..1000 {
            let expect = (i % 3 != 0).then_some(i);
            assert_eq!(int(o, object, &format!("key{i}")), expect);
        }
        put(o, object, "key0", 5);
        let listed = names(o, object, KeyFilter::ALL);
        assert_eq!(listed.len(), 667);
        assert_eq!((listed[0].as_str(), listed[666].as_str()), ("key1", "key0"));
        check(object);
    });
}

#[test]
fn deleting_the_last_addition_goes_back_and_any_other_makes_a_dictionary() {
    with_stress(|o| {
        let object = o.create_object();
        put(o, object, "a", 1);
        let shape = Shape::of(object);
        put(o, object, "b", 2);
        let (a, b) = (o.key("a"), o.key("b"));
        assert!(o.delete_own(object, b));
        assert_eq!(Shape::of(object), shape);
        assert!(!o.has_own(object, b));
        put(o, object, "b", 3);
        assert!(o.delete_own(object, a));
        let dictionary = Shape::of(object);
        assert!(dictionary.is_dictionary());
        assert_eq!((int(o, object, "a"), int(o, object, "b")), (None, Some(3)));
        put(o, object, "a", 4);
        assert_eq!(Shape::of(object), dictionary, "additions keep the identity");
        assert_eq!(names(o, object, KeyFilter::ALL), ["b", "a"]);
        o.note_absence_cached(dictionary);
        put(o, object, "c", 5);
        assert_ne!(Shape::of(object), dictionary, "someone relied on absence");
        let before = Shape::of(object);
        assert!(o.delete_own(object, b));
        assert_ne!(Shape::of(object), before, "a deletion changes the identity");
        check(object);
    });
}

#[test]
fn prototypes_belong_to_shapes() {
    with_stress(|o| {
        let (p, q) = (o.create_object(), o.create_object());
        let (a, b) = (o.create_object_with_prototype(p), o.create_object_with_prototype(p));
        assert_eq!(Shape::of(a), Shape::of(b));
        put(o, p, "inherited", 7);
        assert_eq!(int(o, a, "inherited"), Some(7));
        assert!(o.set_prototype(a, q));
        assert!(o.set_prototype(b, q));
        assert_eq!(Shape::of(a), Shape::of(b));
        assert_eq!(int(o, a, "inherited"), None);
        assert!(o.set_prototype(a, Cell::NULL));
        assert!(o.prototype_of(a).is_null());
        assert!(!o.set_prototype(q, q), "a cycle");
        assert!(!o.set_prototype(q, b), "a cycle");
        let root = o.realm.object_prototype();
        assert!(!o.set_prototype(root, p), "immutable");
        o.prevent_extensions(b);
        assert!(!o.set_prototype(b, p));
        assert!(o.set_prototype(b, q));
    });
}

#[test]
fn validity_falls_with_anything_above() {
    with_stress(|o| {
        let top = o.create_object();
        let middle = o.create_object_with_prototype(top);
        let bottom = o.create_object_with_prototype(middle);
        let other = o.create_object_with_prototype(top);
        let holds = |cell: Cell| cell.get(validity::HOLDS) == Value::TRUE;
        let key = o.key("x");
        let changes: [&dyn Fn(&mut Objects); 5] = [
            &|o| o.add_own(top, key, Value::int(1), attrs::ALL),
            &|o| {
                let desc = PropertyDescriptor { writable: Some(false), ..Default::default() };
                assert!(o.define_own(top, key, &desc).expect("allowed"));
            },
            &|o| assert!(o.delete_own(top, key)),
            &|o| assert!(o.set_prototype(top, Cell::NULL)),
            &|o| o.add_own(top, PropertyKey::index(3), Value::int(1), attrs::ALL),
        ];
        for change in changes {
            let cells = [o.validity_of(bottom), o.validity_of(other), o.validity_of(top)];
            assert_eq!(o.validity_of(bottom), cells[0], "one cell while it holds");
            assert!(cells.iter().all(|&cell| holds(cell)));
            change(o);
            assert!(cells.iter().all(|&cell| !holds(cell)));
        }
        // A change below does not touch what is above or beside.
        let (low, side, high) = (o.validity_of(bottom), o.validity_of(other), o.validity_of(top));
        put(o, middle, "y", 1);
        assert!(!holds(low) && holds(side) && holds(high));
        // Changing a value is no change.
        let low = o.validity_of(bottom);
        put(o, middle, "y", 2);
        assert!(holds(low));
        check(top);
    });
}

#[test]
fn elements_of_prototypes_are_noticed() {
    let mut o = objects();
    assert!(o.no_prototype_elements());
    let p = o.create_object();
    o.create_object_with_prototype(p);
    assert!(o.no_prototype_elements());
    o.add_own(p, PropertyKey::index(0), Value::TRUE, attrs::ALL);
    assert!(!o.no_prototype_elements());

    let mut o = objects();
    let empty = o.empty_string().value();
    let prototype = o.realm.object_prototype();
    let string_prototype = o.create_wrapper(CellKind::StringObject, prototype, empty);
    o.create_object_with_prototype(string_prototype);
    let array = o.array_from_values(&[Value::TRUE]);
    assert!(o.no_prototype_elements());
    o.create_object_with_prototype(array);
    assert!(!o.no_prototype_elements());
}

// ---- Properties ------------------------------------------------------------------------------------------------

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

// ---- Elements --------------------------------------------------------------------------------------------------

#[test]
fn kinds_widen() {
    use ElementsKind::*;
    with_stress(|o| {
        let array = o.create_array();
        let kind = |o: &mut Objects, value: Value| {
            o.push(array, value).expect("short");
            check(array);
            ElementsKind::of(array)
        };
        assert_eq!(kind(o, Value::int(1)), PackedInt);
        assert_eq!(kind(o, Value::double(1.5)), PackedDouble);
        assert_eq!(kind(o, Value::int(2)), PackedDouble);
        assert_eq!(kind(o, Value::NAN), PackedDouble);
        assert_eq!(o.get_data(array, PropertyKey::index(0)).map(Value::as_number), Some(1.0));
        let text = o.string("text").value();
        assert_eq!(kind(o, text), PackedAny);
        assert_eq!(kind(o, Value::int(3)), PackedAny);
        assert!(o.get_data(array, PropertyKey::index(3)).is_some_and(|v| v.as_number().is_nan()));
        o.add_element(array, 10, Value::int(1));
        assert_eq!(ElementsKind::of(array), HoleyAny);
        assert_eq!(array_length(array), 11);
        check(array);

        let ints = o.array_from_values(&[Value::int(1), Value::int(2)]);
        assert!(o.delete_own(ints, PropertyKey::index(0)));
        assert_eq!(ElementsKind::of(ints), HoleyInt);
        o.dense_set(ints, 1, Value::double(0.5));
        assert_eq!(ElementsKind::of(ints), HoleyDouble);
        assert!(!o.has_own(ints, PropertyKey::index(0)));
        o.dense_set(ints, 0, Value::UNDEFINED);
        assert_eq!(ElementsKind::of(ints), HoleyAny);
        assert_eq!(o.get_data(ints, PropertyKey::index(0)), Some(Value::UNDEFINED));
        check(ints);
        assert_eq!(PackedInt.join(HoleyDouble), HoleyDouble);
        assert_eq!(HoleyInt.join(PackedAny), HoleyAny);
    });
}

#[test]
fn sparse_and_back() {
    with_stress(|o| {
        let array = o.create_array();
        o.add_element(array, 1_000_000, Value::int(7));
        assert_eq!((ElementsKind::of(array), array_length(array)), (ElementsKind::Sparse, 1_000_001));
        for i in (0..300).rev() {
            o.add_element(array, i * 1000, Value::int(i as i32));
        }
        assert_eq!(o.get_data(array, PropertyKey::index(299_000)), Some(Value::int(299)));
        assert_eq!(names(o, array, KeyFilter::ENUMERABLE_STRINGS).len(), 301);
        assert_eq!(names(o, array, KeyFilter::ENUMERABLE_STRINGS)[1], "1000");
        for i in 0..300 {
            assert!(o.delete_own(array, PropertyKey::index(i * 1000)));
        }
        assert!(o.set_length(array, 5));
        assert!(names(o, array, KeyFilter::ENUMERABLE_STRINGS).is_empty());
        check(array);
        // Filled from its end, an array becomes dense again.
        let array = o.create_array();
        for i in (0..5000).rev() {
            o.add_element(array, i, Value::double(f64::from(i) + 0.5));
        }
        assert_eq!(ElementsKind::of(array), ElementsKind::HoleyDouble);
        for i in 0..5000 {
            assert_eq!(dense_get(array, i), Value::double(f64::from(i) + 0.5));
        }
        check(array);
        let object = o.create_object();
        o.add_element(object, u32::MAX - 1, Value::TRUE);
        o.add_element(object, 0, Value::FALSE);
        assert_eq!(names(o, object, KeyFilter::ALL), ["0", "4294967294"]);
        check(object);
    });
}

/// Runs random operations on an array and on a model of it.
#[test]
fn array_operations_agree_with_a_model() {
    let rounds = if cfg!(miri) { 200 } else { 20_000 };
    with_stress(|o| {
        let mut state = 12345u32;
        let mut random = move |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % below
        };
        let mut array = o.create_array();
        let mut model: Vec<Option<Value>> = Vec::new();
        for round in 0..rounds {
            if round % 500 == 0 {
                array = o.create_array();
                model.clear();
            }
            let value = match random(if round % 1000 < 500 { 10 } else { 12 }) {
                10 => o.string("s").value(),
                11 => Value::double(f64::from(random(100)) + 0.25),
                n => Value::int(n as i32),
            };
            let len = model.len() as u32;
            assert_eq!(o.fast_array_len(array.value()), Some(len));
            match random(11) {
                0..=2 => {
                    o.push(array, value).expect("short");
                    model.push(Some(value));
                }
                3 if len > 0 => {
                    let expect = model.pop().expect("not empty").unwrap_or(Value::EMPTY);
                    let popped = o.pop(array);
                    assert!(popped == expect || popped.as_number() == expect.as_number());
                }
                4 if len > 0 => {
                    let expect = model.remove(0).unwrap_or(Value::EMPTY);
                    let shifted = o.shift(array);
                    assert!(shifted == expect || shifted.as_number() == expect.as_number());
                }
                5 if len > 0 => {
                    let at = random(len);
                    let count = random(len - at + 1);
                    o.remove_range(array, at, count);
                    model.drain(at as usize..(at + count) as usize);
                }
                6 => {
                    let (at, count) = (random(len + 1), random(4));
                    o.open_gap(array, at, count).expect("short");
                    for i in 0..count {
                        o.dense_set(array, at + i, value);
                        model.insert((at + i) as usize, Some(value));
                    }
                    // A gap is holes for a moment, so the kind may only be holey if it says so afterwards.
                }
                7 if len > 0 => {
                    let at = random(len);
                    assert!(o.delete_own(array, PropertyKey::index(at)));
                    model[at as usize] = None;
                }
                8 => {
                    let new = random(len + 5);
                    assert!(o.set_length(array, new));
                    model.resize(new as usize, None);
                }
                9 => {
                    let at = random(len + 8);
                    let key = PropertyKey::index(at);
                    assert_eq!(o.set(array, key, value, array.value()), Ok(SetOutcome::Done));
                    if at >= len {
                        model.resize(at as usize + 1, None);
                    }
                    model[at as usize] = Some(value);
                }
                _ => {
                    let (start, end) = (random(len + 1), len);
                    let start = start.min(end);
                    let part = o.slice_array(array, start, end);
                    check(part);
                    o.append_array(array, part).expect("short");
                    let copy = model[start as usize..].to_vec();
                    model.extend(copy);
                    if model.len() > 200 {
                        o.set_length(array, 3);
                        model.truncate(3);
                    }
                }
            }
            if round % 7 == 0 || cfg!(miri) {
                check(array);
                assert_eq!(array_length(array) as usize, model.len());
                for (i, &expect) in model.iter().enumerate() {
                    let value = dense_get(array, i as u32);
                    let expect = expect.unwrap_or(Value::EMPTY);
                    let same = value == expect || o.strict_equals(value, expect);
                    assert!(same, "round {round}, element {i}: {value:?}, expected {expect:?}");
                }
            }
        }
    });
}

#[test]
fn filling_makes_packed() {
    with_stress(|o| {
        let array = o.create_array_of_length(100);
        assert_eq!(ElementsKind::of(array), ElementsKind::HoleyInt);
        o.fill_array(array, 0, 100, Value::double(0.5));
        assert_eq!(ElementsKind::of(array), ElementsKind::PackedDouble);
        check(array);
        o.fill_array(array, 10, 20, Value::NULL);
        assert_eq!((dense_get(array, 9), dense_get(array, 10)), (Value::double(0.5), Value::NULL));
        check(array);
        let huge = o.create_array_of_length(u32::MAX);
        assert_eq!((array_length(huge), o.fast_array_len(huge.value())), (u32::MAX, None));
        check(huge);
    });
}

// ---- Maps and sets ---------------------------------------------------------------------------------------------

#[test]
fn maps_hash_by_value() {
    with_stress(|o| {
        let prototype = o.realm.object_prototype();
        let map = o.create_collection(CellKind::Map, prototype);
        let (a, b) = (o.string("a long enough ke"), o.string("y to make a rope of"));
        let rope = o.concat(a, b).expect("short");
        let flat = o.string("a long enough key to make a rope of");
        let object = o.create_object();
        let pairs = [
            (Value::int(1), Value::double(1.0)),
            (Value::double(-0.0), Value::int(0)),
            (Value::NAN, Value::double(f64::NAN)),
            (rope.value(), flat.value()),
            (object.value(), object.value()),
            (Value::UNDEFINED, Value::UNDEFINED),
            (Value::double(0.5), Value::double(0.5)),
        ];
        for (i, &(key, _)) in pairs.iter().enumerate() {
            o.collection_set(map, key, Value::int(i as i32));
        }
        let table = o.collection_table(map);
        assert_eq!(hash_table::len(table), 7);
        for (i, &(_, same)) in pairs.iter().enumerate() {
            assert_eq!(o.table_get(table, same), Some(Value::int(i as i32)));
        }
        assert!(!o.table_has(table, Value::NULL));
        let (_, _, key, _) = o.table_next(table, 1).expect("an entry");
        assert!(key == Value::ZERO, "-0 is kept as 0");
        let other = o.create_object();
        assert!(!o.table_has(table, other.value()));
    });
}

#[test]
fn iteration_survives_every_change() {
    with_stress(|o| {
        let prototype = o.realm.object_prototype();
        let set = o.create_collection(CellKind::Set, prototype);
        for i in 0..10 {
            o.collection_set(set, Value::int(i), Value::int(i));
        }
        let mut table = o.collection_table(set);
        let mut position = 0;
        let mut seen = Vec::new();
        while let Some((current, next, key, _)) = o.table_next(table, position) {
            (table, position) = (current, next);
            let n = key.as_int();
            seen.push(n);
            let current = o.collection_table(set);
            if n < 10 {
                // What was visited goes, what comes next stays, much is added (so the table is made anew several times).
                o.table_delete(current, Value::int(n));
                for i in 0..5 {
                    let new = Value::int(100 + n * 5 + i);
                    o.collection_set(set, new, new);
                }
            }
            if n == 120 {
                o.collection_clear(set);
                o.collection_set(set, Value::int(7777), Value::TRUE);
            }
        }
        let expect: Vec<i32> = (0..10).chain(100..=120).chain([7777]).collect();
        assert_eq!(seen, expect);
    });
}

#[test]
fn tables_agree_with_a_model() {
    with_stress(|o| {
        let prototype = o.realm.object_prototype();
        let map = o.create_collection(CellKind::Map, prototype);
        let mut model: Vec<(i32, i32)> = Vec::new();
        let mut state = 1u32;
        for round in 0..3000 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let key = (state >> 8) as i32 % 100;
            let table = o.collection_table(map);
            if state >> 30 == 0 {
                let at = model.iter().position(|&(k, _)| k == key);
                assert_eq!(o.table_delete(table, Value::int(key)), at.is_some());
                at.map(|at| model.remove(at));
            } else {
                o.collection_set(map, Value::int(key), Value::int(round));
                match model.iter_mut().find(|(k, _)| *k == key) {
                    Some(entry) => entry.1 = round,
                    None => model.push((key, round)),
                }
            }
        }
        let mut listed = Vec::new();
        let (mut table, mut position) = (o.collection_table(map), 0);
        while let Some((current, next, key, value)) = o.table_next(table, position) {
            (table, position) = (current, next);
            listed.push((key.as_int(), value.as_int()));
        }
        assert_eq!(listed, model);
    });
}

#[test]
#[cfg_attr(miri, ignore)]
fn weak_maps_are_ephemerons() {
    let mut o = objects();
    let prototype = o.realm.object_prototype();
    let map = o.create_collection(CellKind::WeakMap, prototype);
    let kept = o.create_object();
    #[inline(never)]
    fn fill(o: &mut Objects, map: Cell, kept: Cell) {
        // A chain in which each value is the next key, beginning at a key that lives; and one that begins at a dead key.
        let mut key = kept;
        for _ in 0..100 {
            let value = o.create_object();
            o.weak_set(map, key.value(), value.value());
            key = value;
        }
        for _ in 0..1000 {
            let (key, value) = (o.create_object(), o.create_object());
            o.weak_set(map, key.value(), value.value());
            o.weak_set(map, value.value(), key.value());
        }
    }
    fill(&mut o, map, kept);
    o.heap.collect();
    let mut length = 0;
    let mut key = kept.value();
    while let Some(next) = o.weak_get(map, key) {
        key = next;
        length += 1;
    }
    assert_eq!(length, 100);
    let live = weak_table::len(map.get(layout::collection::TABLE));
    assert!((100..130).contains(&live), "{live} entries");
    assert!(o.weak_delete(map, kept.value()));
    assert!(!o.weak_delete(map, kept.value()));
    for _ in 0..50 {
        fill(&mut o, map, kept);
        o.heap.collect();
    }
    assert!(o.weak_get(map, kept.value()).is_some());
}

#[test]
fn lists_grow() {
    with_stress(|o| {
        let list = List::new(&mut o.heap, 0);
        for i in 0..100 {
            let string = o.string(&format!("item number {i}"));
            list.push(&mut o.heap, string.value());
        }
        assert_eq!(list.len(), 100);
        assert_eq!(o.to_rust_string(Str::of(list.get(57))), "item number 57");
        list.set(&mut o.heap, 0, Value::TRUE);
        assert_eq!(list.iter().next(), Some(Value::TRUE));
        list.truncate(10);
        assert_eq!(list.iter().count(), 10);
        assert!(list.pop().is_some() && list.len() == 9);
        let array = o.array_from_list(list);
        assert_eq!(array_length(array), 9);
    });
}

#[test]
fn the_verifier_sees_what_is_wrong() {
    let mut o = objects();
    let array = o.array_from_values(&[Value::int(1), Value::int(2)]);
    assert_eq!(verify::check(array), Ok(()));
    array.get(layout::ELEMENTS).init(layout::VALUES, Value::TRUE);
    assert!(verify::check(array).is_err(), "a boolean among int32s");
    array.get(layout::ELEMENTS).init(layout::VALUES, Value::EMPTY);
    assert!(verify::check(array).is_err(), "a hole in packed elements");
    array.get(layout::ELEMENTS).init(layout::VALUES, Value::int(1));
    array.init(layout::array::LENGTH, Value::int(1));
    assert!(verify::check(array).is_err(), "an element beyond the length");
    array.init(layout::array::LENGTH, Value::int(2));
    assert_eq!(verify::check(array), Ok(()));
    let object = o.create_object();
    put(&mut o, object, "a", 1);
    o.write_slot(object, 0, Value::EMPTY);
    assert!(verify::check(object).is_err(), "an empty property");
}

#[test]
fn no_other_value_is_taken_for_an_object() {
    with_stress(|o| {
        let [a, b] = [3, 4].map(|i| o.string(&format!("a string, number {i}\u{3b1}")));
        let strings = [a, b, o.substring(a, 0, 18), o.concat(a, b).expect("short")];
        let symbol = o.symbols.has_instance.cell();
        for cell in strings.iter().map(|string| string.cell()).chain([symbol]) {
            assert_eq!(verify::check_any(cell), Ok(()));
        }
        for string in &strings {
            assert_ne!(string.hash(&mut o.heap), 0);
            assert_eq!(verify::check_any(string.cell()), Ok(()));
        }
        let shape = Shape::of(o.create_object()).cell();
        symbol.init(layout::SHAPE, shape);
        assert!(verify::check_any(symbol).is_err(), "a shape for a description");
        symbol.init(layout::symbol::DESCRIPTION, Value::UNDEFINED);
    });
}
