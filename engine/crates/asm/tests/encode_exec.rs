//! What ARM64 instructions do, not only how they are written: small functions run on the processor, or under QEMU.
//!
//! The golden file shows that a word is the instruction that we named; this shows that the name means what its
//! documentation here says, for the forms that are easily misunderstood. On other hosts each test says that it was
//! skipped: `cargo test --target aarch64-unknown-linux-musl -p tierlock-asm` runs them.
//!
//! Each function is pure: three integers in `x0` to `x2`, one out in `x0`, memory on its own stack frame only.

#![allow(
    clippy::type_complexity,
    reason = "a table of words and their models reads best with its type beside it"
)]
#![allow(clippy::neg_cmp_op_on_partial_ord, reason = "what unordered operands answer is the point")]

use tierlock_asm::a64::*;
use tierlock_platform::{CodeRegion, CpuFeatures, HostArch, Published, call3, host_arch};

const W: Width = Width::W;
const X: Width = Width::X;
const D: FpWidth = FpWidth::D;

/// Calls to make, with the answers that a model in Rust gives.
struct Calls {
    functions: Vec<Vec<u32>>,
    calls: Vec<Call>,
}

struct Call {
    function: usize,
    arguments: [u64; 3],
    expected: u64,
}

impl Calls {
    fn new() -> Calls {
        Calls { functions: Vec::new(), calls: Vec::new() }
    }

    /// Begins a function; the landing pad and `ret` are added here.
    fn function(&mut self, body: &[u32]) {
        let mut words = vec![bti(BtiTarget::Call)];
        words.extend(body);
        words.push(ret());
        self.functions.push(words);
    }

    /// What the latest function must answer.
    fn expect(&mut self, arguments: [u64; 3], expected: u64) {
        self.calls.push(Call { function: self.functions.len() - 1, arguments, expected });
    }

    /// Runs all calls and compares; `needs` is false where this processor lacks what `name` is about.
    fn run(self, name: &str, needs: impl Fn(tierlock_platform::A64Features) -> bool) {
        assert!(!self.calls.is_empty(), "{name} expects nothing");
        let Some(features) = CpuFeatures::detect().a64() else {
            assert_ne!(host_arch(), HostArch::A64);
            println!("skipped on {}: {name}, {} calls of ARM64 code", host_arch(), self.calls.len());
            return;
        };
        if !needs(features) {
            println!("skipped on this ARM64 processor, which lacks it: {name}");
            return;
        }
        let mut bytes = Vec::new();
        let mut starts = Vec::new();
        for function in &self.functions {
            starts.push(bytes.len());
            bytes.extend(function.iter().flat_map(|word| word.to_le_bytes()));
        }
        let region = CodeRegion::reserve(bytes.len() + (1 << 16)).expect("executable memory");
        let mut writable = region.allocate(bytes.len()).expect("room in the region");
        writable.bytes_mut().copy_from_slice(&bytes);
        let published = writable.publish().expect("executable memory");
        for call in &self.calls {
            let actual = enter_at(&published, starts[call.function], call.arguments);
            let words = &self.functions[call.function];
            let (arguments, expected) = (call.arguments, call.expected);
            assert_eq!(
                actual, expected,
                "{name} of {arguments:x?}: {actual:#x}, not {expected:#x}, by {words:08x?}"
            );
        }
        println!("{name}: {} functions, {} calls", self.functions.len(), self.calls.len());
    }
}

fn enter_at(code: &Published, start: usize, [a, b, c]: [u64; 3]) -> u64 {
    // SAFETY: `Calls::run` wrote a whole function at `start`, for this architecture (it asked the processor), and
    // `code` outlives the call. The functions of this file take integers, keep to caller-saved registers and their
    // own stack frame, and return by `ret`; `Calls::function` sees to the last.
    unsafe { call3(code.entry().wrapping_add(start), a, b, c) }
}

/// Integers at the edges, and two without a pattern.
const EDGES: [u64; 14] = [
    0,
    1,
    2,
    0x7f,
    0x80,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x1_0000_0000,
    0x7fff_ffff_ffff_ffff,
    0x8000_0000_0000_0000,
    u64::MAX,
    0x0123_4567_89ab_cdef,
    0xfedc_ba98_7654_3210,
];

/// Doubles at the edges of numbers, of int32, of int64, of rounding.
const DOUBLES: [f64; 34] = [
    0.0,
    -0.0,
    0.5,
    -0.5,
    0.9999999999999999,
    1.0,
    -1.0,
    1.5,
    -1.5,
    2.5,
    -2.5,
    2147483647.0,
    2147483647.5,
    2147483648.0,
    -2147483648.0,
    -2147483648.5,
    -2147483649.0,
    4294967295.0,
    4294967296.0,
    4294967301.75,
    -4294967301.75,
    9007199254740991.0,
    9007199254740993.0,
    9223372036854775808.0,
    -9223372036854775808.0,
    18446744073709551616.0,
    1.8014398509481982e21,
    1e300,
    -1e300,
    5e-324,
    f64::MIN_POSITIVE,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
];

fn always(_: tierlock_platform::A64Features) -> bool {
    true
}

/// A value at a width, as a 32-bit instruction leaves it: its upper half cleared.
fn at(w: Width, value: u64) -> u64 {
    match w {
        Width::W => value & 0xffff_ffff,
        Width::X => value,
    }
}

fn sign_extend(value: u64, bits: u32) -> u64 {
    ((value << (64 - bits)) as i64 >> (64 - bits)) as u64
}

#[test]
fn every_bitmask_immediate() {
    let mut calls = Calls::new();
    for w in [W, X] {
        let bits = w.bits();
        for size in [2u32, 4, 8, 16, 32, 64].into_iter().filter(|&size| size <= bits) {
            for (ones, rotation) in (1..size).flat_map(|ones| (0..size).map(move |rotation| (ones, rotation)))
            {
                let bit = |position: u32| u64::from((position + rotation) % size < ones);
                let value = (0..bits).fold(0, |value, position| value | bit(position % size) << position);
                let imm = LogicalImm::new(value, w).expect("a bitmask immediate");
                calls.function(&[orr_imm(X0, ZR, imm)]);
                calls.expect([0, 0, 0], value);
            }
        }
    }
    let imm = LogicalImm::new(0x00ff_00ff_00ff_00ff, X).expect("a bitmask immediate");
    for (word, model) in [
        (and_imm(X0, X0, imm), (|a, i| a & i) as fn(u64, u64) -> u64),
        (orr_imm(X0, X0, imm), |a, i| a | i),
        (eor_imm(X0, X0, imm), |a, i| a ^ i),
        (ands_imm(X0, X0, imm), |a, i| a & i),
    ] {
        calls.function(&[word]);
        for a in EDGES {
            calls.expect([a, 0, 0], model(a, imm.value()));
        }
    }
    calls.run("bitmask immediates", always);
}

#[test]
fn constants() {
    let mut calls = Calls::new();
    let halves = [0u64, 0xffff, 0x8000, 0x7fff, 0x1234, 0x5555];
    for index in 0..halves.len().pow(4) {
        let half = |place: u32| halves[index / halves.len().pow(place) % halves.len()] << (16 * place);
        let value = half(0) | half(1) | half(2) | half(3);
        calls.function(&mov_imm_sequence(X0, value));
        calls.expect([0x5a5a_5a5a_5a5a_5a5a, 0, 0], value);
    }
    for value in EDGES {
        calls.function(&mov_imm_sequence(X0, value));
        calls.expect([0, 0, 0], value);
    }
    calls.run("constants", always);
}

#[test]
fn bitfields() {
    let mut calls = Calls::new();
    let (a, b) = (0xf0e1_d2c3_b4a5_9687, 0x1122_3344_5566_7788);
    for w in [W, X] {
        let bits = w.bits();
        for lsb in 0..bits as u8 {
            for len in 1..=bits as u8 - lsb {
                let (l, n) = (u32::from(lsb), u32::from(len));
                let mask = u64::MAX >> (64 - n);
                let field = at(w, a) >> l & mask;
                calls.function(&[ubfx(w, X0, X0, lsb, len)]);
                calls.expect([a, b, 0], field);
                calls.function(&[sbfx(w, X0, X0, lsb, len)]);
                calls.expect([a, b, 0], at(w, sign_extend(field, n)));
                calls.function(&[ubfiz(w, X0, X0, lsb, len)]);
                calls.expect([a, b, 0], (a & mask) << l);
                calls.function(&[sbfiz(w, X0, X0, lsb, len)]);
                calls.expect([a, b, 0], at(w, sign_extend(a & mask, n) << l));
                calls.function(&[bfi(w, X1, X0, lsb, len), mov_reg(X, X0, X1)]);
                calls.expect([a, b, 0], at(w, b & !(mask << l) | (a & mask) << l));
                calls.function(&[bfxil(w, X1, X0, lsb, len), mov_reg(X, X0, X1)]);
                calls.expect([a, b, 0], at(w, b & !mask | field));
            }
        }
    }
    calls.run("bitfields", always);
}

#[test]
fn shifts_and_extensions() {
    let mut calls = Calls::new();
    for w in [W, X] {
        let bits = w.bits();
        let asr = |value: u64, shift: u32| at(w, (sign_extend(value, bits) as i64 >> shift) as u64);
        let ror = |value: u64, shift: u32| match w {
            Width::W => u64::from((value as u32).rotate_right(shift)),
            Width::X => value.rotate_right(shift),
        };
        for shift in 0..bits {
            let s = shift as u8;
            let words =
                [lsl_imm(w, X0, X0, s), lsr_imm(w, X0, X0, s), asr_imm(w, X0, X0, s), ror_imm(w, X0, X0, s)];
            for (index, word) in words.into_iter().enumerate() {
                calls.function(&[word]);
                for value in EDGES {
                    let expected = match index {
                        0 => at(w, value << shift),
                        1 => at(w, value) >> shift,
                        2 => asr(value, shift),
                        _ => ror(value, shift),
                    };
                    calls.expect([value, 0, 0], expected);
                }
            }
        }
        // By a register the amount is taken modulo the width, as ECMAScript's shifts want it.
        let words =
            [lsl_reg(w, X0, X0, X1), lsr_reg(w, X0, X0, X1), asr_reg(w, X0, X0, X1), ror_reg(w, X0, X0, X1)];
        for (index, word) in words.into_iter().enumerate() {
            calls.function(&[word]);
            for amount in [0u32, 1, 31, 32, 33, 63, 64, 65, u32::MAX] {
                for value in EDGES {
                    let shift = amount % bits;
                    let expected = match index {
                        0 => at(w, value << shift),
                        1 => at(w, value) >> shift,
                        2 => asr(value, shift),
                        _ => ror(value, shift),
                    };
                    calls.expect([value, u64::from(amount), 0], expected);
                }
            }
        }
    }
    let rows: [(u32, fn(u64) -> u64); 7] = [
        (sxtb(W, X0, X0), |a| u64::from(a as i8 as i32 as u32)),
        (sxtb(X, X0, X0), |a| a as i8 as i64 as u64),
        (sxth(W, X0, X0), |a| u64::from(a as i16 as i32 as u32)),
        (sxth(X, X0, X0), |a| a as i16 as i64 as u64),
        (sxtw(X0, X0), |a| a as i32 as i64 as u64),
        (uxtb(X0, X0), |a| a & 0xff),
        (uxth(X0, X0), |a| a & 0xffff),
    ];
    for (word, model) in rows {
        calls.function(&[word]);
        for value in EDGES {
            calls.expect([value, 0, 0], model(value));
        }
    }
    for (word, model) in [
        (add_extended(X, X0, X0, X1, Extend::Sxtw, 3), (|b| b as i32 as i64 as u64) as fn(u64) -> u64),
        (add_extended(X, X0, X0, X1, Extend::Uxtw, 3), |b| b & 0xffff_ffff),
        (add_extended(X, X0, X0, X1, Extend::Sxtb, 3), |b| b as i8 as i64 as u64),
        (add_extended(X, X0, X0, X1, Extend::Uxth, 3), |b| b & 0xffff),
        (add_shifted(X, X0, X0, X1, Shift::Lsl, 3), |b| b),
    ] {
        calls.function(&[word]);
        for a in EDGES {
            for b in EDGES {
                calls.expect([a, b, 0], a.wrapping_add(model(b) << 3));
            }
        }
    }
    calls.run("shifts and extensions", always);
}

#[test]
fn multiplies_divides_and_bit_counts() {
    let mut calls = Calls::new();
    let rows: [(&[u32], fn(u64, u64, u64) -> u64); 16] = [
        (&[madd(X, X0, X0, X1, X2)], |a, b, c| a.wrapping_mul(b).wrapping_add(c)),
        (&[msub(X, X0, X0, X1, X2)], |a, b, c| c.wrapping_sub(a.wrapping_mul(b))),
        (&[mneg(W, X0, X0, X1)], |a, b, _| u64::from((a as u32).wrapping_mul(b as u32).wrapping_neg())),
        (&[smull(X0, X0, X1)], |a, b, _| (i64::from(a as i32) * i64::from(b as i32)) as u64),
        (&[umull(X0, X0, X1)], |a, b, _| u64::from(a as u32) * u64::from(b as u32)),
        (&[smulh(X0, X0, X1)], |a, b, _| ((i128::from(a as i64) * i128::from(b as i64)) >> 64) as u64),
        (&[umulh(X0, X0, X1)], |a, b, _| ((u128::from(a) * u128::from(b)) >> 64) as u64),
        (&[smaddl(X0, X0, X1, X2)], |a, b, c| {
            c.wrapping_add((i64::from(a as i32) * i64::from(b as i32)) as u64)
        }),
        (&[umsubl(X0, X0, X1, X2)], |a, b, c| c.wrapping_sub(u64::from(a as u32) * u64::from(b as u32))),
        (&[udiv(X, X0, X0, X1)], |a, b, _| a.checked_div(b).unwrap_or(0)),
        (&[sdiv(W, X0, X0, X1)], |a, b, _| {
            let (a, b) = (a as i32, b as i32);
            u64::from(if b == 0 { 0 } else { a.wrapping_div(b) } as u32)
        }),
        (&[rbit(X, X0, X0), clz(X, X0, X0)], |a, _, _| u64::from(a.trailing_zeros())),
        (&[clz(W, X0, X0)], |a, _, _| u64::from((a as u32).leading_zeros())),
        (&[cls(X, X0, X0)], |a, _, _| u64::from((a ^ ((a as i64) >> 63) as u64).leading_zeros() - 1)),
        (&[rev(X, X0, X0), rev32(X0, X0), rev16(X, X0, X0)], |a, _, _| {
            // Bytes reversed in eight, in four, in two: what is left is halfwords in reverse within words reversed.
            let bytes = a.swap_bytes().to_be_bytes();
            let words = [3, 2, 1, 0, 7, 6, 5, 4].map(|index| bytes[index]);
            u64::from_be_bytes([1, 0, 3, 2, 5, 4, 7, 6].map(|index| words[index]))
        }),
        (&[fmov_from_gpr(D, V0, X0), cnt_8b(V0, V0), addv_8b(V0, V0), fmov_to_gpr(D, X0, V0)], |a, _, _| {
            u64::from(a.count_ones())
        }),
    ];
    for (body, model) in rows {
        calls.function(body);
        for a in EDGES {
            for b in EDGES {
                let c = a ^ b.rotate_left(13);
                calls.expect([a, b, c], model(a, b, c));
            }
        }
    }
    calls.run("multiplies, divides and bit counts", always);
}

/// N, Z, C and V of `a + b + carry` at a width, as bits 31 to 28 (pseudocode `AddWithCarry`).
fn flags_of_sum(w: Width, a: u64, b: u64, carry: bool) -> u64 {
    let (a, b) = (at(w, a), at(w, b));
    let wide = u128::from(a) + u128::from(b) + u128::from(carry);
    let sum = at(w, wide as u64);
    let sign = |value: u64| value >> (w.bits() - 1) & 1;
    let overflow = sign(a) == sign(b) && sign(sum) != sign(a);
    sign(sum) << 31
        | u64::from(sum == 0) << 30
        | u64::from(wide >> w.bits() != 0) << 29
        | u64::from(overflow) << 28
}

#[test]
fn flags_of_additions_and_comparisons() {
    let mut calls = Calls::new();
    let nzcv = mrs(X0, SysReg::Nzcv);
    for w in [W, X] {
        calls.function(&[cmp_reg(w, X0, X1), nzcv]);
        for (a, b) in pairs() {
            calls.expect([a, b, 0], flags_of_sum(w, a, !b, true));
        }
        calls.function(&[cmn_reg(w, X0, X1), nzcv]);
        for (a, b) in pairs() {
            calls.expect([a, b, 0], flags_of_sum(w, a, b, false));
        }
        for carry in [0u64, 1] {
            let set = msr(SysReg::Nzcv, X2);
            calls.function(&[set, adcs(w, X0, X0, X1), nzcv]);
            for (a, b) in pairs() {
                calls.expect([a, b, carry << 29], flags_of_sum(w, a, b, carry == 1));
            }
            calls.function(&[set, sbcs(w, X0, X0, X1), nzcv]);
            for (a, b) in pairs() {
                calls.expect([a, b, carry << 29], flags_of_sum(w, a, !b, carry == 1));
            }
        }
        // The opposite instruction with the opposite immediate leaves the same flags: see `try_adds_imm`.
        for imm in [-4095i64, -4096, -42, -1, 0, 1, 42, 4095, 4096] {
            let cmp = try_cmp_imm(w, X0, imm).expect("an immediate that fits");
            let adds = try_adds_imm(w, X1, X0, imm).expect("an immediate that fits");
            for a in EDGES {
                calls.function(&[cmp, nzcv]);
                calls.expect([a, 0, 0], flags_of_sum(w, a, !(imm as u64), true));
                calls.function(&[adds, nzcv]);
                calls.expect([a, 0, 0], flags_of_sum(w, a, imm as u64, false));
            }
        }
    }
    calls.run("flags", always);
}

fn pairs() -> impl Iterator<Item = (u64, u64)> {
    EDGES.into_iter().flat_map(|a| EDGES.into_iter().map(move |b| (a, b)))
}

/// Whether a condition holds, from its definition (pseudocode `ConditionHolds`).
fn holds(cond: Cond, flags: u64) -> bool {
    let [n, z, c, v] = [31, 30, 29, 28].map(|bit| flags >> bit & 1 == 1);
    match cond {
        Cond::Eq => z,
        Cond::Ne => !z,
        Cond::Hs => c,
        Cond::Lo => !c,
        Cond::Mi => n,
        Cond::Pl => !n,
        Cond::Vs => v,
        Cond::Vc => !v,
        Cond::Hi => c && !z,
        Cond::Ls => !c || z,
        Cond::Ge => n == v,
        Cond::Lt => n != v,
        Cond::Gt => !z && n == v,
        Cond::Le => z || n != v,
        Cond::Al => true,
    }
}

#[test]
fn conditions_select_compare_and_branch() {
    let mut calls = Calls::new();
    let (a, b) = (0x1111_2222_3333_4444, 0x5555_6666_7777_8888);
    for cond in Cond::ALL {
        let set = msr(SysReg::Nzcv, X2);
        let rows: [(&[u32], fn(bool, u64, u64) -> u64); 12] = [
            (&[set, csel(X, X0, X0, X1, cond)], |holds, a, b| if holds { a } else { b }),
            (&[set, csinc(X, X0, X0, X1, cond)], |holds, a, b| if holds { a } else { b + 1 }),
            (&[set, csinv(X, X0, X0, X1, cond)], |holds, a, b| if holds { a } else { !b }),
            (&[set, csneg(X, X0, X0, X1, cond)], |holds, a, b| if holds { a } else { b.wrapping_neg() }),
            (&[set, cset(W, X0, cond)], |holds, _, _| u64::from(holds)),
            (&[set, csetm(X, X0, cond)], |holds, _, _| u64::from(holds).wrapping_neg()),
            (&[set, cinc(X, X0, X0, cond)], |holds, a, _| a + u64::from(holds)),
            (&[set, cinv(X, X0, X0, cond)], |holds, a, _| if holds { !a } else { a }),
            (&[set, cneg(X, X0, X0, cond)], |holds, a, _| if holds { a.wrapping_neg() } else { a }),
            (&[set, ccmp_reg(X, X0, X0, 0b1001, cond), mrs(X0, SysReg::Nzcv)], |holds, _, _| {
                // Equal operands: Z and C.
                if holds { 0b0110 << 28 } else { 0b1001 << 28 }
            }),
            (
                &[
                    set,
                    fmov_from_gpr(D, V0, X0),
                    fmov_from_gpr(D, V1, X1),
                    fcsel(D, V0, V0, V1, cond),
                    fmov_to_gpr(D, X0, V0),
                ],
                |holds, a, b| if holds { a } else { b },
            ),
            (
                &[set, b_cond(cond, 8).expect("in reach"), mov_reg(X, X0, X1)],
                |holds, a, b| if holds { a } else { b },
            ),
        ];
        for (body, model) in rows {
            calls.function(body);
            for flags in 0..16u64 {
                let flags = flags << 28;
                calls.expect([a, b, flags], model(holds(cond, flags), a, b));
                // `invert` is the opposite under every flag.
                assert_ne!(holds(cond, flags), holds(cond.invert(), flags));
            }
        }
    }
    calls.run("conditions", always);
}

#[test]
fn branches_and_addresses_relative_to_the_program_counter() {
    let mut calls = Calls::new();
    let skip = mov_reg(X, X0, X1);
    type Branch = (Option<u32>, fn(u64) -> bool);
    let rows: [Branch; 8] = [
        (b(8), |_| true),
        (cbz(W, X2, 8), |c| c as u32 == 0),
        (cbz(X, X2, 8), |c| c == 0),
        (cbnz(W, X2, 8), |c| c as u32 != 0),
        (cbnz(X, X2, 8), |c| c != 0),
        (tbz(X2, 0, 8), |c| c & 1 == 0),
        (tbnz(X2, 31, 8), |c| c >> 31 & 1 == 1),
        (tbnz(X2, 63, 8), |c| c >> 63 == 1),
    ];
    for (branch, taken) in rows {
        calls.function(&[branch.expect("in reach"), skip]);
        for c in EDGES {
            calls.expect([1, 2, c], if taken(c) { 1 } else { 2 });
        }
    }
    // Backwards: counts x1 down to zero in x0.
    calls.function(&[
        add_imm(X, X0, X0, ArithImm::new(1).expect("one")),
        subs_imm(X, X1, X1, ArithImm::new(1).expect("one")),
        b_cond(Cond::Ne, -8).expect("in reach"),
    ]);
    calls.expect([10, 7, 0], 17);
    // A literal after the code, by its own load and by `adr`; `bl` over it saves the link register by hand.
    let literal = 0x0123_4567_89ab_cdef_u64;
    let words = [literal as u32, (literal >> 32) as u32];
    calls.function(&[ldr_literal(X, X0, 8).expect("in reach"), b(12).expect("in reach"), words[0], words[1]]);
    calls.expect([0, 0, 0], literal);
    calls.function(&[ldrsw_literal(X0, 8).expect("in reach"), b(12).expect("in reach"), words[0], words[1]]);
    calls.expect([0, 0, 0], literal as i32 as i64 as u64);
    calls.function(&[
        adr(X1, 12).expect("in reach"),
        ldr(X, X0, Addr::Offset(X1, 0)).expect("an offset that fits"),
        b(12).expect("in reach"),
        words[0],
        words[1],
    ]);
    calls.expect([0, 0, 0], literal);
    calls.function(&[
        mov_reg(X, X9, LR),
        bl(12).expect("in reach"),
        mov_reg(X, LR, X9),
        b(12).expect("in reach"),
        add_reg(X, X0, X0, X1),
        ret(),
    ]);
    calls.expect([40, 2, 0], 42);
    calls.run("branches", always);
}

#[test]
fn loads_and_stores() {
    let mut calls = Calls::new();
    let fits = |word: Option<u32>| word.expect("an offset that fits");
    let (down, up) = (
        sub_imm(X, SP, SP, ArithImm::new(64).expect("64")),
        add_imm(X, SP, SP, ArithImm::new(64).expect("64")),
    );
    let store = fits(str(X, X0, Addr::Offset(SP, 16)));
    let loads: [(Option<u32>, fn(u64) -> u64); 12] = [
        (ldr(X, X0, Addr::Offset(SP, 16)), |a| a),
        (ldr(W, X0, Addr::Offset(SP, 20)), |a| a >> 32),
        (ldrb(X0, Addr::Offset(SP, 17)), |a| a >> 8 & 0xff),
        (ldrh(X0, Addr::Offset(SP, 18)), |a| a >> 16 & 0xffff),
        (ldrsb(W, X0, Addr::Offset(SP, 16)), |a| u64::from(a as i8 as u32)),
        (ldrsb(X, X0, Addr::Offset(SP, 23)), |a| ((a as i64) >> 56) as u64),
        (ldrsh(W, X0, Addr::Offset(SP, 16)), |a| u64::from(a as i16 as u32)),
        (ldrsh(X, X0, Addr::Offset(SP, 22)), |a| ((a as i64) >> 48) as u64),
        (ldrsw(X0, Addr::Offset(SP, 20)), |a| ((a as i64) >> 32) as u64),
        (ldrsw(X0, Addr::Unscaled(SP, 17)), |a| (a >> 8) as i32 as i64 as u64),
        (ldrh(X0, Addr::Unscaled(SP, 19)), |a| a >> 24 & 0xffff),
        (ldr(X, X0, Addr::PreIndex(X9, 0)), |a| a),
    ];
    for (load, model) in loads {
        calls.function(&[down, store, add_imm(X, X9, SP, ArithImm::new(16).expect("16")), fits(load), up]);
        for a in EDGES {
            calls.expect([a, 0, 0], model(a));
        }
    }
    // An index in x1: bytes, elements, and words of either signedness with rubbish or a sign above.
    let indexed: [(Addr, u64); 6] = [
        (Addr::index(X9, X1), 8),
        (Addr::scaled_index(X9, X1), 1),
        (Addr::Reg { base: X9, index: X1, extend: IndexExtend::Uxtw, scaled: true }, 0xdead_0000_0000_0001),
        (Addr::Reg { base: X9, index: X1, extend: IndexExtend::Sxtw, scaled: true }, 0xdead_0000_0000_0001),
        (Addr::Reg { base: X10, index: X1, extend: IndexExtend::Sxtw, scaled: true }, 0xdead_0000_ffff_ffff),
        (Addr::Reg { base: X10, index: X1, extend: IndexExtend::Sxtx, scaled: true }, u64::MAX),
    ];
    for (addr, index) in indexed {
        calls.function(&[
            down,
            store,
            add_imm(X, X9, SP, ArithImm::new(8).expect("8")),
            add_imm(X, X10, SP, ArithImm::new(24).expect("24")),
            fits(ldr(X, X0, addr)),
            up,
        ]);
        calls.expect([0x0123_4567_89ab_cdef, index, 0], 0x0123_4567_89ab_cdef);
    }
    // The base moves before or after, and by how much: x0 = loaded + (base - sp) << 32.
    let moving: [(Addr, u64, u64); 4] = [
        (Addr::PreIndex(X9, 16), 16, 16),
        (Addr::PostIndex(X9, 16), 0, 16),
        (Addr::PreIndex(X9, 40), 40, 40),
        (Addr::PostIndex(X9, -8), 0, (-8i64) as u64),
    ];
    for (addr, loaded_at, moved) in moving {
        let mut body = vec![down];
        for slot in 0..8 {
            body.push(movz(X, X3, slot * 8, 0));
            body.push(fits(str(X, X3, Addr::Offset(SP, i64::from(slot) * 8))));
        }
        body.push(mov_reg(X, X9, SP));
        body.push(fits(ldr(X, X0, addr)));
        body.push(mov_reg(X, X10, SP));
        body.push(sub_reg(X, X9, X9, X10));
        body.push(add_shifted(X, X0, X0, X9, Shift::Lsl, 32));
        body.push(up);
        calls.function(&body);
        calls.expect([0, 0, 0], loaded_at.wrapping_add(moved << 32));
    }
    // Pairs keep their order in memory: the lower address is the first register.
    calls.function(&[
        fits(stp(X, X0, X1, PairAddr::PreIndex(SP, -32))),
        fits(ldr(X, X2, Addr::Offset(SP, 8))),
        fits(ldp(X, X1, X0, PairAddr::PostIndex(SP, 32))),
        sub_reg(X, X0, X0, X2),
        eor_reg(X, X0, X0, X1),
    ]);
    calls.expect([7, 9, 0], 7);
    // Through floating-point registers, all sixteen bytes of a pair of `q`.
    calls.function(&[
        down,
        fmov_from_gpr(D, V0, X0),
        fmov_from_gpr(D, V1, X1),
        fits(stp_fp(FpAccess::Q, V0, V1, PairAddr::Offset(SP, 16))),
        fits(ldp_fp(FpAccess::D, V2, V3, PairAddr::Offset(SP, 16))),
        fits(ldr_fp(FpAccess::D, V4, Addr::Offset(SP, 32))),
        fits(str_fp(FpAccess::S, V4, Addr::Offset(SP, 4))),
        fits(ldr(W, X2, Addr::Offset(SP, 4))),
        fmov_to_gpr(D, X0, V2),
        fmov_to_gpr(D, X1, V3),
        orr_reg(X, X0, X0, X1),
        eor_reg(X, X0, X0, X2),
        up,
    ]);
    calls.expect([0xaaaa_bbbb_cccc_dddd, 0x1234_5678, 0], 0xaaaa_bbbb_cccc_dddd ^ 0x1234_5678);
    calls.run("loads and stores", always);
}

/// ECMAScript's ToInt32, from its definition in integers: the mantissa shifted into place, modulo 2^32.
fn to_int32(value: f64) -> u32 {
    let bits = value.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32 - 1075;
    let mantissa = bits & 0xf_ffff_ffff_ffff | 0x10_0000_0000_0000;
    // Below -63 nothing is left before the point, above 31 nothing is below 2^32; NaN and infinities are above.
    let magnitude = match exponent {
        ..=-64 => 0,
        -63..=-1 => mantissa >> -exponent,
        0..=31 => mantissa << exponent,
        _ => 0,
    } as u32;
    if value.is_sign_negative() { magnitude.wrapping_neg() } else { magnitude }
}

#[test]
fn fjcvtzs_is_to_int32() {
    let mut calls = Calls::new();
    let load = fmov_from_gpr(D, V0, X0);
    calls.function(&[load, fjcvtzs(X0, V0)]);
    for value in DOUBLES {
        calls.expect([value.to_bits(), 0, 0], u64::from(to_int32(value)));
    }
    // Z says that nothing was lost; -0 counts as lost.
    calls.function(&[load, fjcvtzs(X1, V0), cset(W, X0, Cond::Eq)]);
    for value in DOUBLES {
        let exact = f64::from(to_int32(value) as i32).to_bits() == value.to_bits();
        calls.expect([value.to_bits(), 0, 0], u64::from(exact));
    }
    calls.run("fjcvtzs", |features| features.jscvt);
}

#[test]
fn conversions_round_and_saturate() {
    let mut calls = Calls::new();
    let load = fmov_from_gpr(D, V0, X0);
    let to_integer: [(u32, fn(f64) -> u64); 8] = [
        (fcvtzs(W, D, X0, V0), |a| u64::from(a as i32 as u32)),
        (fcvtzs(X, D, X0, V0), |a| a as i64 as u64),
        (fcvtzu(W, D, X0, V0), |a| u64::from(a as u32)),
        (fcvtzu(X, D, X0, V0), |a| a as u64),
        (fcvtms(X, D, X0, V0), |a| a.floor() as i64 as u64),
        (fcvtps(W, D, X0, V0), |a| u64::from(a.ceil() as i32 as u32)),
        (fcvtns(X, D, X0, V0), |a| a.round_ties_even() as i64 as u64),
        (fcvtas(X, D, X0, V0), |a| a.round() as i64 as u64),
    ];
    for (word, model) in to_integer {
        calls.function(&[load, word]);
        for value in DOUBLES {
            calls.expect([value.to_bits(), 0, 0], model(value));
        }
    }
    let from_integer: [(u32, fn(u64) -> f64); 4] = [
        (scvtf(W, D, V0, X0), |a| f64::from(a as i32)),
        (scvtf(X, D, V0, X0), |a| a as i64 as f64),
        (ucvtf(W, D, V0, X0), |a| f64::from(a as u32)),
        (ucvtf(X, D, V0, X0), |a| a as f64),
    ];
    for (word, model) in from_integer {
        calls.function(&[word, fmov_to_gpr(D, X0, V0)]);
        for value in EDGES {
            calls.expect([value, 0, 0], model(value).to_bits());
        }
    }
    let rounding: [(u32, fn(f64) -> f64); 9] = [
        (frintm(D, V0, V0), f64::floor),
        (frintp(D, V0, V0), f64::ceil),
        (frintz(D, V0, V0), f64::trunc),
        (frintn(D, V0, V0), f64::round_ties_even),
        (frinta(D, V0, V0), f64::round),
        (fabs(D, V0, V0), f64::abs),
        (fneg(D, V0, V0), |a| -a),
        (fsqrt(D, V0, V0), f64::sqrt),
        (fmov(D, V0, V0), |a| a),
    ];
    for (word, model) in rounding {
        calls.function(&[load, word, fmov_to_gpr(D, X0, V0)]);
        // Of NaNs, Rust leaves sign and payload open.
        for value in DOUBLES.into_iter().filter(|&value| !model(value).is_nan()) {
            calls.expect([value.to_bits(), 0, 0], model(value).to_bits());
        }
    }
    calls.function(&[load, fcvt_d_to_s(V0, V0), fcvt_s_to_d(V0, V0), fmov_to_gpr(D, X0, V0)]);
    for value in DOUBLES.into_iter().filter(|value| !value.is_nan()) {
        calls.expect([value.to_bits(), 0, 0], f64::from(value as f32).to_bits());
    }
    for bits in
        [0x3ff0_0000_0000_0000_u64, 0xbff0_0000_0000_0000, 0x403f_0000_0000_0000, 0x3fc0_0000_0000_0000]
    {
        let imm = FpImm::new(f64::from_bits(bits)).expect("eight bits");
        calls.function(&[fmov_imm(D, V0, imm), fmov_to_gpr(D, X0, V0)]);
        calls.expect([0, 0, 0], bits);
    }
    calls.run("conversions", always);
}

#[test]
fn floating_point_arithmetic_and_comparison() {
    let mut calls = Calls::new();
    let load = [fmov_from_gpr(D, V0, X0), fmov_from_gpr(D, V1, X1), fmov_from_gpr(D, V2, X2)];
    let minimum = |a: f64, b: f64| {
        if a < b || (a == b && a.is_sign_negative()) { a } else { b }
    };
    let maximum = |a: f64, b: f64| {
        if a > b || (a == b && a.is_sign_positive()) { a } else { b }
    };
    type Model<'a> = &'a dyn Fn(f64, f64, f64) -> f64;
    let rows: [(u32, Model<'_>); 11] = [
        (fadd(D, V0, V0, V1), &|a, b, _| a + b),
        (fsub(D, V0, V0, V1), &|a, b, _| a - b),
        (fmul(D, V0, V0, V1), &|a, b, _| a * b),
        (fnmul(D, V0, V0, V1), &|a, b, _| -(a * b)),
        (fdiv(D, V0, V0, V1), &|a, b, _| a / b),
        (fmin(D, V0, V0, V1), &|a, b, _| if a.is_nan() || b.is_nan() { f64::NAN } else { minimum(a, b) }),
        (fmax(D, V0, V0, V1), &|a, b, _| if a.is_nan() || b.is_nan() { f64::NAN } else { maximum(a, b) }),
        (fmadd(D, V0, V0, V1, V2), &|a, b, c| a.mul_add(b, c)),
        (fmsub(D, V0, V0, V1, V2), &|a, b, c| (-a).mul_add(b, c)),
        (fnmadd(D, V0, V0, V1, V2), &|a, b, c| (-a).mul_add(b, -c)),
        (fnmsub(D, V0, V0, V1, V2), &|a, b, c| a.mul_add(b, -c)),
    ];
    let bits_out = [fmov_to_gpr(D, X0, V0)];
    let is_nan = [fcmp(D, V0, V0), cset(W, X0, Cond::Vs)];
    for (word, model) in rows {
        for nan in [false, true] {
            let mut body = load.to_vec();
            body.push(word);
            body.extend(if nan { &is_nan[..] } else { &bits_out[..] });
            calls.function(&body);
            for a in DOUBLES {
                for b in DOUBLES {
                    let c = 0.1;
                    let expected = model(a, b, c);
                    let arguments = [a, b, c].map(f64::to_bits);
                    if nan {
                        calls.expect(arguments, u64::from(expected.is_nan()));
                    } else if !expected.is_nan() {
                        calls.expect(arguments, expected.to_bits());
                    }
                }
            }
        }
    }
    // What the documentation of `Cond` says of each condition after `fcmp`.
    let meanings: [(Cond, fn(f64, f64) -> bool); 12] = [
        (Cond::Eq, |a, b| a == b),
        (Cond::Ne, |a, b| a != b),
        (Cond::Mi, |a, b| a < b),
        (Cond::Ls, |a, b| a <= b),
        (Cond::Gt, |a, b| a > b),
        (Cond::Ge, |a, b| a >= b),
        (Cond::Lt, |a, b| !(a >= b)),
        (Cond::Le, |a, b| !(a > b)),
        (Cond::Hi, |a, b| !(a <= b)),
        (Cond::Pl, |a, b| !(a < b)),
        (Cond::Vs, |a, b| a.is_nan() || b.is_nan()),
        (Cond::Vc, |a, b| !a.is_nan() && !b.is_nan()),
    ];
    for (cond, model) in meanings {
        calls.function(&[load[0], load[1], fcmp(D, V0, V1), cset(W, X0, cond)]);
        for a in DOUBLES {
            for b in DOUBLES {
                calls.expect([a.to_bits(), b.to_bits(), 0], u64::from(model(a, b)));
            }
        }
        calls.function(&[load[0], fcmp_zero(D, V0), cset(W, X0, cond)]);
        for a in DOUBLES {
            calls.expect([a.to_bits(), 0, 0], u64::from(model(a, 0.0)));
        }
    }
    // a < b && b < c without a branch.
    calls.function(&[
        load[0],
        load[1],
        load[2],
        fcmp(D, V0, V1),
        fccmp(D, V1, V2, 0, Cond::Mi),
        cset(W, X0, Cond::Mi),
    ]);
    for a in DOUBLES {
        for b in DOUBLES {
            calls.expect([a, b, 1.5].map(f64::to_bits), u64::from(a < b && b < 1.5));
        }
    }
    calls.run("floating point", always);
}

#[test]
fn exclusives_add_without_lse() {
    let mut calls = Calls::new();
    let fits = |word: Option<u32>| word.expect("an offset that fits");
    // x0 is stored, x1 added in a loop of exclusives, x0 read back by a load-acquire.
    calls.function(&[
        fits(str(X, X0, Addr::PreIndex(SP, -16))),
        mov_reg(X, X9, SP),
        ldaxr(AtomicSize::Double, X10, X9),
        add_reg(X, X10, X10, X1),
        stlxr(AtomicSize::Double, X11, X10, X9),
        fits(cbnz(W, X11, -12)),
        dmb(Barrier::Ish),
        ldar(AtomicSize::Double, X0, X9),
        stlr(AtomicSize::Word, ZR, X9),
        ldar(AtomicSize::Double, X10, X9),
        sub_reg(X, X0, X0, X10),
        add_imm(X, SP, SP, ArithImm::new(16).expect("16")),
    ]);
    for (a, b) in pairs() {
        // `stlr` of a word cleared the lower half, so the difference is that half of the sum.
        calls.expect([a, b, 0], a.wrapping_add(b) & 0xffff_ffff);
    }
    calls.run("exclusives", always);
}

#[test]
fn lse_atomics_answer_what_memory_held() {
    let mut calls = Calls::new();
    let fits = |word: Option<u32>| word.expect("an offset that fits");
    type Atomic = fn(AtomicSize, Ordering, Gpr, Gpr, Gpr) -> u32;
    let rows: [(Atomic, fn(u64, u64) -> u64); 5] = [
        (ldadd, |memory, b| memory.wrapping_add(b)),
        (ldclr, |memory, b| memory & !b),
        (ldeor, |memory, b| memory ^ b),
        (ldset, |memory, b| memory | b),
        (swp, |_, b| b),
    ];
    for (atomic, model) in rows {
        // Memory holds x0; the operand is x1. The answer is the new memory plus three times the old.
        calls.function(&[
            fits(str(X, X0, Addr::PreIndex(SP, -16))),
            mov_reg(X, X9, SP),
            atomic(AtomicSize::Double, Ordering::AcquireRelease, X1, X10, X9),
            fits(ldr(X, X0, Addr::PostIndex(SP, 16))),
            add_shifted(X, X0, X0, X10, Shift::Lsl, 1),
            add_reg(X, X0, X0, X10),
        ]);
        for (a, b) in pairs() {
            calls.expect([a, b, 0], model(a, b).wrapping_add(a.wrapping_mul(3)));
        }
    }
    // cas: memory holds x0, is compared with x1, and becomes x2 where they are equal; x1 becomes the old memory.
    calls.function(&[
        fits(str(X, X0, Addr::PreIndex(SP, -16))),
        mov_reg(X, X9, SP),
        cas(AtomicSize::Double, Ordering::AcquireRelease, X1, X2, X9),
        fits(ldr(X, X0, Addr::PostIndex(SP, 16))),
        add_shifted(X, X0, X0, X1, Shift::Lsl, 1),
        add_reg(X, X0, X0, X1),
    ]);
    for (a, b) in pairs() {
        let memory = if a == b { 42 } else { a };
        calls.expect([a, b, 42], u64::wrapping_add(memory, a.wrapping_mul(3)));
    }
    calls.run("LSE atomics", |features| features.lse);
}

#[test]
fn system_instructions_are_accepted() {
    let mut calls = Calls::new();
    // Pointer authentication around a frame: hints on processors without it.
    calls.function(&[paciasp(), nop(), autiasp()]);
    calls.expect([42, 0, 0], 42);
    calls.function(&[dmb(Barrier::Ish), dsb(Barrier::Ish), isb(), clrex(), yield_hint()]);
    calls.expect([42, 0, 0], 42);
    // Cache maintenance of the stack's own line, and the line size that says how far to step: at least 16 bytes.
    calls.function(&[
        mov_reg(X, X9, SP),
        dc_cvau(X9),
        ic_ivau(X9),
        mrs(X0, SysReg::CtrEl0),
        ubfx(X, X0, X0, 16, 4),
        movz(X, X1, 2, 0),
        cmp_reg(X, X0, X1),
        cset(W, X0, Cond::Hs),
    ]);
    calls.expect([0, 0, 0], 1);
    calls.run("system instructions", always);
}
