//! The dump of generated code that `perf inject --jit` reads: what code was where, since when, and its bytes.
//!
//! The format is the kernel's (tools/perf/Documentation/jitdump-specification.txt). `perf record -k mono` finds the file by a mapping of it that is executable, which is
//! made when it is opened and kept; times are those of the monotonic clock.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const MAGIC: u32 = 0x4a69_5444;
const VERSION: u32 = 1;
const HEADER_BYTES: u32 = 40;
const CODE_LOAD: u32 = 0;
const CODE_LOAD_BYTES: u32 = 56;
const PAGE_BYTES: usize = 4096;

/// An open dump.
#[derive(Debug)]
pub struct JitDump {
    file: File,
    path: PathBuf,
    next: u64,
}

impl JitDump {
    /// Opens `jit-PID.dump` in a folder, for code of this machine, by its number in ELF.
    ///
    /// # Errors
    /// The system's.
    pub fn create(folder: &Path, elf_machine: u16) -> io::Result<JitDump> {
        let path = folder.join(format!("jit-{}.dump", std::process::id()));
        // Readable, so that it can be mapped.
        let mut options = File::options();
        let mut file = options.read(true).write(true).create(true).truncate(true).open(&path)?;
        let mut header = Vec::new();
        for word in [MAGIC, VERSION, HEADER_BYTES, u32::from(elf_machine), 0, std::process::id()] {
            header.extend(word.to_le_bytes());
        }
        header.extend(now_ns()?.to_le_bytes());
        header.extend(0_u64.to_le_bytes());
        file.write_all(&header)?;
        mark(&file)?;
        Ok(JitDump { file, path, next: 0 })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Notes code that is at an address from now on.
    ///
    /// # Errors
    /// The system's.
    pub fn load(&mut self, address: u64, code: &[u8], name: &str) -> io::Result<()> {
        let name: Vec<u8> = name.bytes().filter(|&byte| byte != 0).chain([0]).collect();
        let total = CODE_LOAD_BYTES + name.len() as u32 + code.len() as u32;
        let mut record = Vec::with_capacity(total as usize);
        record.extend(CODE_LOAD.to_le_bytes());
        record.extend(total.to_le_bytes());
        record.extend(now_ns()?.to_le_bytes());
        record.extend(std::process::id().to_le_bytes());
        record.extend(std::process::id().to_le_bytes());
        for word in [address, address, code.len() as u64, self.next] {
            record.extend(word.to_le_bytes());
        }
        record.extend(name);
        record.extend(code);
        self.next += 1;
        self.file.write_all(&record)
    }
}

fn now_ns() -> io::Result<u64> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the call writes the time that it is given, and nothing else.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &mut time) } != 0;
    if failed {
        return Err(io::Error::last_os_error());
    }
    Ok(time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64)
}

/// Maps the file's first page so that perf sees it; kept until the process ends, since it may look late.
fn mark(file: &File) -> io::Result<()> {
    use std::os::fd::AsRawFd;
    let protection = libc::PROT_READ | libc::PROT_EXEC;
    // SAFETY: a new mapping, wherever the system likes, that nobody reads or runs.
    let mapped = unsafe {
        libc::mmap(std::ptr::null_mut(), PAGE_BYTES, protection, libc::MAP_PRIVATE, file.as_raw_fd(), 0)
    };
    if mapped == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

#[cfg(all(test, not(miri)))]
mod tests {
    use super::*;

    #[test]
    fn records_follow_the_header() {
        let folder = std::env::temp_dir().join(format!("tierlock-jitdump-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let mut dump = JitDump::create(&folder, 62).expect("a dump");
        dump.load(0x1000, &[0xc3, 0x90], "f").expect("written");
        let bytes = std::fs::read(dump.path()).expect("it is there");
        std::fs::remove_dir_all(&folder).expect("it was ours");
        let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
        assert_eq!([word(0), word(4), word(8), word(12)], [MAGIC, 1, 40, 62]);
        assert_eq!([word(40), word(44)], [0, 56 + 2 + 2]);
        assert_eq!(bytes[96..], [b'f', 0, 0xc3, 0x90]);
        assert_eq!(bytes.len(), 100);
        assert_eq!(u64::from_le_bytes(bytes[72..80].try_into().expect("eight bytes")), 0x1000);
        assert_eq!(u64::from_le_bytes(bytes[80..88].try_into().expect("eight bytes")), 2);
    }
}
