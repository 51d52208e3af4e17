//! Arithmetic, comparison, truth.

use super::Builder;
use crate::code::ops::{Feedback, Inst, Reg};
use crate::ic::arith as seen;
use crate::jit::opt::graph::{Binary, Bitwise, Node, Op, Rep};
use crate::jit::opt::tier;
use crate::value::Value;
use tierlock_codegen::ir::{FloatCond, IntCond};

/// A relation, by its ops.
pub type Relation = (IntCond, FloatCond);

pub const LESS: Relation = (IntCond::LtS, FloatCond::Lt);
pub const LESS_EQ: Relation = (IntCond::LeS, FloatCond::Le);
pub const GREATER: Relation = (IntCond::GtS, FloatCond::Gt);
pub const GREATER_EQ: Relation = (IntCond::GeS, FloatCond::Ge);

impl Builder<'_> {
    /// The int32 that a node is taken for.
    pub fn int(&mut self, node: Node) -> Node {
        match self.rep(node) {
            Rep::Int => node,
            _ => match self.env.known.ints.get(&node) {
                Some(&known) => known,
                None => {
                    let known = self.push(Op::CheckInt, &[node]);
                    self.env.known.ints.insert(node, known);
                    known
                }
            },
        }
    }

    /// The number that a node is taken for: an int32 or a double.
    pub fn number(&mut self, node: Node) -> Node {
        if matches!(self.rep(node), Rep::Int | Rep::Double) {
            return node;
        }
        let known = self.env.known.ints.get(&node).or_else(|| self.env.known.doubles.get(&node));
        if let Some(&known) = known {
            return known;
        }
        let known = self.push(Op::CheckNumber, &[node]);
        self.env.known.doubles.insert(node, known);
        known
    }

    /// ToInt32 of the number that a node is taken for.
    fn truncated(&mut self, node: Node, ints: bool) -> Node {
        match self.rep(node) {
            Rep::Int => node,
            Rep::Double => self.push(Op::Truncate, &[node]),
            _ if ints || self.env.known.ints.contains_key(&node) => self.int(node),
            _ => {
                let number = self.number(node);
                self.push(Op::Truncate, &[number])
            }
        }
    }

    fn is_numeric(&self, node: Node) -> bool {
        matches!(self.rep(node), Rep::Int | Rep::Double)
    }

    /// A value that is surely no number.
    fn is_no_number(&self, node: Node) -> bool {
        matches!(self.g.node(node).op, Op::Const(_)) || self.rep(node) == Rep::Bool
    }

    /// Whether a site's operands can be taken for numbers.
    fn may_be_numbers(&self, a: Node, b: Node, fb: Feedback) -> bool {
        let others = self.scope.snapshot.feedback(fb, 0) & (seen::STRING | seen::OTHER) != 0;
        let numeric = self.is_numeric(a) && self.is_numeric(b);
        (numeric || !others && self.failures() <= 1) && !self.is_no_number(a) && !self.is_no_number(b)
    }

    /// What a site's operands are taken for: int32s, doubles; None: neither.
    fn guess(&self, a: Node, b: Node, fb: Feedback) -> Option<Rep> {
        let seen = self.scope.snapshot.feedback(fb, 0);
        let failures = self.failures();
        if !self.may_be_numbers(a, b, fb) {
            return None;
        }
        let double = seen & seen::DOUBLE != 0
            || failures > 0
            || self.rep(a) == Rep::Double
            || self.rep(b) == Rep::Double;
        Some(if double { Rep::Double } else { Rep::Int })
    }

    /// Takes a node for a string.
    pub fn check_string(&mut self, node: Node) {
        if !self.is_string(node) {
            self.push(Op::CheckString, &[node]);
            self.env.known.strings.insert(node, ());
        }
    }

    pub fn is_string(&self, node: Node) -> bool {
        let makes_one = |op: Op| matches!(op, Op::Concat | Op::StringOfInt | Op::FromCharCode | Op::Typeof);
        makes_one(self.g.node(node).op) || self.env.known.strings.contains_key(&node)
    }

    /// An addition that has seen strings, and int32s at most besides: where one operand tells what the other one is taken for. None: it is left to others.
    fn concat(&mut self, a: Node, b: Node, fb: Feedback) -> Option<Node> {
        let kinds = self.scope.snapshot.feedback(fb, 0);
        let ints = kinds & seen::INT != 0;
        if kinds & !seen::INT != seen::STRING || self.failures() > 0 {
            return None;
        }
        let sides = [(a, b), (b, a)].map(|(own, other)| match self.rep(own) {
            Rep::Int => Some(Rep::Int),
            Rep::Tagged if self.is_string(own) || !ints => Some(Rep::Tagged),
            Rep::Tagged if self.is_no_number(own) => None,
            Rep::Tagged if self.rep(other) == Rep::Int => Some(Rep::Tagged),
            Rep::Tagged if self.is_string(other) => Some(Rep::Int),
            _ => None,
        });
        let [x, y] = match sides {
            [Some(Rep::Int), Some(Rep::Int)] => return None,
            [Some(x), Some(y)] => [(a, x), (b, y)].map(|(node, rep)| match rep {
                Rep::Int => {
                    let int = self.int(node);
                    self.push(Op::StringOfInt, &[int])
                }
                _ => {
                    self.check_string(node);
                    node
                }
            }),
            _ => return None,
        };
        Some(self.push(Op::Concat, &[x, y]))
    }

    pub fn binary(&mut self, inst: &Inst, op: Binary, dst: Reg, (a, b): (Node, Node), fb: Feedback) {
        // A step by one is an addition of numbers alone.
        if matches!(inst, Inst::Add(_) | Inst::AddI(_))
            && let Some(string) = self.concat(a, b, fb)
        {
            return self.set(dst, string);
        }
        let node = match self.guess(a, b, fb) {
            // Where numbers come among other things they need not wait for those.
            None if self.often_numbers((a, b), fb) => self.push(Op::Arith(op, self.scope.at), &[a, b]),
            None => return self.generic(inst),
            Some(Rep::Int) => {
                let (a, b) = (self.int(a), self.int(b));
                let op = match op {
                    Binary::Add => Op::IntAdd,
                    Binary::Sub => Op::IntSub,
                    Binary::Mul => Op::IntMul,
                    Binary::Div => Op::IntDiv,
                    Binary::Mod => Op::IntMod,
                };
                self.push(op, &[a, b])
            }
            Some(_) => {
                let (a, b) = (self.number(a), self.number(b));
                let op = match op {
                    Binary::Add => Op::DoubleAdd,
                    Binary::Sub => Op::DoubleSub,
                    Binary::Mul => Op::DoubleMul,
                    Binary::Div => Op::DoubleDiv,
                    Binary::Mod => Op::DoubleMod,
                };
                let node = self.push(op, &[a, b]);
                self.leaves_as_integer(node);
                node
            }
        };
        self.set(dst, node);
    }

    /// Lets arithmetic of doubles leave if it turns out to be of integers (`safe`), unless that was wrong here before.
    fn leaves_as_integer(&mut self, node: Node) {
        if self.scope.snapshot.failures(self.scope.at | tier::INEXACT) == 0 {
            let state = self.state();
            self.g.nodes[node.0 as usize].state = Some(state);
        }
    }

    /// Whether a site that has seen other things than numbers may see numbers too. An addition that has seen strings is one of strings, unless it has seen two numbers too.
    fn often_numbers(&self, (a, b): (Node, Node), fb: Feedback) -> bool {
        let kinds = self.scope.snapshot.feedback(fb, 0);
        let strings = kinds & seen::STRING != 0 && kinds & (seen::INT | seen::DOUBLE) == 0;
        !strings && !self.is_no_number(a) && !self.is_no_number(b)
    }

    /// Whether what a site has seen besides numbers may have been undefined alone, as elements are that are not there.
    fn may_be_undefined(&self, fb: Feedback) -> bool {
        let kinds = self.scope.snapshot.feedback(fb, 0);
        let numbers = kinds & (seen::INT | seen::DOUBLE) != 0;
        numbers && kinds & seen::OTHER != 0 && kinds & seen::STRING == 0 && self.failures() == 0
    }

    pub fn bits(&mut self, inst: &Inst, op: Op, dst: Reg, (a, b): (Node, Node), fb: Feedback) {
        let seen = self.scope.snapshot.feedback(fb, 0);
        let failures = self.failures();
        if !self.may_be_numbers(a, b, fb) {
            let bitwise = match op {
                Op::IntAnd => Some(Bitwise::And),
                Op::IntOr => Some(Bitwise::Or),
                Op::IntXor => Some(Bitwise::Xor),
                Op::IntShl => Some(Bitwise::Shl),
                Op::IntShr => Some(Bitwise::Shr),
                _ => None,
            };
            let node = match bitwise.filter(|_| self.often_numbers((a, b), fb)) {
                Some(bitwise) => self.push(Op::Bits(bitwise, self.scope.at), &[a, b]),
                None => return self.generic(inst),
            };
            return self.set(dst, node);
        }
        let ints = seen & seen::DOUBLE == 0 && failures == 0;
        let (a, b) = (self.truncated(a, ints), self.truncated(b, ints));
        let op = if op == Op::IntUShr && !ints { Op::UShrDouble } else { op };
        let node = self.push(op, &[a, b]);
        self.set(dst, node);
    }

    pub fn negate(&mut self, inst: &Inst, dst: Reg, src: Node, fb: Feedback) {
        let node = match self.guess(src, src, fb) {
            None => return self.generic(inst),
            Some(Rep::Int) => {
                let int = self.int(src);
                self.push(Op::IntNeg, &[int])
            }
            Some(_) => {
                let number = self.number(src);
                self.push(Op::DoubleNeg, &[number])
            }
        };
        self.set(dst, node);
    }

    pub fn take_number(&mut self, inst: &Inst, dst: Reg, src: Node, fb: Feedback) {
        let node = match self.guess(src, src, fb) {
            None => return self.generic(inst),
            Some(Rep::Int) => self.int(src),
            Some(_) => self.number(src),
        };
        self.set(dst, node);
    }

    /// The relation of two nodes; None: it is left to Rust.
    pub fn compare(&mut self, (int, double): Relation, a: Node, b: Node, fb: Feedback) -> Option<Node> {
        Some(match self.guess(a, b, fb) {
            None if self.often_numbers((a, b), fb) => {
                let op = match self.may_be_undefined(fb) {
                    true => Op::RelateNumbers(int, double),
                    false => Op::Relate(int, double, self.scope.at),
                };
                self.push(op, &[a, b])
            }
            None => return None,
            Some(Rep::Int) => {
                let (a, b) = (self.int(a), self.int(b));
                self.push(Op::IntCompare(int), &[a, b])
            }
            Some(_) => {
                let (a, b) = (self.number(a), self.number(b));
                self.push(Op::DoubleCompare(double), &[a, b])
            }
        })
    }

    /// Whether two nodes are equal.
    pub fn equal(&mut self, a: Node, b: Node, strict: bool) -> Node {
        if self.is_numeric(a) && self.is_numeric(b) {
            return if self.rep(a) == Rep::Int && self.rep(b) == Rep::Int {
                self.push(Op::IntCompare(IntCond::Eq), &[a, b])
            } else {
                self.push(Op::DoubleCompare(FloatCond::Eq), &[a, b])
            };
        }
        // What `typeof` gives are strings that are there once.
        let names = self.scope.snapshot.type_names.all();
        let is_name = |op: Op| matches!(op, Op::Const(bits) if names.contains(&bits));
        let is_type = |op: Op| op == Op::Typeof;
        let (left, right) = (self.g.node(a).op, self.g.node(b).op);
        if is_type(left) && is_name(right) || is_name(left) && is_type(right) {
            return self.push(Op::Same, &[a, b]);
        }
        let nullish = |op: Op| matches!(op, Op::Const(bits) if Value::from_bits(bits).is_nullish());
        if !strict {
            return match (nullish(left), nullish(right)) {
                (_, true) => self.push(Op::IsNullish, &[a]),
                (true, _) => self.push(Op::IsNullish, &[b]),
                _ => self.push(Op::Relate(IntCond::Eq, FloatCond::Eq, self.scope.at), &[a, b]),
            };
        }
        let by_bits = |op: Op| nullish(op) || matches!(op, Op::BoolConst(_));
        let both_bools = self.rep(a) == Rep::Bool && self.rep(b) == Rep::Bool;
        if by_bits(left) || by_bits(right) || both_bools {
            self.push(Op::Same, &[a, b])
        } else {
            self.push(Op::StrictEquals, &[a, b])
        }
    }

    pub fn truthy(&mut self, node: Node) -> Node {
        if self.rep(node) == Rep::Bool { node } else { self.push(Op::Truthy, &[node]) }
    }
}
