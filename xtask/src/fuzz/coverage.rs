//! Which operations of the bytecode generated programs have reached, in which tier and with what their sites had seen; and what that says about which
//! features to write more often.
//!
//! Every n-th program is asked about, in a run of its own, because an engine that keeps account compiles other code. A feature is worth more the rarer the
//! things are that programs with it reach.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::generate::{FEATURES, Feature, Weights};

/// Every n-th generated program is asked about.
pub const ASKED_EVERY: u64 = 20;

/// A feature may become so many times as frequent as it is by default.
const BOOST_MAX: f64 = 4.0;

/// An engine's account of one program: its part of the answer in the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// All operations that there are.
    pub operations: Vec<String>,
    /// Operation, tier, and what the site has seen.
    pub reached: Vec<(String, String, String)>,
}

/// What all programs that were asked about reached.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    /// All operations that there are.
    pub operations: Vec<String>,
    /// How many programs reached each operation, tier and state, which are separated by spaces.
    pub reached: BTreeMap<String, u64>,
    /// For each feature, how many programs with it were asked about, and what the rarities of what they reached add up to, in millionths.
    pub features: Vec<(u64, u64)>,
}

impl Coverage {
    /// Adds a program made of `features`.
    pub fn add(&mut self, account: &Account, features: &[Feature]) {
        self.operations.clone_from(&account.operations);
        let mut rarity = 0;
        for (operation, tier, state) in &account.reached {
            let count = self.reached.entry(format!("{operation} {tier} {state}")).or_default();
            *count += 1;
            rarity += 1_000_000 / *count;
        }
        self.features.resize(FEATURES, (0, 0));
        for &feature in features {
            let (programs, sum) = &mut self.features[feature as usize];
            *programs += 1;
            *sum += rarity;
        }
    }

    /// The default weights, moved towards the features whose programs reach what is rare.
    pub fn weights(&self) -> Weights {
        let mut weights = Weights::default();
        let worth = |&(programs, sum): &(u64, u64)| {
            if programs == 0 { None } else { Some(sum as f64 / programs as f64) }
        };
        let known: Vec<f64> = self.features.iter().filter_map(worth).collect();
        let mean = known.iter().sum::<f64>() / known.len().max(1) as f64;
        for (weight, feature) in weights.0.iter_mut().zip(&self.features) {
            // What no program had yet is wanted most.
            let boost = worth(feature).map_or(BOOST_MAX, |worth| if mean > 0.0 { worth / mean } else { 1.0 });
            *weight = (f64::from(*weight) * boost.clamp(0.5, BOOST_MAX)).round().max(1.0) as u32;
        }
        weights
    }

    /// The table at the end of a run: operations by tier, states by tier, and what was never reached.
    pub fn table(&self) -> String {
        if self.operations.is_empty() {
            return "coverage: the engine keeps no account of it\n".to_string();
        }
        let mut by_tier = BTreeMap::<&str, BTreeMap<&str, u64>>::new();
        let mut states = BTreeMap::<(&str, &str), u64>::new();
        for (key, &count) in &self.reached {
            let mut words = key.splitn(3, ' ');
            let (Some(operation), Some(tier)) = (words.next(), words.next()) else { continue };
            *by_tier.entry(tier).or_default().entry(operation).or_default() += count;
            if let Some(state) = words.next().filter(|state| !state.is_empty()) {
                *states.entry((tier, state)).or_default() += 1;
            }
        }
        let mut out =
            String::from("coverage: operations x tier, and how many operations had sites in each state\n");
        for (tier, operations) in &by_tier {
            out += &format!("  {tier}: {} of {} operations", operations.len(), self.operations.len());
            let seen = states.iter().filter(|((own, _), _)| own == tier);
            let seen: Vec<String> = seen.map(|((_, state), n)| format!("{state} {n}")).collect();
            out += &format!("; {}\n", seen.join(", "));
            let missing: Vec<&str> = self
                .operations
                .iter()
                .map(String::as_str)
                .filter(|name| !operations.contains_key(name))
                .collect();
            if !missing.is_empty() {
                out += &format!("    never: {}\n", missing.join(" "));
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(reached: &[(&str, &str, &str)]) -> Account {
        let owned = |&(a, b, c): &(&str, &str, &str)| (a.to_string(), b.to_string(), c.to_string());
        let operations = ["Add", "Mul", "Yield"].map(str::to_string).to_vec();
        Account { operations, reached: reached.iter().map(owned).collect() }
    }

    #[test]
    fn features_that_reach_what_is_rare_become_more_frequent() {
        let mut coverage = Coverage::default();
        for _ in 0..20 {
            coverage.add(&account(&[("Add", "interp", "int")]), &[Feature::Assign, Feature::Json]);
        }
        let rare =
            account(&[("Add", "interp", "int"), ("Mul", "baseline", "double"), ("Mul", "interp", "other")]);
        coverage.add(&rare, &[Feature::Sort]);
        let (weights, default) = (coverage.weights(), Weights::default());
        let of = |feature: Feature| {
            f64::from(weights.0[feature as usize]) / f64::from(default.0[feature as usize])
        };
        assert!(of(Feature::Sort) > 1.5, "{weights:?}");
        assert!(of(Feature::Json) < 1.0, "{weights:?}");
        assert!((of(Feature::Switch) - BOOST_MAX).abs() < 0.1, "never asked about: {weights:?}");
    }

    #[test]
    fn the_table_names_what_was_never_reached() {
        let mut coverage = Coverage::default();
        assert!(coverage.table().contains("keeps no account"));
        coverage.add(
            &account(&[("Add", "interp", "int"), ("Mul", "interp", "int"), ("Add", "baseline", "")]),
            &[],
        );
        let table = coverage.table();
        assert!(table.contains("interp: 2 of 3 operations; int 2\n    never: Yield"), "{table}");
        assert!(table.contains("baseline: 1 of 3 operations; \n    never: Mul Yield"), "{table}");
    }
}
