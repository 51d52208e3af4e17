//! Callees that are built into their callers.
//!
//! The callee's frame lies where the call's window does, as if it had been called: its registers are slots of the caller's frame, beyond those that are live.
//! Nothing of it is in memory until something needs it there: an exit, or an instruction that is done in Rust, or calls.
//!
//! # Invariants
//! - The function built in is the one that is called, and new.target the one that is known: a guard in front says so.
//! - A state of a frame that was built in leads to that of its caller, so an exit can lay out all frames.

use super::catch::Thrown;
use super::{Builder, Env, Known, LATER, Scope};
use crate::code::access::Access;
use crate::code::ops::Reg;
use crate::code::{FunctionKind, frame};
use crate::jit::opt::bytecode::Bytecode;
use crate::jit::opt::escape::ELEMENTS_MAX;
use crate::jit::opt::graph::{Block, Caller, End, Frame, FrameData, Node, Op, Rep, State};
use crate::jit::opt::snapshot::{Callee, Construction, Snapshot};
use crate::value::Value;

/// Slots that frames may take up from the base of the first: the stack has so much room behind its limit.
const EXTENT_MAX: usize = crate::heap::stack::UNCHECKED_BYTES / 8;

/// A call: where its callee's frame begins, counted from the caller's, and what is passed.
pub struct Passed {
    pub window: u16,
    pub argc: u16,
    pub callee: Node,
    /// `this`; of a construction new.target.
    pub this: Node,
    pub args: Vec<Node>,
}

/// new.target of a constructor that is built in.
#[derive(Clone, Copy)]
pub struct NewTarget {
    /// It, which is the function that the construction names.
    pub node: Node,
    /// What is made for it.
    pub made: Construction,
}

/// So many nodes may be built in before only small functions are. It is counted while the graph is built, since how many nodes an instruction becomes is
/// known no sooner.
const NODES_MAX: usize = 900;
/// Code units of a function that is small.
const SMALL_UNITS: usize = 24;

/// How control gets back into the caller of what is built in.
pub struct CallSite {
    /// new.target; none: undefined.
    pub new_target: Option<NewTarget>,
    /// The caller's state: at the call, with the values that are live after it.
    pub state: State,
    /// Where an exception goes that the callee does not handle, and T1 does.
    pub handler: Option<State>,
    /// Whether it is handled in the graph.
    pub catches: bool,
    /// Those that are.
    pub thrown: Vec<Thrown>,
    /// Where the callee returns, and what.
    returns: Vec<(Block, Node, Known)>,
}

impl<'a> Builder<'a> {
    /// The code of what is known to be a function in bytecode: a closure that was just made, or that a guard has told.
    pub fn known_function(&self, node: Node) -> Option<u64> {
        if let Op::NewClosure(_, number) = self.g.node(node).op {
            return Some(self.g.closures[number as usize].code);
        }
        let known = self.env.known.callees.iter().filter(|(callee, _)| *callee == node);
        known.filter_map(|(_, seen)| seen.code()).next()
    }

    /// Whether the current instruction is in a function of this code, built in or not.
    pub fn is_around(&self, code: u64) -> bool {
        let mut frame = Some(self.scope.frame);
        while let Some(own) = frame {
            let data = self.g.frame(own);
            if data.code == code {
                return true;
            }
            frame = data.caller.map(|caller| caller.frame);
        }
        false
    }

    /// Guards that a call's callee is the one seen.
    pub fn check_callee(&mut self, callee: Node, seen: Callee) {
        let op = match seen {
            Callee::Function(function, _) | Callee::Native(function, _) => Op::CheckSame(function),
            Callee::Code(code) => Op::CheckCode(code),
        };
        let told = matches!(seen, Callee::Code(code) if self.known_function(callee) == Some(code));
        if !told && !self.env.known.callees.contains(&(callee, seen)) {
            self.push(op, &[callee]);
            self.env.known.callees.push((callee, seen));
        }
    }

    /// What a call instruction passes.
    pub fn passed(&self, base: Reg, argc: u16) -> Passed {
        let slot = |index: usize| self.get(Reg(base.0 + index as u16));
        Passed {
            window: base.0,
            argc,
            callee: slot(frame::CALLEE),
            this: slot(frame::THIS),
            args: (0..usize::from(argc)).map(|index| slot(frame::FIRST_ARG + index)).collect(),
        }
    }

    /// Builds the callee of a call, or of a construction for `new_target`, into the function, if it may be. Gives what it returns, if it did; what follows may
    /// not be reached then.
    pub fn inline(
        &mut self,
        passed: &Passed,
        inlinee: &'a Snapshot,
        seen: Callee,
        new_target: Option<NewTarget>,
    ) -> Result<Option<Option<Node>>, String> {
        let own = self.g.frame(self.scope.frame).base;
        let base = usize::from(own) + usize::from(passed.window);
        let template = &inlinee.template;
        let kind = template.kind;
        let invocable =
            if new_target.is_some() { kind.is_constructor() } else { !kind.is_class_constructor() };
        let fits = invocable
            && self.inlines
            && base + usize::from(template.registers) <= EXTENT_MAX
            && self.affords(inlinee);
        let Some(code) = fits.then(|| Bytecode::new(template).ok()).flatten() else { return Ok(None) };
        let callee = passed.callee;
        let (arguments, rest) = passed.args.split_at(passed.args.len().min(usize::from(template.parameters)));
        if template.needs_rest && rest.len() > ELEMENTS_MAX {
            return Ok(None);
        }
        self.check_callee(callee, seen);
        let (this, made) = match new_target {
            None => (passed.this, None),
            Some(_) if kind == FunctionKind::DerivedConstructor => (self.constant(Value::EMPTY), None),
            Some(new_target) => {
                let this = self.new_this(Reg(passed.window), callee, new_target);
                (this, Some(this))
            }
        };
        let flags = if new_target.is_some() { frame::FLAG_CONSTRUCT } else { 0 };
        let call = CallSite {
            new_target,
            state: self.state_after_call(),
            handler: self.handler(),
            catches: self.catches(),
            thrown: Vec::new(),
            returns: Vec::new(),
        };
        self.g.frames.push(FrameData {
            template: template.clone(),
            name: inlinee.name.clone(),
            code: inlinee.code,
            base: base as u16,
            state: u32::from(passed.argc) | u32::from(flags) << 24,
            caller: Some(Caller { frame: self.scope.frame, offset: self.scope.at, callee, this: made }),
        });
        self.callbacks.extend(inlinee.callbacks.iter().map(|(&code, own)| (code, own)));
        let outermost = self.call_began.is_none();
        self.call_began.get_or_insert(self.g.nodes.len());
        let frame = Frame(self.g.frames.len() as u16 - 1);
        let scope = Scope::new(inlinee, code, frame, Some(call));
        let caller = std::mem::replace(&mut self.scope, scope);
        let registers = vec![None; usize::from(template.registers)];
        let caller_registers = std::mem::replace(&mut self.env.registers, registers);
        self.enter_callee(callee, this, arguments, rest);
        self.walk()?;
        if outermost && let Some(began) = self.call_began.take() {
            self.built_in += self.g.nodes.len() - began;
        }
        let done = std::mem::replace(&mut self.scope, caller);
        let done = done.call.expect("it was called");
        self.rethrow(done.thrown, &caller_registers);
        Ok(Some(self.join_returns(done.returns, caller_registers)))
    }

    /// Whether there is room for a callee among the nodes that may be built in. Small ones cost less than their calls.
    fn affords(&self, inlinee: &Snapshot) -> bool {
        let current = self.call_began.map_or(0, |began| self.g.nodes.len() - began);
        self.built_in + current < NODES_MAX || inlinee.template.code.len() <= SMALL_UNITS
    }

    /// What the construction by a window makes for `this`.
    fn new_this(&mut self, window: Reg, callee: Node, new_target: NewTarget) -> Node {
        let this = self.push(Op::NewThis(window.0, self.scope.at), &[callee, new_target.node]);
        self.g.constructions.insert(this, new_target.made);
        self.env.known.objects.insert(this, ());
        self.env.known.shapes.insert(this, new_target.made.shape);
        self.env.known.fresh.push(this);
        this
    }

    /// The registers of a callee at its start.
    fn enter_callee(&mut self, callee: Node, this: Node, arguments: &[Node], rest: &[Node]) {
        let live: Vec<u16> = self.scope.code.live(0).iter().collect();
        let template = &self.scope.snapshot.template;
        let takes_rest = template.needs_rest.then(|| frame::FIRST_ARG + usize::from(template.parameters));
        for register in live {
            let node = match usize::from(register) {
                frame::THIS => this,
                index if takes_rest == Some(index) => self.array_of(rest, None),
                index => match arguments.get(index.wrapping_sub(frame::FIRST_ARG)) {
                    Some(&argument) => argument,
                    None => self.constant(Value::UNDEFINED),
                },
            };
            self.env.registers[usize::from(register)] = Some(node);
        }
        self.env.registers[frame::CALLEE] = Some(callee);
    }

    /// The state of the caller while a callee runs: what is live after the call, and in the handler around it, but not the result.
    fn state_after_call(&mut self) -> State {
        let item = self.scope.code.items[self.scope.index];
        let result = Access::of(&item.inst).defs;
        let mut live = self.scope.code.live(self.scope.index + 1).to_set();
        result.iter().for_each(|&register| live.remove(register));
        if let Some(handler) = self.own_handler() {
            let target = self.scope.code.at(handler.target);
            let handled = self.scope.code.live(target);
            handled.iter().filter(|&register| register != handler.exception.0).for_each(|r| live.insert(r));
        }
        let values = live.iter().filter(|&register| register > frame::CALLEE as u16);
        let values = values.filter_map(|r| self.env.registers[usize::from(r)].map(|node| (r, node)));
        let values = values.collect();
        self.make_state(self.scope.at, values)
    }

    /// A return: of the function, or of a callee that is built in.
    pub fn return_value(&mut self, value: Node) {
        let frame = self.g.frame(self.scope.frame);
        if let Some(this) = frame.caller.and_then(|caller| caller.this) {
            return self.return_constructed(value, this);
        }
        self.end_with(value);
    }

    /// A return of a constructor: what is no object gives way to `this`.
    fn return_constructed(&mut self, value: Node, this: Node) {
        let primitive = match self.g.node(value).op {
            Op::Const(bits) => !Value::from_bits(bits).is_cell(),
            _ => self.rep(value) != Rep::Tagged,
        };
        if value == this || primitive {
            return self.end_with(this);
        }
        let is_object = self.push(Op::IsObject, &[value]);
        let before = self.block.expect("control is in a block");
        let (own, other) = (self.block_behind(before), self.block_behind(before));
        self.g.block(before).end = End::Branch(is_object, own, other);
        for (block, value) in [(own, value), (other, this)] {
            self.block = Some(block);
            self.end_with(value);
        }
    }

    fn end_with(&mut self, value: Node) {
        let block = self.block.take().expect("control is in a block");
        match &mut self.scope.call {
            Some(call) => {
                self.g.block(block).end = End::Jump(LATER);
                call.returns.push((block, value, self.env.known.clone()));
            }
            None => self.g.block(block).end = End::Return(value),
        }
    }

    /// Goes on behind several ends of a call, with the registers as they were before it.
    pub fn join_returns(
        &mut self,
        returns: Vec<(Block, Node, Known)>,
        registers: Vec<Option<Node>>,
    ) -> Option<Node> {
        let known = Known::common(returns.iter().map(|(_, _, known)| known));
        self.env = Env { registers, known: known.unwrap_or_default() };
        if returns.is_empty() {
            return None;
        }
        let block = self.g.make_block(self.scope.at);
        self.block = Some(block);
        for &(end, ..) in &returns {
            self.g.block(end).end = End::Jump(block);
            self.g.block(block).preds.push(end);
        }
        let values: Vec<Node> = returns.iter().map(|&(_, value, _)| value).collect();
        if values.iter().all(|&value| value == values[0]) {
            return Some(values[0]);
        }
        let phi = self.g.make(Op::Phi, &values);
        self.g.block(block).phis.push(phi);
        Some(phi)
    }
}
