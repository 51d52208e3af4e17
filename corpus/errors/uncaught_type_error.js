// The program ends by an uncaught TypeError thrown by a warm property site that meets undefined; the lines before it count.
function area(p) { return p.size.w * p.size.h; }
var list = [], total = 0;
for (var i = 0; i < 3000; i++) list.push({ size: { w: i % 10, h: 2 } });
list[2500] = { sise: { w: 1, h: 1 } };
try { for (var i = 0; i < list.length; i++) total += area(list[i]); } finally { print('stopped at', i, total); }
print('never');
