//! Immediates that A64 encodes in a form of its own, and the shortest way to put a constant in a register.
//!
//! Floor: beside the registers, below the encoders. Invariant: a value of one of these types is encodable, so
//! the encoders that take one cannot fail.

use std::ops::Deref;

use super::encode::dp_imm;
use super::reg::{Gpr, Width};

/// The immediate of `add`, `sub`, `cmp` and `cmn`: 12 bits, optionally shifted left by 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArithImm {
    bits: u16,
    shifted: bool,
}

impl ArithImm {
    /// Zero, for `mov` from or to `sp`.
    pub const ZERO: ArithImm = ArithImm { bits: 0, shifted: false };

    /// `value` if it is below 4096, or a multiple of 4096 below 2^24.
    #[inline]
    pub const fn new(value: u64) -> Option<ArithImm> {
        if value < 1 << 12 {
            Some(ArithImm { bits: value as u16, shifted: false })
        } else if value < 1 << 24 && value & 0xfff == 0 {
            Some(ArithImm { bits: (value >> 12) as u16, shifted: true })
        } else {
            None
        }
    }

    /// The number that is added.
    pub const fn value(self) -> u64 {
        (self.bits as u64) << if self.shifted { 12 } else { 0 }
    }

    /// The fields `sh` (bit 22) and `imm12` (bits 10 to 21).
    #[inline]
    pub(super) const fn field(self) -> u32 {
        (self.shifted as u32) << 22 | (self.bits as u32) << 10
    }
}

/// The immediate of `and`, `orr`, `eor` and `tst`: an element of 2, 4, 8, 16, 32 or 64 bits that holds one run of
/// ones, rotated, and repeated to the width (pseudocode `DecodeBitMasks`). There are 5,334 for 64 bits, 1,302
/// for 32; neither zero nor all ones is among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogicalImm {
    /// `N:immr:imms`, 13 bits.
    bits: u16,
    width: Width,
}

impl LogicalImm {
    /// `value` as a bitmask immediate for operations of `width`. For [`Width::W`] the upper half must be zero.
    ///
    /// The period is found by halving while both halves agree; in the element, ones that wrap around are counted
    /// as the zeros that do not.
    pub const fn new(value: u64, width: Width) -> Option<LogicalImm> {
        let value = match width {
            Width::W if value >> 32 != 0 => return None,
            Width::W => value | value << 32,
            Width::X => value,
        };
        if value == 0 || value == u64::MAX {
            return None;
        }
        let mut size = 64u32;
        while size > 2 {
            let half = size / 2;
            let mask = (1u64 << half) - 1;
            if value & mask != (value >> half) & mask {
                break;
            }
            size = half;
        }
        let mask = u64::MAX >> (64 - size);
        let element = value & mask;
        let ones = element.count_ones();
        // Where the run starts: the lowest one whose right neighbour, cyclically, is a zero.
        let start = if element & 1 == 0 {
            element.trailing_zeros()
        } else {
            // The run begins at bit 0 or wraps; its zeros are one run that ends at the element's top or inside.
            let zeros = !element & mask;
            (zeros.trailing_zeros() + (size - ones)) % size
        };
        let run = u64::MAX >> (64 - ones);
        let rotated = if start == 0 { run } else { (run << start | run >> (size - start)) & mask };
        if rotated != element {
            return None;
        }
        let immr = (size - start) % size;
        // imms holds the element's size as leading ones and the run's length below them; N tells 64 apart.
        let imms = (!(size * 2 - 1) & 0x3f) | (ones - 1);
        let n = (size == 64) as u32;
        Some(LogicalImm { bits: (n << 12 | immr << 6 | imms) as u16, width })
    }

    /// `N:immr:imms`, the 13 bits of the encoding.
    #[inline]
    pub const fn bits(self) -> u16 {
        self.bits
    }

    /// The width it was made for.
    #[inline]
    pub const fn width(self) -> Width {
        self.width
    }

    /// The value, from the 13 bits (the architecture's `DecodeBitMasks`).
    pub const fn value(self) -> u64 {
        let n = (self.bits as u32 >> 12) & 1;
        let immr = (self.bits as u32 >> 6) & 0x3f;
        let imms = self.bits as u32 & 0x3f;
        let length = 31 - (n << 6 | (!imms & 0x3f)).leading_zeros();
        let size = 1u32 << length;
        let (ones, rotate) = ((imms & (size - 1)) + 1, immr & (size - 1));
        let mask = u64::MAX >> (64 - size);
        let run = u64::MAX >> (64 - ones);
        let mut value = if rotate == 0 { run } else { (run >> rotate | run << (size - rotate)) & mask };
        let mut filled = size;
        while filled < self.width.bits() {
            value |= value << filled;
            filled *= 2;
        }
        value
    }
}

/// [`LogicalImm::new`] by the name that its callers look for.
#[inline]
pub const fn try_logical_imm(value: u64, width: Width) -> Option<LogicalImm> {
    LogicalImm::new(value, width)
}

/// The 8-bit immediate of `fmov`: ±n/16 × 2^r with n in 16..=31 and r in -3..=4 (pseudocode `VFPExpandImm`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FpImm(u8);

impl FpImm {
    /// `value` where 8 bits hold it. Zero, NaN and infinities they never hold.
    pub const fn new(value: f64) -> Option<FpImm> {
        let bits = value.to_bits();
        // Sign, NOT(b), eight copies of b, two bits of exponent, four of fraction, then zeros.
        if bits & 0x0000_ffff_ffff_ffff != 0 {
            return None;
        }
        let exponent_top = (bits >> 54) & 0x1ff;
        if exponent_top != 0x100 && exponent_top != 0x0ff {
            return None;
        }
        let b = (exponent_top & 1) as u8;
        Some(FpImm((bits >> 63 << 7) as u8 | b << 6 | (bits >> 48) as u8 & 0x3f))
    }

    /// The field `imm8`.
    #[inline]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// The value.
    pub const fn value(self) -> f64 {
        let imm = self.0 as u64;
        let top = if imm & 0x40 != 0 { 0x0ff } else { 0x100 };
        f64::from_bits((imm >> 7) << 63 | top << 54 | (imm & 0x3f) << 48)
    }
}

/// One to four instruction words that load a constant. Dereferences to a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImmSequence {
    words: [u32; 4],
    len: u8,
}

impl ImmSequence {
    const fn empty() -> ImmSequence {
        ImmSequence { words: [0; 4], len: 0 }
    }

    fn push(&mut self, word: u32) {
        self.words[self.len as usize] = word;
        self.len += 1;
    }
}

impl Deref for ImmSequence {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        &self.words[..self.len as usize]
    }
}

impl<'a> IntoIterator for &'a ImmSequence {
    type Item = &'a u32;
    type IntoIter = std::slice::Iter<'a, u32>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The shortest sequence that sets all 64 bits of `rd` to `value`, among those that start with `movz`, `movn` or
/// `orr` with a bitmask immediate and go on with `movk`. Every value has one of four words or fewer. At equal
/// length the wide moves win over `orr`, and forms of 32 bits over those of 64.
///
/// # Panics
/// If `rd` is `sp` or the zero register.
pub fn mov_imm_sequence(rd: Gpr, value: u64) -> ImmSequence {
    assert!(!rd.is_sp() && !rd.is_zr(), "a constant goes to x0 to x30");
    let halves = halfwords(value);
    let count = |filler: u16| halves.iter().filter(|&&half| half != filler).count().max(1);
    let (by_movz, by_movn) = (count(0), count(0xffff));
    if by_movz > 1 && value >> 32 == 0 {
        // Two halves of 32 bits are left: one `movn` of 32 bits, or one `orr`, may do.
        let low = value as u32;
        if halves[1] == 0xffff {
            return one(dp_imm::movn(Width::W, rd, !halves[0], 0));
        }
        if halves[0] == 0xffff {
            return one(dp_imm::movn(Width::W, rd, !halves[1], 16));
        }
        if let Some(imm) = LogicalImm::new(u64::from(low), Width::W) {
            return one(dp_imm::orr_imm(rd, Gpr::ZR, imm));
        }
        return start_with_wide(rd, halves, 0, Width::W);
    }
    let wide = by_movz.min(by_movn);
    if wide > 1
        && let Some(imm) = LogicalImm::new(value, Width::X)
    {
        return one(dp_imm::orr_imm(rd, Gpr::ZR, imm));
    }
    // Each `movk` frees one half of the bitmask immediate that it covers.
    for freed in 1..wide.saturating_sub(1) {
        if let Some(sequence) = start_with_orr(rd, halves, freed) {
            return sequence;
        }
    }
    if by_movz <= by_movn {
        let width = if value >> 32 == 0 { Width::W } else { Width::X };
        start_with_wide(rd, halves, 0, width)
    } else {
        start_with_wide(rd, halves, 0xffff, Width::X)
    }
}

fn halfwords(value: u64) -> [u16; 4] {
    [value as u16, (value >> 16) as u16, (value >> 32) as u16, (value >> 48) as u16]
}

fn one(word: u32) -> ImmSequence {
    let mut sequence = ImmSequence::empty();
    sequence.push(word);
    sequence
}

/// `movz` (filler 0) or `movn` (filler 0xffff) for the first half that differs from `filler`, `movk` for the others.
fn start_with_wide(rd: Gpr, halves: [u16; 4], filler: u16, width: Width) -> ImmSequence {
    let mut sequence = ImmSequence::empty();
    for (shift, half) in (0u8..).step_by(16).zip(halves) {
        if half == filler {
            continue;
        }
        sequence.push(match (sequence.len, filler) {
            (0, 0) => dp_imm::movz(width, rd, half, shift),
            (0, _) => dp_imm::movn(width, rd, !half, shift),
            _ => dp_imm::movk(width, rd, half, shift),
        });
    }
    if sequence.is_empty() {
        sequence.push(match filler {
            0 => dp_imm::movz(width, rd, 0, 0),
            _ => dp_imm::movn(width, rd, 0, 0),
        });
    }
    sequence
}

/// `orr` with a bitmask immediate that is right but for `freed` halves (1 or 2), and a `movk` for each of those.
///
/// What to try in a freed half: a copy of another half serves the elements of 32 bits or fewer; in longer runs
/// a half with one end of the run may as well be full or empty, and one that holds both ends leaves the rest
/// uniform, which the wide moves do as well.
fn start_with_orr(rd: Gpr, halves: [u16; 4], freed: usize) -> Option<ImmSequence> {
    let fillers = [0, 0xffff, halves[0], halves[1], halves[2], halves[3]];
    let attempt = |positions: &[(usize, u16)]| {
        let mut trial = halves;
        for &(position, filler) in positions {
            trial[position] = filler;
        }
        let value = trial.iter().rev().fold(0u64, |value, &half| value << 16 | u64::from(half));
        let imm = LogicalImm::new(value, Width::X)?;
        let mut sequence = one(dp_imm::orr_imm(rd, Gpr::ZR, imm));
        for &(position, _) in positions {
            sequence.push(dp_imm::movk(Width::X, rd, halves[position], position as u8 * 16));
        }
        Some(sequence)
    };
    for first in 0..4 {
        for filler in fillers {
            if freed == 1 {
                if let Some(sequence) = attempt(&[(first, filler)]) {
                    return Some(sequence);
                }
                continue;
            }
            for second in first + 1..4 {
                for second_filler in fillers {
                    if let Some(sequence) = attempt(&[(first, filler), (second, second_filler)]) {
                        return Some(sequence);
                    }
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::reg::X0;
    use super::*;

    #[test]
    fn the_bytes_of_mov_x0_42_are_as_promised() {
        let sequence = mov_imm_sequence(X0, 42);
        assert_eq!(sequence.len(), 1);
        assert_eq!(dp_imm::movz(Width::X, X0, 42, 0).to_le_bytes(), [0x40, 0x05, 0x80, 0xd2]);
    }
}
