//! One measurement: a program in the engine, in qemu-user, with our plugin counting.
//!
//! Everything that moves a count is pinned: an environment of fixed size, QEMU's own seed (the 16 random bytes of the start-up vector), and a folder of its
//! own with short fixed names for the binary and the program, because their length shifts the first stack frame. Addresses need nothing: qemu-user gives a guest's mappings out
//! from a fixed place far from where the host puts its own, whether or not the host randomises those. The engine's part is `seed=` in the schedule, which pins clock and
//! `Math.random`, and that it runs a program on one thread from start to end: where one thread waits for another's end, musl spins for as long as that takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::figures::{Figures, INSTRUCTIONS, PHASES};
use crate::error::{Context, Error, Result};
use crate::lanes::{Lane, cargo};
use crate::{fail, process, run};

/// The plugin's crate, from the root.
const PLUGIN_FOLDER: &str = "ci/count-plugin";

/// The longest that one program may take under emulation.
const TIME_MAX: Duration = Duration::from_secs(900);

/// A benchmark prints one line; this is far above it.
const OUTPUT_BYTES_MAX: usize = 1 << 20;

/// One thing to measure.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// The source.
    pub program: PathBuf,
    /// What it must print.
    pub answer: &'a str,
    /// How the engine runs it.
    pub schedule: &'a str,
}

/// What counts programs: QEMU's plugin, and a folder to work in.
#[derive(Debug)]
pub struct Counter {
    plugin: PathBuf,
    folder: PathBuf,
}

impl Counter {
    /// Builds the plugin.
    pub fn new(root: &Path) -> Result<Counter> {
        let target = run::target_folder(root).join("count-plugin");
        let mut command = Command::new(cargo());
        command.current_dir(root).args(["build", "--quiet", "--release", "--locked", "--offline"]);
        command
            .args(["--manifest-path", &format!("{PLUGIN_FOLDER}/Cargo.toml"), "--target-dir"])
            .arg(&target);
        println!("building: {}", process::display(&command));
        let status = command.status().context(|| "cannot run cargo".to_string())?;
        if !status.success() {
            fail!("the counting plugin {PLUGIN_FOLDER} does not build");
        }
        let plugin = target.join("release/libtierlock_count_plugin.so");
        if !plugin.is_file() {
            fail!("cargo built no {}", plugin.display());
        }
        Ok(Counter { plugin, folder: run::target_folder(root).join("xtask/count") })
    }

    /// Runs the program once and counts. An error where it did not run to its end, or printed something else than its answer.
    pub fn measure(&self, lane: &Lane, index: usize, request: &Request<'_>) -> Result<Figures> {
        let folder = self.folder.join(format!("{}-{index:04}", lane.arch));
        let result = self.measure_in(&folder, lane, request);
        // Left behind where something went wrong, for whoever wants to look.
        if result.is_ok() {
            let _ = fs::remove_dir_all(&folder);
        }
        result
    }

    fn measure_in(&self, folder: &Path, lane: &Lane, request: &Request<'_>) -> Result<Figures> {
        let cannot = |what: &str, path: &Path| format!("cannot {what} {}", path.display());
        if folder.exists() {
            fs::remove_dir_all(folder).context(|| cannot("remove", folder))?;
        }
        fs::create_dir_all(folder).context(|| cannot("make", folder))?;
        std::os::unix::fs::symlink(&lane.binary, folder.join("engine"))
            .context(|| cannot("link to", &lane.binary))?;
        fs::copy(&request.program, folder.join("program.js")).context(|| cannot("copy", &request.program))?;
        let counts = folder.join("counts");
        let finished =
            process::run_limited(self.command(folder, lane, request.schedule), TIME_MAX, OUTPUT_BYTES_MAX)?;
        let stderr = String::from_utf8_lossy(&finished.stderr);
        let first = stderr.lines().next().unwrap_or_default();
        if finished.timed_out {
            fail!("no end within {} s", TIME_MAX.as_secs());
        }
        if !finished.status.success() {
            fail!("it ended with {}: {first}", process::status_name(finished.status));
        }
        if finished.stdout != request.answer.as_bytes() {
            let shown: String = String::from_utf8_lossy(&finished.stdout).chars().take(80).collect();
            fail!("a wrong answer: {shown:?}");
        }
        let text = fs::read_to_string(&counts).context(|| {
            format!(
                "the plugin wrote no counts (is this QEMU built with plugins?); cannot read {}",
                counts.display()
            )
        })?;
        let mut figures = phases(&text)?;
        figures.extend(engine_figures(&stderr)?);
        Ok(figures)
    }

    fn command(&self, folder: &Path, lane: &Lane, schedule: &str) -> Command {
        // The lane's prefix is the emulator and its CPU model.
        let (emulator, flags) = lane.prefix.split_first().expect("an emulated lane");
        let mut command = Command::new(emulator);
        command.args(flags).args(["-seed", "1", "-plugin"]);
        command.arg(format!("file={},out=counts", self.plugin.display()));
        command.args([
            "./engine",
            "run",
            "--stats=json",
            "--mark-phases",
            "--schedule",
            schedule,
            "program.js",
        ]);
        command.current_dir(folder).env_clear().envs([("TZ", "UTC"), ("LC_ALL", "C")]);
        command
    }
}

/// The plugin's line: instructions by phase.
fn phases(text: &str) -> Result<Figures> {
    let counts: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    if counts.len() != PHASES.len() {
        fail!("the plugin should have written {} counts, and wrote {text:?}", PHASES.len());
    }
    if counts[3] == 0 || counts[0] == 0 {
        fail!("the engine marked no phases: {text:?}");
    }
    let total = (INSTRUCTIONS.to_string(), counts.iter().sum());
    let phases = PHASES.iter().map(|name| name.to_string()).zip(counts.iter().copied());
    Ok(std::iter::once(total).chain(phases).collect())
}

/// The engine's own counters: the one line of JSON on standard error. Anything else there is the engine's complaint (that executable memory was
/// refused, say), and then the figures would be those of another configuration.
fn engine_figures(stderr: &str) -> Result<Figures> {
    let line = stderr.trim();
    serde_json::from_str(line).map_err(|_| {
        Error::new(format!("the engine should show its counters alone on standard error, and wrote {line:?}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_add_up() {
        let figures = phases("1 20 300 4000 50000\n").unwrap();
        assert_eq!(figures["instructions"], 54321);
        assert_eq!(figures["compile-instructions"], 300);
        assert!(phases("1 2 3").unwrap_err().to_string().contains("should have written 5 counts"));
        assert!(phases("7 0 0 0 0").unwrap_err().to_string().contains("marked no phases"));
    }

    #[test]
    fn a_complaint_of_the_engine_is_no_figure() {
        assert_eq!(engine_figures("{\"peak_bytes\":3}\n").unwrap()["peak_bytes"], 3);
        let error = engine_figures("note: executable memory refused\n{\"peak_bytes\":3}\n").unwrap_err();
        assert!(error.to_string().contains("executable memory refused"), "{error}");
        assert!(engine_figures("").is_err());
    }
}
