//! Where compiled code lives: one region for each engine, the stubs in it, and what lies at an address.
//!
//! # Invariants
//! - Code is freed only when its function's cell is dead, which a frame that runs it keeps alive through its CODE slot; or, if it is optimised code, when no frame runs it.
//! - Every relocation of installed code leads to a stub of the same region.

use super::abi::Stub;
use super::announce::Announcer;
use super::stubs::Stubs;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::rc::Rc;
use tierlock_asm::{AsmError, Code, Symbol};
use tierlock_platform::{CODE_REGION_BYTES_DEFAULT, CodeMemoryError, CodeRegion, DebuggerEntry, Published};

/// One engine's code.
pub struct CodeCache {
    /// None only while it is dropped.
    parts: Option<Parts>,
    /// Who is told of code that is installed.
    announcer: Option<RefCell<Announcer>>,
    /// What a debugger was told of the stubs.
    _stubs_told: Option<DebuggerEntry>,
}

/// A region with the stubs in it, and what is known of the code there. What an engine leaves when all code but the stubs is gone serves the thread's next engine:
/// reserving, probing and filling a region takes a quarter of what making an engine does, and an emulator would translate the stubs anew.
struct Parts {
    region: CodeRegion,
    used_by_stubs: usize,
    stubs: Published,
    stub_offsets: Vec<(Symbol, u32)>,
    /// What lies where: start address -> (bytes, name).
    names: RefCell<BTreeMap<usize, (usize, String)>>,
}

thread_local! {
    /// At most one; a thread that makes several engines at once has no use for more when they are gone.
    static LEFT: RefCell<Option<Parts>> = const { RefCell::new(None) };
}

/// Why code was not installed.
#[derive(Debug)]
pub enum InstallError {
    /// The system or the region's size refused.
    Memory(CodeMemoryError),
    /// The code could not be relocated.
    Asm(AsmError),
}

impl std::fmt::Display for InstallError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            InstallError::Memory(error) => write!(f, "{error}"),
            InstallError::Asm(error) => write!(f, "{error}"),
        }
    }
}

/// Installed code; dropping it frees its memory.
pub struct Installed {
    cache: Rc<CodeCache>,
    published: Option<Published>,
    /// What a debugger was told, until the code is gone.
    _told: Option<DebuggerEntry>,
}

impl CodeCache {
    /// Reserves a region and installs the stubs that `generate` makes, unless an earlier engine of this thread has left one that has them. `refuse` makes the system's refusal
    /// happen, for showing what follows.
    pub fn new(generate: impl FnOnce() -> Stubs, refuse: bool) -> Result<CodeCache, CodeMemoryError> {
        let left = LEFT.take().filter(|_| !refuse && tierlock_fault::planted().is_none());
        let parts = match left {
            Some(parts) => parts,
            None => Parts::new(&generate(), refuse)?,
        };
        Ok(CodeCache { parts: Some(parts), announcer: None, _stubs_told: None })
    }

    /// Has somebody told of the stubs, which are those, and of all code from now on.
    pub fn announce(&mut self, mut announcer: Announcer, stubs: &Stubs) {
        self._stubs_told = announcer.stubs(self.parts().stubs.address(), stubs);
        self.announcer = Some(RefCell::new(announcer));
    }

    fn parts(&self) -> &Parts {
        self.parts.as_ref().expect("only `drop` takes them")
    }

    /// The address of a stub.
    pub fn stub(&self, stub: Stub) -> usize {
        self.parts().symbol_address(stub.symbol())
    }

    /// Places, relocates and publishes code that refers to stubs alone.
    pub fn install(self: &Rc<Self>, code: &Code, name: &str) -> Result<Installed, InstallError> {
        self.install_with(code, name, |_, symbol| self.parts().symbol_address(symbol) as u64)
    }

    /// As [`CodeCache::install`]; `resolve` gives the address of a symbol, knowing where the code begins.
    pub fn install_with(
        self: &Rc<Self>,
        code: &Code,
        name: &str,
        resolve: impl Fn(u64, Symbol) -> u64,
    ) -> Result<Installed, InstallError> {
        let mut writable = self.parts().region.allocate(code.bytes.len()).map_err(InstallError::Memory)?;
        let base = writable.address();
        writable.bytes_mut().copy_from_slice(&code.bytes);
        code.relocate(writable.bytes_mut(), base as u64, |symbol| resolve(base as u64, symbol))
            .map_err(InstallError::Asm)?;
        let relocated = self.announcer.as_ref().map(|_| writable.bytes_mut().to_vec());
        let published =
            writable.publish().map_err(|refused| InstallError::Memory(CodeMemoryError::Refused(refused)))?;
        self.parts().names.borrow_mut().insert(base, (code.bytes.len(), name.to_owned()));
        let told = self.announcer.as_ref().zip(relocated);
        let told = told.and_then(|(to, bytes)| to.borrow_mut().code(base, code, &bytes, name));
        Ok(Installed { cache: self.clone(), published: Some(published), _told: told })
    }

    /// Bytes of code installed, stubs included.
    pub fn used_bytes(&self) -> usize {
        self.parts().region.used_bytes()
    }

    /// What lies at an address, and how far into it.
    pub fn lookup(&self, address: usize) -> Option<(String, usize)> {
        let names = self.parts().names.borrow();
        let (&start, (bytes, name)) = names.range(..=address).next_back()?;
        (address < start + bytes).then(|| (name.clone(), address - start))
    }

    /// All code in the format of Linux's `/tmp/perf-PID.map`.
    pub fn perf_map(&self) -> String {
        let mut text = String::new();
        for (start, (bytes, name)) in self.parts().names.borrow().iter() {
            let _ = writeln!(text, "{start:x} {bytes:x} {name}");
        }
        text
    }
}

impl Parts {
    fn new(stubs: &Stubs, refuse: bool) -> Result<Parts, CodeMemoryError> {
        let bytes = CODE_REGION_BYTES_DEFAULT;
        let region =
            if refuse { CodeRegion::reserve_refused_for_test(bytes) } else { CodeRegion::reserve(bytes) };
        let region = region.map_err(CodeMemoryError::Refused)?;
        let mut writable = region.allocate(stubs.code.bytes.len())?;
        debug_assert!(stubs.code.relocs.is_empty(), "stubs refer to nothing outside of them");
        writable.bytes_mut().copy_from_slice(&stubs.code.bytes);
        let published = writable.publish().map_err(CodeMemoryError::Refused)?;
        let mut names = BTreeMap::new();
        let mut ends =
            stubs.offsets.iter().skip(1).map(|&(_, offset)| offset).chain([stubs.code.bytes.len() as u32]);
        for &(symbol, offset) in &stubs.offsets {
            let end = ends.next().unwrap_or(offset);
            names
                .insert(published.address() + offset as usize, ((end - offset) as usize, Stub::name(symbol)));
        }
        let used_by_stubs = region.used_bytes();
        Ok(Parts {
            region,
            used_by_stubs,
            stubs: published,
            stub_offsets: stubs.offsets.clone(),
            names: RefCell::new(names),
        })
    }

    fn symbol_address(&self, symbol: Symbol) -> usize {
        let offset = self.stub_offsets.iter().find(|(other, _)| *other == symbol).map(|&(_, offset)| offset);
        let offset = offset.unwrap_or_else(|| panic!("no stub {}", Stub::name(symbol)));
        self.stubs.address() + offset as usize
    }

    /// Whether nothing lies in the region but the stubs.
    fn is_left_alone(&self) -> bool {
        self.region.used_bytes() == self.used_by_stubs
    }
}

impl Drop for CodeCache {
    fn drop(&mut self) {
        let parts =
            self.parts.take().filter(|parts| parts.is_left_alone() && tierlock_fault::planted().is_none());
        // Where the thread itself ends, its list may be gone already.
        if let Some(parts) = parts {
            let _ = LEFT.try_with(|left| left.replace(Some(parts)));
        }
    }
}

impl Installed {
    /// The address of the first byte.
    pub fn address(&self) -> usize {
        self.published().address()
    }

    /// The size.
    pub fn bytes(&self) -> usize {
        self.published().bytes()
    }

    fn published(&self) -> &Published {
        self.published.as_ref().expect("only `drop` takes it")
    }
}

impl Drop for Installed {
    fn drop(&mut self) {
        if let Some(published) = self.published.take() {
            self.cache.parts().names.borrow_mut().remove(&published.address());
            self.cache.parts().region.free(published);
        }
    }
}
