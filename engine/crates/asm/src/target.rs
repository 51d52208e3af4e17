//! What code is generated for.
//!
//! A target is a value and never a `cfg`, so that any host can assemble, disassemble and test the code of
//! both architectures. CPU features are fields; each is named after the instructions that it allows.

use std::fmt;

/// An instruction set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arch {
    /// x86-64 with SSE2, System V calling convention.
    X64,
    /// ARMv8.0-A, 64-bit, AAPCS64 calling convention.
    A64,
}

impl Arch {
    /// The name that Rust, Linux and `tierlock --target` use.
    pub fn name(self) -> &'static str {
        match self {
            Arch::X64 => "x86_64",
            Arch::A64 => "aarch64",
        }
    }
}

impl fmt::Display for Arch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// CPU features above the architecture's baseline; those of the other architecture are ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Features {
    /// x86-64: `roundsd`.
    pub sse41: bool,
    /// x86-64: `popcnt`.
    pub popcnt: bool,
    /// x86-64: `lzcnt`.
    pub lzcnt: bool,
    /// x86-64: `tzcnt`.
    pub bmi1: bool,
    /// x86-64: `shlx`, `shrx`, `sarx`.
    pub bmi2: bool,
    /// x86-64: the three-operand VEX forms of scalar floating point.
    pub avx: bool,
    /// ARM64: atomic read-modify-write instructions.
    pub lse: bool,
    /// ARM64: `fjcvtzs`, which is ECMAScript's ToInt32.
    pub jscvt: bool,
    /// ARM64: the CPU enforces branch target identification. Landing pads are emitted in any case, since
    /// they are no-operations on older CPUs; this field only tells the installer that they will be checked.
    pub bti: bool,
}

/// What code is generated for: an architecture and the features of its CPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The instruction set.
    pub arch: Arch,
    /// What the CPU has above the baseline.
    pub features: Features,
}

impl Target {
    /// Any x86-64 CPU.
    pub fn x64_sse2() -> Target {
        Target { arch: Arch::X64, features: Features::default() }
    }

    /// The x86-64-v3 level of the psABI: AVX2, BMI2, LZCNT and what they imply.
    pub fn x64_v3() -> Target {
        let features = Features {
            sse41: true,
            popcnt: true,
            lzcnt: true,
            bmi1: true,
            bmi2: true,
            avx: true,
            ..Features::default()
        };
        Target { arch: Arch::X64, features }
    }

    /// Any ARMv8.0 CPU, such as a Cortex-A72.
    pub fn a64_base() -> Target {
        Target { arch: Arch::A64, features: Features::default() }
    }

    /// A recent ARM64 CPU: LSE, JSCVT and BTI.
    pub fn a64_lse() -> Target {
        let features = Features { lse: true, jscvt: true, bti: true, ..Features::default() };
        Target { arch: Arch::A64, features }
    }

    /// The baseline target of an architecture's name: `x86_64` or `aarch64`, or the short forms `x64` and
    /// `arm64` that people type. The richer targets are `x86_64-v3` and `aarch64-lse`.
    pub fn parse(name: &str) -> Option<Target> {
        match name {
            "x86_64" | "x86-64" | "x64" => Some(Target::x64_sse2()),
            "x86_64-v3" | "x86-64-v3" | "x64-v3" => Some(Target::x64_v3()),
            "aarch64" | "arm64" | "a64" => Some(Target::a64_base()),
            "aarch64-lse" | "arm64-lse" => Some(Target::a64_lse()),
            _ => None,
        }
    }

    /// Whether floor, ceil, truncate and round-to-even are single instructions.
    pub fn has_round(&self) -> bool {
        self.arch == Arch::A64 || self.features.sse41
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.arch.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_parse_to_their_architecture() {
        for arch in [Arch::X64, Arch::A64] {
            assert_eq!(Target::parse(arch.name()).map(|t| t.arch), Some(arch));
        }
        assert_eq!(Target::parse("x86_64-v3"), Some(Target::x64_v3()));
        assert_eq!(Target::parse("aarch64-lse"), Some(Target::a64_lse()));
        assert_eq!(Target::parse("mips"), None);
    }

    #[test]
    fn rounding_is_a_capability() {
        assert!(!Target::x64_sse2().has_round());
        assert!(Target::x64_v3().has_round());
        assert!(Target::a64_base().has_round());
    }
}
