//! Schedules: everything about how a program is run that may not change what it does (but for planted faults), in one string.
//!
//! The harness gives one to each cell of its matrix and prints it with a failure, so the string alone replays the run:
//!
//! ```text
//! tier=interp,gc=13,verify          the interpreter, a collection at every 13th allocation, the heap verified after each
//! tier=baseline,eager,no-ic         compile at the first call, without inline caches
//! ```
//!
//! Words are separated by commas and may stand in any order; [`Schedule`] prints them in one. A word that is given twice is refused, as is
//! one that is not known: a misspelt word that did nothing would make a test of nothing.

use crate::jit::opt::OptPass;
use crate::runtime::{Background, GuardSites, RuntimeSettings};
use std::fmt;
use std::str::FromStr;
use tierlock_codegen::machine::RegEnv;
use tierlock_fault::Fault;

/// What baseline code counts down from where functions are compiled at once: a second call, so that a little was seen.
const EAGER_OPT_THRESHOLD: u32 = 15;

/// Which tiers may run code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TierChoice {
    /// The interpreter alone.
    Interp,
    /// The interpreter and the baseline compiler.
    Baseline,
    /// Those and the optimising compiler.
    Opt,
    /// What is shipped.
    #[default]
    Auto,
}

impl TierChoice {
    const ALL: [TierChoice; 4] =
        [TierChoice::Interp, TierChoice::Baseline, TierChoice::Opt, TierChoice::Auto];

    /// As schedules spell it.
    pub const fn name(self) -> &'static str {
        match self {
            TierChoice::Interp => "interp",
            TierChoice::Baseline => "baseline",
            TierChoice::Opt => "opt",
            TierChoice::Auto => "auto",
        }
    }
}

impl FromStr for TierChoice {
    type Err = ScheduleError;

    fn from_str(text: &str) -> Result<TierChoice, ScheduleError> {
        TierChoice::ALL
            .into_iter()
            .find(|tier| tier.name() == text)
            .ok_or_else(|| ScheduleError::new(text, "not a tier: interp, baseline, opt, auto"))
    }
}

impl fmt::Display for TierChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// At which sites all guards fail: see [`Schedule::guards_at`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GuardsAt {
    /// About one in so many.
    OneIn(u32),
    /// A bytecode offset, of the function of a name or of all.
    Offset(Option<String>, u32),
}

impl GuardsAt {
    fn by_seed(&self, seed: u64) -> GuardSites {
        match self {
            GuardsAt::OneIn(count) => GuardSites::OneIn(*count, seed),
            GuardsAt::Offset(function, offset) => GuardSites::At(function.clone(), *offset),
        }
    }
}

impl FromStr for GuardsAt {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<GuardsAt, &'static str> {
        const WHY: &str = "needs FUNCTION@OFFSET, *@OFFSET, or a whole number from 1 to 4294967295";
        match text.rsplit_once('@') {
            Some((function, offset)) => {
                let offset = offset.parse().map_err(|_| WHY)?;
                Ok(GuardsAt::Offset((function != "*").then(|| function.to_owned()), offset))
            }
            None => match text.parse() {
                Ok(count @ 1..) => Ok(GuardsAt::OneIn(count)),
                _ => Err(WHY),
            },
        }
    }
}

impl fmt::Display for GuardsAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GuardsAt::OneIn(count) => write!(f, "{count}"),
            GuardsAt::Offset(function, offset) => {
                write!(f, "{}@{offset}", function.as_deref().unwrap_or("*"))
            }
        }
    }
}

/// How a program is run. The default is what is shipped.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Schedule {
    /// `tier=`: which tiers may run code.
    pub tier: TierChoice,
    /// `eager`: functions are compiled at their first call.
    pub eager: bool,
    /// `osr-eager`: as `eager`, but functions with loops begin in the interpreter and are compiled and entered at their first back edge.
    pub osr_eager: bool,
    /// `exits=N`: baseline code leaves to the interpreter at about every N-th instruction; `seed=` chooses where.
    pub exits_every: Option<u32>,
    /// `guards=N`: every N-th guard of optimised code is made to fail.
    pub guards_every: Option<u32>,
    /// `guards-at=N`, `guards-at=FUNCTION@OFFSET` or `guards-at=*@OFFSET`: all guards of optimised code fail, each time, at about one site in N, which `seed=` chooses; or at a bytecode
    /// offset of one function or of each. A site is an instruction, in a function's own code or where that is built in.
    pub guards_at: Option<GuardsAt>,
    /// `invalidate=N`: at every N-th look, optimised code that a call has come back to finds that what it rests on was broken: it is forgotten, and left. Each guard behind a call looks.
    pub invalidate: Option<u32>,
    /// `registers=N`: optimised code uses only N registers of each class, at least 6.
    pub registers: Option<u32>,
    /// `thresholds=random`: each function has thresholds of its own, which `seed=` draws.
    pub random_thresholds: bool,
    /// `off=NAME`: a pass of the optimiser is left out.
    pub pass_off: Option<OptPass>,
    /// `compile-max=N`: only the first N functions that ask for it are compiled. With `leave-at=`, what narrows a difference down to one function
    /// and one instruction.
    pub compile_max: Option<u32>,
    /// `opt-max=N`: only the first N pieces of optimised code are made.
    pub opt_max: Option<u32>,
    /// `compile-until=N`: only functions that begin before the N-th byte of the source are compiled: not the helpers that each program of a fuzzer ends with.
    pub compile_until: Option<u32>,
    /// `unchecked`: the optimiser does not verify what it makes, which only builds with debug assertions do.
    pub unchecked: bool,
    /// `fuel=N`: the optimiser's passes make N rewrites and no more, in the last piece of code of `opt-max=`, or in each where that is not given.
    pub fuel: Option<u64>,
    /// `leave-at=OFFSET`: the last function of `compile-max=` leaves to the interpreter at each instruction from that bytecode offset on; with
    /// an `opt-max=` above 0 the last piece of optimised code leaves to baseline code.
    pub leave_at: Option<u32>,
    /// `background`: another thread optimises, while the program goes on. When its code is there differs from run to run.
    pub background: bool,
    /// `delay=N`: optimised code is held back for N calls and back edges of its function, as if another thread made it; the same in every run.
    pub delay: Option<u32>,
    /// `gc=N`: collect at every N-th allocation, and half as often after each 512 collections.
    pub gc_every: Option<u32>,
    /// `verify`: the heap is verified after each collection.
    pub verify: bool,
    /// `no-ic`: property accesses are looked up in full each time.
    pub no_inline_caches: bool,
    /// `no-jit-memory`: as if the system refused executable memory.
    pub no_jit_memory: bool,
    /// `frames=N`: the frames of every N-th back edge are digested, for comparing the interpreter and baseline code; optimised code has none, and does not run.
    pub frames_every: Option<u32>,
    /// `frames-max=N`: up to the N-th of them, which is then described.
    pub frames_max: Option<u64>,
    /// `fault=NAME`: makes a mistake on purpose, in builds that have them.
    pub fault: Option<Fault>,
    /// `seed=N`: seeds `Math.random` and pins the clock.
    pub seed: Option<u64>,
}

/// A part of a schedule that means nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScheduleError {
    /// The part.
    pub part: String,
    /// What is wrong with it.
    pub why: &'static str,
}

impl ScheduleError {
    fn new(part: &str, why: &'static str) -> ScheduleError {
        ScheduleError { part: part.to_owned(), why }
    }
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` in the schedule: {}", self.part, self.why)
    }
}

impl std::error::Error for ScheduleError {}

const KNOWN: &str = "unknown; there are tier=, eager, osr-eager, exits=, guards=, guards-at=, invalidate=, registers=, thresholds=random, off=, compile-max=, opt-max=, fuel=, leave-at=, background, delay=, compile-until=, gc=, verify, unchecked, no-ic, no-jit-memory, frames=, frames-max=, fault=, seed=";

impl FromStr for Schedule {
    type Err = ScheduleError;

    fn from_str(text: &str) -> Result<Schedule, ScheduleError> {
        let mut schedule = Schedule::default();
        let mut seen: Vec<&str> = Vec::new();
        for part in text.split(',').filter(|_| !text.trim().is_empty()) {
            let part = part.trim();
            let (word, value) = match part.split_once('=') {
                Some((word, value)) => (word, Some(value)),
                None => (part, None),
            };
            if seen.contains(&word) {
                return Err(ScheduleError::new(part, "given twice"));
            }
            seen.push(word);
            let flag = match word {
                "eager" => &mut schedule.eager,
                "osr-eager" => &mut schedule.osr_eager,
                "background" => &mut schedule.background,
                "verify" => &mut schedule.verify,
                "unchecked" => &mut schedule.unchecked,
                "no-ic" => &mut schedule.no_inline_caches,
                "no-jit-memory" => &mut schedule.no_jit_memory,
                "tier" | "exits" | "guards" | "guards-at" | "invalidate" | "registers" | "thresholds"
                | "off" | "compile-max" | "opt-max" | "fuel" | "leave-at" | "delay" | "compile-until"
                | "gc" | "frames" | "frames-max" | "fault" | "seed" => {
                    let value = value.ok_or(ScheduleError::new(part, "needs a value after `=`"))?;
                    let number = |why| value.parse::<u64>().map_err(|_| ScheduleError::new(part, why));
                    let every = |number: &dyn Fn(&'static str) -> Result<u64, ScheduleError>| {
                        const WHY: &str = "needs a whole number from 1 to 4294967295";
                        match u32::try_from(number(WHY)?) {
                            Ok(every @ 1..) => Ok(every),
                            _ => Err(ScheduleError::new(part, WHY)),
                        }
                    };
                    match word {
                        "tier" => {
                            schedule.tier = value
                                .parse()
                                .map_err(|error| ScheduleError { part: part.to_owned(), ..error })?;
                        }
                        "fault" => {
                            schedule.fault =
                                Some(value.parse().map_err(|why| ScheduleError::new(part, why))?);
                        }
                        "delay" => schedule.delay = Some(every(&number)?),
                        "gc" => schedule.gc_every = Some(every(&number)?),
                        "frames" => schedule.frames_every = Some(every(&number)?),
                        "frames-max" => {
                            schedule.frames_max = Some(number("needs a whole number below 2^64")?);
                        }
                        "fuel" => schedule.fuel = Some(number("needs a whole number below 2^64")?),
                        "exits" => schedule.exits_every = Some(every(&number)?),
                        "guards" => schedule.guards_every = Some(every(&number)?),
                        "guards-at" => {
                            schedule.guards_at =
                                Some(value.parse().map_err(|why| ScheduleError::new(part, why))?);
                        }
                        "invalidate" => schedule.invalidate = Some(every(&number)?),
                        "registers" => {
                            const WHY: &str = "needs a whole number from 6 to 32";
                            let few = RegEnv::REGS_MIN as u64..=32;
                            let registers = number(WHY)?;
                            if !few.contains(&registers) {
                                return Err(ScheduleError::new(part, WHY));
                            }
                            schedule.registers = Some(registers as u32);
                        }
                        "thresholds" if value == "random" => schedule.random_thresholds = true,
                        "thresholds" => {
                            return Err(ScheduleError::new(part, "can only be `random`, by seed="));
                        }
                        "off" => {
                            let pass = OptPass::from_name(value);
                            schedule.pass_off = Some(pass.ok_or(ScheduleError::new(part, "not a pass"))?);
                        }
                        "compile-max" | "opt-max" | "leave-at" | "compile-until" => {
                            const WHY: &str = "needs a whole number below 2^32";
                            let number =
                                u32::try_from(number(WHY)?).map_err(|_| ScheduleError::new(part, WHY))?;
                            let field = match word {
                                "leave-at" => &mut schedule.leave_at,
                                "compile-until" => &mut schedule.compile_until,
                                "opt-max" => &mut schedule.opt_max,
                                _ => &mut schedule.compile_max,
                            };
                            *field = Some(number);
                        }
                        _ => schedule.seed = Some(number("needs a whole number below 2^64")?),
                    }
                    continue;
                }
                _ => return Err(ScheduleError::new(part, KNOWN)),
            };
            if value.is_some() {
                return Err(ScheduleError::new(part, "takes no value"));
            }
            *flag = true;
        }
        if schedule.leave_at.is_some() && schedule.compile_max.or(schedule.opt_max).is_none() {
            return Err(ScheduleError::new(
                "leave-at",
                "needs compile-max= or opt-max= too: it is about the last function of those",
            ));
        }
        if schedule.random_thresholds && (schedule.eager || schedule.osr_eager) {
            return Err(ScheduleError::new(
                "thresholds",
                "not with eager or osr-eager: those are thresholds too",
            ));
        }
        let numbered = schedule.opt_max.is_some() || schedule.fuel.is_some();
        if schedule.background && (numbered || schedule.delay.is_some()) {
            return Err(ScheduleError::new(
                "background",
                "not with delay=, opt-max= or fuel=: those are for runs that are all alike",
            ));
        }
        if schedule.delay.is_some() && numbered {
            return Err(ScheduleError::new(
                "delay",
                "not with opt-max= or fuel=: code is numbered as it is asked for",
            ));
        }
        if schedule.frames_max.is_some() && schedule.frames_every.is_none() {
            return Err(ScheduleError::new("frames-max", "needs frames= too: it is about the last of those"));
        }
        if schedule.frames_every.is_some() && schedule.tier == TierChoice::Opt {
            return Err(ScheduleError::new(
                "frames",
                "not with tier=opt: optimised code keeps no frames in memory",
            ));
        }
        Ok(schedule)
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tier={}", self.tier)?;
        for (set, word) in
            [(self.eager, ",eager"), (self.osr_eager, ",osr-eager"), (self.background, ",background")]
        {
            f.write_str(if set { word } else { "" })?;
        }
        if self.random_thresholds {
            f.write_str(",thresholds=random")?;
        }
        if let Some(sites) = &self.guards_at {
            write!(f, ",guards-at={sites}")?;
        }
        for (every, word) in [
            (self.exits_every, "exits"),
            (self.guards_every, "guards"),
            (self.invalidate, "invalidate"),
            (self.registers, "registers"),
            (self.compile_max, "compile-max"),
            (self.opt_max, "opt-max"),
            (self.leave_at, "leave-at"),
            (self.delay, "delay"),
            (self.compile_until, "compile-until"),
            (self.gc_every, "gc"),
        ] {
            if let Some(every) = every {
                write!(f, ",{word}={every}")?;
            }
        }
        if let Some(fuel) = self.fuel {
            write!(f, ",fuel={fuel}")?;
        }
        if let Some(pass) = self.pass_off {
            write!(f, ",off={}", pass.name())?;
        }
        for (set, word) in [
            (self.verify, ",verify"),
            (self.unchecked, ",unchecked"),
            (self.no_inline_caches, ",no-ic"),
            (self.no_jit_memory, ",no-jit-memory"),
        ] {
            f.write_str(if set { word } else { "" })?;
        }
        if let Some(every) = self.frames_every {
            write!(f, ",frames={every}")?;
        }
        if let Some(max) = self.frames_max {
            write!(f, ",frames-max={max}")?;
        }
        if let Some(fault) = self.fault {
            write!(f, ",fault={fault}")?;
        }
        match self.seed {
            Some(seed) => write!(f, ",seed={seed}"),
            None => Ok(()),
        }
    }
}

impl Schedule {
    /// Writes the schedule into an engine's settings, and plants its fault in the process.
    pub fn apply(&self, settings: &mut RuntimeSettings) {
        tierlock_fault::plant(self.fault);
        settings.baseline = self.tier != TierChoice::Interp;
        if self.eager || self.osr_eager {
            settings.baseline_threshold = 1;
        }
        if let Some(every) = self.gc_every {
            settings.heap.stress_every = every;
        }
        settings.heap.verify |= self.verify;
        settings.inline_caches &= !self.no_inline_caches;
        settings.refuse_executable_memory |= self.no_jit_memory;
        settings.optimise = matches!(self.tier, TierChoice::Opt | TierChoice::Auto);
        if self.eager || self.osr_eager {
            settings.opt_threshold = EAGER_OPT_THRESHOLD;
        }
        settings.background = match self.delay {
            Some(count) => Background::Delayed(count),
            None if self.background => Background::Thread,
            None => Background::Off,
        };
        settings.forced_guards = self.guards_every;
        let seed = self.seed.unwrap_or_default();
        settings.guard_sites = self.guards_at.as_ref().map(|sites| sites.by_seed(seed));
        settings.invalidate_every = self.invalidate;
        settings.registers_max = self.registers;
        settings.thresholds_seed = self.random_thresholds.then_some(seed);
        settings.opt_passes_off = self.pass_off.iter().map(|pass| pass.name().to_owned()).collect();
        settings.compile_max = self.compile_max;
        settings.opt_max = self.opt_max;
        settings.opt_fuel = self.fuel;
        settings.compile_until = self.compile_until.unwrap_or(u32::MAX);
        settings.opt_unchecked = self.unchecked;
        settings.leave_at = self.leave_at;
        settings.digest = self.frames_every.map(|every| (every, self.frames_max));
        settings.optimise &= self.frames_every.is_none();
        if let Some(every) = self.exits_every {
            settings.forced_exits = Some((every, seed));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        for text in [
            "tier=auto",
            "tier=interp,gc=13,verify",
            "tier=baseline,eager,osr-eager,no-ic",
            "tier=baseline,eager,exits=5,gc=7,seed=1",
            "tier=opt,eager,guards=7,gc=31,off=untag",
            "tier=baseline,eager,compile-max=0,leave-at=4294967295",
            "tier=opt,eager,compile-until=2100,gc=3,verify,unchecked",
            "tier=opt,eager,opt-max=3,leave-at=12,fuel=18446744073709551615,off=untag",
            "tier=opt,eager,background,guards=3",
            "tier=opt,osr-eager,delay=12,gc=7",
            "tier=opt,eager,guards-at=f@12,invalidate=3,registers=6",
            "tier=opt,eager,guards-at=*@0,guards=2",
            "tier=opt,thresholds=random,guards-at=5,seed=4",
            "tier=auto,no-jit-memory,seed=18446744073709551615",
            "tier=interp,frames=1,frames-max=12,seed=1",
        ] {
            let schedule: Schedule = text.parse().expect(text);
            assert_eq!(schedule.to_string(), text);
        }
        let schedule: Schedule = " verify , gc=7,tier=interp".parse().expect("any order, spaces");
        assert_eq!(schedule.to_string(), "tier=interp,gc=7,verify");
        assert_eq!("".parse::<Schedule>(), Ok(Schedule::default()));
    }

    #[test]
    fn a_bad_part_is_named() {
        for (text, part, why) in [
            ("tier=interp,eger", "eger", "unknown"),
            ("tier=turbo", "tier=turbo", "not a tier"),
            ("tier", "tier", "needs a value"),
            ("gc=0", "gc=0", "whole number"),
            ("exits=0", "exits=0", "whole number"),
            ("gc=-1", "gc=-1", "whole number"),
            ("leave-at=4294967296", "leave-at=4294967296", "whole number"),
            ("leave-at=1", "leave-at", "needs compile-max"),
            ("gc=4294967296", "gc=4294967296", "whole number"),
            ("seed=x", "seed=x", "whole number"),
            ("frames=0", "frames=0", "whole number"),
            ("frames-max=3", "frames-max", "needs frames="),
            ("tier=opt,frames=1", "frames", "no frames in memory"),
            ("background,opt-max=3", "background", "all alike"),
            ("background,delay=3", "background", "all alike"),
            ("delay=3,fuel=3", "delay", "numbered"),
            ("guards-at=f", "guards-at=f", "FUNCTION@OFFSET"),
            ("guards-at=f@x", "guards-at=f@x", "FUNCTION@OFFSET"),
            ("guards-at=0", "guards-at=0", "FUNCTION@OFFSET"),
            ("invalidate=0", "invalidate=0", "whole number"),
            ("registers=5", "registers=5", "from 6"),
            ("thresholds=3", "thresholds=3", "random"),
            ("eager,thresholds=random", "thresholds", "not with eager"),
            ("delay=0", "delay=0", "whole number"),
            ("eager=1", "eager=1", "takes no value"),
            ("eager,eager", "eager", "given twice"),
            ("tier=interp,", "", "unknown"),
        ] {
            let error = text.parse::<Schedule>().expect_err(text);
            assert_eq!(error.part, part, "{text}");
            assert!(error.why.contains(why), "{text}: {error}");
        }
    }
}
