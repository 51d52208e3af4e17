//! Elements.

use super::*;

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
