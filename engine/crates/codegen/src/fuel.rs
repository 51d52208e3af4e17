//! Optimisation fuel: a count of single rewrites, so that a miscompile can be bisected to one of them.
//!
//! A pass asks [`Fuel::spend`] directly before each change that may be left undone. The n-th rewrite is the same one in
//! every run, because passes do nothing in an order that depends on addresses or hashes.

/// How many rewrites are still allowed, and how many were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fuel {
    left: u64,
    spent: u64,
}

impl Fuel {
    /// No limit.
    pub fn unlimited() -> Fuel {
        Fuel::limited(u64::MAX)
    }

    /// At most `count` rewrites.
    pub fn limited(count: u64) -> Fuel {
        Fuel { left: count, spent: 0 }
    }

    /// Whether one more rewrite may be made; counts it if so.
    #[inline]
    pub fn spend(&mut self) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        self.spent += 1;
        true
    }

    /// Rewrites made so far.
    pub fn spent(&self) -> u64 {
        self.spent
    }
}

impl Default for Fuel {
    fn default() -> Fuel {
        Fuel::unlimited()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fuel_runs_out() {
        let mut fuel = Fuel::limited(2);
        assert_eq!([fuel.spend(), fuel.spend(), fuel.spend()], [true, true, false]);
        assert_eq!(fuel.spent(), 2);
        assert!(Fuel::default().spend());
    }
}
