//! What a schedule chooses by a seed or by a name instead of by a count: the sites whose guards all fail, and when functions are compiled.
//!
//! Choices depend on places in the source and on the seed alone, never on addresses or on the order in which functions are compiled, so that a run can be
//! repeated, and so that bisecting, which compiles fewer functions, leaves the others' choices as they were.

use crate::code::linked::Code;

/// Sites of which every guard of optimised code is made to fail, each time. A site is an instruction of a function, built in or not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GuardSites {
    /// One instruction: the function's name, or any, and the bytecode offset.
    At(Option<String>, u32),
    /// About one site in so many, chosen by a seed.
    OneIn(u32, u64),
}

impl GuardSites {
    /// Whether they hold an offset of a function, of which the name and the first byte in its source are given.
    pub fn has(&self, name: &str, source_start: u32, offset: u32) -> bool {
        match self {
            GuardSites::At(function, at) => {
                *at == offset && function.as_ref().is_none_or(|function| function == name)
            }
            GuardSites::OneIn(count, seed) => {
                let site = u64::from(source_start) << 32 | u64::from(offset);
                scramble(scramble(*seed) ^ site).is_multiple_of(u64::from((*count).max(1)))
            }
        }
    }
}

/// What a function counts down from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Thresholds {
    /// In the interpreter, until it gets baseline code.
    pub baseline: u32,
    /// In baseline code, until it is optimised.
    pub optimise: u32,
}

/// Thresholds above this would be no test: small programs would stay in the interpreter.
const RANDOM_THRESHOLD_BITS: u64 = 9;

impl Thresholds {
    /// A function's by a seed: small ones as often as large ones, so that some functions are compiled by what they saw first, and others late.
    pub fn random(seed: u64, code: Code) -> Thresholds {
        let (start, end) = code.with(|data| data.template.source_range);
        let place = u64::from(start) << 32 | u64::from(end);
        let draw = |salt: u64| {
            let bits = scramble(scramble(seed ^ salt) ^ place);
            let octave = bits % RANDOM_THRESHOLD_BITS;
            // From 2^octave up to below the next power.
            ((1 << octave) + ((bits >> 32) & ((1 << octave) - 1))) as u32
        };
        Thresholds { baseline: draw(0), optimise: draw(1 << 63) }
    }
}

/// Spreads the bits of `x` (the finaliser of SplitMix64, Steele et al. 2014).
pub fn scramble(x: u64) -> u64 {
    let x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_chosen_by_place_and_seed() {
        let one = GuardSites::At(Some("f".to_owned()), 12);
        assert!(one.has("f", 0, 12) && !one.has("g", 0, 12) && !one.has("f", 0, 13));
        assert!(GuardSites::At(None, 12).has("g", 7, 12));
        let chosen = |seed| {
            let sites = GuardSites::OneIn(5, seed);
            (0..1000).filter(|&offset| sites.has("f", 40, offset)).collect::<Vec<u32>>()
        };
        assert!((150..250).contains(&chosen(1).len()), "{}", chosen(1).len());
        assert_eq!(chosen(1), chosen(1));
        assert_ne!(chosen(1), chosen(2));
        assert!((0..1000).all(|offset| GuardSites::OneIn(1, 3).has("f", 0, offset)));
    }
}
