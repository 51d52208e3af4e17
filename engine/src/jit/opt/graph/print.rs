//! The graph as text, and its guards counted.

use super::{Effects, Frame, Graph, Node, Op, Removed, Rep};
use crate::code::ops::Inst;
use std::fmt::Write;

impl Graph {
    /// The graph as text.
    pub fn print(&self) -> String {
        let mut text = String::new();
        for (at, block) in self.blocks.iter().enumerate() {
            let _ = writeln!(text, "b{at} @{} from {:?}", block.offset, block.preds);
            for &node in block.phis.iter().chain(&block.nodes) {
                let _ = writeln!(text, "  {}", self.node_text(node));
            }
            let _ = writeln!(text, "  {:?}", block.end);
        }
        for (at, state) in self.states.iter().enumerate() {
            let _ = write!(text, "s{at} {:?} @{} {:?}", state.frame, state.offset, state.values);
            for Removed { node, kind, words } in &state.removed {
                let _ = write!(text, " with {node:?} = {kind:?} {words:?}");
            }
            match state.caller {
                Some(caller) => writeln!(text, " in {caller:?}"),
                None => writeln!(text),
            }
            .expect("strings take all");
        }
        for (at, frame) in self.frames.iter().enumerate().skip(1) {
            let caller = frame.caller.expect("the first alone has none");
            let _ = writeln!(
                text,
                "f{at} {} at slot {}, called at {:?}@{}",
                frame.name, frame.base, caller.frame, caller.offset
            );
        }
        text
    }

    /// A node as text.
    pub fn node_text(&self, node: Node) -> String {
        let data = self.node(node);
        let mut text = format!("{node:?} {:?} = {:?} {:?}", data.rep, data.op, data.args);
        if let Op::Generic(at) | Op::GenericJump(at) | Op::Direct(at) | Op::DirectJump(at) = data.op {
            let template = &self.frame(data.frame).template;
            let inst = Inst::decode(&template.code, at as usize);
            let _ = write!(text, " {}", inst.map_or("?", |inst| inst.op().info().name));
        }
        if data.frame != Frame(0) {
            let _ = write!(text, " in {:?}", data.frame);
        }
        if let Some(state) = data.state {
            let _ = write!(text, " else {state:?}@{}", self.states[state.0 as usize].offset);
        }
        if let Some(handler) = data.handler {
            let _ = write!(text, " throws {handler:?}");
        }
        if data.in_bounds {
            text.push_str(" in bounds");
        }
        if let Some(landing) = data.landing {
            let _ = write!(text, " throws to {landing:?}");
        }
        text
    }

    /// How many guards there are, by what they look for.
    pub fn guards(&self) -> Vec<(&'static str, usize)> {
        let mut found: Vec<(&'static str, usize)> = Vec::new();
        let placed = self.blocks.iter().flat_map(|block| &block.nodes);
        for node in placed.map(|&node| self.node(node)).filter(|node| node.op.effects().has(Effects::GUARDS))
        {
            let what = match node.op {
                // Of what is known to be one, nothing is asked.
                Op::CheckInt | Op::Truncate if self.node(node.args[0]).rep == Rep::Int => continue,
                Op::Truncate if self.node(node.args[0]).rep == Rep::Safe => continue,
                Op::CheckInt => "int32",
                Op::CheckNumber | Op::Truncate => "number",
                Op::CheckShape(_) => "shape",
                Op::Unseen => "never run",
                Op::CheckCell | Op::CheckObject | Op::CheckArray | Op::CheckCoercible => "object",
                Op::CheckString => "string",
                Op::CheckSame(_) | Op::CheckCode(_) => "callee",
                Op::CheckValid(_) => "validity",
                Op::IntAdd
                | Op::IntSub
                | Op::IntMul
                | Op::IntMulNoNegativeZero
                | Op::IntNeg
                | Op::IntDiv
                | Op::IntMod
                | Op::IntAbs => "no overflow",
                Op::CheckSafe
                | Op::SafeAdd
                | Op::SafeSub
                | Op::SafeMul
                | Op::SafeMulNoNegativeZero
                | Op::SafeDiv
                | Op::SafeMod => "safe integer",
                Op::CheckElements(..) => "elements kind",
                Op::CheckRoom(_) => "bounds of loops",
                Op::LoadIntElement
                | Op::LoadDoubleElement
                | Op::LoadNumberElement
                | Op::LoadAnyElement
                | Op::LoadDense
                | Op::LoadElementOrNone(_)
                | Op::HasDense
                | Op::StoreElement(..) => "bounds and holes",
                _ => "other",
            };
            match found.iter_mut().find(|(known, _)| *known == what) {
                Some((_, count)) => *count += 1,
                None => found.push((what, 1)),
            }
        }
        found
    }
}
