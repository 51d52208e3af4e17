//! Names that may be properties of an object: inside of `with`, and where a direct `eval` may declare variables.
//!
//! Such a name is resolved when it is evaluated: each object around is asked, from the inside out, and where none has it the name means what it
//! would without them.

use super::lower::*;
use super::scope::*;
use crate::code::builder::PENDING;
use crate::code::ops::*;
use oxc_ast::ast::*;
use oxc_span::GetSpan;

impl<'a> Lowerer<'a> {
    /// `with (object) body`.
    pub fn with_statement(&mut self, it: &WithStatement<'a>) {
        self.reset_completion();
        let object = self.temp();
        self.load(&it.object, object);
        self.at(it.object.span());
        self.f.b.emit(ToObject { dst: object, src: object });
        let entered = self.enter(ScopeId(self.of_node(&it.scope_id)));
        self.initialise_name("%object", object);
        self.statement(&it.body);
        self.leave(entered);
    }

    /// Fills a slot with an object for the variables that a direct `eval` declares.
    pub fn make_variables(&mut self, env: Reg, slot: u16) {
        let mark = self.f.b.mark();
        let object = self.temp();
        let null = self.temp();
        let fb = self.f.b.feedback(FeedbackKind::Alloc);
        self.f.b.emit(NewObject { dst: object, capacity: Count(0), fb });
        self.f.b.emit(LoadNull { dst: null });
        self.f.b.emit(SetLiteralProto { obj: object, src: null });
        self.f.b.emit(SetEnv { env, depth: Count(0), slot: Count(slot), src: object });
        self.f.b.release(mark);
    }

    /// A register with the object that has `name` as a property now, or undefined where none has.
    pub fn dynamic_base(&mut self, name: &str) -> Reg {
        let dst = self.temp();
        let found = self.f.b.label();
        let text = self.f.b.str(name);
        for (scope, object) in self.scopes.dynamic_scopes(self.f.scope, name) {
            self.resolve_in(dst, scope, object, text);
            self.f.b.jump(JumpIfNotUndefined { src: dst, to: PENDING }, found);
        }
        self.f.b.bind(found);
        dst
    }

    /// The base of `name` where it is dynamic: found before the value that is assigned is evaluated.
    pub fn dynamic_base_of(&mut self, name: &str) -> Option<Reg> {
        (self.resolve(name) == Resolved::Dynamic).then(|| self.dynamic_base(name))
    }

    /// Assigns to `name`, whose base is known where it is dynamic.
    pub fn put_name(&mut self, name: &str, base: Option<Reg>, src: Reg, position: u32) {
        match base {
            None => self.store_name(name, src, position),
            Some(base) => {
                self.f.b.set_position(position);
                self.store_dynamic(base, name, src);
            }
        }
    }

    fn resolve_in(&mut self, dst: Reg, scope: ScopeId, object: u32, name: Const) {
        let mark = self.f.b.mark();
        let obj = self.load_binding(scope, object);
        self.f.b.emit(ResolveName { dst, obj, name });
        self.f.b.release(mark);
    }

    /// The value of a dynamic name.
    pub fn load_dynamic(&mut self, name: &str, dst: Option<Reg>) -> Reg {
        let dst = dst.unwrap_or_else(|| self.temp());
        let mark = self.f.b.mark();
        let base = self.dynamic_base(name);
        self.load_from(base, name, dst);
        self.f.b.release(mark);
        dst
    }

    /// `dst` = the value of a dynamic name whose base is known.
    pub fn load_from(&mut self, base: Reg, name: &str, dst: Reg) {
        let resolved = self.scopes.resolve(self.f.scope, name);
        self.load_from_or(base, name, dst, |lowerer| {
            let value = lowerer.load_resolved(name, resolved, Some(dst));
            lowerer.mov(dst, value);
        });
    }

    fn load_from_or(&mut self, base: Reg, name: &str, dst: Reg, otherwise: impl FnOnce(&mut Lowerer<'a>)) {
        let property = |lowerer: &mut Lowerer<'a>| {
            let text = lowerer.f.b.str(name);
            let fb = lowerer.f.b.feedback(FeedbackKind::Get);
            lowerer.f.b.emit(GetNamed { dst, obj: base, name: text, fb });
        };
        self.either(base, property, otherwise);
    }

    /// Assigns to a dynamic name whose base is known.
    pub fn store_dynamic(&mut self, base: Reg, name: &str, src: Reg) {
        let mark = self.f.b.mark();
        self.either(
            base,
            |lowerer| {
                let mode = lowerer.mode();
                let text = lowerer.f.b.str(name);
                let fb = lowerer.f.b.feedback(FeedbackKind::Set);
                lowerer.f.b.emit(SetNamed { obj: base, name: text, src, fb, mode });
            },
            |lowerer| {
                let resolved = lowerer.scopes.resolve(lowerer.f.scope, name);
                lowerer.store_resolved(name, resolved, src);
            },
        );
        self.f.b.release(mark);
    }

    /// `dst` = `typeof name`'s operand: undefined where there is no such name.
    pub fn load_dynamic_or_undefined(&mut self, name: &str, dst: Reg) {
        let mark = self.f.b.mark();
        let base = self.dynamic_base(name);
        if self.scopes.resolve(self.f.scope, name) != Resolved::Global {
            self.load_from(base, name, dst);
            return self.f.b.release(mark);
        }
        self.load_from_or(base, name, dst, |lowerer| {
            let text = lowerer.f.b.str(name);
            let fb = lowerer.f.b.feedback(FeedbackKind::Global);
            lowerer.f.b.emit(GetGlobalOrUndefined { dst, name: text, fb });
        });
        self.f.b.release(mark);
    }

    /// `dst = delete name`.
    pub fn delete_dynamic(&mut self, name: &str, dst: Reg) {
        let mark = self.f.b.mark();
        let base = self.dynamic_base(name);
        let text = self.f.b.str(name);
        self.either(
            base,
            |lowerer| lowerer.f.b.emit(DeleteNamed { dst, obj: base, name: text, mode: Count(0) }),
            |lowerer| match lowerer.scopes.resolve(lowerer.f.scope, name) {
                Resolved::Global => lowerer.f.b.emit(DeleteGlobal { dst, name: text }),
                _ => lowerer.f.b.emit(LoadFalse { dst }),
            },
        );
        self.f.b.release(mark);
    }

    /// Puts the function that a dynamic name means in `callee`, and the object of the `with` that has it, if one does, in `this`.
    pub fn dynamic_callee(&mut self, name: &str, callee: Reg, this: Reg) {
        let past = self.f.b.label();
        let text = self.f.b.str(name);
        for (scope, object) in self.scopes.dynamic_scopes(self.f.scope, name) {
            let next = self.f.b.label();
            self.resolve_in(this, scope, object, text);
            self.f.b.jump(JumpIfUndefined { src: this, to: PENDING }, next);
            let fb = self.f.b.feedback(FeedbackKind::Get);
            self.f.b.emit(GetNamed { dst: callee, obj: this, name: text, fb });
            if self.scopes.scope(scope).kind != ScopeKind::With {
                self.f.b.emit(LoadUndefined { dst: this });
            }
            self.f.b.jump(JumpAlways { to: PENDING }, past);
            self.f.b.bind(next);
        }
        let resolved = self.scopes.resolve(self.f.scope, name);
        let value = self.load_resolved(name, resolved, Some(callee));
        self.mov(callee, value);
        self.f.b.emit(LoadUndefined { dst: this });
        self.f.b.bind(past);
    }

    /// One or the other, by whether there is a base.
    fn either(
        &mut self,
        base: Reg,
        property: impl FnOnce(&mut Lowerer<'a>),
        otherwise: impl FnOnce(&mut Lowerer<'a>),
    ) {
        let without = self.f.b.label();
        let past = self.f.b.label();
        self.f.b.jump(JumpIfUndefined { src: base, to: PENDING }, without);
        property(self);
        self.f.b.jump(JumpAlways { to: PENDING }, past);
        self.f.b.bind(without);
        otherwise(self);
        self.f.b.bind(past);
    }
}
