// 40 functions inside each other, the innermost reading and writing a variable of every level.
const deep = (x0) => { const y0 = x0 + 1; return ((x1) => { const y1 = x1 + 2; return ((x2) => { const y2 = x2 + 3; return ((x3) => {
  const y3 = x3 + 4; return ((x4) => { const y4 = x4 + 5; return ((x5) => { const y5 = x5 + 6; return ((x6) => {
  const y6 = x6 + 7; return ((x7) => { const y7 = x7 + 8; return ((x8) => { const y8 = x8 + 9; return ((x9) => {
  const y9 = x9 + 10; return ((x10) => { const y10 = x10 + 11; return ((x11) => { const y11 = x11 + 12; return ((x12) => {
  const y12 = x12 + 13; return ((x13) => { const y13 = x13 + 14; return ((x14) => { const y14 = x14 + 15; return ((x15) => {
  const y15 = x15 + 16; return ((x16) => { const y16 = x16 + 17; return ((x17) => { const y17 = x17 + 18; return ((x18) => {
  const y18 = x18 + 19; return ((x19) => { const y19 = x19 + 20; return ((x20) => { const y20 = x20 + 21; return ((x21) => {
  const y21 = x21 + 22; return ((x22) => { const y22 = x22 + 23; return ((x23) => { const y23 = x23 + 24; return ((x24) => {
  const y24 = x24 + 25; return ((x25) => { const y25 = x25 + 26; return ((x26) => { const y26 = x26 + 27; return ((x27) => {
  const y27 = x27 + 28; return ((x28) => { const y28 = x28 + 29; return ((x29) => { const y29 = x29 + 30; return ((x30) => {
  const y30 = x30 + 31; return ((x31) => { const y31 = x31 + 32; return ((x32) => { const y32 = x32 + 33; return ((x33) => {
  const y33 = x33 + 34; return ((x34) => { const y34 = x34 + 35; return ((x35) => { const y35 = x35 + 36; return ((x36) => {
  const y36 = x36 + 37; return ((x37) => { const y37 = x37 + 38; return ((x38) => { const y38 = x38 + 39; return ((x39) => {
x0 += 100; x20 -= 1;
const total = () =>
x0 + x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9 + x10 + x11 + x12 + x13 + x14 + x15 + x16 + x17 + x18 + x19 + x20 + x21 + x22 + x23 +
x24 + x25 + x26 + x27 + x28 + x29 + x30 + x31 + x32 + x33 + x34 + x35 + x36 + x37 + x38 + x39
+ y0 + y1 + y2 + y3 + y4 + y5 + y6 + y7 + y8 + y9 + y10 + y11 + y12 + y13 + y14 + y15 + y16 + y17 + y18 + y19 + y20 + y21 + y22 + y23 +
y24 + y25 + y26 + y27 + y28 + y29 + y30 + y31 + y32 + y33 + y34 + y35 + y36 + y37 + y38;
return { total, poke: (v) => { x0 = v; if (y38 !== v) x39 = v; }, far: () => x0 + ':' + x39 };
})(y38); })(y37); })(y36); })(y35); })(y34); })(y33); })(y32); })(y31); })(y30); })(y29); })(y28); })(y27); })(y26); })(y25);
})(y24); })(y23); })(y22); })(y21); })(y20); })(y19); })(y18); })(y17); })(y16); })(y15); })(y14); })(y13); })(y12); })(y11);
})(y10); })(y9); })(y8); })(y7); })(y6); })(y5); })(y4); })(y3); })(y2); })(y1); })(y0); };
let t = 0;
for (let i = 0; i < 400; i++) { const d = deep(i); t += d.total(); d.poke(i); t -= d.total(); }
print(t);
const a = deep(1), b = deep(2);
a.poke(1000);
print(a.total(), b.total(), a.far(), b.far());
b.poke(0.5);
print(a.far(), b.far(), b.total());
const s = deep('s');
print(s.far().length, s.total().length);
