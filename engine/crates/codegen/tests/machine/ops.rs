//! Every op that computes, over edge operands, in every form that selection tells apart: operands in registers, constant,
//! loaded from memory; relations as values, in branches, selections and guards.
//!
//! What an op should give is what its row in the op table computes.

use tierlock_codegen::ir::eval::Outcome;
use tierlock_codegen::ir::op::{Kind, OPS, OpInfo, Types};
use tierlock_codegen::ir::{
    AliasClass, Exit, Extra, Function, FunctionBuilder, MemKind, MemoryExtra, Op, Type, Val, Value,
};

use crate::support::{Program, ways};

const INTS: [i64; 24] = [
    0,
    1,
    -1,
    2,
    3,
    5,
    7,
    31,
    32,
    33,
    63,
    64,
    127,
    -128,
    255,
    0xffff,
    0x7fff_ffff,
    -0x8000_0000,
    0x8000_0001,
    0xffff_ffff,
    i64::MAX,
    i64::MIN,
    i64::MIN + 1,
    0x1234_5678_9abc_def0,
];

const DOUBLES: [f64; 32] = [
    0.0,
    -0.0,
    0.5,
    -0.5,
    1.0,
    -1.0,
    1.5,
    2.5,
    -2.5,
    0.49999999999999994,
    f64::MIN_POSITIVE,
    5e-324,
    1e300,
    -1e300,
    1e16,
    4503599627370495.5,
    4503599627370496.5,
    2147483647.0,
    2147483647.5,
    2147483648.0,
    -2147483648.0,
    -2147483649.0,
    4294967296.0,
    9223372036854775807.0,
    -9223372036854775808.0,
    18446744073709551616.0,
    1.8446744073709556e19,
    -7.3e21,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    9007199254740993.0,
];

fn edges(ty: Type) -> Vec<Val> {
    match ty {
        Type::F64 => DOUBLES.map(Val::F64).to_vec(),
        Type::I32 => INTS.map(|value| Val::I32(value as i32)).to_vec(),
        _ => INTS.map(|value| Val::from_bits(ty, value as u64)).to_vec(),
    }
}

/// Some of the edges, for constants.
fn some(ty: Type) -> Vec<Val> {
    edges(ty).into_iter().step_by(3).collect()
}

/// How an operand comes in.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Param,
    Const(Val),
    /// By a pointer to it.
    Load,
    /// By a pointer to an array and an index that is 1.
    LoadIndexed,
}

/// What is made of the result.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Want {
    Value,
    /// 10 or 20 by a branch.
    Branch,
    /// 10 or 20 by a selection.
    Select,
    /// The same of doubles.
    SelectDouble,
    /// 10, or an exit.
    Guard,
    /// 10 or 20 by a branch on the relation being 0.
    BranchInverted,
}

struct Case {
    op: &'static OpInfo,
    ty: Type,
    forms: Vec<Form>,
    want: Want,
}

impl Case {
    fn operand_types(&self) -> Vec<Type> {
        let of = |kind| match kind {
            Kind::Same => self.ty,
            Kind::I32 => Type::I32,
            Kind::I64 => Type::I64,
            Kind::Ptr => Type::Ptr,
            Kind::F64 => Type::F64,
            Kind::Mem | Kind::Signature | Kind::None => unreachable!("ops that compute have typed operands"),
        };
        self.op.operands.iter().map(|&(_, kind)| of(kind)).collect()
    }

    fn function(&self, at: usize) -> Function {
        let mut b = FunctionBuilder::new(&format!("f{at}"));
        let types = self.operand_types();
        let mut given = Vec::new();
        for (&ty, form) in types.iter().zip(&self.forms) {
            given.push(match form {
                Form::Param => Some(b.param(ty)),
                Form::Const(_) => None,
                Form::Load | Form::LoadIndexed => Some(b.param(Type::Ptr)),
            });
        }
        let mut args: Vec<Value> = Vec::new();
        for ((&ty, form), given) in types.iter().zip(&self.forms).zip(given) {
            args.push(match (*form, given) {
                (Form::Load, Some(place)) => b.load(MemKind::of(ty), place, 0, AliasClass::ANY),
                (Form::LoadIndexed, Some(place)) => {
                    let index = b.const_i64(1);
                    let kind = MemKind::of(ty);
                    let access = MemoryExtra { kind, scale: 3, class: AliasClass::ANY, offset: -8 };
                    b.load_indexed(place, index, access)
                }
                (Form::Const(value), _) => {
                    b.inst(Op::Const, ty, &[], Extra::Const(value.bits())).expect("it has a result")
                }
                (_, given) => given.expect("it was made"),
            });
        }
        if self.op.effects.has(tierlock_codegen::ir::Effects::EXITS) {
            // The exit tells the operands.
            args.extend(args.clone());
            let result = b.inst(self.op.op, self.ty, &args, Extra::Exit(Exit(7)));
            match result {
                Some(value) => b.ret(value),
                None => b.ret_void(),
            }
            return b.finish();
        }
        let value = b.inst(self.op.op, self.ty, &args, Extra::None).expect("it has a result");
        let (ten, twenty) = (b.const_i32(10), b.const_i32(20));
        match self.want {
            Want::Value => b.ret(value),
            Want::Select => {
                let value = b.select(value, ten, twenty);
                b.ret(value);
            }
            Want::SelectDouble => {
                let (ten, twenty) = (b.const_f64(10.0), b.const_f64(20.0));
                let value = b.select(value, ten, twenty);
                b.ret(value);
            }
            Want::Guard => {
                b.guard(value, Exit(7), &args);
                b.ret(ten);
            }
            Want::Branch | Want::BranchInverted => {
                let (yes, no) = (b.block(), b.block());
                match self.want {
                    Want::Branch => b.br(value, yes, &[], no, &[]),
                    _ => {
                        let zero = b.const_i32(0);
                        let not = b.eq(value, zero);
                        b.br(not, no, &[], yes, &[]);
                    }
                }
                b.seal(yes);
                b.seal(no);
                b.switch_to(yes);
                b.ret(ten);
                b.switch_to(no);
                b.ret(twenty);
            }
        }
        b.finish()
    }

    fn expect(&self, name: &str, operands: &[Val]) -> Outcome {
        let bits: Vec<u64> = operands.iter().map(|value| value.bits()).collect();
        let compute = self.op.compute.expect("only such ops are tried");
        let exit = || Outcome::Exit { function: name.to_string(), exit: Exit(7), values: operands.to_vec() };
        let Some(result) = compute(self.ty, &bits) else { return exit() };
        let by = |value: i32, other: i32| Val::I32(if result != 0 { value } else { other });
        Outcome::Return(match self.want {
            Want::Value => match self.op.result {
                Kind::None => None,
                Kind::Same => Some(Val::from_bits(self.ty, result)),
                Kind::I32 => Some(Val::from_bits(Type::I32, result)),
                Kind::I64 => Some(Val::from_bits(Type::I64, result)),
                Kind::Ptr => Some(Val::from_bits(Type::Ptr, result)),
                Kind::F64 => Some(Val::from_bits(Type::F64, result)),
                Kind::Mem | Kind::Signature => unreachable!("not of an op that computes"),
            },
            Want::Branch | Want::BranchInverted | Want::Select => Some(by(10, 20)),
            Want::SelectDouble => Some(Val::F64(if result != 0 { 10.0 } else { 20.0 })),
            Want::Guard if result == 0 => return exit(),
            Want::Guard => Some(Val::I32(10)),
        })
    }

    /// All lists of operands: edges in all combinations, but what is constant.
    fn operands(&self) -> Vec<Vec<Val>> {
        let mut lists = vec![Vec::new()];
        for (&ty, form) in self.operand_types().iter().zip(&self.forms) {
            let values = match *form {
                Form::Const(value) => vec![value],
                // The third of a selection.
                _ if self.forms.len() > 2 => some(ty),
                _ => edges(ty),
            };
            lists = lists
                .into_iter()
                .flat_map(|list: Vec<Val>| {
                    values.iter().map(move |&value| [list.as_slice(), &[value]].concat()).collect::<Vec<_>>()
                })
                .collect();
        }
        lists
    }
}

fn forms(types: &[Type]) -> Vec<Vec<Form>> {
    let count = types.len();
    let plain = vec![Form::Param; count];
    let mut forms = vec![plain.clone()];
    for (at, &ty) in types.iter().enumerate() {
        let with = |form| {
            let mut own = plain.clone();
            own[at] = form;
            own
        };
        forms.extend(some(ty).into_iter().map(|value| with(Form::Const(value))));
        forms.push(with(Form::Load));
        forms.push(with(Form::LoadIndexed));
    }
    forms
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for op in OPS.iter().filter(|op| op.compute.is_some()) {
        let types = match op.types {
            Types::One => vec![Type::I64],
            types => Type::ALL.into_iter().filter(|&ty| types.admits(ty)).collect(),
        };
        let is_relation = op.op.int_cond().is_some() || op.op.float_cond().is_some();
        for ty in types {
            let own = Case { op, ty, forms: Vec::new(), want: Want::Value };
            for forms in forms(&own.operand_types()) {
                let more =
                    [Want::Branch, Want::BranchInverted, Want::Select, Want::SelectDouble, Want::Guard];
                let wants = if is_relation || op.op == Op::And && ty == Type::I32 { &more[..] } else { &[] };
                for want in [Want::Value].iter().chain(wants) {
                    cases.push(Case { op, ty, forms: forms.clone(), want: *want });
                }
            }
        }
    }
    cases
}

#[test]
fn every_op_over_edge_operands() {
    let cases = cases();
    let functions: Vec<Function> = cases.iter().enumerate().map(|(at, case)| case.function(at)).collect();
    for function in &functions {
        tierlock_codegen::ir::verify(function).unwrap_or_else(|error| panic!("{error:?}\n{function}"));
    }
    let mut calls = 0u64;
    for (at, way) in ways().into_iter().enumerate() {
        for (chunk, (cases, functions)) in cases.chunks(64).zip(functions.chunks(64)).enumerate() {
            // One way has all cases, the others a third each: it is minutes under emulation.
            if !way.name.ends_with("allocated") && (chunk + at) % 3 != 0 {
                continue;
            }
            let mut program = Program::new(&way, functions, &[]);
            for (case, function) in cases.iter().zip(functions) {
                for operands in case.operands() {
                    let mut memory = vec![0u64; operands.len()];
                    let mut args = Vec::new();
                    for ((operand, form), place) in operands.iter().zip(&case.forms).zip(&mut memory) {
                        match form {
                            Form::Param => args.push(*operand),
                            Form::Const(_) => {}
                            Form::Load | Form::LoadIndexed => {
                                *place =
                                    operand.bits() | if operand.ty() == Type::I32 { 0xdead << 32 } else { 0 };
                                args.push(Val::Ptr(std::ptr::from_mut(place) as u64));
                            }
                        }
                    }
                    let expect = case.expect(&function.name, &operands);
                    let actual = program.call(&function.name, &args);
                    calls += 1;
                    assert_eq!(
                        actual, expect,
                        "{} of {operands:?} as {:?} with {}\n{function}",
                        case.op.name, case.want, way.name
                    );
                }
            }
        }
    }
    assert!(calls > 100_000, "{calls} calls");
}
