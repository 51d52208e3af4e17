// Long linked lists, binary trees and graphs are built, rebuilt and walked while garbage is made: marking must be deep without recursion.
var head = null;
for (var i = 0; i < 7500; i++) head = { v: i, next: head };
var s = 0, n = 0;
for (var p = head; p; p = p.next) { s = (s + p.v) % 1000003; n++; if (n % 10 === 0) [n, { n }]; }
print(n, s);
// Reverse in place, drop every other node, put fresh nodes between.
var prev = null;
for (var p = head; p;) { var nx = p.next; p.next = prev; prev = p; p = nx; }
head = prev;
for (var p = head; p && p.next; p = p.next) { p.next = p.next.next; if (p.v % 100 === 0) p.next = { v: 0.5, next: p.next }; }
s = n = 0;
for (var p = head; p; p = p.next) { n++; s += p.v; }
print(n, s);
// Doubly linked with removal from the middle.
class List { constructor() { this.root = {}; this.root.prev = this.root.next = this.root; this.size = 0; } add(v) { var e = { v, prev: this.root.prev, next: this.root }; e.prev.next = e; this.root.prev = e; this.size++; return e; } del(e) { e.prev.next = e.next; e.next.prev = e.prev; this.size--; } }
var l = new List(), es = [];
for (var i = 0; i < 1250; i++) { es.push(l.add([i])); if (es.length > 100) l.del(es.splice(i * 7 % 90, 1)[0]); }
var fw = 0, bw = 0;
for (var e = l.root.next; e !== l.root; e = e.next) fw = (fw * 3 + e.v[0]) % 1000003;
for (var e = l.root.prev; e !== l.root; e = e.prev) bw += e.v[0];
print(l.size, fw, bw, es.reduce((a, e) => a + e.v[0], 0) === bw);
// Trees: many made and dropped, one kept long and changed.
function tree(d) { return d === 0 ? { l: null, r: null } : { l: tree(d - 1), r: tree(d - 1) }; }
function count(t) { return t.l ? 1 + count(t.l) + count(t.r) : 1; }
var long = tree(8), c = 0;
for (var i = 0; i < 12; i++) { c += count(tree(6)); var t = long; for (var b = i; t.l; b >>= 1) t = b & 1 ? t.r : t.l; t.l = tree(1); t.r = tree(1); }
print(c, count(long));
// A search tree with insertions and deletions of subtrees; a graph with cycles walked by marks.
var root = null, seed = 5;
function insert(t, k) { if (!t) return { k, l: null, r: null, data: ['d' + k] }; if (k < t.k) t.l = insert(t.l, k); else if (k > t.k) t.r = insert(t.r, k); return t; }
for (var i = 0; i < 750; i++) { seed = seed * 16807 % 2147483647; root = insert(root, seed % 1000); if (i % 200 === 199) { var side = i % 400 === 199 ? 'l' : 'r'; root[side] = root[side] && root[side].l; } }
var inorder = [];
(function walk(t) { if (t) { walk(t.l); inorder.push(t.k); if (t.data[0] !== 'd' + t.k) print('lost'); walk(t.r); } })(root);
print(inorder.length, inorder.every((k, i) => !i || inorder[i - 1] < k));
var nodes = [];
for (var i = 0; i < 500; i++) { var g = { id: i, out: [] }; for (var j = 1; j < 4 && nodes.length; j++) { var to = nodes[i * j * 7 % nodes.length]; g.out.push(to); to.out.push(g); } nodes.push(g); if (nodes.length > 100) nodes.shift(); }
var mark = new Set(), stack = [nodes[0]];
while (stack.length) { var x = stack.pop(); if (!mark.has(x)) { mark.add(x); for (var y of x.out) stack.push(y); } }
print(mark.size, [...mark].reduce((a, x) => a + x.id, 0));
