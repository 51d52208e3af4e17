//! Parallel moves put into an order, one after the other.
//!
//! Moves whose target nobody still wants to read go first; what is left are cycles, each opened by setting one value
//! aside: in the scratch register, or in a spill slot where the cycle has moves between two places in memory, which
//! need the scratch register for themselves.

use super::{Inserted, Loc};
use crate::machine::{PReg, RegClass};
use tierlock_fault::{Fault, is_planted};

/// One of several moves that happen at once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ParallelMove {
    /// Where the value is.
    pub from: Loc,
    /// Where it goes; no other move goes there.
    pub to: Loc,
    /// Of the value.
    pub class: RegClass,
}

/// Puts moves into order. What it needs to know of places it keeps from one time to the next.
#[derive(Debug)]
pub struct Sequencer {
    scratch: [PReg; 2],
    /// By place: how many moves still read it.
    readers: Vec<u32>,
    /// By place: the move that goes there, plus one.
    writer: Vec<u32>,
    ready: Vec<u32>,
    /// The slot to set values aside in, which is nobody's.
    aside: u32,
    /// Whether that was needed.
    pub aside_used: bool,
}

impl Sequencer {
    /// For code with so many spill slots; slot number `slots` is for values that are set aside.
    pub fn new(scratch: [PReg; 2], slots: u32) -> Sequencer {
        let places = PReg::COUNT + slots as usize;
        Sequencer {
            scratch,
            readers: vec![0; places],
            writer: vec![0; places],
            ready: Vec::new(),
            aside: slots,
            aside_used: false,
        }
    }

    /// Hands out moves that do, one after the other, what `moves` do at once.
    pub fn run(&mut self, moves: &[ParallelMove], mut out: impl FnMut(Inserted)) {
        let moves = match moves {
            [kept @ .., _] if kept.len() > 1 && is_planted(Fault::LostMove) => kept,
            _ => moves,
        };
        if let [only] = moves {
            if only.from != only.to {
                self.emit(*only, &mut out);
            }
            return;
        }
        for (at, own) in moves.iter().enumerate() {
            if own.from != own.to {
                debug_assert_eq!(self.writer[place(own.to)], 0, "{:?} is written twice", own.to);
                self.readers[place(own.from)] += 1;
                self.writer[place(own.to)] = at as u32 + 1;
            }
        }
        let waits = |own: &ParallelMove| own.from != own.to;
        for (at, own) in moves.iter().enumerate() {
            if waits(own) && self.readers[place(own.to)] == 0 {
                self.ready.push(at as u32);
            }
        }
        while let Some(at) = self.ready.pop() {
            let own = moves[at as usize];
            self.emit(own, &mut out);
            self.writer[place(own.to)] = 0;
            let from = place(own.from);
            self.readers[from] -= 1;
            if self.readers[from] == 0 && self.writer[from] != 0 {
                self.ready.push(self.writer[from] - 1);
            }
        }
        for own in moves {
            if waits(own) && self.writer[place(own.to)] != 0 {
                self.cycle(moves, own.to, &mut out);
            }
        }
    }

    /// Does the moves of the cycle that `start` is on.
    fn cycle(&mut self, moves: &[ParallelMove], start: Loc, out: &mut impl FnMut(Inserted)) {
        let into = |writer: &[u32], to: Loc| moves[writer[place(to)] as usize - 1];
        let mut in_memory = false;
        let mut at = start;
        // A slot may hold a value of one class and get one of the other: what is set aside is of the class of who reads it.
        let class = loop {
            let own = into(&self.writer, at);
            in_memory |= own.from.reg().is_none() && own.to.reg().is_none();
            at = own.from;
            if at == start {
                break own.class;
            }
        };
        let aside = match in_memory {
            true => {
                self.aside_used = true;
                Loc::Spill(self.aside)
            }
            false => Loc::Reg(self.scratch[class as usize]),
        };
        self.emit(ParallelMove { from: start, to: aside, class }, out);
        let mut at = start;
        loop {
            let own = into(&self.writer, at);
            self.writer[place(at)] = 0;
            self.readers[place(own.from)] = 0;
            if own.from == start {
                self.emit(ParallelMove { from: aside, ..own }, out);
                return;
            }
            self.emit(own, out);
            at = own.from;
        }
    }

    fn emit(&self, own: ParallelMove, out: &mut impl FnMut(Inserted)) {
        match (own.from, own.to) {
            (Loc::Spill(_), Loc::Spill(_)) => {
                let between = Loc::Reg(self.scratch[own.class as usize]);
                out(Inserted::Move { from: own.from, to: between });
                out(Inserted::Move { from: between, to: own.to });
            }
            (from, to) => out(Inserted::Move { from, to }),
        }
    }
}

fn place(loc: Loc) -> usize {
    match loc {
        Loc::Reg(reg) => reg.index(),
        Loc::Spill(slot) => PReg::COUNT + slot as usize,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRATCH: [PReg; 2] = [PReg::int(31), PReg::float(31)];

    /// Runs moves on places that hold their own numbers, one after the other and at once.
    fn check(moves: &[(u32, u32)], count: usize) {
        let loc = |at: u32| if at < 8 { Loc::Reg(PReg::int(at as u8)) } else { Loc::Spill(at - 8) };
        let moves: Vec<ParallelMove> = moves
            .iter()
            .map(|&(from, to)| ParallelMove { from: loc(from), to: loc(to), class: RegClass::Int })
            .collect();
        let mut sequencer = Sequencer::new(SCRATCH, 8);
        for _ in 0..2 {
            let mut state: Vec<usize> = (0..PReg::COUNT + 9).collect();
            let mut emitted = 0;
            sequencer.run(&moves, |inserted| {
                let Inserted::Move { from, to } = inserted else { unreachable!("nothing to run again") };
                assert!(from.reg().is_some() || to.reg().is_some(), "{from:?} to {to:?}");
                state[place(to)] = state[place(from)];
                emitted += 1;
            });
            for own in &moves {
                assert_eq!(state[place(own.to)], place(own.from), "{moves:?}");
            }
            assert_eq!(emitted, count, "{moves:?}");
        }
    }

    #[test]
    fn moves_in_order() {
        check(&[], 0);
        check(&[(1, 1)], 0);
        check(&[(0, 1), (1, 2), (2, 3)], 3);
        check(&[(0, 1), (0, 2), (0, 8)], 3);
        check(&[(8, 9), (9, 1)], 3);
    }

    #[test]
    fn cycles() {
        check(&[(0, 1), (1, 0)], 3);
        check(&[(0, 1), (1, 2), (2, 0), (2, 5), (3, 4), (4, 3)], 8);
        check(&[(0, 8), (8, 0)], 3);
        // Two moves each for the three that go through memory, and two more to set one aside and fetch it.
        check(&[(8, 9), (9, 8)], 6);
        check(&[(8, 9), (9, 1), (1, 8)], 6);
    }

    #[test]
    fn cycles_of_both_classes() {
        // An integer goes to a slot that holds a double, and a double to one that holds an integer.
        let (int, float) = (Loc::Reg(PReg::int(1)), Loc::Reg(PReg::float(1)));
        let (one, other) = (Loc::Spill(0), Loc::Spill(1));
        let own = |from, to, class| ParallelMove { from, to, class };
        let cycle = [
            own(int, one, RegClass::Int),
            own(one, float, RegClass::Float),
            own(float, other, RegClass::Float),
            own(other, int, RegClass::Int),
        ];
        for first in 0..4 {
            let mut moves = cycle;
            moves.rotate_left(first);
            let mut sequencer = Sequencer::new(SCRATCH, 2);
            let mut state: Vec<usize> = (0..PReg::COUNT + 3).collect();
            sequencer.run(&moves, |inserted| {
                let Inserted::Move { from, to } = inserted else { unreachable!("nothing to run again") };
                if let (Some(from), Some(to)) = (from.reg(), to.reg()) {
                    assert_eq!(from.class(), to.class(), "{moves:?}");
                }
                state[place(to)] = state[place(from)];
            });
            assert!(moves.iter().all(|own| state[place(own.to)] == place(own.from)), "{moves:?}");
        }
    }

    #[test]
    fn all_small_sets_of_moves() {
        // Every function from five places, of which two are in memory, to where their values come from.
        for code in 0..5usize.pow(5) {
            let places = [0, 1, 2, 8, 9];
            let moves: Vec<ParallelMove> = (0..5)
                .map(|at| {
                    let from = places[code / 5usize.pow(at) % 5];
                    let loc =
                        |at: u32| if at < 8 { Loc::Reg(PReg::int(at as u8)) } else { Loc::Spill(at - 8) };
                    ParallelMove { from: loc(from), to: loc(places[at as usize]), class: RegClass::Int }
                })
                .collect();
            let mut sequencer = Sequencer::new(SCRATCH, 8);
            let mut state: Vec<usize> = (0..PReg::COUNT + 9).collect();
            sequencer.run(&moves, |inserted| {
                let Inserted::Move { from, to } = inserted else { unreachable!("nothing to run again") };
                state[place(to)] = state[place(from)];
            });
            assert!(moves.iter().all(|own| state[place(own.to)] == place(own.from)), "{moves:?}");
            assert!(sequencer.readers.iter().chain(&sequencer.writer).all(|&count| count == 0));
        }
    }
}
