//! Every order in which the owner's steps and the thread's can follow each other, as the model checker makes them: `cargo xtask ci loom`.
#![cfg(loom)]

use loom::sync::Arc;
use loom::sync::atomic::{AtomicUsize, Ordering};
use tierlock_handoff::{Cancel, JobId, Worker};

type Doubling = Worker<u32, u32>;

/// A worker that doubles, and the limit word that it trips when a result is ready: 0 says so, as in the engine.
fn doubling(capacity: usize) -> (Doubling, Arc<AtomicUsize>) {
    let limit = Arc::new(AtomicUsize::new(1));
    let trips = limit.clone();
    let run = |job: u32, _: &Cancel| 2 * job;
    let ready = move || trips.store(0, Ordering::SeqCst);
    (Worker::start(capacity, 0, run, ready).expect("loom has a thread left"), limit)
}

/// What the engine does at a safepoint: looks at the limit word, sets it back, then takes.
fn poll(worker: &Doubling, limit: &AtomicUsize, seen: &mut Vec<(JobId, u32)>) {
    if limit.load(Ordering::SeqCst) == 0 {
        limit.store(1, Ordering::SeqCst);
        seen.extend(worker.take().into_iter().map(|(id, result)| (id, result.ok().expect("nothing panics"))));
    }
}

#[test]
fn every_result_is_noticed_once() {
    loom::model(|| {
        let (worker, limit) = doubling(2);
        let ids = [worker.submit(1), worker.submit(2)].map(|id| id.expect("there is room"));
        let mut seen = Vec::new();
        while seen.len() < 2 {
            poll(&worker, &limit, &mut seen);
            loom::thread::yield_now();
        }
        assert_eq!(seen, [(ids[0], 2), (ids[1], 4)]);
        assert!(worker.take().is_empty());
    });
}

#[test]
fn what_is_cancelled_never_comes() {
    loom::model(|| {
        let (worker, limit) = doubling(2);
        let first = worker.submit(1).expect("there is room");
        let second = worker.submit(2).expect("there is room");
        let mut seen = Vec::new();
        worker.cancel(first);
        while seen.is_empty() {
            poll(&worker, &limit, &mut seen);
            loom::thread::yield_now();
        }
        assert_eq!(seen, [(second, 4)]);
        assert_eq!(worker.under_way(), 0);
    });
}

#[test]
fn a_job_that_is_taken_first_cannot_be_cancelled_any_more() {
    loom::model(|| {
        let (worker, limit) = doubling(1);
        let id = worker.submit(1).expect("there is room");
        let mut seen = Vec::new();
        poll(&worker, &limit, &mut seen);
        let before = seen.len();
        worker.cancel(id);
        seen.extend(worker.take().into_iter().map(|(id, result)| (id, result.ok().expect("nothing panics"))));
        assert_eq!(seen.len(), before);
    });
}

#[test]
fn it_ends_wherever_it_is() {
    loom::model(|| {
        let (worker, _limit) = doubling(2);
        worker.submit(1).expect("there is room");
        worker.submit(2).expect("there is room");
        drop(worker);
    });
    loom::model(|| drop(doubling(1)));
}
