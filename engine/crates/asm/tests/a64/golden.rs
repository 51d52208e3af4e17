//! `tests/golden/a64.txt`: one instruction a line, its bytes as they stand in memory and its text.
//!
//! `BLESS=1` rewrites the file from the sweeps; the disassembler then has its say about every line.

use std::path::PathBuf;
use std::sync::Once;

use yaxpeax_arch::{Decoder as _, U8Reader};
use yaxpeax_arm::armv8::a64::{InstDecoder, Instruction};

use super::cases;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/a64.txt")
}

fn lines() -> Vec<(String, [u8; 4], String)> {
    let text = std::fs::read_to_string(path()).expect("the golden file exists; BLESS=1 writes it");
    text.lines()
        .map(|line| {
            let (hex, text) = line.split_once("  ").expect("bytes, two spaces, text");
            let mut bytes = [0; 4];
            assert_eq!(hex.len(), 8, "{line}");
            for (index, byte) in bytes.iter_mut().enumerate() {
                *byte = u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).expect("a hexadecimal byte");
            }
            (line.to_string(), bytes, text.to_string())
        })
        .collect()
}

/// The file's lines, after `BLESS=1` has had its way. The lock keeps one test from reading what another writes.
fn golden() -> Vec<(String, [u8; 4], String)> {
    static BLESSED: Once = Once::new();
    BLESSED.call_once(|| {
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(path(), rendered().join("\n") + "\n").expect("the golden file is writable");
        }
    });
    lines()
}

fn rendered() -> Vec<String> {
    let render = |case: cases::Case| {
        let [a, b, c, d] = case.word.to_le_bytes();
        format!("{a:02x}{b:02x}{c:02x}{d:02x}  {}", case.text)
    };
    cases::all().into_iter().map(render).collect()
}

#[test]
fn the_encoders_give_the_golden_bytes() {
    let (rendered, golden) = (rendered(), golden());
    for (made, (line, ..)) in rendered.iter().zip(&golden) {
        assert_eq!(made, line, "BLESS=1 accepts the new encoding");
    }
    assert_eq!(rendered.len(), golden.len(), "cases were added or removed: BLESS=1");
    assert!(golden.len() >= 2000, "only {} encodings", golden.len());
}

#[test]
fn a_disassembler_that_is_not_ours_reads_the_golden_bytes_as_their_text() {
    let decoder = InstDecoder::default();
    let mut wrong = Vec::new();
    for (line, bytes, text) in golden() {
        let mut instruction = Instruction::default();
        let theirs = match decoder.decode_into(&mut instruction, &mut U8Reader::new(&bytes)) {
            Ok(()) => instruction.to_string(),
            Err(error) => format!("({error})"),
        };
        if normal(&theirs) != normal(&in_their_words(&text, u32::from_le_bytes(bytes))) {
            wrong.push(format!("{line}   | {theirs}"));
        }
    }
    assert!(wrong.is_empty(), "{} lines read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

/// The text with what yaxpeax-arm 0.5 writes unlike the Arm ARM, decided by the word's class.
fn in_their_words(text: &str, word: u32) -> String {
    let extended_add = word & 0x1f20_0000 == 0x0b20_0000;
    let unscaled_index = word & 0x3b20_1c00 == 0x3820_0800;
    if extended_add {
        // A shift of the extension to the register's own or half its width is `lsl` to it. That the word is of this
        // class says that it extends.
        let wide = word >> 31 == 1;
        let text = text.replace("uxtw #", "lsl #");
        if wide { text.replace("uxtx #", "lsl #") } else { text }
    } else if unscaled_index {
        // It writes the amount of a signed extension even where there is none.
        text.replace("sxtw]", "sxtw #0]").replace("sxtx]", "sxtx #0]")
    } else {
        text.to_string()
    }
}

/// The same instruction in one spelling: numbers in decimal, `$` for the dot, and the decoder's generic forms for
/// what it has no names for.
fn normal(text: &str) -> String {
    // The generic form is how the Arm ARM defines each of these (C5.1, C5.3, C6.2 "SYS", "HINT").
    const GENERIC: [(&str, &str); 14] = [
        ("bti c", "hint #34"),
        ("bti jc", "hint #38"),
        ("bti j", "hint #36"),
        ("bti", "hint #32"),
        ("clrex", "clrex #15"),
        ("dc cvau,", "sys #3, c7, c11, #1,"),
        ("ic ivau,", "sys #3, c7, c5, #1,"),
        ("nzcv", "s3_3_c4_c2_0"),
        ("fpcr", "s3_3_c4_c4_0"),
        ("fpsr", "s3_3_c4_c4_1"),
        ("ctr_el0", "s3_3_c0_c0_1"),
        ("dczid_el0", "s3_3_c0_c0_7"),
        ("tpidr_el0", "s3_3_c13_c0_2"),
        ("cntvct_el0", "s3_3_c14_c0_2"),
    ];
    let mut text = text.replace('$', ".");
    for (name, generic) in GENERIC {
        let whole = text == name;
        let part = name.len() > 3 && !name.starts_with("bti") && name != "clrex";
        if whole || part {
            text = text.replace(name, generic);
        }
    }
    let narrow = text.starts_with("mov w");
    text.split_inclusive([' ', '[', ',']).map(|token| normal_number(token, narrow)).collect()
}

/// A token such as `#-0x10],` or `.+4` with its number in decimal; of 32 bits where `narrow`.
fn normal_number(token: &str, narrow: bool) -> String {
    let Some(marker) = token.find(['#', '.']).filter(|&at| at == 0) else {
        return token.to_string();
    };
    let rest = token[marker + 1..].trim_start_matches('+');
    let end = rest.find([',', ']', ' ']).unwrap_or(rest.len());
    let (number, tail) = rest.split_at(end);
    let (negative, digits) = match number.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, number),
    };
    let sign = if negative { -1 } else { 1 };
    if digits.contains('.') {
        let value: f64 = digits.parse().unwrap_or_else(|_| panic!("a number in {token}"));
        return format!("#{}{tail}", value * f64::from(sign));
    }
    let value = match digits.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    let value = value.unwrap_or_else(|_| panic!("a number in {token}")) as i64;
    let value = value.wrapping_mul(i64::from(sign));
    format!("#{}{tail}", if narrow { i64::from(value as i32) } else { value })
}
