//! `cargo xtask test --via cross`: the engines of emulated architectures are built by `cross`, in a container with a C toolchain and a C library of the target.
//!
//! The usual way needs no container: rust-lld links a static musl binary. This one adds what that lacks, a second C library, glibc, and the linker that most embedders use,
//! so that a defect which hides behind musl's malloc or memcpy shows. It builds for the matrix's `cross` target, statically, and all that is run here is run by the same QEMU
//! as ever. Rejected: a dynamic binary, which needs the image's sysroot outside of the image; and cross's own runner, which would start a container for each batch of cells, with a QEMU that
//! the matrix has not checked.
//!
//! # Invariants
//! - The toolchain is the one that builds everything else, by name, and cross changes none: left to itself it takes `stable`; and cross 0.2.5 does not understand how newer rustups mark
//!   the active toolchain in their lists, takes it for missing, and installs it again. So it finds a `RUSTUP` of ours, which hides the mark and installs nothing.
//! - What is built goes to a folder of its own: in the container the tree has another path, and in a shared one each build would undo the other's.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::bench::baseline::replace;
use crate::error::{Context, Result};
use crate::lanes::{self, Host};
use crate::matrix::Matrix;
use crate::{fail, process, run, setup};

/// The version that is known to work with our configuration.
const VERSION: &str = "0.2.5";

/// Where the images are named, from the root.
const CONFIG_PATH: &str = "Cross.toml";

/// What stands before rustup while cross runs; `$RUSTUP` is the real one.
const RUSTUP: &str = "#!/bin/sh\n\
    case \"$1 $2\" in\n\
    'toolchain list') \"$RUSTUP\" \"$@\" | sed 's/ (.*//' ;;\n\
    *' add' | *' install' | *' update' | 'update '*) echo \"rustup $*: cross is not to change toolchains\" >&2; exit 1 ;;\n\
    *) exec \"$RUSTUP\" \"$@\" ;;\n\
    esac\n";

/// Names the engine that cross uses, for cross as for us.
const ENGINE_VARIABLE: &str = "CROSS_CONTAINER_ENGINE";

/// What is read of [`CONFIG_PATH`]; the rest is cross's.
#[derive(Debug, Deserialize)]
struct Config {
    #[serde(default)]
    target: BTreeMap<String, Target>,
}

#[derive(Debug, Deserialize)]
struct Target {
    image: Option<String>,
}

/// What the command line chose.
#[derive(Debug, Clone, Default)]
pub struct Options<'a> {
    /// Only these architectures.
    pub archs: &'a [String],
    /// Only these CPU models.
    pub cpus: &'a [String],
    /// Architectures whose engines are there already.
    pub given: &'a [(String, PathBuf)],
    /// Install what is missing without asking.
    pub yes: bool,
}

/// Builds the engine of each chosen architecture that is emulated here.
pub fn build(root: &Path, matrix: &Matrix, options: &Options<'_>) -> Result<Vec<(String, PathBuf)>> {
    let host = Host::detect()?;
    let mut lanes = lanes::choose(matrix, &host, options.archs, options.cpus)?;
    let given = |arch: &str| options.given.iter().any(|(own, _)| own == arch);
    lanes.retain(|lane| lane.emulated() && lane.first && !given(&lane.arch));
    if lanes.is_empty() {
        fail!(
            "--via cross builds for emulated architectures, and none of those that are chosen is emulated here"
        );
    }
    // Before anything is built: what it would run on.
    for lane in &mut lanes {
        let arch = matrix.arch.iter().find(|arch| *arch.name.get_ref() == lane.arch);
        let cross = arch.and_then(|arch| arch.emulated.as_ref()?.cross.clone());
        let Some(target) = cross else {
            fail!("{} names no `cross` target for {}", crate::matrix::MATRIX_PATH, lane.arch)
        };
        lane.target = Some(target);
    }
    let engine = engine()?;
    setup::ensure_cargo_command("cross", &format!("cross@{VERSION}"), options.yes)?;
    let Some(cross) = process::which("cross") else {
        fail!("cross was installed, but is not on PATH: cargo's folder of commands is missing there")
    };
    let toolchain = toolchain(root, &host)?;
    setup::ensure_lanes(&lanes, options.yes)?;
    lanes::check_emulators(matrix, &mut lanes)?;
    let mut built = Vec::new();
    for lane in &lanes {
        let target = lane.target.as_deref().unwrap_or_default();
        let image = image(root, target)?;
        ensure_image(root, &engine, &image, &lane.machine)?;
        let binary = build_one(
            root,
            matrix,
            &Build { cross: &cross, engine: &engine, toolchain: &toolchain, target },
        )?;
        built.push((lane.arch.clone(), binary));
    }
    Ok(built)
}

/// The container engine that the variable names, or the first that is here and answers.
fn engine() -> Result<PathBuf> {
    let names = match std::env::var(ENGINE_VARIABLE) {
        Ok(name) => vec![name],
        Err(_) => ["podman", "docker"].map(str::to_string).to_vec(),
    };
    let mut silent = Vec::new();
    for path in names.iter().filter_map(|name| process::which(name)) {
        let output = Command::new(&path).arg("info").output();
        match output.context(|| format!("cannot run {}", path.display()))? {
            output if output.status.success() => return Ok(path),
            output => {
                let error = String::from_utf8_lossy(&output.stderr).into_owned();
                let last = error.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
                silent.push(format!("{}: {last}", path.display()));
            }
        }
    }
    match silent.is_empty() {
        true => fail!(
            "cross builds in a container, and {} is not on PATH. On Debian and Ubuntu:\n  apt-get install podman\n\
             Without a container, the same command without --via cross builds a static musl binary",
            names.join(" or ")
        ),
        false => {
            fail!("cross builds in a container, and no container engine answers:\n  {}", silent.join("\n  "))
        }
    }
}

/// The toolchain that this tree is built with, as cross wants it: it adds the host's triple itself.
fn toolchain(root: &Path, host: &Host) -> Result<String> {
    let output = Command::new("rustup").current_dir(root).args(["show", "active-toolchain"]).output();
    let output = output.context(|| "cross needs rustup, and it cannot be run".to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    match text.split_whitespace().next() {
        Some(toolchain) if output.status.success() => Ok(without_host(toolchain, &host.triple).to_string()),
        _ => fail!(
            "`rustup show active-toolchain` names none: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ),
    }
}

fn without_host<'a>(toolchain: &'a str, triple: &str) -> &'a str {
    toolchain.strip_suffix(triple).and_then(|channel| channel.strip_suffix('-')).unwrap_or(toolchain)
}

/// The image that is configured for a target.
fn image(root: &Path, target: &str) -> Result<String> {
    let path = root.join(CONFIG_PATH);
    let text = std::fs::read_to_string(path).context(|| format!("cannot read {CONFIG_PATH}"))?;
    let config: Config = crate::error::parse_toml(CONFIG_PATH, &text)?;
    match config.target.into_iter().find(|(name, _)| name == target).and_then(|(_, own)| own.image) {
        Some(image) => Ok(image),
        None => fail!("{CONFIG_PATH} names no image for {target}: expected `image` in [target.{target}]"),
    }
}

/// Makes the image from its Containerfile, unless it is there.
fn ensure_image(root: &Path, engine: &Path, image: &str, machine: &str) -> Result<()> {
    let inspect = Command::new(engine).args(["image", "inspect", image]).output();
    if inspect.context(|| format!("cannot run {}", engine.display()))?.status.success() {
        println!("image: {image}");
        return Ok(());
    }
    let file = format!("ci/images/{machine}.Containerfile");
    if !root.join(&file).is_file() {
        fail!("there is no image {image}, and no {file} to make it from");
    }
    let mut command = Command::new(engine);
    command.current_dir(root).args(["build", "--tag", image, "--file", &file, "ci/images"]);
    let shown = process::display(&command);
    println!("running: {shown}");
    let status = command.status().context(|| format!("cannot run `{shown}`"))?;
    if !status.success() {
        fail!(
            "`{shown}` ended with {}.\nWhere the registry cannot be reached, ci/images/README.md says how to make the image without it",
            process::status_name(status)
        );
    }
    Ok(())
}

struct Build<'a> {
    cross: &'a Path,
    engine: &'a Path,
    toolchain: &'a str,
    target: &'a str,
}

fn build_one(root: &Path, matrix: &Matrix, build: &Build<'_>) -> Result<PathBuf> {
    let folder = run::target_folder(root).join("cross");
    std::fs::create_dir_all(&folder).context(|| format!("cannot make {}", folder.display()))?;
    let own = &matrix.build;
    let mut command = Command::new(build.cross);
    command.current_dir(root).arg(format!("+{}", build.toolchain));
    command.args(["build", "--profile", &own.profile, "-p", &own.package, "--bin", &own.binary]);
    command.args(["--target", build.target]).arg("--target-dir").arg(&folder);
    let shown = process::display(&command);
    println!("building in a container: {shown}");
    command.env(ENGINE_VARIABLE, build.engine);
    // Everything is there already; so that cross looks for no target or component either.
    command.env("CROSS_CUSTOM_TOOLCHAIN", "1");
    let (path, rustup) = rustup_before(&folder)?;
    command.env("PATH", path).env("RUSTUP", rustup);
    // Cargo tells its children which toolchain it is of, and cross would take that for the container's.
    for variable in ["RUSTUP_TOOLCHAIN", "CARGO", "CARGO_TARGET_DIR"] {
        command.env_remove(variable);
    }
    let status = command.status().context(|| format!("cannot run `{shown}`"))?;
    if !status.success() {
        fail!("`{shown}` ended with {}", process::status_name(status));
    }
    // Cargo's own word for it, which the container's paths would not help with: `dev` is the one profile whose folder has another name.
    let profile = if own.profile == "dev" { "debug" } else { &own.profile };
    let binary = folder.join(build.target).join(profile).join(&own.binary);
    match binary.is_file() {
        true => Ok(binary),
        false => fail!("`{shown}` left no {}", binary.display()),
    }
}

/// Puts [`RUSTUP`] into a folder; gives a `PATH` that begins there, and the real rustup.
fn rustup_before(folder: &Path) -> Result<(OsString, PathBuf)> {
    let Some(rustup) = process::which("rustup") else { fail!("cross needs rustup, which is not on PATH") };
    let folder = folder.join("bin");
    let script = folder.join("rustup");
    replace(&script, RUSTUP)?;
    let executable = std::fs::set_permissions(&script, Permissions::from_mode(0o755));
    executable.context(|| format!("cannot make {} executable", script.display()))?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&path)));
    Ok((path.context(|| "cannot put a folder before PATH".to_string())?, rustup))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_toolchain_is_named_by_its_channel() {
        let check =
            |toolchain, channel| assert_eq!(without_host(toolchain, "x86_64-unknown-linux-gnu"), channel);
        check("1.95.0-x86_64-unknown-linux-gnu", "1.95.0");
        check("nightly-2026-05-20-x86_64-unknown-linux-gnu", "nightly-2026-05-20");
        check("of-our-own", "of-our-own");
    }

    #[test]
    fn cross_cannot_change_a_toolchain() {
        let folder = std::env::temp_dir().join(format!("tierlock-cross-{}", std::process::id()));
        rustup_before(&folder).unwrap();
        let real = folder.join("real");
        replace(&real, "echo \"1.95.0-x86_64-unknown-linux-gnu (active, default)\"").unwrap();
        std::fs::set_permissions(&real, Permissions::from_mode(0o755)).unwrap();
        let ask = |arguments: &[&str]| {
            Command::new(folder.join("bin/rustup")).args(arguments).env("RUSTUP", &real).output().unwrap()
        };
        assert_eq!(ask(&["toolchain", "list"]).stdout, b"1.95.0-x86_64-unknown-linux-gnu\n");
        assert!(ask(&["show", "home"]).stdout.ends_with(b"(active, default)\n"));
        for change in
            [&["toolchain", "add", "1.95.0"][..], &["component", "add", "rust-src"], &["update", "stable"]]
        {
            let output = ask(change);
            assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
        }
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn every_cross_target_of_the_matrix_has_an_image_and_its_containerfile() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let matrix = crate::matrix::load(&root).unwrap();
        let mut targets = 0;
        for arch in &matrix.arch {
            let Some(target) = arch.emulated.as_ref().and_then(|emulated| emulated.cross.as_deref()) else {
                continue;
            };
            let image = image(&root, target).unwrap();
            assert!(image.starts_with("localhost/tierlock-cross-"), "{image}");
            assert!(root.join(format!("ci/images/{}.Containerfile", arch.machine())).is_file());
            targets += 1;
        }
        assert!(targets > 0);
        let error = image(&root, "riscv64gc-unknown-linux-gnu").unwrap_err().to_string();
        assert!(error.contains("Cross.toml names no image for riscv64gc-unknown-linux-gnu"), "{error}");
    }
}
