//! What must hold of every operand: bitmask immediates by brute force, constants by running their sequences, ranges.

use std::collections::BTreeSet;
use std::panic::catch_unwind;

use tierlock_asm::a64::*;

/// Every bitmask immediate of a width, built from what it is: a rotated run of ones in a repeated element.
fn brute_force(width: Width) -> BTreeSet<u64> {
    let mut values = BTreeSet::new();
    for size in [2u32, 4, 8, 16, 32, 64].into_iter().filter(|&size| size <= width.bits()) {
        for ones in 1..size {
            for rotation in 0..size {
                let bit = |position: u32| u64::from((position + rotation) % size < ones);
                values.insert(
                    (0..width.bits()).fold(0, |value, position| value | bit(position % size) << position),
                );
            }
        }
    }
    values
}

/// Each value with what the encoder makes of it.
pub fn bitmasks(width: Width) -> Vec<(u64, LogicalImm)> {
    let encode =
        |value| LogicalImm::new(value, width).unwrap_or_else(|| panic!("{value:#x} is a bitmask immediate"));
    brute_force(width).into_iter().map(|value| (value, encode(value))).collect()
}

/// The immediate of `fmov` with these bits.
pub fn fp_immediate(bits: u8) -> FpImm {
    // VFPExpandImm: sign, NOT(b), b eight times, cdefgh.
    let b = u64::from(bits >> 6 & 1);
    let exponent = ((b ^ 1) << 10) + b * 0x3fc + u64::from(bits >> 4 & 3);
    let value = f64::from_bits(u64::from(bits >> 7) << 63 | exponent << 52 | u64::from(bits & 15) << 48);
    FpImm::new(value).unwrap_or_else(|| panic!("{value} has eight bits"))
}

/// Numbers without a pattern, the same in every run (Marsaglia's xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}

#[test]
fn bitmask_immediates_are_those_of_brute_force() {
    for (width, count) in [(Width::X, 5334), (Width::W, 1302)] {
        let values = brute_force(width);
        assert_eq!(values.len(), count);
        let mut seen = BTreeSet::new();
        for &value in &values {
            let imm = LogicalImm::new(value, width).unwrap();
            assert_eq!(imm.value(), value, "{value:#x} does not survive {:#x}", imm.bits());
            assert!(seen.insert(imm.bits()), "two values share {:#x}", imm.bits());
            assert!(width == Width::X || imm.bits() >> 12 == 0, "N is reserved at 32 bits");
        }
        // A neighbour one bit away, and numbers at random, are refused unless they are in the set.
        let near = values.iter().flat_map(|value| (0..width.bits()).map(move |bit| value ^ 1 << bit));
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let far = (0..200_000).map(|_| random.next() >> (64 - width.bits()));
        for value in near.chain(far).chain([0, u64::MAX >> (64 - width.bits())]) {
            assert_eq!(LogicalImm::new(value, width).is_some(), values.contains(&value), "{value:#x}");
        }
    }
    assert_eq!(LogicalImm::new(0xffff_ffff_ffff_fffe, Width::W), None, "the upper half is not ignored");
}

#[test]
fn fp_immediates_are_the_256_values() {
    let values: BTreeSet<u64> = (0..=255).map(|bits| fp_immediate(bits).value().to_bits()).collect();
    assert_eq!(values.len(), 256);
    for bits in 0..=255 {
        assert_eq!(fp_immediate(bits).bits(), bits);
    }
    for value in [0.0, -0.0, f64::NAN, f64::INFINITY, 0.1, 32.0, 0.1171875, 1.03125, f64::MIN_POSITIVE] {
        assert_eq!(FpImm::new(value), None, "{value}");
    }
}

#[test]
fn arithmetic_immediates_have_twelve_bits_and_maybe_a_shift() {
    for value in 0..1u64 << 25 {
        let fits = value < 4096 || (value & 0xfff == 0 && value < 1 << 24);
        let imm = ArithImm::new(value);
        assert_eq!(imm.is_some(), fits, "{value:#x}");
        assert!(imm.is_none_or(|imm| imm.value() == value), "{value:#x}");
    }
    assert_eq!(ArithImm::new(u64::MAX), None);
    assert_eq!(try_add_imm(Width::X, X0, X1, i64::MIN), None);
    assert_eq!(try_sub_imm(Width::X, X0, X1, i64::MIN), None);
    assert_eq!(try_cmp_imm(Width::X, X0, 4097), None);
    assert_eq!(ccmp_imm(Width::X, X0, 32, 0, Cond::Eq), None);
    assert_eq!(ccmn_imm(Width::X, X0, 32, 0, Cond::Eq), None);
}

/// What a sequence of `movz`, `movn`, `movk` and `orr` leaves in `rd`.
fn run(rd: Gpr, words: &[u32]) -> u64 {
    let mut value = 0xdead_beef_dead_beef_u64;
    for &word in words {
        assert_eq!(word & 31, u32::from(rd.number()), "{word:08x} writes another register");
        let wide = word >> 31 == 1;
        let (imm, shift) = (u64::from(word >> 5 & 0xffff), (word >> 21 & 3) * 16);
        value = match word & 0x7f80_0000 {
            0x5280_0000 => imm << shift,
            0x1280_0000 => !(imm << shift),
            0x7280_0000 => value & !(0xffff << shift) | imm << shift,
            0x3200_0000 | 0x3240_0000 => {
                assert_eq!(word >> 5 & 31, 31, "orr reads the zero register");
                let width = if wide { Width::X } else { Width::W };
                let bits = word >> 10 & 0x1fff;
                bitmask_of(bits, width)
            }
            _ => panic!("{word:08x} is not part of a constant"),
        };
        if !wide {
            value &= 0xffff_ffff;
        }
    }
    value
}

/// Looked up, so that this does not lean on the decoder that the encoder's author wrote.
fn bitmask_of(bits: u32, width: Width) -> u64 {
    let size = if bits >> 12 == 1 { 64 } else { 1 << (31 - (!bits & 0x3f).leading_zeros()) };
    let (ones, rotation) = ((bits & (size - 1)) + 1, bits >> 6 & 0x3f & (size - 1));
    let bit = |position: u32| u64::from((position + rotation) % size < ones);
    (0..width.bits()).fold(0, |value, position| value | bit(position % size) << position)
}

/// The least number of words by trying every start: each half that it leaves wrong costs one `movk`.
fn shortest(value: u64, bitmasks: &[u64]) -> usize {
    let halves =
        |value: u64| [value as u16, (value >> 16) as u16, (value >> 32) as u16, (value >> 48) as u16];
    let len = |start: u64| 1 + halves(value ^ start).iter().filter(|&&half| half != 0).count();
    let wide = (0..64).step_by(16).flat_map(|shift| {
        let (ones, half) = (0xffff_u64 << shift, value & 0xffff << shift);
        let movn = !(ones ^ half);
        let movn_w = if shift < 32 { movn & 0xffff_ffff } else { half };
        [half, movn, movn_w]
    });
    wide.chain(bitmasks.iter().copied()).map(len).min().expect("there are starts")
}

#[test]
fn constants_take_the_shortest_sequence_and_come_out_right() {
    let bitmasks: Vec<u64> = brute_force(Width::X).into_iter().chain(brute_force(Width::W)).collect();
    let mut values: Vec<u64> = vec![0, 1, 42, u64::MAX, 0xffff_ffff, 0xffff_0000, 0x8000_0000_0000_0000];
    // Halves that interact: all zeros, all ones, edges of a run, and two that match each other.
    let halves = [0u64, 0xffff, 0x8000, 0x7fff, 0x1234, 0x00ff, 0x5555];
    for a in halves {
        for b in halves {
            for c in halves {
                values.extend(halves.map(|d| a << 48 | b << 32 | c << 16 | d));
            }
        }
    }
    let mut random = Random(0x0123_4567_89ab_cdef);
    for &bitmask in bitmasks.iter().step_by(7) {
        values.push(bitmask);
        for position in [0, 16, 32, 48] {
            values.push(bitmask & !(0xffff << position) | (random.next() & 0xffff) << position);
        }
        let (first, second) = (random.next() % 4 * 16, random.next() % 4 * 16);
        values.push(bitmask ^ (random.next() & 0xffff) << first ^ (random.next() & 0xffff) << second);
    }
    values.extend((0..500).map(|_| random.next()));
    values.extend((0..500).map(|_| random.next() >> 32));
    let mut lengths = [0; 5];
    for value in values {
        let sequence = mov_imm_sequence(X19, value);
        assert_eq!(run(X19, &sequence), value, "{value:#x} by {sequence:08x?}");
        assert_eq!(sequence.len(), shortest(value, &bitmasks), "{value:#x} by {sequence:08x?}");
        lengths[sequence.len()] += 1;
    }
    assert!(lengths[1..].iter().all(|&count| count > 100), "every length is tried: {lengths:?}");
}

#[test]
fn branches_refuse_what_does_not_fit() {
    type Encode = fn(i64) -> Option<u32>;
    let branches: [(&str, OffsetKind, i64, Encode); 11] = [
        ("b", OffsetKind::Imm26, 128 << 20, b),
        ("bl", OffsetKind::Imm26, 128 << 20, bl),
        ("b.ne", OffsetKind::Imm19, 1 << 20, |offset| b_cond(Cond::Ne, offset)),
        ("cbz", OffsetKind::Imm19, 1 << 20, |offset| cbz(Width::X, X30, offset)),
        ("cbnz", OffsetKind::Imm19, 1 << 20, |offset| cbnz(Width::W, X30, offset)),
        ("ldr", OffsetKind::Imm19, 1 << 20, |offset| ldr_literal(Width::X, X30, offset)),
        ("ldrsw", OffsetKind::Imm19, 1 << 20, |offset| ldrsw_literal(X30, offset)),
        ("ldr d", OffsetKind::Imm19, 1 << 20, |offset| ldr_literal_fp(FpAccess::D, V31, offset)),
        ("tbz", OffsetKind::Imm14, 32 << 10, |offset| tbz(X30, 63, offset)),
        ("tbnz", OffsetKind::Imm14, 32 << 10, |offset| tbnz(X30, 0, offset)),
        ("adr", OffsetKind::Adr, 1 << 20, |offset| adr(X30, offset)),
    ];
    for (name, kind, reach, encode) in branches {
        let step = if kind == OffsetKind::Adr { 1 } else { 4 };
        assert_eq!(kind.range(), (-reach, reach - step), "{name}");
        let zero = encode(0).unwrap();
        assert_eq!(OffsetKind::of(zero), Some(kind), "{name}");
        for offset in [-reach, -reach + step, -step, 0, step, reach / 2, reach - step] {
            let word = encode(offset).unwrap_or_else(|| panic!("{name} reaches {offset}"));
            assert_eq!(kind.read(word), offset, "{name} to {offset}");
            assert_eq!(kind.patch(zero, offset), Some(word), "{name} patched to {offset}");
            assert_eq!(kind.patch(word, 0), Some(zero), "{name} patched back from {offset}");
        }
        for offset in [-reach - step, reach, reach + step, 1 << 40, -(1 << 40), i64::MIN, i64::MAX] {
            assert_eq!(encode(offset), None, "{name} to {offset}");
        }
        if step == 4 {
            for offset in [1, 2, 3, -1, reach - 1] {
                assert_eq!(encode(offset), None, "{name} to the unaligned {offset}");
            }
        }
    }
    assert_eq!(adrp(X0, (1 << 20) - 1).map(|word| word & 31), Some(0));
    assert_eq!(adrp(X0, 1 << 20), None);
    assert_eq!(adrp(X0, -(1 << 20) - 1), None);
    for word in
        [nop(), ret(), add_reg(Width::X, X0, X1, X2), adrp(X0, 0).unwrap(), br(X0), brk(0), 0xd503_201f]
    {
        assert_eq!(OffsetKind::of(word), None, "{word:08x} holds no offset");
    }
}

#[test]
fn loads_and_stores_refuse_what_does_not_fit() {
    for access in [GprAccess::Ldrb, GprAccess::LdrshX, GprAccess::Ldrsw, GprAccess::StrX] {
        let size = i64::from(access.bytes());
        let encode = |addr| gpr_access(access, X0, addr);
        assert!(encode(Addr::Offset(X1, 4095 * size)).is_some());
        for offset in [-size, 4096 * size, i64::MAX, i64::MIN] {
            assert_eq!(encode(Addr::Offset(X1, offset)), None, "{access:?} at {offset}");
        }
        if size > 1 {
            assert_eq!(encode(Addr::Offset(X1, size + 1)), None, "{access:?} unaligned");
        }
        for form in [Addr::Unscaled, Addr::PreIndex, Addr::PostIndex] {
            assert!(encode(form(X1, -256)).is_some() && encode(form(X1, 255)).is_some());
            for offset in [-257, 256, i64::MAX, i64::MIN] {
                assert_eq!(encode(form(X1, offset)), None, "{access:?} at {offset}");
            }
        }
        for offset in -300..5000 * size {
            match Addr::base_offset(X1, offset, size as u32) {
                Some(addr) => assert!(encode(addr).is_some(), "{access:?} at {offset}"),
                None => {
                    assert_eq!(encode(Addr::Offset(X1, offset)), None);
                    assert_eq!(encode(Addr::Unscaled(X1, offset)), None);
                }
            }
        }
    }
    for (size, w) in [(4, Width::W), (8, Width::X)] {
        for offset in [-65 * size, 64 * size, size / 2, i64::MAX, i64::MIN] {
            for form in [PairAddr::Offset, PairAddr::PreIndex, PairAddr::PostIndex] {
                assert_eq!(ldp(w, X0, X1, form(SP, offset)), None);
                assert_eq!(stp(w, X0, X1, form(SP, offset)), None);
            }
        }
    }
    assert_eq!(stp_fp(FpAccess::Q, V0, V1, PairAddr::Offset(SP, 1024)), None);
    assert_eq!(ldp_fp(FpAccess::Q, V0, V1, PairAddr::Offset(SP, 8)), None);
    assert_eq!(str_fp(FpAccess::Q, V0, Addr::Offset(SP, 8)), None);
    assert_eq!(ldr_fp(FpAccess::D, V0, Addr::Offset(SP, 4096 * 8)), None);
}

#[test]
fn operands_that_mean_something_else_panic() {
    type Wrong = (&'static str, fn() -> Option<u32>);
    let wrong: [Wrong; 22] = [
        ("x31", || Some(u32::from(Gpr::new(31).number()))),
        ("v32", || Some(u32::from(Fpr::new(32).number()))),
        ("add x0, sp, x1 as a shifted register", || Some(add_reg(Width::X, X0, SP, X1))),
        ("add xzr, x0, #1", || Some(add_imm(Width::X, ZR, X0, ArithImm::new(1).unwrap()))),
        ("subs sp, x0, #1", || Some(subs_imm(Width::X, SP, X0, ArithImm::new(1).unwrap()))),
        ("mov sp, xzr", || Some(mov_reg(Width::X, SP, ZR))),
        ("ldr x0, [xzr]", || ldr(Width::X, X0, Addr::Offset(ZR, 0))),
        ("str sp, [x0]", || str(Width::X, SP, Addr::Offset(X0, 0))),
        ("ldr x0, [x0], #8", || ldr(Width::X, X0, Addr::PostIndex(X0, 8))),
        ("str x0, [x0, #8]!", || str(Width::X, X0, Addr::PreIndex(X0, 8))),
        ("ldp x0, x0, [sp]", || ldp(Width::X, X0, X0, PairAddr::Offset(SP, 0))),
        ("stp x0, x1, [x1, #16]!", || stp(Width::X, X0, X1, PairAddr::PreIndex(X1, 16))),
        ("stxr w0, x0, [x1]", || Some(stxr(AtomicSize::Double, X0, X0, X1))),
        ("stlxr w1, x0, [x1]", || Some(stlxr(AtomicSize::Double, X1, X0, X1))),
        ("lsl w0, w1, #32", || Some(lsl_imm(Width::W, X0, X1, 32))),
        ("lsr w0, w1, #32", || Some(lsr_imm(Width::W, X0, X1, 32))),
        ("add with ror", || Some(add_shifted(Width::X, X0, X1, X2, Shift::Ror, 1))),
        ("uxtw #5", || Some(add_extended(Width::X, X0, X1, X2, Extend::Uxtw, 5))),
        ("ubfx #60, #5", || Some(ubfx(Width::X, X0, X1, 60, 5))),
        ("movz lsl 8", || Some(movz(Width::X, X0, 1, 8))),
        ("cset al", || Some(cset(Width::X, X0, Cond::Al))),
        ("msr ctr_el0", || Some(msr(SysReg::CtrEl0, X0))),
    ];
    for (text, encode) in wrong {
        assert!(catch_unwind(encode).is_err(), "{text} was encoded");
    }
}
