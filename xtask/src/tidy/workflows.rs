//! Workflows: every step that runs something runs `cargo xtask`, and every action is pinned to a commit.

use super::File;

/// Steps that run something else, and actions by a name that can move.
pub fn check(workflows: &[File]) -> Vec<String> {
    let mut findings = Vec::new();
    for workflow in workflows {
        for (i, line) in workflow.text.lines().enumerate() {
            let line = line.trim().trim_start_matches("- ");
            let finding = if let Some(command) = line.strip_prefix("run:") {
                let command = command.trim();
                let chained = command.contains(['&', ';', '|', '`', '$']);
                let own = command.starts_with("cargo xtask ") && !chained;
                (!own).then(|| format!("runs `{command}`, not one `cargo xtask` command"))
            } else if let Some(action) = line.strip_prefix("uses:") {
                let commit = action
                    .split('#')
                    .next()
                    .and_then(|action| action.trim().split_once('@'))
                    .map_or("", |(_, c)| c);
                let pinned = commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
                (!pinned).then(|| format!("uses `{}`, which is not pinned to a commit", action.trim()))
            } else {
                None
            };
            findings.extend(finding.map(|finding| format!("{}:{}: {finding}", workflow.path, i + 1)));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        check(&[File { path: "w.yml".to_string(), text: text.to_string() }])
    }

    #[test]
    fn own_commands_and_pinned_actions_are_fine() {
        let pin = "a".repeat(40);
        assert!(
            found(&format!("steps:\n  - uses: actions/checkout@{pin} # v5\n  - run: cargo xtask ci --yes\n"))
                .is_empty()
        );
    }

    #[test]
    fn anything_else_is_found() {
        let check = |text: &str, finding: &str| {
            let found = found(text);
            assert!(found.len() == 1 && found[0].contains(finding), "{found:?}");
        };
        check("\n- run: cargo test\n", "w.yml:2: runs `cargo test`");
        check("  run: |\n    cargo xtask ci\n", "runs `|`");
        check("- run: cargo xtask ci && rm -rf /\n", "not one `cargo xtask` command");
        check("- uses: actions/checkout@v5\n", "is not pinned");
    }
}
