//! What differs by operating system: mappings, permissions, the stack's place, features on ARM64.
//!
//! One file a system with the same functions; `unix` is what Linux and macOS share. All of it is
//! `unsafe`-laden and none of it is public: the types of `code`, `heap` and `stack` are the way in.

#[cfg(all(target_os = "macos", not(miri)))]
mod apple;
#[cfg(all(target_os = "linux", not(miri)))]
mod linux;
#[cfg(miri)]
mod miri;
#[cfg(not(miri))]
mod unix;

#[cfg(all(target_os = "macos", not(miri)))]
pub(crate) use apple::*;
#[cfg(all(target_os = "linux", not(miri)))]
pub(crate) use linux::*;
#[cfg(miri)]
pub(crate) use miri::*;
#[cfg(miri)]
pub use miri::{page_size, thread_time};
#[cfg(not(miri))]
pub(crate) use unix::{OUT_OF_MEMORY, make_inaccessible, map_zeroed, unmap};
#[cfg(not(miri))]
pub use unix::{page_size, thread_time};
