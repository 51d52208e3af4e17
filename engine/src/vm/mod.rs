//! Wires the tiers, the realm and the front end into a machine that runs scripts.

use crate::code::linked::{self, Code, Source, flags};
use crate::frontend::{self, CompileError, CompileOptions};
use crate::heap::cell::Cell;
use crate::interp;
use crate::jit;
use crate::runtime::{Completion, Context, Hooks, RuntimeSettings};
#[cfg(test)]
use crate::value::Value;
use std::rc::Rc;

/// A machine with one realm.
pub struct Vm {
    /// Its state, pinned: compiled code holds the address.
    pub cx: Box<Context>,
    /// Why there is no compiled code, where the settings ask for some and the system refuses.
    pub jit_refused: Option<String>,
}

fn enter(cx: &mut Context, fp: usize) -> Completion {
    let code = Code::at(Cell::of(crate::runtime::call::read_slot(fp + 8 * crate::code::frame::CODE)));
    let compiled = code.cell().get(linked::FLAGS) & flags::BASELINE != 0;
    if compiled { (cx.hooks.enter_compiled)(cx, fp, 0) } else { interp::run(cx, fp) }
}

/// Without a compiler: the countdown starts again.
fn no_promotion(_: &mut Context, code: Code, _: Option<u32>) {
    code.cell().init(linked::COUNTDOWN, u32::MAX);
}

fn no_compiled_code(cx: &mut Context, fp: usize, offset: u32) -> Completion {
    interp::run_at(cx, fp, offset)
}

impl Vm {
    /// A machine with the tiers that the settings ask for, and that the system allows.
    pub fn new(settings: RuntimeSettings) -> Vm {
        let hooks = Hooks { enter, promote: no_promotion, enter_compiled: no_compiled_code };
        let mut cx = Box::new(Context::new(settings, hooks));
        let mut jit_refused = None;
        if cx.settings.baseline {
            match jit::install(&mut cx, interp::run_at) {
                Ok(()) => {
                    cx.hooks.promote = jit::promote;
                    cx.hooks.enter_compiled = jit::enter_compiled;
                }
                Err(why) => jit_refused = Some(why),
            }
        }
        crate::builtins::install(&mut cx);
        Vm { cx, jit_refused }
    }

    /// Compiles and links a script.
    pub fn compile(&mut self, source: &str, name: &str) -> Result<Code, CompileError> {
        let template = frontend::compile_script(source, name, &CompileOptions::default())?;
        let source = Rc::new(Source { name: name.to_owned(), text: source.to_owned() });
        let no_global = self.cx.no_global;
        self.cx.objects.heap.stack.enter_thread();
        let code = Code::link(&mut self.cx.objects, template, source, no_global);
        self.cx.prepare_code(code);
        Ok(code)
    }

    /// Runs a linked script to its end; gives its completion value.
    pub fn run(&mut self, code: Code) -> Completion {
        self.cx.objects.heap.stack.enter_thread();
        self.cx.run_script(code)
    }
}

/// The completion of a script as a test sees it: output, and the value or what was thrown as text.
#[cfg(test)]
pub(crate) fn eval(source: &str) -> (String, Result<String, String>) {
    use std::cell::RefCell;
    let output = Rc::new(RefCell::new(String::new()));
    let mut vm = Vm::new(RuntimeSettings::default());
    let sink = output.clone();
    vm.cx.output = Box::new(move |text| sink.borrow_mut().push_str(text));
    let code = vm.compile(source, "test.js").unwrap_or_else(|error| panic!("{error}"));
    let result = match vm.run(code) {
        Ok(value) => Ok(vm.cx.describe(value)),
        Err(throw) => {
            let value: Value = vm.cx.take_exception(throw);
            Err(match Cell::try_of(value) {
                Some(cell) if cell.is_object() => vm.cx.error_text(cell),
                _ => vm.cx.describe(value),
            })
        }
    };
    let text = output.borrow().clone();
    (text, result)
}

#[cfg(test)]
mod tests {
    use super::eval;

    #[test]
    fn fib() {
        let (out, result) =
            eval("function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } print(fib(20)); fib(10)");
        assert_eq!((out.as_str(), result), ("6765\n", Ok("55".to_owned())));
    }

    #[test]
    fn loops_objects_closures() {
        let source = "
            function Point(x, y) { this.x = x; this.y = y; }
            Point.prototype.sum = function () { return this.x + this.y; };
            var total = 0;
            for (let i = 0; i < 100; i++) { total += new Point(i, 1).sum(); }
            const add = a => b => a + b;
            let o = { a: 1, get b() { return this.a + 1; }, ['c' + 1]: 3 };
            let list = [1, 2.5, 'x'];
            let { p, q = 7, ...rest } = { p: 1, z: 4 };
            try { throw 0.5; } catch (e) { total += e; }
            print(total, add(2)(3), o.b, o.c1, list[1], p, q, rest.z, `t${p}`);";
        let (out, result) = eval(source);
        assert_eq!(result, Ok("undefined".to_owned()));
        assert_eq!(out, "5050.5 5 2 3 2.5 1 7 4 t1\n");
    }
}
