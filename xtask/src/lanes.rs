//! Lanes: an architecture together with the way it is run on this host, natively or on one emulated CPU model.
//!
//! A target is a value here as everywhere: the host is asked at run time, so that the roles swap on an ARM64 host
//! without another code path.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use object::Object;
use serde_json::Value;

use crate::error::{Context, Result};
use crate::matrix::{Arch, Matrix};
use crate::subjects::Subject;
use crate::{fail, process};

/// The machine the harness runs on.
#[derive(Debug, Clone)]
pub struct Host {
    /// As rustc names it, as in `x86_64-unknown-linux-gnu`.
    pub triple: String,
}

impl Host {
    /// Asks rustc.
    pub fn detect() -> Result<Self> {
        let output = Command::new("rustc").arg("-vV").output().context(|| "cannot run rustc".to_string())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        match text.lines().find_map(|line| line.strip_prefix("host: ")) {
            Some(triple) => Ok(Self { triple: triple.trim().to_string() }),
            None => fail!("`rustc -vV` names no host: {text}"),
        }
    }

    /// qemu-user exists for Linux alone.
    pub fn can_emulate(&self) -> bool {
        self.triple.contains("-linux-")
    }
}

/// One way to run one architecture here.
#[derive(Debug, Clone)]
pub struct Lane {
    /// The architecture's name in the matrix.
    pub arch: String,
    /// What the binary's header must say.
    pub machine: String,
    /// The CPU model's name, or `native`.
    pub cpu: String,
    /// Whether it is the architecture's first CPU model here.
    pub first: bool,
    /// The Rust target, or none for the host's own.
    pub target: Option<String>,
    /// What stands before the binary: the emulator and its flags.
    pub prefix: Vec<String>,
    /// The engine; empty until [`build`] has run.
    pub binary: PathBuf,
    /// Another engine in the place of ours.
    pub subject: Option<Subject>,
}

impl Lane {
    /// As in reports: `aarch64 cortex-a72`.
    pub fn name(&self) -> String {
        format!("{} {}", self.arch, self.cpu)
    }

    /// Whether an emulator runs it.
    pub fn emulated(&self) -> bool {
        !self.prefix.is_empty()
    }

    /// The engine with `arguments`, to be run at `root` in a fixed environment: its size moves what is measured, and
    /// time zone and locale would show in what programs print.
    pub fn command(&self, root: &Path, arguments: &[&str]) -> Command {
        let mut words: Vec<String> = self.prefix.clone();
        words.push(self.binary.to_string_lossy().into_owned());
        words.extend(arguments.iter().map(|word| word.to_string()));
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).current_dir(root).env_clear();
        for (name, value) in [("TZ", "UTC"), ("LC_ALL", "C"), ("RUST_BACKTRACE", "1")] {
            command.env(name, value);
        }
        command
    }

    /// The command that runs one program under a schedule, for a person who stands at `root`.
    pub fn shown_run(&self, root: &Path, schedule: &str, path: &str, output_bytes: u64) -> String {
        match &self.subject {
            None => self.shown(root, &["run", "--schedule", schedule, path]),
            Some(subject) => {
                let words = subject.words(schedule, path, output_bytes);
                words.iter().map(|word| process::quote(word)).collect::<Vec<_>>().join(" ")
            }
        }
    }

    /// The same command for a person who stands at `root`.
    pub fn shown(&self, root: &Path, arguments: &[&str]) -> String {
        let binary = self.binary.strip_prefix(root).unwrap_or(&self.binary);
        let binary = match binary.is_absolute() || binary.starts_with("target") {
            true => binary.to_path_buf(),
            false => Path::new(".").join(binary),
        };
        let prefix = self.prefix.iter().map(|word| match Path::new(word).file_name() {
            Some(name) if word.starts_with('/') => name.to_string_lossy().into_owned(),
            _ => word.clone(),
        });
        let words = prefix.chain([binary.to_string_lossy().into_owned()]);
        let words = words.chain(arguments.iter().map(|word| word.to_string()));
        words.map(|word| process::quote(&word)).collect::<Vec<_>>().join(" ")
    }
}

/// The lanes of this host that `archs` and `cpus` choose (all, where empty). An unknown name is an error that lists
/// the known ones.
pub fn choose(matrix: &Matrix, host: &Host, archs: &[String], cpus: &[String]) -> Result<Vec<Lane>> {
    let known: Vec<&str> = matrix.arch.iter().map(|arch| arch.name.get_ref().as_str()).collect();
    if let Some(unknown) = archs.iter().find(|arch| !known.contains(&arch.as_str())) {
        fail!("no architecture `{unknown}` in the matrix; it has {}", known.join(", "));
    }
    let mut lanes = Vec::new();
    for arch in &matrix.arch {
        let chosen = archs.is_empty() || archs.contains(arch.name.get_ref());
        if !chosen {
            continue;
        }
        let found = lanes_of(arch, host);
        if found.is_empty() && !archs.is_empty() {
            fail!("{} cannot run on {}: there is no qemu-user there", arch.name.get_ref(), host.triple);
        }
        if found.is_empty() {
            println!("{} is not run: there is no qemu-user for {}", arch.name.get_ref(), host.triple);
        }
        lanes.extend(found);
    }
    if !cpus.is_empty() {
        let known: Vec<String> = lanes.iter().map(|lane| lane.cpu.clone()).collect();
        if let Some(unknown) = cpus.iter().find(|cpu| !known.contains(cpu)) {
            fail!("no CPU model `{unknown}` among the chosen architectures; they have {}", known.join(", "));
        }
        lanes.retain(|lane| cpus.contains(&lane.cpu));
    }
    if lanes.is_empty() {
        fail!("no architecture of the matrix can run on {}", host.triple);
    }
    Ok(lanes)
}

fn lanes_of(arch: &Arch, host: &Host) -> Vec<Lane> {
    let lane = |cpu: &str, first: bool, target: Option<&str>, prefix: Vec<String>| Lane {
        arch: arch.name.get_ref().clone(),
        machine: arch.machine().to_string(),
        cpu: cpu.to_string(),
        first,
        target: target.map(str::to_string),
        prefix,
        binary: PathBuf::new(),
        subject: None,
    };
    if arch.native.contains(&host.triple) {
        return vec![lane("native", true, None, vec![])];
    }
    match &arch.emulated {
        Some(emulated) if host.can_emulate() => emulated
            .cpus
            .iter()
            .enumerate()
            .map(|(i, cpu)| {
                let prefix = vec![emulated.program.clone(), "-cpu".to_string(), cpu.model.clone()];
                lane(&cpu.name, i == 0, Some(&emulated.target), prefix)
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The lanes that count instructions: each architecture that `archs` choose (all, where empty), the host's own too, under its emulator and on its first CPU model.
pub fn counting(matrix: &Matrix, host: &Host, archs: &[String]) -> Result<Vec<Lane>> {
    let known: Vec<&str> = matrix.arch.iter().map(|arch| arch.name.get_ref().as_str()).collect();
    if let Some(unknown) = archs.iter().find(|arch| !known.contains(&arch.as_str())) {
        fail!("no architecture `{unknown}` in the matrix; it has {}", known.join(", "));
    }
    if !host.can_emulate() {
        fail!("instructions are counted under qemu-user, which {} does not have", host.triple);
    }
    let chosen = matrix.arch.iter().filter(|arch| archs.is_empty() || archs.contains(arch.name.get_ref()));
    let lanes: Vec<Lane> = chosen
        .filter_map(|arch| {
            let emulated = Arch { native: Vec::new(), ..arch.clone() };
            lanes_of(&emulated, host).into_iter().next()
        })
        .collect();
    match lanes.is_empty() {
        true => fail!("no chosen architecture has an emulator in {}", crate::matrix::MATRIX_PATH),
        false => Ok(lanes),
    }
}

/// Resolves each lane's emulator, prints its version, and refuses the versions the matrix names.
pub fn check_emulators(matrix: &Matrix, lanes: &mut [Lane]) -> Result<()> {
    let mut printed = Vec::new();
    for lane in lanes.iter_mut().filter(|lane| lane.emulated()) {
        let program = lane.prefix[0].clone();
        let Some(path) = process::which(&program) else {
            fail!("{program} is not on PATH; `cargo xtask setup` installs it");
        };
        if !printed.contains(&program) {
            let version = emulator_version(&path)?;
            println!("{program} {version}");
            if let Some(refused) =
                matrix.qemu_refused.iter().find(|refused| version.starts_with(&refused.version))
            {
                fail!(
                    "{program} {version} is refused: {}.\nA container with a sound one: \
                     `docker run --rm -it -v \"$PWD\":/src -w /src rust:1.95-bookworm cargo xtask test --yes`",
                    refused.why
                );
            }
            printed.push(program);
        }
        // Engines run in an empty environment, where there is no PATH to search.
        lane.prefix[0] = path.to_string_lossy().into_owned();
    }
    Ok(())
}

/// What follows `version` in an emulator's own words: `7.2.22 (Debian 1:7.2+dfsg-7)`.
pub fn emulator_version(program: &Path) -> Result<String> {
    let shown = program.display();
    let output = Command::new(program).arg("--version").output();
    let output = output.context(|| format!("cannot run {shown} --version"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let first = text.lines().next().unwrap_or_default();
    match first.split_once("version ") {
        Some((_, version)) => Ok(version.to_string()),
        None => fail!("`{shown} --version` names no version: `{first}`"),
    }
}

/// Refuses binaries for architectures that the matrix does not have: nothing would use them. To be asked before anything is built.
pub fn check_binaries(matrix: &Matrix, given: &[(String, PathBuf)]) -> Result<()> {
    let known: Vec<&str> = matrix.arch.iter().map(|arch| arch.name.get_ref().as_str()).collect();
    match given.iter().find(|(arch, _)| !known.contains(&arch.as_str())) {
        Some((unknown, path)) => fail!(
            "--binary {unknown}={}: no architecture `{unknown}` in the matrix; it has {}",
            path.display(),
            known.join(", ")
        ),
        None => Ok(()),
    }
}

/// Builds the engine for each lane, unless `given` holds a binary for its architecture, and checks that each binary
/// is of the architecture it claims.
pub fn build(root: &Path, matrix: &Matrix, lanes: &mut [Lane], given: &[(String, PathBuf)]) -> Result<()> {
    for i in 0..lanes.len() {
        let same =
            lanes[..i].iter().find(|lane| lane.arch == lanes[i].arch && lane.target == lanes[i].target);
        let binary = match (same, given.iter().find(|(arch, _)| *arch == lanes[i].arch)) {
            (Some(same), _) => same.binary.clone(),
            (None, Some((_, path))) => path.clone(),
            (None, None) => build_one(root, matrix, lanes[i].target.as_deref())?,
        };
        check_machine(&binary, &lanes[i].machine)?;
        lanes[i].binary = binary;
    }
    Ok(())
}

/// Builds the engine for `target` and returns the binary's path as Cargo reports it.
fn build_one(root: &Path, matrix: &Matrix, target: Option<&str>) -> Result<PathBuf> {
    let build = &matrix.build;
    let mut command = Command::new(cargo());
    command.current_dir(root).args(["build", "--profile", &build.profile, "-p", &build.package]);
    command.args(["--bin", &build.binary]);
    if let Some(target) = target {
        command.args(["--target", target]);
    }
    if !build.features.is_empty() {
        command.args(["--features", &build.features.join(",")]);
    }
    println!("building: {}", process::display(&command));
    command.args(["--message-format", "json-render-diagnostics"]);
    let output = command.stderr(Stdio::inherit()).output().context(|| "cannot run cargo".to_string())?;
    if !output.status.success() {
        fail!("the engine does not build for {}", target.unwrap_or("this host"));
    }
    let executable = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| {
            message["reason"] == "compiler-artifact" && message["target"]["name"] == build.binary.as_str()
        })
        .find_map(|message| message["executable"].as_str().map(PathBuf::from));
    match executable {
        Some(path) => Ok(path),
        None => fail!("cargo built no executable named {}", build.binary),
    }
}

/// The cargo that runs us, or the one on `PATH`.
pub fn cargo() -> PathBuf {
    std::env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from)
}

/// Refuses a binary whose header names another machine: run natively or by the wrong emulator, it would at best fail
/// and at worst be the other architecture's engine under a wrong name.
pub fn check_machine(binary: &Path, machine: &str) -> Result<()> {
    let data = std::fs::read(binary).context(|| format!("cannot read {}", binary.display()))?;
    let file = object::File::parse(&*data)
        .context(|| format!("{} is not an executable of a known format", binary.display()))?;
    let found = format!("{:?}", file.architecture()).to_lowercase();
    if found != machine {
        fail!("{} is built for {found}, not for {machine}", binary.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix() -> Matrix {
        crate::matrix::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap()
    }

    fn names(triple: &str, archs: &[&str], cpus: &[&str]) -> Result<Vec<String>> {
        let owned = |list: &[&str]| list.iter().map(|word| word.to_string()).collect::<Vec<_>>();
        let host = Host { triple: triple.to_string() };
        let lanes = choose(&matrix(), &host, &owned(archs), &owned(cpus))?;
        Ok(lanes.iter().map(Lane::name).collect())
    }

    #[test]
    fn the_roles_swap_with_the_host() {
        let x86 = names("x86_64-unknown-linux-gnu", &[], &[]).unwrap();
        assert_eq!(x86, ["x86_64 native", "aarch64 max", "aarch64 cortex-a72"]);
        let arm = names("aarch64-unknown-linux-gnu", &[], &[]).unwrap();
        assert_eq!(arm, ["x86_64 max", "aarch64 native"]);
        assert_eq!(names("aarch64-apple-darwin", &[], &[]).unwrap(), ["aarch64 native"]);
    }

    #[test]
    fn unknown_and_impossible_choices_are_errors() {
        let check = |triple: &str, archs: &[&str], cpus: &[&str], message: &str| {
            let error = names(triple, archs, cpus).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        };
        check("x86_64-unknown-linux-gnu", &["riscv64"], &[], "it has x86_64, aarch64");
        check("x86_64-unknown-linux-gnu", &["aarch64"], &["m1"], "they have max, cortex-a72");
        check("aarch64-apple-darwin", &["x86_64"], &[], "no qemu-user");
    }

    #[test]
    fn a_binary_of_another_architecture_is_refused() {
        let own = std::env::current_exe().unwrap();
        check_machine(&own, std::env::consts::ARCH).unwrap();
        let error = check_machine(&own, "riscv64").unwrap_err().to_string();
        assert!(error.ends_with("not for riscv64"), "{error}");
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        assert!(check_machine(&text, "x86_64").unwrap_err().to_string().contains("not an executable"));
    }

    #[test]
    fn a_shown_command_is_short_and_whole() {
        let mut lane =
            lanes_of(&matrix().arch[1], &Host { triple: "x86_64-unknown-linux-gnu".to_string() }).remove(1);
        lane.prefix[0] = "/usr/bin/qemu-aarch64".to_string();
        lane.binary = "/p/target/checked/tierlock".into();
        assert_eq!(
            lane.shown(Path::new("/p"), &["run", "a b.js"]),
            "qemu-aarch64 -cpu cortex-a72 target/checked/tierlock run 'a b.js'"
        );
    }
}
