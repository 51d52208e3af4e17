'use strict';
// Layered layout of a directed graph: nodes in rows, edges from row to row. Edges that close a cycle are turned round for the layout, rows follow from the longest way
// from the entry, long edges get a bend in each row they pass, rows are ordered by the middle of their neighbours, and places are evened out in a few sweeps.

// `nodes`: [{w, h}], `edges`: [[from, to]], node 0 the entry. Gives nodes with x and y, and for each edge its points and whether it goes back.
function layered(nodes, edges, gap) {
  const out = nodes.map(() => []);
  edges.forEach(([from, to], at) => out[from].push([to, at]));
  const back = new Set();
  const state = nodes.map(() => 0);
  const order = [];
  for (let root = 0; root < nodes.length; root++) {
    if (state[root]) continue;
    const stack = [[root, 0]];
    state[root] = 1;
    while (stack.length) {
      const top = stack[stack.length - 1];
      const next = out[top[0]][top[1]++];
      if (!next) {
        state[top[0]] = 2;
        order.push(top[0]);
        stack.pop();
      } else if (state[next[0]] === 1) back.add(next[1]);
      else if (!state[next[0]]) {
        state[next[0]] = 1;
        stack.push([next[0], 0]);
      }
    }
  }
  order.reverse();
  const rank = nodes.map(() => 0);
  for (const node of order) {
    for (const [to, at] of out[node]) {
      if (!back.has(at)) rank[to] = Math.max(rank[to], rank[node] + 1);
    }
  }
  const rows = [];
  const items = nodes.map((node, at) => ({ node: at, w: node.w, h: node.h, up: [], down: [], x: 0, row: rank[at] }));
  const place = (item) => (rows[item.row] ||= []).push(item);
  order.forEach((at) => place(items[at]));
  const chains = edges.map(([from, to], at) => {
    if (from === to) return { chain: [items[from]], links: [] };
    const [top, bottom] = back.has(at) ? [to, from] : [from, to];
    const chain = [items[top]];
    const links = [];
    for (let row = rank[top] + 1; row < rank[bottom]; row++) {
      const bend = { node: -1, w: 10, h: 0, up: [], down: [], x: 0, row };
      place(bend);
      chain.push(bend);
    }
    chain.push(items[bottom]);
    for (let i = 1; i < chain.length; i++) {
      // A link of its own for each edge: two blocks may be joined by one that goes on and one that goes back.
      const link = { from: chain[i - 1], to: chain[i] };
      link.from.down.push(link);
      link.to.up.push(link);
      links.push(link);
    }
    return { chain, links };
  });
  for (let row = 0; row < rows.length; row++) rows[row] ||= [];
  const number = () => rows.forEach((row) => row.forEach((item, at) => (item.at = at)));
  number();
  const mean = (list, of) => list.reduce((sum, item) => sum + of(item), 0) / list.length;
  for (let sweep = 0; sweep < 10; sweep++) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : [...rows].reverse()) {
      const key = new Map();
      for (const item of row) {
        const near = down ? item.up.map((link) => link.from) : item.down.map((link) => link.to);
        key.set(item, near.length ? mean(near, (other) => other.at) : item.at);
      }
      row.sort((a, b) => key.get(a) - key.get(b) || a.at - b.at);
      row.forEach((item, at) => (item.at = at));
    }
  }
  for (const row of rows) {
    let x = 0;
    for (const item of row) {
      item.x = x + item.w / 2;
      x += item.w + gap;
    }
  }
  for (let sweep = 0; sweep < 16; sweep++) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : [...rows].reverse()) {
      const wish = row.map((item) => {
        const near = down ? item.up.map((link) => link.from) : item.down.map((link) => link.to);
        return near.length ? mean(near, (other) => other.x) : item.x;
      });
      const spread = (from, step) => {
        const xs = [];
        let edge = null;
        for (let at = from; at >= 0 && at < row.length; at += step) {
          const half = row[at].w / 2;
          xs[at] = edge === null ? wish[at] : step > 0 ? Math.max(wish[at], edge + half) : Math.min(wish[at], edge - half);
          edge = xs[at] + step * (half + gap);
        }
        return xs;
      };
      const [left, right] = [spread(0, 1), spread(row.length - 1, -1)];
      row.forEach((item, at) => (item.x = (left[at] + right[at]) / 2));
      for (let at = 1; at < row.length; at++) {
        row[at].x = Math.max(row[at].x, row[at - 1].x + row[at - 1].w / 2 + gap + row[at].w / 2);
      }
    }
  }
  let y = 20;
  for (const row of rows) {
    const height = row.reduce((most, item) => Math.max(most, item.h), 0);
    const crossing = row.reduce((sum, item) => sum + item.down.length, 0);
    for (const item of row) {
      item.y = y;
      item.bottom = y + (item.node < 0 ? height : item.h);
    }
    y += height + 34 + Math.min(30, 3 * crossing);
  }
  const all = rows.flat();
  const left = Math.min(...all.map((item) => item.x - item.w / 2)) - 20;
  const width = Math.max(...all.map((item) => item.x + item.w / 2)) - left + 40;
  const placed = items.map((item) => ({ x: item.x - item.w / 2 - left, y: item.y }));
  const port = (item, list, link) => {
    const at = list.indexOf(link);
    const spreadOver = item.node < 0 ? 0 : Math.min(item.w * 0.5, 16 * (list.length - 1));
    return item.x - left + (list.length > 1 ? spreadOver * (at / (list.length - 1) - 0.5) : 0);
  };
  for (const item of all) {
    item.down.sort((a, b) => a.to.x - b.to.x);
    item.up.sort((a, b) => a.from.x - b.from.x);
  }
  const ways = chains.map(({ chain, links }, at) => {
    if (edges[at][0] === edges[at][1]) {
      const { x, w, y: top, bottom } = chain[0];
      const right = x - left + w / 2;
      return { back: true, path: `M${right},${bottom - 10} C${right + 34},${bottom - 10} ${right + 34},${top + 10} ${right + 4},${top + 10}` };
    }
    let path = '';
    links.forEach((link, i) => {
      const { from: a, to: b } = link;
      const [x1, y1, x2, y2] = [port(a, a.down, link), a.bottom, port(b, b.up, link), b.y];
      const bend = Math.max(12, (y2 - y1) / 2);
      path += i === 0 ? `M${x1},${y1}` : `L${x1},${y1}`;
      path += ` C${x1},${y1 + bend} ${x2},${y2 - bend} ${x2},${y2} `;
    });
    return { back: back.has(at), path };
  });
  return { nodes: placed, edges: ways, width, height: y };
}
