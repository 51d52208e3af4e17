// The page: reads the data, shows one compilation at one stage, and joins everything that belongs together.
//
// Whatever can be pointed at is an item with keys, from the coarsest to the finest: source line, place in the bytecode, node of the graph, instruction of the IR, selected
// instruction. Two items belong together if they agree in the coarser one's finest key: so a source line lights everything made of it, and a machine instruction the one
// line, node and instruction that it comes from.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const $ = (id) => document.getElementById(id);
  const LEVELS = 5;
  const CHARS_MAX = 96;
  const LINE = 16;
  let of, stage = 0, zoom = 1, pinned = null, mode = 'control', tab = 'machine';
  let items = [], index = [], finds = [], findAt = -1;
  let placeLine = new Map();

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const svg = (tag, attributes, text) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const measure = () => {
    const probe = svg('svg', { width: 10, height: 10 });
    const text = svg('text', {}, 'm'.repeat(100));
    probe.append(text);
    $('canvas').append(probe);
    const width = text.getComputedTextLength() / 100;
    probe.remove();
    return width || 7.3;
  };

  // Items and what joins them.

  const keysOf = ([bytecode, node, inst, code]) => {
    let line = bytecode === null ? null : placeLine.get(bytecode) ?? null;
    if (of.inst_lines && inst !== null) line = of.inst_lines[inst] ?? null;
    return [line, bytecode, node, inst, code];
  };
  const finest = (keys) => {
    for (let level = LEVELS - 1; level >= 0; level--) if (keys[level] !== null) return level;
    return -1;
  };
  const add = (element, keys, about) => {
    const item = { element, keys, level: finest(keys), ...about };
    element.item = item;
    items.push(item);
    keys.forEach((key, level) => {
      if (key === null) return;
      const known = index[level].get(key);
      if (known) known.push(item);
      else index[level].set(key, [item]);
    });
    return item;
  };
  const related = (item) => {
    const all = new Set();
    if (item.level < 0) return all;
    for (const other of index[item.level].get(item.keys[item.level]) || []) all.add(other);
    for (let level = 0; level < item.level; level++) {
      if (item.keys[level] === null) continue;
      for (const other of index[level].get(item.keys[level]) || []) if (other.level === level) all.add(other);
    }
    return all;
  };
  let lit = [];
  const light = (item) => {
    for (const other of lit) other.element.classList.remove('lit', 'near', 'pinned');
    lit = [];
    document.querySelectorAll('#canvas .flow, #intervals .cursor').forEach((element) => element.remove());
    if (pinned) {
      pinned.element.classList.add('pinned');
      lit.push(pinned);
    }
    if (!item) return status(null);
    for (const other of related(item)) {
      other.element.classList.add(other.level >= item.level ? 'lit' : 'near');
      lit.push(other);
    }
    item.element.classList.add('lit');
    lit.push(item);
    flows(item);
    cursor(item);
    status(item);
  };
  // Brings what belongs to an item into view in the panels that it is not in.
  const reveal = (item) => {
    const done = new Set([item.panel]);
    const all = [...related(item)].sort((a, b) => a.order - b.order);
    for (const other of all) {
      if (done.has(other.panel)) continue;
      done.add(other.panel);
      scrollTo(other);
    }
  };
  const scrollTo = (item) => {
    const panel = item.element.closest('.list, #canvas');
    if (!panel || panel.hidden) return;
    const [own, box] = [item.element.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (own.top < box.top + 10 || own.bottom > box.bottom - 10) panel.scrollTop += own.top - box.top - box.height / 2;
    if (panel.id === 'canvas' && (own.left > box.right - 60 || own.left < box.left)) panel.scrollLeft += own.left - box.left - 60;
  };
  const centre = (item) => {
    const panel = item.element.closest('.list, #canvas');
    if (!panel) return;
    const [own, box] = [item.element.getBoundingClientRect(), panel.getBoundingClientRect()];
    panel.scrollLeft += own.left + own.width / 2 - box.left - box.width / 2;
    panel.scrollTop += own.top + own.height / 2 - box.top - box.height / 2;
  };
  const pin = (item) => {
    pinned = pinned === item ? null : item;
    light(pinned || item);
    if (pinned) reveal(pinned);
    if (mode === 'data') draw();
    if (item.state !== undefined && item.state !== null && tab === 'states') states(item.state);
  };
  const listen = (root) => {
    root.addEventListener('pointerover', (event) => {
      const element = event.target.closest('.row.has, .line, .span');
      if (element && element.item) light(element.item);
    });
    root.addEventListener('pointerleave', () => light(pinned));
    root.addEventListener('click', (event) => {
      const value = event.target.closest('.value');
      const element = event.target.closest('.row.has, .line, .span');
      if (value) goToValue(value.textContent);
      else if (element && element.item) pin(element.item);
    });
  };
  const status = (item) => {
    if (!item) return void ($('status').textContent = 'Point at a line to see what belongs to it; press to keep it. ← and → step through the stages, / searches, Esc lets go.');
    const [line, bytecode, node, inst, code] = item.keys;
    const words = [];
    if (line !== null) words.push(`line ${line}`);
    if (bytecode !== null) {
      const [frame, offset] = bytecode.split('@');
      words.push(`bytecode @${offset}${frame === '0' ? '' : ` of ${of.frames[frame].name}`}`);
    }
    if (node !== null) words.push(`node n${node}`);
    if (inst !== null) words.push(`IR inst${inst}`);
    if (code !== null) words.push(`selected @${code}`);
    const machine = [...related(item)].filter((other) => other.panel === 'machine');
    if (machine.length) words.push(`${machine.length} machine instruction${machine.length === 1 ? '' : 's'}, ${machine.reduce((sum, other) => sum + other.bytes, 0)} bytes`);
    if (item.about) words.push(item.about);
    $('status').textContent = words.join(' · ');
  };

  // Lists.

  const row = (list, cells, keys, about) => {
    const element = make('div', 'row');
    for (const [className, text] of cells) element.append(make('span', className, text));
    list.append(element);
    const item = add(element, keys, { order: items.length, ...about });
    if (item.level >= 0) element.classList.add('has');
    return element;
  };
  const fill = () => {
    items = [];
    index = Array.from({ length: LEVELS }, () => new Map());
    placeLine = new Map();
    for (const list of ['source', 'bytecode', 'machine', 'intervals', 'states', 'inlining']) $(list).replaceChildren();
    (of.frames || []).forEach((frame, at) => frame.bytecode.forEach(([offset, , line]) => line && placeLine.set(`${at}@${offset}`, line)));
    of.source.forEach((text, at) => row($('source'), [['a', at + 1], ['t', text]], [at + 1, null, null, null, null], { panel: 'source' }).classList.add('plain'));
    (of.frames || []).forEach((frame, at) => {
      const caller = frame.caller ? `, built into ${of.frames[frame.caller[0]].name} at @${frame.caller[1]}` : '';
      $('bytecode').append(make('div', 'row head', `${frame.name}${caller}`));
      for (const [offset, text, line] of frame.bytecode) {
        const keys = [line || null, `${at}@${offset}`, null, null, null];
        row($('bytecode'), [['a', offset], ['t', text]], keys, { panel: 'bytecode' });
      }
    });
    let kind = '';
    const heads = { frame: 'The frame', code: 'Code', rare: 'Rarely needed', stub: 'Stubs of exits' };
    let exit = null;
    for (const line of of.machine) {
      const part = heads[line.kind] ? line.kind : kind === 'frame' ? 'frame' : 'code';
      if (part !== kind) $('machine').append(make('div', 'row head', heads[(kind = part)]));
      if (line.kind === 'stub' && line.x !== exit) {
        exit = line.x;
        $('machine').append(make('div', 'row head', `#${exit} ${exitText(exit)}`));
      }
      const note = line.kind === 'stub' ? '' : line.n;
      const about = line.x === null || line.kind === 'stub' ? '' : exitText(line.x);
      const element = row($('machine'), [['a', line.o.toString(16)], ['b', line.b], ['t', line.t], ['n', note]], keysOf(line.k), { panel: 'machine', bytes: line.b.length / 2, about });
      element.classList.add(line.x !== null && line.kind === 'code' ? 'guard' : line.kind);
      element.title = [note, about].filter(Boolean).join('\n');
    }
    intervals();
    states(null);
    for (const line of of.inlining || []) $('inlining').append(make('div', 'row plain', line));
    $('bytecode-panel').hidden = !of.frames;
    $('left').classList.toggle('one', !of.frames);
    tabs();
  };
  const exitText = (at) => {
    const exit = of.exits && of.exits[at];
    if (!exit) return '';
    const frames = exit.frames.map(([name, offset, line, column]) => `${name} @${offset} (${line}:${column})`);
    return `${exit.kind}: T1 goes on in ${frames.join(' > ')}`;
  };

  // Tabs of the right side.

  const tabs = () => {
    const wanted = [['machine', `Machine code, ${of.bytes} bytes`], ['intervals', 'Live intervals']];
    if (of.states) wanted.push(['states', 'Frame states']);
    if (of.inlining && of.inlining.length) wanted.push(['inlining', 'Built in']);
    if (!wanted.some(([name]) => name === tab)) tab = 'machine';
    $('tabs').replaceChildren(...wanted.map(([name, text]) => {
      const button = make('button', '', text);
      button.type = 'button';
      button.role = 'tab';
      button.id = `tab-${name}`;
      button.setAttribute('aria-selected', name === tab);
      button.addEventListener('click', () => {
        tab = name;
        tabs();
        if (pinned && pinned.state !== null && pinned.state !== undefined) states(pinned.state);
        light(pinned);
        if (pinned) reveal(pinned);
      });
      return button;
    }));
    for (const list of document.querySelectorAll('.tab')) list.hidden = list.id !== tab;
  };
  const hue = (name) => {
    if (name === 'memory') return null;
    let sum = 0;
    for (const c of name) sum = (sum * 31 + c.charCodeAt(0)) % 360;
    return `hsl(${(sum * 47) % 360} 55% 55%)`;
  };
  // Pixels of an instruction: so many that all fit, within limits.
  let STEP = 5;
  const intervals = () => {
    const all = [...of.intervals].sort((a, b) => a.parts[0][0] - b.parts[0][0]);
    const insts = Math.max(1, ...all.flatMap((interval) => interval.parts.map((part) => part[1]))) / 4;
    STEP = Math.max(1.8, Math.min(8, ($('right').clientWidth - 85) / insts));
    const width = insts * STEP;
    const height = all.length * 15 + 24;
    const root = svg('svg', { width: width + 70, height });
    const allocated = of.stages.find((other) => other.name === 'regalloc');
    let labelled = 0;
    for (const block of allocated ? allocated.blocks : []) {
      const codes = block.lines.map((line) => line.k[3]).filter((code) => code !== null);
      if (!codes.length) continue;
      const x = 55 + Math.min(...codes) * STEP;
      root.append(svg('line', { x1: x, x2: x, y1: 12, y2: height, stroke: 'var(--rule)' }));
      if (x < labelled) continue;
      labelled = x + 8 + 7 * block.name.length;
      root.append(svg('text', { x: x + 2, y: 10 }, block.name));
    }
    all.forEach((interval, at) => {
      const y = 18 + at * 15;
      root.append(svg('text', { x: 2, y: y + 10 }, interval.name));
      for (const [start, end, place] of interval.parts) {
        const width = Math.max(2, ((end - start) * STEP) / 4 - 1);
        const bar = svg('rect', { x: 55 + (start * STEP) / 4, y: y + 1, width, height: 12, rx: 2, class: `span ${place === 'memory' ? 'memory' : ''}` });
        const color = hue(place);
        if (color) bar.setAttribute('fill', color);
        bar.append(svg('title', {}, `${interval.name} in ${place}, @${Math.floor(start / 4)} to @${Math.ceil(end / 4)}`));
        root.append(bar);
        if (width > place.length * 7 && color) root.append(svg('text', { x: 57 + (start * STEP) / 4, y: y + 11, 'pointer-events': 'none' }, place));
        add(bar, [null, null, null, null, null], { panel: 'intervals', order: items.length, value: interval.name, about: `${interval.name} in ${place}` });
      }
    });
    $('intervals').replaceChildren(root);
  };
  const cursor = (item) => {
    const codes = [...related(item), item].map((other) => other.keys[4]).filter((code) => code !== null);
    const root = $('intervals').firstElementChild;
    if (!codes.length || !root || tab !== 'intervals') return;
    for (const code of new Set(codes)) {
      const x = 56 + code * STEP;
      root.append(svg('line', { class: 'cursor', x1: x, x2: x, y1: 12, y2: root.getAttribute('height') }));
    }
  };
  const place = (frame, offset) => {
    const line = placeLine.get(`${frame}@${offset}`);
    return `${of.frames[frame].name} @${offset}${line ? ` (line ${line})` : ''}`;
  };
  const states = (at) => {
    if (!of.states) return;
    const box = make('div', 'states');
    if (at === null) {
      box.append(make('p', '', 'A node that may leave has a frame state: where T1 goes on, and what is in its registers. Press such a node in the graph, or look at what each exit of the machine code does:'));
      of.exits.forEach((exit, number) => {
        box.append(make('h3', '', `#${number} ${exitText(number)}`));
        const table = make('table');
        for (const [frame, register, rep, where] of exit.values) {
          const line = make('tr');
          line.append(make('th', '', `${exit.frames[frame][0]} r${register}`), make('td', '', where), make('td', '', rep));
          table.append(line);
        }
        box.append(table);
      });
    }
    for (let next = at; next !== null; next = of.states[next].caller) {
      const state = of.states[next];
      box.append(make('h3', '', `s${next}: ${place(state.frame, state.offset)}`));
      const table = make('table');
      for (const [register, node] of state.values) {
        const line = make('tr');
        line.append(make('th', '', `r${register}`), make('td', 'value', node), make('td', '', textOf(node)));
        table.append(line);
      }
      box.append(table);
      if (state.caller !== null) box.append(make('p', '', 'which was called by'));
    }
    $('states').replaceChildren(box);
  };
  const textOf = (name) => {
    for (const block of graphStage().blocks) for (const line of block.lines) if (line.d.includes(name)) return line.t;
    return '';
  };
  const graphStage = () => (of.stages[stage].kind === 'graph' ? of.stages[stage] : of.stages.filter((other) => other.kind === 'graph').pop() || of.stages[0]);
  const goToValue = (name) => {
    const item = items.find((other) => other.panel === 'canvas' && other.defs && other.defs.includes(name));
    if (!item) return;
    if (pinned !== item) pin(item);
    scrollTo(item);
  };

  // The stage.

  let char = 7.3;
  const short = (text) => (text.length > CHARS_MAX ? `${text.slice(0, CHARS_MAX - 1)}…` : text);
  const before = () => {
    const own = of.stages[stage];
    const last = of.stages[stage - 1];
    if (!last || last.kind !== own.kind || own.name === 'regalloc') return null;
    return new Set(last.blocks.flatMap((block) => block.lines.map((line) => line.t)));
  };
  const drawLine = (group, line, x, y, width, known) => {
    const moved = /^(move|spill|reload|remat): /.test(line.t);
    const isNew = known && !known.has(line.t);
    const element = svg('g', { class: `line${isNew ? ' new' : ''}${line.s === null ? '' : ' state'}${moved ? ' moved' : ''}` });
    element.append(svg('rect', { class: 'hit', x: x + 4, y: y - 12, width: width - 8, height: LINE, rx: 2 }));
    element.append(svg('rect', { class: 'bar', x: x + 1.5, y: y - 11, width: 3, height: LINE - 3 }));
    element.append(svg('text', { x: x + 10, y }, short(line.t)));
    if (line.t.length > CHARS_MAX) element.append(svg('title', {}, line.t));
    group.append(element);
    add(element, keysOf(line.k), { panel: 'canvas', order: items.length, defs: line.d, uses: line.u, state: line.s, x: x + 6, right: x + width - 6, y: y - 4, text: line.t });
  };
  const clear = () => {
    items = items.filter((item) => item.panel !== 'canvas');
    for (const level of index) for (const [key, list] of level) level.set(key, list.filter((item) => item.panel !== 'canvas'));
  };
  const draw = () => {
    const keep = pinned && pinned.panel === 'canvas' ? pinned.text : null;
    const focus = pinned;
    clear();
    const root = svg('svg', {});
    const defs = svg('defs', {});
    for (const [id, color] of [['arrow', '--quiet'], ['arrow-yes', '--good'], ['arrow-no', '--bad'], ['arrow-back', '--loop'], ['arrow-flow', '--accent'], ['arrow-to', '--guard']]) {
      const marker = svg('marker', { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse', markerUnits: 'userSpaceOnUse' });
      marker.append(svg('path', { d: 'M0,0 L8,4 L0,8 z', style: `fill:var(${color})` }));
      defs.append(marker);
    }
    root.append(defs);
    const size = mode === 'control' ? drawControl(root) : drawData(root, focus);
    root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    root.size = size;
    $('canvas').replaceChildren(root);
    scale();
    if (keep) pinned = items.find((item) => item.panel === 'canvas' && item.text === keep) || null;
    const own = of.stages[stage];
    const lines = own.blocks.reduce((sum, block) => sum + block.lines.length, 0);
    const known = before();
    const now = new Set(own.blocks.flatMap((block) => block.lines.map((line) => line.t)));
    const fresh = known ? [...now].filter((text) => !known.has(text)).length : 0;
    const gone = known ? [...known].filter((text) => !now.has(text)).length : 0;
    $('stage-title').textContent = `${own.name}: ${own.blocks.length} blocks, ${lines} lines${known ? `, ${fresh} new, ${gone} gone` : ''}`;
    document.querySelectorAll('#stages button').forEach((button, at) => button.setAttribute('aria-selected', at === stage));
    const selected = $('stages').children[stage];
    if (selected) selected.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    light(pinned);
    search();
  };
  const drawControl = (root) => {
    const known = before();
    const blocks = of.stages[stage].blocks;
    const heads = blocks.map((block) => `${block.name}${block.depth ? `  loop depth ${block.depth}` : ''}`);
    const sizes = blocks.map((block, at) => ({
      w: Math.max(90, 22 + char * Math.min(CHARS_MAX, Math.max(heads[at].length + short(block.note).length + 3, ...block.lines.map((line) => line.t.length)))),
      h: 27 + LINE * block.lines.length,
    }));
    const edges = blocks.flatMap((block, from) => block.succs.map((to) => [from, to]));
    const kinds = blocks.flatMap((block) => block.succs.map((_, at) => (block.succs.length === 2 ? ['yes', 'no'][at] : '')));
    const layout = layered(sizes, edges, 34);
    layout.edges.forEach((edge, at) => {
      const kind = edge.back ? 'back' : kinds[at];
      const arrow = { class: `edge ${kind}`, d: edge.path };
      const marker = `url(#arrow${kind ? `-${kind}` : ''})`;
      arrow[edge.back && edges[at][0] !== edges[at][1] ? 'marker-start' : 'marker-end'] = marker;
      root.append(svg('path', arrow));
    });
    blocks.forEach((block, at) => {
      const [{ x, y }, { w, h }] = [layout.nodes[at], sizes[at]];
      const group = svg('g', { class: `block${block.cold ? ' cold' : ''}${block.depth ? ' loop' : ''}` });
      group.append(svg('rect', { x, y, width: w, height: h, rx: 5 }));
      group.append(svg('text', { class: 'title', x: x + 8, y: y + 15 }, heads[at]));
      if (block.note) group.append(svg('text', { class: 'note', x: x + 8 + char * (heads[at].length + 2), y: y + 15 }, short(block.note)));
      block.lines.forEach((line, number) => drawLine(group, line, x, y + 33 + LINE * number, w, known));
      root.append(group);
    });
    return layout;
  };
  // Lines as a graph of what computes with what: around the one that is kept, or all if that is not too many.
  const AROUND = 3;
  const DATA_MAX = 140;
  const drawData = (root, focus) => {
    const known = before();
    const all = of.stages[stage].blocks.flatMap((block) => block.lines);
    const definer = new Map();
    all.forEach((line, at) => line.d.forEach((name) => definer.set(name, at)));
    const from = all.map((line) => line.u.map((name) => definer.get(name)).filter((at) => at !== undefined));
    const to = all.map(() => []);
    from.forEach((list, at) => list.forEach((other) => to[other].push(at)));
    let shown = new Set();
    const centre = focus ? all.findIndex((line) => focus.text === line.t || finestMatch(focus, keysOf(line.k))) : -1;
    if (centre >= 0) {
      shown.add(centre);
      for (const near of [from, to]) {
        let edge = [centre];
        for (let step = 0; step < AROUND && shown.size < DATA_MAX; step++) {
          edge = edge.flatMap((at) => near[at]).filter((at) => !shown.has(at));
          edge.slice(0, DATA_MAX).forEach((at) => shown.add(at));
        }
      }
    } else shown = new Set(all.map((_, at) => at).filter((at) => from[at].length || to[at].length).slice(0, DATA_MAX));
    const list = [...shown].sort((a, b) => a - b);
    const number = new Map(list.map((at, index) => [at, index]));
    const sizes = list.map((at) => ({ w: 24 + char * Math.min(CHARS_MAX, all[at].t.length), h: 24 }));
    const edges = [];
    for (const at of list) for (const other of new Set(from[at])) if (number.has(other)) edges.push([number.get(other), number.get(at)]);
    const layout = layered(sizes, edges, 22);
    layout.edges.forEach((edge) => {
      const arrow = { class: `edge ${edge.back ? 'back' : ''}`, d: edge.path };
      arrow[edge.back ? 'marker-start' : 'marker-end'] = `url(#arrow${edge.back ? '-back' : ''})`;
      root.append(svg('path', arrow));
    });
    list.forEach((at, index) => {
      const [{ x, y }, { w, h }] = [layout.nodes[index], sizes[index]];
      const group = svg('g', { class: 'block' });
      group.append(svg('rect', { x, y, width: w, height: h, rx: 11 }));
      drawLine(group, all[at], x, y + 16, w, known);
      root.append(group);
    });
    return layout;
  };
  const finestMatch = (item, keys) => item.level >= 2 && item.keys[item.level] === keys[item.level];
  // Arrows to what the line uses and from what uses it, where those are drawn as well.
  const flows = (item) => {
    const root = $('canvas').firstElementChild;
    if (!root || mode === 'data') return;
    let own = item;
    if (item.panel !== 'canvas') own = [...related(item)].find((other) => other.panel === 'canvas' && other.level === item.level);
    if (!own || !own.defs) return;
    const arrow = (a, b, kind) => {
      const side = Math.abs(a.x - b.x) < 400 ? -Math.min(60, 16 + Math.abs(a.y - b.y) / 8) : 0;
      const [x1, x2] = side ? [a.x, b.x] : a.x < b.x ? [a.right, b.x] : [a.x, b.right];
      const bend = side || (a.x < b.x ? 40 : -40);
      root.append(svg('path', { class: `flow ${kind}`, d: `M${x1},${a.y} C${x1 + bend},${a.y} ${x2 + (side || -bend)},${b.y} ${x2},${b.y}`, 'marker-end': `url(#arrow-${kind || 'flow'})` }));
    };
    for (const other of items) {
      if (other.panel !== 'canvas' || other === own) continue;
      if (other.defs.some((name) => own.uses.includes(name))) arrow(other, own, '');
      if (own.defs.some((name) => other.uses.includes(name))) arrow(own, other, 'to');
    }
  };
  const scale = () => {
    const root = $('canvas').firstElementChild;
    root.setAttribute('width', root.size.width * zoom);
    root.setAttribute('height', root.size.height * zoom);
  };
  const zoomTo = (next, x, y) => {
    const canvas = $('canvas');
    const old = zoom;
    zoom = Math.min(3, Math.max(0.08, next));
    const [cx, cy] = [x ?? canvas.clientWidth / 2, y ?? canvas.clientHeight / 2];
    const [left, top] = [(canvas.scrollLeft + cx) / old, (canvas.scrollTop + cy) / old];
    scale();
    canvas.scrollLeft = left * zoom - cx;
    canvas.scrollTop = top * zoom - cy;
  };
  const fit = () => {
    const [canvas, root] = [$('canvas'), $('canvas').firstElementChild];
    zoomTo(Math.min(1, (canvas.clientWidth - 4) / root.size.width, (canvas.clientHeight - 4) / root.size.height));
    canvas.scrollTo(0, 0);
  };
  const home = () => {
    const canvas = $('canvas');
    const first = canvas.querySelector('.block > rect');
    if (!first) return;
    const x = Number(first.getAttribute('x')) + Number(first.getAttribute('width')) / 2;
    canvas.scrollLeft = x * zoom - canvas.clientWidth / 2;
    canvas.scrollTop = 0;
  };
  const step = (to) => {
    const next = Math.min(of.stages.length - 1, Math.max(0, to));
    if (next === stage) return;
    const kept = pinned;
    stage = next;
    draw();
    // What was kept in another stage goes on in this one, if something of it is left.
    if (kept && !pinned) {
      const match = items.find((item) => item.panel === kept.panel && item.level === kept.level && item.keys[item.level] === kept.keys[kept.level]);
      pinned = match || (kept.panel === 'canvas' ? null : kept);
      light(pinned);
    }
    if (pinned) reveal(pinned);
  };
  const chooseStages = () => {
    $('stages').replaceChildren(...of.stages.map((own, at) => {
      const last = of.stages[at - 1];
      const made = last ? own.rewrites - last.rewrites : own.rewrites;
      const button = make('button', `${own.kind}${last && last.kind === own.kind && made === 0 && own.kind === 'ir' ? ' same' : ''}`, own.name);
      button.type = 'button';
      button.role = 'tab';
      const lines = own.blocks.reduce((sum, block) => sum + block.lines.length, 0);
      button.append(make('small', '', `${lines} lines${made ? `, ${made} rewrites` : ''}`));
      button.addEventListener('click', () => step(at));
      return button;
    }));
  };

  // Search.

  const search = () => {
    for (const item of finds) item.element.classList.remove('seek', 'at');
    const wanted = $('search').value.trim().toLowerCase();
    finds = wanted ? items.filter((item) => (item.text || item.element.textContent).toLowerCase().includes(wanted)) : [];
    for (const item of finds) item.element.classList.add('seek');
    findAt = Math.min(findAt, finds.length - 1);
    $('found').textContent = wanted ? `${finds.length} found` : '';
  };
  const next = (by) => {
    if (!finds.length) return;
    if (finds[findAt]) finds[findAt].element.classList.remove('at');
    findAt = (findAt + by + finds.length) % finds.length;
    const item = finds[findAt];
    item.element.classList.add('at');
    scrollTo(item);
    light(item);
    $('found').textContent = `${findAt + 1} of ${finds.length}`;
  };

  const open = (at) => {
    of = data.compilations[at];
    stage = 0;
    pinned = null;
    const spills = of.machine.filter((line) => line.kind === 'spill').length;
    const reloads = of.machine.filter((line) => line.kind === 'reload').length;
    const exits = of.exits ? `, ${of.exits.length} exits` : '';
    $('facts').textContent = `${of.target}, ${of.bytes} bytes, frame ${of.frame} bytes${exits}, ${spills} spills, ${reloads} reloads`;
    chooseStages();
    fill();
    draw();
    home();
    const first = items.find((item) => item.panel === 'bytecode' && item.keys[0] !== null);
    const line = first && items.find((item) => item.panel === 'source' && item.keys[0] === first.keys[0]);
    if (line) $('source').scrollTop = Math.max(0, line.element.offsetTop - $('source').offsetTop - 40);
  };

  char = measure();
  data.compilations.forEach((compilation, at) => $('compilation').append(new Option(compilation.title, at)));
  $('compilation').closest('label').hidden = data.compilations.length < 2;
  for (const panel of ['source', 'bytecode', 'machine', 'canvas', 'states', 'intervals']) listen($(panel));
  $('compilation').addEventListener('change', (event) => open(Number(event.target.value)));
  $('back').addEventListener('click', () => step(stage - 1));
  $('on').addEventListener('click', () => step(stage + 1));
  $('in').addEventListener('click', () => zoomTo(zoom * 1.25));
  $('out').addEventListener('click', () => zoomTo(zoom / 1.25));
  $('fit').addEventListener('click', fit);
  for (const own of ['control', 'data']) {
    $(`mode-${own}`).addEventListener('click', () => {
      mode = own;
      for (const other of ['control', 'data']) $(`mode-${other}`).setAttribute('aria-pressed', other === mode);
      draw();
      home();
      if (pinned) centre(pinned);
    });
  }
  $('search').addEventListener('input', () => {
    findAt = -1;
    search();
  });
  $('search').addEventListener('keydown', (event) => {
    if (event.key === 'Enter') next(event.shiftKey ? -1 : 1);
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.matches('input, select');
    if (event.key === 'Escape') {
      $('search').value = '';
      $('search').blur();
      pinned = null;
      search();
      light(null);
    } else if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === 'ArrowLeft') step(stage - 1);
    else if (event.key === 'ArrowRight') step(stage + 1);
    else if (event.key === '/') $('search').focus();
    else return;
    event.preventDefault();
  });
  const canvas = $('canvas');
  canvas.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = canvas.getBoundingClientRect();
    zoomTo(zoom * Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  let drag = null;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && !event.target.closest('.line')) drag = [event.clientX, event.clientY, canvas.scrollLeft, canvas.scrollTop];
  });
  window.addEventListener('pointermove', (event) => {
    if (!drag) return;
    canvas.classList.add('drag');
    canvas.scrollLeft = drag[2] - (event.clientX - drag[0]);
    canvas.scrollTop = drag[3] - (event.clientY - drag[1]);
  });
  window.addEventListener('pointerup', () => {
    drag = null;
    canvas.classList.remove('drag');
  });
  open(data.compilations.length - 1);
  $('compilation').value = data.compilations.length - 1;
})();
