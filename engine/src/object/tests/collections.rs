//! Maps and sets.

use super::*;

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
