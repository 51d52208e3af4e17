//! The command as a user meets it: exit codes, messages, and the protocol of `batch`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn tierlock() -> Command {
    let binary = env!("CARGO_BIN_EXE_tierlock");
    // Under emulation, what runs this test runs the command too.
    let emulator = std::env::var("TIERLOCK_EMULATOR").unwrap_or_default();
    let mut words = emulator.split_whitespace().chain([binary]);
    let mut command = Command::new(words.next().expect("the binary at least"));
    command.args(words);
    command.env_remove("RUST_BACKTRACE");
    command
}

/// A file with this content in a folder of the test's own.
fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("command");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    fs::write(&path, content).expect("a file");
    path
}

fn run(arguments: &[&str], file: &PathBuf) -> Output {
    tierlock().args(arguments).arg(file).output().expect("it starts")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn check(output: &Output, code: i32, stdout: &str, stderr: &[&str]) {
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    assert_eq!(text(&output.stdout), stdout);
    let said = text(&output.stderr);
    if stderr.is_empty() {
        assert_eq!(said, "");
    }
    for part in stderr {
        assert!(said.contains(part), "{part:?} in {said}");
    }
}

#[test]
fn a_program_prints_and_ends() {
    let program = file("prints.js", "print('a', 1, -0, [1, 2]); console.log({ x: 'y' });");
    for tier in ["interp", "baseline", "auto"] {
        check(&run(&["run", "--tier", tier], &program), 0, "a 1 0 1,2\n{ x: 'y' }\n", &[]);
    }
    check(&run(&["run"], &file("empty.js", "")), 0, "", &[]);
}

#[test]
fn an_uncaught_exception_shows_its_stack() {
    let program =
        file("throws.js", "print('before');\nfunction f() {\n  null.x;\n}\nf();\nprint('after');\n");
    let output = run(&["run"], &program);
    let at = format!("    at f ({}:3:", program.display());
    check(&output, 1, "before\n", &["Uncaught TypeError: ", &at]);
    check(&run(&["run"], &file("value.js", "throw 'text'")), 1, "", &["Uncaught 'text'\n"]);
}

#[test]
fn what_cannot_run_is_said() {
    let wrong = file("wrong.js", "let x = 1;\nlet y = ;\n");
    check(&run(&["run"], &wrong), 2, "", &["wrong.js:2:9: SyntaxError: ", "let y = ;\n            ^"]);
    let future = file("future.js", "async function f() {}");
    let output = run(&["run"], &future);
    if output.status.code() != Some(0) {
        check(&output, 2, "", &["not supported yet"]);
    }
    let bytes = file("bytes.js", b"print('a');\nprint('\xff');\n");
    check(&run(&["run"], &bytes), 2, "", &["bytes.js:2:8: SyntaxError: the source is not valid UTF-8"]);
    check(&run(&["run"], &PathBuf::from("/does/not/exist.js")), 2, "", &["cannot read /does/not/exist.js"]);
    check(&run(&["run"], &PathBuf::from("/")), 2, "", &["cannot read /: it is a directory"]);
}

#[test]
fn bad_flags_are_usage_errors() {
    let program = file("flags.js", "1");
    for (arguments, part) in [
        (&["run", "--nonsense"][..], "--nonsense"),
        (&["run", "--tier", "turbo"], "turbo"),
        (&["run", "--schedule", "tier=interp,eger"], "`eger`"),
        (&["run", "--time-limit", "soon"], "soon"),
        (&["run", "--memory-limit", "1X"], "1X"),
        (&["run", "--tier", "baseline", "--schedule", "tier=interp"], "--tier"),
        (&["disasm", "--target", "vax"], "vax"),
        (&["nonsense"], "nonsense"),
    ] {
        check(&run(arguments, &program), 2, "", &[part]);
    }
    let output = tierlock().output().expect("it starts");
    check(&output, 2, "", &["Usage"]);
    let output = tierlock().arg("--version").output().expect("it starts");
    check(&output, 0, concat!("tierlock ", env!("CARGO_PKG_VERSION"), "\n"), &[]);
    let output = tierlock().args(["run", "--help"]).output().expect("it starts");
    assert!(text(&output.stdout).contains("an uncaught exception, or a limit, ended it"));
}

#[test]
fn limits_end_a_program() {
    let endless = file("endless.js", "print('before'); for (;;);");
    // Enough for the first line on a busy machine under an emulator.
    let output = run(&["run", "--time-limit", "2s"], &endless);
    check(&output, 1, "before\n", &["time limit"]);
    let greedy = file("greedy.js", "let l = null; for (;;) l = { l };");
    check(&run(&["run", "--memory-limit", "32M"], &greedy), 1, "", &["memory limit"]);
}

#[test]
fn nobody_reads() {
    let flood = file("flood.js", "for (let i = 0; i < 1e7; i++) print('some text to fill the pipe');");
    let mut child = tierlock()
        .arg("run")
        .arg(&flood)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    check(&output, 141, "", &[]);
}

#[test]
fn a_program_from_standard_input() {
    let output = with_input(&["run", "-"], "print(6 * 7)");
    check(&output, 0, "42\n", &[]);
}

fn with_input(arguments: &[&str], input: &str) -> Output {
    let mut child = tierlock()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("it reads");
    child.wait_with_output().expect("it ends")
}

#[test]
fn the_reports() {
    let source = "function get(o) { return o.x; }\nvar kept = [];\nfor (let i = 0; i < 50; i++) { kept[i] = { x: i, y: 1 }; get(kept[i]); }\n\
                  var d = { p: 1, q: 2 }; delete d.p;\n";
    let program = file("reports.js", source);
    let output = run(&["run", "--ic-stats"], &program);
    let said = text(&output.stderr);
    let line = said.lines().find(|line| line.starts_with("get ")).unwrap_or_else(|| panic!("{said}"));
    let words: Vec<&str> = line.split_whitespace().collect();
    assert!(words[2].starts_with("1:"), "{line}");
    assert_eq!(words[3..8], ["GetNamed", "x", "monomorphic", "49", "1"], "{line}");
    assert!(line.contains("own slot inside the object at +"), "{line}");
    let output = run(&["run", "--no-ic", "--ic-stats"], &program);
    let line = text(&output.stderr).lines().find(|line| line.starts_with("get ")).unwrap_or_default();
    assert!(line.contains(" unknown ") && line.ends_with("nothing noted"), "{output:?}");
    let source = "class C { #p = 1; get() { return this.#p; } }\nvar f = (() => o => o.x)();\nvar a = [1.5];\n\
                  a[1] = 2.5;\nfunction unused(o) { return o.y; }\nfor (var i = 0; i < 3; i++) { f({ x: a[i] }); new C().get(); }\n";
    let output = run(&["run", "--ic-stats"], &file("sites.js", source));
    let said = text(&output.stderr);
    let site = |words: &[&str]| {
        let found =
            said.lines().find(|line| words.iter().all(|&word| line.split_whitespace().any(|w| w == word)));
        found.unwrap_or_else(|| panic!("{words:?} in {said}"))
    };
    assert!(site(&["<anonymous>", "GetNamed", "x", "monomorphic", "2", "1"]).contains("own slot"), "{said}");
    assert!(
        site(&["unused", "GetNamed", "y", "uninitialised"]).ends_with("never on its slow path"),
        "{said}"
    );
    assert!(site(&["<script>", "SetElem", "monomorphic", "0", "1"]).contains("elements: "), "{said}");
    assert!(site(&["<script>", "GetElem", "monomorphic", "2", "1"]).contains("elements: "), "{said}");
    assert!(site(&["get", "GetPrivate", "monomorphic", "2", "1"]).contains("own slot"), "{said}");
    assert!(site(&["<script>", "GetGlobal", "f", "monomorphic"]).ends_with("the binding's cell"), "{said}");
    assert!(site(&["<script>", "Call", "monomorphic", "get:"]).ends_with("get: called"), "{said}");

    let output = run(&["run", "--dump-shapes"], &program);
    let said = text(&output.stderr);
    assert!(said.contains("+x") && said.contains("+y, shared by 50 objects"), "{said}");
    assert!(said.contains("Objects in dictionary mode: ") && said.contains("1 property: q"), "{said}");

    let output = run(&["run", "--stats", "--schedule", "tier=baseline,eager"], &program);
    let said = text(&output.stderr);
    assert!(said.contains("collections") && !said.contains("baseline: 0 functions"), "{said}");
    let counted = ["run", "--stats=json", "--mark-phases", "--schedule", "tier=baseline,eager,seed=1"];
    let output = run(&counted, &program);
    let line: serde_json::Value = serde_json::from_slice(&output.stderr).expect("one line of JSON");
    assert!(
        line["compiled_bytes"].as_u64() > Some(0) && line["allocated_bytes"].as_u64() > Some(0),
        "{line}"
    );
    // Nothing of it differs from run to run.
    assert_eq!(run(&counted, &program).stderr, output.stderr);
    assert_eq!(output.stdout, run(&["run"], &program).stdout);
    let output = run(&["run", "--trace-tier", "--schedule", "tier=baseline,eager"], &program);
    assert!(text(&output.stderr).contains("get -> baseline at 0x"), "{output:?}");
    let output = run(&["run", "--schedule", "no-jit-memory"], &program);
    assert_eq!(text(&output.stderr).matches("executable memory refused").count(), 1, "{output:?}");
}

/// A function that is optimised, with one that is built into it and one that is not.
const OPTIMISED: &str = "\
function add(a, b) { return a + b; }
function makes() { return arguments.length; }
function sum(xs) {
  let total = 0;
  for (let i = 0; i < xs.length; i++) {
    total = add(total, xs[i].v);
  }
  makes(1);
  return total;
}
const xs = [];
for (let i = 0; i < 100; i++) xs.push({ v: i });
let t = 0;
for (let i = 0; i < 3000; i++) t += sum(xs);
print(t);
";

#[test]
fn listings_of_optimised_code() {
    let program = file("optimised.js", OPTIMISED);
    for (target, pad) in [("x86_64", "endbr64"), ("aarch64", "bti c")] {
        let output = run(&["disasm", "--tier", "opt", "-f", "sum", "--target", target], &program);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let said = text(&output.stdout);
        for part in [
            "; sum for calls, compilation ",
            &format!(", for {target}\n"),
            "; sum at 6:13: add is built in, 8 units\n",
            "; sum: makes is not built in, 9 units: it needs an arguments object\n",
            "\n; 6: total = add(total, xs[i].v);\n",
            ";   add @0 Add ",
            "CheckShape(shape #",
            " move: ",
            "\n; exit #0: guard of what enters the loop; T1 goes on in sum @8 (5:26); r5 = ",
            "guard; T1 goes on in sum @46 (6:13) > add @0 (1:29); ",
            " <exit>\n",
            "\n; the thunk that stubs go on to",
            pad,
        ] {
            assert!(said.contains(part), "{part:?} in {said}");
        }
        // A guard's branch goes to the stub of the exit that is named beside it.
        let guard = said.lines().find(|line| line.contains(" IntAdd [") && line.contains(" else exit"));
        let guard = guard.unwrap_or_else(|| panic!("{said}"));
        let exit = guard.split("else exit #").nth(1).and_then(|rest| rest.split(':').next());
        let stub = said.split(&format!("\n; exit #{}: ", exit.unwrap_or_else(|| panic!("{guard}")))).nth(1);
        let address =
            stub.and_then(|stub| stub.lines().nth(1)).and_then(|line| line.split_whitespace().next());
        assert!(guard.contains(&format!("0x{} ", address.unwrap_or_else(|| panic!("{said}")))), "{guard}");
    }
    let one = run(&["disasm", "--tier", "opt", "-f", "sum", "--compilation", "99"], &program);
    check(&one, 2, "", &["`sum` was optimised ", " times, not 99"]);
    check(
        &run(&["disasm", "--tier", "opt", "-f", "none"], &program),
        2,
        "",
        &["no function `none` was optimised"],
    );
    check(&run(&["disasm", "--tier", "opt"], &program), 2, "", &["wants a function"]);
}

#[test]
fn optimised_code_as_object_files() {
    let program = file("objects.js", OPTIMISED);
    // Where each format has its machine, and how that is called there.
    let formats = [
        ("elf", "x86_64", &b"\x7fELF"[..], 18, 62),
        ("elf", "aarch64", b"\x7fELF", 18, 183),
        ("macho", "x86_64", b"\xcf\xfa\xed\xfe", 4, 7),
        ("macho", "aarch64", b"\xcf\xfa\xed\xfe", 4, 12),
    ];
    for (format, target, magic, at, machine) in formats {
        let object = program.with_extension(format!("{target}.{format}"));
        let out = object.to_string_lossy();
        let options = ["--target", target, "--emit-obj", &out, "--obj-format", format];
        let output = run(&[&["disasm", "--tier", "opt", "-f", "sum"], &options[..]].concat(), &program);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let bytes = std::fs::read(&object).expect("an object file");
        assert_eq!((&bytes[..4], bytes[at]), (magic, machine), "{format} for {target}");
        let symbol = if format == "elf" { &b"\0sum\0"[..] } else { b"\0_sum\0" };
        assert!(bytes.windows(symbol.len()).any(|part| part == symbol), "{format} for {target} names it");
    }
    let nowhere = ["disasm", "--tier", "opt", "-f", "sum", "--emit-obj", "/nowhere/sum.o"];
    check(&run(&nowhere, &program), 2, "", &["cannot write /nowhere/sum.o"]);
    let of_baseline = ["disasm", "--emit-obj", "/nowhere/sum.o"];
    check(&run(&of_baseline, &program), 2, "", &["object files are written of `--tier opt`"]);
}

#[test]
fn traces_of_the_optimiser() {
    let program = file("traced.js", OPTIMISED);
    let said = |arguments: &[&str]| {
        let output = run(arguments, &program);
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), "14850000\n"), "{output:?}");
        text(&output.stderr).to_owned()
    };
    let inlined = said(&["run", "--trace-inline"]);
    assert!(inlined.contains("inline: sum*: sum at 6:13: add is built in, 8 units\n"), "{inlined}");
    assert!(inlined.contains("makes is not built in, 9 units: it needs an arguments object"), "{inlined}");
    let untagged = said(&["run", "--print-ir=after:untag", "--print-opt", "sum"]);
    assert!(untagged.contains(": sum* after untag") && untagged.contains(" Int = Phi ["), "{untagged}");
    assert!(!untagged.contains("after build") && !untagged.contains("machine code"), "{untagged}");
    let all = said(&["run", "--print-ir"]);
    for stage in ["after build", "after untag", "after lower", "after gvn", "after layout", "as machine code"]
    {
        assert!(all.contains(stage), "{stage} in {all}");
    }
    check(&run(&["run", "--print-ir=after:none"], &program), 2, "", &["no stage `none`", "untag"]);
}

/// The log reads as the life of a function: what happens is told in this order, with figures.
#[test]
fn the_life_of_a_function() {
    let program = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../corpus/opt/life_of_a_function.js"));
    let output = run(&["run", "--log"], &program);
    let expected = fs::read_to_string(program.with_extension("out")).expect("its answer");
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), &*expected));
    let log = text(&output.stderr);
    let mut rest = log;
    for part in [
        " ms  interpreter runs <script ",
        " ms  baseline    total is compiled at 0x",
        " bytes from 61 units, for its loop at 14, in ",
        " ms  baseline    total runs ",
        " times as fast as in the interpreter: ",
        " ms  optimiser   total* is compiled at 0x",
        "total at 8:11: add is built in, 8 units\n",
        "speculated on: ",
        "no overflow ",
        "folded and rewritten: ",
        "gvn ",
        " ms  exit        add* is left at 0x",
        ": a guard failed, Add at 3:10 in add\n",
        "frame of add is restored at 3:10, offset 0: r5 = a string, r6 = a string\n",
        "add goes on in baseline code on the interpreter's frame\n",
        "add* is forgotten: ",
        " ms  optimiser   add* is compiled at 0x",
        ", compilation 2, in ",
        "not guessed as before: Add at 3:10 in add\n",
        " ms  optimiser   total* is compiled at 0x",
        "not guessed as before: ",
        "Add at 3:10 in add\n",
    ] {
        rest = rest.split_once(part).unwrap_or_else(|| panic!("{part:?} is not told in its turn:\n{log}")).1;
    }
    let gained = log.split_once("total runs ").and_then(|(_, rest)| rest.split(' ').next());
    let gained: f64 = gained.and_then(|figure| figure.parse().ok()).unwrap_or_else(|| panic!("{log}"));
    assert!(gained > 0.0, "{log}");
    // Who asks for no log pays for none.
    check(&run(&["run"], &program), 0, &expected, &[]);
}

#[test]
fn listings() {
    let program =
        file("listing.js", "function add(a, b) {\n  return a + b;\n}\nfunction other() { return 1; }\n");
    let output = run(&["disasm", "-f", "add", "--tier", "interp"], &program);
    let said = text(&output.stdout);
    assert!(
        said.contains("function add(2)") && said.contains("Add") && said.contains("return a + b;"),
        "{said}"
    );
    assert!(!said.contains("other"), "{said}");
    // The landing pad that begins every function, and the add of two int32s: the same on every host.
    for (target, pad, add) in [
        ("x86_64", "f30f1efa          endbr64", "01d0              add eax, edx"),
        ("aarch64", "df2403d5          bti jc", "2000022b          adds w0, w1, w2"),
    ] {
        let output = run(&["disasm", "--target", target], &program);
        let said = text(&output.stdout);
        assert!(said.contains("function other(0)") && said.contains("; 2: return a + b;"), "{said}");
        let row = said.lines().find(|line| line.contains(" Add ")).unwrap_or_else(|| panic!("{said}"));
        assert!(row.contains("r7, r5, r6") && row.contains(" | "), "{row}");
        assert!(said.contains(pad) && said.contains(add), "{said}");
    }
    check(&run(&["disasm", "-f", "missing"], &program), 2, "", &["no function `missing`"]);
    let source = "function sum(n) {\n  let r = 0;\n  for (let i = 0; i < n; i++)\n    r += i;\n  return r;\n}\nvar f = () => 1;\n";
    let program = file("lines.js", source);
    for tier in ["interp", "baseline"] {
        let output = run(&["disasm", "--target", "aarch64", "--tier", tier], &program);
        let said = text(&output.stdout);
        for line in ["; 2: let r = 0;", "; 4: r += i;", "; 5: return r;", "declares function \"sum\""] {
            assert!(
                said.contains(line) || (tier == "baseline" && line.starts_with("declares")),
                "{line} in {said}"
            );
        }
        assert!(!said.contains("function0?") && said.contains("function0("), "{said}");
        assert_eq!(said.contains(" bytes for aarch64"), tier == "baseline", "{said}");
    }
}

#[test]
fn times_under_each_tier() {
    let program = file("time.js", "let n = 0; for (let i = 0; i < 20000; i++) n += i; print(n);");
    let output = run(&["time", "--runs", "1"], &program);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let tiers: Vec<&str> = said.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(tiers, ["interp", "baseline", "opt", "auto"]);
    assert!(said.lines().nth(1).is_some_and(|line| line.ends_with("1.00x")), "{said}");
    let differs = file("differs.js", "print(performance.now());");
    let output = run(&["time", "--runs", "1"], &differs);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(text(&output.stderr).contains("printed different things"), "{output:?}");
}

#[test]
fn reads_evaluates_prints() {
    let input = "let x = 20\nx * 2 + 2\nfunction f(a) {\nreturn a + '!'\n}\nf('b')\nnull.x\nlet = \n\nundefined\n[1, { a: 2 }]\n";
    let output = with_input(&["repl"], input);
    assert_eq!(text(&output.stdout), "42\n'b!'\n[ 1, { a: 2 } ]\n", "{output:?}");
    let said = text(&output.stderr);
    assert!(said.contains("Uncaught TypeError") && said.contains("SyntaxError"), "{said}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn input_that_ends_within_a_statement() {
    let output = with_input(&["repl"], "1\nfunction f() {\n  return 2;\n");
    check(&output, 0, "1\n", &["<line 2>:2:12: SyntaxError"]);
    // An error before the end does not wait for more.
    let output = with_input(&["repl"], ") 1\nnull.x\n");
    check(&output, 0, "", &["<line 1>:1:1: ", "<line 2>:1:"]);
}

fn batch(requests: &[serde_json::Value]) -> (serde_json::Value, Vec<serde_json::Value>) {
    let input: String = requests.iter().map(|request| format!("{request}\n")).collect();
    let output = with_input(&["batch"], &input);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let mut lines = text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON"));
    let hello = lines.next().expect("a hello");
    (hello, lines.collect())
}

#[test]
fn batches_answer_each_request_in_order() {
    use serde_json::json;
    let path = file("batch.js", "print('from a file'); throw new RangeError('far');");
    let limits = json!({ "time_ms": 60_000, "memory_bytes": 32 << 20, "output_bytes": 100 });
    let tiers = ["tier=interp", "tier=baseline,eager", "tier=opt,eager", "tier=auto,no-jit-memory"];
    for schedule in tiers {
        let request = |id: &str, source: &str| json!({ "id": id, "source": source, "schedule": schedule, "limits": limits });
        let (hello, answers) = batch(&[
            json!({ "id": "file", "path": path, "schedule": schedule }),
            request("ok", "print(typeof leftover); var leftover = 1;"),
            request("again", "print(typeof leftover);"),
            json!({ "id": "time", "source": "print('x'); for (;;);", "schedule": schedule, "limits": { "time_ms": 500 } }),
            request("memory", "let a = []; for (;;) a.push([]);"),
            request("output", "for (;;) print('0123456789');"),
            request("syntax", "let let"),
            request("unsupported", "async function f() {}"),
            request("own", "class Own extends Error {} throw new Own('m')"),
            request("text", "throw 'text'"),
            request("deep", "function f() { f(); } f()"),
        ]);
        assert_eq!(hello["hello"], "tierlock");
        assert_eq!(hello["arch"], std::env::consts::ARCH);
        assert_eq!(hello["tiers"], json!(["interp", "baseline", "opt"]));
        let expect = [
            ("file", "throw", "RangeError", "from a file\n"),
            ("ok", "ok", "", "undefined\n"),
            ("again", "ok", "", "undefined\n"),
            ("time", "timeout", "", "x\n"),
            ("memory", "memory", "", ""),
            ("output", "output-limit", "", ""),
            ("syntax", "syntax-error", "SyntaxError", ""),
            ("unsupported", "unsupported", "SyntaxError", ""),
            ("own", "throw", "Own", ""),
            ("text", "throw", "string", ""),
            ("deep", "throw", "RangeError", ""),
        ];
        assert_eq!(answers.len(), expect.len());
        for (answer, (id, status, name, output)) in answers.iter().zip(expect) {
            assert_eq!(
                (&answer["id"], &answer["status"]),
                (&json!(id), &json!(status)),
                "{schedule}: {answer}"
            );
            assert_eq!(answer["error"]["name"].as_str().unwrap_or_default(), name, "{schedule}: {answer}");
            if id == "output" {
                assert_eq!(answer["output"].as_str().map(str::len), Some(99), "whole lines up to the limit");
            } else {
                assert_eq!(answer["output"], output, "{schedule}: {answer}");
            }
            let refused =
                answer["notes"][0].as_str().is_some_and(|note| note.starts_with("executable memory refused"));
            let compiled_or_not = !["syntax", "unsupported"].contains(&id);
            assert_eq!(
                refused && compiled_or_not,
                schedule.contains("no-jit") && compiled_or_not,
                "{answer}"
            );
        }
    }
}

#[test]
fn batches_tell_what_a_program_reached() {
    use serde_json::json;
    let source = "function f(o) { return o.p + 1; } for (let i = 0; i < 9; i++) f(i % 2 ? { p: 1 } : { q: 0.5, p: 0.5 });";
    let request = |schedule: &str, coverage: bool| json!({ "id": "", "source": source, "schedule": schedule, "coverage": coverage });
    let (_, answers) = batch(&[
        request("tier=interp", true),
        request("tier=baseline,eager", true),
        request("tier=interp", false),
    ]);
    let reached = |answer: &serde_json::Value, wanted: [&str; 3]| {
        answer["coverage"]["reached"].as_array().expect("a list").contains(&json!(wanted))
    };
    assert!(reached(&answers[0], ["GetNamed", "interp", "polymorphic"]), "{}", answers[0]);
    assert!(reached(&answers[1], ["GetNamed", "baseline", "polymorphic"]), "{}", answers[1]);
    assert!(!reached(&answers[0], ["GetNamed", "interp", "megamorphic"]));
    let operations = answers[0]["coverage"]["operations"].as_array().expect("a list");
    assert!(operations.len() > 50 && operations.contains(&json!("GetNamed")));
    assert!(answers[2].get("coverage").is_none());
}

#[test]
fn batches_tell_where_a_stack_was_full() {
    use serde_json::json;
    let deep = "print('before'); function f(n) { try { return f(n + 1); } catch { return n; } } print(f(0) > 1000); print(f(0) > 1000);";
    let request = |source: &str, tier: &str| json!({ "id": "", "source": source, "schedule": tier });
    let tiers = ["tier=interp", "tier=baseline,eager", "tier=opt,eager"];
    let (_, answers) = batch(&tiers.map(|tier| request(deep, tier)));
    for answer in &answers {
        assert_eq!(answer["output"], json!("before\ntrue\ntrue\n"), "{answer}");
        assert_eq!(answer["overflowed_at"], json!("before\n".len()), "the first time: {answer}");
    }
    let (_, answers) =
        batch(&[request("print('before'); try { [].length = -1 } catch (e) { print(e.name) }", tiers[0])]);
    assert_eq!(answers[0]["output"], json!("before\nRangeError\n"), "{}", answers[0]);
    assert!(answers[0].get("overflowed_at").is_none(), "{}", answers[0]);
}

#[test]
fn batches_survive_bad_requests() {
    use serde_json::json;
    let input = "nonsense\n\n{\"id\":\"x\"}\n{\"id\":\"y\",\"source\":\"1\",\"schedule\":\"tier=turbo\"}\n\
                 {\"id\":\"z\",\"path\":\"/does/not/exist\"}\n{\"id\":\"w\",\"source\":\"print(1)\"}\n\
                 {\"id\":\"u\",\"source\":\"1\",\"limit\":{}}\n{\"id\":\"v\",\"source\":\"1\",\"limits\":{\"time-ms\":10}}\n\
                 [\"a\",null,\"1\",\"\",{}]\n{\"id\":\"l\",\"source\":\"1\",\"limits\":[1,2,3]}\n";
    let output = with_input(&["batch"], input);
    let answers: Vec<serde_json::Value> =
        text(&output.stdout).lines().skip(1).map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let shown: Vec<_> =
        answers.iter().map(|answer| (&answer["id"], &answer["status"], &answer["error"]["name"])).collect();
    let [empty, x, y, z, w, u, v, l] = ["", "x", "y", "z", "w", "u", "v", "l"].map(|id| json!(id));
    let (bad, ok) = (json!("bad-request"), json!("ok"));
    let [request, schedule, missing] = ["BadRequest", "ScheduleError", "FileError"].map(|name| json!(name));
    assert_eq!(
        shown,
        [
            (&empty, &bad, &request),
            (&x, &bad, &request),
            (&y, &bad, &schedule),
            (&z, &bad, &missing),
            (&w, &ok, &json!(null)),
            (&u, &bad, &request),
            (&v, &bad, &request),
            (&empty, &bad, &request),
            (&l, &bad, &request),
        ]
    );
}

#[test]
fn schedules_stress_optimised_code() {
    let program = file(
        "stress.js",
        "function g(o) { return o.x; }\nfunction f(o, i) { return o.x + g(o) * i + o.x; }\nlet t = 0;\nfor (let i = 0; i < 200; i++) t += f({ x: i }, i);\nprint(t);\n",
    );
    let traced = |schedule: &str, flag: &str| {
        let output = run(&["run", "--schedule", schedule, flag], &program);
        assert_eq!(text(&output.stdout), "2686500\n", "{schedule}");
        text(&output.stderr).to_owned()
    };
    // Every guard of an instruction, and no other.
    let left = traced("tier=opt,eager,off=inline,guards-at=f@0", "--trace-deopt");
    assert!(left.lines().count() > 100, "{left}");
    assert!(left.lines().all(|line| line.starts_with("deopt: f* at 0 (Guard)")), "{left}");
    assert_eq!(traced("tier=opt,eager,off=inline,guards-at=f@1000", "--trace-deopt"), "");
    // Code is forgotten, and made again.
    let pieces = |schedule: &str| traced(schedule, "--trace-opt").matches("opt: f* at ").count();
    let broken = traced("tier=opt,eager,off=inline,invalidate=1", "--trace-deopt");
    assert!(broken.contains("(Broken)"), "{broken}");
    assert!(pieces("tier=opt,eager,off=inline,invalidate=1") > pieces("tier=opt,eager,off=inline"));
    // Spills take bytes.
    let bytes = |schedule: &str| {
        let log = traced(schedule, "--trace-opt");
        let of_f = log.split("opt: f* at ").nth(1).and_then(|rest| rest.split(' ').nth(1));
        of_f.and_then(|bytes| bytes.parse::<u32>().ok()).unwrap_or_else(|| panic!("no size of f in {log}"))
    };
    assert!(bytes("tier=opt,eager,registers=6") > bytes("tier=opt,eager"));
    // When a function is compiled, the seed says.
    let tiers = |seed: u32| traced(&format!("tier=opt,thresholds=random,seed={seed}"), "--trace-tier");
    let orders: Vec<String> = (0..6)
        .map(|seed| {
            let log = tiers(seed);
            log.lines().filter_map(|line| line.split(' ').nth(1)).collect()
        })
        .collect();
    assert!(orders.iter().any(|order| *order != orders[0]), "{orders:?}");
}
