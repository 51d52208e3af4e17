//! Blame: the single rewrite that makes functions wrong.
//!
//! Rewrites are counted, and the n-th is the same in every run, so halving finds the first with which things go wrong:
//! one less, and they are right.

use std::fmt;

use super::caught;
use crate::fuel::Fuel;
use crate::ir::Function;
use crate::passes::{self, PassSet};

/// Is shown a function behind each pass: the pass, the function, the rewrites made until then.
pub type Observe<'o> = dyn FnMut(&'static str, &Function, u64) + 'o;

/// What runs passes on a function, and shows the function after each.
pub type Optimise<'o> = dyn Fn(&mut Function, &mut Fuel, &mut Observe<'_>) + 'o;

/// The passes of a set, in their order.
pub fn pipeline(on: PassSet) -> impl Fn(&mut Function, &mut Fuel, &mut Observe<'_>) {
    move |function, fuel, observe| {
        passes::run_observed(function, on, fuel, true, &mut |pass, f, spent| observe(pass.name(), f, spent));
    }
}

/// Whose fault it is.
#[derive(Clone, Debug)]
pub struct Blame {
    /// The pass; unknown where it panicked, which the panic then says.
    pub pass: Option<&'static str>,
    /// The number of the rewrite, from 1, all functions together.
    pub rewrite: u64,
    /// How many there are.
    pub total: u64,
    /// The function before the pass.
    pub before: Function,
    /// The function behind it, or how the pass panicked.
    pub after: Result<Function, String>,
}

impl Blame {
    /// In a few words.
    pub fn brief(&self) -> String {
        let by = self.pass.map_or("a pass that panicked".to_string(), |pass| format!("pass {pass}"));
        format!("rewrite {} of {}, by {by}", self.rewrite, self.total)
    }
}

impl fmt::Display for Blame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.brief())?;
        match &self.after {
            Ok(after) => write!(f, ", which turned\n{}into\n{after}", self.before),
            Err(panic) => write!(f, ", of\n{}: {panic}", self.before),
        }
    }
}

/// What the passes make of functions with so much fuel, and how much of it they took; or how they panicked.
pub fn optimised(
    functions: &[Function],
    optimise: &Optimise<'_>,
    fuel: u64,
) -> Result<(Vec<Function>, u64), String> {
    caught(|| {
        let mut fuel = Fuel::limited(fuel);
        let mut functions = functions.to_vec();
        for function in &mut functions {
            optimise(function, &mut fuel, &mut |_, _, _| ());
        }
        (functions, fuel.spent())
    })
}

/// Finds the first rewrite with which functions are `wrong`, or with which a pass panics. There is none where they are
/// wrong without any, or right with all.
pub fn find(
    functions: &[Function],
    optimise: &Optimise<'_>,
    wrong: &mut dyn FnMut(&[Function]) -> bool,
) -> Option<Blame> {
    let mut is_wrong = |fuel: u64| match optimised(functions, optimise, fuel) {
        Ok((functions, _)) => wrong(&functions),
        Err(_) => true,
    };
    // Where all together panic, more fuel than is ever spent stands for their number until it is known.
    let spent = optimised(functions, optimise, u64::MAX).map(|(_, spent)| spent);
    let total = match &spent {
        Ok(spent) => *spent,
        Err(_) => {
            let mut most = 1;
            while most < 1 << 40 && !is_wrong(most) {
                most *= 2;
            }
            most
        }
    };
    if is_wrong(0) || !is_wrong(total) {
        return None;
    }
    let (mut good, mut bad) = (0, total);
    while bad - good > 1 {
        let middle = good.midpoint(bad);
        *if is_wrong(middle) { &mut bad } else { &mut good } = middle;
    }
    let mut fuel = Fuel::limited(bad);
    for function in functions {
        let mut function = function.clone();
        let mut before = function.clone();
        let mut found = None;
        let run = caught(|| {
            optimise(&mut function, &mut fuel, &mut |pass, after, spent| {
                if spent == bad && found.is_none() {
                    found = Some((pass, before.clone(), after.clone()));
                }
                before = after.clone();
            });
        });
        let total = spent.as_ref().map_or(bad, |spent| *spent);
        match (found, run) {
            (Some((pass, before, after)), _) => {
                return Some(Blame { pass: Some(pass), rewrite: bad, total, before, after: Ok(after) });
            }
            (None, Err(panic)) => {
                return Some(Blame { pass: None, rewrite: bad, total, before, after: Err(panic) });
            }
            (None, Ok(())) => {}
        }
    }
    None
}
