//! Assemblers for x86-64 and ARM64: encoders, code buffers, disassembly and a portable macro assembler.
//!
//! Any host makes and shows the code of both architectures, because a [`Target`] is a value and never a `cfg`. The
//! crate knows nothing of JavaScript and never runs what it makes: it returns bytes with relocations ([`Code`]), and
//! whoever owns executable memory installs them.
//!
//! From the bottom up:
//!
//! - [`x64`] and [`a64`] encode instructions, one function for each shape.
//! - [`Buffer`] holds code under construction: [`Label`]s, branches short and long, veneers, constants, marks.
//! - [`masm`] is what a baseline compiler is written in: one set of operations over registers named by role,
//!   implemented for each architecture.
//! - [`disassemble`] shows bytes of either architecture, by decoders that are not ours.
//!
//! # Example
//!
//! A function of two integers, written once:
//!
//! ```
//! use tierlock_asm::masm::{A64Masm, Cond, MacroAssembler, T0, T1, T2, X64Masm};
//! use tierlock_asm::{AsmError, Code, Target, disassemble};
//!
//! /// The greater of the C arguments 1 and 2.
//! fn max<M: MacroAssembler>(target: &Target) -> Result<Code, AsmError> {
//!     let mut m = M::new(target);
//!     let done = m.label();
//!     m.landing_pad();
//!     m.mov64(T0, T1);
//!     m.branch64(Cond::Ge, T1, T2, done);
//!     m.mov64(T0, T2);
//!     m.bind(done);
//!     m.ret();
//!     m.finish()
//! }
//!
//! fn texts(target: Target, code: &Code) -> Vec<String> {
//!     disassemble(&target, &code.bytes, 0x1000).into_iter().map(|line| line.text).collect()
//! }
//!
//! let x64 = Target::x64_sse2();
//! assert_eq!(
//!     texts(x64, &max::<X64Masm>(&x64)?),
//!     ["endbr64", "mov rax, rsi", "cmp rsi, rdx", "jge 0x1013", "mov rax, rdx", "ret"],
//! );
//! let a64 = Target::a64_base();
//! assert_eq!(
//!     texts(a64, &max::<A64Masm>(&a64)?),
//!     ["bti jc", "mov x0, x1", "cmp x1, x2", "b.ge 0x1014", "mov x0, x2", "ret"],
//! );
//! # Ok::<(), AsmError>(())
//! ```
//!
//! `cargo run -p tierlock-asm --example portable` shows a loop with its source marks beside the code.
//!
//! # Tests
//!
//! `tests/golden` holds encodings, one a line, and what each macro operation becomes on each target; `BLESS=1 cargo test
//! -p tierlock-asm` rewrites them. Encodings are held to iced-x86, yaxpeax-arm and dynasm-rs. Macro operations run
//! on the host over edge operands: natively, and with `--target aarch64-unknown-linux-musl` under QEMU.
#![forbid(unsafe_code)]

pub mod a64;
pub mod buffer;
pub mod disasm;
pub mod label;
pub mod masm;
pub mod target;
pub mod x64;

pub use buffer::{AsmError, Buffer, Code, Mark, Reloc, RelocKind};
pub use disasm::{DisasmLine, disassemble, disassemble_code};
pub use label::{Label, Symbol};
pub use target::{Arch, Features, Target};
