use super::{Cancel, Worker};
use std::sync::mpsc::{Receiver, channel};
use std::thread::yield_now;

const STACK_BYTES: usize = 256 << 10;

/// A worker that doubles what it is given, when it is told to go on, and tells when a result is ready.
fn doubling(capacity: usize) -> (Worker<u32, Option<u32>>, std::sync::mpsc::Sender<()>, Receiver<()>) {
    let (go, gone) = channel::<()>();
    let (ready, is_ready) = channel();
    let run = move |job: u32, cancel: &Cancel| {
        gone.recv().expect("the test says when");
        assert_ne!(job, 13, "an unlucky number");
        (!cancel.is_cancelled()).then_some(2 * job)
    };
    let worker = Worker::start(capacity, STACK_BYTES, run, move || ready.send(()).expect("the test waits"));
    (worker.expect("the system has a thread left"), go, is_ready)
}

#[test]
fn results_come_back_in_their_order() {
    let (worker, go, ready) = doubling(8);
    let ids = [1, 2, 3].map(|job| worker.submit(job).expect("there is room"));
    for _ in 0..3 {
        go.send(()).expect("it runs");
        ready.recv().expect("it is said");
    }
    let results: Vec<_> = worker.take().into_iter().map(|(id, result)| (id, result.ok().flatten())).collect();
    assert_eq!(results, [(ids[0], Some(2)), (ids[1], Some(4)), (ids[2], Some(6))]);
    assert!(worker.take().is_empty());
    assert_eq!(worker.under_way(), 0);
}

#[test]
fn what_is_too_much_is_given_back() {
    let (worker, go, ready) = doubling(1);
    worker.submit(1).expect("there is room");
    // The first no longer waits once it runs.
    let mut second = worker.submit(2);
    while second.is_err() {
        yield_now();
        second = worker.submit(2);
    }
    assert_eq!(worker.submit(3), Err(3));
    for _ in 0..2 {
        go.send(()).expect("it runs");
        ready.recv().expect("it is said");
    }
    assert_eq!(worker.take().len(), 2);
}

#[test]
fn what_is_cancelled_has_no_result() {
    let (worker, go, ready) = doubling(8);
    let ids = [1, 2, 3].map(|job| worker.submit(job).expect("there is room"));
    go.send(()).expect("it runs");
    ready.recv().expect("it is said");
    // One that is done, and one that waits or runs.
    worker.cancel(ids[0]);
    worker.cancel(ids[1]);
    for _ in 0..2 {
        let _ = go.send(());
    }
    ready.recv().expect("the third's is said");
    let results: Vec<_> = worker.take().into_iter().map(|(id, result)| (id, result.ok().flatten())).collect();
    assert_eq!(results, [(ids[2], Some(6))]);
}

#[test]
fn a_panic_is_a_result() {
    let (worker, go, ready) = doubling(8);
    for job in [13, 4] {
        worker.submit(job).expect("there is room");
        go.send(()).expect("it runs");
        ready.recv().expect("it is said");
    }
    let results: Vec<_> = worker.take().into_iter().map(|(_, result)| result.ok()).collect();
    assert_eq!(results, [None, Some(Some(8))]);
}

#[test]
fn the_thread_ends_with_the_worker() {
    let (worker, go, ready) = doubling(8);
    for job in [1, 2, 3] {
        worker.submit(job).expect("there is room");
    }
    drop(go);
    drop(worker);
    // Its end of the channel is gone with the thread.
    while ready.recv().is_ok() {}
}
