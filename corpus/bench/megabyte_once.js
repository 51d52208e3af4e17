// A megabyte of JavaScript that runs once: functions that are called once, and statements at the top. What compiling costs it for nothing.
let text = '"use strict";\nlet total = 0;\n', count = 0;
while (text.length < 1 << 20) {
  const n = count++;
  text += `function f${n}(a, b) { const o = { x: a + ${n}, y: [a, b, ${n}] }; let s = 0; for (let i = 0; i < 3; i++) s += o.y[i] * o.x; if (s > ${n * 100}) return s - b; return o.x + s; }\n`;
  text += `class C${n} { constructor(v) { this.v = v; this.w = f${n}(v, ${n % 17}); } get() { return this.v + this.w % 1000; } }\n`;
  text += `total = (total + new C${n}(${n % 101}).get()) % 1000003;\n`;
}
const source = text + 'total;';
print(source.length > 1 << 20, count, (0, eval)(source));
