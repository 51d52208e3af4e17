//! `cargo xtask ci view-check`: the pages of `tierlock view` in a real browser.
//!
//! Three pages are made by the command and opened: of a function in JavaScript whose source tries to become markup, of the same for the other architecture, and of a function of the
//! code generator's IR. In each the reader's gestures are made (stepping, pressing lines, searching, the other ways to look) and what lights up is held against the page's own
//! data. None may complain, ask for anything, or be wider than a phone. Screenshots are left in `target/xtask/view-check` for a person.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::check::Check;
use crate::error::{Context, Result};
use crate::{fail, run};

/// Line 8 calls a function that is built in, in a loop; line 2 would be markup.
const PROGRAM: &str = "\
function add(a, b) { return a + b; }
const hostile = '</script><script>window.pwned = 1</script><img src=x onerror=\"window.pwned = 2\">&amp;';
function sum(xs, names) {
  let total = 0;
  let name = '';
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i];
    total = add(total, x.v);
    if (x.v > 98) name = names[x.v & 1] + hostile.length;
  }
  return name.length + total;
}
const xs = [];
for (let i = 0; i < 100; i++) xs.push({ v: i });
let t = 0;
for (let i = 0; i < 2000; i++) t += sum(xs, ['a', 'b']);
print(t);
";

const IR: &str = "\
; The sum of the first v1 integers behind an address; leaves where it overflows.
func @total(ptr, i64) -> i64 c {
block0(v0: ptr, v1: i64):
    v2 = const.i64 0
    jump block1(v2, v2)
block1(v3: i64, v4: i64):
    v5 = lt_s.i64 v3, v1
    br v5, block2, block3
block2:
    v6 = load_indexed.i64 [v0 + v3*8 + 16] !2
    v7 = add_checked.i64 v4, v6, exit7(v3, v4)
    v8 = const.i64 1
    v9 = add.i64 v3, v8
    jump block1(v9, v7)
block3:
    ret v4
}
";

/// Makes the pages, opens them, and says how much held; the first thing that does not is an error.
pub fn run(root: &Path, yes: bool) -> Result<usize> {
    let binary = build(root)?;
    let mut check = Check::start(root, "view-check", yes)?;
    let (js, ir) = (check.folder.join("sum.js"), check.folder.join("total.ir"));
    for (file, text) in [(&js, PROGRAM), (&ir, IR)] {
        fs::write(file, text).context(|| format!("cannot write {}", file.display()))?;
    }
    for arch in ["x86_64", "aarch64"] {
        let page = view(&binary, &js, "sum", arch)?;
        check.open_page(&page)?;
        check.javascript()?;
        check.looks(&format!("js-{arch}"))?;
    }
    let page = view(&binary, &ir, "total", "aarch64")?;
    check.open_page(&page)?;
    check.ir()?;
    check.looks("ir")?;
    check.end()
}

fn build(root: &Path) -> Result<PathBuf> {
    let done =
        Command::new("cargo").args(["build", "--locked", "-p", "tierlock-cli"]).current_dir(root).status();
    if !done.context(|| "cannot start cargo".to_string())?.success() {
        fail!("the command does not build");
    }
    Ok(run::target_folder(root).join("debug/tierlock"))
}

fn view(binary: &Path, file: &Path, function: &str, arch: &str) -> Result<PathBuf> {
    let page = file.with_extension(format!("{arch}.html"));
    let mut command = Command::new(binary);
    command.arg("view").arg(file).args(["-f", function, "--target", arch, "-o"]).arg(&page);
    let output = command.output().context(|| format!("cannot start {}", binary.display()))?;
    if !output.status.success() {
        fail!("{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(page)
}

/// The compilation that is open, in the page's data.
const OPEN: &str = "JSON.parse(document.getElementById('data').textContent).compilations[Number(document.getElementById('compilation').value)]";

impl Check {
    fn is_true(&mut self, expression: &str) -> Result<()> {
        self.equal(expression, json!(true))
    }

    fn count(&mut self, selector: &str) -> Result<usize> {
        let found =
            self.browser.evaluate(&format!("document.querySelectorAll({}).length", json!(selector)))?;
        Ok(found.as_u64().unwrap_or(0) as usize)
    }

    fn shot(&mut self, name: &str) -> Result<()> {
        let path = self.folder.join(format!("{name}.png"));
        fs::write(&path, self.browser.screenshot(None)?)
            .context(|| format!("cannot write {}", path.display()))
    }

    fn press(&mut self, key: &str) -> Result<()> {
        let event = json!({ "key": key, "bubbles": true });
        self.browser
            .evaluate(&format!("document.body.dispatchEvent(new KeyboardEvent('keydown', {event})) && null"))
            .map(drop)
    }

    fn javascript(&mut self) -> Result<()> {
        self.equal("typeof window.pwned", json!("undefined"))?;
        self.is_true("document.querySelector('#source').textContent.includes('</script><img src=x')")?;
        self.is_true(&format!(
            "document.querySelectorAll('#stages button').length === {OPEN}.stages.length"
        ))?;
        self.is_true(&format!(
            "document.querySelectorAll('#machine .row:not(.head)').length === {OPEN}.machine.length"
        ))?;
        self.stepping()?;
        self.linking()?;
        self.searching()?;
        self.other_ways()
    }

    /// Each stage shows as many blocks and lines as the data have, whichever way it is come to.
    fn stepping(&mut self) -> Result<()> {
        let stages = self.count("#stages button")?;
        let drawn = |at: usize| {
            format!(
                "(() => {{ const s = {OPEN}.stages[{at}]; return document.querySelectorAll('#canvas .block').length === s.blocks.length \
                 && document.querySelectorAll('#canvas .line').length === s.blocks.reduce((n, b) => n + b.lines.length, 0) \
                 && document.querySelector('#stages [aria-selected=true]').firstChild.textContent === s.name; }})()"
            )
        };
        for at in 0..stages {
            self.is_true(&drawn(at))?;
            self.browser.click("#on")?;
        }
        self.is_true(&drawn(stages - 1))?;
        self.press("ArrowLeft")?;
        self.is_true(&drawn(stages - 2))?;
        self.browser.click("#stages button:nth-child(2)")?;
        self.is_true(&drawn(1))?;
        self.press("ArrowRight")?;
        self.is_true(&drawn(2))?;
        // What a pass made is marked as new.
        self.is_true(&format!(
            "(() => {{ const s = {OPEN}.stages, texts = (i) => new Set(s[i].blocks.flatMap((b) => b.lines.map((l) => l.t))); \
             const [a, b] = [texts(2), texts(3)]; document.querySelectorAll('#stages button')[3].click(); \
             const marked = new Set([...document.querySelectorAll('#canvas .line.new text')].map((e) => e.textContent)).size; \
             return marked > 0 && marked === [...b].filter((t) => !a.has(t)).length; }})()"
        ))
    }

    /// From a source line to everything that is made of it, and from a machine instruction back to one line.
    fn linking(&mut self) -> Result<()> {
        self.browser.click("#stages button:nth-child(2)")?;
        self.browser.click("#source .row:nth-child(8)")?;
        for panel in ["bytecode", "canvas", "machine"] {
            self.is_true(&format!(
                "(() => {{ const all = [...document.querySelectorAll('#{panel} .row, #{panel} .line')].filter((e) => e.item); \
                 const own = all.filter((e) => e.item.keys[0] === 8); \
                 return own.length > 1 && all.every((e) => e.classList.contains('lit') === own.includes(e)); }})()"
            ))?;
        }
        self.shot("js-linked")?;
        // A guard in the machine code: one line, one place in the bytecode, one node.
        let guard = "[...document.querySelectorAll('#machine .row.guard')].find((e) => e.item.keys[0] === 8)";
        self.is_true(&format!("({guard}).dispatchEvent(new PointerEvent('click', {{ bubbles: true }}))"))?;
        for (panel, near) in [("source", 1), ("bytecode", 1), ("canvas", 1)] {
            let found = format!("document.querySelectorAll('#{panel} .near').length");
            self.equal(&found, json!(near))?;
        }
        self.is_true(&format!(
            "document.querySelector('#canvas .near').item.keys[2] === ({guard}).item.keys[2] && document.querySelector('#source .near').item.keys[0] === 8"
        ))?;
        self.is_true("document.getElementById('status').textContent.includes('guard: T1 goes on in sum @')")?;
        self.press("Escape")?;
        self.equal("document.querySelectorAll('.lit, .near, .pinned').length", json!(0))
    }

    fn searching(&mut self) -> Result<()> {
        self.browser.click("#search")?;
        self.browser.type_text("checkshape")?;
        self.is_true(
            "(() => { const seek = [...document.querySelectorAll('.seek')]; \
             return seek.length > 0 && seek.some((e) => e.closest('#canvas')) && seek.every((e) => e.textContent.toLowerCase().includes('checkshape')) \
             && document.getElementById('found').textContent === `${seek.length} found`; })()",
        )?;
        self.browser.evaluate(
            "document.getElementById('search').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })) && null",
        )?;
        self.is_true("document.getElementById('found').textContent.startsWith('1 of ')")?;
        self.equal("document.querySelectorAll('.seek.at').length", json!(1))?;
        self.press("Escape")?;
        self.equal("document.querySelectorAll('.seek').length", json!(0))
    }

    /// Data flow, intervals, frame states, what was built in.
    fn other_ways(&mut self) -> Result<()> {
        // A line with inputs, kept: its inputs and users are drawn.
        self.is_true(
            "(() => { window.line = [...document.querySelectorAll('#canvas .line')].find((e) => e.textContent.includes('IntAdd')); \
             return line.dispatchEvent(new PointerEvent('click', { bubbles: true })); })()",
        )?;
        self.is_true("document.querySelectorAll('#canvas .flow').length >= 2")?;
        self.browser.click("#mode-data")?;
        self.is_true("document.querySelectorAll('#canvas .block').length > 3 && document.querySelectorAll('#canvas .edge').length > 2")?;
        self.is_true("document.querySelector('#canvas .pinned').textContent.includes('IntAdd')")?;
        self.shot("js-data-flow")?;
        self.browser.click("#mode-control")?;
        self.browser.click("#tab-intervals")?;
        self.is_true(&format!(
            "document.querySelectorAll('#intervals .span').length === {OPEN}.intervals.reduce((n, i) => n + i.parts.length, 0)"
        ))?;
        self.is_true("document.querySelectorAll('#intervals .cursor').length > 0")?;
        self.shot("js-intervals")?;
        self.browser.click("#tab-states")?;
        self.is_true("document.querySelector('#states h3').textContent.startsWith('s')")?;
        self.is_true("document.querySelector('#states').textContent.includes('add @0') && document.querySelector('#states').textContent.includes('which was called by')")?;
        self.shot("js-states")?;
        self.press("Escape")?;
        self.browser.click("#tab-inlining")?;
        self.is_true("document.querySelector('#inlining').textContent.includes('add is built in')")?;
        self.browser.click("#fit")?;
        self.is_true("document.querySelector('#canvas svg').getBoundingClientRect().height <= document.getElementById('canvas').clientHeight")?;
        self.browser.click("#tab-machine")
    }

    fn ir(&mut self) -> Result<()> {
        self.equal("document.getElementById('bytecode-panel').hidden", json!(true))?;
        self.equal("document.querySelector('#stages button').firstChild.textContent", json!("parse"))?;
        self.stepping_ir()?;
        // The checked addition is line 11: one instruction of the IR, and its two of the machine's.
        self.browser.click("#stages button:nth-child(1)")?;
        self.browser.click("#source .row:nth-child(11)")?;
        self.equal("document.querySelectorAll('#canvas .lit').length", json!(1))?;
        self.is_true("document.querySelector('#canvas .lit').textContent.includes('add_checked')")?;
        let machine = self
            .browser
            .evaluate("[...document.querySelectorAll('#machine .lit .t')].map((e) => e.textContent)")?;
        let texts: Vec<&str> = machine.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if !texts.iter().any(|text| text.starts_with("adds")) {
            fail!("no addition is lit: {texts:?}");
        }
        self.shot("ir-linked")
    }

    fn stepping_ir(&mut self) -> Result<()> {
        let stages = self.count("#stages button")?;
        for at in 0..stages {
            self.is_true(&format!(
                "document.querySelectorAll('#canvas .block').length === {OPEN}.stages[{at}].blocks.length"
            ))?;
            self.browser.click("#on")?;
        }
        Ok(())
    }
}
