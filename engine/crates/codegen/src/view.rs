//! Stages of a compilation as pictures: blocks of lines that know what they define and use, and what of the other stages they belong to.
//!
//! Plain data for a viewer. The front end draws its own graph with the same types; [`Keys`] are what joins the stages.

use crate::analysis::{Cfg, Dominators, Loops};
use crate::compile::CompiledFunction;
use crate::ir::Function;
use crate::machine::VReg;
use crate::notes::{Notes, Piece, machine_lines, reg_name};
use tierlock_asm::Arch;

/// A stage.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its name: of the pass that has just run, say.
    pub stage: String,
    /// What kind of thing is drawn.
    pub kind: PictureKind,
    /// Rewrites made until then.
    pub rewrites: u64,
    /// In order of layout.
    pub blocks: Vec<PictureBlock>,
}

/// What is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PictureKind {
    /// The front end's graph.
    Graph,
    /// The code generator's IR.
    Ir,
    /// Selected instructions, before or after registers were allocated.
    Selected,
}

/// A block.
#[derive(Clone, Debug)]
pub struct PictureBlock {
    /// As the text form has it.
    pub name: String,
    /// What else there is to say: parameters, say.
    pub note: String,
    /// Not expected to run.
    pub cold: bool,
    /// How many loops it is in.
    pub loop_depth: u32,
    /// Its instructions.
    pub lines: Vec<Line>,
    /// Where it goes on, by place.
    pub succs: Vec<usize>,
}

/// A node, an instruction or a parameter.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// As text.
    pub text: String,
    /// The names of what it defines.
    pub defs: Vec<String>,
    /// The names of what it uses.
    pub uses: Vec<String>,
    /// The frame state that it leaves with, if any, by number.
    pub state: Option<u32>,
    /// What it belongs to.
    pub keys: Keys,
}

/// What a line stands for in each stage, as far as that is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Keys {
    /// A place in the bytecode: frame and offset.
    pub bytecode: Option<(u16, u32)>,
    /// A node of the front end's graph.
    pub node: Option<u32>,
    /// An instruction of the IR.
    pub inst: Option<u32>,
    /// A selected instruction.
    pub code: Option<u32>,
}

/// A function of the IR as a picture. `of_node` gives the place in the bytecode that a node of the front end's stands for.
pub fn of_function(
    stage: &str,
    rewrites: u64,
    f: &Function,
    of_node: &dyn Fn(u32) -> Option<(u16, u32)>,
) -> Picture {
    let cfg = Cfg::compute(f);
    let loops = Loops::compute(f, &cfg, &Dominators::compute(&cfg, f.block_count()));
    let place = |block| f.layout.iter().position(|&own| own == block).expect("it is in the layout");
    let blocks = f.layout.iter().map(|&block| {
        let params: Vec<String> =
            f[block].params.iter().map(|&param| format!("{param}: {}", f.value_type(param))).collect();
        let parameters = f[block].params.iter().map(|&param| Line {
            text: format!("{param} = param.{}", f.value_type(param)),
            defs: vec![param.to_string()],
            ..Line::default()
        });
        let insts = f[block].insts.iter().map(|&inst| {
            let mut uses = Vec::new();
            f.visit_uses(inst, |value| uses.push(value.to_string()));
            let node = f.origin(inst);
            Line {
                text: f.display(inst).to_string(),
                defs: f[inst].result().iter().map(ToString::to_string).collect(),
                uses,
                state: None,
                keys: Keys {
                    bytecode: node.and_then(of_node),
                    node,
                    inst: Some(inst.index() as u32),
                    code: None,
                },
            }
        });
        PictureBlock {
            name: block.to_string(),
            note: params.join(", "),
            cold: f[block].cold,
            loop_depth: loops.depth(block),
            lines: parameters.chain(insts).collect(),
            succs: f.successors(block).map(place).collect(),
        }
    });
    Picture { stage: stage.to_owned(), kind: PictureKind::Ir, rewrites, blocks: blocks.collect() }
}

/// Selected code as pictures, before and after registers were allocated.
pub fn of_selected(
    notes: &Notes,
    rewrites: u64,
    of_node: &dyn Fn(u32) -> Option<(u16, u32)>,
) -> [Picture; 2] {
    let names = |vregs: &[VReg]| -> Vec<String> { vregs.iter().map(|vreg| format!("{vreg}")).collect() };
    let picture = |stage: &str, allocated: bool| {
        let blocks = notes.blocks.iter().enumerate().map(|(at, block)| {
            let mut lines = Vec::new();
            for index in block.insts.clone() {
                let note = &notes.insts[index];
                let keys = Keys {
                    bytecode: note.origin.and_then(of_node),
                    node: note.origin,
                    inst: note.source.map(|inst| inst.index() as u32),
                    code: Some(index as u32),
                };
                if allocated {
                    let before = notes.inserted.partition_point(|other| other.before.index() < index);
                    let own =
                        notes.inserted[before..].iter().take_while(|other| other.before.index() == index);
                    lines.extend(own.map(|other| Line {
                        text: format!("{}: {}", other.kind.name(), other.text),
                        keys: Keys { code: Some(index as u32), ..Keys::default() },
                        ..Line::default()
                    }));
                }
                lines.push(Line {
                    text: if allocated { note.allocated.clone() } else { note.selected.clone() },
                    defs: names(&note.defs),
                    uses: names(&note.uses),
                    state: None,
                    keys,
                });
            }
            PictureBlock {
                name: format!("b{at}"),
                note: names(&block.params).join(", "),
                cold: block.cold,
                loop_depth: block.loop_depth,
                lines,
                succs: block.succs.iter().map(|succ| succ.index()).collect(),
            }
        });
        Picture { stage: stage.to_owned(), kind: PictureKind::Selected, rewrites, blocks: blocks.collect() }
    };
    [picture("select", false), picture("regalloc", true)]
}

/// One machine instruction.
#[derive(Clone, Debug)]
pub struct MachineLine {
    /// Where it is, in bytes from the start of the code.
    pub offset: u32,
    /// It.
    pub bytes: Vec<u8>,
    /// As text.
    pub text: String,
    /// What it is for.
    pub note: String,
    /// What kind of code it is: `code`, `move`, `spill`, `reload`, `remat`, `frame`, `rare` or `stub`.
    pub kind: &'static str,
    /// The exit whose stub it belongs to or branches to, by number of the stub.
    pub exit: Option<u32>,
    /// What it belongs to.
    pub keys: Keys,
}

/// A virtual register and where it lives.
#[derive(Clone, Debug)]
pub struct Interval {
    /// Its name.
    pub name: String,
    /// From a position up to another, four an instruction, and the place: a register, or `memory`.
    pub parts: Vec<(u32, u32, String)>,
}

/// All that a viewer shows of the code generator's part.
#[derive(Clone, Debug, Default)]
pub struct CodeView {
    /// The stages, in order.
    pub pictures: Vec<Picture>,
    /// The code.
    pub machine: Vec<MachineLine>,
    /// Where values live.
    pub intervals: Vec<Interval>,
    /// Size of the code.
    pub bytes: u32,
    /// Size of the frame.
    pub frame_bytes: u32,
    /// Spill slots in it.
    pub spill_slots: u32,
}

impl CodeView {
    /// Puts the code itself behind the stages. `last` is the function as it was compiled.
    ///
    /// # Panics
    /// Where it was compiled without notes.
    pub fn finish(
        &mut self,
        last: &Function,
        compiled: &CompiledFunction,
        of_node: &dyn Fn(u32) -> Option<(u16, u32)>,
    ) {
        let notes = compiled.notes.as_ref().expect("it was compiled with notes");
        let rewrites = self.pictures.last().map_or(0, |picture| picture.rewrites);
        self.pictures.extend(of_selected(notes, rewrites, of_node));
        self.machine = machine(last, compiled, notes, of_node);
        self.intervals = intervals(compiled.target.arch, notes);
        self.bytes = compiled.code.bytes.len() as u32;
        self.frame_bytes = compiled.frame_bytes;
        self.spill_slots = notes.spill_slots;
    }
}

fn machine(
    f: &Function,
    compiled: &CompiledFunction,
    notes: &Notes,
    of_node: &dyn Fn(u32) -> Option<(u16, u32)>,
) -> Vec<MachineLine> {
    let stub_at = |address: u32| compiled.exits.iter().position(|exit| exit.stub == address);
    let symbol_in = |from: u32, to: u32| {
        let reloc = compiled.code.relocs.iter().find(|reloc| (from..to).contains(&reloc.offset))?;
        Some(compiled.symbols[reloc.target.0 as usize].as_str())
    };
    let lines = machine_lines(compiled).into_iter().map(|(line, piece)| {
        let code = notes.inst_of(piece);
        let note = code.map(|inst| &notes.insts[inst.index()]);
        let own = note.filter(|_| matches!(piece, Piece::Inst(_)));
        let mut keys = Keys { code: code.map(|inst| inst.index() as u32), ..Keys::default() };
        if let Some(own) = own {
            keys.inst = own.source.map(|inst| inst.index() as u32);
            keys.node = own.origin;
            keys.bytecode = own.origin.and_then(of_node);
        }
        let end = line.offset + line.bytes.len() as u32;
        let mut shown = line.text.clone();
        let target = branch_target(&line.text);
        let mut exit = target.and_then(stub_at).map(|stub| stub as u32);
        let (kind, mut text) = match piece {
            Piece::Prologue => ("frame", "prologue".to_owned()),
            Piece::Rare => ("rare", "rarely needed".to_owned()),
            Piece::Inserted(at) => {
                let inserted = &notes.inserted[at];
                (inserted.kind.name(), format!("{}: {}", inserted.kind.name(), inserted.text))
            }
            Piece::Stub(at) => {
                exit = Some(at as u32);
                ("stub", format!("stub of exit #{at}"))
            }
            Piece::Inst(_) => {
                // Parameters have no instruction of their own, and what `edges` made is not in the function.
                let source = own.and_then(|own| own.source).filter(|inst| inst.index() < f.inst_count());
                ("code", source.map_or_else(String::new, |inst| f.display(inst).to_string()))
            }
        };
        if let (Some(stub), "code" | "rare") = (exit, kind) {
            text = format!("guard, else exit #{stub}: {text}");
        }
        if let Some(symbol) = symbol_in(line.offset, end) {
            let mnemonic = line.text.split(' ').next().unwrap_or_default();
            shown = format!("{mnemonic} <{symbol}>");
        }
        MachineLine { offset: line.offset, bytes: line.bytes, text: shown, note: text, kind, exit, keys }
    });
    lines.collect()
}

/// Where an instruction branches to, as its text has it: the last operand, if that is an address.
fn branch_target(text: &str) -> Option<u32> {
    let last = text.rsplit([' ', ',']).next()?.trim_start_matches('$').trim_start_matches('#');
    let digits = last.strip_prefix("0x")?;
    let branches = text.starts_with(['j', 'b', 'c', 't']);
    branches.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

fn intervals(arch: Arch, notes: &Notes) -> Vec<Interval> {
    let mut all: Vec<Interval> = Vec::new();
    for part in &notes.intervals {
        let name = part.vreg.to_string();
        let place = part.reg.map_or_else(|| "memory".to_owned(), |reg| reg_name(arch, reg));
        match all.last_mut().filter(|last| last.name == name) {
            Some(last) => last.parts.push((part.start, part.end, place)),
            None => all.push(Interval { name, parts: vec![(part.start, part.end, place)] }),
        }
    }
    all
}
