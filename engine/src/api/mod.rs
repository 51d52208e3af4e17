//! The public surface: small, safe, and what the command line itself uses.
//!
//! An [`Engine`] owns a heap, a realm or several, and the tiers. What is done with JavaScript is done through a [`Realm`], which is borrowed from the engine
//! (or handed to a host function while a script runs). Values leave the engine as [`Handle`]s: each keeps its value alive, and none can be read
//! without the realm, so that no safe code can follow a dead pointer.
//!
//! # Invariants
//! - No heap pointer leaves this module outside of a handle's root.
//! - Limits are armed where the embedder enters JavaScript, and disarmed when that call returns; calls from host functions are inside of it.

mod convert;
mod engine;
mod error;
mod handle;
mod host;
mod inspect;
mod limits;
mod listing;
mod optimised;
mod realm;
mod script;

pub use crate::frontend::SyntaxNode;
pub use crate::frontend::{CompileError, CompileErrorKind};
pub use crate::jit::opt::view::{BytecodeView, Compilation, ExitView, FrameView, InlineView, StateView};
pub use crate::runtime::Phase;
pub use crate::runtime::digest::FrameDigest;
pub use crate::vm::{GuardsAt, Schedule, ScheduleError, TIERS, TierChoice, TierMissing};
pub use convert::{FromJs, IntoJs};
pub use engine::{Engine, EngineBuilder, Stats, has_executable_memory, not_utf8};
pub use error::{Error, ErrorKind, Exception, Termination};
pub use handle::{Handle, Kind};
pub use host::{FromArgument, IntoHostFunction, Rest};
pub use inspect::{IcCase, IcSite, IcState, Reached, ShapeNode, ShapeReport, operations};
pub use limits::Interrupt;
pub use listing::{Architecture, ListingOptions, list, syntax_tree};
pub use optimised::list_optimised;
pub use realm::{Realm, RealmHandle};
pub use script::Script;
