//! What the operating system and the processor enforce, by being broken: most of these tests end in a signal,
//! so each runs in a forked child. A harness of its own keeps the process single-threaded, which `fork`
//! wants, and puts the tests on the main thread, whose stack is like no other.

#[cfg(miri)]
fn main() {
    println!("there are no processes under Miri");
}

#[cfg(not(miri))]
fn main() -> std::process::ExitCode {
    tests::main()
}

#[cfg(not(miri))]
mod tests {
    use std::ffi::c_int;
    use std::panic::{self, AssertUnwindSafe};
    use std::process::ExitCode;

    use tierlock_platform::*;

    const TESTS: &[(&str, fn())] = &[
        ("code_cannot_be_executed_before_it_is_published", code_cannot_be_executed_before_it_is_published),
        ("published_code_cannot_be_written", published_code_cannot_be_written),
        (
            "a_neighbour_cannot_be_executed_while_its_page_is_open",
            a_neighbour_cannot_be_executed_while_its_page_is_open,
        ),
        ("freed_code_stops_whoever_runs_into_it", freed_code_stops_whoever_runs_into_it),
        ("unwritten_code_stops_whoever_runs_into_it", unwritten_code_stops_whoever_runs_into_it),
        ("an_unmapped_region_is_gone", an_unmapped_region_is_gone),
        (
            "a_missing_landing_pad_stops_where_the_processor_checks",
            a_missing_landing_pad_stops_where_the_processor_checks,
        ),
        ("a_vm_stack_is_guarded_on_both_sides", a_vm_stack_is_guarded_on_both_sides),
        ("a_dropped_chunk_is_unmapped", a_dropped_chunk_is_unmapped),
        ("the_main_threads_stack_reaches_its_bounds", the_main_threads_stack_reaches_its_bounds),
        ("a_refusal_by_seccomp_is_a_value", a_refusal_by_seccomp_is_a_value),
        ("a_refusal_by_the_kernels_own_policy_is_a_value", a_refusal_by_the_kernels_own_policy_is_a_value),
        ("a_refusal_that_comes_later_is_a_value", a_refusal_that_comes_later_is_a_value),
        ("a_refusal_that_locks_code_away_aborts", a_refusal_that_locks_code_away_aborts),
        ("without_memory_a_mapping_is_refused", without_memory_a_mapping_is_refused),
    ];

    /// Understands as much of the usual test arguments as `cargo test` and nextest use.
    pub fn main() -> ExitCode {
        let mut names = Vec::new();
        let mut skipped = Vec::new();
        let (mut exact, mut list, mut ignored_only) = (false, false, false);
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--exact" => exact = true,
                "--list" => list = true,
                "--ignored" => ignored_only = true,
                "--skip" => skipped.extend(arguments.next()),
                "--format" | "--test-threads" | "--color" | "--logfile" | "-Z" => drop(arguments.next()),
                _ if argument.starts_with('-') => {}
                _ => names.push(argument),
            }
        }
        let named = |test: &str, names: &[String]| {
            names.iter().any(|name| if exact { test == name } else { test.contains(name.as_str()) })
        };
        let asked =
            |test: &str| !ignored_only && (names.is_empty() || named(test, &names)) && !named(test, &skipped);
        let tests: Vec<_> = TESTS.iter().filter(|(name, _)| asked(name)).collect();
        if list {
            tests.iter().for_each(|(name, _)| println!("{name}: test"));
            return ExitCode::SUCCESS;
        }
        let mut failed = 0;
        for (name, test) in &tests {
            let passed = panic::catch_unwind(test).is_ok();
            println!("test {name} ... {}", if passed { "ok" } else { "FAILED" });
            failed += usize::from(!passed);
        }
        println!("{} tests, {failed} failed", tests.len());
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// How a child ended.
    #[derive(Debug, PartialEq, Eq)]
    enum End {
        Exit(c_int),
        Signal(c_int),
    }

    /// What a panic in a child exits with.
    const PANICKED: c_int = 101;

    /// Runs `body` in a forked child; its return value is the exit status.
    fn in_child(body: impl FnOnce() -> c_int) -> End {
        // SAFETY: there is one thread, so the child is a whole process; it leaves by `_exit` or a signal.
        // Nothing that is dropped in one of the two is used in the other.
        unsafe {
            match libc::fork() {
                -1 => panic!("fork: {}", std::io::Error::last_os_error()),
                0 => {
                    let no_core = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
                    libc::setrlimit(libc::RLIMIT_CORE, &no_core);
                    let status = panic::catch_unwind(AssertUnwindSafe(body)).unwrap_or(PANICKED);
                    libc::_exit(status)
                }
                child => {
                    let mut status = 0;
                    assert_eq!(libc::waitpid(child, &mut status, 0), child);
                    if libc::WIFSIGNALED(status) {
                        End::Signal(libc::WTERMSIG(status))
                    } else {
                        End::Exit(libc::WEXITSTATUS(status))
                    }
                }
            }
        }
    }

    /// A child that touches what it must not.
    #[track_caller]
    fn assert_faults(body: impl FnOnce()) {
        let end = in_child(|| {
            body();
            0
        });
        assert!(matches!(end, End::Signal(libc::SIGSEGV | libc::SIGBUS)), "it ended with {end:?}");
    }

    fn region() -> CodeRegion {
        CodeRegion::reserve(CODE_REGION_BYTES_DEFAULT).expect("this machine gives executable memory")
    }

    /// `return 42`, with a landing pad or without.
    fn function(landing_pad: bool) -> Vec<u8> {
        match host_arch() {
            HostArch::X64 => vec![0xb8, 0x2a, 0, 0, 0, 0xc3],
            HostArch::A64 => {
                let pad: &[u8] = if landing_pad { &[0x5f, 0x24, 0x03, 0xd5] } else { &[] };
                [pad, &[0x40, 0x05, 0x80, 0xd2, 0xc0, 0x03, 0x5f, 0xd6]].concat()
            }
        }
    }

    fn write(region: &CodeRegion, code: &[u8]) -> Writable {
        let mut writable = region.allocate(code.len()).unwrap();
        writable.bytes_mut().copy_from_slice(code);
        writable
    }

    fn publish(region: &CodeRegion) -> Published {
        write(region, &function(true)).publish().unwrap()
    }

    /// Enters what lies at `address`, past the checker.
    fn run(address: usize) -> u64 {
        // SAFETY: these tests want to see what happens.
        unsafe { std::mem::transmute::<usize, extern "C" fn() -> u64>(address)() }
    }

    fn poke(address: usize) {
        // SAFETY: these tests want to see what happens.
        unsafe { std::ptr::with_exposed_provenance_mut::<u8>(address).write_volatile(1) };
    }

    fn code_cannot_be_executed_before_it_is_published() {
        let region = region();
        let writable = write(&region, &function(true));
        assert_faults(|| assert_eq!(run(writable.address()), 42));
        // The control: the same bytes, published.
        let code = writable.publish().unwrap();
        assert_eq!(in_child(|| run(code.address()) as c_int), End::Exit(42));
    }

    fn published_code_cannot_be_written() {
        let region = region();
        let code = publish(&region);
        assert_faults(|| poke(code.address()));
        assert_faults(|| poke(region.addresses().end - 1));
    }

    fn a_neighbour_cannot_be_executed_while_its_page_is_open() {
        let region = region();
        let code = publish(&region);
        let writable = region.allocate(16).unwrap();
        assert_faults(|| assert_eq!(run(code.address()), 42));
        drop(writable);
        assert_eq!(in_child(|| run(code.address()) as c_int), End::Exit(42));
    }

    /// Pages without code fault; on pages that live on, builds with debug assertions leave traps.
    fn freed_code_stops_whoever_runs_into_it() {
        let region = region();
        let code = publish(&region);
        let address = code.address();
        region.free(code);
        assert_faults(|| assert_eq!(run(address), 42));
        if cfg!(debug_assertions) {
            let code = publish(&region);
            let _neighbour = publish(&region);
            let address = code.address();
            region.free(code);
            assert_traps(address);
        }
    }

    fn unwritten_code_stops_whoever_runs_into_it() {
        let region = region();
        let code = region.allocate(64).unwrap().publish().unwrap();
        assert_traps(code.address());
    }

    fn assert_traps(address: usize) {
        let end = in_child(|| run(address) as c_int);
        assert!(matches!(end, End::Signal(libc::SIGTRAP | libc::SIGILL)), "it ended with {end:?}");
    }

    fn an_unmapped_region_is_gone() {
        let region = region();
        let code = publish(&region);
        let address = code.address();
        drop(region);
        assert_eq!(in_child(|| run(address) as c_int), End::Exit(42));
        drop(code);
        assert_faults(|| assert_eq!(run(address), 42));
    }

    fn a_missing_landing_pad_stops_where_the_processor_checks() {
        let region = region();
        let code = write(&region, &function(false)).publish().unwrap();
        let end = in_child(|| run(code.address()) as c_int);
        let checked = cfg!(target_os = "linux") && CpuFeatures::detect().a64().is_some_and(|a64| a64.bti);
        assert_eq!(end, if checked { End::Signal(libc::SIGILL) } else { End::Exit(42) });
    }

    fn a_vm_stack_is_guarded_on_both_sides() {
        let stack = VmStack::map(100_000).unwrap();
        let (low, high) = (stack.low().addr().get(), stack.high().addr().get());
        assert_faults(|| poke(low - 1));
        assert_faults(|| poke(low - (64 << 10)));
        assert_faults(|| poke(high + page_size()));
        assert_eq!(
            in_child(|| {
                poke(low);
                poke(high - 1);
                7
            }),
            End::Exit(7)
        );
    }

    fn a_dropped_chunk_is_unmapped() {
        let chunk = HeapChunk::map(1 << 20, 1 << 20).unwrap();
        let address = chunk.start().addr().get();
        drop(chunk);
        assert_faults(|| poke(address));
        assert_faults(|| poke(address + (1 << 20) - 1));
    }

    /// Recursion that uses the stack down to a little above its lower bound, and is not refused.
    fn the_main_threads_stack_reaches_its_bounds() {
        fn descend(to: usize) -> usize {
            let mut pad = std::hint::black_box([1u8; 4096]);
            if approximate_stack_pointer() > to {
                pad[7] = descend(to) as u8;
            }
            approximate_stack_pointer() | usize::from(std::hint::black_box(pad)[7] & 1)
        }
        let bounds = stack_bounds();
        assert!(bounds.contains(approximate_stack_pointer()), "{bounds:x?}");
        // What a shell gives by default is 8 MiB; with less than 1 MiB the engine would not get far.
        assert!(bounds.bytes() >= 1 << 20, "{bounds:x?}");
        assert_eq!(
            in_child(|| {
                descend(bounds.low + (64 << 10));
                7
            }),
            End::Exit(7)
        );
        assert_eq!(stack_bounds().high, bounds.high);
        // Environment and arguments lie at the very top, so the bounds do not exclude it.
        assert!(bounds.high - approximate_stack_pointer() < 4 << 20);
    }

    /// Whether an emulator runs this process: then the kernel's own record of what it started names another
    /// program, or the processor it describes is of the other kind.
    #[cfg(target_os = "linux")]
    fn is_emulated() -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let cpuinfo = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let sign = match host_arch() {
            HostArch::X64 => "vendor_id",
            HostArch::A64 => "CPU implementer",
        };
        status.starts_with("Name:\tqemu-") || !cpuinfo.contains(sign)
    }

    /// From now on this process gets no executable memory: `EPERM`.
    #[cfg(target_os = "linux")]
    fn refuse_executable_memory() -> Result<(), std::io::Error> {
        const LOAD: u16 = 0x20; // BPF_LD | BPF_W | BPF_ABS
        const JUMP_IF_EQUAL: u16 = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
        const JUMP_IF_SET: u16 = 0x45; // BPF_JMP | BPF_JSET | BPF_K
        const RETURN: u16 = 0x06; // BPF_RET | BPF_K
        const NUMBER: u32 = 0; // offsets in `struct seccomp_data`
        const PROTECTION: u32 = 16 + 2 * 8; // the lower half of the third argument
        let op = |code, k, jt, jf| libc::sock_filter { code, k, jt, jf };
        let mut filter = [
            op(LOAD, NUMBER, 0, 0),
            op(JUMP_IF_EQUAL, libc::SYS_mprotect as u32, 1, 0),
            op(JUMP_IF_EQUAL, libc::SYS_mmap as u32, 0, 3),
            op(LOAD, PROTECTION, 0, 0),
            op(JUMP_IF_SET, libc::PROT_EXEC as u32, 0, 1),
            op(RETURN, libc::SECCOMP_RET_ERRNO | libc::EPERM as u32, 0, 0),
            op(RETURN, libc::SECCOMP_RET_ALLOW, 0, 0),
        ];
        let program = libc::sock_fprog { len: filter.len() as u16, filter: filter.as_mut_ptr() };
        // SAFETY: the program is whole, and the kernel copies it.
        let result = unsafe {
            libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
            libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const program, 0, 0)
        };
        if result == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
    }

    #[cfg(not(target_os = "linux"))]
    fn refuse_executable_memory() -> Result<(), std::io::Error> {
        Err(std::io::ErrorKind::Unsupported.into())
    }

    #[cfg(not(target_os = "linux"))]
    fn is_emulated() -> bool {
        true
    }

    /// Exits of children that found no means to refuse.
    const NO_FILTER: c_int = 77;

    /// A child in which `body` runs once executable memory is refused; `prepare` runs before. Emulators have
    /// no filters, and only there may a test do without.
    fn in_refusing_child<T>(prepare: impl FnOnce() -> T, body: impl FnOnce(T) -> c_int) -> Option<End> {
        let end = in_child(|| {
            let prepared = prepare();
            match refuse_executable_memory() {
                Ok(()) => body(prepared),
                Err(error) => {
                    assert!(is_emulated(), "no seccomp filter on a real machine: {error}");
                    NO_FILTER
                }
            }
        });
        if end == End::Exit(NO_FILTER) {
            println!("    no seccomp filters here");
            return None;
        }
        Some(end)
    }

    fn a_refusal_by_seccomp_is_a_value() {
        let end = in_refusing_child(
            || (),
            |()| {
                let refused = CodeRegion::reserve(CODE_REGION_BYTES_DEFAULT).unwrap_err();
                let call = "mprotect(PROT_READ | PROT_EXEC)";
                assert_eq!(refused, CodeMemoryRefused::System { call, errno: libc::EPERM });
                assert!(
                    refused
                        .to_string()
                        .starts_with("executable memory refused: mprotect(PROT_READ | PROT_EXEC): ")
                );
                // Nothing is left behind: asking many times does not use addresses up.
                for _ in 0..100 {
                    assert!(CodeRegion::reserve(CODE_REGION_BYTES_MAX).is_err());
                }
                // What is not executable is still to be had.
                HeapChunk::map(1 << 20, 1 << 16).unwrap();
                7
            },
        );
        assert_eq!(end.unwrap_or(End::Exit(7)), End::Exit(7));
        let forced = CodeRegion::reserve_refused_for_test(CODE_REGION_BYTES_DEFAULT).unwrap_err();
        assert_eq!(forced, CodeMemoryRefused::Forced);
    }

    /// `PR_SET_MDWE` (Linux 6.3): what was not executable does not become so. systemd's
    /// `MemoryDenyWriteExecute`.
    fn a_refusal_by_the_kernels_own_policy_is_a_value() {
        #[cfg(target_os = "linux")]
        {
            const PR_SET_MDWE: c_int = 65;
            const PR_MDWE_REFUSE_EXEC_GAIN: c_int = 1;
            let end = in_child(|| {
                // SAFETY: it only takes rights away.
                if unsafe { libc::prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0) } != 0 {
                    return NO_FILTER;
                }
                let refused = CodeRegion::reserve(1 << 20).unwrap_err();
                assert!(
                    matches!(refused, CodeMemoryRefused::System { errno: libc::EACCES, .. }),
                    "{refused}"
                );
                7
            });
            if end == End::Exit(NO_FILTER) {
                println!("    the kernel has no such policy");
            } else {
                assert_eq!(end, End::Exit(7));
            }
        }
    }

    /// A sandbox that closes after the region was reserved, while nothing is at stake yet.
    fn a_refusal_that_comes_later_is_a_value() {
        let end = in_refusing_child(region, |region| {
            let writable = write(&region, &function(true));
            let used = region.used_bytes();
            let refused = writable.publish().unwrap_err();
            assert!(matches!(refused, CodeMemoryRefused::System { errno: libc::EPERM, .. }), "{refused}");
            assert!(used > 0 && region.used_bytes() == 0);
            let batch: Vec<_> = (0..10).map(|_| region.allocate(page_size()).unwrap()).collect();
            assert!(region.publish_all(batch).is_err());
            assert_eq!(region.used_bytes(), 0);
            7
        });
        assert_eq!(end.unwrap_or(End::Exit(7)), End::Exit(7));
    }

    /// The same while a page with published code is open: its code is lost, and frames may stand in it.
    fn a_refusal_that_locks_code_away_aborts() {
        let prepare = || {
            let region = region();
            let code = publish(&region);
            (region, code)
        };
        let end = in_refusing_child(prepare, |(region, _code)| {
            let _ = write(&region, &function(true)).publish();
            7
        });
        assert_eq!(end.unwrap_or(End::Signal(libc::SIGABRT)), End::Signal(libc::SIGABRT));
    }

    /// A limit on the address space, which emulators before QEMU 8 do not hold guests to.
    fn without_memory_a_mapping_is_refused() {
        let end = in_child(|| {
            let limit = libc::rlimit { rlim_cur: 256 << 20, rlim_max: 256 << 20 };
            // SAFETY: it only takes rights away.
            assert_eq!(unsafe { libc::setrlimit(libc::RLIMIT_AS, &limit) }, 0);
            let mut chunks = Vec::new();
            for _ in 0..100 {
                match HeapChunk::map(16 << 20, 1 << 20) {
                    Ok(chunk) => chunks.push(chunk),
                    Err(refused) => {
                        assert!(refused.to_string().contains("mmap"), "{refused}");
                        assert!(VmStack::map(256 << 20).is_err());
                        assert!(CodeRegion::reserve(100 << 20).is_err());
                        return 7;
                    }
                }
            }
            NO_FILTER
        });
        if end == End::Exit(NO_FILTER) {
            println!("    the limit has no effect here");
        } else {
            assert_eq!(end, End::Exit(7));
        }
    }
}
