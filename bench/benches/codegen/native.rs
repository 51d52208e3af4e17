//! Compiled kernels as functions to call, ours and Cranelift's.

use std::sync::Arc;

use cranelift_codegen::Context;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::isa::{OwnedTargetIsa, TargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_jit::{JITBuilder, JITModule};
use cranelift_module::{Linkage, Module, default_libcall_names};
use tierlock_asm::Target;
use tierlock_codegen::CompiledFunction;
use tierlock_codegen::compile::{Options, compile};
use tierlock_codegen::ir::{Function, Type};
use tierlock_codegen::standalone::{Image, RunState};
use tierlock_platform::{CodeRegion, CpuFeatures, Published};

use crate::kernels::Input;
use crate::translate::{signature, translate};

/// What this machine can run, as far as we can use it.
pub fn target() -> Target {
    match CpuFeatures::detect() {
        CpuFeatures::X64(own) if own.avx && own.bmi2 && own.bmi1 && own.lzcnt && own.popcnt => {
            Target::x64_v3()
        }
        CpuFeatures::X64(_) => Target::x64_sse2(),
        CpuFeatures::A64(own) if own.lse && own.jscvt => Target::a64_lse(),
        CpuFeatures::A64(_) => Target::a64_base(),
    }
}

/// Compiles with us, as a front end would.
///
/// # Panics
/// Where it cannot be compiled.
pub fn compile_ours(f: &Function, options: &Options) -> CompiledFunction {
    compile(f, options).unwrap_or_else(|error| panic!("{}: {error}", f.name))
}

/// Cranelift for this machine: all it finds there, optimising for speed, without its verifier.
pub fn cranelift() -> OwnedTargetIsa {
    let mut flags = settings::builder();
    for (name, value) in [("opt_level", "speed"), ("enable_verifier", "false"), ("is_pic", "false")] {
        flags.set(name, value).expect("Cranelift has this setting");
    }
    let isa = cranelift_native::builder().expect("Cranelift knows this machine");
    isa.finish(settings::Flags::new(flags)).expect("these settings are valid")
}

/// Compiles with Cranelift; `context` is used again and again, as its documentation advises. Gives the code's bytes.
///
/// # Panics
/// Where it cannot be compiled.
pub fn compile_cranelift(
    f: &cranelift_codegen::ir::Function,
    isa: &dyn TargetIsa,
    context: &mut Context,
) -> usize {
    context.clear();
    context.func = f.clone();
    let compiled = context.compile(isa, &mut ControlPlane::default());
    compiled.unwrap_or_else(|error| panic!("Cranelift: {error:?}")).code_buffer().len()
}

/// A function that can be called with an [`Input`].
pub struct Native {
    entry: *const u8,
    result: Option<Type>,
    /// What keeps the code where it is.
    _code: Code,
}

#[allow(dead_code, reason = "it is there to be dropped")]
enum Code {
    Ours(Published, CodeRegion, RunState),
    Cranelift(Box<JITModule>),
}

impl Native {
    /// Ours.
    ///
    /// # Panics
    /// Where the system refuses executable memory, as the other does.
    pub fn ours(functions: &[Function], entry: &str) -> Native {
        let options = Options::new(target());
        let compiled = functions.iter().map(|f| compile_ours(f, &options)).collect();
        let image = Image::new(compiled, &[]).expect("kernels call nothing else");
        let state = image.state();
        let region = CodeRegion::reserve(1 << 20).expect("executable memory");
        let mut memory = region.allocate(image.bytes()).expect("an empty region has room");
        let base = memory.address() as u64;
        image.link(memory.bytes_mut(), base, &state).expect("a kernel reaches itself");
        let code = memory.publish().expect("published");
        let offset = image.function(entry).expect("the kernel has its entry");
        let at = code.entry().wrapping_add(offset);
        Native { entry: at, result: result(functions, entry), _code: Code::Ours(code, region, state) }
    }

    /// Cranelift's.
    pub fn cranelift(functions: &[Function], entry: &str) -> Native {
        let isa = cranelift();
        let conv = isa.default_call_conv();
        let mut module = JITModule::new(JITBuilder::with_isa(Arc::clone(&isa), default_libcall_names()));
        let names: Vec<String> = functions.iter().map(|f| f.name.clone()).collect();
        let ids: Vec<_> = functions
            .iter()
            .map(|f| {
                let own = signature(&f.signature, conv);
                module.declare_function(&f.name, Linkage::Export, &own).expect("each name once")
            })
            .collect();
        let mut context = module.make_context();
        for (f, &id) in functions.iter().zip(&ids) {
            context.clear();
            context.func = translate(f, &names, &*isa);
            module.define_function(id, &mut context).unwrap_or_else(|error| panic!("{}: {error:?}", f.name));
        }
        module.finalize_definitions().expect("everything is defined");
        let id = ids[names.iter().position(|name| name == entry).expect("the kernel has its entry")];
        let at = module.get_finalized_function(id);
        Native { entry: at, result: result(functions, entry), _code: Code::Cranelift(Box::new(module)) }
    }

    /// Calls it and gives the bits of its result, 0 for none.
    pub fn call(&self, input: &mut Input) -> u64 {
        let ([a, b, c, d, e, f], [x, y]) = (input.int_args(), input.double_args());
        type Ints = unsafe extern "C" fn(u64, u64, u64, u64, u64, u64, f64, f64) -> u64;
        type Doubles = unsafe extern "C" fn(u64, u64, u64, u64, u64, u64, f64, f64) -> f64;
        match self.result {
            Some(Type::F64) => {
                // SAFETY: as below, of a function that gives a double.
                let function = unsafe { std::mem::transmute::<*const u8, Doubles>(self.entry) };
                // SAFETY: as below.
                unsafe { function(a, b, c, d, e, f, x, y) }.to_bits()
            }
            result => {
                // SAFETY: the entry is a published function of the C convention that takes its arguments from the first
                // of these registers; a result in the register for integers may be read even where there is none.
                let function = unsafe { std::mem::transmute::<*const u8, Ints>(self.entry) };
                // SAFETY: the kernel accesses the memory of its own input alone, whose sizes are among the arguments.
                let bits = unsafe { function(a, b, c, d, e, f, x, y) };
                match result {
                    Some(Type::I32) => u64::from(bits as u32),
                    Some(_) => bits,
                    None => 0,
                }
            }
        }
    }
}

fn result(functions: &[Function], entry: &str) -> Option<Type> {
    functions.iter().find(|f| f.name == entry).and_then(|f| f.signature.result)
}
