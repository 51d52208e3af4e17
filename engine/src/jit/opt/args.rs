//! The inputs of a node.
//!
//! Most nodes have up to three, which lie in the node: a graph has tens of thousands of nodes, and a list on the heap for each took as long as a pass.

use super::graph::Node;
use std::ops::{Deref, DerefMut};

/// See the module's text. It is a slice for all but what changes the number of inputs.
#[derive(Clone, PartialEq, Eq)]
pub enum Args {
    /// So many of these; the rest mean nothing.
    Few(u8, [Node; Args::FEW]),
    /// More than that, at some time.
    Many(Vec<Node>),
}

impl Args {
    const FEW: usize = 3;

    /// Adds one at the end.
    pub fn push(&mut self, arg: Node) {
        match self {
            Args::Few(count, few) if usize::from(*count) < Args::FEW => {
                few[usize::from(*count)] = arg;
                *count += 1;
            }
            Args::Few(_, few) => {
                let mut many = few.to_vec();
                many.push(arg);
                *self = Args::Many(many);
            }
            Args::Many(many) => many.push(arg),
        }
    }

    /// Takes one away; those behind it move up.
    pub fn remove(&mut self, at: usize) {
        match self {
            Args::Few(count, few) => {
                few[..usize::from(*count)].copy_within(at + 1.., at);
                *count -= 1;
            }
            Args::Many(many) => drop(many.remove(at)),
        }
    }
}

impl std::fmt::Debug for Args {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        (**self).fmt(f)
    }
}

impl From<&[Node]> for Args {
    fn from(args: &[Node]) -> Args {
        if args.len() > Args::FEW {
            return Args::Many(args.to_vec());
        }
        let mut few = [Node(0); Args::FEW];
        few[..args.len()].copy_from_slice(args);
        Args::Few(args.len() as u8, few)
    }
}

impl Default for Args {
    fn default() -> Args {
        Args::from(&[][..])
    }
}

impl FromIterator<Node> for Args {
    fn from_iter<T: IntoIterator<Item = Node>>(all: T) -> Args {
        let mut args = Args::default();
        all.into_iter().for_each(|arg| args.push(arg));
        args
    }
}

impl Deref for Args {
    type Target = [Node];

    fn deref(&self) -> &[Node] {
        match self {
            Args::Few(count, few) => &few[..usize::from(*count)],
            Args::Many(many) => many,
        }
    }
}

impl DerefMut for Args {
    fn deref_mut(&mut self) -> &mut [Node] {
        match self {
            Args::Few(count, few) => &mut few[..usize::from(*count)],
            Args::Many(many) => many,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_a_list_would_be() {
        let mut list: Vec<Node> = Vec::new();
        let mut args = Args::default();
        for n in 0..6 {
            list.push(Node(n));
            args.push(Node(n));
            assert_eq!(args[..], list[..]);
            assert_eq!(Args::from(&list[..])[..], list[..]);
            assert_eq!(list.iter().copied().collect::<Args>()[..], list[..]);
        }
        for at in [1, 3, 0] {
            list.remove(at);
            args.remove(at);
            assert_eq!(args[..], list[..]);
        }
        let mut args = Args::from(&list[..]);
        args[2] = Node(9);
        args.remove(0);
        assert_eq!(args[..], [list[1], Node(9)]);
        args.remove(1);
        args.remove(0);
        assert!(args.is_empty());
    }

    #[test]
    fn takes_no_more_room_than_a_list() {
        assert_eq!(size_of::<Args>(), size_of::<Vec<Node>>());
    }
}
