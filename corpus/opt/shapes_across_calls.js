// What is known of an object's shape ends at a call: it may delete, add, redefine and freeze.
function twice(o, g) { const a = o.x; g(o); return a + ',' + o.x; }
function writes(o, g) { o.x = 1; g(o); o.x = 2; return o.x; }
// So many that no one is taken for the callee.
const nothings = [() => {}, () => 1, (o) => o.b, (o) => o, () => 'none', (o) => { o.b++; }];
const nothing = nothings[0];
let text = '';
for (let i = 0; i < 2000; i++) { const o = { a: 1, b: 2, x: i }, g = nothings[i % 6]; text = twice(o, g) + writes(o, g); }
print(text);
const make = () => ({ a: 1, b: 2, x: 3 });
print(twice(make(), (o) => { delete o.a; o.x = 'after delete'; }));
print(twice(make(), (o) => { delete o.x; }));
print(twice(make(), (o) => { delete o.a; delete o.x; o.x = 'at another place'; }));
print(twice(make(), (o) => { Object.defineProperty(o, 'x', { get: () => 'got' }); }));
print(twice(make(), (o) => { o.y = 4; o.x = 'with y'; }));
print(writes(make(), (o) => { Object.freeze(o); }));
print(writes(make(), (o) => { delete o.a; delete o.x; }));
let log = '';
print(writes(make(), (o) => { Object.defineProperty(o, 'x', { set(v) { log += v; }, get: () => log }); }), log);
function inherited(o, g) { const a = o.y; g(o); return a + ',' + o.y; }
const proto = { y: 'above' };
for (let i = 0; i < 2000; i++) { const o = Object.create(proto); o.own = i; o.b = 1; text = inherited(o, nothings[i % 6]); }
print(text);
const below = Object.create(proto);
below.own = 1;
print(inherited(below, (o) => { o.y = 'own now'; }), inherited(Object.create(proto), () => { proto.y = 'changed'; }));
print(inherited(below, () => { delete below.y; delete proto.y; }));
