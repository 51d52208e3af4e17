//! Running compiled functions on this machine.

use tierlock_asm::Target;
use tierlock_codegen::compile::CompiledFunction;
use tierlock_codegen::ir::{Function, Val};
use tierlock_codegen::random::natives;
use tierlock_codegen::standalone::{Image, RunState};
use tierlock_codegen::trial::{Arg, Call, Shown};
use tierlock_platform::{CodeRegion, CpuFeatures, Published, call2};

/// Bytes of address space for one program's code.
const REGION_BYTES: usize = 64 << 20;

/// What this machine can run, by name, baseline first.
pub fn targets() -> Vec<(&'static str, Target)> {
    match CpuFeatures::detect() {
        CpuFeatures::X64(features) => {
            let v3 = features.avx && features.bmi2 && features.bmi1 && features.lzcnt && features.popcnt;
            let mut targets = vec![("x86_64", Target::x64_sse2())];
            targets.extend(v3.then(|| ("x86_64-v3", Target::x64_v3())));
            targets
        }
        CpuFeatures::A64(features) => {
            let mut targets = vec![("aarch64", Target::a64_base())];
            targets.extend((features.lse && features.jscvt).then(|| ("aarch64-lse", Target::a64_lse())));
            targets
        }
    }
}

/// What IR calls as `native_poke`.
extern "C" fn poke(address: *mut i64, value: i64) {
    // SAFETY: the IR that calls this gives it the address of eight bytes of its caller's memory, as its own
    // documentation asks for; IR with a wrong address is no safer than a wrong store.
    unsafe { address.write_unaligned(address.read_unaligned().wrapping_add(value)) };
}

/// Published functions.
pub struct Program<'f> {
    functions: &'f [Function],
    image: Image,
    state: RunState,
    code: Published,
    _region: CodeRegion,
}

impl<'f> Program<'f> {
    /// Links and publishes functions, which were compiled from `functions`.
    ///
    /// # Errors
    /// Where they do not link, or executable memory is refused.
    pub fn new(functions: &'f [Function], compiled: Vec<CompiledFunction>) -> Result<Program<'f>, String> {
        let image = Image::new(compiled, &natives::externs(poke)).map_err(|error| error.to_string())?;
        let state = image.state();
        let region = CodeRegion::reserve(REGION_BYTES).map_err(|error| error.to_string())?;
        let mut memory = region.allocate(image.bytes()).map_err(|error| error.to_string())?;
        let base = memory.address() as u64;
        image.link(memory.bytes_mut(), base, &state).map_err(|error| error.to_string())?;
        let code = memory.publish().map_err(|error| error.to_string())?;
        Ok(Program { functions, image, state, code, _region: region })
    }

    /// Runs a call.
    pub fn run(&mut self, call: &Call) -> Shown {
        let function = self.functions.iter().find(|function| function.name == call.function);
        let (Some(function), Some(offset)) = (function, self.image.function(&call.function)) else {
            return Shown {
                outcome: format!("error: there is no function @{}", call.function),
                after: vec![],
            };
        };
        // Words, so that the memory is aligned; its rest is never looked at.
        let mut memory: Vec<Vec<u64>> = call
            .buffers()
            .map(|buffer| {
                let words = buffer.bytes.chunks(8).map(|chunk| {
                    let mut word = [0; 8];
                    word[..chunk.len()].copy_from_slice(chunk);
                    u64::from_le_bytes(word)
                });
                // Room for an address even if there is nothing in it.
                words.chain([0]).collect()
            })
            .collect();
        let places: Vec<(u64, usize)> = memory
            .iter_mut()
            .zip(call.buffers())
            .map(|(words, buffer)| (words.as_mut_ptr().expose_provenance() as u64, buffer.bytes.len()))
            .collect();
        let mut addresses = places.iter().map(|place| place.0);
        let args: Vec<Val> = call
            .args
            .iter()
            .map(|arg| match arg {
                Arg::Value(ty, bits) => Val::from_bits(*ty, *bits),
                Arg::Buffer(_) => Val::Ptr(addresses.next().unwrap_or_default()),
            })
            .collect();
        if let Err(error) = self.image.set_args(&mut self.state, &function.signature, &args) {
            return Shown { outcome: format!("error: {error}"), after: vec![] };
        }
        let entry = self.code.entry().wrapping_add(self.image.entry());
        let address = self.code.address() + offset;
        // SAFETY: the image was linked for this place and for this state, which it alone writes to; its entry code is a
        // C function of these two arguments. What else the code touches is the IR's doing: whoever asks to run IR
        // answers for it, and `ir::test` evaluates it first, which finds accesses outside of the arguments' memory.
        unsafe { call2(entry, address as u64, self.state.address()) };
        let outcome = call.show(&self.image.outcome(&self.state, function.signature.result), &places);
        let after = memory.iter().zip(call.buffers()).map(|(words, buffer)| {
            let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
            buffer.with_bytes(&bytes[..buffer.bytes.len()])
        });
        Shown { outcome, after: after.collect() }
    }
}
