//! Strings and keys.

use super::*;

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
