//! The registers to allocate, numbered densely, so that sets of them of both classes are words of bits.

use crate::machine::{PReg, PRegSet, RegClass, RegEnv};

/// A set of allocatable registers: bit n for [`Reg`] n.
pub(super) type RegMask = u64;

/// An allocatable register, by its place in [`Regs::all`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Reg(pub u8);

impl Reg {
    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(super) fn bit(self) -> RegMask {
        1 << self.0
    }
}

/// The members of a mask, the cheapest first.
pub(super) fn members(mask: RegMask) -> impl Iterator<Item = Reg> {
    let mut rest = mask;
    std::iter::from_fn(move || {
        let first = (rest != 0).then(|| Reg(rest.trailing_zeros() as u8));
        rest &= rest.wrapping_sub(1);
        first
    })
}

/// The numbering.
#[derive(Debug)]
pub(super) struct Regs {
    /// All of them, those of a class together, the cheapest first.
    pub all: Vec<PReg>,
    /// Which are of which class.
    pub class: [RegMask; 2],
    /// Which a function must leave as it found them.
    pub callee_saved: RegMask,
    number: [u8; PReg::COUNT],
}

const NO_REG: u8 = u8::MAX;

impl Regs {
    pub(super) fn new(env: &RegEnv) -> Regs {
        let mut regs =
            Regs { all: Vec::new(), class: [0; 2], callee_saved: 0, number: [NO_REG; PReg::COUNT] };
        for class in RegClass::ALL {
            for &preg in &env.allocatable[class as usize] {
                let own = Reg(regs.all.len() as u8);
                regs.number[preg.index()] = own.0;
                regs.class[class as usize] |= own.bit();
                if env.callee_saved.contains(preg) {
                    regs.callee_saved |= own.bit();
                }
                regs.all.push(preg);
            }
        }
        regs
    }

    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    /// The register's number, if it may be allocated.
    pub(super) fn find(&self, preg: PReg) -> Option<Reg> {
        let number = self.number[preg.index()];
        (number != NO_REG).then_some(Reg(number))
    }

    pub(super) fn mask(&self, set: PRegSet) -> RegMask {
        set.iter().filter_map(|preg| self.find(preg)).fold(0, |mask, reg| mask | reg.bit())
    }
}
