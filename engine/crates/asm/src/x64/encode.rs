//! The x86-64 encoders.
//!
//! One method for each shape of instruction and an enum for the operation, since the instruction set is
//! regular that way: `alu_rr(Alu::Add, ...)` rather than `add_rr`, `adc_rr` and so on. Every method picks
//! the shortest encoding of what it is asked for, except where its documentation says otherwise; none
//! changes the meaning (`mov_ri` never becomes `xor`, which writes flags).
//!
//! Suffixes name the operands, destination first, as Intel writes them: `r` register, `m` memory,
//! `i` immediate, `l` label.
//!
//! Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.

use crate::buffer::{Buffer, FixupKind, RelocKind};
use crate::label::{Label, Symbol};
use crate::target::Arch;
use tierlock_fault::{Fault, is_planted};

/// A general-purpose register, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gpr(pub u8);

#[allow(missing_docs, reason = "the names are the registers'")]
impl Gpr {
    pub const RAX: Gpr = Gpr(0);
    pub const RCX: Gpr = Gpr(1);
    pub const RDX: Gpr = Gpr(2);
    pub const RBX: Gpr = Gpr(3);
    pub const RSP: Gpr = Gpr(4);
    pub const RBP: Gpr = Gpr(5);
    pub const RSI: Gpr = Gpr(6);
    pub const RDI: Gpr = Gpr(7);
    pub const R8: Gpr = Gpr(8);
    pub const R9: Gpr = Gpr(9);
    pub const R10: Gpr = Gpr(10);
    pub const R11: Gpr = Gpr(11);
    pub const R12: Gpr = Gpr(12);
    pub const R13: Gpr = Gpr(13);
    pub const R14: Gpr = Gpr(14);
    pub const R15: Gpr = Gpr(15);
}

/// A floating-point register, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Xmm(pub u8);

/// The width of an integer operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// 8 bits.
    B,
    /// 16 bits.
    W,
    /// 32 bits; writing a register clears its upper half.
    D,
    /// 64 bits.
    Q,
}

impl Size {
    /// Bytes of an immediate operand of this width.
    fn imm_len(self) -> u8 {
        match self {
            Size::B => 1,
            Size::W => 2,
            Size::D | Size::Q => 4,
        }
    }
}

/// What an index register is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// By 1.
    X1,
    /// By 2.
    X2,
    /// By 4.
    X4,
    /// By 8.
    X8,
}

/// A memory operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mem {
    /// `[base + disp]`.
    Base(Gpr, i32),
    /// `[base + index * scale + disp]`; the index is any register but `rsp`.
    Index(Gpr, Gpr, Scale, i32),
    /// `[index * scale + disp]`, for `lea`; the index is any register but `rsp`.
    Scaled(Gpr, Scale, i32),
    /// The place of a label, relative to the instruction pointer.
    Rip(Label),
}

/// A two-operand integer operation; the number is the `/digit` of its immediate form.
#[allow(missing_docs, reason = "the names are the instructions'")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alu {
    Add = 0,
    Or = 1,
    Adc = 2,
    Sbb = 3,
    And = 4,
    Sub = 5,
    Xor = 6,
    Cmp = 7,
}

/// A one-operand integer operation; the number is its `/digit`. Multiplications and divisions work on
/// `rdx:rax`.
#[allow(missing_docs, reason = "the names are the instructions'")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unary {
    Not = 2,
    Neg = 3,
    Mul = 4,
    Imul = 5,
    Div = 6,
    Idiv = 7,
}

/// A shift; the number is its `/digit`.
#[allow(missing_docs, reason = "the names are the instructions'")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shift {
    Rol = 0,
    Ror = 1,
    Shl = 4,
    Shr = 5,
    Sar = 7,
}

/// An operation that counts or finds bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BitCount {
    /// Lowest set bit; the result is undefined where there is none, and ZF is set.
    Bsf,
    /// Highest set bit; the result is undefined where there is none, and ZF is set.
    Bsr,
    /// Trailing zeros (BMI1).
    Tzcnt,
    /// Leading zeros (LZCNT).
    Lzcnt,
    /// Set bits (POPCNT).
    Popcnt,
}

/// A condition; the number is the low digit of the opcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cc {
    /// Overflow.
    O = 0,
    /// No overflow.
    No = 1,
    /// Below, unsigned; carry.
    B = 2,
    /// Above or equal, unsigned; no carry.
    Ae = 3,
    /// Equal; zero.
    E = 4,
    /// Not equal; not zero.
    Ne = 5,
    /// Below or equal, unsigned.
    Be = 6,
    /// Above, unsigned.
    A = 7,
    /// Negative.
    S = 8,
    /// Not negative.
    Ns = 9,
    /// Parity even; after `ucomisd`, unordered.
    P = 10,
    /// Parity odd; after `ucomisd`, ordered.
    Np = 11,
    /// Less, signed.
    L = 12,
    /// Greater or equal, signed.
    Ge = 13,
    /// Less or equal, signed.
    Le = 14,
    /// Greater, signed.
    G = 15,
}

impl Cc {
    /// The condition that holds exactly where this one does not.
    pub fn invert(self) -> Cc {
        use Cc::*;
        [No, O, Ae, B, Ne, E, A, Be, Ns, S, Np, P, Ge, L, G, Le][self as usize]
    }
}

/// A scalar operation on doubles; the number is its opcode.
#[allow(missing_docs, reason = "the names are the instructions'")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SseOp {
    Sqrt = 0x51,
    Add = 0x58,
    Mul = 0x59,
    Sub = 0x5c,
    Min = 0x5d,
    Div = 0x5e,
    Max = 0x5f,
}

/// A bitwise operation on whole floating-point registers; the number is its opcode.
#[allow(missing_docs, reason = "the names are the instructions'")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Packed {
    And = 0x54,
    /// `dst = !dst & src`.
    Andn = 0x55,
    Or = 0x56,
    Xor = 0x57,
}

/// How `roundsd` rounds; the number is its immediate, which also keeps it from raising "inexact".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// To the nearest, ties to even.
    Even = 8,
    /// Towards minus infinity.
    Floor = 9,
    /// Towards plus infinity.
    Ceil = 10,
    /// Towards zero.
    Trunc = 11,
}

/// The legacy prefix that selects among instructions of one opcode.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Prefix {
    None = 0,
    P66 = 1,
    F3 = 2,
    F2 = 3,
}

/// The opcode map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Map {
    /// One byte.
    One,
    /// `0f`.
    M0f = 1,
    /// `0f 38`.
    M0f38 = 2,
    /// `0f 3a`.
    M0f3a = 3,
}

/// A register or memory operand, registers of either class.
#[derive(Clone, Copy)]
enum Rm {
    Reg(u8),
    Mem(Mem),
}

impl Rm {
    /// The bits that go into REX.X and REX.B (or their VEX inverses).
    fn extension(self) -> (bool, bool) {
        match self {
            Rm::Reg(r) | Rm::Mem(Mem::Base(Gpr(r), _)) => (false, r >= 8),
            Rm::Mem(Mem::Index(base, index, ..)) => (index.0 >= 8, base.0 >= 8),
            Rm::Mem(Mem::Scaled(index, ..)) => (index.0 >= 8, false),
            Rm::Mem(Mem::Rip(_)) => (false, false),
        }
    }
}

/// An encoder over a buffer.
pub struct Assembler {
    /// Where the code goes.
    pub buf: Buffer,
}

impl Default for Assembler {
    fn default() -> Self {
        Assembler { buf: Buffer::new(Arch::X64) }
    }
}

// Moves.
impl Assembler {
    /// `mov dst, src`.
    pub fn mov_rr(&mut self, size: Size, dst: Gpr, src: Gpr) {
        self.int(size, 0x88, src.0, Rm::Reg(dst.0), byte_regs(size, &[src, dst]), 0);
    }

    /// `mov dst, imm`, the whole register: `mov r32, imm32` where the upper half is zero, the sign-extended
    /// form where that fits, else the ten-byte form.
    pub fn mov_ri(&mut self, dst: Gpr, imm: u64) {
        if let Ok(imm) = u32::try_from(imm) {
            self.rex_b(dst);
            self.buf.put_u8(0xb8 | dst.0 & 7);
            self.buf.put_u32(imm);
        } else if let Ok(imm) = i32::try_from(imm as i64) {
            self.plain(Size::Q, Map::One, 0xc7, 0, Rm::Reg(dst.0), false, 4);
            self.buf.put_u32(imm as u32);
        } else {
            self.mov_ri_long(dst, imm);
        }
    }

    /// `mov dst, imm64`, always ten bytes, so that the field can be relocated.
    pub fn mov_ri_long(&mut self, dst: Gpr, imm: u64) {
        self.buf.put(&[0x48 | dst.0 >> 3, 0xb8 | dst.0 & 7]);
        self.buf.put(&imm.to_le_bytes());
    }

    /// `mov dst, [mem]` of 8, 16, 32 or 64 bits; the narrow forms keep the upper bits of `dst`.
    pub fn mov_rm(&mut self, size: Size, dst: Gpr, mem: Mem) {
        self.int(size, 0x8a, dst.0, Rm::Mem(mem), byte_regs(size, &[dst]), 0);
    }

    /// `mov [mem], src`.
    pub fn mov_mr(&mut self, size: Size, mem: Mem, src: Gpr) {
        self.int(size, 0x88, src.0, Rm::Mem(mem), byte_regs(size, &[src]), 0);
    }

    /// `mov [mem], imm`; 64 bits are sign-extended from 32.
    pub fn mov_mi(&mut self, size: Size, mem: Mem, imm: i32) {
        self.int(size, 0xc6, 0, Rm::Mem(mem), false, size.imm_len());
        self.imm(size, imm);
    }

    /// `movzx dst, src` from 8 or 16 bits to the whole register.
    pub fn movzx_rr(&mut self, from: Size, dst: Gpr, src: Gpr) {
        let force = byte_regs(from, &[src]);
        self.plain(Size::D, Map::M0f, 0xb6 | wide(from), dst.0, Rm::Reg(src.0), force, 0);
    }

    /// `movzx dst, [mem]` from 8 or 16 bits to the whole register.
    pub fn movzx_rm(&mut self, from: Size, dst: Gpr, mem: Mem) {
        self.plain(Size::D, Map::M0f, 0xb6 | wide(from), dst.0, Rm::Mem(mem), false, 0);
    }

    /// `movsx`/`movsxd dst, src` from 8, 16 or 32 bits to `to`.
    pub fn movsx_rr(&mut self, to: Size, from: Size, dst: Gpr, src: Gpr) {
        let (map, opcode) = movsx_opcode(from);
        self.plain(to, map, opcode, dst.0, Rm::Reg(src.0), byte_regs(from, &[src]), 0);
    }

    /// `movsx`/`movsxd dst, [mem]` from 8, 16 or 32 bits to `to`.
    pub fn movsx_rm(&mut self, to: Size, from: Size, dst: Gpr, mem: Mem) {
        let (map, opcode) = movsx_opcode(from);
        self.plain(to, map, opcode, dst.0, Rm::Mem(mem), false, 0);
    }

    /// `lea dst, [mem]`.
    pub fn lea(&mut self, size: Size, dst: Gpr, mem: Mem) {
        self.plain(size, Map::One, 0x8d, dst.0, Rm::Mem(mem), false, 0);
    }

    /// `xchg a, b`, in the general form also where one is `rax`.
    pub fn xchg_rr(&mut self, size: Size, a: Gpr, b: Gpr) {
        self.int(size, 0x86, b.0, Rm::Reg(a.0), byte_regs(size, &[a, b]), 0);
    }

    /// `xchg [mem], reg`, which is atomic.
    pub fn xchg_mr(&mut self, size: Size, mem: Mem, reg: Gpr) {
        self.int(size, 0x86, reg.0, Rm::Mem(mem), byte_regs(size, &[reg]), 0);
    }

    /// `cmovcc dst, src`.
    pub fn cmov_rr(&mut self, size: Size, cc: Cc, dst: Gpr, src: Gpr) {
        self.plain(size, Map::M0f, 0x40 | cc as u8, dst.0, Rm::Reg(src.0), false, 0);
    }

    /// `cmovcc dst, [mem]`; the memory is read whatever the condition.
    pub fn cmov_rm(&mut self, size: Size, cc: Cc, dst: Gpr, mem: Mem) {
        self.plain(size, Map::M0f, 0x40 | cc as u8, dst.0, Rm::Mem(mem), false, 0);
    }

    /// `setcc dst`, the low byte alone.
    pub fn setcc(&mut self, cc: Cc, dst: Gpr) {
        let force = byte_regs(Size::B, &[dst]);
        self.plain(Size::D, Map::M0f, 0x90 | cc as u8, 0, Rm::Reg(dst.0), force, 0);
    }

    /// `setcc byte [mem]`.
    pub fn setcc_m(&mut self, cc: Cc, mem: Mem) {
        self.plain(Size::D, Map::M0f, 0x90 | cc as u8, 0, Rm::Mem(mem), false, 0);
    }

    /// `push src`.
    pub fn push(&mut self, src: Gpr) {
        self.rex_b(src);
        self.buf.put_u8(0x50 | src.0 & 7);
    }

    /// `push imm`, sign-extended to 64 bits.
    pub fn push_i(&mut self, imm: i32) {
        if let Ok(imm) = i8::try_from(imm) {
            self.buf.put(&[0x6a, imm as u8]);
        } else {
            self.buf.put_u8(0x68);
            self.buf.put_u32(imm as u32);
        }
    }

    /// `push qword [mem]`.
    pub fn push_m(&mut self, mem: Mem) {
        self.plain(Size::D, Map::One, 0xff, 6, Rm::Mem(mem), false, 0);
    }

    /// `pop dst`.
    pub fn pop(&mut self, dst: Gpr) {
        self.rex_b(dst);
        self.buf.put_u8(0x58 | dst.0 & 7);
    }

    /// `pop qword [mem]`.
    pub fn pop_m(&mut self, mem: Mem) {
        self.plain(Size::D, Map::One, 0x8f, 0, Rm::Mem(mem), false, 0);
    }
}

// Integer arithmetic.
impl Assembler {
    /// `op dst, src`.
    pub fn alu_rr(&mut self, op: Alu, size: Size, dst: Gpr, src: Gpr) {
        self.int(size, (op as u8) << 3, src.0, Rm::Reg(dst.0), byte_regs(size, &[dst, src]), 0);
    }

    /// `op dst, imm`; 64 bits are sign-extended from 32.
    pub fn alu_ri(&mut self, op: Alu, size: Size, dst: Gpr, imm: i32) {
        let imm = narrow(size, imm);
        let small = i8::try_from(imm).is_ok();
        if dst == Gpr::RAX && (size == Size::B || !small) {
            // The accumulator's own form has no ModRM byte.
            if size == Size::W {
                self.buf.put_u8(0x66);
            }
            if size == Size::Q {
                self.buf.put_u8(0x48);
            }
            self.buf.put_u8((op as u8) << 3 | 4 | u8::from(size != Size::B));
            self.imm(size, imm);
        } else {
            self.alu_imm(op, size, Rm::Reg(dst.0), byte_regs(size, &[dst]), imm);
        }
    }

    /// `op dst, [mem]`.
    pub fn alu_rm(&mut self, op: Alu, size: Size, dst: Gpr, mem: Mem) {
        self.int(size, (op as u8) << 3 | 2, dst.0, Rm::Mem(mem), byte_regs(size, &[dst]), 0);
    }

    /// `op [mem], src`.
    pub fn alu_mr(&mut self, op: Alu, size: Size, mem: Mem, src: Gpr) {
        self.int(size, (op as u8) << 3, src.0, Rm::Mem(mem), byte_regs(size, &[src]), 0);
    }

    /// `op [mem], imm`; 64 bits are sign-extended from 32.
    pub fn alu_mi(&mut self, op: Alu, size: Size, mem: Mem, imm: i32) {
        self.alu_imm(op, size, Rm::Mem(mem), false, narrow(size, imm));
    }

    /// `test a, b`.
    pub fn test_rr(&mut self, size: Size, a: Gpr, b: Gpr) {
        self.int(size, 0x84, b.0, Rm::Reg(a.0), byte_regs(size, &[a, b]), 0);
    }

    /// `test a, imm`; 64 bits are sign-extended from 32.
    pub fn test_ri(&mut self, size: Size, a: Gpr, imm: i32) {
        if a == Gpr::RAX {
            if size == Size::W {
                self.buf.put_u8(0x66);
            }
            if size == Size::Q {
                self.buf.put_u8(0x48);
            }
            self.buf.put_u8(0xa8 | u8::from(size != Size::B));
        } else {
            self.int(size, 0xf6, 0, Rm::Reg(a.0), byte_regs(size, &[a]), size.imm_len());
        }
        self.imm(size, imm);
    }

    /// `test [mem], b`.
    pub fn test_mr(&mut self, size: Size, mem: Mem, b: Gpr) {
        self.int(size, 0x84, b.0, Rm::Mem(mem), byte_regs(size, &[b]), 0);
    }

    /// `test [mem], imm`; 64 bits are sign-extended from 32.
    pub fn test_mi(&mut self, size: Size, mem: Mem, imm: i32) {
        self.int(size, 0xf6, 0, Rm::Mem(mem), false, size.imm_len());
        self.imm(size, imm);
    }

    /// `imul dst, src`, 16 bits or more.
    pub fn imul_rr(&mut self, size: Size, dst: Gpr, src: Gpr) {
        self.plain(size, Map::M0f, 0xaf, dst.0, Rm::Reg(src.0), false, 0);
    }

    /// `imul dst, [mem]`, 16 bits or more.
    pub fn imul_rm(&mut self, size: Size, dst: Gpr, mem: Mem) {
        self.plain(size, Map::M0f, 0xaf, dst.0, Rm::Mem(mem), false, 0);
    }

    /// `imul dst, src, imm`, 16 bits or more; 64 bits are sign-extended from 32.
    pub fn imul_rri(&mut self, size: Size, dst: Gpr, src: Gpr, imm: i32) {
        self.imul_imm(size, dst, Rm::Reg(src.0), imm);
    }

    /// `imul dst, [mem], imm`, 16 bits or more; 64 bits are sign-extended from 32.
    pub fn imul_rmi(&mut self, size: Size, dst: Gpr, mem: Mem, imm: i32) {
        self.imul_imm(size, dst, Rm::Mem(mem), imm);
    }

    /// `not`, `neg`, `mul`, `imul`, `div`, `idiv reg`.
    pub fn unary_r(&mut self, op: Unary, size: Size, reg: Gpr) {
        self.int(size, 0xf6, op as u8, Rm::Reg(reg.0), byte_regs(size, &[reg]), 0);
    }

    /// `not`, `neg`, `mul`, `imul`, `div`, `idiv [mem]`.
    pub fn unary_m(&mut self, op: Unary, size: Size, mem: Mem) {
        self.int(size, 0xf6, op as u8, Rm::Mem(mem), false, 0);
    }

    /// `shift dst, imm`.
    pub fn shift_ri(&mut self, op: Shift, size: Size, dst: Gpr, imm: u8) {
        let force = byte_regs(size, &[dst]);
        if imm == 1 {
            self.int(size, 0xd0, op as u8, Rm::Reg(dst.0), force, 0);
        } else {
            self.int(size, 0xc0, op as u8, Rm::Reg(dst.0), force, 1);
            self.buf.put_u8(imm);
        }
    }

    /// `shift dst, cl`.
    pub fn shift_cl(&mut self, op: Shift, size: Size, dst: Gpr) {
        self.int(size, 0xd2, op as u8, Rm::Reg(dst.0), byte_regs(size, &[dst]), 0);
    }

    /// `shlx`, `shrx`, `sarx dst, src, count` (BMI2), 32 or 64 bits; flags stay. Rotations have no such form.
    pub fn shift_x(&mut self, op: Shift, size: Size, dst: Gpr, src: Gpr, count: Gpr) {
        let prefix = match op {
            Shift::Shl => Prefix::P66,
            Shift::Shr => Prefix::F2,
            Shift::Sar => Prefix::F3,
            Shift::Rol | Shift::Ror => panic!("BMI2 has no {op:?} by register"),
        };
        self.vex(prefix, Map::M0f38, size == Size::Q, 0xf7, dst.0, count.0, Rm::Reg(src.0), 0);
    }

    /// `bsf`, `bsr`, `tzcnt`, `lzcnt`, `popcnt dst, src`, 16 bits or more.
    pub fn count_rr(&mut self, op: BitCount, size: Size, dst: Gpr, src: Gpr) {
        let (prefix, opcode) = count_opcode(op);
        self.legacy(prefix, size, Map::M0f, opcode, dst.0, Rm::Reg(src.0), false, 0);
    }

    /// `bsf`, `bsr`, `tzcnt`, `lzcnt`, `popcnt dst, [mem]`, 16 bits or more.
    pub fn count_rm(&mut self, op: BitCount, size: Size, dst: Gpr, mem: Mem) {
        let (prefix, opcode) = count_opcode(op);
        self.legacy(prefix, size, Map::M0f, opcode, dst.0, Rm::Mem(mem), false, 0);
    }

    /// `bt src, index`: the carry flag becomes the bit; 16 bits or more.
    pub fn bt_rr(&mut self, size: Size, src: Gpr, index: Gpr) {
        self.plain(size, Map::M0f, 0xa3, index.0, Rm::Reg(src.0), false, 0);
    }

    /// `bt src, imm`; 16 bits or more.
    pub fn bt_ri(&mut self, size: Size, src: Gpr, index: u8) {
        self.plain(size, Map::M0f, 0xba, 4, Rm::Reg(src.0), false, 1);
        self.buf.put_u8(index);
    }

    /// `bt [mem], imm`; 16 bits or more.
    pub fn bt_mi(&mut self, size: Size, mem: Mem, index: u8) {
        self.plain(size, Map::M0f, 0xba, 4, Rm::Mem(mem), false, 1);
        self.buf.put_u8(index);
    }

    /// `bswap reg`, 32 or 64 bits.
    pub fn bswap(&mut self, size: Size, reg: Gpr) {
        debug_assert!(size >= Size::D, "16 bits are swapped by a rotation");
        let rex = u8::from(size == Size::Q) << 3 | reg.0 >> 3;
        if rex != 0 {
            self.buf.put_u8(0x40 | rex);
        }
        self.buf.put(&[0x0f, 0xc8 | reg.0 & 7]);
    }

    /// `cdq` or `cqo`: the sign of `rax` fills `rdx`.
    pub fn sign_rdx(&mut self, size: Size) {
        if size == Size::Q {
            self.buf.put_u8(0x48);
        }
        self.buf.put_u8(0x99);
    }

    fn alu_imm(&mut self, op: Alu, size: Size, rm: Rm, force: bool, imm: i32) {
        if size == Size::B {
            self.int(size, 0x80, op as u8, rm, force, 1);
            self.buf.put_u8(imm as u8);
        } else if let Ok(small) = i8::try_from(imm) {
            self.plain(size, Map::One, 0x83, op as u8, rm, false, 1);
            self.buf.put_u8(small as u8);
        } else {
            self.int(size, 0x80, op as u8, rm, false, size.imm_len());
            self.imm(size, imm);
        }
    }

    fn imul_imm(&mut self, size: Size, dst: Gpr, rm: Rm, imm: i32) {
        let imm = narrow(size, imm);
        if let Ok(small) = i8::try_from(imm) {
            self.plain(size, Map::One, 0x6b, dst.0, rm, false, 1);
            self.buf.put_u8(small as u8);
        } else {
            self.plain(size, Map::One, 0x69, dst.0, rm, false, size.imm_len());
            self.imm(size, imm);
        }
    }
}

// Control flow.
impl Assembler {
    /// `jmp label`: two bytes where the label is bound and near, or was declared near; else five.
    pub fn jmp_l(&mut self, label: Label) {
        if self.is_short(label, 2) {
            self.buf.put(&[0xeb, 0]);
            self.refer_short(label);
        } else {
            self.buf.put_u8(0xe9);
            self.rel32(label);
        }
    }

    /// `jcc label`: two bytes where the label is bound and near, or was declared near; else six.
    pub fn jcc_l(&mut self, cc: Cc, label: Label) {
        let cc = if is_planted(Fault::X64Condition) && cc == Cc::Ge { Cc::G } else { cc };
        if self.is_short(label, 2) {
            self.buf.put(&[0x70 | cc as u8, 0]);
            self.refer_short(label);
        } else {
            self.buf.put(&[0x0f, 0x80 | cc as u8]);
            self.rel32(label);
        }
    }

    /// `call label`.
    pub fn call_l(&mut self, label: Label) {
        self.buf.put_u8(0xe8);
        self.rel32(label);
    }

    /// `jmp symbol`, relocated on installing.
    pub fn jmp_symbol(&mut self, symbol: Symbol) {
        self.buf.put_u8(0xe9);
        self.symbol_field(symbol);
    }

    /// `call symbol`, relocated on installing.
    pub fn call_symbol(&mut self, symbol: Symbol) {
        self.buf.put_u8(0xe8);
        self.symbol_field(symbol);
    }

    /// `jmp reg`.
    pub fn jmp_r(&mut self, reg: Gpr) {
        self.plain(Size::D, Map::One, 0xff, 4, Rm::Reg(reg.0), false, 0);
    }

    /// `notrack jmp reg`, for jump tables: its targets need no landing pad.
    pub fn jmp_r_notrack(&mut self, reg: Gpr) {
        self.buf.put_u8(0x3e);
        self.jmp_r(reg);
    }

    /// `jmp qword [mem]`.
    pub fn jmp_m(&mut self, mem: Mem) {
        self.plain(Size::D, Map::One, 0xff, 4, Rm::Mem(mem), false, 0);
    }

    /// `call reg`.
    pub fn call_r(&mut self, reg: Gpr) {
        self.plain(Size::D, Map::One, 0xff, 2, Rm::Reg(reg.0), false, 0);
    }

    /// `call qword [mem]`.
    pub fn call_m(&mut self, mem: Mem) {
        self.plain(Size::D, Map::One, 0xff, 2, Rm::Mem(mem), false, 0);
    }

    /// `ret`.
    pub fn ret(&mut self) {
        self.buf.put_u8(0xc3);
    }

    /// `ud2`, which traps.
    pub fn ud2(&mut self) {
        self.buf.put(&[0x0f, 0x0b]);
    }

    /// `int3`, the breakpoint.
    pub fn int3(&mut self) {
        self.buf.put_u8(0xcc);
    }

    /// `endbr64`, where indirect branches may land.
    pub fn endbr64(&mut self) {
        self.buf.put(&[0xf3, 0x0f, 0x1e, 0xfa]);
    }

    /// No-operations of `size` bytes, in as few instructions as the manual's own forms allow.
    pub fn nop(&mut self, mut size: usize) {
        const FORMS: [&[u8]; 9] = [
            &[0x90],
            &[0x66, 0x90],
            &[0x0f, 0x1f, 0x00],
            &[0x0f, 0x1f, 0x40, 0x00],
            &[0x0f, 0x1f, 0x44, 0x00, 0x00],
            &[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
            &[0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
            &[0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
            &[0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
        ];
        while size > 0 {
            let form = FORMS[size.min(FORMS.len()) - 1];
            self.buf.put(form);
            size -= form.len();
        }
    }

    fn is_short(&self, label: Label, size: u32) -> bool {
        match self.buf.label_offset(label) {
            Some(at) if is_planted(Fault::X64BranchRange) => self.buf.offset() + size - at <= 160,
            Some(at) => self.buf.offset() + size - at <= 128,
            None => self.buf.is_near(label),
        }
    }

    fn refer_short(&mut self, label: Label) {
        let at = self.buf.offset() - 1;
        self.buf.refer(at, label, FixupKind::X64Rel8);
    }

    fn rel32(&mut self, label: Label) {
        let at = self.buf.offset();
        self.buf.put_u32(0);
        self.buf.refer(at, label, FixupKind::X64Rel32 { tail: 0 });
    }

    fn symbol_field(&mut self, symbol: Symbol) {
        let at = self.buf.offset();
        self.buf.put_u32(0);
        self.buf.reloc(at, RelocKind::X64Rel32, symbol);
    }
}

// Floating point, SSE2.
impl Assembler {
    /// `movapd dst, src`, the whole register.
    pub fn movapd(&mut self, dst: Xmm, src: Xmm) {
        self.sse(Prefix::P66, 0x28, dst.0, Rm::Reg(src.0));
    }

    /// `movsd dst, [mem]`; the upper half becomes zero.
    pub fn movsd_rm(&mut self, dst: Xmm, mem: Mem) {
        self.sse(Prefix::F2, 0x10, dst.0, Rm::Mem(mem));
    }

    /// `movsd [mem], src`.
    pub fn movsd_mr(&mut self, mem: Mem, src: Xmm) {
        self.sse(Prefix::F2, 0x11, src.0, Rm::Mem(mem));
    }

    /// `movss dst, [mem]`; the rest becomes zero.
    pub fn movss_rm(&mut self, dst: Xmm, mem: Mem) {
        self.sse(Prefix::F3, 0x10, dst.0, Rm::Mem(mem));
    }

    /// `movss [mem], src`.
    pub fn movss_mr(&mut self, mem: Mem, src: Xmm) {
        self.sse(Prefix::F3, 0x11, src.0, Rm::Mem(mem));
    }

    /// `movd`/`movq dst, src` from an integer register; the rest becomes zero.
    pub fn mov_xr(&mut self, size: Size, dst: Xmm, src: Gpr) {
        self.legacy(Prefix::P66, size, Map::M0f, 0x6e, dst.0, Rm::Reg(src.0), false, 0);
    }

    /// `movd`/`movq dst, src` to an integer register.
    pub fn mov_rx(&mut self, size: Size, dst: Gpr, src: Xmm) {
        self.legacy(Prefix::P66, size, Map::M0f, 0x7e, src.0, Rm::Reg(dst.0), false, 0);
    }

    /// `addsd`, `subsd` and so on: `dst = dst op src`.
    pub fn sse_rr(&mut self, op: SseOp, dst: Xmm, src: Xmm) {
        self.sse(Prefix::F2, op as u8, dst.0, Rm::Reg(src.0));
    }

    /// `addsd`, `subsd` and so on: `dst = dst op [mem]`.
    pub fn sse_rm(&mut self, op: SseOp, dst: Xmm, mem: Mem) {
        self.sse(Prefix::F2, op as u8, dst.0, Rm::Mem(mem));
    }

    /// `andpd`, `andnpd`, `orpd`, `xorpd dst, src`. There is no memory form: it would want 16-byte alignment.
    pub fn packed_rr(&mut self, op: Packed, dst: Xmm, src: Xmm) {
        self.sse(Prefix::P66, op as u8, dst.0, Rm::Reg(src.0));
    }

    /// `ucomisd a, b`.
    pub fn ucomisd_rr(&mut self, a: Xmm, b: Xmm) {
        self.sse(Prefix::P66, 0x2e, a.0, Rm::Reg(b.0));
    }

    /// `ucomisd a, [mem]`.
    pub fn ucomisd_rm(&mut self, a: Xmm, mem: Mem) {
        self.sse(Prefix::P66, 0x2e, a.0, Rm::Mem(mem));
    }

    /// `cvtsi2sd dst, src` from 32 or 64 bits; the upper half of `dst` stays.
    pub fn cvtsi2sd_rr(&mut self, from: Size, dst: Xmm, src: Gpr) {
        self.legacy(Prefix::F2, from, Map::M0f, 0x2a, dst.0, Rm::Reg(src.0), false, 0);
    }

    /// `cvtsi2sd dst, [mem]` from 32 or 64 bits.
    pub fn cvtsi2sd_rm(&mut self, from: Size, dst: Xmm, mem: Mem) {
        self.legacy(Prefix::F2, from, Map::M0f, 0x2a, dst.0, Rm::Mem(mem), false, 0);
    }

    /// `cvttsd2si dst, src` to 32 or 64 bits; the least integer where the value does not fit.
    pub fn cvttsd2si(&mut self, to: Size, dst: Gpr, src: Xmm) {
        self.legacy(Prefix::F2, to, Map::M0f, 0x2c, dst.0, Rm::Reg(src.0), false, 0);
    }

    /// `cvtss2sd dst, src`.
    pub fn cvtss2sd(&mut self, dst: Xmm, src: Xmm) {
        self.sse(Prefix::F3, 0x5a, dst.0, Rm::Reg(src.0));
    }

    /// `cvtsd2ss dst, src`.
    pub fn cvtsd2ss(&mut self, dst: Xmm, src: Xmm) {
        self.sse(Prefix::F2, 0x5a, dst.0, Rm::Reg(src.0));
    }

    /// `movmskpd dst, src`: bit 0 is the sign of the double.
    pub fn movmskpd(&mut self, dst: Gpr, src: Xmm) {
        self.sse(Prefix::P66, 0x50, dst.0, Rm::Reg(src.0));
    }

    /// `roundsd dst, src` (SSE4.1).
    pub fn roundsd(&mut self, mode: Rounding, dst: Xmm, src: Xmm) {
        self.legacy(Prefix::P66, Size::D, Map::M0f3a, 0x0b, dst.0, Rm::Reg(src.0), false, 1);
        self.buf.put_u8(mode as u8);
    }
}

// Floating point, AVX: the same with a destination of its own.
impl Assembler {
    /// `vmovapd dst, src`, the low 128 bits; the rest becomes zero.
    pub fn vmovapd(&mut self, dst: Xmm, src: Xmm) {
        self.vex(Prefix::P66, Map::M0f, false, 0x28, dst.0, 0, Rm::Reg(src.0), 0);
    }

    /// `vmovsd dst, [mem]`.
    pub fn vmovsd_rm(&mut self, dst: Xmm, mem: Mem) {
        self.vex(Prefix::F2, Map::M0f, false, 0x10, dst.0, 0, Rm::Mem(mem), 0);
    }

    /// `vmovsd [mem], src`.
    pub fn vmovsd_mr(&mut self, mem: Mem, src: Xmm) {
        self.vex(Prefix::F2, Map::M0f, false, 0x11, src.0, 0, Rm::Mem(mem), 0);
    }

    /// `vmovss dst, [mem]`.
    pub fn vmovss_rm(&mut self, dst: Xmm, mem: Mem) {
        self.vex(Prefix::F3, Map::M0f, false, 0x10, dst.0, 0, Rm::Mem(mem), 0);
    }

    /// `vmovss [mem], src`.
    pub fn vmovss_mr(&mut self, mem: Mem, src: Xmm) {
        self.vex(Prefix::F3, Map::M0f, false, 0x11, src.0, 0, Rm::Mem(mem), 0);
    }

    /// `vmovd`/`vmovq dst, src` from an integer register.
    pub fn vmov_xr(&mut self, size: Size, dst: Xmm, src: Gpr) {
        self.vex(Prefix::P66, Map::M0f, size == Size::Q, 0x6e, dst.0, 0, Rm::Reg(src.0), 0);
    }

    /// `vmovd`/`vmovq dst, src` to an integer register.
    pub fn vmov_rx(&mut self, size: Size, dst: Gpr, src: Xmm) {
        self.vex(Prefix::P66, Map::M0f, size == Size::Q, 0x7e, src.0, 0, Rm::Reg(dst.0), 0);
    }

    /// `vaddsd`, `vsubsd` and so on: `dst = lhs op rhs`; `vsqrtsd` takes the root of `rhs`.
    pub fn vsse_rrr(&mut self, op: SseOp, dst: Xmm, lhs: Xmm, rhs: Xmm) {
        self.vex(Prefix::F2, Map::M0f, false, op as u8, dst.0, lhs.0, Rm::Reg(rhs.0), 0);
    }

    /// `vaddsd`, `vsubsd` and so on: `dst = lhs op [mem]`.
    pub fn vsse_rrm(&mut self, op: SseOp, dst: Xmm, lhs: Xmm, mem: Mem) {
        self.vex(Prefix::F2, Map::M0f, false, op as u8, dst.0, lhs.0, Rm::Mem(mem), 0);
    }

    /// `vandpd`, `vandnpd`, `vorpd`, `vxorpd dst, lhs, rhs`.
    pub fn vpacked_rrr(&mut self, op: Packed, dst: Xmm, lhs: Xmm, rhs: Xmm) {
        self.vex(Prefix::P66, Map::M0f, false, op as u8, dst.0, lhs.0, Rm::Reg(rhs.0), 0);
    }

    /// `vucomisd a, b`.
    pub fn vucomisd_rr(&mut self, a: Xmm, b: Xmm) {
        self.vex(Prefix::P66, Map::M0f, false, 0x2e, a.0, 0, Rm::Reg(b.0), 0);
    }

    /// `vucomisd a, [mem]`.
    pub fn vucomisd_rm(&mut self, a: Xmm, mem: Mem) {
        self.vex(Prefix::P66, Map::M0f, false, 0x2e, a.0, 0, Rm::Mem(mem), 0);
    }

    /// `vcvtsi2sd dst, upper, src` from 32 or 64 bits; the upper half comes from `upper`.
    pub fn vcvtsi2sd(&mut self, from: Size, dst: Xmm, upper: Xmm, src: Gpr) {
        self.vex(Prefix::F2, Map::M0f, from == Size::Q, 0x2a, dst.0, upper.0, Rm::Reg(src.0), 0);
    }

    /// `vcvttsd2si dst, src` to 32 or 64 bits; the least integer where the value does not fit.
    pub fn vcvttsd2si(&mut self, to: Size, dst: Gpr, src: Xmm) {
        self.vex(Prefix::F2, Map::M0f, to == Size::Q, 0x2c, dst.0, 0, Rm::Reg(src.0), 0);
    }

    /// `vcvtss2sd dst, upper, src`.
    pub fn vcvtss2sd(&mut self, dst: Xmm, upper: Xmm, src: Xmm) {
        self.vex(Prefix::F3, Map::M0f, false, 0x5a, dst.0, upper.0, Rm::Reg(src.0), 0);
    }

    /// `vcvtsd2ss dst, upper, src`.
    pub fn vcvtsd2ss(&mut self, dst: Xmm, upper: Xmm, src: Xmm) {
        self.vex(Prefix::F2, Map::M0f, false, 0x5a, dst.0, upper.0, Rm::Reg(src.0), 0);
    }

    /// `vmovmskpd dst, src`.
    pub fn vmovmskpd(&mut self, dst: Gpr, src: Xmm) {
        self.vex(Prefix::P66, Map::M0f, false, 0x50, dst.0, 0, Rm::Reg(src.0), 0);
    }

    /// `vroundsd dst, upper, src`.
    pub fn vroundsd(&mut self, mode: Rounding, dst: Xmm, upper: Xmm, src: Xmm) {
        self.vex(Prefix::P66, Map::M0f3a, false, 0x0b, dst.0, upper.0, Rm::Reg(src.0), 1);
        self.buf.put_u8(mode as u8);
    }

    /// `vzeroupper`: avoids the cost of going from AVX to SSE code.
    pub fn vzeroupper(&mut self) {
        self.buf.put(&[0xc5, 0xf8, 0x77]);
    }
}

// The encodings themselves.
impl Assembler {
    /// An integer instruction whose byte form is `opcode` and whose wider forms are `opcode + 1`.
    fn int(&mut self, size: Size, opcode: u8, reg: u8, rm: Rm, force_rex: bool, tail: u8) {
        self.plain(size, Map::One, opcode | wide_of_byte(size), reg, rm, force_rex, tail);
    }

    /// An instruction without a mandatory prefix.
    #[allow(clippy::too_many_arguments, reason = "these are the fields of an encoding")]
    fn plain(&mut self, size: Size, map: Map, opcode: u8, reg: u8, rm: Rm, force_rex: bool, tail: u8) {
        self.legacy(Prefix::None, size, map, opcode, reg, rm, force_rex, tail);
    }

    fn sse(&mut self, prefix: Prefix, opcode: u8, reg: u8, rm: Rm) {
        self.legacy(prefix, Size::D, Map::M0f, opcode, reg, rm, false, 0);
    }

    /// Prefixes, REX, opcode and operands; `tail` bytes of immediate will follow.
    #[allow(clippy::too_many_arguments, reason = "these are the fields of an encoding")]
    fn legacy(
        &mut self,
        prefix: Prefix,
        size: Size,
        map: Map,
        opcode: u8,
        reg: u8,
        rm: Rm,
        force_rex: bool,
        tail: u8,
    ) {
        if size == Size::W {
            self.buf.put_u8(0x66);
        }
        match prefix {
            Prefix::None => {}
            Prefix::P66 => self.buf.put_u8(0x66),
            Prefix::F3 => self.buf.put_u8(0xf3),
            Prefix::F2 => self.buf.put_u8(0xf2),
        }
        let (x, b) = rm.extension();
        let rex = u8::from(size == Size::Q) << 3 | u8::from(reg >= 8) << 2 | u8::from(x) << 1 | u8::from(b);
        if rex != 0 || force_rex {
            self.buf.put_u8(0x40 | rex);
        }
        match map {
            Map::One => self.buf.put_u8(opcode),
            Map::M0f => self.buf.put(&[0x0f, opcode]),
            Map::M0f38 => self.buf.put(&[0x0f, 0x38, opcode]),
            Map::M0f3a => self.buf.put(&[0x0f, 0x3a, opcode]),
        }
        self.modrm(reg, rm, tail);
    }

    /// A VEX-encoded instruction of 128 bits or scalars; `vvvv` is the extra source, zero where there is none.
    #[allow(clippy::too_many_arguments, reason = "these are the fields of an encoding")]
    fn vex(&mut self, prefix: Prefix, map: Map, w: bool, opcode: u8, reg: u8, vvvv: u8, rm: Rm, tail: u8) {
        let (x, b) = rm.extension();
        let r = reg >= 8;
        let last = !vvvv << 3 & 0x78 | prefix as u8;
        if map == Map::M0f && !w && !x && !b {
            self.buf.put(&[0xc5, u8::from(!r) << 7 | last, opcode]);
        } else {
            let first = u8::from(!r) << 7 | u8::from(!x) << 6 | u8::from(!b) << 5 | map as u8;
            self.buf.put(&[0xc4, first, u8::from(w) << 7 | last, opcode]);
        }
        self.modrm(reg, rm, tail);
    }

    /// ModRM, SIB and displacement; `tail` bytes of immediate will follow.
    fn modrm(&mut self, reg: u8, rm: Rm, tail: u8) {
        let reg = (reg & 7) << 3;
        match rm {
            Rm::Reg(r) => self.buf.put_u8(0xc0 | reg | r & 7),
            Rm::Mem(Mem::Base(base, disp)) => {
                let mode = disp_mode(base, disp);
                self.buf.put_u8(mode << 6 | reg | base.0 & 7);
                if base.0 & 7 == 4 {
                    // With rsp and r12 the field means "a SIB byte follows"; in it, 4 means "no index".
                    self.buf.put_u8(0x24);
                }
                self.disp(mode, disp);
            }
            Rm::Mem(Mem::Index(base, index, scale, disp)) => {
                assert!(index != Gpr::RSP, "rsp cannot be an index");
                let mode = disp_mode(base, disp);
                self.buf.put_u8(mode << 6 | reg | 4);
                self.buf.put_u8((scale as u8) << 6 | (index.0 & 7) << 3 | base.0 & 7);
                self.disp(mode, disp);
            }
            Rm::Mem(Mem::Scaled(index, scale, disp)) => {
                assert!(index != Gpr::RSP, "rsp cannot be an index");
                self.buf.put(&[reg | 4, (scale as u8) << 6 | (index.0 & 7) << 3 | 5]);
                self.buf.put_u32(disp as u32);
            }
            Rm::Mem(Mem::Rip(label)) => {
                self.buf.put_u8(reg | 5);
                let at = self.buf.offset();
                self.buf.put_u32(0);
                // The field counts from the end of the instruction, which is not emitted yet; `refer` only
                // patches these four bytes.
                self.buf.refer(at, label, FixupKind::X64Rel32 { tail });
            }
        }
    }

    fn disp(&mut self, mode: u8, disp: i32) {
        match mode {
            0 => {}
            1 => self.buf.put_u8(disp as u8),
            _ => self.buf.put_u32(disp as u32),
        }
    }

    fn imm(&mut self, size: Size, imm: i32) {
        match size {
            Size::B => self.buf.put_u8(imm as u8),
            Size::W => self.buf.put(&(imm as u16).to_le_bytes()),
            Size::D | Size::Q => self.buf.put_u32(imm as u32),
        }
    }

    fn rex_b(&mut self, reg: Gpr) {
        if reg.0 >= 8 {
            self.buf.put_u8(0x41);
        }
    }
}

/// The `mod` field of a displacement. With rbp and r13, mode 0 would mean something else.
fn disp_mode(base: Gpr, disp: i32) -> u8 {
    if disp == 0 && base.0 & 7 != 5 {
        0
    } else if i8::try_from(disp).is_ok() || is_planted(Fault::X64Displacement) && (128..=255).contains(&disp)
    {
        1
    } else {
        2
    }
}

/// Whether a REX prefix is needed so that numbers 4 to 7 mean `spl`, `bpl`, `sil`, `dil`.
fn byte_regs(size: Size, regs: &[Gpr]) -> bool {
    size == Size::B && regs.iter().any(|reg| (4..8).contains(&reg.0))
}

/// The immediate as the operation sees it, so that 0xffff in 16 bits is the short -1.
fn narrow(size: Size, imm: i32) -> i32 {
    match size {
        Size::B => i32::from(imm as i8),
        Size::W => i32::from(imm as i16),
        Size::D | Size::Q => imm,
    }
}

fn wide_of_byte(size: Size) -> u8 {
    u8::from(size != Size::B)
}

fn wide(from: Size) -> u8 {
    debug_assert!(from <= Size::W, "only 8 and 16 bits are extended by movzx");
    u8::from(from == Size::W)
}

fn movsx_opcode(from: Size) -> (Map, u8) {
    match from {
        Size::B => (Map::M0f, 0xbe),
        Size::W => (Map::M0f, 0xbf),
        Size::D => (Map::One, 0x63),
        Size::Q => panic!("64 bits have nothing to be extended to"),
    }
}

fn count_opcode(op: BitCount) -> (Prefix, u8) {
    match op {
        BitCount::Bsf => (Prefix::None, 0xbc),
        BitCount::Bsr => (Prefix::None, 0xbd),
        BitCount::Tzcnt => (Prefix::F3, 0xbc),
        BitCount::Lzcnt => (Prefix::F3, 0xbd),
        BitCount::Popcnt => (Prefix::F3, 0xb8),
    }
}
