//! Exceptions that the function handles itself: control goes to the handler's block, as by any jump.
//!
//! A node that may throw has a landing, a block that takes the exception; from there on it is a way into the handler like others. Where a `throw` stands in
//! front of its handler nothing is pending in between: the exception is a value, and the throw a jump, out of functions that were built in too.
//!
//! # Invariants
//! - A node that has a landing ends its block: what lies behind it has not run where its exception goes, so that block must not dominate the landing.
//! - Windows of iterations that an instruction works on are in memory, and the handler's from there.

use super::{Builder, Known, LATER};
use crate::code::access::{Access, Window};
use crate::code::{Handler, frame};
use crate::jit::opt::graph::{Block, End, Node, Op, State};
use crate::value::Value;
use tierlock_fault::{Fault, is_planted};

/// An exception on its way out of a function that is built in: the block it comes from, itself, and what is known there.
pub type Thrown = (Block, Node, Known);

impl Builder<'_> {
    /// Says where an exception of a node goes that was appended just now.
    pub fn catch(&mut self, node: Node) {
        if !self.catches() {
            let handler = self.handler();
            self.g.nodes[node.0 as usize].handler = handler;
            return;
        }
        let before = self.block.expect("the node is in a block");
        let landing = self.block_behind(before);
        self.g.nodes[node.0 as usize].landing = Some(landing);
        self.block = Some(landing);
        let exception = self.push(Op::Caught, &[]);
        let registers = self.env.registers.clone();
        for register in self.window() {
            let now = self.push(Op::Slot(register), &[]);
            self.env.registers[usize::from(register)] = Some(now);
        }
        self.throw(exception);
        self.env.registers = registers;
        if is_planted(Fault::OptLandingInside) {
            self.block = Some(before);
            return;
        }
        let behind = self.block_behind(before);
        self.g.block(before).end = End::Jump(behind);
        self.block = Some(behind);
    }

    /// Whether an exception of the current instruction is handled in the graph.
    pub fn catches(&self) -> bool {
        match self.own_handler() {
            Some(handler) => self.reaches(handler),
            None => self.scope.call.as_ref().is_some_and(|call| call.catches),
        }
    }

    /// Ends the block: an exception goes to its handler, which is in the graph.
    pub fn throw(&mut self, exception: Node) {
        if let Some(handler) = self.own_handler() {
            let target = handler.target;
            let before = self.env.registers[usize::from(handler.exception.0)];
            self.set(handler.exception, exception);
            if is_planted(Fault::OptHandlerState) {
                self.lose_register(handler);
            }
            let block = self.block.take().expect("control is in a block");
            self.g.block(block).end = End::Jump(LATER);
            // Others may go on from here.
            self.way_to(block, 0, target);
            self.env.registers[usize::from(handler.exception.0)] = before;
            return;
        }
        let block = self.block.take().expect("control is in a block");
        self.g.block(block).end = End::Jump(LATER);
        let known = self.env.known.clone();
        let call = self.scope.call.as_mut().expect("the handler is in a caller");
        call.thrown.push((block, exception, known));
    }

    /// Goes on with exceptions of a callee that was built in, in its caller.
    pub fn rethrow(&mut self, thrown: Vec<Thrown>, registers: &[Option<Node>]) {
        let Some(known) = Known::common(thrown.iter().map(|(_, _, known)| known)) else { return };
        let resumed = (self.block, self.env.clone());
        let block = self.g.make_block(self.scope.at);
        for &(end, ..) in &thrown {
            self.g.block(end).end = End::Jump(block);
            self.g.block(block).preds.push(end);
        }
        self.block = Some(block);
        self.env.registers = registers.to_vec();
        self.env.known = known;
        let exceptions: Vec<Node> = thrown.iter().map(|&(_, exception, _)| exception).collect();
        let exception = match exceptions[..] {
            [exception] => exception,
            _ => {
                let phi = self.g.make(Op::Phi, &exceptions);
                self.g.block(block).phis.push(phi);
                phi
            }
        };
        self.throw(exception);
        (self.block, self.env) = resumed;
    }

    /// Whether a handler lies ahead, and in no loop that the instruction is not in: all that leads into a loop is there when that begins.
    fn reaches(&self, handler: Handler) -> bool {
        let at = self.scope.at;
        let inside =
            |offset: u32, l: &crate::jit::opt::bytecode::Loop| l.header <= offset && offset <= l.last;
        handler.target > at
            && self.scope.code.loops().iter().all(|l| !inside(handler.target, l) || inside(at, l))
    }

    /// Registers that the current instruction writes although it throws.
    fn window(&self) -> Vec<u16> {
        let inst = self.scope.code.items[self.scope.index].inst;
        match Window::of(&inst) {
            Some(window) if window.is_updated() => Access::of(&inst).defs,
            _ => Vec::new(),
        }
    }

    /// The state in which T1 handles an exception of the current instruction.
    pub fn handler(&mut self) -> Option<State> {
        let Some(handler) = self.own_handler() else {
            return self.scope.call.as_ref().and_then(|call| call.handler);
        };
        let window = self.window();
        let live = self.scope.code.live(self.scope.code.at(handler.target));
        let values = live
            .iter()
            .filter(|&r| r > frame::CALLEE as u16 && r != handler.exception.0 && !window.contains(&r))
            .filter_map(|register| self.env.registers[usize::from(register)].map(|node| (register, node)));
        let values = values.collect();
        Some(self.make_state(self.scope.at, values))
    }

    /// The handler in the scope's function that covers the current instruction.
    pub fn own_handler(&self) -> Option<Handler> {
        let at = self.scope.at;
        let covers = |h: &&Handler| h.start <= at && at < h.end;
        self.scope.snapshot.template.handlers.iter().find(covers).copied()
    }

    /// Where a fault is planted: a register that the handler reads.
    fn lose_register(&mut self, handler: Handler) {
        let live = self.scope.code.live(self.scope.code.at(handler.target));
        let last = live.iter().filter(|&r| r > frame::CALLEE as u16 && r != handler.exception.0).last();
        if let Some(register) = last {
            let undefined = self.constant(Value::UNDEFINED);
            self.env.registers[usize::from(register)] = Some(undefined);
        }
    }
}
