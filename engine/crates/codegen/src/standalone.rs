//! Compiled functions that run alone, without an engine: for tests, for the command and for fuzzing.
//!
//! An [`Image`] is a set of functions linked with each other and with a little code that calls them with any arguments
//! and catches their exits. Whoever has executable memory copies the image there with [`Image::link`], and calls its
//! [`entry`](Image::entry), a C function of two arguments: the address of the function to be called, and that of a
//! [`RunState`], in which arguments go in and the [`Outcome`] comes out.
//!
//! An exit ends the whole run, however deep the calls: the state keeps all registers and the frame as they were when
//! the exit's stub jumped to the handler, and the values are then read by the function's own exit map, as an engine
//! would read them.
//!
//! Exits are told apart by function: each function's handler symbol is linked to a thunk of its own, which hands the
//! function's number on.

use std::fmt;

use tierlock_asm::{Arch, AsmError, Target};

use crate::compile::{CompiledFunction, EXIT_HANDLER, ExitValue};
use crate::error::CodegenError;
use crate::ir::eval::Outcome;
use crate::ir::{Signature, Type, Val};
use crate::machine::{PReg, RegClass};
use crate::target::abi::ArgPlace;
use crate::target::{a64, x64};

/// The words of a [`RunState`], by index. Generated code knows them.
pub mod word {
    /// The stack pointer inside the entry code, which exits go back to.
    pub const STACK_POINTER: usize = 0;
    /// 0, or 1 more than the exit's number in its function.
    pub const EXIT: usize = 1;
    /// The number of the function that left.
    pub const FUNCTION: usize = 2;
    /// What came back in the register for integer results.
    pub const RESULT_INT: usize = 3;
    /// What came back in the register for float results.
    pub const RESULT_FLOAT: usize = 4;
    /// How many bytes of frame were copied; a multiple of 8.
    pub const FRAME_BYTES: usize = 5;
    /// How many words of arguments go to the stack; even.
    pub const STACK_WORDS: usize = 6;
    /// Arguments in integer registers.
    pub const INT_ARGS: usize = 8;
    /// Arguments in float registers.
    pub const FLOAT_ARGS: usize = INT_ARGS + 8;
    /// All registers when the exit was taken, by [`PReg::index`](crate::machine::PReg::index).
    pub const REGS: usize = FLOAT_ARGS + 8;
    /// Before: the arguments that go to the stack. Behind: the frame, from the lowest address on.
    pub const FRAME: usize = REGS + 64;
}

/// Pieces of code around the functions, which each target has. Their relocations refer to symbol 0.
struct Pieces {
    /// `extern "C" fn(function: u64, state: u64)`: calls the function as the state says. Needs no symbol.
    entry: fn(&Target) -> Result<tierlock_asm::Code, AsmError>,
    /// Where thunks go: keeps all in the state, whose address is the symbol, and returns from the entry code.
    exit: fn(&Target) -> Result<tierlock_asm::Code, AsmError>,
    /// Hands a function's number to the exit code, which is the symbol.
    thunk: fn(&Target, u32) -> Result<tierlock_asm::Code, AsmError>,
    /// Jumps to the symbol, which may be anywhere.
    far_jump: fn(&Target) -> Result<tierlock_asm::Code, AsmError>,
    /// Registers of the first arguments of the C convention, and of our own.
    int_args: [&'static [PReg]; 2],
    float_args: &'static [PReg],
}

fn pieces(target: &Target) -> Pieces {
    match target.arch {
        Arch::X64 => Pieces {
            entry: x64::standalone::entry,
            exit: x64::standalone::exit,
            thunk: x64::standalone::thunk,
            far_jump: x64::standalone::far_jump,
            int_args: [&x64::abi::INT_ARGS_C, &x64::abi::INT_ARGS_OWN],
            float_args: &x64::abi::FLOAT_ARGS,
        },
        Arch::A64 => Pieces {
            entry: a64::standalone::entry,
            exit: a64::standalone::exit,
            thunk: a64::standalone::thunk,
            far_jump: a64::standalone::far_jump,
            int_args: [&a64::abi::INT_ARGS; 2],
            float_args: &a64::abi::FLOAT_ARGS,
        },
    }
}

/// What a symbol of a part is linked to.
#[derive(Clone, Copy, Debug)]
enum Link {
    Part(usize),
    State,
    Address(u64),
}

#[derive(Clone, Debug)]
struct Part {
    offset: u32,
    code: tierlock_asm::Code,
    links: Vec<Link>,
}

/// Functions linked with each other, with what they call and with the code that runs them.
#[derive(Clone, Debug)]
pub struct Image {
    target: Target,
    functions: Vec<CompiledFunction>,
    /// The functions, in order; then the entry, the exit, the thunks, the far jumps.
    parts: Vec<Part>,
    bytes: u32,
}

/// Why functions cannot be linked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nobody defines this symbol.
    Undefined(String),
    /// Code is out of reach of other code.
    Asm(AsmError),
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::Undefined(name) => write!(f, "undefined symbol: {name}"),
            LinkError::Asm(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LinkError {}

impl From<AsmError> for LinkError {
    fn from(error: AsmError) -> LinkError {
        LinkError::Asm(error)
    }
}

impl Image {
    /// Links functions of one target. `externs` are functions of the host, by name and address. Functions must have
    /// been compiled for the exit handler [`EXIT_HANDLER`].
    ///
    /// # Errors
    /// Where a symbol is neither a function's nor an extern's.
    ///
    /// # Panics
    /// Where functions are of different targets, or there are none.
    pub fn new(functions: Vec<CompiledFunction>, externs: &[(&str, u64)]) -> Result<Image, LinkError> {
        let target = functions.first().expect("an image holds a function").target;
        assert!(functions.iter().all(|function| function.target == target), "one image, one target");
        let pieces = pieces(&target);
        let count = functions.len();
        let (entry, exit, thunks, far_jumps) = (count, count + 1, count + 2, 2 * count + 2);
        let mut parts = Vec::new();
        for (at, function) in functions.iter().enumerate() {
            let links = function.symbols.iter().map(|name| {
                let own = functions.iter().position(|other| other.name == *name).map(Link::Part);
                let host =
                    || externs.iter().position(|(host, _)| host == name).map(|at| Link::Part(far_jumps + at));
                match name.as_str() {
                    EXIT_HANDLER => Ok(Link::Part(thunks + at)),
                    _ => own.or_else(host).ok_or_else(|| LinkError::Undefined(name.clone())),
                }
            });
            let links = links.collect::<Result<Vec<Link>, LinkError>>()?;
            parts.push(Part { offset: 0, code: function.code.clone(), links });
        }
        debug_assert_eq!(parts.len(), entry);
        parts.push(Part { offset: 0, code: (pieces.entry)(&target)?, links: Vec::new() });
        parts.push(Part { offset: 0, code: (pieces.exit)(&target)?, links: vec![Link::State] });
        for at in 0..count {
            let code = (pieces.thunk)(&target, at as u32)?;
            parts.push(Part { offset: 0, code, links: vec![Link::Part(exit)] });
        }
        for &(_, address) in externs {
            let code = (pieces.far_jump)(&target)?;
            parts.push(Part { offset: 0, code, links: vec![Link::Address(address)] });
        }
        let mut bytes = 0u32;
        for part in &mut parts {
            part.offset = bytes.next_multiple_of(16);
            bytes = part.offset + part.code.bytes.len() as u32;
        }
        Ok(Image { target, functions, parts, bytes })
    }

    /// How much memory the image takes.
    pub fn bytes(&self) -> usize {
        self.bytes as usize
    }

    /// Writes the image to `memory`, which will be at address `base`, a multiple of 16, and works on `state` alone.
    ///
    /// # Errors
    /// Where the image is too large for branches to reach across it.
    ///
    /// # Panics
    /// Where `memory` is smaller than [`Image::bytes`].
    pub fn link(&self, memory: &mut [u8], base: u64, state: &RunState) -> Result<(), LinkError> {
        for part in &self.parts {
            let place = part.offset as usize;
            let memory = &mut memory[place..place + part.code.bytes.len()];
            memory.copy_from_slice(&part.code.bytes);
            part.code.relocate(memory, base + u64::from(part.offset), |symbol| {
                match part.links[symbol.0 as usize] {
                    Link::Part(other) => base + u64::from(self.parts[other].offset),
                    Link::State => state.address(),
                    Link::Address(address) => address,
                }
            })?;
        }
        Ok(())
    }

    /// Where the code that calls functions begins, in bytes.
    pub fn entry(&self) -> usize {
        self.parts[self.functions.len()].offset as usize
    }

    /// Where a function begins, in bytes.
    pub fn function(&self, name: &str) -> Option<usize> {
        let at = self.functions.iter().position(|function| function.name == name)?;
        Some(self.parts[at].offset as usize)
    }

    /// A state that is large enough for these functions.
    pub fn state(&self) -> RunState {
        let frame = self.functions.iter().map(|function| function.frame_bytes as usize / 8).max();
        RunState { words: vec![0; word::FRAME + frame.unwrap_or(0).max(MAX_STACK_ARGS)].into_boxed_slice() }
    }

    /// Puts arguments into a state.
    ///
    /// # Errors
    /// Where there are too many.
    ///
    /// # Panics
    /// Where there are more or fewer than the signature has.
    pub fn set_args(
        &self,
        state: &mut RunState,
        signature: &Signature,
        args: &[Val],
    ) -> Result<(), CodegenError> {
        assert_eq!(signature.params.len(), args.len(), "arguments of {signature}");
        let pieces = pieces(&self.target);
        let ints = pieces.int_args[signature.conv as usize];
        let placed = crate::target::abi::place(&signature.params, ints, pieces.float_args);
        let stack_words = placed.stack_bytes as usize / 8;
        if stack_words > MAX_STACK_ARGS {
            let (limit, max) = ("words of arguments on the stack", MAX_STACK_ARGS as u64);
            return Err(CodegenError::LimitExceeded { limit, max, found: stack_words as u64 });
        }
        state.words[word::EXIT] = 0;
        state.words[word::STACK_WORDS] = stack_words as u64;
        for (place, &arg) in placed.places.iter().zip(args) {
            let at = match *place {
                ArgPlace::Stack(offset) => word::FRAME + offset as usize / 8,
                ArgPlace::Reg(reg) => {
                    let (first, regs) = match reg.class() {
                        RegClass::Int => (word::INT_ARGS, ints),
                        RegClass::Float => (word::FLOAT_ARGS, pieces.float_args),
                    };
                    first + regs.iter().position(|own| *own == reg).expect("it was placed in one of these")
                }
            };
            state.words[at] = arg.bits();
        }
        Ok(())
    }

    /// What a run of a function with this result has come to.
    ///
    /// # Panics
    /// Where the state is not of a run of this image.
    pub fn outcome(&self, state: &RunState, result: Option<Type>) -> Outcome {
        let Some(exit) = (state.words[word::EXIT] as usize).checked_sub(1) else {
            return Outcome::Return(result.map(|ty| match RegClass::of(ty) {
                RegClass::Int => Val::from_bits(ty, state.words[word::RESULT_INT]),
                RegClass::Float => Val::from_bits(ty, state.words[word::RESULT_FLOAT]),
            }));
        };
        let function = &self.functions[state.words[word::FUNCTION] as usize];
        let frame_bytes = state.words[word::FRAME_BYTES];
        assert_eq!(frame_bytes, u64::from(function.frame_bytes), "the frame of {}", function.name);
        let map = &function.exits[exit];
        let values = map.values.iter().map(|&(ty, value)| {
            Val::from_bits(
                ty,
                match value {
                    ExitValue::Reg(reg) => state.words[word::REGS + reg.index()],
                    ExitValue::Stack(offset) => {
                        state.words[word::FRAME + (frame_bytes as i64 + i64::from(offset)) as usize / 8]
                    }
                    ExitValue::Const(bits) => bits,
                },
            )
        });
        Outcome::Exit { function: function.name.clone(), exit: map.exit, values: values.collect() }
    }
}

/// What [`Image::set_args`] accepts.
const MAX_STACK_ARGS: usize = 64;

/// What the entry code and the functions share: see [`word`]. It stays at its address.
#[derive(Clone, Debug)]
pub struct RunState {
    words: Box<[u64]>,
}

impl RunState {
    /// Its address, for the entry code.
    pub fn address(&self) -> u64 {
        self.words.as_ptr().addr() as u64
    }
}
