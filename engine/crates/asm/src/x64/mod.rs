//! x86-64: registers, operands and encoders.

mod encode;

pub use encode::{
    Alu, Assembler, BitCount, Cc, Gpr, Mem, Packed, Rounding, Scale, Shift, Size, SseOp, Unary, Xmm,
};
