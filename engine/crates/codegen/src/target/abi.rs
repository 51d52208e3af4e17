//! Where arguments are, as both architectures' conventions have it: the first few in registers of their class, the rest
//! on the stack in words of eight bytes.
//!
//! Our own convention is that of C for arguments (with one more integer register on x86-64), but a function of it leaves nothing as it found it, the frame
//! pointer apart: a function that returns early saves nothing, and one that calls others keeps in its frame what it needs after them, and no more. A function of
//! the C convention that calls one of our own saves all that C asks for.

use crate::ir::Type;
use crate::machine::{PReg, RegClass};

/// Where an argument is when the call is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ArgPlace {
    /// In a register.
    Reg(PReg),
    /// In memory, so many bytes above the first argument on the stack.
    Stack(i32),
}

/// The places of all arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Args {
    /// By argument.
    pub places: Vec<ArgPlace>,
    /// Bytes on the stack, a multiple of 16.
    pub stack_bytes: u32,
}

/// Places arguments of these types in these registers.
pub fn place(params: &[Type], ints: &[PReg], floats: &[PReg]) -> Args {
    let (mut ints, mut floats) = (ints.iter(), floats.iter());
    let mut words = 0;
    let places = params
        .iter()
        .map(|&ty| {
            let reg = match RegClass::of(ty) {
                RegClass::Int => ints.next(),
                RegClass::Float => floats.next(),
            };
            match reg {
                Some(&reg) => ArgPlace::Reg(reg),
                None => {
                    words += 1;
                    ArgPlace::Stack((words - 1) * 8)
                }
            }
        })
        .collect();
    Args { places, stack_bytes: (words as u32 * 8).next_multiple_of(16) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registers_first_then_the_stack() {
        let (a, b, f) = (PReg::int(0), PReg::int(1), PReg::float(0));
        let args = place(&[Type::I32, Type::F64, Type::Ptr, Type::F64, Type::I64], &[a, b], &[f]);
        let (reg, stack) = (ArgPlace::Reg, ArgPlace::Stack);
        assert_eq!(args.places, [reg(a), reg(f), reg(b), stack(0), stack(8)]);
        assert_eq!((args.stack_bytes, place(&[Type::I64; 3], &[a, b], &[]).stack_bytes), (16, 16));
    }
}
