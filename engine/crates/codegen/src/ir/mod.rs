//! The intermediate representation: typed SSA over a control-flow graph whose blocks have parameters.

pub mod builder;
pub mod eval;
pub mod function;
pub mod op;
mod ssa;
pub mod text;
pub mod types;
pub mod verify;

pub use builder::FunctionBuilder;
pub use eval::Val;
pub use function::{
    Block, BlockData, Edge, EdgeData, Exit, Extra, FuncDecl, FuncRef, Function, Inst, InstData, MemoryExtra,
    SigRef, Slot, SlotData, Value, ValueDef,
};
pub use op::{Effects, Op};
pub use ssa::Variable;
pub use text::{SourceMap, parse_function, parse_module};
pub use types::{AliasClass, CallConv, FloatCond, IntCond, MemKind, Signature, Type};
pub use verify::{VerifyError, verify};
