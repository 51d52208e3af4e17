//! Names for places in code.
//!
//! A [`Label`] is a place inside one [`Buffer`](crate::Buffer); a [`Symbol`] is a place outside of it, whose
//! address is known only when the code is installed. They are different types because they are resolved by
//! different people: the buffer patches labels itself, and whoever installs the code resolves symbols.

/// A place in the buffer that made it, bound at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(pub(crate) u32);

impl Label {
    /// The index of this label in the order of creation, for tables beside the buffer.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A place outside the buffer, numbered by the compiler and resolved when the code is installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(pub u32);
