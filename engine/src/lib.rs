//! Tierlock: a JavaScript engine whose every tier gives the same answer on x86-64 and ARM64.
//!
//! An [`Engine`] has a heap, a realm or several (a global object with its builtins), an interpreter and a baseline compiler. Scripts and functions are run
//! through its [`Realm`]; values come out as [`Handle`]s, which keep them alive.
//!
//! # Evaluate
//!
//! ```
//! use tierlock::{Engine, Error};
//!
//! fn main() -> Result<(), Error> {
//!     let mut engine = Engine::new();
//!     let value = engine.evaluate("sum.js", "[1, 2, 3.5].map(x => x * 2).reduce((a, b) => a + b)")?;
//!     assert_eq!(value.as_number(), Some(13.0));
//!     Ok(())
//! }
//! ```
//!
//! # Call a function, read and make values
//!
//! ```
//! # use tierlock::{Engine, Error, Handle};
//! # fn main() -> Result<(), Error> {
//! let mut engine = Engine::new();
//! engine.evaluate("greet.js", "function greet(name, times) { return { text: `hello ${name}! `.repeat(times) }; }")?;
//!
//! let mut realm = engine.realm();
//! let arguments = [realm.make("Ada")?, realm.make(2.0)?];
//! let greet: Handle = realm.get_global("greet")?;
//! let result = realm.call(&greet, &Handle::UNDEFINED, &arguments)?;
//! let text: String = realm.get(&result, "text")?;
//! assert_eq!(text, "hello Ada! hello Ada! ");
//! # Ok(())
//! # }
//! ```
//!
//! # Host functions
//!
//! Closures with typed parameters. An argument of another type is a `TypeError` in the script, and so is what the closure returns as
//! [`Error::type_error`]; nothing is converted behind its back. With the realm as first parameter, a closure can call back.
//!
//! ```
//! # use tierlock::{Engine, Error, Handle, Realm, Rest};
//! # fn main() -> Result<(), Error> {
//! let mut engine = Engine::new();
//! engine.register("add", |a: f64, b: f64| a + b)?;
//! engine.register("longest", |words: Rest<String>| words.0.into_iter().max_by_key(String::len))?;
//! engine.register("twice", |realm: &mut Realm<'_>, f: Handle| -> Result<Handle, Error> {
//!     realm.call(&f, &Handle::UNDEFINED, &[])?;
//!     realm.call(&f, &Handle::UNDEFINED, &[])
//! })?;
//!
//! let source = "let n = add(1, 2); twice(() => n *= 2) + longest('a', 'abc', 'ab')";
//! let value = engine.evaluate("host.js", source)?;
//! assert_eq!(engine.realm().read::<String>(&value)?, "12abc");
//!
//! let error = engine.evaluate("wrong.js", "add(1, '2')").expect_err("a string is no number");
//! assert!(error.to_string().contains("argument 2: expected a number, got '2'"), "{error}");
//! # Ok(())
//! # }
//! ```
//!
//! # Several realms
//!
//! Code that is to be kept apart, in one heap: each realm has a global object and builtins of its own. Values pass between them as they are, and a function
//! runs in the realm that made it, whoever calls.
//!
//! ```
//! # use tierlock::{Engine, Error, Handle};
//! # fn main() -> Result<(), Error> {
//! let mut engine = Engine::new();
//! engine.evaluate("main.js", "Array.prototype.last = function () { return this[this.length - 1] };")?;
//!
//! let plugin = engine.new_realm()?;
//! let reverse = engine.enter(&plugin).evaluate("plugin.js", "(list => [...list].reverse())")?;
//! let untouched = engine.enter(&plugin).evaluate("plugin.js", "[].last === undefined")?;
//! assert_eq!(untouched.as_bool(), Some(true));
//!
//! let mut realm = engine.realm();
//! let list = realm.make(vec![1.0, 2.0, 3.0])?;
//! let reversed = realm.call(&reverse, &Handle::UNDEFINED, &[list])?;
//! assert_eq!(realm.read::<Vec<f64>>(&reversed)?, [3.0, 2.0, 1.0]);
//! realm.set_global("reversed", &reversed)?;
//! let foreign = realm.evaluate("main.js", "Array.isArray(reversed) && !(reversed instanceof Array)")?;
//! assert_eq!(foreign.as_bool(), Some(true));
//! # Ok(())
//! # }
//! ```
//!
//! # Scripts that run more than once
//!
//! What [`Engine::compile`] gives holds nothing of its engine: any engine runs it, on any thread.
//!
//! ```
//! # use tierlock::{Engine, Error};
//! # fn main() -> Result<(), Error> {
//! let script = Engine::new().compile("answer.js", "globalThis.asked = (globalThis.asked ?? 0) + 1; 6 * 7")?;
//! let elsewhere = script.clone();
//! let answer = std::thread::spawn(move || Engine::new().run(&elsewhere).unwrap().as_number());
//! assert_eq!(answer.join().unwrap(), Some(42.0));
//! assert_eq!(Engine::new().run(&script)?.as_number(), Some(42.0));
//! # Ok(())
//! # }
//! ```
//!
//! # Limits
//!
//! Time and output are limited for each call into the engine, memory for the engine. A program cannot catch that it is stopped.
//!
//! ```
//! use std::time::Duration;
//! use tierlock::{Engine, Error, Termination};
//!
//! let mut engine = Engine::builder()
//!     .time_limit(Duration::from_millis(50))
//!     .memory_limit(32 << 20)
//!     .build()
//!     .expect("every tier is built");
//! let endless = engine.evaluate("endless.js", "for (;;) { try { null.x } catch { } }");
//! assert!(matches!(endless, Err(Error::Terminated(Termination::TimeLimit))));
//! engine.set_time_limit(None);
//! let greedy = engine.evaluate("greedy.js", "{ let list; for (;;) list = { list } }");
//! assert!(matches!(greedy, Err(Error::Terminated(Termination::MemoryLimit))));
//! // The engine goes on.
//! assert_eq!(engine.evaluate("next.js", "1 + 1").unwrap().as_number(), Some(2.0));
//! ```
//!
//! # Errors
//!
//! ```
//! use tierlock::{Engine, Error};
//!
//! let mut engine = Engine::new();
//! let source = "function area(shape) {\n  return shape.width * shape.height;\n}\narea();";
//! let Err(Error::Exception(exception)) = engine.evaluate("area.js", source) else { panic!("it throws") };
//! assert_eq!(exception.name, "TypeError");
//! assert!(exception.stack.contains("at area (area.js:2:"), "{}", exception.stack);
//!
//! let Err(Error::Syntax(error)) = engine.evaluate("typo.js", "let x = ;") else { panic!("no JavaScript") };
//! assert_eq!((error.line, error.column), (1, 9));
//! ```
//!
//! # Where things are
//!
//! The modules below the public surface are public too, for tools, benches and the curious, but promise nothing. From the lowest floor up: [`value`],
//! [`heap`], [`object`], [`code`] and [`ic`], [`frontend`] and [`runtime`], [`builtins`], [`interp`] and [`jit`], [`vm`]. A module imports only
//! from lower floors.

pub mod api;
pub mod builtins;
pub mod code;
pub mod frontend;
pub mod heap;
pub mod ic;
pub mod interp;
pub mod jit;
pub mod object;
pub mod regexp;
pub mod runtime;
pub mod value;
pub mod vm;

pub use api::{
    Architecture, BytecodeView, Compilation, CompileError, CompileErrorKind, Engine, EngineBuilder, Error,
    ErrorKind, Exception, ExitView, FrameDigest, FrameView, FromArgument, FromJs, GuardsAt, Handle, IcCase,
    IcSite, IcState, InlineView, Interrupt, IntoHostFunction, IntoJs, Kind, ListingOptions, Phase, Reached,
    Realm, RealmHandle, Rest, Schedule, ScheduleError, Script, ShapeNode, ShapeReport, StateView, Stats,
    SyntaxNode, TIERS, Termination, TierChoice, TierMissing, has_executable_memory, list, list_optimised,
    not_utf8, operations, syntax_tree,
};
