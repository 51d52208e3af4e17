// The flag d: where each group is.
var m = /(?<first>a+)(x)?(?<last>b+)/d.exec('zzaabbb');
print(JSON.stringify(m.indices), JSON.stringify(m.indices.groups), Object.keys(m));
print(Object.getPrototypeOf(m.indices.groups), m.indices.groups.first === m.indices[1]);
print(/a/d.exec('a').indices.groups, 'groups' in /a/d.exec('a').indices, /a/.exec('a').indices);
print(/a/d.hasIndices, /a/.hasIndices, /a/dgimsuy.flags);
print(JSON.stringify([...'aXbX'.matchAll(/X/dg)].map(m => m.indices[0])));
print(JSON.stringify(/(.)(.)/du.exec('\u{1f600}x').indices));
