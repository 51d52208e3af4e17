//! Branches, tables, calls.

use tierlock_asm::a64::{self, Cond, Gpr, Width};
use tierlock_asm::buffer::FixupKind;

use super::{Emitter, NEAR_INSTS_MAX, S0, S1, gpr, switch_keys};
use crate::ir::FuncRef;
use crate::machine::CodeBlock;
use crate::regalloc::Loc;
use crate::target::a64::inst::Inst;

/// From how many keys on a table is worth its two loads and its computed jump.
const TABLE_MIN: usize = 4;
/// How many entries a table may have for each key.
const TABLE_SPARSE_MAX: i128 = 4;
/// Up to how many keys are compared one after the other.
const LINEAR_MAX: usize = 3;

/// A conditional branch, to a target that is still open.
#[derive(Clone, Copy)]
pub(super) enum Branch {
    If(Cond),
    Zero { w: Width, reg: Gpr, nonzero: bool },
    Bit { reg: Gpr, bit: u8, set: bool },
}

impl Branch {
    fn invert(self) -> Branch {
        match self {
            Branch::If(cond) => Branch::If(cond.invert()),
            Branch::Zero { w, reg, nonzero } => Branch::Zero { w, reg, nonzero: !nonzero },
            Branch::Bit { reg, bit, set } => Branch::Bit { reg, bit, set: !set },
        }
    }
}

/// A key of a switch, and where it goes.
type Case = (i64, CodeBlock);

impl Emitter<'_> {
    pub(super) fn jump(&mut self, to: CodeBlock) {
        let to = self.forward[to.index()];
        if self.next != Some(to) {
            self.branch(a64::b(0), self.labels[to.index()], FixupKind::A64Branch26);
        }
    }

    pub(super) fn branch_to(&mut self, branch: Branch, label: tierlock_asm::Label) {
        match branch {
            Branch::If(cond) => self.branch(a64::b_cond(cond, 0), label, FixupKind::A64Branch19),
            Branch::Zero { w, reg, nonzero } => {
                let word = if nonzero { a64::cbnz(w, reg, 0) } else { a64::cbz(w, reg, 0) };
                self.branch(word, label, FixupKind::A64Branch19);
            }
            Branch::Bit { reg, bit, set } => {
                let word = if set { a64::tbnz(reg, bit, 0) } else { a64::tbz(reg, bit, 0) };
                self.branch(word, label, FixupKind::A64Branch14);
            }
        }
    }

    pub(super) fn two_way(&mut self, branch: Branch, then: CodeBlock, or_else: CodeBlock) {
        let (then, or_else) = (self.forward[then.index()], self.forward[or_else.index()]);
        if then == or_else {
            return self.jump(then);
        }
        if self.next == Some(then) {
            return self.branch_to(branch.invert(), self.labels[or_else.index()]);
        }
        self.branch_to(branch, self.labels[then.index()]);
        self.jump(or_else);
    }

    pub(super) fn exit_if(&mut self, branch: Branch) {
        let label = self.exit_label();
        self.branch_to(branch, label);
    }

    /// The keys in order, each with its block.
    fn cases(&self, block: CodeBlock) -> (Vec<Case>, CodeBlock) {
        let succs = self.code.flow.succs(block);
        let mut cases: Vec<Case> =
            switch_keys(self.f, block).iter().copied().zip(succs[1..].iter().copied()).collect();
        cases.sort_unstable_by_key(|case| case.0);
        (cases, succs[0])
    }

    pub(super) fn switch(&mut self, block: CodeBlock, w: Width, value: Gpr) {
        let (cases, default) = self.cases(block);
        self.search(&cases, default, w, value, 0, true);
    }

    /// `last` says whether nothing of the search comes behind this part.
    fn search(&mut self, cases: &[Case], default: CodeBlock, w: Width, value: Gpr, depth: u32, last: bool) {
        if is_dense(cases) {
            return self.table(cases, default, w, value);
        }
        if cases.len() <= LINEAR_MAX {
            for &(key, to) in cases {
                self.compare_key(w, value, key);
                let to = self.forward[to.index()];
                self.branch_to(Branch::If(Cond::Eq), self.labels[to.index()]);
            }
            if last {
                return self.jump(default);
            }
            let default = self.forward[default.index()];
            return self.branch(a64::b(0), self.labels[default.index()], FixupKind::A64Branch26);
        }
        let (low, high) = cases.split_at(split_point(cases, depth));
        let upper = self.buf.label();
        self.compare_key(w, value, high[0].0);
        self.branch_to(Branch::If(Cond::Ge), upper);
        self.search(low, default, w, value, depth + 1, false);
        self.buf.bind(upper);
        self.search(high, default, w, value, depth + 1, last);
    }

    fn compare_key(&mut self, w: Width, value: Gpr, key: i64) {
        match a64::try_cmp_imm(w, value, key) {
            Some(word) => self.word(word),
            None => {
                self.number(S0, masked(w, key));
                self.word(a64::cmp_reg(w, value, S0));
            }
        }
    }

    /// A table of distances from itself.
    fn table(&mut self, cases: &[Case], default: CodeBlock, w: Width, value: Gpr) {
        let (first, last) = (cases[0].0, cases[cases.len() - 1].0);
        let count = (last as u64).wrapping_sub(first as u64) + 1;
        let index = if first == 0 {
            value
        } else {
            match a64::try_sub_imm(w, S0, value, first) {
                Some(word) => self.word(word),
                None => {
                    self.number(S0, masked(w, first));
                    self.word(a64::sub_reg(w, S0, value, S0));
                }
            }
            S0
        };
        match a64::try_cmp_imm(w, index, count as i64) {
            Some(word) => self.word(word),
            None => {
                self.number(S1, count);
                self.word(a64::cmp_reg(w, index, S1));
            }
        }
        let default = self.forward[default.index()];
        self.branch_to(Branch::If(Cond::Hs), self.labels[default.index()]);
        self.buf.reserve(16 + 4 * count as u32);
        self.fitting(a64::adr(S1, 16));
        let extend = if w == Width::W { a64::IndexExtend::Uxtw } else { a64::IndexExtend::Lsl };
        self.fitting(a64::ldrsw(S0, a64::Addr::Reg { base: S1, index, extend, scaled: true }));
        self.word(a64::add_reg(Width::X, S1, S1, S0));
        self.word(a64::br(S1));
        let base = self.buf.offset();
        let mut cases = cases.iter().copied().peekable();
        for at in 0..count {
            let key = first.wrapping_add(at as i64);
            let to = cases.next_if(|case| case.0 == key).map_or(default, |case| case.1);
            let to = self.forward[to.index()];
            let place = self.buf.offset();
            self.buf.put_u32(0);
            self.buf.refer(place, self.labels[to.index()], FixupKind::Table32 { base });
        }
        self.buf.note_data(4 * count as u32);
    }

    /// The blocks that tables lead to: a computed jump wants a landing pad.
    pub(super) fn find_pads(&self) -> Vec<bool> {
        let mut pads = vec![false; self.code.flow.block_count()];
        for block in self.code.flow.blocks() {
            if let Inst::Switch { .. } = self.code.insts[self.code.flow.terminator(block).index()] {
                let (cases, default) = self.cases(block);
                self.mark_pads(&cases, default, 0, &mut pads);
            }
        }
        pads
    }

    fn mark_pads(&self, cases: &[Case], default: CodeBlock, depth: u32, pads: &mut [bool]) {
        if is_dense(cases) {
            let holes = entries(cases) > cases.len() as i128;
            let tos = cases.iter().map(|case| case.1).chain(holes.then_some(default));
            tos.for_each(|to| pads[self.forward[to.index()].index()] = true);
        } else if cases.len() > LINEAR_MAX {
            let (low, high) = cases.split_at(split_point(cases, depth));
            self.mark_pads(low, default, depth + 1, pads);
            self.mark_pads(high, default, depth + 1, pads);
        }
    }

    pub(super) fn func_addr(&mut self, to: Gpr, func: FuncRef) {
        let symbol = self.symbols.function(self.f, func);
        if self.code.insts.len() > NEAR_INSTS_MAX {
            // What stands behind the code may be out of reach.
            self.buf.reserve(20);
            let pad = self.buf.offset() % 8;
            self.fitting(a64::ldr_literal(Width::X, to, 8 + i64::from(pad)));
            self.fitting(a64::b(12 + i64::from(pad)));
            self.buf.put(&[0; 4][..pad as usize]);
            self.buf.reloc(self.buf.offset(), tierlock_asm::RelocKind::Abs64, symbol);
            self.buf.put(&[0; 8]);
            return self.buf.note_data(8 + pad);
        }
        let found = self.addresses.iter().find(|own| own.0 == symbol).map(|own| own.1);
        let label = found.unwrap_or_else(|| {
            let label = self.buf.label();
            self.addresses.push((symbol, label));
            label
        });
        self.branch(a64::ldr_literal(Width::X, to, 0), label, FixupKind::A64Literal19);
    }

    pub(super) fn call(&mut self, func: FuncRef) {
        let symbol = self.symbols.function(self.f, func);
        self.branch_symbol(a64::bl(0), symbol);
    }

    pub(super) fn tail_call(&mut self, func: FuncRef) {
        let symbol = self.symbols.function(self.f, func);
        self.epilogue();
        self.branch_symbol(a64::b(0), symbol);
    }

    /// The callee goes through `x16`: it may be in a register that the epilogue restores, and from `x16` a jump lands on
    /// the pad of a call.
    pub(super) fn tail_call_indirect(&mut self, callee: Loc) {
        self.word(a64::mov_reg(Width::X, S0, gpr(callee)));
        self.epilogue();
        self.word(a64::br(S0));
    }
}

fn masked(w: Width, key: i64) -> u64 {
    if w == Width::W { u64::from(key as u32) } else { key as u64 }
}

/// From the first key to the last.
fn entries(cases: &[Case]) -> i128 {
    i128::from(cases[cases.len() - 1].0) - i128::from(cases[0].0) + 1
}

fn is_dense(cases: &[Case]) -> bool {
    cases.len() >= TABLE_MIN && entries(cases) <= cases.len() as i128 * TABLE_SPARSE_MAX
}

/// How deep a search may be unbalanced.
const GAPS_MAX: u32 = 16;

/// Where to split keys that no one table serves: at the widest gap, if that leaves a table on one side, else in the
/// middle.
fn split_point(cases: &[Case], depth: u32) -> usize {
    if depth > GAPS_MAX {
        return cases.len() / 2;
    }
    let gap = |at: usize| i128::from(cases[at].0) - i128::from(cases[at - 1].0);
    let widest = (1..cases.len()).max_by_key(|&at| gap(at)).expect("several keys");
    let (low, high) = cases.split_at(widest);
    if is_dense(low) || is_dense(high) { widest } else { cases.len() / 2 }
}
