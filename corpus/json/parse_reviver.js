// Revivers: bottom up with holder as this, deletions by undefined, changes to what is to come, arrays, the root holder; hot.
var log = [];
var r = JSON.parse('{"a":1,"b":[2,{"c":3}],"d":null}', function (k, v) { log.push((k || 'root') + (Array.isArray(this) ? '[]' : '')); return v; });
print(log.join(' '), JSON.stringify(r));
print(JSON.stringify(JSON.parse('{"a":1,"b":{"c":2},"d":[3,4]}', (k, v) => typeof v === 'number' ? v * 10 : v)), JSON.stringify(JSON.parse('{"a":1,"b":2}', (k, v) => k === 'a' ? undefined : v)), JSON.stringify(JSON.parse('[1,2,3]', (k, v) => k === '1' ? undefined : v)), JSON.parse('5', () => undefined), JSON.parse('[1]', (k, v) => k === '' ? v.length : v));
var holder;
JSON.parse('7', function (k, v) { holder = [k === '', Object.keys(this).length, this[''] === v, arguments.length > 1].join(); return v; });
print(holder);
print(1 in JSON.parse('[1,2,3]', (k, v) => k === '1' ? undefined : v), JSON.parse('[1,2,3]', (k, v) => k === '2' ? undefined : v).length);
// It changes its holder: later keys are seen changed, added ones are not visited, deleted ones come as undefined.
log = [];
JSON.parse('{"a":1,"b":2,"c":3}', function (k, v) { log.push(k + '=' + v); if (k === 'a') { this.b = 'changed'; delete this.c; this.z = 'added'; } return v; });
print(log.join());
log = [];
JSON.parse('[1,2,3]', function (k, v) { log.push(k + '=' + v); if (k === '0') { this[1] = { x: 'in' }; this.length = 2; } return v; });
print(log.join());
log = [];
JSON.parse('{"2":1,"b":1,"1":1,"a":1}', k => { log.push(k); });
print(log.join());
// Results of any kind: functions, Maps, frozen holders, cycles.
var m = JSON.parse('{"$map":[["k",{"$map":[]}]]}', (k, v) => v && v.$map ? new Map(v.$map) : v);
print(m instanceof Map, m.get('k') instanceof Map, m.get('k').size);
var fr = JSON.parse('{"o":{"x":1,"y":2}}', function (k, v) { if (k === 'x') Object.freeze(this); return k === 'y' ? 'new' : v; });
print(JSON.stringify(fr));
function attempt(f) { try { return JSON.stringify(f()); } catch (e) { return e.constructor.name; } }
print(attempt(() => JSON.parse('[1,2]', () => { throw new RangeError(); })), attempt(() => JSON.parse('[1,', (k, v) => v)), attempt(() => JSON.parse('[1]', 'not a function')), attempt(() => JSON.parse('[1]', {})), attempt(() => JSON.parse('[1]', null)));
print(attempt(() => JSON.parse('{"__proto__":{"q":1},"b":2}', (k, v) => k === 'q' ? 'revived' : v)), Object.keys(JSON.parse('{"__proto__":1}', (k, v) => v)).join());
var h = 0, n = 0;
for (var i = 0; i < 1500; i++) {
  var o = JSON.parse('{"i":' + i + ',"l":[1,"x",{"d":0.5}],"s":"t"}', i % 3 ? (k, v) => { n++; return typeof v === 'number' ? v + 1 : v; } : function (k, v) { return k === 's' ? this.i : v; });
  h = (h * 31 + o.i + o.l[0] + o.l[2].d * 2 + (o.s === 't' ? 1 : o.s)) % 1000003;
}
print(h, n);
