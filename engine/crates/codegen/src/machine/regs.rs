//! Registers, physical and virtual, and which of them may be allocated.

use std::fmt;

use crate::ir::Type;

/// What a register holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RegClass {
    /// Integers and addresses.
    Int = 0,
    /// Doubles.
    Float = 1,
}

impl RegClass {
    /// Both.
    pub const ALL: [RegClass; 2] = [RegClass::Int, RegClass::Float];

    /// Where values of a type live.
    #[inline]
    pub fn of(ty: Type) -> RegClass {
        if ty == Type::F64 { RegClass::Float } else { RegClass::Int }
    }
}

/// A register of the machine: its class, and its number in instructions, 0 to 31.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PReg(u8);

impl PReg {
    /// How many there can be, of both classes.
    pub const COUNT: usize = 64;

    /// An integer register.
    pub const fn int(number: u8) -> PReg {
        assert!(number < 32);
        PReg(number)
    }

    /// A floating-point register.
    pub const fn float(number: u8) -> PReg {
        assert!(number < 32);
        PReg(32 + number)
    }

    /// The one with this [index](PReg::index).
    pub const fn from_index(index: usize) -> PReg {
        assert!(index < PReg::COUNT);
        PReg(index as u8)
    }

    /// Its index among both classes, below [`PReg::COUNT`].
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Its class.
    #[inline]
    pub const fn class(self) -> RegClass {
        if self.0 < 32 { RegClass::Int } else { RegClass::Float }
    }

    /// Its number in instructions.
    #[inline]
    pub const fn number(self) -> u8 {
        self.0 & 31
    }
}

impl fmt::Debug for PReg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = match self.class() {
            RegClass::Int => 'r',
            RegClass::Float => 'f',
        };
        write!(f, "{prefix}{}", self.number())
    }
}

impl fmt::Display for PReg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A set of registers of the machine.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PRegSet(u64);

impl PRegSet {
    /// No registers.
    pub const EMPTY: PRegSet = PRegSet(0);

    /// This set and `reg`.
    pub const fn with(self, reg: PReg) -> PRegSet {
        PRegSet(self.0 | 1 << reg.index())
    }

    /// This set but `reg`.
    pub const fn without(self, reg: PReg) -> PRegSet {
        PRegSet(self.0 & !(1 << reg.index()))
    }

    /// Whether `reg` is a member.
    #[inline]
    pub const fn contains(self, reg: PReg) -> bool {
        self.0 >> reg.index() & 1 != 0
    }

    /// Adds `reg`.
    #[inline]
    pub fn insert(&mut self, reg: PReg) {
        *self = self.with(reg);
    }

    /// Takes `reg` out.
    #[inline]
    pub fn remove(&mut self, reg: PReg) {
        *self = self.without(reg);
    }

    /// What is in either.
    pub const fn union(self, other: PRegSet) -> PRegSet {
        PRegSet(self.0 | other.0)
    }

    /// What is in both.
    pub const fn intersection(self, other: PRegSet) -> PRegSet {
        PRegSet(self.0 & other.0)
    }

    /// What is in this set only.
    pub const fn difference(self, other: PRegSet) -> PRegSet {
        PRegSet(self.0 & !other.0)
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The members of a class.
    pub const fn of_class(self, class: RegClass) -> PRegSet {
        match class {
            RegClass::Int => PRegSet(self.0 & 0xffff_ffff),
            RegClass::Float => PRegSet(self.0 & !0xffff_ffff),
        }
    }

    /// The members, by index.
    #[inline]
    pub fn iter(self) -> impl Iterator<Item = PReg> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let at = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            Some(PReg::from_index(at))
        })
    }
}

impl FromIterator<PReg> for PRegSet {
    fn from_iter<I: IntoIterator<Item = PReg>>(regs: I) -> PRegSet {
        regs.into_iter().fold(PRegSet::EMPTY, PRegSet::with)
    }
}

impl fmt::Debug for PRegSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// A virtual register: a dense index, and its class.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VReg(u32);

impl VReg {
    /// The one with this index.
    #[inline]
    pub const fn new(index: usize, class: RegClass) -> VReg {
        assert!(index < 1 << 31);
        VReg((index as u32) << 1 | class as u32)
    }

    /// Its index, from 0, in the order they were made; classes share one count.
    #[inline]
    pub const fn index(self) -> usize {
        self.0 as usize >> 1
    }

    /// Its class.
    #[inline]
    pub const fn class(self) -> RegClass {
        if self.0 & 1 == 0 { RegClass::Int } else { RegClass::Float }
    }
}

impl fmt::Debug for VReg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = match self.class() {
            RegClass::Int => 'i',
            RegClass::Float => 'd',
        };
        write!(f, "%{prefix}{}", self.index())
    }
}

impl fmt::Display for VReg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The registers that allocation works with.
///
/// A fixed operand may name any register but the scratch ones. One outside of the allocatable lists holds a value only
/// there: the value is moved in directly before the instruction, or out directly behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegEnv {
    /// What may be handed out, by class, the cheapest first.
    pub allocatable: [Vec<PReg>; 2],
    /// What a function must leave as it found it: handing one out for the first time costs a save.
    pub callee_saved: PRegSet,
    /// One register of each class that holds nothing from one instruction to the next, for moves between two places in
    /// memory and for cycles of moves.
    pub scratch: [PReg; 2],
}

impl RegEnv {
    /// This with only the first `count` registers of each class, to test spilling.
    ///
    /// # Panics
    /// Where `count` is below 6: no instruction has more operands in registers than that.
    pub fn limited(mut self, count: usize) -> RegEnv {
        assert!(count >= RegEnv::REGS_MIN, "{count} registers are too few");
        for regs in &mut self.allocatable {
            regs.truncate(count);
        }
        self
    }

    /// The fewest registers of a class that every instruction can do with.
    pub const REGS_MIN: usize = 6;

    /// What may be handed out, as a set.
    pub fn allocatable_set(&self) -> PRegSet {
        self.allocatable.iter().flatten().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_and_names() {
        let set: PRegSet = [PReg::int(3), PReg::float(31), PReg::int(0)].into_iter().collect();
        assert_eq!(format!("{set:?}"), "{r0, r3, f31}");
        assert_eq!(format!("{:?}", set.of_class(RegClass::Float)), "{f31}");
        assert_eq!(set.difference(set.without(PReg::int(3))), PRegSet::EMPTY.with(PReg::int(3)));
        assert_eq!(
            format!("{:?} {:?}", VReg::new(5, RegClass::Float), VReg::new(6, RegClass::Int)),
            "%d5 %i6"
        );
        assert_eq!(PReg::from_index(33), PReg::float(1));
    }
}
