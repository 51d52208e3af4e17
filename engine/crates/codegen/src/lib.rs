//! From typed SSA to machine code for x86-64 and ARM64, knowing no JavaScript.
//!
//! How the pieces fit, each stage an artefact that can be printed:
//!
//! | Stage | Artefact | Where |
//! |---|---|---|
//! | text, or a front end | [`ir::Function`] | [`ir::text`], [`ir::FunctionBuilder`] |
//! | prepare edges | the same, without critical edges | [`machine::edges`] |
//! | select | [`machine::Code`]: a target's instructions over virtual registers | [`target::Backend::select`] |
//! | allocate registers | [`regalloc::Allocation`] | [`regalloc`] |
//! | emit | [`compile::CompiledFunction`] | [`target::Backend::emit`] |
//! | link, and run alone | [`standalone::Image`] | [`standalone`] |
//!
//! [`random`] makes programs for fuzzing, and [`trial`] says of one that goes wrong which rewrite is at fault, and makes it
//! small.
//!
//! A target is a value, never a `cfg`: any host makes the code of both architectures.
//!
//! # From `add` to a loop with a guard
//!
//! A function is built instruction by instruction. [`ir::FunctionBuilder`] has a method for each op, and types follow
//! from the operands:
//!
//! ```
//! use tierlock_codegen::ir::eval::{Evaluator, Outcome};
//! use tierlock_codegen::ir::{FunctionBuilder, Type, Val, verify};
//!
//! let mut b = FunctionBuilder::new("add");
//! let x = b.param(Type::I64);
//! let y = b.param(Type::I64);
//! let sum = b.add(x, y);
//! b.ret(sum);
//! let add = b.finish();
//!
//! verify(&add)?;
//! let outcome = Evaluator::new(&[add]).run("add", &[Val::I64(2), Val::I64(40)])?;
//! assert_eq!(outcome, Outcome::Return(Some(Val::I64(42))));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`verify`](ir::verify()) checks what everything behind it relies on, and the [evaluator](ir::eval) is what machine code
//! is held against.
//!
//! Any host compiles for any [`Target`](tierlock_asm::Target), and code for its own can be called once it is in executable
//! memory, here by the platform crate. A function of the C convention, `c`, is called as a C function is; an
//! [`Image`](standalone::Image) does it for any, and links functions that call each other.
//!
//! ```
//! use tierlock_asm::Target;
//! use tierlock_codegen::compile::{Options, compile};
//! use tierlock_codegen::ir::{FunctionBuilder, Type};
//! use tierlock_platform::{CodeRegion, CpuFeatures, call2};
//!
//! # let mut b = FunctionBuilder::new("add");
//! # let x = b.param(Type::I64);
//! # let y = b.param(Type::I64);
//! # let sum = b.add(x, y);
//! # b.ret(sum);
//! # let add = b.finish();
//! // With `add` from above:
//! let for_arm = compile(&add, &Options::new(Target::a64_base()))?;
//! assert!(for_arm.disassemble().contains("add x0, x0, x1"));
//!
//! let own = match CpuFeatures::detect() {
//!     CpuFeatures::X64(_) => Target::x64_sse2(),
//!     CpuFeatures::A64(_) => Target::a64_base(),
//! };
//! let compiled = compile(&add, &Options::new(own))?;
//! let region = CodeRegion::reserve(1 << 20)?;
//! let mut memory = region.allocate(compiled.code.bytes.len())?;
//! memory.bytes_mut()[..compiled.code.bytes.len()].copy_from_slice(&compiled.code.bytes);
//! let published = memory.publish()?;
//! // SAFETY: the code is a C function of two integers that touches no memory.
//! assert_eq!(unsafe { call2(published.entry(), 2, 40) }, 42);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The same function as [text](ir::text), here with a branch, and with the place of an error:
//!
//! ```
//! use tierlock_codegen::ir::parse_function;
//!
//! let text = "\
//! func @max(i64, i64) -> i64 c {
//! block0(v0: i64, v1: i64):
//!     v2 = gt_s.i64 v0, v1
//!     br v2, block1(v0), block1(v1)
//! block1(v3: i64):
//!     ret v3
//! }
//! ";
//! assert_eq!(parse_function(text)?.to_string(), text);
//! let error = parse_function(&text.replace("ret v3", "ret v4")).unwrap_err();
//! assert_eq!(error.to_string(), "6:9: the value is not defined, at `v4`");
//! # Ok::<(), tierlock_codegen::ParseError>(())
//! ```
//!
//! Blocks have parameters instead of phis, as `block1` has above. A front end whose language has variables leaves them to
//! the builder. And code that was specialised says where its assumptions end: a `guard`, or arithmetic that is checked,
//! leaves the function by an exit and records what is needed to go on elsewhere.
//!
//! ```
//! use tierlock_codegen::ir::eval::Evaluator;
//! use tierlock_codegen::ir::{AliasClass, Exit, FunctionBuilder, MemKind, MemoryExtra, Type, Val, verify};
//!
//! // Sums 32-bit integers; exit 7 says where the sum overflowed, and what it was before.
//! let mut b = FunctionBuilder::new("sum");
//! let (items, count) = (b.param(Type::Ptr), b.param(Type::I64));
//! let (index, sum) = (b.variable(Type::I64), b.variable(Type::I32));
//! let (head, body, done) = (b.block(), b.block(), b.block());
//! let (zero, one) = (b.const_i64(0), b.const_i64(1));
//! b.set(index, zero); // `sum` is 0 until it is set.
//! b.jump(head, &[]);
//!
//! b.switch_to(head);
//! let at = b.get(index);
//! let more = b.lt_s(at, count);
//! b.br(more, body, &[], done, &[]);
//! b.seal(body); // No other edge goes there.
//! b.seal(done);
//!
//! b.switch_to(body);
//! let access = MemoryExtra { kind: MemKind::I32, scale: 2, class: AliasClass(1), offset: 0 };
//! let item = b.load_indexed(items, at, access);
//! let before = b.get(sum);
//! let after = b.add_checked(before, item, Exit(7), &[at, before]);
//! b.set(sum, after);
//! let next = b.add(at, one);
//! b.set(index, next);
//! b.jump(head, &[]);
//! b.seal(head);
//!
//! b.switch_to(done);
//! let result = b.get(sum);
//! b.ret(result);
//! let function = b.finish();
//! verify(&function)?;
//!
//! let functions = [function];
//! let mut evaluator = Evaluator::new(&functions);
//! let items = evaluator.memory.allocate(&[5, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f]);
//! let one = evaluator.run("sum", &[Val::Ptr(items), Val::I64(1)])?;
//! assert_eq!(one.to_string(), "5");
//! let both = evaluator.run("sum", &[Val::Ptr(items), Val::I64(2)])?;
//! assert_eq!(both.to_string(), "exit7(1, 5) of @sum");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # To add an op
//! 1. A row in the [op table](ir::op), with what it computes. Printing, parsing, verifying, the builder's method, folding
//!    and evaluating derive from it; an op that does more than compute is one of the `special` rows, and says in the text
//!    form and the evaluator what. `BLESS=1 cargo test -p tierlock-codegen the_documented_table` writes the reference anew.
//! 2. An arm in the `select` of each target; one without panics when it meets the op.
//! 3. Its place in [`random`], whose test names the ops that no program has.
//! 4. A file of `corpus/ir/ops` that runs it, and golden code in `corpus/ir/select` if it has a form of its own there.
//!
//! # To add a pass
//! 1. One file with `run(&mut Function, &mut Graph, &mut Fuel)`, which asks [`Fuel::spend`] before each rewrite. It asks the
//!    [`Graph`](analysis::Graph) for the [`analysis`] it needs, and tells it when edges or blocks have changed; builds with
//!    debug assertions compare.
//! 2. A row of `passes!` and a place in [`passes::PIPELINE`]: they give it its name, its off switch, the way of every IR test
//!    that leaves it out, and bisection. The verifier runs behind it in builds with debug assertions.
//! 3. Files of `corpus/ir/passes` with `; opt NAME`, which hold what it makes of them.
//!
//! # To add a target
//! 1. A [`Backend`](target::Backend): an instruction type, [registers](machine::RegEnv), `select` and `emit`. [`machine`] says
//!    what selected code must be like; allocation asks nothing else of a target.
//! 2. An arm in each `match` over [`Arch`](tierlock_asm::Arch), which do not compile without: [`compile`], [`object`], and
//!    [`standalone`] with the few lines of code that enter functions and catch their exits.
//! 3. A lane of `ci/matrix.toml`, in which all of `corpus/ir` and the tests of this crate then run.
#![forbid(unsafe_code)]

pub mod analysis;
pub mod compile;
pub mod debug;
pub mod entity;
pub mod error;
pub mod fuel;
pub mod ir;
pub mod machine;
pub mod notes;
pub mod object;
pub mod passes;
pub mod random;
pub mod regalloc;
pub mod standalone;
pub mod target;
pub mod trial;
pub mod view;

pub use compile::{CompiledFunction, ExitMap, ExitValue};
pub use error::{CodegenError, ParseError};
pub use fuel::Fuel;
