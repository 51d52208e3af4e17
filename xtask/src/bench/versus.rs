//! `cargo xtask bench --vs REV`: the wall time of this tree against that of another revision, natively.
//!
//! Both are built and then run in turn, A B A B, so that whatever slows the machine down slows both. Each pair gives a ratio; what is said is their geometric mean
//! with an interval by resampling, which asks nothing of how times are distributed. Where the interval holds 1, the two may well be equal.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::peers::{self, geometric_mean};
use crate::corpus::Program;
use crate::error::{Context, Result};
use crate::lanes::cargo;
use crate::matrix::{BenchConfig, Build};
use crate::{fail, report, run};

/// Samples drawn for an interval.
const RESAMPLES: usize = 2_000;

/// What is compared.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The other revision, as git understands it.
    pub revision: &'a str,
    /// How the engine is built.
    pub build: &'a Build,
    /// How each program is run.
    pub configs: &'a [&'a BenchConfig],
    /// The programs.
    pub programs: &'a [Program],
    /// What they must print.
    pub answers: &'a [String],
    /// Pairs of runs of each.
    pub pairs: usize,
}

/// A ratio of times, new to old, with the ends of its interval of 95 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ratio {
    /// The geometric mean of the pairs' ratios.
    pub mean: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Ratio {
    /// Of pairs of times, old and new. None without any.
    pub fn of(pairs: &[(f64, f64)]) -> Option<Ratio> {
        let ratios: Vec<f64> = pairs.iter().map(|(old, new)| new / old).collect();
        let mean = geometric_mean(&ratios)?;
        let mut random = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = || {
            // xorshift64: the interval is the same each time that it is asked for.
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            (random >> 11) as usize % ratios.len()
        };
        let mut means: Vec<f64> = (0..RESAMPLES)
            .filter_map(|_| {
                let drawn: Vec<f64> = ratios.iter().map(|_| ratios[next()]).collect();
                geometric_mean(&drawn)
            })
            .collect();
        means.sort_by(f64::total_cmp);
        let at = |part: f64| means[((means.len() - 1) as f64 * part).round() as usize];
        Some(Ratio { mean, low: at(0.025), high: at(0.975) })
    }

    /// `0.957 (0.951 to 0.963), faster`.
    pub fn shown(&self) -> String {
        let verdict = if self.high < 1.0 {
            ", faster"
        } else if self.low > 1.0 {
            ", slower"
        } else {
            ""
        };
        format!("{:.3} ({:.3} to {:.3}){verdict}", self.mean, self.low, self.high)
    }
}

/// Builds both, runs them in turn, and prints a table.
pub fn run(root: &Path, comparison: &Comparison<'_>) -> Result<()> {
    let folder = run::target_folder(root).join("xtask/versus");
    fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
    let commit = resolve(root, comparison.revision)?;
    let new = build_here(root, comparison.build, &folder)?;
    let old = build_revision(root, &commit, comparison.build, &folder)?;
    println!("\nold: {} ({}); new: this tree", comparison.revision, &commit[..12]);
    let heads = ["program", "config", "old ms", "new ms", "wall time, old = 1", "user + system, old = 1"];
    let mut rows = vec![heads.map(str::to_string).to_vec()];
    let (mut wall, mut cpu) = (Vec::new(), Vec::new());
    for (program, answer) in comparison.programs.iter().zip(comparison.answers) {
        for config in comparison.configs {
            eprintln!("{} {}", program.name, config.name.get_ref());
            let path = root.join(&program.path);
            let command = |engine: &Path| -> Vec<String> {
                let schedule = config.schedule.get_ref();
                let words =
                    [&*engine.to_string_lossy(), "run", "--schedule", schedule, &*path.to_string_lossy()];
                words.map(str::to_string).to_vec()
            };
            let (mut walls, mut cpus) = (Vec::new(), Vec::new());
            for _ in 0..comparison.pairs {
                let old = sample(&command(&old), answer, "the old engine", program)?;
                let new = sample(&command(&new), answer, "the new engine", program)?;
                walls.push((old.wall_ms, new.wall_ms));
                cpus.push((old.cpu_ms, new.cpu_ms));
            }
            let least = |times: &[(f64, f64)], of: fn(&(f64, f64)) -> f64| {
                times.iter().map(of).min_by(f64::total_cmp).map_or(String::new(), |ms| format!("{ms:.1}"))
            };
            let ratio =
                |pairs: &[(f64, f64)]| Ratio::of(pairs).map_or("-".to_string(), |ratio| ratio.shown());
            rows.push(vec![
                program.name.clone(),
                config.name.get_ref().clone(),
                least(&walls, |pair| pair.0),
                least(&walls, |pair| pair.1),
                ratio(&walls),
                ratio(&cpus),
            ]);
            wall.extend(walls);
            cpu.extend(cpus);
        }
    }
    let all = |pairs: &[(f64, f64)]| Ratio::of(pairs).map_or("-".to_string(), |ratio| ratio.shown());
    rows.push(vec!["all".into(), String::new(), String::new(), String::new(), all(&wall), all(&cpu)]);
    print!("{}", report::columns(&rows));
    Ok(())
}

fn sample(command: &[String], answer: &str, who: &str, program: &Program) -> Result<peers::Sample> {
    let sample = peers::measure_apart(command)?;
    if let Some(failure) = &sample.failure {
        fail!("{who} did not run {}: {failure}", program.name);
    }
    if sample.stdout != answer {
        let shown: String = sample.stdout.chars().take(80).collect();
        fail!("{who} gave a wrong answer for {}: {shown:?}", program.name);
    }
    Ok(sample)
}

/// The commit that a name stands for.
fn resolve(root: &Path, revision: &str) -> Result<String> {
    let name = format!("{revision}^{{commit}}");
    let output = git(root).args(["rev-parse", "--verify", "--quiet", "--end-of-options", &name]).output();
    let output = output.context(|| "cannot run git".to_string())?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_string()),
        false => fail!("there is no revision `{revision}` in this repository (a shallow clone holds few)"),
    }
}

fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(root);
    command
}

fn build_here(root: &Path, build: &Build, folder: &Path) -> Result<PathBuf> {
    // Copied, because the next build would replace it.
    build_in(root, &run::target_folder(root), build, &folder.join("new"))
}

/// Builds a revision in a work tree of its own. Its build products are shared by all revisions, which differ in few crates.
fn build_revision(root: &Path, commit: &str, build: &Build, folder: &Path) -> Result<PathBuf> {
    let engine = folder.join(format!("{}-{}", &commit[..12], build.profile));
    if engine.is_file() {
        return Ok(engine);
    }
    let tree = folder.join("tree");
    remove_tree(root, &tree);
    let output = git(root).args(["worktree", "add", "--detach", "--force"]).arg(&tree).arg(commit).output();
    let output = output.context(|| "cannot run git".to_string())?;
    if !output.status.success() {
        fail!("git made no work tree of {commit}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let built = build_in(&tree, &folder.join("target"), build, &engine);
    remove_tree(root, &tree);
    built
}

/// Also what an interrupted run has left.
fn remove_tree(root: &Path, tree: &Path) {
    let _ = git(root).args(["worktree", "remove", "--force"]).arg(tree).output();
    let _ = fs::remove_dir_all(tree);
    let _ = git(root).args(["worktree", "prune"]).output();
}

fn build_in(tree: &Path, target: &Path, build: &Build, engine: &Path) -> Result<PathBuf> {
    let mut command = Command::new(cargo());
    command.current_dir(tree).args(["build", "--profile", &build.profile, "-p", &build.package]);
    command.args(["--bin", &build.binary, "--target-dir"]).arg(target);
    println!("building in {}: {}", tree.display(), crate::process::display(&command));
    // Cargo tells the programs it runs where their crate is; this one builds another tree.
    command.env_remove("CARGO_MANIFEST_DIR");
    let status = command.status().context(|| "cannot run cargo".to_string())?;
    if !status.success() {
        fail!("the engine in {} does not build", tree.display());
    }
    let profile = if build.profile == "dev" { "debug" } else { &build.profile };
    let built = target.join(profile).join(&build.binary);
    fs::copy(&built, engine).context(|| format!("cannot copy {}", built.display()))?;
    Ok(engine.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_holds_what_it_should() {
        // 5 % slower, with noise of a percent on each side.
        let noise = [0.0, 0.6, -0.4, 1.0, -1.0, 0.3, -0.8, 0.1, 0.9, -0.5];
        let slower: Vec<(f64, f64)> =
            noise.iter().zip(noise.iter().rev()).map(|(a, b)| (100.0 + a, 105.0 + b)).collect();
        let ratio = Ratio::of(&slower).unwrap();
        assert!(ratio.low > 1.04 && ratio.mean < 1.06 && ratio.high < 1.06, "{ratio:?}");
        assert!(ratio.shown().ends_with(", slower"), "{}", ratio.shown());
        let equal: Vec<(f64, f64)> =
            noise.iter().zip(noise.iter().rev()).map(|(a, b)| (100.0 + a, 100.0 + b)).collect();
        let ratio = Ratio::of(&equal).unwrap();
        assert!(ratio.low < 1.0 && ratio.high > 1.0, "{ratio:?}");
        assert!(ratio.shown().ends_with(')'));
        let faster: Vec<(f64, f64)> = slower.iter().map(|(a, b)| (*b, *a)).collect();
        assert!(Ratio::of(&faster).unwrap().shown().ends_with(", faster"));
        assert_eq!(Ratio::of(&[]), None);
    }

    #[test]
    fn an_unknown_revision_is_an_error() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let error = resolve(&root, "no-such-revision").unwrap_err().to_string();
        assert!(error.starts_with("there is no revision `no-such-revision` in this repository"), "{error}");
        // No option, whatever it begins with.
        assert!(resolve(&root, "--all").is_err());
    }
}
