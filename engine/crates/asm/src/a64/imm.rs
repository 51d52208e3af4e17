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
/// `orr` with a bitmask immediate, of either width, and go on with `movk`. Every value has one of four words or
/// fewer. At equal length `movz` wins over `movn` and both over `orr`, so that 42 is `mov x0, #42`.
///
/// # Panics
/// If `rd` is `sp` or the zero register.
pub fn mov_imm_sequence(rd: Gpr, value: u64) -> ImmSequence {
    assert!(!rd.is_sp() && !rd.is_zr(), "a constant goes to x0 to x30");
    let halves = halfwords(value);
    let first_unlike = |filler: u16| halves.iter().position(|&half| half != filler).unwrap_or(0);

    let at = first_unlike(0);
    let movz = dp_imm::movz(Width::X, rd, halves[at], at as u8 * 16);
    let mut best = Start { word: movz, value: u64::from(halves[at]) << (at * 16) };

    let at = first_unlike(0xffff);
    let movn = dp_imm::movn(Width::X, rd, !halves[at], at as u8 * 16);
    best.or_shorter(Start { word: movn, value: !(u64::from(!halves[at]) << (at * 16)) }, value);

    // A `movn` of 32 bits gives ones in one half and zeros in the upper two.
    let at = if halves[1] == 0xffff { 0 } else { 1 };
    let movn = dp_imm::movn(Width::W, rd, !halves[at], at as u8 * 16);
    best.or_shorter(Start { word: movn, value: u64::from(!(u32::from(!halves[at]) << (at * 16))) }, value);

    if best.len(value) > 1 {
        best.or_bitmask(rd, value, Width::W);
        best.or_bitmask(rd, value, Width::X);
    }
    best.finish(rd, value)
}

fn halfwords(value: u64) -> [u16; 4] {
    [value as u16, (value >> 16) as u16, (value >> 32) as u16, (value >> 48) as u16]
}

/// The first word of a sequence and what it leaves in the register; one `movk` for each wrong half follows.
struct Start {
    word: u32,
    value: u64,
}

impl Start {
    fn len(&self, wanted: u64) -> usize {
        1 + halfwords(self.value ^ wanted).iter().filter(|&&half| half != 0).count()
    }

    fn or_shorter(&mut self, other: Start, wanted: u64) {
        if other.len(wanted) < self.len(wanted) {
            *self = other;
        }
    }

    /// Takes `orr` where it saves a word: with all halves right, or with up to two that `movk` corrects.
    ///
    /// What to try in a half that will be corrected: a copy of another serves the elements of 32 bits or fewer; in
    /// longer runs a half with one end of the run may as well be full or empty, and one that holds both ends leaves
    /// the rest uniform, which the wide moves do as well. More than two corrections never save a word.
    fn or_bitmask(&mut self, rd: Gpr, wanted: u64, width: Width) {
        let halves = halfwords(wanted);
        let count = width.bits() as usize / 16;
        let fillers = [0, 0xffff, halves[0], halves[1], halves[2], halves[3]];
        let mut attempt = |mut trial: [u16; 4]| {
            if width == Width::W {
                (trial[2], trial[3]) = (0, 0);
            }
            let value = trial.iter().rev().fold(0u64, |value, &half| value << 16 | u64::from(half));
            if let Some(imm) = LogicalImm::new(value, width) {
                self.or_shorter(Start { word: dp_imm::orr_imm(rd, Gpr::ZR, imm), value }, wanted);
            }
            self.len(wanted)
        };
        let mut shortest = attempt(halves);
        for (first, filler) in positions(0, count, fillers) {
            if shortest <= 2 {
                return;
            }
            let mut trial = halves;
            trial[first] = filler;
            shortest = attempt(trial);
        }
        for (first, filler) in positions(0, count, fillers) {
            for (second, second_filler) in positions(first + 1, count, fillers) {
                if shortest <= 3 {
                    return;
                }
                let mut trial = halves;
                (trial[first], trial[second]) = (filler, second_filler);
                shortest = attempt(trial);
            }
        }
    }

    fn finish(self, rd: Gpr, wanted: u64) -> ImmSequence {
        let mut sequence = ImmSequence { words: [self.word, 0, 0, 0], len: 1 };
        let halves = halfwords(wanted).into_iter().zip(halfwords(self.value));
        for (shift, (half, present)) in (0u8..).step_by(16).zip(halves) {
            if half != present {
                sequence.words[sequence.len as usize] = dp_imm::movk(Width::X, rd, half, shift);
                sequence.len += 1;
            }
        }
        sequence
    }
}

fn positions(from: usize, to: usize, fillers: [u16; 6]) -> impl Iterator<Item = (usize, u16)> {
    (from..to).flat_map(move |position| fillers.into_iter().map(move |filler| (position, filler)))
}

#[cfg(test)]
mod tests {
    use super::super::reg::X0;
    use super::*;

    #[test]
    fn the_bytes_of_mov_x0_42_are_as_promised() {
        let sequence = mov_imm_sequence(X0, 42);
        assert_eq!(sequence.len(), 1);
        assert_eq!(sequence[0].to_le_bytes(), [0x40, 0x05, 0x80, 0xd2]);
    }
}
