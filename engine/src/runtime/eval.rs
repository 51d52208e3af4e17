//! `eval`, and names that are properties of objects.

use super::{Completion, Context};
use crate::code::FunctionKind;
use crate::code::linked::Code;
use crate::code::scopes::{BindingKind, EvalBinding, EvalFunction, EvalScope, EvalScopes, ScopeKind};
use crate::heap::cell::Cell;
use crate::object::{PropertyKey, Str, layout};
use crate::runtime::Intrinsic;
use crate::value::Value;
use std::sync::Arc;

impl Context {
    /// `object` where it has a property `key` that it does not hide from `with`, else undefined: HasBinding of an Object Environment Record
    /// (ECMAScript 9.1.1.2.1).
    pub fn resolve_name(&mut self, object: Value, key: PropertyKey) -> Completion {
        let cell = Cell::of(object);
        if !self.has_property(cell, key)? {
            return Ok(Value::UNDEFINED);
        }
        let unscopables = self.get(cell, self.objects.symbols.unscopables)?;
        let Some(hidden) = Cell::try_of(unscopables).filter(|cell| cell.is_object()) else {
            return Ok(object);
        };
        let hides = self.get(hidden, key)?;
        Ok(if self.to_boolean(hides) { Value::UNDEFINED } else { object })
    }

    /// The op `CallEval`: a call in a window (callee, `this`, arguments) that is a direct `eval` where the callee is `%eval%` (13.3.6.1).
    pub fn call_eval(&mut self, code: Code, scopes: u32, window: &[Value], environment: Value) -> Completion {
        let (callee, this, arguments) = (window[0], window[1], &window[2..]);
        if callee != self.intrinsic(Intrinsic::Eval).value() {
            return self.call(callee, this, arguments);
        }
        let around = code.with(|data| Arc::clone(&data.template.evals[scopes as usize]));
        self.eval(arguments.first().copied().unwrap_or(Value::UNDEFINED), &around, environment)
    }

    /// PerformEval (19.2.1.1) in the global scope.
    pub fn indirect_eval(&mut self, source: Value) -> Completion {
        let this =
            EvalBinding { name: "%this".into(), kind: BindingKind::Synthetic, slot: 0, dead_zone: false };
        let script = EvalScope {
            function: 0,
            kind: ScopeKind::Script,
            slots: 1,
            dynamic: None,
            bindings: [this].into(),
        };
        let around = EvalScopes {
            strict: false,
            functions: [EvalFunction { kind: FunctionKind::Script, strict: false }].into(),
            scopes: [script].into(),
        };
        let environment = self.new_environment(Value::UNDEFINED, 1);
        environment.init(layout::ENVIRONMENT_SLOTS.index(0), self.global().value());
        self.eval(source, &around, environment.value())
    }

    fn eval(&mut self, source: Value, around: &EvalScopes, environment: Value) -> Completion {
        let Some(source) = Str::try_of(source) else { return Ok(source) };
        let Some(compile) = self.compile_eval else {
            return Err(
                self.throw_new(Intrinsic::EvalErrorPrototype, "code cannot be made from strings here")
            );
        };
        let kept = self.objects.heap.add_root(environment);
        let text = self.objects.to_rust_string(source);
        let code = compile(self, &text, around);
        self.objects.heap.remove_root(kept);
        let shape = self.objects.realm.method_shape();
        let code = code?.cell();
        let name = self.objects.atoms.eval.to_fast_value();
        let closure = self.objects.create_function(shape, code, environment, Value::UNDEFINED, name, 0);
        self.call(closure.value(), Value::UNDEFINED, &[])
    }
}
