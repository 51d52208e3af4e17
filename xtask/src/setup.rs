//! `cargo xtask setup`: what the machine lacks, and how it gets it.
//!
//! Rust targets come through rustup, qemu-user through the system's package manager. Everything that is run is
//! printed first; what needs root is asked about unless `--yes` or `CI` says otherwise; and where the harness cannot
//! do it, it prints the exact commands.

use std::io::{IsTerminal, Write};
use std::process::Command;

use crate::error::{Context, Result};
use crate::lanes::{Host, Lane};
use crate::matrix::Matrix;
use crate::{fail, process};

/// A thing that is missing and the commands that would bring it, each a program and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// For a person.
    pub what: String,
    /// To be run in order; empty where nothing is known to help.
    pub commands: Vec<Vec<String>>,
    /// Whether the commands change the system rather than the user's own files.
    pub root: bool,
}

/// A package manager, by the program that drives it.
struct Manager {
    program: &'static str,
    refresh: Option<&'static [&'static str]>,
    install: &'static [&'static str],
    /// The package that holds `qemu-<arch>`; `{}` stands for the architecture.
    qemu: &'static str,
    linker: &'static str,
}

const MANAGERS: &[Manager] = &[
    Manager {
        program: "apt-get",
        refresh: Some(&["update"]),
        install: &["install", "-y", "--no-install-recommends"],
        qemu: "qemu-user",
        linker: "gcc libc6-dev",
    },
    Manager { program: "dnf", refresh: None, install: &["install", "-y"], qemu: "qemu-user", linker: "gcc" },
    Manager {
        program: "pacman",
        refresh: None,
        install: &["-S", "--needed", "--noconfirm"],
        qemu: "qemu-user",
        linker: "gcc",
    },
    Manager {
        program: "zypper",
        refresh: None,
        install: &["--non-interactive", "install"],
        qemu: "qemu-linux-user",
        linker: "gcc",
    },
    Manager { program: "apk", refresh: None, install: &["add"], qemu: "qemu-{}", linker: "gcc musl-dev" },
];

/// Brings everything the whole matrix and `cargo xtask ci` need.
pub fn run(matrix: &Matrix, yes: bool) -> Result<()> {
    let host = Host::detect()?;
    let lanes = crate::lanes::choose(matrix, &host, &[], &[])?;
    let mut missing = missing_tools();
    missing.extend(missing_for(&lanes)?);
    if missing.is_empty() {
        println!("nothing is missing");
    }
    provide(&missing, yes)
}

/// Brings what `lanes` need to be built and run.
pub fn ensure_lanes(lanes: &[Lane], yes: bool) -> Result<()> {
    provide(&missing_for(lanes)?, yes)
}

/// Brings a Rust target, for jobs that run no lane.
pub fn ensure_target(target: &str, yes: bool) -> Result<()> {
    let missing = (!target_installed(target)?).then(|| missing_target(target));
    provide(&Vec::from_iter(missing), yes)
}

/// Has rustup install a toolchain with these components, unless it is there.
pub fn ensure_toolchain(toolchain: &str, components: &[&str], yes: bool) -> Result<()> {
    let listed =
        Command::new("rustup").args(["component", "list", "--installed", "--toolchain", toolchain]).output();
    let there = listed.is_ok_and(|output| {
        let names = String::from_utf8_lossy(&output.stdout).into_owned();
        output.status.success() && components.iter().all(|component| names.contains(component))
    });
    let mut arguments = vec!["toolchain", "install", toolchain, "--profile", "minimal"];
    arguments.extend(components.iter().flat_map(|component| ["--component", component]));
    let missing = (!there).then(|| Missing {
        what: format!("the toolchain {toolchain} with {}", components.join(" and ")),
        commands: rustup(&arguments),
        root: false,
    });
    provide(&Vec::from_iter(missing), yes)
}

/// Has cargo install a command of its own, as `name@version`, unless one of the name is there.
pub fn ensure_cargo_command(name: &str, package: &str, yes: bool) -> Result<()> {
    let missing = process::which(name).is_none().then(|| Missing {
        what: format!("the command {name}"),
        commands: vec![["cargo", "install", "--locked", package].map(str::to_string).to_vec()],
        root: false,
    });
    provide(&Vec::from_iter(missing), yes)
}

/// Brings a browser, unless one is here.
pub fn ensure_browser(yes: bool) -> Result<()> {
    let missing = crate::page::browser::find().is_none().then(|| {
        let packages = find_manager().map(|_| "chromium".to_string());
        from_manager("a browser (chromium), which opens the report", find_manager(), Vec::from_iter(packages))
    });
    provide(&Vec::from_iter(missing), yes)
}

/// Brings gdb, which a test of the command starts, unless it is here: for this architecture, or for emulated ones too. Only where it is the system's own debugger.
pub fn ensure_debugger(emulated: bool, yes: bool) -> Result<()> {
    // Debian's gdb knows one architecture, and another package of its all.
    let is_debian = find_manager().is_some_and(|manager| manager.program == "apt-get");
    let name = if emulated && is_debian { "gdb-multiarch" } else { "gdb" };
    let wanted = std::env::consts::OS == "linux" && process::which(name).is_none();
    let missing = wanted.then(|| {
        let packages = find_manager().map(|_| name.to_string());
        from_manager("a debugger (gdb), which a test starts", find_manager(), Vec::from_iter(packages))
    });
    provide(&Vec::from_iter(missing), yes)
}

/// A C linker and the components that `cargo xtask ci` calls.
fn missing_tools() -> Vec<Missing> {
    let mut missing = Vec::new();
    if process::which("cc").is_none() {
        let manager = find_manager();
        let packages =
            manager.map_or(vec![], |manager| manager.linker.split(' ').map(str::to_string).collect());
        missing.push(from_manager("a C linker (cc), which links programs for this host", manager, packages));
    }
    for (component, program) in [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")] {
        let works =
            Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
        if !works {
            missing.push(Missing {
                what: format!("the Rust component {component}"),
                commands: rustup(&["component", "add", component]),
                root: false,
            });
        }
    }
    missing
}

fn missing_for(lanes: &[Lane]) -> Result<Vec<Missing>> {
    let mut missing: Vec<Missing> = Vec::new();
    let mut add = |found: Missing| {
        if !missing.contains(&found) {
            missing.push(found);
        }
    };
    for lane in lanes {
        if let Some(target) = &lane.target
            && !target_installed(target)?
        {
            add(missing_target(target));
        }
        if let Some(program) = lane.prefix.first()
            && process::which(program).is_none()
        {
            let manager = find_manager();
            let package = manager.map(|manager| manager.qemu.replace("{}", &lane.machine));
            add(from_manager(
                &format!("{program}, which runs {} programs here", lane.arch),
                manager,
                Vec::from_iter(package),
            ));
        }
    }
    Ok(missing)
}

fn missing_target(target: &str) -> Missing {
    Missing {
        what: format!("the Rust target {target}"),
        commands: rustup(&["target", "add", target]),
        root: false,
    }
}

/// Whether the toolchain holds the target's libraries; asked of the files, since not every toolchain has a rustup.
fn target_installed(target: &str) -> Result<bool> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output();
    let output = output.context(|| "cannot run rustc".to_string())?;
    let sysroot = std::path::PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    Ok(sysroot.join("lib/rustlib").join(target).join("lib").is_dir())
}

fn rustup(arguments: &[&str]) -> Vec<Vec<String>> {
    let words = std::iter::once(&"rustup").chain(arguments);
    match process::which("rustup") {
        Some(_) => vec![words.map(|word| word.to_string()).collect()],
        None => Vec::new(),
    }
}

fn find_manager() -> Option<&'static Manager> {
    MANAGERS.iter().find(|manager| process::which(manager.program).is_some())
}

fn from_manager(what: &str, manager: Option<&Manager>, packages: Vec<String>) -> Missing {
    let mut commands = Vec::new();
    if let Some(manager) = manager {
        let command = |arguments: &[&str], packages: &[String]| {
            let words = std::iter::once(manager.program).chain(arguments.iter().copied()).map(str::to_string);
            words.chain(packages.iter().cloned()).collect::<Vec<_>>()
        };
        commands.extend(manager.refresh.map(|refresh| command(refresh, &[])));
        commands.push(command(manager.install, &packages));
    }
    Missing { what: what.to_string(), commands, root: true }
}

/// Runs the commands for what is missing, or says exactly what a person must do.
fn provide(missing: &[Missing], yes: bool) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let yes = yes || std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
    let is_root = user_is_root();
    for thing in missing {
        println!("missing: {}", thing.what);
        let commands = with_sudo(thing, is_root);
        let shown: Vec<String> = commands.iter().map(|words| words.join(" ")).collect();
        if commands.is_empty() {
            fail!("{} is missing, and no rustup or known package manager is here to install it", thing.what);
        }
        if thing.root && !is_root && process::which("sudo").is_none() {
            fail!(
                "{} is missing and needs root; run as root:\n  {}",
                thing.what,
                shown.join("\n  ").replace("sudo ", "")
            );
        }
        if thing.root && !yes && !agreed(&shown)? {
            fail!("{} is missing; install it with:\n  {}", thing.what, shown.join("\n  "));
        }
        for (words, shown) in commands.iter().zip(&shown) {
            println!("running: {shown}");
            let status = Command::new(&words[0]).args(&words[1..]).status();
            let status = status.context(|| format!("cannot run `{shown}`"))?;
            if !status.success() {
                fail!(
                    "`{shown}` failed with {}; without {} this cannot go on",
                    process::status_name(status),
                    thing.what
                );
            }
        }
    }
    Ok(())
}

fn with_sudo(thing: &Missing, is_root: bool) -> Vec<Vec<String>> {
    let sudo = (thing.root && !is_root).then(|| "sudo".to_string());
    thing.commands.iter().map(|words| sudo.iter().chain(words).cloned().collect()).collect()
}

/// Whether the user may do anything.
pub fn user_is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Asks at a terminal; elsewhere nobody can answer, which counts as no.
fn agreed(commands: &[String]) -> Result<bool> {
    println!("this would run:\n  {}", commands.join("\n  "));
    if !std::io::stdin().is_terminal() {
        println!("nobody is at the terminal to agree; `--yes` agrees");
        return Ok(false);
    }
    print!("run it? [y/N] ");
    std::io::stdout().flush().context(|| "cannot ask".to_string())?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).context(|| "cannot read the answer".to_string())?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_manager_gets_whole_commands() {
        for manager in MANAGERS {
            let missing =
                from_manager("qemu-aarch64", Some(manager), vec![manager.qemu.replace("{}", "aarch64")]);
            let last = missing.commands.last().unwrap().join(" ");
            assert!(
                last.starts_with(manager.program) && last.contains("qemu") && !last.contains('{'),
                "{last}"
            );
        }
    }

    #[test]
    fn only_what_changes_the_system_gets_sudo() {
        let target = Missing { what: "t".into(), commands: vec![vec!["rustup".into()]], root: false };
        assert_eq!(with_sudo(&target, false), [["rustup"]]);
        let package = Missing { what: "p".into(), commands: vec![vec!["apt-get".into()]], root: true };
        assert_eq!(with_sudo(&package, false), [["sudo", "apt-get"]]);
        assert_eq!(with_sudo(&package, true), [["apt-get"]]);
    }

    #[test]
    fn a_target_that_is_not_installed_is_found_missing() {
        assert!(!target_installed("riscv64gc-none-such").unwrap());
        assert!(target_installed(&Host::detect().unwrap().triple).unwrap());
    }
}
