// 60 try statements inside each other, left by normal completion, return, throw and rethrow.
function nest(what, limit) {
  let n = 0, f = 0, c = 0;
  const report = () => [n, f, c].join();
  const out = (() => {
    try { n += 0; try { n += 1; try { n += 2; try { n += 3; try { n += 4; try { n += 5; try { n += 6; try { n += 7; try { n += 8;
    try { n += 9; try { n += 10; try { n += 11; try { n += 12; try { n += 13; try { n += 14; try { n += 15; try { n += 16;
    try { n += 17; try { n += 18; try { n += 19; try { n += 20; try { n += 21; try { n += 22; try { n += 23; try { n += 24;
    try { n += 25; try { n += 26; try { n += 27; try { n += 28; try { n += 29; try { n += 30; try { n += 31; try { n += 32;
    try { n += 33; try { n += 34; try { n += 35; try { n += 36; try { n += 37; try { n += 38; try { n += 39; try { n += 40;
    try { n += 41; try { n += 42; try { n += 43; try { n += 44; try { n += 45; try { n += 46; try { n += 47; try { n += 48;
    try { n += 49; try { n += 50; try { n += 51; try { n += 52; try { n += 53; try { n += 54; try { n += 55; try { n += 56;
    try { n += 57; try { n += 58; try { n += 59;
    if (what === 'throw') throw 1;
    if (what === 'return') return 'returned';
    if (what === 'null') null.x;
    } finally { f = f * 3 + 59 & 0xffff; } } finally { f = f * 3 + 58 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 57; }
    } finally { f = f * 3 + 56 & 0xffff; } } finally { f = f * 3 + 55 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 54; }
    } finally { f = f * 3 + 53 & 0xffff; } } finally { f = f * 3 + 52 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 51; }
    } finally { f = f * 3 + 50 & 0xffff; } } finally { f = f * 3 + 49 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 48; }
    } finally { f = f * 3 + 47 & 0xffff; } } finally { f = f * 3 + 46 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 45; }
    } finally { f = f * 3 + 44 & 0xffff; } } finally { f = f * 3 + 43 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 42; }
    } finally { f = f * 3 + 41 & 0xffff; } } finally { f = f * 3 + 40 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 39; }
    } finally { f = f * 3 + 38 & 0xffff; } } finally { f = f * 3 + 37 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 36; }
    } finally { f = f * 3 + 35 & 0xffff; } } finally { f = f * 3 + 34 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 33; }
    } finally { f = f * 3 + 32 & 0xffff; } } finally { f = f * 3 + 31 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 30; }
    } finally { f = f * 3 + 29 & 0xffff; } } finally { f = f * 3 + 28 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 27; }
    } finally { f = f * 3 + 26 & 0xffff; } } finally { f = f * 3 + 25 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 24; }
    } finally { f = f * 3 + 23 & 0xffff; } } finally { f = f * 3 + 22 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 21; }
    } finally { f = f * 3 + 20 & 0xffff; } } finally { f = f * 3 + 19 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 18; }
    } finally { f = f * 3 + 17 & 0xffff; } } finally { f = f * 3 + 16 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 15; }
    } finally { f = f * 3 + 14 & 0xffff; } } finally { f = f * 3 + 13 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 12; }
    } finally { f = f * 3 + 11 & 0xffff; } } finally { f = f * 3 + 10 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 9; }
    } finally { f = f * 3 + 8 & 0xffff; } } finally { f = f * 3 + 7 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 6; }
    } finally { f = f * 3 + 5 & 0xffff; } } finally { f = f * 3 + 4 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 3; }
    } finally { f = f * 3 + 2 & 0xffff; } } finally { f = f * 3 + 1 & 0xffff; }
    } catch (e) { c += typeof e === 'number' ? e : 1; if (c < limit) throw e; } finally { f ^= 0; }
    return 'end';
  })();
  return out + ' ' + report();
}
print(nest('none', 0), nest('return', 0), nest('throw', 0), nest('throw', 5), nest('throw', 20));
try { nest('throw', 1000); print('no'); } catch (e) { print('escaped', e); }
let h = 0;
for (let i = 0; i < 300; i++) { try { h = (h * 31 + nest(['none', 'return', 'throw'][i % 3], i % 22).length) | 0; } catch (e) { h += e; } }
print(h, nest('null', 0).length);
function loops(k) {
  let s = 0;
  for (let i = 0; i < 3; i++) {
    a: for (;;) { try { b: for (;;) { try { c: for (;;) { try { s++; if (k === i) break a; if (k > i) break b; continue c;
      } finally { s += 10; if (s > 200) break c; } } }
      finally { s += 100; } break; } } finally { s += 1000; if (s > 9000) break a; } }
  }
  return s;
}
for (let i = 0; i < 800; i++) loops(i % 4);
print([0, 1, 2, 3].map(loops).join());
