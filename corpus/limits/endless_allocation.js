// A list that grows for ever ends at the memory limit, not at the machine's; nothing can catch it.
// limits: memory_bytes=33554432
// tags: slow
// answer: by-hand why=node has no memory limit for one program
print('before');
let list = null;
for (let i = 0; ; i++) {
  try {
    list = { next: list, i, text: 'node ' + i };
  } catch (e) {
    print('caught', e.constructor.name);
  }
}
