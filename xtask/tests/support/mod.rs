//! What the tests that run the harness as a process share.

// Each of them uses a part.
#![allow(dead_code)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A project's folder of its own, removed at the end.
pub struct Folder {
    pub root: PathBuf,
}

impl Folder {
    /// With an empty `ci`.
    pub fn new(kind: &str, name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("tierlock-{kind}-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("ci")).unwrap();
        Self { root }
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// A matrix with this host in the places that are for it.
pub fn for_this_host(matrix: &str) -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let triple = text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    matrix.replace("HOST_ARCH", std::env::consts::ARCH).replace("HOST_TRIPLE", triple)
}

pub fn both(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The run failed and said `message`.
pub fn check_fails(output: &Output, message: &str) {
    assert_eq!(output.status.code(), Some(1), "{}", both(output));
    assert!(both(output).contains(message), "expected `{message}` in:\n{}", both(output));
}
