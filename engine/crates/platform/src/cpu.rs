//! What the processor under this process is and can do.
//!
//! Features are data for the code generators, which take them as fields of a target: the detected set is only
//! the default for code that is to run here. Nothing is cached: an engine asks once.

/// The architecture this process runs as (under an emulator: the emulated one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostArch {
    /// x86-64.
    X64,
    /// ARM64 (AArch64).
    A64,
}

impl HostArch {
    /// The name that target triples use.
    pub const fn name(self) -> &'static str {
        match self {
            HostArch::X64 => "x86_64",
            HostArch::A64 => "aarch64",
        }
    }
}

impl std::fmt::Display for HostArch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// The architecture this process runs as.
pub const fn host_arch() -> HostArch {
    if cfg!(target_arch = "x86_64") { HostArch::X64 } else { HostArch::A64 }
}

/// What an x86-64 processor has beyond SSE2, which all have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields carry the vendors' own names")]
pub struct X64Features {
    pub sse3: bool,
    pub ssse3: bool,
    pub sse4_1: bool,
    pub popcnt: bool,
    pub lzcnt: bool,
    pub bmi1: bool,
    pub bmi2: bool,
    /// Usable: the operating system saves the wide registers.
    pub avx: bool,
    pub avx2: bool,
    pub fma: bool,
}

/// What an ARM64 processor has beyond ARMv8.0 with floating point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct A64Features {
    /// FEAT_LSE: atomic read-modify-write instructions.
    pub lse: bool,
    /// FEAT_JSCVT: `fjcvtzs`, JavaScript's ToInt32 in one instruction.
    pub jscvt: bool,
    /// FEAT_BTI: indirect branches must land on a landing pad. Published code is then mapped so that the
    /// processor insists, and every entry and every target of an indirect branch needs a `bti`.
    pub bti: bool,
    /// FEAT_PAuth: signed return addresses.
    pub pauth: bool,
    /// FEAT_CRC32.
    pub crc: bool,
    /// FEAT_FP16: half-precision arithmetic, scalar and vector.
    pub fp16: bool,
}

/// The features of the processor under this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CpuFeatures {
    /// Of an x86-64 processor.
    X64(X64Features),
    /// Of an ARM64 processor.
    A64(A64Features),
}

impl CpuFeatures {
    /// Asks the processor or the operating system.
    pub fn detect() -> CpuFeatures {
        crate::arch::cpu_features()
    }

    /// The x86-64 set, if this is an x86-64 processor.
    pub const fn x64(self) -> Option<X64Features> {
        match self {
            CpuFeatures::X64(features) => Some(features),
            CpuFeatures::A64(_) => None,
        }
    }

    /// The ARM64 set, if this is an ARM64 processor.
    pub const fn a64(self) -> Option<A64Features> {
        match self {
            CpuFeatures::X64(_) => None,
            CpuFeatures::A64(features) => Some(features),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_features_are_those_of_the_host() {
        match (host_arch(), CpuFeatures::detect()) {
            (HostArch::X64, CpuFeatures::X64(_)) | (HostArch::A64, CpuFeatures::A64(_)) => {}
            (arch, features) => panic!("{arch} reports {features:?}"),
        }
    }

    /// The standard library detects in another way (on Linux it reads other sources too); both must agree.
    #[cfg(not(miri))]
    #[test]
    fn detection_agrees_with_the_standard_library() {
        #[cfg(target_arch = "x86_64")]
        {
            let cpuinfo = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
            let Some(flags) = cpuinfo.lines().find(|line| line.starts_with("flags")) else {
                return;
            };
            let has = |name: &str| flags.split_ascii_whitespace().any(|flag| flag == name);
            let found = CpuFeatures::detect().x64().unwrap();
            // The kernel's names: SSE3 is `pni`, LZCNT is `abm`.
            assert_eq!(found.sse3, has("pni"));
            assert_eq!(found.ssse3, has("ssse3"));
            assert_eq!(found.sse4_1, has("sse4_1"));
            assert_eq!(found.popcnt, has("popcnt"));
            assert_eq!(found.lzcnt, has("abm"));
            assert_eq!(found.bmi1, has("bmi1"));
            assert_eq!(found.bmi2, has("bmi2"));
            assert_eq!(found.avx, has("avx"));
            assert_eq!(found.avx2, has("avx2"));
            assert_eq!(found.fma, has("fma"));
        }
        #[cfg(target_arch = "aarch64")]
        {
            use std::arch::is_aarch64_feature_detected as std_has;
            let found = CpuFeatures::detect().a64().unwrap();
            assert_eq!(found.lse, std_has!("lse"));
            assert_eq!(found.jscvt, std_has!("jsconv"));
            assert_eq!(found.bti, std_has!("bti"));
            assert_eq!(found.pauth, std_has!("paca"));
            assert_eq!(found.crc, std_has!("crc"));
            assert_eq!(found.fp16, std_has!("fp16"));
        }
    }
}
