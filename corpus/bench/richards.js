// Benchmark: method calls and linked objects in the manner of an operating-system scheduler with queues of packets.
const LONGER = typeof rounds === 'number' ? rounds : 1;
const IDLE = 0, WORKER = 1, HANDLER = 2, DEVICE = 3;

class Packet {
  constructor(link, id, kind) {
    this.link = link;
    this.id = id;
    this.kind = kind;
    this.datum = 0;
    this.data = [0, 0, 0, 0];
  }

  // Appends this packet to a queue and gives the queue's head.
  addTo(queue) {
    this.link = null;
    if (queue === null) return this;
    let last = queue;
    while (last.link !== null) last = last.link;
    last.link = this;
    return queue;
  }
}

class Task {
  constructor(scheduler, id, priority, queue) {
    this.scheduler = scheduler;
    this.id = id;
    this.priority = priority;
    this.queue = queue;
    this.held = false;
    this.suspended = true;
    this.link = null;
  }

  isReady() {
    return !this.held && (!this.suspended || this.queue !== null);
  }

  step() {
    this.suspended = false;
    let packet = null;
    if (this.queue !== null) {
      packet = this.queue;
      this.queue = packet.link;
    }
    this.run(packet);
  }
}

class IdleTask extends Task {
  constructor(s, count) {
    super(s, IDLE, 0, null);
    this.count = count;
    this.seed = 1;
    this.suspended = false;
  }

  run() {
    this.count--;
    if (this.count === 0) {
      this.held = true;
      return;
    }
    const low = this.seed & 1;
    this.seed = low === 0 ? this.seed >> 1 : (this.seed >> 1) ^ 0xd008;
    this.scheduler.release(DEVICE + low);
  }
}

class WorkerTask extends Task {
  constructor(s, queue) {
    super(s, WORKER, 10, queue);
    this.target = HANDLER;
    this.letter = 0;
  }

  run(packet) {
    if (packet === null) {
      this.suspended = true;
      return;
    }
    packet.datum = 0;
    for (let i = 0; i < 4; i++) {
      this.letter = (this.letter % 26) + 1;
      packet.data[i] = 64 + this.letter;
    }
    this.scheduler.send(packet, this.target, this.id);
  }
}

class HandlerTask extends Task {
  constructor(s, queue) {
    super(s, HANDLER, 20, queue);
    this.work = null;
    this.device = null;
  }

  run(packet) {
    if (packet !== null) {
      if (packet.kind === 'work') this.work = packet.addTo(this.work);
      else this.device = packet.addTo(this.device);
    }
    if (this.work === null || (this.work.datum < 4 && this.device === null)) {
      this.suspended = true;
      return;
    }
    const work = this.work;
    if (work.datum === 4) {
      this.work = work.link;
      this.scheduler.send(work, WORKER, this.id);
      return;
    }
    const out = this.device;
    this.device = out.link;
    out.datum = work.data[work.datum++];
    this.scheduler.send(out, DEVICE + (out.datum & 1), this.id);
  }
}

class DeviceTask extends Task {
  constructor(s, id) {
    super(s, id, 30 + id, null);
    this.pending = null;
    this.written = 0;
  }

  run(packet) {
    if (packet !== null) {
      this.pending = packet.addTo(this.pending);
      this.held = true;
      return;
    }
    if (this.pending === null) {
      this.suspended = true;
      return;
    }
    const done = this.pending;
    this.pending = done.link;
    this.written = (this.written * 31 + done.datum) & 0xffffff;
    this.scheduler.send(done, HANDLER, this.id);
  }
}

class Scheduler {
  constructor() {
    this.tasks = [];
    this.list = null;
    this.sent = 0;
    this.steps = 0;
  }

  add(task) {
    this.tasks[task.id] = task;
    task.link = this.list;
    this.list = task;
  }

  release(id) {
    this.tasks[id].held = false;
  }

  send(packet, to) {
    this.sent++;
    const task = this.tasks[to];
    task.queue = packet.addTo(task.queue);
  }

  pick() {
    let best = null;
    for (let t = this.list; t !== null; t = t.link) {
      if (t.isReady() && (best === null || t.priority > best.priority)) best = t;
    }
    return best;
  }

  run() {
    for (let t = this.pick(); t !== null; t = this.pick()) {
      this.steps++;
      t.step();
    }
  }
}

let line = '';
for (let round = 0; round < 10 * LONGER; round++) {
  const s = new Scheduler();
  s.add(new IdleTask(s, 10000));
  s.add(new WorkerTask(s, new Packet(new Packet(null, WORKER, 'work'), WORKER, 'work')));
  let free = null;
  for (let i = 0; i < 6; i++) free = new Packet(free, DEVICE, 'device');
  s.add(new HandlerTask(s, free));
  s.add(new DeviceTask(s, DEVICE));
  s.add(new DeviceTask(s, DEVICE + 1));
  s.run();
  line = [s.steps, s.sent, s.tasks[DEVICE].written, s.tasks[DEVICE + 1].written].join(' ');
}
print('richards', line);
