//! Flags that several commands share.

use clap::Args;
use std::time::Duration;
use tierlock::{Engine, EngineBuilder, Schedule, TierChoice};

/// How the engine runs.
#[derive(Args, Clone, Debug, Default)]
pub struct EngineOptions {
    /// Tiers that may run code: interp, baseline, opt or auto. Not beside `--schedule`, which has a word for it.
    #[arg(long, value_name = "TIER", conflicts_with = "schedule")]
    tier: Option<TierChoice>,
    /// How to run, as `tier=interp,gc=13,verify`: the words are tier=, eager, osr-eager, exits=N, guards=N, guards-at=N (or FUNCTION@OFFSET, or *@OFFSET), invalidate=N, registers=N, thresholds=random, off=PASS, compile-max=N, opt-max=N, fuel=N, leave-at=OFFSET, background, delay=N, compile-until=N, gc=N, verify, unchecked, no-ic, no-jit-memory and seed=N.
    #[arg(long, value_name = "WORDS")]
    schedule: Option<Schedule>,
    /// Optimise on another thread, while the program goes on: when code is there differs from run to run then.
    #[arg(long)]
    background: bool,
    /// Look every property up in full.
    #[arg(long)]
    no_ic: bool,
    /// Stop the program after this time: milliseconds, or with a unit as in `2s` or `500ms`.
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    time_limit: Option<Duration>,
    /// Stop the program where its heap outgrows this: bytes, or with a unit as in `256M`.
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    memory_limit: Option<usize>,
}

impl EngineOptions {
    /// The schedule that the flags amount to.
    pub fn schedule(&self) -> Schedule {
        let mut schedule = self.schedule.clone().unwrap_or_default();
        if let Some(tier) = self.tier {
            schedule.tier = tier;
        }
        schedule.no_inline_caches |= self.no_ic;
        schedule.background |= self.background;
        schedule
    }

    /// A builder with these settings.
    pub fn builder(&self) -> EngineBuilder {
        self.builder_with(self.schedule())
    }

    /// As [`EngineOptions::builder`], by another schedule.
    pub fn builder_with(&self, schedule: Schedule) -> EngineBuilder {
        let mut builder = Engine::builder().schedule(schedule);
        if let Some(time) = self.time_limit {
            builder = builder.time_limit(time);
        }
        if let Some(bytes) = self.memory_limit {
            builder = builder.memory_limit(bytes);
        }
        builder
    }
}

fn parse_time(text: &str) -> Result<Duration, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let per_second = match unit {
        "" | "ms" => 1e3,
        "s" => 1.0,
        _ => return Err(format!("unknown unit `{unit}`: ms, s")),
    };
    let number: f64 = number.parse().map_err(|_| "not a number".to_owned())?;
    Duration::try_from_secs_f64(number / per_second).map_err(|error| error.to_string())
}

fn parse_size(text: &str) -> Result<usize, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let shift = match unit {
        "" => 0,
        "K" => 10,
        "M" => 20,
        "G" => 30,
        _ => return Err(format!("unknown unit `{unit}`: K, M, G")),
    };
    let number: usize = number.parse().map_err(|_| "not a whole number".to_owned())?;
    number.checked_mul(1 << shift).ok_or_else(|| "too large".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_sizes() {
        assert_eq!(parse_time("250"), Ok(Duration::from_millis(250)));
        assert_eq!(parse_time("1.5s"), Ok(Duration::from_millis(1500)));
        assert_eq!(parse_size("64M"), Ok(64 << 20));
        assert_eq!(parse_size("123"), Ok(123));
        for bad in ["", "x", "5m", "-1s", "1.2.3s"] {
            assert!(parse_time(bad).is_err(), "{bad}");
        }
        for bad in ["", "M", "1.5M", "99999999999G", "5KB"] {
            assert!(parse_size(bad).is_err(), "{bad}");
        }
    }
}
