//! Tests of the matcher's edges that the library's own tests do not reach.

use super::*;

fn pattern(source: &str, flags: &str) -> Pattern {
    let flags = Flags::parse(flags.encode_utf16()).expect("flags");
    Pattern::new(&source.encode_utf16().collect::<Vec<_>>(), flags).expect("a pattern")
}

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// The spans of the first match, which must not depend on how the text is stored.
fn spans(source: &str, flags: &str, text: &str, start: usize, sticky: bool) -> Option<Vec<Span>> {
    let pattern = pattern(source, flags);
    let wide = units(text);
    let find = |text: Text<'_>| {
        let Ok(found) = pattern.find(text, start, sticky, |_| Ok::<(), ()>(())) else {
            unreachable!("never stopped")
        };
        found.map(|found| (0..found.group_count()).map(|index| found.group(index)).collect::<Vec<_>>())
    };
    let found = find(Text::Utf16(&wide));
    if let Ok(narrow) = wide.iter().map(|&unit| u8::try_from(unit)).collect::<Result<Vec<_>, _>>() {
        assert_eq!(find(Text::Latin1(&narrow)), found, "/{source}/{flags} on {text}");
    }
    found
}

fn whole(source: &str, flags: &str, text: &str) -> Option<String> {
    let (start, end) = spans(source, flags, text, 0, false)?[0]?;
    Some(String::from_utf16_lossy(&units(text)[start as usize..end as usize]))
}

#[test]
fn flags_are_parsed_once_each() {
    let parse = |text: &str| Flags::parse(text.encode_utf16()).map(Flags::bits);
    assert_eq!(parse(""), Some(0));
    assert_eq!(parse("yg"), Some(Flags::STICKY | Flags::GLOBAL));
    for bad in ["gg", "x", "uv", "G", "\u{131}"] {
        assert_eq!(parse(bad), None, "{bad}");
    }
}

#[test]
fn a_sticky_search_stays_where_it_is() {
    assert_eq!(spans("b", "", "ab", 0, false), Some(vec![Some((1, 2))]));
    assert_eq!(spans("b", "", "ab", 0, true), None);
    assert_eq!(spans("b", "", "ab", 1, true), Some(vec![Some((1, 2))]));
    assert_eq!(spans("(a)|(b)", "", "ab", 1, true), Some(vec![Some((1, 2)), None, Some((1, 2))]));
    assert_eq!(spans(r"(b)\1", "", "abb", 0, true), None);
    assert_eq!(spans(r"(b)\1", "", "abb", 1, true), Some(vec![Some((1, 3)), Some((1, 2))]));
    // `\2` without a second group is an octal escape, and stays one.
    assert_eq!(spans(r"(b)\2", "", "b\u{2}", 0, true), Some(vec![Some((0, 2)), Some((0, 1))]));
    assert_eq!(spans("", "", "ab", 1, true), Some(vec![Some((1, 1))]));
}

#[test]
fn code_units_and_code_points() {
    assert_eq!(spans("^.$", "", "\u{1f600}", 0, false), None);
    assert_eq!(spans("^.$", "u", "\u{1f600}", 0, false), Some(vec![Some((0, 2))]));
    assert_eq!(spans("[\u{1f600}]", "", "\u{1f600}", 0, false), Some(vec![Some((0, 1))]));
    assert_eq!(spans("^[\u{1f600}]$", "v", "\u{1f600}", 0, false), Some(vec![Some((0, 2))]));
}

#[test]
fn names_come_in_the_order_of_the_pattern() {
    let pattern = pattern("(?<b>x)(?<a>y)?(z)", "y");
    assert!(pattern.has_names());
    let found = pattern.find(Text::Latin1(b"xz"), 0, true, |_| Ok::<(), ()>(())).expect("never stopped");
    let found = found.expect("a match");
    assert_eq!(found.names(&pattern).collect::<Vec<_>>(), [("b", 1), ("a", 2)]);
    assert_eq!(found.group_count(), 4);
}

#[test]
fn escapes_of_code_points_and_pairs() {
    assert_eq!(spans(r"^\u{3}$", "", "uuu", 0, false), Some(vec![Some((0, 3))]));
    assert_eq!(spans(r"^[\u{3}]+$", "", "u{3}", 0, false), Some(vec![Some((0, 4))]));
    assert_eq!(spans(r"^\u{61}$", "u", "a", 0, false), Some(vec![Some((0, 1))]));
    assert_eq!(spans(r"^[\ud83d\ude00]$", "u", "\u{1f600}", 0, false), Some(vec![Some((0, 2))]));
    assert_eq!(spans(r"^[\ud83d\ude00]", "", "\u{1f600}", 0, false), Some(vec![Some((0, 1))]));
    assert_eq!(spans(r"\\u{2}", "", r"\uu", 0, false), Some(vec![Some((0, 3))]));
}

#[test]
fn a_match_can_be_ended_in_the_middle() {
    let text = [b"a".repeat(40), b"b".to_vec()].concat();
    let mut asked = 0;
    let found = pattern("^(a+)+$", "").find(Text::Latin1(&text), 0, false, |_| {
        asked += 1;
        if asked < 100 { Ok(()) } else { Err("enough") }
    });
    assert_eq!(found.err(), Some("enough"));
    // So can the search for the first character.
    let long = vec![b'a'; 1 << 20];
    let found = pattern("b", "").find(Text::Latin1(&long), 0, false, |_| Err("enough"));
    assert_eq!(found.err(), Some("enough"));
}

#[test]
fn the_stack_grows_only_with_leave() {
    let text = vec![b'a'; 1 << 20];
    for source in ["(?:a|aa)*c", "(?:){0}(?:a??){100000000}b", "(?:(?:|a)+)+b"] {
        let found = pattern(source, "")
            .find(Text::Latin1(&text), 0, false, |bytes| if bytes <= 1 << 20 { Ok(()) } else { Err(bytes) });
        assert!(found.is_err_and(|bytes| bytes <= 2 << 20), "{source}");
    }
}

#[test]
fn what_cannot_match_is_not_kept_for_later() {
    let text = [vec![b'a'; 1 << 16], b"!".to_vec()].concat();
    for source in [
        "^(?:a|b)*!",
        "^(?:ab?|bc)*!",
        r"^(?:[b-z]\w|a)+!",
        r"^\w+\b!",
        "^(?:(?:b|!b)+|a)+!",
        "^(?:(?:bc)*?a)*!$",
    ] {
        let found = pattern(source, "").find(Text::Latin1(&text), 0, false, |bytes| {
            if bytes <= STACK_BYTES_KEPT { Ok(()) } else { Err(bytes) }
        });
        assert!(matches!(&found, Ok(Some(found)) if found.end() == (1 << 16) + 1), "{source}: {found:?}");
    }
}

#[test]
fn a_repetition_in_vain_is_not_tried_again_within_itself() {
    // Quadratic time would be 2^36 steps.
    let text = vec![b'a'; 1 << 18];
    for source in ["a+b", r"(\w*)@", "a{2,}?b", "[^b]*b", "a+$(?<!a)"] {
        let mut asked = 0;
        let found = pattern(source, "").find(Text::Latin1(&text), 0, false, |_| {
            asked += 1;
            if asked < 1000 { Ok(()) } else { Err("quadratic") }
        });
        assert!(matches!(found, Ok(None)), "{source}: {found:?}");
    }
}

#[test]
fn properties_of_strings() {
    let kinds = [
        ("Basic_Emoji", 1393),
        ("Emoji_Keycap_Sequence", 12),
        ("RGI_Emoji_Modifier_Sequence", 655),
        ("RGI_Emoji_Flag_Sequence", 259),
        ("RGI_Emoji_Tag_Sequence", 3),
        ("RGI_Emoji_ZWJ_Sequence", 1468),
        ("RGI_Emoji", 3790),
    ];
    for (name, count) in kinds {
        let (set, strings) = emoji::strings(name).expect("a property of strings");
        let singles = set.ranges().iter().flat_map(|&(first, last)| first..=last).map(|point| vec![point]);
        let all: Vec<Vec<u32>> = singles.chain(strings).collect();
        assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len(), "{name}");
        assert_eq!(all.len(), count, "{name}");
        // Each matches as a whole, though many begin with others.
        let pattern = pattern(&format!("\\p{{{name}}}"), "v");
        for points in &all {
            let text: String =
                points.iter().map(|&point| char::from_u32(point).expect("a character")).collect();
            let found = pattern.find(Text::Utf16(&units(&text)), 0, true, |_| Ok::<(), ()>(()));
            let end = found.expect("never stopped").map(|found| found.end() as usize);
            assert_eq!(end, Some(units(&text).len()), "{name}: {text}");
        }
    }
    assert_eq!(whole(r"\p{RGI_Emoji}", "v", "a1\u{1f468}\u{200d}x"), Some("\u{1f468}".into()));
    assert_eq!(
        whole(r"[\p{RGI_Emoji}--\p{Basic_Emoji}]", "v", "\u{1f600}\u{1f1e6}\u{1f1f9}"),
        Some("\u{1f1e6}\u{1f1f9}".into())
    );
    assert_eq!(
        whole(r"^[\p{Emoji_Keycap_Sequence}a]+$", "iv", "A1\u{fe0f}\u{20e3}a"),
        Some("A1\u{fe0f}\u{20e3}a".into())
    );
}

#[test]
fn quantifiers_follow_the_standard() {
    // The examples of 22.2.2.3.1.
    assert_eq!(
        spans("(z)((a+)?(b+)?(c))*", "", "zaacbbbcac", 0, false).map(|spans| spans[2..].to_vec()),
        Some(vec![Some((8, 10)), Some((8, 9)), None, Some((9, 10))])
    );
    assert_eq!(spans("(a*)*", "", "b", 0, false), Some(vec![Some((0, 0)), None]));
    assert_eq!(spans(r"(?=(a+))a*b\1", "", "baaabac", 0, false), Some(vec![Some((3, 6)), Some((3, 4))]));
    assert_eq!(whole("a[a-z]{2,4}?", "", "abcdefghi").as_deref(), Some("abc"));
    assert_eq!(whole("(?:(?:b|^a){1,2}.|c*?)+?d", "", "abbd"), Some("abbd".into()));
    assert_eq!(
        spans("(?<=(\\d+)(\\d+))$", "", "1053", 0, false).map(|spans| spans[1..].to_vec()),
        Some(vec![Some((0, 1)), Some((1, 4))])
    );
    assert_eq!(spans(r"(?<=\1(a))b", "", "aab", 0, false), Some(vec![Some((2, 3)), Some((1, 2))]));
}

#[test]
fn case_is_ignored_as_the_flags_say() {
    for (source, flags, text, matches) in [
        ("\u{17f}", "i", "s", false),
        ("\u{17f}", "iu", "s", true),
        ("\u{131}", "i", "I", false),
        ("[\u{212a}]", "i", "k", false),
        ("[\u{212a}]", "iu", "k", true),
        ("[^\\W]", "iu", "\u{17f}", true),
        ("\\w", "i", "\u{17f}", false),
        ("\u{1e9e}", "i", "\u{df}", false),
        ("\u{1e9e}", "iu", "\u{df}", true),
        ("\u{3c3}", "i", "\u{3c2}", true),
        (r"(\u00e5)\1", "i", "\u{e5}\u{c5}", true),
        (r"\P{Lu}", "iu", "A", true),
        (r"^[^\P{Lu}]", "iv", "a", true),
        ("(?i:a)b", "", "Ab", true),
        ("(?i:a)b", "", "AB", false),
    ] {
        assert_eq!(whole(source, flags, text).is_some(), matches, "/{source}/{flags} on {text}");
    }
}

#[test]
fn every_property_that_the_syntax_knows_has_a_set() {
    for name in "ASCII AHex Alpha Any Assigned Bidi_C Bidi_M CI Cased CWCF CWCM CWL CWKCF CWT CWU Dash DI Dep Dia Emoji EComp EMod EBase EPres ExtPict Ext Gr_Base \
        Gr_Ext Hex IDSB IDST IDC IDS Ideo Join_C LOE Lower Math NChar Pat_Syn Pat_WS QMark Radical RI STerm SD Term UIdeo Upper VS space XIDC XIDS C Cc Cf Cn Co Cs L \
        LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs cntrl punct digit gc=Lu sc=Greek scx=Grek sc=Zinh sc=Qaai sc=Zzzz"
        .split_whitespace()
    {
        let set = sets::property(name).unwrap_or_else(|why| panic!("{why}"));
        assert!(!set.ranges().is_empty(), "{name}");
    }
    for name in ["lu", "sc=Lu", "Latin", "Script", "RGI_Emoji", "", "L}"] {
        assert!(sets::property(name).is_err(), "{name}");
    }
}

#[test]
fn what_is_no_pattern() {
    for (source, flags) in [
        ("(", ""),
        (")", ""),
        ("*", ""),
        ("a**", ""),
        ("{1}", ""),
        ("a{2,1}", ""),
        ("[b-a]", ""),
        ("\\", ""),
        ("(?<a", ""),
        ("(?<1>)", ""),
        ("(?<a>)(?<a>)", ""),
        (r"(?<a>)\k", ""),
        (r"\k<b>(?<a>)", ""),
        ("^*", ""),
        ("(?<=a)*", ""),
        ("]", "u"),
        ("{", "u"),
        (r"\-", "u"),
        (r"\1", "u"),
        (r"\00", "u"),
        ("(?=a)*", "u"),
        (r"[\d-a]", "u"),
        (r"\u{110000}", "u"),
        (r"\p{Foo}", "u"),
        ("[a&&&b]", "v"),
        ("[(]", "v"),
        ("[a--b&&c]", "v"),
        (r"[^\q{ab}]", "v"),
        ("(?i-i:a)", ""),
        ("(?-:a)", ""),
    ] {
        let flags = Flags::parse(flags.encode_utf16()).expect("flags");
        assert!(Pattern::new(&units(source), flags).is_err(), "/{source}/");
    }
}

#[test]
fn sets_of_strings() {
    assert_eq!(whole(r"^[\q{ab|a|abc}d]", "v", "abcd").as_deref(), Some("abc"));
    assert_eq!(whole(r"^[[a-z]--[aeiou]]+", "v", "bcda").as_deref(), Some("bcd"));
    assert_eq!(whole(r"^[\w&&\d]+", "v", "12a").as_deref(), Some("12"));
    assert_eq!(whole(r"^[\q{|a}]b", "v", "b").as_deref(), Some("b"));
    assert_eq!(whole(r"^[\q{AB}]", "iv", "ab").as_deref(), Some("ab"));
}

#[test]
fn deep_patterns_need_no_deep_stack() {
    for (open, close) in [("(", ")"), ("(?:", ")*"), ("(?=", ")"), ("(?<!", ")"), ("(?:x|", ")")] {
        let source = open.repeat(100_000) + "a" + &close.repeat(100_000);
        let run = move || drop(pattern(&source, ""));
        let thread = std::thread::Builder::new().stack_size(256 << 10).spawn(run).expect("a thread");
        thread.join().expect("compiled");
    }
}

#[test]
fn sources_are_escaped() {
    for (source, expect) in [
        ("", "(?:)"),
        ("a/b", r"a\/b"),
        (r"a\/b", r"a\/b"),
        ("[/]/", r"[/]\/"),
        (r"[\]/]", r"[\]/]"),
        ("\n", r"\n"),
        ("\\\n", r"\n"),
        ("\\\\\u{2028}", r"\\\u2028"),
    ] {
        let escaped = escape_source(source.encode_utf16());
        assert_eq!(String::from_utf16(&escaped).expect("UTF-16"), expect, "{source:?}");
    }
}
