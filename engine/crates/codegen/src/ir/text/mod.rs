//! The text form.
//!
//! ```text
//! ; The sum of the first v1 integers behind an address; leaves where it overflows.
//! func @sum(ptr, i64) -> i64 c {
//!     sig0 = c(i64) -> i64            ; signatures, functions and stack slots are declared first
//!     fn0 = @helper sig0
//!     slot0 = 16 align 8
//! block0(v0: ptr, v1: i64):
//!     v2 = const.i64 0
//!     jump block1(v2, v2)
//! block1(v3: i64, v4: i64):
//!     v5 = lt_s.i64 v3, v1
//!     br v5, block2, block3
//! block2:
//!     v6 = load_indexed.i64 [v0 + v3*8 + 16] !2
//!     v7 = add_checked.i64 v4, v6, exit7(v3, v4)
//!     v8 = const.i64 1
//!     v9 = add.i64 v3, v8
//!     jump block1(v9, v7)
//! block3 cold:
//!     v10 = call fn0(v4)
//!     ret v10
//! }
//! ```
//!
//! Numbers of values and blocks are kept: what was printed parses to the same function. A `!2` behind an access is its
//! alias class, `!const` that of memory that never changes. A comment reaches from `;` to the end of the line. Doubles
//! are written as the shortest decimal that reads back to them; `inf`, `-inf`, `nan`; and NaNs of other bits as those bits,
//! `0x7ff8000000000001`.

pub(in crate::ir) mod lex;
mod parse;
mod print;

pub use parse::{SourceMap, parse_function, parse_module};
pub use print::{DisplayInst, Literal};

#[cfg(test)]
mod tests;
