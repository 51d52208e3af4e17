//! The verifier: what makes a function valid.
//!
//! [`RULES`] lists every rule it checks. Everything behind it (evaluator, passes, selection) may rely on them, and in
//! builds with debug assertions it runs after each pass.

use std::fmt;

use super::function::{Block, Edge, Extra, Function, Inst, SigRef, Value, ValueDef};
use super::op::{Kind, Op, Shape, Types};
use super::text;
use super::types::{Signature, Type};
use crate::analysis::{Cfg, Dominators};

/// Every rule: its name, and what it demands.
pub const RULES: &[(&str, &str)] = &[
    ("name", "names of functions are letters, digits, `_`, `.` and `$`"),
    (
        "declarations",
        "declared functions have declared signatures; slots are aligned to 1, 2, 4, 8 or 16 bytes",
    ),
    ("entry", "there is a first block, its parameters are the signature's, and no edge goes to it"),
    ("layout", "no block is laid out twice, and every edge goes to a block that is laid out"),
    ("terminator", "every block ends with a terminator and has no other"),
    ("once", "every value has one definition, and every instruction stands in one place"),
    ("defined", "what is used is defined by a block or instruction of the function, and is no alias"),
    ("dominance", "where the entry reaches a use, it does so only through the definition"),
    (
        "arguments",
        "instructions have as many arguments as their op takes, and what its form asks for besides",
    ),
    (
        "types",
        "an op comes in the type it is given, and operands, results and arguments have the types asked for",
    ),
    ("edges", "an edge has an argument of the right type for each parameter of its block"),
    ("constant", "a constant `i32` has zeros above its 32 bits"),
    ("memory", "an index is scaled by 1, 2, 4 or 8, and what is stored is not sign-extended"),
    ("switch", "keys fit the switch's type, and no two are equal"),
    ("call", "calls have the arguments of the signature"),
    (
        "return",
        "what is returned is of the signature's type; tail calls return the same, by the same convention",
    ),
];

/// A rule that a function breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    /// The function's name.
    pub function: String,
    /// Which of [`RULES`].
    pub rule: &'static str,
    /// The block it is in.
    pub block: Option<Block>,
    /// The instruction.
    pub inst: Option<Inst>,
    /// What is wrong.
    pub message: String,
    /// The instruction, or the block's name, as text.
    pub text: String,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "@{}", self.function)?;
        if let Some(block) = self.block {
            write!(f, ", {block}")?;
        }
        write!(f, ": {} (rule `{}`)", self.message, self.rule)?;
        match self.text.is_empty() {
            true => Ok(()),
            false => write!(f, ", at `{}`", self.text),
        }
    }
}

impl std::error::Error for VerifyError {}

type Result<T> = std::result::Result<T, Box<VerifyError>>;

/// Checks every rule of [`RULES`].
///
/// # Errors
/// The first break that is found, boxed to keep the good case small.
pub fn verify(f: &Function) -> Result<()> {
    let mut verifier = Verifier { f, block: None, inst: None, places: vec![Place::NONE; f.value_count()] };
    verifier.declarations()?;
    verifier.layout()?;
    verifier.definitions()?;
    verifier.instructions()?;
    verifier.dominance()
}

/// Where a value is defined: its block, and the instruction's place in there, parameters before all.
#[derive(Clone, Copy)]
struct Place {
    block: Option<Block>,
    at: u32,
}

impl Place {
    const NONE: Place = Place { block: None, at: 0 };
}

struct Verifier<'f> {
    f: &'f Function,
    block: Option<Block>,
    inst: Option<Inst>,
    places: Vec<Place>,
}

impl Verifier<'_> {
    fn error<T>(&self, rule: &'static str, message: impl Into<String>) -> Result<T> {
        debug_assert!(RULES.iter().any(|(name, _)| *name == rule), "{rule} is not listed");
        let text = match (self.inst, self.block) {
            (Some(inst), _) if self.prints(inst) => self.f.display(inst).to_string(),
            (Some(inst), _) => format!("{:?} {:?}", self.f[inst].op, self.f.args(inst)),
            (None, Some(block)) => block.to_string(),
            (None, None) => String::new(),
        };
        let function = self.f.name.clone();
        Err(Box::new(VerifyError {
            function,
            rule,
            block: self.block,
            inst: self.inst,
            message: message.into(),
            text,
        }))
    }

    /// Whether an instruction has the form that printing relies on.
    fn prints(&self, inst: Inst) -> bool {
        self.f.args(inst).len() >= self.f[inst].op.info().operands.len() && has_extra(self.f, inst)
    }

    fn declarations(&self) -> Result<()> {
        let f = self.f;
        let names = std::iter::once(&f.name).chain(f.functions.iter().map(|function| &function.name));
        for name in names {
            if !text::lex::is_name(name) {
                return self.error("name", format!("`{name}` is no name"));
            }
        }
        for function in &f.functions {
            if function.signature.index() >= f.signatures.len() {
                let message = format!("@{} has no signature {}", function.name, function.signature);
                return self.error("declarations", message);
            }
        }
        for (at, slot) in f.slots.iter().enumerate() {
            if !slot.align.is_power_of_two() || slot.align > 16 {
                return self.error("declarations", format!("slot{at} is aligned to {} bytes", slot.align));
            }
        }
        Ok(())
    }

    fn layout(&mut self) -> Result<()> {
        let f = self.f;
        let Some(&entry) = f.layout.first() else { return self.error("entry", "there are no blocks") };
        let mut placed = vec![false; f.block_count()];
        for &block in &f.layout {
            self.block = Some(block);
            if std::mem::replace(&mut placed[block.index()], true) {
                return self.error("layout", "the block is laid out twice");
            }
            let last = f[block].insts.last();
            if last.is_none_or(|&inst| !f[inst].op.is_terminator()) {
                return self.error("terminator", "the block does not end with a terminator");
            }
        }
        for &block in &f.layout {
            self.block = Some(block);
            self.inst = f.terminator(block);
            for edge in f.out_edges(block) {
                let to = f[edge].block;
                if !placed[to.index()] {
                    return self.error("layout", format!("{to} is not laid out"));
                }
                if to == entry {
                    return self.error("entry", format!("an edge goes to the first block, {to}"));
                }
            }
        }
        self.block = Some(entry);
        self.inst = None;
        let params: Vec<Type> = f[entry].params.iter().map(|&value| f.value_type(value)).collect();
        if params != f.signature.params {
            return self
                .error("entry", format!("the parameters are {params:?}, the signature has {}", f.signature));
        }
        Ok(())
    }

    fn definitions(&mut self) -> Result<()> {
        let f = self.f;
        let mut stands = vec![false; f.inst_count()];
        for &block in &f.layout {
            self.block = Some(block);
            self.inst = None;
            for (at, &param) in f[block].params.iter().enumerate() {
                if f.value_def(param) != ValueDef::Param(block, at as u32) {
                    return self.error(
                        "once",
                        format!("parameter {param} says that it is {:?}", f.value_def(param)),
                    );
                }
                self.places[param.index()] = Place { block: Some(block), at: 0 };
            }
            for (at, &inst) in f[block].insts.iter().enumerate() {
                self.inst = Some(inst);
                if std::mem::replace(&mut stands[inst.index()], true) {
                    return self.error("once", "the instruction stands in two places");
                }
                if f[inst].op.is_terminator() && at + 1 < f[block].insts.len() {
                    return self.error("terminator", "a terminator stands inside of a block");
                }
                let Some(result) = f[inst].result() else { continue };
                if f.value_def(result) != ValueDef::Inst(inst) {
                    return self
                        .error("once", format!("result {result} says that it is {:?}", f.value_def(result)));
                }
                self.places[result.index()] = Place { block: Some(block), at: at as u32 + 1 };
            }
        }
        Ok(())
    }

    fn instructions(&mut self) -> Result<()> {
        for (block, inst) in self.f.live_insts() {
            self.block = Some(block);
            self.inst = Some(inst);
            self.uses_are_defined(inst)?;
            self.form(inst)?;
            self.types(inst)?;
            self.particulars(inst)?;
            for edge in self.f.edges(inst) {
                self.edge(edge)?;
            }
        }
        Ok(())
    }

    fn uses_are_defined(&self, inst: Inst) -> Result<()> {
        let mut bad = None;
        self.f.visit_uses(inst, |value| {
            if self.places[value.index()].block.is_none() {
                bad.get_or_insert(value);
            }
        });
        match bad {
            Some(value) => {
                self.error("defined", format!("{value} is not defined: {:?}", self.f.value_def(value)))
            }
            None => Ok(()),
        }
    }

    fn form(&self, inst: Inst) -> Result<()> {
        let (f, data) = (self.f, &self.f[inst]);
        let info = data.op.info();
        if !has_extra(f, inst) {
            return self.error("arguments", format!("`{}` has {:?}", info.name, data.extra));
        }
        let (own, wanted) = (f.args(inst).len(), info.operands.len());
        let more = matches!(info.shape, Shape::Exit | Shape::Call | Shape::CallIndirect | Shape::Ret);
        if own < wanted || own > wanted && !more || info.shape == Shape::Ret && own > 1 {
            return self
                .error("arguments", format!("`{}` takes {wanted} arguments and has {own}", info.name));
        }
        let edges = f.edges(inst).len();
        let fits = match info.shape {
            Shape::Jump => edges == 1,
            Shape::Branch => edges == 2,
            Shape::Switch => edges == f.keys(inst).len() + 1,
            _ => edges == 0,
        };
        match fits {
            true => Ok(()),
            false => self.error("arguments", format!("`{}` has {edges} edges", info.name)),
        }
    }

    fn types(&self, inst: Inst) -> Result<()> {
        let (f, data) = (self.f, &self.f[inst]);
        let info = data.op.info();
        if !matches!(info.types, Types::One | Types::Mem) && !info.types.admits(data.ty) {
            return self.error("types", format!("`{}` does not come in {}", info.name, data.ty));
        }
        for (&(name, kind), &value) in info.operands.iter().zip(f.args(inst)) {
            let wanted = match kind {
                Kind::Same => data.ty,
                Kind::I32 => Type::I32,
                Kind::I64 => Type::I64,
                Kind::Ptr => Type::Ptr,
                Kind::F64 => Type::F64,
                Kind::Mem => data.memory().kind.ty(),
                Kind::Signature | Kind::None => continue,
            };
            self.expect_type("types", name, value, wanted)?;
        }
        let wanted = f.result_type(data.op, data.ty, &data.extra);
        let own = data.result().map(|value| f.value_type(value));
        match own == wanted {
            true => Ok(()),
            false => self.error("types", format!("the result is {own:?} and must be {wanted:?}")),
        }
    }

    fn expect_type(
        &self,
        rule: &'static str,
        what: impl fmt::Display,
        value: Value,
        wanted: Type,
    ) -> Result<()> {
        match self.f.value_type(value) {
            own if own == wanted => Ok(()),
            own => self.error(rule, format!("{what}: {value} is of type {own} and must be {wanted}")),
        }
    }

    /// What single ops ask for.
    fn particulars(&self, inst: Inst) -> Result<()> {
        let (f, data) = (self.f, &self.f[inst]);
        match (data.op, data.extra) {
            (Op::Const, Extra::Const(bits)) if data.ty == Type::I32 && bits >> 32 != 0 => {
                self.error("constant", format!("the bits are {bits:#x}"))
            }
            (op, Extra::Memory(memory)) => {
                let indexed = matches!(op, Op::LoadIndexed | Op::StoreIndexed);
                if memory.scale > 3 || !indexed && memory.scale != 0 {
                    return self.error("memory", format!("the scale is {}", 1u64 << memory.scale.min(63)));
                }
                let stores = matches!(op, Op::Store | Op::StoreIndexed);
                match stores && !memory.kind.can_store() {
                    true => self.error("memory", format!("{} is not stored", memory.kind)),
                    false => Ok(()),
                }
            }
            (Op::Switch, _) => {
                let mut keys = f.keys(inst).to_vec();
                keys.sort_unstable();
                if let Some(twice) = keys.windows(2).find(|pair| pair[0] == pair[1]) {
                    return self.error("switch", format!("the key {} comes twice", twice[0]));
                }
                let fits = |key: i64| data.ty == Type::I64 || i32::try_from(key).is_ok();
                match keys.iter().find(|&&key| !fits(key)) {
                    Some(key) => self.error("switch", format!("the key {key} does not fit {}", data.ty)),
                    None => Ok(()),
                }
            }
            (Op::Ret, _) => match (f.args(inst), f.signature.result) {
                ([], None) => Ok(()),
                ([value], Some(ty)) => self.expect_type("return", "the result", *value, ty),
                (_, wanted) => self.error("return", format!("the function's result is {wanted:?}")),
            },
            (Op::Call | Op::CallIndirect | Op::TailCall | Op::TailCallIndirect, _) => self.call(inst),
            _ => Ok(()),
        }
    }

    fn call(&self, inst: Inst) -> Result<()> {
        let f = self.f;
        let signature: &Signature = f.call_signature(inst);
        let args = f.rest(inst);
        if args.len() != signature.params.len() {
            return self.error("call", format!("{} arguments for {signature}", args.len()));
        }
        for (at, (&value, &ty)) in args.iter().zip(&signature.params).enumerate() {
            self.expect_type("call", format_args!("argument {at}"), value, ty)?;
        }
        let same = signature.result == f.signature.result && signature.conv == f.signature.conv;
        match f[inst].op.is_terminator() && !same {
            true => self.error("return", format!("{signature} in place of {}", f.signature)),
            false => Ok(()),
        }
    }

    fn edge(&self, edge: Edge) -> Result<()> {
        let f = self.f;
        let to = f[edge].block;
        let (args, params) = (f.edge_args(edge), &f[to].params);
        if args.len() != params.len() {
            let message = format!("{} arguments for {} parameters of {to}", args.len(), params.len());
            return self.error("edges", message);
        }
        for (&arg, &param) in args.iter().zip(params) {
            self.expect_type("edges", format_args!("for {param} of {to}"), arg, f.value_type(param))?;
        }
        Ok(())
    }

    fn dominance(&mut self) -> Result<()> {
        let f = self.f;
        let cfg = Cfg::compute(f);
        let dominators = Dominators::compute(&cfg, f.block_count());
        for &block in &cfg.reverse_postorder {
            self.block = Some(block);
            for (at, &inst) in f[block].insts.iter().enumerate() {
                self.inst = Some(inst);
                let mut bad = None;
                f.visit_uses(inst, |value| {
                    let place = self.places[value.index()];
                    let sound = match place.block {
                        Some(own) if own == block => place.at as usize <= at,
                        Some(own) => dominators.dominates(own, block),
                        None => false,
                    };
                    if !sound {
                        bad.get_or_insert(value);
                    }
                });
                if let Some(value) = bad {
                    return self.error("dominance", format!("{value} is used where it may not be defined"));
                }
            }
        }
        Ok(())
    }
}

/// Whether what an instruction has besides its arguments is what its form asks for, and refers to what there is.
fn has_extra(f: &Function, inst: Inst) -> bool {
    let sig = |sig: SigRef| sig.index() < f.signatures.len();
    match (f[inst].op.info().shape, f[inst].extra) {
        (Shape::Plain | Shape::Ret, Extra::None) => true,
        (Shape::Exit, Extra::Exit(_))
        | (Shape::Const, Extra::Const(_))
        | (Shape::Memory, Extra::Memory(_)) => true,
        (Shape::Slot, Extra::Slot(slot)) => slot.index() < f.slots.len(),
        (Shape::Func | Shape::Call, Extra::Func(own)) => {
            f.functions.get(own.index()).is_some_and(|function| sig(function.signature))
        }
        (Shape::CallIndirect, Extra::Sig(own)) => sig(own),
        (Shape::Jump | Shape::Branch | Shape::Switch, Extra::Edges(_)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{AliasClass, Exit, MemKind, MemoryExtra, parse_function};

    /// The first broken rule of a text.
    fn broken(text: &str) -> Option<&'static str> {
        let f = parse_function(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        verify(&f).err().map(|error| error.rule)
    }

    fn check(rule: &str, text: &str) {
        assert_eq!(broken(text), Some(rule), "{text}");
    }

    fn check_body(rule: &str, body: &str) {
        check(
            rule,
            &format!(
                "func @f(i64, f64) -> i64 {{\nsig0 = c(i64) -> i64\nsig1 = own(i64) -> i64\nfn0 = @g sig0\nslot0 = 8 align 8\n\
                 block0(v0: i64, v1: f64):\n{body}\n}}"
            ),
        );
    }

    #[test]
    fn texts_that_break_a_rule() {
        check("declarations", "func @f() {\nslot0 = 8 align 3\nblock0:\nret\n}");
        check("entry", "func @f() {\nblock0:\njump block0\n}");
        check("entry", "func @f(i32) {\nblock0(v0: i64):\nret\n}");
        check_body("terminator", "v2 = add.i64 v0, v0");
        check_body("terminator", "ret v0\nret v0");
        check_body("dominance", "v2 = add.i64 v3, v0\nv3 = add.i64 v0, v0\nret v0");
        check_body("dominance", "v2 = add.i64 v2, v0\nret v0");
        let diamond = "v2 = const.i32 1\nbr v2, block1, block2\nblock1:\nv3 = const.i64 1\njump block3\nblock2:\njump block3\n";
        check_body("dominance", &format!("{diamond}block3:\nret v3"));
        check_body("dominance", "jump block1\nblock2:\nv2 = const.i64 1\njump block1\nblock1:\nret v2");
        check_body("types", "v2 = add.i64 v0, v1\nret v0");
        check_body("types", "v2 = select.i64 v0, v0, v0\nret v0");
        check_body("types", "v2 = sext v0\nret v0");
        check_body("types", "v2 = stack_addr slot0\nstore.i32 v0, [v2]\nret v0");
        check_body("types", "v2 = load.i32 [v0]\nret v0");
        check_body("types", "br v0, block1, block1\nblock1:\nret v0");
        check_body("edges", "jump block1\nblock1(v2: i64):\nret v2");
        check_body("edges", "jump block1(v1)\nblock1(v2: i64):\nret v2");
        check_body("memory", "v2 = stack_addr slot0\nv3 = const.i32 1\nstore.i8s v3, [v2]\nret v0");
        check_body("switch", "switch.i64 v0, block1, [1: block1, -1: block1, 1: block1]\nblock1:\nret v0");
        check_body("call", "v2 = call fn0(v0, v0)\nret v0");
        check_body("call", "v2 = call fn0(v1)\nret v0");
        check_body("return", "ret v1");
        check_body("return", "ret");
        check("return", "func @f(i64) {\nblock0(v0: i64):\nret v0\n}");
        check_body("return", "v2 = const.ptr 1\ntail_call_indirect sig1, v2(v0)");
        check("return", "func @f() {\nsig0 = c() -> i64\nfn0 = @g sig0\nblock0:\ntail_call fn0()\n}");
    }

    #[test]
    fn unreachable_blocks_may_use_anything_that_is_defined() {
        let text = "func @f(i64) -> i64 {\nblock0(v0: i64):\nret v0\nblock1:\nv1 = add.i64 v2, v2\njump block2\n\
                    block2:\nv2 = const.i64 1\njump block1\n}";
        assert_eq!(broken(text), None);
    }

    fn valid() -> (Function, Block, Value) {
        let mut f = Function::new("f", Signature::c(&[Type::I64], Some(Type::I64)));
        let block = f.append_block();
        let param = f.append_param(block, Type::I64);
        f.append(block, Op::Ret, Type::I64, &[param], Extra::None);
        verify(&f).unwrap();
        (f, block, param)
    }

    /// Makes a valid function invalid in a way that no text can, and looks which rule finds it.
    fn check_made(rule: &str, change: impl FnOnce(&mut Function, Block, Value)) {
        let (mut f, block, param) = valid();
        change(&mut f, block, param);
        match verify(&f) {
            Err(error) => assert_eq!(error.rule, rule, "{error}"),
            Ok(()) => panic!("rule {rule} is not checked"),
        }
    }

    fn insert(
        f: &mut Function,
        block: Block,
        op: Op,
        ty: Type,
        args: &[Value],
        extra: Extra,
    ) -> Option<Value> {
        let inst = f.make_inst(op, ty, args, extra);
        f[block].insts.insert(0, inst);
        f[inst].result()
    }

    #[test]
    fn functions_that_break_a_rule() {
        check_made("name", |f, _, _| f.name = "a b".to_string());
        check_made("name", |f, _, _| {
            f.declare_function("", Signature::c(&[], None));
        });
        check_made("declarations", |f, _, _| {
            f.functions.push(crate::ir::FuncDecl { name: "g".to_string(), signature: SigRef::new(4) });
        });
        check_made("entry", |f, _, _| f.layout.clear());
        check_made("layout", |f, block, _| f.layout.push(block));
        check_made("layout", |f, _, _| {
            let (from, to) = (f.append_block(), f.make_block());
            let edges = f.make_edges(&[(to, &[])], &[]);
            f.append(from, Op::Jump, Type::I64, &[], edges);
        });
        check_made("once", |f, block, _| {
            let inst = f.make_inst(Op::Const, Type::I64, &[], Extra::Const(0));
            f[block].insts.splice(0..0, [inst, inst]);
        });
        check_made("once", |f, block, param| {
            let inst = f.make_inst_with_result(Op::Const, Type::I64, &[], Extra::Const(0), Some(param));
            f[block].insts.insert(0, inst);
        });
        check_made("defined", |f, block, param| {
            let one = insert(f, block, Op::Const, Type::I64, &[], Extra::Const(1)).unwrap();
            insert(f, block, Op::Add, Type::I64, &[one, one], Extra::None);
            f[block].insts.remove(1);
            f.replace(one, param);
        });
        check_made("arguments", |f, block, param| {
            insert(f, block, Op::Add, Type::I64, &[param], Extra::None);
        });
        check_made("arguments", |f, block, param| {
            insert(f, block, Op::Add, Type::I64, &[param, param, param], Extra::None);
        });
        check_made("arguments", |f, block, param| {
            insert(f, block, Op::Add, Type::I64, &[param, param], Extra::Exit(Exit(1)));
        });
        check_made("arguments", |f, block, _| {
            insert(f, block, Op::StackAddr, Type::Ptr, &[], Extra::Slot(crate::ir::Slot::new(0)));
        });
        check_made("arguments", |f, block, param| {
            let (last, to) = (f[block].insts[0], f.append_block());
            f.append(to, Op::Ret, Type::I64, &[param], Extra::None);
            let edges = f.make_edges(&[(to, &[]), (to, &[])], &[]);
            f.rewrite(last, Op::Jump, Type::I64, &[], edges);
        });
        check_made("types", |f, block, _| {
            let double = f.append_param(block, Type::F64);
            f.signature.params.push(Type::F64);
            insert(f, block, Op::Add, Type::F64, &[double, double], Extra::None);
        });
        check_made("constant", |f, block, _| {
            insert(f, block, Op::Const, Type::I32, &[], Extra::Const(1 << 32));
        });
        check_made("memory", |f, block, param| {
            let base = insert(f, block, Op::Const, Type::Ptr, &[], Extra::Const(0)).unwrap();
            let access = MemoryExtra { kind: MemKind::I64, scale: 4, class: AliasClass::ANY, offset: 0 };
            let inst = f.make_inst(Op::LoadIndexed, Type::I64, &[base, param], Extra::Memory(access));
            f[block].insts.insert(1, inst);
        });
        check_made("switch", |f, block, _| {
            let small = insert(f, block, Op::Const, Type::I32, &[], Extra::Const(0)).unwrap();
            let (last, to) = (f[block].insts[1], f.append_block());
            f.append(to, Op::Unreachable, Type::I64, &[], Extra::None);
            let edges = f.make_edges(&[(to, &[]), (to, &[])], &[1 << 40]);
            f.rewrite(last, Op::Switch, Type::I32, &[small], edges);
        });
    }

    #[test]
    fn every_rule_has_a_test_here() {
        let own = include_str!("verify.rs");
        let tests = &own[own.find("mod tests").unwrap()..];
        for (rule, _) in RULES {
            assert!(tests.contains(&format!("(\"{rule}\"")), "rule {rule}");
        }
    }
}
