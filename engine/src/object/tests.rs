mod collections;
mod elements;
mod keys;
mod properties;
mod shapes;

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
