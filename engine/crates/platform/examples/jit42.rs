//! The smallest just-in-time compiler: a function that returns 42.
//!
//! `cargo run --example jit42` assembles it for the processor it runs on, shows the bytes, publishes and calls them.

use std::error::Error;

use tierlock_platform::{CodeRegion, HostArch, call0, host_arch};

fn main() -> Result<(), Box<dyn Error>> {
    // 1. Machine code is bytes.
    let code: &[(&[u8], &str)] = match host_arch() {
        HostArch::X64 => &[
            (&[0xb8, 0x2a, 0x00, 0x00, 0x00], "mov eax, 42"), // the return value; clears the upper half of rax too
            (&[0xc3], "ret"),
        ],
        HostArch::A64 => &[
            (&[0x5f, 0x24, 0x03, 0xd5], "bti c"), // where processors insist that a call lands on this
            (&[0x40, 0x05, 0x80, 0xd2], "mov x0, #42"),
            (&[0xc0, 0x03, 0x5f, 0xd6], "ret"),
        ],
    };
    println!("{} code:", host_arch());
    for (bytes, text) in code {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x} ")).collect();
        println!("    {hex:<16}{text}");
    }
    let bytes: Vec<u8> = code.iter().flat_map(|(bytes, _)| bytes.iter().copied()).collect();

    // 2. It needs memory that may be executed, and may be written first.
    let region = CodeRegion::reserve(1 << 20)?;
    let mut writable = region.allocate(bytes.len())?;
    writable.bytes_mut().copy_from_slice(&bytes);

    // 3. From here on it may be executed, and no longer be written.
    let published = writable.publish()?;
    println!("published {} bytes", published.bytes());

    // SAFETY: the bytes above are a whole function without arguments, for this processor, and `published` lives on.
    let answer = unsafe { call0(published.entry()) };
    println!("JIT returned: {answer}");
    Ok(())
}
