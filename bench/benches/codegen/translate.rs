//! From this project's IR to Cranelift's, op by op, so that both compile the very same function.
//!
//! Nothing is helped along and nothing is lost: alias classes become alias regions (where Cranelift can say as much), accesses
//! are promised not to trap, exits become cold blocks that store what the exit records and trap, which is what a front end
//! on Cranelift would have to do. A tail call becomes a call and a return, since Cranelift has tail calls only in a
//! convention of its own.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{
    self as clif, AbiParam, AliasRegionData, BlockArg, InstBuilder, MemFlagsData, StackSlotData,
    StackSlotKind, TrapCode, UserExternalName, types,
};
use cranelift_codegen::isa::{CallConv, TargetIsa};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext, Switch};
use tierlock_codegen::analysis::Cfg;
use tierlock_codegen::ir::{
    AliasClass, Block, Edge, Extra, FloatCond, Function, Inst, IntCond, MemKind, Op, Signature, Type, Value,
};

/// Where exits of Cranelift's code would store their values. No run of a kernel takes one, so nothing is there.
const EXIT_BUFFER: i64 = 0x1000;

/// Translates a function. What it calls is named by its place in `names`.
///
/// # Panics
/// Where the function uses an op that has no counterpart, by its name.
pub fn translate(f: &Function, names: &[String], isa: &dyn TargetIsa) -> clif::Function {
    let conv = isa.default_call_conv();
    let signature = signature(&f.signature, conv);
    let at = names.iter().position(|name| *name == f.name).expect("the function has a name among these");
    let mut own = clif::Function::with_name_signature(clif::UserFuncName::user(0, index(at)), signature);
    let mut context = FunctionBuilderContext::new();
    let builder = FunctionBuilder::new(&mut own, &mut context);
    Translator::new(f, builder, names, conv).run(isa);
    own
}

/// A signature in Cranelift's terms.
pub fn signature(own: &Signature, conv: CallConv) -> clif::Signature {
    let mut signature = clif::Signature::new(conv);
    signature.params.extend(own.params.iter().map(|&param| AbiParam::new(ty(param))));
    signature.returns.extend(own.result.map(|result| AbiParam::new(ty(result))));
    signature
}

fn index(at: usize) -> u32 {
    u32::try_from(at).expect("there are few")
}

fn ty(own: Type) -> clif::Type {
    match own {
        Type::I32 => types::I32,
        Type::I64 | Type::Ptr => types::I64,
        Type::F64 => types::F64,
    }
}

struct Translator<'a> {
    f: &'a Function,
    b: FunctionBuilder<'a>,
    cfg: Cfg,
    blocks: Vec<clif::Block>,
    values: Vec<Option<clif::Value>>,
    /// By value: the eight bits that a relation gave, for those who only ask whether it holds.
    conditions: Vec<Option<clif::Value>>,
    functions: Vec<clif::FuncRef>,
    signatures: Vec<clif::SigRef>,
    slots: Vec<clif::StackSlot>,
    /// Whether every access has a class of its own, or of constant memory.
    classes: bool,
}

impl<'a> Translator<'a> {
    fn new(f: &'a Function, mut b: FunctionBuilder<'a>, names: &[String], conv: CallConv) -> Translator<'a> {
        let blocks = (0..f.block_count()).map(|_| b.create_block()).collect();
        let signatures: Vec<clif::SigRef> =
            f.signatures.iter().map(|own| b.import_signature(signature(own, conv))).collect();
        let functions = f.functions.iter().map(|own| {
            let at = names.iter().position(|name| *name == own.name).expect("what is called has a name");
            let name = b.func.declare_imported_user_function(UserExternalName::new(0, index(at)));
            b.import_function(clif::ExtFuncData {
                name: clif::ExternalName::user(name),
                signature: signatures[own.signature.index()],
                colocated: true,
                patchable: false,
            })
        });
        let functions = functions.collect();
        let slots = f.slots.iter().map(|slot| {
            let align = u8::try_from(slot.align.trailing_zeros()).expect("at most 16");
            b.create_sized_stack_slot(StackSlotData::new(StackSlotKind::ExplicitSlot, slot.bytes, align))
        });
        let slots = slots.collect();
        let accesses = f.live_insts().filter_map(|(_, inst)| match f[inst].extra {
            Extra::Memory(memory) => Some(memory.class),
            _ => None,
        });
        let classes = accesses.into_iter().all(|class| class != AliasClass::ANY);
        Translator {
            cfg: Cfg::compute(f),
            blocks,
            values: vec![None; f.value_count()],
            conditions: vec![None; f.value_count()],
            functions,
            signatures,
            slots,
            classes,
            f,
            b,
        }
    }

    fn run(mut self, isa: &dyn TargetIsa) {
        let f = self.f;
        self.b.append_block_params_for_function_params(self.blocks[f.entry().index()]);
        for at in 0..self.cfg.reverse_postorder.len() {
            let block = self.cfg.reverse_postorder[at];
            let own = self.blocks[block.index()];
            if block != f.entry() {
                for &param in &f[block].params {
                    self.b.append_block_param(own, ty(f.value_type(param)));
                }
            }
            for (&param, &value) in f[block].params.iter().zip(self.b.block_params(own)) {
                self.values[param.index()] = Some(value);
            }
            if f[block].cold {
                self.b.set_cold_block(own);
            }
            self.b.switch_to_block(own);
            for &inst in &f[block].insts {
                self.inst(inst);
            }
        }
        self.b.seal_all_blocks();
        self.b.finalize(isa.frontend_config());
    }

    fn value(&mut self, value: Value) -> clif::Value {
        if let Some(own) = self.values[value.index()] {
            return own;
        }
        let bits = self.conditions[value.index()].expect("a value is defined before it is used");
        // Made where it is needed and not kept: the next use may be elsewhere. Cranelift merges what is equal.
        self.b.ins().uextend(types::I32, bits)
    }

    fn condition(&mut self, value: Value) -> clif::Value {
        match self.conditions[value.index()] {
            Some(bits) => bits,
            None => self.value(value),
        }
    }

    fn edge(&mut self, edge: Edge) -> (clif::Block, Vec<BlockArg>) {
        let f = self.f;
        let args = f.edge_args(edge).iter().map(|&arg| BlockArg::Value(self.value(arg))).collect();
        (self.block(f[edge].block), args)
    }

    fn block(&self, block: Block) -> clif::Block {
        self.blocks[block.index()]
    }

    fn values(&mut self, values: &[Value]) -> Vec<clif::Value> {
        values.iter().map(|&value| self.value(value)).collect()
    }

    fn inst(&mut self, inst: Inst) {
        let f = self.f;
        let op = f[inst].op;
        if let Some(cond) = op.int_cond() {
            let (x, y) = (self.value(f.args(inst)[0]), self.value(f.args(inst)[1]));
            let holds = self.b.ins().icmp(int_cond(cond), x, y);
            return self.set_condition(inst, holds);
        }
        if let Some(cond) = op.float_cond() {
            let (x, y) = (self.value(f.args(inst)[0]), self.value(f.args(inst)[1]));
            let holds = self.b.ins().fcmp(float_cond(cond), x, y);
            return self.set_condition(inst, holds);
        }
        if op.is_terminator() {
            return self.terminator(inst);
        }
        if op.exits() {
            return self.exiting(inst);
        }
        let value = match f[inst].extra {
            Extra::Memory(_) => self.memory(inst),
            _ => self.plain(inst),
        };
        if let (Some(result), Some(value)) = (f[inst].result(), value) {
            self.values[result.index()] = Some(value);
        }
    }

    fn set_condition(&mut self, inst: Inst, holds: clif::Value) {
        let result = self.f[inst].result().expect("a relation has a result");
        self.conditions[result.index()] = Some(holds);
    }

    fn plain(&mut self, inst: Inst) -> Option<clif::Value> {
        let f = self.f;
        let own = ty(f[inst].ty);
        if f[inst].op == Op::Select {
            let cond = self.condition(f.args(inst)[0]);
            let (then, or_else) = (self.value(f.args(inst)[1]), self.value(f.args(inst)[2]));
            return Some(self.b.ins().select(cond, then, or_else));
        }
        if matches!(f[inst].op, Op::DivS | Op::DivU | Op::RemS | Op::RemU) {
            let divisor = f.const_int(f.args(inst)[1]);
            assert!(
                divisor.is_some_and(|by| by != 0 && by != -1),
                "division only by constants that cannot trap"
            );
        }
        let args = self.values(f.args(inst));
        let x = args.first().copied();
        let one = || x.expect("an operand");
        let two = || (args[0], args[1]);
        let ins = self.b.ins();
        Some(match f[inst].op {
            Op::Const => {
                let Extra::Const(bits) = f[inst].extra else { unreachable!("a constant has bits") };
                match f[inst].ty {
                    Type::F64 => ins.f64const(f64::from_bits(bits)),
                    Type::I32 => ins.iconst(own, i64::from(bits as u32)),
                    _ => ins.iconst(own, bits as i64),
                }
            }
            Op::Add | Op::PtrAdd => ins.iadd(two().0, two().1),
            Op::Sub => ins.isub(two().0, two().1),
            Op::Mul => ins.imul(two().0, two().1),
            Op::MulHighS => ins.smulhi(two().0, two().1),
            Op::MulHighU => ins.umulhi(two().0, two().1),
            Op::DivS => ins.sdiv(two().0, two().1),
            Op::DivU => ins.udiv(two().0, two().1),
            Op::RemS => ins.srem(two().0, two().1),
            Op::RemU => ins.urem(two().0, two().1),
            Op::Neg => ins.ineg(one()),
            Op::And => ins.band(two().0, two().1),
            Op::Or => ins.bor(two().0, two().1),
            Op::Xor => ins.bxor(two().0, two().1),
            Op::Not => ins.bnot(one()),
            Op::Shl => ins.ishl(two().0, two().1),
            Op::ShrS => ins.sshr(two().0, two().1),
            Op::ShrU => ins.ushr(two().0, two().1),
            Op::Rotr => ins.rotr(two().0, two().1),
            Op::Clz => ins.clz(one()),
            Op::Ctz => ins.ctz(one()),
            Op::Popcnt => ins.popcnt(one()),
            Op::Bswap => ins.bswap(one()),
            Op::Sext8 => {
                let low = ins.ireduce(types::I8, one());
                self.b.ins().sextend(own, low)
            }
            Op::Sext16 => {
                let low = ins.ireduce(types::I16, one());
                self.b.ins().sextend(own, low)
            }
            Op::Fadd => ins.fadd(two().0, two().1),
            Op::Fsub => ins.fsub(two().0, two().1),
            Op::Fmul => ins.fmul(two().0, two().1),
            Op::Fdiv => ins.fdiv(two().0, two().1),
            Op::Fmin => ins.fmin(two().0, two().1),
            Op::Fmax => ins.fmax(two().0, two().1),
            Op::Fneg => ins.fneg(one()),
            Op::Fabs => ins.fabs(one()),
            Op::Fsqrt => ins.sqrt(one()),
            Op::Ffloor => ins.floor(one()),
            Op::Fceil => ins.ceil(one()),
            Op::Ftrunc => ins.trunc(one()),
            Op::Fnearest => ins.nearest(one()),
            Op::Sext => ins.sextend(types::I64, one()),
            Op::Zext => ins.uextend(types::I64, one()),
            Op::Wrap => ins.ireduce(types::I32, one()),
            Op::I32ToF64 | Op::I64ToF64 => ins.fcvt_from_sint(types::F64, one()),
            Op::F64ToI32 => ins.fcvt_to_sint_sat(types::I32, one()),
            Op::F64ToI64 => ins.fcvt_to_sint_sat(types::I64, one()),
            Op::F64ToBits => ins.bitcast(types::I64, MemFlagsData::new(), one()),
            Op::BitsToF64 => ins.bitcast(types::F64, MemFlagsData::new(), one()),
            Op::PtrToInt | Op::IntToPtr => one(),
            Op::StackAddr => {
                let Extra::Slot(slot) = f[inst].extra else { unreachable!("it has a slot") };
                ins.stack_addr(types::I64, self.slots[slot.index()], 0)
            }
            Op::FuncAddr => {
                let Extra::Func(function) = f[inst].extra else { unreachable!("it has a function") };
                ins.func_addr(types::I64, self.functions[function.index()])
            }
            Op::Call => {
                let Extra::Func(function) = f[inst].extra else { unreachable!("it has a function") };
                let call = ins.call(self.functions[function.index()], &args);
                return self.b.inst_results(call).first().copied();
            }
            Op::CallIndirect => {
                let Extra::Sig(signature) = f[inst].extra else { unreachable!("it has a signature") };
                let call = ins.call_indirect(self.signatures[signature.index()], args[0], &args[1..]);
                return self.b.inst_results(call).first().copied();
            }
            op => panic!("`{}` has no counterpart in Cranelift", op.info().name),
        })
    }

    fn memory(&mut self, inst: Inst) -> Option<clif::Value> {
        let f = self.f;
        let memory = f[inst].memory();
        let mut flags = MemFlagsData::trusted();
        if memory.class == AliasClass::CONST {
            flags.set_readonly();
            flags.set_can_move();
        } else if self.classes {
            let user_id = u32::from(memory.class.0);
            let region = AliasRegionData { user_id, description: "class".into() };
            flags.set_alias_region(Some(self.b.func.dfg.alias_regions.insert(region)));
        }
        let args = self.values(f.args(inst));
        let indexed = matches!(f[inst].op, Op::LoadIndexed | Op::StoreIndexed);
        let base = match indexed {
            true => {
                let scale = self.b.ins().iconst(types::I64, i64::from(memory.scale));
                let scaled = self.b.ins().ishl(args[1], scale);
                self.b.ins().iadd(args[0], scaled)
            }
            false => args[0],
        };
        let offset = memory.offset;
        let ins = self.b.ins();
        if matches!(f[inst].op, Op::Load | Op::LoadIndexed) {
            return Some(match memory.kind {
                MemKind::I8S => ins.sload8(types::I32, flags, base, offset),
                MemKind::I8U => ins.uload8(types::I32, flags, base, offset),
                MemKind::I16S => ins.sload16(types::I32, flags, base, offset),
                MemKind::I16U => ins.uload16(types::I32, flags, base, offset),
                MemKind::F32 => {
                    let single = ins.load(types::F32, flags, base, offset);
                    self.b.ins().fpromote(types::F64, single)
                }
                kind => ins.load(ty(kind.ty()), flags, base, offset),
            });
        }
        let stored = args[args.len() - 1];
        match memory.kind {
            MemKind::I8S | MemKind::I8U => ins.istore8(flags, stored, base, offset),
            MemKind::I16S | MemKind::I16U => ins.istore16(flags, stored, base, offset),
            MemKind::F32 => {
                let single = ins.fdemote(types::F32, stored);
                self.b.ins().store(flags, single, base, offset)
            }
            _ => ins.store(flags, stored, base, offset),
        };
        None
    }

    /// A cold block that leaves.
    fn exit(&mut self, inst: Inst) -> clif::Block {
        let block = self.b.create_block();
        self.b.set_cold_block(block);
        let current = self.b.current_block().expect("in a block");
        self.b.switch_to_block(block);
        self.leave(inst);
        self.b.switch_to_block(current);
        block
    }

    fn leave(&mut self, inst: Inst) {
        let f = self.f;
        let values = self.values(f.rest(inst));
        let buffer = self.b.ins().iconst(types::I64, EXIT_BUFFER);
        for (at, value) in values.into_iter().enumerate() {
            self.b.ins().store(
                MemFlagsData::trusted(),
                value,
                buffer,
                i32::try_from(at * 8).expect("few values"),
            );
        }
        self.b.ins().trap(TrapCode::unwrap_user(1));
    }

    fn exiting(&mut self, inst: Inst) {
        let f = self.f;
        let exit = self.exit(inst);
        let next = self.b.create_block();
        if f[inst].op == Op::Guard {
            let cond = self.condition(f.args(inst)[0]);
            self.b.ins().brif(cond, next, &[], exit, &[]);
            return self.b.switch_to_block(next);
        }
        let (x, y) = (self.value(f.args(inst)[0]), self.value(f.args(inst)[1]));
        let ins = self.b.ins();
        let (value, overflows) = match f[inst].op {
            Op::AddChecked => ins.sadd_overflow(x, y),
            Op::SubChecked => ins.ssub_overflow(x, y),
            Op::MulChecked => ins.smul_overflow(x, y),
            op => panic!("`{}` has no counterpart in Cranelift", op.info().name),
        };
        self.values[f[inst].result().expect("a sum").index()] = Some(value);
        self.b.ins().brif(overflows, exit, &[], next, &[]);
        self.b.switch_to_block(next);
    }

    fn terminator(&mut self, inst: Inst) {
        let f = self.f;
        let edges: Vec<Edge> = f.edges(inst).collect();
        match f[inst].op {
            Op::Jump => {
                let (to, args) = self.edge(edges[0]);
                self.b.ins().jump(to, &args);
            }
            Op::Br => {
                let cond = self.condition(f.args(inst)[0]);
                let (then, then_args) = self.edge(edges[0]);
                let (or_else, else_args) = self.edge(edges[1]);
                self.b.ins().brif(cond, then, &then_args, or_else, &else_args);
            }
            Op::Switch => self.switch(inst, &edges),
            Op::Ret => {
                let values = self.values(f.args(inst));
                self.b.ins().return_(&values);
            }
            Op::TailCall => {
                let Extra::Func(function) = f[inst].extra else { unreachable!("it has a function") };
                let args = self.values(f.args(inst));
                let call = self.b.ins().call(self.functions[function.index()], &args);
                let results = self.b.inst_results(call).to_vec();
                self.b.ins().return_(&results);
            }
            Op::Leave => self.leave(inst),
            Op::Unreachable => {
                self.b.ins().trap(TrapCode::unwrap_user(2));
            }
            op => panic!("`{}` has no counterpart in Cranelift", op.info().name),
        }
    }

    fn switch(&mut self, inst: Inst, edges: &[Edge]) {
        let f = self.f;
        let value = self.value(f.args(inst)[0]);
        let mask = if f[inst].ty == Type::I32 { u64::from(u32::MAX) } else { u64::MAX };
        let mut switch = Switch::new();
        let mut between = Vec::new();
        let mut targets = Vec::new();
        for &edge in edges {
            // Cranelift's jump tables would take arguments, but not the helper that chooses between them and comparisons.
            targets.push(match f.edge_args(edge).is_empty() {
                true => self.block(f[edge].block),
                false => {
                    let block = self.b.create_block();
                    between.push((block, edge));
                    block
                }
            });
        }
        for (&key, &block) in f.keys(inst).iter().zip(&targets[1..]) {
            switch.set_entry(u128::from(key as u64 & mask), block);
        }
        switch.emit(&mut self.b, value, targets[0]);
        for (block, edge) in between {
            self.b.switch_to_block(block);
            let (to, args) = self.edge(edge);
            self.b.ins().jump(to, &args);
        }
    }
}

fn int_cond(cond: IntCond) -> IntCC {
    match cond {
        IntCond::Eq => IntCC::Equal,
        IntCond::Ne => IntCC::NotEqual,
        IntCond::LtS => IntCC::SignedLessThan,
        IntCond::LeS => IntCC::SignedLessThanOrEqual,
        IntCond::GtS => IntCC::SignedGreaterThan,
        IntCond::GeS => IntCC::SignedGreaterThanOrEqual,
        IntCond::LtU => IntCC::UnsignedLessThan,
        IntCond::LeU => IntCC::UnsignedLessThanOrEqual,
        IntCond::GtU => IntCC::UnsignedGreaterThan,
        IntCond::GeU => IntCC::UnsignedGreaterThanOrEqual,
    }
}

fn float_cond(cond: FloatCond) -> FloatCC {
    match cond {
        FloatCond::Eq => FloatCC::Equal,
        FloatCond::Ne => FloatCC::NotEqual,
        FloatCond::Lt => FloatCC::LessThan,
        FloatCond::Le => FloatCC::LessThanOrEqual,
        FloatCond::Gt => FloatCC::GreaterThan,
        FloatCond::Ge => FloatCC::GreaterThanOrEqual,
    }
}
