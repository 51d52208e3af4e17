//! The op table: every operation of the IR, declared once.
//!
//! A row gives an op's name, the types it comes in, its operands, its result, its effects, and for ops that only
//! compute what they compute. Printing, parsing, verifying, evaluating, constant folding, the builder's methods and the
//! [reference()] derive from it.
//!
//! Everything that computes is total: a shift takes its count modulo the width, and division has a result for every
//! pair of operands (see [`Op::DivS`]). So whatever is pure may be computed early, late or not at all.
//!
//! A row reads `name Variant Types(operand: Kind, ...) -> Result, [effects], what it computes`. Operations that leave
//! by an exit compute `None` where they leave.

use super::types::{FloatCond, IntCond, Type};

/// The types an op comes in, which stand behind its name: `add.i64`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Types {
    /// One form only, without suffix.
    One,
    /// `i32`, `i64`.
    Int,
    /// `i32`, `i64`, `ptr`.
    IntPtr,
    /// All types.
    Any,
    /// A [`MemKind`](super::types::MemKind).
    Mem,
}

impl Types {
    /// Whether the op comes in `ty`. Of no meaning for `One` and `Mem`.
    pub fn admits(self, ty: Type) -> bool {
        match self {
            Types::One | Types::Mem => false,
            Types::Int => ty.is_int(),
            Types::IntPtr => ty != Type::F64,
            Types::Any => true,
        }
    }
}

/// The type of an operand or result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The type in the op's name.
    Same,
    /// What the access's [`MemKind`](super::types::MemKind) has in a register.
    Mem,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `ptr`.
    Ptr,
    /// `f64`.
    F64,
    /// As the signature says; for results of calls.
    Signature,
    /// No result.
    None,
}

/// What an instruction has besides its fixed operands, and how it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Nothing: `add.i64 v1, v2`.
    Plain,
    /// An exit with its values: `guard v1, exit0(v2)`.
    Exit,
    /// A literal: `const.i64 7`.
    Const,
    /// An address and an alias class: `load.i64 [v1 + 8] !2`, `load_indexed.i64 [v1 + v2*8 + 8]`; a store's value
    /// stands in front.
    Memory,
    /// A stack slot: `stack_addr slot0`.
    Slot,
    /// A function: `func_addr fn0`.
    Func,
    /// A function and arguments: `call fn0(v1, v2)`.
    Call,
    /// A signature, the callee and arguments: `call_indirect sig0, v1(v2)`.
    CallIndirect,
    /// A target: `jump block1(v2)`.
    Jump,
    /// Two targets: `br v1, block1(v2), block2`.
    Branch,
    /// A default and keyed targets: `switch v1, block1, [0: block2, 7: block3(v2)]`.
    Switch,
    /// A value or none: `ret v1`.
    Ret,
}

/// What an op does besides computing its result.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Effects(u8);

impl Effects {
    /// It reads memory.
    pub const READS: Effects = Effects(1);
    /// It writes memory.
    pub const WRITES: Effects = Effects(2);
    /// It may leave the function by an exit. Whoever goes on from there sees all of memory, so that no write moves
    /// across it in either direction.
    pub const EXITS: Effects = Effects(4);
    /// It may do anything a call can: read and write all memory, not return.
    pub const CALLS: Effects = Effects(8);
    /// It ends a block.
    pub const ENDS: Effects = Effects(16);
    /// No effect; the first two operands can be exchanged.
    pub const COMMUTES: Effects = Effects(32);
    /// No effect; expensive enough that it is not to be computed twice, nor early in vain.
    pub const SLOW: Effects = Effects(64);

    /// Whether all of `other` are among these.
    pub const fn has(self, other: Effects) -> bool {
        self.0 & other.0 == other.0
    }

    const fn with(self, other: Effects) -> Effects {
        Effects(self.0 | other.0)
    }
}

/// What an op computes from the bits of its operands in the given type: `None` where it leaves by its exit. An `i32`
/// has zeros above, also in the result.
pub type Compute = fn(Type, &[u64]) -> Option<u64>;

/// A row of the table.
#[derive(Debug)]
pub struct OpInfo {
    /// The op.
    pub op: Op,
    /// As the text form has it, and the builder.
    pub name: &'static str,
    /// The types it comes in.
    pub types: Types,
    /// Its fixed operands, by name and type.
    pub operands: &'static [(&'static str, Kind)],
    /// Its result.
    pub result: Kind,
    /// What else it does.
    pub effects: Effects,
    /// How it is written.
    pub shape: Shape,
    /// What it computes, for ops that need nothing but their operands.
    pub compute: Option<Compute>,
    /// What it means.
    pub doc: &'static str,
}

impl std::fmt::Debug for Effects {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = ["reads", "writes", "exits", "calls", "ends", "commutes", "slow"];
        let own: Vec<&str> = names
            .into_iter()
            .enumerate()
            .filter(|(bit, _)| self.0 >> bit & 1 != 0)
            .map(|(_, name)| name)
            .collect();
        f.write_str(&own.join(" "))
    }
}

/// Two integers to one.
macro_rules! int2 {
    ($f:ident) => {
        int2!(|x, y| x.$f(y))
    };
    (|$x:ident, $y:ident| $e:expr) => {
        |ty, v| {
            Some(if ty == Type::I32 {
                let ($x, $y) = (v[0] as i32, v[1] as i32);
                let z: i32 = $e;
                z as u32 as u64
            } else {
                let ($x, $y) = (v[0] as i64, v[1] as i64);
                let z: i64 = $e;
                z as u64
            })
        }
    };
}

/// Two integers to one, or an overflow.
macro_rules! checked2 {
    ($f:ident) => {
        |ty, v| match ty {
            Type::I32 => (v[0] as i32).$f(v[1] as i32).map(|z| z as u32 as u64),
            _ => (v[0] as i64).$f(v[1] as i64).map(|z| z as u64),
        }
    };
}

/// Two unsigned integers to one.
macro_rules! uint2 {
    (|$x:ident, $y:ident| $e:expr) => {
        |ty, v| {
            Some(if ty == Type::I32 {
                let ($x, $y) = (v[0] as u32, v[1] as u32);
                u64::from($e)
            } else {
                let ($x, $y) = (v[0], v[1]);
                $e
            })
        }
    };
}

/// An integer, taken as unsigned, to one of its type.
macro_rules! uint1 {
    (|$x:ident| $e:expr) => {
        |ty, v| {
            Some(if ty == Type::I32 {
                let $x = v[0] as u32;
                $e as u32 as u64
            } else {
                let $x = v[0];
                $e as u64
            })
        }
    };
}

/// A relation of signed integers.
macro_rules! cmp_s {
    ($op:tt) => {
        |ty, v| Some(if ty == Type::I32 { (v[0] as i32) $op (v[1] as i32) } else { (v[0] as i64) $op (v[1] as i64) } as u64)
    };
}

/// A relation of unsigned integers and of bits.
macro_rules! cmp_u {
    ($op:tt) => {
        |_, v| Some(u64::from(v[0] $op v[1]))
    };
}

/// A relation of doubles.
macro_rules! cmp_f {
    ($op:tt) => {
        |_, v| Some(u64::from(f64::from_bits(v[0]) $op f64::from_bits(v[1])))
    };
}

/// Two doubles to one.
macro_rules! f2 {
    (|$x:ident, $y:ident| $e:expr) => {
        |_, v| {
            let ($x, $y) = (f64::from_bits(v[0]), f64::from_bits(v[1]));
            Some(canonical(f64::to_bits($e)))
        }
    };
}

/// A double to one.
macro_rules! f1 {
    (|$x:ident| $e:expr) => {
        |_, v| {
            let $x = f64::from_bits(v[0]);
            Some(canonical(f64::to_bits($e)))
        }
    };
}

/// Bits to bits.
macro_rules! bits1 {
    (|$x:ident| $e:expr) => {
        |_, v| {
            let $x = v[0];
            Some($e)
        }
    };
}

/// Calls the macro `$callback` with the rows of the op table.
///
/// `plain` ops only compute. `exiting` ones have an exit besides. `special` ones are written in ways of their own.
macro_rules! for_each_op {
    ($callback:ident) => { $callback! {
        plain {
            /// The sum, wrapping.
            add Add Int(lhs: Same, rhs: Same) -> Same, [COMMUTES], int2!(wrapping_add);
            /// The difference, wrapping.
            sub Sub Int(lhs: Same, rhs: Same) -> Same, [], int2!(wrapping_sub);
            /// The product, wrapping.
            mul Mul Int(lhs: Same, rhs: Same) -> Same, [COMMUTES], int2!(wrapping_mul);
            /// The upper half of the signed product.
            mul_high_s MulHighS Int(lhs: Same, rhs: Same) -> Same, [COMMUTES],
                |ty, v| Some(match ty {
                    Type::I32 => (i64::from(v[0] as i32) * i64::from(v[1] as i32) >> 32) as u32 as u64,
                    _ => (i128::from(v[0] as i64) * i128::from(v[1] as i64) >> 64) as u64,
                });
            /// The upper half of the unsigned product.
            mul_high_u MulHighU Int(lhs: Same, rhs: Same) -> Same, [COMMUTES], |ty, v| {
                Some((u128::from(v[0]) * u128::from(v[1]) >> ty.bits()) as u64)
            };
            /// The signed quotient, towards zero. Dividing by 0 gives 0, and the least integer by -1 itself.
            div_s DivS Int(lhs: Same, rhs: Same) -> Same, [SLOW],
                int2!(|x, y| if y == 0 { 0 } else { x.wrapping_div(y) });
            /// The unsigned quotient. Dividing by 0 gives 0.
            div_u DivU Int(lhs: Same, rhs: Same) -> Same, [SLOW],
                uint2!(|x, y| x.checked_div(y).unwrap_or(0));
            /// The signed remainder, with the sign of the dividend. By 0 it is the dividend, by -1 it is 0.
            rem_s RemS Int(lhs: Same, rhs: Same) -> Same, [SLOW],
                int2!(|x, y| if y == 0 { x } else { x.wrapping_rem(y) });
            /// The unsigned remainder. By 0 it is the dividend.
            rem_u RemU Int(lhs: Same, rhs: Same) -> Same, [SLOW],
                uint2!(|x, y| x.checked_rem(y).unwrap_or(x));
            /// Zero minus the operand, wrapping.
            neg Neg Int(value: Same) -> Same, [], uint1!(|x| x.wrapping_neg());

            /// Bits that are set in both.
            and And Int(lhs: Same, rhs: Same) -> Same, [COMMUTES], int2!(|x, y| x & y);
            /// Bits that are set in either.
            or Or Int(lhs: Same, rhs: Same) -> Same, [COMMUTES], int2!(|x, y| x | y);
            /// Bits that differ.
            xor Xor Int(lhs: Same, rhs: Same) -> Same, [COMMUTES], int2!(|x, y| x ^ y);
            /// All bits turned over.
            not Not Int(value: Same) -> Same, [], uint1!(|x| !x);
            /// Shifted left; the count is taken modulo the width, as in every shift.
            shl Shl Int(value: Same, count: Same) -> Same, [], int2!(|x, y| x.wrapping_shl(y as u32));
            /// Shifted right, filled with the sign.
            shr_s ShrS Int(value: Same, count: Same) -> Same, [], int2!(|x, y| x.wrapping_shr(y as u32));
            /// Shifted right, filled with zeros.
            shr_u ShrU Int(value: Same, count: Same) -> Same, [], uint2!(|x, y| x.wrapping_shr(y as u32));
            /// Rotated right.
            rotr Rotr Int(value: Same, count: Same) -> Same, [], uint2!(|x, y| x.rotate_right(y as u32));
            /// How many zeros are above the highest one; the width for 0.
            clz Clz Int(value: Same) -> Same, [], uint1!(|x| x.leading_zeros());
            /// How many zeros are below the lowest one; the width for 0.
            ctz Ctz Int(value: Same) -> Same, [], uint1!(|x| x.trailing_zeros());
            /// How many ones there are.
            popcnt Popcnt Int(value: Same) -> Same, [], uint1!(|x| x.count_ones());
            /// The bytes in the opposite order.
            bswap Bswap Int(value: Same) -> Same, [], uint1!(|x| x.swap_bytes());
            /// The low 8 bits, sign-extended.
            sext8 Sext8 Int(value: Same) -> Same, [], uint1!(|x| x as i8);
            /// The low 16 bits, sign-extended.
            sext16 Sext16 Int(value: Same) -> Same, [], uint1!(|x| x as i16);

            /// Whether both are equal: 1 or 0, as with every relation.
            eq Eq IntPtr(lhs: Same, rhs: Same) -> I32, [COMMUTES], cmp_u!(==);
            /// Whether they differ.
            ne Ne IntPtr(lhs: Same, rhs: Same) -> I32, [COMMUTES], cmp_u!(!=);
            /// Whether the first is less, signed.
            lt_s LtS IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_s!(<);
            /// Whether the first is less or equal, signed.
            le_s LeS IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_s!(<=);
            /// Whether the first is greater, signed.
            gt_s GtS IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_s!(>);
            /// Whether the first is greater or equal, signed.
            ge_s GeS IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_s!(>=);
            /// Whether the first is less, unsigned.
            lt_u LtU IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_u!(<);
            /// Whether the first is less or equal, unsigned.
            le_u LeU IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_u!(<=);
            /// Whether the first is greater, unsigned.
            gt_u GtU IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_u!(>);
            /// Whether the first is greater or equal, unsigned.
            ge_u GeU IntPtr(lhs: Same, rhs: Same) -> I32, [], cmp_u!(>=);

            /// The sum of doubles.
            fadd Fadd One(lhs: F64, rhs: F64) -> F64, [COMMUTES], f2!(|x, y| x + y);
            /// The difference of doubles.
            fsub Fsub One(lhs: F64, rhs: F64) -> F64, [], f2!(|x, y| x - y);
            /// The product of doubles.
            fmul Fmul One(lhs: F64, rhs: F64) -> F64, [COMMUTES], f2!(|x, y| x * y);
            /// The quotient of doubles.
            fdiv Fdiv One(lhs: F64, rhs: F64) -> F64, [SLOW], f2!(|x, y| x / y);
            /// The lesser; NaN if either is; -0 is less than +0.
            fmin Fmin One(lhs: F64, rhs: F64) -> F64, [COMMUTES], f2!(|x, y| float_min(x, y));
            /// The greater; NaN if either is; +0 is greater than -0.
            fmax Fmax One(lhs: F64, rhs: F64) -> F64, [COMMUTES], f2!(|x, y| -float_min(-x, -y));
            /// The sign turned over.
            fneg Fneg One(value: F64) -> F64, [], bits1!(|x| x ^ 1 << 63);
            /// The sign cleared.
            fabs Fabs One(value: F64) -> F64, [], bits1!(|x| x & !(1 << 63));
            /// The square root.
            fsqrt Fsqrt One(value: F64) -> F64, [SLOW], f1!(|x| x.sqrt());
            /// The nearest integer below or equal.
            ffloor Ffloor One(value: F64) -> F64, [], f1!(|x| x.floor());
            /// The nearest integer above or equal.
            fceil Fceil One(value: F64) -> F64, [], f1!(|x| x.ceil());
            /// The integer part.
            ftrunc Ftrunc One(value: F64) -> F64, [], f1!(|x| x.trunc());
            /// The nearest integer, the even one where two are as near.
            fnearest Fnearest One(value: F64) -> F64, [], f1!(|x| x.round_ties_even());
            /// Rounded to a single and widened again.
            fround32 Fround32 One(value: F64) -> F64, [], f1!(|x| f64::from(x as f32));
            /// Itself, but any NaN becomes the one with bits `7ff8000000000000`.
            fcanon Fcanon One(value: F64) -> F64, [], bits1!(|x| canonical(x));
            /// Whether both are equal; false with NaN, as every relation of doubles but `fne`.
            feq Feq One(lhs: F64, rhs: F64) -> I32, [COMMUTES], cmp_f!(==);
            /// Whether they differ; true with NaN.
            fne Fne One(lhs: F64, rhs: F64) -> I32, [COMMUTES], cmp_f!(!=);
            /// Whether the first is less.
            flt Flt One(lhs: F64, rhs: F64) -> I32, [], cmp_f!(<);
            /// Whether the first is less or equal.
            fle Fle One(lhs: F64, rhs: F64) -> I32, [], cmp_f!(<=);
            /// Whether the first is greater.
            fgt Fgt One(lhs: F64, rhs: F64) -> I32, [], cmp_f!(>);
            /// Whether the first is greater or equal.
            fge Fge One(lhs: F64, rhs: F64) -> I32, [], cmp_f!(>=);

            /// `i32` to `i64` by the sign.
            sext Sext One(value: I32) -> I64, [], bits1!(|x| x as i32 as i64 as u64);
            /// `i32` to `i64` by zeros.
            zext Zext One(value: I32) -> I64, [], bits1!(|x| x);
            /// The low 32 bits of an `i64`.
            wrap Wrap One(value: I64) -> I32, [], bits1!(|x| x as u32 as u64);
            /// A signed `i32` as a double, exactly.
            i32_to_f64 I32ToF64 One(value: I32) -> F64, [], bits1!(|x| f64::from(x as i32).to_bits());
            /// A signed `i64` as the nearest double.
            i64_to_f64 I64ToF64 One(value: I64) -> F64, [], bits1!(|x| (x as i64 as f64).to_bits());
            /// The integer part as a signed `i32`: the nearest there is, and 0 for NaN.
            f64_to_i32 F64ToI32 One(value: F64) -> I32, [], bits1!(|x| f64::from_bits(x) as i32 as u32 as u64);
            /// The integer part as a signed `i64`: the nearest there is, and 0 for NaN.
            f64_to_i64 F64ToI64 One(value: F64) -> I64, [], bits1!(|x| f64::from_bits(x) as i64 as u64);
            /// The integer part modulo 2^32, and 0 for NaN and infinities: ECMAScript's ToInt32.
            f64_to_i32_js F64ToI32Js One(value: F64) -> I32, [], bits1!(|x| u64::from(to_int32(f64::from_bits(x))));
            /// The bits of a double.
            f64_to_bits F64ToBits One(value: F64) -> I64, [], bits1!(|x| x);
            /// The double with these bits.
            bits_to_f64 BitsToF64 One(value: I64) -> F64, [], bits1!(|x| x);
            /// An address as an integer.
            ptr_to_int PtrToInt One(value: Ptr) -> I64, [], bits1!(|x| x);
            /// An integer as an address.
            int_to_ptr IntToPtr One(value: I64) -> Ptr, [], bits1!(|x| x);
            /// An address plus bytes, wrapping.
            ptr_add PtrAdd One(base: Ptr, bytes: I64) -> Ptr, [], int2!(wrapping_add);

            /// The first value where the condition is not 0, else the second.
            select Select Any(cond: I32, then: Same, or_else: Same) -> Same, [],
                |_, v| Some(if v[0] != 0 { v[1] } else { v[2] });
        }
        exiting {
            /// Leaves where the condition is 0.
            guard Guard One(cond: I32) -> None, [EXITS], |_, v| (v[0] != 0).then_some(0);
            /// The sum; leaves where it overflows as signed.
            add_checked AddChecked Int(lhs: Same, rhs: Same) -> Same, [EXITS COMMUTES], checked2!(checked_add);
            /// The difference; leaves where it overflows as signed.
            sub_checked SubChecked Int(lhs: Same, rhs: Same) -> Same, [EXITS], checked2!(checked_sub);
            /// The product; leaves where it overflows as signed.
            mul_checked MulChecked Int(lhs: Same, rhs: Same) -> Same, [EXITS COMMUTES], checked2!(checked_mul);
            /// The double as an `i32`; leaves unless it is one exactly. -0 is none.
            f64_to_i32_checked F64ToI32Checked One(value: F64) -> I32, [EXITS], |_, v| {
                let int = f64::from_bits(v[0]) as i32;
                (f64::from(int).to_bits() == v[0]).then_some(u64::from(int as u32))
            };
        }
        special {
            /// A constant.
            const Const Any() -> Same, [], Const;
            /// The address of a stack slot. Its bytes are undefined until they are written.
            stack_addr StackAddr One() -> Ptr, [], Slot;
            /// The address of a function.
            func_addr FuncAddr One() -> Ptr, [], Func;
            /// Reads memory at an address plus a constant.
            load Load Mem(base: Ptr) -> Mem, [READS], Memory;
            /// Reads memory at an address plus a scaled index plus a constant.
            load_indexed LoadIndexed Mem(base: Ptr, index: I64) -> Mem, [READS], Memory;
            /// Writes memory at an address plus a constant.
            store Store Mem(base: Ptr, value: Mem) -> None, [WRITES], Memory;
            /// Writes memory at an address plus a scaled index plus a constant.
            store_indexed StoreIndexed Mem(base: Ptr, index: I64, value: Mem) -> None, [WRITES], Memory;
            /// Calls a function.
            call Call One() -> Signature, [READS WRITES CALLS], Call;
            /// Calls the function at an address.
            call_indirect CallIndirect One(callee: Ptr) -> Signature, [READS WRITES CALLS], CallIndirect;
            /// Goes to a block.
            jump Jump One() -> None, [ENDS], Jump;
            /// Goes to the first block where the condition is not 0, else to the second.
            br Br One(cond: I32) -> None, [ENDS], Branch;
            /// Goes to the block of the key that equals the value, else to the first.
            switch Switch Int(value: Same) -> None, [ENDS], Switch;
            /// Returns.
            ret Ret One() -> None, [ENDS], Ret;
            /// Returns what a function returns that takes this one's place on the stack.
            tail_call TailCall One() -> None, [READS WRITES CALLS ENDS], Call;
            /// Returns what the function at an address returns that takes this one's place on the stack.
            tail_call_indirect TailCallIndirect One(callee: Ptr) -> None, [READS WRITES CALLS ENDS], CallIndirect;
            /// Leaves by an exit.
            leave Leave One() -> None, [EXITS ENDS], Exit;
            /// Is never reached; traps if it is.
            unreachable Unreachable One() -> None, [ENDS], Plain;
        }
    } };
}
pub(crate) use for_each_op;

macro_rules! declare {
    (
        plain { $($(#[doc = $pdoc:literal])* $pname:ident $p:ident $ptypes:ident
            ($($parg:ident: $pkind:ident),*) -> $pres:ident, [$($peff:ident)*], $pcompute:expr;)* }
        exiting { $($(#[doc = $edoc:literal])* $ename:ident $e:ident $etypes:ident
            ($($earg:ident: $ekind:ident),*) -> $eres:ident, [$($eeff:ident)*], $ecompute:expr;)* }
        special { $($(#[doc = $sdoc:literal])* $sname:ident $s:ident $stypes:ident
            ($($sarg:ident: $skind:ident),*) -> $sres:ident, [$($seff:ident)*], $sshape:ident;)* }
    ) => {
        /// An operation. [`reference()`] has all of them in a table.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Op {
            $($(#[doc = $pdoc])* $p,)*
            $($(#[doc = $edoc])* $e,)*
            $($(#[doc = $sdoc])* $s,)*
        }

        /// The table, in the order of [`Op`].
        pub static OPS: &[OpInfo] = &[
            $(OpInfo {
                op: Op::$p, name: stringify!($pname), types: Types::$ptypes,
                operands: &[$((stringify!($parg), Kind::$pkind)),*], result: Kind::$pres,
                effects: Effects(0)$(.with(Effects::$peff))*, shape: Shape::Plain,
                compute: Some($pcompute), doc: concat!($($pdoc),*),
            },)*
            $(OpInfo {
                op: Op::$e, name: stringify!($ename), types: Types::$etypes,
                operands: &[$((stringify!($earg), Kind::$ekind)),*], result: Kind::$eres,
                effects: Effects(0)$(.with(Effects::$eeff))*, shape: Shape::Exit,
                compute: Some($ecompute), doc: concat!($($edoc),*),
            },)*
            $(OpInfo {
                op: Op::$s, name: stringify!($sname), types: Types::$stypes,
                operands: &[$((stringify!($sarg), Kind::$skind)),*], result: Kind::$sres,
                effects: Effects(0)$(.with(Effects::$seff))*, shape: Shape::$sshape,
                compute: None, doc: concat!($($sdoc),*),
            },)*
        ];
    };
}
for_each_op!(declare);

impl Op {
    /// Its row.
    #[inline]
    pub fn info(self) -> &'static OpInfo {
        &OPS[self as usize]
    }

    /// The op with this name.
    pub fn from_name(name: &str) -> Option<Op> {
        OPS.iter().find(|row| row.name == name).map(|row| row.op)
    }

    /// What it does besides computing.
    #[inline]
    pub fn effects(self) -> Effects {
        self.info().effects
    }

    /// Whether it ends a block.
    #[inline]
    pub fn is_terminator(self) -> bool {
        self.effects().has(Effects::ENDS)
    }

    /// Whether it may leave by an exit.
    #[inline]
    pub fn exits(self) -> bool {
        self.effects().has(Effects::EXITS)
    }

    /// Whether it only computes a result from its operands, always the same from the same ones: it may be moved,
    /// merged with its like and dropped.
    #[inline]
    pub fn is_pure(self) -> bool {
        self.effects().0 & !(Effects::COMMUTES.0 | Effects::SLOW.0) == 0
    }

    /// Whether it may be dropped where its result is of no interest. Loads may, exits may not.
    #[inline]
    pub fn is_removable(self) -> bool {
        let kept = Effects::WRITES.0 | Effects::EXITS.0 | Effects::CALLS.0 | Effects::ENDS.0;
        self.effects().0 & kept == 0
    }

    /// Whether the first two operands can be exchanged.
    #[inline]
    pub fn commutes(self) -> bool {
        self.effects().has(Effects::COMMUTES)
    }

    /// The relation of integers that it computes.
    #[inline]
    pub fn int_cond(self) -> Option<IntCond> {
        // The rows stand in the order of the list, one behind the other: a test holds them to it.
        let at = (self as usize).wrapping_sub(Op::Eq as usize);
        INT_CONDS.get(at).map(|(_, cond)| *cond)
    }

    /// The op that computes a relation of integers.
    pub fn of_int_cond(cond: IntCond) -> Op {
        INT_CONDS[cond as usize].0
    }

    /// The relation of doubles that it computes.
    #[inline]
    pub fn float_cond(self) -> Option<FloatCond> {
        let at = (self as usize).wrapping_sub(Op::Feq as usize);
        FLOAT_CONDS.get(at).map(|(_, cond)| *cond)
    }

    /// The op that computes a relation of doubles.
    pub fn of_float_cond(cond: FloatCond) -> Op {
        FLOAT_CONDS[cond as usize].0
    }
}

/// In the order of [`IntCond`].
const INT_CONDS: [(Op, IntCond); 10] = [
    (Op::Eq, IntCond::Eq),
    (Op::Ne, IntCond::Ne),
    (Op::LtS, IntCond::LtS),
    (Op::LeS, IntCond::LeS),
    (Op::GtS, IntCond::GtS),
    (Op::GeS, IntCond::GeS),
    (Op::LtU, IntCond::LtU),
    (Op::LeU, IntCond::LeU),
    (Op::GtU, IntCond::GtU),
    (Op::GeU, IntCond::GeU),
];

/// In the order of [`FloatCond`].
const FLOAT_CONDS: [(Op, FloatCond); 6] = [
    (Op::Feq, FloatCond::Eq),
    (Op::Fne, FloatCond::Ne),
    (Op::Flt, FloatCond::Lt),
    (Op::Fle, FloatCond::Le),
    (Op::Fgt, FloatCond::Gt),
    (Op::Fge, FloatCond::Ge),
];

/// The op table as a table of Markdown:
///
#[doc = include_str!("ops.md")]
pub fn reference() -> String {
    let mut text =
        String::from("| op | types | operands | result | effects | meaning |\n|---|---|---|---|---|---|\n");
    for row in OPS {
        let operands: Vec<String> =
            row.operands.iter().map(|(name, kind)| format!("{name}: {kind:?}")).collect();
        text += &format!(
            "| `{}` | {:?} | {} | {:?} | {:?} |{} |\n",
            row.name,
            row.types,
            operands.join(", "),
            row.result,
            row.effects,
            row.doc
        );
    }
    text
}

fn float_min(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == y {
        // Zeros of both signs are equal; the one with the sign is the lesser.
        return if x.is_sign_negative() { x } else { y };
    }
    if x < y { x } else { y }
}

/// The bits, or those of the canonical NaN.
fn canonical(bits: u64) -> u64 {
    if f64::from_bits(bits).is_nan() { CANONICAL_NAN } else { bits }
}

/// What `fcanon` makes of every NaN.
pub const CANONICAL_NAN: u64 = 0x7ff8_0000_0000_0000;

/// ECMAScript's ToInt32, as unsigned bits.
fn to_int32(value: f64) -> u32 {
    if !value.is_finite() {
        return 0;
    }
    // The remainder by 2^32 is exact, and fits.
    (value.trunc() % 4_294_967_296.0) as i64 as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_table_is_this_one() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/ir/ops.md");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(path, reference()).unwrap();
        }
        let written = std::fs::read_to_string(path).unwrap();
        assert_eq!(written, reference(), "BLESS=1 rewrites it");
    }

    #[test]
    fn rows_fit_together() {
        for (at, row) in OPS.iter().enumerate() {
            assert_eq!(row.op as usize, at);
            assert_eq!(Op::from_name(row.name), Some(row.op));
            assert!(row.doc.trim().ends_with('.'), "`{}` says what it means", row.name);
            assert!(!row.op.commutes() || row.operands[0].1 == row.operands[1].1, "`{}` commutes", row.name);
            assert_eq!(row.effects.has(Effects::EXITS), row.shape == Shape::Exit, "`{}`", row.name);
            if row.types == Types::One {
                assert!(
                    row.result != Kind::Same && row.operands.iter().all(|operand| operand.1 != Kind::Same)
                );
            }
        }
        for (at, (op, cond)) in INT_CONDS.into_iter().enumerate() {
            assert_eq!(cond as usize, at);
            assert_eq!((op.int_cond(), Op::of_int_cond(cond)), (Some(cond), op));
        }
        for (at, (op, cond)) in FLOAT_CONDS.into_iter().enumerate() {
            assert_eq!(cond as usize, at);
            assert_eq!((op.float_cond(), Op::of_float_cond(cond)), (Some(cond), op));
        }
    }

    #[test]
    fn operands_of_ops_that_commute_can_be_exchanged() {
        let numbers =
            [0, 1, 7, u64::MAX, 1 << 63, 0x3ff0_0000_0000_0000, 0xbff8_0000_0000_0000, 0x7ff8_0000_0000_0000];
        for row in OPS.iter().filter(|row| row.op.commutes()) {
            let compute = row.compute.unwrap();
            for (x, y) in numbers.into_iter().flat_map(|x| numbers.map(|y| (x, y))) {
                assert_eq!(
                    compute(Type::I64, &[x, y]),
                    compute(Type::I64, &[y, x]),
                    "{} {x:#x} {y:#x}",
                    row.name
                );
                let (x, y) = (x & 0xffff_ffff, y & 0xffff_ffff);
                let ty = if row.types == Types::One { Type::F64 } else { Type::I32 };
                assert_eq!(compute(ty, &[x, y]), compute(ty, &[y, x]), "{} {x:#x} {y:#x}", row.name);
            }
        }
    }

    #[test]
    fn conditions_invert_and_swap_as_they_compute() {
        let numbers = [0, 1, u64::MAX, 1 << 63, i64::MAX as u64];
        let holds = |cond, x, y| Op::of_int_cond(cond).info().compute.unwrap()(Type::I64, &[x, y]) == Some(1);
        for (_, cond) in INT_CONDS {
            for (x, y) in numbers.into_iter().flat_map(|x| numbers.map(|y| (x, y))) {
                assert_eq!(holds(cond, x, y), !holds(cond.invert(), x, y), "{cond:?} {x} {y}");
                assert_eq!(holds(cond, x, y), holds(cond.swap(), y, x), "{cond:?} {x} {y}");
            }
        }
        let holds = |cond, x: f64, y: f64| {
            Op::of_float_cond(cond).info().compute.unwrap()(Type::F64, &[x.to_bits(), y.to_bits()])
        };
        for (_, cond) in FLOAT_CONDS {
            for (x, y) in [(0.0, -0.0), (1.0, 2.0), (2.0, 1.0), (f64::NAN, 1.0), (f64::NAN, f64::NAN)] {
                assert_eq!(holds(cond, x, y), holds(cond.swap(), y, x), "{cond:?} {x} {y}");
            }
        }
    }
}
