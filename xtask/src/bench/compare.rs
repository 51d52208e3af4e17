//! New figures against a baseline.

use super::baseline::Baseline;
use super::figures::{Figures, Programs};
use crate::matrix::Threshold;

/// One figure that moved beyond its threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The program.
    pub program: String,
    /// The configuration.
    pub config: String,
    /// The figure.
    pub figure: String,
    /// In the baseline.
    pub old: u64,
    /// Now.
    pub new: u64,
}

impl Change {
    /// Whether it got worse.
    pub fn is_regression(&self) -> bool {
        self.new > self.old
    }
}

/// What a comparison came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Beyond their thresholds, in both directions.
    pub changes: Vec<Change>,
    /// `program configuration figure` that the baseline lacks.
    pub without_baseline: Vec<String>,
    /// `program configuration` of the baseline that was asked for and not measured: it is gone from the corpus or the matrix.
    pub gone: Vec<String>,
    /// Figures that were compared.
    pub compared: usize,
}

impl Comparison {
    /// Figures that got worse.
    pub fn regressions(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.is_regression())
    }

    /// Figures that got better.
    pub fn improvements(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.is_regression())
    }

    /// Whether a gate may open.
    pub fn good(&self) -> bool {
        self.compared > 0
            && self.regressions().next().is_none()
            && self.without_baseline.is_empty()
            && self.gone.is_empty()
    }
}

/// Holds `measured` against `baseline`. Of the baseline's cells, those count that `asked` for.
pub fn compare(
    baseline: &Baseline,
    measured: &Programs,
    thresholds: &[Threshold],
    asked: impl Fn(&str, &str) -> bool,
) -> Comparison {
    let mut comparison = Comparison::default();
    for (program, configs) in measured {
        for (config, figures) in configs {
            let old = baseline.program.get(program).and_then(|configs| configs.get(config));
            compare_cell(&mut comparison, (program, config), old, figures, thresholds);
        }
    }
    for (program, configs) in &baseline.program {
        for config in configs.keys().filter(|config| asked(program, config)) {
            if measured.get(program).is_none_or(|configs| !configs.contains_key(config)) {
                comparison.gone.push(format!("{program} {config}"));
            }
        }
    }
    comparison
}

fn compare_cell(
    comparison: &mut Comparison,
    (program, config): (&str, &str),
    old: Option<&Figures>,
    new: &Figures,
    thresholds: &[Threshold],
) {
    for threshold in thresholds {
        // The engine of one revision may know a figure that that of another does not.
        let Some(&new) = new.get(&threshold.name) else { continue };
        let Some(&old) = old.and_then(|old| old.get(&threshold.name)) else {
            comparison.without_baseline.push(format!("{program} {config} {}", threshold.name));
            continue;
        };
        comparison.compared += 1;
        if threshold.is_crossed(old, new) {
            let (program, config) = (program.to_string(), config.to_string());
            comparison.changes.push(Change { program, config, figure: threshold.name.clone(), old, new });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::figures::Versions;
    use std::collections::BTreeMap;

    fn programs(cells: &[(&str, &str, u64)]) -> Programs {
        let mut programs = Programs::new();
        for (program, config, instructions) in cells {
            let figures = BTreeMap::from([("instructions".to_string(), *instructions)]);
            programs.entry(program.to_string()).or_default().insert(config.to_string(), figures);
        }
        programs
    }

    fn compared(old: &[(&str, &str, u64)], new: &[(&str, &str, u64)]) -> Comparison {
        let none = String::new;
        let versions = Versions { rustc: none(), qemu: none(), cpu: none(), target: none(), profile: none() };
        let thresholds = [Threshold { name: "instructions".into(), percent: 0.3, least: 1000 }];
        compare(&Baseline::new(versions, programs(old)), &programs(new), &thresholds, |program, _| {
            program != "other"
        })
    }

    #[test]
    fn half_a_percent_is_a_regression_and_less_than_the_threshold_is_none() {
        let check = |new: u64, regressions: usize, improvements: usize| {
            let found = compared(&[("a", "interp", 10_000_000)], &[("a", "interp", new)]);
            assert_eq!(found.regressions().count(), regressions, "{new}");
            assert_eq!(found.improvements().count(), improvements, "{new}");
            assert_eq!(found.good(), regressions == 0);
        };
        check(10_050_000, 1, 0);
        check(10_030_001, 1, 0);
        check(10_029_999, 0, 0);
        check(10_000_000, 0, 0);
        check(9_950_000, 0, 1);
    }

    #[test]
    fn a_few_instructions_of_a_small_number_are_none() {
        assert!(compared(&[("a", "interp", 10_000)], &[("a", "interp", 10_900)]).good());
        assert!(!compared(&[("a", "interp", 10_000)], &[("a", "interp", 11_001)]).good());
    }

    #[test]
    fn what_is_new_and_what_is_gone_is_told() {
        let found = compared(
            &[("a", "interp", 5), ("b", "interp", 5), ("other", "interp", 5)],
            &[("a", "interp", 5), ("c", "auto", 5)],
        );
        assert_eq!(found.without_baseline, ["c auto instructions"]);
        assert_eq!(found.gone, ["b interp"]);
        assert!(!found.good());
        // Nothing compared is no success.
        assert!(!compared(&[], &[]).good());
    }
}
