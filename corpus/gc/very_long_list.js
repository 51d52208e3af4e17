// A list of 200,000 nodes, a closure chain and a rope as deep: marking them must not recurse on the machine's stack.
// tags: slow
var head = null, n = 0, sum = 0;
for (var i = 0; i < 200000; i++) head = { v: i, next: head };
for (var p = head; p; p = p.next) { n++; sum += p.v; }
print(n, sum);
var f = () => 0, depth = 0;
for (let i = 0; i < 60000; i++) { let g = f; f = () => g; }
for (var g = f; g !== 0 && depth < 60000; g = g()) depth++;
print(depth, g());
var rope = '';
for (var i = 0; i < 60000; i++) rope = i % 2 ? rope + 'r' : 'l' + rope;
var arr = [];
for (var i = 0; i < 60000; i++) arr = [arr];
for (var i = 0; i < 20000; i++) [i, { i }];
var levels = 0;
for (var a = arr; a.length; a = a[0]) levels++;
print(rope.length, rope.lastIndexOf('l'), rope.indexOf('r'), levels);
var m = new Map(), first = m;
for (var i = 0; i < 20000; i++) { var next = new Map(); m.set('next', next); m = next; }
levels = 0;
for (var x = first; x.has('next'); x = x.get('next')) levels++;
print(levels);
