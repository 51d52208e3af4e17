//! The operand sweeps: what each call of an encoder means, in the preferred disassembly of the Arm ARM.
//!
//! The text is made here from the operands, never from the word, so that text and word can disagree.

use tierlock_asm::a64::*;

use super::operands::*;

/// An encoded instruction and the text that its operands stand for.
pub struct Case {
    pub word: u32,
    pub text: String,
}

struct Sweep(Vec<Case>);

trait Encoded {
    fn word(self) -> u32;
}

impl Encoded for u32 {
    fn word(self) -> u32 {
        self
    }
}

impl Encoded for Option<u32> {
    fn word(self) -> u32 {
        self.expect("the sweep names encodable operands only")
    }
}

macro_rules! case {
    ($sweep:ident, $word:expr, $($text:tt)*) => {
        $sweep.0.push(Case { word: Encoded::word($word), text: format!($($text)*) })
    };
}

/// All cases, in the order of the golden file.
pub fn all() -> Vec<Case> {
    let mut sweep = Sweep(Vec::new());
    let families = [
        add_sub_imm,
        logical_imm,
        wide_moves,
        bitfields,
        pc_relative,
        add_sub_reg,
        logical_reg,
        selects,
        shifts_and_bits,
        multiplies,
        accesses,
        literals,
        pairs,
        atomics,
        branches,
        system,
        float_arithmetic,
        float_compares,
        float_conversions,
        vectors,
    ];
    for family in families {
        family(&mut sweep);
    }
    sweep.0
}

fn add_sub_imm(s: &mut Sweep) {
    let values = [0u64, 1, 42, 255, 2048, 4095, 4096, 0x7ff000, 0xfff000];
    for w in WIDTHS {
        for (index, value) in values.into_iter().enumerate() {
            let imm = ArithImm::new(value).unwrap();
            let text = if value > 4095 { format!("#{}, lsl #12", value >> 12) } else { format!("#{value}") };
            let (rd, rn) = (gpr(index), gpr(index + 3));
            let (d, n) = (rd.name(w), rn.name(w));
            case!(s, add_imm(w, rd, rn, imm), "add {d}, {n}, {text}");
            case!(s, sub_imm(w, rd, rn, imm), "sub {d}, {n}, {text}");
            case!(s, adds_imm(w, rd, rn, imm), "adds {d}, {n}, {text}");
            case!(s, subs_imm(w, rd, rn, imm), "subs {d}, {n}, {text}");
            case!(s, cmp_imm(w, rn, imm), "cmp {n}, {text}");
            case!(s, cmn_imm(w, rn, imm), "cmn {n}, {text}");
            let sp = SP.name(w);
            case!(s, cmp_imm(w, SP, imm), "cmp {sp}, {text}");
            case!(s, subs_imm(w, rd, SP, imm), "subs {d}, {sp}, {text}");
            // With zero the preferred text of `add` from or to `sp` is `mov`.
            if value != 0 {
                case!(s, add_imm(w, SP, rn, imm), "add {sp}, {n}, {text}");
                case!(s, add_imm(w, SP, SP, imm), "add {sp}, {sp}, {text}");
                case!(s, sub_imm(w, SP, SP, imm), "sub {sp}, {sp}, {text}");
                case!(s, add_imm(w, rd, SP, imm), "add {d}, {sp}, {text}");
                case!(s, try_add_imm(w, rd, rn, -(value as i64)), "sub {d}, {n}, {text}");
                case!(s, try_sub_imm(w, rd, rn, -(value as i64)), "add {d}, {n}, {text}");
                case!(s, try_adds_imm(w, rd, rn, -(value as i64)), "subs {d}, {n}, {text}");
                case!(s, try_subs_imm(w, rd, rn, -(value as i64)), "adds {d}, {n}, {text}");
                case!(s, try_cmp_imm(w, rn, -(value as i64)), "cmn {n}, {text}");
            }
            case!(s, try_add_imm(w, rd, rn, value as i64), "add {d}, {n}, {text}");
            case!(s, try_sub_imm(w, rd, rn, value as i64), "sub {d}, {n}, {text}");
            case!(s, try_adds_imm(w, rd, rn, value as i64), "adds {d}, {n}, {text}");
            case!(s, try_subs_imm(w, rd, rn, value as i64), "subs {d}, {n}, {text}");
            case!(s, try_cmp_imm(w, rn, value as i64), "cmp {n}, {text}");
        }
        case!(s, mov_reg(w, SP, X3), "mov {}, {}", SP.name(w), X3.name(w));
        case!(s, mov_reg(w, FP, SP), "mov {}, {}", FP.name(w), SP.name(w));
    }
}

fn logical_imm(s: &mut Sweep) {
    for w in WIDTHS {
        let values: &[u64] = match w {
            Width::W => &LOGICAL_W,
            Width::X => &LOGICAL_X,
        };
        for (index, &value) in values.iter().enumerate() {
            let imm = LogicalImm::new(value, w).unwrap();
            let (rd, rn) = (gpr(index), gpr(index + 5));
            let (d, n) = (rd.name(w), rn.name(w));
            case!(s, and_imm(rd, rn, imm), "and {d}, {n}, #{value:#x}");
            case!(s, orr_imm(rd, rn, imm), "orr {d}, {n}, #{value:#x}");
            case!(s, eor_imm(rd, rn, imm), "eor {d}, {n}, #{value:#x}");
            case!(s, ands_imm(rd, rn, imm), "ands {d}, {n}, #{value:#x}");
            case!(s, tst_imm(rn, imm), "tst {n}, #{value:#x}");
            case!(s, and_imm(SP, rn, imm), "and {}, {n}, #{value:#x}", SP.name(w));
        }
    }
}

fn wide_moves(s: &mut Sweep) {
    for w in WIDTHS {
        for (index, imm) in [1u16, 42, 0x1234, 0x8000, 0xfffe].into_iter().enumerate() {
            for shift in (0..w.bits() as u8).step_by(16) {
                let rd = gpr(index + shift as usize / 16);
                let d = rd.name(w);
                let value = u64::from(imm) << shift;
                let signed = |value: u64| match w {
                    Width::W => i64::from(value as i32),
                    Width::X => value as i64,
                };
                case!(s, movz(w, rd, imm, shift), "mov {d}, #{}", signed(value));
                case!(s, movn(w, rd, imm, shift), "mov {d}, #{}", signed(!value));
                let text = if shift == 0 { String::new() } else { format!(", lsl #{shift}") };
                case!(s, movk(w, rd, imm, shift), "movk {d}, #{imm}{text}");
            }
        }
        case!(s, movz(w, X7, 0, 0), "mov {}, #0", X7.name(w));
        case!(s, movn(w, X7, 0, 0), "mov {}, #-1", X7.name(w));
        case!(s, movk(w, X7, 0xffff, 16), "movk {}, #65535, lsl #16", X7.name(w));
    }
}

fn bitfields(s: &mut Sweep) {
    for w in WIDTHS {
        let bits = w.bits() as u8;
        for (index, shift) in [1, 2, 7, 15, 16, 24, 30, bits - 1].into_iter().enumerate() {
            let (rd, rn) = (gpr(index), gpr(index + 4));
            let (d, n) = (rd.name(w), rn.name(w));
            case!(s, lsl_imm(w, rd, rn, shift), "lsl {d}, {n}, #{shift}");
            case!(s, lsr_imm(w, rd, rn, shift), "lsr {d}, {n}, #{shift}");
            case!(s, asr_imm(w, rd, rn, shift), "asr {d}, {n}, #{shift}");
            case!(s, ror_imm(w, rd, rn, shift), "ror {d}, {n}, #{shift}");
            let rm = gpr(index + 9);
            case!(s, extr(w, rd, rn, rm, shift), "extr {d}, {n}, {}, #{shift}", rm.name(w));
        }
        // Fields whose text is none of the shifts and extensions.
        for (index, (lsb, len)) in
            [(1, 1), (3, 5), (4, 12), (8, 8), (11, 17), (19, 3)].into_iter().enumerate()
        {
            let (rd, rn) = (gpr(index + 1), gpr(index + 2));
            let (d, n) = (rd.name(w), rn.name(w));
            case!(s, ubfx(w, rd, rn, lsb, len), "ubfx {d}, {n}, #{lsb}, #{len}");
            case!(s, sbfx(w, rd, rn, lsb, len), "sbfx {d}, {n}, #{lsb}, #{len}");
            case!(s, bfxil(w, rd, rn, lsb, len), "bfxil {d}, {n}, #{lsb}, #{len}");
            case!(s, ubfiz(w, rd, rn, lsb, len), "ubfiz {d}, {n}, #{lsb}, #{len}");
            case!(s, sbfiz(w, rd, rn, lsb, len), "sbfiz {d}, {n}, #{lsb}, #{len}");
            case!(s, bfi(w, rd, rn, lsb, len), "bfi {d}, {n}, #{lsb}, #{len}");
            let (immr, imms) = (lsb, lsb + len - 1);
            case!(s, ubfm(w, rd, rn, immr, imms), "ubfx {d}, {n}, #{lsb}, #{len}");
            case!(s, sbfm(w, rd, rn, immr, imms), "sbfx {d}, {n}, #{lsb}, #{len}");
            case!(s, bfm(w, rd, rn, immr, imms), "bfxil {d}, {n}, #{lsb}, #{len}");
        }
        case!(s, lsr_imm(w, X4, X5, 0), "lsr {}, {}, #0", X4.name(w), X5.name(w));
        case!(s, asr_imm(w, X4, X5, 0), "asr {}, {}, #0", X4.name(w), X5.name(w));
        for index in 0..6 {
            let (rd, rn) = (gpr(index), gpr(index + 4));
            let n = rn.name(Width::W);
            case!(s, sxtb(w, rd, rn), "sxtb {}, {n}", rd.name(w));
            case!(s, sxth(w, rd, rn), "sxth {}, {n}", rd.name(w));
        }
    }
    for index in 0..8 {
        let (rd, rn) = (gpr(index), gpr(index + 4));
        let (d, n) = (rd.name(Width::W), rn.name(Width::W));
        case!(s, sxtw(rd, rn), "sxtw {}, {n}", rd.name(Width::X));
        case!(s, uxtb(rd, rn), "uxtb {d}, {n}");
        case!(s, uxth(rd, rn), "uxth {d}, {n}");
    }
}

fn pc_relative(s: &mut Sweep) {
    for (index, offset) in [0i64, 1, 3, 4, 1000, (1 << 20) - 1, -1, -4, -(1 << 20)].into_iter().enumerate() {
        let rd = gpr(index);
        let d = rd.name(Width::X);
        case!(s, adr(rd, offset), "adr {d}, .{offset:+}");
        case!(s, adrp(rd, offset), "adrp {d}, .{:+}", offset << 12);
    }
}

type ThreeReg = fn(Width, Gpr, Gpr, Gpr) -> u32;
type Shifted = fn(Width, Gpr, Gpr, Gpr, Shift, u8) -> u32;
type Extended = fn(Width, Gpr, Gpr, Gpr, Extend, u8) -> u32;

fn add_sub_reg(s: &mut Sweep) {
    let rows: [(&str, ThreeReg, Shifted, Extended); 4] = [
        ("add", add_reg, add_shifted, add_extended),
        ("sub", sub_reg, sub_shifted, sub_extended),
        ("adds", adds_reg, adds_shifted, adds_extended),
        ("subs", subs_reg, subs_shifted, subs_extended),
    ];
    for w in WIDTHS {
        let bits = w.bits() as u8;
        for (name, plain, shifted, extended) in rows {
            for index in 0..5 {
                let (rd, rn, rm) = (gpr(index), gpr(index + 3), gpr(index + 7));
                case!(s, plain(w, rd, rn, rm), "{name} {}, {}, {}", rd.name(w), rn.name(w), rm.name(w));
            }
            case!(s, plain(w, X3, X4, ZR), "{name} {}, {}, {}", X3.name(w), X4.name(w), ZR.name(w));
            for (index, (kind, text)) in SHIFTS[..3].iter().enumerate() {
                for amount in [1, 12, bits - 1] {
                    let (rd, rn, rm) = (gpr(index), gpr(index + 2), gpr(index + amount as usize));
                    let (d, n, m) = (rd.name(w), rn.name(w), rm.name(w));
                    case!(s, shifted(w, rd, rn, rm, *kind, amount), "{name} {d}, {n}, {m}, {text} #{amount}");
                }
            }
            for (index, (extend, text)) in EXTENDS.into_iter().enumerate() {
                let amount = (index % 5) as u8;
                let (rd, rn, rm) = (gpr(index), gpr(index + 2), gpr(index + 5));
                let whole = matches!(extend, Extend::Uxtx | Extend::Sxtx) && w == Width::X;
                let m = rm.name(if whole { Width::X } else { Width::W });
                let suffix = if amount == 0 { String::new() } else { format!(" #{amount}") };
                let (d, n) = (rd.name(w), rn.name(w));
                case!(s, extended(w, rd, rn, rm, extend, amount), "{name} {d}, {n}, {m}, {text}{suffix}");
            }
            // Beside `sp` the extension that does nothing is written `lsl`.
            let (extend, d, sp, m) = match w {
                Width::W => (Extend::Uxtw, "w9", "wsp", "w10"),
                Width::X => (Extend::Uxtx, "x9", "sp", "x10"),
            };
            case!(s, extended(w, X9, SP, X10, extend, 0), "{name} {d}, {sp}, {m}");
            case!(s, extended(w, X9, SP, X10, extend, 3), "{name} {d}, {sp}, {m}, lsl #3");
        }
        case!(s, add_extended(Width::X, SP, SP, X1, Extend::Uxtx, 0), "add sp, sp, x1");
        case!(s, sub_extended(Width::X, SP, SP, X1, Extend::Uxtx, 2), "sub sp, sp, x1, lsl #2");
        case!(s, sub_extended(Width::X, SP, SP, X1, Extend::Sxtw, 2), "sub sp, sp, w1, sxtw #2");
        let carries: [(&str, ThreeReg); 4] = [("adc", adc), ("adcs", adcs), ("sbc", sbc), ("sbcs", sbcs)];
        for (name, carry) in carries {
            for index in 0..6 {
                let (rd, rn, rm) = (gpr(index), gpr(index + 1), gpr(index + 2));
                case!(s, carry(w, rd, rn, rm), "{name} {}, {}, {}", rd.name(w), rn.name(w), rm.name(w));
            }
        }
        for index in 0..8 {
            let (rd, rm) = (gpr(index), gpr(index + 3));
            let (d, m) = (rd.name(w), rm.name(w));
            case!(s, cmp_reg(w, rd, rm), "cmp {d}, {m}");
            case!(s, cmn_reg(w, rd, rm), "cmn {d}, {m}");
            case!(s, neg(w, rd, rm), "neg {d}, {m}");
            case!(s, negs(w, rd, rm), "negs {d}, {m}");
            case!(s, mov_reg(w, rd, rm), "mov {d}, {m}");
            case!(s, mvn(w, rd, rm), "mvn {d}, {m}");
            let amount = index as u8 + 1;
            case!(s, cmp_shifted(w, rd, rm, Shift::Asr, amount), "cmp {d}, {m}, asr #{amount}");
            let word = rm.name(Width::W);
            case!(s, cmp_extended(w, rd, rm, Extend::Sxtb, 1), "cmp {d}, {word}, sxtb #1");
        }
        case!(s, cmp_reg(w, X1, ZR), "cmp {}, {}", X1.name(w), ZR.name(w));
        case!(s, mov_reg(w, X1, ZR), "mov {}, {}", X1.name(w), ZR.name(w));
    }
}

fn logical_reg(s: &mut Sweep) {
    let rows: [(&str, ThreeReg, Shifted); 8] = [
        ("and", and_reg, and_shifted),
        ("bic", bic_reg, bic_shifted),
        ("orr", orr_reg, orr_shifted),
        ("orn", orn_reg, orn_shifted),
        ("eor", eor_reg, eor_shifted),
        ("eon", eon_reg, eon_shifted),
        ("ands", ands_reg, ands_shifted),
        ("bics", bics_reg, bics_shifted),
    ];
    for w in WIDTHS {
        let bits = w.bits() as u8;
        for (name, plain, shifted) in rows {
            for index in 0..5 {
                let (rd, rn, rm) = (gpr(index), gpr(index + 3), gpr(index + 7));
                case!(s, plain(w, rd, rn, rm), "{name} {}, {}, {}", rd.name(w), rn.name(w), rm.name(w));
            }
            for (index, (kind, text)) in SHIFTS.iter().enumerate() {
                for amount in [1, bits - 1] {
                    let (rd, rn, rm) = (gpr(index), gpr(index + 2), gpr(index + amount as usize));
                    let (d, n, m) = (rd.name(w), rn.name(w), rm.name(w));
                    case!(s, shifted(w, rd, rn, rm, *kind, amount), "{name} {d}, {n}, {m}, {text} #{amount}");
                }
            }
        }
        for index in 0..5 {
            let (rn, rm) = (gpr(index), gpr(index + 3));
            case!(s, tst_reg(w, rn, rm), "tst {}, {}", rn.name(w), rm.name(w));
        }
    }
}

fn selects(s: &mut Sweep) {
    type Select = fn(Width, Gpr, Gpr, Gpr, Cond) -> u32;
    let rows: [(&str, Select); 4] = [("csel", csel), ("csinc", csinc), ("csinv", csinv), ("csneg", csneg)];
    for w in WIDTHS {
        for (index, cond) in Cond::ALL.into_iter().enumerate() {
            let c = cond_name(cond);
            // Distinct registers, so that no alias is preferred.
            let (rd, rn, rm) = (gpr(index), gpr(index + 1), gpr(index + 2));
            let (d, n, m) = (rd.name(w), rn.name(w), rm.name(w));
            for (name, select) in rows {
                case!(s, select(w, rd, rn, rm, cond), "{name} {d}, {n}, {m}, {c}");
            }
            case!(s, cset(w, rd, cond), "cset {d}, {c}");
            case!(s, csetm(w, rd, cond), "csetm {d}, {c}");
            case!(s, cinc(w, rd, rn, cond), "cinc {d}, {n}, {c}");
            case!(s, cinv(w, rd, rn, cond), "cinv {d}, {n}, {c}");
            case!(s, cneg(w, rd, rn, cond), "cneg {d}, {n}, {c}");
            let (nzcv, imm) = (index as u8, 31 - 2 * index as u64);
            case!(s, ccmp_reg(w, rn, rm, nzcv, cond), "ccmp {n}, {m}, #{nzcv}, {c}");
            case!(s, ccmn_reg(w, rn, rm, nzcv, cond), "ccmn {n}, {m}, #{nzcv}, {c}");
            case!(s, ccmp_imm(w, rn, imm, nzcv, cond), "ccmp {n}, #{imm}, #{nzcv}, {c}");
            case!(s, ccmn_imm(w, rn, imm, nzcv, cond), "ccmn {n}, #{imm}, #{nzcv}, {c}");
        }
    }
}

fn shifts_and_bits(s: &mut Sweep) {
    let three: [(&str, ThreeReg); 6] = [
        ("lsl", lsl_reg),
        ("lsr", lsr_reg),
        ("asr", asr_reg),
        ("ror", ror_reg),
        ("udiv", udiv),
        ("sdiv", sdiv),
    ];
    type TwoReg = fn(Width, Gpr, Gpr) -> u32;
    let two: [(&str, TwoReg); 5] =
        [("rbit", rbit), ("rev16", rev16), ("rev", rev), ("clz", clz), ("cls", cls)];
    for w in WIDTHS {
        for index in 0..7 {
            let (rd, rn, rm) = (gpr(index), gpr(index + 2), gpr(index + 6));
            let (d, n, m) = (rd.name(w), rn.name(w), rm.name(w));
            for (name, encode) in three {
                case!(s, encode(w, rd, rn, rm), "{name} {d}, {n}, {m}");
            }
            for (name, encode) in two {
                case!(s, encode(w, rd, rn), "{name} {d}, {n}");
            }
        }
    }
    case!(s, rev32(X3, X4), "rev32 x3, x4");
    case!(s, rev32(X28, ZR), "rev32 x28, xzr");
}

fn multiplies(s: &mut Sweep) {
    type FourReg = fn(Gpr, Gpr, Gpr, Gpr) -> u32;
    let long: [(&str, FourReg); 4] =
        [("smaddl", smaddl), ("smsubl", smsubl), ("umaddl", umaddl), ("umsubl", umsubl)];
    for index in 0..7 {
        let (rd, rn, rm, ra) = (gpr(index), gpr(index + 2), gpr(index + 6), gpr(index + 9));
        for w in WIDTHS {
            let (d, n, m, a) = (rd.name(w), rn.name(w), rm.name(w), ra.name(w));
            case!(s, madd(w, rd, rn, rm, ra), "madd {d}, {n}, {m}, {a}");
            case!(s, msub(w, rd, rn, rm, ra), "msub {d}, {n}, {m}, {a}");
            case!(s, mul(w, rd, rn, rm), "mul {d}, {n}, {m}");
            case!(s, mneg(w, rd, rn, rm), "mneg {d}, {n}, {m}");
        }
        let (d, a) = (rd.name(Width::X), ra.name(Width::X));
        let (n, m) = (rn.name(Width::W), rm.name(Width::W));
        for (name, encode) in long {
            case!(s, encode(rd, rn, rm, ra), "{name} {d}, {n}, {m}, {a}");
        }
        case!(s, smull(rd, rn, rm), "smull {d}, {n}, {m}");
        case!(s, umull(rd, rn, rm), "umull {d}, {n}, {m}");
        let (n, m) = (rn.name(Width::X), rm.name(Width::X));
        case!(s, smulh(rd, rn, rm), "smulh {d}, {n}, {m}");
        case!(s, umulh(rd, rn, rm), "umulh {d}, {n}, {m}");
    }
}

/// The addresses that an access of `size` bytes is swept over: (address, text, whether unscaled).
fn addresses(size: i64) -> Vec<(Addr, String, bool)> {
    let mut list = Vec::new();
    for (base, offset) in [(X1, 0), (SP, size), (X29, 42 * size), (X17, 4095 * size)] {
        let b = base.name(Width::X);
        let text = if offset == 0 { format!("[{b}]") } else { format!("[{b}, #{offset}]") };
        list.push((Addr::Offset(base, offset), text, false));
    }
    for (base, offset) in [(X2, -256), (SP, -1), (X28, 255)] {
        let b = base.name(Width::X);
        list.push((Addr::Unscaled(base, offset), format!("[{b}, #{offset}]"), true));
        list.push((Addr::PreIndex(base, offset), format!("[{b}, #{offset}]!"), false));
        list.push((Addr::PostIndex(base, offset), format!("[{b}], #{offset}"), false));
    }
    let log2 = size.trailing_zeros();
    for (index, (extend, text)) in INDEX_EXTENDS.into_iter().enumerate() {
        let (base, rm) = (if index == 0 { SP } else { gpr(index) }, gpr(index + 4));
        let b = base.name(Width::X);
        let m =
            rm.name(if matches!(extend, IndexExtend::Lsl | IndexExtend::Sxtx) { Width::X } else { Width::W });
        let plain = if extend == IndexExtend::Lsl { String::new() } else { format!(", {text}") };
        list.push((
            Addr::Reg { base, index: rm, extend, scaled: false },
            format!("[{b}, {m}{plain}]"),
            false,
        ));
        // A scaled byte index is encodable, but shifts by 0: no compiler asks for it.
        if size > 1 {
            let addr = Addr::Reg { base, index: rm, extend, scaled: true };
            list.push((addr, format!("[{b}, {m}, {text} #{log2}]"), false));
        }
    }
    list
}

fn accesses(s: &mut Sweep) {
    let mnemonic = |name: &str, unscaled: bool| {
        // `ldrb` becomes `ldurb`, `str` becomes `stur`.
        if unscaled { format!("{}u{}", &name[..2], &name[2..]) } else { name.to_string() }
    };
    for (access, name, w) in GPR_ACCESSES {
        for (index, (addr, text, unscaled)) in addresses(i64::from(access.bytes())).into_iter().enumerate() {
            // x5 to x12: never a base that is written back.
            let rt = Gpr::new(5 + (index % 8) as u8);
            case!(s, gpr_access(access, rt, addr), "{} {}, {text}", mnemonic(name, unscaled), rt.name(w));
        }
        case!(s, gpr_access(access, ZR, Addr::Offset(SP, 0)), "{name} {}, [sp]", ZR.name(w));
    }
    for (access, letter) in FP_ACCESSES {
        for (index, (addr, text, unscaled)) in addresses(i64::from(access.bytes())).into_iter().enumerate() {
            let rt = fpr(index);
            let t = format!("{letter}{}", rt.number());
            case!(s, ldr_fp(access, rt, addr), "{} {t}, {text}", mnemonic("ldr", unscaled));
            case!(s, str_fp(access, rt, addr), "{} {t}, {text}", mnemonic("str", unscaled));
        }
    }
    // The named forms are the same accesses.
    case!(s, ldr(Width::X, X1, Addr::Offset(X2, 8)), "ldr x1, [x2, #8]");
    case!(s, ldr(Width::W, X1, Addr::Offset(X2, 8)), "ldr w1, [x2, #8]");
    case!(s, str(Width::X, X1, Addr::Offset(X2, 8)), "str x1, [x2, #8]");
    case!(s, str(Width::W, X1, Addr::Offset(X2, 8)), "str w1, [x2, #8]");
    case!(s, ldrb(X1, Addr::index(X2, X3)), "ldrb w1, [x2, x3]");
    case!(s, strb(X1, Addr::index(X2, X3)), "strb w1, [x2, x3]");
    case!(s, ldrh(X1, Addr::scaled_index(X2, X3)), "ldrh w1, [x2, x3, lsl #1]");
    case!(s, strh(X1, Addr::scaled_index(X2, X3)), "strh w1, [x2, x3, lsl #1]");
    case!(s, ldrsw(X1, Addr::scaled_index(X2, X3)), "ldrsw x1, [x2, x3, lsl #2]");
    case!(s, ldrsb(Width::W, X1, Addr::Offset(X2, 9)), "ldrsb w1, [x2, #9]");
    case!(s, ldrsb(Width::X, X1, Addr::Offset(X2, 9)), "ldrsb x1, [x2, #9]");
    case!(s, ldrsh(Width::W, X1, Addr::Offset(X2, 8)), "ldrsh w1, [x2, #8]");
    case!(s, ldrsh(Width::X, X1, Addr::Offset(X2, 8)), "ldrsh x1, [x2, #8]");
}

fn literals(s: &mut Sweep) {
    for (index, offset) in [4i64, 8, 1000, (1 << 20) - 4, -4, -(1 << 20)].into_iter().enumerate() {
        let (rt, ft) = (gpr(index), fpr(index));
        case!(s, ldr_literal(Width::W, rt, offset), "ldr {}, .{offset:+}", rt.name(Width::W));
        case!(s, ldr_literal(Width::X, rt, offset), "ldr {}, .{offset:+}", rt.name(Width::X));
        case!(s, ldrsw_literal(rt, offset), "ldrsw {}, .{offset:+}", rt.name(Width::X));
        for (access, letter) in FP_ACCESSES {
            case!(s, ldr_literal_fp(access, ft, offset), "ldr {letter}{}, .{offset:+}", ft.number());
        }
    }
}

fn pairs(s: &mut Sweep) {
    let addresses = |size: i64| {
        let mut list = vec![(PairAddr::Offset(X4, 0), "[x4]".to_string())];
        for (base, scaled) in [(SP, -2), (X29, 1), (X3, 63), (SP, -64)] {
            let (b, offset) = (base.name(Width::X), scaled * size);
            list.push((PairAddr::Offset(base, offset), format!("[{b}, #{offset}]")));
            list.push((PairAddr::PreIndex(base, offset), format!("[{b}, #{offset}]!")));
            list.push((PairAddr::PostIndex(base, offset), format!("[{b}], #{offset}")));
        }
        list
    };
    for w in WIDTHS {
        for (index, (addr, text)) in addresses(i64::from(w.bits() / 8)).into_iter().enumerate() {
            let (rt, rt2) = (Gpr::new(5 + index as u8), Gpr::new(6 + index as u8));
            let (t, t2) = (rt.name(w), rt2.name(w));
            case!(s, ldp(w, rt, rt2, addr), "ldp {t}, {t2}, {text}");
            case!(s, stp(w, rt, rt2, addr), "stp {t}, {t2}, {text}");
        }
        case!(s, stp(w, ZR, ZR, PairAddr::Offset(SP, 16)), "stp {0}, {0}, [sp, #16]", ZR.name(w));
        case!(s, ldp(w, X0, LR, PairAddr::Offset(X0, 16)), "ldp {}, {}, [x0, #16]", X0.name(w), LR.name(w));
    }
    for (access, letter) in FP_ACCESSES {
        for (index, (addr, text)) in addresses(i64::from(access.bytes())).into_iter().enumerate() {
            let (rt, rt2) = (fpr(index), fpr(index + 1));
            let (t, t2) = (rt.number(), rt2.number());
            case!(s, ldp_fp(access, rt, rt2, addr), "ldp {letter}{t}, {letter}{t2}, {text}");
            case!(s, stp_fp(access, rt, rt2, addr), "stp {letter}{t}, {letter}{t2}, {text}");
        }
    }
}

fn atomics(s: &mut Sweep) {
    type Atomic = fn(AtomicSize, Ordering, Gpr, Gpr, Gpr) -> u32;
    let lse: [(&str, Atomic); 6] =
        [("cas", cas), ("ldadd", ldadd), ("ldclr", ldclr), ("ldeor", ldeor), ("ldset", ldset), ("swp", swp)];
    for (size, suffix, w) in ATOMIC_SIZES {
        for index in 0..3 {
            let (rs, rt) = (gpr(index + 1), gpr(index + 4));
            let rn = if index == 2 { SP } else { gpr(index + 7) };
            let (st, t, n) = (rs.name(Width::W), rt.name(w), rn.name(Width::X));
            case!(s, ldar(size, rt, rn), "ldar{suffix} {t}, [{n}]");
            case!(s, stlr(size, rt, rn), "stlr{suffix} {t}, [{n}]");
            case!(s, ldxr(size, rt, rn), "ldxr{suffix} {t}, [{n}]");
            case!(s, ldaxr(size, rt, rn), "ldaxr{suffix} {t}, [{n}]");
            case!(s, stxr(size, rs, rt, rn), "stxr{suffix} {st}, {t}, [{n}]");
            case!(s, stlxr(size, rs, rt, rn), "stlxr{suffix} {st}, {t}, [{n}]");
            let source = rs.name(w);
            for (name, atomic) in lse {
                for (order, letters) in ORDERINGS {
                    case!(s, atomic(size, order, rs, rt, rn), "{name}{letters}{suffix} {source}, {t}, [{n}]");
                }
            }
        }
    }
}

fn branches(s: &mut Sweep) {
    for offset in [0i64, 4, 64, (1 << 27) - 4, -4, -(1 << 27)] {
        case!(s, b(offset), "b .{offset:+}");
        case!(s, bl(offset), "bl .{offset:+}");
    }
    for offset in [0i64, 4, (1 << 20) - 4, -4, -(1 << 20)] {
        for cond in Cond::ALL {
            case!(s, b_cond(cond, offset), "b.{} .{offset:+}", cond_name(cond));
        }
        for w in WIDTHS {
            for rt in [X0, X17, LR] {
                case!(s, cbz(w, rt, offset), "cbz {}, .{offset:+}", rt.name(w));
                case!(s, cbnz(w, rt, offset), "cbnz {}, .{offset:+}", rt.name(w));
            }
        }
    }
    case!(s, b_cond(Cond::Al, 8), "b.al .+8");
    for offset in [0i64, 4, (1 << 15) - 4, -4, -(1 << 15)] {
        for bit in [0, 1, 31, 32, 47, 63] {
            let w = if bit < 32 { Width::W } else { Width::X };
            case!(s, tbz(X3, bit, offset), "tbz {}, #{bit}, .{offset:+}", X3.name(w));
            case!(s, tbnz(X27, bit, offset), "tbnz {}, #{bit}, .{offset:+}", X27.name(w));
        }
    }
    for index in 0..10 {
        let rn = gpr(index);
        let n = rn.name(Width::X);
        case!(s, br(rn), "br {n}");
        case!(s, blr(rn), "blr {n}");
        // `ret x30` is written without its register.
        if rn != LR {
            case!(s, ret_reg(rn), "ret {n}");
        }
    }
    case!(s, ret(), "ret");
    for imm in [0u16, 1, 42, 0x8000, 0xffff] {
        case!(s, brk(imm), "brk #{imm:#x}");
        case!(s, svc(imm), "svc #{imm:#x}");
        case!(s, udf(imm), "udf #{imm}");
    }
}

fn system(s: &mut Sweep) {
    case!(s, nop(), "nop");
    case!(s, yield_hint(), "yield");
    case!(s, hint(2), "wfe");
    case!(s, hint(4), "sev");
    case!(s, hint(20), "csdb");
    case!(s, paciasp(), "paciasp");
    case!(s, autiasp(), "autiasp");
    case!(s, bti(BtiTarget::None), "bti");
    case!(s, bti(BtiTarget::Call), "bti c");
    case!(s, bti(BtiTarget::Jump), "bti j");
    case!(s, bti(BtiTarget::CallOrJump), "bti jc");
    for (option, text) in BARRIERS {
        case!(s, dmb(option), "dmb {text}");
        case!(s, dsb(option), "dsb {text}");
    }
    case!(s, isb(), "isb");
    case!(s, clrex(), "clrex");
    for (reg, text, writable) in SYSTEM_REGISTERS {
        // Not above x15: yaxpeax-arm 0.5 drops the top bit of this register in `msr`. The other assembler sweeps them all.
        for rt in [X0, X9, X14] {
            let t = rt.name(Width::X);
            case!(s, mrs(rt, reg), "mrs {t}, {text}");
            if writable {
                case!(s, msr(reg, rt), "msr {text}, {t}");
            }
        }
    }
    for rt in [X0, X16, LR] {
        case!(s, dc_cvau(rt), "dc cvau, {}", rt.name(Width::X));
        case!(s, ic_ivau(rt), "ic ivau, {}", rt.name(Width::X));
    }
}

fn float_arithmetic(s: &mut Sweep) {
    type Three = fn(FpWidth, Fpr, Fpr, Fpr) -> u32;
    type Two = fn(FpWidth, Fpr, Fpr) -> u32;
    type Four = fn(FpWidth, Fpr, Fpr, Fpr, Fpr) -> u32;
    let three: [(&str, Three); 9] = [
        ("fadd", fadd),
        ("fsub", fsub),
        ("fmul", fmul),
        ("fdiv", fdiv),
        ("fmax", fmax),
        ("fmin", fmin),
        ("fmaxnm", fmaxnm),
        ("fminnm", fminnm),
        ("fnmul", fnmul),
    ];
    let two: [(&str, Two); 9] = [
        ("fmov", fmov),
        ("fabs", fabs),
        ("fneg", fneg),
        ("fsqrt", fsqrt),
        ("frintn", frintn),
        ("frintp", frintp),
        ("frintm", frintm),
        ("frintz", frintz),
        ("frinta", frinta),
    ];
    let four: [(&str, Four); 4] =
        [("fmadd", fmadd), ("fmsub", fmsub), ("fnmadd", fnmadd), ("fnmsub", fnmsub)];
    for (fw, l) in FP_WIDTHS {
        for index in 0..5 {
            let (rd, rn, rm, ra) = (fpr(index), fpr(index + 2), fpr(index + 4), fpr(index + 7));
            let (d, n, m, a) = (rd.number(), rn.number(), rm.number(), ra.number());
            for (name, encode) in three {
                case!(s, encode(fw, rd, rn, rm), "{name} {l}{d}, {l}{n}, {l}{m}");
            }
            for (name, encode) in two {
                case!(s, encode(fw, rd, rn), "{name} {l}{d}, {l}{n}");
            }
            for (name, encode) in four {
                case!(s, encode(fw, rd, rn, rm, ra), "{name} {l}{d}, {l}{n}, {l}{m}, {l}{a}");
            }
        }
        for (index, value) in FP_IMMEDIATES.into_iter().enumerate() {
            let (rd, imm) = (fpr(index), FpImm::new(value).unwrap());
            case!(s, fmov_imm(fw, rd, imm), "fmov {l}{}, #{value:?}", rd.number());
        }
    }
}

fn float_compares(s: &mut Sweep) {
    for (fw, l) in FP_WIDTHS {
        for index in 0..6 {
            let (rn, rm) = (fpr(index), fpr(index + 5));
            case!(s, fcmp(fw, rn, rm), "fcmp {l}{}, {l}{}", rn.number(), rm.number());
            case!(s, fcmp_zero(fw, rn), "fcmp {l}{}, #0.0", rn.number());
        }
        for (index, cond) in Cond::ALL.into_iter().enumerate() {
            let (rd, rn, rm) = (fpr(index), fpr(index + 1), fpr(index + 2));
            let (d, n, m, c) = (rd.number(), rn.number(), rm.number(), cond_name(cond));
            case!(s, fcsel(fw, rd, rn, rm, cond), "fcsel {l}{d}, {l}{n}, {l}{m}, {c}");
            let nzcv = 15 - index as u8;
            case!(s, fccmp(fw, rn, rm, nzcv, cond), "fccmp {l}{n}, {l}{m}, #{nzcv}, {c}");
        }
    }
}

fn float_conversions(s: &mut Sweep) {
    type ToInteger = fn(Width, FpWidth, Gpr, Fpr) -> u32;
    type FromInteger = fn(Width, FpWidth, Fpr, Gpr) -> u32;
    let to: [(&str, ToInteger); 6] = [
        ("fcvtzs", fcvtzs),
        ("fcvtzu", fcvtzu),
        ("fcvtms", fcvtms),
        ("fcvtps", fcvtps),
        ("fcvtns", fcvtns),
        ("fcvtas", fcvtas),
    ];
    let from: [(&str, FromInteger); 2] = [("scvtf", scvtf), ("ucvtf", ucvtf)];
    for (fw, l) in FP_WIDTHS {
        for index in 0..5 {
            let (r, f) = (gpr(index), fpr(index + 3));
            let v = f.number();
            for w in WIDTHS {
                let r_name = r.name(w);
                for (name, encode) in to {
                    case!(s, encode(w, fw, r, f), "{name} {r_name}, {l}{v}");
                }
                for (name, encode) in from {
                    case!(s, encode(w, fw, f, r), "{name} {l}{v}, {r_name}");
                }
            }
            let bits = r.name(if fw == FpWidth::D { Width::X } else { Width::W });
            case!(s, fmov_to_gpr(fw, r, f), "fmov {bits}, {l}{v}");
            case!(s, fmov_from_gpr(fw, f, r), "fmov {l}{v}, {bits}");
        }
        let zero = if fw == FpWidth::D { "xzr" } else { "wzr" };
        case!(s, fmov_from_gpr(fw, V9, ZR), "fmov {l}9, {zero}");
    }
    for index in 0..5 {
        let (r, f, f2) = (gpr(index), fpr(index + 3), fpr(index + 4));
        case!(s, fjcvtzs(r, f), "fjcvtzs {}, d{}", r.name(Width::W), f.number());
        case!(s, fcvt_s_to_d(f, f2), "fcvt d{}, s{}", f.number(), f2.number());
        case!(s, fcvt_d_to_s(f, f2), "fcvt s{}, d{}", f.number(), f2.number());
    }
}

fn vectors(s: &mut Sweep) {
    for index in 0..5 {
        let (rd, rn, rm) = (fpr(index), fpr(index + 2), fpr(index + 4));
        let (d, n, m) = (rd.number(), rn.number(), rm.number());
        case!(s, cnt_8b(rd, rn), "cnt v{d}.8b, v{n}.8b");
        case!(s, addv_8b(rd, rn), "addv b{d}, v{n}.8b");
        case!(s, movi_zero(rd), "movi d{d}, #0");
        case!(s, and_8b(rd, rn, rm), "and v{d}.8b, v{n}.8b, v{m}.8b");
        case!(s, orr_8b(rd, rn, rm), "orr v{d}.8b, v{n}.8b, v{m}.8b");
        case!(s, eor_8b(rd, rn, rm), "eor v{d}.8b, v{n}.8b, v{m}.8b");
        case!(s, bsl_8b(rd, rn, rm), "bsl v{d}.8b, v{n}.8b, v{m}.8b");
        case!(s, mov_16b(rd, rn), "mov v{d}.16b, v{n}.16b");
    }
}
