// Ten times the memory limit in garbage: the collector keeps up, and the program ends as any other.
// limits: memory_bytes=33554432
// tags: slow
let kept = null;
let check = 0;
for (let i = 0; i < 800000; i++) {
  const o = { i, next: kept, list: [i, i + 1, i / 2] };
  if (i % 1000 === 0) kept = i % 100000 === 0 ? null : o;
  check = (check + o.list.length + o.list[1]) % 1000003;
}
for (let i = 0; i < 300; i++) {
  const big = new Array(20000).fill(i + 0.5);
  const text = 'x'.repeat(50000) + i;
  check = (check + big[i] * 2 + text.charCodeAt(50000)) % 1000003;
}
let n = 0;
for (let o = kept; o; o = o.next) n++;
print(check, n);
