//! Upper and lower case, normal forms and well-formedness.
//!
//! Case is mapped by the full, locale-independent mappings of Unicode (SpecialCasing.txt included), as Rust's standard library has them;
//! normal forms come from `unicode-normalization`. Both work on scalar values, so a string is taken in runs between its lone surrogates,
//! which are kept as they are: no mapping or context reaches across one.

use super::this_string;
use crate::builtins::support::define_methods;
use crate::builtins::text::Buffer;
use crate::heap::cell::Cell;
use crate::object::{Str, Units};
use crate::runtime::{Args, Completion, Context};
use crate::value::Value;
use unicode_normalization::UnicodeNormalization;

pub(super) fn install(cx: &mut Context, prototype: Cell) {
    define_methods(
        cx,
        prototype,
        &[
            ("isWellFormed", 0, is_well_formed),
            ("normalize", 0, normalize),
            ("toLocaleLowerCase", 0, to_lower_case),
            ("toLocaleUpperCase", 0, to_upper_case),
            ("toLowerCase", 0, to_lower_case),
            ("toUpperCase", 0, to_upper_case),
            ("toWellFormed", 0, to_well_formed),
        ],
    );
}

/// `String.prototype.toLowerCase()` (22.1.3.28), which is `toLocaleLowerCase` too: there are no locales.
fn to_lower_case(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "toLowerCase")?;
    map(cx, string, |byte| Some(lower_latin1(byte)), |run| run.to_lowercase()).map(Str::value)
}

/// `String.prototype.toUpperCase()` (22.1.3.30), which is `toLocaleUpperCase` too.
fn to_upper_case(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "toUpperCase")?;
    map(cx, string, upper_latin1, |run| run.to_uppercase()).map(Str::value)
}

fn lower_latin1(byte: u8) -> u8 {
    match byte {
        b'A'..=b'Z' | 0xc0..=0xd6 | 0xd8..=0xde => byte + 0x20,
        _ => byte,
    }
}

/// None where the upper case is not one Latin-1 character: µ, ß and ÿ.
fn upper_latin1(byte: u8) -> Option<u8> {
    match byte {
        b'a'..=b'z' | 0xe0..=0xf6 | 0xf8..=0xfe => Some(byte - 0x20),
        0xb5 | 0xdf | 0xff => None,
        _ => Some(byte),
    }
}

/// Maps a string byte by byte where it and the result are Latin-1, else run by run. What does not change is returned as it is.
fn map(
    cx: &mut Context,
    string: Str,
    byte: impl Fn(u8) -> Option<u8>,
    run: impl Fn(&str) -> String,
) -> Completion<Str> {
    let flat = string.flat(&mut cx.objects.heap);
    let narrow = flat.with(|units| match units {
        Units::Latin1(bytes) => {
            let mapped: Option<Vec<u8>> = bytes.iter().map(|&b| byte(b)).collect();
            mapped.map(|mapped| (mapped != bytes).then_some(mapped))
        }
        Units::Utf16(_) => None,
    });
    match narrow {
        Some(None) => Ok(string),
        Some(Some(mapped)) => Ok(cx.objects.string_latin1(&mapped)),
        None => map_runs(cx, string, run),
    }
}

/// Maps the runs between lone surrogates.
fn map_runs(cx: &mut Context, string: Str, run: impl Fn(&str) -> String) -> Completion<Str> {
    let units = cx.objects.to_units(string);
    let mut text = Buffer::new();
    let mut pending = String::new();
    for decoded in char::decode_utf16(units.iter().copied()) {
        match decoded {
            Ok(c) => pending.push(c),
            Err(lone) => {
                text.push_text(&run(&pending));
                pending.clear();
                text.push(lone.unpaired_surrogate());
            }
        }
    }
    text.push_text(&run(&pending));
    text.finish(cx)
}

/// `String.prototype.normalize(form)` (22.1.3.15).
fn normalize(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "normalize")?;
    let form = if args.get(0).is_undefined() { "NFC".to_owned() } else { cx.to_rust_string(args.get(0))? };
    let run: fn(&str) -> String = match form.as_str() {
        "NFC" => |run| run.nfc().collect(),
        "NFD" => |run| run.nfd().collect(),
        "NFKC" => |run| run.nfkc().collect(),
        "NFKD" => |run| run.nfkd().collect(),
        _ => return Err(cx.throw_range_error("the form must be NFC, NFD, NFKC or NFKD")),
    };
    map_runs(cx, string, run).map(Str::value)
}

/// The units of a string's canonical composition.
pub(super) fn canonical_units(cx: &mut Context, string: Str) -> Vec<u16> {
    let units = cx.objects.to_units(string);
    let mut out = Vec::with_capacity(units.len());
    let mut pending = String::new();
    for decoded in char::decode_utf16(units.iter().copied()) {
        match decoded {
            Ok(c) => pending.push(c),
            Err(lone) => {
                out.extend(pending.nfc().collect::<String>().encode_utf16());
                pending.clear();
                out.push(lone.unpaired_surrogate());
            }
        }
    }
    out.extend(pending.nfc().collect::<String>().encode_utf16());
    out
}

/// Whether there are lone surrogates.
fn has_lone_surrogates(cx: &mut Context, string: Str) -> bool {
    if string.is_latin1() {
        return false;
    }
    let flat = string.flat(&mut cx.objects.heap);
    flat.with(|units| char::decode_utf16(units.iter()).any(|decoded| decoded.is_err()))
}

/// `String.prototype.isWellFormed()` (22.1.3.10).
fn is_well_formed(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "isWellFormed")?;
    Ok(Value::bool(!has_lone_surrogates(cx, string)))
}

/// `String.prototype.toWellFormed()` (22.1.3.31): lone surrogates become U+FFFD.
fn to_well_formed(cx: &mut Context, args: Args) -> Completion {
    let string = this_string(cx, args, "toWellFormed")?;
    if !has_lone_surrogates(cx, string) {
        return Ok(string.value());
    }
    let text = cx.objects.to_rust_string(string);
    Ok(cx.string(&text))
}
