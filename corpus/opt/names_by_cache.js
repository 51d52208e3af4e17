// Sites that see more shapes than they keep: reads and writes by the caches of shapes and names, inside of objects and out of line, of prototypes, of nothing, and by computed names.
function build(k) {
  const o = k % 3 === 0 ? Object.create(k % 2 ? even : odd) : {};
  for (let i = 0; i < k % 9; i++) o['pad' + ((k * 5 + i) % 17)] = i;
  o.value = k;
  if (k % 4 === 0) o.extra = k * 2;
  return o;
}
const even = { kind: 'even', extra: -1 }, odd = { kind: 'odd' };
const all = [];
for (let k = 0; k < 48; k++) all.push(build(k));
const value = (o) => o.value, kind = (o) => o.kind, extra = (o) => o.extra;
function write(o, v) { o.value = v; return o; }
function grow(o, v) { o.late = v; return o; }
function sweep(rounds) {
  let sum = 0, kinds = '';
  for (let r = 0; r < rounds; r++) for (const o of all) { sum += value(o); write(o, (value(o) + r) % 50); const e = extra(o); if (e !== undefined) sum += e; if (r === rounds - 1) kinds += String(kind(o))[0]; }
  return sum + kinds;
}
print(sweep(40));
// A prototype gets, changes and loses what was read from it, or not found in it.
even.kind = 'changed'; odd.extra = 5;
print(sweep(3));
delete even.kind; delete odd.extra;
Object.prototype.extra = 1;
print(sweep(3));
delete Object.prototype.extra;
print(sweep(3));
// Properties that are added, at different shapes.
let late = 0;
for (let r = 0; r < 4; r++) for (const o of all) late += grow(o, r).late;
print(late, all[5].late, Object.keys(all[5]).length);
// Read-only ones, getters and setters, frozen objects, and what is no object at all.
const odds = [Object.freeze({ value: 1 }), { get value() { return 77; }, set value(v) { this.seen = v; } }, Object.defineProperty({}, 'value', { value: 3 }), Object.seal({ value: 4 }), [], 'text', 5, true, Symbol.iterator, function f() {}, class { static value = 9; }];
let seen = '';
for (let r = 0; r < 6; r++) for (const o of odds) { write(o, r + 10); seen = typeof value(o) + value(o) + ';'; seen += r; }
for (const o of odds) seen += ' ' + String(value(o));
print(seen, odds[1].seen);
for (const o of [null, undefined]) { try { value(o); } catch (e) { print(e.constructor.name); } try { write(o, 1); } catch (e) { print(e.constructor.name); } }
print((() => { 'use strict'; let thrown = ''; for (let r = 0; r < 3; r++) for (const o of all.concat(odds)) { try { o.value = 1; } catch (e) { thrown += e.constructor.name[0]; } } return thrown; })());
// By computed names: atoms, strings that are none, symbols, indices, and numbers; objects that are dictionaries.
const names = ['value', 'ext' + 'ra', Symbol.for('s'), '0', 1, 1.5, 'la' + String.fromCharCode(116) + 'e', 'constructor'];
function get(o, k) { return o[k]; }
function put(o, k, v) { o[k] = v; }
let text = '';
for (let r = 0; r < 12; r++) for (let i = 0; i < 8; i++) for (const o of [all[i], all[i + 8], {}, [7, 8], odds[1]]) { put(o, names[i], r); const got = get(o, names[i]); if (r === 11) text += typeof got === 'function' ? 'f' : String(got) + ','; }
print(text);
const dict = {};
for (let i = 0; i < 40; i++) dict['key' + i] = 0;
const keys = Object.keys(dict);
function count(n) { for (let i = 0; i < n; i++) { dict[keys[i % 40]] += i; if (i % 97 === 0) delete dict[keys[i % 40]]; if (i % 97 === 5) dict[keys[(i - 5) % 40]] = 1; } let s = 0; for (const k of keys) s = (s * 3 + dict[k]) | 0; return s; }
print(count(3000));
function member(n) { let s = 0; for (let i = 0; i < n; i++) s += all[i % 48][i % 2 ? 'value' : 'late']; return s; }
print(member(500));
