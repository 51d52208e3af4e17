//! The smallest just-in-time compiler: a function that returns 42.
//!
//! `cargo run --example jit42` assembles it for the processor it runs on, shows the bytes, publishes and
//! calls them. The source is written once, for both architectures.

use std::error::Error;

use tierlock_asm::masm::{A64Masm, MacroAssembler, T0, X64Masm};
use tierlock_asm::{AsmError, Code, Target, disassemble_code};
use tierlock_platform::{CodeRegion, HostArch, call0, host_arch};

fn assemble<M: MacroAssembler>(target: &Target) -> Result<Code, AsmError> {
    let mut masm = M::new(target);
    masm.landing_pad(); // some processors insist that an indirect call lands on one
    masm.mov_imm64(T0, 42); // T0 is where the C calling convention returns a value
    masm.ret();
    masm.finish()
}

fn main() -> Result<(), Box<dyn Error>> {
    // 1. Machine code is bytes.
    let (target, code) = match host_arch() {
        HostArch::X64 => (Target::x64_sse2(), assemble::<X64Masm>(&Target::x64_sse2())?),
        HostArch::A64 => (Target::a64_base(), assemble::<A64Masm>(&Target::a64_base())?),
    };
    println!("{target} code:");
    for line in disassemble_code(&target, &code, 0) {
        let hex: String = line.bytes.iter().map(|byte| format!("{byte:02x} ")).collect();
        println!("    {hex:<16}{}", line.text);
    }

    // 2. It needs memory that may be executed, and may be written first.
    let region = CodeRegion::reserve(1 << 20)?;
    let mut writable = region.allocate(code.bytes.len())?;
    writable.bytes_mut().copy_from_slice(&code.bytes);

    // 3. From here on it may be executed, and no longer be written.
    let published = writable.publish()?;
    println!("published {} bytes", published.bytes());

    // SAFETY: the code above is a whole function without arguments, for this processor, and `published` lives
    // on.
    let answer = unsafe { call0(published.entry()) };
    println!("JIT returned: {answer}");
    Ok(())
}
