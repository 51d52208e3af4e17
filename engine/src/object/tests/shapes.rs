//! Shapes.

use super::*;

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
