//! The functions that random programs call and that are not IR. What runs machine code links the same to it.

use crate::ir::eval::{Evaluator, Memory};
use crate::ir::{Signature, Type, Val};

/// `native_mix(a, b)`.
pub extern "C" fn mix(a: i64, b: i64) -> i64 {
    a.rotate_left(13).wrapping_mul(0x2545_f491_4f6c_dd1d) ^ b
}

/// `native_scale(a, b)`.
pub extern "C" fn scale(a: f64, b: i32) -> f64 {
    a * f64::from(b) + 0.5
}

/// `native_many(...)`: more arguments than registers, of both kinds.
#[allow(clippy::too_many_arguments, reason = "that is what it is for")]
pub extern "C" fn many(
    a: i64,
    b: f64,
    c: i32,
    d: i64,
    e: i64,
    f: f64,
    g: i64,
    h: i32,
    i: i64,
    j: i64,
    k: i64,
    l: i32,
) -> i64 {
    let ints = [a, i64::from(c), d, e, g, i64::from(h), i, j, k, i64::from(l)];
    ints.into_iter().fold(b.to_bits() as i64 ^ (f.to_bits() as i64).rotate_left(7), |sum, int| mix(sum, int))
}

/// Their addresses, for machine code. `poke` writes to memory it is given the address of, which this crate does not.
pub fn externs(poke: extern "C" fn(*mut i64, i64)) -> [(&'static str, u64); 4] {
    let many: extern "C" fn(_, _, _, _, _, _, _, _, _, _, _, _) -> _ = many;
    [
        ("native_mix", mix as extern "C" fn(_, _) -> _ as usize as u64),
        ("native_scale", scale as extern "C" fn(_, _) -> _ as usize as u64),
        ("native_many", many as usize as u64),
        ("native_poke", poke as usize as u64),
    ]
}

/// Of `native_mix`.
pub fn mix_signature() -> Signature {
    Signature::c(&[Type::I64, Type::I64], Some(Type::I64))
}

/// Of `native_scale`.
pub fn scale_signature() -> Signature {
    Signature::c(&[Type::F64, Type::I32], Some(Type::F64))
}

/// Of `native_many`. Its doubles are canonical, since their bits are seen.
pub fn many_signature() -> Signature {
    use Type::{F64, I32, I64};
    Signature::c(&[I64, F64, I32, I64, I64, F64, I64, I32, I64, I64, I64, I32], Some(I64))
}

/// Of `native_poke(address, value)`, which adds the value to the eight bytes at the address, wrapping.
pub fn poke_signature() -> Signature {
    Signature::c(&[Type::Ptr, Type::I64], None)
}

/// Gives an evaluator the natives.
pub fn add(evaluator: &mut Evaluator<'_>) {
    evaluator.native("native_mix", mix_signature(), |_, args| match *args {
        [Val::I64(a), Val::I64(b)] => Some(Val::I64(mix(a, b))),
        _ => None,
    });
    evaluator.native("native_scale", scale_signature(), |_, args| match *args {
        [Val::F64(a), Val::I32(b)] => Some(Val::F64(scale(a, b))),
        _ => None,
    });
    evaluator.native("native_many", many_signature(), |_, args| {
        use Val::{F64, I32, I64};
        match *args {
            [
                I64(a),
                F64(b),
                I32(c),
                I64(d),
                I64(e),
                F64(f),
                I64(g),
                I32(h),
                I64(i),
                I64(j),
                I64(k),
                I32(l),
            ] => Some(I64(many(a, b, c, d, e, f, g, h, i, j, k, l))),
            _ => None,
        }
    });
    evaluator.native("native_poke", poke_signature(), |memory: &mut Memory, args| {
        if let [Val::Ptr(address), Val::I64(value)] = *args {
            let old = memory.read(address, 8).expect("programs poke into their buffer");
            memory.write(address, 8, old.wrapping_add(value as u64)).expect("what is read can be written");
        }
        None
    });
}
