//! Printing.

use std::fmt::{self, Display, Formatter};

use crate::ir::function::{Block, Edge, Extra, Function, Inst, MemoryExtra, Value};
use crate::ir::op::{CANONICAL_NAN, Shape, Types};
use crate::ir::types::{AliasClass, Type};

impl Display for Function {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "func @{}(", self.name)?;
        list(f, self.signature.params.iter())?;
        write!(f, ")")?;
        if let Some(result) = self.signature.result {
            write!(f, " -> {result}")?;
        }
        writeln!(f, " {} {{", self.signature.conv.name())?;
        for (at, signature) in self.signatures.iter().enumerate() {
            writeln!(f, "    sig{at} = {signature}")?;
        }
        for (at, function) in self.functions.iter().enumerate() {
            writeln!(f, "    fn{at} = @{} {}", function.name, function.signature)?;
        }
        for (at, slot) in self.slots.iter().enumerate() {
            writeln!(f, "    slot{at} = {} align {}", slot.bytes, slot.align)?;
        }
        for &block in &self.layout {
            print_block(f, self, block)?;
        }
        writeln!(f, "}}")
    }
}

fn print_block(f: &mut Formatter<'_>, function: &Function, block: Block) -> fmt::Result {
    let data = &function[block];
    write!(f, "{block}")?;
    for (at, &param) in data.params.iter().enumerate() {
        write!(f, "{}{param}: {}", if at == 0 { "(" } else { ", " }, function.value_type(param))?;
    }
    if !data.params.is_empty() {
        write!(f, ")")?;
    }
    writeln!(f, "{}:", if data.cold { " cold" } else { "" })?;
    for &inst in &data.insts {
        writeln!(f, "    {}", function.display(inst))?;
    }
    Ok(())
}

/// An instruction as text: see [`Function::display`].
pub struct DisplayInst<'f> {
    function: &'f Function,
    inst: Inst,
}

impl Function {
    /// One instruction as the text form has it.
    pub fn display(&self, inst: Inst) -> DisplayInst<'_> {
        DisplayInst { function: self, inst }
    }
}

impl Display for DisplayInst<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let DisplayInst { function, inst } = *self;
        let data = &function[inst];
        let info = data.op.info();
        if let Some(result) = data.result() {
            write!(f, "{result} = ")?;
        }
        write!(f, "{}", info.name)?;
        match (info.types, data.extra) {
            (Types::One, _) => {}
            (Types::Mem, Extra::Memory(memory)) => write!(f, ".{}", memory.kind)?,
            _ => write!(f, ".{}", data.ty)?,
        }
        let args = function.args(inst);
        match (info.shape, data.extra) {
            (Shape::Plain | Shape::Ret, _) => separated(f, " ", args),
            (Shape::Const, Extra::Const(bits)) => write!(f, " {}", Literal(data.ty, bits)),
            (Shape::Exit, Extra::Exit(exit)) => {
                separated(f, " ", function.operands(inst))?;
                write!(f, "{}{exit}(", if function.operands(inst).is_empty() { " " } else { ", " })?;
                list(f, function.rest(inst).iter())?;
                write!(f, ")")
            }
            (Shape::Memory, Extra::Memory(memory)) => print_access(f, data.op.info().operands, args, memory),
            (Shape::Slot, Extra::Slot(slot)) => write!(f, " {slot}"),
            (Shape::Func, Extra::Func(func)) => write!(f, " {func}"),
            (Shape::Call, Extra::Func(func)) => {
                write!(f, " {func}(")?;
                list(f, args.iter())?;
                write!(f, ")")
            }
            (Shape::CallIndirect, Extra::Sig(signature)) => {
                write!(f, " {signature}, {}(", args[0])?;
                list(f, args[1..].iter())?;
                write!(f, ")")
            }
            (Shape::Jump | Shape::Branch | Shape::Switch, Extra::Edges(_)) => print_edges(f, function, inst),
            (shape, extra) => unreachable!("`{}` is {shape:?} and has {extra:?}", info.name),
        }
    }
}

fn print_access(
    f: &mut Formatter<'_>,
    operands: &[(&str, crate::ir::op::Kind)],
    args: &[Value],
    memory: MemoryExtra,
) -> fmt::Result {
    let indexed = operands.iter().any(|(name, _)| *name == "index");
    let value = operands.iter().position(|(name, _)| *name == "value");
    if let Some(at) = value {
        write!(f, " {},", args[at])?;
    }
    write!(f, " [{}", args[0])?;
    if indexed {
        write!(f, " + {}*{}", args[1], 1 << memory.scale)?;
    }
    match memory.offset {
        0 => {}
        offset if offset < 0 => write!(f, " - {}", offset.unsigned_abs())?,
        offset => write!(f, " + {offset}")?,
    }
    write!(f, "]")?;
    match memory.class {
        AliasClass::ANY => Ok(()),
        AliasClass::CONST => write!(f, " !const"),
        AliasClass(class) => write!(f, " !{class}"),
    }
}

fn print_edges(f: &mut Formatter<'_>, function: &Function, inst: Inst) -> fmt::Result {
    separated(f, " ", function.args(inst))?;
    let keys = function.keys(inst);
    let mut comma = if function.args(inst).is_empty() { " " } else { ", " };
    for (at, edge) in function.edges(inst).enumerate() {
        write!(f, "{comma}")?;
        if function[inst].op.info().shape == Shape::Switch && at > 0 {
            write!(f, "{}{}: ", if at == 1 { "[" } else { "" }, keys[at - 1])?;
        }
        print_edge(f, function, edge)?;
        comma = ", ";
    }
    match function[inst].op.info().shape {
        Shape::Switch if keys.is_empty() => write!(f, ", []"),
        Shape::Switch => write!(f, "]"),
        _ => Ok(()),
    }
}

fn print_edge(f: &mut Formatter<'_>, function: &Function, edge: Edge) -> fmt::Result {
    write!(f, "{}", function[edge].block)?;
    let args = function.edge_args(edge);
    if args.is_empty() {
        return Ok(());
    }
    write!(f, "(")?;
    list(f, args.iter())?;
    write!(f, ")")
}

fn separated(f: &mut Formatter<'_>, before: &str, items: &[Value]) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    write!(f, "{before}")?;
    list(f, items.iter())
}

fn list<T: Display>(f: &mut Formatter<'_>, items: impl Iterator<Item = T>) -> fmt::Result {
    for (at, item) in items.enumerate() {
        write!(f, "{}{item}", if at == 0 { "" } else { ", " })?;
    }
    Ok(())
}

/// The bits of a constant of a type, as the text form has it.
pub struct Literal(pub Type, pub u64);

impl Display for Literal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Literal(ty, bits) = *self;
        match ty {
            Type::I32 => write!(f, "{}", bits as i32),
            Type::I64 => write!(f, "{}", bits as i64),
            Type::Ptr => write!(f, "{bits:#x}"),
            Type::F64 if bits == CANONICAL_NAN => write!(f, "nan"),
            Type::F64 if f64::from_bits(bits).is_nan() => write!(f, "{bits:#x}"),
            Type::F64 => write!(f, "{:?}", f64::from_bits(bits)),
        }
    }
}
