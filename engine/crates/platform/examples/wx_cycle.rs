//! Writable or executable, never both: what the operating system says of a page while code is written to it.
//!
//! `cargo run --example wx_cycle` publishes a function, changes the page it lies on, and frees it again, and
//! after each step prints what the system lets this process do there.

use std::error::Error;

use tierlock_platform::{CodeRegion, HostArch, call0, host_arch, page_size};

/// A function that returns `value`.
fn function(value: u8) -> Vec<u8> {
    match host_arch() {
        // mov eax, value; ret
        HostArch::X64 => vec![0xb8, value, 0, 0, 0, 0xc3],
        // bti c; mov x0, #value; ret
        HostArch::A64 => {
            let mov = 0xd280_0000u32 | u32::from(value) << 5;
            [0xd503_245f, mov, 0xd65f_03c0].iter().flat_map(|word| word.to_le_bytes()).collect()
        }
    }
}

/// The permissions of the page at `address`, from `/proc/self/maps` (which only Linux has).
fn permissions(address: usize) -> String {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    let holds = |line: &&str| {
        let bounds = line.split_once(' ').and_then(|(range, _)| range.split_once('-'));
        let parse = |text| usize::from_str_radix(text, 16).ok();
        bounds.is_some_and(|(low, high)| {
            parse(low).is_some_and(|low| low <= address) && parse(high).is_some_and(|high| address < high)
        })
    };
    let line = maps.lines().find(holds);
    line.and_then(|line| line.split(' ').nth(1)).unwrap_or("(the system does not say)").to_owned()
}

fn main() -> Result<(), Box<dyn Error>> {
    let region = CodeRegion::reserve(1 << 20)?;
    let show = |step: &str, address: usize| println!("{step:<44}{}", permissions(address));
    println!("{} with pages of {} bytes", host_arch(), page_size());

    let code = function(1);
    let mut writable = region.allocate(code.len())?;
    let address = writable.address();
    writable.bytes_mut().copy_from_slice(&code);
    show("allocated and written:", address);

    let first = writable.publish()?;
    show("published:", address);
    // SAFETY: `function` makes whole functions without arguments, and `first` lives on.
    println!("    it returns {}", unsafe { call0(first.entry()) });

    // A second function goes to the same page. While it is written the first cannot run, so nobody may ask.
    let code = function(2);
    let mut writable = region.allocate(code.len())?;
    writable.bytes_mut().copy_from_slice(&code);
    show("a neighbour is being written:", address);
    let second = writable.publish()?;
    show("the neighbour is published:", address);
    // SAFETY: as above; both live on.
    println!("    they return {} and {}", unsafe { call0(first.entry()) }, unsafe { call0(second.entry()) });

    region.free(first);
    show("the first is freed, its neighbour is not:", address);
    region.free(second);
    show("both are freed:", address);
    Ok(())
}
