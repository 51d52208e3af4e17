//! Terminators, and what stands out of line.

use tierlock_asm::Label;
use tierlock_asm::x64::{Alu, Cc, Gpr, Mem, Scale, Size, Xmm};

use super::{Emit, Places, SCRATCH};
use crate::machine::CodeBlock;
use crate::target::x64::inst::{Flags, Inst};

/// The rest of an instruction that seldom runs, from `at` on; it goes `back`.
pub(super) enum Rare {
    /// A conversion of what does not fit.
    Saturate { size: Size, dst: Gpr, src: Xmm, at: Label, back: Label },
    /// A truncation of what does not fit 64 bits.
    ToInt32Js { dst: Gpr, src: Xmm, at: Label, back: Label },
}

impl Emit<'_> {
    pub(super) fn terminator(&mut self, block: CodeBlock, inst: Inst, mut p: Places<'_>) {
        match inst {
            Inst::Jump { to } => self.go(block, to),
            Inst::Br { cond, then, or_else } => {
                self.compare(cond.cmp, &mut p);
                self.branch(block, cond.flags, then, or_else);
            }
            Inst::SwitchTable { size, inst } => {
                let (temp, value) = (p.gpr(), p.gpr());
                self.switch_table(block, size, inst, temp, value);
            }
            Inst::SwitchTree { size, inst } => {
                let value = p.gpr();
                self.switch_tree(block, size, inst, value);
            }
            Inst::Ret => {
                self.epilogue();
                self.a.ret();
            }
            Inst::TailCall { func } => {
                self.epilogue();
                let symbol = self.symbols.function(self.f, func);
                self.a.jmp_symbol(symbol);
            }
            Inst::TailCallIndirect => {
                let callee = p.gpr();
                self.epilogue();
                self.a.jmp_r(callee);
            }
            Inst::Leave => {
                let exit = self.exit();
                self.a.jmp_l(exit);
            }
            Inst::Unreachable => self.a.ud2(),
            other => unreachable!("{other:?} ends no block"),
        }
    }

    fn label(&self, block: CodeBlock) -> Label {
        self.labels[self.forwards[block.index()].index()]
    }

    /// Whether `to` comes directly behind `block`, but for blocks that are left out.
    fn falls_to(&self, block: CodeBlock, to: CodeBlock) -> bool {
        let to = self.forwards[to.index()];
        let mut next = block.index() + 1;
        while next < self.forwards.len() && self.forwards[next].index() != next {
            next += 1;
        }
        next == to.index()
    }

    fn go(&mut self, block: CodeBlock, to: CodeBlock) {
        if !self.falls_to(block, to) {
            self.a.jmp_l(self.label(to));
        }
    }

    fn branch(&mut self, block: CodeBlock, flags: Flags, then: CodeBlock, or_else: CodeBlock) {
        let (yes, no) = (self.label(then), self.label(or_else));
        match flags {
            Flags::Cc(cc) if self.falls_to(block, then) => self.a.jcc_l(cc.invert(), no),
            Flags::Cc(cc) => {
                self.a.jcc_l(cc, yes);
                self.go(block, or_else);
            }
            Flags::FloatEq if self.falls_to(block, or_else) => {
                self.a.jcc_l(Cc::P, no);
                self.a.jcc_l(Cc::E, yes);
            }
            Flags::FloatEq => {
                self.a.jcc_l(Cc::Ne, no);
                self.a.jcc_l(Cc::P, no);
                self.go(block, then);
            }
            Flags::FloatNe if self.falls_to(block, then) => {
                self.a.jcc_l(Cc::P, yes);
                self.a.jcc_l(Cc::E, no);
            }
            Flags::FloatNe => {
                self.a.jcc_l(Cc::Ne, yes);
                self.a.jcc_l(Cc::P, yes);
                self.go(block, or_else);
            }
        }
    }

    /// Jumps to a label under a condition, else goes on.
    pub(super) fn jump_if(&mut self, flags: Flags, to: Label) {
        match flags {
            Flags::Cc(cc) => self.a.jcc_l(cc, to),
            Flags::FloatNe => {
                self.a.jcc_l(Cc::Ne, to);
                self.a.jcc_l(Cc::P, to);
            }
            Flags::FloatEq => {
                let skip = self.a.buf.near_label();
                self.a.jcc_l(Cc::P, skip);
                self.a.jcc_l(Cc::E, to);
                self.a.buf.bind(skip);
            }
        }
    }

    /// The cases of a switch in order of key, as numbers of the width, and the default.
    fn cases(
        &self,
        block: CodeBlock,
        size: Size,
        inst: crate::ir::Inst,
    ) -> (CodeBlock, Vec<(i64, CodeBlock)>) {
        let succs = self.code.flow.succs(block);
        let narrow = |key: i64| if size == Size::D { i64::from(key as i32) } else { key };
        let keys = self.f.keys(inst).iter().map(|&key| narrow(key));
        let mut cases: Vec<(i64, CodeBlock)> = keys.zip(succs[1..].iter().copied()).collect();
        cases.sort_by_key(|case| case.0);
        (succs[0], cases)
    }

    fn switch_table(&mut self, block: CodeBlock, size: Size, inst: crate::ir::Inst, temp: Gpr, value: Gpr) {
        let (default, cases) = self.cases(block, size, inst);
        let (Some(&(least, _)), Some(&(greatest, _))) = (cases.first(), cases.last()) else {
            unreachable!("a table has cases")
        };
        let mut entries = vec![self.label(default); (greatest - least) as usize + 1];
        for (key, to) in cases {
            entries[(key - least) as usize] = self.label(to);
        }
        match least as i32 {
            0 => self.a.mov_rr(size, temp, value),
            least => self.a.lea(size, temp, Mem::Base(value, least.wrapping_neg())),
        }
        self.a.alu_ri(Alu::Cmp, size, temp, entries.len() as i32 - 1);
        self.a.jcc_l(Cc::A, self.label(default));
        let table = self.a.buf.label();
        self.tables.push((table, entries));
        self.a.lea(Size::Q, SCRATCH, Mem::Rip(table));
        self.a.movsx_rm(Size::Q, Size::D, temp, Mem::Index(SCRATCH, temp, Scale::X4, 0));
        self.a.alu_rr(Alu::Add, Size::Q, temp, SCRATCH);
        self.a.jmp_r_notrack(temp);
    }

    fn switch_tree(&mut self, block: CodeBlock, size: Size, inst: crate::ir::Inst, value: Gpr) {
        let (default, cases) = self.cases(block, size, inst);
        let default = self.label(default);
        // Halves that are still to be emitted, with their labels.
        let mut halves = vec![(None, &cases[..])];
        while let Some((label, cases)) = halves.pop() {
            if let Some(label) = label {
                self.a.buf.bind(label);
            }
            if cases.len() <= 3 {
                for &(key, to) in cases {
                    self.compare_key(size, value, key);
                    self.a.jcc_l(Cc::E, self.label(to));
                }
                self.a.jmp_l(default);
                continue;
            }
            let (lower, upper) = cases.split_at(cases.len() / 2);
            self.compare_key(size, value, upper[0].0);
            let above = self.a.buf.label();
            self.a.jcc_l(Cc::Ge, above);
            halves.push((Some(above), upper));
            halves.push((None, lower));
        }
    }

    fn compare_key(&mut self, size: Size, value: Gpr, key: i64) {
        match i32::try_from(key) {
            Ok(key) => self.a.alu_ri(Alu::Cmp, size, value, key),
            Err(_) => {
                self.a.mov_ri(SCRATCH, key as u64);
                self.a.alu_rr(Alu::Cmp, size, value, SCRATCH);
            }
        }
    }

    pub(super) fn rare(&mut self) {
        for rare in std::mem::take(&mut self.rare) {
            match rare {
                Rare::Saturate { size, dst, src, at, back } => {
                    self.a.buf.bind(at);
                    self.saturate(size, dst, src, back);
                }
                Rare::ToInt32Js { dst, src, at, back } => {
                    self.a.buf.bind(at);
                    self.truncate_js(dst, src, back);
                }
            }
        }
    }

    pub(super) fn tables(&mut self) {
        for (label, entries) in std::mem::take(&mut self.tables) {
            let start = self.a.buf.offset();
            let padding = start.next_multiple_of(4) - start;
            (0..padding).for_each(|_| self.a.buf.put_u8(0));
            self.a.buf.bind(label);
            let base = self.a.buf.offset();
            for entry in &entries {
                let at = self.a.buf.offset();
                self.a.buf.put_u32(0);
                self.a.buf.refer(at, *entry, tierlock_asm::buffer::FixupKind::Table32 { base });
            }
            self.a.buf.note_data(padding + 4 * entries.len() as u32);
        }
    }
}
