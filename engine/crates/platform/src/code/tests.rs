//! Code memory, on the host and under an emulator.

use std::panic::{self, AssertUnwindSafe};

use super::*;
use crate::arch::tests::{FORGETFUL, RETURN_42, add_arguments, return_constant};
use crate::os::page_size;

fn region() -> CodeRegion {
    CodeRegion::reserve(CODE_REGION_BYTES_DEFAULT).expect("this machine gives executable memory")
}

fn publish(region: &CodeRegion, code: &[u8]) -> Published {
    let mut writable = region.allocate(code.len()).unwrap();
    writable.bytes_mut().copy_from_slice(code);
    writable.publish().unwrap()
}

fn call(code: &Published) -> u64 {
    // SAFETY: every test publishes complete functions without arguments, and holds them here.
    unsafe { call0(code.entry()) }
}

/// `rwxp` and such of the mapping that holds `address`, from what the kernel says.
#[cfg(target_os = "linux")]
fn permissions(address: usize) -> String {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    for line in maps.lines() {
        let (range, rest) = line.split_once(' ').unwrap();
        let (low, high) = range.split_once('-').unwrap();
        let (low, high) = (usize::from_str_radix(low, 16).unwrap(), usize::from_str_radix(high, 16).unwrap());
        if (low..high).contains(&address) {
            return rest[..3].to_owned();
        }
    }
    "none".to_owned()
}

#[test]
fn published_code_runs() {
    let region = region();
    let code = publish(&region, RETURN_42);
    assert_eq!(call(&code), 42);
    assert_eq!(code.code(), RETURN_42);
    assert_eq!(code.bytes(), RETURN_42.len());
    assert!(code.address().is_multiple_of(CODE_ALIGN));
    assert!(region.contains(code.address()) && region.contains(code.addresses().end - 1));
    assert!(!region.contains(region.addresses().end) && !region.contains(region.addresses().start - 1));
}

#[test]
fn arguments_arrive_in_order() {
    let region = region();
    let sums: Vec<_> = (1..=6).map(|count| publish(&region, &add_arguments(count))).collect();
    let entry = |count: usize| sums[count - 1].entry();
    // SAFETY: the code adds that many arguments.
    unsafe {
        assert_eq!(call1(entry(1), u64::MAX), u64::MAX);
        assert_eq!(call2(entry(2), 1, 10), 11);
        assert_eq!(call3(entry(3), 1, 10, 100), 111);
        assert_eq!(call4(entry(4), 1, 10, 100, 1000), 1111);
        assert_eq!(call5(entry(5), 1, 10, 100, 1000, 10_000), 11_111);
        assert_eq!(call6(entry(6), 1, 10, 100, 1000, 10_000, u64::MAX), 11_110);
    }
}

#[cfg(debug_assertions)]
#[test]
fn code_that_keeps_too_little_is_noticed() {
    let region = region();
    for &(register, code) in FORGETFUL {
        let code = publish(&region, code);
        let panic = panic::catch_unwind(AssertUnwindSafe(|| call(&code))).expect_err(register);
        let message = panic.downcast_ref::<String>().expect("a formatted message");
        assert!(message.ends_with(&format!("did not keep {register} for its caller")), "{message}");
    }
}

/// What the operating system enforces, as it reports it.
#[cfg(target_os = "linux")]
#[test]
fn pages_are_writable_or_executable_never_both() {
    let region = region();
    let mut writable = region.allocate(RETURN_42.len()).unwrap();
    writable.bytes_mut().copy_from_slice(RETURN_42);
    assert_eq!(permissions(writable.address()), "rw-");
    let first = writable.publish().unwrap();
    assert_eq!(permissions(first.address()), "r-x");

    // The next function shares the page.
    let writable = region.allocate(16).unwrap();
    assert_eq!(writable.address() / page_size(), first.address() / page_size());
    assert_eq!(permissions(first.address()), "rw-");
    drop(writable);
    assert_eq!(permissions(first.address()), "r-x");
    assert_eq!(call(&first), 42);

    // Nothing in the region was ever anything else, and what was never used is inaccessible.
    assert_eq!(permissions(region.addresses().end - 1), "---");
    let address = first.address();
    region.free(first);
    assert_eq!(permissions(address), "---");
}

#[cfg(target_os = "linux")]
#[test]
fn only_touched_pages_are_toggled() {
    let region = region();
    let page = page_size();
    let first = publish(&region, &vec![0; 4 * page]);
    let small = publish(&region, RETURN_42);
    assert_eq!(small.address(), first.address() + 4 * page);
    let writable = region.allocate(RETURN_42.len()).unwrap();
    assert_eq!(permissions(small.address()), "rw-");
    assert_eq!(permissions(small.address() - 1), "r-x");
    drop(writable);
    assert_eq!(call(&small), 42);
}

#[test]
fn a_batch_is_published_at_once() {
    let region = region();
    let allocate = |value: u16| {
        let code = return_constant(value);
        let mut writable = region.allocate(code.len()).unwrap();
        writable.bytes_mut().copy_from_slice(&code);
        writable
    };
    let batch: Vec<_> = (0..3000).map(allocate).collect();
    let published = region.publish_all(batch).unwrap();
    for (value, code) in published.iter().enumerate() {
        assert_eq!(call(code), value as u64);
    }
    // Every second one is replaced by another: pages are shared by the dead, the living and the new.
    let mut published: Vec<_> = published.into_iter().map(Some).collect();
    for code in published.iter_mut().step_by(2) {
        region.free(code.take().unwrap());
    }
    let again = region.publish_all((0..1500).map(|i| allocate(i * 2 + 10_000))).unwrap();
    for (i, code) in again.iter().enumerate() {
        assert_eq!(call(code), i as u64 * 2 + 10_000);
        assert_eq!(call(published[i * 2 + 1].as_ref().unwrap()), i as u64 * 2 + 1);
    }
    assert!(region.publish_all([]).unwrap().is_empty());
}

/// Part of what is open is published; its pages become executable with the last writer.
#[test]
fn pieces_that_share_a_page_may_be_published_one_by_one() {
    let region = region();
    let mut first = region.allocate(RETURN_42.len()).unwrap();
    let mut second = region.allocate(RETURN_42.len()).unwrap();
    let third = region.allocate(16).unwrap();
    first.bytes_mut().copy_from_slice(RETURN_42);
    let first = first.publish().unwrap();
    second.bytes_mut().copy_from_slice(RETURN_42);
    drop(third);
    let second = second.publish().unwrap();
    assert_eq!(call(&first) + call(&second), 84);
    let third = region.allocate(16).unwrap();
    let fourth = region.allocate(16).unwrap();
    drop(third);
    drop(fourth);
    assert_eq!(call(&first) + call(&second), 84);
}

/// The same address holds one function after the other: what an instruction cache without flushes gets wrong.
#[test]
fn code_replaced_in_place_is_the_new_code() {
    let region = region();
    let neighbour = publish(&region, RETURN_42);
    let mut addresses = Vec::new();
    for value in 0..500 {
        let code = publish(&region, &return_constant(value));
        assert_eq!(call(&code), u64::from(value));
        addresses.push(code.address());
        region.free(code);
    }
    addresses.dedup();
    assert_eq!(addresses.len(), 1);
    assert_eq!(call(&neighbour), 42);
}

#[test]
fn memory_runs_out_and_comes_back() {
    let page = page_size();
    let region = CodeRegion::reserve(4 * page).unwrap();
    assert_eq!((region.bytes(), region.used_bytes()), (4 * page, 0));
    let error = region.allocate(4 * page + 1).unwrap_err();
    assert_eq!(error, CodeMemoryError::Exhausted { bytes: 4 * page + 1, free_bytes: 4 * page });
    assert!(matches!(region.allocate(usize::MAX), Err(CodeMemoryError::Exhausted { .. })));
    let mut codes = Vec::new();
    loop {
        match region.allocate(1000) {
            Ok(writable) => codes.push(writable.publish().unwrap()),
            Err(CodeMemoryError::Exhausted { free_bytes, .. }) => break assert!(free_bytes < 1008),
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(codes.len(), 4 * page / 1008);
    codes.into_iter().for_each(|code| region.free(code));
    assert_eq!(region.used_bytes(), 0);
    let mut whole = region.allocate(4 * page).unwrap();
    whole.bytes_mut()[..RETURN_42.len()].copy_from_slice(RETURN_42);
    assert_eq!(call(&whole.publish().unwrap()), 42);
}

#[test]
fn fresh_and_used_memory_hold_traps() {
    let region = region();
    let code = publish(&region, &[7; 100]);
    let neighbour = publish(&region, RETURN_42);
    let address = code.address();
    region.free(code);
    let mut again = region.allocate(100).unwrap();
    assert_eq!(again.address(), address);
    assert!(again.bytes_mut().iter().all(|&byte| byte == TRAP_FILL));
    drop(again);
    assert_eq!(call(&neighbour), 42);
}

#[test]
fn an_empty_function_has_a_place_of_its_own() {
    let region = region();
    let (first, second) = (publish(&region, &[]), publish(&region, &[]));
    assert_ne!(first.address(), second.address());
    region.free(first);
    region.free(second);
}

#[test]
fn code_outlives_the_handle_of_its_region() {
    let region = region();
    let code = publish(&region, RETURN_42);
    drop(region);
    assert_eq!(call(&code), 42);
}

#[test]
fn two_regions_do_not_disturb_each_other() {
    let (one, other) = (region(), region());
    let code = publish(&one, RETURN_42);
    let in_other = publish(&other, &return_constant(7));
    assert_eq!((call(&code), call(&in_other)), (42, 7));
    assert!(!one.contains(in_other.address()));
    let refused = panic::catch_unwind(AssertUnwindSafe(|| one.free(in_other)));
    assert!(message(refused).contains("published in another region"));
    let writable = other.allocate(16).unwrap();
    let refused = panic::catch_unwind(AssertUnwindSafe(|| one.publish_all([writable])));
    assert!(message(refused.map(|_| ())).contains("allocated in another region"));
    assert_eq!(call(&code), 42);
}

#[test]
fn refusals_are_values() {
    let refused = CodeRegion::reserve_refused_for_test(1 << 20).unwrap_err();
    assert_eq!(refused, CodeMemoryRefused::Forced);
    assert_eq!(refused.to_string(), "executable memory refused: by a setting");
    for bytes in [0, CODE_REGION_BYTES_MAX + 1, usize::MAX] {
        assert_eq!(CodeRegion::reserve(bytes).unwrap_err(), CodeMemoryRefused::BadSize { bytes });
    }
    assert!(CodeRegion::reserve(CODE_REGION_BYTES_MAX).is_ok());
}

fn message(result: std::thread::Result<()>) -> String {
    let payload = result.expect_err("it was to panic");
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => payload.downcast::<&str>().expect("panics carry text").to_string(),
    }
}

/// The checker's refusals. Each would go unnoticed on x86-64 and under an emulator.
#[cfg(debug_assertions)]
mod checked {
    use super::*;

    fn refusal(entry: usize) -> String {
        message(panic::catch_unwind(|| {
            enter(std::ptr::without_provenance(entry));
        }))
    }

    #[test]
    fn unflushed_code_is_not_entered() {
        let region = region();
        let flushed = publish(&region, RETURN_42);
        assert_eq!(call(&flushed), 42);
        region.omit_flush_for_test();
        let unflushed = publish(&region, RETURN_42);
        let address = unflushed.address();
        let text = refusal(address);
        assert!(
            text.contains("was not flushed: written at stamp") && text.contains("flushed at stamp 0"),
            "{text}"
        );
        // By the middle neither, nor through the address for compiled code.
        assert!(refusal(address + 4).contains("was not flushed"));
        let text = message(panic::catch_unwind(AssertUnwindSafe(|| {
            unflushed.entry();
        })));
        assert!(text.contains("was not flushed"), "{text}");
        // Flushed code might branch to it.
        assert!(refusal(flushed.address()).contains("of the same region was not flushed"));
        // Without it all is well again.
        region.free(unflushed);
        assert_eq!(call(&flushed), 42);
    }

    #[test]
    fn nothing_is_entered_while_the_region_is_open() {
        let region = region();
        let code = publish(&region, RETURN_42);
        let writable = region.allocate(1 << 20).unwrap();
        assert!(refusal(code.address()).contains("while 1 ranges of its region are open for writing"));
        assert!(refusal(writable.address()).contains("was not published"));
        drop(writable);
        assert_eq!(call(&code), 42);
    }

    #[test]
    fn only_published_code_of_this_thread_is_entered() {
        let region = region();
        let code = publish(&region, RETURN_42);
        let address = code.address();
        assert!(refusal(address + CODE_ALIGN).contains("in no code of it"));
        assert!(refusal(region.addresses().end).contains("in no code region of this thread"));
        assert!(
            std::thread::spawn(move || refusal(address))
                .join()
                .unwrap()
                .contains("in no code region of this thread")
        );
        region.free(code);
        assert!(refusal(address).contains("in no code of it"));
        drop(region);
        assert!(refusal(address).contains("in no code region of this thread"));
    }
}
