//! Dense indices and sets of them.
//!
//! Everything in this crate that can be named is a 32-bit index into a vector, wrapped in a type of its own. Indices
//! start at 1 inside, so that `Option` of one takes four bytes too.

use std::fmt;
use std::marker::PhantomData;

/// A dense index: what [`entity!`](macro@crate::entity) declares.
pub trait Entity: Copy + Eq + fmt::Debug {
    /// The entity with this index.
    fn new(index: usize) -> Self;
    /// Its index, from 0.
    fn index(self) -> usize;
}

/// Declares entities: `entity! { /// Doc. Value "v" }` is a type whose third member prints as `v2`.
#[macro_export]
macro_rules! entity {
    ($($(#[$attribute:meta])* $name:ident $prefix:literal)*) => {$(
        $(#[$attribute])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(std::num::NonZeroU32);

        impl $name {
            /// The one with this index, from 0.
            ///
            /// # Panics
            /// Where the index does not fit 32 bits.
            #[inline]
            pub const fn new(index: usize) -> $name {
                assert!(index < u32::MAX as usize, "an index takes 32 bits");
                match std::num::NonZeroU32::new(index as u32 + 1) {
                    Some(own) => $name(own),
                    None => unreachable!(),
                }
            }

            /// Its index, from 0.
            #[inline]
            pub const fn index(self) -> usize {
                self.0.get() as usize - 1
            }
        }

        impl $crate::entity::Entity for $name {
            #[inline]
            fn new(index: usize) -> $name {
                $name::new(index)
            }

            #[inline]
            fn index(self) -> usize {
                $name::index(self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!($prefix, "{}"), self.index())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    )*};
}

/// A set of entities, a bit each. It grows as members are added.
#[derive(Clone, PartialEq, Eq)]
pub struct EntitySet<E> {
    words: Vec<u64>,
    entity: PhantomData<E>,
}

impl<E> Default for EntitySet<E> {
    fn default() -> EntitySet<E> {
        EntitySet { words: Vec::new(), entity: PhantomData }
    }
}

impl<E: Entity> EntitySet<E> {
    /// An empty set.
    pub fn new() -> EntitySet<E> {
        EntitySet::default()
    }

    /// An empty set with room for entities whose indices are below `count`.
    pub fn with_capacity(count: usize) -> EntitySet<E> {
        EntitySet { words: vec![0; count.div_ceil(64)], entity: PhantomData }
    }

    /// Whether `entity` is a member.
    #[inline]
    pub fn contains(&self, entity: E) -> bool {
        let index = entity.index();
        self.words.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 != 0)
    }

    /// Adds `entity`; says whether it is new.
    #[inline]
    pub fn insert(&mut self, entity: E) -> bool {
        let index = entity.index();
        if index / 64 >= self.words.len() {
            self.words.resize(index / 64 + 1, 0);
        }
        let word = &mut self.words[index / 64];
        let new = *word >> (index % 64) & 1 == 0;
        *word |= 1 << (index % 64);
        new
    }

    /// Takes `entity` out; says whether it was a member.
    #[inline]
    pub fn remove(&mut self, entity: E) -> bool {
        let index = entity.index();
        let Some(word) = self.words.get_mut(index / 64) else { return false };
        let was = *word >> (index % 64) & 1 != 0;
        *word &= !(1 << (index % 64));
        was
    }

    /// Adds all of `other`; says whether anything is new.
    pub fn union_with(&mut self, other: &EntitySet<E>) -> bool {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        let mut changed = 0;
        for (own, other) in self.words.iter_mut().zip(&other.words) {
            changed |= other & !*own;
            *own |= other;
        }
        changed != 0
    }

    /// Takes all members out and keeps the room.
    pub fn clear(&mut self) {
        self.words.fill(0);
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The members, in order of index.
    pub fn iter(&self) -> impl Iterator<Item = E> + '_ {
        bits(&self.words).map(E::new)
    }
}

/// The bits that are set in a row of words, in order.
pub(crate) fn bits(words: &[u64]) -> impl Iterator<Item = usize> + '_ {
    words.iter().enumerate().flat_map(|(at, &word)| {
        let mut rest = word;
        std::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let bit = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            Some(at * 64 + bit)
        })
    })
}

impl<E: Entity> fmt::Debug for EntitySet<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    entity! {
        /// For the tests.
        Thing "t"
    }

    #[test]
    fn an_option_takes_no_more_room() {
        assert_eq!(size_of::<Option<Thing>>(), 4);
        assert_eq!(Thing::new(0).index(), 0);
        assert_eq!(Thing::new(7).to_string(), "t7");
    }

    #[test]
    fn sets_hold_what_is_put_in() {
        let mut set = EntitySet::new();
        for index in [3, 64, 200, 3] {
            set.insert(Thing::new(index));
        }
        assert_eq!(format!("{set:?}"), "{t3, t64, t200}");
        assert!(!set.insert(Thing::new(64)) && set.remove(Thing::new(64)) && !set.remove(Thing::new(64)));
        assert!(!set.contains(Thing::new(64)) && !set.contains(Thing::new(10_000)));
        let mut other = EntitySet::with_capacity(10);
        assert!(other.union_with(&set) && !other.union_with(&set));
        assert_eq!((other.len(), other.is_empty()), (2, false));
    }
}
