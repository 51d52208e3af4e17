//! Tests of the matcher's edges that the library's own tests do not reach.

use super::*;

fn pattern(source: &str, flags: &str) -> Pattern {
    let flags = Flags::parse(flags.encode_utf16()).expect("flags");
    Pattern::new(&source.encode_utf16().collect::<Vec<_>>(), flags).expect("a pattern")
}

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// The spans of the first match in both forms of a text, which must agree.
fn spans(source: &str, flags: &str, text: &str, start: usize, sticky: bool) -> Option<Vec<Span>> {
    let pattern = pattern(source, flags);
    let groups = |found: Match| (0..found.group_count()).map(|index| found.group(index)).collect::<Vec<_>>();
    let wide = pattern.find(Text::Units(&units(text)), start, sticky).map(groups);
    if pattern.takes_ascii() && text.is_ascii() {
        assert_eq!(
            pattern.find(Text::Ascii(text), start, sticky).map(groups),
            wide,
            "/{source}/{flags} on {text}"
        );
    }
    wide
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
    // With a back reference there is no second form, and the search looks on.
    assert_eq!(spans(r"(b)\1", "", "abb", 0, true), None);
    assert_eq!(spans(r"(b)\1", "", "abb", 1, true), Some(vec![Some((1, 3)), Some((1, 2))]));
    // `\2` without a second group is an octal escape, and stays one.
    assert_eq!(spans(r"(b)\2", "", "b\u{2}", 0, true), Some(vec![Some((0, 2)), Some((0, 1))]));
    assert_eq!(spans("", "", "ab", 1, true), Some(vec![Some((1, 1))]));
}

#[test]
fn ascii_is_refused_where_the_matcher_would_err() {
    assert!(pattern("a*", "").takes_ascii());
    for source in ["\u{100}*a", r"\u0100*a"] {
        assert!(!pattern(source, "").takes_ascii());
        assert_eq!(spans(source, "", "a", 0, false), Some(vec![Some((0, 1))]));
    }
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
    let found = pattern.find(Text::Ascii("xz"), 0, true).expect("a match");
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
fn the_stack_is_bounded_where_groups_repeat() {
    assert_eq!(pattern("a*b+[c]{2,}", "").stack_bytes(1 << 20), 0);
    assert!(pattern("(?:a|b)*", "").stack_bytes(1 << 20) >= 4 << 20);
    assert!(pattern("(?:){100000000}", "").stack_bytes(0) >= 1 << 30);
    assert!(pattern("(?:(?:){100000}){100000}", "").stack_bytes(0) >= 1 << 30);
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
